"""Where in a paragraph a glued heading may end at all, by its marks and the words on both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

SHORTEST, LONGEST = 6, 34  # of a heading, in code points
FEWEST_AFTERPAUSE = 3  # code points of a heading behind its last pause

_OPEN = dict(zip("“‘「『《〈（(【[", "”’」』》〉）)】]", strict=True))
_SENTENCE_END = re.compile(r"[。！？!?；;…]")
PAUSE = re.compile(r"[，、。：；！？,:;!?]")
_FOREIGN_NAME = re.compile("[\u4e00-\u9fff]·")
_QUALITY = re.compile("的[大小新老高低多少好]$")

# No heading ends with these words or parts of speech, and no sentence after it starts with those.
_NO_LAST = re.compile(
    "讯|电|消息|日|时间|记者|通讯员|得|为|是|被|将|把|对|向|从|于|称|说|表示|包括|用|约|达|超|近|由|以|等|没|未|要|会|可|能|"
    "其|这|那|该|各|每|第|并|且|而|或|无|有|一|受|据|到|给|让|使|因|了解|作为|发布|任何|所有|某|像|即|公告|公布|"
    "级|款|台|座|片|条|种|项|类|批|加速|加快|推动|促进|打造|开展|引发|引起|援引|形容|擅长|接连|配备|中标|担任|出席|年|月|最新|实现|预计|预期"
)
_NO_LAST_TAGS = frozenset(("p", "c", "d", "uj", "ud", "ug", "uv", "uz", "f"))
_NO_FIRST = re.compile(
    "如何|最终|被|将|已|是|成为|也|都|就|才|又|再|并|且|或|及|和|一直|不|没|能|会|可以|要|分析|介绍|表示|说|称|认为|指出|显示|"
    "了|着|过|吗|呢|吧|们|之|所|得|地|与|到|给|开始|发布|等|里|中|内|以来|以后|时|后|前|性|化|者|年|月|日|号|个|元|万|亿|岁|名|"
    "家|度|学院|技术学院|研究院|研究所|委员会|有限公司|管理局|支队|大队|继续|进行|没有|可能|正在|已经|曾|还|仅|只|有望|实现"
)
_NO_FIRST_TAGS = frozenset(("uj", "ul", "ud", "ug", "uv", "uz", "y", "k", "f", "q"))
# What begins so is a sentence, whose object no heading may take: 随着接入用户的快速增长，…
_NO_HEADING = re.compile("(?:伴随|随着|由于|公司(?:目前|主要|一直|现[有在]))")
_OFFICE = re.compile("[人员长师生者任家授理席裁士官手民友统事]$")

# How sentences of a story start: certain signs, and hints, which may also stand inside a clause.
_OPENING = re.compile(
    r"近日|日前|近期|近来|近年|今年(?:以来|[，,\d上下])|昨[日天晚]|前不久|当[日天晚时地]|目前|当前|如今|现在|此前|随后|之后|此外|"
    r"另外|同时|与此同时|不过|然而|但|可是|因此|所以|对此|为此|据|记者(?:从|了解|获悉|注意到|发现|看到|采访|[今昨近日])|"
    r"报道[称说]|截至|截止|随着|由于|虽然|尽管|除了|其中|其实|本[次届报]|不少|多数|许多|很多|部分|\d{4}年(?:[，,以底末初]|\d+月)|"
    r"\d{1,2}月\d{1,2}日|\d{1,2}日[，,上下晚凌]|[上下]午|事实上|实际上|首先|其次|提起|要说|至于|即使|同样|北京时间|综上|业内|双方|同年|"
    r"同日|接下来|最近|更多|来自|位于|(?:新华|中新|人民|央视|中国|新浪|凤凰|光明|解放|环球|澎湃|每经|本报)[网社报讯记新]"
)
# 公司否认船长 | 当时离开驾驶室: whom a verb with a whole clause behind it tells of, and not what.
_HALF_CLAUSE = re.compile(
    r"(?:否认|承认|认为|指控|声称|证实|怀疑|担心|相信|希望|要求|表示|透露|指出|强调|得知|发现)[^，,。：:；;、“”]{1,6}$"
)
# 老城墙修复工程 | 昨日完工，: a time and a verb, which tell of what stands before them.
_TIME = re.compile(
    "近日|日前|近期|最近|目前|当[日天晚]|[昨今前][日天晚](?:上午|中午|下午|凌晨|晚上?|夜间?)?|今[晨早]|前不久"
)
_CLAUSE = re.compile("[^，、。：；！？,:;!?]*")
_POINTING = re.compile("这(?![样])|那|该|[他她我](?!的)|某|一[位名些]")  # objects of a verb, too


def candidates(text: str, length: int) -> Iterator[int]:
    """Yield the places of a paragraph where a glued heading may end."""
    if _NO_HEADING.match(text):
        return
    stop = _SENTENCE_END.search(text)
    limit = min(LONGEST + 1, length - 3, stop.start() if stop else len(text))
    closing: list[str] = []
    for at in range(limit):
        if (
            at >= SHORTEST
            and not closing
            and text.count('"', 0, at) % 2 == 0
            and _may_stand_between(text, at)
        ):
            yield at
        char = text[at]
        if char in _OPEN:
            closing.append(_OPEN[char])
        elif closing and char == closing[-1]:
            closing.pop()


def _may_stand_between(text: str, at: int) -> bool:
    """Tell whether a heading can end at a place, its paragraph starting there."""
    left, right = text[at - 1], text[at]
    if left.isascii() and right.isascii() and left.isalnum() and right.isalnum():
        return False
    if left.isascii() and left.isalpha() and not opens_sentence(text[at:], ""):
        return False  # MEMS芯片 is one noun
    if left.isdecimal() and right.isalpha():
        return False
    if left in "的了着，、：；:,;·—-.“‘「『《（(【 \u3000~～/":
        return False
    if left in '”’」』"' and text[at - 2] in "，、。！？,.!?":
        return False
    if PAUSE.search(text, at - FEWEST_AFTERPAUSE, at):
        return False  # a clause begins: 案件编号为HCAL 1520/2019，涉及
    if _FOREIGN_NAME.match(text, at) or _QUALITY.search(text, 0, at):
        return False  # 基里洛·布达诺夫 is one name, 学院的大一学生 one noun
    if _HALF_CLAUSE.search(text[max(0, at - 8) : at]):
        return False
    return right not in "，、。：；！？,.:;!?…”’」』》）)】·—-%~～/ \u3000的了们等"


def opens_sentence(rest: str, last_tag: str) -> bool:
    """Tell whether a text starts as a sentence does after a word of the given part of speech."""
    if _POINTING.match(rest):
        return not last_tag.startswith("v")
    return bool(_OPENING.match(rest))


def may_meet(left: tuple[str, str], right: tuple[str, str], opens: bool) -> bool:
    """Tell whether a heading can end with one word and its paragraph start with the other.

    Words are given with their parts of speech; *opens* tells that *right* starts a sentence.
    """
    if _NO_LAST.fullmatch(left[0]) or left[1] in _NO_LAST_TAGS:
        return False
    if left[1] == right[1] == "m":
        return False
    if left[1].startswith("v") and _POINTING.match(right[0]):
        return False
    if right[1].startswith("nr") and _OFFICE.search(left[0]):
        return False
    return opens or not (_NO_FIRST.fullmatch(right[0]) or right[1] in _NO_FIRST_TAGS)


def is_told_when(clause: str, tags: Sequence[str]) -> bool:
    """Tell whether a text starts with when something was done, by whom stands before it.

    *tags* are the parts of speech of its words: 「昨日 | 完工」, not 「昨日 | 市民 | 发现」. Where
    a 的 makes it an attribute, its subject is behind it: 「近日公布的报告称」.
    """
    own = _CLAUSE.match(clause)
    if not _TIME.match(clause) or own is None or "的" in own.group():
        return False
    verb = next((tag for tag in tags[1:] if not tag.startswith(("t", "d", "ad"))), "")
    return verb in ("v", "vn", "vi")
