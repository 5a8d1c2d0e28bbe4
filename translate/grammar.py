"""Patterns of quantities: approximation, currency, numeral, unit, approximation again."""

from __future__ import annotations

import re

from .numerals import CHINESE, MIXED, SCALE_RUN
from .quantity import Approximation
from .units import CURRENCY_BY_CHINESE, DURATIONS, MEASURE_WORDS, MEASURES

# Words before a number. A character that is also the end of another word is guarded: 附近, 合约.
BEFORE = {
    Approximation.ABOUT: "大约为 大约有 大约 约为 约有 约合 约 大概 大致 左近",
    Approximation.NEARLY: "将近 接近 逼近 近",
    Approximation.MORE_THAN: "超过了 超过 超出 突破 高于 大于 多于 超 逾 过",
    Approximation.AT_LEAST: "不低于 不少于 不小于 不下于 不下 至少有 至少要到 至少 最少 起码",
    Approximation.LESS_THAN: "不足 不到 不满 不及 少于 低于 小于 未满",
    Approximation.AT_MOST: "不超过 不多于 不高于 不大于 至多 最多",
}
# 不得超过, 最多不能超过, 没有突破: what is forbidden or denied turns the word round.
_DENIED = (
    "(?:最[多高长大迟低少]|至[多少])?(?:不[得能可应许准宜要会]?|未|没有?|无法|难以)"
    "(?:超[过出]|突破|[高大多少低小]于)"
)
_GUARD_BEFORE = {
    "近": "附最接邻临靠亲远将逼相就",
    "约": "合条节签预纽公契租违制简邀缔履大",
    "过": "超通经不越胜渡度",
    "超": "赶反",
    "不及": "来手犹赶等触噬",
    "左近": "",
}
AFTER = {
    Approximation.AT_LEAST: "以上 及以上 或以上",
    Approximation.MORE_THAN: "有余 开外 出头 之多",
    Approximation.ABOUT: "左右 上下 许",
    Approximation.AT_MOST: "以内 以下 之内 及以下",
}
AFTER_TEXT = {text: approx for approx, words in AFTER.items() for text in words.split()}
AFTER_TEXT |= {"多": Approximation.MORE_THAN, "余": Approximation.MORE_THAN}
BEFORE_TEXT = {text: approx for approx, words in BEFORE.items() for text in words.split()}

