CREATE TABLE attachments_attachments (
    id integer PRIMARY KEY,
    folder_id integer NOT NULL,
    user_id integer NOT NULL,
    is_deleted boolean NOT NULL,
    description text NOT NULL,
    modified_dt timestamp NOT NULL,
    type smallint NOT NULL,
    link_url varchar,
    title varchar NOT NULL,
    protection_mode smallint NOT NULL,
    file_id integer
);

CREATE TABLE attachments_files (
    id integer PRIMARY KEY,
    attachment_id integer NOT NULL,
    user_id integer NOT NULL,
    filename varchar NOT NULL,
    content_type varchar NOT NULL,
    size bigint NOT NULL,
    md5 varchar NOT NULL,
    storage_backend varchar NOT NULL,
    storage_file_id varchar NOT NULL,
    created_dt timestamp NOT NULL
);

CREATE TABLE categories_categories (
    id integer PRIMARY KEY,
    parent_id integer,
    is_deleted boolean NOT NULL,
    position integer NOT NULL,
    visibility integer,
    icon_metadata jsonb NOT NULL,
    icon bytea,
    logo_metadata jsonb NOT NULL,
    logo bytea,
    timezone varchar NOT NULL,
    default_event_themes jsonb NOT NULL,
    event_creation_mode smallint NOT NULL,
    event_creation_notification_emails varchar[] NOT NULL,
    event_message_mode smallint NOT NULL,
    event_message text NOT NULL,
    suggestions_disabled boolean NOT NULL,
    notify_managers boolean NOT NULL,
    is_flat_view_enabled boolean NOT NULL,
    default_ticket_template_id integer,
    default_badge_template_id integer,
    title varchar NOT NULL,
    description text NOT NULL,
    protection_mode smallint NOT NULL,
    no_access_contact varchar NOT NULL
);

CREATE TABLE categories_logs (
    id integer PRIMARY KEY,
    logged_dt timestamp NOT NULL,
    kind smallint NOT NULL,
    module varchar NOT NULL,
    type varchar NOT NULL,
    summary varchar NOT NULL,
    data json NOT NULL,
    meta jsonb NOT NULL,
    category_id integer NOT NULL,
    realm smallint NOT NULL,
    user_id integer
);

CREATE TABLE categories_principals (
    read_access boolean NOT NULL,
    full_access boolean NOT NULL,
    permissions varchar[] NOT NULL,
    id integer PRIMARY KEY,
    category_id integer NOT NULL,
    type smallint NOT NULL,
    user_id integer,
    local_group_id integer,
    mp_group_provider varchar,
    mp_group_name varchar,
    ip_network_group_id integer,
    category_role_id integer
);

CREATE TABLE event_abstracts_abstract_comments (
    id integer PRIMARY KEY,
    user_id integer NOT NULL,
    text text NOT NULL,
    modified_by_id integer,
    created_dt timestamp NOT NULL,
    modified_dt timestamp,
    is_deleted boolean NOT NULL,
    abstract_id integer NOT NULL,
    visibility smallint NOT NULL
);

CREATE TABLE event_abstracts_abstract_person_links (
    abstract_id integer NOT NULL,
    is_speaker boolean NOT NULL,
    author_type smallint NOT NULL,
    id integer PRIMARY KEY,
    person_id integer NOT NULL,
    first_name varchar,
    last_name varchar,
    title smallint,
    affiliation_id integer,
    affiliation varchar,
    address text,
    phone varchar,
    display_order integer NOT NULL
);

CREATE TABLE event_abstracts_abstracts (
    id integer PRIMARY KEY,
    uuid uuid,
    friendly_id integer NOT NULL,
    event_id integer NOT NULL,
    title varchar NOT NULL,
    submitter_id integer NOT NULL,
    submitted_contrib_type_id integer,
    submitted_dt timestamp NOT NULL,
    modified_by_id integer,
    modified_dt timestamp,
    state smallint NOT NULL,
    submission_comment text NOT NULL,
    judge_id integer,
    judgment_comment text NOT NULL,
    judgment_dt timestamp,
    accepted_track_id integer,
    accepted_contrib_type_id integer,
    merged_into_id integer,
    duplicate_of_id integer,
    is_deleted boolean NOT NULL,
    description text NOT NULL
);

