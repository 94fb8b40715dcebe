CREATE TABLE uc_members (
    uid integer PRIMARY KEY,
    username varchar(30) NOT NULL,
    password char(32),
    salt char(6),
    email varchar(60),
    mobile varchar(24),
    regip varchar(15),
    regdate integer,
    lastloginip bigint,
    lastlogintime integer,
    myid varchar(30),
    myidkey varchar(16),
    secques varchar(8),
    groupid smallint,
    credits integer,
    timeoffset char(4),
    newpm smallint,
    emailstatus smallint DEFAULT 0,
    avatarstatus smallint DEFAULT 1,
    adminid smallint DEFAULT 0,
    "freeze" smallint DEFAULT 0,
    onlyacceptfriendpm smallint DEFAULT 0,
    conisbind smallint DEFAULT 0
);
COMMENT ON TABLE uc_members IS '用户中心主表（老论坛迁移）';
COMMENT ON COLUMN uc_members.uid IS '用户ID';
COMMENT ON COLUMN uc_members.username IS '用户名';
COMMENT ON COLUMN uc_members.password IS 'md5(md5(密码)+salt)';
COMMENT ON COLUMN uc_members.email IS '邮箱';
COMMENT ON COLUMN uc_members.regip IS '注册IP';
COMMENT ON COLUMN uc_members.regdate IS '注册时间';
COMMENT ON COLUMN uc_members.lastloginip IS '最后登录IP（ip2long）';
COMMENT ON COLUMN uc_members.lastlogintime IS '最后登录时间';
COMMENT ON COLUMN uc_members.secques IS '安全提问';
COMMENT ON COLUMN uc_members.groupid IS '用户组';
COMMENT ON COLUMN uc_members.credits IS '积分';
COMMENT ON COLUMN uc_members.emailstatus IS '邮箱是否验证';
COMMENT ON COLUMN uc_members.adminid IS '管理组';
COMMENT ON COLUMN uc_members."freeze" IS '是否冻结';

CREATE TABLE t_user_profile (
    id bigint PRIMARY KEY,
    user_id bigint NOT NULL,
    nick_name varchar(64),
    avatar_url varchar(255),
    gender smallint,
    birthday date,
    sign varchar(200),
    province_code char(6),
    city varchar(30),
    school varchar(60),
    lv smallint,
    exp integer,
    fans_cnt integer,
    bg_img varchar(255),
    ext jsonb,
    reserve1 varchar(64),
    reserve2 varchar(64),
    is_deleted smallint,
    gmt_create timestamp,
    audit_flag smallint DEFAULT 1,
    tenant_id integer DEFAULT 1,
    version integer DEFAULT 0,
    sign_emb_key varchar(32),
    recommend_switch smallint DEFAULT 1
);
COMMENT ON TABLE t_user_profile IS '用户资料';
COMMENT ON COLUMN t_user_profile.id IS '主键';
COMMENT ON COLUMN t_user_profile.user_id IS '用户ID';
COMMENT ON COLUMN t_user_profile.nick_name IS '昵称';
COMMENT ON COLUMN t_user_profile.avatar_url IS '头像';
COMMENT ON COLUMN t_user_profile.gender IS '0未知 1男 2女';
COMMENT ON COLUMN t_user_profile.birthday IS '生日';
COMMENT ON COLUMN t_user_profile.sign IS '个性签名';
COMMENT ON COLUMN t_user_profile.province_code IS '省份代码';
COMMENT ON COLUMN t_user_profile.city IS '城市';
COMMENT ON COLUMN t_user_profile.school IS '学校';
COMMENT ON COLUMN t_user_profile.lv IS '用户等级';
COMMENT ON COLUMN t_user_profile.exp IS '经验值';
COMMENT ON COLUMN t_user_profile.fans_cnt IS '粉丝数';
COMMENT ON COLUMN t_user_profile.bg_img IS '主页背景图';
COMMENT ON COLUMN t_user_profile.ext IS '扩展信息';
COMMENT ON COLUMN t_user_profile.reserve1 IS '预留';
COMMENT ON COLUMN t_user_profile.gmt_create IS '注册时间';
COMMENT ON COLUMN t_user_profile.tenant_id IS '租户';
COMMENT ON COLUMN t_user_profile.version IS '乐观锁';
COMMENT ON COLUMN t_user_profile.recommend_switch IS '个性化推荐开关';

