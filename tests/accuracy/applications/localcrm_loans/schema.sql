-- localCRM 1.2.0 (localcrm-x on PyPI), SQLite; the columns that its migrations add stand at the end of their tables.

CREATE TABLE industry (
    id              SERIAL PRIMARY KEY,
    name            TEXT NOT NULL UNIQUE,
    description     TEXT,
    capital_cycle   TEXT,
    peak_season     TEXT,
    off_season      TEXT,
    risk_factors    TEXT,
    avg_loan_amount REAL,
    pain_points     TEXT,
    notes           TEXT,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE product (
    id              SERIAL PRIMARY KEY,
    name            TEXT NOT NULL,
    company_product_id TEXT,
    rate_min        REAL,
    rate_max        REAL,
    amount_min      REAL,
    amount_max      REAL,
    term_options    TEXT,
    requirements    TEXT,
    exclusions      TEXT,
    status          TEXT DEFAULT 'active',
    synced_from_company INTEGER DEFAULT 0,
    synced_at       TIMESTAMP,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE rejection_reason (
    id              SERIAL PRIMARY KEY,
    category        TEXT NOT NULL,
    sub_category    TEXT NOT NULL,
    is_recoverable  INTEGER DEFAULT 1,
    recover_after   TEXT,
    predict_weight  TEXT DEFAULT '中',
    UNIQUE(category, sub_category)
);

CREATE TABLE customer (
    id              SERIAL PRIMARY KEY,
    name            TEXT NOT NULL,
    phone           TEXT,
    wechat          TEXT,
    wechat_nickname TEXT,
    company         TEXT,
    position        TEXT,
    industry_id     INTEGER REFERENCES industry(id),
    region          TEXT,
    source          TEXT NOT NULL DEFAULT '其他',
    referrer_id     INTEGER REFERENCES customer(id),
    court_executor  INTEGER DEFAULT 0,
    court_records   TEXT,
    qichacha_data   TEXT,
    avatar_stage    TEXT DEFAULT '待外呼',
    status          TEXT DEFAULT 'active',
    last_contact_at TIMESTAMP,
    birthday        TEXT,
    id_number       TEXT,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    next_call_at    TEXT,
    unanswered_count INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX idx_customer_phone ON customer(phone);

CREATE INDEX idx_customer_industry ON customer(industry_id);

CREATE INDEX idx_customer_stage ON customer(avatar_stage);

CREATE INDEX idx_customer_source ON customer(source);

CREATE INDEX idx_customer_created ON customer(created_at);

CREATE TABLE customer_profile (
    id          SERIAL PRIMARY KEY,
    customer_id INTEGER NOT NULL UNIQUE REFERENCES customer(id) ON DELETE CASCADE,
    income_range        TEXT,
    has_house           INTEGER,
    has_car             INTEGER,
    asset_summary       TEXT,
    credit_score        TEXT,
    credit_query_count  INTEGER,
    credit_overdue      INTEGER,
    credit_detail       TEXT,
    loan_willingness    TEXT,
    expected_amount_min INTEGER,
    expected_amount_max INTEGER,
    expected_rate       TEXT,
    rate_sensitivity    TEXT,
    urgency             TEXT,
    loan_purpose        TEXT,
    communication_style TEXT,
    is_decision_maker   INTEGER,
    extra_json          TEXT,
    version     INTEGER DEFAULT 1,
    created_at  TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at  TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE tag (
    id          SERIAL PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    category    TEXT NOT NULL,
    color       TEXT DEFAULT '#6B7280',
    description TEXT,
    created_at  TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE customer_tag (
    id          SERIAL PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    tag_id      INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    created_at  TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(customer_id, tag_id)
);

CREATE INDEX idx_ct_customer ON customer_tag(customer_id);

CREATE INDEX idx_ct_tag ON customer_tag(tag_id);

CREATE TABLE communication (
    id              SERIAL PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    comm_type       TEXT NOT NULL,
    direction       TEXT NOT NULL,
    duration_min    INTEGER,
    summary         TEXT,
    key_points      TEXT,
    mood            TEXT,
    next_contact_at TIMESTAMP,
    todo_items      TEXT,
    chat_export_path TEXT,
    raw_content     TEXT,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_comm_customer ON communication(customer_id);

CREATE INDEX idx_comm_created ON communication(created_at);

CREATE INDEX idx_comm_next ON communication(next_contact_at);

CREATE TABLE document (
    id           SERIAL PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    doc_type     TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    file_path    TEXT NOT NULL,
    file_size    INTEGER,
    mime_type    TEXT,
    is_encrypted INTEGER DEFAULT 0,
    status       TEXT DEFAULT 'active',
    notes        TEXT,
    created_at   TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_doc_customer ON document(customer_id);

CREATE INDEX idx_doc_type ON document(doc_type);

CREATE TABLE loan_application (
    id              SERIAL PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    product_id      INTEGER REFERENCES product(id),
    amount          REAL,
    rate            REAL,
    term_months     INTEGER,
    current_stage   TEXT DEFAULT '意向确认',
    result          TEXT,
    rejection_id    INTEGER REFERENCES rejection_reason(id),
    fail_stage      TEXT,
    fail_detail     TEXT,
    next_action     TEXT,
    next_action_at  TIMESTAMP,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_app_customer ON loan_application(customer_id);

CREATE INDEX idx_app_stage ON loan_application(current_stage);

CREATE TABLE stage_log (
    id             SERIAL PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES loan_application(id) ON DELETE CASCADE,
    from_stage     TEXT,
    to_stage       TEXT NOT NULL,
    note           TEXT,
    created_at     TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_stage_log_app ON stage_log(application_id);

CREATE TABLE follow_up (
    id              SERIAL PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    planned_at      TIMESTAMP NOT NULL,
    method          TEXT,
    purpose         TEXT,
    status          TEXT DEFAULT 'pending',
    result_summary  TEXT,
    next_plan       TEXT,
    completed_at    TIMESTAMP,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_fu_customer ON follow_up(customer_id);

CREATE INDEX idx_fu_planned ON follow_up(planned_at);

CREATE INDEX idx_fu_status ON follow_up(status);

CREATE TABLE company_customer_mapping (
    id                  SERIAL PRIMARY KEY,
    customer_id         INTEGER NOT NULL UNIQUE REFERENCES customer(id) ON DELETE CASCADE,
    company_customer_id TEXT,
    sync_status         TEXT DEFAULT 'not_synced',
    last_push_at        TIMESTAMP,
    last_pull_at        TIMESTAMP,
    push_data_hash      TEXT,
    sync_notes          TEXT,
    created_at          TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at          TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_cm_customer ON company_customer_mapping(customer_id);

CREATE INDEX idx_cm_company ON company_customer_mapping(company_customer_id);

CREATE TABLE sync_field_config (
    id          SERIAL PRIMARY KEY,
    table_name  TEXT NOT NULL,
    field_name  TEXT NOT NULL,
    field_label TEXT NOT NULL,
    push_enabled INTEGER DEFAULT 1,
    pull_enabled INTEGER DEFAULT 0,
    UNIQUE(table_name, field_name)
);

CREATE TABLE sync_log (
    id              SERIAL PRIMARY KEY,
    customer_id     INTEGER REFERENCES customer(id),
    direction       TEXT NOT NULL,
    sync_type       TEXT NOT NULL,
    content_summary TEXT,
    detail_json     TEXT,
    result          TEXT DEFAULT 'success',
    error_message   TEXT,
    created_at      TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_sync_log_customer ON sync_log(customer_id);

CREATE INDEX idx_sync_log_created ON sync_log(created_at);

CREATE TABLE tag_change_log (
    id          SERIAL PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    tag_name    TEXT NOT NULL,
    action      TEXT NOT NULL,
    source      TEXT DEFAULT 'manual',
    note        TEXT,
    created_at  TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_tag_log_customer ON tag_change_log(customer_id);

CREATE TABLE recommended_customer (
    id               SERIAL PRIMARY KEY,
    customer_id      INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    reason           TEXT NOT NULL,
    reason_detail    TEXT,
    recommended_date DATE NOT NULL,
    is_read          INTEGER DEFAULT 0,
    sales_script     TEXT,
    script_generated_at TIMESTAMP,
    created_at       TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_rc_date ON recommended_customer(recommended_date);

CREATE INDEX idx_rc_customer ON recommended_customer(customer_id);

CREATE TABLE app_setting (
    key   TEXT PRIMARY KEY,
    value TEXT
);

CREATE TABLE batch_plan (
    id           SERIAL PRIMARY KEY,
    name         TEXT NOT NULL DEFAULT '',
    um_id        TEXT NOT NULL DEFAULT '',
    daily_count  INTEGER NOT NULL DEFAULT 100,
    start_time   TEXT NOT NULL DEFAULT '10:00',
    start_date   TEXT NOT NULL DEFAULT '',
    max_days     INTEGER NOT NULL DEFAULT 0,
    total_target INTEGER NOT NULL DEFAULT 0,
    status       TEXT NOT NULL DEFAULT 'active',
    cursor_day   INTEGER NOT NULL DEFAULT 0,
    created_at   TEXT NOT NULL,
    updated_at   TEXT NOT NULL
);

CREATE TABLE batch_plan_member (
    id         SERIAL PRIMARY KEY,
    plan_id    INTEGER NOT NULL,
    phone      TEXT NOT NULL,
    day_index  INTEGER NOT NULL DEFAULT 0,
    status     TEXT NOT NULL DEFAULT 'submitted',
    created_at TEXT NOT NULL,
    UNIQUE(plan_id, phone)
);

CREATE INDEX idx_bpm_plan ON batch_plan_member(plan_id);

CREATE TABLE outbound_sync_log (
    call_id    TEXT PRIMARY KEY,
    um_id      TEXT NOT NULL DEFAULT '',
    status     TEXT NOT NULL DEFAULT '',
    synced_at  TEXT NOT NULL
);
