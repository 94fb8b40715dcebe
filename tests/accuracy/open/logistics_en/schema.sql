CREATE TABLE customers (
  customer_id bigint PRIMARY KEY, acct_no varchar(12), kind char(1), display_name varchar(120), trading_as varchar(120), email varchar(160), phone_e164 varchar(24), alt_phone varchar(32), vat_reg varchar(20), eori varchar(20),
  bill_line1 varchar(160), bill_city varchar(60), bill_pc varchar(12), bill_ctry char(2), dd_iban varchar(40), dd_mandate varchar(24), credit_limit numeric(10,2), birth_year smallint, locale varchar(8), opt_in_mktg boolean, signup_src varchar(20),
  notes text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz, crm_ref varchar(24), segment varchar(20), price_list varchar(10) DEFAULT 'STD', tier smallint, external_ids jsonb
);
COMMENT ON COLUMN customers.kind IS 'P private, C company';
COMMENT ON COLUMN customers.dd_iban IS 'Direct debit account';
COMMENT ON COLUMN customers.trading_as IS 'Company name, business accounts only';

CREATE TABLE shipments (
  shipment_id uuid PRIMARY KEY, awb varchar(16) UNIQUE, cust_ref varchar(40), acct_no varchar(12), svc_cd varchar(6), cnee_nm varchar(120), cnee_tel varchar(32), cnee_mail varchar(160), cnee_addr1 varchar(160), cnee_addr2 varchar(160), cnee_city varchar(60), cnee_pc varchar(12), cnee_ctry char(2),
  shpr_nm varchar(120), shpr_ctry char(2), pcs smallint, gross_kg numeric(8,3), vol_cbm numeric(8,4), goods_desc varchar(200), decl_val numeric(10,2), ccy char(3), incoterm char(3), dlv_instr text, promised_on date, created_at timestamptz,
  cod_flag char(1) DEFAULT 'N', dg_class varchar(4), un_no varchar(6), insured boolean DEFAULT false, hold_cd varchar(4), temp_band varchar(8), broker varchar(40), notify_party varchar(120), booking_channel varchar(12) DEFAULT 'WEB', legacy_hawb varchar(16), margin_pct numeric(5,2), rate_card varchar(12), etl_batch int, row_ver int DEFAULT 1
);
COMMENT ON TABLE shipments IS 'One row per house waybill';
COMMENT ON COLUMN shipments.cnee_nm IS 'Consignee name';
COMMENT ON COLUMN shipments.svc_cd IS 'Service code, see product book';
COMMENT ON COLUMN shipments.hold_cd IS 'Operational hold';

CREATE TABLE parcels (
  sscc char(18) PRIMARY KEY, awb varchar(16), parent_sscc char(18), child_cnt smallint, piece_no smallint, weight_g int, l_mm int, w_mm int, h_mm int, rfid_epc varchar(24), bag_tag varchar(12), uld varchar(12), container_no varchar(11), seal varchar(16), label_sha1 char(40), age_days smallint, minor_ver smallint, sort_code varchar(8), chute varchar(8), img_dws varchar(200), reweigh_g int, damage_cd varchar(4), nonconv boolean DEFAULT false, printed_at timestamptz
);
COMMENT ON COLUMN parcels.parent_sscc IS 'Outer handling unit';
COMMENT ON COLUMN parcels.age_days IS 'Days since induction';
COMMENT ON COLUMN parcels.sort_code IS 'Sortation plan code';
COMMENT ON COLUMN parcels.img_dws IS 'Dimensioner camera frame';

