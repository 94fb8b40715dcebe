-- Core banking (1990s names), cards, lending, financial crime and digital channels. PostgreSQL 15.

CREATE TABLE cust_master (
    cust_no numeric(10) PRIMARY KEY, cust_typ char(1), ttl varchar(8), fst_nm varchar(40), lst_nm varchar(60),
    dob date, mob_no varchar(20), hm_tel varchar(20), eml varchar(120), addr_1 varchar(80), addr_2 varchar(80), town varchar(40),
    pcode varchar(12), ctry char(2), nino varchar(13), ssn varchar(11), natl char(2), mrtl_sts char(1), occ_cd varchar(6),
    dep_cnt smallint, seg_cd varchar(4), rsk_rtg char(1), vuln_ind char(1), brnch_cd varchar(6), cr_dt date, lst_mnt_usr varchar(12), fill_1 varchar(20),
    fill_2 varchar(20),
    stmt_freq char(1) DEFAULT 'M', mail_stop char(1) DEFAULT 'N', mktg_opt char(3) DEFAULT 'OUT', lang_cd char(2) DEFAULT 'EN',
    crs_stat varchar(4), fatca_ind char(1) DEFAULT 'N', w8_exp date, decd_dt date, bad_addr_ind char(1) DEFAULT 'N',
    staff_ind char(1) DEFAULT 'N', intro_cd varchar(6), rm_cd varchar(6), mdn_nm varchar(40), spse_cust_no numeric(10),
    lgcy_sys varchar(4) DEFAULT 'HOGN', lgcy_key varchar(16), conv_batch varchar(8) DEFAULT 'B0097', conv_seq int,
    usr_def_1 varchar(10), usr_def_2 varchar(10), usr_def_3 varchar(10), row_ver int DEFAULT 1
);
COMMENT ON COLUMN cust_master.cust_typ IS 'I individual, S sole trader, J joint';
COMMENT ON COLUMN cust_master.mob_no IS 'Mobile as keyed, not normalised';
COMMENT ON COLUMN cust_master.nino IS 'UK only';
COMMENT ON COLUMN cust_master.ssn IS 'US only, 9 digits';
COMMENT ON COLUMN cust_master.occ_cd IS 'Occupation code, table OCC4';
COMMENT ON COLUMN cust_master.rsk_rtg IS 'Financial crime risk L/M/H';
COMMENT ON COLUMN cust_master.vuln_ind IS 'FCA vulnerable customer indicator';

CREATE TABLE kyc_document (
    id bigserial PRIMARY KEY, cust_no numeric(10) REFERENCES cust_master, doc_type varchar(12), doc_ref text, issuing_state char(3), expires_on date,
    mrz text, scan bytea, file_sha256 char(64), page_count int, checker varchar(12), verdict varchar(10), remark text, uploaded_at timestamptz,
    ocr_engine varchar(12) DEFAULT 'tess5', ocr_conf numeric(4,3), ocr_text text, selfie bytea, liveness_vendor varchar(12),
    purge_after date, legal_hold boolean DEFAULT false, s3_bucket varchar(40) DEFAULT 'kyc-eu-west-2'
);
COMMENT ON TABLE kyc_document IS 'Evidence for customer due diligence';
COMMENT ON COLUMN kyc_document.doc_ref IS 'Number printed on the document';
COMMENT ON COLUMN kyc_document.file_sha256 IS 'Digest of the stored file';
COMMENT ON COLUMN kyc_document.verdict IS 'PASS, REFER or FAIL';

CREATE TABLE accounts (
    acct_uuid uuid PRIMARY KEY, cust_no numeric(10), sort_cd varchar(8), acct_num varchar(12), iban varchar(34), aba varchar(9), ccy char(3),
    ledger_bal numeric(14,2), od_limit numeric(10,2), prod_cd varchar(9), opened_on date, closed_on date, status varchar(8), version int,
    stmt_cyc smallint DEFAULT 1, chq_book char(1) DEFAULT 'N', hold_amt numeric(12,2) DEFAULT 0, lien_ref varchar(20),
    joint_ind char(1) DEFAULT 'N', gl_cd varchar(8) DEFAULT '21004410', int_rate_ovr numeric(6,4), last_int_dt date, sweep_to uuid,
    escheat_st char(2), dorm_letter smallint DEFAULT 0, fee_waiver char(1) DEFAULT 'N', basel_seg varchar(6) DEFAULT 'RET03'
);
COMMENT ON COLUMN accounts.sort_cd IS 'UK sort code';
COMMENT ON COLUMN accounts.aba IS 'US routing transit number';
COMMENT ON COLUMN accounts.prod_cd IS 'See product_catalog';

