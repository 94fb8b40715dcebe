CREATE TABLE bm (
  bmdm varchar(8) PRIMARY KEY,
  bmmc varchar(60) NOT NULL,
  sjbm varchar(8),
  fzr varchar(30),
  cbzx varchar(12),
  dh varchar(20),
  cz varchar(20),
  dz varchar(100),
  yxbz char(1) DEFAULT 'Y',
  px integer
);
COMMENT ON TABLE bm IS '部门';
COMMENT ON COLUMN bm.bmdm IS '部门代码';
COMMENT ON COLUMN bm.bmmc IS '部门名称';
COMMENT ON COLUMN bm.fzr IS '负责人';
COMMENT ON COLUMN bm.dh IS '值班电话';
COMMENT ON COLUMN bm.dz IS '厂区地址';
CREATE TABLE "字典" (
  "类别" varchar(20) NOT NULL,
  "代码" varchar(20) NOT NULL,
  "名称" varchar(60),
  "拼音码" varchar(20),
  "启用" boolean DEFAULT true,
  PRIMARY KEY ("类别", "代码")
);
CREATE TABLE ryxx (
  id serial PRIMARY KEY,
  gh varchar(10) NOT NULL UNIQUE,
  xm varchar(50),
  xmpy varchar(60),
  xb char(1),
  mz char(2),
  zzmm char(2),
  hyzk char(2),
  csrq char(8),
  sfzh varchar(24),
  jg varchar(40),
  hkxz char(1),
  jtzz varchar(120),
  yb char(6),
  sjhm varchar(24),
  yx varchar(60),
  bmdm varchar(8) REFERENCES bm (bmdm),
  gwdm varchar(8),
  zc varchar(20),
  rzrq date,
  lzrq date,
  lzyy varchar(40),
  xl char(2),
  byyx varchar(40),
  sxzy varchar(40),
  jjlxr varchar(20),
  jjlxdh varchar(24),
  khyh varchar(60),
  yhkh varchar(32),
  xx varchar(4),
  gzfcm varchar(6),
  sfgh char(1),
  zjxy varchar(10),
  cjzh varchar(30),
  zpdz varchar(120),
  bz text,
  zt char(1) DEFAULT '1',
  czr varchar(20),
  czsj timestamp,
  by1 varchar(50),
  by2 varchar(50),
  by3 varchar(50),
  kz01 varchar(60),
  kz02 varchar(60),
  kz03 varchar(60),
  kz04 varchar(60),
  kz05 varchar(60),
  kz06 varchar(60),
  kz07 varchar(60),
  kz08 varchar(60),
  kz09 varchar(60),
  kz10 varchar(60),
  kz11 varchar(60),
  kz12 varchar(60),
  kz13 varchar(60),
  kz14 varchar(60)
);
COMMENT ON TABLE ryxx IS '人员基本信息';
COMMENT ON COLUMN ryxx.gh IS '工号';
COMMENT ON COLUMN ryxx.xm IS '姓名';
COMMENT ON COLUMN ryxx.xb IS '性别 1男2女';
COMMENT ON COLUMN ryxx.mz IS '民族 GB/T 3304';
COMMENT ON COLUMN ryxx.zzmm IS '政治面貌';
COMMENT ON COLUMN ryxx.csrq IS '出生日期';
COMMENT ON COLUMN ryxx.sfzh IS '身份证号';
COMMENT ON COLUMN ryxx.jtzz IS '家庭住址';
COMMENT ON COLUMN ryxx.sjhm IS '手机';
COMMENT ON COLUMN ryxx.gwdm IS '岗位代码';
COMMENT ON COLUMN ryxx.rzrq IS '入职日期';
COMMENT ON COLUMN ryxx.xl IS '学历';
COMMENT ON COLUMN ryxx.jjlxr IS '紧急联系人';
COMMENT ON COLUMN ryxx.khyh IS '开户银行';
COMMENT ON COLUMN ryxx.yhkh IS '工资卡号';
COMMENT ON COLUMN ryxx.gzfcm IS '工作服尺码';
COMMENT ON COLUMN ryxx.cjzh IS '残疾证号';
CREATE TABLE ryxx_bak_2019 (
  "工号" varchar(10),
  "姓名" varchar(50),
  "身份证" varchar(24),
  "住宅电话" varchar(30),
  "车间" varchar(30),
  "工种" varchar(30),
  "备注" varchar(200),
  "导出时间" varchar(30),
  f9 varchar(50),
  f10 varchar(50),
  f11 varchar(50)
);
CREATE TABLE jtcy (
  id bigint PRIMARY KEY,
  gh varchar(10) NOT NULL,
  xh smallint,
  xm varchar(50),
  gx varchar(10),
  csrq date,
  sfzh varchar(24),
  gzdw varchar(80),
  lxdh varchar(24),
  sfsy char(1),
  by1 varchar(30)
);
COMMENT ON TABLE jtcy IS '家庭成员';
COMMENT ON COLUMN jtcy.gx IS '与本人关系';
COMMENT ON COLUMN jtcy.gzdw IS '工作单位或学校';
COMMENT ON COLUMN jtcy.sfsy IS '是否受益人';
CREATE TABLE znjybt (
  sqdh varchar(20) PRIMARY KEY,
  gh varchar(10),
  znxm varchar(30),
  xb varchar(4),
  sr varchar(10),
  xxmc varchar(60),
  nj varchar(10),
  xjh varchar(24),
  yfjz text,
  btje numeric(8, 2),
  jhr varchar(30),
  spzt smallint,
  hkb_tp bytea
);
COMMENT ON TABLE znjybt IS '子女教育补贴';
COMMENT ON COLUMN znjybt.xxmc IS '学校';
COMMENT ON COLUMN znjybt.yfjz IS '预防接种';
CREATE TABLE sb_jn (
  id integer PRIMARY KEY,
  gh varchar(10),
  cbd varchar(20),
  grsbh varchar(20),
  sbkh varchar(20),
  gjjzh varchar(20),
  jfjs numeric(10, 2),
  yl_gr numeric(10, 2),
  yl_dw numeric(10, 2),
  yil_gr numeric(10, 2),
  sy_gr numeric(10, 2),
  gjj_gr numeric(10, 2),
  jfny char(6),
  zt char(1),
  qybj varchar(4)
);
COMMENT ON TABLE sb_jn IS '社保公积金';
COMMENT ON COLUMN sb_jn.cbd IS '参保地';
COMMENT ON COLUMN sb_jn.grsbh IS '个人社保编号';
COMMENT ON COLUMN sb_jn.gjjzh IS '公积金账号';
COMMENT ON COLUMN sb_jn.jfjs IS '缴费基数';
CREATE TABLE gz_mx (
  id bigserial PRIMARY KEY,
  yf char(6),
  gh varchar(10),
  jbgz numeric(10, 2),
  gwgz numeric(10, 2),
  jxgz numeric(10, 2),
  jbf numeric(10, 2),
  qqk numeric(10, 2),
  wxyj numeric(10, 2),
  gs numeric(10, 2),
  sfgz numeric(10, 2),
  gjh varchar(32),
  ffzt char(1),
  bt01 numeric(10, 2),
  bt02 numeric(10, 2),
  bt03 numeric(10, 2),
  bt04 numeric(10, 2),
  kk01 numeric(10, 2),
  kk02 numeric(10, 2),
  kk03 numeric(10, 2),
  bt05 numeric(10, 2),
  bt06 numeric(10, 2),
  bt07 numeric(10, 2),
  bt08 numeric(10, 2),
  bt09 numeric(10, 2),
  bt10 numeric(10, 2),
  bt11 numeric(10, 2),
  bt12 numeric(10, 2),
  bt13 numeric(10, 2),
  bt14 numeric(10, 2),
  bt15 numeric(10, 2),
  bt16 numeric(10, 2),
  kk04 numeric(10, 2),
  kk05 numeric(10, 2),
  kk06 numeric(10, 2),
  kk07 numeric(10, 2),
  kk08 numeric(10, 2),
  kk09 numeric(10, 2),
  kk10 numeric(10, 2)
);
COMMENT ON TABLE gz_mx IS '工资明细';
COMMENT ON COLUMN gz_mx.yf IS '月份';
COMMENT ON COLUMN gz_mx.jbgz IS '基本工资';
COMMENT ON COLUMN gz_mx.jxgz IS '绩效';
COMMENT ON COLUMN gz_mx.wxyj IS '五险一金';
COMMENT ON COLUMN gz_mx.gs IS '个税';
COMMENT ON COLUMN gz_mx.sfgz IS '实发';
CREATE TABLE yh_df (
  lsh varchar(32) PRIMARY KEY,
  pc varchar(12),
  hm varchar(30),
  zh varchar(32),
  khh varchar(60),
  lhh char(12),
  je bigint,
  fkzh varchar(32),
  fkdw varchar(60),
  yt varchar(20),
  fhm varchar(8),
  zy varchar(60)
);
COMMENT ON TABLE yh_df IS '银行代发文件';
COMMENT ON COLUMN yh_df.pc IS '批次';
COMMENT ON COLUMN yh_df.zh IS '收款账号';
COMMENT ON COLUMN yh_df.lhh IS '联行号';
COMMENT ON COLUMN yh_df.je IS '金额(分)';
COMMENT ON COLUMN yh_df.fkzh IS '付款账号';
CREATE TABLE kq_sk (
  id bigint PRIMARY KEY,
  gh varchar(10),
  sj timestamp,
  sbxh varchar(20),
  fs smallint,
  kh varchar(12),
  xsd real,
  tw numeric(3, 1),
  zpurl varchar(160),
  jd numeric(9, 6),
  wd numeric(9, 6),
  wz varchar(100),
  bssid varchar(20),
  yc char(1)
);
COMMENT ON TABLE kq_sk IS '刷卡流水';
COMMENT ON COLUMN kq_sk.sj IS '时间';
COMMENT ON COLUMN kq_sk.sbxh IS '设备序列号';
COMMENT ON COLUMN kq_sk.fs IS '1指纹 4卡 15人脸';
COMMENT ON COLUMN kq_sk.zpurl IS '抓拍照片';
CREATE TABLE kq_zwmb (
  id integer PRIMARY KEY,
  gh varchar(10),
  sx smallint,
  mb text,
  mb2 bytea,
  bb varchar(8),
  zl smallint,
  xfzt char(1)
);
COMMENT ON COLUMN kq_zwmb.mb IS '模板';
CREATE TABLE kq_rl (
  gh varchar(10) PRIMARY KEY,
  tz bytea,
  "tzV2" jsonb,
  zp text,
  ckhd real,
  sbh varchar(20),
  gxsj bigint
);
COMMENT ON COLUMN kq_rl.tz IS '特征';
CREATE TABLE kq_hz (
  yf char(6),
  gh varchar(10),
  xm varchar(50),
  ycq numeric(4, 1),
  scq numeric(4, 1),
  cd smallint,
  zt smallint,
  kg numeric(4, 1),
  jb1 numeric(5, 1),
  jb2 numeric(5, 1),
  jb3 numeric(5, 1),
  bj numeric(4, 1),
  cj numeric(4, 1),
  qrqm bytea,
  nxj numeric(4, 1),
  hj numeric(4, 1),
  hlj numeric(4, 1),
  cc1 numeric(4, 1),
  gs1 numeric(4, 1),
  xj1 numeric(4, 1),
  qs numeric(4, 1),
  bk numeric(4, 1),
  PRIMARY KEY (yf, gh)
);
COMMENT ON TABLE kq_hz IS '考勤月汇总';
COMMENT ON COLUMN kq_hz.xm IS '姓名';
COMMENT ON COLUMN kq_hz.bj IS '病假';
COMMENT ON COLUMN kq_hz.qrqm IS '确认签名';
CREATE TABLE qj_sqd (
  dh varchar(20) PRIMARY KEY,
  gh varchar(10),
  xm varchar(30),
  lb varchar(4),
  kssj timestamp,
  jssj timestamp,
  ts numeric(4, 1),
  sy text,
  zdm varchar(10),
  dlr varchar(30),
  spyj varchar(100),
  spzt smallint,
  fj varchar(200),
  lc json
);
COMMENT ON TABLE qj_sqd IS '请假申请单';
COMMENT ON COLUMN qj_sqd.dh IS '单号';
COMMENT ON COLUMN qj_sqd.lb IS '类别';
COMMENT ON COLUMN qj_sqd.sy IS '事由';
COMMENT ON COLUMN qj_sqd.dlr IS '代理人';
CREATE TABLE ss_fp (
  id integer PRIMARY KEY,
  lh varchar(10),
  fjh varchar(10),
  cwh char(1),
  gh varchar(10),
  rzrq date,
  tfrq date,
  ysh varchar(10),
  dbh varchar(16),
  sdf numeric(8, 2),
  mmsm varchar(10),
  wp varchar(60)
);
COMMENT ON TABLE ss_fp IS '宿舍分配';
COMMENT ON COLUMN ss_fp.lh IS '楼号';
COMMENT ON COLUMN ss_fp.rzrq IS '入住日期';
COMMENT ON COLUMN ss_fp.dbh IS '电表号';
COMMENT ON COLUMN ss_fp.mmsm IS '门锁密码';
CREATE TABLE ykt_zh (
  kh varchar(12) PRIMARY KEY,
  id_card varchar(10),
  gh varchar(10),
  mm char(6),
  ye integer,
  mrxe integer,
  zt char(1),
  fkrq date,
  yxq date,
  bk smallint
);
COMMENT ON COLUMN ykt_zh.id_card IS '卡芯片号';
COMMENT ON COLUMN ykt_zh.ye IS '余额(分)';
CREATE TABLE ykt_xf (
  lsh char(18) PRIMARY KEY,
  kh varchar(12),
  je integer,
  ye integer,
  posh varchar(6),
  sj integer,
  cb char(1),
  tk char(1)
);
COMMENT ON TABLE ykt_xf IS '消费流水';
COMMENT ON COLUMN ykt_xf.posh IS 'POS号';
CREATE TABLE px_ks (
  id integer PRIMARY KEY,
  gh varchar(10),
  kcmc varchar(80),
  js varchar(30),
  kssj timestamp,
  sjh varchar(11),
  cj numeric(4, 1),
  dt jsonb,
  zsbh varchar(30),
  fzjg varchar(60),
  yxqz date,
  bkcs smallint
);
COMMENT ON TABLE px_ks IS '培训考试';
COMMENT ON COLUMN px_ks.kcmc IS '课程名称';
COMMENT ON COLUMN px_ks.sjh IS '试卷号';
COMMENT ON COLUMN px_ks.cj IS '成绩';
CREATE TABLE wj_zj (
  id integer PRIMARY KEY,
  "xmEN" varchar(60),
  "xmZW" varchar(30),
  xb char(1),
  gj char(3),
  csrq date,
  zjlx varchar(6),
  zjhm varchar(30),
  zj_yxq date,
  jdm text,
  jlxk varchar(20),
  gzxk varchar(20),
  dqsfz varchar(20),
  jzz varchar(20),
  yjj varchar(20),
  nsrsbh varchar(30),
  jzdz varchar(120),
  lxdh varchar(24),
  yx varchar(60),
  hb jsonb,
  pqdw varchar(80),
  zp_jz numeric(4, 1),
  bgr varchar(20),
  bz text,
  kz1 varchar(60),
  kz2 varchar(60),
  kz3 varchar(60),
  kz4 varchar(60)
);
COMMENT ON TABLE wj_zj IS '外籍及港澳台人员';
COMMENT ON COLUMN wj_zj.gj IS '国籍(地区)';
COMMENT ON COLUMN wj_zj.zjhm IS '证件号码';
COMMENT ON COLUMN wj_zj.jlxk IS '居留许可';
COMMENT ON COLUMN wj_zj.jzz IS '居住证';
COMMENT ON COLUMN wj_zj.nsrsbh IS '境外纳税人识别号';
COMMENT ON COLUMN wj_zj.pqdw IS '派遣单位';
CREATE TABLE wb_ry (
  id integer PRIMARY KEY,
  gsmc varchar(80),
  tydm char(18),
  lxr varchar(30),
  lxrdh varchar(24),
  xm varchar(30),
  sfzh varchar(20),
  sfzh_m char(32),
  dh varchar(24),
  gz varchar(20),
  bxdh varchar(30),
  mobile varchar(40),
  rcrq date,
  yxq date,
  hmd char(1),
  hmdyy varchar(100),
  tx varchar(100),
  kz1 varchar(60),
  kz2 varchar(60),
  kz3 varchar(60)
);
COMMENT ON TABLE wb_ry IS '外包及施工人员';
COMMENT ON COLUMN wb_ry.gsmc IS '公司名称';
COMMENT ON COLUMN wb_ry.tydm IS '统一社会信用代码';
COMMENT ON COLUMN wb_ry.sfzh IS '身份证(脱敏)';
COMMENT ON COLUMN wb_ry.gz IS '工种';
COMMENT ON COLUMN wb_ry.bxdh IS '工伤意外险保单';
CREATE TABLE fk_dj (
  id bigint PRIMARY KEY,
  xm varchar(50),
  sjh varchar(24),
  zjlx char(1),
  zjhm varchar(30),
  dw varchar(80),
  cph varchar(12),
  bfr varchar(30),
  sy varchar(100),
  rcsj timestamp,
  lcsj timestamp,
  tw varchar(6),
  jkm varchar(10),
  zp text,
  qm text,
  wx_openid varchar(40),
  fkm varchar(12),
  xdwp varchar(60)
);
COMMENT ON TABLE fk_dj IS '访客登记';
COMMENT ON COLUMN fk_dj.sjh IS '手机号';
COMMENT ON COLUMN fk_dj.dw IS '单位';
COMMENT ON COLUMN fk_dj.cph IS '车牌号';
COMMENT ON COLUMN fk_dj.jkm IS '健康码';
CREATE TABLE cl_dj (
  id integer PRIMARY KEY,
  cph varchar(12),
  lx varchar(10),
  gh varchar(10),
  cz varchar(30),
  pp varchar(30),
  ys varchar(10),
  cjh varchar(20),
  fdjh varchar(20),
  jszda varchar(14),
  lxdh varchar(24),
  etc varchar(24),
  tcw varchar(8),
  bz varchar(100),
  kz1 varchar(60),
  kz2 varchar(60),
  kz3 varchar(60),
  nsrq varchar(60)
);
COMMENT ON TABLE cl_dj IS '车辆登记';
COMMENT ON COLUMN cl_dj.cph IS '车牌号';
COMMENT ON COLUMN cl_dj.cz IS '车主';
COMMENT ON COLUMN cl_dj.jszda IS '驾驶证档案编号';
CREATE TABLE sc_lj (
  ljh varchar(20) PRIMARY KEY,
  mc varchar(80),
  xm varchar(40),
  xb varchar(4),
  mz numeric(8, 3),
  jz numeric(8, 3),
  jg numeric(10, 2),
  csrq char(8),
  sfzh varchar(20),
  sfz char(1),
  zh varchar(20),
  ean varchar(13),
  gysdm varchar(10),
  gysmc varchar(80),
  gysdh varchar(24),
  gystydm varchar(18),
  gyszh varchar(32),
  kwh varchar(10),
  tzsha char(64),
  wbtz text,
  bb varchar(16),
  cc varchar(30),
  czh varchar(10),
  yx char(1),
  hs varchar(10),
  kz1 varchar(40),
  kz2 varchar(40),
  kz3 varchar(40),
  kz4 varchar(40),
  kz5 varchar(40),
  kz6 numeric(12, 4),
  kz7 numeric(12, 4),
  kz_n08 numeric(12, 4),
  kz_n09 numeric(12, 4),
  kz_n10 numeric(12, 4),
  kz_n11 numeric(12, 4),
  kz_n12 numeric(12, 4),
  kz_n13 numeric(12, 4),
  kz_n14 numeric(12, 4),
  kz_n15 numeric(12, 4),
  kz_n16 numeric(12, 4),
  kz_n17 numeric(12, 4),
  kz_n18 numeric(12, 4),
  kz_n19 numeric(12, 4),
  kz_n20 numeric(12, 4)
);
COMMENT ON TABLE sc_lj IS '零件主数据';
COMMENT ON COLUMN sc_lj.ljh IS '零件号';
COMMENT ON COLUMN sc_lj.mc IS '名称';
COMMENT ON COLUMN sc_lj.sfzh IS '随附质保书号';
COMMENT ON COLUMN sc_lj.gysmc IS '供应商';
COMMENT ON COLUMN sc_lj.gyszh IS '供应商账号';
COMMENT ON COLUMN sc_lj.tzsha IS '图纸校验';
COMMENT ON COLUMN sc_lj.wbtz IS '文本特征';
CREATE TABLE sc_jt (
  jtbh varchar(12) PRIMARY KEY,
  jtmc varchar(60),
  xlh varchar(15),
  imei char(15),
  iccid varchar(20),
  mac varchar(17),
  ip varchar(15),
  gjbb varchar(16),
  csrq date,
  bxrq date,
  zbx integer,
  zby integer,
  jd numeric(10, 6),
  wd numeric(10, 6),
  zrr varchar(30),
  zrrdh varchar(24),
  whdw varchar(80),
  whdh varchar(24),
  plc json,
  xb char(2),
  wd_z numeric(5, 1),
  zy char(8),
  xp text,
  ssid varchar(32),
  yl numeric(6, 2),
  zs integer,
  gl numeric(6, 2),
  zt char(1),
  bz varchar(100),
  d1 varchar(20),
  d2 varchar(20),
  d3 varchar(20),
  d4 varchar(20),
  d5 varchar(60),
  d6 varchar(60),
  d7 varchar(60),
  d8 varchar(60),
  wxr varchar(60),
  wxrq varchar(60),
  wxjl varchar(60)
);
COMMENT ON TABLE sc_jt IS '机台';
COMMENT ON COLUMN sc_jt.jtbh IS '机台编号';
COMMENT ON COLUMN sc_jt.xlh IS '序列号';
COMMENT ON COLUMN sc_jt.gjbb IS '固件版本';
COMMENT ON COLUMN sc_jt.zrr IS '责任人';
CREATE TABLE sc_gd (
  gdh char(18) PRIMARY KEY,
  cph varchar(20),
  xm varchar(40),
  kh varchar(10),
  ddh bigint,
  jhs integer,
  wcs integer,
  hgs integer,
  ksj bigint,
  jsj bigint,
  czg varchar(10),
  jyy varchar(30),
  sjh char(11),
  yhkh char(16),
  ph varchar(20),
  jth varchar(12),
  bc char(1),
  mj varchar(12),
  ydh varchar(20),
  gxlx varchar(40),
  jjcd smallint,
  sfhg char(1),
  pbzl text,
  cs01 numeric(10, 4),
  cs02 numeric(10, 4),
  cs03 numeric(10, 4),
  cs04 numeric(10, 4),
  cs05 numeric(10, 4),
  cs06 numeric(10, 4),
  cs07 varchar(20),
  cs08 varchar(20),
  cs09 numeric(10, 4),
  cs10 numeric(10, 4),
  cs11 numeric(10, 4),
  cs12 numeric(10, 4),
  cs13 numeric(10, 4),
  cs14 numeric(10, 4),
  cs15 numeric(10, 4),
  cs16 numeric(10, 4),
  cs17 numeric(10, 4),
  cs18 numeric(10, 4),
  cs19 numeric(10, 4),
  cs20 numeric(10, 4),
  cs21 numeric(10, 4),
  cs22 numeric(10, 4),
  cs23 numeric(10, 4),
  cs24 numeric(10, 4),
  cs25 numeric(10, 4),
  cs26 numeric(10, 4),
  cs27 numeric(10, 4),
  cs28 numeric(10, 4),
  cs29 numeric(10, 4),
  cs30 numeric(10, 4)
);
COMMENT ON TABLE sc_gd IS '生产工单';
COMMENT ON COLUMN sc_gd.gdh IS '工单号';
COMMENT ON COLUMN sc_gd.xm IS '项目';
COMMENT ON COLUMN sc_gd.czg IS '操作工';
COMMENT ON COLUMN sc_gd.sjh IS '送检号';
COMMENT ON COLUMN sc_gd.yhkh IS '验货卡号';
COMMENT ON COLUMN sc_gd.ydh IS '运单号';
CREATE TABLE sys_yh (
  yhid integer PRIMARY KEY,
  yhm varchar(30) UNIQUE,
  mm varchar(80),
  gh varchar(10),
  sj varchar(24),
  dd_unionid varchar(40),
  "lastLoginTime" bigint,
  "lastLoginIp" varchar(45),
  token text,
  dtm varchar(32),
  mbwt varchar(40),
  js varchar(20),
  zt smallint,
  bjzt jsonb
);
COMMENT ON TABLE sys_yh IS '系统用户';
COMMENT ON COLUMN sys_yh.yhm IS '用户名';
COMMENT ON COLUMN sys_yh.dd_unionid IS '钉钉';
COMMENT ON COLUMN sys_yh.mbwt IS '密保答案';
CREATE TABLE sys_rz (
  id bigint PRIMARY KEY,
  yhm varchar(30),
  ip inet,
  ua varchar(200),
  mk varchar(20),
  cz varchar(20),
  nr jsonb,
  hs integer,
  traceid char(32),
  sj bigint
);
COMMENT ON TABLE sys_rz IS '操作日志';
COMMENT ON COLUMN sys_rz.mk IS '模块';
CREATE TABLE "ZYB_TJ" (
  "TJBH" varchar(16) PRIMARY KEY,
  "GH" varchar(10),
  "TJRQ" char(8),
  "TJJG" varchar(60),
  "JCYS" varchar(20),
  "SG" numeric(4, 1),
  "TZ" numeric(4, 1),
  "XY" varchar(8),
  "DCT" text,
  "JL" varchar(200),
  "ICD" varchar(10),
  "GM" varchar(40),
  "FC" char(1),
  "BGLJ" varchar(120),
  "KZ1" varchar(60),
  "KZ2" varchar(60),
  "KZ3" varchar(60),
  "KZ4" varchar(60),
  "KZ5" varchar(60)
);
COMMENT ON TABLE "ZYB_TJ" IS '职业健康体检';
COMMENT ON COLUMN "ZYB_TJ"."TJBH" IS '体检编号';
COMMENT ON COLUMN "ZYB_TJ"."TJJG" IS '体检机构';
COMMENT ON COLUMN "ZYB_TJ"."SG" IS '身高';
COMMENT ON COLUMN "ZYB_TJ"."JL" IS '结论';
COMMENT ON COLUMN "ZYB_TJ"."GM" IS '过敏';
CREATE TABLE "T_HTGL" (
  "HtBh" varchar(24) PRIMARY KEY,
  "Gh" varchar(10),
  "YfMc" varchar(50),
  "SfzHm" varchar(40),
  "HtLx" char(1),
  "KsRq" date,
  "JsRq" date,
  "Yx" varchar(64),
  "QmTp" bytea,
  "SmJ" varchar(160),
  "FileSha" char(64),
  "GzDd" varchar(60),
  "SyqTs" smallint
);
COMMENT ON COLUMN "T_HTGL"."YfMc" IS '乙方名称';
COMMENT ON COLUMN "T_HTGL"."Yx" IS '月薪(密文)';
COMMENT ON COLUMN "T_HTGL"."QmTp" IS '乙方签名';
CREATE TABLE dd_sync_queue (
  id bigint PRIMARY KEY,
  biz varchar(20),
  payload text,
  retry smallint,
  status varchar(10),
  err varchar(200),
  created_at timestamptz
);