CREATE TABLE "CUSDEC_HDR" (
  "DECL_ID" bigint PRIMARY KEY, "MRN" varchar(18), "AWB" varchar(16), "DECL_TYP" varchar(4), "IMP_NM" varchar(120), "IMP_ID_TYP" varchar(4), "IMP_ID_NO" varchar(32), "ID_ISS_CTRY" char(2), "IMP_TAX_NO" varchar(32), "EORI" varchar(20), "NATNLTY" char(2), "IMP_DOB" varchar(10), "CPC" varchar(7), "HS1" varchar(10), "HS2" varchar(10), "STAT_VAL" numeric(12,2), "DUTY_AMT" numeric(10,2), "VAT_AMT" numeric(10,2), "DEPENDANTS" jsonb,
  "OFC_CD" varchar(8), "BROKER_REF" varchar(20), "LODGED" timestamp, "CLRD" timestamp, "RMKS" varchar(400), "GUAR_REF" varchar(24), "FAS_RSLT" char(1), "RISK_CH" varchar(8) DEFAULT 'GREEN', "INSP_OFCR" varchar(40), "VISA_NO" varchar(20), "SPARE1" varchar(40), "SPARE2" varchar(40), "SPARE3" varchar(40)
);
COMMENT ON TABLE "CUSDEC_HDR" IS 'Customs declarations, migrated from AS/400';
COMMENT ON COLUMN "CUSDEC_HDR"."MRN" IS 'Movement reference number';
COMMENT ON COLUMN "CUSDEC_HDR"."DEPENDANTS" IS 'Household members, transfer of residence relief only';
COMMENT ON COLUMN "CUSDEC_HDR"."CPC" IS 'Customs procedure code';
COMMENT ON COLUMN "CUSDEC_HDR"."IMP_ID_TYP" IS 'PP passport, NI national card';

CREATE TABLE customs_documents (
  doc_id serial PRIMARY KEY, decl_id bigint, doc_kind varchar(12), filename varchar(160), content bytea, sha256 char(64), ocr jsonb, pages smallint, uploaded_by varchar(60), uploaded_at timestamptz, av_status varchar(8) DEFAULT 'CLEAN', bucket varchar(40), retention_until date, lang char(2)
);

CREATE TABLE hs_codes (
  code varchar(10) PRIMARY KEY, description varchar(200), duty_pct numeric(5,2), supp_unit varchar(6), chapter smallint, licence_req boolean DEFAULT false, footnote varchar(200), valid_from date, valid_to date, embedding jsonb
);

CREATE TABLE couriers (
  id serial PRIMARY KEY, badge varchar(8), first_nm varchar(40), surname varchar(60), dob date, mobile varchar(24), email varchar(160), addr text, postcode varchar(12), work_ctry char(2), gov_ref varchar(20), right_to_work varchar(30), dl_no varchar(24), dl_cats varchar(24), dl_expiry date, cpc_card varchar(20), pay_iban varchar(40), us_routing varchar(9), us_acct varchar(20), nok varchar(160), union_cd varchar(12), dbs_outcome varchar(60), depot char(3), hired date, left_on date,
  uniform_size varchar(4), pin_hash varchar(100), photo_url varchar(200), nationality char(2), points smallint, agency varchar(60), rating numeric(3,2), shift_pattern varchar(12), locker_no varchar(6), remarks text, ethnicity_monitoring varchar(40), tmp_flag int, row_ver int DEFAULT 1
);
COMMENT ON COLUMN couriers.gov_ref IS 'NI number, SSN or NRIC depending on country of work';
COMMENT ON COLUMN couriers.dbs_outcome IS 'Background check';
COMMENT ON COLUMN couriers.nok IS 'Next of kin';
COMMENT ON COLUMN couriers.points IS 'Penalty points on licence';
COMMENT ON COLUMN couriers.cpc_card IS 'Driver qualification card';

CREATE TABLE driver_medicals (
  id serial PRIMARY KEY, badge varchar(8), examined date, form varchar(8) DEFAULT 'D4', va_left numeric(3,2), va_right numeric(3,2), bp varchar(9), bmi numeric(4,1), findings text, icd varchar(8), meds varchar(120), fit boolean, next_due date, gp_name varchar(60), nhs_no varchar(12), alcohol_units smallint, sleep_apnoea_score smallint, invoice_no varchar(16), paid boolean, attachment_key varchar(120)
);

