CREATE TABLE "PaxMaster" (
    "PaxID" bigint PRIMARY KEY,
    "Surname" varchar(40),
    "FirstName" varchar(40),
    "Title" varchar(6),
    "DOB" date,
    "Sex" char(1),
    "Nat" char(3),
    "PhoneH" varchar(24),
    "Mob" varchar(24),
    "Email" varchar(80),
    "Addr1" varchar(80),
    "Addr2" varchar(80),
    "Town" varchar(40),
    "Zip" varchar(12),
    "RedressNo" varchar(13),
    "KnownTravNo" varchar(12),
    "LangPref" char(2),
    "MktOptIn" boolean,
    "CrtDt" timestamp,
    "UpdUsr" varchar(12),
    "Suffix" varchar(6),
    "MergeTo" bigint,
    "HouseholdID" integer,
    "SrcSys" varchar(6) DEFAULT 'PSS1',
    "RecVer" smallint DEFAULT 1,
    "DelFlg" char(1) DEFAULT 'N',
    "Filler1" varchar(20),
    "Filler2" varchar(20)
);
COMMENT ON TABLE "PaxMaster" IS 'Legacy passenger master (PSS migration 2014)';
COMMENT ON COLUMN "PaxMaster"."DOB" IS 'Date of birth, required for APIS';
COMMENT ON COLUMN "PaxMaster"."Nat" IS 'ISO 3166 alpha-3';
COMMENT ON COLUMN "PaxMaster"."PhoneH" IS 'home phone';
COMMENT ON COLUMN "PaxMaster"."RedressNo" IS 'TSA redress number';
COMMENT ON COLUMN "PaxMaster"."KnownTravNo" IS 'Known traveller number';
COMMENT ON COLUMN "PaxMaster"."MktOptIn" IS 'Marketing consent';

CREATE TABLE travel_doc (
    doc_id integer PRIMARY KEY,
    pax_id bigint,
    doc_type char(1),
    doc_no varchar(20),
    issued_by char(3),
    issue_dt date,
    exp_dt date,
    mrz text,
    scan_uri varchar(160),
    ocr_conf numeric(5,4),
    chip_read boolean,
    verified_by varchar(12),
    verified_at timestamp,
    reject_cd varchar(4),
    engine varchar(8) DEFAULT 'ocr4',
    retries smallint DEFAULT 0,
    pages smallint DEFAULT 1
);
COMMENT ON COLUMN travel_doc.doc_type IS 'P passport, I identity card, V visa';
COMMENT ON COLUMN travel_doc.doc_no IS 'document number as printed';
COMMENT ON COLUMN travel_doc.exp_dt IS 'expiry date';
COMMENT ON COLUMN travel_doc.mrz IS 'both MRZ lines';

CREATE TABLE ff_account (
    ff_no varchar(16) PRIMARY KEY,
    pax_id bigint,
    tier char(2),
    miles integer,
    ytd_miles integer,
    pin_hash varchar(72),
    sec_q smallint,
    sec_a varchar(40),
    cobrand_card varchar(19),
    partner_code varchar(4),
    home_apt char(3),
    joined date,
    lounge_cards smallint,
    tier_exp date,
    status_cd char(1) DEFAULT 'A',
    card_stock varchar(6) DEFAULT 'PVC2',
    bonus_grp smallint,
    audit_hold boolean DEFAULT false
);
COMMENT ON TABLE ff_account IS 'Frequent flyer accounts';
COMMENT ON COLUMN ff_account.ff_no IS 'membership number, 16 digits';
COMMENT ON COLUMN ff_account.miles IS 'redeemable balance';
COMMENT ON COLUMN ff_account.pin_hash IS 'bcrypt';
COMMENT ON COLUMN ff_account.sec_a IS 'security answer';
COMMENT ON COLUMN ff_account.cobrand_card IS 'co-branded card, truncated';
COMMENT ON COLUMN ff_account.home_apt IS 'home airport';

