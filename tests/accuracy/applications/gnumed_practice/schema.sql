CREATE TABLE identity (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    deleted boolean,
    gender text,
    dob timestamp with time zone,
    fk_marital_status integer,
    cob character(2),
    deceased timestamp with time zone,
    title text,
    dob_is_estimated boolean,
    comment text,
    fk_primary_provider integer,
    emergency_contact text,
    fk_emergency_contact integer,
    tob time without time zone,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE identity IS 'represents the unique identity of a person';
COMMENT ON COLUMN identity.deleted IS 'whether this identity is considered deleted';
COMMENT ON COLUMN identity.gender IS 'the gender code';
COMMENT ON COLUMN identity.dob IS 'date/time of birth';
COMMENT ON COLUMN identity.cob IS 'country of birth as per date of birth, coded as 2 character ISO code';
COMMENT ON COLUMN identity.deceased IS 'date when a person has died';
COMMENT ON COLUMN identity.title IS 'Yes, a title is an attribute of an identity, not of a name ! Also, there are some incredible rants of titles.';
COMMENT ON COLUMN identity.fk_primary_provider IS 'Whether the given DOB is estimated or not. The TOB is assumed to be correct if given';
COMMENT ON COLUMN identity.emergency_contact IS 'Free text emergency contact information.';
COMMENT ON COLUMN identity.fk_emergency_contact IS 'Link to another dem.identity to be used as emergency contact.';

CREATE TABLE names (
    id serial,
    id_identity integer,
    active boolean,
    lastnames text,
    firstnames text,
    preferred text,
    comment text,
    PRIMARY KEY (id)
);
COMMENT ON COLUMN names.active IS 'true if the name is still in use';
COMMENT ON COLUMN names.lastnames IS 'all last names of an identity in legal order,\n IOW "major" name, "group identifier", eg. family, village, tribe, ...';
COMMENT ON COLUMN names.preferred IS 'preferred first name, the name a person is usually\n called (nickname, warrior name)';
COMMENT ON COLUMN names.comment IS 'a comment regarding this name, useful in things like "this was the name before marriage" etc';

CREATE TABLE address (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    id_street integer,
    aux_street text,
    number text,
    subunit text,
    addendum text,
    lat_lon point,
    PRIMARY KEY (id)
);
COMMENT ON TABLE address IS 'an address aka a location, void of attached meaning such as type of address';
COMMENT ON COLUMN address.id_street IS 'the street this address is at from whence the urb is to be found, it thus indirectly references dem.urb(id)';
COMMENT ON COLUMN address.number IS 'number of the house';
COMMENT ON COLUMN address.addendum IS 'any additional information that did not fit anywhere else';
COMMENT ON COLUMN address.lat_lon IS 'the exact location of this address in latitude-longtitude';

CREATE TABLE street (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    id_urb integer,
    name text,
    postcode text,
    suburb text,
    lat_lon point,
    PRIMARY KEY (id)
);
COMMENT ON TABLE street IS 'street names, specific for distinct "urbs"';
COMMENT ON COLUMN street.id_urb IS 'reference to information postcode, city, country and region';
COMMENT ON COLUMN street.name IS 'name of this street';
COMMENT ON COLUMN street.postcode IS 'postcode for systems (such as UK Royal Mail) which specify the street';
COMMENT ON COLUMN street.suburb IS 'the suburb this street is in (if any)';
COMMENT ON COLUMN street.lat_lon IS 'the approximate location of the street, as lat/long co-ordinates';

CREATE TABLE urb (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    postcode text,
    lat_lon point,
    name text,
    fk_region integer,
    PRIMARY KEY (id)
);
COMMENT ON TABLE urb IS 'cities, towns, dwellings ..., eg. "official" places of residence';
COMMENT ON COLUMN urb.lat_lon IS 'the location of the urb, as lat/long co-ordinates. Ideally this would be NOT NULL';
COMMENT ON COLUMN urb.name IS 'the name of the city/town/dwelling';
COMMENT ON COLUMN urb.fk_region IS 'reference to information about country and region';

CREATE TABLE region (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    name text,
    code text,
    country character(2),
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN region.code IS 'region code';

CREATE TABLE country (
    id serial,
    code character(2),
    name text,
    deprecated date,
    PRIMARY KEY (id)
);
COMMENT ON TABLE country IS 'countries coded per ISO 3166-1';
COMMENT ON COLUMN country.code IS 'international two character country code as per ISO 3166-1';
COMMENT ON COLUMN country.deprecated IS 'date when this country ceased officially to exist (if applicable)';

CREATE TABLE lnk_identity2comm (
    pk serial,
    url text,
    is_confidential boolean,
    comment text,
    fk_identity integer,
    fk_address integer,
    fk_type integer,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN lnk_identity2comm.comment IS 'a comment on this communications channel';

CREATE TABLE enum_comm_types (
    pk serial,
    description text,
    PRIMARY KEY (pk)
);

CREATE TABLE lnk_identity2ext_id (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    id_identity integer,
    external_id text,
    fk_origin integer,
    comment text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE lnk_identity2ext_id IS 'link external IDs to GNUmed identities';
COMMENT ON COLUMN lnk_identity2ext_id.external_id IS 'textual representation of external ID which may be Social Security Number, patient ID of another EMR system, you-name-it';
COMMENT ON COLUMN lnk_identity2ext_id.fk_origin IS 'originating system';

CREATE TABLE enum_ext_id_types (
    pk serial,
    name text,
    issuer text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE enum_ext_id_types IS 'a list of all bureaucratic IDs/serial numbers/3rd party primary keys, etc.';
COMMENT ON COLUMN enum_ext_id_types.issuer IS 'the authority/system issuing the number';

CREATE TABLE lnk_job2person (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_occupation integer,
    fk_identity integer,
    activities text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE lnk_job2person IS 'linking (possibly several) jobs to a person';
COMMENT ON COLUMN lnk_job2person.activities IS 'describes activities the person is usually carrying out when working at this job';

CREATE TABLE occupation (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    name text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE occupation IS 'collects occupation names';

CREATE TABLE lnk_person2relative (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    id_identity integer,
    id_relative integer,
    id_relation_type integer,
    started date,
    ended date,
    PRIMARY KEY (id)
);
COMMENT ON TABLE lnk_person2relative IS 'biological and social relationships between an identity and other identities';
COMMENT ON COLUMN lnk_person2relative.id_identity IS 'primary identity to whom the relationship applies';
COMMENT ON COLUMN lnk_person2relative.started IS 'date when this relationship began';
COMMENT ON COLUMN lnk_person2relative.ended IS 'date when this relationship ended, biological relationships do not end !';

CREATE TABLE relation_types (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    id serial,
    inverse integer,
    biological boolean,
    biol_verified boolean,
    description text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE relation_types IS 'types of biological/social relationships between identities';
COMMENT ON COLUMN relation_types.biological IS 'true if relationship is biological (proven or reasonable assumption), else false';
COMMENT ON COLUMN relation_types.biol_verified IS 'ONLY true if there is genetic proof for this relationship';
COMMENT ON COLUMN relation_types.description IS 'plain text description of relationship';

CREATE TABLE lnk_person_org_address (
    id serial,
    id_identity integer,
    id_address integer,
    id_type integer,
    address_source text,
    id_org integer,
    PRIMARY KEY (id)
);
COMMENT ON COLUMN lnk_person_org_address.id_identity IS 'identity to which the address belongs';
COMMENT ON COLUMN lnk_person_org_address.id_address IS 'address belonging to this identity (the branch of the organisation)';
COMMENT ON COLUMN lnk_person_org_address.id_type IS 'type of this address (like home, work, parents, holidays ...)';

CREATE TABLE address_type (
    id serial,
    name text,
    PRIMARY KEY (id)
);

CREATE TABLE staff (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_identity integer,
    db_user name,
    short_alias text,
    comment text,
    is_active boolean,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE staff IS 'one-to-one mapping of database user accounts (db_user) to staff identities (fk_identity)';

CREATE TABLE message_inbox (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_staff integer,
    comment text,
    due_date date,
    importance smallint,
    fk_patient integer,
    data text,
    expiry_date date,
    fk_inbox_item_type integer,
    ufk_context integer[],
    PRIMARY KEY (pk)
);
COMMENT ON TABLE message_inbox IS 'messages in GNUmed relating to a patient, a provider, and a context';
COMMENT ON COLUMN message_inbox.due_date IS 'The date this message/reminder is due. If NULL then the message is not a reminder.';
COMMENT ON COLUMN message_inbox.expiry_date IS 'The date this message/reminder "expires". Must be > .due_date it not NULL.';

CREATE TABLE inbox_item_type (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_inbox_item_category integer,
    description text,
    is_user boolean,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE inbox_item_type IS 'Holds the various types of messages that can show up in the provider inbox.';
COMMENT ON COLUMN inbox_item_type.fk_inbox_item_category IS 'The category of this item type.';
COMMENT ON COLUMN inbox_item_type.description IS 'the various types of inbox items';
COMMENT ON COLUMN inbox_item_type.is_user IS 'whether this type was added locally, as to be left alone by database upgrades';

CREATE TABLE identity_tag (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_identity integer,
    fk_tag integer,
    comment text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE identity_tag IS 'tags attached to this identity';

CREATE TABLE org (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    description text,
    fk_category integer,
    fk_data_source integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE org IS 'Organizations at a conceptual level.';
COMMENT ON COLUMN org.description IS 'High-level, conceptual description (= name) of organization, such as "University of Manchester".';
COMMENT ON COLUMN org.fk_data_source IS 'Source of the organization data.';

CREATE TABLE org_unit (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    description text,
    fk_org integer,
    fk_address integer,
    fk_category integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE org_unit IS 'Actual branches/departments/offices/... of organizations.';
COMMENT ON COLUMN org_unit.description IS 'Description (= name) of branch of organization, such as "Elms Street office of Jim Busser Praxis".';

CREATE TABLE lnk_org_unit2comm (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_org_unit integer,
    url text,
    fk_type integer,
    is_confidential boolean,
    comment text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE lnk_org_unit2comm IS 'Comm channels per org unit.';
COMMENT ON COLUMN lnk_org_unit2comm.comment IS 'a comment on this comm channel';

CREATE TABLE gender_label (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    tag text,
    label text,
    sort_weight integer,
    comment text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE gender_label IS 'This table stores the genders known to GNUmed. FIXME: cross-check with CDA:administrative-gender-code';

CREATE TABLE marital_status (
    pk serial,
    name text,
    PRIMARY KEY (pk)
);

CREATE TABLE name_gender_map (
    id serial,
    name text,
    gender character(1),
    PRIMARY KEY (id)
);

CREATE TABLE encounter (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_patient integer,
    fk_type integer,
    fk_location integer,
    source_time_zone interval,
    reason_for_encounter text,
    assessment_of_encounter text,
    started timestamp with time zone,
    last_affirmed timestamp with time zone,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE encounter IS 'a clinical encounter between a person and the health care system';
COMMENT ON COLUMN encounter.fk_patient IS 'PK of subject of care, should be PUPIC, actually';
COMMENT ON COLUMN encounter.fk_type IS 'PK of type of this encounter';
COMMENT ON COLUMN encounter.fk_location IS 'PK of location *of care*, e.g. where the provider is at';
COMMENT ON COLUMN encounter.source_time_zone IS 'time zone of location, used to approximate source time zone for all timestamps in this encounter';
COMMENT ON COLUMN encounter.reason_for_encounter IS 'the RFE for the encounter as related by either the patient or the provider (say, in a chart review)';

CREATE TABLE encounter_type (
    pk serial,
    description text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE encounter_type IS 'these are the types of encounter';

CREATE TABLE episode (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_health_issue integer,
    description text,
    is_open boolean,
    fk_encounter integer,
    summary text,
    diagnostic_certainty_classification text,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN episode.fk_health_issue IS 'health issue this episode belongs to';
COMMENT ON COLUMN episode.description IS 'description/name of this episode';
COMMENT ON COLUMN episode.fk_encounter IS 'The encounter during which this episode was added (begun).';
COMMENT ON COLUMN episode.summary IS 'Used for tracking the summary of this episode.';

CREATE TABLE health_issue (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    description text,
    laterality varchar,
    age_noted interval,
    is_active boolean,
    clinically_relevant boolean,
    is_confidential boolean,
    is_cause_of_death boolean,
    fk_encounter integer,
    grouping text,
    summary text,
    diagnostic_certainty_classification text,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN health_issue.description IS 'descriptive name of this health issue, may change over time as evidence increases';
COMMENT ON COLUMN health_issue.laterality IS 'NULL: don''t know s: sinister - left d: dexter - right sd: sinister and dexter - both sides na: not applicable';
COMMENT ON COLUMN health_issue.age_noted IS 'at what age the patient acquired the condition';
COMMENT ON COLUMN health_issue.is_active IS 'whether this health issue (problem) is active';
COMMENT ON COLUMN health_issue.clinically_relevant IS 'whether this health issue (problem) has any clinical relevance';
COMMENT ON COLUMN health_issue.fk_encounter IS 'The encounter during which this health issue was added.';
COMMENT ON COLUMN health_issue.grouping IS 'This can be used to entirely arbitrarily group health issues felt to belong to each other.';
COMMENT ON COLUMN health_issue.summary IS 'Used for tracking the summary of this health issue.';

CREATE TABLE clin_narrative (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN clin_narrative.clin_when IS 'when did the item reach clinical reality';

CREATE TABLE allergy (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    substance text,
    substance_code text,
    generics text,
    allergene text,
    atc_code text,
    generic_specific boolean,
    definite boolean,
    fk_type integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE allergy IS 'patient allergy details';
COMMENT ON COLUMN allergy.narrative IS 'used as field "reaction"';
COMMENT ON COLUMN allergy.substance IS 'real-world name of substance the patient reacted to, brand name if drug';
COMMENT ON COLUMN allergy.generics IS 'names of generic compounds if drug; brand names change/disappear, generic names do not';
COMMENT ON COLUMN allergy.allergene IS 'name of allergenic ingredient in substance if known';
COMMENT ON COLUMN allergy.atc_code IS 'ATC code of allergene or substance if approprate, applicable for penicilline, not so for cat fur';
COMMENT ON COLUMN allergy.definite IS 'true: definite, false: not definite';

CREATE TABLE allergy_state (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    has_allergy integer,
    fk_encounter integer,
    comment text,
    last_confirmed timestamp with time zone,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN allergy_state.comment IS 'A comment on the state, such as "patient says no allergies but I think he is holding back some".';
COMMENT ON COLUMN allergy_state.last_confirmed IS 'When was the state of allergies last confirmed. Must be not NULL if has_allergy is not NULL.';

CREATE TABLE substance_intake (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    schedule text,
    aim text,
    duration interval,
    intake_is_approved_of boolean,
    discontinue_reason text,
    is_long_term boolean,
    harmful_use_type integer,
    discontinued timestamp with time zone,
    comment_on_start text,
    fk_drug_component integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE substance_intake IS 'The substances a patient is actually currently taking.';
COMMENT ON COLUMN substance_intake.clin_when IS 'When was this substance started.';
COMMENT ON COLUMN substance_intake.fk_encounter IS 'The encounter use of this substance was documented under.';
COMMENT ON COLUMN substance_intake.narrative IS 'Any notes on this substance use.';
COMMENT ON COLUMN substance_intake.schedule IS 'The schedule, if any, the substance is to be taken by. An XML snippet to be interpreted by the middleware.';
COMMENT ON COLUMN substance_intake.aim IS 'The aim of taking this substance.';
COMMENT ON COLUMN substance_intake.duration IS 'How long is this substances intended to be taken.';
COMMENT ON COLUMN substance_intake.intake_is_approved_of IS 'Whether or not intake of this substance is recommended/approved of by the provider';
COMMENT ON COLUMN substance_intake.discontinue_reason IS 'Why was this intake discontinued ?';
COMMENT ON COLUMN substance_intake.is_long_term IS 'whether this is expected to be a regular/ongoing/chronic/long-term/repeat/permament/perpetual/life-long substance intake';
COMMENT ON COLUMN substance_intake.discontinued IS 'When was this intake discontinued ?';
COMMENT ON COLUMN substance_intake.comment_on_start IS 'Comment (uncertainty level) on .clin_when = started. "?" = "entirely unknown".';
COMMENT ON COLUMN substance_intake.fk_drug_component IS 'Links to the component of a branded drug taken by a patient.';

CREATE TABLE test_result (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    fk_type integer,
    val_num numeric,
    val_alpha text,
    val_unit text,
    val_normal_min numeric,
    val_normal_max numeric,
    val_normal_range text,
    val_target_min numeric,
    val_target_max numeric,
    val_target_range text,
    abnormality_indicator text,
    norm_ref_group text,
    material text,
    material_detail text,
    fk_intended_reviewer integer,
    source_data text,
    val_grouping text,
    fk_request integer,
    note_test_org text,
    status text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE test_result IS 'the results of a single measurement';
COMMENT ON COLUMN test_result.narrative IS 'clinical comment, progress note';
COMMENT ON COLUMN test_result.fk_type IS 'the type of test this result is from';
COMMENT ON COLUMN test_result.val_num IS 'numeric value if any, HL7: OBX.observation_results if OBX.value_type == NM';
COMMENT ON COLUMN test_result.val_alpha IS 'alphanumeric value if any, HL7: OBX.observation_results if OBX.value_type == FT';
COMMENT ON COLUMN test_result.val_unit IS 'the unit this result came in HL7: OBX.units';
COMMENT ON COLUMN test_result.val_normal_min IS 'lower bound of normal range if numerical as defined by provider for this result';
COMMENT ON COLUMN test_result.val_normal_max IS 'upper bound of normal range if numerical as defined by provider for this result';
COMMENT ON COLUMN test_result.val_target_min IS 'lower bound of target range if numerical as defined by clinician caring this patient';
COMMENT ON COLUMN test_result.val_target_max IS 'upper bound of target range if numerical as defined by clinician caring for this patient';
COMMENT ON COLUMN test_result.val_target_range IS 'range of target values if alphanumerical as defined by clinician caring for this patient';
COMMENT ON COLUMN test_result.abnormality_indicator IS 'how the test provider flagged this result as abnormal, *not* a clinical assessment but rather a technical one LDT: 8422';
COMMENT ON COLUMN test_result.material IS 'the submitted material, eg. smear, serum, urine, etc., LDT: 8430';
COMMENT ON COLUMN test_result.material_detail IS 'details re the material, eg. site taken from, etc. LDT: 8431';
COMMENT ON COLUMN test_result.fk_intended_reviewer IS 'who is *supposed* to review this item';
COMMENT ON COLUMN test_result.source_data IS 'The source data for this observation (say, HL7 OBX).';
COMMENT ON COLUMN test_result.val_grouping IS 'A grouping for related values (say, HL7 OBX Obs Sub ID, think antibiogram).';
COMMENT ON COLUMN test_result.fk_request IS 'The request this result was ordered under if any.';
COMMENT ON COLUMN test_result.note_test_org IS 'A comment on the test result provided by the tester or testing entity.';
COMMENT ON COLUMN test_result.status IS 'The result status (say, HL7 OBX 11 Observ result status (#00579, table 0085).';

CREATE TABLE test_type (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_test_org integer,
    name text,
    comment text,
    fk_meta_test_type integer,
    abbrev text,
    loinc text,
    reference_unit text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE test_type IS 'measurement type, like a "method" in a lab';
COMMENT ON COLUMN test_type.fk_test_org IS 'organisation carrying out this type of measurement, eg. a particular lab';
COMMENT ON COLUMN test_type.name IS 'descriptive name of this measurement type, HL7: OBX.observation_identifier';
COMMENT ON COLUMN test_type.comment IS 'arbitrary comment on this type of measurement/test such as "outdated" or "only reliable when ..."';
COMMENT ON COLUMN test_type.fk_meta_test_type IS 'Link to the meta test type (if any) this test type is to be aggregated under.';

CREATE TABLE test_org (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_adm_contact integer,
    fk_med_contact integer,
    comment text,
    contact text,
    fk_org_unit integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE test_org IS 'organisation providing results';
COMMENT ON COLUMN test_org.fk_adm_contact IS 'whom to call for admin questions (modem link, etc.)';
COMMENT ON COLUMN test_org.fk_med_contact IS 'whom to call for medical questions (result verification, additional test requests)';
COMMENT ON COLUMN test_org.contact IS 'free-text contact information for this lab';
COMMENT ON COLUMN test_org.fk_org_unit IS 'link to a unit of an organization more closely defining this lab';

CREATE TABLE reviewed_test_results (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    comment text,
    clinically_relevant boolean,
    fk_reviewed_row integer,
    is_technically_abnormal boolean,
    fk_reviewer integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE reviewed_test_results IS 'review table for test results';

CREATE TABLE vaccination (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    fk_provider integer,
    fk_vaccine integer,
    site text,
    batch_no text,
    reaction text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE vaccination IS 'holds vaccinations actually given';
COMMENT ON COLUMN vaccination.narrative IS 'Used to record a comment on this vaccination.';
COMMENT ON COLUMN vaccination.fk_provider IS 'Who administered this vaccination.';
COMMENT ON COLUMN vaccination.site IS 'The site of injection used in this vaccination.';
COMMENT ON COLUMN vaccination.batch_no IS 'The batch/lot number of the vaccine given.';
COMMENT ON COLUMN vaccination.reaction IS 'Used to record reactions to this vaccination.';

CREATE TABLE hospital_stay (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    discharge timestamp with time zone,
    fk_org_unit integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE hospital_stay IS 'collects data on hospitalisations of patients, reasons are linked via a link table';
COMMENT ON COLUMN hospital_stay.clin_when IS 'to be used as when the patient was admitted';
COMMENT ON COLUMN hospital_stay.narrative IS 'a comment on the hospital stay';
COMMENT ON COLUMN hospital_stay.discharge IS 'when was the patient discharged';
COMMENT ON COLUMN hospital_stay.fk_org_unit IS 'links to the hospital the patient was admitted to';

CREATE TABLE procedure (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    fk_hospital_stay integer,
    comment text,
    is_ongoing boolean,
    clin_end timestamp with time zone,
    fk_doc integer,
    fk_org_unit integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE procedure IS 'This table holds procedure/operations performed on the patient both in hospital or in community care.';
COMMENT ON COLUMN procedure.narrative IS 'Which procedure/operation was performed.';
COMMENT ON COLUMN procedure.fk_hospital_stay IS 'At which hospital was the procedure performed, unless clin_where is not null, if null it was an ambulatory procedure.';
COMMENT ON COLUMN procedure.comment IS 'a comment on the procedure (say, the outcome)';
COMMENT ON COLUMN procedure.is_ongoing IS 'Whether this procedure is still going on (such as desensibilisation, chemotherapy, etc).';
COMMENT ON COLUMN procedure.fk_doc IS 'links to the document the procedure is documented in';
COMMENT ON COLUMN procedure.fk_org_unit IS 'links to the or unit the procedure was performed at';

CREATE TABLE family_history (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    age_of_death interval,
    dob_relative timestamp with time zone,
    age_noted text,
    comment text,
    name_relative text,
    contributed_to_death boolean,
    fk_relation_type integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE family_history IS 'This table stores family history items on persons not otherwise in the database.';
COMMENT ON COLUMN family_history.clin_when IS 'When the family history item became known to the patient (not the afflicted relative).';
COMMENT ON COLUMN family_history.narrative IS 'the condition this relative suffered from';
COMMENT ON COLUMN family_history.age_of_death IS 'age at which the relative died if known';
COMMENT ON COLUMN family_history.dob_relative IS 'date of birth of the relative if known';
COMMENT ON COLUMN family_history.age_noted IS 'age at which the condition was noted in the relative if known';
COMMENT ON COLUMN family_history.name_relative IS 'name of the relative suffering the condition';
COMMENT ON COLUMN family_history.contributed_to_death IS 'whether the condition contributed to the death of the relative if known';
COMMENT ON COLUMN family_history.fk_relation_type IS 'foreign key to the type of relation the patient has to the afflicated relative';

CREATE TABLE patient (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_identity integer,
    edc date,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE patient IS 'A table to hold unique-per-identity *clinical* items, such as Expected Due Date.';
COMMENT ON COLUMN patient.fk_identity IS 'the dem.identity.pk of this patient';

CREATE TABLE waiting_list (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_patient integer,
    registered timestamp with time zone,
    urgency integer,
    list_position integer,
    comment text,
    area text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE waiting_list IS 'aggregates all the patients currently waiting for an encounter';
COMMENT ON COLUMN waiting_list.fk_patient IS 'the waiting patient';
COMMENT ON COLUMN waiting_list.registered IS 'when did the patient arrive (enter the waiting list, that is)';
COMMENT ON COLUMN waiting_list.urgency IS 'relative urgency, used by practices as they see fit, 0 - "standard" urgency < 0 - less urgent > 0 - more urgent';
COMMENT ON COLUMN waiting_list.list_position IS 'the currently assigned position of this patient on the waiting list';
COMMENT ON COLUMN waiting_list.comment IS 'a free comment regarding this entry, NOT THE RFE !';
COMMENT ON COLUMN waiting_list.area IS 'an arbitrary value by which filtering waiting patients into zones becomes possible';

CREATE TABLE incoming_data_unmatched (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_patient_candidates integer[],
    request_id text,
    firstnames text,
    lastnames text,
    dob date,
    postcode text,
    other_info text,
    type text,
    data bytea,
    external_data_id text,
    fk_provider_disambiguated integer,
    comment text,
    requestor text,
    gender text,
    fk_identity_disambiguated integer,
    PRIMARY KEY (pk)
);
COMMENT ON COLUMN incoming_data_unmatched.request_id IS 'request ID as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.firstnames IS 'first names as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.lastnames IS 'last names as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.dob IS 'date of birth as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.postcode IS 'postcode as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.other_info IS 'other identifying information as found in <data>';
COMMENT ON COLUMN incoming_data_unmatched.type IS 'the type of <data>, eg HL7, LDT, ..., useful for selecting an importer';
COMMENT ON COLUMN incoming_data_unmatched.data IS 'the raw data';
COMMENT ON COLUMN incoming_data_unmatched.external_data_id IS 'ID of content of .data in external system (e.g. importer) where appropriate';
COMMENT ON COLUMN incoming_data_unmatched.fk_provider_disambiguated IS 'The provider the data is relevant to.';
COMMENT ON COLUMN incoming_data_unmatched.comment IS 'a free text comment on this row, eg. why is it here';
COMMENT ON COLUMN incoming_data_unmatched.requestor IS 'Requestor of data (e.g. who ordered test results) if available in source data.';
COMMENT ON COLUMN incoming_data_unmatched.gender IS 'Gender of patient in source data if available.';
COMMENT ON COLUMN incoming_data_unmatched.fk_identity_disambiguated IS 'ID of patient the data is judged to really belong to.';

CREATE TABLE external_care (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_encounter integer,
    fk_health_issue integer,
    issue text,
    fk_org_unit integer,
    provider text,
    comment text,
    inactive boolean,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE external_care IS 'lists external care situations for patients';
COMMENT ON COLUMN external_care.fk_encounter IS 'the encounter during which this external care item was first documented';
COMMENT ON COLUMN external_care.fk_health_issue IS 'link to a health issue, if any';
COMMENT ON COLUMN external_care.issue IS 'description of the issue of external care';
COMMENT ON COLUMN external_care.fk_org_unit IS 'link to the org unit where care is rendered';
COMMENT ON COLUMN external_care.provider IS 'name of actual provider at .fk_org_unit';
COMMENT ON COLUMN external_care.comment IS 'comment on the patient/provider relationship, say role/issues cared for/...';
COMMENT ON COLUMN external_care.inactive IS 'whether this external care entry is inactive (eg. historic)';

CREATE TABLE lab_request (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk_item integer,
    clin_when timestamp with time zone,
    fk_encounter integer,
    fk_episode integer,
    narrative text,
    soap_cat text,
    pk serial,
    fk_test_org integer,
    request_id text,
    fk_requestor integer,
    lab_request_id text,
    lab_rxd_when timestamp with time zone,
    results_reported_when timestamp with time zone,
    request_status text,
    is_pending boolean,
    ordered_service text,
    note_test_org text,
    diagnostic_service_section text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE lab_request IS 'test request metadata';
COMMENT ON COLUMN lab_request.clin_when IS 'the time the sample for this request was taken LDT: 8432:8433 HL7: OBR.quantity_timing';
COMMENT ON COLUMN lab_request.narrative IS 'free text comment on request';
COMMENT ON COLUMN lab_request.request_id IS 'ID this request had when sent to the lab LDT: 8310 HL7: OBR.filler_order_number';
COMMENT ON COLUMN lab_request.fk_requestor IS 'who requested the test - really needed ?';
COMMENT ON COLUMN lab_request.lab_request_id IS 'ID this request had internally at the lab LDT: 8311';
COMMENT ON COLUMN lab_request.lab_rxd_when IS 'when did the lab receive the request+sample LDT: 8301 HL7: OBR.requested_date_time';
COMMENT ON COLUMN lab_request.results_reported_when IS 'when was the report on the result generated, LDT: 8302 HL7: OBR.results_report_status_change';
COMMENT ON COLUMN lab_request.request_status IS 'pending, final, preliminary, partial LDT: 8401';
COMMENT ON COLUMN lab_request.is_pending IS 'true if any (even partial) results are still pending';
COMMENT ON COLUMN lab_request.ordered_service IS 'The (battery of) test(s)/service(s) ordered. - HL7 2.3: OBR:4 Universal Service ID';
COMMENT ON COLUMN lab_request.note_test_org IS 'A comment on this lab request by the performing organization (lab).';

CREATE TABLE doc_med (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_encounter integer,
    fk_episode integer,
    comment text,
    ext_ref text,
    fk_hospital_stay integer,
    clin_when timestamp with time zone,
    fk_type integer,
    fk_org_unit integer,
    unit_is_receiver boolean,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE doc_med IS 'a medical document object possibly containing several data objects such as several pages of a paper document';
COMMENT ON COLUMN doc_med.fk_encounter IS 'the encounter in which this document was entered into the system';
COMMENT ON COLUMN doc_med.comment IS 'additional short comment such as "abdominal", "ward 3, Dr. Stein", etc.';
COMMENT ON COLUMN doc_med.ext_ref IS 'external reference string of physical document, original paper copy can be found with this';
COMMENT ON COLUMN doc_med.fk_hospital_stay IS 'the hospital stay this document is associated with';
COMMENT ON COLUMN doc_med.unit_is_receiver IS 'whether the org unit is the receiver rather than the document source';

CREATE TABLE doc_obj (
    pk serial,
    seq_idx integer,
    comment text,
    fk_intended_reviewer integer,
    data bytea,
    filename text,
    fk_doc integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE doc_obj IS 'possibly several of these form a medical document such as multiple scanned pages/images';
COMMENT ON COLUMN doc_obj.seq_idx IS 'index of this object in the sequence of objects for this document';
COMMENT ON COLUMN doc_obj.comment IS 'optional tiny comment for this object, such as "page 1"';
COMMENT ON COLUMN doc_obj.fk_intended_reviewer IS 'who is *supposed* to review this item';

CREATE TABLE doc_desc (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    text text,
    fk_doc integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE doc_desc IS 'A textual description of the content such as a result summary. Several of these may belong to one document object.';

CREATE TABLE doc_type (
    pk serial,
    name text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE doc_type IS 'this table enumerates the document types known to the system';
COMMENT ON COLUMN doc_type.name IS 'the name/label of the document type';

CREATE TABLE bill (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    invoice_id text,
    close_date timestamp with time zone,
    apply_vat boolean,
    fk_receiver_identity integer,
    fk_receiver_address integer,
    fk_doc integer,
    comment text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE bill IS 'actual bills';
COMMENT ON COLUMN bill.invoice_id IS 'the ID of the bill';
COMMENT ON COLUMN bill.close_date IS 'cannot add further bill_items after this date if not NULL';
COMMENT ON COLUMN bill.apply_vat IS 'whether or not to apply VAT on the invoice';
COMMENT ON COLUMN bill.fk_receiver_identity IS 'link to the receiver as a GNUmed identity, if known';
COMMENT ON COLUMN bill.fk_receiver_address IS 'links the address of the receiver of the invoice';
COMMENT ON COLUMN bill.fk_doc IS 'links to the document which contains the invoice PDF';
COMMENT ON COLUMN bill.comment IS 'arbitrary comments on bills';

CREATE TABLE bill_item (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    fk_provider integer,
    fk_encounter integer,
    date_to_bill date,
    description text,
    currency text,
    status text,
    amount_multiplier numeric,
    net_amount_per_unit numeric,
    fk_bill integer,
    fk_billable integer,
    unit_count integer,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE bill_item IS 'items patients currently *are* billed for';
COMMENT ON COLUMN bill_item.fk_provider IS 'by whom or on whose behalf did the billable activity happen';
COMMENT ON COLUMN bill_item.fk_encounter IS 'the encounter during which the billable action for this item took place';
COMMENT ON COLUMN bill_item.date_to_bill IS 'The date the bill item was caused. If NULL, use .fk_encounter -> .started';
COMMENT ON COLUMN bill_item.description IS 'Can be used to further explain the bill item over and above .fk_billable.description.';
COMMENT ON COLUMN bill_item.currency IS 'Which currency to charge in. Must not be NULL if .net_amount_per_unit is not NULL.';
COMMENT ON COLUMN bill_item.status IS 'the status of this item';
COMMENT ON COLUMN bill_item.amount_multiplier IS 'A multiplier to apply to .net_amount_per_unit. Can be used for discounts, rebates, or increases. Must be > 0.';
COMMENT ON COLUMN bill_item.net_amount_per_unit IS 'How much to charge for one unit of this bill item.';
COMMENT ON COLUMN bill_item.fk_bill IS 'Links to the bill this bill item is on if any.';
COMMENT ON COLUMN bill_item.fk_billable IS 'Links to the billable item this bill item stands for.';
COMMENT ON COLUMN bill_item.unit_count IS 'The number of times this item is to be billed. 0 can be used for informative items.';

CREATE TABLE icd10 (
    pk serial,
    star_code text,
    aux_code text,
    pk_coding_system integer,
    fk_data_source integer,
    comment text,
    term text,
    code text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE icd10 IS 'Holds ICD-10 codes.';
COMMENT ON COLUMN icd10.star_code IS 'The star code which needs to be combined with the primary code to define the term.';
COMMENT ON COLUMN icd10.aux_code IS 'The auxiliary code which needs to be combined with the primary code to define the term.';

CREATE TABLE vaccine (
    pk_audit integer,
    row_version integer,
    modified_when timestamp with time zone,
    modified_by name,
    pk serial,
    id_route integer,
    is_live boolean,
    min_age interval,
    max_age interval,
    comment text,
    fk_drug_product integer,
    PRIMARY KEY (pk)
);

CREATE TABLE keyword_expansion (
    pk serial,
    fk_staff integer,
    keyword text,
    owner text,
    binary_data bytea,
    encrypted boolean,
    textual_data text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE keyword_expansion IS 'Arbitrary binary or textual snippets of data. Used as text macros or document "ribbons".';
COMMENT ON COLUMN keyword_expansion.keyword IS 'A keyword by which to uniquely identify this snippet. Can only exist once per provider.';
COMMENT ON COLUMN keyword_expansion.binary_data IS 'This holds the binary data of non-textual snippets';
COMMENT ON COLUMN keyword_expansion.encrypted IS 'If true the snippet is encrypted with GnuPG.';
COMMENT ON COLUMN keyword_expansion.textual_data IS 'This holds the text of non-binary snippets.';

CREATE TABLE config (
    id serial,
    profile character(25),
    username character(25),
    ddb integer,
    db integer,
    crypt_pwd text,
    crypt_algo text,
    pwd_hash text,
    hash_algo text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE config IS 'maps a service name to a database location for a particular user, includes user credentials for that database';
COMMENT ON COLUMN config.username IS 'user name as used within the GNUmed system';
COMMENT ON COLUMN config.ddb IS 'which GNUmed service are we mapping to a database here';
COMMENT ON COLUMN config.db IS 'how to reach the database host for this service';
COMMENT ON COLUMN config.crypt_pwd IS 'password for user and database, encrypted';
COMMENT ON COLUMN config.crypt_algo IS 'encryption algorithm used for password encryption';
COMMENT ON COLUMN config.pwd_hash IS 'hash of the unencrypted password';
COMMENT ON COLUMN config.hash_algo IS 'algorithm used for password hashing';

CREATE TABLE cfg_item (
    pk serial,
    fk_template integer,
    owner name,
    workplace text,
    cookie text,
    PRIMARY KEY (pk)
);
COMMENT ON TABLE cfg_item IS 'this table holds all "instances" of cfg.cfg_template';
COMMENT ON COLUMN cfg_item.fk_template IS 'this points to the class of this option, think of this as a base object, this also defines the data type';

CREATE TABLE log_identity (
    pk_audit serial,
    orig_version integer,
    orig_when timestamp with time zone,
    orig_by name,
    orig_tableoid oid,
    audit_action text,
    audit_when timestamp with time zone,
    audit_by name,
    pk integer,
    deleted boolean,
    gender text,
    dob timestamp with time zone,
    fk_marital_status integer,
    cob character(2),
    deceased timestamp with time zone,
    title text,
    dob_is_estimated boolean,
    comment text,
    fk_primary_provider integer,
    emergency_contact text,
    fk_emergency_contact integer,
    tob time without time zone,
    PRIMARY KEY (pk_audit)
);

ALTER TABLE identity ADD FOREIGN KEY (fk_emergency_contact) REFERENCES identity (pk);
ALTER TABLE identity ADD FOREIGN KEY (fk_marital_status) REFERENCES marital_status (pk);
ALTER TABLE identity ADD FOREIGN KEY (fk_primary_provider) REFERENCES staff (pk);
ALTER TABLE names ADD FOREIGN KEY (id_identity) REFERENCES identity (pk);
ALTER TABLE address ADD FOREIGN KEY (id_street) REFERENCES street (id);
ALTER TABLE street ADD FOREIGN KEY (id_urb) REFERENCES urb (id);
ALTER TABLE urb ADD FOREIGN KEY (fk_region) REFERENCES region (pk);
ALTER TABLE lnk_identity2comm ADD FOREIGN KEY (fk_address) REFERENCES address (id);
ALTER TABLE lnk_identity2comm ADD FOREIGN KEY (fk_identity) REFERENCES identity (pk);
ALTER TABLE lnk_identity2comm ADD FOREIGN KEY (fk_type) REFERENCES enum_comm_types (pk);
ALTER TABLE lnk_identity2ext_id ADD FOREIGN KEY (fk_origin) REFERENCES enum_ext_id_types (pk);
ALTER TABLE lnk_identity2ext_id ADD FOREIGN KEY (id_identity) REFERENCES identity (pk);
ALTER TABLE lnk_job2person ADD FOREIGN KEY (fk_occupation) REFERENCES occupation (id);
ALTER TABLE lnk_job2person ADD FOREIGN KEY (fk_identity) REFERENCES identity (pk);
ALTER TABLE lnk_person2relative ADD FOREIGN KEY (id_identity) REFERENCES identity (pk);
ALTER TABLE lnk_person2relative ADD FOREIGN KEY (id_relative) REFERENCES identity (pk);
ALTER TABLE lnk_person2relative ADD FOREIGN KEY (id_relation_type) REFERENCES relation_types (id);
ALTER TABLE relation_types ADD FOREIGN KEY (inverse) REFERENCES relation_types (id);
ALTER TABLE lnk_person_org_address ADD FOREIGN KEY (id_identity) REFERENCES identity (pk);
ALTER TABLE lnk_person_org_address ADD FOREIGN KEY (id_address) REFERENCES address (id);
ALTER TABLE lnk_person_org_address ADD FOREIGN KEY (id_type) REFERENCES address_type (id);
ALTER TABLE staff ADD FOREIGN KEY (fk_identity) REFERENCES identity (pk);
ALTER TABLE message_inbox ADD FOREIGN KEY (fk_patient) REFERENCES identity (pk);
ALTER TABLE message_inbox ADD FOREIGN KEY (fk_staff) REFERENCES staff (pk);
ALTER TABLE message_inbox ADD FOREIGN KEY (fk_inbox_item_type) REFERENCES inbox_item_type (pk);
ALTER TABLE identity_tag ADD FOREIGN KEY (fk_identity) REFERENCES identity (pk);
ALTER TABLE org_unit ADD FOREIGN KEY (fk_address) REFERENCES address (id);
ALTER TABLE org_unit ADD FOREIGN KEY (fk_org) REFERENCES org (pk);
ALTER TABLE lnk_org_unit2comm ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE lnk_org_unit2comm ADD FOREIGN KEY (fk_type) REFERENCES enum_comm_types (pk);
ALTER TABLE encounter ADD FOREIGN KEY (fk_type) REFERENCES encounter_type (pk);
ALTER TABLE encounter ADD FOREIGN KEY (fk_location) REFERENCES org_unit (pk);
ALTER TABLE episode ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE episode ADD FOREIGN KEY (fk_health_issue) REFERENCES health_issue (pk);
ALTER TABLE health_issue ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE clin_narrative ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE clin_narrative ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE allergy ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE allergy ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE allergy_state ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE substance_intake ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE substance_intake ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE test_result ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE test_result ADD FOREIGN KEY (fk_type) REFERENCES test_type (pk);
ALTER TABLE test_result ADD FOREIGN KEY (fk_request) REFERENCES lab_request (pk);
ALTER TABLE test_result ADD FOREIGN KEY (fk_intended_reviewer) REFERENCES staff (pk);
ALTER TABLE test_result ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE test_type ADD FOREIGN KEY (fk_test_org) REFERENCES test_org (pk);
ALTER TABLE test_org ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE test_org ADD FOREIGN KEY (fk_adm_contact) REFERENCES identity (pk);
ALTER TABLE test_org ADD FOREIGN KEY (fk_med_contact) REFERENCES identity (pk);
ALTER TABLE reviewed_test_results ADD FOREIGN KEY (fk_reviewer) REFERENCES staff (pk);
ALTER TABLE reviewed_test_results ADD FOREIGN KEY (fk_reviewed_row) REFERENCES test_result (pk);
ALTER TABLE vaccination ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE vaccination ADD FOREIGN KEY (fk_provider) REFERENCES staff (pk);
ALTER TABLE vaccination ADD FOREIGN KEY (fk_vaccine) REFERENCES vaccine (pk);
ALTER TABLE vaccination ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE hospital_stay ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE hospital_stay ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE hospital_stay ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE procedure ADD FOREIGN KEY (fk_hospital_stay) REFERENCES hospital_stay (pk);
ALTER TABLE procedure ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE procedure ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE procedure ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE procedure ADD FOREIGN KEY (fk_doc) REFERENCES doc_med (pk);
ALTER TABLE family_history ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE family_history ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE patient ADD FOREIGN KEY (fk_identity) REFERENCES identity (pk);
ALTER TABLE waiting_list ADD FOREIGN KEY (fk_patient) REFERENCES identity (pk);
ALTER TABLE incoming_data_unmatched ADD FOREIGN KEY (fk_provider_disambiguated) REFERENCES staff (pk);
ALTER TABLE external_care ADD FOREIGN KEY (fk_health_issue) REFERENCES health_issue (pk);
ALTER TABLE external_care ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE external_care ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE lab_request ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE lab_request ADD FOREIGN KEY (fk_requestor) REFERENCES identity (pk);
ALTER TABLE lab_request ADD FOREIGN KEY (fk_test_org) REFERENCES test_org (pk);
ALTER TABLE lab_request ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE doc_med ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE doc_med ADD FOREIGN KEY (fk_org_unit) REFERENCES org_unit (pk);
ALTER TABLE doc_med ADD FOREIGN KEY (fk_type) REFERENCES doc_type (pk);
ALTER TABLE doc_med ADD FOREIGN KEY (fk_episode) REFERENCES episode (pk);
ALTER TABLE doc_obj ADD FOREIGN KEY (fk_doc) REFERENCES doc_med (pk);
ALTER TABLE doc_obj ADD FOREIGN KEY (fk_intended_reviewer) REFERENCES staff (pk);
ALTER TABLE doc_desc ADD FOREIGN KEY (fk_doc) REFERENCES doc_med (pk);
ALTER TABLE bill ADD FOREIGN KEY (fk_doc) REFERENCES doc_med (pk);
ALTER TABLE bill ADD FOREIGN KEY (fk_receiver_address) REFERENCES lnk_person_org_address (id);
ALTER TABLE bill ADD FOREIGN KEY (fk_receiver_identity) REFERENCES identity (pk);
ALTER TABLE bill_item ADD FOREIGN KEY (fk_encounter) REFERENCES encounter (pk);
ALTER TABLE bill_item ADD FOREIGN KEY (fk_bill) REFERENCES bill (pk);
ALTER TABLE bill_item ADD FOREIGN KEY (fk_provider) REFERENCES staff (pk);
ALTER TABLE keyword_expansion ADD FOREIGN KEY (fk_staff) REFERENCES staff (pk);
