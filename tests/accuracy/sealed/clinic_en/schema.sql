-- Family practices and the paediatric ward: practice system (since 2009), portal and kiosks (since 2021).
CREATE TABLE site (
    site_cd char(3) PRIMARY KEY, nm text NOT NULL, addr text, tel text, org_npi char(10), lat numeric(9, 6), lon numeric(9, 6),
    tz text, open_hrs text, fax text, ods_code varchar(6), is_ped boolean
);
COMMENT ON COLUMN site.ods_code IS 'NHS ODS code, UK sites only';
COMMENT ON COLUMN site.tel IS 'Front desk';

CREATE TABLE patients (
    pid bigint PRIMARY KEY, mrn varchar(12) UNIQUE, surname text, forename text, preferred text, dob date, sex char(1),
    race_cd varchar(8), nhs_no varchar(12), ssn varchar(11), email text, cell varchar(24), home_tel varchar(24),
    addr1 text, addr2 text, town text, zip_post varchar(10), pcp_no varchar(8), reg_site char(3), reg_ts bigint,
    deceased_ind char(1) DEFAULT 'N', extra jsonb, maiden_nm text, marital char(1), faith_cd varchar(6), passport varchar(12),
    photo_path text, portal_pw varchar(80), vip_flag boolean, sms_ok boolean, merge_to bigint, row_ver int DEFAULT 1,
    is_del boolean DEFAULT false, upd_by varchar(16), upd_at timestamptz
);
COMMENT ON TABLE patients IS 'One row per registered person, both countries';
COMMENT ON COLUMN patients.mrn IS 'Chart number printed on labels';
COMMENT ON COLUMN patients.nhs_no IS 'UK sites only, ten digits';
COMMENT ON COLUMN patients.ssn IS 'US sites only; last four where the patient refused';
COMMENT ON COLUMN patients.pcp_no IS 'usual clinician, staff.staff_no';
COMMENT ON COLUMN patients.reg_ts IS 'epoch seconds';
COMMENT ON COLUMN patients.faith_cd IS 'asked on the ward only';
COMMENT ON COLUMN patients.race_cd IS 'CDC race code set';

CREATE TABLE guardian_link (
    link_id serial PRIMARY KEY, child_pid bigint, g_pid bigint, g_first text, g_last text, rel_cd varchar(4), tel varchar(24),
    age_at_consent smallint, consent_ts timestamptz, court_ref varchar(20), consent_pdf bytea, collect_pw text, priority smallint,
    ended_on date
);
COMMENT ON COLUMN guardian_link.rel_cd IS 'MTH FTH GPR FOS LAR';
COMMENT ON COLUMN guardian_link.collect_pw IS 'word asked before a child is handed over';
COMMENT ON COLUMN guardian_link.g_pid IS 'when the guardian is a patient too';

CREATE TABLE ped_admission (
    adm_no varchar(14) PRIMARY KEY, pid bigint, bed varchar(6), admit_dt timestamp, disch_dt timestamp, age_mo smallint, wt_g int,
    gest_wk smallint, dx varchar(8), feed_plan text, contact_note text, crib_tag varchar(24), iso_cd varchar(4), acuity smallint,
    consultant varchar(8), obs_freq_min smallint, safeguard_flag char(1), los_hrs numeric(6, 1),
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);
COMMENT ON TABLE ped_admission IS 'Ward 4 (children)';
COMMENT ON COLUMN ped_admission.age_mo IS 'months at admission';
COMMENT ON COLUMN ped_admission.gest_wk IS 'infants only';

CREATE TABLE insurance_cov (
    cov_id serial PRIMARY KEY, pid bigint, payer_nm text, plan_cd varchar(10), member_no varchar(20), grp_no varchar(14), eff_dt date,
    term_dt date, holder_nm text, holder_dob date, copay numeric(8, 2), deductible_met numeric(10, 2), card_img bytea, elig_st varchar(3),
    elig_at timestamptz, seq smallint,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);
COMMENT ON COLUMN insurance_cov.holder_nm IS 'subscriber, if other than the patient';

CREATE TABLE lab_obx (
    obx_id bigint PRIMARY KEY, acc_no varchar(14), pid bigint, loinc varchar(8), test_nm text, val text, units varchar(12),
    ref_rng text, abn varchar(2), obs_ts timestamp, tech varchar(4), run_no varchar(16), qc_ok boolean, cmt text,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);
COMMENT ON COLUMN lab_obx.acc_no IS 'accession';
COMMENT ON COLUMN lab_obx.run_no IS 'analyser run';