CREATE TABLE cards (
    card_id bigint PRIMARY KEY, cust_no numeric(10), pan varchar(19), pan_tok varchar(40), last_four char(4), mmyy char(4), emb_nm varchar(26), cv2 char(3),
    pinblk char(16), pvki smallint, scheme varchar(10), st char(1), plastic_cd varchar(9), dispatched date, replaced_by bigint,
    issue_no smallint DEFAULT 1, ctls boolean DEFAULT true, atm_lmt int DEFAULT 300, pos_lmt int DEFAULT 2500,
    pin_tries smallint DEFAULT 0, block_rsn varchar(4), wallet_st varchar(8), cvki smallint DEFAULT 2, kcv char(6) DEFAULT '8CA64D',
    emb_line4 varchar(26), photo_card char(1) DEFAULT 'N', mailer_id varchar(10)
);
COMMENT ON COLUMN cards.pan_tok IS 'Vault token, format preserving';
COMMENT ON COLUMN cards.cv2 IS 'To be dropped with release 41';
COMMENT ON COLUMN cards.pinblk IS 'ISO 9564 format 0 under ZPK';
COMMENT ON COLUMN cards.plastic_cd IS 'Card stock item';

CREATE TABLE card_auth_log (
    seq bigint PRIMARY KEY, ts_ms bigint, stan varchar(6), rrn varchar(12), card_id bigint, mcc char(4), mrch_nm varchar(40), mrch_city varchar(30), term_id varchar(8),
    amt numeric(10,2), auth_cd char(6), resp char(2), de35 varchar(40), de55 text, trace_id char(32),
    de22 char(3) DEFAULT '071', de32 varchar(11), de38_orig char(6), de39_stip char(2), de41_alt varchar(8), de48 text,
    de60 varchar(12), de90 varchar(42), cavv varchar(28), ucaf smallint, crypt_qual char(2) DEFAULT '80', host_ms int,
    stip boolean DEFAULT false, fx_rate numeric(10,6) DEFAULT 1, settle_batch varchar(8)
);
COMMENT ON COLUMN card_auth_log.stan IS 'System trace audit number';
COMMENT ON COLUMN card_auth_log.rrn IS 'Retrieval reference number';
COMMENT ON COLUMN card_auth_log.de35 IS 'Only while tracing is on';

CREATE TABLE pin_otp (
    id uuid PRIMARY KEY, cust_no numeric(10), purpose varchar(16), code varchar(8), sent_to varchar(40), attempts smallint, expires_at timestamptz, used boolean
);

CREATE TABLE dd_mandate (
    mandate_ref varchar(18) PRIMARY KEY, service_user_no char(6), originator varchar(33), payer_nm varchar(33), payer_sort char(6), payer_acct varchar(10),
    bacs_tx_code char(2), amount_pence int, next_due date, status varchar(10), advance_notice_days smallint, cancelled_reason varchar(40)
);
COMMENT ON COLUMN dd_mandate.service_user_no IS 'SUN of the collecting company';
COMMENT ON COLUMN dd_mandate.payer_acct IS 'Account collected from';

