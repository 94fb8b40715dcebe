CREATE TABLE address_country (
    iso_3166_1_a2 varchar(2) PRIMARY KEY,
    iso_3166_1_a3 varchar(3) NOT NULL,
    iso_3166_1_numeric varchar(3) NOT NULL,
    printable_name varchar(128) NOT NULL,
    name varchar(128) NOT NULL,
    display_order smallint NOT NULL,
    is_shipping_country boolean NOT NULL
);

CREATE TABLE address_useraddress (
    id integer PRIMARY KEY,
    title varchar(64) NOT NULL,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    line1 varchar(255) NOT NULL,
    line2 varchar(255) NOT NULL,
    line3 varchar(255) NOT NULL,
    line4 varchar(255) NOT NULL,
    state varchar(255) NOT NULL,
    postcode varchar(64) NOT NULL,
    search_text text NOT NULL,
    phone_number varchar(128) NOT NULL,
    notes text NOT NULL,
    is_default_for_shipping boolean NOT NULL,
    is_default_for_billing boolean NOT NULL,
    num_orders_as_shipping_address integer NOT NULL,
    hash varchar(255) NOT NULL,
    date_created timestamptz NOT NULL,
    country_id varchar(2) NOT NULL,
    user_id integer NOT NULL,
    num_orders_as_billing_address integer NOT NULL,
    code varchar(255)
);

CREATE TABLE analytics_productrecord (
    id integer PRIMARY KEY,
    num_views integer NOT NULL,
    num_basket_additions integer NOT NULL,
    num_purchases integer NOT NULL,
    score double precision NOT NULL,
    product_id integer NOT NULL
);

