CREATE TABLE mall_member (
    member_id bigint PRIMARY KEY,
    mobile varchar(20),
    nick_name varchar(60),
    avatar varchar(200),
    wx_openid varchar(40),
    wx_unionid varchar(40),
    sex smallint,
    birthday date,
    reg_time timestamp,
    reg_ip varchar(45),
    level_code varchar(8),
    growth_val int,
    invite_uid bigint,
    community_id int,
    tags_json jsonb,
    push_on boolean,
    pay_pwd varchar(64),
    status smallint DEFAULT 1,
    ver int,
    is_del smallint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE mall_member IS '会员主表';
COMMENT ON COLUMN mall_member.mobile IS '登录手机';
COMMENT ON COLUMN mall_member.avatar IS '头像';
COMMENT ON COLUMN mall_member.wx_openid IS '小程序openid';
COMMENT ON COLUMN mall_member.sex IS '0未知 1男 2女';
COMMENT ON COLUMN mall_member.birthday IS '生日';
COMMENT ON COLUMN mall_member.reg_time IS '注册时间';
COMMENT ON COLUMN mall_member.growth_val IS '成长值';
COMMENT ON COLUMN mall_member.invite_uid IS '邀请人';
COMMENT ON COLUMN mall_member.community_id IS '所属小区';
COMMENT ON COLUMN mall_member.tags_json IS '运营标签';
COMMENT ON COLUMN mall_member.pay_pwd IS '支付密码';
COMMENT ON COLUMN mall_member.ver IS '乐观锁';
COMMENT ON COLUMN mall_member.tenant_code IS '租户';
COMMENT ON COLUMN mall_member.ext1 IS '扩展1';
COMMENT ON COLUMN mall_member.ext2 IS '扩展2';
COMMENT ON COLUMN mall_member.sync_st IS '同步状态';
COMMENT ON COLUMN mall_member.data_src IS '数据来源';
COMMENT ON COLUMN mall_member.archived IS '归档标记';

CREATE TABLE member_realname (
    id bigserial PRIMARY KEY,
    member_id bigint,
    real_name varchar(30),
    cert_type char(2),
    cert_no varchar(32),
    cert_md5 char(32),
    valid_to varchar(10),
    front_img varchar(160),
    back_img varchar(160),
    face_b bytea,
    best_frame varchar(160),
    score numeric(5,2),
    channel varchar(12),
    result_code varchar(6),
    req_id varchar(36),
    created_at timestamp,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE member_realname IS '实名核验记录';
COMMENT ON COLUMN member_realname.real_name IS '姓名';
COMMENT ON COLUMN member_realname.cert_type IS '证件类型 01身份证 03护照 05回乡证';
COMMENT ON COLUMN member_realname.cert_no IS '证件号';
COMMENT ON COLUMN member_realname.cert_md5 IS '证件号摘要，查重用';
COMMENT ON COLUMN member_realname.front_img IS '证件正面';
COMMENT ON COLUMN member_realname.back_img IS '证件反面';
COMMENT ON COLUMN member_realname.face_b IS '活体比对特征';
COMMENT ON COLUMN member_realname.best_frame IS '活体最佳帧';
COMMENT ON COLUMN member_realname.score IS '比对分';
COMMENT ON COLUMN member_realname.tenant_code IS '租户';
COMMENT ON COLUMN member_realname.ext1 IS '扩展1';
COMMENT ON COLUMN member_realname.ext2 IS '扩展2';
COMMENT ON COLUMN member_realname.sync_st IS '同步状态';
COMMENT ON COLUMN member_realname.data_src IS '数据来源';
COMMENT ON COLUMN member_realname.archived IS '归档标记';

CREATE TABLE member_address (
    id bigint PRIMARY KEY,
    member_id bigint,
    consignee varchar(30),
    tel varchar(24),
    prov varchar(20),
    city varchar(20),
    dist varchar(20),
    addr_line varchar(120),
    poi_lng numeric(10,6),
    poi_lat numeric(10,6),
    gh8 char(8),
    label varchar(10),
    is_default smallint,
    door_note varchar(80),
    updated_at timestamp,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE member_address IS '收货地址';
COMMENT ON COLUMN member_address.consignee IS '收货人';
COMMENT ON COLUMN member_address.dist IS '区县';
COMMENT ON COLUMN member_address.addr_line IS '详细地址';
COMMENT ON COLUMN member_address.gh8 IS '定位编码';
COMMENT ON COLUMN member_address.label IS '家/公司/学校';
COMMENT ON COLUMN member_address.door_note IS '骑手备注';
COMMENT ON COLUMN member_address.tenant_code IS '租户';
COMMENT ON COLUMN member_address.ext1 IS '扩展1';
COMMENT ON COLUMN member_address.ext2 IS '扩展2';
COMMENT ON COLUMN member_address.sync_st IS '同步状态';
COMMENT ON COLUMN member_address.data_src IS '数据来源';
COMMENT ON COLUMN member_address.archived IS '归档标记';

CREATE TABLE member_baby (
    id serial PRIMARY KEY,
    parent_uid bigint,
    call_name varchar(20),
    birthday date,
    sex char(1),
    relation varchar(8),
    allergy varchar(80),
    kg numeric(4,1),
    nursery varchar(40),
    created bigint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE member_baby IS '宝宝档案（母婴频道）';
COMMENT ON COLUMN member_baby.parent_uid IS '家长会员';
COMMENT ON COLUMN member_baby.call_name IS '小名';
COMMENT ON COLUMN member_baby.birthday IS '出生日期';
COMMENT ON COLUMN member_baby.allergy IS '过敏源';
COMMENT ON COLUMN member_baby.nursery IS '幼儿园/学校';
COMMENT ON COLUMN member_baby.tenant_code IS '租户';
COMMENT ON COLUMN member_baby.ext1 IS '扩展1';
COMMENT ON COLUMN member_baby.ext2 IS '扩展2';
COMMENT ON COLUMN member_baby.sync_st IS '同步状态';
COMMENT ON COLUMN member_baby.data_src IS '数据来源';
COMMENT ON COLUMN member_baby.archived IS '归档标记';

CREATE TABLE member_ext (
    id bigint PRIMARY KEY,
    uid bigint,
    k varchar(30),
    v text,
    src varchar(8),
    ctime bigint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE member_ext IS '会员扩展属性';
COMMENT ON COLUMN member_ext.k IS '属性键';
COMMENT ON COLUMN member_ext.v IS '属性值';
COMMENT ON COLUMN member_ext.tenant_code IS '租户';
COMMENT ON COLUMN member_ext.ext1 IS '扩展1';
COMMENT ON COLUMN member_ext.ext2 IS '扩展2';
COMMENT ON COLUMN member_ext.sync_st IS '同步状态';
COMMENT ON COLUMN member_ext.data_src IS '数据来源';
COMMENT ON COLUMN member_ext.archived IS '归档标记';

CREATE TABLE app_device (
    did char(32) PRIMARY KEY,
    uid bigint,
    plat varchar(8),
    oaid varchar(64),
    aid varchar(16),
    imei varchar(16),
    idfa varchar(36),
    mobile varchar(40),
    os_ver varchar(16),
    app_ver varchar(16),
    rid varchar(24),
    ap varchar(80),
    isp varchar(8),
    build_sha varchar(40),
    last_ts bigint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE app_device IS 'App 安装设备';
COMMENT ON COLUMN app_device.imei IS '10以下系统才有';
COMMENT ON COLUMN app_device.mobile IS '机型';
COMMENT ON COLUMN app_device.rid IS '极速推送注册号';
COMMENT ON COLUMN app_device.ap IS '连接热点';
COMMENT ON COLUMN app_device.isp IS '运营商';
COMMENT ON COLUMN app_device.build_sha IS '安装包摘要';
COMMENT ON COLUMN app_device.tenant_code IS '租户';
COMMENT ON COLUMN app_device.ext1 IS '扩展1';
COMMENT ON COLUMN app_device.ext2 IS '扩展2';
COMMENT ON COLUMN app_device.sync_st IS '同步状态';
COMMENT ON COLUMN app_device.data_src IS '数据来源';
COMMENT ON COLUMN app_device.archived IS '归档标记';

CREATE TABLE tuan_leader (
    leader_id int PRIMARY KEY,
    name varchar(30),
    phone varchar(24),
    wx_no varchar(30),
    shop_name varchar(60),
    shop_addr varchar(120),
    shop_lng double precision,
    shop_lat double precision,
    biz_lic varchar(18),
    id_card varchar(32),
    alipay varchar(60),
    cvv varchar(4),
    bank varchar(40),
    acct_name varchar(30),
    commission numeric(5,4),
    wallet_fen bigint,
    deposit_fen bigint,
    contract_sign text,
    grade char(1),
    memo varchar(200),
    joined date,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE tuan_leader IS '团长';
COMMENT ON COLUMN tuan_leader.name IS '团长姓名';
COMMENT ON COLUMN tuan_leader.phone IS '联系电话';
COMMENT ON COLUMN tuan_leader.shop_name IS '自提点';
COMMENT ON COLUMN tuan_leader.shop_lng IS '自提点经度';
COMMENT ON COLUMN tuan_leader.shop_lat IS '自提点纬度';
COMMENT ON COLUMN tuan_leader.biz_lic IS '营业执照';
COMMENT ON COLUMN tuan_leader.id_card IS '提现卡';
COMMENT ON COLUMN tuan_leader.alipay IS '支付宝';
COMMENT ON COLUMN tuan_leader.cvv IS '核销校验位';
COMMENT ON COLUMN tuan_leader.bank IS '开户行';
COMMENT ON COLUMN tuan_leader.commission IS '佣金比例';
COMMENT ON COLUMN tuan_leader.wallet_fen IS '可提现余额';
COMMENT ON COLUMN tuan_leader.deposit_fen IS '保证金';
COMMENT ON COLUMN tuan_leader.contract_sign IS '电子签字笔迹';
COMMENT ON COLUMN tuan_leader.tenant_code IS '租户';
COMMENT ON COLUMN tuan_leader.ext1 IS '扩展1';
COMMENT ON COLUMN tuan_leader.ext2 IS '扩展2';
COMMENT ON COLUMN tuan_leader.sync_st IS '同步状态';
COMMENT ON COLUMN tuan_leader.data_src IS '数据来源';
COMMENT ON COLUMN tuan_leader.archived IS '归档标记';

CREATE TABLE rider (
    rider_id int PRIMARY KEY,
    xm varchar(30),
    sjh varchar(20),
    sfzh_enc varchar(120),
    sfzh_tail varchar(6),
    plate varchar(12),
    frame_no varchar(20),
    jkz_no varchar(24),
    jkz_end date,
    emg_name varchar(30),
    emg_tel varchar(20),
    agency varchar(40),
    helmet_sn varchar(20),
    helmet_mac varchar(20),
    crim_chk varchar(10),
    on_duty smallint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE rider IS '配送骑手';
COMMENT ON COLUMN rider.xm IS '姓名';
COMMENT ON COLUMN rider.sjh IS '手机号';
COMMENT ON COLUMN rider.sfzh_enc IS '证件（SM4）';
COMMENT ON COLUMN rider.frame_no IS '车架';
COMMENT ON COLUMN rider.jkz_no IS '健康证';
COMMENT ON COLUMN rider.emg_name IS '紧急联系人';
COMMENT ON COLUMN rider.agency IS '劳务公司';
COMMENT ON COLUMN rider.helmet_sn IS '头盔序列号';
COMMENT ON COLUMN rider.crim_chk IS '无犯罪记录核查';
COMMENT ON COLUMN rider.tenant_code IS '租户';
COMMENT ON COLUMN rider.ext1 IS '扩展1';
COMMENT ON COLUMN rider.ext2 IS '扩展2';
COMMENT ON COLUMN rider.sync_st IS '同步状态';
COMMENT ON COLUMN rider.data_src IS '数据来源';
COMMENT ON COLUMN rider.archived IS '归档标记';

CREATE TABLE rider_track (
    id bigint PRIMARY KEY,
    rider_id int,
    task_no varchar(20),
    x int,
    y int,
    spd numeric(4,1),
    dir smallint,
    acc smallint,
    cell varchar(30),
    loc_ms bigint,
    bat smallint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE rider_track IS '骑手轨迹点';
COMMENT ON COLUMN rider_track.x IS '经度*1e6';
COMMENT ON COLUMN rider_track.y IS '纬度*1e6';
COMMENT ON COLUMN rider_track.acc IS '精度(米)';
COMMENT ON COLUMN rider_track.cell IS '基站';
COMMENT ON COLUMN rider_track.tenant_code IS '租户';
COMMENT ON COLUMN rider_track.ext1 IS '扩展1';
COMMENT ON COLUMN rider_track.ext2 IS '扩展2';
COMMENT ON COLUMN rider_track.sync_st IS '同步状态';
COMMENT ON COLUMN rider_track.data_src IS '数据来源';
COMMENT ON COLUMN rider_track.archived IS '归档标记';

CREATE TABLE delivery_task (
    task_no varchar(20) PRIMARY KEY,
    order_no varchar(18),
    rider_id int,
    wh_code varchar(8),
    waybill varchar(20),
    dest varchar(60),
    recv_tel_mask varchar(16),
    priv_no varchar(20),
    slot varchar(16),
    polyline text,
    sign_img varchar(120),
    sign_time timestamp,
    temp_c numeric(4,1),
    st smallint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE delivery_task IS '配送任务';
COMMENT ON COLUMN delivery_task.wh_code IS '发货仓';
COMMENT ON COLUMN delivery_task.waybill IS '三方运单';
COMMENT ON COLUMN delivery_task.dest IS '目的点';
COMMENT ON COLUMN delivery_task.priv_no IS '隐私号';
COMMENT ON COLUMN delivery_task.slot IS '预约时段';
COMMENT ON COLUMN delivery_task.polyline IS '实走路线';
COMMENT ON COLUMN delivery_task.sign_img IS '签收照片';
COMMENT ON COLUMN delivery_task.temp_c IS '箱温';
COMMENT ON COLUMN delivery_task.tenant_code IS '租户';
COMMENT ON COLUMN delivery_task.ext1 IS '扩展1';
COMMENT ON COLUMN delivery_task.ext2 IS '扩展2';
COMMENT ON COLUMN delivery_task.sync_st IS '同步状态';
COMMENT ON COLUMN delivery_task.data_src IS '数据来源';
COMMENT ON COLUMN delivery_task.archived IS '归档标记';

CREATE TABLE oms_order (
    order_no varchar(18) PRIMARY KEY,
    member_id bigint,
    leader_id int,
    total_fen int,
    pay_fen int,
    coupon_code varchar(20),
    recv_snap text,
    buyer_msg varchar(200),
    inv_title varchar(80),
    inv_tax varchar(20),
    status smallint,
    src varchar(8),
    trace_id char(32),
    create_time timestamp,
    pay_time timestamp,
    finish_time timestamp,
    shard smallint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE oms_order IS '订单';
COMMENT ON COLUMN oms_order.order_no IS '订单号';
COMMENT ON COLUMN oms_order.total_fen IS '应付（分）';
COMMENT ON COLUMN oms_order.recv_snap IS '收货快照';
COMMENT ON COLUMN oms_order.buyer_msg IS '买家留言';
COMMENT ON COLUMN oms_order.inv_title IS '发票抬头';
COMMENT ON COLUMN oms_order.inv_tax IS '税号';
COMMENT ON COLUMN oms_order.create_time IS '下单时间';
COMMENT ON COLUMN oms_order.tenant_code IS '租户';
COMMENT ON COLUMN oms_order.ext1 IS '扩展1';
COMMENT ON COLUMN oms_order.ext2 IS '扩展2';
COMMENT ON COLUMN oms_order.sync_st IS '同步状态';
COMMENT ON COLUMN oms_order.data_src IS '数据来源';
COMMENT ON COLUMN oms_order.archived IS '归档标记';

CREATE TABLE pay_flow (
    pay_no varchar(24) PRIMARY KEY,
    order_no varchar(18),
    chan varchar(8),
    third_no varchar(32),
    payer varchar(40),
    amt_fen int,
    bank_type varchar(16),
    card_tail varchar(20),
    notify_raw jsonb,
    refund_fen int,
    ok_ts bigint,
    mch_id varchar(12),
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE pay_flow IS '支付流水';
COMMENT ON COLUMN pay_flow.pay_no IS '支付单号';
COMMENT ON COLUMN pay_flow.third_no IS '渠道流水';
COMMENT ON COLUMN pay_flow.payer IS '付款方标识';
COMMENT ON COLUMN pay_flow.card_tail IS '卡号后四';
COMMENT ON COLUMN pay_flow.notify_raw IS '回调报文';
COMMENT ON COLUMN pay_flow.mch_id IS '商户号';
COMMENT ON COLUMN pay_flow.tenant_code IS '租户';
COMMENT ON COLUMN pay_flow.ext1 IS '扩展1';
COMMENT ON COLUMN pay_flow.ext2 IS '扩展2';
COMMENT ON COLUMN pay_flow.sync_st IS '同步状态';
COMMENT ON COLUMN pay_flow.data_src IS '数据来源';
COMMENT ON COLUMN pay_flow.archived IS '归档标记';

CREATE TABLE coupon_grab (
    code varchar(20) PRIMARY KEY,
    tpl_id int,
    uid bigint,
    grab_us bigint,
    used_order varchar(18),
    ip_seg varchar(18),
    fp varchar(40),
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE coupon_grab IS '领券';
COMMENT ON COLUMN coupon_grab.code IS '券码';
COMMENT ON COLUMN coupon_grab.ip_seg IS '风控网段';
COMMENT ON COLUMN coupon_grab.fp IS '浏览器指纹';
COMMENT ON COLUMN coupon_grab.tenant_code IS '租户';
COMMENT ON COLUMN coupon_grab.ext1 IS '扩展1';
COMMENT ON COLUMN coupon_grab.ext2 IS '扩展2';
COMMENT ON COLUMN coupon_grab.sync_st IS '同步状态';
COMMENT ON COLUMN coupon_grab.data_src IS '数据来源';
COMMENT ON COLUMN coupon_grab.archived IS '归档标记';

CREATE TABLE goods_sku (
    sku_id varchar(12) PRIMARY KEY,
    bar varchar(14),
    title varchar(80),
    brand varchar(30),
    origin varchar(30),
    price numeric(9,4),
    list_price numeric(9,4),
    fit_month varchar(10),
    img_sha char(64),
    txt_vec text,
    pos_x int,
    pos_y int,
    supplier_id int,
    on_sale smallint,
    mtime bigint,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE goods_sku IS '商品';
COMMENT ON COLUMN goods_sku.bar IS '69码';
COMMENT ON COLUMN goods_sku.origin IS '产地';
COMMENT ON COLUMN goods_sku.price IS '成本价';
COMMENT ON COLUMN goods_sku.fit_month IS '适用月龄';
COMMENT ON COLUMN goods_sku.img_sha IS '主图摘要';
COMMENT ON COLUMN goods_sku.txt_vec IS '文本向量';
COMMENT ON COLUMN goods_sku.pos_x IS '宫格位置';
COMMENT ON COLUMN goods_sku.print_cnt IS '打印次数';
COMMENT ON COLUMN goods_sku.audit_st IS '审核状态';

CREATE TABLE livestock_lot (
    lot_no varchar(24) PRIMARY KEY,
    farm varchar(40),
    breed varchar(20),
    birth date,
    age int,
    sex varchar(4),
    weight numeric(5,2),
    ear_tag varchar(15),
    vet_code varchar(10),
    vet_result varchar(20),
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE livestock_lot IS '活禽批次';
COMMENT ON COLUMN livestock_lot.farm IS '养殖场';
COMMENT ON COLUMN livestock_lot.birth IS '出壳日期';
COMMENT ON COLUMN livestock_lot.age IS '日龄';
COMMENT ON COLUMN livestock_lot.sex IS '公/母';
COMMENT ON COLUMN livestock_lot.ear_tag IS '耳标';
COMMENT ON COLUMN livestock_lot.vet_code IS '检疫';
COMMENT ON COLUMN livestock_lot.print_cnt IS '打印次数';
COMMENT ON COLUMN livestock_lot.audit_st IS '审核状态';

CREATE TABLE supplier (
    id int PRIMARY KEY,
    full_name varchar(80),
    uscc varchar(18),
    legal_person varchar(30),
    contact varchar(60),
    tel varchar(20),
    mail varchar(60),
    addr varchar(120),
    acct varchar(30),
    bank_cnaps varchar(12),
    settle_day smallint,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE supplier IS '供应商';
COMMENT ON COLUMN supplier.full_name IS '公司全称';
COMMENT ON COLUMN supplier.legal_person IS '法人';
COMMENT ON COLUMN supplier.contact IS '对接人及电话';
COMMENT ON COLUMN supplier.tel IS '总机';
COMMENT ON COLUMN supplier.acct IS '对公账户';
COMMENT ON COLUMN supplier.bank_cnaps IS '联行号';
COMMENT ON COLUMN supplier.print_cnt IS '打印次数';
COMMENT ON COLUMN supplier.audit_st IS '审核状态';

CREATE TABLE wms_warehouse (
    code varchar(8) PRIMARY KEY,
    name varchar(40),
    addr varchar(120),
    lng numeric(10,6),
    lat numeric(10,6),
    duty_tel varchar(20),
    wifi varchar(40),
    gw varchar(20),
    area_m2 int,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE wms_warehouse IS '仓';
COMMENT ON COLUMN wms_warehouse.duty_tel IS '值班电话';
COMMENT ON COLUMN wms_warehouse.wifi IS '仓内网络';
COMMENT ON COLUMN wms_warehouse.gw IS '网关';
COMMENT ON COLUMN wms_warehouse.print_cnt IS '打印次数';
COMMENT ON COLUMN wms_warehouse.audit_st IS '审核状态';

CREATE TABLE wms_inout_log (
    id bigint PRIMARY KEY,
    box_no varchar(11),
    sku_id varchar(12),
    shelf varchar(10),
    delta int,
    pda_sn varchar(15),
    op varchar(20),
    op_no varchar(8),
    card_uid varchar(10),
    ts10 bigint,
    err varchar(80),
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE wms_inout_log IS '出入库流水';
COMMENT ON COLUMN wms_inout_log.box_no IS '周转筐';
COMMENT ON COLUMN wms_inout_log.op IS '操作人';
COMMENT ON COLUMN wms_inout_log.card_uid IS '门禁卡芯片号';
COMMENT ON COLUMN wms_inout_log.print_cnt IS '打印次数';
COMMENT ON COLUMN wms_inout_log.audit_st IS '审核状态';

CREATE TABLE t_rygl (
    rybh varchar(10) PRIMARY KEY,
    xm varchar(20),
    xb char(1),
    csrq char(8),
    sfzh varchar(18),
    mz varchar(10),
    hyzk char(2),
    zzmm varchar(10),
    jg varchar(20),
    whcd varchar(10),
    lxdh varchar(20),
    jtzz varchar(100),
    bm varchar(20),
    zw varchar(20),
    jbgz numeric(8,2),
    yhkh varchar(23),
    sbkh varchar(18),
    rzrq date,
    lzrq date,
    cjz varchar(20),
    bz varchar(100),
    dwbm varchar(8),
    cjsj timestamp,
    xgsj timestamp,
    scbz char(1),
    by1 varchar(30),
    by2 varchar(30)
);
COMMENT ON TABLE t_rygl IS '人员管理(旧)';

CREATE TABLE t_kqjl (
    lsh bigint PRIMARY KEY,
    rybh varchar(10),
    kqjxlh varchar(16),
    dksj timestamp,
    fx char(1),
    tw numeric(3,1),
    yzfs smallint,
    zwmb text,
    dwbm varchar(8),
    cjsj timestamp,
    xgsj timestamp,
    scbz char(1),
    by1 varchar(30),
    by2 varchar(30)
);
COMMENT ON COLUMN t_kqjl.tw IS '体温';

CREATE TABLE hr_face_tpl (
    id int PRIMARY KEY,
    emp_no varchar(10),
    feat text,
    algo varchar(12),
    snap bytea,
    dev_no varchar(16),
    quality smallint,
    agree_at timestamp,
    voice_vec bytea,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE hr_face_tpl IS '刷脸打卡底库';
COMMENT ON COLUMN hr_face_tpl.emp_no IS '工号';
COMMENT ON COLUMN hr_face_tpl.feat IS '特征串';
COMMENT ON COLUMN hr_face_tpl.snap IS '底图';
COMMENT ON COLUMN hr_face_tpl.agree_at IS '授权时间';
COMMENT ON COLUMN hr_face_tpl.print_cnt IS '打印次数';
COMMENT ON COLUMN hr_face_tpl.audit_st IS '审核状态';

CREATE TABLE sys_user (
    id int PRIMARY KEY,
    login varchar(30),
    passwd varchar(80),
    show_name varchar(30),
    mail varchar(60),
    tel varchar(20),
    otp_key varchar(40),
    role_codes varchar(60),
    last_ip inet,
    last_at timestamptz,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE sys_user IS '后台账号';
COMMENT ON COLUMN sys_user.otp_key IS '动态口令种子';
COMMENT ON COLUMN sys_user.print_cnt IS '打印次数';
COMMENT ON COLUMN sys_user.audit_st IS '审核状态';

CREATE TABLE sys_login_log (
    id bigint PRIMARY KEY,
    uid bigint,
    ip varchar(45),
    ip_city varchar(20),
    ua varchar(200),
    ts_us bigint,
    ok boolean,
    sid varchar(48),
    trace char(32),
    node varchar(20),
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE sys_login_log IS '登录日志';
COMMENT ON COLUMN sys_login_log.ts_us IS '微秒';
COMMENT ON COLUMN sys_login_log.sid IS '会话';
COMMENT ON COLUMN sys_login_log.node IS '服务节点';
COMMENT ON COLUMN sys_login_log.tenant_code IS '租户';
COMMENT ON COLUMN sys_login_log.ext1 IS '扩展1';
COMMENT ON COLUMN sys_login_log.ext2 IS '扩展2';
COMMENT ON COLUMN sys_login_log.sync_st IS '同步状态';
COMMENT ON COLUMN sys_login_log.data_src IS '数据来源';
COMMENT ON COLUMN sys_login_log.archived IS '归档标记';

CREATE TABLE sms_queue (
    id bigint PRIMARY KEY,
    target varchar(20),
    tpl varchar(20),
    params text,
    body varchar(300),
    st smallint,
    retry smallint,
    send_ts bigint,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE sms_queue IS '短信发送队列';
COMMENT ON COLUMN sms_queue.params IS '模板参数';
COMMENT ON COLUMN sms_queue.body IS '短信内容';
COMMENT ON COLUMN sms_queue.tenant_code IS '租户';
COMMENT ON COLUMN sms_queue.ext1 IS '扩展1';
COMMENT ON COLUMN sms_queue.ext2 IS '扩展2';
COMMENT ON COLUMN sms_queue.sync_st IS '同步状态';
COMMENT ON COLUMN sms_queue.data_src IS '数据来源';
COMMENT ON COLUMN sms_queue.archived IS '归档标记';

CREATE TABLE cs_msg (
    id bigint PRIMARY KEY,
    conv varchar(24),
    side char(1),
    uid bigint,
    txt text,
    img varchar(160),
    voice_url varchar(160),
    agent_no varchar(8),
    ts timestamp,
    tenant_code varchar(8),
    ext1 varchar(64),
    ext2 varchar(64),
    biz_flag smallint,
    sync_st smallint,
    shard_key smallint,
    data_src varchar(12),
    is_test boolean,
    archived smallint,
    gmt_modified timestamp
);
COMMENT ON TABLE cs_msg IS '客服会话';
COMMENT ON COLUMN cs_msg.side IS 'u用户 s客服 b机器人';
COMMENT ON COLUMN cs_msg.voice_url IS '语音';
COMMENT ON COLUMN cs_msg.agent_no IS '坐席';
COMMENT ON COLUMN cs_msg.tenant_code IS '租户';
COMMENT ON COLUMN cs_msg.ext1 IS '扩展1';
COMMENT ON COLUMN cs_msg.ext2 IS '扩展2';
COMMENT ON COLUMN cs_msg.sync_st IS '同步状态';
COMMENT ON COLUMN cs_msg.data_src IS '数据来源';
COMMENT ON COLUMN cs_msg.archived IS '归档标记';

CREATE TABLE sys_config (
    k varchar(60) PRIMARY KEY,
    v text,
    memo varchar(100),
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON COLUMN sys_config.print_cnt IS '打印次数';
COMMENT ON COLUMN sys_config.audit_st IS '审核状态';

CREATE TABLE sys_dict (
    typ varchar(30),
    code varchar(10),
    txt varchar(40),
    seq int,
    org_id int,
    create_by int,
    update_by int,
    remark varchar(200),
    sort_no int,
    print_cnt int,
    sync_batch varchar(24),
    audit_st smallint,
    deleted smallint
);
COMMENT ON TABLE sys_dict IS '数据字典';
COMMENT ON COLUMN sys_dict.print_cnt IS '打印次数';
COMMENT ON COLUMN sys_dict.audit_st IS '审核状态';

CREATE TABLE flyway_history (
    rank int PRIMARY KEY,
    version varchar(20),
    script varchar(100),
    checksum int,
    installed_by varchar(30),
    ok boolean
);

CREATE TABLE bak_member_20210318 (
    c1 varchar(20),
    c2 varchar(40),
    c3 varchar(40),
    c4 varchar(40),
    c5 varchar(200),
    c6 varchar(20)
);

CREATE TABLE "物资借用登记" (
    "编号" int PRIMARY KEY,
    "借用人" varchar(20),
    "物品" varchar(30),
    "设备串号" varchar(20),
    "备注" varchar(100),
    "归还日" varchar(12)
);