CREATE TABLE real_name_auth (
    id bigint PRIMARY KEY,
    uid bigint NOT NULL,
    xm varchar(30),
    cert_type smallint,
    cert_no varchar(32),
    cert_hash char(64),
    front_oss varchar(200),
    back_oss varchar(200),
    feat bytea,
    live_video varchar(200),
    sim_score numeric(5,2),
    biz_token uuid,
    channel varchar(20),
    state smallint,
    fail_code varchar(20),
    created_at timestamp,
    vendor varchar(16) DEFAULT 'v2',
    cost_fen integer DEFAULT 35,
    retry smallint DEFAULT 0,
    ext1 varchar(64),
    ext2 varchar(64)
);
COMMENT ON TABLE real_name_auth IS '实名认证记录';
COMMENT ON COLUMN real_name_auth.id IS '主键';
COMMENT ON COLUMN real_name_auth.uid IS '用户ID';
COMMENT ON COLUMN real_name_auth.xm IS '真实姓名';
COMMENT ON COLUMN real_name_auth.cert_type IS '证件类型 1身份证 2台胞证 3港澳通行证';
COMMENT ON COLUMN real_name_auth.cert_no IS '证件号';
COMMENT ON COLUMN real_name_auth.cert_hash IS '证件号SHA256';
COMMENT ON COLUMN real_name_auth.front_oss IS '证件正面';
COMMENT ON COLUMN real_name_auth.feat IS '人脸特征 128维float32';
COMMENT ON COLUMN real_name_auth.live_video IS '活体视频';
COMMENT ON COLUMN real_name_auth.sim_score IS '相似度';
COMMENT ON COLUMN real_name_auth.biz_token IS '供应商流水';
COMMENT ON COLUMN real_name_auth.channel IS '端';
COMMENT ON COLUMN real_name_auth.state IS '0待审 1通过 2拒绝';
COMMENT ON COLUMN real_name_auth.fail_code IS '失败原因码';
COMMENT ON COLUMN real_name_auth.created_at IS '创建时间';
COMMENT ON COLUMN real_name_auth.vendor IS '供应商';
COMMENT ON COLUMN real_name_auth.cost_fen IS '费用(分)';
COMMENT ON COLUMN real_name_auth.retry IS '重试次数';
COMMENT ON COLUMN real_name_auth.ext1 IS '预留1';

CREATE TABLE teen_mode (
    user_id bigint PRIMARY KEY,
    enabled boolean,
    pin varchar(8),
    child_birth char(6),
    grade varchar(10),
    jhr_name varchar(30),
    jhr_tel varchar(20),
    jhr_cert varchar(64),
    relation smallint,
    limit_min integer,
    night_lock boolean,
    appeal_video varchar(200),
    updated_at bigint,
    tip_ver varchar(8) DEFAULT '2.1',
    src varchar(10) DEFAULT 'app',
    ext varchar(100)
);
COMMENT ON TABLE teen_mode IS '青少年模式';
COMMENT ON COLUMN teen_mode.user_id IS '用户ID';
COMMENT ON COLUMN teen_mode.enabled IS '是否开启';
COMMENT ON COLUMN teen_mode.pin IS '独立密码';
COMMENT ON COLUMN teen_mode.child_birth IS '出生年月 yyyymm';
COMMENT ON COLUMN teen_mode.grade IS '年级';
COMMENT ON COLUMN teen_mode.jhr_name IS '监护人姓名';
COMMENT ON COLUMN teen_mode.jhr_tel IS '监护人电话';
COMMENT ON COLUMN teen_mode.jhr_cert IS '监护人证件号 AES';
COMMENT ON COLUMN teen_mode.relation IS '1父 2母 3其他';
COMMENT ON COLUMN teen_mode.limit_min IS '每日时长(分)';
COMMENT ON COLUMN teen_mode.night_lock IS '夜间禁用';
COMMENT ON COLUMN teen_mode.appeal_video IS '监护人申诉视频';
COMMENT ON COLUMN teen_mode.updated_at IS '更新时间';
COMMENT ON COLUMN teen_mode.src IS '来源';
COMMENT ON COLUMN teen_mode.ext IS '扩展字段';

CREATE TABLE pre_forum_post (
    pid integer,
    tid integer,
    fid smallint,
    "first" smallint,
    author varchar(30),
    authorid integer,
    subject varchar(80),
    dateline integer,
    message text,
    useip varchar(15),
    port integer,
    invisible smallint,
    anonymous smallint,
    usesig smallint,
    htmlon smallint,
    bbcodeoff smallint,
    smileyoff smallint,
    attachment smallint,
    rate smallint,
    status integer,
    tags varchar(255),
    "position" integer,
    comment smallint DEFAULT 0,
    replycredit integer DEFAULT 0,
    parseurloff smallint DEFAULT 0,
    quote_pid integer
);
COMMENT ON COLUMN pre_forum_post.pid IS '帖子ID';
COMMENT ON COLUMN pre_forum_post.tid IS '主题ID';
COMMENT ON COLUMN pre_forum_post.fid IS '版块ID';
COMMENT ON COLUMN pre_forum_post.author IS '作者';
COMMENT ON COLUMN pre_forum_post.authorid IS '作者UID';
COMMENT ON COLUMN pre_forum_post.subject IS '标题';
COMMENT ON COLUMN pre_forum_post.dateline IS '发表时间';
COMMENT ON COLUMN pre_forum_post.message IS '内容';
COMMENT ON COLUMN pre_forum_post.useip IS '发帖IP';
COMMENT ON COLUMN pre_forum_post.anonymous IS '是否匿名';
COMMENT ON COLUMN pre_forum_post.status IS '状态';
COMMENT ON COLUMN pre_forum_post."position" IS '楼层';