CREATE TABLE vehicles (
  veh_id int PRIMARY KEY, reg varchar(12), vin char(17), make varchar(20), mobile varchar(40), fuel_card varchar(20), tracker_imei varchar(16), tracker_sim varchar(20), tacho_sn varchar(12), odometer int, mot_due date, depot char(3), gross_t numeric(4,1), fw varchar(16), ved_ref varchar(16), insured_by varchar(60), policy varchar(20), dashcam_ip varchar(20), co2 int, leased boolean, disposal_dt date, toll_tag varchar(20), colour varchar(12), notes text
);
COMMENT ON COLUMN vehicles.mobile IS 'Cab phone kit (model)';
COMMENT ON COLUMN vehicles.fuel_card IS 'Fuel card, company account';

CREATE TABLE telematics_ping (
  ping_id bigint PRIMARY KEY, veh_id int, badge varchar(8), lat double precision, lon double precision, hdg smallint, kmh numeric(4,1), ts_us bigint, rpm int, fuel_pct smallint, accel jsonb, dtc varchar(8), hdop numeric(3,1), cell varchar(24), ign boolean, odo_m bigint, tpms jsonb, can_raw varchar(64), q smallint DEFAULT 0
);
COMMENT ON COLUMN telematics_ping.ts_us IS 'Epoch microseconds';
COMMENT ON COLUMN telematics_ping.cell IS 'mcc-mnc-lac-cid';

CREATE TABLE trip_summary (
  trip_id varchar(20) PRIMARY KEY, badge varchar(8), veh_id int, started timestamptz, ended timestamptz, km numeric(6,1), polyline text, harsh_brake smallint, harsh_turn smallint, idle_min smallint, score smallint, rest_breach boolean, phone_use_s int, start_loc varchar(60), fatigue_evt jsonb, reviewed_by varchar(60), coaching_note text, export_id int
);

CREATE TABLE pod (
  pod_id bigint PRIMARY KEY, awb varchar(16), outcome varchar(6), signed_by varchar(80), relation varchar(20), signature bytea, strokes jsonb, photo text, gps varchar(40), plus_code varchar(16), captured_at timestamptz, badge varchar(8), scanner_sn varchar(20), id_checked varchar(40), age_verified boolean, safe_place varchar(80), calling_card varchar(14), photo_sha char(64), sig_refused_cd varchar(4), sync_lag_ms int, app_build varchar(16), redelivery_on date, tz varchar(32)
);
COMMENT ON TABLE pod IS 'Proof of delivery';
COMMENT ON COLUMN pod.id_checked IS 'Document shown at the door, age-restricted goods';
COMMENT ON COLUMN pod.strokes IS 'Pen vectors [x,y,t]';

CREATE TABLE cod_collections (
  receipt_no varchar(20) PRIMARY KEY, awb varchar(16), amt numeric(10,2), ccy char(3), method varchar(6), pan varchar(24), exp varchar(5), auth_cd varchar(6), rrn varchar(12), tid varchar(8), emv text, payer varchar(120), collected_at timestamptz, badge varchar(8), banked_on date, bag_no varchar(14), variance numeric(8,2), brand varchar(10), wallet_ref varchar(60), refund_of varchar(20), status char(1) DEFAULT 'C', batch int, gl_code varchar(10)
);
COMMENT ON TABLE cod_collections IS 'Cash and card on delivery';
COMMENT ON COLUMN cod_collections.rrn IS 'Retrieval reference';
COMMENT ON COLUMN cod_collections.emv IS 'TLV as returned by the pin pad';

CREATE TABLE claims (
  claim_no varchar(14) PRIMARY KEY, awb varchar(16), claimant varchar(120), claimant_email varchar(160), narrative text, amount numeric(10,2), ccy char(3), payout_acct varchar(60), payout_bic varchar(11), state varchar(10), handler varchar(60), opened date, closed date, reason_cd varchar(6), evidence jsonb, liability numeric(10,2), insurer_ref varchar(20), sla_breached boolean, reopened smallint, legal_hold boolean
);