CREATE TABLE bookings (
    bkg_id bigint PRIMARY KEY,
    pnr char(6),
    gds_ref varchar(14),
    booker_id bigint,
    ctc_phone varchar(30),
    ctc_mail varchar(80),
    office_id varchar(9),
    iata_no char(8),
    agent_sine varchar(8),
    fare_total numeric(12,2),
    ccy char(3),
    status char(2),
    rmk text,
    created_ts bigint,
    ttl_ts integer,
    pos char(2) DEFAULT 'GB',
    chan varchar(5) DEFAULT 'WEB',
    grp_nm varchar(30),
    queue_no smallint DEFAULT 0,
    ttl_mins integer DEFAULT 1440,
    split_from char(6),
    price_ver varchar(10) DEFAULT '3.1.0.7',
    tour_cd varchar(15),
    purge_after date
);
COMMENT ON TABLE bookings IS 'PNR header';
COMMENT ON COLUMN bookings.pnr IS 'record locator';
COMMENT ON COLUMN bookings.ctc_phone IS 'CTCM';
COMMENT ON COLUMN bookings.ctc_mail IS 'CTCE, with // for at sign';
COMMENT ON COLUMN bookings.iata_no IS 'agency number';
COMMENT ON COLUMN bookings.rmk IS 'general remarks';
COMMENT ON COLUMN bookings.created_ts IS 'epoch millis';
COMMENT ON COLUMN bookings.pos IS 'point of sale';

CREATE TABLE bkg_pax (
    bkg_id bigint,
    pax_no smallint,
    pax_id bigint,
    ptc char(3),
    ssn smallint,
    tkt_no char(13),
    seat varchar(4),
    bcbp text,
    bag_pcs smallint,
    chk_in timestamp,
    infant_ref smallint,
    grp smallint DEFAULT 0,
    waitlist boolean DEFAULT false,
    apis_ok char(1) DEFAULT 'Y',
    upg_list smallint
);
COMMENT ON TABLE bkg_pax IS 'passengers of a booking';
COMMENT ON COLUMN bkg_pax.ptc IS 'passenger type code';
COMMENT ON COLUMN bkg_pax.ssn IS 'segment sequence number';
COMMENT ON COLUMN bkg_pax.tkt_no IS 'e-ticket';
COMMENT ON COLUMN bkg_pax.bcbp IS 'boarding pass barcode';

CREATE TABLE itin_segment (
    seg_id bigint,
    bkg_id bigint,
    mkt_flt varchar(7),
    dep_apt char(3),
    arr_apt char(3),
    dep_local timestamp,
    arr_local timestamp,
    rbd char(1),
    fare_basis varchar(15),
    seg_status char(2),
    eqt char(3),
    op_carrier char(2) DEFAULT 'QW',
    stops smallint DEFAULT 0,
    elapsed_min integer,
    codeshare boolean DEFAULT false,
    married_grp smallint,
    term_dep varchar(2),
    term_arr varchar(2)
);
COMMENT ON COLUMN itin_segment.mkt_flt IS 'marketing flight';
COMMENT ON COLUMN itin_segment.rbd IS 'booking class';
COMMENT ON COLUMN itin_segment.eqt IS 'equipment';
COMMENT ON COLUMN itin_segment.op_carrier IS 'operating carrier';

CREATE TABLE ssr_request (
    ssr_id integer,
    bkg_id bigint,
    pax_id bigint,
    ssr_code char(4),
    ssr_text varchar(200),
    medif_ref varchar(20),
    action char(2),
    cost numeric(8,2),
    handled_by varchar(12),
    station char(3),
    qty smallint DEFAULT 1,
    msg_type varchar(4) DEFAULT 'SSR',
    ack_ts timestamp
);
COMMENT ON TABLE ssr_request IS 'Special service requests';
COMMENT ON COLUMN ssr_request.ssr_code IS 'IATA code: VGML, MOML, KSML, DBML, WCHR, BLND ...';
COMMENT ON COLUMN ssr_request.ssr_text IS 'free text to the station';