CREATE TABLE gen_panel (
    acc_no varchar(14), locus varchar(14), call varchar(4), gq smallint, depth int, interp text, PRIMARY KEY (acc_no, locus)
);

CREATE TABLE hl7_in (
    msg_id bigint PRIMARY KEY, recv_at timestamptz, src varchar(20), ctl_id varchar(24), typ varchar(8), raw text, ack varchar(2),
    err text, sha char(64), retry smallint,
    purge_after date, shard smallint
);

CREATE TABLE dicom_study (
    study_uid varchar(64) PRIMARY KEY, acc varchar(16), modality varchar(4), body_part varchar(16), descr text, ae varchar(16),
    n_inst int, head bytea, hdr text, kvp numeric, win_center numeric, px_spacing text, stored_at timestamptz, tier varchar(6)
);
COMMENT ON COLUMN dicom_study.hdr IS 'DICOM JSON of group 0008/0010';
COMMENT ON COLUMN dicom_study.head IS 'first bytes of instance 1, for the viewer';

CREATE TABLE rx_line (
    rx_no varchar(12), ln smallint, pid bigint, prescriber varchar(8), ndc varchar(13), drug text, sig text, qty numeric(8, 2),
    refills smallint, daw char(1), written date, pharm_ncpdp char(7), allergy_override text, ctrl_sched char(1), e_sig text,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz,
    PRIMARY KEY (rx_no, ln)
);
COMMENT ON COLUMN rx_line.sig IS 'directions';
COMMENT ON COLUMN rx_line.daw IS 'dispense as written';

CREATE TABLE "tblApptHist" (
    "ApptID" integer PRIMARY KEY, "PatRef" varchar(12), "SlotStart" timestamp, "DurMin" smallint, "ReasonCd" varchar(4),
    "ReasonTxt" text, "ProvInit" varchar(4), "StatusCd" char(2), "Fee" numeric(8, 2), "TilePos" text, "Mobile" text, "Colour" char(7),
    "CnclBy" text, "WalkIn" boolean, "OldID" integer
);
COMMENT ON COLUMN "tblApptHist"."TilePos" IS 'drag position on the day sheet, x,y';
COMMENT ON COLUMN "tblApptHist"."Mobile" IS 'booked through (handset app or desk)';

CREATE TABLE telehealth_session (
    sess_id uuid PRIMARY KEY, pid bigint, clinician varchar(8), started_ms bigint, ended_ms bigint, peer text, ua text,
    join_tok text, app_ver varchar(16), pt_loc jsonb, bitrate numeric, room_code varchar(9), rec_key text, device_uid uuid,
    transcript text, consent_rec boolean, rating smallint, q_wait_s int,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);
COMMENT ON COLUMN telehealth_session.pt_loc IS 'where the patient says to be; state law';
COMMENT ON COLUMN telehealth_session.peer IS 'remote end of the media stream';

CREATE TABLE kiosk_checkin (
    id bigint PRIMARY KEY, kiosk varchar(8), pid bigint, ts timestamptz, fv text, score numeric(5, 4), frame bytea, palm bytea,
    barcode_raw text, ink text, queue_tkt varchar(5), lang char(2), temp_c numeric(4, 1), retries smallint, result varchar(8), iris bytea,
    sdk varchar(12),
    purge_after date, shard smallint
);
COMMENT ON COLUMN kiosk_checkin.fv IS 'matcher vector, float32 x 128';
COMMENT ON COLUMN kiosk_checkin.barcode_raw IS 'whatever the reader read';
COMMENT ON COLUMN kiosk_checkin.ink IS 'pad strokes';

CREATE TABLE staff (
    staff_no varchar(8) PRIMARY KEY, nm text, role_cd varchar(6), npi varchar(10), dea varchar(9), gmc varchar(7), login varchar(16),
    work_email text, ext varchar(6), pw text, pay_acct varchar(34), payroll_id_enc text, hired date, left_on date, home_site char(3),
    mfa_seed text, badge_uid varchar(14), fte numeric(3, 2), dob date, union_cd varchar(6), bls_exp date
);
COMMENT ON COLUMN staff.npi IS 'US prescribers';
COMMENT ON COLUMN staff.payroll_id_enc IS 'AES-GCM, key 3';
COMMENT ON COLUMN staff.pay_acct IS 'IBAN (UK) or account number (US)';

CREATE TABLE shift_roster (
    staff_no varchar(8), site_cd char(3), d date, code char(2), hrs numeric(4, 2), swap_with varchar(8), sick_note text,
    approved_by varchar(8), PRIMARY KEY (staff_no, d, code)
);