CREATE TABLE loan_application (
    "applicationId" varchar(20) PRIMARY KEY, "custNo" numeric(10), "requestedAmount" numeric(10,2), "termMonths" int, purpose varchar(30),
    "employerName" varchar(60), "annualIncome" numeric(12,2), "residentialStatus" varchar(20), "monthlyRent" numeric(8,2), "collateralVin" varchar(17),
    decision varchar(10), "underwriterNotes" text, "eSignature" bytea, "submittedAt" timestamptz, "apr" numeric(5,2),
    "brokerRef" varchar(16), "brokerFee" numeric(8,2) DEFAULT 0, "secured" boolean DEFAULT false, "ltvPct" numeric(5,2),
    "channelCode" varchar(6) DEFAULT 'WEB', "campaignId" varchar(16), "secondApplicantName" varchar(80), "coolingOffUntil" date,
    "disbursedTo" varchar(34), "modelVersion" varchar(12) DEFAULT '7.3.0.1', "deletedAt" timestamptz
);
COMMENT ON COLUMN loan_application."collateralVin" IS 'Car finance only';

CREATE TABLE credit_bureau_pull (
    pull_id bigint PRIMARY KEY, cust_no numeric(10), bureau varchar(12), pulled_on date, score smallint, score_model varchar(20), response jsonb, cost_pence int, http_status int,
    ccj_count smallint, bankrupt_flag char(1)
);
COMMENT ON COLUMN credit_bureau_pull.response IS 'Raw answer of the bureau';
COMMENT ON COLUMN credit_bureau_pull.ccj_count IS 'County court judgments';

CREATE TABLE aml_alert (
    alert_no varchar(18) PRIMARY KEY, rule_cd varchar(9), cust_no numeric(10), subj_name varchar(80), alert_score numeric(5,3), opened timestamp,
    narrative text, status varchar(16), sar_ref varchar(20), analyst varchar(12), convictions text,
    tm_model varchar(16) DEFAULT 'tm-2023b', linked_case varchar(18), escalated_to varchar(12), nca_consent char(1),
    tipping_off_flag char(1) DEFAULT 'N', reopened smallint DEFAULT 0, closed timestamp, export_batch varchar(10)
);
COMMENT ON TABLE aml_alert IS 'Transaction monitoring alerts';
COMMENT ON COLUMN aml_alert.sar_ref IS 'Reference of the suspicious activity report';
COMMENT ON COLUMN aml_alert.convictions IS 'Known convictions of the subject';

CREATE TABLE pep_hit (
    hit_id bigint PRIMARY KEY, cust_no numeric(10), list_entry varchar(16), listed_name text, alias text, party text, office_held text, birth_year smallint, faith varchar(20),
    match_pct numeric(5,2), disposition varchar(16), list_version varchar(16)
);
COMMENT ON COLUMN pep_hit.party IS 'Party of the exposed person as listed';

CREATE TABLE device_fp (
    fp char(32) PRIMARY KEY, cust_no numeric(10), ua text, ip inet, android_id varchar(16), idfa uuid, imei varchar(15), mobile varchar(40), screen varchar(12),
    scroll_pos text, tz varchar(30), canvas_hash char(40), app_build varchar(16), risk_score numeric(4,3), first_seen bigint, typing jsonb, is_rooted boolean,
    battery smallint, lang varchar(8) DEFAULT 'en-GB', vpn boolean DEFAULT false, wifi_bssid varchar(17), sim_iccid varchar(20),
    emulator boolean DEFAULT false, plugins text, webgl varchar(40), sdk varchar(8) DEFAULT '4.11.0'
);
COMMENT ON COLUMN device_fp.mobile IS 'Handset model';
COMMENT ON COLUMN device_fp.canvas_hash IS 'Hash of the rendered canvas';

CREATE TABLE "VoiceEnrolment" (
    "EnrolmentId" uuid PRIMARY KEY, "CustNo" numeric(10), "SpeakerModel" bytea, "ModelVer" varchar(12), "SampleWav" bytea, "PassphraseId" int, "ThresholdPct" numeric(4,1),
    "EnrolledAt" timestamptz, "OptOut" boolean
);

CREATE TABLE branch (
    branch_cd varchar(6) PRIMARY KEY, branch_nm varchar(60), street varchar(80), town varchar(40), pcode varchar(10), lat numeric(8,5), lon numeric(8,5),
    tel varchar(20), mailbox varchar(80), opened date, safe_serial varchar(15), footfall int, manager_emp_no varchar(8),
    lease_end date, sq_ft int, atm_count smallint DEFAULT 2, step_free boolean DEFAULT true, sat_open boolean DEFAULT false,
    region_mgr varchar(8), fax varchar(20), closing_on date, queue_sys varchar(10) DEFAULT 'QMATIC', cost_ctr varchar(8)
);
COMMENT ON COLUMN branch.footfall IS 'Weekly mean';