CREATE TABLE event_abstracts_email_logs (
    id integer PRIMARY KEY,
    abstract_id integer NOT NULL,
    email_template_id integer,
    user_id integer,
    sent_dt timestamp NOT NULL,
    recipients varchar[] NOT NULL,
    subject varchar NOT NULL,
    body text NOT NULL,
    data jsonb NOT NULL
);

CREATE TABLE event_registration_form_field_data (
    id integer PRIMARY KEY,
    field_id integer NOT NULL,
    versioned_data jsonb NOT NULL
);

CREATE TABLE event_registration_form_items (
    id integer PRIMARY KEY,
    registration_form_id integer NOT NULL,
    type smallint NOT NULL,
    personal_data_type smallint,
    parent_id integer,
    position integer NOT NULL,
    title varchar NOT NULL,
    description varchar NOT NULL,
    is_enabled boolean NOT NULL,
    is_deleted boolean NOT NULL,
    is_required boolean NOT NULL,
    is_manager_only boolean NOT NULL,
    input_type varchar,
    data jsonb NOT NULL,
    retention_period interval,
    is_purged boolean NOT NULL,
    current_data_id integer
);

CREATE TABLE event_registration_forms (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    title varchar NOT NULL,
    is_participation boolean NOT NULL,
    introduction text NOT NULL,
    contact_info varchar NOT NULL,
    start_dt timestamp,
    end_dt timestamp,
    modification_mode smallint NOT NULL,
    modification_end_dt timestamp,
    is_deleted boolean NOT NULL,
    require_login boolean NOT NULL,
    require_user boolean NOT NULL,
    require_captcha boolean NOT NULL,
    registration_limit integer,
    publish_registrations_public smallint NOT NULL,
    publish_registrations_participants smallint NOT NULL,
    publish_registrations_duration interval,
    publish_registration_count boolean NOT NULL,
    publish_checkin_enabled boolean NOT NULL,
    moderation_enabled boolean NOT NULL,
    base_price numeric(11,2) NOT NULL,
    currency varchar NOT NULL,
    notification_sender_address varchar,
    message_pending text NOT NULL,
    message_unpaid text NOT NULL,
    message_complete text NOT NULL,
    attach_ical boolean NOT NULL,
    manager_notifications_enabled boolean NOT NULL,
    manager_notification_recipients varchar[] NOT NULL,
    tickets_enabled boolean NOT NULL,
    ticket_on_email boolean NOT NULL,
    ticket_on_event_page boolean NOT NULL,
    ticket_on_summary_page boolean NOT NULL,
    ticket_template_id integer,
    retention_period interval,
    is_purged boolean NOT NULL
);

CREATE TABLE event_registration_invitations (
    id integer PRIMARY KEY,
    uuid uuid NOT NULL,
    registration_form_id integer NOT NULL,
    registration_id integer,
    state smallint NOT NULL,
    skip_moderation boolean NOT NULL,
    email varchar NOT NULL,
    first_name varchar NOT NULL,
    last_name varchar NOT NULL,
    affiliation varchar NOT NULL
);

CREATE TABLE event_registration_registration_data (
    registration_id integer NOT NULL,
    field_data_id integer NOT NULL,
    data jsonb NOT NULL,
    filename varchar,
    content_type varchar,
    size bigint,
    md5 varchar,
    storage_backend varchar,
    storage_file_id varchar,
    PRIMARY KEY (registration_id, field_data_id)
);

CREATE TABLE event_registration_registrations (
    id integer PRIMARY KEY,
    uuid uuid NOT NULL,
    friendly_id integer NOT NULL,
    event_id integer NOT NULL,
    registration_form_id integer NOT NULL,
    user_id integer,
    transaction_id integer,
    state smallint NOT NULL,
    base_price numeric(11,2) NOT NULL,
    price_adjustment numeric(11,2) NOT NULL,
    currency varchar NOT NULL,
    submitted_dt timestamp NOT NULL,
    email varchar NOT NULL,
    first_name varchar NOT NULL,
    last_name varchar NOT NULL,
    is_deleted boolean NOT NULL,
    ticket_uuid uuid NOT NULL,
    checked_in boolean NOT NULL,
    checked_in_dt timestamp,
    rejection_reason varchar NOT NULL,
    consent_to_publish smallint NOT NULL,
    participant_hidden boolean NOT NULL,
    created_by_manager boolean NOT NULL
);

CREATE TABLE event_registration_tags (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    title varchar NOT NULL,
    color varchar NOT NULL
);