CREATE TABLE video_item (
    video_id bigint PRIMARY KEY,
    author_id bigint,
    title varchar(120),
    cover varchar(255),
    play_url varchar(255),
    file_md5 char(32),
    fingerprint char(64),
    emb text,
    duration_ms integer,
    w smallint,
    h smallint,
    shot_lng numeric(10,6),
    shot_lat numeric(10,6),
    ip varchar(40),
    music_id integer,
    isrc varchar(12),
    poi_id integer,
    visible smallint,
    audit_state smallint,
    allow_dl boolean,
    share_cnt integer,
    pub_at bigint,
    codec varchar(8) DEFAULT 'h264',
    bitrate integer DEFAULT 1800,
    fps smallint DEFAULT 30,
    bucket varchar(20) DEFAULT 'vod-hz-02',
    tpl_id integer,
    goods_ids text,
    copyright_flag smallint DEFAULT 0
);
COMMENT ON TABLE video_item IS '短视频作品';
COMMENT ON COLUMN video_item.video_id IS '雪花ID';
COMMENT ON COLUMN video_item.author_id IS '作者';
COMMENT ON COLUMN video_item.title IS '作品标题';
COMMENT ON COLUMN video_item.cover IS '封面';
COMMENT ON COLUMN video_item.play_url IS '播放地址';
COMMENT ON COLUMN video_item.file_md5 IS '文件MD5';
COMMENT ON COLUMN video_item.fingerprint IS '视频指纹（去重）';
COMMENT ON COLUMN video_item.emb IS '标题向量 64维';
COMMENT ON COLUMN video_item.duration_ms IS '时长(毫秒)';
COMMENT ON COLUMN video_item.w IS '宽';
COMMENT ON COLUMN video_item.h IS '高';
COMMENT ON COLUMN video_item.shot_lng IS '拍摄经度';
COMMENT ON COLUMN video_item.shot_lat IS '拍摄纬度';
COMMENT ON COLUMN video_item.ip IS '关联IP（作品/形象）';
COMMENT ON COLUMN video_item.isrc IS '配乐ISRC';
COMMENT ON COLUMN video_item.poi_id IS '地点ID';
COMMENT ON COLUMN video_item.visible IS '可见范围';
COMMENT ON COLUMN video_item.audit_state IS '审核状态';
COMMENT ON COLUMN video_item.share_cnt IS '分享数';
COMMENT ON COLUMN video_item.pub_at IS '发布时间(ms)';
COMMENT ON COLUMN video_item.goods_ids IS '挂载商品';

CREATE TABLE video_comment_07 (
    comment_id bigint,
    video_id bigint,
    uid bigint,
    reply_uid bigint,
    content varchar(500),
    ip_loc varchar(20),
    digg integer,
    is_top smallint,
    is_del smallint,
    ts bigint,
    shard smallint DEFAULT 7,
    sticker_id integer,
    at_uids text,
    hot_score integer DEFAULT 0
);
COMMENT ON COLUMN video_comment_07.video_id IS '视频ID';
COMMENT ON COLUMN video_comment_07.uid IS '评论人';
COMMENT ON COLUMN video_comment_07.content IS '内容';
COMMENT ON COLUMN video_comment_07.ip_loc IS 'IP属地';
COMMENT ON COLUMN video_comment_07.is_del IS '是否删除';
COMMENT ON COLUMN video_comment_07.ts IS '时间戳(毫秒)';
COMMENT ON COLUMN video_comment_07.at_uids IS '@的用户';

CREATE TABLE im_message (
    msg_id bigint,
    from_uid bigint,
    to_uid bigint,
    msg_type smallint,
    body text,
    face varchar(20),
    seq integer,
    client_msg_id uuid,
    send_us bigint,
    recalled boolean,
    read_flag smallint,
    shard smallint DEFAULT 3,
    ttl integer DEFAULT 0,
    push_tpl varchar(12),
    conv_type smallint DEFAULT 1
);
COMMENT ON TABLE im_message IS '私信';
COMMENT ON COLUMN im_message.msg_id IS '消息ID';
COMMENT ON COLUMN im_message.from_uid IS '发送方';
COMMENT ON COLUMN im_message.to_uid IS '接收方';
COMMENT ON COLUMN im_message.body IS '消息体';
COMMENT ON COLUMN im_message.face IS '表情编码';
COMMENT ON COLUMN im_message.seq IS '序号';
COMMENT ON COLUMN im_message.send_us IS '发送时间(微秒)';
COMMENT ON COLUMN im_message.read_flag IS '已读';

