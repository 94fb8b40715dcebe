-- 学籍（旧系统，拼音字段）
CREATE TABLE t_xs_jbxx (
  xs_id bigint PRIMARY KEY, xh varchar(16) NOT NULL, xjh varchar(20), xm varchar(40) NOT NULL, xmpy varchar(80), cym varchar(40),
  xb char(1), csrq char(8), mz char(2), gj char(3) DEFAULT '156', zjlx char(1), sfzh varchar(32), hkxz char(1), jg varchar(60),
  jtzz varchar(200), zzmm char(2), xxm varchar(4), bjid int, rxny char(6), zp varchar(200), sfzs char(1), cjlb char(1), pkbz char(1),
  dszn char(1), lsbz char(1), bz text, jdfs char(1) DEFAULT '1', xszt char(2) DEFAULT '01', ydlx char(2), ydrq date, czr varchar(20),
  czsj timestamp, tbbz char(1) DEFAULT '0', bl1 varchar(50), bl2 varchar(50), bl3 varchar(50),
  bl4 varchar(50), bl5 varchar(50), xgsj timestamp, sjly char(1) DEFAULT '1', shzt char(1) DEFAULT '2', shyj varchar(200)
);
COMMENT ON TABLE t_xs_jbxx IS '学生基本信息';
COMMENT ON COLUMN t_xs_jbxx.xh IS '校内学号';
COMMENT ON COLUMN t_xs_jbxx.xjh IS '全国学籍号，G+身份证件号，无证件的为L开头临时号';
COMMENT ON COLUMN t_xs_jbxx.cym IS '曾用名';
COMMENT ON COLUMN t_xs_jbxx.xb IS '性别码 GB/T 2261.1';
COMMENT ON COLUMN t_xs_jbxx.csrq IS '出生日期';
COMMENT ON COLUMN t_xs_jbxx.mz IS '民族码';
COMMENT ON COLUMN t_xs_jbxx.zjlx IS '身份证件类型码';
COMMENT ON COLUMN t_xs_jbxx.hkxz IS '户口性质 1城镇 2农村';
COMMENT ON COLUMN t_xs_jbxx.xxm IS '血型码';
COMMENT ON COLUMN t_xs_jbxx.rxny IS '入学年月';
COMMENT ON COLUMN t_xs_jbxx.sfzs IS '是否住宿';
COMMENT ON COLUMN t_xs_jbxx.cjlb IS '残疾类别码';
COMMENT ON COLUMN t_xs_jbxx.dszn IS '是否独生子女';
COMMENT ON COLUMN t_xs_jbxx.lsbz IS '留守儿童标志';
COMMENT ON COLUMN t_xs_jbxx.jdfs IS '就读方式 1走读 2住校';
COMMENT ON COLUMN t_xs_jbxx.tbbz IS '同步省平台标志';

CREATE TABLE t_xs_jhr (
  id serial PRIMARY KEY, xs_id bigint, cyxm varchar(40), gxm char(2), sjhm varchar(30), dh2 varchar(30), zjhm varchar(30), gzdw varchar(100),
  zw varchar(40), hkszd varchar(120), wxopenid varchar(40), sfjhr char(1) DEFAULT '1', whcd char(2), jsqr_time timestamp, bz varchar(200), czr varchar(20), tbbz char(1) DEFAULT '0', bl1 varchar(50),
  tbrq date, sjly char(1) DEFAULT '2', px int DEFAULT 0, zfbz char(1) DEFAULT '0'
);
COMMENT ON TABLE t_xs_jhr IS '学生家庭成员或监护人信息';
COMMENT ON COLUMN t_xs_jhr.gxm IS '关系码 GB/T 4761：51父 52母 61祖父 62祖母';
COMMENT ON COLUMN t_xs_jhr.zjhm IS '证件号码';
COMMENT ON COLUMN t_xs_jhr.hkszd IS '户口所在地';
COMMENT ON COLUMN t_xs_jhr.whcd IS '文化程度';
COMMENT ON COLUMN t_xs_jhr.jsqr_time IS '监护人知情同意确认时间';

CREATE TABLE "教师信息" (
  "工号" varchar(10) PRIMARY KEY, "姓名" varchar(30), "性别" varchar(2), "出生年月" varchar(10), "身份证号" varchar(20), "手机" varchar(20), "短号" varchar(8),
  "任教学科" varchar(20), "职称" varchar(20), "最高学历" varchar(20), "毕业院校" varchar(60), "工资卡号" varchar(32), "开户行" varchar(60), "政治面貌" varchar(10),
  "工会会员" varchar(2), "教师资格证号" varchar(20), "入职日期" date, "岗位工资" numeric(8,2), "指纹模板" bytea, "在编" varchar(2), "紧急联系人" varchar(60), "备注" text, "排序" int DEFAULT 0, "停用" boolean DEFAULT false
);
COMMENT ON COLUMN "教师信息"."指纹模板" IS '考勤机同步，ISO 19794-2';
COMMENT ON COLUMN "教师信息"."短号" IS '集团虚拟网短号';
COMMENT ON COLUMN "教师信息"."工会会员" IS '是/否';

