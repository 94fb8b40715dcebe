"""What people write: remarks, complaints, chats, reviews and tickets, with and without personal data."""

from __future__ import annotations

from datetime import date

from scanner.demo import identifiers, machine_ids, phones, places
from scanner.demo.draw import Draw
from scanner.demo.world import chinese_name

_REMARKS = (
    "尽快发货，谢谢",
    "请放门口",
    "不要周末送",
    "要开发票",
    "送人的，不要放价格单",
    "颜色发黑色的",
    "M码偏小的话帮我换L",
    "Please leave the parcel at reception.",
    "Gift wrap, no invoice inside please",
    "和上一单一起发",
    "麻烦用顺丰",
    "发货前检查一下外包装，上次压坏了",
    "车型是2019款1.6L，不合适请联系我",
    "工作日白天没人，晚上7点后送",
    "送货前打{phone}",
    "收件人电话打不通就打{phone}，{name}",
    "放{street}的菜鸟驿站",
    "Call {phone} before delivery, thanks",
    "帮我改一下地址：{address}",
    "订单{order}不要了，发这个",
    "身份证 {id} 清关用",
    "微信同号{phone}",
)
_REMARK_WEIGHTS = (6,) * 14 + (3, 1, 2, 1, 1, 2, 1, 1)

_MEMOS = (
    "已电话确认",
    "客户要求改地址",
    "缺货，等采购到",
    "VIP客户，优先",
    "补发一件",
    "疑似代购，勿赠",
    "转{name}跟进",
    "回访{phone}无人接听",
)

_COMPLAINTS = (
    "质量问题：表面有划痕",
    "少件，只收到1个",
    "与描述不符",
    "七天无理由",
    "尺码不合适",
    "发错颜色",
    "物流太慢，已在别处购买",
    "Item arrived broken, see photos",
    "配件装不上，型号{model}",
    "商家让联系{phone}一直没人接",
    "退款请退到支付宝 {phone}",
)

_CHATS = (
    "在吗",
    "你好，这个有现货吗",
    "亲，有的哦，今天下单明天发",
    "能便宜点吗",
    "包邮吗",
    "好的谢谢",
    "什么时候发货？",
    "这个适合2018款的吗",
    "适用的亲，型号{model}",
    "发我看看实物图",
    "Is this compatible with a 2016 Civic?",
    "Yes, same part number {model}",
    "加我微信 {wechat}",
    "我电话{phone}，到了打给我",
    "地址是{address}",
    "收件人{name}，{phone}",
    "订单号 {order}",
    "我的身份证号是{id}，帮我补一下清关信息",
    "转账到 {card} 建设银行 {name}",
    "我女儿6岁穿130可以吗",
    "孕妇能用吗",
    "我对花生过敏，这个能吃吗",
    "运单 {tracking}",
    "{amount}元太贵了",
    "晚上8点到10点客服在吗",
)
_CHAT_WEIGHTS = (6,) * 12 + (2, 3, 2, 3, 4, 1, 1, 2, 2, 1, 3, 4, 3)

_REVIEWS = (
    "很好用，物流也快",
    "味道不错，孩子喜欢喝",
    "一般般，跟图片有色差",
    "装上去异响没了，五星",
    "包装完好，日期新鲜",
    "Great value, fits perfectly.",
    "Not as described. Returned.",
    "回购第三次了",
    "客服{name}很耐心",
    "给爸妈买的，他们血压高也能吃",
    "尺码标准，身高170体重65买L正好",
    "差评！打{phone}没人接",
    "default good review",
    "此用户没有填写评价",
)

_TICKETS = (
    "用户反馈无法登录，已重置密码",
    "咨询发货时间",
    "投诉快递员态度差",
    "要求修改收货地址为{address}",
    "来电{phone}，称未收到货",
    "客户{name}要求开具增值税发票",
    "申请注销账号",
    "App闪退，版本10.2.3.4",
    "Customer asks for refund of order {order}",
    "实名认证失败，证件号{id}与姓名不符",
    "支付重复扣款{amount}元，流水{tracking}",
    "儿童账号误下单，家长要求退款",
)


def fill(draw: Draw, template: str) -> str:
    """Return the template with each placeholder drawn anew; a template without any comes back as it is."""
    if "{" not in template:
        return template
    place = draw.choice(places.PLACES)
    gender = draw.choice((1, 2))
    born = date(draw.randint(1962, 1999), draw.randint(1, 12), draw.randint(1, 28))
    return template.format(
        phone=phones.as_typed(draw, phones.mobile(draw)),
        name=chinese_name(draw, gender)[0],
        street=draw.choice(places.STREETS),
        address=f"{place.full}{places.door(draw)}",
        order=f"4403052024{draw.randint(1, 12):02d}{draw.randint(10, 28)}{draw.digits(4)}",
        id=identifiers.resident_id(draw, place, born, gender),
        wechat=f"{draw.letters('abcdefghijkmnpqrstuvwxyz', 5)}_{draw.digits(4)}",
        card=identifiers.bank_card(draw),
        model=f"{draw.choice('ABDFHKW')}{draw.digits(6)}",
        tracking=f"SF{draw.digits(13)}",
        amount=f"{draw.randint(20, 900)}.{draw.digits(2)}",
        ip=machine_ids.ip(draw),
    )


def remark(draw: Draw) -> str:
    """Return what a buyer notes on an order."""
    return fill(draw, draw.choices(_REMARKS, _REMARK_WEIGHTS)[0])


def memo(draw: Draw) -> str:
    """Return what the shop notes on an order."""
    return fill(draw, draw.choice(_MEMOS))


def complaint(draw: Draw) -> str:
    """Return why a buyer wants the money back."""
    return fill(draw, draw.skewed(_COMPLAINTS, 1.5))


def chat(draw: Draw) -> str:
    """Return one line of a chat between buyer and seller."""
    return fill(draw, draw.choices(_CHATS, _CHAT_WEIGHTS)[0])


def review(draw: Draw) -> str:
    """Return a product review."""
    return fill(draw, draw.skewed(_REVIEWS, 1.5))


def ticket(draw: Draw) -> str:
    """Return what a service agent writes down of a call."""
    return fill(draw, draw.skewed(_TICKETS, 1.2))