CREATE TABLE user_follow (
    uid bigint,
    target_uid bigint,
    remark_name varchar(40),
    src varchar(16),
    special smallint,
    ctime integer,
    grp smallint DEFAULT 0,
    notify_live smallint DEFAULT 1,
    deleted smallint DEFAULT 0
);
COMMENT ON TABLE user_follow IS '关注关系';
COMMENT ON COLUMN user_follow.uid IS '用户ID';
COMMENT ON COLUMN user_follow.target_uid IS '被关注人';
COMMENT ON COLUMN user_follow.remark_name IS '备注名';
COMMENT ON COLUMN user_follow.src IS '来源';
COMMENT ON COLUMN user_follow.special IS '特别关注';

CREATE TABLE contact_upload (
    uid bigint,
    contact_name varchar(60),
    phone_md5 char(32),
    batch_no varchar(32),
    matched_uid bigint,
    created_at timestamp
);
COMMENT ON TABLE contact_upload IS '通讯录匹配（仅哈希，已下线）';
COMMENT ON COLUMN contact_upload.uid IS '用户ID';
COMMENT ON COLUMN contact_upload.contact_name IS '联系人姓名';
COMMENT ON COLUMN contact_upload.phone_md5 IS '手机号MD5';
COMMENT ON COLUMN contact_upload.created_at IS '创建时间';

CREATE TABLE live_room (
    room_id integer PRIMARY KEY,
    anchor_uid bigint,
    title varchar(60),
    cover_url varchar(200),
    stream_key char(40),
    cate_id smallint,
    notice varchar(300),
    status smallint,
    peak integer,
    start_at timestamp,
    end_at timestamp,
    replay_url varchar(200),
    cdn varchar(12) DEFAULT 'ks',
    protocol varchar(8) DEFAULT 'rtmp',
    price_ticket integer DEFAULT 0,
    goods_cnt smallint DEFAULT 0,
    mix_flag smallint DEFAULT 0,
    lock_pwd varchar(8)
);
COMMENT ON TABLE live_room IS '直播间';
COMMENT ON COLUMN live_room.room_id IS '房间号';
COMMENT ON COLUMN live_room.anchor_uid IS '主播UID';
COMMENT ON COLUMN live_room.title IS '标题';
COMMENT ON COLUMN live_room.cover_url IS '封面';
COMMENT ON COLUMN live_room.stream_key IS '推流密钥';
COMMENT ON COLUMN live_room.notice IS '公告';
COMMENT ON COLUMN live_room.status IS '状态';
COMMENT ON COLUMN live_room.peak IS '峰值在线';
COMMENT ON COLUMN live_room.replay_url IS '回放';
COMMENT ON COLUMN live_room.price_ticket IS '门票';
COMMENT ON COLUMN live_room.lock_pwd IS '房间密码';

CREATE TABLE live_gift_order (
    order_no varchar(32) PRIMARY KEY,
    payer_uid bigint,
    anchor_uid bigint,
    gift_id smallint,
    num integer,
    coin integer,
    rmb_fen integer,
    pay_channel varchar(12),
    out_trade_no varchar(32),
    payer_acct varchar(60),
    refund_state smallint,
    minor_refund boolean,
    paid_at timestamp,
    app_id smallint DEFAULT 1,
    combo smallint DEFAULT 1,
    activity_id integer,
    settle_flag smallint DEFAULT 0,
    coupon varchar(20),
    pkg_id integer,
    platform_rate numeric(4,2) DEFAULT 0.50
);
COMMENT ON TABLE live_gift_order IS '打赏订单';
COMMENT ON COLUMN live_gift_order.order_no IS '订单号';
COMMENT ON COLUMN live_gift_order.payer_uid IS '打赏人';
COMMENT ON COLUMN live_gift_order.anchor_uid IS '主播UID';
COMMENT ON COLUMN live_gift_order.num IS '数量';
COMMENT ON COLUMN live_gift_order.coin IS '消耗钻石';
COMMENT ON COLUMN live_gift_order.pay_channel IS '支付渠道';
COMMENT ON COLUMN live_gift_order.out_trade_no IS '支付流水号';
COMMENT ON COLUMN live_gift_order.payer_acct IS '付款账号';
COMMENT ON COLUMN live_gift_order.refund_state IS '退款状态';
COMMENT ON COLUMN live_gift_order.minor_refund IS '未成年退款';
COMMENT ON COLUMN live_gift_order.paid_at IS '支付时间';
COMMENT ON COLUMN live_gift_order.platform_rate IS '平台抽成';

CREATE TABLE gift_catalog (
    gift_id smallint PRIMARY KEY,
    gift_name varchar(40),
    sku varchar(12),
    coin integer,
    svga_md5 char(32),
    on_off smallint,
    ver varchar(16),
    anim_ms integer DEFAULT 1500,
    sort_no smallint,
    lang varchar(5) DEFAULT 'zh_CN',
    begin_on date,
    finish_on date
);
COMMENT ON TABLE gift_catalog IS '礼物目录';
COMMENT ON COLUMN gift_catalog.gift_name IS '礼物名称';
COMMENT ON COLUMN gift_catalog.sku IS '礼物SKU';
COMMENT ON COLUMN gift_catalog.coin IS '钻石';
COMMENT ON COLUMN gift_catalog.ver IS '版本号';

