-- HIS v3.2 (移植自 SQL Server 2000), 建表顺序按模块
-- 公用代码
CREATE TABLE gy_dm (
    lb varchar(10) not null,
    dm varchar(10) not null,
    mc varchar(60),
    pym varchar(20),
    xh integer,
    tybz char(1) default '0',
    gbdm varchar(10),
    cjr varchar(10),
    cjsj timestamp,
    PRIMARY KEY (lb, dm)
);
COMMENT ON TABLE gy_dm IS '公用代码表';
COMMENT ON COLUMN gy_dm.lb IS '类别';
COMMENT ON COLUMN gy_dm.dm IS '代码';
COMMENT ON COLUMN gy_dm.mc IS '名称';
COMMENT ON COLUMN gy_dm.tybz IS '停用标志';

CREATE TABLE gy_ks (
    ksdm char(4) primary key,
    ksmc varchar(40),
    lb char(1),
    dh varchar(20),
    wz varchar(60),
    fzr varchar(10),
    bz varchar(100),
    tybz char(1),
    cwsl smallint,
    jzlx char(1),
    ybdm varchar(12),
    hsdw varchar(10)
);
COMMENT ON TABLE gy_ks IS '科室代码';
COMMENT ON COLUMN gy_ks.ksdm IS '科室代码';
COMMENT ON COLUMN gy_ks.ksmc IS '科室名称';
COMMENT ON COLUMN gy_ks.dh IS '科室电话';
COMMENT ON COLUMN gy_ks.wz IS '位置';
COMMENT ON COLUMN gy_ks.fzr IS '负责人工号';

CREATE TABLE gy_icd (
    icd varchar(12) primary key,
    jbmc varchar(100),
    pym varchar(30),
    crbbz char(1),
    tjm varchar(12),
    xbxz char(1),
    nlxz varchar(10),
    bzfl varchar(10),
    dbz char(1)
);
COMMENT ON TABLE gy_icd IS '疾病编码 ICD-10';
COMMENT ON COLUMN gy_icd.icd IS '疾病编码';
COMMENT ON COLUMN gy_icd.jbmc IS '疾病名称';
COMMENT ON COLUMN gy_icd.crbbz IS '传染病标志';

CREATE TABLE gy_sfxm (
    xmdm varchar(12) primary key,
    xmmc varchar(100),
    dw varchar(10),
    dj numeric(10,2),
    gjbm varchar(20),
    zxks char(4),
    sfz varchar(4),
    ybbl numeric(5,2),
    xgsj timestamp,
    zfbl numeric(5,2),
    jclb char(2),
    sbbz char(1),
    by1 varchar(40),
    by2 varchar(40),
    wjdm varchar(20),
    nlsx smallint,
    xbxz char(1),
    jgpc varchar(20),
    ksfl char(4),
    hyxm char(1)
);
COMMENT ON TABLE gy_sfxm IS '收费项目';
COMMENT ON COLUMN gy_sfxm.dw IS '单位';
COMMENT ON COLUMN gy_sfxm.gjbm IS '国家编码';
COMMENT ON COLUMN gy_sfxm.sfz IS '收费组';
COMMENT ON COLUMN gy_sfxm.ybbl IS '医保比例';

