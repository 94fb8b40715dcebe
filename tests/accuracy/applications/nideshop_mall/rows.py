"""A mini-program shop of home goods: orders, addresses and comments as NideShop writes them."""

from __future__ import annotations

import base64
import hashlib
import json
import string
import time
from random import Random

DAY = 86400
START = 1_546_300_800  # 2019-01-01

FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
GIVEN = [
    "知", "予", "沐", "禾", "砚", "舟", "岚", "屿", "朗", "笙", "映", "棠", "澈", "珂", "序", "照", "荻", "柚", "恺", "霁",
    "筠", "陌", "宥", "觅", "昀", "漪", "彬", "凯", "丽", "娟", "伟", "强", "芬", "勇", "静", "敏",
]  # fmt: skip
NICKS = [
    "半夏微凉", "A家居软装小赵", "橘子汽水", "开心每一天", "Momo", "北方的狼", "乐乐妈妈", "🌸小确幸", "静水流深", "大白兔",
    "一叶知秋", "CC", "不吃香菜", "阿杰", "晴天", "胖虎", "花开富贵", "老李", "小鱼干", "追风少年", "Sunny", "慢慢来", "豆豆", "平安是福",
]  # fmt: skip
STREETS = [
    "民主路",
    "槐安街",
    "望江东路",
    "春熙巷",
    "石榴园路",
    "学府街",
    "环湖北路",
    "青石坊",
    "梧桐大道",
    "建设二路",
]
ESTATES = ["锦绣花园", "阳光里小区", "御景湾", "翠竹苑", "和平公寓", "东方名邸", "学林雅居", "绿地香颂"]

REGIONS = [
    (1, 0, "中国", 0, 0), (2, 1, "北京", 1, 0), (10, 1, "上海", 1, 0), (11, 1, "江苏省", 1, 0), (12, 1, "浙江省", 1, 0),
    (16, 1, "山东省", 1, 0), (17, 1, "河南省", 1, 0), (20, 1, "广东省", 1, 0), (24, 1, "四川省", 1, 0),
    (110, 11, "南京市", 2, 0), (111, 11, "无锡市", 2, 0), (112, 11, "徐州市", 2, 0), (120, 11, "镇江市", 2, 0),
    (123, 12, "杭州市", 2, 0), (124, 12, "宁波市", 2, 0), (125, 12, "温州市", 2, 0), (170, 16, "济南市", 2, 0),
    (171, 16, "青岛市", 2, 0), (187, 17, "郑州市", 2, 0), (231, 20, "广州市", 2, 0), (233, 20, "深圳市", 2, 0),
    (1342, 120, "京口区", 3, 0), (1343, 120, "润州区", 3, 0), (1344, 120, "丹徒区", 3, 0), (2412, 233, "罗湖区", 3, 0),
    (2413, 233, "福田区", 3, 0), (2414, 233, "南山区", 3, 0),
]  # fmt: skip
PLACES = [
    (11, 120, 1342),
    (11, 120, 1343),
    (11, 120, 1344),
    (20, 233, 2412),
    (20, 233, 2413),
    (20, 233, 2414),
]
NAMED = {r[0]: r[2] for r in REGIONS}