CREATE TABLE event_surveys_answers (
    submission_id integer NOT NULL,
    question_id integer NOT NULL,
    data jsonb NOT NULL,
    PRIMARY KEY (submission_id, question_id)
);

CREATE TABLE event_surveys_items (
    id integer PRIMARY KEY,
    survey_id integer NOT NULL,
    parent_id integer,
    position integer NOT NULL,
    type smallint NOT NULL,
    title varchar,
    display_as_section boolean,
    is_required boolean,
    field_type varchar,
    field_data jsonb NOT NULL,
    description text NOT NULL
);

CREATE TABLE event_surveys_submissions (
    id integer PRIMARY KEY,
    friendly_id integer NOT NULL,
    survey_id integer NOT NULL,
    user_id integer,
    submitted_dt timestamp,
    is_anonymous boolean NOT NULL,
    is_submitted boolean NOT NULL,
    pending_answers jsonb
);

CREATE TABLE event_surveys_surveys (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    title varchar NOT NULL,
    uuid uuid NOT NULL,
    introduction text NOT NULL,
    anonymous boolean NOT NULL,
    require_user boolean NOT NULL,
    private boolean NOT NULL,
    submission_limit integer,
    start_dt timestamp,
    end_dt timestamp,
    is_deleted boolean NOT NULL,
    start_notification_sent boolean NOT NULL,
    notifications_enabled boolean NOT NULL,
    notify_participants boolean NOT NULL,
    start_notification_emails varchar[] NOT NULL,
    new_submission_emails varchar[] NOT NULL,
    partial_completion boolean NOT NULL,
    last_friendly_submission_id integer NOT NULL
);

CREATE TABLE events_agreements (
    id integer PRIMARY KEY,
    uuid varchar NOT NULL,
    event_id integer NOT NULL,
    type varchar NOT NULL,
    identifier varchar NOT NULL,
    person_email varchar,
    person_name varchar NOT NULL,
    state smallint NOT NULL,
    timestamp timestamp NOT NULL,
    user_id integer,
    signed_dt timestamp,
    signed_from_ip varchar,
    reason varchar,
    attachment bytea,
    attachment_filename varchar,
    data jsonb
);

CREATE TABLE events_contribution_person_links (
    contribution_id integer NOT NULL,
    is_speaker boolean NOT NULL,
    author_type smallint NOT NULL,
    id integer PRIMARY KEY,
    person_id integer NOT NULL,
    first_name varchar,
    last_name varchar,
    title smallint,
    affiliation_id integer,
    affiliation varchar,
    address text,
    phone varchar,
    display_order integer NOT NULL
);

CREATE TABLE events_contributions (
    id integer PRIMARY KEY,
    friendly_id integer NOT NULL,
    event_id integer NOT NULL,
    session_id integer,
    session_block_id integer,
    track_id integer,
    abstract_id integer,
    type_id integer,
    code varchar NOT NULL,
    duration interval NOT NULL,
    board_number varchar NOT NULL,
    keywords varchar[] NOT NULL,
    is_deleted boolean NOT NULL,
    last_friendly_subcontribution_id integer NOT NULL,
    description text NOT NULL,
    title varchar NOT NULL,
    render_mode smallint NOT NULL,
    protection_mode smallint NOT NULL,
    inherit_location boolean NOT NULL,
    room_id integer,
    venue_id integer,
    venue_name varchar NOT NULL,
    room_name varchar NOT NULL,
    address text NOT NULL
);

CREATE TABLE events_event_person_links (
    event_id integer NOT NULL,
    id integer PRIMARY KEY,
    person_id integer NOT NULL,
    first_name varchar,
    last_name varchar,
    title smallint,
    affiliation_id integer,
    affiliation varchar,
    address text,
    phone varchar,
    display_order integer NOT NULL
);

CREATE TABLE events_events (
    id integer PRIMARY KEY,
    is_deleted boolean NOT NULL,
    is_locked boolean NOT NULL,
    creator_id integer NOT NULL,
    category_id integer,
    series_id integer,
    cloned_from_id integer,
    label_id integer,
    label_message text NOT NULL,
    created_dt timestamp NOT NULL,
    start_dt timestamp NOT NULL,
    end_dt timestamp NOT NULL,
    timezone varchar NOT NULL,
    type smallint NOT NULL,
    visibility integer,
    keywords varchar[] NOT NULL,
    url_shortcut varchar,
    logo_metadata jsonb NOT NULL,
    logo bytea,
    stylesheet_metadata jsonb NOT NULL,
    stylesheet text,
    default_page_id integer,
    map_url varchar NOT NULL,
    custom_boa_id integer,
    last_friendly_registration_id integer NOT NULL,
    last_friendly_contribution_id integer NOT NULL,
    last_friendly_session_id integer NOT NULL,
    title varchar NOT NULL,
    description text NOT NULL,
    room_id integer,
    venue_id integer,
    venue_name varchar NOT NULL,
    room_name varchar NOT NULL,
    address text NOT NULL,
    protection_mode smallint NOT NULL,
    access_key varchar NOT NULL,
    no_access_contact varchar NOT NULL
);

