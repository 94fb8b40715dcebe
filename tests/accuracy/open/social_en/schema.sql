-- Schema of the network: accounts, clips, live, the dating corner, safety and payouts

CREATE TABLE users (
    id BIGINT PRIMARY KEY,
    handle VARCHAR(32) UNIQUE NOT NULL,
    email VARCHAR(120),
    phone_e164 VARCHAR(20),
    phone_sha256 CHAR(64),
    pw VARCHAR(72),
    display_name VARCHAR(60),
    bio TEXT,
    avatar_key VARCHAR(120),
    dob DATE,
    gender SMALLINT,
    pronouns VARCHAR(20),
    cc CHAR(2),
    locale VARCHAR(10),
    tz VARCHAR(40),
    signup_ip INET,
    apple_sub VARCHAR(60),
    state SMALLINT NOT NULL DEFAULT 1,
    teen BOOLEAN,
    recovery_email VARCHAR(120),
    inviter_id BIGINT,
    created_at TIMESTAMPTZ,
    deleted_at TIMESTAMPTZ,
    xp INT,
    reserved1 TEXT,
    row_ver INT DEFAULT 1,
    shard SMALLINT DEFAULT 4,
    exp_bucket VARCHAR(8),
    is_test BOOLEAN DEFAULT false,
    legal_hold BOOLEAN DEFAULT false,
    etl_batch VARCHAR(20),
    flags BIGINT DEFAULT 0,
    reserved2 TEXT
);
COMMENT ON TABLE users IS 'Core account row. One per human (in theory).';
COMMENT ON COLUMN users.id IS 'snowflake';
COMMENT ON COLUMN users.phone_sha256 IS 'lower hex of sha256(e164), for contact matching';
COMMENT ON COLUMN users.pw IS 'bcrypt, null for social sign-in';
COMMENT ON COLUMN users.avatar_key IS 'object key in the media bucket';
COMMENT ON COLUMN users.dob IS 'as typed at sign-up, not checked';
COMMENT ON COLUMN users.gender IS '0 unset 1 f 2 m 3 x';
COMMENT ON COLUMN users.state IS '1 ok 2 shadow 3 suspended 9 erased';
COMMENT ON COLUMN users.teen IS 'computed nightly';

CREATE TABLE "DatingProfiles" (
    "ProfileId" UUID PRIMARY KEY,
    "UserId" BIGINT REFERENCES users(id),
    "FirstName" VARCHAR(40),
    "BirthYear" SMALLINT,
    "Orientation" VARCHAR(20),
    "LookingFor" VARCHAR(20),
    "Faith" VARCHAR(30),
    "Background" VARCHAR(30),
    "Leaning" VARCHAR(20),
    "HeightCm" SMALLINT,
    "RelStatus" VARCHAR(20),
    "HasKids" VARCHAR(12),
    "Job" VARCHAR(60),
    "Prompts" JSONB,
    "Gh" VARCHAR(12),
    "MaxKm" SMALLINT,
    "HivPrep" VARCHAR(20),
    "Verified" BOOLEAN,
    "PrivateAlbumKey" VARCHAR(120),
    "UpdatedAt" TIMESTAMPTZ,
    "Boosts" INT,
    "LegacyRef" TEXT,
    "RowVersion" INT DEFAULT 1,
    "MigratedFrom" VARCHAR(20) DEFAULT 'spark-v1',
    "IsDeleted" BOOLEAN DEFAULT false,
    "SyncState" SMALLINT DEFAULT 0
);
COMMENT ON TABLE "DatingProfiles" IS 'Spark corner, written by the acquired team';
COMMENT ON COLUMN "DatingProfiles"."Background" IS 'ethnic background, optional';
COMMENT ON COLUMN "DatingProfiles"."Prompts" IS 'answers to the prompt cards';