CREATE TABLE anchor_settlement (
    id integer PRIMARY KEY,
    anchor_uid bigint,
    contract_no varchar(30),
    guild_id integer,
    payee varchar(40),
    id_no varchar(24),
    bank varchar(40),
    sub_branch varchar(80),
    cnaps char(12),
    card_no varchar(30),
    alipay varchar(60),
    tax_mode smallint,
    uscc varchar(18),
    sign_img text,
    share_rate numeric(4,2),
    valid_from date,
    valid_to date,
    state smallint,
    auditor varchar(12),
    attach text,
    swift varchar(11),
    currency char(3) DEFAULT 'CNY',
    old_ver smallint DEFAULT 0
);
COMMENT ON TABLE anchor_settlement IS '主播签约与结算资料';
COMMENT ON COLUMN anchor_settlement.id IS '主键';
COMMENT ON COLUMN anchor_settlement.anchor_uid IS '主播UID';
COMMENT ON COLUMN anchor_settlement.contract_no IS '合同编号';
COMMENT ON COLUMN anchor_settlement.guild_id IS '公会ID';
COMMENT ON COLUMN anchor_settlement.payee IS '收款人';
COMMENT ON COLUMN anchor_settlement.id_no IS '身份证';
COMMENT ON COLUMN anchor_settlement.bank IS '开户行';
COMMENT ON COLUMN anchor_settlement.sub_branch IS '支行';
COMMENT ON COLUMN anchor_settlement.cnaps IS '联行号';
COMMENT ON COLUMN anchor_settlement.card_no IS '银行卡号';
COMMENT ON COLUMN anchor_settlement.tax_mode IS '1个人 2个体户 3公会代扣';
COMMENT ON COLUMN anchor_settlement.uscc IS '个体户信用代码';
COMMENT ON COLUMN anchor_settlement.sign_img IS '手写签名 base64';
COMMENT ON COLUMN anchor_settlement.share_rate IS '分成比例';
COMMENT ON COLUMN anchor_settlement.valid_from IS '合同开始';
COMMENT ON COLUMN anchor_settlement.valid_to IS '合同结束';
COMMENT ON COLUMN anchor_settlement.state IS '状态';
COMMENT ON COLUMN anchor_settlement.auditor IS '审核人';

CREATE TABLE zbjs_mx (
    id integer,
    zbid bigint,
    jsyf char(6),
    sqsr numeric(12,2),
    gs numeric(12,2),
    sfje numeric(12,2),
    zt smallint,
    lsh varchar(32),
    bz varchar(200),
    czr varchar(20),
    bm varchar(20) DEFAULT '财务',
    hb char(3) DEFAULT 'RMB',
    by1 varchar(20),
    by2 varchar(20)
);
COMMENT ON TABLE zbjs_mx IS '主播结算明细';
COMMENT ON COLUMN zbjs_mx.id IS '主键';
COMMENT ON COLUMN zbjs_mx.zbid IS '主播';
COMMENT ON COLUMN zbjs_mx.jsyf IS '结算月份';
COMMENT ON COLUMN zbjs_mx.sqsr IS '税前收入';
COMMENT ON COLUMN zbjs_mx.gs IS '个税';
COMMENT ON COLUMN zbjs_mx.sfje IS '实发金额';
COMMENT ON COLUMN zbjs_mx.zt IS '状态';
COMMENT ON COLUMN zbjs_mx.lsh IS '打款流水号';
COMMENT ON COLUMN zbjs_mx.bz IS '备注';
COMMENT ON COLUMN zbjs_mx.czr IS '操作人';
COMMENT ON COLUMN zbjs_mx.bm IS '部门';
COMMENT ON COLUMN zbjs_mx.hb IS '货币';

CREATE TABLE guild (
    guild_id integer PRIMARY KEY,
    name varchar(60),
    company varchar(80),
    credit_code char(18),
    legal_person varchar(30),
    tel varchar(20),
    pub_acct varchar(30),
    addr varchar(120),
    lv char(1),
    join_at date,
    logo varchar(100),
    deposit integer DEFAULT 50000,
    anchors integer DEFAULT 0,
    memo text
);
COMMENT ON TABLE guild IS '公会';
COMMENT ON COLUMN guild.guild_id IS '公会ID';
COMMENT ON COLUMN guild.name IS '公会名称';
COMMENT ON COLUMN guild.company IS '公司名称';
COMMENT ON COLUMN guild.credit_code IS '统一社会信用代码';
COMMENT ON COLUMN guild.legal_person IS '法人';
COMMENT ON COLUMN guild.tel IS '公司电话';
COMMENT ON COLUMN guild.pub_acct IS '对公账户';
COMMENT ON COLUMN guild.addr IS '注册地址';
COMMENT ON COLUMN guild.lv IS '评级';
COMMENT ON COLUMN guild.deposit IS '保证金';