CREATE TABLE events_image_files (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    filename varchar NOT NULL,
    content_type varchar NOT NULL,
    size bigint NOT NULL,
    md5 varchar NOT NULL,
    storage_backend varchar NOT NULL,
    storage_file_id varchar NOT NULL,
    created_dt timestamp NOT NULL
);

CREATE TABLE events_logs (
    id integer PRIMARY KEY,
    logged_dt timestamp NOT NULL,
    kind smallint NOT NULL,
    module varchar NOT NULL,
    type varchar NOT NULL,
    summary varchar NOT NULL,
    data json NOT NULL,
    meta jsonb NOT NULL,
    event_id integer NOT NULL,
    realm smallint NOT NULL,
    user_id integer
);

CREATE TABLE events_notes (
    id integer PRIMARY KEY,
    is_deleted boolean NOT NULL,
    html text NOT NULL,
    current_revision_id integer,
    link_type smallint NOT NULL,
    event_id integer,
    linked_event_id integer,
    session_id integer,
    contribution_id integer,
    subcontribution_id integer
);

CREATE TABLE events_pages (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    html text NOT NULL
);

CREATE TABLE events_payment_transactions (
    id integer PRIMARY KEY,
    registration_id integer NOT NULL,
    status smallint NOT NULL,
    amount numeric(11,2) NOT NULL,
    currency varchar NOT NULL,
    provider varchar NOT NULL,
    timestamp timestamp NOT NULL,
    data jsonb NOT NULL
);

CREATE TABLE events_persons (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    user_id integer,
    first_name varchar NOT NULL,
    last_name varchar NOT NULL,
    email varchar NOT NULL,
    title smallint NOT NULL,
    affiliation_id integer,
    affiliation varchar NOT NULL,
    address text NOT NULL,
    phone varchar NOT NULL,
    invited_dt timestamp,
    is_untrusted boolean NOT NULL
);

CREATE TABLE events_principals (
    read_access boolean NOT NULL,
    full_access boolean NOT NULL,
    permissions varchar[] NOT NULL,
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    type smallint NOT NULL,
    user_id integer,
    local_group_id integer,
    mp_group_provider varchar,
    mp_group_name varchar,
    email varchar,
    ip_network_group_id integer,
    event_role_id integer,
    category_role_id integer,
    registration_form_id integer
);

CREATE TABLE events_reminders (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    creator_id integer NOT NULL,
    created_dt timestamp NOT NULL,
    scheduled_dt timestamp NOT NULL,
    is_sent boolean NOT NULL,
    event_start_delta interval,
    recipients varchar[] NOT NULL,
    send_to_participants boolean NOT NULL,
    send_to_speakers boolean NOT NULL,
    include_summary boolean NOT NULL,
    include_description boolean NOT NULL,
    attach_ical boolean NOT NULL,
    reply_to_address varchar NOT NULL,
    message varchar NOT NULL
);

CREATE TABLE events_requests (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    type varchar NOT NULL,
    state smallint NOT NULL,
    data jsonb NOT NULL,
    created_by_id integer NOT NULL,
    created_dt timestamp NOT NULL,
    processed_by_id integer,
    processed_dt timestamp,
    comment text
);

CREATE TABLE events_sessions (
    id integer PRIMARY KEY,
    friendly_id integer NOT NULL,
    event_id integer NOT NULL,
    type_id integer,
    title varchar NOT NULL,
    code varchar NOT NULL,
    default_contribution_duration interval NOT NULL,
    is_deleted boolean NOT NULL,
    description text NOT NULL,
    text_color varchar NOT NULL,
    background_color varchar NOT NULL,
    protection_mode smallint NOT NULL,
    inherit_location boolean NOT NULL,
    room_id integer,
    venue_id integer,
    venue_name varchar NOT NULL,
    room_name varchar NOT NULL,
    address text NOT NULL
);