CREATE TABLE posts (
    post_id BIGINT PRIMARY KEY,
    author_id BIGINT,
    body TEXT,
    lang CHAR(2),
    reply_to BIGINT,
    lat NUMERIC(9,6),
    lng NUMERIC(9,6),
    place_label VARCHAR(80),
    hashtags TEXT[],
    vis SMALLINT,
    likes INT,
    created_ms BIGINT,
    edit_of BIGINT,
    poll JSONB,
    lang_conf REAL,
    spam_state SMALLINT DEFAULT 0,
    idx_ver SMALLINT DEFAULT 7,
    boosted BOOLEAN DEFAULT false,
    pinned BOOLEAN DEFAULT false,
    etl_batch VARCHAR(20)
);
COMMENT ON COLUMN posts.lat IS 'only when the author adds a place';

CREATE TABLE clips (
    clip_id VARCHAR(16) PRIMARY KEY,
    owner BIGINT,
    caption VARCHAR(300),
    s3_key VARCHAR(200),
    sha256 CHAR(64),
    thumb BYTEA,
    dur_ms INT,
    w SMALLINT,
    h SMALLINT,
    codec VARCHAR(12),
    enc_ver VARCHAR(16),
    clip_emb TEXT,
    exif JSONB,
    nsfw_score REAL,
    sound_id INT,
    upl TIMESTAMPTZ,
    copyright_hold TEXT,
    fps SMALLINT DEFAULT 30,
    cdn VARCHAR(10) DEFAULT 'edge-2',
    variants JSONB,
    drm BOOLEAN DEFAULT false,
    promo_code VARCHAR(20),
    etl_batch VARCHAR(20),
    watermark SMALLINT DEFAULT 0
);
COMMENT ON TABLE clips IS 'short video';
COMMENT ON COLUMN clips.clip_id IS 'base62';
COMMENT ON COLUMN clips.sha256 IS 'of the original upload';
COMMENT ON COLUMN clips.enc_ver IS 'encoder build';
COMMENT ON COLUMN clips.clip_emb IS 'content embedding for recommendation, 48 floats';
COMMENT ON COLUMN clips.exif IS 'as uploaded; to be stripped';

CREATE TABLE live_streams (
    stream_id BIGINT PRIMARY KEY,
    host_uid BIGINT,
    title VARCHAR(120),
    stream_key VARCHAR(48),
    ingest_node VARCHAR(20),
    peak INT,
    mobile VARCHAR(40),
    started BIGINT,
    ended BIGINT,
    coins_total BIGINT,
    vod_key TEXT,
    region VARCHAR(16),
    latency_mode VARCHAR(10) DEFAULT 'low',
    bitrate_kbps INT,
    geo_fence TEXT,
    sponsor_sku VARCHAR(20),
    qos JSONB,
    ver SMALLINT DEFAULT 2
);
COMMENT ON COLUMN live_streams.stream_key IS 'secret pasted into the encoder';
COMMENT ON COLUMN live_streams.ingest_node IS 'our edge, private net';
COMMENT ON COLUMN live_streams.started IS 'epoch s';

CREATE TABLE tips (
    tip_no VARCHAR(24) PRIMARY KEY,
    from_uid BIGINT,
    to_uid BIGINT,
    stream_id BIGINT,
    gift_sku VARCHAR(12),
    coins INT,
    amt_minor INT,
    ccy CHAR(3),
    psp_ref VARCHAR(16),
    card VARCHAR(24),
    card_fp VARCHAR(32),
    msg VARCHAR(140),
    at TIMESTAMPTZ,
    refund_at TIMESTAMPTZ,
    chargeback_reason TEXT,
    fee_bp SMALLINT DEFAULT 3000,
    settle_batch VARCHAR(20),
    vat_code VARCHAR(6),
    promo VARCHAR(20),
    risk_rule VARCHAR(20),
    fx NUMERIC(10,6) DEFAULT 1,
    src SMALLINT DEFAULT 1
);
COMMENT ON COLUMN tips.tip_no IS 'T + yyyymmdd + serial';
COMMENT ON COLUMN tips.psp_ref IS 'charge reference of the acquirer, 16 digits';
COMMENT ON COLUMN tips.card IS 'what the acquirer echoes';
COMMENT ON COLUMN tips.card_fp IS 'token of the card at the acquirer';
COMMENT ON COLUMN tips.msg IS 'shown on stream';