GOODS = [
    "水洗棉四件套", "秋冬加厚羊毛被", "日式和风懒人沙发", "王师傅手工竹席", "李记老灶火锅底料", "全棉印花夏凉被", "陶瓷马克杯 350ml",
    "可折叠收纳箱 2只装", "纯棉毛圈浴巾", "亚麻窗帘 2.7m", "胡桃木砧板", "云南小粒咖啡豆 500g", "儿童书包 1-3年级", "宠物自动饮水机",
    "抑菌防臭男袜 5双", "双层玻璃水杯", "乳胶枕 高低款", "智能体重秤", "便携式榨汁机", "香薰蜡烛礼盒", "硅藻土脚垫", "铸铁平底锅 26cm",
    "无火藤条香薰", "羊绒围巾", "张大铁手工剪刀", "真丝眼罩", "电动牙刷头 4支", "棉麻抱枕套", "不锈钢保温壶 1.9L", "简约台灯 LED",
]  # fmt: skip
SHIPPERS = [
    ("顺丰速运", "SF"), ("百世快递", "HTKY"), ("中通快递", "ZTO"), ("申通快递", "STO"), ("圆通速递", "YTO"), ("韵达速递", "YD"),
    ("邮政快递包裹", "YZPY"), ("EMS", "EMS"), ("天天快递", "HHTT"), ("京东物流", "JD"), ("全峰快递", "QFKD"), ("国通快递", "GTO"),
    ("优速快递", "UC"),
]  # fmt: skip
COMMENTS = [
    "布料很厚实，触感不错，洗过之后不缩水不掉色", "宝贝收到了，颜色比图片深一点，总体满意", "给妈妈买的，她说睡得很舒服", "物流太慢，客服态度还行",
    "第二次买了，家里两个孩子都喜欢", "有点味道，晾了三天好多了", "尺寸刚好，适合1.8米的床", "性价比很高，推荐", "包装破了一个角，联系客服补发了",
    "不太值这个价", "腰不好，用了这个枕头舒服多了", "送朋友的生日礼物，朋友很喜欢，谢谢店家",
]  # fmt: skip


def name(draw: Random) -> str:
    return draw.choice(FAMILY) + "".join(draw.sample(GIVEN, draw.choice((1, 2, 2, 2))))


def mobile(draw: Random) -> str:
    head = draw.choice(
        ("130", "135", "138", "139", "150", "152", "158", "159", "177", "181", "186", "188", "199")
    )
    return head + "".join(draw.choices(string.digits, k=8))


def ip(draw: Random) -> str:
    block = draw.choice(("114.222", "117.136", "183.14", "223.104", "58.240", "101.86"))
    return f"::ffff:{block}.{draw.randint(1, 254)}.{draw.randint(1, 254)}"


def openid(draw: Random) -> str:
    return (
        "o"
        + draw.choice(("XZEX0", "6_bmj"))
        + "".join(draw.choices(string.ascii_letters + string.digits + "-_", k=22))
    )


def picture(draw: Random) -> str:
    return f"http://img.nidehome.cn/upload/{draw.randbytes(16).hex()}.jpg"


def door(draw: Random) -> str:
    if draw.random() < 0.5:
        return f"{draw.choice(STREETS)}{draw.randint(1, 388)}号{draw.choice(ESTATES)}{draw.randint(1, 28)}幢{draw.randint(1, 4)}单元{draw.randint(1, 26)}0{draw.randint(1, 4)}室"
    return draw.choice(
        (
            f"{draw.choice(ESTATES)}{draw.randint(1, 40)}-{draw.randint(101, 2604)}",
            f"{draw.choice(STREETS)}{draw.randint(1, 200)}号 菜鸟驿站",
            f"{draw.choice(STREETS)}{draw.randint(1, 200)}号科创大厦B座{draw.randint(3, 22)}楼",
        )
    )


def users(draw: Random) -> list[tuple[object, ...]]:
    made: list[tuple[object, ...]] = []
    for number in range(1, 191):
        joined = START + number * DAY * 2 + draw.randrange(DAY)
        old = number <= 12  # registered with a password before the mini program
        made.append(
            (
                number,
                f"user{number:03d}" if old else "微信用户" + draw.randbytes(3).hex(),
                hashlib.md5(draw.randbytes(8)).hexdigest() if old else "",
                draw.choice((0, 1, 1, 2, 2)),
                draw.randrange(31_536_000, 1_072_915_200, DAY) - 28800 if draw.random() < 0.35 else 0,
                joined,
                joined + draw.randrange(0, 200 * DAY),
                ip(draw),
                draw.choice((0, 0, 0, 1, 2)),
                draw.choice(NICKS) if draw.random() < 0.8 else name(draw),
                mobile(draw) if draw.random() < 0.4 else "",
                ip(draw),
                ""
                if old
                else f"https://wx.qlogo.cn/mmopen/vi_32/{base64.urlsafe_b64encode(draw.randbytes(48)).decode()}/132",
                "" if old else openid(draw),
            )
        )
    return made