CREATE TABLE depots (
  code char(3) PRIMARY KEY, name varchar(60), street varchar(120), city varchar(60), pc varchar(12), ctry char(2), lat numeric(8,5), lng numeric(8,5), switchboard varchar(24), inbox varchar(80), mgr varchar(80), mgr_cell varchar(24), ssid varchar(32), gateway_ip varchar(16), geofence jsonb, vat_no varchar(16), gln varchar(13), opened_on date, dock_doors smallint, sq_m int, unlocode varchar(5), cutoff time, remark varchar(200), status char(1) DEFAULT 'A'
);

CREATE TABLE scanners (
  sn varchar(20) PRIMARY KEY, mobile varchar(30), imei varchar(18), wifi_mac varchar(17), android_id varchar(16), fcm_token varchar(180), os_build varchar(40), app_ver varchar(16), holder varchar(8), last_ip varchar(45), battery smallint, last_seen bigint, depot char(3), warranty_ref varchar(16), iccid varchar(22), asset_tag varchar(10), mdm_group varchar(20), wiped_at timestamptz, pin varchar(8), condition varchar(10)
);
COMMENT ON COLUMN scanners.mobile IS 'Model';
COMMENT ON COLUMN scanners.holder IS 'Badge of the courier who signed it out';

CREATE TABLE scan_events (
  event_id bigint PRIMARY KEY, awb varchar(16), code varchar(4), depot char(3), at timestamptz, sn varchar(20), op varchar(8), msg varchar(300), grid varchar(12), belt smallint, seq int, src varchar(10), xray_img varchar(120), trace_id char(32), reason varchar(4), published boolean DEFAULT true, partner_evt varchar(40), dup_of bigint
);
COMMENT ON COLUMN scan_events.grid IS 'Sorter cell';

CREATE TABLE edi_messages (
  msg_id bigint PRIMARY KEY, partner varchar(12), direction char(1), msg_type varchar(8), control_ref varchar(14), payload text, received_at timestamptz, ack varchar(6), err text, bytes int, checksum char(32), retries smallint DEFAULT 0, archived boolean DEFAULT false, charset varchar(8) DEFAULT 'UNOC', test_ind char(1)
);

CREATE TABLE edi_partners (
  partner varchar(12) PRIMARY KEY, legal_name varchar(120), gln varchar(13), endpoint varchar(200), sftp_user varchar(40), sftp_secret varchar(200), contact varchar(80), contact_mail varchar(120), as2_cert text, duns varchar(9), active boolean, version varchar(10), segment_term char(1), created date, note varchar(200)
);

CREATE TABLE notifications (
  id bigint PRIMARY KEY, channel varchar(6), recipient varchar(160), tmpl varchar(20), body text, provider_msg_id varchar(64), sent_at timestamptz, clicks smallint, state varchar(10), lang char(2), cost numeric(6,4), awb varchar(16), err_code varchar(8), campaign varchar(20), priority smallint DEFAULT 3, payload_enc bytea
);

CREATE TABLE web_sessions (
  sid varchar(64) PRIMARY KEY, customer_id bigint, ip inet, ua varchar(300), first_party_cookie varchar(60), referrer varchar(200), landing varchar(200), geo_city varchar(60), started timestamptz, hits int, bot_score numeric(3,2), ab_bucket varchar(4), tls varchar(8), click_xy varchar(20), search_terms varchar(120), consent varchar(10), asn int, viewport varchar(12), csrf varchar(44), dnt boolean
);

CREATE TABLE "TrackingSubscription" (
  "SubscriptionId" uuid PRIMARY KEY, "Awb" varchar(16), "Email" varchar(160), "PhoneHash" char(64), "Lang" varchar(5), "Consent" boolean, "UnsubscribeToken" varchar(64), "CreatedUtc" timestamp, "LastNotifiedUtc" timestamp, "BounceCount" int DEFAULT 0, "Frequency" varchar(8), "ModifiedUtc" timestamp, "IsDeleted" boolean DEFAULT false, "Source" varchar(10)
);