-- 职工
CREATE TABLE gy_zgdm (
    zgdm varchar(10) primary key,
    xm varchar(20) not null,
    pym varchar(10),
    xb char(1),
    csrq varchar(10),
    sfzh varchar(20),
    ksdm char(4),
    zc varchar(20),
    zw varchar(20),
    sj varchar(20),
    bgdh varchar(20),
    xl varchar(10),
    zzmm varchar(10),
    hyzk char(1),
    zyzsbm varchar(20),
    cfq char(1),
    dlmm varchar(40),
    mm_old varchar(16),
    rzrq date,
    lzrq date,
    zt char(1),
    qmtp bytea,
    ysid uuid,
    dyqx varchar(20),
    skin varchar(10),
    by1 varchar(40),
    by2 varchar(40),
    by3 varchar(40)
);
COMMENT ON TABLE gy_zgdm IS '职工代码';
COMMENT ON COLUMN gy_zgdm.zgdm IS '工号';
COMMENT ON COLUMN gy_zgdm.xm IS '姓名';
COMMENT ON COLUMN gy_zgdm.pym IS '拼音码';
COMMENT ON COLUMN gy_zgdm.xb IS '性别';
COMMENT ON COLUMN gy_zgdm.csrq IS '出生日期';
COMMENT ON COLUMN gy_zgdm.ksdm IS '科室';
COMMENT ON COLUMN gy_zgdm.zc IS '职称';
COMMENT ON COLUMN gy_zgdm.zw IS '职务';
COMMENT ON COLUMN gy_zgdm.sj IS '手机';
COMMENT ON COLUMN gy_zgdm.bgdh IS '办公电话';
COMMENT ON COLUMN gy_zgdm.xl IS '学历';
COMMENT ON COLUMN gy_zgdm.zzmm IS '政治面貌';
COMMENT ON COLUMN gy_zgdm.hyzk IS '婚姻';
COMMENT ON COLUMN gy_zgdm.zyzsbm IS '执业证书编码';
COMMENT ON COLUMN gy_zgdm.dlmm IS '登录密码';
COMMENT ON COLUMN gy_zgdm.rzrq IS '入职日期';
COMMENT ON COLUMN gy_zgdm.zt IS '在职状态';
COMMENT ON COLUMN gy_zgdm.qmtp IS '签名图片';

CREATE TABLE gy_zw (
    id serial primary key,
    zgdm varchar(10),
    zwxh smallint,
    zwmb bytea,
    zl smallint,
    cjsj timestamp,
    sbxlh varchar(20)
);
COMMENT ON TABLE gy_zw IS '考勤机指纹';
COMMENT ON COLUMN gy_zw.zwxh IS '手指序号';
COMMENT ON COLUMN gy_zw.sbxlh IS '设备序列号';

CREATE TABLE gz_yf (
    ny char(6) not null,
    zgdm varchar(10) not null,
    xm varchar(20),
    jbgz numeric(10,2),
    jj numeric(10,2),
    kk numeric(10,2),
    sfje numeric(10,2),
    yhzh varchar(30),
    gjjzh varchar(20),
    gs numeric(10,2),
    bz varchar(100)
);
COMMENT ON TABLE gz_yf IS '工资月发放';
COMMENT ON COLUMN gz_yf.ny IS '年月';
COMMENT ON COLUMN gz_yf.jbgz IS '基本工资';
COMMENT ON COLUMN gz_yf.jj IS '奖金';
COMMENT ON COLUMN gz_yf.kk IS '扣款';
COMMENT ON COLUMN gz_yf.sfje IS '实发金额';
COMMENT ON COLUMN gz_yf.yhzh IS '工资卡号';
COMMENT ON COLUMN gz_yf.gjjzh IS '公积金账号';
COMMENT ON COLUMN gz_yf.gs IS '个税';