CREATE TABLE class_info (
  class_id int PRIMARY KEY, grade_code varchar(4), class_no int, class_name varchar(40), headmaster varchar(10), room varchar(20), student_cnt int, slogan varchar(80),
  enter_year int, status int DEFAULT 1, tenant_id int DEFAULT 1, create_time timestamp, update_time timestamp
);
COMMENT ON COLUMN class_info.slogan IS '班级口号';
COMMENT ON COLUMN class_info.headmaster IS '班主任工号';

CREATE TABLE cj_mx (
  id bigserial PRIMARY KEY, ksdm varchar(12), xs_id bigint, kmdm char(2), fs numeric(5,1), dj char(1), bpm int, npm int, sfqk char(1) DEFAULT '0', lrr varchar(10), lrsj timestamp, shzt char(1) DEFAULT '1', bz varchar(50),
  xxdm varchar(12) DEFAULT '3133006622', xn char(9), xq char(1), zfbz char(1) DEFAULT '0', fsl numeric(5,2)
);
COMMENT ON TABLE cj_mx IS '成绩明细';
COMMENT ON COLUMN cj_mx.bpm IS '班级排名';
COMMENT ON COLUMN cj_mx.sfqk IS '是否缺考';

CREATE TABLE canteen_account (
  acct_no varchar(20) PRIMARY KEY, owner_type smallint, owner_id varchar(20), id_card varchar(20), phys_uid varchar(16), balance numeric(10,2), subsidy numeric(10,2) DEFAULT 0, day_limit int,
  pay_pwd varchar(64), face_pay boolean, status smallint DEFAULT 1, loss_time timestamp, open_time timestamp, tenant_id int DEFAULT 1, version int DEFAULT 0, ext1 varchar(100), ext2 varchar(100),
  create_by varchar(40), create_time timestamp, update_by varchar(40), update_time timestamp, ext_json jsonb
);
COMMENT ON COLUMN canteen_account.id_card IS 'IC卡卡面号';
COMMENT ON COLUMN canteen_account.phys_uid IS '卡物理号';
COMMENT ON COLUMN canteen_account.subsidy IS '餐补';

CREATE TABLE face_lib (
  id bigint PRIMARY KEY, person_type smallint, person_code varchar(20), feature bytea, feature_ver varchar(20), img_path varchar(200), img_md5 char(32), quality numeric(4,1), group_id varchar(20), agree smallint,
  enroll_dev varchar(30), enroll_at timestamp, expire_at timestamp, sync_flag int DEFAULT 0, err_msg varchar(200),
  tenant_id int DEFAULT 1, create_time timestamp, algo int DEFAULT 3
);
COMMENT ON TABLE face_lib IS '刷脸支付底库';
COMMENT ON COLUMN face_lib.feature IS '128维float';
COMMENT ON COLUMN face_lib.agree IS '监护人是否签署同意书';

CREATE TABLE canteen_consume (
  trade_no varchar(32) PRIMARY KEY, acct_no varchar(20), dev_sn varchar(20), dish_codes varchar(100), amount numeric(8,2), bal_after numeric(10,2), meal char(1), pay_way smallint, match_score numeric(5,4), trade_ts bigint, offline_flag int DEFAULT 0, refund_no varchar(32), settle_date date, tenant_id int DEFAULT 1,
  batch_id bigint, upload_status int DEFAULT 1, create_time timestamp, remark varchar(100), sign varchar(64)
);
COMMENT ON COLUMN canteen_consume.meal IS '餐次 1早 2中 3晚';
COMMENT ON COLUMN canteen_consume.pay_way IS '1刷卡 2刷脸 3扫码';
COMMENT ON COLUMN canteen_consume.trade_ts IS '毫秒';

CREATE TABLE dish (
  dish_code varchar(10) PRIMARY KEY, dish_name varchar(40), price numeric(6,2), barcode varchar(13), kcal int, allergen varchar(60), pic varchar(200), name_vec text, box varchar(60), supplier varchar(60), supplier_tel varchar(20), on_sale boolean DEFAULT true, sort int DEFAULT 0, tenant_id int DEFAULT 1,
  unit varchar(8) DEFAULT '份', category_id int, stock int, create_time timestamp, update_time timestamp
);
COMMENT ON COLUMN dish.name_vec IS '菜名向量，推荐用';
COMMENT ON COLUMN dish.box IS '菜品识别框 x1,y1,x2,y2（归一化）';
COMMENT ON COLUMN dish.allergen IS '致敏原';

