"""Sessions of congresses and committees: 二十届四中全会 is the fourth plenary session of the 20th.

Both numbers are ordinals of one phrase whose order English turns round, so that it is written as
a whole for the bodies whose English is fixed. Elsewhere 五次全会 is still a fifth session, and
not five of them.
"""

from __future__ import annotations

import re

from . import rendering
from .numerals import CHINESE_CHARS, parse
from .page import Page
from .quantity import Figure, Kind

_NUMBER = rf"\d{{1,2}}|[{CHINESE_CHARS}]{{1,3}}"
_NPC, _CPPCC = "National People's Congress", "CPPCC National Committee"
_BODIES = {
    "全国人民代表大会常务委员会": f"{_NPC} Standing Committee",
    "全国人大常委会": f"{_NPC} Standing Committee",
    "全国人民代表大会": _NPC,
    "全国人大": _NPC,
    "全国政协常委会": f"Standing Committee of the {{n}} {_CPPCC}",
    "全国政协": _CPPCC,
    "全国委员会常务委员会": f"Standing Committee of the {{n}} {_CPPCC}",
    "全国委员会常委会": f"Standing Committee of the {{n}} {_CPPCC}",
    "全国委员会": _CPPCC,
    "中央纪律检查委员会": "CPC Central Commission for Discipline Inspection",
    "中央纪委": "CPC Central Commission for Discipline Inspection",
    "中纪委": "CPC Central Commission for Discipline Inspection",
    "中央委员会": "CPC Central Committee",
    "": "CPC Central Committee",
}
_PLENARY = frozenset({"中央委员会", "中央纪律检查委员会", "中央纪委", "中纪委", ""})
_ANY = "|".join(sorted(_BODIES, key=len, reverse=True))
_MEETING = "次(?:全体)?会议|次全会|中全会"
SESSION = re.compile(
    rf"(?:中国共产党|中共|党的)?(?P<before>全国政协|中国人民政治协商会议|政协)?"
    rf"第?(?P<term>{_NUMBER})届(?P<body>{_ANY})第?(?P<n>{_NUMBER})(?P<meeting>{_MEETING})"
)
# 市人大常委会第十二次会议, 省委十二届五次全会: of a body whose English is not fixed.
MEETING = re.compile(
    rf"(?<=[届会大协委常])(?P<n>{_NUMBER})(?P<meeting>次(?:全体)?会议|次全会|中全会)"
)
# 二十大 of the Party, by what is said of a congress behind it: 二十大品牌 are twenty brands.
PARTY_CONGRESS = re.compile(
    r"(?P<party>中国共产党|中共|共产党)?(?<![第\d一二三四五六七八九])"
    r"(?P<n>十[一二三四五六七八九]|二十一?|1[1-9]|2[01])大"
    r"(?=以来|以后|之后|之前|报告|精神|召开|胜利|代表|闭幕|开幕|选举|提出|部署|擘画|[作做]出|确定|明确"
    r"|强调|指出|描绘|吹响|取得|期间|闭会|在[京北]|上(?!市)|[后前时到至和、，。；：！？”》】）]|$)"
)
_OTHERS = re.compile("(?:国民党|民进党|越共|越南共产党|劳动党|革命党|[省市县区州]委)$")
_OTHER_CONGRESS = re.compile("(?:[共团会联盟建党协]|党的|[省市县区州]|劳动党|革命党)$")


def read_session(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a session of a body whose English is fixed, with the number of both."""
    term, number = parse(match["term"]), parse(match["n"])
    body = "全国政协" if match["before"] and not match["body"] else match["body"]
    is_other = _OTHERS.search(page.before(match.start(), 6)) is not None
    is_unnamed = body == "" and match["meeting"] != "中全会"
    if is_other or is_unnamed or body not in _BODIES or not term or not number:
        return None
    if body.startswith("全国委员会") and not match["before"]:
        return None
    nth = rendering.ordinal(int(term))
    name = _BODIES[body]
    name = name.format(n=nth) if "{n}" in name else f"{nth} {name}"
    kind = "plenary session" if body in _PLENARY else "session"
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal(int(number))} {kind} of the {name}",
        Kind.ORDINAL,
        value=number,
        high=term,
    )


def read_party_congress(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 二十大 as the 20th congress of the Communist Party of China, not of another body."""
    number = parse(match["n"])
    if not number or (not match["party"] and _OTHER_CONGRESS.search(page.before(match.start(), 6))):
        return None
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal(int(number))} CPC National Congress",
        Kind.ORDINAL,
        value=number,
    )


def read_meeting(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 五次全会 behind a body: its fifth session, which the engine puts into words."""
    number = parse(match["n"])
    if not number:
        return None
    english = f"{rendering.ordinal(int(number))} session"
    return page.figure(
        match.start(),
        match.end(),
        english,
        Kind.ORDINAL,
        value=number,
        is_inline=False,
        is_required=number > 2,
    )