CREATE TABLE app_launch_log (
    id bigint,
    uid bigint,
    did varchar(40),
    mobile varchar(40),
    imei varchar(20),
    oaid varchar(64),
    idfa varchar(36),
    aid char(16),
    mac varchar(17),
    sn varchar(20),
    brand varchar(16),
    os varchar(12),
    app_ver varchar(16),
    cli_ip varchar(45),
    net varchar(8),
    operator varchar(16),
    imsi varchar(15),
    ssid varchar(40),
    bssid varchar(17),
    trace_id char(32),
    scr_xy varchar(20),
    apps text,
    ts bigint,
    sdk_ver varchar(12) DEFAULT '3.0.1',
    ch varchar(16),
    push_sw smallint DEFAULT 1,
    cold smallint DEFAULT 1,
    err smallint DEFAULT 0,
    ab text,
    lac integer,
    cid integer
);
COMMENT ON TABLE app_launch_log IS '启动日志';
COMMENT ON COLUMN app_launch_log.id IS '主键';
COMMENT ON COLUMN app_launch_log.uid IS '用户ID';
COMMENT ON COLUMN app_launch_log.did IS '设备ID';
COMMENT ON COLUMN app_launch_log.mobile IS '机型';
COMMENT ON COLUMN app_launch_log.imei IS 'IMEI';
COMMENT ON COLUMN app_launch_log.oaid IS 'OAID';
COMMENT ON COLUMN app_launch_log.idfa IS 'IDFA';
COMMENT ON COLUMN app_launch_log.aid IS 'ANDROID_ID';
COMMENT ON COLUMN app_launch_log.mac IS 'MAC地址';
COMMENT ON COLUMN app_launch_log.app_ver IS '版本';
COMMENT ON COLUMN app_launch_log.cli_ip IS '客户端IP';
COMMENT ON COLUMN app_launch_log.net IS '网络类型';
COMMENT ON COLUMN app_launch_log.operator IS '运营商';
COMMENT ON COLUMN app_launch_log.imsi IS 'IMSI';
COMMENT ON COLUMN app_launch_log.ssid IS 'WiFi名称';
COMMENT ON COLUMN app_launch_log.bssid IS 'WiFi BSSID';
COMMENT ON COLUMN app_launch_log.scr_xy IS '首次点击坐标';
COMMENT ON COLUMN app_launch_log.apps IS '已安装应用';
COMMENT ON COLUMN app_launch_log.ts IS '时间戳(毫秒)';
COMMENT ON COLUMN app_launch_log.ch IS '渠道包';
COMMENT ON COLUMN app_launch_log.lac IS '基站';

CREATE TABLE login_log (
    id bigint,
    passport varchar(40),
    uid bigint,
    way varchar(12),
    result smallint,
    ip inet,
    ua varchar(255),
    tk varchar(300),
    third_openid varchar(40),
    area varchar(30),
    risk smallint,
    err_msg varchar(100),
    created_at timestamp,
    app_id smallint DEFAULT 1,
    captcha_ms integer,
    idc varchar(8) DEFAULT 'bj1',
    gray smallint DEFAULT 0
);
COMMENT ON TABLE login_log IS '登录日志';
COMMENT ON COLUMN login_log.id IS '主键';
COMMENT ON COLUMN login_log.passport IS '通行证账号';
COMMENT ON COLUMN login_log.uid IS '用户ID';
COMMENT ON COLUMN login_log.way IS '登录方式';
COMMENT ON COLUMN login_log.result IS '结果';
COMMENT ON COLUMN login_log.ip IS '登录IP';
COMMENT ON COLUMN login_log.ua IS 'UserAgent';
COMMENT ON COLUMN login_log.tk IS '会话令牌';
COMMENT ON COLUMN login_log.third_openid IS '微信openid';
COMMENT ON COLUMN login_log.area IS '登录地';
COMMENT ON COLUMN login_log.created_at IS '创建时间';
COMMENT ON COLUMN login_log.idc IS '机房';

CREATE TABLE rec_profile (
    uid bigint,
    tags jsonb,
    vec double precision[],
    gender_pred smallint,
    churn_score numeric(6,4),
    pay_power char(1),
    last_kw varchar(60),
    model_ver varchar(20),
    upd integer,
    exp_group varchar(8) DEFAULT 'base',
    cold_start smallint DEFAULT 0,
    dim smallint DEFAULT 24,
    src varchar(8) DEFAULT 'hive'
);
COMMENT ON TABLE rec_profile IS '推荐画像';
COMMENT ON COLUMN rec_profile.uid IS '用户ID';
COMMENT ON COLUMN rec_profile.tags IS '兴趣标签';
COMMENT ON COLUMN rec_profile.vec IS '兴趣向量';
COMMENT ON COLUMN rec_profile.gender_pred IS '预测性别';
COMMENT ON COLUMN rec_profile.pay_power IS '消费力';
COMMENT ON COLUMN rec_profile.last_kw IS '最近搜索词';
COMMENT ON COLUMN rec_profile.upd IS '更新时间';
COMMENT ON COLUMN rec_profile.src IS '来源';