CREATE TABLE dm_messages (
    mid BIGINT PRIMARY KEY,
    thread_id BIGINT,
    snd BIGINT,
    body TEXT,
    ct BYTEA,
    kind SMALLINT,
    ts_us BIGINT,
    read_ts_us BIGINT,
    att_key TEXT,
    proto SMALLINT DEFAULT 3,
    ttl_s INT,
    edited BOOLEAN DEFAULT false,
    key_epoch INT DEFAULT 1,
    shard SMALLINT DEFAULT 4
);
COMMENT ON TABLE dm_messages IS 'direct messages';
COMMENT ON COLUMN dm_messages.snd IS 'sender';
COMMENT ON COLUMN dm_messages.body IS 'plain, threads before e2e';
COMMENT ON COLUMN dm_messages.ct IS 'ciphertext, threads since e2e';

CREATE TABLE reports (
    report_id INT PRIMARY KEY,
    reporter BIGINT,
    target_kind VARCHAR(10),
    target_id BIGINT,
    reason VARCHAR(8),
    details TEXT,
    snapshot_key TEXT,
    status VARCHAR(10),
    law_enforcement_ref VARCHAR(30),
    created_at TIMESTAMPTZ,
    queue VARCHAR(12) DEFAULT 'general',
    sla_h SMALLINT DEFAULT 24,
    dup_of INT,
    locale_rule VARCHAR(10)
);
COMMENT ON TABLE reports IS 'user reports';

CREATE TABLE mod_actions (
    id SERIAL PRIMARY KEY,
    case_no VARCHAR(20),
    uid BIGINT,
    moderator VARCHAR(60),
    action VARCHAR(16),
    strikes SMALLINT,
    note TEXT,
    appeal TEXT,
    model_score REAL,
    at TIMESTAMPTZ,
    playbook VARCHAR(10) DEFAULT 'pb-9',
    expires_h SMALLINT,
    reversal_of INT,
    qa_state SMALLINT DEFAULT 0
);
COMMENT ON COLUMN mod_actions.uid IS 'the account acted upon';
COMMENT ON COLUMN mod_actions.moderator IS 'work address of the agent';
COMMENT ON COLUMN mod_actions.note IS 'internal, never shown';

CREATE TABLE age_checks (
    check_id UUID PRIMARY KEY,
    uid BIGINT,
    method VARCHAR(12),
    doc_type VARCHAR(12),
    doc_no VARCHAR(40),
    mrz TEXT,
    doc_dob VARCHAR(10),
    doc_front TEXT,
    selfie BYTEA,
    tmpl BYTEA,
    match_score REAL,
    est_age NUMERIC(4,1),
    vendor_ref VARCHAR(40),
    outcome VARCHAR(10),
    expires DATE,
    done_at TIMESTAMPTZ,
    reviewer_id INT,
    purge_after DATE,
    vendor VARCHAR(10) DEFAULT 'yv',
    sdk VARCHAR(10) DEFAULT '4.2.0',
    cost_minor SMALLINT DEFAULT 35,
    retry_of UUID,
    region_rule VARCHAR(10)
);
COMMENT ON TABLE age_checks IS 'Age assurance; evidence is to be purged after 30 days (it is not)';
COMMENT ON COLUMN age_checks.doc_no IS 'AES-GCM, kms key age-1';
COMMENT ON COLUMN age_checks.mrz IS 'both lines, passports only';
COMMENT ON COLUMN age_checks.doc_front IS 'base64 jpeg';
COMMENT ON COLUMN age_checks.tmpl IS '128 x float32 little endian, vendor model v4';
COMMENT ON COLUMN age_checks.est_age IS 'years, from the selfie';
COMMENT ON COLUMN age_checks.expires IS 'of the document';

