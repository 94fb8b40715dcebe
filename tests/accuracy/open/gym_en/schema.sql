-- ClubManager: snake_case since 2012, camelCase tables came with the app team in 2019
CREATE TABLE clubs (
    club_id integer primary key,
    name varchar(60),
    "addressLine" varchar(120),
    postcode varchar(10),
    phone varchar(20),
    lat numeric(9,6),
    lng numeric(9,6),
    "openingHours" jsonb,
    vat_no varchar(16),
    manager varchar(60),
    region smallint,
    opened date,
    closed date,
    "costCentre" varchar(12),
    till_ref varchar(12),
    wifi_vlan smallint,
    legacy_code varchar(8),
    heating_zone smallint,
    rates_account varchar(20),
    pool_length smallint,
    "emailFooter" text,
    cctv_days smallint,
    "smsSender" varchar(11),
    timezone varchar(24),
    floor_area integer,
    fax_disabled boolean,
    iban_required boolean
);
COMMENT ON COLUMN clubs."addressLine" IS 'Street address of the club';
COMMENT ON COLUMN clubs.phone IS 'Front desk';
COMMENT ON COLUMN clubs.manager IS 'Shown on the notice board';

CREATE TABLE plans (
    plan_code varchar(12) primary key,
    title varchar(60),
    monthly numeric(8,2),
    "minTermMonths" smallint,
    min_age smallint,
    off_peak boolean,
    vat_rate numeric(4,2),
    "sortOrder" smallint,
    visible boolean,
    terms_url varchar(120),
    nominal varchar(8),
    card_colour varchar(12),
    id_required boolean,
    guest_passes smallint,
    age_band varchar(8),
    family_size smallint,
    dd_day smallint,
    cooling_days smallint,
    photo_required boolean,
    email_template varchar(40),
    description text
);

CREATE TABLE members (
    member_id integer primary key,
    "memberRef" varchar(12) unique,
    id_card varchar(12),
    title varchar(8),
    first_name varchar(40),
    "lastName" varchar(40),
    date_of_birth date,
    sex char(1),
    email varchar(120),
    mobile varchar(24),
    "homePhone" varchar(24),
    addr1 varchar(80),
    addr2 varchar(80),
    town varchar(40),
    postcode varchar(10),
    occupation varchar(40),
    "emergencyName" varchar(60),
    "emergencyTel" varchar(24),
    medical_notes text,
    "homeClub" integer,
    joined_on date,
    status varchar(12),
    "familyHead" integer,
    marketing_opt_in boolean,
    "passwordHash" varchar(80),
    pin varchar(8),
    avatar_url varchar(160),
    referred_by varchar(12),
    photo bytea,
    notes text,
    legacy_flag1 char(1),
    legacy_flag2 char(1),
    legacy_flag3 char(1),
    tag_colour varchar(12),
    "syncVersion" integer,
    sync_hash char(32),
    import_batch varchar(16),
    letter_code varchar(4),
    rowguid uuid
);
COMMENT ON TABLE members IS 'One row for each person who joined, dependants of family plans too';
COMMENT ON COLUMN members."memberRef" IS 'Printed on the key fob';
COMMENT ON COLUMN members.id_card IS 'Wiegand number of the access card';
COMMENT ON COLUMN members.medical_notes IS 'Answers to the readiness questionnaire';
COMMENT ON COLUMN members."familyHead" IS 'member_id of the person who pays';
COMMENT ON COLUMN members.pin IS 'Out-of-hours door';
COMMENT ON COLUMN members.notes IS 'Front desk notes';

CREATE TABLE junior_members (
    junior_id integer primary key,
    "parentMemberId" integer,
    "firstName" varchar(40),
    surname varchar(40),
    dob varchar(12),
    school varchar(60),
    year_group varchar(8),
    guardian_name varchar(60),
    guardian_phone varchar(24),
    "consentSig" text,
    consent_at timestamp,
    allergies varchar(120),
    "swimLevel" smallint,
    collection_word varchar(24),
    photo_ok boolean,
    parties boolean,
    badge varchar(12),
    term varchar(8)
);
COMMENT ON TABLE junior_members IS 'Swim school and junior gym';
COMMENT ON COLUMN junior_members.dob IS 'As typed by the front desk';
COMMENT ON COLUMN junior_members."consentSig" IS 'Signature pad';
COMMENT ON COLUMN junior_members.collection_word IS 'Word that whoever collects the child must say';

