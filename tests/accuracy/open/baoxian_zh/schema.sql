-- 保险核心库:客户、保单、理赔、车险、团险与影像

CREATE TABLE t_khxx (
    khh VARCHAR(16) PRIMARY KEY,
    khxm VARCHAR(60),
    zjlx CHAR(2),
    zjhm VARCHAR(30),
    zjyxq VARCHAR(20),
    xb CHAR(1),
    csrq DATE,
    mz VARCHAR(20),
    gj CHAR(3),
    hyzk CHAR(2),
    sjhm VARCHAR(20),
    gddh VARCHAR(20),
    dzyx VARCHAR(80),
    txdz VARCHAR(200),
    yb CHAR(6),
    zy_dm VARCHAR(8),
    gzdw VARCHAR(100),
    nsr NUMERIC(12,2),
    shgx VARCHAR(20),
    wx_openid VARCHAR(40),
    khjl_gh VARCHAR(10),
    fxdj CHAR(1),
    ssbs CHAR(1),
    nsrsbh VARCHAR(30),
    cjsj TIMESTAMP,
    jgdm VARCHAR(8) DEFAULT '3301',
    sjly VARCHAR(8) DEFAULT 'CORE',
    by1 VARCHAR(50),
    by2 VARCHAR(50),
    by3 VARCHAR(50),
    sjbb INT DEFAULT 1,
    hb_bz CHAR(1) DEFAULT 'N',
    zl_wzd SMALLINT DEFAULT 80
);
COMMENT ON TABLE t_khxx IS '客户主表';
COMMENT ON COLUMN t_khxx.khh IS '客户号';
COMMENT ON COLUMN t_khxx.khxm IS '客户姓名';
COMMENT ON COLUMN t_khxx.zjlx IS '证件类型 01身份证 02护照 03港澳 04台胞';
COMMENT ON COLUMN t_khxx.zjhm IS '证件号码';
COMMENT ON COLUMN t_khxx.zjyxq IS '证件有效期止';
COMMENT ON COLUMN t_khxx.xb IS 'GB/T 2261.1';
COMMENT ON COLUMN t_khxx.mz IS '民族';
COMMENT ON COLUMN t_khxx.gj IS '国籍';
COMMENT ON COLUMN t_khxx.hyzk IS '婚姻状况';
COMMENT ON COLUMN t_khxx.sjhm IS '手机号码';
COMMENT ON COLUMN t_khxx.gddh IS '固定电话';
COMMENT ON COLUMN t_khxx.txdz IS '通讯地址';
COMMENT ON COLUMN t_khxx.yb IS '邮编';
COMMENT ON COLUMN t_khxx.zy_dm IS '职业代码';
COMMENT ON COLUMN t_khxx.gzdw IS '工作单位';
COMMENT ON COLUMN t_khxx.nsr IS '年收入(万元)';
COMMENT ON COLUMN t_khxx.shgx IS '社会关系(作废)';
COMMENT ON COLUMN t_khxx.khjl_gh IS '客户经理工号';
COMMENT ON COLUMN t_khxx.fxdj IS '洗钱风险等级';
COMMENT ON COLUMN t_khxx.ssbs IS '涉税居民身份标识';
COMMENT ON COLUMN t_khxx.nsrsbh IS '境外纳税人识别号';
COMMENT ON COLUMN t_khxx.jgdm IS '管理机构';
COMMENT ON COLUMN t_khxx.sjly IS '数据来源';
COMMENT ON COLUMN t_khxx.by1 IS '备用1';
COMMENT ON COLUMN t_khxx.by2 IS '备用2';
COMMENT ON COLUMN t_khxx.by3 IS '备用3';
COMMENT ON COLUMN t_khxx.sjbb IS '数据版本';
COMMENT ON COLUMN t_khxx.hb_bz IS '合并标志';
COMMENT ON COLUMN t_khxx.zl_wzd IS '资料完整度';