def rows(draw: Random) -> dict[str, list[tuple[object, ...]]]:
    people = users(draw)
    ids = [int(str(p[0])) for p in people]
    goods_ids = [1_006_002 + i * 37 for i in range(len(GOODS))]
    product_of = {g: i + 1 for i, g in enumerate(goods_ids)}
    title = dict(zip(goods_ids, GOODS, strict=True))
    price = {g: round(draw.uniform(9, 1299), 2) for g in goods_ids}
    tables: dict[str, list[tuple[object, ...]]] = {"nideshop_user": people}

    tables["nideshop_ad"] = [
        (i, 1, 1, said, link, picture(draw), said, 0, 1)
        for i, (said, link) in enumerate(
            (
                ("合作 谁是你的菜", ""),
                ("活动 美食节", "/pages/topicDetail/topicDetail?id=314"),
                ("活动 母亲节", ""),
            ),
            1,
        )
    ]
    tables["nideshop_ad_position"] = [(1, "首页顶部", 690, 310, "首页轮播")]

    addresses: list[tuple[object, ...]] = []
    for number in range(1, 226):
        province, city, district = draw.choice(PLACES)
        addresses.append(
            (
                number + 2,
                name(draw),
                draw.choice(ids),
                1,
                province,
                city,
                district,
                door(draw),
                mobile(draw),
                draw.choice((0, 0, 1)),
            )
        )
    tables["nideshop_address"] = addresses

    tables["nideshop_admin"] = [
        (
            i, login, hashlib.md5(draw.randbytes(9)).hexdigest(), "".join(draw.choices(string.ascii_uppercase, k=6)),
            ip(draw), START + draw.randrange(300 * DAY), 0, 0, "''", 0,
        )
        for i, login in enumerate(("admin", "caiwu01", "kefu_meng"), 1)
    ]  # fmt: skip
    tables["nideshop_attribute_category"] = [
        (1008009, "床品件套", 1),
        (1008008, "被枕", 1),
        (1008002, "布艺软装", 1),
        (1005000, "居家", 0),
    ]
    tables["nideshop_attribute"] = [
        (i, draw.choice((1008009, 1008008, 1008002)), said, 1, "", 0)
        for i, said in enumerate(
            (
                "材质",
                "适用床尺寸",
                "件数",
                "颜色",
                "重量",
                "产地",
                "执行标准",
                "姓名贴",
                "联系电话",
                "洗涤说明",
            ),
            1,
        )
    ]
    tables["nideshop_brand"] = [
        (
            1001000 + i, said, picture(draw), f"{said}的制造商，选用原厂同款面料", picture(draw), draw.randint(1, 50), 1,
            round(draw.uniform(9, 99), 2), picture(draw), draw.choice((0, 0, 1)), "", 10,
        )
        for i, said in enumerate(
            ("木几制造商", "内野制造商", "阿坎制造商", "王大夫药枕工坊", "周生记", "厨友制造商", "立人制造商", "华歌制造商"), 0
        )
    ]  # fmt: skip
    tables["nideshop_category"] = [
        (
            1005000 + i * 7, said, "", f"{said}，回归本味", 0 if i < 6 else 1005000, i, 0, 1, picture(draw), picture(draw), picture(draw),
            picture(draw), "L1" if i < 6 else "L2", 0, f"{said}频道",
        )
        for i, said in enumerate(("居家", "餐厨", "饮食", "配件", "服装", "婴童", "床品件套", "被枕", "锅具", "咖啡具", "男袜", "童装"))
    ]  # fmt: skip
    tables["nideshop_channel"] = [
        (i, said, f"/pages/category/category?id={1005000 + i}", picture(draw), i)
        for i, said in enumerate(("居家", "餐厨", "配件", "服装", "志趣"), 1)
    ]

    def specs() -> str:
        return draw.choice(
            ("1.5m床垫*1+枕头*2;玛瑙红", "1.8m床垫*1+枕头*2;烟白灰", "标准;", "350ml;白", "2只装;")
        )

    tables["nideshop_goods"] = [
        (
            g, 1008009, str(g), title[g], 1001000, draw.randint(0, 900), "", "设计师原款，精致绣花",
            f'<p><img src="{picture(draw)}" style=""/></p><p>客服电话：400-0368-163，每日9:00-22:00</p>', 1, 0, draw.randint(1, 20), 0, 0,
            round(price[g] * 1.3, 2), 0, draw.choice((0, 1)), draw.choice(("件", "只", "套")), picture(draw), picture(draw), price[g],
            draw.randint(0, 4000), product_of[g], 0, draw.choice(("", "限时购", "年货特惠")), "", price[g], 0, 0, draw.choice((0, 1)),
        )
        for g in goods_ids
    ]  # fmt: skip
    tables["nideshop_goods_attribute"] = [
        (
            i,
            draw.choice(goods_ids),
            draw.randint(1, 10),
            draw.choice(("100%棉", "1.8m", "4件", "GB/T 22796-2009", "中国", "20.5.1.2", "白色")),
        )
        for i in range(1, 121)
    ]
    tables["nideshop_goods_gallery"] = [
        (i, draw.choice(goods_ids), picture(draw), "", 5) for i in range(1, 91)
    ]
    tables["nideshop_goods_issue"] = [
        (1, "1006002", "购买运费如何收取？", "单笔订单满88元免邮费；不满88元收取10元运费"),
        (2, "1006002", "使用什么快递发货？", "默认使用顺丰快递发货"),
        (3, "1006039", "如何申请退货？", "收到商品30日内请在个人中心申请"),
        (4, "1006039", "如何开具发票？", "下单时填写个人或单位的抬头"),
    ]
    tables["nideshop_goods_specification"] = [
        (i, draw.choice(goods_ids), draw.choice((1, 2)), said, "")
        for i, said in enumerate(("1.5m床垫*1+枕头*2", "1.8m床垫*1+枕头*2", "玛瑙红", "烟白灰", "浅杏粉"), 1)
    ]
    tables["nideshop_specification"] = [(1, "颜色", 1), (2, "规格", 2)]
    tables["nideshop_product"] = [
        (product_of[g], g, draw.choice(("", "1_3", "2_4")), str(g), draw.randint(0, 900), price[g])
        for g in goods_ids
    ]
    tables["nideshop_keywords"] = [
        (said, hot, 0, 1, i, "", i, 0)
        for i, (said, hot) in enumerate(
            (
                ("520元礼包抢先领", 1),
                ("单鞋", 0),
                ("墨镜", 0),
                ("夏凉被", 0),
                ("新品上市", 1),
                ("李师傅同款", 0),
                ("母亲节", 1),
            ),
            1,
        )
    ]
    tables["nideshop_region"] = list(REGIONS)
    tables["nideshop_shipper"] = [(i, said, code, i) for i, (said, code) in enumerate(SHIPPERS, 1)]
    tables["nideshop_coupon"] = [
        (1, "用户红包", 2.00, 0, 0, 0, 1242057600, 1244736000, 1242057600, 1250006400, 500.00),
        (2, "商品红包", 10.00, 1, 0, 0, 1241971200, 1250352000, 1242057600, 1250006400, 500.00),
        (3, "新人红包", 15.00, 3, 0, 0, 1546300800, 1577836800, 1546300800, 1577836800, 99.00),
    ]
    tables["nideshop_user_level"] = [(1, "普通用户", "0"), (2, "vip", "10000"), (3, "高级vip", "1000000")]
    tables["nideshop_topic_category"] = [
        (i, said, picture(draw))
        for i, said in enumerate(("晒单专区", "编辑部的好货推荐", "美食专区", "家居指南"), 1)
    ]
    tables["nideshop_topic"] = [
        (
            300 + i, said, f'<p>{said}</p><img src="{picture(draw)}">', picture(draw), picture(draw), draw.choice(("", "每天都要好好吃饭", "关爱他成长的每一个足迹")),
            draw.randint(1, 4), round(draw.uniform(0, 199), 2), f"{draw.randint(1, 90)}.{draw.randint(1, 9)}k", picture(draw), 0, 0, 50, 1,
        )
        for i, said in enumerate(("关爱他成长的每一个足迹", "一次解决5个节日送礼难题", "设计师陈墨的餐桌", "孩子的书房", "米饭好吃的秘诀：会呼吸的锅", "冬夜暖被"))
    ]  # fmt: skip

    tables["nideshop_cart"] = [
        (
            i, draw.choice(ids), "1", g, str(g), product_of[g], title[g], price[g], price[g], draw.randint(1, 4), specs(),
            draw.choice(("", "1_3", "2_4")), draw.choice((0, 1, 1)), picture(draw),
        )
        for i, g in ((i, draw.choice(goods_ids)) for i in range(1, 71))
    ]  # fmt: skip
    tables["nideshop_collect"] = [
        (i, draw.choice(ids), draw.choice(goods_ids), START + draw.randrange(400 * DAY), 0, 0)
        for i in range(17, 117)
    ]
    tables["nideshop_footprint"] = [
        (i, draw.choice(ids), draw.choice(goods_ids), START + draw.randrange(400 * DAY))
        for i in range(1, 301)
    ]
    tables["nideshop_search_history"] = [
        (i, draw.choice(("日式", "母亲节", "四件套", "羊毛被", "孕妇枕", "腰椎 枕头", "书包", "礼物 女友", "情趣内衣", "保温壶")), draw.choice(("", "", "小程序", "APP")),
         START + draw.randrange(400 * DAY), str(draw.choice(ids)))
        for i in range(23, 183)
    ]  # fmt: skip
    tables["nideshop_comment"] = [
        (
            i, draw.choice((0, 0, 0, 1)), draw.choice(goods_ids), base64.b64encode(draw.choice(COMMENTS).encode()).decode(),
            START + draw.randrange(400 * DAY), draw.choice((0, 1)), draw.choice(ids), "",
        )
        for i in range(1, 141)
    ]  # fmt: skip
    tables["nideshop_comment_picture"] = [(i, draw.randint(1, 140), picture(draw), 5) for i in range(1, 61)]

    feedback: list[tuple[object, ...]] = []
    asks = (
        "订单一直没发货",
        "地址填错了",
        "想退货",
        "发票抬头",
        "优惠券用不了",
        "收到的颜色不对",
        "什么时候有货",
    )
    for number in range(1, 46):
        who = draw.choice(people)
        text = draw.choice(
            (
                f"请把收货人改成{name(draw)}，电话{mobile(draw)}",
                f"快递说打不通电话，我的号码是{mobile(draw)}，麻烦再派送",
                "三件只收到两件",
                "什么时候补货",
                f"地址改到{draw.choice(STREETS)}{draw.randint(1, 90)}号{draw.choice(ESTATES)}，谢谢",
                "退款多久到账",
            )
        )
        feedback.append(
            (
                number, draw.choice((0, 0, 0, 3)), who[0], who[1], f"{draw.choice(('mu', 'lan', 'qiu', 'tan', 'ye'))}{draw.randint(10, 9999)}@{draw.choice(('lvzhou-mail.cn', 'yunduo.com.cn', 'haoyouxiang.cn'))}" if draw.random() < 0.7 else "",
                draw.choice(asks), draw.randint(0, 5), draw.choice((0, 1)), text, START + draw.randrange(400 * DAY),
                picture(draw) if draw.random() < 0.2 else "", draw.randint(1, 230) if draw.random() < 0.5 else 0, 0,
            )
        )  # fmt: skip
    tables["nideshop_feedback"] = feedback

    orders: list[tuple[object, ...]] = []
    items: list[tuple[object, ...]] = []
    parcels: list[tuple[object, ...]] = []
    for number in range(1, 231):
        address = draw.choice(addresses)
        made = START + draw.randrange(400 * DAY)
        at = time.gmtime(made + 28800)
        serial = f"{at.tm_year}{at.tm_mon - 1:02d}{(at.tm_wday + 1) % 7:02d}{at.tm_hour:02d}{at.tm_min:02d}{at.tm_sec:02d}{draw.randint(100000, 999999)}"
        total = 0.0
        for g in draw.sample(goods_ids, draw.choice((1, 1, 1, 2, 3))):
            count = draw.choice((1, 1, 2))
            total += price[g] * count
            items.append(
                (
                    len(items) + 1, number, g, title[g], str(g), product_of[g], count, price[g], price[g], specs(), 0,
                    draw.choice(("", "1_3", "2_4")), picture(draw),
                )
            )  # fmt: skip
        status = draw.choice((0, 0, 101, 201, 201, 300, 301, 301))
        paid = status >= 201
        total = round(total, 2)
        note = draw.choice(
            ("",) * 9
            + (
                "周末送货",
                "放门口就行",
                f"请打这个电话{mobile(draw)}",
                f"送给{name(draw)}的，不要放价签",
                "尽快发货谢谢",
            )
        )
        orders.append(
            (
                number, serial, address[2], status, 1 if status >= 300 else 0, 2 if paid else 0, address[1], 0, address[4], address[5], address[6],
                address[7], address[8], note, 0, "微信支付" if paid else "", 1 if paid else 0, total, 0, 0, total, total, made,
                made + 5 * DAY if status == 301 else 0, made + draw.randint(9, 900) if paid else 0, 0, 0, 0, 0, "true",
            )
        )  # fmt: skip
        if status >= 300:
            index = draw.choice((0, 2, 4, 5))
            shipper, code = SHIPPERS[index]
            waybill = {"SF": "SF1", "ZTO": "75", "YTO": "YT", "YD": "43"}[code] + "".join(
                draw.choices(string.digits, k=12)
            )
            town = NAMED[int(str(address[5]))]
            steps = [
                {
                    "datetime": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(made + DAY)),
                    "content": "【无锡市】 快件已由【无锡硕放中转】揽收",
                },
                {
                    "datetime": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(made + 2 * DAY)),
                    "content": f"【{town}】 快件到达【{town}{NAMED[int(str(address[6]))]}营业点】",
                },
                {
                    "datetime": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(made + 3 * DAY)),
                    "content": f"【{town}】 派件中，快递员：{name(draw)}，电话：{mobile(draw)}",
                },
            ]
            if status == 301:
                steps.append(
                    {
                        "datetime": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(made + 4 * DAY)),
                        "content": f"已签收，签收人：{draw.choice(('本人', '丰巢', '门卫', str(address[1])))}",
                    }
                )
            parcels.append(
                (
                    len(parcels) + 1, number, index + 1, shipper, code, waybill, json.dumps(steps[::-1], ensure_ascii=False), int(status == 301),
                    draw.randint(1, 30), made + 4 * DAY, made + DAY, made + 4 * DAY,
                )
            )  # fmt: skip
    tables["nideshop_order"] = orders
    tables["nideshop_order_goods"] = items
    tables["nideshop_order_express"] = parcels
    tables["nideshop_user_coupon"] = [
        (
            i, draw.choice((1, 2, 3)), f"100000{draw.randint(1000, 9999)}" if draw.random() < 0.7 else "0", draw.choice(ids),
            START + draw.randrange(400 * DAY) if i % 3 == 0 else 0, draw.randint(1, 230) if i % 3 == 0 else 0,
        )
        for i in range(1, 61)
    ]  # fmt: skip
    return tables