CREATE TABLE family_links (
    link_id INT PRIMARY KEY,
    child_uid BIGINT,
    child_birthday DATE,
    child_nick VARCHAR(40),
    school VARCHAR(80),
    school_year VARCHAR(12),
    parent_uid BIGINT,
    parent_name VARCHAR(80),
    parent_mail VARCHAR(120),
    rel VARCHAR(12),
    consent_at TIMESTAMPTZ,
    consent_ip VARCHAR(45),
    daily_min SMALLINT,
    bedtime TIME,
    dm_from VARCHAR(10),
    card_check_last4 CHAR(4),
    revoked_at TIMESTAMPTZ,
    plan SMALLINT DEFAULT 0,
    ui_ver SMALLINT DEFAULT 2,
    batch VARCHAR(20)
);
COMMENT ON TABLE family_links IS 'Parental controls';
COMMENT ON COLUMN family_links.card_check_last4 IS 'card of the parent, charged $0.30';

CREATE TABLE creator_payout_accts (
    acct_id INT PRIMARY KEY,
    creator_id BIGINT,
    legal_nm VARCHAR(100),
    rail VARCHAR(8),
    iban VARCHAR(42),
    aba VARCHAR(9),
    acct_no VARCHAR(20),
    wallet VARCHAR(120),
    debit_card VARCHAR(25),
    exp CHAR(5),
    cvv VARCHAR(4),
    bal_minor BIGINT,
    hold BOOLEAN,
    kyc_state VARCHAR(10),
    min_minor INT DEFAULT 5000,
    cycle VARCHAR(8) DEFAULT 'monthly',
    rule_set SMALLINT DEFAULT 1,
    closed_at TIMESTAMPTZ,
    ledger_code VARCHAR(12)
);
COMMENT ON COLUMN creator_payout_accts.aba IS 'routing';
COMMENT ON COLUMN creator_payout_accts.wallet IS 'mail address or chain address';
COMMENT ON COLUMN creator_payout_accts.debit_card IS 'instant payouts, pre vault';

CREATE TABLE tax_forms (
    form_id INT PRIMARY KEY,
    creator_id BIGINT,
    yr SMALLINT,
    form VARCHAR(8),
    line1 VARCHAR(100),
    addr_line VARCHAR(160),
    city_st_zip VARCHAR(80),
    tin VARCHAR(14),
    ftin VARCHAR(20),
    gross_minor BIGINT,
    withheld_minor BIGINT,
    sig TEXT,
    signed DATE,
    irs_ack VARCHAR(24),
    e_delivery BOOLEAN DEFAULT true,
    corrected BOOLEAN DEFAULT false,
    batch VARCHAR(20),
    box_code SMALLINT DEFAULT 7
);
COMMENT ON TABLE tax_forms IS 'W-9 and W-8BEN';
COMMENT ON COLUMN tax_forms.ftin IS 'foreign TIN';
COMMENT ON COLUMN tax_forms.sig IS 'png of the signature';

CREATE TABLE devices (
    did UUID PRIMARY KEY,
    uid BIGINT,
    maid VARCHAR(36),
    idfv VARCHAR(36),
    aid16 CHAR(16),
    imei VARCHAR(15),
    hw_model VARCHAR(40),
    os_v VARCHAR(16),
    app_build VARCHAR(16),
    push_tok VARCHAR(200),
    mcc_mnc VARCHAR(6),
    lot15 VARCHAR(15),
    wifi JSONB,
    apps TEXT,
    last_seen TIMESTAMPTZ,
    rooted BOOLEAN,
    store VARCHAR(10),
    sdk_flags INT DEFAULT 0,
    beta BOOLEAN DEFAULT false,
    attest_ver SMALLINT DEFAULT 2,
    batch VARCHAR(20)
);
COMMENT ON COLUMN devices.did IS 'install id';
COMMENT ON COLUMN devices.maid IS 'IDFA or GAID, zeros when limited';
COMMENT ON COLUMN devices.imei IS 'clients before 3.0 only';
COMMENT ON COLUMN devices.lot15 IS 'campaign lot of the preload partner';
COMMENT ON COLUMN devices.apps IS 'comma list, dropped in 5.1';