CREATE TABLE policy_main (
    policy_no VARCHAR(20) PRIMARY KEY,
    tb_no VARCHAR(20),
    prod_code VARCHAR(8),
    holder_khh VARCHAR(16),
    holder_nm VARCHAR(60),
    prem NUMERIC(12,2),
    sum_ins NUMERIC(14,2),
    eff_dt DATE,
    exp_dt DATE,
    pay_freq CHAR(2),
    agt_cd VARCHAR(10),
    chnl VARCHAR(6),
    sts CHAR(2),
    e_sign TEXT,
    remark VARCHAR(300),
    sync_ts BIGINT,
    zk_rate NUMERIC(5,2) DEFAULT 1.00,
    is_auto CHAR(1) DEFAULT 'Y',
    ver INT DEFAULT 0,
    batch_no VARCHAR(20),
    ext1 TEXT,
    ext2 TEXT,
    bj_fs CHAR(1) DEFAULT '1',
    fp_zt CHAR(1) DEFAULT '0',
    curr CHAR(3) DEFAULT 'CNY',
    ri_flag CHAR(1) DEFAULT 'N'
);
COMMENT ON TABLE policy_main IS '保单主表';
COMMENT ON COLUMN policy_main.policy_no IS '保单号';
COMMENT ON COLUMN policy_main.tb_no IS '投保单号';
COMMENT ON COLUMN policy_main.prod_code IS '险种代码';
COMMENT ON COLUMN policy_main.holder_khh IS '投保人客户号';
COMMENT ON COLUMN policy_main.prem IS '保费';
COMMENT ON COLUMN policy_main.sum_ins IS '保额';
COMMENT ON COLUMN policy_main.eff_dt IS '生效日';
COMMENT ON COLUMN policy_main.pay_freq IS '缴费频率';
COMMENT ON COLUMN policy_main.agt_cd IS '代理人代码';
COMMENT ON COLUMN policy_main.chnl IS '渠道';
COMMENT ON COLUMN policy_main.sts IS '01有效 02失效 03退保';
COMMENT ON COLUMN policy_main.e_sign IS '投保人电子签名(轨迹base64)';
COMMENT ON COLUMN policy_main.remark IS '备注';
COMMENT ON COLUMN policy_main.sync_ts IS '毫秒';
COMMENT ON COLUMN policy_main.zk_rate IS '折扣率';
COMMENT ON COLUMN policy_main.is_auto IS '自动续保';
COMMENT ON COLUMN policy_main.batch_no IS '批次';
COMMENT ON COLUMN policy_main.bj_fs IS '保全方式';
COMMENT ON COLUMN policy_main.curr IS '币种';
COMMENT ON COLUMN policy_main.ri_flag IS '再保标志';

CREATE TABLE bbxr (
    id BIGINT PRIMARY KEY,
    policy_no VARCHAR(20),
    xm VARCHAR(60),
    id_no VARCHAR(30),
    birth CHAR(8),
    nl SMALLINT,
    ytbrgx VARCHAR(10),
    sg NUMERIC(5,1),
    tz NUMERIC(5,1),
    smoker CHAR(1),
    ybkh VARCHAR(20),
    zylb CHAR(1),
    cjzh VARCHAR(24),
    yxbz CHAR(1) DEFAULT '1',
    xgr VARCHAR(20),
    lsh VARCHAR(30),
    by1 VARCHAR(50),
    by2 VARCHAR(50),
    hz_zt CHAR(1) DEFAULT '0',
    sjly VARCHAR(8) DEFAULT 'CORE'
);
COMMENT ON TABLE bbxr IS '被保险人';
COMMENT ON COLUMN bbxr.xm IS '姓名';
COMMENT ON COLUMN bbxr.nl IS '投保年龄';
COMMENT ON COLUMN bbxr.ytbrgx IS '与投保人关系';
COMMENT ON COLUMN bbxr.sg IS '身高cm';
COMMENT ON COLUMN bbxr.tz IS '体重kg';
COMMENT ON COLUMN bbxr.ybkh IS '医保卡号';
COMMENT ON COLUMN bbxr.zylb IS '职业类别1-6';
COMMENT ON COLUMN bbxr.cjzh IS '残疾证号';
COMMENT ON COLUMN bbxr.yxbz IS '有效标志';
COMMENT ON COLUMN bbxr.xgr IS '修改人';
COMMENT ON COLUMN bbxr.lsh IS '流水号';

CREATE TABLE syr_info (
    seq INT PRIMARY KEY,
    policy_no VARCHAR(20),
    syr_xm VARCHAR(60),
    gx VARCHAR(10),
    id_card VARCHAR(30),
    csny CHAR(7),
    sybl NUMERIC(5,2),
    sysx SMALLINT,
    lxdh VARCHAR(30),
    is_fd CHAR(1) DEFAULT 'N',
    del_flag CHAR(1) DEFAULT '0',
    bb INT DEFAULT 1,
    by1 VARCHAR(40),
    by2 VARCHAR(40),
    lrqd VARCHAR(6) DEFAULT 'APP'
);
COMMENT ON TABLE syr_info IS '受益人';
COMMENT ON COLUMN syr_info.gx IS '与被保人关系';
COMMENT ON COLUMN syr_info.id_card IS '证件号';
COMMENT ON COLUMN syr_info.sybl IS '受益比例';
COMMENT ON COLUMN syr_info.sysx IS '受益顺序';
COMMENT ON COLUMN syr_info.lxdh IS '联系电话';
COMMENT ON COLUMN syr_info.is_fd IS '法定受益';
COMMENT ON COLUMN syr_info.by1 IS '备用';
COMMENT ON COLUMN syr_info.by2 IS '备用';
COMMENT ON COLUMN syr_info.lrqd IS '录入渠道';