CREATE TABLE memberships (
    "membershipId" integer primary key,
    member_id integer,
    plan_code varchar(12),
    starts date,
    ends date,
    price numeric(8,2),
    passport smallint,
    family jsonb,
    freeze_reason varchar(80),
    state varchar(10),
    promo varchar(12),
    "upgradedFrom" integer,
    auto_renew boolean,
    contract_pdf varchar(120),
    sold_by varchar(12),
    commission numeric(8,2),
    notice_days smallint,
    price_band char(1),
    dd_skip boolean,
    upgrade_path varchar(12),
    renewal_letter varchar(40)
);
COMMENT ON COLUMN memberships.passport IS 'Stamps collected';
COMMENT ON COLUMN memberships.family IS 'Dependants as entered in the app';

CREATE TABLE direct_debit_mandates (
    mandate_id integer primary key,
    member_id integer,
    "accountHolder" varchar(60),
    sort_code varchar(8),
    account_number varchar(10),
    iban varchar(34),
    "bankName" varchar(40),
    reference varchar(18),
    signed_at timestamp,
    status varchar(10),
    cancel_code char(1),
    sun varchar(6),
    batch integer,
    migrated boolean
);
COMMENT ON COLUMN direct_debit_mandates.iban IS 'Only where the account is abroad';
COMMENT ON COLUMN direct_debit_mandates.reference IS 'Reference on the statement';

CREATE TABLE dd_collections (
    id bigint primary key,
    "mandateId" integer,
    amount numeric(8,2),
    due_on date,
    bacs_ref varchar(18),
    "payerName" varchar(40),
    result char(1),
    retry smallint,
    "fileName" varchar(40),
    created timestamp
);

CREATE TABLE card_tokens (
    id varchar(30) primary key,
    "memberId" integer,
    brand varchar(12),
    last4 char(4),
    exp_month smallint,
    "expYear" smallint,
    fingerprint varchar(20),
    cardholder varchar(60),
    token varchar(40),
    created bigint,
    is_default boolean,
    three_ds char(1),
    wallet varchar(12)
);
COMMENT ON COLUMN card_tokens.created IS 'Unix seconds';

CREATE TABLE "legacyCardPayments" (
    "payId" integer primary key,
    member_id integer,
    pan varchar(24),
    exp varchar(5),
    cvv varchar(4),
    "nameOnCard" varchar(60),
    amount numeric(8,2),
    taken_by varchar(12),
    taken timestamp,
    auth_code varchar(8),
    terminal varchar(10),
    reconciled char(1)
);
COMMENT ON TABLE "legacyCardPayments" IS 'Telephone sales until 2018, to be deleted';

CREATE TABLE turnstiles (
    id integer primary key,
    club_id integer,
    model varchar(30),
    serial varchar(20),
    firmware varchar(16),
    "ipAddr" varchar(16),
    mac varchar(20),
    address varchar(8),
    dob date,
    age smallint,
    "lastSeen" bigint,
    phone varchar(20),
    relay_ms smallint,
    antipassback boolean,
    direction char(1),
    firmware_ok boolean,
    site_map varchar(80),
    pin_length smallint,
    face_threshold numeric(4,3),
    fingerprint_timeout integer,
    card_format varchar(12),
    gps_sync boolean,
    password_set boolean,
    ssid_hidden boolean,
    volts numeric(4,1),
    notes varchar(80)
);
COMMENT ON COLUMN turnstiles.address IS 'RS485 address';
COMMENT ON COLUMN turnstiles.dob IS 'Date of build';
COMMENT ON COLUMN turnstiles.age IS 'Months in service';
COMMENT ON COLUMN turnstiles."lastSeen" IS 'Unix milliseconds';
COMMENT ON COLUMN turnstiles.phone IS 'Maintenance contractor';