CREATE TABLE branch_visit (
    visit_id bigint PRIMARY KEY, branch_cd varchar(6), ticket varchar(6), arrived timestamp, served timestamp, cust_no numeric(10), topic varchar(20), teller varchar(8),
    notes text, id_card varchar(19), wait_secs int
);
COMMENT ON COLUMN branch_visit.id_card IS 'Number of the card the customer identified with';

CREATE TABLE atm_terminal (
    atm_id varchar(10) PRIMARY KEY, serial_no varchar(15), ip_addr inet, mac macaddr, fw varchar(16), site varchar(80), lat double precision, lng double precision,
    cash_level int, vendor varchar(20), last_poll bigint,
    tmk_kcv char(6), cass_1 smallint DEFAULT 10, cass_2 smallint DEFAULT 20, cass_3 smallint, cass_4 smallint,
    surcharge numeric(4,2) DEFAULT 0, os varchar(12) DEFAULT 'W10-LTSC', cit_route varchar(6), key_holder varchar(40),
    out_of_svc boolean DEFAULT false, installed date, contract varchar(12)
);

CREATE TABLE atm_journal (
    jid bigint PRIMARY KEY, atm_id varchar(10), line_no int, jtext text, file_hash char(64), loaded_at timestamp
);

CREATE TABLE junior_saver (
    jr_id varchar(12) PRIMARY KEY, given varchar(40), family varchar(60), born date, school text, yr_group varchar(8), holder_cust_no numeric(10), parent_nm varchar(80),
    rel varchar(10), parent_mob varchar(20), roll_no varchar(12), balance numeric(10,2), piggy_theme varchar(12), consent_at timestamptz, goal text
);
COMMENT ON TABLE junior_saver IS 'Accounts of savers under 16';
COMMENT ON COLUMN junior_saver.roll_no IS 'Building society roll number';
COMMENT ON COLUMN junior_saver.yr_group IS 'School year';

CREATE TABLE business_client (
    biz_id int PRIMARY KEY, legal_name varchar(80), trading_as varchar(80), co_reg_no varchar(8), vat_no varchar(14), ein varchar(10), lei varchar(20), sic varchar(5), reg_addr varchar(120),
    switchboard varchar(20), accounts_mail varchar(80), turnover_k int, signatory varchar(80), signatory_mobile varchar(20), signatory_dob varchar(10), fleet text,
    duns varchar(9), web varchar(80), fax varchar(20), charity_no varchar(8), parent_biz int, insolv_st varchar(10),
    bbl_loan boolean DEFAULT false, rm_emp_no varchar(8), review_due date, seg varchar(4) DEFAULT 'SME', ubo_nm varchar(80),
    ubo_pct numeric(5,2), mcc char(4)
);
COMMENT ON COLUMN business_client.signatory IS 'First authorised signatory';
COMMENT ON COLUMN business_client.sic IS 'UK SIC 2007';

CREATE TABLE staff (
    emp_no varchar(8) PRIMARY KEY, forename varchar(40), surname varchar(60), grade varchar(4), role_title varchar(60), work_mail varchar(80), ext char(4), ni_number varchar(9),
    salary_gbp int, payroll_acct varchar(8), union_member varchar(20), ethnic_origin varchar(30), sick_days_reason text, next_of_kin text, badge_uid varchar(14), started date,
    active boolean, finger_tpl bytea,
    contract_type varchar(6) DEFAULT 'PERM', fte numeric(3,2) DEFAULT 1.00, cost_centre varchar(6) DEFAULT 'C4410', line_mgr varchar(8),
    leave_bal numeric(4,1) DEFAULT 25, brp_no varchar(12), dbs_result text, disability text, leaver_on date, asset_tag varchar(12),
    first_aider boolean DEFAULT false, bay varchar(4)
);
COMMENT ON COLUMN staff.next_of_kin IS 'JSON from the HR feed';
COMMENT ON COLUMN staff.finger_tpl IS 'Vault door reader, ISO 19794-2';

