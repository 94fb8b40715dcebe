-- 旅行平台：会员、订单、机票火车票酒店、入住登记、签证、支付、客服。老系统（拼音）与新系统（英文）并存。

CREATE TABLE t_member (
    member_id bigint PRIMARY KEY, login_name varchar(40), nick varchar(40), mobile varchar(20), email varchar(80), pwd varchar(64), salt varchar(16), wx_openid varchar(32),
    id_card varchar(19), level smallint, points int, birthday varchar(10), sex smallint, avatar varchar(200), reg_time bigint, reg_ip varchar(45), invite_by bigint, state smallint,
    bio varchar(200), city varchar(20), marketing_ok boolean DEFAULT false, real_name_state smallint DEFAULT 0, freeze_reason varchar(100), pay_pwd varchar(64), ext jsonb,
    ver int DEFAULT 0, shard smallint DEFAULT 0, del_flag smallint DEFAULT 0,
    tag_json text, last_login timestamp, lang varchar(8) DEFAULT 'zh-CN', push_on smallint DEFAULT 1, src varchar(12),
    ali_uid varchar(20), qq varchar(16), credit_score smallint, corp_id int, old_id varchar(20), sync_es smallint DEFAULT 1
);
COMMENT ON TABLE t_member IS '会员主表';
COMMENT ON COLUMN t_member.nick IS '昵称';
COMMENT ON COLUMN t_member.pwd IS '登录密码 md5(密码+盐)';
COMMENT ON COLUMN t_member.id_card IS '实体会员卡卡号';
COMMENT ON COLUMN t_member.level IS '0普通 1银 2金 3钻';
COMMENT ON COLUMN t_member.sex IS '0未知 1男 2女';
COMMENT ON COLUMN t_member.reg_time IS '注册时间，毫秒';
COMMENT ON COLUMN t_member.pay_pwd IS '支付密码';

CREATE TABLE lk_zjxx (
    id bigint PRIMARY KEY, hyid bigint, lkxm varchar(40), ywx varchar(40), ywm varchar(40), zjlx varchar(4), zjhm varchar(40), zjyxq varchar(10), qfg varchar(4), xb char(1),
    csrq varchar(10), gj char(3), sjh varchar(20), lklx char(3), bz varchar(200), cjsj timestamp, gxsj timestamp, qfjg varchar(60), csd varchar(60), zjfj bytea, ly varchar(8) DEFAULT 'app',
    mr smallint DEFAULT 0, yl1 varchar(50), yl2 varchar(50), yl3 varchar(50),
    xm_py varchar(60), gh varchar(20), ocr_bz smallint DEFAULT 0, sh_zt smallint DEFAULT 1, sh_r varchar(10),
    jm_bb varchar(4) DEFAULT 'v0', sjly varchar(10) DEFAULT 'app', qzlx varchar(8), sc_bz smallint DEFAULT 0
);
COMMENT ON TABLE lk_zjxx IS '常用旅客证件信息';
COMMENT ON COLUMN lk_zjxx.ywx IS '英文姓';
COMMENT ON COLUMN lk_zjxx.zjlx IS '证件类型 字典 ZJLX';
COMMENT ON COLUMN lk_zjxx.zjhm IS '证件号码';
COMMENT ON COLUMN lk_zjxx.csrq IS '出生日期';
COMMENT ON COLUMN lk_zjxx.lklx IS 'ADT成人 CHD儿童 INF婴儿';
COMMENT ON COLUMN lk_zjxx.zjfj IS '证件附件';

CREATE TABLE ff_card (
    id int PRIMARY KEY, member_id bigint, carrier char(2), ff_no varchar(16), tier varchar(10), miles int, seat_pref varchar(8), meal varchar(8), ssr varchar(8), bind_time timestamp,
    expire date, sync_state smallint DEFAULT 1, fail_msg varchar(100)
);
COMMENT ON TABLE ff_card IS '常旅客卡';
COMMENT ON COLUMN ff_card.meal IS '特殊餐食代码';
COMMENT ON COLUMN ff_card.ssr IS '特殊服务代码 如轮椅';

CREATE TABLE order_main (
    order_no varchar(18) PRIMARY KEY, member_id bigint, biz varchar(8), amount numeric(10,2), status smallint, contact_name varchar(40), contact_phone varchar(20), snapshot text,
    user_ip varchar(45), ua text, create_ms bigint, trace_id varchar(32), src_channel varchar(12), buyer_memo varchar(300), seller_memo varchar(300), coupon_code varchar(16),
    cancel_reason varchar(60), utm_source varchar(20), split_from varchar(18), lock_until timestamp, ab_bucket smallint DEFAULT 0, app_ver varchar(12), refund_flag smallint DEFAULT 0,
    pay_deadline timestamp, price_ver varchar(8) DEFAULT 'p3', discount numeric(8,2) DEFAULT 0, gift_flag smallint DEFAULT 0,
    invoice_flag smallint DEFAULT 0, risk_level smallint DEFAULT 0, distributor_id int, shop_id int, settle_state smallint DEFAULT 0,
    deleted smallint DEFAULT 0, geo varchar(30), promo_rule varchar(20)
);
COMMENT ON COLUMN order_main.order_no IS '订单号 日期8位+业务2位+流水8位';
COMMENT ON COLUMN order_main.contact_phone IS '联系人手机';
COMMENT ON COLUMN order_main.snapshot IS '下单快照json';
COMMENT ON COLUMN order_main.buyer_memo IS '客人备注';