CREATE TABLE health_decl (
    decl_id VARCHAR(32) PRIMARY KEY,
    policy_no VARCHAR(20),
    answers JSONB,
    gzsm TEXT,
    preg_wk SMALLINT,
    gene_rpt TEXT,
    uw_concl VARCHAR(20),
    ip VARCHAR(40),
    ua VARCHAR(300),
    ques_ver VARCHAR(12) DEFAULT '2.1.0.3',
    submit_ts BIGINT,
    tpl VARCHAR(10) DEFAULT 'JK08',
    lang VARCHAR(5) DEFAULT 'zh',
    rg_hb CHAR(1) DEFAULT 'N',
    gz_bb SMALLINT DEFAULT 8,
    by1 VARCHAR(40)
);
COMMENT ON TABLE health_decl IS '健康告知';
COMMENT ON COLUMN health_decl.answers IS '问卷答案';
COMMENT ON COLUMN health_decl.gzsm IS '告知说明';
COMMENT ON COLUMN health_decl.preg_wk IS '孕周';
COMMENT ON COLUMN health_decl.gene_rpt IS '基因检测(2023年起停止收集)';
COMMENT ON COLUMN health_decl.uw_concl IS '核保结论';
COMMENT ON COLUMN health_decl.ques_ver IS '问卷版本';
COMMENT ON COLUMN health_decl.rg_hb IS '人核标志';
COMMENT ON COLUMN health_decl.gz_bb IS '规则版本';

CREATE TABLE tj_bg (
    tjbh VARCHAR(20) PRIMARY KEY,
    xm VARCHAR(40),
    zjh VARCHAR(30),
    tjrq DATE,
    ssy SMALLINT,
    szy SMALLINT,
    kfxt NUMERIC(4,1),
    alt_u NUMERIC(6,1),
    hbsag VARCHAR(4),
    hiv VARCHAR(4),
    xx CHAR(2),
    zjjl TEXT,
    ecg BYTEA,
    jgmc VARCHAR(80),
    tc_dm VARCHAR(10),
    fy NUMERIC(8,2) DEFAULT 380.00,
    lyzt CHAR(1) DEFAULT '2',
    by1 VARCHAR(40),
    hs_zt CHAR(1) DEFAULT '0',
    js_pc VARCHAR(16),
    tc_bb SMALLINT DEFAULT 3
);
COMMENT ON TABLE tj_bg IS '体检报告';
COMMENT ON COLUMN tj_bg.tjbh IS '体检编号';
COMMENT ON COLUMN tj_bg.zjh IS '脱敏后';
COMMENT ON COLUMN tj_bg.tjrq IS '体检日期';
COMMENT ON COLUMN tj_bg.ssy IS '收缩压';
COMMENT ON COLUMN tj_bg.szy IS '舒张压';
COMMENT ON COLUMN tj_bg.kfxt IS '空腹血糖 mmol/L';
COMMENT ON COLUMN tj_bg.hbsag IS '乙肝表面抗原';
COMMENT ON COLUMN tj_bg.xx IS '血型';
COMMENT ON COLUMN tj_bg.zjjl IS '总检结论';
COMMENT ON COLUMN tj_bg.ecg IS '心电图';
COMMENT ON COLUMN tj_bg.jgmc IS '体检机构';
COMMENT ON COLUMN tj_bg.tc_dm IS '套餐';
COMMENT ON COLUMN tj_bg.lyzt IS '录入状态';
COMMENT ON COLUMN tj_bg.hs_zt IS '回收状态';
COMMENT ON COLUMN tj_bg.js_pc IS '结算批次';

CREATE TABLE lp_claim (
    claim_no VARCHAR(24) PRIMARY KEY,
    policy_no VARCHAR(20),
    bar VARCHAR(40),
    bar_tel VARCHAR(30),
    cxrq TIMESTAMP,
    cxdd VARCHAR(200),
    cxjg TEXT,
    icd VARCHAR(10),
    bqd_amt NUMERIC(12,2),
    pf_amt NUMERIC(12,2),
    lkr VARCHAR(40),
    lk_zh VARCHAR(30),
    lk_bank VARCHAR(60),
    sw_bz CHAR(1),
    tzyy TEXT,
    ajzt VARCHAR(6),
    czr VARCHAR(20),
    sla_h INT DEFAULT 72,
    fraud_sc NUMERIC(5,3),
    zt2 CHAR(1) DEFAULT '0',
    by1 VARCHAR(40),
    by2 VARCHAR(40),
    lc_id VARCHAR(32),
    fk_zt CHAR(1) DEFAULT '0',
    bz CHAR(3) DEFAULT 'CNY',
    tb_flag CHAR(1)
);
COMMENT ON TABLE lp_claim IS '理赔案件';
COMMENT ON COLUMN lp_claim.claim_no IS '赔案号';
COMMENT ON COLUMN lp_claim.bar IS '报案人';
COMMENT ON COLUMN lp_claim.cxrq IS '出险时间';
COMMENT ON COLUMN lp_claim.cxdd IS '出险地点';
COMMENT ON COLUMN lp_claim.cxjg IS '出险经过';
COMMENT ON COLUMN lp_claim.bqd_amt IS '报请金额';
COMMENT ON COLUMN lp_claim.pf_amt IS '赔付金额';
COMMENT ON COLUMN lp_claim.lkr IS '领款人';
COMMENT ON COLUMN lp_claim.lk_zh IS '领款账号';
COMMENT ON COLUMN lp_claim.sw_bz IS '身故标志';
COMMENT ON COLUMN lp_claim.tzyy IS '拒赔通知原因';
COMMENT ON COLUMN lp_claim.ajzt IS '案件状态';
COMMENT ON COLUMN lp_claim.czr IS '操作人';
COMMENT ON COLUMN lp_claim.lc_id IS '流程实例';
COMMENT ON COLUMN lp_claim.tb_flag IS '通赔';