CREATE TABLE sessions (
    sid CHAR(43) PRIMARY KEY,
    uid BIGINT,
    access_jwt TEXT,
    ua TEXT,
    ip VARCHAR(45),
    geo_city VARCHAR(60),
    mfa_secret VARCHAR(40),
    born TIMESTAMPTZ,
    dies TIMESTAMPTZ,
    revoked_by VARCHAR(10),
    pool VARCHAR(8) DEFAULT 'iad',
    scope VARCHAR(20) DEFAULT 'app',
    rot SMALLINT DEFAULT 0,
    flags INT DEFAULT 0
);
COMMENT ON COLUMN sessions.geo_city IS 'by IP';

CREATE TABLE contact_sync_batches (
    batch BIGINT PRIMARY KEY,
    uploader BIGINT,
    payload JSONB,
    matched BIGINT[],
    n INT,
    purged BOOLEAN,
    fmt SMALLINT DEFAULT 2,
    err TEXT,
    node VARCHAR(12),
    took_ms INT
);
COMMENT ON TABLE contact_sync_batches IS 'uploads of phone books';
COMMENT ON COLUMN contact_sync_batches.payload IS 'raw as sent by the client';
COMMENT ON COLUMN contact_sync_batches.matched IS 'user ids found';

CREATE TABLE voice_rooms (
    room_no INT PRIMARY KEY,
    host BIGINT,
    topic VARCHAR(100),
    speakers JSONB,
    rec_uri VARCHAR(160),
    transcript TEXT,
    sfu VARCHAR(20),
    opened TIMESTAMPTZ,
    cap SMALLINT DEFAULT 50,
    codec VARCHAR(8) DEFAULT 'opus',
    locked BOOLEAN DEFAULT false,
    closed TIMESTAMPTZ,
    theme VARCHAR(12)
);

CREATE TABLE spk_enrol (
    uid BIGINT PRIMARY KEY,
    vec BYTEA,
    sample BYTEA,
    mdl VARCHAR(16),
    thr REAL
);
COMMENT ON TABLE spk_enrol IS 'anti-impersonation for big hosts';
COMMENT ON COLUMN spk_enrol.sample IS '0.1 s of wav kept for regression';

CREATE TABLE checkins (
    id BIGINT PRIMARY KEY,
    u BIGINT,
    pt POINT,
    venue INT,
    acc_m SMALLINT,
    at TIMESTAMPTZ,
    src VARCHAR(8),
    with_uids BIGINT[],
    promo_id INT,
    badge SMALLINT DEFAULT 0,
    etl_batch VARCHAR(20)
);

CREATE TABLE venues (
    venue INT PRIMARY KEY,
    name VARCHAR(100),
    address VARCHAR(160),
    tel VARCHAR(24),
    lat DOUBLE PRECISION,
    lng DOUBLE PRECISION,
    cat VARCHAR(20),
    hours JSONB,
    chain_code VARCHAR(8),
    verified BOOLEAN DEFAULT true,
    photo_key TEXT,
    osm_ref BIGINT,
    closed BOOLEAN DEFAULT false
);

CREATE TABLE reco_user_features (
    uid BIGINT PRIMARY KEY,
    feats JSONB,
    u_emb TEXT,
    last_q TEXT,
    seg VARCHAR(20),
    ltv REAL,
    ver VARCHAR(12),
    trainer VARCHAR(10) DEFAULT 'twotower',
    part SMALLINT DEFAULT 0,
    ttl_d SMALLINT DEFAULT 30
);
COMMENT ON TABLE reco_user_features IS 'written by the offline trainer';
COMMENT ON COLUMN reco_user_features.last_q IS 'recent queries, tab separated';