CREATE TABLE hotel_order (
    id bigint PRIMARY KEY, order_no varchar(18), hotel_id int, room_type_code varchar(9), checkin date, checkout date, guests varchar(120), special_req text, confirm_no varchar(15),
    base_price numeric(10,2), commission numeric(8,2), arrive_late varchar(5), breakfast smallint, guarantee_card varchar(24), guarantee_exp varchar(5), guarantee_cvv varchar(4),
    noshow smallint DEFAULT 0, hold_until timestamp, pms_ref varchar(20),
    rate_plan varchar(8), pay_mode char(1) DEFAULT 'P', channel_hotel_id varchar(20), cancel_policy text, bed_type varchar(8),
    rooms smallint DEFAULT 1, push_pms smallint DEFAULT 0, penalty numeric(8,2), agent_fee numeric(8,2), ebk_read timestamp
);
COMMENT ON COLUMN hotel_order.guests IS '入住人，多人逗号隔开';
COMMENT ON COLUMN hotel_order.confirm_no IS '酒店确认号';
COMMENT ON COLUMN hotel_order.guarantee_card IS '担保信用卡，加密存放';

CREATE TABLE flight_ticket (
    id bigint PRIMARY KEY, order_no varchar(18), tkt_no varchar(14), pnr char(6), pax_id bigint, pax_name varchar(60), flight_no varchar(7), dep char(3), arr char(3), dep_time timestamp,
    seat varchar(4), cabin char(1), fare numeric(9,2), tax numeric(8,2), tkt_state varchar(8), ssr_docs text, baggage_tag varchar(10), gate varchar(4), refund_fee numeric(8,2),
    change_of bigint, insure_no varchar(20), upgraded smallint DEFAULT 0,
    office char(6) DEFAULT 'BJS332', big_pnr char(6), fare_basis varchar(12), endorse varchar(40), issue_by varchar(8),
    void_time timestamp, commission numeric(6,2), itin_type char(2) DEFAULT 'OW', share_flight varchar(7), meal_code varchar(4),
    weight_kg smallint, checkin_state smallint DEFAULT 0
);
COMMENT ON COLUMN flight_ticket.tkt_no IS '13位票号';
COMMENT ON COLUMN flight_ticket.pnr IS '记录编码';
COMMENT ON COLUMN flight_ticket.ssr_docs IS '航信证件项原文';

CREATE TABLE train_ticket (
    id bigint PRIMARY KEY, order_no varchar(18), e_no varchar(10), train_no varchar(6), from_st varchar(10), to_st varchar(10), go_date date, coach varchar(3), seat_no varchar(4), pax varchar(40),
    pax_idno varchar(20), tkt_type varchar(6), price numeric(8,2), acct_12306 varchar(40), pwd_12306 varchar(100), grab_task_id varchar(24), student_school varchar(40), state smallint DEFAULT 2,
    retry smallint DEFAULT 0,
    entrance varchar(6), out_order varchar(24), lock_ms int, sleeper_pref varchar(6), fail_code varchar(8), proxy_ip varchar(15),
    rebook_of bigint, refund_no varchar(20), pkg_fee numeric(6,2) DEFAULT 0
);
COMMENT ON COLUMN train_ticket.e_no IS '取票号';
COMMENT ON COLUMN train_ticket.pax_idno IS '乘车人证件号(脱敏)';
COMMENT ON COLUMN train_ticket.acct_12306 IS '代购用12306账号';

CREATE TABLE rz_djb (
    djid bigint PRIMARY KEY, mdbh varchar(8), fjh varchar(6), xm varchar(40), xb varchar(2), mz varchar(12), csrq char(8), zjhm varchar(18), hjdz varchar(120), rzsj timestamp, ldsj timestamp,
    zp bytea, cph varchar(10), czy varchar(10), scbz char(1), yhkh varchar(24), bz varchar(200), gajsbm varchar(20), zrfs varchar(4), tfyy varchar(40), yj numeric(8,2), fkbh varchar(12),
    ybkh varchar(20), kkcs smallint DEFAULT 1, hfzt char(1) DEFAULT 'N', rzrs smallint DEFAULT 1, tqtf char(1) DEFAULT '0',
    jkm varchar(4), lzd varchar(40), qwd varchar(40), qzhm varchar(20), rjka varchar(20), rjrq date, jdr varchar(40),
    dycs smallint DEFAULT 0
);
COMMENT ON TABLE rz_djb IS '入住登记簿（对接公安旅业系统）';
COMMENT ON COLUMN rz_djb.mz IS '民族';
COMMENT ON COLUMN rz_djb.hjdz IS '户籍地址';
COMMENT ON COLUMN rz_djb.zp IS '前台拍摄';
COMMENT ON COLUMN rz_djb.scbz IS '公安上传标志';
COMMENT ON COLUMN rz_djb.yj IS '押金';

CREATE TABLE rz_tzr (
    id bigint PRIMARY KEY, djid bigint, xm varchar(40), gx varchar(8), zjhm varchar(20), sjhm varchar(20), sfwcn char(1), jhrqrs bytea, bz varchar(100), lrsj timestamp, fkbh varchar(12),
    scbz char(1) DEFAULT '1', czy varchar(10), mz varchar(12), ldsj timestamp, yl1 varchar(40)
);
COMMENT ON TABLE rz_tzr IS '同住人';
COMMENT ON COLUMN rz_tzr.gx IS '与登记人关系';
COMMENT ON COLUMN rz_tzr.sfwcn IS '是否未成年';
COMMENT ON COLUMN rz_tzr.jhrqrs IS '监护人确认书扫描';

