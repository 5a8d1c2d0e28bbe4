"""Railways and motorways named by the cities they join: 京雄快线, 沪渝高速.

One character stands for each city. A small model makes an expressway of an express line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .glossary_entry import BY_SOUND, Entry

# Lines that there are: a character may stand for one city here and for another there, as 台 for
# Taipei in 京台 and for Taizhou in 甬台温.
_LINES_BY_ENDS = """
京沪 Beijing-Shanghai|京津 Beijing-Tianjin|京广 Beijing-Guangzhou|京哈 Beijing-Harbin
京张 Beijing-Zhangjiakou|京雄 Beijing-Xiong'an|京九 Beijing-Kowloon|京藏 Beijing-Lhasa
京港澳 Beijing-Hong Kong-Macao|京新 Beijing-Urumqi|京昆 Beijing-Kunming|京台 Beijing-Taipei
京沈 Beijing-Shenyang|京港 Beijing-Hong Kong|京雄商 Beijing-Xiong'an-Shangqiu|京唐 Beijing-Tangshan
雄商 Xiong'an-Shangqiu|雄忻 Xiong'an-Xinzhou|京滨 Beijing-Binhai|津秦 Tianjin-Qinhuangdao
津保 Tianjin-Baoding|津雄 Tianjin-Xiong'an|沪昆 Shanghai-Kunming|沪杭 Shanghai-Hangzhou
沪宁 Shanghai-Nanjing|沪渝 Shanghai-Chongqing|沪蓉 Shanghai-Chengdu|沪陕 Shanghai-Xi'an
沪苏湖 Shanghai-Suzhou-Huzhou|沪渝蓉 Shanghai-Chongqing-Chengdu|沪苏通 Shanghai-Suzhou-Nantong
广深 Guangzhou-Shenzhen|广深港 Guangzhou-Shenzhen-Hong Kong|贵广 Guiyang-Guangzhou
南广 Nanning-Guangzhou|成渝 Chengdu-Chongqing|成贵 Chengdu-Guiyang|成昆 Chengdu-Kunming
渝昆 Chongqing-Kunming|渝贵 Chongqing-Guiyang|渝万 Chongqing-Wanzhou|郑渝 Zhengzhou-Chongqing
郑徐 Zhengzhou-Xuzhou|郑西 Zhengzhou-Xi'an|郑万 Zhengzhou-Wanzhou|郑太 Zhengzhou-Taiyuan
郑济 Zhengzhou-Jinan|济郑 Jinan-Zhengzhou|西成 Xi'an-Chengdu|武广 Wuhan-Guangzhou
合武 Hefei-Wuhan|合福 Hefei-Fuzhou|合蚌 Hefei-Bengbu|合宁 Hefei-Nanjing|合杭 Hefei-Hangzhou
甬台温 Ningbo-Taizhou-Wenzhou|杭深 Hangzhou-Shenzhen|杭甬 Hangzhou-Ningbo|杭黄 Hangzhou-Huangshan
杭台 Hangzhou-Taizhou|杭温 Hangzhou-Wenzhou|沈海 Shenyang-Haikou|沈大 Shenyang-Dalian
哈大 Harbin-Dalian|哈牡 Harbin-Mudanjiang|哈齐 Harbin-Qiqihar|石太 Shijiazhuang-Taiyuan
石济 Shijiazhuang-Jinan|济青 Jinan-Qingdao|胶济 Qingdao-Jinan|太焦 Taiyuan-Jiaozuo
大西 Datong-Xi'an|兰新 Lanzhou-Urumqi|兰渝 Lanzhou-Chongqing|兰海 Lanzhou-Haikou
兰张 Lanzhou-Zhangye|青银 Qingdao-Yinchuan|青兰 Qingdao-Lanzhou|青藏 Qinghai-Xizang
川藏 Sichuan-Xizang|连霍 Lianyungang-Khorgos|连徐 Lianyungang-Xuzhou|昌赣 Nanchang-Ganzhou
赣深 Ganzhou-Shenzhen|福厦 Fuzhou-Xiamen|昌福 Nanchang-Fuzhou|贵南 Guiyang-Nanning
南昆 Nanning-Kunming|云桂 Yunnan-Guangxi|张吉怀 Zhangjiajie-Jishou-Huaihua|宁杭 Nanjing-Hangzhou
宁安 Nanjing-Anqing|徐盐 Xuzhou-Yancheng|包西 Baotou-Xi'an|包兰 Baotou-Lanzhou
银西 Yinchuan-Xi'an|银兰 Yinchuan-Lanzhou|厦深 Xiamen-Shenzhen|龙厦 Longyan-Xiamen
广汕 Guangzhou-Shanwei|深中 Shenzhen-Zhongshan|宝成 Baoji-Chengdu|陇海 Lanzhou-Lianyungang
宜万 Yichang-Wanzhou|襄渝 Xiangyang-Chongqing|焦柳 Jiaozuo-Liuzhou|宁西 Nanjing-Xi'an
湘桂 Hunan-Guangxi|黔桂 Guizhou-Guangxi|滇藏 Yunnan-Xizang|贵昆 Guiyang-Kunming
浙赣 Zhejiang-Jiangxi|鹰厦 Yingtan-Xiamen|皖赣 Anhui-Jiangxi|阳安 Yangpingguan-Ankang
京包 Beijing-Baotou|京通 Beijing-Tongliao|京承 Beijing-Chengde|大秦 Datong-Qinhuangdao
朔黄 Shuozhou-Huanghua|集通 Jining-Tongliao|滨洲 Harbin-Manzhouli|滨绥 Harbin-Suifenhe
株六 Zhuzhou-Liupanshui|汉丹 Hankou-Danjiangkou|武九 Wuhan-Jiujiang|石德 Shijiazhuang-Dezhou
"""
_KNOWN = {
    chinese: english
    for line in _LINES_BY_ENDS.split("\n")
    for chinese, _, english in (pair.partition(" ") for pair in line.split("|"))
    if english
}
# What others are called by, most likely.
_ENDS = {
    "京": "Beijing", "津": "Tianjin", "沪": "Shanghai", "渝": "Chongqing", "雄": "Xiong'an",
    "沈": "Shenyang", "哈": "Harbin", "郑": "Zhengzhou", "徐": "Xuzhou", "武": "Wuhan",
    "广": "Guangzhou", "深": "Shenzhen", "港": "Hong Kong", "澳": "Macao", "昆": "Kunming",
    "贵": "Guiyang", "成": "Chengdu", "蓉": "Chengdu", "杭": "Hangzhou", "甬": "Ningbo",
    "合": "Hefei", "福": "Fuzhou", "厦": "Xiamen", "张": "Zhangjiakou", "兰": "Lanzhou",
    "石": "Shijiazhuang", "太": "Taiyuan", "济": "Jinan", "苏": "Suzhou",
}  # fmt: skip
# What it is, in English, and what it may be called as well.
_LINES = {
    "高铁": ("High-Speed Railway", ("high-speed rail", "high-speed line", "high speed railway")),
    "客运专线": ("Passenger Railway", ("passenger line", "high-speed railway", "railway")),
    "城际铁路": ("Intercity Railway", ("intercity line", "intercity rail", "inter-city railway")),
    "快线": ("Express Line", ("express railway", "express rail", "express train line")),
    "铁路": ("Railway", ("railroad", "rail line", "line")),
    "高速公路": ("Expressway", ("highway", "motorway", "freeway")),
    "高速": ("Expressway", ("highway", "motorway", "freeway")),
}
_KIND = rf"(?P<kind>{'|'.join(_LINES)})"
_KNOWN_LINE = re.compile(
    rf"(?P<ends>{'|'.join(sorted(_KNOWN, key=len, reverse=True))}){_KIND}(?!铁路)"
)
_OTHER_LINE = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<ends>[{''.join(_ENDS)}]{{2,3}}){_KIND}(?!铁路)"
    rf"|(?<![{''.join(_ENDS)}])(?P<later>[京津沪渝雄沈哈郑徐昆蓉杭甬厦兰][{''.join(_ENDS)}]{{1,2}})"
    rf"{_KIND.replace('kind', 'what')}"
)
# 离京高铁, 返沪高铁: trains from there and thither.
MOVES = re.compile("[离进出入返回赴抵来到在驻往去过至][京津沪渝蓉穗深港]")


def find_lines(text: str) -> Iterator[Entry]:
    """Yield an entry for each railway or motorway in *text*, in simplified script.

    One that is in no list is read by its characters, and may be another.
    """
    for match in _KNOWN_LINE.finditer(text):
        ends = match["ends"]
        if _is_edge(text, match.start(), ends):
            yield _entry(match.group(), _KNOWN[ends], match["kind"], "known")
    for match in _OTHER_LINE.finditer(text):
        ends, kind = match["ends"] or match["later"], match["kind"] or match["what"]
        if len(set(ends)) < len(ends) or ends in _KNOWN or not _is_edge(text, match.start(), ends):
            continue
        yield _entry(match.group(), "-".join(_ENDS[end] for end in ends), kind, BY_SOUND)


def _entry(chinese: str, joined: str, kind: str, status: str) -> Entry:
    english, others = _LINES[kind]
    accepts = tuple(f"{joined} {other}" for other in others)
    return Entry(chinese, f"{joined} {english}", "place", status, accepts=accepts)


def _is_edge(text: str, start: int, ends: str) -> bool:
    """Tell whether no word stands here: 合成 (synthetic), 东京|铁路, 建成."""
    import rjieba

    before = text[max(0, start - 1) : start] + ends[0]
    is_word = rjieba.has_word(ends) and rjieba.tag(ends)[0][1][0] not in "nj"
    return not is_word and not (
        len(before) > 1 and rjieba.has_word(before) and before[0] in "东南北建完形"
    )