CREATE TABLE yy_bill (
    bill_id BIGINT PRIMARY KEY,
    claim_no VARCHAR(24),
    hz_xm VARCHAR(40),
    zyh VARCHAR(20),
    ryrq DATE,
    cyrq DATE,
    ks VARCHAR(30),
    zd VARCHAR(100),
    mx JSON,
    fp_hm VARCHAR(20),
    zje NUMERIC(12,2),
    ybzf NUMERIC(12,2),
    yymc VARCHAR(80),
    ys VARCHAR(40),
    img_md5 CHAR(32),
    ocr_conf NUMERIC(4,3),
    ocr_eng VARCHAR(10) DEFAULT 'v3',
    rg_fh CHAR(1) DEFAULT 'N',
    img_pg SMALLINT DEFAULT 1,
    gz_ver VARCHAR(8) DEFAULT '3.2',
    by1 VARCHAR(40),
    by2 VARCHAR(40)
);
COMMENT ON TABLE yy_bill IS '医院账单(OCR结果)';
COMMENT ON COLUMN yy_bill.hz_xm IS '患者';
COMMENT ON COLUMN yy_bill.zyh IS '住院号';
COMMENT ON COLUMN yy_bill.ryrq IS '入院';
COMMENT ON COLUMN yy_bill.ks IS '科室';
COMMENT ON COLUMN yy_bill.zd IS '诊断';
COMMENT ON COLUMN yy_bill.mx IS '费用明细';
COMMENT ON COLUMN yy_bill.fp_hm IS '发票号码';
COMMENT ON COLUMN yy_bill.zje IS '总金额';
COMMENT ON COLUMN yy_bill.ybzf IS '医保支付';
COMMENT ON COLUMN yy_bill.ys IS '主治医师';
COMMENT ON COLUMN yy_bill.rg_fh IS '人工复核';

CREATE TABLE dk_sign (
    xy_no VARCHAR(32) PRIMARY KEY,
    khh VARCHAR(16),
    ckr VARCHAR(60),
    kh VARCHAR(24),
    kh_mask VARCHAR(24),
    kh_enc VARCHAR(64),
    yh_dm VARCHAR(6),
    khyh VARCHAR(80),
    lhh VARCHAR(12),
    ylsj VARCHAR(15),
    yzm VARCHAR(6),
    cvn2 VARCHAR(3),
    kyxq VARCHAR(5),
    qy_sj TIMESTAMP,
    zt CHAR(1) DEFAULT '1',
    cs SMALLINT DEFAULT 0,
    ret_msg VARCHAR(100),
    td VARCHAR(8) DEFAULT 'UNION',
    xe NUMERIC(10,2) DEFAULT 50000,
    by1 VARCHAR(40)
);
COMMENT ON TABLE dk_sign IS '银行卡代扣签约';
COMMENT ON COLUMN dk_sign.xy_no IS '协议号';
COMMENT ON COLUMN dk_sign.ckr IS '持卡人';
COMMENT ON COLUMN dk_sign.kh IS '卡号';
COMMENT ON COLUMN dk_sign.kh_enc IS 'SM4密文';
COMMENT ON COLUMN dk_sign.yh_dm IS '银行代码';
COMMENT ON COLUMN dk_sign.khyh IS '开户行';
COMMENT ON COLUMN dk_sign.lhh IS '联行号';
COMMENT ON COLUMN dk_sign.ylsj IS '银行预留手机';
COMMENT ON COLUMN dk_sign.cs IS '重试次数';
COMMENT ON COLUMN dk_sign.td IS '通道';
COMMENT ON COLUMN dk_sign.xe IS '单笔限额';

CREATE TABLE dk_log (
    lsh CHAR(24) PRIMARY KEY,
    xy_no VARCHAR(32),
    je NUMERIC(10,2),
    yh_lsh VARCHAR(20),
    rq CHAR(8),
    jg CHAR(4),
    bw TEXT,
    ts_us BIGINT,
    node VARCHAR(20),
    rev_flag CHAR(1) DEFAULT 'N',
    hz_zt CHAR(1) DEFAULT '0',
    dz_batch VARCHAR(16),
    td VARCHAR(8) DEFAULT 'UNION',
    fee NUMERIC(6,2) DEFAULT 0.60,
    by1 VARCHAR(40),
    by2 VARCHAR(40)
);
COMMENT ON TABLE dk_log IS '代扣流水';
COMMENT ON COLUMN dk_log.lsh IS '流水号';
COMMENT ON COLUMN dk_log.yh_lsh IS '银行返回流水';
COMMENT ON COLUMN dk_log.rq IS '记账日';
COMMENT ON COLUMN dk_log.bw IS '原始报文';
COMMENT ON COLUMN dk_log.hz_zt IS '回执状态';
COMMENT ON COLUMN dk_log.dz_batch IS '对账批次';
COMMENT ON COLUMN dk_log.fee IS '手续费';