CREATE TABLE zzj_rlhy (
    id bigint PRIMARY KEY, mdbh varchar(8), sn varchar(15), ev_ts bigint, feature text, score numeric(5,4), result varchar(8), live_img bytea, djid bigint, algo varchar(12), fw varchar(12),
    temp_c numeric(4,1), cost_ms int, err_code varchar(8), retry smallint DEFAULT 0,
    cam varchar(8) DEFAULT 'front', light smallint, mask_on boolean DEFAULT false, tmpl_ver varchar(8) DEFAULT 't4',
    upload_state smallint DEFAULT 1, oss varchar(80), net varchar(6) DEFAULT 'eth0'
);
COMMENT ON TABLE zzj_rlhy IS '自助机核验流水';
COMMENT ON COLUMN zzj_rlhy.sn IS '自助机序列号';
COMMENT ON COLUMN zzj_rlhy.feature IS '现场特征值';

CREATE TABLE child_pax (
    id bigint PRIMARY KEY, order_no varchar(18), child_name varchar(40), birth date, height_cm smallint, cert_kind varchar(8), cert_no varchar(20), guardian_name varchar(40), guardian_tel varchar(20), relation varchar(8),
    um_service boolean, allergy varchar(60), toy_pref varchar(12), pickup_person varchar(40), consent_img bytea
);
COMMENT ON TABLE child_pax IS '儿童票与无陪儿童';
COMMENT ON COLUMN child_pax.um_service IS '无成人陪伴服务';
COMMENT ON COLUMN child_pax.cert_no IS '身份证/户口簿/出生医学证明号';

CREATE TABLE "签证材料" (
    "编号" bigint PRIMARY KEY, "订单号" varchar(18), "申请人" varchar(40), "护照号" varchar(12), "机读码" text, "目的国" varchar(10), "婚姻状况" varchar(4), "单位名称" varchar(60), "职务" varchar(30), "年收入" varchar(20),
    "宗教信仰" varchar(10), "存款证明" jsonb, "指纹" text, "白底照" bytea, "拒签记录" text, "有无犯罪" text, "父母信息" text, "送签日期" date, "状态" varchar(8), "材料版本" varchar(12), "备用一" text, "备用二" text, "签名图" bytea
);
COMMENT ON COLUMN "签证材料"."指纹" IS '采集仪模板 base64';
COMMENT ON COLUMN "签证材料"."父母信息" IS '父母姓名、电话';

CREATE TABLE pay_record (
    pay_no varchar(24) PRIMARY KEY, order_no varchar(18), channel varchar(8), trade_no varchar(28), card_no varchar(24), bank_code varchar(8), payer varchar(60), amt_cent int, pay_ts varchar(14), notify_raw text, sign char(32),
    fee_cent int DEFAULT 0, refund_cent int DEFAULT 0, instalment smallint DEFAULT 0, acct_date date, recon_state smallint DEFAULT 1, batch_no varchar(12), cur char(3) DEFAULT 'CNY', remark varchar(100),
    terminal varchar(8), mch_id varchar(10) DEFAULT '1230000109', coupon_cent int DEFAULT 0, expire_at timestamp, risk_code varchar(8),
    clear_batch varchar(12), bill_file varchar(60), retry smallint DEFAULT 0
);
COMMENT ON COLUMN pay_record.trade_no IS '渠道流水号';
COMMENT ON COLUMN pay_record.payer IS '付款账号';
COMMENT ON COLUMN pay_record.notify_raw IS '回调原文';

CREATE TABLE "发票申请" (
    id int PRIMARY KEY, order_no varchar(18), "抬头" varchar(80), "税号" varchar(20), "开户行" varchar(60), "银行账号" varchar(24), "地址电话" varchar(120), "收件邮箱" varchar(80), "金额" numeric(10,2), "发票号码" varchar(20), "开票日期" date,
    "收件人" varchar(40), "寄送地址" varchar(150), "快递单号" varchar(16), "红冲原因" varchar(40), "票种" varchar(6) DEFAULT '电普'
);
COMMENT ON COLUMN "发票申请"."抬头" IS '个人或单位';

CREATE TABLE kf_luyin (
    call_id varchar(24) PRIMARY KEY, caller varchar(20), callee varchar(16), begin_ts int, dur_s smallint, agent_no varchar(8), wav bytea, asr text, vp text, oss_key varchar(100), satisfy smallint, trunk_ip varchar(15),
    skill varchar(8) DEFAULT 'HOTEL', hangup char(1), summary text, qc_score smallint, qc_by varchar(8), emotion varchar(8), transfer_to varchar(8),
    ivr_path varchar(20), wait_s smallint, codec varchar(6) DEFAULT 'pcma', keep_until date, mask_done boolean DEFAULT false,
    callback_no varchar(20), tag varchar(20)
);
COMMENT ON TABLE kf_luyin IS '客服录音';
COMMENT ON COLUMN kf_luyin.vp IS '说话人向量';
COMMENT ON COLUMN kf_luyin.asr IS '语音转写';

CREATE TABLE pl_review (
    rid bigint PRIMARY KEY, hotel_id int, member_id bigint, nick_mask varchar(20), stars smallint, content text, pics jsonb, trip_kind varchar(8), reply text, likes int, ctime timestamp, vec jsonb, audit smallint DEFAULT 1, sensitive_hit varchar(40), top smallint DEFAULT 0
);
COMMENT ON TABLE pl_review IS '酒店评价';
COMMENT ON COLUMN pl_review.vec IS '文本向量，检索用';

CREATE TABLE xc_gj (
    id bigint PRIMARY KEY, hyid bigint, xcid varchar(20), jd double precision, wd double precision, dwsj bigint, geohash varchar(12), sd real, jz varchar(30), jdly varchar(6) DEFAULT 'gps', wifi varchar(40), dz varchar(120)
);
COMMENT ON TABLE xc_gj IS '用车与导游行程轨迹';
COMMENT ON COLUMN xc_gj.jd IS '经度';
COMMENT ON COLUMN xc_gj.dwsj IS '定位时间（秒）';