CREATE TABLE ad_click (
    click_id varchar(36),
    idfa varchar(36),
    oaid_md5 char(32),
    imei_md5 char(32),
    ip varchar(45),
    ua varchar(255),
    campaign_id bigint,
    creative_id bigint,
    bid numeric(10,4),
    cb_url varchar(300),
    conv boolean,
    click_ms bigint,
    os smallint DEFAULT 0,
    charge_type varchar(5) DEFAULT 'ocpc',
    deep_goal smallint,
    cheat smallint DEFAULT 0,
    acct bigint DEFAULT 100238817
);
COMMENT ON TABLE ad_click IS '广告点击回传';
COMMENT ON COLUMN ad_click.idfa IS 'IDFA';
COMMENT ON COLUMN ad_click.ua IS 'UserAgent';
COMMENT ON COLUMN ad_click.campaign_id IS '计划ID';
COMMENT ON COLUMN ad_click.creative_id IS '创意ID';
COMMENT ON COLUMN ad_click.bid IS '出价';
COMMENT ON COLUMN ad_click.conv IS '是否转化';
COMMENT ON COLUMN ad_click.click_ms IS '点击时间';
COMMENT ON COLUMN ad_click.acct IS '广告主';

CREATE TABLE voice_room_record (
    rec_id bigint,
    room_id integer,
    uid bigint,
    seat smallint,
    audio_url varchar(200),
    asr text,
    spk_emb text,
    bgm_fp text,
    dur_s integer,
    hit_word varchar(100),
    started_at timestamp,
    fmt varchar(6) DEFAULT 'opus',
    rate integer DEFAULT 16000,
    expire_day smallint DEFAULT 60,
    audit smallint DEFAULT 0
);
COMMENT ON TABLE voice_room_record IS '语音房留存（审核用）';
COMMENT ON COLUMN voice_room_record.room_id IS '房间号';
COMMENT ON COLUMN voice_room_record.uid IS '上麦用户';
COMMENT ON COLUMN voice_room_record.seat IS '麦位';
COMMENT ON COLUMN voice_room_record.audio_url IS '录音文件';
COMMENT ON COLUMN voice_room_record.asr IS '语音转写';
COMMENT ON COLUMN voice_room_record.spk_emb IS '声纹向量 base64';
COMMENT ON COLUMN voice_room_record.bgm_fp IS '背景音乐指纹';
COMMENT ON COLUMN voice_room_record.dur_s IS '时长';

CREATE TABLE poi_checkin (
    id bigint,
    uid bigint,
    poi_id integer,
    wkt varchar(60),
    geohash varchar(9),
    trail jsonb,
    pic varchar(200),
    say varchar(200),
    steps integer,
    checked_at timestamp,
    acc_m smallint DEFAULT 30,
    provider varchar(8) DEFAULT 'gps',
    medal_id integer,
    visible smallint DEFAULT 1
);
COMMENT ON TABLE poi_checkin IS '位置打卡';
COMMENT ON COLUMN poi_checkin.id IS '主键';
COMMENT ON COLUMN poi_checkin.uid IS '用户ID';
COMMENT ON COLUMN poi_checkin.poi_id IS '地点ID';
COMMENT ON COLUMN poi_checkin.wkt IS '打卡位置';
COMMENT ON COLUMN poi_checkin.trail IS '运动轨迹';
COMMENT ON COLUMN poi_checkin.pic IS '照片';
COMMENT ON COLUMN poi_checkin.say IS '打卡文字';
COMMENT ON COLUMN poi_checkin.steps IS '步数';
COMMENT ON COLUMN poi_checkin.checked_at IS '打卡时间';
COMMENT ON COLUMN poi_checkin.acc_m IS '精度(米)';

CREATE TABLE poi (
    poi_id integer PRIMARY KEY,
    name varchar(60),
    address varchar(120),
    phone varchar(30),
    lng numeric(10,6),
    lat numeric(10,6),
    avg_price numeric(8,2),
    "tag" varchar(20),
    adcode char(6),
    src varchar(8) DEFAULT 'map',
    open_hours varchar(40),
    state smallint DEFAULT 1,
    merge_to integer
);
COMMENT ON TABLE poi IS '地点库';
COMMENT ON COLUMN poi.poi_id IS '地点ID';
COMMENT ON COLUMN poi.name IS '地点名称';
COMMENT ON COLUMN poi.address IS '地址';
COMMENT ON COLUMN poi.phone IS '商家电话';
COMMENT ON COLUMN poi.lng IS '经度';
COMMENT ON COLUMN poi.lat IS '纬度';
COMMENT ON COLUMN poi.avg_price IS '人均';
COMMENT ON COLUMN poi.adcode IS '行政区划';
COMMENT ON COLUMN poi.src IS '来源';
COMMENT ON COLUMN poi.state IS '状态';