CREATE TABLE web_login (
    cust_no numeric(10) PRIMARY KEY, login varchar(40), pwd varchar(80), totp_seed varchar(64), mem_word varchar(40), sec_q varchar(60), sec_a text, last_sid char(32), last_ip varchar(45),
    fails smallint, locked boolean, paperless boolean
);
COMMENT ON COLUMN web_login.mem_word IS 'Memorable word';

CREATE TABLE msg_outbox (
    msg_id bigint PRIMARY KEY, chan varchar(6), dest text, tmpl varchar(20), params text, body text, tries smallint, not_before timestamptz, provider_ref varchar(40), state varchar(8),
    prio smallint DEFAULT 5, locked_by varchar(20), locked_at timestamptz, campaign varchar(16), cost_milli int DEFAULT 32, err text
);
COMMENT ON COLUMN msg_outbox.params IS 'JSON';

CREATE TABLE audit_trail (
    ev_id bigint PRIMARY KEY, ev_us bigint, actor varchar(16), act varchar(24), ent varchar(24), ent_key varchar(40), old_val text, new_val text, corr char(36), node varchar(24), src_ip varchar(15)
);

CREATE TABLE cust_bak_201411 (
    c1 text, c2 text, c3 text, c4 text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text
);

CREATE TABLE product_catalog (
    prod_cd varchar(9) PRIMARY KEY, title text, apr numeric(5,2), min_bal numeric(10,2), leaflet_ean varchar(13), tc_version varchar(16), tc_sha1 char(40), age_from smallint, age_to smallint,
    isa boolean DEFAULT false, fscs boolean DEFAULT true, term_months smallint, early_exit_fee numeric(6,2), withdrawn_on date,
    ccy char(3) DEFAULT 'GBP', aer numeric(5,2), brochure_url text, gl_map varchar(8), sort_order int DEFAULT 0
);

CREATE TABLE ref_mcc (mcc char(4) PRIMARY KEY, label text, high_risk boolean);

CREATE TABLE kb_article (
    id int PRIMARY KEY, headline text, body text, embedding jsonb, author_team varchar(30), view_count int
);

CREATE TABLE sys_param (param varchar(40) PRIMARY KEY, val text, dflt text, changed_by varchar(12), changed timestamptz);
COMMENT ON TABLE sys_param IS 'Read at start';