-- 病人
CREATE TABLE brxx (
    br_id integer primary key,
    blh varchar(12) unique,
    jzkh varchar(20),
    br_xm varchar(30) not null,
    pym varchar(10),
    xb char(1),
    csrq date,
    sfzh varchar(24),
    zjlx char(2),
    lxdh varchar(30),
    jtzz varchar(120),
    yb char(6),
    hyzk char(1),
    mz char(2),
    gj varchar(10),
    zy varchar(4),
    gzdw varchar(80),
    jhrxm varchar(30),
    jhrdh varchar(20),
    jhrgx char(2),
    ybkh varchar(20),
    brxz char(1),
    xx varchar(6),
    gms varchar(200),
    zp bytea,
    zfbz char(1),
    djsj timestamp,
    djczy varchar(10),
    bz varchar(200),
    by1 varchar(50),
    by2 varchar(50),
    by3 varchar(50),
    by4 varchar(50),
    by5 varchar(50),
    by6 numeric(10,2),
    by7 numeric(10,2),
    scbz char(1),
    scsj timestamp,
    scfh varchar(100)
);
COMMENT ON TABLE brxx IS '病人基本信息';
COMMENT ON COLUMN brxx.br_id IS '病人内码';
COMMENT ON COLUMN brxx.blh IS '病历号';
COMMENT ON COLUMN brxx.jzkh IS '就诊卡号';
COMMENT ON COLUMN brxx.br_xm IS '病人姓名';
COMMENT ON COLUMN brxx.xb IS '性别 1男 2女 9未说明';
COMMENT ON COLUMN brxx.csrq IS '出生日期';
COMMENT ON COLUMN brxx.sfzh IS '身份证号';
COMMENT ON COLUMN brxx.zjlx IS '证件类型';
COMMENT ON COLUMN brxx.lxdh IS '联系电话';
COMMENT ON COLUMN brxx.jtzz IS '家庭住址';
COMMENT ON COLUMN brxx.yb IS '邮编';
COMMENT ON COLUMN brxx.mz IS '民族';
COMMENT ON COLUMN brxx.gj IS '国籍';
COMMENT ON COLUMN brxx.zy IS '职业';
COMMENT ON COLUMN brxx.gzdw IS '工作单位';
COMMENT ON COLUMN brxx.jhrxm IS '监护人或联系人';
COMMENT ON COLUMN brxx.ybkh IS '医保卡号';
COMMENT ON COLUMN brxx.brxz IS '病人性质';
COMMENT ON COLUMN brxx.xx IS '血型';
COMMENT ON COLUMN brxx.gms IS '过敏史';
COMMENT ON COLUMN brxx.zp IS '照片';
COMMENT ON COLUMN brxx.djsj IS '登记时间';
COMMENT ON COLUMN brxx.djczy IS '登记操作员';
COMMENT ON COLUMN brxx.by1 IS '备用1';

CREATE TABLE brxx_bak2006 (
    xh integer,
    xm varchar(20),
    xb varchar(4),
    nl varchar(8),
    sfz varchar(18),
    dh varchar(20),
    dz varchar(80),
    drrq char(8)
);
COMMENT ON TABLE brxx_bak2006 IS '旧系统导入';
COMMENT ON COLUMN brxx_bak2006.nl IS '年龄';

-- 门诊
CREATE TABLE mz_ghjl (
    ghxh bigint primary key,
    br_id integer,
    xm varchar(30),
    idcard char(8),
    ksdm char(4),
    ysdm varchar(10),
    ghlb char(1),
    ghsj timestamp,
    xh smallint,
    ghf numeric(8,2),
    fph varchar(12),
    sjh varchar(20),
    lyid varchar(32),
    thbz char(1),
    yjs char(1),
    zzbz char(1),
    by1 varchar(50),
    by2 varchar(50),
    scbz char(1),
    scsj timestamp
);
COMMENT ON TABLE mz_ghjl IS '挂号记录';
COMMENT ON COLUMN mz_ghjl.ghxh IS '挂号序号';
COMMENT ON COLUMN mz_ghjl.idcard IS '卡芯片号';
COMMENT ON COLUMN mz_ghjl.ghlb IS '挂号类别';
COMMENT ON COLUMN mz_ghjl.ghsj IS '挂号时间';
COMMENT ON COLUMN mz_ghjl.xh IS '候诊序号';
COMMENT ON COLUMN mz_ghjl.fph IS '发票号';
COMMENT ON COLUMN mz_ghjl.sjh IS '预约手机号';
COMMENT ON COLUMN mz_ghjl.thbz IS '退号标志';

CREATE TABLE mz_mzbl (
    blxh bigint primary key,
    ghxh bigint,
    br_id integer,
    zs varchar(200),
    xbs text,
    jws varchar(200),
    tj text,
    icd varchar(12),
    zd varchar(100),
    sg numeric(5,1),
    tz numeric(5,1),
    tw numeric(3,1),
    xy varchar(10),
    ysdm varchar(10),
    ysqm text,
    jzsj timestamp,
    mbid integer,
    dybz char(1),
    sdbz char(1),
    by1 varchar(50),
    bbh smallint
);
COMMENT ON TABLE mz_mzbl IS '门诊病历';
COMMENT ON COLUMN mz_mzbl.zs IS '主诉';
COMMENT ON COLUMN mz_mzbl.xbs IS '现病史';
COMMENT ON COLUMN mz_mzbl.jws IS '既往史';
COMMENT ON COLUMN mz_mzbl.tj IS '体检';
COMMENT ON COLUMN mz_mzbl.zd IS '诊断';
COMMENT ON COLUMN mz_mzbl.sg IS '身高cm';
COMMENT ON COLUMN mz_mzbl.tz IS '体重kg';
COMMENT ON COLUMN mz_mzbl.tw IS '体温';
COMMENT ON COLUMN mz_mzbl.xy IS '血压';
COMMENT ON COLUMN mz_mzbl.jzsj IS '就诊时间';

