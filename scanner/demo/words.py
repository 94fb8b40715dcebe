"""Word lists for names and trades: common words, none of them a person's."""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]


def _pairs(line: str) -> Pairs:
    """Return the words of a line, each with its romanisation."""
    split = (word.split("/") for word in line.split())
    return tuple((word, roman) for word, roman in split)


# The most common surnames first.
SURNAMES = _pairs(
    "王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 黄/huang 赵/zhao 吴/wu 周/zhou 徐/xu 孙/sun "
    "马/ma 朱/zhu 胡/hu 郭/guo 何/he 林/lin 高/gao 罗/luo 郑/zheng 梁/liang 谢/xie 宋/song "
    "唐/tang 许/xu 韩/han 邓/deng 冯/feng 曹/cao 彭/peng 曾/zeng 肖/xiao 田/tian 董/dong 潘/pan "
    "袁/yuan 蔡/cai 蒋/jiang 余/yu 于/yu 杜/du 叶/ye 程/cheng 魏/wei 苏/su 吕/lv 丁/ding 任/ren "
    "卢/lu 姚/yao 沈/shen 钟/zhong 姜/jiang 崔/cui 谭/tan 陆/lu 范/fan 汪/wang 廖/liao 石/shi "
    "金/jin 韦/wei 贾/jia 夏/xia 付/fu 方/fang 邹/zou 熊/xiong 白/bai 孟/meng 秦/qin 邱/qiu "
    "侯/hou 江/jiang 尹/yin 薛/xue 闫/yan 段/duan 雷/lei 龙/long 黎/li 史/shi 陶/tao 贺/he "
    "毛/mao 郝/hao 顾/gu 龚/gong 邵/shao 欧阳/ouyang 司马/sima 上官/shangguan 诸葛/zhuge"
)

# Syllables of given names by gender (1 male, 2 female), as in GB/T 2261.1.
GIVEN: dict[int, Pairs] = {
    1: _pairs(
        "伟/wei 强/qiang 磊/lei 洋/yang 勇/yong 军/jun 杰/jie 涛/tao 超/chao 明/ming 刚/gang "
        "平/ping 辉/hui 鹏/peng 宇/yu 浩/hao 凯/kai 健/jian 俊/jun 帆/fan 建/jian 国/guo 志/zhi "
        "文/wen 博/bo 子/zi 轩/xuan 泽/ze 晨/chen 海/hai 宏/hong 斌/bin 峰/feng 龙/long 翔/xiang "
        "振/zhen 家/jia 嘉/jia 睿/rui 铭/ming"
    ),
    2: _pairs(
        "芳/fang 娜/na 敏/min 静/jing 丽/li 艳/yan 娟/juan 霞/xia 秀/xiu 燕/yan 玲/ling 桂/gui "
        "英/ying 梅/mei 婷/ting 雪/xue 慧/hui 莹/ying 琳/lin 倩/qian 欣/xin 怡/yi 佳/jia 雨/yu "
        "梦/meng 洁/jie 颖/ying 璐/lu 萍/ping 红/hong 晓/xiao 思/si 诗/shi 涵/han 语/yu 嫣/yan 琪/qi "
        "悦/yue 可/ke 馨/xin"
    ),
}

# What the lists above can make, and everybody knows.
FAMOUS = frozenset(
    {
        *("姚明", "刘翔", "李娜", "马龙", "张杰", "杨洋", "刘洋"),
        *("王浩", "陈龙", "刘涛", "李晨", "韩雪", "陈红", "李勇"),
    }
)

# Cantonese and Taiwanese spellings, and names as foreign customers write them.
HONG_KONG = (
    "Chan Tai Man", "Wong Siu Ming", "Lee Ka Yan", "Cheung Wai Kit", "Lau Mei Ling", "Ng Chi Ho",
    "Leung Hoi Ching", "Ho Tsz Kin", "Yip Wing Sze", "Lam Kwok Fai", "Tsang Pui Shan", "Mak Ho Yin",
)  # fmt: skip
TAIWAN = (
    "陳怡君", "林志豪", "黃雅婷", "張家瑋", "李淑芬",
    "王俊傑", "吳佩珊", "劉冠宇", "蔡宜蓁", "楊承翰", "許心怡", "鄭宇軒",
)  # fmt: skip
FOREIGN = (
    "Emily Carter", "Daniel O'Brien", "Sofia Rossi", "Lucas Meyer", "Anna Kowalska", "Tom Whitfield",
    "Grace Nakamura", "Olga Petrova", "Mateo Alvarez", "Chloe Martin", "Noah Lindqvist", "Priya Raman",
)  # fmt: skip
NICKNAMES = (
    "阳光",
    "小鱼干",
    "不加糖",
    "深海",
    "西瓜",
    "追风",
    "老张的店",
    "happy",
    "moon",
    "tiger",
    "云朵",
    "橘子汽水",
    "夜猫子",
    "清风",
    "大白",
    "lucky",
    "阿狸",
    "路人甲",
    "sunny",
    "豆豆妈",
    "momo",
    "修车铺",
    "auto_fan",
)
MAIL_HOSTS = (
    "qq.example.com",
    "163.example.com",
    "mail.example.net",
    "foxmail.example.org",
    "corp.example.org",
    "example.com",
)
NATIONS = ("汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "壮", "满", "回", "苗", "维吾尔", "土家", "彝")

COMPANY_HEADS = (
    "鑫源达",
    "恒泰",
    "远航",
    "瑞丰",
    "华联鼎",
    "金百川",
    "佳美仕",
    "卓凡",
    "启明星",
    "万通汇",
    "宏图",
    "乐途",
)
COMPANY_TRADES = (
    "电子科技",
    "供应链管理",
    "国际贸易",
    "汽车零部件",
    "服饰",
    "家居用品",
    "生物科技",
    "物流",
    "塑胶五金",
)
COMPANY_FORMS = ("有限公司", "有限公司", "有限公司", "股份有限公司", "有限责任公司")

DEPARTMENTS = ("运营部", "客服中心", "仓储物流部", "技术部", "财务部", "采购部", "人力资源部", "市场部")
TITLES = ("专员", "主管", "经理", "工程师", "高级工程师", "仓管员", "客服代表", "会计", "实习生")
BANKS = ("中国工商银行", "中国建设银行", "中国农业银行", "中国银行", "招商银行", "交通银行")
SCHOOLS = (
    "育才小学",
    "实验小学",
    "第二中学附小",
    "阳光幼儿园",
    "外国语学校",
    "滨海小学",
    "新城中学",
    "金苹果幼儿园",
)