CREATE TABLE bus_line (
  line_no varchar(8) PRIMARY KEY, line_name varchar(40), cph varchar(10), sjxm varchar(30), sjdh varchar(20), jszh varchar(20), vin varchar(17), gyry varchar(30), stops jsonb, seats int, contract_no varchar(20), insure_no varchar(30), company varchar(60), company_tel varchar(20), yxrq date, status int DEFAULT 1, remark varchar(200),
  dept_id int, tenant_id int DEFAULT 1, create_time timestamp, update_time timestamp, color varchar(8)
);
COMMENT ON TABLE bus_line IS '校车线路';
COMMENT ON COLUMN bus_line.sjxm IS '司机姓名';
COMMENT ON COLUMN bus_line.jszh IS '驾驶证号';
COMMENT ON COLUMN bus_line.gyry IS '跟车照管员';
COMMENT ON COLUMN bus_line.yxrq IS '校车标牌有效期';

CREATE TABLE bus_gps (
  id bigint PRIMARY KEY, dev_id varchar(15), cph varchar(10), lng numeric(10,6), lat numeric(9,6), speed numeric(4,1), direction int, acc int, gps_time timestamp, recv_ts bigint, alarm varchar(8), raw_hex varchar(80),
  satellites int, gsm_level int, oil numeric(5,1), mile bigint, alt int DEFAULT 0
);
COMMENT ON COLUMN bus_gps.raw_hex IS 'JT808原始报文';

CREATE TABLE bus_ride (
  id bigint PRIMARY KEY, xs_id bigint, line_no varchar(8), stop varchar(40), up_down smallint, geo varchar(12), ride_at timestamp, card varchar(20), temp numeric(3,1), notify smallint DEFAULT 1, parent_msg varchar(300), snap varchar(200), tenant_id int DEFAULT 1,
  create_time timestamp, offline int DEFAULT 0, dev_sn varchar(20)
);
COMMENT ON TABLE bus_ride IS '乘车刷卡记录';
COMMENT ON COLUMN bus_ride.parent_msg IS '推送给家长的内容';

CREATE TABLE "学生体检" (
  "编号" serial PRIMARY KEY, "学号" varchar(16), "姓名" varchar(30), "年龄" int, "班级" varchar(20), "体检日期" date, "身高" numeric(4,1), "体重" numeric(4,1), "左眼视力" numeric(2,1), "右眼视力" numeric(2,1), "血压" varchar(10), "肺活量" int, "龋齿" int,
  "过敏史" varchar(100), "既往病史" varchar(100), "结论" varchar(100), "校医" varchar(30), "医保号" varchar(30), "心率" int, "色觉" varchar(10), "备注1" varchar(100), "备注2" varchar(100),
  "学年" varchar(9), "体检机构" varchar(40), "打印次数" int DEFAULT 0, "上传状态" varchar(10) DEFAULT '未上传'
);
COMMENT ON COLUMN "学生体检"."肺活量" IS '毫升';
COMMENT ON COLUMN "学生体检"."结论" IS '校医填写';

CREATE TABLE jk_sb (
  id serial PRIMARY KEY, xs_id bigint, zzms varchar(200), icd varchar(8), tw numeric(3,1), sbsj timestamp, yymc varchar(60), sbr varchar(30), sbr_gx varchar(10), fxrq date, clzt smallint DEFAULT 0, sfcrb smallint, fj varchar(300),
  cjr varchar(20), cjsj timestamp, xgsj timestamp, scbz char(1) DEFAULT '0', lcid varchar(40)
);
COMMENT ON TABLE jk_sb IS '因病缺课上报';
COMMENT ON COLUMN jk_sb.sbr IS '上报人';
COMMENT ON COLUMN jk_sb.yymc IS '就诊医院';
COMMENT ON COLUMN jk_sb.fxrq IS '返校日期';
COMMENT ON COLUMN jk_sb.sfcrb IS '是否传染病';

CREATE TABLE dorm_bed (
  bed_code varchar(16) PRIMARY KEY, building varchar(10), floor_no int, room_no varchar(6), bed_no int, xs_id bigint, gender_limit char(1), in_date date, out_date date, asset_sn varchar(20), water_meter varchar(12), price_term numeric(8,2), status int DEFAULT 0, memo varchar(100),
  tenant_id int DEFAULT 1, create_time timestamp, update_time timestamp, qr_url varchar(200), sort int DEFAULT 0
);
COMMENT ON COLUMN dorm_bed.asset_sn IS '床架资产编号';