CREATE TABLE mz_cfmx (
    id integer primary key,
    cfh varchar(16),
    ypdm varchar(10),
    ypmc varchar(60),
    gg varchar(40),
    sl numeric(8,2),
    dw varchar(6),
    yfyl varchar(60),
    dj numeric(10,4),
    je numeric(10,2),
    zxbz char(1),
    pyh varchar(10),
    dybz char(1),
    zbh smallint,
    by1 varchar(20)
);
COMMENT ON TABLE mz_cfmx IS '处方明细';
COMMENT ON COLUMN mz_cfmx.ypmc IS '药品名称';
COMMENT ON COLUMN mz_cfmx.gg IS '规格';
COMMENT ON COLUMN mz_cfmx.yfyl IS '用法用量';

CREATE TABLE mz_sf (
    sfid integer primary key,
    br_id integer,
    ghxh bigint,
    sfsj timestamp,
    zje numeric(10,2),
    grzf numeric(10,2),
    zffs varchar(8),
    fph varchar(12),
    lsh varchar(32),
    yhkh varchar(24),
    sfy varchar(10),
    tfbz char(1),
    jzbz char(1),
    jzsj timestamp,
    rjdh varchar(12),
    by1 varchar(30),
    by2 varchar(30)
);
COMMENT ON TABLE mz_sf IS '门诊收费';
COMMENT ON COLUMN mz_sf.grzf IS '个人支付';
COMMENT ON COLUMN mz_sf.zffs IS '支付方式';
COMMENT ON COLUMN mz_sf.lsh IS '支付平台流水号';
COMMENT ON COLUMN mz_sf.sfy IS '收费员';

CREATE TABLE mz_tfdj (
    djh varchar(12) primary key,
    br_id integer,
    xm varchar(30),
    lxdh varchar(20),
    tfje numeric(10,2),
    tfyy varchar(100),
    yhkh varchar(30),
    khh varchar(40),
    hm varchar(30),
    czrq char(8)
);
COMMENT ON TABLE mz_tfdj IS '退费登记';
COMMENT ON COLUMN mz_tfdj.djh IS '登记号';
COMMENT ON COLUMN mz_tfdj.tfyy IS '退费原因';
COMMENT ON COLUMN mz_tfdj.yhkh IS '退款银行卡';
COMMENT ON COLUMN mz_tfdj.khh IS '开户行';
COMMENT ON COLUMN mz_tfdj.hm IS '户名';

-- 住院
CREATE TABLE zy_brxx (
    zyh varchar(10) primary key,
    br_id integer,
    xm varchar(30),
    cwh varchar(6),
    bq char(4),
    ryrq timestamp,
    cyrq timestamp,
    ryzd varchar(100),
    cyzd varchar(100),
    zzys varchar(10),
    lxrxm varchar(30),
    lxrgx char(2),
    lxrdh varchar(20),
    hl char(1),
    zt char(1),
    yjye numeric(10,2),
    rjbz char(1),
    gzbz char(1),
    scbz char(1),
    by1 varchar(30),
    by2 varchar(30)
);
COMMENT ON TABLE zy_brxx IS '住院病人';
COMMENT ON COLUMN zy_brxx.zyh IS '住院号';
COMMENT ON COLUMN zy_brxx.cwh IS '床位号';
COMMENT ON COLUMN zy_brxx.ryrq IS '入院日期';
COMMENT ON COLUMN zy_brxx.cyrq IS '出院日期';
COMMENT ON COLUMN zy_brxx.ryzd IS '入院诊断';
COMMENT ON COLUMN zy_brxx.zzys IS '主治医师';
COMMENT ON COLUMN zy_brxx.hl IS '护理级别';
COMMENT ON COLUMN zy_brxx.yjye IS '预交余额';