CREATE TABLE cl_xx (
    cl_id INT PRIMARY KEY,
    policy_no VARCHAR(20),
    cphm VARCHAR(12),
    vin CHAR(17),
    fdjh VARCHAR(20),
    cxmc VARCHAR(60),
    cxdm VARCHAR(12),
    cdrq DATE,
    czxm VARCHAR(60),
    cz_zjh VARCHAR(30),
    xsz_img TEXT,
    gz_price NUMERIC(12,2),
    zws SMALLINT DEFAULT 5,
    rylx CHAR(1) DEFAULT 'A',
    ncph VARCHAR(12),
    dlr_cd VARCHAR(8),
    by1 VARCHAR(40),
    gxsj TIMESTAMP,
    hyzk_dm CHAR(2) DEFAULT '01',
    jqx_zt CHAR(1) DEFAULT '1'
);
COMMENT ON TABLE cl_xx IS '车辆信息';
COMMENT ON COLUMN cl_xx.cphm IS '车牌号码';
COMMENT ON COLUMN cl_xx.fdjh IS '发动机号';
COMMENT ON COLUMN cl_xx.cxmc IS '车型名称';
COMMENT ON COLUMN cl_xx.cxdm IS '车型代码';
COMMENT ON COLUMN cl_xx.cdrq IS '初登日期';
COMMENT ON COLUMN cl_xx.czxm IS '车主';
COMMENT ON COLUMN cl_xx.cz_zjh IS '车主证件号';
COMMENT ON COLUMN cl_xx.xsz_img IS '行驶证正页 base64';
COMMENT ON COLUMN cl_xx.gz_price IS '购置价';
COMMENT ON COLUMN cl_xx.zws IS '座位数';
COMMENT ON COLUMN cl_xx.rylx IS '燃油';
COMMENT ON COLUMN cl_xx.ncph IS '旧号牌';
COMMENT ON COLUMN cl_xx.hyzk_dm IS '验车状况';

CREATE TABLE jsz (
    id SERIAL PRIMARY KEY,
    cl_id INT,
    jsr VARCHAR(40),
    jszh VARCHAR(20),
    dabh VARCHAR(14),
    zjcx VARCHAR(4),
    clrq DATE,
    yxqz DATE,
    ljjf SMALLINT,
    wfjl TEXT,
    fzjg VARCHAR(10) DEFAULT '浙A',
    sb_zt CHAR(1) DEFAULT '0',
    ocr_ver VARCHAR(8) DEFAULT '3.1',
    by1 VARCHAR(40),
    by2 VARCHAR(40)
);
COMMENT ON TABLE jsz IS '驾驶证';
COMMENT ON COLUMN jsz.jsr IS '驾驶人';
COMMENT ON COLUMN jsz.jszh IS '驾驶证号';
COMMENT ON COLUMN jsz.dabh IS '档案编号';
COMMENT ON COLUMN jsz.zjcx IS '准驾车型';
COMMENT ON COLUMN jsz.clrq IS '初次领证';
COMMENT ON COLUMN jsz.ljjf IS '累积记分';
COMMENT ON COLUMN jsz.wfjl IS '违法记录';

CREATE TABLE ck_record (
    ck_id INT PRIMARY KEY,
    claim_no VARCHAR(24),
    jd NUMERIC(10,6),
    wd NUMERIC(10,6),
    dfcp VARCHAR(12),
    df_lxr VARCHAR(60),
    photo BYTEA,
    cky_gps JSON,
    mobile VARCHAR(30),
    term_sn VARCHAR(20),
    ckbz VARCHAR(300),
    weather VARCHAR(8) DEFAULT '晴',
    xsbz CHAR(1) DEFAULT 'N',
    ds_fy NUMERIC(8,2),
    pf_id VARCHAR(20),
    by1 VARCHAR(40)
);
COMMENT ON TABLE ck_record IS '现场查勘';
COMMENT ON COLUMN ck_record.jd IS '经度';
COMMENT ON COLUMN ck_record.wd IS '纬度';
COMMENT ON COLUMN ck_record.dfcp IS '对方车牌';
COMMENT ON COLUMN ck_record.df_lxr IS '对方联系';
COMMENT ON COLUMN ck_record.photo IS '现场照片';
COMMENT ON COLUMN ck_record.cky_gps IS '查勘员轨迹';
COMMENT ON COLUMN ck_record.mobile IS '查勘终端';
COMMENT ON COLUMN ck_record.ckbz IS '查勘备注';
COMMENT ON COLUMN ck_record.ds_fy IS '定损费';