CREATE TABLE app_device (
    did varchar(40) PRIMARY KEY, member_id bigint, mobile varchar(30), os_ver varchar(20), oaid varchar(36), imei varchar(20), mac varchar(20), push_token text, last_ip varchar(45), app_ver varchar(16), apps text, operator varchar(10), res varchar(12), touch_xy text,
    android_id varchar(16), idfa varchar(36), imsi varchar(15), root smallint DEFAULT 0, lang varchar(8) DEFAULT 'zh-CN', battery smallint,
    aaid varchar(36), cpu varchar(20), mem_mb int, sn varchar(20), bssid varchar(20), clip text, crash_cnt int DEFAULT 0,
    push_ch varchar(6) DEFAULT 'hms', first_open timestamp
);
COMMENT ON COLUMN app_device.mobile IS '机型';
COMMENT ON COLUMN app_device.apps IS '已安装应用';
COMMENT ON COLUMN app_device.touch_xy IS '首屏点击坐标';

CREATE TABLE hotel_md (
    hotel_id int PRIMARY KEY, mdbh varchar(8), mdmc varchar(60), dz varchar(120), lng numeric(9,6), lat numeric(9,6), qtdh varchar(20), xydm varchar(18), jycs varchar(20), fzr varchar(20), fzrsj varchar(20), kysj date, yx varchar(60), fjs int, xj smallint,
    tsbh varchar(20), wifi_ssid varchar(30), jszh varchar(24), khh varchar(40), sjbz smallint DEFAULT 1, cz varchar(20),
    pp varchar(10) DEFAULT '自营', qy varchar(10), jdlx varchar(6), zxrq date, yyzt smallint DEFAULT 1, mts int DEFAULT 0,
    dcs smallint DEFAULT 1, yzbm varchar(6), xfys date, sxrl int, htbh varchar(20), czzq smallint DEFAULT 30
);
COMMENT ON TABLE hotel_md IS '酒店门店';
COMMENT ON COLUMN hotel_md.qtdh IS '前台电话';
COMMENT ON COLUMN hotel_md.xydm IS '统一社会信用代码';
COMMENT ON COLUMN hotel_md.fzr IS '店长';
COMMENT ON COLUMN hotel_md.jszh IS '对公结算账户';

CREATE TABLE fangtai (
    id bigint PRIMARY KEY, hotel_id int, fjh varchar(6), fx varchar(9), rq date, zt char(2), price numeric(8,2), lock_sn varchar(15), lock_mac macaddr, gw_ip inet, kk_card varchar(16), cleaner varchar(10), upd_us bigint, bz varchar(100),
    kc smallint DEFAULT 1, gf smallint DEFAULT 0, wx_rq date,
    zc smallint DEFAULT 0, mc_price numeric(8,2), ota_sync smallint DEFAULT 1, hy_price numeric(8,2), tj numeric(5,2),
    last_kk timestamp, bj_flag char(1) DEFAULT 'N', lc smallint, cx varchar(6)
);
COMMENT ON TABLE fangtai IS '房态';
COMMENT ON COLUMN fangtai.fx IS '房型编码';
COMMENT ON COLUMN fangtai.kk_card IS '空白房卡号';

CREATE TABLE hb_dt (
    id bigint PRIMARY KEY, hbh varchar(7), jcid varchar(8), cfd char(3), ddd char(3), jhqf timestamp, sjqf timestamp, zt varchar(6), djk varchar(4), lat numeric(9,6), lng numeric(9,6), mode_s char(6), sq char(4), jz_name varchar(20), delay_min smallint,
    sjdd timestamp, jhdd timestamp, jx varchar(8) DEFAULT '320', yw_yy varchar(20), xlzp varchar(4), hzl varchar(4), zdl numeric(4,2),
    gx_ms int, src varchar(8) DEFAULT 'adsb'
);
COMMENT ON TABLE hb_dt IS '航班动态';
COMMENT ON COLUMN hb_dt.jcid IS '机尾号';
COMMENT ON COLUMN hb_dt.lat IS '飞机当前纬度';
COMMENT ON COLUMN hb_dt.mode_s IS 'ICAO 24位地址';

CREATE TABLE lx_product (
    sku varchar(9) PRIMARY KEY, title varchar(120), dest varchar(20), price numeric(9,2), stock int, barcode varchar(13), cover_md5 char(32), days smallint, child_price numeric(9,2), age_min smallint, age_max smallint, meet_addr varchar(100), api_ver varchar(12),
    tag varchar(20), off_date date, video varchar(200), weight int DEFAULT 0,
    cat2 varchar(10), supplier_id int, refund_rule varchar(8) DEFAULT 'R48', min_pax smallint DEFAULT 1, max_pax smallint,
    guide_lang varchar(6) DEFAULT '中文', visa_need boolean DEFAULT false, seo_kw text, audit_by varchar(8), review_cnt int DEFAULT 0
);
COMMENT ON COLUMN lx_product.meet_addr IS '集合地点';

CREATE TABLE supplier (
    id int PRIMARY KEY, gsmc varchar(60), tyshxydm varchar(18), frdb varchar(20), lxr varchar(20), lxdh varchar(20), dgzh varchar(24), khyh varchar(40), email varchar(60), xkzh varchar(24), dz varchar(100), hzrq date, bzj numeric(10,2), zzjg varchar(10), frsfz varchar(64), fkzq smallint DEFAULT 30,
    bzjsm varchar(40), ptfl numeric(4,2) DEFAULT 8.00, cz varchar(20), wz varchar(60), hmd char(1) DEFAULT 'N', zzfj bytea,
    sysj timestamp
);
COMMENT ON TABLE supplier IS '地接与酒店供应商';
COMMENT ON COLUMN supplier.frdb IS '法人代表';
COMMENT ON COLUMN supplier.xkzh IS '旅行社业务经营许可证号';
COMMENT ON COLUMN supplier.frsfz IS '法人身份证（SM4密文）';