CREATE TABLE zy_yz (
    yzid bigint primary key,
    zyh varchar(10),
    yznr varchar(200),
    lx char(1),
    kssj timestamp,
    tzsj timestamp,
    ysdm varchar(10),
    zxhs varchar(10),
    zh varchar(10),
    dybz char(1),
    psjg char(1),
    by1 varchar(30)
);
COMMENT ON TABLE zy_yz IS '医嘱';
COMMENT ON COLUMN zy_yz.zyh IS '住院号';
COMMENT ON COLUMN zy_yz.yznr IS '医嘱内容';
COMMENT ON COLUMN zy_yz.lx IS '长期临时';

CREATE TABLE zy_sf (
    id serial primary key,
    zyh varchar(10),
    sfrq date,
    sfnr text,
    myd char(1),
    sfr varchar(20)
);
COMMENT ON TABLE zy_sf IS '出院随访';
COMMENT ON COLUMN zy_sf.sfrq IS '随访日期';
COMMENT ON COLUMN zy_sf.sfnr IS '随访内容';
COMMENT ON COLUMN zy_sf.myd IS '满意度';

-- 检验 检查
CREATE TABLE jy_bg (
    bgid bigint primary key,
    tmh char(12),
    blh varchar(12),
    xm varchar(30),
    xmmc varchar(40),
    jg varchar(20),
    dw varchar(12),
    ckfw varchar(20),
    bz char(2),
    bgsj timestamp,
    shz varchar(20),
    yqbh varchar(12),
    yblx char(2),
    zkbz char(1),
    dybz char(1),
    by1 varchar(30)
);
COMMENT ON TABLE jy_bg IS '检验报告';
COMMENT ON COLUMN jy_bg.tmh IS '条码号';
COMMENT ON COLUMN jy_bg.xmmc IS '项目名称';
COMMENT ON COLUMN jy_bg.jg IS '结果';
COMMENT ON COLUMN jy_bg.ckfw IS '参考范围';
COMMENT ON COLUMN jy_bg.bz IS '标志';
COMMENT ON COLUMN jy_bg.shz IS '审核者';

CREATE TABLE jy_jyjc (
    id integer primary key,
    blh varchar(12),
    wd varchar(20),
    jyx varchar(12),
    jl varchar(60)
);
COMMENT ON TABLE jy_jyjc IS '基因检测';
COMMENT ON COLUMN jy_jyjc.wd IS '位点';
COMMENT ON COLUMN jy_jyjc.jyx IS '基因型';
COMMENT ON COLUMN jy_jyjc.jl IS '结论';

CREATE TABLE dicom_study (
    study_uid varchar(64) primary key,
    patient_id varchar(16),
    patient_name varchar(64),
    patient_birth char(8),
    modality varchar(4),
    study_dt timestamp,
    body_part varchar(20),
    store_path varchar(200),
    file_md5 char(32),
    pixel_size varchar(20)
);
COMMENT ON TABLE dicom_study IS 'PACS';

-- 医保
CREATE TABLE yb_ry (
    grbh varchar(20) primary key,
    xm varchar(30),
    sfzh varchar(18),
    csny char(6),
    ybkh varchar(12),
    dwbh varchar(12),
    dwmc varchar(80),
    rylb char(2),
    zhye numeric(10,2),
    cbzt char(1),
    gxsj char(14)
);
COMMENT ON TABLE yb_ry IS '医保人员';
COMMENT ON COLUMN yb_ry.grbh IS '个人编号';
COMMENT ON COLUMN yb_ry.csny IS '出生年月';
COMMENT ON COLUMN yb_ry.ybkh IS '社保卡号';
COMMENT ON COLUMN yb_ry.rylb IS '人员类别';
COMMENT ON COLUMN yb_ry.zhye IS '账户余额';

