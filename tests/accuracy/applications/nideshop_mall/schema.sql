CREATE TABLE nideshop_ad (
    id serial,
    ad_position_id integer NOT NULL DEFAULT 0,
    media_type smallint NOT NULL DEFAULT 0,
    name varchar(60) NOT NULL DEFAULT '',
    link varchar(255) NOT NULL DEFAULT '',
    image_url text NOT NULL,
    content varchar(255) NOT NULL DEFAULT '',
    end_time integer NOT NULL DEFAULT 0,
    enabled smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_ad_position (
    id serial,
    name varchar(60) NOT NULL DEFAULT '',
    width integer NOT NULL DEFAULT 0,
    height integer NOT NULL DEFAULT 0,
    "desc" varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_address (
    id serial,
    name varchar(50) NOT NULL DEFAULT '',
    user_id integer NOT NULL DEFAULT 0,
    country_id integer NOT NULL DEFAULT 0,
    province_id integer NOT NULL DEFAULT 0,
    city_id integer NOT NULL DEFAULT 0,
    district_id integer NOT NULL DEFAULT 0,
    address varchar(120) NOT NULL DEFAULT '',
    mobile varchar(60) NOT NULL DEFAULT '',
    is_default smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_admin (
    id serial,
    username varchar(10) NOT NULL DEFAULT '''''',
    password varchar(255) NOT NULL DEFAULT '''''',
    password_salt varchar(255) NOT NULL DEFAULT '''''',
    last_login_ip varchar(60) NOT NULL DEFAULT '''''',
    last_login_time integer NOT NULL DEFAULT 0,
    add_time integer NOT NULL DEFAULT 0,
    update_time integer NOT NULL DEFAULT 0,
    avatar varchar(255) NOT NULL DEFAULT '''''',
    admin_role_id integer NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_attribute (
    id bigserial,
    attribute_category_id bigint NOT NULL DEFAULT 0,
    name varchar(60) NOT NULL DEFAULT '',
    input_type smallint NOT NULL DEFAULT 1,
    "values" text NOT NULL,
    sort_order smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_attribute_category (
    id bigint NOT NULL,
    name varchar(60) NOT NULL DEFAULT '',
    enabled smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_brand (
    id bigserial,
    name varchar(255) NOT NULL DEFAULT '',
    list_pic_url varchar(255) NOT NULL DEFAULT '',
    simple_desc varchar(255) NOT NULL DEFAULT '',
    pic_url varchar(255) NOT NULL DEFAULT '',
    sort_order smallint NOT NULL DEFAULT 50,
    is_show smallint NOT NULL DEFAULT 1,
    floor_price numeric(10,2) NOT NULL DEFAULT 0.00,
    app_list_pic_url varchar(255) NOT NULL DEFAULT '',
    is_new smallint NOT NULL DEFAULT 0,
    new_pic_url varchar(255) NOT NULL DEFAULT '',
    new_sort_order smallint NOT NULL DEFAULT 10,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_cart (
    id serial,
    user_id integer NOT NULL DEFAULT 0,
    session_id char(32) NOT NULL DEFAULT '',
    goods_id integer NOT NULL DEFAULT 0,
    goods_sn varchar(60) NOT NULL DEFAULT '',
    product_id integer NOT NULL DEFAULT 0,
    goods_name varchar(120) NOT NULL DEFAULT '',
    market_price numeric(10,2) NOT NULL DEFAULT 0.00,
    retail_price numeric(10,2) NOT NULL DEFAULT 0.00,
    number integer NOT NULL DEFAULT 0,
    goods_specifition_name_value text NOT NULL,
    goods_specifition_ids varchar(60) NOT NULL DEFAULT '',
    checked smallint NOT NULL DEFAULT 1,
    list_pic_url varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);
COMMENT ON COLUMN nideshop_cart.goods_specifition_name_value IS '规格属性组成的字符串，用来显示用';
COMMENT ON COLUMN nideshop_cart.goods_specifition_ids IS 'product表对应的goods_specifition_ids';

CREATE TABLE nideshop_category (
    id bigserial,
    name varchar(90) NOT NULL DEFAULT '',
    keywords varchar(255) NOT NULL DEFAULT '',
    front_desc varchar(255) NOT NULL DEFAULT '',
    parent_id bigint NOT NULL DEFAULT 0,
    sort_order smallint NOT NULL DEFAULT 50,
    show_index smallint NOT NULL DEFAULT 0,
    is_show smallint NOT NULL DEFAULT 1,
    banner_url varchar(255) NOT NULL DEFAULT '',
    icon_url varchar(255) NOT NULL,
    img_url varchar(255) NOT NULL,
    wap_banner_url varchar(255) NOT NULL,
    level varchar(255) NOT NULL,
    type integer NOT NULL DEFAULT 0,
    front_name varchar(255) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_channel (
    id serial,
    name varchar(45) NOT NULL DEFAULT '',
    url varchar(255) NOT NULL DEFAULT '',
    icon_url varchar(255) NOT NULL DEFAULT '',
    sort_order bigint NOT NULL DEFAULT 10,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_collect (
    id serial,
    user_id integer NOT NULL DEFAULT 0,
    value_id integer NOT NULL DEFAULT 0,
    add_time bigint NOT NULL DEFAULT 0,
    is_attention smallint NOT NULL DEFAULT 0,
    type_id bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);
COMMENT ON COLUMN nideshop_collect.is_attention IS '是否是关注';

CREATE TABLE nideshop_comment (
    id bigserial,
    type_id smallint NOT NULL DEFAULT 0,
    value_id bigint NOT NULL DEFAULT 0,
    content varchar(6550) NOT NULL,
    add_time bigint NOT NULL DEFAULT 0,
    status smallint NOT NULL DEFAULT 0,
    user_id bigint NOT NULL DEFAULT 0,
    new_content varchar(6550) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);
COMMENT ON COLUMN nideshop_comment.content IS '储存为base64编码';

CREATE TABLE nideshop_comment_picture (
    id serial,
    comment_id bigint NOT NULL DEFAULT 0,
    pic_url varchar(255) NOT NULL DEFAULT '',
    sort_order smallint NOT NULL DEFAULT 5,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_coupon (
    id serial,
    name varchar(60) NOT NULL DEFAULT '',
    type_money numeric(10,2) NOT NULL DEFAULT 0.00,
    send_type smallint NOT NULL DEFAULT 0,
    min_amount numeric(10,2) NOT NULL DEFAULT 0.00,
    max_amount numeric(10,2) NOT NULL DEFAULT 0.00,
    send_start_date integer NOT NULL DEFAULT 0,
    send_end_date integer NOT NULL DEFAULT 0,
    use_start_date integer NOT NULL DEFAULT 0,
    use_end_date integer NOT NULL DEFAULT 0,
    min_goods_amount numeric(10,2) NOT NULL DEFAULT 0.00,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_feedback (
    msg_id serial,
    parent_id integer NOT NULL DEFAULT 0,
    user_id integer NOT NULL DEFAULT 0,
    user_name varchar(60) NOT NULL DEFAULT '',
    user_email varchar(60) NOT NULL DEFAULT '',
    msg_title varchar(200) NOT NULL DEFAULT '',
    msg_type smallint NOT NULL DEFAULT 0,
    msg_status smallint NOT NULL DEFAULT 0,
    msg_content text NOT NULL,
    msg_time bigint NOT NULL DEFAULT 0,
    message_img varchar(255) NOT NULL DEFAULT '0',
    order_id bigint NOT NULL DEFAULT 0,
    msg_area smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (msg_id)
);

CREATE TABLE nideshop_footprint (
    id serial,
    user_id integer NOT NULL DEFAULT 0,
    goods_id integer NOT NULL DEFAULT 0,
    add_time integer NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_goods (
    id bigint NOT NULL,
    category_id bigint NOT NULL DEFAULT 0,
    goods_sn varchar(60) NOT NULL DEFAULT '',
    name varchar(120) NOT NULL DEFAULT '',
    brand_id bigint NOT NULL DEFAULT 0,
    goods_number integer NOT NULL DEFAULT 0,
    keywords varchar(255) NOT NULL DEFAULT '',
    goods_brief varchar(255) NOT NULL DEFAULT '',
    goods_desc text,
    is_on_sale smallint NOT NULL DEFAULT 1,
    add_time bigint NOT NULL DEFAULT 0,
    sort_order integer NOT NULL DEFAULT 100,
    is_delete smallint NOT NULL DEFAULT 0,
    attribute_category bigint NOT NULL DEFAULT 0,
    counter_price numeric(10,2) NOT NULL DEFAULT 0.00,
    extra_price numeric(10,2) NOT NULL DEFAULT 0.00,
    is_new smallint NOT NULL DEFAULT 0,
    goods_unit varchar(45) NOT NULL,
    primary_pic_url varchar(255) NOT NULL,
    list_pic_url varchar(255) NOT NULL,
    retail_price numeric(10,2) NOT NULL DEFAULT 0.00,
    sell_volume bigint NOT NULL DEFAULT 0,
    primary_product_id bigint NOT NULL DEFAULT 0,
    unit_price numeric(10,2) NOT NULL DEFAULT 0.00,
    promotion_desc varchar(255) NOT NULL,
    promotion_tag varchar(45) NOT NULL,
    app_exclusive_price numeric(10,2) NOT NULL,
    is_app_exclusive smallint NOT NULL,
    is_limited smallint NOT NULL,
    is_hot smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);
COMMENT ON COLUMN nideshop_goods.counter_price IS '专柜价格';
COMMENT ON COLUMN nideshop_goods.extra_price IS '附加价格';
COMMENT ON COLUMN nideshop_goods.goods_unit IS '商品单位';
COMMENT ON COLUMN nideshop_goods.primary_pic_url IS '商品主图';
COMMENT ON COLUMN nideshop_goods.list_pic_url IS '商品列表图';
COMMENT ON COLUMN nideshop_goods.retail_price IS '零售价格';
COMMENT ON COLUMN nideshop_goods.sell_volume IS '销售量';
COMMENT ON COLUMN nideshop_goods.primary_product_id IS '主sku　product_id';
COMMENT ON COLUMN nideshop_goods.unit_price IS '单位价格，单价';
COMMENT ON COLUMN nideshop_goods.app_exclusive_price IS 'APP专享价';
COMMENT ON COLUMN nideshop_goods.is_app_exclusive IS '是否是APP专属';

CREATE TABLE nideshop_goods_attribute (
    id bigserial,
    goods_id bigint NOT NULL DEFAULT 0,
    attribute_id bigint NOT NULL DEFAULT 0,
    value text NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_goods_gallery (
    id bigserial,
    goods_id bigint NOT NULL DEFAULT 0,
    img_url varchar(255) NOT NULL DEFAULT '',
    img_desc varchar(255) NOT NULL DEFAULT '',
    sort_order bigint NOT NULL DEFAULT 5,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_goods_issue (
    id serial,
    goods_id text,
    question varchar(255),
    answer varchar(45),
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_goods_specification (
    id bigserial,
    goods_id bigint NOT NULL DEFAULT 0,
    specification_id bigint NOT NULL DEFAULT 0,
    value varchar(50) NOT NULL DEFAULT '',
    pic_url varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);
COMMENT ON TABLE nideshop_goods_specification IS '商品对应规格表值表';

CREATE TABLE nideshop_keywords (
    keyword varchar(90) NOT NULL DEFAULT '',
    is_hot smallint NOT NULL DEFAULT 0,
    is_default smallint NOT NULL DEFAULT 0,
    is_show smallint NOT NULL DEFAULT 1,
    sort_order bigint NOT NULL DEFAULT 100,
    "scheme _url" varchar(255) NOT NULL DEFAULT '',
    id serial,
    type bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);
COMMENT ON TABLE nideshop_keywords IS '热闹关键词表';
COMMENT ON COLUMN nideshop_keywords."scheme _url" IS '关键词的跳转链接';

CREATE TABLE nideshop_order (
    id serial,
    order_sn varchar(20) NOT NULL DEFAULT '',
    user_id integer NOT NULL DEFAULT 0,
    order_status smallint NOT NULL DEFAULT 0,
    shipping_status smallint NOT NULL DEFAULT 0,
    pay_status smallint NOT NULL DEFAULT 0,
    consignee varchar(60) NOT NULL DEFAULT '',
    country integer NOT NULL DEFAULT 0,
    province integer NOT NULL DEFAULT 0,
    city integer NOT NULL DEFAULT 0,
    district integer NOT NULL DEFAULT 0,
    address varchar(255) NOT NULL DEFAULT '',
    mobile varchar(60) NOT NULL DEFAULT '',
    postscript varchar(255) NOT NULL DEFAULT '',
    shipping_fee numeric(10,2) NOT NULL DEFAULT 0.00,
    pay_name varchar(120) NOT NULL DEFAULT '',
    pay_id smallint NOT NULL DEFAULT 0,
    actual_price numeric(10,2) NOT NULL DEFAULT 0.00,
    integral bigint NOT NULL DEFAULT 0,
    integral_money numeric(10,2) NOT NULL DEFAULT 0.00,
    order_price numeric(10,2) NOT NULL DEFAULT 0.00,
    goods_price numeric(10,2) NOT NULL DEFAULT 0.00,
    add_time bigint NOT NULL DEFAULT 0,
    confirm_time bigint NOT NULL DEFAULT 0,
    pay_time bigint NOT NULL DEFAULT 0,
    freight_price bigint NOT NULL DEFAULT 0,
    coupon_id integer NOT NULL DEFAULT 0,
    parent_id integer NOT NULL DEFAULT 0,
    coupon_price numeric(10,2) NOT NULL DEFAULT 0.00,
    callback_status varchar(32) DEFAULT 'true' CHECK (callback_status IN ('true','false')),
    PRIMARY KEY (id),
    UNIQUE (order_sn)
);
COMMENT ON COLUMN nideshop_order.actual_price IS '实际需要支付的金额';
COMMENT ON COLUMN nideshop_order.order_price IS '订单总价';
COMMENT ON COLUMN nideshop_order.goods_price IS '商品总价';
COMMENT ON COLUMN nideshop_order.freight_price IS '配送费用';
COMMENT ON COLUMN nideshop_order.coupon_id IS '使用的优惠券id';

CREATE TABLE nideshop_order_express (
    id serial,
    order_id integer NOT NULL DEFAULT 0,
    shipper_id integer NOT NULL DEFAULT 0,
    shipper_name varchar(120) NOT NULL DEFAULT '',
    shipper_code varchar(60) NOT NULL DEFAULT '',
    logistic_code varchar(20) NOT NULL DEFAULT '',
    traces varchar(2000) NOT NULL DEFAULT '',
    is_finish smallint NOT NULL DEFAULT 0,
    request_count integer DEFAULT 0,
    request_time integer DEFAULT 0,
    add_time integer NOT NULL DEFAULT 0,
    update_time integer NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);
COMMENT ON TABLE nideshop_order_express IS '订单物流信息表，发货时生成';
COMMENT ON COLUMN nideshop_order_express.shipper_name IS '物流公司名称';
COMMENT ON COLUMN nideshop_order_express.shipper_code IS '物流公司代码';
COMMENT ON COLUMN nideshop_order_express.logistic_code IS '快递单号';
COMMENT ON COLUMN nideshop_order_express.traces IS '物流跟踪信息';
COMMENT ON COLUMN nideshop_order_express.request_count IS '总查询次数';
COMMENT ON COLUMN nideshop_order_express.request_time IS '最近一次向第三方查询物流信息时间';
COMMENT ON COLUMN nideshop_order_express.add_time IS '添加时间';
COMMENT ON COLUMN nideshop_order_express.update_time IS '更新时间';

CREATE TABLE nideshop_order_goods (
    id serial,
    order_id integer NOT NULL DEFAULT 0,
    goods_id integer NOT NULL DEFAULT 0,
    goods_name varchar(120) NOT NULL DEFAULT '',
    goods_sn varchar(60) NOT NULL DEFAULT '',
    product_id integer NOT NULL DEFAULT 0,
    number integer NOT NULL DEFAULT 1,
    market_price numeric(10,2) NOT NULL DEFAULT 0.00,
    retail_price numeric(10,2) NOT NULL DEFAULT 0.00,
    goods_specifition_name_value text NOT NULL,
    is_real smallint NOT NULL DEFAULT 0,
    goods_specifition_ids varchar(255) NOT NULL DEFAULT '',
    list_pic_url varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_product (
    id serial,
    goods_id integer NOT NULL DEFAULT 0,
    goods_specification_ids varchar(50) NOT NULL DEFAULT '',
    goods_sn varchar(60) NOT NULL DEFAULT '',
    goods_number integer NOT NULL DEFAULT 0,
    retail_price numeric(10,2) NOT NULL DEFAULT 0.00,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_region (
    id serial,
    parent_id integer NOT NULL DEFAULT 0,
    name varchar(120) NOT NULL DEFAULT '',
    type smallint NOT NULL DEFAULT 2,
    agency_id integer NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_related_goods (
    id bigserial,
    goods_id bigint NOT NULL DEFAULT 0,
    related_goods_id bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_search_history (
    id bigserial,
    keyword char(50) NOT NULL,
    "from" varchar(45) NOT NULL DEFAULT '',
    add_time integer NOT NULL DEFAULT 0,
    user_id varchar(45),
    PRIMARY KEY (id)
);
COMMENT ON COLUMN nideshop_search_history."from" IS '搜索来源，如PC、小程序、APP等';
COMMENT ON COLUMN nideshop_search_history.add_time IS '搜索时间';

CREATE TABLE nideshop_shipper (
    id serial,
    name varchar(20) NOT NULL DEFAULT '',
    code varchar(10) NOT NULL DEFAULT '',
    sort_order integer NOT NULL DEFAULT 10,
    PRIMARY KEY (id),
    UNIQUE (id)
);
COMMENT ON TABLE nideshop_shipper IS '快递公司';
COMMENT ON COLUMN nideshop_shipper.name IS '快递公司名称';
COMMENT ON COLUMN nideshop_shipper.code IS '快递公司代码';
COMMENT ON COLUMN nideshop_shipper.sort_order IS '排序';

CREATE TABLE nideshop_specification (
    id bigserial,
    name varchar(60) NOT NULL DEFAULT '',
    sort_order smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);
COMMENT ON TABLE nideshop_specification IS '规格表';

CREATE TABLE nideshop_topic (
    id bigserial,
    title varchar(255) NOT NULL DEFAULT '''''',
    content text,
    avatar varchar(255) NOT NULL DEFAULT '',
    item_pic_url varchar(255) NOT NULL DEFAULT '',
    subtitle varchar(255) NOT NULL DEFAULT '''',
    topic_category_id bigint NOT NULL DEFAULT 0,
    price_info numeric(10,2) NOT NULL DEFAULT 0.00,
    read_count varchar(255) NOT NULL DEFAULT '0',
    scene_pic_url varchar(255) NOT NULL DEFAULT '',
    topic_template_id bigint NOT NULL DEFAULT 0,
    topic_tag_id bigint NOT NULL DEFAULT 0,
    sort_order bigint NOT NULL DEFAULT 100,
    is_show smallint NOT NULL DEFAULT 1
);

CREATE TABLE nideshop_topic_category (
    id serial,
    title varchar(255) NOT NULL DEFAULT '',
    pic_url varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_user (
    id serial,
    username varchar(60) NOT NULL DEFAULT '',
    password varchar(32) NOT NULL DEFAULT '',
    gender smallint NOT NULL DEFAULT 0,
    birthday bigint NOT NULL DEFAULT 0,
    register_time bigint NOT NULL DEFAULT 0,
    last_login_time bigint NOT NULL DEFAULT 0,
    last_login_ip varchar(255) NOT NULL DEFAULT '',
    user_level_id smallint NOT NULL DEFAULT 0,
    nickname varchar(60) NOT NULL,
    mobile varchar(20) NOT NULL,
    register_ip varchar(255) NOT NULL DEFAULT '',
    avatar varchar(255) NOT NULL DEFAULT '',
    weixin_openid varchar(50) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    UNIQUE (username)
);

CREATE TABLE nideshop_user_coupon (
    id serial,
    coupon_id smallint NOT NULL DEFAULT 0,
    coupon_number varchar(20) NOT NULL DEFAULT '',
    user_id bigint NOT NULL DEFAULT 0,
    used_time bigint NOT NULL DEFAULT 0,
    order_id integer NOT NULL DEFAULT 0,
    PRIMARY KEY (id)
);

CREATE TABLE nideshop_user_level (
    id serial,
    name varchar(30) NOT NULL DEFAULT '',
    description varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
);