CREATE TABLE stock_item (
    sku varchar(12) PRIMARY KEY, gtin varchar(14), descr text, bin varchar(6), pt_no varchar(11), expy char(5), lot varchar(12), uom varchar(4),
    cost numeric(12, 5), supplier text, supplier_tel text, min_qty int, max_qty int, cold boolean, hazard varchar(3), note text
);
COMMENT ON COLUMN stock_item.pt_no IS 'maker''s part number';
COMMENT ON COLUMN stock_item.bin IS 'shelf: bay letter, row, place';

CREATE TABLE stock_move (
    mv_id bigint PRIMARY KEY, sku varchar(12), qty int, waybill varchar(22), po varchar(18), mv_us bigint, who varchar(16), from_bin varchar(6),
    to_bin varchar(6), reason char(2), unit_cost numeric(12, 5), batch_guid uuid
);

CREATE TABLE lkp_icd10 (code varchar(8) PRIMARY KEY, title text, chapter smallint, billable boolean, retired_on date);

CREATE TABLE msg_outbox (
    id bigint PRIMARY KEY, chan varchar(5), dest text, subj text, body text, tmpl varchar(16), st char(1), vendor_ref varchar(34),
    tries smallint, send_after timestamptz, pid bigint, cost_mc int, bounced_why text, prio smallint,
    purge_after date, shard smallint
);

CREATE TABLE audit_evt (
    id bigserial PRIMARY KEY, at timestamptz, actor varchar(16), act varchar(12), obj varchar(24), obj_key text, ip text, trace char(32),
    detail text, ok boolean, took_ms int, node varchar(10), build varchar(16),
    purge_after date, shard smallint
);

CREATE TABLE dev_asset (
    tag varchar(8) PRIMARY KEY, kind varchar(16), model text, sn varchar(20), nic varchar(17), mgmt_ip text, fw varchar(16), site_cd char(3),
    room text, bought date, warranty_to date, cal_due date, price numeric(10, 2), assigned_to text, loaned_pid bigint, note text
);
COMMENT ON TABLE dev_asset IS 'Pumps, scanners, kiosks, tablets of the practice';

CREATE TABLE web_form_resp (
    resp_id uuid PRIMARY KEY, form varchar(16), ver smallint, pid bigint, submitted timestamptz, answers jsonb, score smallint,
    reviewed_by varchar(8), reviewed_at timestamptz, locale varchar(5), ck text
);
COMMENT ON COLUMN web_form_resp.ck IS 'portal visitor cookie';

CREATE TABLE patient_bak_2016 (
    "PATNO" varchar(10), "LNAME" varchar(30), "FNAME" varchar(30), "BDATE" varchar(8), "NATID" varchar(20), "PHONE1" varchar(24),
    "PHONE2" varchar(24), "ADDR" varchar(80), "REMARK" varchar(250), "CCNUM" varchar(24), "CCEXP" varchar(5), "CCV" varchar(4),
    "BAL" numeric(9, 2), "SEXCD" smallint, "DLNO" varchar(16), "EMPLR" varchar(40), "FLAG1" char(1), "FLAG2" char(1), "FILL" varchar(10)
);

CREATE TABLE pay_txn (
    txn_id bigint PRIMARY KEY, pid bigint, amt numeric(10, 2), cur char(3), meth varchar(6), pan_last4 char(4), auth varchar(6),
    proc_ref varchar(16), card_tok varchar(40), receipt_to text, ach_rt char(9), ach_acct varchar(17), at timestamptz, st char(1),
    refund_of bigint, batch_no int, inv_no varchar(16), gl_code varchar(8), memo text,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);

CREATE TABLE doc_embedding (
    chunk_id bigint PRIMARY KEY, doc_sha char(64), ord smallint, chunk text, emb text, dim smallint, model varchar(20), norm numeric
);
COMMENT ON TABLE doc_embedding IS 'Guideline search';

CREATE TABLE vaccine_rec (
    id bigint PRIMARY KEY, pid bigint, cvx varchar(4), vax text, dose_no smallint, lot varchar(10), limb char(2), given date,
    given_by varchar(4), vis_date date, school text, school_yr varchar(10), refusal_cd varchar(2), iis_st char(1), reaction text,
    tenant smallint, src_sys varchar(8), ext_ref varchar(24), archived_at timestamptz
);
COMMENT ON COLUMN vaccine_rec.school_yr IS 'for the school report only';

CREATE TABLE app_setting (k text PRIMARY KEY, v text, secret boolean, changed_by varchar(16), changed_at timestamptz);
CREATE TABLE schema_migrations (version varchar(14) PRIMARY KEY, name text, checksum char(40), applied_at timestamptz, ms int);