CREATE TABLE moderation_task (
    task_id bigint,
    biz varchar(16),
    object_id bigint,
    snapshot text,
    machine jsonb,
    reviewer varchar(12),
    result smallint,
    reason_code varchar(8),
    cost_ms integer,
    done_at timestamp,
    queue varchar(12) DEFAULT 'p1',
    lvl smallint DEFAULT 2,
    recheck smallint DEFAULT 0,
    policy_ver varchar(10) DEFAULT '2023.4'
);
COMMENT ON TABLE moderation_task IS '内容审核任务';
COMMENT ON COLUMN moderation_task.biz IS '业务类型';
COMMENT ON COLUMN moderation_task.object_id IS '对象ID';
COMMENT ON COLUMN moderation_task.snapshot IS '内容快照';
COMMENT ON COLUMN moderation_task.machine IS '机审结果';
COMMENT ON COLUMN moderation_task.reviewer IS '审核员工号';
COMMENT ON COLUMN moderation_task.result IS '结果';
COMMENT ON COLUMN moderation_task.reason_code IS '处置原因码';
COMMENT ON COLUMN moderation_task.done_at IS '完成时间';

CREATE TABLE report_ticket (
    id integer,
    reporter bigint,
    target_type smallint,
    target_id bigint,
    detail text,
    contact_way varchar(60),
    imgs text,
    state smallint,
    reply varchar(300),
    handler varchar(12),
    created_at timestamp,
    cate smallint DEFAULT 1,
    sla_h smallint DEFAULT 48,
    merged_into integer,
    score smallint
);
COMMENT ON TABLE report_ticket IS '举报与申诉';
COMMENT ON COLUMN report_ticket.id IS '主键';
COMMENT ON COLUMN report_ticket.reporter IS '举报人';
COMMENT ON COLUMN report_ticket.target_id IS '被举报对象';
COMMENT ON COLUMN report_ticket.detail IS '举报内容';
COMMENT ON COLUMN report_ticket.contact_way IS '联系方式';
COMMENT ON COLUMN report_ticket.imgs IS '图片证据';
COMMENT ON COLUMN report_ticket.state IS '状态';
COMMENT ON COLUMN report_ticket.handler IS '处理人';
COMMENT ON COLUMN report_ticket.created_at IS '创建时间';

CREATE TABLE feed_card (
    id_card varchar(20) PRIMARY KEY,
    title varchar(60),
    slot smallint,
    start_time bigint,
    end_time bigint,
    price numeric(8,2),
    jump_url varchar(200),
    ver varchar(16),
    ab_bucket smallint,
    bg varchar(7) DEFAULT '#FFFFFF',
    owner varchar(20),
    quota integer DEFAULT 0,
    tz varchar(8) DEFAULT '+08:00'
);
COMMENT ON TABLE feed_card IS '信息流卡片';
COMMENT ON COLUMN feed_card.id_card IS '卡片编号';
COMMENT ON COLUMN feed_card.title IS '标题';
COMMENT ON COLUMN feed_card.slot IS '位置';
COMMENT ON COLUMN feed_card.start_time IS '上线时间';
COMMENT ON COLUMN feed_card.end_time IS '下线时间';
COMMENT ON COLUMN feed_card.price IS '活动价';
COMMENT ON COLUMN feed_card.ver IS '版本号';

CREATE TABLE sms_queue (
    id bigint,
    phone varchar(20),
    tpl varchar(16),
    content varchar(300),
    vendor_msgid varchar(32),
    retry smallint,
    state smallint,
    created_at timestamp,
    sign varchar(16) DEFAULT '【星屿】',
    prio smallint DEFAULT 5,
    fee_fen smallint DEFAULT 4,
    err_code varchar(10)
);
COMMENT ON COLUMN sms_queue.id IS '主键';
COMMENT ON COLUMN sms_queue.phone IS '接收号码';
COMMENT ON COLUMN sms_queue.tpl IS '模板';
COMMENT ON COLUMN sms_queue.content IS '内容';
COMMENT ON COLUMN sms_queue.retry IS '重试次数';
COMMENT ON COLUMN sms_queue.state IS '状态';
COMMENT ON COLUMN sms_queue.created_at IS '创建时间';
COMMENT ON COLUMN sms_queue.sign IS '短信签名';

CREATE TABLE sys_config (
    cfg_key varchar(60) PRIMARY KEY,
    cfg_value text,
    remark varchar(100),
    editor varchar(20),
    grp varchar(20),
    enc smallint DEFAULT 0,
    updated timestamp
);

CREATE TABLE schema_migrations (
    version bigint PRIMARY KEY,
    dirty boolean
);

CREATE TABLE "用户备份_20210304" (
    "编号" integer,
    "姓名" varchar(30),
    "手机号" varchar(24),
    "身份证号" varchar(24),
    "民族" varchar(10),
    "职业" varchar(20),
    "住址" varchar(100),
    "备用1" varchar(20),
    "备用2" varchar(20),
    "导入标记" smallint
);