# What must not follow a unit that is one character of a longer word: 3元素, 三年级, 两部门.
_GUARD_AFTER = {
    "元": "数素旦宵件老首帅气宇",
    "人": "制民口员士工才物类群均大体格事质选气权机造文生性道心",
    "天": "然气空津河文下才线山地鹅",
    "日": "历均产常本元用期程式系益报晷月光子志后前起电晚讯,，、。 ",
    "周": "边围年末到一二三四五六日转期岁",
    "里": "面程约昂奥碑铺亭店村堡坡岗雾",
    "米": "饭粉其兰歇勒尔哈",
    "分": "子公别支布之成析配为钟校类工管局行享开红离解发手店层级批期步析散明贝",
    "度": "假过量",
    "载": "人客货重荷体入波",
    "年": "级轻龄代夕报糕货画薪均",
    "口": "罩岸号感味腔红",
    "点": "击评赞燃亮钟名心头滴缀",
    "国": "家际内外籍企道",
    "方": "面式案法言便针向位程圆",
    "大": "关学量幅家多型会众部小楼厦洋陆使赛奖街道厅约概",
    "手": "机续术段法册工",
    "面": "积向对包临试条貌",
    "升": "级高温至到值",
    "场": "地所景合馆面均",
    "克": "拉服里罗朗",
    "期": "间货待末望限",
    "代": "表码理替价言",
    "股": "份东票价市权民指息本",
    "行": "业动为政程列使驶人",
    "条": "件例约款理",
    "项": "目链",
    "种": "植子族",
    "节": "目能约省奏日气",
    "部": "门分队署长委落位",
    "站": "长在立台",
    "层": "面次级",
    "级": "别",
    "票": "房价据",
    "路": "径线程由",
    "队": "伍员列",
    "组": "织成合建长",
    "间": "一二三四五六七八九十",
    "家": "庭长乡具电园里属",
    "名": "单字称义额校牌声",
    "位": "置于居列",
    "口号": "",
    "会": "议员长",
    "院": "校士长",
    "校": "长园",
    "区": "域别间块",
    "市": "场民长值",
    "县": "长城",
    "省": "长份会",
    "村": "民庄委",
    "地": "区方点址铁块产面",
    "单": "位独价元纯",
    "批": "准评发",
    "样": "本品式",
    "对": "于比外面手",
    "双": "方边向语",
    "段": "时落",
    "件": "事",
    "道": "路德理",
    "头": "部条",
    "块": "链",
    "线": "路上下程",
    "片": "区面",
    "包": "括裹含",
    "回": "到归收应",
    "页": "面岩",
    "手续": "",
    "球": "员队迷场",
    "师": "生傅",
    "岸": "边",
    "环": "境节保",
    "层楼": "",
    "声": "音",
    "字": "母符",
    "集": "团中体群成装",
    "出": "现口台租生去来头",
    "档": "次案",
    "核": "心酸电桃",
    "强": "降震台风对度调烈化势大",
    "席": "位卷",
    "维": "护持修",
    "轮": "船胎流",
    "起": "来步飞诉点始",
    "笔": "记者试",
    "幅": "度",
    "本": "地国科身次届土报文人",
    "卷": "入",
    "盘": "点",
    "套": "路利现",
    "号": "召码称",
    "个月": "球亮饼牙",
    "星": "期球级",
    "成": "为立本果功员绩长交就都品分熟人型",
    "秒": "杀",
    "磅": "礴",
    "斤": "",
    "码": "头",
    "桶": "装",
    "G": "DPBH",
    "通": "过知讯常车道",
    "伙": "伴食计房",
    "m": "RNAmW",
    "g": "",
    "W": "TOHi",
    "V": "R",
    "t": "",
    "h": "",
    "L": "E",
}
_MEASURE_TEXTS = [text for unit in (*MEASURES, *DURATIONS) for text in unit.chinese]
# 一个多月, 一个半小时, 一年半: half or more stands inside the unit.
INNER_UNITS = {
    "个多月": "个月",
    "个多小时": "个小时",
    "个多星期": "个星期",
    "个多世纪": "个世纪",
    "余个月": "个月",
    "个半月": "个月",
    "个半小时": "个小时",
    "个半世纪": "个世纪",
    "年半": "年",
    "年多": "年",
    "天半": "天",
    "周半": "周",
    **{f"{unit}半": unit for unit in ("公斤", "公里", "吨", "斤", "里", "亩", "尺", "米", "小时")},
    "个多百分点": "个百分点",
}


def _alternatives(texts: list[str], guard: dict[str, str]) -> str:
    longest_first = sorted(set(texts), key=lambda text: (-len(text), text))
    parts = []
    for text in longest_first:
        part = re.escape(text)
        if text in INNER_UNITS and text.endswith("半"):
            part += "(?![个载途])"  # 十天半个月 is a fortnight or so
        if text in INNER_UNITS and text.endswith("多"):
            part += "(?![次边元样种家个名国])"  # 5年多次签证 is a visa of five years
        if text[-1].isascii() and text.isalpha():  # μmol is no μm
            part += "(?![A-Za-z])"
        elif guard.get(text):
            part += f"(?![{guard[text]}])"
        parts.append(part)
    return "|".join(parts)


def before_words() -> str:
    """Return the words of approximation that stand before a number, as one pattern."""
    texts = [text for words in BEFORE.values() for text in words.split()]
    parts = []
    for text in sorted(texts, key=len, reverse=True):
        guard = _GUARD_BEFORE.get(text, "")
        behind = r"(?=[百千万亿]|十[万亿])" if text == "过" else ""
        parts.append((f"(?<![{guard}])" if guard else "") + text + behind)
    return "|".join([_DENIED, *parts])