CREATE TABLE events_settings (
    id integer PRIMARY KEY,
    module varchar NOT NULL,
    name varchar NOT NULL,
    value jsonb NOT NULL,
    event_id integer NOT NULL
);

CREATE TABLE events_timetable_entries (
    id integer PRIMARY KEY,
    event_id integer NOT NULL,
    parent_id integer,
    session_block_id integer,
    contribution_id integer,
    break_id integer,
    type smallint NOT NULL,
    start_dt timestamp NOT NULL
);

CREATE TABLE events_vc_rooms (
    id integer PRIMARY KEY,
    type varchar NOT NULL,
    name varchar NOT NULL,
    status smallint NOT NULL,
    created_by_id integer NOT NULL,
    created_dt timestamp NOT NULL,
    modified_dt timestamp,
    data jsonb NOT NULL
);

CREATE TABLE indico_affiliations (
    id integer PRIMARY KEY,
    name varchar NOT NULL,
    is_deleted boolean NOT NULL,
    street varchar NOT NULL,
    postcode varchar NOT NULL,
    city varchar NOT NULL,
    country_code varchar NOT NULL,
    meta jsonb NOT NULL
);

CREATE TABLE indico_files (
    id integer PRIMARY KEY,
    uuid uuid NOT NULL,
    claimed boolean NOT NULL,
    meta jsonb NOT NULL,
    filename varchar NOT NULL,
    content_type varchar NOT NULL,
    size bigint NOT NULL,
    md5 varchar NOT NULL,
    storage_backend varchar NOT NULL,
    storage_file_id varchar NOT NULL,
    created_dt timestamp NOT NULL
);

CREATE TABLE indico_ip_networks (
    group_id integer NOT NULL,
    network cidr NOT NULL,
    PRIMARY KEY (group_id, network)
);

CREATE TABLE indico_news (
    id integer PRIMARY KEY,
    created_dt timestamp NOT NULL,
    title varchar NOT NULL,
    content text NOT NULL
);

CREATE TABLE indico_settings (
    id integer PRIMARY KEY,
    module varchar NOT NULL,
    name varchar NOT NULL,
    value jsonb NOT NULL
);

CREATE TABLE oauth_applications (
    id integer PRIMARY KEY,
    name varchar NOT NULL,
    description text NOT NULL,
    client_id uuid NOT NULL,
    client_secret uuid NOT NULL,
    allowed_scopes varchar[] NOT NULL,
    redirect_uris varchar[] NOT NULL,
    is_enabled boolean NOT NULL,
    is_trusted boolean NOT NULL,
    allow_pkce_flow boolean NOT NULL,
    system_app_type smallint NOT NULL
);

CREATE TABLE oauth_tokens (
    id integer PRIMARY KEY,
    access_token_hash varchar NOT NULL,
    scopes varchar[] NOT NULL,
    created_dt timestamp NOT NULL,
    last_used_dt timestamp,
    last_used_ip inet,
    use_count integer NOT NULL,
    app_user_link_id integer NOT NULL
);

CREATE TABLE roombooking_blockings (
    id integer PRIMARY KEY,
    created_by_id integer NOT NULL,
    created_dt timestamp NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    reason text NOT NULL
);

CREATE TABLE roombooking_locations (
    id integer PRIMARY KEY,
    name varchar NOT NULL,
    map_url_template varchar NOT NULL,
    room_name_format varchar NOT NULL,
    is_deleted boolean NOT NULL
);

CREATE TABLE roombooking_reservation_edit_logs (
    id integer PRIMARY KEY,
    timestamp timestamp NOT NULL,
    info varchar[] NOT NULL,
    user_name varchar NOT NULL,
    reservation_id integer NOT NULL
);

CREATE TABLE roombooking_reservation_occurrences (
    reservation_id integer NOT NULL,
    start_dt timestamp NOT NULL,
    end_dt timestamp NOT NULL,
    notification_sent boolean NOT NULL,
    state smallint NOT NULL,
    rejection_reason varchar,
    PRIMARY KEY (reservation_id, start_dt)
);