CREATE TABLE address_book (
  entry_id serial PRIMARY KEY, owner bigint, label varchar(30), contact varchar(120), tel varchar(32), line1 varchar(160), line2 varchar(160), city varchar(60), pc varchar(12), ctry char(2), gate_code varchar(10), geo point, is_default boolean, residential boolean, verified_at timestamptz, uprn varchar(12), tax_ident varchar(24), dlv_window varchar(12), usage_cnt int, hidden boolean DEFAULT false
);
COMMENT ON COLUMN address_book.uprn IS 'Property reference number (GB)';
COMMENT ON COLUMN address_book.tax_ident IS 'Tax id of the contact, some destinations require it';

CREATE TABLE route_stops (
  route_no varchar(14), seq smallint, awb varchar(16), eta timestamp, win_from time, win_to time, y double precision, x double precision, drop_kg numeric(7,2), service_s int, parking varchar(80), stop_typ char(1), stop_grp varchar(8), actual timestamp, skip_cd varchar(4), opt_run int, cost numeric(8,3), zone varchar(8), locked boolean DEFAULT false, PRIMARY KEY (route_no, seq)
);
COMMENT ON COLUMN route_stops.y IS 'Geocoded latitude of the door';

CREATE TABLE lockers (
  locker_id varchar(8) PRIMARY KEY, host_site varchar(80), street varchar(120), city varchar(60), ctry char(2), lat numeric(9,6), lng numeric(9,6), cells smallint, modem_imei varchar(15), fw varchar(14), ip varchar(18), master_pin varchar(12), last_ping bigint, layout jsonb, site_phone varchar(24), opened date, sun_hours varchar(11), power_w int, landlord varchar(80), rent numeric(8,2)
);

CREATE TABLE access_enrol (
  enrol_id serial PRIMARY KEY, badge varchar(8), fp_b64 text, face_vec jsonb, spk_emb text, iris bytea, card_csn varchar(14), enrolled_at timestamptz, reader varchar(20), quality smallint, expires date, consent_ref varchar(20), algo varchar(20), revoked boolean DEFAULT false, zone_mask int, pin_enc varchar(64), tries smallint DEFAULT 0
);
COMMENT ON TABLE access_enrol IS 'Depot gates and voice picking';
COMMENT ON COLUMN access_enrol.spk_emb IS 'Voice picking speaker model, csv';

CREATE TABLE payroll_lines (
  run_id int, badge varchar(8), pay_ctry char(2), gross numeric(9,2), tax numeric(9,2), net numeric(9,2), tax_code varchar(8), ytd_gross numeric(10,2), pension numeric(8,2), garnish numeric(8,2), sick_days smallint, paid_to varchar(40), pay_date date, currency char(3), adj numeric(8,2), hours numeric(6,2), ot_hours numeric(6,2), cost_ctr varchar(8), slip_url varchar(160), PRIMARY KEY (run_id, badge)
);

CREATE TABLE audit_log (
  id bigserial PRIMARY KEY, at timestamptz, actor varchar(60), action varchar(40), entity varchar(40), entity_id varchar(60), before jsonb, after jsonb, src_addr varchar(45), req_id varchar(36), svc varchar(20), build varchar(16), ok boolean, dur_ms int, stack text, tenant varchar(8) DEFAULT 'EU1'
);

CREATE TABLE app_settings (
  key varchar(80) PRIMARY KEY, val text, typ varchar(10), scope varchar(10) DEFAULT 'global', updated_at timestamptz, updated_by varchar(60), is_secret boolean DEFAULT false
);

CREATE TABLE shipments_bak_2022 (
  awb varchar(16), cnee_nm varchar(120), cnee_tel varchar(32), cnee_addr1 varchar(160), cnee_pc varchar(12), cnee_passport varchar(20), cnee_national_id varchar(24), shpr_nm varchar(120), cod_card_no varchar(24), cod_cvv varchar(4), driver_lic varchar(24), pcs smallint, gross_kg numeric(8,3), status varchar(10), loaded_at timestamp, batch_id int
);
