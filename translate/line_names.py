"""Railways and motorways named by the cities they join: 京雄快线, 沪渝高速.

One character stands for each city. A small model makes an expressway of an express line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .glossary_entry import Entry

# As lines are called; provinces that roads join have characters of their own.
_ENDS = {
    "京": "Beijing", "津": "Tianjin", "沪": "Shanghai", "渝": "Chongqing", "雄": "Xiong'an",
    "沈": "Shenyang", "哈": "Harbin", "郑": "Zhengzhou", "徐": "Xuzhou", "武": "Wuhan",
    "广": "Guangzhou", "深": "Shenzhen", "港": "Hong Kong", "澳": "Macao", "昆": "Kunming",
    "贵": "Guiyang", "成": "Chengdu", "蓉": "Chengdu", "杭": "Hangzhou", "甬": "Ningbo",
    "合": "Hefei", "福": "Fuzhou", "厦": "Xiamen", "张": "Zhangjiakou", "兰": "Lanzhou",
    "石": "Shijiazhuang", "太": "Taiyuan", "济": "Jinan", "苏": "Suzhou", "台": "Taizhou",
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
_PATTERN = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<first>[{''.join(_ENDS)}]{{2,3}})(?P<line>{'|'.join(_LINES)})(?!铁路)"
    rf"|(?<![{''.join(_ENDS)}])(?P<later>[京津沪渝雄沈哈郑徐武昆贵蓉杭甬福厦兰济深港][{''.join(_ENDS)}]{{1,2}})(?P<kind>{'|'.join(_LINES)})"
)


def find_lines(text: str) -> Iterator[Entry]:
    """Yield an entry for each railway or motorway in *text*, in simplified script."""
    for match in _PATTERN.finditer(text):
        ends, line = match["first"] or match["later"], match["line"] or match["kind"]
        if len(set(ends)) < len(ends):
            continue
        joined = "-".join(_ENDS[end] for end in ends)
        english, others = _LINES[line]
        accepts = tuple(f"{joined} {other}" for other in others)
        yield Entry(match.group(), f"{joined} {english}", "place", "known", accepts=accepts)