CREATE TABLE yg_info (
    gh varchar(8) PRIMARY KEY, xm varchar(20), bm varchar(20), gw varchar(20), sj varchar(20), sfzh varchar(18), gz numeric(10,2), gzkh varchar(24), dyzh varchar(24), zzmm varchar(8), jjlxr varchar(60), xl varchar(6), rzrq date, zt char(1) DEFAULT '1', wxid varchar(20),
    jkzh varchar(20), ghhy varchar(4), zw_tpl bytea, tcxm varchar(40),
    bz varchar(100), kqh varchar(10), sbh varchar(20), gjjzh varchar(20), lzyy varchar(60), nj smallint DEFAULT 5,
    htlx varchar(6) DEFAULT '固定', hyzk varchar(4), xuexing varchar(4)
);
COMMENT ON TABLE yg_info IS '员工';
COMMENT ON COLUMN yg_info.gzkh IS '工资卡';
COMMENT ON COLUMN yg_info.dyzh IS '导游证号';
COMMENT ON COLUMN yg_info.jjlxr IS '紧急联系人';
COMMENT ON COLUMN yg_info.jkzh IS '健康证';
COMMENT ON COLUMN yg_info.ghhy IS '工会会员';

CREATE TABLE sms_queue (
    id bigint PRIMARY KEY, target varchar(24), tpl varchar(10), content text, vcode varchar(6), biz_id varchar(32), send_at timestamp, state smallint, report varchar(10), channel varchar(8) DEFAULT 'mas', retry smallint DEFAULT 0
);

CREATE TABLE kf_gd (
    gdh varchar(16) PRIMARY KEY, order_no varchar(18), lx varchar(10), ms text, jg text, clr varchar(8), remark varchar(300), cjsj timestamp, pfje numeric(8,2), zt smallint DEFAULT 9, yqfk text, fj bytea
);
COMMENT ON TABLE kf_gd IS '客诉工单';
COMMENT ON COLUMN kf_gd.ms IS '问题描述';

CREATE TABLE dict_code (kind varchar(10), code varchar(8), label varchar(30), sort int, on_off smallint DEFAULT 1, PRIMARY KEY (kind, code));

CREATE TABLE bak_lk_2016 (f1 text, f2 text, f3 text, f4 text, f5 text, f6 text, f7 text, f8 text, f9 text);
COMMENT ON TABLE bak_lk_2016 IS '2016年迁移前备份，勿删';