CREATE TABLE dorm_access_log (
  log_id varchar(36) PRIMARY KEY, "devSN" varchar(20), "devIp" varchar(40), "personCode" varchar(20), "openType" smallint, "faceImg" text, similarity numeric(5,2), "direction" smallint, "passTime" bigint, "result" smallint, "wifiMac" varchar(20), "reserve" text,
  "orgId" int DEFAULT 1, "uploadFlag" int DEFAULT 0, "alarmType" int
);
COMMENT ON COLUMN dorm_access_log."passTime" IS 'unix秒';
COMMENT ON COLUMN dorm_access_log."faceImg" IS '抓拍图base64';

CREATE TABLE lib_book (
  barcode varchar(20) PRIMARY KEY, isbn varchar(17), title varchar(100), author varchar(60), publisher varchar(60), clc varchar(16), shelf varchar(10), price numeric(6,2), pub_year int, copies int, donor varchar(40), rfid varchar(24), state int DEFAULT 1, cover varchar(200), note varchar(200),
  lang char(3) DEFAULT 'chi', bind varchar(10), size_cm varchar(10), series varchar(60), loc_code varchar(10), create_time timestamp
);
COMMENT ON COLUMN lib_book.clc IS '中图分类号';
COMMENT ON COLUMN lib_book.shelf IS '架位';
COMMENT ON COLUMN lib_book.donor IS '捐赠人';

CREATE TABLE lib_loan (
  id serial PRIMARY KEY, reader varchar(20), barcode varchar(20), lend_at timestamp, due date, ret_at timestamp, renew int DEFAULT 0, fine numeric(6,2), operator varchar(10), terminal varchar(20), rating int, comment varchar(200),
  tenant_id int DEFAULT 1, lost_flag int DEFAULT 0, notice_times int DEFAULT 0, create_time timestamp
);
COMMENT ON COLUMN lib_loan.comment IS '读后感一句话';

CREATE TABLE jc_order (
  order_no char(18) PRIMARY KEY, xs_id bigint, term varchar(8), items jsonb, total numeric(8,2), pay_mobile varchar(20), pay_channel varchar(10), out_trade_no varchar(32), bank_tail char(4), paid_at timestamp, invoice_title varchar(60), ship_addr varchar(200), express_no varchar(20), refund_amt numeric(8,2), status int DEFAULT 1, buyer_note varchar(200),
  close_time timestamp, del_flag int DEFAULT 0, version int DEFAULT 0, tenant_id int DEFAULT 1, freight numeric(6,2), coupon_id bigint
);
COMMENT ON TABLE jc_order IS '教材教辅订单';
COMMENT ON COLUMN jc_order.pay_mobile IS '付款家长手机（脱敏）';

CREATE TABLE award_list (
  id serial PRIMARY KEY, title varchar(100), doc_no varchar(40), content text, name_list jsonb, publish_at date, dept varchar(40), pv int DEFAULT 0, top_flag int DEFAULT 0, attach varchar(200), checksum char(40), editor varchar(20),
  tenant_id int DEFAULT 1, create_time timestamp, channel_id int, audit_status int DEFAULT 1, tpl varchar(20)
);
COMMENT ON TABLE award_list IS '获奖公示';

CREATE TABLE rx_baoming (
  bmh varchar(14) PRIMARY KEY, xm varchar(40), xb varchar(2), csrq date, sfzh varchar(20), byyx varchar(60), bkxb varchar(10), jzxm varchar(40), jzdh varchar(20), jtzz varchar(200), hkb_img varchar(200), zkzh varchar(12), mscj numeric(4,1), tc varchar(100), xdrq date, lqzt smallint DEFAULT 0, fccz varchar(30), shyj varchar(200), lyip varchar(40), ua varchar(300), tjsj timestamp,
  pc varchar(10), xxdm varchar(12) DEFAULT '3133006622', dyzt int DEFAULT 0, tjcs int DEFAULT 1, bl1 varchar(50), bl2 varchar(50), bl3 varchar(50), bl4 varchar(50)
);
COMMENT ON TABLE rx_baoming IS '新生入学报名';
COMMENT ON COLUMN rx_baoming.bmh IS '报名号';
COMMENT ON COLUMN rx_baoming.byyx IS '毕业园校';
COMMENT ON COLUMN rx_baoming.zkzh IS '准考证号';
COMMENT ON COLUMN rx_baoming.tc IS '特长';
COMMENT ON COLUMN rx_baoming.fccz IS '房产证号';
COMMENT ON COLUMN rx_baoming.shyj IS '审核意见';

