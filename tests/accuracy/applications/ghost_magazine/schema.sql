CREATE TABLE actions (
    id varchar(24) PRIMARY KEY,
    resource_id varchar(24),
    resource_type varchar(50) NOT NULL,
    actor_id varchar(24) NOT NULL,
    actor_type varchar(50) NOT NULL,
    event varchar(50) NOT NULL,
    context text,
    created_at timestamptz NOT NULL
);

CREATE TABLE api_keys (
    id varchar(24) PRIMARY KEY,
    type varchar(50) NOT NULL,
    secret varchar(191) NOT NULL,
    role_id varchar(24),
    integration_id varchar(24),
    user_id varchar(24),
    last_seen_at timestamptz,
    last_seen_version varchar(50),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE benefits (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE brute (
    key varchar(191) PRIMARY KEY,
    "firstRequest" bigint NOT NULL,
    "lastRequest" bigint NOT NULL,
    lifetime bigint NOT NULL,
    count integer NOT NULL
);

CREATE TABLE collections (
    id varchar(24) PRIMARY KEY,
    title varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    description varchar(2000),
    type varchar(50) NOT NULL,
    filter text,
    feature_image varchar(2000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE comment_likes (
    id varchar(24) PRIMARY KEY,
    comment_id varchar(24) NOT NULL,
    member_id varchar(24) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE comment_reports (
    id varchar(24) PRIMARY KEY,
    comment_id varchar(24) NOT NULL,
    member_id varchar(24),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE comments (
    id varchar(24) PRIMARY KEY,
    post_id varchar(24) NOT NULL,
    member_id varchar(24),
    parent_id varchar(24),
    in_reply_to_id varchar(24),
    status varchar(50) NOT NULL,
    html text,
    edited_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE donation_payment_events (
    id varchar(24) PRIMARY KEY,
    name varchar(191),
    email varchar(191) NOT NULL,
    member_id varchar(24),
    amount integer NOT NULL,
    currency varchar(50) NOT NULL,
    attribution_id varchar(24),
    attribution_type varchar(50),
    attribution_url varchar(2000),
    referrer_source varchar(191),
    referrer_medium varchar(191),
    referrer_url varchar(2000),
    created_at timestamptz NOT NULL,
    donation_message varchar(255)
);

CREATE TABLE email_batches (
    id varchar(24) PRIMARY KEY,
    email_id varchar(24) NOT NULL,
    provider_id varchar(255),
    status varchar(50) NOT NULL,
    member_segment text,
    error_status_code integer,
    error_message varchar(2000),
    error_data text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE email_recipient_failures (
    id varchar(24) PRIMARY KEY,
    email_id varchar(24) NOT NULL,
    member_id varchar(24),
    email_recipient_id varchar(24) NOT NULL,
    code integer NOT NULL,
    enhanced_code varchar(50),
    message varchar(2000) NOT NULL,
    severity varchar(50) NOT NULL,
    failed_at timestamptz NOT NULL,
    event_id varchar(255)
);

CREATE TABLE email_recipients (
    id varchar(24) PRIMARY KEY,
    email_id varchar(24) NOT NULL,
    member_id varchar(24) NOT NULL,
    batch_id varchar(24) NOT NULL,
    processed_at timestamptz,
    delivered_at timestamptz,
    opened_at timestamptz,
    failed_at timestamptz,
    member_uuid varchar(36) NOT NULL,
    member_email varchar(191) NOT NULL,
    member_name varchar(191)
);

CREATE TABLE email_spam_complaint_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    email_id varchar(24) NOT NULL,
    email_address varchar(191) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE emails (
    id varchar(24) PRIMARY KEY,
    post_id varchar(24) NOT NULL,
    uuid varchar(36) NOT NULL,
    status varchar(50) NOT NULL,
    recipient_filter text NOT NULL,
    error varchar(2000),
    error_data text,
    email_count integer NOT NULL,
    delivered_count integer NOT NULL,
    opened_count integer NOT NULL,
    failed_count integer NOT NULL,
    subject varchar(300),
    "from" varchar(2000),
    reply_to varchar(2000),
    html text,
    plaintext text,
    source text,
    source_type varchar(50) NOT NULL,
    track_opens boolean NOT NULL,
    track_clicks boolean NOT NULL,
    feedback_enabled boolean NOT NULL,
    submitted_at timestamptz NOT NULL,
    newsletter_id varchar(24),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE integrations (
    id varchar(24) PRIMARY KEY,
    type varchar(50) NOT NULL,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    icon_image varchar(2000),
    description varchar(2000),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE invites (
    id varchar(24) PRIMARY KEY,
    role_id varchar(24) NOT NULL,
    status varchar(50) NOT NULL,
    token varchar(191) NOT NULL,
    email varchar(191) NOT NULL,
    expires bigint NOT NULL,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE jobs (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    status varchar(50) NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz,
    metadata varchar(2000),
    queue_entry integer
);

CREATE TABLE labels (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE members (
    id varchar(24) PRIMARY KEY,
    uuid varchar(36),
    transient_id varchar(191) NOT NULL,
    email varchar(191) NOT NULL,
    status varchar(50) NOT NULL,
    name varchar(191),
    expertise varchar(191),
    note varchar(2000),
    geolocation varchar(2000),
    enable_comment_notifications boolean NOT NULL,
    email_count integer NOT NULL,
    email_opened_count integer NOT NULL,
    email_open_rate integer,
    email_disabled boolean NOT NULL,
    last_seen_at timestamptz,
    last_commented_at timestamptz,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE members_cancel_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    from_plan varchar(255) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_click_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    redirect_id varchar(24) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_created_events (
    id varchar(24) PRIMARY KEY,
    created_at timestamptz NOT NULL,
    member_id varchar(24) NOT NULL,
    attribution_id varchar(24),
    attribution_type varchar(50),
    attribution_url varchar(2000),
    referrer_source varchar(191),
    referrer_medium varchar(191),
    referrer_url varchar(2000),
    source varchar(50) NOT NULL,
    batch_id varchar(24)
);

CREATE TABLE members_email_change_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    to_email varchar(191) NOT NULL,
    from_email varchar(191) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_feedback (
    id varchar(24) PRIMARY KEY,
    score integer NOT NULL,
    member_id varchar(24) NOT NULL,
    post_id varchar(24) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE members_labels (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    label_id varchar(24) NOT NULL,
    sort_order integer NOT NULL
);

CREATE TABLE members_login_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_newsletters (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    newsletter_id varchar(24) NOT NULL
);

CREATE TABLE members_paid_subscription_events (
    id varchar(24) PRIMARY KEY,
    type varchar(50),
    member_id varchar(24) NOT NULL,
    subscription_id varchar(24),
    from_plan varchar(255),
    to_plan varchar(255),
    currency varchar(191) NOT NULL,
    source varchar(50) NOT NULL,
    mrr_delta integer NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_payment_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    amount integer NOT NULL,
    currency varchar(191) NOT NULL,
    source varchar(50) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE members_status_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    from_status varchar(50),
    to_status varchar(50),
    created_at timestamptz NOT NULL
);

CREATE TABLE members_stripe_customers (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    customer_id varchar(255) NOT NULL,
    name varchar(191),
    email varchar(191),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE members_stripe_customers_subscriptions (
    id varchar(24) PRIMARY KEY,
    customer_id varchar(255) NOT NULL,
    ghost_subscription_id varchar(24),
    subscription_id varchar(255) NOT NULL,
    stripe_price_id varchar(255) NOT NULL,
    status varchar(50) NOT NULL,
    cancel_at_period_end boolean NOT NULL,
    cancellation_reason varchar(500),
    current_period_end timestamptz NOT NULL,
    start_date timestamptz NOT NULL,
    default_payment_card_last4 varchar(4),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24),
    mrr integer NOT NULL,
    offer_id varchar(24),
    trial_start_at timestamptz,
    trial_end_at timestamptz,
    plan_id varchar(255) NOT NULL,
    plan_nickname varchar(50) NOT NULL,
    plan_interval varchar(50) NOT NULL,
    plan_amount integer NOT NULL,
    plan_currency varchar(191) NOT NULL
);

CREATE TABLE members_subscribe_events (
    id varchar(24) PRIMARY KEY,
    member_id varchar(24) NOT NULL,
    subscribed boolean NOT NULL,
    created_at timestamptz NOT NULL,
    source varchar(50),
    newsletter_id varchar(24)
);

CREATE TABLE members_subscription_created_events (
    id varchar(24) PRIMARY KEY,
    created_at timestamptz NOT NULL,
    member_id varchar(24) NOT NULL,
    subscription_id varchar(24) NOT NULL,
    attribution_id varchar(24),
    attribution_type varchar(50),
    attribution_url varchar(2000),
    referrer_source varchar(191),
    referrer_medium varchar(191),
    referrer_url varchar(2000),
    batch_id varchar(24)
);

CREATE TABLE mentions (
    id varchar(24) PRIMARY KEY,
    source varchar(2000) NOT NULL,
    source_title varchar(2000),
    source_site_title varchar(2000),
    source_excerpt varchar(2000),
    source_author varchar(2000),
    source_featured_image varchar(2000),
    source_favicon varchar(2000),
    target varchar(2000) NOT NULL,
    resource_id varchar(24),
    resource_type varchar(50),
    created_at timestamptz NOT NULL,
    payload text,
    deleted boolean NOT NULL,
    verified boolean NOT NULL
);

CREATE TABLE newsletters (
    id varchar(24) PRIMARY KEY,
    uuid varchar(36) NOT NULL,
    name varchar(191) NOT NULL,
    description varchar(2000),
    feedback_enabled boolean NOT NULL,
    slug varchar(191) NOT NULL,
    sender_name varchar(191),
    sender_email varchar(191),
    sender_reply_to varchar(191) NOT NULL,
    status varchar(50) NOT NULL,
    visibility varchar(50) NOT NULL,
    subscribe_on_signup boolean NOT NULL,
    sort_order integer NOT NULL,
    header_image varchar(2000),
    show_header_icon boolean NOT NULL,
    show_header_title boolean NOT NULL,
    show_excerpt boolean NOT NULL,
    title_font_category varchar(191) NOT NULL,
    title_alignment varchar(191) NOT NULL,
    show_feature_image boolean NOT NULL,
    body_font_category varchar(191) NOT NULL,
    footer_content text,
    show_badge boolean NOT NULL,
    show_header_name boolean NOT NULL,
    show_post_title_section boolean NOT NULL,
    show_comment_cta boolean NOT NULL,
    show_subscription_details boolean NOT NULL,
    show_latest_posts boolean NOT NULL,
    background_color varchar(50) NOT NULL,
    post_title_color varchar(50),
    created_at timestamptz NOT NULL,
    updated_at timestamptz,
    button_corners varchar(50) NOT NULL,
    button_style varchar(50) NOT NULL,
    title_font_weight varchar(50) NOT NULL,
    link_style varchar(50) NOT NULL,
    image_corners varchar(50) NOT NULL,
    header_background_color varchar(50) NOT NULL,
    section_title_color varchar(50),
    divider_color varchar(50),
    button_color varchar(50),
    link_color varchar(50)
);

CREATE TABLE offer_redemptions (
    id varchar(24) PRIMARY KEY,
    offer_id varchar(24) NOT NULL,
    member_id varchar(24) NOT NULL,
    subscription_id varchar(24) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE offers (
    id varchar(24) PRIMARY KEY,
    active boolean NOT NULL,
    name varchar(191) NOT NULL,
    code varchar(191) NOT NULL,
    product_id varchar(24) NOT NULL,
    stripe_coupon_id varchar(255),
    interval varchar(50) NOT NULL,
    currency varchar(50),
    discount_type varchar(50) NOT NULL,
    discount_amount integer NOT NULL,
    duration varchar(50) NOT NULL,
    duration_in_months integer,
    portal_title varchar(191),
    portal_description varchar(2000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE permissions (
    id varchar(24) PRIMARY KEY,
    name varchar(50) NOT NULL,
    object_type varchar(50) NOT NULL,
    action_type varchar(50) NOT NULL,
    object_id varchar(24),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE permissions_roles (
    id varchar(24) PRIMARY KEY,
    role_id varchar(24) NOT NULL,
    permission_id varchar(24) NOT NULL
);

CREATE TABLE post_revisions (
    id varchar(24) PRIMARY KEY,
    post_id varchar(24) NOT NULL,
    lexical text,
    created_at_ts bigint NOT NULL,
    created_at timestamptz NOT NULL,
    author_id varchar(24),
    title varchar(2000),
    post_status varchar(50),
    reason varchar(50),
    feature_image varchar(2000),
    feature_image_alt varchar(191),
    feature_image_caption text,
    custom_excerpt varchar(2000)
);

CREATE TABLE posts (
    id varchar(24) PRIMARY KEY,
    uuid varchar(36) NOT NULL,
    title varchar(2000) NOT NULL,
    slug varchar(191) NOT NULL,
    mobiledoc text,
    lexical text,
    html text,
    comment_id varchar(50),
    plaintext text,
    feature_image varchar(2000),
    featured boolean NOT NULL,
    type varchar(50) NOT NULL,
    status varchar(50) NOT NULL,
    locale varchar(6),
    visibility varchar(50) NOT NULL,
    email_recipient_filter text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24),
    published_at timestamptz,
    published_by varchar(24),
    custom_excerpt varchar(2000),
    codeinjection_head text,
    codeinjection_foot text,
    custom_template varchar(100),
    canonical_url text,
    newsletter_id varchar(24),
    show_title_and_feature_image boolean NOT NULL
);

CREATE TABLE posts_authors (
    id varchar(24) PRIMARY KEY,
    post_id varchar(24) NOT NULL,
    author_id varchar(24) NOT NULL,
    sort_order integer NOT NULL
);

CREATE TABLE posts_meta (
    id varchar(24) PRIMARY KEY,
    post_id varchar(24) NOT NULL,
    og_image varchar(2000),
    og_title varchar(300),
    og_description varchar(500),
    twitter_image varchar(2000),
    twitter_title varchar(300),
    twitter_description varchar(500),
    meta_title varchar(2000),
    meta_description varchar(2000),
    email_subject varchar(300),
    frontmatter text,
    feature_image_alt varchar(191),
    feature_image_caption text,
    email_only boolean NOT NULL
);

CREATE TABLE products (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    active boolean NOT NULL,
    welcome_page_url varchar(2000),
    visibility varchar(50) NOT NULL,
    trial_days integer NOT NULL,
    description varchar(191),
    type varchar(50) NOT NULL,
    currency varchar(50),
    monthly_price integer,
    yearly_price integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz,
    monthly_price_id varchar(24),
    yearly_price_id varchar(24)
);

CREATE TABLE recommendations (
    id varchar(24) PRIMARY KEY,
    url varchar(2000) NOT NULL,
    title varchar(2000) NOT NULL,
    excerpt varchar(2000),
    featured_image varchar(2000),
    favicon varchar(2000),
    description varchar(2000),
    one_click_subscribe boolean NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE redirects (
    id varchar(24) PRIMARY KEY,
    "from" varchar(191) NOT NULL,
    "to" varchar(2000) NOT NULL,
    post_id varchar(24),
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE roles (
    id varchar(24) PRIMARY KEY,
    name varchar(50) NOT NULL,
    description varchar(2000),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE roles_users (
    id varchar(24) PRIMARY KEY,
    role_id varchar(24) NOT NULL,
    user_id varchar(24) NOT NULL
);

CREATE TABLE sessions (
    id varchar(24) PRIMARY KEY,
    session_id varchar(32) NOT NULL,
    user_id varchar(24) NOT NULL,
    session_data varchar(2000) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE settings (
    id varchar(24) PRIMARY KEY,
    "group" varchar(50) NOT NULL,
    key varchar(50) NOT NULL,
    value text,
    type varchar(50) NOT NULL,
    flags varchar(50),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE snippets (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    mobiledoc text NOT NULL,
    lexical text,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE stripe_prices (
    id varchar(24) PRIMARY KEY,
    stripe_price_id varchar(255) NOT NULL,
    stripe_product_id varchar(255) NOT NULL,
    active boolean NOT NULL,
    nickname varchar(255),
    currency varchar(191) NOT NULL,
    amount integer NOT NULL,
    type varchar(50) NOT NULL,
    interval varchar(50),
    description varchar(191),
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE subscriptions (
    id varchar(24) PRIMARY KEY,
    type varchar(50) NOT NULL,
    status varchar(50) NOT NULL,
    member_id varchar(24) NOT NULL,
    tier_id varchar(24) NOT NULL,
    cadence varchar(50),
    currency varchar(50),
    amount integer,
    payment_provider varchar(50),
    payment_subscription_url varchar(2000),
    payment_user_url varchar(2000),
    offer_id varchar(24),
    expires_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz
);

CREATE TABLE suppressions (
    id varchar(24) PRIMARY KEY,
    email varchar(191) NOT NULL,
    email_id varchar(24),
    reason varchar(50) NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE tags (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    description text,
    feature_image varchar(2000),
    parent_id varchar(191),
    visibility varchar(50) NOT NULL,
    og_image varchar(2000),
    og_title varchar(300),
    og_description varchar(500),
    twitter_image varchar(2000),
    twitter_title varchar(300),
    twitter_description varchar(500),
    meta_title varchar(2000),
    meta_description varchar(2000),
    codeinjection_head text,
    codeinjection_foot text,
    canonical_url varchar(2000),
    accent_color varchar(50),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE temp_mail_events (
    id varchar(100) PRIMARY KEY,
    type varchar(50) NOT NULL,
    message_id varchar(150) NOT NULL,
    recipient varchar(191) NOT NULL,
    occurred_at timestamptz NOT NULL
);

CREATE TABLE tokens (
    id varchar(24) PRIMARY KEY,
    token varchar(32) NOT NULL,
    data varchar(2000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz,
    first_used_at timestamptz,
    used_count integer NOT NULL,
    created_by varchar(24) NOT NULL
);

CREATE TABLE users (
    id varchar(24) PRIMARY KEY,
    name varchar(191) NOT NULL,
    slug varchar(191) NOT NULL,
    password varchar(60) NOT NULL,
    email varchar(191) NOT NULL,
    profile_image varchar(2000),
    cover_image varchar(2000),
    bio text,
    website varchar(2000),
    location text,
    facebook varchar(2000),
    twitter varchar(2000),
    threads varchar(191),
    bluesky varchar(191),
    mastodon varchar(191),
    tiktok varchar(191),
    youtube varchar(191),
    instagram varchar(191),
    linkedin varchar(191),
    accessibility text,
    status varchar(50) NOT NULL,
    locale varchar(6),
    visibility varchar(50) NOT NULL,
    meta_title varchar(2000),
    meta_description varchar(2000),
    tour text,
    last_seen timestamptz,
    comment_notifications boolean NOT NULL,
    free_member_signup_notification boolean NOT NULL,
    paid_subscription_started_notification boolean NOT NULL,
    paid_subscription_canceled_notification boolean NOT NULL,
    mention_notifications boolean NOT NULL,
    recommendation_notifications boolean NOT NULL,
    milestone_notifications boolean NOT NULL,
    donation_notifications boolean NOT NULL,
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);

CREATE TABLE webhooks (
    id varchar(24) PRIMARY KEY,
    event varchar(50) NOT NULL,
    target_url varchar(2000) NOT NULL,
    name varchar(191),
    secret varchar(191),
    api_version varchar(50) NOT NULL,
    integration_id varchar(24) NOT NULL,
    last_triggered_at timestamptz,
    last_triggered_status varchar(50),
    last_triggered_error varchar(50),
    created_at timestamptz NOT NULL,
    created_by varchar(24) NOT NULL,
    updated_at timestamptz,
    updated_by varchar(24)
);
