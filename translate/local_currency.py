"""What a bare 元 means in an article: yuan, unless the article counts in dollars of its own."""

from __future__ import annotations

import re

DEFAULT = "CNY"
_YUAN = re.compile(r"人民币|RMB|CNY")
_TAIWAN = re.compile(r"新台币|台币|NT\$|NTD|TWD")
_HONG_KONG = re.compile(r"港元|港币|港幣|HK\$|HKD")
# Words of Hong Kong's own press. Mainland news name 港元, too, and mean yuan by 元.
_HONG_KONG_PRESS = re.compile(
    r"按年|按月|按季|本港|港府|港铁|立法会|特首|行政总裁|财政司|政务司|廉署|呎"
)


def local_currency(text: str, *, is_traditional: bool) -> str:
    """Return the ISO 4217 code that 元 stands for in an article; ``CNY`` if nothing else is sure.

    *text* is the whole article in simplified script, *is_traditional* the script of its page. News
    of Taiwan and Hong Kong name their dollar once and write 元 from then on.
    """
    if _YUAN.search(text):
        return DEFAULT
    if _TAIWAN.search(text):
        return "TWD"
    if is_traditional and _HONG_KONG.search(text) and _HONG_KONG_PRESS.search(text):
        return "HKD"
    return DEFAULT