CREATE TABLE um_journey (
    um_id integer,
    bkg_id bigint,
    child_name varchar(60),
    child_dob date,
    child_age smallint,
    child_lang varchar(20),
    drop_name varchar(60),
    drop_phone varchar(24),
    pick_name varchar(60),
    pick_phone varchar(24),
    pick_doc varchar(20),
    pick_addr varchar(120),
    pick_sign text,
    allergy varchar(80),
    wristband varchar(12),
    fee numeric(6,2) DEFAULT 65,
    form_ver varchar(6) DEFAULT '7b',
    escort_req boolean DEFAULT true,
    handover_gate varchar(4)
);
COMMENT ON TABLE um_journey IS 'Unaccompanied minors (UMNR form)';
COMMENT ON COLUMN um_journey.drop_name IS 'adult at departure';
COMMENT ON COLUMN um_journey.pick_name IS 'adult at arrival';
COMMENT ON COLUMN um_journey.pick_doc IS 'photo id shown at handover';
COMMENT ON COLUMN um_journey.pick_sign IS 'signature of the receiving adult, svg path';

CREATE TABLE payment_tx (
    tx_id bigint PRIMARY KEY,
    bkg_id bigint,
    fop char(2),
    pan varchar(23),
    pan_token varchar(36),
    exp_mmyy char(4),
    cvv2 varchar(4),
    trk2 text,
    holder varchar(60),
    brand varchar(8),
    amt numeric(12,2),
    ccy char(3),
    auth_code char(6),
    gw_ref varchar(24),
    bill_zip varchar(12),
    avs char(1),
    kiosk_id varchar(8),
    paid_at timestamp,
    acquirer varchar(8) DEFAULT 'ACQ02',
    mcc char(4) DEFAULT '4511',
    three_ds char(1),
    recon_batch varchar(12),
    fx_rate numeric(10,6) DEFAULT 1,
    void_flag boolean DEFAULT false,
    inst_cnt smallint DEFAULT 0
);
COMMENT ON COLUMN payment_tx.fop IS 'form of payment';
COMMENT ON COLUMN payment_tx.pan IS 'card number as taken by the call centre, to be purged';
COMMENT ON COLUMN payment_tx.trk2 IS 'swipe data, kiosks only, hex';
COMMENT ON COLUMN payment_tx.holder IS 'name on card';
COMMENT ON COLUMN payment_tx.gw_ref IS 'gateway reference';

CREATE TABLE refund_request (
    rf_id integer,
    bkg_id bigint,
    reason smallint,
    acct_name varchar(60),
    iban varchar(42),
    bic varchar(11),
    us_routing char(9),
    us_acct varchar(17),
    amt numeric(10,2),
    story text,
    state varchar(10),
    sla_days smallint DEFAULT 14,
    tax_yq numeric(8,2),
    waiver varchar(12),
    assigned varchar(8),
    sap_doc varchar(12)
);
COMMENT ON COLUMN refund_request.acct_name IS 'account holder';
COMMENT ON COLUMN refund_request.us_routing IS 'ABA routing';
COMMENT ON COLUMN refund_request.story IS 'what happened, in the customer''s words';
COMMENT ON COLUMN refund_request.assigned IS 'desk';

CREATE TABLE seat_map (
    map_id integer,
    eqt char(3),
    seat varchar(4),
    x_mm integer,
    y_mm integer,
    pos_pct varchar(20),
    cabin char(1),
    attr text,
    exit_row boolean DEFAULT false,
    rev smallint DEFAULT 4,
    fee_band char(1) DEFAULT 'C',
    thumb bytea
);
COMMENT ON COLUMN seat_map.pos_pct IS 'position on the drawing';
COMMENT ON COLUMN seat_map.attr IS 'characteristics';

CREATE TABLE fleet_aircraft (
    tail varchar(8) PRIMARY KEY,
    msn varchar(8),
    nationality char(2),
    dob date,
    age numeric(4,1),
    passport_no varchar(12),
    hex24 char(6),
    eng_serial varchar(15),
    acars_mac varchar(17),
    sw_load varchar(16),
    lessor varchar(60),
    hull_policy varchar(20),
    hours integer,
    cycles integer,
    eqt char(3) DEFAULT '32N',
    paint varchar(12) DEFAULT 'std',
    wifi boolean DEFAULT true,
    next_c_check date
);
COMMENT ON TABLE fleet_aircraft IS 'Aircraft of the fleet';
COMMENT ON COLUMN fleet_aircraft.tail IS 'registration';
COMMENT ON COLUMN fleet_aircraft.msn IS 'manufacturer serial';
COMMENT ON COLUMN fleet_aircraft.dob IS 'date of build';
COMMENT ON COLUMN fleet_aircraft.passport_no IS 'airworthiness passport';
COMMENT ON COLUMN fleet_aircraft.hex24 IS 'Mode S address';

