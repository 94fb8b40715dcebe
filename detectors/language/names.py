"""Full names of persons in free text, by what people write around them; no model, no list of given names.

English: a label ("Patient: ..."), an introduction ("my name is ..."), a title after a word that takes a person
("contacted Dr ..."), a closing ("Kind regards, ..."). Chinese: a surname of the *Hundred Family Surnames* and one or
two more characters, after a label (收货人: ...) or between a word that takes a person and a form of address
(致电...先生). Made for precision: a name without any of these is not found, and titles of products hold none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = r"[A-Z](?:['’][A-Z])?[a-z]+(?:[-'’]?[A-Z]?[a-z]+)*"
_PARTICLE = r"(?:(?:van der|van den|de la|van|von|de|der|da|di|del|bin|al|el|la|le) )?"
_FULL = rf"{_WORD}(?: [A-Z]\.?)?(?: {_PARTICLE}{_WORD}){{1,2}}"
_TITLE = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Mister)\.?"
_NAMED = (
    "full|first and last|customer|client|contact|recipient|receiver|consignee|buyer|guest|passenger|student|guardian"
    "|parent|mother|father|spouse|employee|applicant|real|legal|sender|driver|patient|cardholder|account holder|payee|child"
)
_SAYS = (
    "called|calls|said|says|asked|asks|complained|requested|wants|wanted|reported|confirmed|paid|lives|phoned|wrote"
    "|replied|cancelled|canceled|signed|refused|moved|died|was|is|has"
)
_ENGLISH = re.compile(
    rf"(?i:\b(?:{_NAMED})(?:'s)?(?: full)? name)(?: is|\s*[:=])\s*(?P<named>{_FULL})"
    rf"|(?i:\b(?:patient|consignee|cardholder|account holder|payee|policyholder|applicant|attn))\s*[:=]\s*(?:{_TITLE} )?(?P<label>{_FULL})"
    rf"|(?i:\bmy name is) (?P<mine>{_FULL})"
    rf"|(?i:\bthis is) (?P<this>{_FULL})(?= (?:calling|speaking|from|here)\b)"
    r"|(?i:\b(?:dear|contact(?:ed)?|call(?:ed)?|spoke (?:to|with)|speak (?:to|with)|talk(?:ed)? (?:to|with)|met(?: with)?"
    r"|informed|notif(?:y|ied)|signed by|received by|reported by|deliver(?:ed)? to|customer|client|patient|thank you))"
    rf",? {_TITLE} (?P<titled>{_FULL})"
    rf"|(?i:\b(?:best|kind|warm)? ?regards|\bsincerely|\byours truly|\byours faithfully),?\s+(?P<closing>{_FULL})(?=\s*(?:$|[\n,.]))"
    rf"|(?i:\b(?:customer|client|patient|member|guest|courier|passenger)) (?P<says>{_FULL})(?= (?:{_SAYS})\b)"
)
_NOT_NAMES = frozenset(
    (
        "Inc Ltd Llc Gmbh Corp Corporation Company Co Store Shop Service Services Support Team Department Dept Sales Group Bank "
        "Center Centre Office Hotel Hospital School University College Online International Customer Order Orders Address "
        "Phone Number The This That Please Unknown None Null Test Tester Admin Manager Director Guest User Front Left Right "
        "Side Adult Adults Children Kids Men Women Baby Martens Pepper Seuss Dre Oetker Scholl Muscle Coffee Beast Care Desk "
        "Success Experience Account Name Data Type Value Error Failed Request Response Monday Tuesday Wednesday Thursday Friday "
        "Saturday Sunday January February March June July August September October November December United States Kingdom "
        "China Street Road Avenue Not Available Same As Above Reception Warehouse Express Logistics Technology Limited"
    ).split()
)

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾"
    "夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申"
    "欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉"
    "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查苑迟邝封谈"
    "匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝郜海阚权强帅屠朴盖练廉禹井祖漆巴丰支国狄平计索宣晋相初云容"
    "張劉陳楊黃趙吳孫馬謝許韓馮鄧蕭蔣葉蘇呂盧鐘鍾譚陸範賈韋鄒閻龍賀顧錢嚴湯樂聶龔莊歐關蘭紀單駱藍萬喬魯齊"
)
_COMPOUND = "欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|轩辕|长孙|宇文|独孤|南宫|端木|百里|呼延|歐陽|司馬|諸葛"
# Characters that words are made of and given names are not.
_GIVEN = (
    r"[^\x00-\u4dff\ua000-\uffff"
    "的了是在有不我你他她它们市省区县镇路街号年月日元个第和与及或后前上下多少男女无未已暂其端季式便法面向该付款品要请来去货送寄件收到这那"
    "位级限者时间先生士姐总经理师傅会员客户电话手机地址住微信邮箱性别身份证备注等没被把给说问需]"
)
_CHINESE_NAME = rf"(?:(?:{_COMPOUND}){_GIVEN}{{1,2}}|[{_SURNAMES}]{_GIVEN}{{1,2}})"
_AFTER_NAME = (
    r"(?=$|[^\u4e00-\u9fff]|电话|手机|联系|地址|住址|身份|性别|先生|女士|小姐|邮箱|微信|证件|年龄|出生|生日|的|于|在|已|说|称|要求|反映|来电|，|。)"
)
_CHINESE = re.compile(
    r"(?:姓\s?名|收\s?[货貨件]\s?人|[联聯][系繫絡]人|寄件人|发件人|持卡人|户名|监护人|患者|病人|家长|投保人|被保险人|申请人|乘客|入住人|租客|经办人|签收人|客户|会员|真实姓名)"
    rf"(?:姓名)?(?:\s*[:=]\s*|\s+|是|为|叫)(?P<label>{_CHINESE_NAME}){_AFTER_NAME}"
    rf"|(?:我叫|名叫|我的名字[是叫])(?P<mine>{_CHINESE_NAME}){_AFTER_NAME}"
    r"|(?:致电|联系|拨打|通知|客户|用户|顾客|业主|患者|家属|会员|司机|骑手|乘客|店长|接待|拜访|告知|[给向找])[:\s]*"
    rf"(?P<titled>{_CHINESE_NAME})(?:先生|女士|小姐|同学)"
)
_NOT_CHINESE_NAMES = frozenset(("江苏", "云南", "安徽", "吉林", "海南", "江西", "宁夏", "成都", "高端", "高级", "成熟", "常规", "安全", "方案", "万能", "全部"))


def find(text: str) -> Iterator[tuple[int, int]]:
    """Yield where full names of persons stand in a text, English and Chinese."""
    for match in _ENGLISH.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if _NOT_NAMES.isdisjoint(re.split(r"[ .]+", text[start:end])):
            yield start, end
    for match in _CHINESE.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if text[start:end] not in _NOT_CHINESE_NAMES:
            yield start, end