CREATE TABLE roombooking_reservations (
    id integer PRIMARY KEY,
    created_dt timestamp NOT NULL,
    start_dt timestamp NOT NULL,
    end_dt timestamp NOT NULL,
    repeat_frequency smallint NOT NULL,
    repeat_interval smallint NOT NULL,
    booked_for_id integer,
    booked_for_name varchar NOT NULL,
    created_by_id integer,
    room_id integer NOT NULL,
    state smallint NOT NULL,
    booking_reason text NOT NULL,
    rejection_reason varchar,
    link_id integer,
    end_notification_sent boolean NOT NULL
);

CREATE TABLE roombooking_rooms (
    id integer PRIMARY KEY,
    location_id integer NOT NULL,
    photo_id integer,
    verbose_name varchar,
    site varchar,
    division varchar NOT NULL,
    building varchar NOT NULL,
    floor varchar NOT NULL,
    number varchar NOT NULL,
    notification_emails varchar[] NOT NULL,
    notification_before_days integer,
    notification_before_days_weekly integer,
    notification_before_days_monthly integer,
    end_notification_daily integer,
    end_notification_weekly integer,
    end_notification_monthly integer,
    reservations_need_confirmation boolean NOT NULL,
    notifications_enabled boolean NOT NULL,
    end_notifications_enabled boolean NOT NULL,
    telephone varchar NOT NULL,
    key_location varchar NOT NULL,
    capacity integer,
    surface_area integer,
    longitude double precision,
    latitude double precision,
    comments varchar NOT NULL,
    owner_id integer NOT NULL,
    is_deleted boolean NOT NULL,
    is_reservable boolean NOT NULL,
    max_advance_days integer,
    booking_limit_days integer,
    protection_mode smallint NOT NULL
);

CREATE TABLE users_api_keys (
    id integer PRIMARY KEY,
    token uuid NOT NULL,
    secret uuid NOT NULL,
    user_id integer NOT NULL,
    is_active boolean NOT NULL,
    is_blocked boolean NOT NULL,
    is_persistent_allowed boolean NOT NULL,
    created_dt timestamp NOT NULL,
    last_used_dt timestamp,
    last_used_ip inet,
    last_used_uri varchar,
    last_used_auth boolean,
    use_count integer NOT NULL
);

CREATE TABLE users_emails (
    id integer PRIMARY KEY,
    user_id integer NOT NULL,
    email varchar NOT NULL,
    is_primary boolean NOT NULL,
    is_user_deleted boolean NOT NULL
);

CREATE TABLE users_favorite_users (
    user_id integer NOT NULL,
    target_id integer NOT NULL,
    PRIMARY KEY (user_id, target_id)
);

CREATE TABLE users_groups (
    id integer PRIMARY KEY,
    name varchar NOT NULL
);

CREATE TABLE users_identities (
    id integer PRIMARY KEY,
    user_id integer NOT NULL,
    provider varchar NOT NULL,
    identifier varchar NOT NULL,
    multipass_data jsonb NOT NULL,
    data jsonb NOT NULL,
    password_hash varchar,
    last_login_dt timestamp,
    last_login_ip inet
);

CREATE TABLE users_registration_requests (
    id integer PRIMARY KEY,
    comment text NOT NULL,
    email varchar NOT NULL,
    extra_emails varchar[] NOT NULL,
    user_data jsonb NOT NULL,
    identity_data jsonb NOT NULL,
    settings jsonb NOT NULL
);

CREATE TABLE users_settings (
    id integer PRIMARY KEY,
    module varchar NOT NULL,
    name varchar NOT NULL,
    value jsonb NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE users_tokens (
    id integer PRIMARY KEY,
    access_token_hash varchar NOT NULL,
    scopes varchar[] NOT NULL,
    created_dt timestamp NOT NULL,
    last_used_dt timestamp,
    last_used_ip inet,
    use_count integer NOT NULL,
    user_id integer NOT NULL,
    name varchar NOT NULL,
    revoked_dt timestamp
);

CREATE TABLE users_users (
    id integer PRIMARY KEY,
    first_name varchar NOT NULL,
    last_name varchar NOT NULL,
    title smallint NOT NULL,
    affiliation varchar NOT NULL,
    affiliation_id integer,
    phone varchar NOT NULL,
    address text NOT NULL,
    merged_into_id integer,
    is_system boolean NOT NULL,
    is_admin boolean NOT NULL,
    is_blocked boolean NOT NULL,
    is_pending boolean NOT NULL,
    is_deleted boolean NOT NULL,
    signing_secret uuid NOT NULL,
    picture bytea,
    picture_metadata jsonb NOT NULL,
    picture_source smallint NOT NULL
);