CREATE TABLE spare_part (
    part_no varchar(20),
    descr varchar(60),
    gender char(1),
    serial_no varchar(15),
    ean char(13),
    shelf varchar(8),
    unit_price numeric(10,4),
    cert_sha256 char(64),
    last_count date,
    uom char(2) DEFAULT 'EA',
    qty integer DEFAULT 1,
    hazmat boolean DEFAULT false,
    repairable char(1) DEFAULT 'Y',
    supplier varchar(8),
    min_qty smallint DEFAULT 2
);
COMMENT ON COLUMN spare_part.gender IS 'connector gender';
COMMENT ON COLUMN spare_part.shelf IS 'shelf code';

CREATE TABLE "HOTEL_STAY" (
    "STAY_ID" bigint,
    "PROP_CODE" char(5),
    "GUEST_NM" varchar(60),
    "DOC_REF" varchar(24),
    "ROOM_NO" varchar(6),
    "ARR_DT" date,
    "DEP_DT" date,
    "CAR_REG" varchar(12),
    "KEY_UID" varchar(14),
    "RATE" numeric(8,2),
    "FOLIO" varchar(16),
    "NOTES" text,
    "VIP" char(1),
    "MINIBAR" text,
    "MKT_SEG" char(3) DEFAULT 'LEI',
    "RATE_PLAN" varchar(8) DEFAULT 'BAR',
    "HSK_ST" char(2),
    "ADULTS" smallint DEFAULT 2,
    "LATE_CO" char(1) DEFAULT 'N',
    "UDF01" varchar(20),
    "UDF02" varchar(20),
    "UDF03" varchar(20)
);
COMMENT ON TABLE "HOTEL_STAY" IS 'Hotel folios from the property systems';
COMMENT ON COLUMN "HOTEL_STAY"."GUEST_NM" IS 'guest name, last/first';
COMMENT ON COLUMN "HOTEL_STAY"."DOC_REF" IS 'identity document seen at the desk';
COMMENT ON COLUMN "HOTEL_STAY"."KEY_UID" IS 'key card chip';

CREATE TABLE hotel_property (
    prop_code char(5) PRIMARY KEY,
    prop_name varchar(80),
    street varchar(80),
    switchboard varchar(24),
    gm_name varchar(60),
    res_mail varchar(80),
    vat_no varchar(16),
    lat numeric(9,6),
    lon numeric(9,6),
    stars smallint DEFAULT 4,
    rooms smallint,
    ccy char(3) DEFAULT 'EUR',
    pms varchar(10) DEFAULT 'opx',
    live boolean DEFAULT true
);
COMMENT ON COLUMN hotel_property.gm_name IS 'general manager';
COMMENT ON COLUMN hotel_property.res_mail IS 'reservations mailbox';

CREATE TABLE visa_application (
    app_no varchar(16) PRIMARY KEY,
    pax_id bigint,
    full_name_native varchar(80),
    birth_place varchar(60),
    marital char(1),
    occupation varchar(60),
    employer varchar(80),
    mth_income integer,
    nat_id varchar(20),
    father_nm varchar(60),
    fp_r_index bytea,
    fp_l_index bytea,
    photo_jpg bytea,
    convictions varchar(120),
    faith varchar(20),
    form_barcode bytea,
    dest char(3),
    decision smallint,
    submitted timestamp,
    fee_paid boolean DEFAULT true,
    courier varchar(10),
    officer varchar(10),
    form_ver varchar(6) DEFAULT '2.4',
    centre char(3) DEFAULT 'LON',
    fp_quality smallint
);
COMMENT ON TABLE visa_application IS 'Visa service: forms and enrolment';
COMMENT ON COLUMN visa_application.marital IS 'S M D W';
COMMENT ON COLUMN visa_application.mth_income IS 'monthly income, EUR';
COMMENT ON COLUMN visa_application.nat_id IS 'national identity number';
COMMENT ON COLUMN visa_application.fp_r_index IS 'right index, ISO 19794-2';
COMMENT ON COLUMN visa_application.fp_l_index IS 'left index';
COMMENT ON COLUMN visa_application.photo_jpg IS 'ICAO portrait';
COMMENT ON COLUMN visa_application.convictions IS 'declared convictions';
COMMENT ON COLUMN visa_application.form_barcode IS 'PDF417 of the form, png';