CREATE TABLE ubi_point (
    vin CHAR(17),
    ts INT,
    gh CHAR(8),
    spd SMALLINT,
    acc REAL,
    obd_imei VARCHAR(15),
    fw VARCHAR(15),
    lac VARCHAR(10)
);
COMMENT ON TABLE ubi_point IS 'UBI车险试点';
COMMENT ON COLUMN ubi_point.ts IS '秒';
COMMENT ON COLUMN ubi_point.spd IS 'km/h';

CREATE TABLE dlr (
    gh VARCHAR(10) PRIMARY KEY,
    xm VARCHAR(40),
    sfz VARCHAR(18),
    zyz_no VARCHAR(26),
    tel VARCHAR(15),
    zj_mail VARCHAR(60),
    xl VARCHAR(10),
    zzmm VARCHAR(10),
    rj DATE,
    zj VARCHAR(10),
    yj NUMERIC(10,2),
    gzk VARCHAR(24),
    jjlxr VARCHAR(60),
    tx VARCHAR(100),
    zw_tz TEXT,
    pwd VARCHAR(64),
    ghh VARCHAR(20),
    sup_gh VARCHAR(10),
    zt CHAR(1) DEFAULT '1',
    jgdm VARCHAR(8) DEFAULT '330102',
    by1 VARCHAR(40),
    by2 VARCHAR(40),
    pxbz CHAR(1) DEFAULT 'Y',
    khfa VARCHAR(8) DEFAULT 'B26',
    tdbb SMALLINT DEFAULT 2
);
COMMENT ON TABLE dlr IS '代理人(营销员)';
COMMENT ON COLUMN dlr.gh IS '工号';
COMMENT ON COLUMN dlr.zyz_no IS '执业证编号';
COMMENT ON COLUMN dlr.xl IS '学历';
COMMENT ON COLUMN dlr.zzmm IS '政治面貌';
COMMENT ON COLUMN dlr.rj IS '入司';
COMMENT ON COLUMN dlr.zj IS '职级';
COMMENT ON COLUMN dlr.yj IS '月佣金';
COMMENT ON COLUMN dlr.gzk IS '工资卡';
COMMENT ON COLUMN dlr.jjlxr IS '紧急联系人';
COMMENT ON COLUMN dlr.tx IS '头像';
COMMENT ON COLUMN dlr.zw_tz IS '考勤指纹模板hex';
COMMENT ON COLUMN dlr.ghh IS '工会号';
COMMENT ON COLUMN dlr.khfa IS '考核方案';

CREATE TABLE sl_rec (
    rec_id VARCHAR(32) PRIMARY KEY,
    policy_no VARCHAR(20),
    video_key VARCHAR(200),
    aud BYTEA,
    asr TEXT,
    vp TEXT,
    sha256 CHAR(64),
    sc INT,
    gh VARCHAR(10),
    zj_jg VARCHAR(4),
    bucket VARCHAR(20) DEFAULT 'sl-2026',
    bq VARCHAR(20),
    fps SMALLINT DEFAULT 25,
    mb VARCHAR(8) DEFAULT 'M12',
    cc_jb CHAR(1) DEFAULT '2',
    gd_rq DATE
);
COMMENT ON TABLE sl_rec IS '双录';
COMMENT ON COLUMN sl_rec.video_key IS '对象存储键';
COMMENT ON COLUMN sl_rec.aud IS '音频切片(质检抽样)';
COMMENT ON COLUMN sl_rec.asr IS '转写文本';
COMMENT ON COLUMN sl_rec.vp IS '声纹 base64';
COMMENT ON COLUMN sl_rec.sc IS '时长秒';
COMMENT ON COLUMN sl_rec.zj_jg IS '质检结果';
COMMENT ON COLUMN sl_rec.mb IS '话术模板';
COMMENT ON COLUMN sl_rec.cc_jb IS '存储级别';
COMMENT ON COLUMN sl_rec.gd_rq IS '归档';

CREATE TABLE face_check (
    trace_id CHAR(32) PRIMARY KEY,
    khh VARCHAR(16),
    nm VARCHAR(40),
    idno_sm3 CHAR(64),
    live_img TEXT,
    zp BYTEA,
    feat TEXT,
    score NUMERIC(5,2),
    res CHAR(2),
    oaid VARCHAR(36),
    dev VARCHAR(40),
    ip VARCHAR(40),
    ms BIGINT,
    vendor VARCHAR(10) DEFAULT 'gat',
    fee NUMERIC(4,2) DEFAULT 0.35,
    retry SMALLINT DEFAULT 0,
    sdk VARCHAR(8) DEFAULT '5.1',
    cj VARCHAR(6) DEFAULT 'TB',
    by1 VARCHAR(40)
);
COMMENT ON TABLE face_check IS '人脸核身';
COMMENT ON COLUMN face_check.idno_sm3 IS 'SM3(身份证号)';
COMMENT ON COLUMN face_check.live_img IS '活体最佳帧';
COMMENT ON COLUMN face_check.zp IS '公安返回证件照';
COMMENT ON COLUMN face_check.feat IS '512维';
COMMENT ON COLUMN face_check.score IS '相似度';
COMMENT ON COLUMN face_check.cj IS '场景';