CREATE TABLE fingerprint_templates (
    id integer primary key,
    member_id integer,
    finger smallint,
    tmpl text,
    quality smallint,
    "enrolledAt" timestamp
);

CREATE TABLE "faceEnrolment" (
    "enrolId" integer primary key,
    "memberId" integer,
    descriptor jsonb,
    thumb bytea,
    model_version varchar(16),
    "capturedAt" timestamp,
    expires date
);
COMMENT ON COLUMN "faceEnrolment".thumb IS 'PNG, 24 by 24';

CREATE TABLE "entryLog" (
    id bigint primary key,
    member_id integer,
    turnstile integer,
    ts bigint,
    method varchar(6),
    granted boolean,
    score numeric(5,4),
    reader smallint,
    reason varchar(20),
    synced boolean
);
COMMENT ON COLUMN "entryLog".ts IS 'Unix milliseconds';

CREATE TABLE classes (
    "classId" integer primary key,
    title varchar(60),
    instructor integer,
    starts timestamp,
    room varchar(20),
    capacity smallint,
    track varchar(60),
    race varchar(12),
    intensity smallint,
    kit varchar(40),
    age_from smallint,
    cancelled boolean,
    "streamUrl" varchar(120),
    substitute integer,
    music_licence varchar(12),
    weight_limit smallint,
    gender_rule char(1),
    waitlist_max smallint,
    cost numeric(6,2),
    location_note varchar(40)
);
COMMENT ON COLUMN classes.track IS 'Music';

CREATE TABLE bookings (
    id integer primary key,
    "classId" integer,
    member_id integer,
    "bookedAt" timestamp,
    status varchar(10),
    waitlist smallint,
    fee numeric(6,2),
    attended boolean,
    src varchar(8)
);

CREATE TABLE pt_sessions (
    id integer primary key,
    trainer_id integer,
    member_id integer,
    at timestamp,
    minutes smallint,
    goal varchar(60),
    notes text,
    rating smallint,
    paid boolean,
    pack_id integer,
    programme_pdf varchar(80)
);

CREATE TABLE body_measurements (
    id integer primary key,
    "memberId" integer,
    measured_on date,
    weight_kg numeric(5,1),
    "heightCm" smallint,
    body_fat numeric(4,1),
    waist smallint,
    "restingHr" smallint,
    bp varchar(8),
    scan jsonb,
    device varchar(20),
    unit char(2),
    staff_note varchar(60)
);
COMMENT ON COLUMN body_measurements.scan IS 'From the body composition scale';

CREATE TABLE workout_tracks (
    "trackId" uuid primary key,
    member_id integer,
    mobile varchar(40),
    provider_uid varchar(24),
    started_at bigint,
    polyline text,
    points jsonb,
    distance_m integer,
    "avgHr" smallint,
    steps integer,
    weather varchar(12),
    source varchar(12),
    deleted boolean
);
COMMENT ON COLUMN workout_tracks.mobile IS 'Device';
COMMENT ON COLUMN workout_tracks.provider_uid IS 'Account with the maker of the watch';
COMMENT ON COLUMN workout_tracks.started_at IS 'Unix milliseconds';
COMMENT ON COLUMN workout_tracks.points IS 'First minutes, raw';

CREATE TABLE lockers (
    locker_no varchar(8) primary key,
    club_id integer,
    x_pos numeric(9,6),
    y_pos numeric(9,6),
    "rentedBy" integer,
    until date,
    code varchar(8),
    remark varchar(100),
    size char(1),
    zone varchar(8),
    battery smallint,
    lock_fw varchar(12),
    lock_serial varchar(20),
    height_cm smallint,
    passcode_mode char(1),
    last_service date
);

CREATE TABLE shop_products (
    sku varchar(12) primary key,
    title varchar(80),
    ean varchar(13),
    price numeric(8,2),
    weight numeric(6,2),
    shelf varchar(8),
    face smallint,
    image_sha1 char(40),
    embedding jsonb,
    "supplierPhone" varchar(20),
    colour varchar(12),
    vat_code char(1),
    min_stock integer,
    discontinued boolean,
    barcode2 varchar(20),
    nutrition jsonb,
    age_limit smallint,
    card_only boolean,
    serial_required boolean,
    supplier_code varchar(12),
    hazard varchar(8),
    "locationBin" varchar(12),
    "vatNo_printed" boolean,
    colour_name varchar(16)
);