CREATE TABLE yb_jyrz (
    id bigint primary key,
    jylsh varchar(30),
    ywbm char(4),
    rc text,
    cc text,
    hs integer,
    sj char(19),
    jgdm varchar(12),
    traceid char(32),
    cfcs smallint,
    zt char(1),
    by1 varchar(30)
);
COMMENT ON TABLE yb_jyrz IS '医保交易日志';
COMMENT ON COLUMN yb_jyrz.jylsh IS '交易流水号';
COMMENT ON COLUMN yb_jyrz.ywbm IS '业务编码';
COMMENT ON COLUMN yb_jyrz.rc IS '入参';
COMMENT ON COLUMN yb_jyrz.cc IS '出参';
COMMENT ON COLUMN yb_jyrz.hs IS '耗时ms';
COMMENT ON COLUMN yb_jyrz.jgdm IS '机构代码';

-- 儿童保健
CREATE TABLE et_xx (
    etbh char(18) primary key,
    etxm varchar(30),
    xb char(1),
    csrq date,
    csyxzmh varchar(12),
    cstz smallint,
    mqxm varchar(30),
    fqxm varchar(30),
    mqsfzh varchar(18),
    lxdh varchar(20),
    jtdz varchar(120),
    hkxz char(1),
    yey varchar(60),
    zt char(1),
    jdrq date
);
COMMENT ON TABLE et_xx IS '儿童档案';
COMMENT ON COLUMN et_xx.etbh IS '儿童编号';
COMMENT ON COLUMN et_xx.csyxzmh IS '出生医学证明';
COMMENT ON COLUMN et_xx.cstz IS '出生体重g';
COMMENT ON COLUMN et_xx.mqxm IS '母亲';
COMMENT ON COLUMN et_xx.hkxz IS '户口性质';
COMMENT ON COLUMN et_xx.yey IS '幼儿园';

CREATE TABLE et_jz (
    id integer primary key,
    etbh char(18),
    ymbm char(4),
    ymmc varchar(40),
    jc smallint,
    ph varchar(16),
    jzrq date,
    bw varchar(10),
    jzys varchar(20),
    scqy varchar(30),
    scbz char(1),
    scsj timestamp,
    tjbz char(1),
    jkm varchar(40)
);
COMMENT ON TABLE et_jz IS '预防接种';
COMMENT ON COLUMN et_jz.ymmc IS '疫苗';
COMMENT ON COLUMN et_jz.jc IS '剂次';
COMMENT ON COLUMN et_jz.ph IS '批号';
COMMENT ON COLUMN et_jz.jzrq IS '接种日期';
COMMENT ON COLUMN et_jz.jzys IS '接种医生';
COMMENT ON COLUMN et_jz.scqy IS '生产企业';

-- 药库
CREATE TABLE yp_zd (
    ypdm varchar(10) primary key,
    ypmc varchar(60),
    pym varchar(20),
    gg varchar(40),
    dw varchar(6),
    jx varchar(20),
    cj varchar(40),
    pzwh varchar(20),
    txm varchar(13),
    lsj numeric(10,4),
    jj numeric(10,4),
    mzl numeric(6,2),
    dmbz char(1),
    tybz char(1),
    kfjl numeric(8,2),
    jldw varchar(6),
    gjbm varchar(30),
    ybdj char(1),
    ccxx numeric(8,2),
    ccsx numeric(8,2),
    hwjl varchar(10),
    by1 varchar(40),
    by2 varchar(40),
    kss char(1),
    jbyw char(1),
    psbz char(1),
    nlxz varchar(10),
    xbxz char(1),
    cftj varchar(20),
    sxrq date,
    zxsl numeric(8,2)
);
COMMENT ON TABLE yp_zd IS '药品字典';
COMMENT ON COLUMN yp_zd.ypmc IS '药品名称';
COMMENT ON COLUMN yp_zd.jx IS '剂型';
COMMENT ON COLUMN yp_zd.cj IS '厂家';
COMMENT ON COLUMN yp_zd.pzwh IS '批准文号';
COMMENT ON COLUMN yp_zd.txm IS '条形码';
COMMENT ON COLUMN yp_zd.jj IS '进价';
COMMENT ON COLUMN yp_zd.dmbz IS '毒麻标志';

