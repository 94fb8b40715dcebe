CREATE TABLE tenants (
    id uuid PRIMARY KEY,
    name text,
    slug varchar(40),
    plan varchar(20),
    vat_id varchar(20),
    billing_email text,
    main_phone varchar(24),
    addr_line text,
    country char(2),
    seats int,
    primary_contact text,
    settings jsonb,
    trial_ends_on date,
    mrr_cents int,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE tenants IS 'Customer organisations';
COMMENT ON COLUMN tenants.vat_id IS 'EU VAT number of the organisation';
COMMENT ON COLUMN tenants.billing_email IS 'accounts payable mailbox';
COMMENT ON COLUMN tenants.primary_contact IS 'person who signed';
COMMENT ON COLUMN tenants.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN tenants.src IS 'ingest channel';
COMMENT ON COLUMN tenants.lock_version IS 'optimistic lock';
COMMENT ON COLUMN tenants.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN tenants.retention_class IS 'set by the retention job';
COMMENT ON COLUMN tenants.meta IS 'reserved';
COMMENT ON COLUMN tenants.migrated IS '1 after the move to v2';
COMMENT ON COLUMN tenants.deleted_at IS 'soft delete';

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    tenant_id uuid,
    email text,
    first_name text,
    last_name text,
    encrypted_password text,
    reset_token text,
    otp_secret text,
    recovery_codes text,
    phone varchar(30),
    locale varchar(8),
    tz varchar(40),
    avatar_key text,
    role varchar(12),
    sign_in_count int,
    last_sign_in_ip inet,
    last_sign_in_at timestamptz,
    marketing_opt_in boolean,
    signature_html text,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE users IS 'Sign-ins of people at customer organisations';
COMMENT ON COLUMN users.email IS 'login, lower case';
COMMENT ON COLUMN users.encrypted_password IS 'bcrypt';
COMMENT ON COLUMN users.otp_secret IS 'base32';
COMMENT ON COLUMN users.recovery_codes IS 'JSON array';
COMMENT ON COLUMN users.signature_html IS 'appended to outgoing mail';
COMMENT ON COLUMN users.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN users.src IS 'ingest channel';
COMMENT ON COLUMN users.lock_version IS 'optimistic lock';
COMMENT ON COLUMN users.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN users.retention_class IS 'set by the retention job';
COMMENT ON COLUMN users.meta IS 'reserved';
COMMENT ON COLUMN users.migrated IS '1 after the move to v2';
COMMENT ON COLUMN users.deleted_at IS 'soft delete';

CREATE TABLE user_identities (
    id bigint PRIMARY KEY,
    user_id bigint,
    provider varchar(20),
    uid text,
    name_id text,
    raw_claims jsonb,
    refresh_token_ct bytea,
    linked_at timestamptz,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE user_identities IS 'SSO links';
COMMENT ON COLUMN user_identities.uid IS 'subject at the identity provider';
COMMENT ON COLUMN user_identities.name_id IS 'SAML NameID';
COMMENT ON COLUMN user_identities.refresh_token_ct IS 'AES-GCM';
COMMENT ON COLUMN user_identities.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN user_identities.src IS 'ingest channel';
COMMENT ON COLUMN user_identities.lock_version IS 'optimistic lock';
COMMENT ON COLUMN user_identities.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN user_identities.retention_class IS 'set by the retention job';
COMMENT ON COLUMN user_identities.meta IS 'reserved';
COMMENT ON COLUMN user_identities.migrated IS '1 after the move to v2';
COMMENT ON COLUMN user_identities.deleted_at IS 'soft delete';

CREATE TABLE api_keys (
    id uuid PRIMARY KEY,
    tenant_id uuid,
    created_by bigint,
    label text,
    prefix varchar(12),
    token_digest char(64),
    legacy_secret text,
    scopes text[],
    last_used_ip varchar(45),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN api_keys.prefix IS 'shown in the UI';
COMMENT ON COLUMN api_keys.token_digest IS 'SHA-256';
COMMENT ON COLUMN api_keys.legacy_secret IS 'not rotated yet';
COMMENT ON COLUMN api_keys.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN api_keys.src IS 'ingest channel';
COMMENT ON COLUMN api_keys.lock_version IS 'optimistic lock';
COMMENT ON COLUMN api_keys.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN api_keys.retention_class IS 'set by the retention job';
COMMENT ON COLUMN api_keys.meta IS 'reserved';
COMMENT ON COLUMN api_keys.migrated IS '1 after the move to v2';
COMMENT ON COLUMN api_keys.deleted_at IS 'soft delete';

CREATE TABLE "Contact" (
    "Id" char(18) PRIMARY KEY,
    "AccountId" char(18),
    "Salutation" varchar(8),
    "FirstName" varchar(40),
    "LastName" varchar(60),
    "Email" varchar(80),
    "MobilePhone" varchar(40),
    "Fax" varchar(40),
    "Title" varchar(60),
    "MailingStreet" varchar(120),
    "MailingCity" varchar(40),
    "MailingPostalCode" varchar(12),
    "Birthdate" date,
    "LeadSource" varchar(20),
    "DoNotCall" boolean,
    "Description" text,
    "Passport__c" varchar(12),
    "Score__c" numeric(5,2),
    "Twitter__c" varchar(40),
    "ReportsToId" char(18),
    "IsDeleted" boolean,
    "SystemModstamp" timestamptz,
    "Jigsaw" varchar(20)
);
COMMENT ON TABLE "Contact" IS 'CRM sync object';
COMMENT ON COLUMN "Contact"."Passport__c" IS 'partner programme level';

CREATE TABLE crm_companies (
    company_id bigint PRIMARY KEY,
    legal_name text,
    web_domain text,
    ein varchar(12),
    duns varchar(11),
    industry_cd char(6),
    hq_addr text,
    hq_lat double precision,
    hq_lon double precision,
    switchboard varchar(24),
    ticker varchar(6),
    employees int,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN crm_companies.industry_cd IS 'NAICS';
COMMENT ON COLUMN crm_companies.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN crm_companies.src IS 'ingest channel';
COMMENT ON COLUMN crm_companies.lock_version IS 'optimistic lock';
COMMENT ON COLUMN crm_companies.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN crm_companies.retention_class IS 'set by the retention job';
COMMENT ON COLUMN crm_companies.meta IS 'reserved';
COMMENT ON COLUMN crm_companies.migrated IS '1 after the move to v2';
COMMENT ON COLUMN crm_companies.deleted_at IS 'soft delete';

CREATE TABLE deals (
    id bigint PRIMARY KEY,
    title text,
    amount numeric(12,2),
    stage varchar(16),
    owner_uid bigint,
    dob date,
    close_ms bigint,
    quote_no varchar(16),
    next_step text,
    probability numeric(4,3),
    lost_reason varchar(40),
    po_number varchar(20),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN deals.dob IS 'date of booking';
COMMENT ON COLUMN deals.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN deals.src IS 'ingest channel';
COMMENT ON COLUMN deals.lock_version IS 'optimistic lock';
COMMENT ON COLUMN deals.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN deals.retention_class IS 'set by the retention job';
COMMENT ON COLUMN deals.meta IS 'reserved';
COMMENT ON COLUMN deals.migrated IS '1 after the move to v2';
COMMENT ON COLUMN deals.deleted_at IS 'soft delete';

CREATE TABLE call_activity (
    call_id varchar(34) PRIMARY KEY,
    direction varchar(8),
    from_e164 varchar(18),
    to_e164 varchar(18),
    agent_ext varchar(6),
    talk_s int,
    recording text,
    transcript text,
    voice_sig text,
    started_at timestamptz,
    carrier_cost numeric(8,5),
    trunk varchar(16),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE call_activity IS 'Telephony integration';
COMMENT ON COLUMN call_activity.to_e164 IS 'our number';
COMMENT ON COLUMN call_activity.voice_sig IS 'caller verification';
COMMENT ON COLUMN call_activity.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN call_activity.src IS 'ingest channel';
COMMENT ON COLUMN call_activity.lock_version IS 'optimistic lock';
COMMENT ON COLUMN call_activity.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN call_activity.retention_class IS 'set by the retention job';
COMMENT ON COLUMN call_activity.meta IS 'reserved';
COMMENT ON COLUMN call_activity.migrated IS '1 after the move to v2';
COMMENT ON COLUMN call_activity.deleted_at IS 'soft delete';

CREATE TABLE tickets (
    id bigint PRIMARY KEY,
    tenant_id uuid,
    requester text,
    subject text,
    body text,
    cc text[],
    custom jsonb,
    priority smallint,
    assignee varchar(40),
    csat smallint,
    first_reply_s int,
    merged_into bigint,
    status varchar(10),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE tickets IS 'Helpdesk';
COMMENT ON COLUMN tickets.requester IS '"Name <address>"';
COMMENT ON COLUMN tickets.custom IS 'form fields';
COMMENT ON COLUMN tickets.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN tickets.src IS 'ingest channel';
COMMENT ON COLUMN tickets.lock_version IS 'optimistic lock';
COMMENT ON COLUMN tickets.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN tickets.retention_class IS 'set by the retention job';
COMMENT ON COLUMN tickets.meta IS 'reserved';
COMMENT ON COLUMN tickets.migrated IS '1 after the move to v2';
COMMENT ON COLUMN tickets.deleted_at IS 'soft delete';

CREATE TABLE chat_messages (
    msg_id bigint PRIMARY KEY,
    room varchar(22),
    author_kind char(1),
    visitor_cookie varchar(40),
    txt text,
    page_url text,
    geo_city varchar(40),
    x_px smallint,
    y_px smallint,
    sent_at bigint,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE chat_messages IS 'Website chat';
COMMENT ON COLUMN chat_messages.msg_id IS 'snowflake';
COMMENT ON COLUMN chat_messages.geo_city IS 'from the address';
COMMENT ON COLUMN chat_messages.x_px IS 'bubble position';
COMMENT ON COLUMN chat_messages.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN chat_messages.src IS 'ingest channel';
COMMENT ON COLUMN chat_messages.lock_version IS 'optimistic lock';
COMMENT ON COLUMN chat_messages.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN chat_messages.retention_class IS 'set by the retention job';
COMMENT ON COLUMN chat_messages.meta IS 'reserved';
COMMENT ON COLUMN chat_messages.migrated IS '1 after the move to v2';
COMMENT ON COLUMN chat_messages.deleted_at IS 'soft delete';

CREATE TABLE invoices (
    number varchar(20) PRIMARY KEY,
    tenant_id uuid,
    bill_to jsonb,
    net numeric(12,2),
    tax numeric(12,2),
    currency char(3),
    due_on date,
    pdf_sha256 char(64),
    journal_ref varchar(16),
    dunning smallint,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN invoices.bill_to IS 'frozen copy';
COMMENT ON COLUMN invoices.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN invoices.src IS 'ingest channel';
COMMENT ON COLUMN invoices.lock_version IS 'optimistic lock';
COMMENT ON COLUMN invoices.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN invoices.retention_class IS 'set by the retention job';
COMMENT ON COLUMN invoices.meta IS 'reserved';
COMMENT ON COLUMN invoices.migrated IS '1 after the move to v2';
COMMENT ON COLUMN invoices.deleted_at IS 'soft delete';

CREATE TABLE payment_methods (
    id varchar(28) PRIMARY KEY,
    tenant_id uuid,
    kind varchar(10),
    brand varchar(12),
    last4 char(4),
    exp varchar(7),
    holder text,
    fingerprint varchar(20),
    pan_legacy varchar(23),
    iban varchar(34),
    bic varchar(11),
    zip_check varchar(8),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN payment_methods.fingerprint IS 'processor token for duplicates';
COMMENT ON COLUMN payment_methods.pan_legacy IS 'import of 2017, to be removed';
COMMENT ON COLUMN payment_methods.iban IS 'SEPA debit';
COMMENT ON COLUMN payment_methods.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN payment_methods.src IS 'ingest channel';
COMMENT ON COLUMN payment_methods.lock_version IS 'optimistic lock';
COMMENT ON COLUMN payment_methods.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN payment_methods.retention_class IS 'set by the retention job';
COMMENT ON COLUMN payment_methods.meta IS 'reserved';
COMMENT ON COLUMN payment_methods.migrated IS '1 after the move to v2';
COMMENT ON COLUMN payment_methods.deleted_at IS 'soft delete';

CREATE TABLE partner_payouts (
    pid int PRIMARY KEY,
    payee text,
    tax_ref varchar(20),
    acct text,
    routing varchar(9),
    paypal text,
    home_addr text,
    earned_usd numeric(10,2),
    withheld_usd numeric(10,2),
    w9_scan text,
    note text,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE partner_payouts IS 'Referral partners (natural persons)';
COMMENT ON COLUMN partner_payouts.tax_ref IS 'W-9 / local equivalent';
COMMENT ON COLUMN partner_payouts.routing IS 'ABA';
COMMENT ON COLUMN partner_payouts.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN partner_payouts.src IS 'ingest channel';
COMMENT ON COLUMN partner_payouts.lock_version IS 'optimistic lock';
COMMENT ON COLUMN partner_payouts.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN partner_payouts.retention_class IS 'set by the retention job';
COMMENT ON COLUMN partner_payouts.meta IS 'reserved';
COMMENT ON COLUMN partner_payouts.migrated IS '1 after the move to v2';
COMMENT ON COLUMN partner_payouts.deleted_at IS 'soft delete';

CREATE TABLE audit_events (
    id uuid PRIMARY KEY,
    ts timestamptz,
    actor text,
    actor_ip inet,
    ua text,
    verb varchar(40),
    object_ref varchar(60),
    diff jsonb,
    request_id varchar(40),
    svc varchar(20),
    pod_ip inet,
    prev_hash char(64),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN audit_events.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN audit_events.src IS 'ingest channel';
COMMENT ON COLUMN audit_events.lock_version IS 'optimistic lock';
COMMENT ON COLUMN audit_events.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN audit_events.retention_class IS 'set by the retention job';
COMMENT ON COLUMN audit_events.meta IS 'reserved';
COMMENT ON COLUMN audit_events.migrated IS '1 after the move to v2';
COMMENT ON COLUMN audit_events.deleted_at IS 'soft delete';

CREATE TABLE webhook_endpoints (
    id int PRIMARY KEY,
    tenant_id uuid,
    url text,
    signing_secret text,
    basic_auth text,
    events text[],
    api_version varchar(12),
    disabled_at timestamptz
);
COMMENT ON COLUMN webhook_endpoints.basic_auth IS 'user:password';

CREATE TABLE webhook_deliveries (
    id bigint PRIMARY KEY,
    endpoint_id int,
    ssn int,
    payload jsonb,
    mac char(64),
    http_status smallint,
    took_ms int,
    req_headers text,
    dst_ip inet,
    attempt smallint,
    at_us bigint,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN webhook_deliveries.ssn IS 'subscription sequence number';
COMMENT ON COLUMN webhook_deliveries.mac IS 'HMAC of the body';
COMMENT ON COLUMN webhook_deliveries.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN webhook_deliveries.src IS 'ingest channel';
COMMENT ON COLUMN webhook_deliveries.lock_version IS 'optimistic lock';
COMMENT ON COLUMN webhook_deliveries.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN webhook_deliveries.retention_class IS 'set by the retention job';
COMMENT ON COLUMN webhook_deliveries.meta IS 'reserved';
COMMENT ON COLUMN webhook_deliveries.migrated IS '1 after the move to v2';
COMMENT ON COLUMN webhook_deliveries.deleted_at IS 'soft delete';

CREATE TABLE mobile_devices (
    install_id uuid PRIMARY KEY,
    end_user_ref varchar(40),
    platform varchar(8),
    idfv uuid,
    gaid uuid,
    ssaid char(16),
    push_tok text,
    imei_hint varchar(16),
    hw_serial varchar(16),
    model varchar(40),
    os varchar(16),
    sdk_ver varchar(16),
    net_op varchar(6),
    wifi_bssid macaddr,
    last_fix point,
    pkgs text,
    rooted boolean,
    seen_ms bigint,
    cert_fp varchar(95),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE mobile_devices IS 'SDK registrations';
COMMENT ON COLUMN mobile_devices.end_user_ref IS 'the tenant''s own key of its user';
COMMENT ON COLUMN mobile_devices.imei_hint IS 'kiosk builds only';
COMMENT ON COLUMN mobile_devices.net_op IS 'MCC+MNC';
COMMENT ON COLUMN mobile_devices.cert_fp IS 'signer of the build';
COMMENT ON COLUMN mobile_devices.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN mobile_devices.src IS 'ingest channel';
COMMENT ON COLUMN mobile_devices.lock_version IS 'optimistic lock';
COMMENT ON COLUMN mobile_devices.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN mobile_devices.retention_class IS 'set by the retention job';
COMMENT ON COLUMN mobile_devices.meta IS 'reserved';
COMMENT ON COLUMN mobile_devices.migrated IS '1 after the move to v2';
COMMENT ON COLUMN mobile_devices.deleted_at IS 'soft delete';

CREATE TABLE front_desk_visits (
    visit_no int PRIMARY KEY,
    visitor text,
    from_company text,
    host text,
    doc_kind varchar(10),
    doc_no varchar(24),
    reg_mark varchar(12),
    ink text,
    cam_frame bytea,
    badge_uid char(8),
    allergies text,
    in_at timestamptz,
    out_at timestamptz,
    guest_wifi_pw varchar(12),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE front_desk_visits IS 'Office sign-in tablet';
COMMENT ON COLUMN front_desk_visits.reg_mark IS 'parking';
COMMENT ON COLUMN front_desk_visits.ink IS 'signature strokes';
COMMENT ON COLUMN front_desk_visits.allergies IS 'catering';
COMMENT ON COLUMN front_desk_visits.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN front_desk_visits.src IS 'ingest channel';
COMMENT ON COLUMN front_desk_visits.lock_version IS 'optimistic lock';
COMMENT ON COLUMN front_desk_visits.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN front_desk_visits.retention_class IS 'set by the retention job';
COMMENT ON COLUMN front_desk_visits.meta IS 'reserved';
COMMENT ON COLUMN front_desk_visits.migrated IS '1 after the move to v2';
COMMENT ON COLUMN front_desk_visits.deleted_at IS 'soft delete';

CREATE TABLE door_enrolments (
    enrol_id int PRIMARY KEY,
    emp_no varchar(8),
    finger_pos smallint,
    tmpl bytea,
    tmpl2_b64 text,
    quality smallint,
    reader_sn varchar(15),
    fw varchar(16),
    iris_code bytea,
    enrolled date
);
COMMENT ON TABLE door_enrolments IS 'Fingerprint reader';
COMMENT ON COLUMN door_enrolments.tmpl2_b64 IS 'second sample';
COMMENT ON COLUMN door_enrolments.iris_code IS 'not licensed';

CREATE TABLE "tblEmp" (
    "EmpNo" varchar(8) PRIMARY KEY,
    "NmLast" varchar(40),
    "NmFirst" varchar(40),
    "Soc" varchar(11),
    "DtBirth" varchar(10),
    "Sx" char(1),
    "EthCd" varchar(24),
    "MarSt" char(1),
    "VetDis" varchar(10),
    "HmAddr" text,
    "CellNo" varchar(20),
    "PersEmail" text,
    "DtHire" date,
    "DtTerm" date,
    "PayAnn" numeric(10,2),
    "DDRtg" varchar(9),
    "DDAcct" varchar(17),
    "EmgNm" varchar(60),
    "EmgPh" varchar(20),
    "UnionLoc" varchar(10),
    "DeptCd" varchar(6),
    "Flags" varchar(12),
    "FTE" numeric(3,2),
    "BadgePhoto" text
);
COMMENT ON TABLE "tblEmp" IS 'HR export of the old payroll';
COMMENT ON COLUMN "tblEmp"."DDRtg" IS 'direct deposit';

CREATE TABLE benefit_dependents (
    dep_id int PRIMARY KEY,
    emp_no varchar(8),
    nm varchar(60),
    dob date,
    rel varchar(8),
    member_no varchar(14),
    ssn_enc text,
    school_nm varchar(50),
    eff_from date
);
COMMENT ON TABLE benefit_dependents IS 'Children covered by the health plan';
COMMENT ON COLUMN benefit_dependents.member_no IS 'insurer''s number';
COMMENT ON COLUMN benefit_dependents.school_nm IS 'proof of study';

CREATE TABLE page_events (
    event_id uuid PRIMARY KEY,
    anon_id varchar(40),
    _ga varchar(32),
    gclid varchar(60),
    path text,
    ref text,
    q text,
    ip_trunc varchar(45),
    vw smallint,
    vh smallint,
    ms bigint,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN page_events.anon_id IS 'first-party cookie';
COMMENT ON COLUMN page_events.q IS 'site search';
COMMENT ON COLUMN page_events.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN page_events.src IS 'ingest channel';
COMMENT ON COLUMN page_events.lock_version IS 'optimistic lock';
COMMENT ON COLUMN page_events.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN page_events.retention_class IS 'set by the retention job';
COMMENT ON COLUMN page_events.meta IS 'reserved';
COMMENT ON COLUMN page_events.migrated IS '1 after the move to v2';
COMMENT ON COLUMN page_events.deleted_at IS 'soft delete';

CREATE TABLE nps_responses (
    id int PRIMARY KEY,
    email_sha1 char(40),
    score smallint,
    comment text,
    campaign varchar(12),
    answered_at timestamptz,
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON COLUMN nps_responses.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN nps_responses.src IS 'ingest channel';
COMMENT ON COLUMN nps_responses.lock_version IS 'optimistic lock';
COMMENT ON COLUMN nps_responses.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN nps_responses.retention_class IS 'set by the retention job';
COMMENT ON COLUMN nps_responses.meta IS 'reserved';
COMMENT ON COLUMN nps_responses.migrated IS '1 after the move to v2';
COMMENT ON COLUMN nps_responses.deleted_at IS 'soft delete';

CREATE TABLE kb_articles (
    id int PRIMARY KEY,
    title text,
    body_md text,
    emb text,
    code_sample text,
    shelf varchar(8),
    isbn_like varchar(13),
    author varchar(40),
    hits int,
    lang char(2),
    ext_ref varchar(32),
    src varchar(12),
    lock_version int,
    is_sandbox boolean,
    owner_team varchar(12),
    retention_class varchar(8),
    etl_batch int,
    region_shard varchar(8),
    meta jsonb,
    migrated smallint,
    deleted_at timestamptz
);
COMMENT ON TABLE kb_articles IS 'Help centre';
COMMENT ON COLUMN kb_articles.emb IS 'sentence vector';
COMMENT ON COLUMN kb_articles.isbn_like IS 'catalogue number';
COMMENT ON COLUMN kb_articles.ext_ref IS 'key in the upstream system';
COMMENT ON COLUMN kb_articles.src IS 'ingest channel';
COMMENT ON COLUMN kb_articles.lock_version IS 'optimistic lock';
COMMENT ON COLUMN kb_articles.is_sandbox IS 'true for test tenants';
COMMENT ON COLUMN kb_articles.retention_class IS 'set by the retention job';
COMMENT ON COLUMN kb_articles.meta IS 'reserved';
COMMENT ON COLUMN kb_articles.migrated IS '1 after the move to v2';
COMMENT ON COLUMN kb_articles.deleted_at IS 'soft delete';

CREATE TABLE job_queue (
    jid char(24) PRIMARY KEY,
    klass varchar(40),
    args text,
    error_fingerprint char(32),
    address varchar(18),
    pid int,
    run_at numeric(17,6),
    attempts smallint,
    locked_by varchar(40)
);
COMMENT ON TABLE job_queue IS 'Background jobs';
COMMENT ON COLUMN job_queue.address IS 'heap address of the worker';

CREATE TABLE schema_migrations (
    version varchar(14) PRIMARY KEY,
    sha char(40),
    build varchar(16),
    applied_by varchar(20)
);

CREATE TABLE lkp_codes (
    domain varchar(16),
    code varchar(12),
    label varchar(60),
    is_active boolean
);

CREATE TABLE offices (
    code varchar(6) PRIMARY KEY,
    street text,
    lat numeric(9,6),
    lon numeric(9,6),
    front_desk varchar(20),
    guest_ssid varchar(20),
    ap_mac macaddr,
    printer inet,
    manager text
);
COMMENT ON TABLE offices IS 'Our own sites';
