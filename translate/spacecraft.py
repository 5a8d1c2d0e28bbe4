"""Satellites and rockets by their numbers: 风云四号C星 is Fengyun-4C.

A small model takes the number for an ordinal: the fourth satellite of the Fengyun series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .glossary_entry import Entry
from .numerals import CHINESE_CHARS, parse

_NAMES = """
风云 Fengyun, 遥感 Yaogan, 高分 Gaofen, 海洋 Haiyang, 资源 Ziyuan, 天链 Tianlian, 北斗 BeiDou,
实践 Shijian, 天绘 Tianhui, 中星 ChinaSat, 亚太 APStar, 环境 Huanjing, 张衡 Zhangheng,
吉林 Jilin, 鹊桥 Queqiao, 嫦娥 Chang'e, 天问 Tianwen, 神舟 Shenzhou, 天舟 Tianzhou,
长征 Long March, 快舟 Kuaizhou, 谷神星 Ceres, 力箭 Lijian, 引力 Gravity, 朱雀 Zhuque,
双曲线 Hyperbola, 天龙 Tianlong, 墨子 Micius, 悟空 DAMPE, 夸父 ASO-S, 羲和 Xihe, 试验 Shiyan,
通信技术试验卫星 TJS, 陆地探测 Ludi Tance, 云海 Yunhai, 创新 Chuangxin, 珠海 Zhuhai, 海南 Hainan,
天宫 Tiangong, 玉兔 Yutu, 祝融 Zhurong, 银河航天 Galaxy Space
"""
_BY_NAME = dict(item.strip().split(" ", 1) for item in _NAMES.replace("\n", " ").split(","))
# Words of their own, which need a satellite or rocket behind them: 试验一号 may be a field.
_WORDS = "试验 创新 实践 环境 资源 海洋 珠海 海南 吉林 引力 银河航天 遥感"
_CRAFT = re.compile(
    rf"(?P<name>{'|'.join(sorted(_BY_NAME, key=len, reverse=True))})"
    rf"(?P<n>\d{{1,3}}|[{CHINESE_CHARS}]{{1,4}})号"
    r"(?P<more>[甲乙丙丁]|[A-Z]|0\d[A-Z]?(?=[星、和～至-])|\d\d[A-Z]?(?=星))?"
    r"(?P<star>(?:卫)?星)?"
)
_SPACE = re.compile("星|火箭|发射|运载|轨道|升空|飞船|入轨|遥测|探测|航天")
_STEMS = {"甲": "A", "乙": "B", "丙": "C", "丁": "D"}


def find_spacecraft(text: str) -> Iterator[Entry]:
    """Yield an entry for each satellite, probe or rocket in *text* that has a number."""
    for match in _CRAFT.finditer(text):
        number = parse(match["n"])
        is_told = match["star"] or match["more"] or _SPACE.search(text)
        if (
            not number
            or not is_told
            or (match["name"] in _WORDS.split() and not _SPACE.search(text))
        ):
            continue
        more = _STEMS.get(match["more"] or "", match["more"] or "")
        joint = " " if more[:1].isdigit() else ""
        name = _BY_NAME[match["name"]]
        english = f"{name}-{number}{joint}{more}"
        spaced = f"{name} {number}{joint}{more}"
        others = (spaced, spaced.replace(" ", ""), f"{name}-{number} {more}".strip())
        accepts = tuple(other for other in dict.fromkeys(others) if other != english)
        yield Entry(match.group(), english, "product", "known", accepts=accepts)