CREATE TABLE analytics_userproductview (
    id integer PRIMARY KEY,
    date_created timestamptz NOT NULL,
    product_id integer NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE analytics_userrecord (
    id integer PRIMARY KEY,
    num_product_views integer NOT NULL,
    num_basket_additions integer NOT NULL,
    num_orders integer NOT NULL,
    num_order_lines integer NOT NULL,
    num_order_items integer NOT NULL,
    total_spent numeric(12,2) NOT NULL,
    date_last_order timestamptz,
    user_id integer NOT NULL
);

CREATE TABLE analytics_usersearch (
    id integer PRIMARY KEY,
    query varchar(255) NOT NULL,
    date_created timestamptz NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE auth_group (
    id integer PRIMARY KEY,
    name varchar(150) NOT NULL
);

CREATE TABLE auth_user (
    id integer PRIMARY KEY,
    password varchar(128) NOT NULL,
    last_login timestamptz,
    is_superuser boolean NOT NULL,
    username varchar(150) NOT NULL,
    first_name varchar(150) NOT NULL,
    last_name varchar(150) NOT NULL,
    email varchar(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamptz NOT NULL
);

CREATE TABLE auth_user_groups (
    id integer PRIMARY KEY,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);

CREATE TABLE basket_basket (
    id integer PRIMARY KEY,
    status varchar(128) NOT NULL,
    date_created timestamptz NOT NULL,
    date_merged timestamptz,
    date_submitted timestamptz,
    owner_id integer
);

CREATE TABLE basket_line (
    id integer PRIMARY KEY,
    line_reference varchar(128) NOT NULL,
    quantity integer NOT NULL,
    price_currency varchar(12) NOT NULL,
    price_excl_tax numeric(12,2),
    price_incl_tax numeric(12,2),
    date_created timestamptz NOT NULL,
    basket_id integer NOT NULL,
    product_id integer NOT NULL,
    stockrecord_id integer NOT NULL,
    date_updated timestamptz NOT NULL,
    tax_code varchar(64)
);

CREATE TABLE basket_lineattribute (
    id integer PRIMARY KEY,
    value jsonb NOT NULL,
    line_id integer NOT NULL,
    option_id integer NOT NULL
);

CREATE TABLE catalogue_category (
    id integer PRIMARY KEY,
    path varchar(255) NOT NULL,
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name varchar(255) NOT NULL,
    description text NOT NULL,
    image varchar(255),
    slug varchar(255) NOT NULL,
    ancestors_are_public boolean NOT NULL,
    is_public boolean NOT NULL,
    meta_description text,
    meta_title varchar(255),
    code varchar(255),
    exclude_from_menu boolean NOT NULL,
    long_description text NOT NULL
);

CREATE TABLE catalogue_option (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL,
    type varchar(255) NOT NULL,
    required boolean NOT NULL,
    help_text varchar(255),
    option_group_id integer,
    "order" integer
);

CREATE TABLE catalogue_product (
    id integer PRIMARY KEY,
    structure varchar(10) NOT NULL,
    upc varchar(64),
    title varchar(255) NOT NULL,
    slug varchar(255) NOT NULL,
    description text NOT NULL,
    rating double precision,
    date_created timestamptz NOT NULL,
    date_updated timestamptz NOT NULL,
    is_discountable boolean NOT NULL,
    parent_id integer,
    product_class_id integer,
    is_public boolean NOT NULL,
    meta_description text,
    meta_title varchar(255),
    priority smallint NOT NULL,
    code varchar(255)
);

CREATE TABLE catalogue_productattribute (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL,
    type varchar(20) NOT NULL,
    required boolean NOT NULL,
    option_group_id integer,
    product_class_id integer
);

CREATE TABLE catalogue_productattributevalue (
    id integer PRIMARY KEY,
    value_text text,
    value_integer integer,
    value_boolean boolean,
    value_float double precision,
    value_richtext text,
    value_date date,
    value_file varchar(255),
    value_image varchar(255),
    entity_object_id integer,
    attribute_id integer NOT NULL,
    entity_content_type_id integer,
    product_id integer NOT NULL,
    value_option_id integer,
    value_datetime timestamptz
);

CREATE TABLE catalogue_productclass (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    slug varchar(128) NOT NULL,
    requires_shipping boolean NOT NULL,
    track_stock boolean NOT NULL
);

CREATE TABLE catalogue_productimage (
    id integer PRIMARY KEY,
    original varchar(255) NOT NULL,
    caption varchar(200) NOT NULL,
    display_order integer NOT NULL,
    date_created timestamptz NOT NULL,
    product_id integer NOT NULL,
    code varchar(255)
);

CREATE TABLE communication_communicationeventtype (
    id integer PRIMARY KEY,
    code varchar(128) NOT NULL,
    name varchar(255) NOT NULL,
    category varchar(255) NOT NULL,
    email_subject_template varchar(255),
    email_body_template text,
    email_body_html_template text,
    sms_template varchar(170),
    date_created timestamptz NOT NULL,
    date_updated timestamptz NOT NULL
);

CREATE TABLE communication_email (
    id integer PRIMARY KEY,
    subject text NOT NULL,
    body_text text NOT NULL,
    body_html text NOT NULL,
    date_sent timestamptz NOT NULL,
    user_id integer,
    email varchar(254)
);

CREATE TABLE communication_notification (
    id integer PRIMARY KEY,
    subject varchar(255) NOT NULL,
    body text NOT NULL,
    location varchar(32) NOT NULL,
    date_sent timestamptz NOT NULL,
    date_read timestamptz,
    recipient_id integer NOT NULL,
    sender_id integer
);

CREATE TABLE customer_productalert (
    id integer PRIMARY KEY,
    email varchar(254) NOT NULL,
    key varchar(128) NOT NULL,
    status varchar(20) NOT NULL,
    date_created timestamptz NOT NULL,
    date_confirmed timestamptz,
    date_cancelled timestamptz,
    date_closed timestamptz,
    product_id integer NOT NULL,
    user_id integer
);

CREATE TABLE django_admin_log (
    id integer PRIMARY KEY,
    action_time timestamptz NOT NULL,
    object_id text,
    object_repr varchar(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL
);

CREATE TABLE django_content_type (
    id integer PRIMARY KEY,
    app_label varchar(100) NOT NULL,
    model varchar(100) NOT NULL
);

CREATE TABLE django_flatpage (
    id integer PRIMARY KEY,
    url varchar(100) NOT NULL,
    title varchar(200) NOT NULL,
    content text NOT NULL,
    enable_comments boolean NOT NULL,
    template_name varchar(70) NOT NULL,
    registration_required boolean NOT NULL
);

CREATE TABLE django_migrations (
    id integer PRIMARY KEY,
    app varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    applied timestamptz NOT NULL
);

CREATE TABLE django_session (
    session_key varchar(40) PRIMARY KEY,
    session_data text NOT NULL,
    expire_date timestamptz NOT NULL
);

CREATE TABLE offer_benefit (
    id integer PRIMARY KEY,
    type varchar(128) NOT NULL,
    value numeric(12,2),
    max_affected_items integer,
    proxy_class varchar(255),
    range_id integer
);

CREATE TABLE offer_conditionaloffer (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    slug varchar(128) NOT NULL,
    description text NOT NULL,
    offer_type varchar(128) NOT NULL,
    status varchar(64) NOT NULL,
    priority integer NOT NULL,
    start_datetime timestamptz,
    end_datetime timestamptz,
    max_global_applications integer,
    max_user_applications integer,
    max_basket_applications integer,
    max_discount numeric(12,2),
    total_discount numeric(12,2) NOT NULL,
    num_applications integer NOT NULL,
    num_orders integer NOT NULL,
    redirect_url varchar(200) NOT NULL,
    date_created timestamptz NOT NULL,
    benefit_id integer NOT NULL,
    condition_id integer NOT NULL,
    exclusive boolean NOT NULL
);

CREATE TABLE offer_rangeproductfileupload (
    id integer PRIMARY KEY,
    filepath varchar(255) NOT NULL,
    size integer NOT NULL,
    date_uploaded timestamptz NOT NULL,
    status varchar(32) NOT NULL,
    error_message varchar(255) NOT NULL,
    date_processed timestamptz,
    num_new_skus integer,
    num_unknown_skus integer,
    num_duplicate_skus integer,
    range_id integer NOT NULL,
    uploaded_by_id integer NOT NULL,
    upload_type varchar(8) NOT NULL
);

CREATE TABLE order_billingaddress (
    id integer PRIMARY KEY,
    title varchar(64) NOT NULL,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    line1 varchar(255) NOT NULL,
    line2 varchar(255) NOT NULL,
    line3 varchar(255) NOT NULL,
    line4 varchar(255) NOT NULL,
    state varchar(255) NOT NULL,
    postcode varchar(64) NOT NULL,
    search_text text NOT NULL,
    country_id varchar(2) NOT NULL,
    code varchar(255)
);

CREATE TABLE order_communicationevent (
    id integer PRIMARY KEY,
    date_created timestamptz NOT NULL,
    event_type_id integer NOT NULL,
    order_id integer NOT NULL
);

CREATE TABLE order_line (
    id integer PRIMARY KEY,
    partner_name varchar(128) NOT NULL,
    partner_sku varchar(128) NOT NULL,
    partner_line_reference varchar(128) NOT NULL,
    partner_line_notes text NOT NULL,
    title varchar(255) NOT NULL,
    upc varchar(128),
    quantity integer NOT NULL,
    line_price_incl_tax numeric(12,2) NOT NULL,
    line_price_excl_tax numeric(12,2) NOT NULL,
    line_price_before_discounts_incl_tax numeric(12,2) NOT NULL,
    line_price_before_discounts_excl_tax numeric(12,2) NOT NULL,
    unit_price_incl_tax numeric(12,2),
    unit_price_excl_tax numeric(12,2),
    status varchar(255) NOT NULL,
    order_id integer NOT NULL,
    partner_id integer,
    product_id integer,
    stockrecord_id integer,
    tax_code varchar(64),
    allocation_cancelled boolean NOT NULL,
    num_allocated integer NOT NULL
);

CREATE TABLE order_lineattribute (
    id integer PRIMARY KEY,
    type varchar(128) NOT NULL,
    value jsonb NOT NULL,
    line_id integer NOT NULL,
    option_id integer
);

CREATE TABLE order_order (
    id integer PRIMARY KEY,
    number varchar(128) NOT NULL,
    currency varchar(12) NOT NULL,
    total_incl_tax numeric(12,2) NOT NULL,
    total_excl_tax numeric(12,2) NOT NULL,
    shipping_incl_tax numeric(12,2) NOT NULL,
    shipping_excl_tax numeric(12,2) NOT NULL,
    shipping_method varchar(128) NOT NULL,
    shipping_code varchar(128) NOT NULL,
    status varchar(100) NOT NULL,
    guest_email varchar(254) NOT NULL,
    date_placed timestamptz NOT NULL,
    basket_id integer,
    billing_address_id integer,
    shipping_address_id integer,
    site_id integer,
    user_id integer,
    shipping_tax_code varchar(64),
    analytics_tracked boolean NOT NULL
);

CREATE TABLE order_orderdiscount (
    id integer PRIMARY KEY,
    category varchar(64) NOT NULL,
    offer_id integer,
    offer_name varchar(128) NOT NULL,
    voucher_id integer,
    voucher_code varchar(128) NOT NULL,
    frequency integer,
    amount numeric(12,2) NOT NULL,
    message text NOT NULL,
    order_id integer NOT NULL
);

CREATE TABLE order_ordernote (
    id integer PRIMARY KEY,
    note_type varchar(128) NOT NULL,
    message text NOT NULL,
    date_created timestamptz NOT NULL,
    date_updated timestamptz NOT NULL,
    order_id integer NOT NULL,
    user_id integer
);

CREATE TABLE order_orderstatuschange (
    id integer PRIMARY KEY,
    old_status varchar(100) NOT NULL,
    new_status varchar(100) NOT NULL,
    date_created timestamptz NOT NULL,
    order_id integer NOT NULL
);

CREATE TABLE order_paymentevent (
    id integer PRIMARY KEY,
    amount numeric(12,2) NOT NULL,
    reference varchar(128) NOT NULL,
    date_created timestamptz NOT NULL,
    event_type_id integer NOT NULL,
    order_id integer NOT NULL,
    shipping_event_id integer
);

CREATE TABLE order_shippingaddress (
    id integer PRIMARY KEY,
    title varchar(64) NOT NULL,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    line1 varchar(255) NOT NULL,
    line2 varchar(255) NOT NULL,
    line3 varchar(255) NOT NULL,
    line4 varchar(255) NOT NULL,
    state varchar(255) NOT NULL,
    postcode varchar(64) NOT NULL,
    search_text text NOT NULL,
    phone_number varchar(128) NOT NULL,
    notes text NOT NULL,
    country_id varchar(2) NOT NULL,
    code varchar(255)
);

CREATE TABLE order_shippingevent (
    id integer PRIMARY KEY,
    notes text NOT NULL,
    date_created timestamptz NOT NULL,
    event_type_id integer NOT NULL,
    order_id integer NOT NULL
);

CREATE TABLE order_surcharge (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL,
    incl_tax numeric(12,2) NOT NULL,
    excl_tax numeric(12,2) NOT NULL,
    order_id integer NOT NULL,
    tax_code varchar(64)
);

CREATE TABLE partner_partner (
    id integer PRIMARY KEY,
    code varchar(128) NOT NULL,
    name varchar(128) NOT NULL
);

CREATE TABLE partner_partner_users (
    id integer PRIMARY KEY,
    partner_id integer NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE partner_partneraddress (
    id integer PRIMARY KEY,
    title varchar(64) NOT NULL,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    line1 varchar(255) NOT NULL,
    line2 varchar(255) NOT NULL,
    line3 varchar(255) NOT NULL,
    line4 varchar(255) NOT NULL,
    state varchar(255) NOT NULL,
    postcode varchar(64) NOT NULL,
    search_text text NOT NULL,
    country_id varchar(2) NOT NULL,
    partner_id integer NOT NULL,
    code varchar(255)
);

CREATE TABLE partner_stockalert (
    id integer PRIMARY KEY,
    threshold integer NOT NULL,
    status varchar(128) NOT NULL,
    date_created timestamptz NOT NULL,
    date_closed timestamptz,
    stockrecord_id integer NOT NULL
);

CREATE TABLE partner_stockrecord (
    id integer PRIMARY KEY,
    partner_sku varchar(128) NOT NULL,
    price_currency varchar(12) NOT NULL,
    price numeric(12,2),
    num_in_stock integer,
    num_allocated integer,
    low_stock_threshold integer,
    date_created timestamptz NOT NULL,
    date_updated timestamptz NOT NULL,
    partner_id integer NOT NULL,
    product_id integer NOT NULL
);

CREATE TABLE payment_bankcard (
    id integer PRIMARY KEY,
    card_type varchar(128) NOT NULL,
    name varchar(255) NOT NULL,
    number varchar(32) NOT NULL,
    expiry_date date NOT NULL,
    partner_reference varchar(255) NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE payment_source (
    id integer PRIMARY KEY,
    currency varchar(12) NOT NULL,
    amount_allocated numeric(12,2) NOT NULL,
    amount_debited numeric(12,2) NOT NULL,
    amount_refunded numeric(12,2) NOT NULL,
    reference varchar(255) NOT NULL,
    label varchar(128) NOT NULL,
    order_id integer NOT NULL,
    source_type_id integer NOT NULL
);

CREATE TABLE payment_sourcetype (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL
);

CREATE TABLE payment_transaction (
    id integer PRIMARY KEY,
    txn_type varchar(128) NOT NULL,
    amount numeric(12,2) NOT NULL,
    reference varchar(128) NOT NULL,
    status varchar(128) NOT NULL,
    date_created timestamptz NOT NULL,
    source_id integer NOT NULL
);

CREATE TABLE reviews_productreview (
    id integer PRIMARY KEY,
    score smallint NOT NULL,
    title varchar(255) NOT NULL,
    body text NOT NULL,
    name varchar(255) NOT NULL,
    email varchar(254) NOT NULL,
    homepage varchar(200) NOT NULL,
    status smallint NOT NULL,
    total_votes integer NOT NULL,
    delta_votes integer NOT NULL,
    date_created timestamptz NOT NULL,
    product_id integer,
    user_id integer,
    code varchar(255)
);

CREATE TABLE reviews_vote (
    id integer PRIMARY KEY,
    delta smallint NOT NULL,
    date_created timestamptz NOT NULL,
    review_id integer NOT NULL,
    user_id integer NOT NULL
);

CREATE TABLE thumbnail_kvstore (
    key varchar(200) PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE voucher_voucher (
    id integer PRIMARY KEY,
    name varchar(128) NOT NULL,
    code varchar(128) NOT NULL,
    usage varchar(128) NOT NULL,
    start_datetime timestamptz NOT NULL,
    end_datetime timestamptz NOT NULL,
    num_basket_additions integer NOT NULL,
    num_orders integer NOT NULL,
    total_discount numeric(12,2) NOT NULL,
    date_created timestamptz NOT NULL,
    voucher_set_id integer
);

CREATE TABLE voucher_voucherapplication (
    id integer PRIMARY KEY,
    date_created timestamptz NOT NULL,
    order_id integer NOT NULL,
    user_id integer,
    voucher_id integer NOT NULL
);

CREATE TABLE wishlists_line (
    id integer PRIMARY KEY,
    quantity integer NOT NULL,
    title varchar(255) NOT NULL,
    product_id integer,
    wishlist_id integer NOT NULL
);

CREATE TABLE wishlists_wishlist (
    id integer PRIMARY KEY,
    name varchar(255) NOT NULL,
    key varchar(6) NOT NULL,
    visibility varchar(20) NOT NULL,
    date_created timestamptz NOT NULL,
    owner_id integer NOT NULL
);

CREATE TABLE wishlists_wishlistsharedemail (
    id integer PRIMARY KEY,
    email varchar(254) NOT NULL,
    wishlist_id integer NOT NULL
);