CREATE TABLE yp_kc (
    kcid integer primary key,
    ypdm varchar(10),
    dh char(11),
    ph varchar(16),
    xq char(8),
    sl numeric(10,2),
    zh varchar(6),
    hwh varchar(8),
    pdsj bigint,
    pdlsh bigint,
    djbz char(1),
    cksl numeric(10,2),
    by1 varchar(20),
    sdsl numeric(10,2),
    sdr varchar(10),
    wd numeric(4,1),
    sd numeric(4,1),
    cfwz varchar(20),
    yhrq date
);
COMMENT ON TABLE yp_kc IS '药品库存';
COMMENT ON COLUMN yp_kc.dh IS '入库单号';
COMMENT ON COLUMN yp_kc.ph IS '批号';
COMMENT ON COLUMN yp_kc.xq IS '效期';
COMMENT ON COLUMN yp_kc.zh IS '组号';
COMMENT ON COLUMN yp_kc.hwh IS '货位号';
COMMENT ON COLUMN yp_kc.pdsj IS '盘点时间';

CREATE TABLE gy_gys (
    gysdm char(4) primary key,
    mc varchar(60),
    xydm char(18),
    lxr varchar(20),
    dh varchar(20),
    dz varchar(100),
    khyh varchar(40),
    zhanghao varchar(30),
    frdb varchar(20),
    xkzxq date,
    zt char(1),
    zq smallint,
    by1 varchar(40),
    fplx char(1),
    hzjb char(1),
    zxrq date
);
COMMENT ON TABLE gy_gys IS '供应商';
COMMENT ON COLUMN gy_gys.mc IS '名称';
COMMENT ON COLUMN gy_gys.xydm IS '信用代码';
COMMENT ON COLUMN gy_gys.lxr IS '联系人';
COMMENT ON COLUMN gy_gys.dh IS '电话';
COMMENT ON COLUMN gy_gys.frdb IS '法人代表';

-- 设备
CREATE TABLE sb_tz (
    sbbh varchar(12) primary key,
    sbmc varchar(60),
    xh varchar(30),
    xlh varchar(20),
    csrq date,
    nl smallint,
    yz numeric(12,2),
    ip varchar(15),
    mac varchar(17),
    bb varchar(20),
    wz varchar(60),
    zrr varchar(20),
    bxdh varchar(20),
    zjff char(1),
    zjnx smallint,
    cz numeric(12,2),
    zjl numeric(8,4),
    bfrq date,
    jlbz char(1),
    xcjlrq date,
    by1 varchar(40),
    hth varchar(20),
    gysdm char(4),
    jldw varchar(6),
    bxq date,
    wxcs smallint,
    gl varchar(12),
    dy varchar(12),
    zczh varchar(20)
);
COMMENT ON TABLE sb_tz IS '设备台账';
COMMENT ON COLUMN sb_tz.sbmc IS '设备名称';
COMMENT ON COLUMN sb_tz.xh IS '型号';
COMMENT ON COLUMN sb_tz.xlh IS '序列号';
COMMENT ON COLUMN sb_tz.csrq IS '出厂日期';
COMMENT ON COLUMN sb_tz.yz IS '原值';
COMMENT ON COLUMN sb_tz.bb IS '软件版本';
COMMENT ON COLUMN sb_tz.zrr IS '责任人';
COMMENT ON COLUMN sb_tz.bxdh IS '报修电话';

CREATE TABLE zzj_rl (
    id bigint primary key,
    br_id integer,
    tzm text,
    xsd numeric(6,5),
    tplj varchar(120),
    sj bigint,
    zdh varchar(8)
);
COMMENT ON TABLE zzj_rl IS '自助机人脸';
COMMENT ON COLUMN zzj_rl.tzm IS '特征码';
COMMENT ON COLUMN zzj_rl.xsd IS '相似度';
COMMENT ON COLUMN zzj_rl.tplj IS '图片路径';
COMMENT ON COLUMN zzj_rl.sj IS '时间';
COMMENT ON COLUMN zzj_rl.zdh IS '终端号';