CREATE TABLE "学平险名册" (
    "序号" INT,
    "学校" VARCHAR(60),
    "年级" VARCHAR(20),
    "班级" VARCHAR(10),
    "学生姓名" VARCHAR(40),
    "性别" VARCHAR(2),
    "证件号码" VARCHAR(30),
    "出生日期" VARCHAR(12),
    "家长" VARCHAR(40),
    "关系" VARCHAR(8),
    "家长手机" VARCHAR(30),
    "过敏史" VARCHAR(60),
    "是否缴费" VARCHAR(2),
    "备注" VARCHAR(100),
    "导入批次" VARCHAR(20),
    "校验结果" VARCHAR(20)
);
COMMENT ON TABLE "学平险名册" IS '学校批量导入';

CREATE TABLE grp_policy (
    gp_no VARCHAR(20) PRIMARY KEY,
    dwmc VARCHAR(100),
    tyshxydm VARCHAR(18),
    lxr VARCHAR(40),
    lxr_sj VARCHAR(20),
    dwdh VARCHAR(20),
    dwdz VARCHAR(200),
    dgzh VARCHAR(30),
    rs INT,
    prem NUMERIC(14,2),
    hy VARCHAR(6),
    fx CHAR(1) DEFAULT '2',
    yyzz_key VARCHAR(100),
    by1 VARCHAR(40),
    zt CHAR(1) DEFAULT '1',
    jgdm VARCHAR(8) DEFAULT '3301',
    by2 VARCHAR(40),
    fl_bb SMALLINT DEFAULT 4
);
COMMENT ON TABLE grp_policy IS '团体保单';
COMMENT ON COLUMN grp_policy.dwmc IS '单位名称';
COMMENT ON COLUMN grp_policy.tyshxydm IS '统一社会信用代码';
COMMENT ON COLUMN grp_policy.lxr IS '经办人';
COMMENT ON COLUMN grp_policy.dwdh IS '单位总机';
COMMENT ON COLUMN grp_policy.dgzh IS '对公账号';
COMMENT ON COLUMN grp_policy.rs IS '人数';
COMMENT ON COLUMN grp_policy.hy IS '行业代码';
COMMENT ON COLUMN grp_policy.fl_bb IS '费率版本';

CREATE TABLE grp_member (
    gp_no VARCHAR(20),
    emp_no VARCHAR(12),
    nm VARCHAR(40),
    idno VARCHAR(30),
    dept VARCHAR(30),
    pos VARCHAR(30),
    hire_dt DATE,
    sal NUMERIC(10,2),
    plan CHAR(1),
    lf_rq DATE,
    zt CHAR(1) DEFAULT '1',
    err VARCHAR(60),
    pc VARCHAR(16),
    bb INT DEFAULT 1,
    by1 VARCHAR(40)
);
COMMENT ON TABLE grp_member IS '团单人员清单';
COMMENT ON COLUMN grp_member.emp_no IS '员工号';
COMMENT ON COLUMN grp_member.hire_dt IS '入职';
COMMENT ON COLUMN grp_member.sal IS '月薪';
COMMENT ON COLUMN grp_member.lf_rq IS '离职';
COMMENT ON COLUMN grp_member.pc IS '批次';

CREATE TABLE hmd (
    id INT PRIMARY KEY,
    xm VARCHAR(40),
    zjhm VARCHAR(30),
    sjh VARCHAR(20),
    yy VARCHAR(200),
    ah VARCHAR(40),
    src VARCHAR(10),
    dj CHAR(1),
    lrrq DATE,
    zxf INT,
    jcr VARCHAR(20),
    jcrq DATE,
    bb INT DEFAULT 1,
    fx_fw VARCHAR(8) DEFAULT 'ALL'
);
COMMENT ON TABLE hmd IS '黑名单';
COMMENT ON COLUMN hmd.zjhm IS '证件号';
COMMENT ON COLUMN hmd.yy IS '列入原因';
COMMENT ON COLUMN hmd.ah IS '案号';
COMMENT ON COLUMN hmd.dj IS '等级';
COMMENT ON COLUMN hmd.zxf IS '征信分';
COMMENT ON COLUMN hmd.jcr IS '解除人';
COMMENT ON COLUMN hmd.fx_fw IS '生效范围';

