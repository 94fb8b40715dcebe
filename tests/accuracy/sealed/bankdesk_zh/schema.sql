-- 城市商业银行：柜面系统（2003 年起，拼音字段）与手机银行（2017 年起，英文字段）
CREATE TABLE "JGXX" (
    jgh char(6) PRIMARY KEY, jgmc text, jgdz text, lxdh varchar(20), sjjgh char(6), fzr text, jd numeric(10, 6), wd numeric(10, 6),
    lhh char(12), jrxkz varchar(20), zt char(1), yysj text,
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "JGXX" IS '机构信息';
COMMENT ON COLUMN "JGXX".jgmc IS '机构名称';
COMMENT ON COLUMN "JGXX".jgdz IS '机构地址';
COMMENT ON COLUMN "JGXX".lhh IS '支付系统行号';
COMMENT ON COLUMN "JGXX".fzr IS '负责人';

CREATE TABLE "KHXX" (
    khh char(10) PRIMARY KEY, xm varchar(60), xmpy varchar(80), zjlx char(2), zjhm varchar(32), zjyxq char(8), csrq char(8), xb char(1),
    mz char(2), gj char(3), hyzk char(2), xl char(2), zzmm char(2), zy varchar(40), gzdw varchar(80), sjhm varchar(24), gddh varchar(24),
    dzyx varchar(60), txdz varchar(160), yb char(6), hjdz varchar(160), nsr numeric(14, 2), khjlh char(7), khrq char(8), khjg char(6),
    fxdj char(1), wxh varchar(40), jhrkhh char(10), sfwcn char(1), swjmbs char(1), nsrsbh varchar(30), yybz char(1), bz varchar(200),
    scbz char(1) DEFAULT '0', whgy char(7), whsj timestamp,
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "KHXX" IS '对私客户主表';
COMMENT ON COLUMN "KHXX".khh IS '客户号';
COMMENT ON COLUMN "KHXX".xm IS '姓名';
COMMENT ON COLUMN "KHXX".zjlx IS '证件类型，见 zd_dict';
COMMENT ON COLUMN "KHXX".zjhm IS '证件号码';
COMMENT ON COLUMN "KHXX".xb IS '性别';
COMMENT ON COLUMN "KHXX".mz IS '民族';
COMMENT ON COLUMN "KHXX".zzmm IS '政治面貌';
COMMENT ON COLUMN "KHXX".gzdw IS '工作单位';
COMMENT ON COLUMN "KHXX".sjhm IS '手机号码';
COMMENT ON COLUMN "KHXX".txdz IS '通讯地址';
COMMENT ON COLUMN "KHXX".nsr IS '年收入（元）';
COMMENT ON COLUMN "KHXX".swjmbs IS '税收居民标识';
COMMENT ON COLUMN "KHXX".bz IS '备注';
COMMENT ON COLUMN "KHXX".scbz IS '删除标志';
COMMENT ON COLUMN "KHXX".jhrkhh IS '监护人客户号';

CREATE TABLE cust_cert (
    id bigint PRIMARY KEY, cust_no char(10), cert_kind char(2), cert_no text, issuer text, valid_from date, valid_to date, front bytea,
    back_path text, ocr json, lwhc_res char(2), hash_no char(64), is_main boolean, src varchar(10), created_at timestamp,
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE cust_cert IS '客户证件（一客多证）';
COMMENT ON COLUMN cust_cert.front IS '正面影像';
COMMENT ON COLUMN cust_cert.ocr IS '识别结果';
COMMENT ON COLUMN cust_cert.lwhc_res IS '联网核查结果';
COMMENT ON COLUMN cust_cert.hash_no IS '证件号加盐摘要';

CREATE TABLE "KXX" (
    kh varchar(24) PRIMARY KEY, zhh varchar(20), khh char(10), kzl char(2), yxq char(4), cvn_mw varchar(64), mmk char(16), kzt char(1),
    fkrq char(8), xyed numeric(12, 2), zdr smallint, fkkh varchar(24), tkyy text, kxlh varchar(20), mac char(8),
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "KXX" IS '卡信息';
COMMENT ON COLUMN "KXX".kh IS '卡号';
COMMENT ON COLUMN "KXX".yxq IS '有效期 MMYY';
COMMENT ON COLUMN "KXX".cvn_mw IS 'CVN2 密文';
COMMENT ON COLUMN "KXX".mmk IS '密码块';
COMMENT ON COLUMN "KXX".kxlh IS '卡体序列号';
COMMENT ON COLUMN "KXX".mac IS '报文校验码';

CREATE TABLE "ZHXX" (
    zhh varchar(20) PRIMARY KEY, khh char(10), hm varchar(60), bzh char(3), ye numeric(16, 2), kyye numeric(16, 2), khrq char(8), kmh char(8),
    zhzt char(1), lldm char(4), zxrq char(8), djje numeric(16, 2), zcode varchar(8), jyzh char(20),
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON COLUMN "ZHXX".zhh IS '账号';
COMMENT ON COLUMN "ZHXX".hm IS '户名';
COMMENT ON COLUMN "ZHXX".ye IS '余额';
COMMENT ON COLUMN "ZHXX".kmh IS '科目号';
COMMENT ON COLUMN "ZHXX".djje IS '冻结金额';

CREATE TABLE transfer_flow (
    flow_no varchar(32) PRIMARY KEY, pay_acct varchar(24), payee_acct varchar(24), payee_name text, payee_bank text, cnaps char(12), amt numeric(16, 2),
    fee numeric(8, 2), ps text, chan varchar(6), cli_ip text, dev_fp char(40), created_ms bigint, status char(2), ref_seq bigint, auth_gy char(7),
    risk_score smallint, geo text, e_receipt text, sub_code varchar(12),
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE transfer_flow IS '转账流水';
COMMENT ON COLUMN transfer_flow.ps IS '附言';
COMMENT ON COLUMN transfer_flow.payee_name IS '收款人户名';
COMMENT ON COLUMN transfer_flow.chan IS '渠道';
COMMENT ON COLUMN transfer_flow.dev_fp IS '设备指纹';
COMMENT ON COLUMN transfer_flow.auth_gy IS '授权柜员';
COMMENT ON COLUMN transfer_flow.geo IS 'geohash';

CREATE TABLE loan_apply (
    apply_no varchar(20) PRIMARY KEY, cust_no char(10), prod_cd varchar(8), amt numeric(14, 2), term_m smallint, purpose text, form jsonb,
    house_cert varchar(40), plate varchar(10), gjj_acct varchar(16), status char(2), reviewer char(7), opinion text, apply_at timestamp, esign text,
    contract_no varchar(24), ltv numeric(5, 4), tags text,
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE loan_apply IS '贷款申请';
COMMENT ON COLUMN loan_apply.form IS '进件表单';
COMMENT ON COLUMN loan_apply.house_cert IS '不动产权证号';
COMMENT ON COLUMN loan_apply.gjj_acct IS '公积金账号';
COMMENT ON COLUMN loan_apply.opinion IS '审批意见';

CREATE TABLE "DKHKJH" (
    jjh varchar(20), qs smallint, yhrq char(8), yhbj numeric(14, 2), yhlx numeric(14, 2), shbj numeric(14, 2), yqts smallint, fxje numeric(12, 2),
    jqbz char(1),
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6), PRIMARY KEY (jjh, qs)
);
COMMENT ON TABLE "DKHKJH" IS '还款计划';
COMMENT ON COLUMN "DKHKJH".jjh IS '借据号';
COMMENT ON COLUMN "DKHKJH".yqts IS '逾期天数';

CREATE TABLE zx_report (
    rpt_no varchar(24) PRIMARY KEY, cust_no char(10), cert_mask varchar(20), reason char(2), score smallint, body text, pulled_at timestamp, operator char(7),
    auth_img bytea, expire_at timestamp, src_md5 char(32), five_class char(1), court_exec text, dti numeric(5, 2),
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON TABLE zx_report IS '征信报告';
COMMENT ON COLUMN zx_report.reason IS '查询原因';
COMMENT ON COLUMN zx_report.body IS '报文';
COMMENT ON COLUMN zx_report.court_exec IS '被执行信息';
COMMENT ON COLUMN zx_report.auth_img IS '授权书影像';

CREATE TABLE face_verify_log (
    req_no char(20) PRIMARY KEY, cust_no char(10), scene varchar(8), feat bytea, live_b64 text, score numeric(5, 2), lib_ver varchar(12), took_ms int,
    result char(1), err_cd varchar(8), dev_fp char(40), box text, idcard_photo bytea, gz_at timestamp, vendor varchar(10),
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE face_verify_log IS '人脸核身日志';
COMMENT ON COLUMN face_verify_log.feat IS '特征';
COMMENT ON COLUMN face_verify_log.live_b64 IS '最佳帧';
COMMENT ON COLUMN face_verify_log.box IS '取景框坐标';
COMMENT ON COLUMN face_verify_log.idcard_photo IS '身份证芯片照';

CREATE TABLE "SWJL" (
    id integer PRIMARY KEY, khh char(10), sz text, yp bytea, wb text, xsd numeric(5, 4), cyl int, sc numeric(6, 2), zxh char(7), jg char(1), mxbb varchar(12),
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "SWJL" IS '声纹记录（电话银行）';
COMMENT ON COLUMN "SWJL".yp IS '音频片段';
COMMENT ON COLUMN "SWJL".wb IS '朗读文本';
COMMENT ON COLUMN "SWJL".xsd IS '相似度';
COMMENT ON COLUMN "SWJL".cyl IS '采样率';

CREATE TABLE device_bind (
    id bigint PRIMARY KEY, cust_no char(10), dev_fp char(40), mobile varchar(40), imei varchar(17), oaid varchar(64), android_id char(16), idfa varchar(36), mac varchar(17),
    iccid varchar(20), os varchar(20), app_ver varchar(16), push_id varchar(64), wifi text, bind_at timestamp, unbind_at timestamp, root_flag boolean,
    apps text, bs json, trust smallint,
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE device_bind IS '手机银行绑定设备';
COMMENT ON COLUMN device_bind.mobile IS '机型';
COMMENT ON COLUMN device_bind.wifi IS '当前连接';
COMMENT ON COLUMN device_bind.bs IS '基站';
COMMENT ON COLUMN device_bind.root_flag IS '是否越狱';
COMMENT ON COLUMN device_bind.push_id IS '推送标识';

CREATE TABLE app_login_log (
    id bigint PRIMARY KEY, login varchar(32), cust_no char(10), ts bigint, ip text, ua text, lng numeric(9, 6), lat numeric(9, 6), city text, sid varchar(64), way char(1),
    ok boolean, fail_cnt smallint, trace_id char(32), node varchar(16), gesture text, keys json, ab varchar(8),
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON COLUMN app_login_log.login IS '登录名';
COMMENT ON COLUMN app_login_log.way IS '1 密码 2 手势 3 人脸 4 短信';
COMMENT ON COLUMN app_login_log.sid IS '会话';
COMMENT ON COLUMN app_login_log.gesture IS '手势密码';
COMMENT ON COLUMN app_login_log.keys IS '击键节奏';
COMMENT ON COLUMN app_login_log.city IS 'IP 归属';

CREATE TABLE atm_log (
    seq bigint PRIMARY KEY, term_id char(8), trace char(6), kh_mask varchar(24), track2 varchar(40), f55 text, amt numeric(12, 2), txn char(4), resp char(2), at timestamp,
    journal text, rrn char(12), cassette varchar(16), snap_key text, mac char(16), rev_flag char(1),
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON TABLE atm_log IS '自助设备流水';
COMMENT ON COLUMN atm_log.track2 IS '二磁（仅降级交易）';
COMMENT ON COLUMN atm_log.f55 IS 'IC 卡数据域';
COMMENT ON COLUMN atm_log.journal IS '电子流水原文';
COMMENT ON COLUMN atm_log.rrn IS '检索参考号';
COMMENT ON COLUMN atm_log.snap_key IS '抓拍';

CREATE TABLE atm_term (
    term_id char(8) PRIMARY KEY, brand varchar(16), sn varchar(20), mac varchar(17), ip text, fw varchar(16), addr text, lng numeric(9, 6), lat numeric(9, 6), age smallint,
    guard_tel varchar(20), cash_lmt numeric(12, 2), jgh char(6), online boolean, last_hb timestamp,
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON TABLE atm_term IS '自助设备';
COMMENT ON COLUMN atm_term.age IS '机龄（年）';
COMMENT ON COLUMN atm_term.guard_tel IS '押运公司电话';
COMMENT ON COLUMN atm_term.addr IS '安装地址';

CREATE TABLE "ETCX" (
    zhh varchar(20) PRIMARY KEY, etxm varchar(40), etzj varchar(20), etsr date, xx text, bj varchar(20), jhrxm varchar(40), gx char(2), jhrsj varchar(20), jhrzj varchar(20),
    ye numeric(12, 2), mb text, ktpm smallint, jhrty bytea, xcbz boolean, csyxzm varchar(12), yjdz text, bb_nick varchar(20),
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "ETCX" IS '“小树苗”儿童储蓄';
COMMENT ON COLUMN "ETCX".etxm IS '孩子姓名';
COMMENT ON COLUMN "ETCX".xx IS '学校';
COMMENT ON COLUMN "ETCX".gx IS '与监护人关系';
COMMENT ON COLUMN "ETCX".mb IS '储蓄目标';
COMMENT ON COLUMN "ETCX".csyxzm IS '出生医学证明编号';
COMMENT ON COLUMN "ETCX".jhrty IS '监护人同意书';

CREATE TABLE corp_client (
    corp_no char(10) PRIMARY KEY, corp_name text, uscc char(18), org_code varchar(10), reg_addr text, reg_cap numeric(16, 2), legal_rep text, legal_cert varchar(32), agent_name text,
    agent_phone varchar(24), fin_tel varchar(20), basic_acct varchar(20), permit_no varchar(20), industry char(4), ubo json, est_date date, mailbox text, risk char(1), seal bytea,
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE corp_client IS '对公客户';
COMMENT ON COLUMN corp_client.uscc IS '统一社会信用代码';
COMMENT ON COLUMN corp_client.legal_rep IS '法定代表人';
COMMENT ON COLUMN corp_client.agent_name IS '经办人';
COMMENT ON COLUMN corp_client.ubo IS '受益所有人';
COMMENT ON COLUMN corp_client.basic_acct IS '基本户';
COMMENT ON COLUMN corp_client.seal IS '印鉴';

CREATE TABLE "GYXX" (
    gyh char(7) PRIMARY KEY, gyxm varchar(40), sfz varchar(24), lxsj varchar(20), jgh char(6), zw varchar(20), zwmb text, mm char(32), rzrq char(8), lzrq char(8), qx varchar(30), gz_mw text,
    khfs char(1), gh_rq char(8), jkzk text, hyqk char(2), czym varchar(12), ghsj timestamp,
    yl1 varchar(60), yl2 varchar(60), czbs char(1), sjc timestamp, fhbm char(6)
);
COMMENT ON TABLE "GYXX" IS '柜员';
COMMENT ON COLUMN "GYXX".gyh IS '柜员号';
COMMENT ON COLUMN "GYXX".zw IS '职务';
COMMENT ON COLUMN "GYXX".zwmb IS '指纹模板';
COMMENT ON COLUMN "GYXX".gz_mw IS '工资（加密）';
COMMENT ON COLUMN "GYXX".qx IS '权限位';
COMMENT ON COLUMN "GYXX".jkzk IS '健康状况';

CREATE TABLE zd_dict (lx varchar(12), dm varchar(8), mc text, px smallint, qy boolean, PRIMARY KEY (lx, dm));
COMMENT ON TABLE zd_dict IS '数据字典';

CREATE TABLE sms_send (
    id bigint PRIMARY KEY, to_no varchar(20), body text, tmpl varchar(12), gw_id varchar(32), sent_at timestamp, st char(1), cust_no char(10), fee_li int, retry smallint, sign varchar(12),
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON COLUMN sms_send.body IS '短信内容';
COMMENT ON COLUMN sms_send.sign IS '签名';

CREATE TABLE kf_gd (
    gdh varchar(20) PRIMARY KEY, ldhm varchar(24), nr text, lb char(2), zxgh char(7), hf text, myd smallint, khh char(10), cjsj timestamp, wjsj timestamp, lyurl text, fj bytea, dj char(1),
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON TABLE kf_gd IS '客服工单';
COMMENT ON COLUMN kf_gd.ldhm IS '来电号码';
COMMENT ON COLUMN kf_gd.nr IS '内容';
COMMENT ON COLUMN kf_gd.lyurl IS '录音';
COMMENT ON COLUMN kf_gd.myd IS '满意度';

CREATE TABLE kf_faq (id integer PRIMARY KEY, q text, a text, vec text, hits int, owner char(7), upd date);
COMMENT ON COLUMN kf_faq.vec IS '问题向量';

CREATE TABLE "LCCP" (
    cpdm varchar(12) PRIMARY KEY, cpmc text, qx int, nhsyl numeric(6, 4), jz numeric(10, 6), qgje numeric(12, 2), fxdj char(2), djbm varchar(20), qxr date, dqr date, face numeric(8, 2), zt char(1)
);
COMMENT ON TABLE "LCCP" IS '理财与贵金属产品';
COMMENT ON COLUMN "LCCP".cpmc IS '产品名称';
COMMENT ON COLUMN "LCCP".djbm IS '登记编码';
COMMENT ON COLUMN "LCCP".face IS '面值';

CREATE TABLE wealth_hold (
    id bigint PRIMARY KEY, cust_no char(10), prod_cd varchar(12), share numeric(16, 4), cost numeric(16, 2), ta_acct varchar(16), buy_at timestamp, div_way char(1), pl numeric(14, 2), lock_to date,
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON COLUMN wealth_hold.ta_acct IS '基金账号';

CREATE TABLE gift_stock (
    sku varchar(12) PRIMARY KEY, title text, id_card varchar(20), code69 char(13), shelf varchar(8), waybill varchar(20), batch varchar(24), points int, price numeric(10, 2), sn varchar(20), xy text, qty int,
    vendor_tel varchar(20), wh_addr text, sha char(40),
    ext1 text, ext2 text, tenant_id int, lock_ver int, is_deleted boolean
);
COMMENT ON TABLE gift_stock IS '积分礼品库存';
COMMENT ON COLUMN gift_stock.id_card IS '券卡序号';
COMMENT ON COLUMN gift_stock.xy IS '货架图坐标';
COMMENT ON COLUMN gift_stock.code69 IS '商品条码';

CREATE TABLE job_queue (
    id bigint PRIMARY KEY, topic varchar(24), payload text, uuid uuid, run_at_us bigint, tries smallint, locked_by varchar(24), err text, pri smallint, shard smallint, done boolean,
    shard_key int, arch_flag char(1), batch_date date
);

CREATE TABLE op_audit (
    id bigint PRIMARY KEY, gyh char(7), ip text, menu varchar(40), old_val text, new_val text, at timestamp, sqgy char(7), term varchar(16), took int, trace char(32), khh char(10),
    shard_key int, arch_flag char(1), batch_date date
);
COMMENT ON TABLE op_audit IS '柜面操作审计';
COMMENT ON COLUMN op_audit.menu IS '交易码与名称';
COMMENT ON COLUMN op_audit.sqgy IS '授权柜员';

CREATE TABLE "KHXX_BAK20190630" (
    "KHH" varchar(12), "XM" varchar(60), "SFZH" varchar(20), "DH" varchar(40), "DZ" varchar(160), "ZH" varchar(40), "BZ" varchar(200), "PO" varchar(60), "YLZD1" varchar(60), "YLZD2" varchar(60), "YLZD3" varchar(60), "SBKH" varchar(20),
    "CPH" varchar(10), "ZJXY" varchar(20), "DRPC" varchar(20)
);
COMMENT ON COLUMN "KHXX_BAK20190630"."PO" IS '配偶';
COMMENT ON COLUMN "KHXX_BAK20190630"."SBKH" IS '社保卡号';
COMMENT ON COLUMN "KHXX_BAK20190630"."ZJXY" IS '宗教信仰';
COMMENT ON COLUMN "KHXX_BAK20190630"."YLZD1" IS '预留';

CREATE TABLE sys_param (k varchar(40) PRIMARY KEY, v text, ms text, upd_by char(7), upd_at timestamp);
CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(20), description text, script text, checksum int, installed_by varchar(20), success boolean);
