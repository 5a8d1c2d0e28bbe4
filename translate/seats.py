"""Seats of a vehicle or plane: 两座小型飞机 are small planes with two seats, not two of them."""

from __future__ import annotations

import re

from .numerals import CHINESE_CHARS, parse
from .page import Page
from .quantity import Figure, Kind
from .rendering import count

# Planes and cars are counted by 架, 辆 and 台; 座 counts what stands: two bridges, four stations.
SEATS = re.compile(
    rf"(?P<count>\d{{1,2}}|[{CHINESE_CHARS}]{{1,2}}|双|单) ?座(?:级|版|的)?"
    r"(?=(?:[超轻微小中大]{1,2}型|纯?电动?|混动|豪华|轻型|私人|螺旋桨|家用|家庭|城市|固定翼|水陆两栖|隐身|隐形|新能源|运动){0,2}"
    r"(?:飞机(?![场库厂制坪])|客机|战斗?机(?!场)|教练机|直升机(?![场坪])|滑翔机|公务机|战机"
    r"|轿车|跑车|汽车(?![站厂场城产影博租零修])|客车(?![站厂段场])|面包车|商务车|越野车|旅行车"
    r"|[MSC][UP]V|车型|车(?=[，。、；和及与]|$)))"
)
_SAID = {"双": 2, "单": 1}
_MOST = 60


def read_seats(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 两座 and 7座 before a vehicle or plane as two-seat and seven-seat."""
    text = match["count"]
    value = parse(text) if text not in _SAID else parse(str(_SAID[text]))
    if value is None or not 0 < value <= _MOST:
        return None
    return page.figure(
        match.start(),
        match.end(),
        "single-seat" if value == 1 else f"{count(value)}-seat",
        Kind.NUMBER,
        value=value,
        unit="count",
        is_required=value > 1,
    )