CREATE TABLE zndz_zsk (
    id integer primary key,
    wt varchar(100),
    da varchar(200),
    ksdm char(4),
    xl text,
    mzcs integer,
    shbz char(1),
    gxrq date
);
COMMENT ON TABLE zndz_zsk IS '智能导诊知识库';
COMMENT ON COLUMN zndz_zsk.wt IS '问题';
COMMENT ON COLUMN zndz_zsk.xl IS '向量';

-- 急救 短信 系统
CREATE TABLE jj_cc (
    ccid integer primary key,
    hjsj timestamp,
    hjdh varchar(20),
    hjdz varchar(120),
    jd numeric(10,6),
    wd numeric(9,6),
    zs varchar(100),
    cph varchar(10),
    gj text,
    sjxm varchar(20),
    zt char(1),
    gls numeric(8,1),
    by1 varchar(30)
);
COMMENT ON TABLE jj_cc IS '120出车';
COMMENT ON COLUMN jj_cc.hjdh IS '呼叫电话';
COMMENT ON COLUMN jj_cc.hjdz IS '现场地址';
COMMENT ON COLUMN jj_cc.jd IS '经度';
COMMENT ON COLUMN jj_cc.wd IS '纬度';
COMMENT ON COLUMN jj_cc.cph IS '车牌号';
COMMENT ON COLUMN jj_cc.gj IS '轨迹';
COMMENT ON COLUMN jj_cc.sjxm IS '司机';

CREATE TABLE dx_dl (
    id bigint primary key,
    sjh varchar(20),
    nr varchar(300),
    yxj smallint,
    zt char(1),
    fssj timestamp,
    hz varchar(40),
    cs smallint,
    tdh varchar(10)
);
COMMENT ON TABLE dx_dl IS '短信队列';
COMMENT ON COLUMN dx_dl.sjh IS '手机号';
COMMENT ON COLUMN dx_dl.nr IS '内容';
COMMENT ON COLUMN dx_dl.hz IS '回执';

CREATE TABLE sys_czrz (
    id bigint primary key,
    czsj timestamp,
    zgdm varchar(10),
    gnmc varchar(40),
    ip varchar(15),
    jsjm varchar(30),
    nr varchar(200),
    mkid integer,
    jg char(1),
    hs integer
);
COMMENT ON TABLE sys_czrz IS '操作日志';
COMMENT ON COLUMN sys_czrz.gnmc IS '功能名称';
COMMENT ON COLUMN sys_czrz.jsjm IS '计算机名';

CREATE TABLE sys_cs (
    csm varchar(40) primary key,
    csz varchar(200),
    sm varchar(100),
    lx char(1),
    mrz varchar(60),
    xgsj timestamp
);
COMMENT ON TABLE sys_cs IS '系统参数';
COMMENT ON COLUMN sys_cs.csm IS '参数名';
COMMENT ON COLUMN sys_cs.csz IS '参数值';
COMMENT ON COLUMN sys_cs.sm IS '说明';

CREATE TABLE dy_mb (
    id integer primary key,
    mbmc varchar(40),
    xm varchar(30),
    x numeric(9,6),
    y numeric(9,6),
    mm numeric(6,2),
    zt varchar(20),
    zh smallint,
    ct char(1),
    dq char(1),
    tiao varchar(10),
    sfzh_ws smallint,
    sjh_ws smallint,
    zp_gd numeric(6,2),
    kd numeric(6,2)
);
COMMENT ON TABLE dy_mb IS '打印模板';
COMMENT ON COLUMN dy_mb.xm IS '项目';

ALTER TABLE mz_ghjl ADD CONSTRAINT fk_gh_br FOREIGN KEY (br_id) REFERENCES brxx (br_id);
ALTER TABLE zy_brxx ADD CONSTRAINT fk_zy_br FOREIGN KEY (br_id) REFERENCES brxx (br_id);
ALTER TABLE zy_yz ADD CONSTRAINT fk_yz_zy FOREIGN KEY (zyh) REFERENCES zy_brxx (zyh);
ALTER TABLE et_jz ADD CONSTRAINT fk_jz_et FOREIGN KEY (etbh) REFERENCES et_xx (etbh);
CREATE INDEX ix_brxx_xm ON brxx (br_xm);
CREATE INDEX ix_gh_sj ON mz_ghjl (ghsj, ksdm);
