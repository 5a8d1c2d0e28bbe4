"""The check of what is said of a post: deputy, former, acting, -elect, assistant.

副部长 told as the minister makes another person of him, and nothing else in the sentence tells it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_HEADS = (
    "总统|总理|首相|主席|书记|主任|总裁|经理|董事|司令|国务卿|大使|领事|教授|研究员|总监|主编|主教练"
    "|总干事|总指挥|大臣|主管|主帅|检察官"
)
# Whatever ends in 长 but for what grows or is long.
_CHIEF = "[部省市州县区镇乡村局司处厅院校会行队所署议员团社台外防财察谋理事书班站馆厂船舰机组秘]长"
_POST = f"(?:{_HEADS}|{_CHIEF})"
_ENGLISH_POST = (
    r"ministers?|presidents?|premiers?|mayors?|directors?|governors?|secretary|secretaries"
    r"|chair\w*|heads?|chiefs?|managers?|speakers?|commanders?|leaders?|principals?|deans?"
    r"|chancellors?|ambassadors?|coach(?:es)?|ceos?|editors?"
)
_DEPUTY = (
    r"\b(?:deput|vice|associate|assistant|sub-|subdirector|subeditor|under-?(?:secretar|sheriff)"
    r"|co-|lieutenant|junior|no\. ?2|number two|second[- ](?:in|secretar|highest|ranking|officer)"
    r"|first (?:officer|mate)|chief mate|[es]?vp\b|usg|dsg|adjunct)"
)


@dataclass(frozen=True)
class _Mark:
    """What may be said of a post, in both languages, and what excuses it in the other."""

    name: str  # as a message calls it
    words: tuple[str, ...]  # of which one is in every English wording
    sign: str  # of which a character is in every Chinese wording
    chinese: re.Pattern[str]
    said: re.Pattern[str]
    english: re.Pattern[str]
    excused: re.Pattern[str]


def _mark(name: str, sign: str, chinese: str, said: str, english: str, excused: str) -> _Mark:
    """Return a mark; its *english* stands before a post, but for what stands behind one."""
    words, pattern = tuple(english.split("|")), english
    if name == "one elected":
        words = ("-elect", "-designate")
    else:
        pattern = rf"\b(?:{english})[- ](?:\w+[- ]){{0,2}}?(?:{_ENGLISH_POST})\b"
    return _Mark(
        name,
        words,
        sign,
        re.compile(chinese),
        re.compile(said, re.I),
        re.compile(pattern, re.I),
        re.compile(excused),
    )


# 美国前总统, but not 回国前总统 and 上市前董事长, which are a time.
_LEADS = (
    r"(?:^|[，、：“（与及]|(?<=[国州市省部院委局司团协斯亚兰西])(?<![回出归访]国)(?<![出入住]院)(?<!上市)"
    r"(?<!全部)|(?<=[委协议工商]会))"
)
_MARKS = (
    _mark(
        "a deputy",
        "副",
        rf"(?<![名一两这那])副(?![作产食热业刊本词])(?:[^的，。、副]{{0,3}}?{_POST}|总(?!体|会))",
        _DEPUTY,
        "deputy|vice",
        "副|次长|次官|次相|助理|代|二把手|二号|辅",
    ),
    _mark(
        "a former holder of a post",
        "前原",
        rf"{_LEADS}(?:前任?|原(?:党[委组])?)(?:[美英法德俄日韩]国)?[^的，。、前]{{0,3}}?{_POST}(?![府级])",
        r"\b(?:former|ex\b|then|previous|predecess|past|one-?time|erstwhile|retired|outgoing|prior"
        r"|last|late\b|preced|used to|was|had been|old|oust|served|depos|step|resign|disgraced"
        r"|original)",
        "former|ex",
        "前|原|曾|昔|旧|退|卸|离|已故|老|时任|先|故|过去|下台|出身|被罢|历任|辞|去职|上[一任届]|落马",
    ),
    _mark(
        "one who acts for another",
        "代署",
        rf"(?<![一二三四五六七八九十几历世年时古现当近两换新前后])(?:代理?|署理)(?:总统|总理|主席|{_CHIEF})",
        r"\b(?:acting|interim|caretaker|provisional|temporar|stand|substitut|deput)",
        "acting|interim|caretaker",
        "代|署|临|看守|暂|过渡|摄|主持工作",
    ),
    _mark(
        "one elected",
        "候",
        rf"候任[^的，。、]{{0,4}}?{_POST}",
        "elect|designat|incoming|waiting|nomin|to-be"
        rf"|\b(?:next|future|new) (?:\w+ )?(?:{_ENGLISH_POST})",
        r"\b(?:president|minister|mayor|governor|chair\w*|chancellor)-(?:elect|designate)\b",
        "候|选|获任|待|提名|准|指定|任命",
    ),
    _mark(
        "an assistant",
        "助",
        "助理(?:国务卿|部长|秘书长|教授|检察|总裁|教练|署长|局长|主任|总干事|防长)",
        r"\b(?:assist|deput|aide|associate|under|asg|vice)",
        "assistant",
        "助|副|次|佐|辅|襄",
    ),
)
# 常务副市长 is often called deputy alone, so only the word of the engine's own is told.
_EXECUTIVE = re.compile(r"\bexecutive (?:vice|deputy)[- ]\w+", re.I)
_IS_EXECUTIVE = re.compile("常务|执行|行政|高级")
# A deputy whose post stands bare in the English, beside a deputy of another kind.
_BARE = tuple(
    (re.compile(chinese), re.compile(bare), re.compile(rf"\b{english}", re.I))
    for chinese, bare, english in (
        (
            "副部长|副外长|副防长|副财长",
            "(?<!副)(?:部长|外长|防长|财长|大臣|总理|首相)",
            "ministers?",
        ),
        ("副总统", "(?<!副)(?:总统|主席|总裁|会长|校长|院长|行长|议长|社长)", "presidents?"),
        ("副市长", "(?<!副)(?:市长|州长)", "mayors?"),
        ("副省长|副州长", "(?<!副)(?:省长|州长|总督|行长|主席|市长)", "governors?"),
    )
)
_MARKED = re.compile(rf"{_DEPUTY}\w*(?:\W+\w+){{0,4}}\W*$", re.I)


class PostMarks(Check):
    """A deputy, former or acting holder of a post told without it, or the reverse. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese, english = simplified(source.text), candidate.english
        lower = english.lower()
        for mark in _MARKS:
            if any(sign in chinese for sign in mark.sign):
                yield from _lost(mark, chinese, english)
            if any(word in lower for word in mark.words):
                yield from _added(mark, chinese, english)
        if "executive" not in lower:
            return
        executive = _EXECUTIVE.search(english)
        if executive and not _IS_EXECUTIVE.search(chinese):
            yield _invented(executive.group(), "no executive deputy")