CREATE TABLE shop_orders (
    order_no varchar(20) primary key,
    member_id integer,
    placed_at timestamp,
    total numeric(8,2),
    lines jsonb,
    "shipName" varchar(60),
    ship_address varchar(160),
    "shipPostcode" varchar(10),
    contact varchar(120),
    tracking_no varchar(20),
    gift_card varchar(20),
    snowflake bigint,
    voucher varchar(12),
    returned boolean,
    picker varchar(12),
    parcel_kg numeric(5,2)
);

CREATE TABLE staff (
    staff_id integer primary key,
    "fullName" varchar(60),
    ni_number varchar(13),
    date_of_birth varchar(12),
    work_email varchar(80),
    "personalMobile" varchar(24),
    home_address varchar(160),
    "jobTitle" varchar(40),
    salary numeric(10,2),
    passport varchar(12),
    dbs_cert varchar(14),
    "dbsResult" varchar(60),
    union_member boolean,
    ethnic_group varchar(40),
    religion varchar(24),
    started date,
    club_id integer,
    next_of_kin varchar(80),
    cert_json text,
    left_on date,
    rota_group char(1),
    uniform varchar(4),
    keys_held varchar(20),
    badge_colour varchar(10)
);
COMMENT ON COLUMN staff.passport IS 'Right to work check';
COMMENT ON COLUMN staff.dbs_cert IS 'Disclosure certificate number';
COMMENT ON COLUMN staff.cert_json IS 'Instructor qualification';

CREATE TABLE payroll_lines (
    id integer primary key,
    "staffId" integer,
    period char(7),
    gross numeric(10,2),
    tax numeric(10,2),
    ni numeric(10,2),
    net numeric(10,2),
    "taxCode" varchar(8),
    acct varchar(20),
    student_loan numeric(8,2),
    pension_pct numeric(4,1),
    hours numeric(6,2),
    adj numeric(8,2),
    posted boolean
);
COMMENT ON COLUMN payroll_lines.acct IS 'Sort code and account';

CREATE TABLE support_messages (
    id integer primary key,
    "fromAddr" varchar(120),
    subject varchar(120),
    body text,
    channel varchar(8),
    "receivedAt" timestamptz,
    client_ip varchar(45),
    user_agent varchar(200),
    priority smallint,
    assigned varchar(12),
    csat smallint,
    closed_at timestamptz,
    trace_id char(32)
);

CREATE TABLE app_sessions (
    session_id uuid primary key,
    "memberId" integer,
    "refreshToken" text,
    ip inet,
    device_id varchar(40),
    push_token varchar(180),
    "appVersion" varchar(16),
    "createdAt" bigint,
    "lastLoc" varchar(24),
    revoked boolean,
    locale varchar(8)
);
COMMENT ON COLUMN app_sessions."createdAt" IS 'Unix microseconds';
COMMENT ON COLUMN app_sessions."lastLoc" IS 'Where the app was last opened, lat and lng';

CREATE TABLE audit_log (
    id bigint primary key,
    actor varchar(20),
    action varchar(20),
    entity varchar(20),
    entity_id varchar(20),
    diff jsonb,
    request_id char(32),
    at timestamptz,
    host varchar(20),
    ms integer,
    build varchar(12)
);

ALTER TABLE members ADD CONSTRAINT members_club FOREIGN KEY ("homeClub") REFERENCES clubs (club_id);
ALTER TABLE memberships ADD CONSTRAINT memberships_plan FOREIGN KEY (plan_code) REFERENCES plans (plan_code);
ALTER TABLE memberships ADD FOREIGN KEY (member_id) REFERENCES members (member_id);
ALTER TABLE bookings ADD FOREIGN KEY ("classId") REFERENCES classes ("classId");
CREATE INDEX entry_log_ts ON "entryLog" (ts);