COMMENT ON COLUMN t_member.member_id IS '会员ID';
COMMENT ON COLUMN t_member.login_name IS '登录名';
COMMENT ON COLUMN t_member.mobile IS '手机号';
COMMENT ON COLUMN t_member.email IS '邮箱';
COMMENT ON COLUMN t_member.salt IS '盐';
COMMENT ON COLUMN t_member.wx_openid IS '微信openid';
COMMENT ON COLUMN t_member.points IS '积分余额';
COMMENT ON COLUMN t_member.birthday IS '生日，格式不一';
COMMENT ON COLUMN t_member.avatar IS '头像地址';
COMMENT ON COLUMN t_member.reg_ip IS '注册IP';
COMMENT ON COLUMN t_member.invite_by IS '邀请人';
COMMENT ON COLUMN t_member.state IS '1正常 2冻结 3注销';
COMMENT ON COLUMN t_member.bio IS '个性签名';
COMMENT ON COLUMN t_member.city IS '常住城市';
COMMENT ON COLUMN t_member.marketing_ok IS '营销授权';
COMMENT ON COLUMN t_member.real_name_state IS '实名状态';
COMMENT ON COLUMN t_member.tag_json IS '画像标签';
COMMENT ON COLUMN t_member.last_login IS '最近登录';
COMMENT ON COLUMN t_member.ali_uid IS '支付宝用户号';
COMMENT ON COLUMN t_member.credit_score IS '信用分';
COMMENT ON COLUMN t_member.corp_id IS '所属差旅企业';
COMMENT ON COLUMN t_member.old_id IS '旧系统主键';
COMMENT ON COLUMN t_member.sync_es IS '是否已同步ES';
COMMENT ON COLUMN lk_zjxx.hyid IS '所属会员';
COMMENT ON COLUMN lk_zjxx.lkxm IS '旅客姓名';
COMMENT ON COLUMN lk_zjxx.ywm IS '英文名';
COMMENT ON COLUMN lk_zjxx.zjyxq IS '证件有效期';
COMMENT ON COLUMN lk_zjxx.qfg IS '签发国';
COMMENT ON COLUMN lk_zjxx.xb IS '性别';
COMMENT ON COLUMN lk_zjxx.gj IS '国籍';
COMMENT ON COLUMN lk_zjxx.sjh IS '手机号';
COMMENT ON COLUMN lk_zjxx.bz IS '备注';
COMMENT ON COLUMN lk_zjxx.cjsj IS '创建时间';
COMMENT ON COLUMN lk_zjxx.gxsj IS '更新时间';
COMMENT ON COLUMN lk_zjxx.qfjg IS '签发机关';
COMMENT ON COLUMN lk_zjxx.csd IS '出生地';
COMMENT ON COLUMN lk_zjxx.mr IS '是否默认';
COMMENT ON COLUMN lk_zjxx.yl1 IS '预留';
COMMENT ON COLUMN lk_zjxx.yl2 IS '预留';
COMMENT ON COLUMN lk_zjxx.yl3 IS '预留';
COMMENT ON COLUMN lk_zjxx.xm_py IS '姓名拼音';
COMMENT ON COLUMN lk_zjxx.ocr_bz IS '是否OCR识别';
COMMENT ON COLUMN lk_zjxx.qzlx IS '签证类型';
COMMENT ON COLUMN ff_card.carrier IS '航司二字码';
COMMENT ON COLUMN ff_card.ff_no IS '卡号';
COMMENT ON COLUMN ff_card.tier IS '等级';
COMMENT ON COLUMN ff_card.miles IS '里程余额';
COMMENT ON COLUMN ff_card.seat_pref IS '座位偏好';
COMMENT ON COLUMN ff_card.expire IS '卡有效期';
COMMENT ON COLUMN order_main.biz IS '业务线';
COMMENT ON COLUMN order_main.amount IS '订单金额';
COMMENT ON COLUMN order_main.status IS '订单状态';
COMMENT ON COLUMN order_main.contact_name IS '联系人';
COMMENT ON COLUMN order_main.user_ip IS '下单IP';
COMMENT ON COLUMN order_main.create_ms IS '下单时间 毫秒';
COMMENT ON COLUMN order_main.trace_id IS '链路id';
COMMENT ON COLUMN order_main.seller_memo IS '客服备注';
COMMENT ON COLUMN order_main.coupon_code IS '优惠券码';
COMMENT ON COLUMN order_main.cancel_reason IS '取消原因';
COMMENT ON COLUMN order_main.split_from IS '拆单来源';
COMMENT ON COLUMN order_main.risk_level IS '风控等级';
COMMENT ON COLUMN order_main.geo IS '下单位置';
COMMENT ON COLUMN order_main.deleted IS '逻辑删除';
COMMENT ON COLUMN hotel_order.checkin IS '入住日期';
COMMENT ON COLUMN hotel_order.checkout IS '离店日期';
COMMENT ON COLUMN hotel_order.special_req IS '特殊要求';
COMMENT ON COLUMN hotel_order.base_price IS '底价';
COMMENT ON COLUMN hotel_order.commission IS '佣金';
COMMENT ON COLUMN hotel_order.arrive_late IS '最晚到店';
COMMENT ON COLUMN hotel_order.breakfast IS '早餐份数';
COMMENT ON COLUMN hotel_order.guarantee_exp IS '有效期';
COMMENT ON COLUMN hotel_order.noshow IS '未到店';
COMMENT ON COLUMN hotel_order.pms_ref IS 'PMS单号';
COMMENT ON COLUMN hotel_order.rate_plan IS '价格计划';
COMMENT ON COLUMN hotel_order.bed_type IS '床型';
COMMENT ON COLUMN flight_ticket.pax_name IS '乘机人';
COMMENT ON COLUMN flight_ticket.flight_no IS '航班号';
COMMENT ON COLUMN flight_ticket.dep IS '出发三字码';
COMMENT ON COLUMN flight_ticket.arr IS '到达三字码';
COMMENT ON COLUMN flight_ticket.seat IS '座位';
COMMENT ON COLUMN flight_ticket.cabin IS '舱位';
COMMENT ON COLUMN flight_ticket.fare IS '票面价';
COMMENT ON COLUMN flight_ticket.tax IS '税费';
COMMENT ON COLUMN flight_ticket.baggage_tag IS '行李牌';
COMMENT ON COLUMN flight_ticket.insure_no IS '航意险保单号';
COMMENT ON COLUMN flight_ticket.void_time IS '废票时间';
COMMENT ON COLUMN flight_ticket.meal_code IS '餐食';
COMMENT ON COLUMN train_ticket.train_no IS '车次';
COMMENT ON COLUMN train_ticket.from_st IS '出发站';
COMMENT ON COLUMN train_ticket.to_st IS '到达站';
COMMENT ON COLUMN train_ticket.go_date IS '乘车日期';
COMMENT ON COLUMN train_ticket.coach IS '车厢';
COMMENT ON COLUMN train_ticket.seat_no IS '座位号';
COMMENT ON COLUMN train_ticket.pax IS '乘车人';
COMMENT ON COLUMN train_ticket.tkt_type IS '票种';
COMMENT ON COLUMN train_ticket.pwd_12306 IS '密码（AES）';
COMMENT ON COLUMN train_ticket.student_school IS '学生票院校';
COMMENT ON COLUMN train_ticket.proxy_ip IS '抢票代理出口';
COMMENT ON COLUMN rz_djb.djid IS '登记ID';
COMMENT ON COLUMN rz_djb.mdbh IS '门店编号';
COMMENT ON COLUMN rz_djb.fjh IS '房间号';
COMMENT ON COLUMN rz_djb.xm IS '姓名';
COMMENT ON COLUMN rz_djb.xb IS '性别';
COMMENT ON COLUMN rz_djb.csrq IS '出生日期';
COMMENT ON COLUMN rz_djb.zjhm IS '证件号码';
COMMENT ON COLUMN rz_djb.rzsj IS '入住时间';
COMMENT ON COLUMN rz_djb.ldsj IS '离店时间';
COMMENT ON COLUMN rz_djb.cph IS '车牌号';
COMMENT ON COLUMN rz_djb.czy IS '操作员';
COMMENT ON COLUMN rz_djb.yhkh IS '预授权卡号';
COMMENT ON COLUMN rz_djb.bz IS '备注';
COMMENT ON COLUMN rz_djb.tfyy IS '退房原因';
COMMENT ON COLUMN rz_djb.fkbh IS '房卡编号';
COMMENT ON COLUMN rz_djb.ybkh IS '医保卡号（防疫期留）';
COMMENT ON COLUMN rz_djb.jkm IS '健康码';
COMMENT ON COLUMN rz_djb.lzd IS '来自地';
COMMENT ON COLUMN rz_djb.qwd IS '去往地';
COMMENT ON COLUMN rz_djb.qzhm IS '签证号码';
COMMENT ON COLUMN rz_djb.rjka IS '入境口岸';
COMMENT ON COLUMN rz_djb.rjrq IS '入境日期';
COMMENT ON COLUMN rz_djb.jdr IS '接待人';
COMMENT ON COLUMN rz_tzr.djid IS '登记ID';
COMMENT ON COLUMN rz_tzr.xm IS '姓名';
COMMENT ON COLUMN rz_tzr.zjhm IS '证件号码';
COMMENT ON COLUMN rz_tzr.sjhm IS '手机号码';
COMMENT ON COLUMN rz_tzr.lrsj IS '录入时间';
COMMENT ON COLUMN rz_tzr.mz IS '民族';
COMMENT ON COLUMN rz_tzr.scbz IS '上传标志';
COMMENT ON COLUMN zzj_rlhy.mdbh IS '门店编号';
COMMENT ON COLUMN zzj_rlhy.ev_ts IS '事件时间 微秒';
COMMENT ON COLUMN zzj_rlhy.score IS '比对分';
COMMENT ON COLUMN zzj_rlhy.live_img IS '现场照';
COMMENT ON COLUMN zzj_rlhy.algo IS '算法版本';
COMMENT ON COLUMN zzj_rlhy.fw IS '固件版本';
COMMENT ON COLUMN zzj_rlhy.temp_c IS '额温';
COMMENT ON COLUMN child_pax.child_name IS '儿童姓名';
COMMENT ON COLUMN child_pax.birth IS '出生日期';
COMMENT ON COLUMN child_pax.height_cm IS '身高';
COMMENT ON COLUMN child_pax.cert_kind IS '证件类型';
COMMENT ON COLUMN child_pax.guardian_name IS '监护人';
COMMENT ON COLUMN child_pax.guardian_tel IS '监护人电话';
COMMENT ON COLUMN child_pax.allergy IS '过敏';
COMMENT ON COLUMN child_pax.pickup_person IS '接机人';
COMMENT ON COLUMN child_pax.consent_img IS '同意书照片';
COMMENT ON COLUMN pay_record.pay_no IS '支付单号';
COMMENT ON COLUMN pay_record.order_no IS '订单号';
COMMENT ON COLUMN pay_record.channel IS '渠道';
COMMENT ON COLUMN pay_record.card_no IS '卡号';
COMMENT ON COLUMN pay_record.bank_code IS '银行';
COMMENT ON COLUMN pay_record.amt_cent IS '金额 分';
COMMENT ON COLUMN pay_record.pay_ts IS '支付时间';
COMMENT ON COLUMN pay_record.sign IS '签名';
COMMENT ON COLUMN pay_record.fee_cent IS '手续费';
COMMENT ON COLUMN pay_record.refund_cent IS '已退金额';
COMMENT ON COLUMN pay_record.recon_state IS '对账状态';
COMMENT ON COLUMN pay_record.mch_id IS '商户号';
COMMENT ON COLUMN kf_luyin.caller IS '主叫';
COMMENT ON COLUMN kf_luyin.callee IS '被叫';
COMMENT ON COLUMN kf_luyin.begin_ts IS '开始时间';
COMMENT ON COLUMN kf_luyin.dur_s IS '时长 秒';
COMMENT ON COLUMN kf_luyin.agent_no IS '坐席工号';
COMMENT ON COLUMN kf_luyin.wav IS '录音片段';
COMMENT ON COLUMN kf_luyin.oss_key IS '录音文件';
COMMENT ON COLUMN kf_luyin.satisfy IS '满意度';
COMMENT ON COLUMN kf_luyin.trunk_ip IS '中继';
COMMENT ON COLUMN kf_luyin.qc_score IS '质检分';
COMMENT ON COLUMN kf_luyin.callback_no IS '回拨号码';
COMMENT ON COLUMN kf_luyin.emotion IS '情绪识别';
COMMENT ON COLUMN pl_review.nick_mask IS '评价人';
COMMENT ON COLUMN pl_review.content IS '评价内容';
COMMENT ON COLUMN pl_review.pics IS '图片';
COMMENT ON COLUMN pl_review.reply IS '商家回复';
COMMENT ON COLUMN pl_review.trip_kind IS '出行类型';
COMMENT ON COLUMN xc_gj.hyid IS '会员';
COMMENT ON COLUMN xc_gj.xcid IS '行程单号';
COMMENT ON COLUMN xc_gj.wd IS '纬度';
COMMENT ON COLUMN xc_gj.sd IS '速度';
COMMENT ON COLUMN xc_gj.jz IS '基站 MCC,MNC,LAC,CI';
COMMENT ON COLUMN xc_gj.wifi IS '连接热点';
COMMENT ON COLUMN xc_gj.dz IS '逆地理地址';
COMMENT ON COLUMN app_device.did IS '设备指纹';
COMMENT ON COLUMN app_device.oaid IS 'OAID';
COMMENT ON COLUMN app_device.mac IS 'MAC地址';
COMMENT ON COLUMN app_device.push_token IS '推送令牌';
COMMENT ON COLUMN app_device.operator IS '运营商';
COMMENT ON COLUMN app_device.sn IS '设备序列号';
COMMENT ON COLUMN app_device.bssid IS '路由器BSSID';
COMMENT ON COLUMN app_device.clip IS '剪贴板';
COMMENT ON COLUMN app_device.first_open IS '首次打开';
COMMENT ON COLUMN hotel_md.mdmc IS '门店名称';
COMMENT ON COLUMN hotel_md.dz IS '地址';
COMMENT ON COLUMN hotel_md.jycs IS '特种行业许可证';
COMMENT ON COLUMN hotel_md.fzrsj IS '店长手机';
COMMENT ON COLUMN hotel_md.kysj IS '开业时间';
COMMENT ON COLUMN hotel_md.fjs IS '房间数';
COMMENT ON COLUMN hotel_md.wifi_ssid IS '客用无线名';
COMMENT ON COLUMN hotel_md.tsbh IS '投诉编号';
COMMENT ON COLUMN hotel_md.yzbm IS '邮编';
COMMENT ON COLUMN hotel_md.zxrq IS '装修日期';
COMMENT ON COLUMN hotel_md.htbh IS '合同编号';
COMMENT ON COLUMN hotel_md.sxrl IS '上限容量';
COMMENT ON COLUMN fangtai.fjh IS '房间号';
COMMENT ON COLUMN fangtai.rq IS '日期';
COMMENT ON COLUMN fangtai.zt IS 'VC空净 OD住脏 OO维修';
COMMENT ON COLUMN fangtai.lock_sn IS '门锁序列号';
COMMENT ON COLUMN fangtai.cleaner IS '保洁';
COMMENT ON COLUMN fangtai.bz IS '备注';
COMMENT ON COLUMN fangtai.gf IS '关房';
COMMENT ON COLUMN fangtai.wx_rq IS '维修日期';
COMMENT ON COLUMN hb_dt.hbh IS '航班号';
COMMENT ON COLUMN hb_dt.cfd IS '出发地';
COMMENT ON COLUMN hb_dt.ddd IS '到达地';
COMMENT ON COLUMN hb_dt.jhqf IS '计划起飞';
COMMENT ON COLUMN hb_dt.sjqf IS '实际起飞';
COMMENT ON COLUMN hb_dt.djk IS '登机口';
COMMENT ON COLUMN hb_dt.sq IS '应答机编码';
COMMENT ON COLUMN hb_dt.jx IS '机型';
COMMENT ON COLUMN hb_dt.hzl IS '行李转盘';
COMMENT ON COLUMN lx_product.title IS '产品标题';
COMMENT ON COLUMN lx_product.dest IS '目的地';
COMMENT ON COLUMN lx_product.barcode IS '条码';
COMMENT ON COLUMN lx_product.child_price IS '儿童价';
COMMENT ON COLUMN lx_product.age_min IS '最小年龄';
COMMENT ON COLUMN lx_product.age_max IS '最大年龄';
COMMENT ON COLUMN lx_product.off_date IS '下架日期';
COMMENT ON COLUMN supplier.gsmc IS '公司名称';
COMMENT ON COLUMN supplier.tyshxydm IS '统一社会信用代码';
COMMENT ON COLUMN supplier.lxr IS '联系人';
COMMENT ON COLUMN supplier.lxdh IS '联系电话';
COMMENT ON COLUMN supplier.dgzh IS '对公账号';
COMMENT ON COLUMN supplier.khyh IS '开户银行';
COMMENT ON COLUMN supplier.dz IS '地址';
COMMENT ON COLUMN supplier.hzrq IS '合作日期';
COMMENT ON COLUMN supplier.bzj IS '保证金';
COMMENT ON COLUMN supplier.hmd IS '黑名单';
COMMENT ON COLUMN supplier.zzfj IS '资质附件';
COMMENT ON COLUMN yg_info.gh IS '工号';
COMMENT ON COLUMN yg_info.xm IS '姓名';
COMMENT ON COLUMN yg_info.bm IS '部门';
COMMENT ON COLUMN yg_info.gw IS '岗位';
COMMENT ON COLUMN yg_info.sj IS '手机';
COMMENT ON COLUMN yg_info.sfzh IS '身份证号';
COMMENT ON COLUMN yg_info.gz IS '月工资';
COMMENT ON COLUMN yg_info.zzmm IS '政治面貌';
COMMENT ON COLUMN yg_info.xl IS '学历';
COMMENT ON COLUMN yg_info.rzrq IS '入职日期';
COMMENT ON COLUMN yg_info.zw_tpl IS '指纹模板';
COMMENT ON COLUMN yg_info.tcxm IS '提成项目';
COMMENT ON COLUMN yg_info.sbh IS '社保号';
COMMENT ON COLUMN yg_info.gjjzh IS '公积金账号';
COMMENT ON COLUMN yg_info.hyzk IS '婚姻状况';
COMMENT ON COLUMN yg_info.xuexing IS '血型';
COMMENT ON COLUMN yg_info.lzyy IS '离职原因';
COMMENT ON COLUMN sms_queue.target IS '接收号码';
COMMENT ON COLUMN sms_queue.content IS '短信内容';
COMMENT ON COLUMN sms_queue.vcode IS '验证码';
COMMENT ON COLUMN sms_queue.report IS '回执';
COMMENT ON COLUMN kf_gd.gdh IS '工单号';
COMMENT ON COLUMN kf_gd.lx IS '类型';
COMMENT ON COLUMN kf_gd.jg IS '处理结果';
COMMENT ON COLUMN kf_gd.clr IS '处理人';
COMMENT ON COLUMN kf_gd.remark IS '备注';
COMMENT ON COLUMN kf_gd.pfje IS '赔付金额';
COMMENT ON COLUMN kf_gd.yqfk IS '延期反馈';
COMMENT ON COLUMN kf_gd.fj IS '附件';