def _lost(mark: _Mark, chinese: str, english: str) -> Iterator[Finding]:
    """Yield what the Chinese says of a post and the English does not."""
    match = mark.chinese.search(chinese)
    if match is None:
        return
    lost = match.group() if not mark.said.search(english) else ""
    if not lost and mark.sign == "副":
        lost = _bare_deputy(chinese, english)
    if lost:
        told = lost.lstrip("，、：“（与及")
        yield Finding(1, f"The source names {mark.name} ({told}); the English does not.")


def _added(mark: _Mark, chinese: str, english: str) -> Iterator[Finding]:
    """Yield what the English says of a post and nothing in the Chinese."""
    match = mark.english.search(english)
    if match and not mark.excused.search(chinese):
        yield _invented(match.group(), f"no {mark.name.split(' ', 1)[1]}")


def _bare_deputy(chinese: str, english: str) -> str:
    """Return a deputy whose post the English has, and nowhere as a deputy's; '' where none is."""
    for deputy, bare, noun in _BARE:
        match = deputy.search(chinese)
        if match is None or bare.search(chinese):
            continue
        said = [m.start() for m in noun.finditer(english)]
        if said and not any(_MARKED.search(english[:start]) for start in said):
            return match.group()
    return ""


def _invented(words: str, nothing: str) -> Finding:
    return Finding(1, f"The English says “{words}”; the source names {nothing}.")
