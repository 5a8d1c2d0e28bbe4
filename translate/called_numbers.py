"""Numbers that are dialled or borne, and count nothing: 12306, 120急救车, 75052次中欧班列."""

from __future__ import annotations

import re

from .page import Page

_DIALLED = re.compile("(?:拨打|致电|拨|短信|热线|电话)[:： ]?$")
_EMERGENCY = re.compile(" ?(?:急救|报警|接警|救护|指挥中心|热线|电话)")
# Hotlines and services known by their number, as the articles write them.
_SERVICE_NUMBERS = """
12306 12301 12305 12309 12310 12313 12315 12318 12320 12328 12333 12336 12337 12338 12339 12345
12348 12350 12355 12356 12358 12360 12366 12367 12369 12371 12377 12381 12388 12389 12390 12393
12395 12396 96110 95598 95588 10086 10010
"""
_SERVICES = frozenset(_SERVICE_NUMBERS.split())
# 1206室, 3015国道
_ROOM = re.compile(
    " ?(?:室(?!内|外|友)|号?房(?:间|门|客)|号病房|号包厢|国道|省道|号文|号令|号公告)"
)
_COUNTED_ROOMS = re.compile("[有共计达近约超逾余]$|建成$")
_TRAIN = re.compile("[\u4e00-\u9fff]{0,4}(?:列车|班列|动车|高铁|火车)")
# Behind these a number of trains is one: 开行75052次班列.
_RUN = re.compile(
    "(?:[共计到达约近超逾过余均多个有]|开行|[加增发开停减]开|组织|运行|完成|安排|计划|发出|其中|[，。；、])$"
)


def is_called(page: Page, match: re.Match[str]) -> bool:
    """Tell a number that is dialled or names a service or a train."""
    number, unit = match["number"] or "", match["unit"] or ""
    if not number.isdigit() or len(number) < 3:
        return False
    before = page.before(match.start("number"), 6)
    if unit == "次":
        is_train = not number.endswith("00") and not match["pre"] and not match["post"]
        return is_train and bool(_TRAIN.match(page.folded, match.end())) and not _RUN.search(before)
    if _ROOM.match(page.folded, match.end("number")):
        return not _COUNTED_ROOMS.search(before)
    if unit:
        return False
    if (
        len(number) == 6
        and before.endswith(("(", "（"))
        and page.after(match.end("number"), 1) in (")", "）")
    ):
        return True  # 宁德时代(300750)
    behind = page.after(match.end("number"), 4)
    is_service = number in _SERVICES and page.after(match.end("number"), 1) not in "元吨亩公平米"
    return is_service or bool(_DIALLED.search(before) or _EMERGENCY.match(behind))