CREATE TABLE yx_xueyuan (
  xyid int PRIMARY KEY, student_name varchar(40), student_no varchar(12), nl int, birth date, sj varchar(20), yx varchar(60), grade varchar(20), class_name varchar(40), course varchar(40), fee numeric(7,2), work_unit varchar(60), zy varchar(30), reg_at timestamp, hyzk char(1), source varchar(20), wx varchar(30), deleted int DEFAULT 0, remark varchar(200)
);
COMMENT ON TABLE yx_xueyuan IS '社区成人夜校学员（借用本校教室）';
COMMENT ON COLUMN yx_xueyuan.nl IS '年龄';
COMMENT ON COLUMN yx_xueyuan.zy IS '职业';
COMMENT ON COLUMN yx_xueyuan.hyzk IS '婚姻状况';

CREATE TABLE sms_queue (
  id bigint PRIMARY KEY, mobile varchar(200), tpl_code varchar(20), params text, content varchar(500), sign varchar(20), status int, retry int DEFAULT 0, biz_id varchar(32), err varchar(60), send_at timestamp, channel varchar(10) DEFAULT 'cmcc', priority int DEFAULT 5
);

CREATE TABLE zd_device (
  dev_sn varchar(20) PRIMARY KEY, dev_type varchar(20), mobile varchar(40), fw_ver varchar(20), lan_ip varchar(40), mac varchar(20), imei varchar(15), iccid varchar(20), location varchar(60), buy_price numeric(8,2), warranty_to date, pos varchar(30), online int DEFAULT 1, last_hb bigint, admin_pwd varchar(40), vendor_tel varchar(20), remark varchar(200),
  tenant_id int DEFAULT 1, create_time timestamp, update_time timestamp, group_id int, net_type varchar(10), volume int DEFAULT 60
);
COMMENT ON TABLE zd_device IS '校园终端（消费机、门禁、车载机）';
COMMENT ON COLUMN zd_device.mobile IS '设备型号';
COMMENT ON COLUMN zd_device.pos IS '平面图坐标(px)';

CREATE TABLE sys_user (
  user_id bigint PRIMARY KEY, login_name varchar(40), nick varchar(40), user_type varchar(2), phonenumber varchar(64), email varchar(60), pwd varchar(100), salt varchar(20), avatar varchar(200), openid varchar(40), last_ip varchar(50), last_login timestamp, dept_id int, sex char(1) DEFAULT '2', status char(1) DEFAULT '0', del_flag char(1) DEFAULT '0', create_by varchar(40), update_by varchar(40), remark varchar(200)
);
COMMENT ON COLUMN sys_user.phonenumber IS '手机号码（SM4加密）';
COMMENT ON COLUMN sys_user.user_type IS '00管理员 01教师 02家长';

CREATE TABLE sys_oper_log (
  oper_id bigserial PRIMARY KEY, title varchar(50), business_type int, method varchar(120), oper_name varchar(40), oper_url varchar(200), oper_ip varchar(50), oper_param text, json_result text, trace_id varchar(32), status int DEFAULT 0, oper_time timestamp, cost_time int, error_msg text, dept_name varchar(50)
);
COMMENT ON COLUMN sys_oper_log.oper_param IS '请求参数';

CREATE TABLE sys_dict_data (
  dict_code serial PRIMARY KEY, dict_type varchar(40), dict_label varchar(60), dict_value varchar(20), dict_sort int DEFAULT 0, is_default char(1) DEFAULT 'N', status char(1) DEFAULT '0', css_class varchar(40), create_by varchar(40), remark varchar(200)
);

CREATE TABLE sys_config (
  config_id serial PRIMARY KEY, config_key varchar(80), config_value varchar(500), config_type char(1) DEFAULT 'Y', update_by varchar(40), update_time timestamp, remark varchar(200)
);

CREATE TABLE bak_xs_20230901 (
  xs_id bigint, xh varchar(16), xm varchar(40), csrq char(8), sfzh varchar(32), jtzz varchar(200), jhrxm varchar(40), jhrdh varchar(30), xm_old varchar(40), czsj timestamp, pch varchar(20), yxbz char(1)
);
COMMENT ON COLUMN bak_xs_20230901.pch IS '批次号';

CREATE TABLE flyway_schema_history (
  installed_rank int PRIMARY KEY, version varchar(50), description varchar(200), type varchar(20), script varchar(500), checksum int, installed_by varchar(100), installed_on timestamp, execution_time int, success boolean
);