CREATE TABLE call_recording (
    call_id varchar(36),
    ani varchar(20),
    dnis varchar(12),
    agent_ext smallint,
    pax_id bigint,
    wav_path varchar(160),
    speaker_vec text,
    hold_music text,
    transcript text,
    dur_sec integer,
    started_us bigint,
    dispo smallint,
    codec varchar(6) DEFAULT 'pcmu',
    skill varchar(10) DEFAULT 'EN_RES',
    retain_days smallint DEFAULT 180,
    qa_score smallint,
    xfer boolean DEFAULT false
);
COMMENT ON COLUMN call_recording.ani IS 'calling number';
COMMENT ON COLUMN call_recording.speaker_vec IS 'x-vector, hex float32';
COMMENT ON COLUMN call_recording.hold_music IS 'music fingerprint';
COMMENT ON COLUMN call_recording.started_us IS 'epoch micros';

CREATE TABLE chat_line (
    line_id bigint,
    session_key char(32),
    who varchar(5),
    body text,
    intent varchar(20),
    vec jsonb,
    sent_at timestamp,
    bot_ver varchar(8) DEFAULT '5.0.1.2',
    lang char(2) DEFAULT 'en',
    flagged boolean DEFAULT false,
    att_cnt smallint DEFAULT 0,
    csat smallint
);
COMMENT ON COLUMN chat_line.vec IS 'sentence embedding';

CREATE TABLE crew_member (
    staff_no varchar(8) PRIMARY KEY,
    "knownAs" varchar(40),
    legal_name varchar(60),
    ssn_nino varchar(14),
    rank_cd char(3),
    base_apt char(3),
    lic_no varchar(20),
    med_exp date,
    med_limit varchar(40),
    union_cd varchar(8),
    base_pay integer,
    uniform varchar(20),
    ice_name varchar(60),
    ice_phone varchar(24),
    hired date,
    fleet char(3) DEFAULT '320',
    contract char(2) DEFAULT 'FT',
    seniority smallint,
    locker varchar(6),
    bid_grp char(1) DEFAULT 'B',
    badge_photo varchar(120)
);
COMMENT ON COLUMN crew_member.ssn_nino IS 'US SSN or UK NINO';
COMMENT ON COLUMN crew_member.lic_no IS 'flight crew licence';
COMMENT ON COLUMN crew_member.med_exp IS 'class 1 medical expiry';
COMMENT ON COLUMN crew_member.med_limit IS 'medical limitations';
COMMENT ON COLUMN crew_member.uniform IS 'sizes';
COMMENT ON COLUMN crew_member.ice_name IS 'in case of emergency';

CREATE TABLE duty_roster (
    roster_id bigint,
    staff_no varchar(8),
    duty_dt date,
    duty_cd varchar(6),
    pairing varchar(10),
    report_z timestamp,
    hotel_rm varchar(8),
    note varchar(120),
    pub_ver smallint DEFAULT 3,
    swap_with varchar(8),
    ftl_ok boolean DEFAULT true,
    credit_min integer
);
COMMENT ON COLUMN duty_roster.duty_cd IS 'FLT SBY OFF SCK ...';

CREATE TABLE boarding_event (
    ev_id bigint,
    tkt_no char(13),
    gate varchar(4),
    face_hash text,
    match_pct numeric(5,2),
    cam varchar(12),
    frame bytea,
    ev_z timestamp,
    lane smallint DEFAULT 1,
    fw varchar(12) DEFAULT '2.0.11.4',
    fallback boolean DEFAULT false,
    err smallint
);
COMMENT ON TABLE boarding_event IS 'Gate events, face boarding pilot';
COMMENT ON COLUMN boarding_event.face_hash IS 'gallery template, base64';

