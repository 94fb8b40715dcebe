CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  email varchar(254),
  phone_e164 varchar(24),
  display_name varchar(80),
  pw varchar(160),
  totp_seed varchar(64),
  locale varchar(12),
  country char(2),
  mkt_optin boolean,
  google_sub varchar(32),
  last_ip inet,
  last_seen bigint,
  plan_tier varchar(12),
  avatar_url text,
  born_year smallint,
  status smallint,
  referred_by uuid,
  deleted_at timestamptz,
  attr1 text,
  attr2 text,
  attr3 text,
  attr4 text,
  attr5 text,
  ssn4 varchar(4),
  wa_number varchar(24)
);
COMMENT ON TABLE accounts IS 'one row per sign-up';
COMMENT ON COLUMN accounts.email IS 'login e-mail, lower case';
COMMENT ON COLUMN accounts.pw IS 'argon2id or legacy sha1';
COMMENT ON COLUMN accounts.google_sub IS 'federated login';
COMMENT ON COLUMN accounts.born_year IS 'age gate';
CREATE TABLE households (
  hh_id bigint PRIMARY KEY,
  label varchar(80),
  owner_id uuid REFERENCES accounts (id),
  addr1 varchar(120),
  addr2 varchar(60),
  city varchar(60),
  zip varchar(12),
  tz varchar(40),
  geo jsonb,
  floor_plan text,
  unit_sys char(1),
  mpan varchar(21),
  rooms text[],
  away boolean,
  opt_a text,
  opt_b text,
  opt_c text,
  opt_d text,
  opt_e text,
  opt_f text
);
COMMENT ON COLUMN households.label IS 'name shown in the app';
COMMENT ON COLUMN households.geo IS 'for sunrise and weather';
COMMENT ON COLUMN households.mpan IS 'electricity meter point';
CREATE TABLE household_members (
  hh_id bigint,
  account_id uuid,
  role varchar(12),
  invited_as varchar(120),
  joined timestamptz,
  notify smallint,
  PRIMARY KEY (hh_id, account_id)
);
CREATE TABLE "Devices" (
  "DeviceId" char(26) PRIMARY KEY,
  "HhId" bigint,
  "Sn" varchar(24),
  "Model" varchar(40),
  "Mac" varchar(17),
  "LanIp" varchar(45),
  "WanIp" varchar(45),
  "Fw" varchar(20),
  "HomeSsid" varchar(40),
  "RoomLabel" varchar(60),
  id_card varchar(32),
  "Address" varchar(12),
  "PosX" integer,
  "PosY" integer,
  "Face" varchar(20),
  contact varchar(8),
  "PskEnc" bytea,
  "ClaimToken" varchar(64),
  "PairedAt" timestamptz,
  "Pin" smallint,
  "Rssi" smallint,
  "Opt01" text,
  "Opt02" text,
  "Opt03" text,
  "Opt04" text,
  "Opt05" text,
  "Opt06" text,
  "Opt07" text,
  "Opt08" text,
  "Opt09" text,
  "Opt10" text,
  "Opt11" text,
  "Opt12" text
);
COMMENT ON COLUMN "Devices"."DeviceId" IS 'ULID';
COMMENT ON COLUMN "Devices"."Sn" IS 'serial on the label';
COMMENT ON COLUMN "Devices"."Mac" IS 'Wi-Fi interface';
COMMENT ON COLUMN "Devices"."WanIp" IS 'as seen by the broker';
COMMENT ON COLUMN "Devices"."RoomLabel" IS 'given by the user';
COMMENT ON COLUMN "Devices".id_card IS 'CID of the inserted microSD';
COMMENT ON COLUMN "Devices"."Address" IS 'Zigbee short address';
COMMENT ON COLUMN "Devices".contact IS 'contact sensor state';
COMMENT ON COLUMN "Devices"."Pin" IS 'GPIO of the relay';
CREATE TABLE wearer_profiles (
  wearer_id integer PRIMARY KEY,
  hh_id bigint,
  nick varchar(40),
  legal_name varchar(80),
  bday date,
  sex char(1),
  school varchar(80),
  yr varchar(12),
  h_cm numeric(4, 1),
  w_kg numeric(4, 1),
  med_notes text,
  pic_key varchar(120),
  watch_imei varchar(17),
  sim_iccid varchar(22),
  imsi varchar(15),
  msisdn varchar(20),
  class_mode jsonb,
  skin varchar(20),
  coins integer,
  nhs_no varchar(12),
  z1 text,
  z2 text,
  z3 text,
  gait_sig bytea,
  blood_grp varchar(4)
);
COMMENT ON TABLE wearer_profiles IS 'who wears the watch';
COMMENT ON COLUMN wearer_profiles.bday IS 'birthday';
COMMENT ON COLUMN wearer_profiles.yr IS 'school year';
COMMENT ON COLUMN wearer_profiles.med_notes IS 'allergies and conditions, shown on SOS screen';
COMMENT ON COLUMN wearer_profiles.msisdn IS 'number of the watch';
COMMENT ON COLUMN wearer_profiles.nhs_no IS 'optional, for the medical card';
CREATE TABLE wearer_guardians (
  wearer_id integer,
  account_id uuid,
  rel varchar(16),
  full_nm varchar(80),
  sos_phone varchar(24),
  sos_rank smallint,
  kyc_type varchar(12),
  kyc_no varchar(32),
  kyc_scan bytea,
  consent_sig text,
  consent_at timestamptz,
  revoked boolean,
  passport_no varchar(20),
  driving_lic varchar(24),
  alt_email varchar(120),
  PRIMARY KEY (wearer_id, account_id)
);
COMMENT ON COLUMN wearer_guardians.full_nm IS 'as on the document';
COMMENT ON COLUMN wearer_guardians.sos_phone IS 'dialled on SOS';
COMMENT ON COLUMN wearer_guardians.kyc_type IS 'SIM registration document';
COMMENT ON COLUMN wearer_guardians.kyc_scan IS 'scan of the document';
COMMENT ON COLUMN wearer_guardians.consent_sig IS 'signature pad strokes';
CREATE TABLE watch_positions (
  id bigserial PRIMARY KEY,
  wearer_id integer,
  ts bigint,
  lat_e7 integer,
  lon_e7 integer,
  acc_m smallint,
  src varchar(6),
  gh varchar(10),
  spd real,
  bat smallint,
  batch uuid,
  ext1 text,
  ext2 text,
  ext3 text,
  ext4 text,
  ext5 text,
  ext6 text
);
COMMENT ON COLUMN watch_positions.lat_e7 IS 'degrees times 1e7';
CREATE TABLE geofences (
  id integer PRIMARY KEY,
  hh_id bigint,
  wearer_id integer,
  title varchar(60),
  shape text,
  radius_m integer,
  "at" varchar(140),
  sched varchar(40),
  on_enter boolean,
  on_leave boolean,
  colour char(7)
);
COMMENT ON COLUMN geofences.shape IS 'WKT';
COMMENT ON COLUMN geofences."at" IS 'address typed by the user';
CREATE TABLE net_scans (
  scan_id bigint PRIMARY KEY,
  watch_sn varchar(24),
  t timestamptz,
  aps jsonb,
  mcc smallint,
  mnc smallint,
  lac integer,
  cid bigint,
  ta smallint,
  nbr text,
  lat integer,
  resolved boolean,
  alg text,
  q1 text,
  q2 text
);
COMMENT ON TABLE net_scans IS 'raw fixes for the locator';
COMMENT ON COLUMN net_scans.nbr IS 'neighbour cells';
COMMENT ON COLUMN net_scans.lat IS 'latency of the upload, ms';
CREATE TABLE cell_towers (
  radio varchar(5),
  mcc smallint,
  mnc smallint,
  lac integer,
  cid bigint,
  lon double precision,
  lat double precision,
  range_m integer,
  samples integer,
  upd integer,
  PRIMARY KEY (mcc, mnc, lac, cid)
);
COMMENT ON TABLE cell_towers IS 'bought reference data';
COMMENT ON COLUMN cell_towers.lon IS 'longitude of the mast';
CREATE TABLE ble_sightings (
  id bigint PRIMARY KEY,
  hub char(26),
  seen timestamptz,
  addr varchar(17),
  local_name varchar(60),
  beacon_uuid uuid,
  major integer,
  minor integer,
  rssi smallint,
  tx smallint,
  zone varchar(20),
  mfg_data varchar(62),
  aux1 text,
  aux2 text
);
COMMENT ON COLUMN ble_sightings.addr IS 'advertiser address';
CREATE TABLE voice_clips (
  clip_id varchar(27) PRIMARY KEY,
  from_ref varchar(40),
  to_ref varchar(40),
  dur_ms integer,
  codec varchar(8),
  blob bytea,
  stt text,
  heard boolean,
  exp_at timestamptz
);
COMMENT ON COLUMN voice_clips.blob IS 'audio';
COMMENT ON COLUMN voice_clips.stt IS 'automatic transcript';
CREATE TABLE speaker_models (
  id integer PRIMARY KEY,
  account_id uuid,
  label varchar(40),
  xvec text,
  phrases smallint,
  eer real,
  model_ver varchar(12)
);
COMMENT ON COLUMN speaker_models.xvec IS 'base64, float32 x 192';
CREATE TABLE camera_events (
  ev_id varchar(36) PRIMARY KEY,
  cam char(26),
  ts timestamptz,
  kind varchar(12),
  conf real,
  bbox jsonb,
  emb jsonb,
  thumb text,
  clip_key varchar(160),
  matched varchar(60),
  ocr varchar(40),
  scene_vec text,
  etag char(32),
  acked boolean,
  extra1 text,
  extra2 text,
  extra3 text,
  extra4 text,
  extra5 text,
  extra6 text,
  extra7 text,
  extra8 text
);
COMMENT ON COLUMN camera_events.emb IS 'descriptor of the largest face';
COMMENT ON COLUMN camera_events.clip_key IS 'object store key';
CREATE TABLE known_faces (
  id integer PRIMARY KEY,
  hh_id bigint,
  who varchar(60),
  vec bytea,
  ref_photo bytea,
  added_by uuid,
  greet varchar(120),
  enabled boolean
);
COMMENT ON COLUMN known_faces.vec IS 'float32 x 128';
CREATE TABLE energy_readings (
  meter varchar(16),
  ts timestamptz,
  wh integer,
  vin numeric(5, 1),
  amps numeric(5, 2),
  pf numeric(4, 3),
  rate numeric(7, 5),
  hh_id bigint,
  quality char(1),
  src smallint,
  r1 numeric(10, 3),
  r2 numeric(10, 3),
  r3 numeric(10, 3),
  r4 numeric(10, 3),
  r5 numeric(10, 3),
  r6 numeric(10, 3),
  r7 numeric(10, 3),
  r8 numeric(10, 3),
  r9 numeric(10, 3),
  r10 numeric(10, 3),
  r11 numeric(10, 3),
  r12 numeric(10, 3),
  r13 numeric(10, 3),
  r14 numeric(10, 3),
  r15 numeric(10, 3),
  r16 numeric(10, 3),
  PRIMARY KEY (meter, ts)
);
COMMENT ON COLUMN energy_readings.vin IS 'input voltage';
COMMENT ON COLUMN energy_readings.rate IS 'tariff';
CREATE TABLE daily_activity (
  wearer_id integer,
  d date,
  steps integer,
  dist_m integer,
  hr_avg smallint,
  hr jsonb,
  sleep_min smallint,
  skin_temp numeric(3, 1),
  mood smallint,
  synced boolean,
  PRIMARY KEY (wearer_id, d)
);
COMMENT ON COLUMN daily_activity.steps IS 'steps of the day';
COMMENT ON COLUMN daily_activity.hr IS 'five-minute heart rate';
CREATE TABLE firmware_releases (
  id integer PRIMARY KEY,
  model varchar(40),
  ver varchar(20),
  dob date,
  sha256 char(64),
  md5 char(32),
  url text,
  fingerprint varchar(120),
  signer varchar(60),
  size integer,
  age smallint,
  rollout smallint,
  notes text,
  min_hw varchar(8),
  yanked boolean,
  n1 text,
  n2 text,
  n3 text,
  n4 text
);
COMMENT ON COLUMN firmware_releases.ver IS 'version';
COMMENT ON COLUMN firmware_releases.dob IS 'date of build';
CREATE TABLE push_tokens (
  id bigint PRIMARY KEY,
  uid uuid,
  platform varchar(8),
  token text,
  install_id varchar(40),
  dev_model varchar(60),
  os_ver varchar(20),
  ua text,
  lang varchar(12),
  carrier varchar(40),
  android_id char(16),
  mobile boolean,
  bad_count smallint,
  apps text,
  created integer,
  topic1 text,
  topic2 text,
  topic3 text
);
COMMENT ON COLUMN push_tokens.token IS 'FCM or APNs';
CREATE TABLE crash_logs (
  id char(32) PRIMARY KEY,
  build varchar(20),
  install_id varchar(40),
  client_ip varchar(45),
  stack text,
  breadcrumbs json,
  free_mem bigint,
  trace_id char(32),
  span_id char(16),
  at_us bigint,
  symbolicated boolean
);
COMMENT ON COLUMN crash_logs.breadcrumbs IS 'last screens';
CREATE TABLE telemetry_raw (
  seq bigint PRIMARY KEY,
  topic varchar(120),
  payload text,
  ssn integer,
  qos smallint,
  broker inet,
  recv_us bigint,
  hdr text,
  err text,
  part text,
  shard text
);
COMMENT ON COLUMN telemetry_raw.payload IS 'as received';
COMMENT ON COLUMN telemetry_raw.ssn IS 'stream sequence number';
CREATE TABLE attribution_events (
  click_id varchar(64) PRIMARY KEY,
  idfa varchar(36),
  gaid varchar(36),
  oaid varchar(64),
  ip varchar(45),
  ua text,
  ref text,
  camp varchar(40),
  geo_city varchar(60),
  cookie_id varchar(40),
  installed_at timestamptz,
  payout numeric(6, 3),
  x_seg jsonb,
  sub1 varchar(60),
  sub2 varchar(60),
  sub3 varchar(60),
  sub4 varchar(60),
  sub5 varchar(60)
);
COMMENT ON TABLE attribution_events IS 'from the ad network';
CREATE TABLE subscriptions (
  sub_id varchar(20) PRIMARY KEY,
  account_id uuid,
  plan varchar(20),
  psp_customer varchar(30),
  holder varchar(60),
  pan_legacy varchar(30),
  card_tail varchar(20),
  exp varchar(7),
  sepa_iban varchar(42),
  bic varchar(11),
  bill_to jsonb,
  amount_minor integer,
  ccy char(3),
  next_at date,
  rcpt text,
  txn varchar(40),
  vat_no varchar(20),
  promo varchar(16),
  dunning smallint,
  m1 text,
  m2 text,
  m3 text,
  cvc_enc bytea
);
COMMENT ON COLUMN subscriptions.holder IS 'name on the card';
COMMENT ON COLUMN subscriptions.pan_legacy IS 'from the 2017 import, to be purged';
COMMENT ON COLUMN subscriptions.rcpt IS 'store receipt';
CREATE TABLE lock_credentials (
  id integer PRIMARY KEY,
  lock_id char(26),
  slot smallint,
  kind varchar(6),
  secret varchar(80),
  tmpl text,
  holder varchar(60),
  valid varchar(40),
  uses integer,
  last_used timestamptz,
  iris_tmpl bytea
);
COMMENT ON COLUMN lock_credentials.tmpl IS 'minutiae, hex';
CREATE TABLE call_records (
  id bigint PRIMARY KEY,
  wearer_id integer,
  peer varchar(24),
  peer_name varchar(40),
  dir char(1),
  started timestamptz,
  secs integer,
  bars smallint,
  rec_key varchar(120),
  mos numeric(3, 2),
  codec text,
  x1 text,
  x2 text,
  x3 text
);
COMMENT ON COLUMN call_records.peer IS 'number';
CREATE TABLE sku_catalog (
  sku varchar(12) PRIMARY KEY,
  title varchar(120),
  gtin varchar(14),
  price numeric(10, 4),
  price_alt numeric(10, 4),
  gender varchar(8),
  plate varchar(12),
  voice varchar(24),
  mobile varchar(40),
  weight_g integer,
  height_mm integer,
  hs_code varchar(12),
  bin varchar(8),
  passport varchar(40),
  vendor varchar(80),
  vendor_tel varchar(24),
  vendor_mail varchar(80),
  title_vec text,
  email varchar(24),
  s1 text,
  s2 text,
  s3 text,
  s4 text,
  s5 text,
  s6 text,
  s7 text,
  s8 text,
  s9 text,
  s10 text,
  s11 text,
  s12 text,
  s13 text,
  s14 text,
  s15 text,
  s16 text
);
COMMENT ON COLUMN sku_catalog.sku IS 'article';
COMMENT ON COLUMN sku_catalog.gender IS 'of the connector';
COMMENT ON COLUMN sku_catalog.passport IS 'digital product passport';
COMMENT ON COLUMN sku_catalog.email IS 'template';
CREATE TABLE factory_units (
  unit_no bigint PRIMARY KEY,
  sku varchar(12),
  sn char(15),
  imei char(15),
  mac varchar(12),
  lot varchar(16),
  line smallint,
  station varchar(12),
  operator varchar(40),
  cal jsonb,
  rf_pos varchar(24),
  packed integer,
  wh_addr varchar(140),
  awb varchar(20),
  test_no char(18),
  "order" varchar(16),
  pass boolean,
  t1 numeric(8, 3),
  t2 numeric(8, 3),
  t3 numeric(8, 3),
  t4 numeric(8, 3),
  t5 numeric(8, 3),
  t6 numeric(8, 3),
  t7 numeric(8, 3),
  t8 numeric(8, 3),
  t9 numeric(8, 3),
  t10 numeric(8, 3),
  t11 numeric(8, 3),
  t12 numeric(8, 3),
  t13 numeric(8, 3),
  t14 numeric(8, 3),
  t15 numeric(8, 3),
  t16 numeric(8, 3),
  t17 numeric(8, 3),
  t18 numeric(8, 3),
  t19 numeric(8, 3),
  t20 numeric(8, 3),
  t21 numeric(8, 3),
  t22 numeric(8, 3),
  t23 numeric(8, 3),
  t24 numeric(8, 3)
);
COMMENT ON COLUMN factory_units.imei IS 'burnt in on the line';
CREATE TABLE support_tickets (
  no integer PRIMARY KEY,
  account_id uuid,
  chan varchar(8),
  from_addr varchar(120),
  subj varchar(160),
  body text,
  agent varchar(40),
  csat smallint,
  ship_to text,
  tracking varchar(30),
  vec text,
  attach jsonb,
  tags text[],
  closed timestamptz,
  c1 text,
  c2 text
);
COMMENT ON COLUMN support_tickets.ship_to IS 'replacement address';