def before_meaning(words: str | None) -> Approximation:
    """Return what words of approximation before a number mean; exact where there are none."""
    if not words:
        return Approximation.EXACT
    if known := BEFORE_TEXT.get(words):
        return known
    is_floor = words.endswith(("少于", "低于", "小于"))
    return Approximation.AT_LEAST if is_floor else Approximation.AT_MOST


UNITS = _alternatives(
    [*_MEASURE_TEXTS, *MEASURE_WORDS, *CURRENCY_BY_CHINESE, *INNER_UNITS], _GUARD_AFTER
)
CURRENCY_PREFIXES = {
    "人民币": "CNY", "RMB": "CNY", "¥": "CNY", "￥": "CNY", "US$": "USD", "$": "USD", "美元": "USD",
    "美金": "USD", "HK$": "HKD", "港币": "HKD", "港元": "HKD", "€": "EUR", "£": "GBP", "NT$": "TWD",
    "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "日圆": "JPY", "新台币": "TWD",
    "台币": "TWD", "韩元": "KRW", "韩币": "KRW",
}  # fmt: skip
_PREFIX = "|".join(re.escape(p) for p in sorted(CURRENCY_PREFIXES, key=len, reverse=True))
_LARGE = "(?:[十百千]?[百千万亿兆]+)"
_NUMERAL = rf"(?:{MIXED}|{CHINESE})"
# Indefinite numbers; ``base`` is the power of ten.
_VAGUE = (
    r"(?P<calculated>(?:数)以(?P<by>[十百千万亿]+)计)"
    r"|(?P<hundreds>成百上千万?|成千上万|成千累万)"
    r"|(?:好几|几|(?<![总人次个多少半指系参函岁级基位倍分件例户台票字读])数)"
    r"(?P<several>[十百千万亿]+)(?![十百千万亿]|字(?!节)|学(?![生者员校]))"
    r"|(?P<teens>[二三四五六七八九]?十好?几)(?P<teenscale>[百千万亿]*)"
    r"|上(?P<up>[十百千]?[百千万亿]+)(?=\D)"
)
_POST = "|".join(sorted((t for t in AFTER_TEXT if t not in "多余许"), key=len, reverse=True))
# 9亩多, 两年多: only behind a unit of measure; 一座多层 is a storey house.
_POST_MUCH = (
    r"(?<=[年月天时钟秒周里米寸尺亩顷吨斤克升度元岁磅瓦])"
    r"多(?![少样次年家个数元种云媒边层阴雨雪风晴雾])"
)

# 3、4万元: two figures that follow each other are a range.
_NEXT = "|".join(f"(?<=(?<![\\d.第]){n})、(?={n + 1}(?![\\d.月日号、]))" for n in range(1, 9))


QUANTITY = re.compile(
    rf"(?P<pre>{before_words()})? ?(?P<currency>{_PREFIX})? ?"
    r"(?P<sign>零下|负(?!\d+[平胜])|(?:(?<![\w%\ufffc)）-])|(?<=[为到至达率温是约度于超润比利额入速幅值收流]))-(?=\d))?"
    rf"(?:(?P<low>{_NUMERAL}) ?(?P<lowunit>%|{UNITS})? ?(?:至|到|[-~]{{1,2}}"
    rf"|{_NEXT}) ?(?=[\d{'一二两三四五六七八九十几'}]))?"
    rf"(?:{_VAGUE}|(?P<number>{_NUMERAL}) ?(?:(?P<mid>余(?![额款热震波])|多"
    rf"|(?<=[0十百千万亿])来(?!自|到|源|说))"
    rf"(?P<midscale>{SCALE_RUN})?)?)"
    rf" ?(?P<vaguemid>余(?![额款热震波])|多(?=[个家名万亿年天元]))? ?(?P<unit>{UNITS})?"
    rf"(?: ?(?P<post>{_POST}|{_POST_MUCH}))?"
)