CREATE TABLE sms_q (
    id BIGINT PRIMARY KEY,
    hm VARCHAR(20),
    nr VARCHAR(500),
    tpl VARCHAR(10),
    cnt SMALLINT DEFAULT 1,
    zt CHAR(1) DEFAULT '0',
    hz_ts BIGINT,
    td VARCHAR(8) DEFAULT '1069',
    err VARCHAR(30),
    yxj SMALLINT DEFAULT 5,
    pc VARCHAR(16),
    node VARCHAR(12) DEFAULT 'mq-2'
);
COMMENT ON TABLE sms_q IS '短信队列';
COMMENT ON COLUMN sms_q.id IS '雪花';
COMMENT ON COLUMN sms_q.nr IS '内容';
COMMENT ON COLUMN sms_q.hz_ts IS '回执';
COMMENT ON COLUMN sms_q.td IS '通道';
COMMENT ON COLUMN sms_q.yxj IS '优先级';

CREATE TABLE call_rec (
    call_id VARCHAR(24) PRIMARY KEY,
    zj VARCHAR(20),
    fj VARCHAR(8),
    ksj TIMESTAMP,
    sc INT,
    ly_url VARCHAR(200),
    zy TEXT,
    yw VARCHAR(6),
    myd CHAR(1),
    zxbh VARCHAR(10),
    skill VARCHAR(8) DEFAULT 'LP',
    xh SMALLINT,
    ivr VARCHAR(8) DEFAULT '1-2',
    zj_pc VARCHAR(16),
    by1 VARCHAR(40)
);
COMMENT ON TABLE call_rec IS '95电话中心';
COMMENT ON COLUMN call_rec.zj IS '主叫';
COMMENT ON COLUMN call_rec.fj IS '分机';
COMMENT ON COLUMN call_rec.ly_url IS '录音';
COMMENT ON COLUMN call_rec.zy IS '摘要';
COMMENT ON COLUMN call_rec.yw IS '业务类型';
COMMENT ON COLUMN call_rec.myd IS '满意度';
COMMENT ON COLUMN call_rec.zxbh IS '坐席';
COMMENT ON COLUMN call_rec.zj_pc IS '质检批次';

CREATE TABLE sys_oper_log (
    id BIGINT PRIMARY KEY,
    oper_name VARCHAR(50),
    title VARCHAR(50),
    method VARCHAR(100),
    oper_ip VARCHAR(128),
    oper_location VARCHAR(60),
    oper_param TEXT,
    token VARCHAR(40),
    cost INT,
    error_msg TEXT,
    oper_time TIMESTAMP,
    status INT DEFAULT 0,
    business_type INT DEFAULT 2,
    tenant VARCHAR(8) DEFAULT '000000',
    request_method VARCHAR(6) DEFAULT 'POST',
    operator_type INT DEFAULT 1
);
COMMENT ON TABLE sys_oper_log IS '操作日志';
COMMENT ON COLUMN sys_oper_log.oper_param IS '请求参数';

CREATE TABLE prod_dict (
    prod_code VARCHAR(8) PRIMARY KEY,
    pmc VARCHAR(60),
    lb VARCHAR(6),
    min_age SMALLINT,
    max_age SMALLINT,
    bah VARCHAR(30),
    zt CHAR(1) DEFAULT '1',
    tsrq DATE,
    fl_wj VARCHAR(60),
    px INT
);
COMMENT ON TABLE prod_dict IS '险种字典';
COMMENT ON COLUMN prod_dict.pmc IS '险种名称';
COMMENT ON COLUMN prod_dict.bah IS '备案号';
COMMENT ON COLUMN prod_dict.tsrq IS '停售';
COMMENT ON COLUMN prod_dict.fl_wj IS '费率文件';

CREATE TABLE zd_code (
    lx VARCHAR(10),
    dm VARCHAR(10),
    mc VARCHAR(60),
    px INT,
    tybz CHAR(1) DEFAULT '0'
);
COMMENT ON TABLE zd_code IS '代码表(民族/职业/疾病)';

CREATE TABLE yy_dict (
    yydm VARCHAR(10) PRIMARY KEY,
    yymc VARCHAR(80),
    dj VARCHAR(6),
    dz VARCHAR(120),
    dh VARCHAR(20),
    jd NUMERIC(10,6),
    wd NUMERIC(10,6),
    zh_code VARCHAR(18),
    ybdd CHAR(1) DEFAULT 'Y',
    hz_zt CHAR(1) DEFAULT '1',
    wl_xy VARCHAR(20),
    bb INT DEFAULT 1
);
COMMENT ON TABLE yy_dict IS '定点医院';
COMMENT ON COLUMN yy_dict.wl_xy IS '网络协议';

CREATE TABLE kh_bak_2009 (
    "F01" VARCHAR(20),
    "F02" VARCHAR(40),
    "F03" VARCHAR(40),
    "F04" VARCHAR(40),
    "F05" VARCHAR(200),
    "F06" VARCHAR(20),
    "F07" VARCHAR(30),
    "F08" VARCHAR(20),
    "F09" VARCHAR(20),
    "F10" VARCHAR(20)
);
COMMENT ON TABLE kh_bak_2009 IS '老核心迁移备份,勿删';
