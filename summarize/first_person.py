"""Sentences in the first person of which nobody is named as their speaker."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"“[^“”]*”?|「[^「」]*」?|『[^『』]*』?|\"[^\"]*\"?|《[^《》]*》?")
# 我国 (China), 我省, 我军: of a country or a body, not of who speaks. 以我为主, 自我: set words.
_FIRST_PERSON = re.compile(
    r"(?<![自忘唯以])我(?![国省市县区州军党校院队厂村乡镇局部司行社报台方馆所府旗])|咱"
)
# 王毅表示，我们将…: who speaks stands before it.
_SPEAKER = re.compile(
    r"(?:^|[^，,；;：:。])[^，,；;：:。]{1,}(?:说道?|称|表示|指出|认为|介绍|透露|强调|告诉[^，,：:]{1,8}|回忆|坦言|回应|回答|直言"
    r"|感慨|建议|呼吁|相信|宣布|解释|承认|看来)"
)
_WHO = re.compile(r"^[^，,；;：:。]{0,20}[^，,；;：:。我咱]{2,}[：:]")


def is_of_somebody_unnamed(text: str) -> bool:
    """Tell whether I or we stand in a sentence, outside of quotations, and nobody says so in it.

    >>> is_of_somebody_unnamed("我们会向各国领导人发出邀请。")
    True
    >>> is_of_somebody_unnamed("外交部长表示，我们会向各国领导人发出邀请。")
    False
    """
    plain = _QUOTED.sub("", text)
    found = _FIRST_PERSON.search(plain)
    if found is None:
        return False
    before = plain[: found.start()]
    return not (_SPEAKER.search(before) or _WHO.search(before))