CREATE TABLE outbox (
    qid BIGINT PRIMARY KEY,
    chan CHAR(1),
    dest VARCHAR(120),
    tmpl VARCHAR(30),
    vars JSON,
    tries SMALLINT,
    err TEXT,
    due TIMESTAMPTZ,
    prio SMALLINT DEFAULT 5,
    provider VARCHAR(10) DEFAULT 'sendwell',
    batch VARCHAR(20),
    locked_until TIMESTAMPTZ
);
COMMENT ON TABLE outbox IS 'mail and text queue';
COMMENT ON COLUMN outbox.chan IS 'e mail, s text';

CREATE TABLE ad_events (
    ev_us BIGINT,
    ad_id VARCHAR(12),
    ifa VARCHAR(36),
    ip_trunc VARCHAR(18),
    x SMALLINT,
    y SMALLINT,
    pos VARCHAR(24),
    price_usd NUMERIC(10,6),
    ref_url TEXT,
    cookie VARCHAR(40),
    ev VARCHAR(8),
    slot VARCHAR(8) DEFAULT 'feed',
    camp INT,
    exch VARCHAR(8),
    bid_model VARCHAR(8),
    os SMALLINT
);
COMMENT ON COLUMN ad_events.ev_us IS 'epoch us';
COMMENT ON COLUMN ad_events.ad_id IS 'creative, not the phone';
COMMENT ON COLUMN ad_events.ip_trunc IS 'last octet zeroed';
COMMENT ON COLUMN ad_events.y IS 'tap position on the creative, px';
COMMENT ON COLUMN ad_events.cookie IS 'web only';

CREATE TABLE audit_log (
    seq BIGINT PRIMARY KEY,
    actor VARCHAR(30),
    verb VARCHAR(30),
    obj VARCHAR(60),
    diff TEXT,
    src_addr VARCHAR(45),
    trace CHAR(32),
    at TIMESTAMPTZ,
    svc VARCHAR(12) DEFAULT 'console',
    sev SMALLINT DEFAULT 3,
    ticket VARCHAR(16),
    retention_d SMALLINT DEFAULT 400
);
COMMENT ON TABLE audit_log IS 'console actions';
COMMENT ON COLUMN audit_log.diff IS 'json';

CREATE TABLE gift_catalog (
    sku VARCHAR(12) PRIMARY KEY,
    title VARCHAR(60),
    coins INT,
    ean CHAR(13),
    artist VARCHAR(60),
    anim_sha1 CHAR(40),
    live BOOLEAN,
    sort INT,
    season VARCHAR(8),
    vat_code VARCHAR(6),
    weight_g INT,
    min_level SMALLINT DEFAULT 0
);
COMMENT ON COLUMN gift_catalog.sku IS 'letter + 8 digits';
COMMENT ON COLUMN gift_catalog.ean IS 'plush and merch only';

CREATE TABLE reason_codes (
    code VARCHAR(8) PRIMARY KEY,
    label VARCHAR(60),
    sev SMALLINT,
    min_age SMALLINT,
    retired BOOLEAN DEFAULT false,
    policy_ref VARCHAR(20)
);

CREATE TABLE app_settings (
    k VARCHAR(60) PRIMARY KEY,
    v TEXT,
    updated_by VARCHAR(30),
    scope VARCHAR(10) DEFAULT 'global',
    kind VARCHAR(10)
);

CREATE TABLE users_bak_20190614 (
    uid INT,
    login VARCHAR(40),
    pass VARCHAR(40),
    pass_old VARCHAR(40),
    real_name VARCHAR(80),
    bday VARCHAR(12),
    sex CHAR(1),
    cell VARCHAR(24),
    im VARCHAR(60),
    remark VARCHAR(200),
    zip VARCHAR(10),
    ssn VARCHAR(11),
    f1 TEXT,
    f2 TEXT,
    f3 TEXT
);
COMMENT ON TABLE users_bak_20190614 IS 'DROP ME after migration';