COMMENT ON COLUMN cust_master.cust_no IS 'Customer number, the CIF key';
COMMENT ON COLUMN cust_master.fst_nm IS 'Forename';
COMMENT ON COLUMN cust_master.lst_nm IS 'Surname';
COMMENT ON COLUMN cust_master.hm_tel IS 'Home telephone';
COMMENT ON COLUMN cust_master.addr_1 IS 'House and street';
COMMENT ON COLUMN cust_master.pcode IS 'Postcode or ZIP';
COMMENT ON COLUMN cust_master.natl IS 'Nationality, ISO 3166';
COMMENT ON COLUMN cust_master.mrtl_sts IS 'S M D W';
COMMENT ON COLUMN cust_master.dep_cnt IS 'Dependants';
COMMENT ON COLUMN cust_master.seg_cd IS 'Segment';
COMMENT ON COLUMN cust_master.cr_dt IS 'Record created';
COMMENT ON COLUMN cust_master.fill_1 IS 'Reserved';
COMMENT ON COLUMN cust_master.fill_2 IS 'Reserved';
COMMENT ON COLUMN cust_master.stmt_freq IS 'Statement frequency';
COMMENT ON COLUMN cust_master.mktg_opt IS 'Marketing choice';
COMMENT ON COLUMN cust_master.crs_stat IS 'Common Reporting Standard status';
COMMENT ON COLUMN cust_master.w8_exp IS 'W-8BEN expiry';
COMMENT ON COLUMN cust_master.decd_dt IS 'Date of death notified';
COMMENT ON COLUMN cust_master.intro_cd IS 'Introducer';
COMMENT ON COLUMN cust_master.mdn_nm IS 'Maiden name of mother';
COMMENT ON COLUMN cust_master.spse_cust_no IS 'Customer number of spouse';
COMMENT ON COLUMN cust_master.lgcy_key IS 'Key before conversion';
COMMENT ON COLUMN kyc_document.mrz IS 'Machine-readable zone as read';
COMMENT ON COLUMN kyc_document.page_count IS 'Pages in the file';
COMMENT ON COLUMN kyc_document.remark IS 'Free text of the checker';
COMMENT ON COLUMN kyc_document.selfie IS 'Taken beside the document';
COMMENT ON COLUMN kyc_document.ocr_text IS 'Text read from the scan';
COMMENT ON COLUMN kyc_document.purge_after IS 'Retention end';
COMMENT ON COLUMN accounts.acct_num IS 'Account number';
COMMENT ON COLUMN accounts.ledger_bal IS 'Ledger balance at close of business';
COMMENT ON COLUMN accounts.od_limit IS 'Arranged overdraft';
COMMENT ON COLUMN accounts.gl_cd IS 'General ledger code';
COMMENT ON COLUMN accounts.hold_amt IS 'Earmarked';
COMMENT ON COLUMN accounts.basel_seg IS 'Capital segment';
COMMENT ON COLUMN cards.pan IS 'Card number';
COMMENT ON COLUMN cards.mmyy IS 'Expiry';
COMMENT ON COLUMN cards.emb_nm IS 'Embossed line';
COMMENT ON COLUMN cards.st IS 'A active, S stopped';
COMMENT ON COLUMN cards.kcv IS 'Key check value';
COMMENT ON COLUMN cards.pin_tries IS 'Wrong PIN entries';
COMMENT ON COLUMN cards.block_rsn IS 'Block reason';
COMMENT ON COLUMN card_auth_log.mcc IS 'Merchant category';
COMMENT ON COLUMN card_auth_log.mrch_nm IS 'Acceptor name';
COMMENT ON COLUMN card_auth_log.amt IS 'Billing amount';
COMMENT ON COLUMN card_auth_log.auth_cd IS 'Authorisation code';
COMMENT ON COLUMN card_auth_log.resp IS 'Response code';
COMMENT ON COLUMN card_auth_log.de55 IS 'ICC data';
COMMENT ON COLUMN card_auth_log.cavv IS '3-D Secure proof';
COMMENT ON COLUMN card_auth_log.fx_rate IS 'Rate to billing currency';
COMMENT ON COLUMN pin_otp.purpose IS 'Why it was sent';
COMMENT ON COLUMN pin_otp.attempts IS 'Wrong entries so far';
COMMENT ON COLUMN dd_mandate.payer_nm IS 'Name on the account';
COMMENT ON COLUMN dd_mandate.amount_pence IS 'Last collected';
COMMENT ON COLUMN dd_mandate.cancelled_reason IS 'ARUDD or customer';
COMMENT ON COLUMN loan_application."employerName" IS 'As stated';
COMMENT ON COLUMN loan_application."annualIncome" IS 'Gross, as stated';
COMMENT ON COLUMN loan_application."residentialStatus" IS 'OWNER, TENANT, PARENTS';
COMMENT ON COLUMN loan_application."underwriterNotes" IS 'Visible to lending only';
COMMENT ON COLUMN loan_application."secondApplicantName" IS 'Joint application';
COMMENT ON COLUMN aml_alert.subj_name IS 'As on the account';
COMMENT ON COLUMN aml_alert.narrative IS 'Written by the analyst';
COMMENT ON COLUMN aml_alert.rule_cd IS 'Rule that fired';
COMMENT ON COLUMN aml_alert.nca_consent IS 'Defence against money laundering request';
COMMENT ON COLUMN pep_hit.listed_name IS 'Name on the list';
COMMENT ON COLUMN pep_hit.office_held IS 'Public office or relation to its holder';
COMMENT ON COLUMN pep_hit.faith IS 'As given by the list vendor';
COMMENT ON COLUMN pep_hit.match_pct IS 'Fuzzy match';
COMMENT ON COLUMN device_fp.fp IS 'Fingerprint of the device';
COMMENT ON COLUMN device_fp.ip IS 'Address at enrolment';
COMMENT ON COLUMN device_fp.typing IS 'Dwell and flight in ms';
COMMENT ON COLUMN device_fp.scroll_pos IS 'Per cent of the page';
COMMENT ON COLUMN device_fp.app_build IS 'Build';
COMMENT ON COLUMN device_fp.vpn IS 'Known exit';
COMMENT ON COLUMN branch.safe_serial IS 'Serial of the safe';
COMMENT ON COLUMN branch.lease_end IS 'Break date';
COMMENT ON COLUMN branch.fax IS 'Branch fax';
COMMENT ON COLUMN branch_visit.topic IS 'Picked at the kiosk';
COMMENT ON COLUMN branch_visit.notes IS 'Greeter notes';
COMMENT ON COLUMN atm_terminal.serial_no IS 'Chassis';
COMMENT ON COLUMN atm_terminal.fw IS 'Firmware';
COMMENT ON COLUMN atm_terminal.cash_level IS 'Notes by value';
COMMENT ON COLUMN atm_terminal.cit_route IS 'Cash in transit';
COMMENT ON COLUMN junior_saver.given IS 'First name of the child';
COMMENT ON COLUMN junior_saver.born IS 'Date of birth';
COMMENT ON COLUMN junior_saver.parent_nm IS 'Who opened the account';
COMMENT ON COLUMN junior_saver.goal IS 'What they save for';
COMMENT ON COLUMN business_client.co_reg_no IS 'Companies House number';
COMMENT ON COLUMN business_client.ein IS 'US employer id';
COMMENT ON COLUMN business_client.lei IS 'Legal entity identifier';
COMMENT ON COLUMN business_client.turnover_k IS 'Thousands';
COMMENT ON COLUMN business_client.ubo_nm IS 'Beneficial owner';
COMMENT ON COLUMN business_client.signatory_dob IS 'As on the mandate form';
COMMENT ON COLUMN staff.role_title IS 'Role';
COMMENT ON COLUMN staff.ni_number IS 'National Insurance';
COMMENT ON COLUMN staff.union_member IS 'Check-off';
COMMENT ON COLUMN staff.ethnic_origin IS 'Voluntary survey';
COMMENT ON COLUMN staff.sick_days_reason IS 'Last absence';
COMMENT ON COLUMN staff.badge_uid IS 'Pass chip';
COMMENT ON COLUMN staff.brp_no IS 'Residence permit card';
COMMENT ON COLUMN staff.dbs_result IS 'Criminal records check';
COMMENT ON COLUMN staff.line_mgr IS 'Manager';
COMMENT ON COLUMN staff.disability IS 'Declared';
COMMENT ON COLUMN web_login.login IS 'User name';
COMMENT ON COLUMN web_login.totp_seed IS 'Authenticator seed';
COMMENT ON COLUMN web_login.sec_q IS 'Security question';
COMMENT ON COLUMN web_login.last_ip IS 'Last sign-in from';
COMMENT ON COLUMN msg_outbox.dest IS 'Number or address';
COMMENT ON COLUMN msg_outbox.provider_ref IS 'Id at the gateway';
COMMENT ON COLUMN msg_outbox.not_before IS 'Quiet hours';
COMMENT ON COLUMN audit_trail.ev_us IS 'Microseconds';
COMMENT ON COLUMN audit_trail.old_val IS 'Before';
COMMENT ON COLUMN audit_trail.new_val IS 'After';
COMMENT ON COLUMN audit_trail.corr IS 'Correlation id';
COMMENT ON COLUMN product_catalog.leaflet_ean IS 'Bar code of the leaflet';
COMMENT ON COLUMN product_catalog.tc_version IS 'Terms in force';
COMMENT ON COLUMN product_catalog.age_from IS 'Lowest age';
COMMENT ON COLUMN product_catalog.apr IS 'Representative';