CREATE TABLE bag_claim (
    pir_no varchar(10),
    license_plate char(10),
    pax_nm varchar(60),
    deliver_to varchar(160),
    deliver_tel varchar(24),
    contents text,
    kg numeric(4,1),
    waybill varchar(14),
    settled_amt numeric(9,2),
    closed boolean,
    wt_ref varchar(12),
    fault_stn char(3),
    colour_cd char(2) DEFAULT 'BK',
    type_cd char(2) DEFAULT '22',
    ext_elem char(3),
    liab_ccy char(3) DEFAULT 'SDR'
);
COMMENT ON TABLE bag_claim IS 'Delayed and lost baggage (PIR)';
COMMENT ON COLUMN bag_claim.license_plate IS '10-digit bag tag';
COMMENT ON COLUMN bag_claim.deliver_to IS 'delivery address';

CREATE TABLE web_session (
    sid char(43),
    ga_cid varchar(36),
    pax_id bigint,
    remote_addr varchar(45),
    ua text,
    last_search varchar(80),
    basket jsonb,
    geo varchar(40),
    mouse text,
    trace_id char(32),
    api_ver varchar(12),
    seen_ts integer,
    ab varchar(6) DEFAULT 'ctl',
    bot smallint DEFAULT 0,
    tls varchar(8) DEFAULT '1.3',
    pop char(3),
    err_cnt smallint DEFAULT 0,
    utm text
);
COMMENT ON COLUMN web_session.sid IS 'session token';
COMMENT ON COLUMN web_session.mouse IS 'pointer trail';

CREATE TABLE app_device (
    inst_id uuid PRIMARY KEY,
    pax_id bigint,
    mobile varchar(40),
    os_ver varchar(12),
    push_tok varchar(180),
    idfv uuid,
    ssaid varchar(16),
    wifi jsonb,
    last_fix point,
    carrier varchar(20),
    build varchar(12),
    upd bigint,
    push_on boolean DEFAULT true,
    jailbroken boolean DEFAULT false,
    beacon text,
    imei varchar(15)
);
COMMENT ON TABLE app_device IS 'Mobile app installations';
COMMENT ON COLUMN app_device.wifi IS 'networks seen at the airport';
COMMENT ON COLUMN app_device.last_fix IS 'last location (lon, lat)';

CREATE TABLE airport_ref (
    iata char(3) PRIMARY KEY,
    apt_name varchar(60),
    lat numeric(9,6),
    lon numeric(9,6),
    tz varchar(30),
    elev_ft integer,
    schengen boolean DEFAULT false,
    runway smallint,
    curfew varchar(11)
);

CREATE TABLE audit_trail (
    audit_id bigint,
    tbl varchar(30),
    row_pk varchar(30),
    actor varchar(40),
    old_val jsonb,
    src_ip inet,
    tx_xid bigint,
    at timestamp,
    op char(1) DEFAULT 'U',
    app varchar(8) DEFAULT 'bo',
    ticket varchar(12),
    hash_prev char(64)
);
COMMENT ON TABLE audit_trail IS 'Row changes of the back office';

CREATE TABLE zz_pax_old (
    "C1" integer,
    "C2" varchar(80),
    "C3" varchar(20),
    "C4" varchar(30),
    "C5" varchar(24),
    "C6" varchar(19),
    "C7" varchar(30),
    "C8" varchar(10),
    "C9" varchar(10)
);

CREATE TABLE ota_stage (
    raw_id bigint,
    partner varchar(12),
    ext_ref varchar(30),
    guest_first varchar(40),
    guest_last varchar(40),
    guest_phone varchar(30),
    guest_email varchar(80),
    cc_num varchar(23),
    arrival date,
    nights smallint,
    raw_xml text,
    err_text text,
    loaded boolean
);
COMMENT ON TABLE ota_stage IS 'Staging of partner reservations, emptied by the nightly load';
