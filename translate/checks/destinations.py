"""The check of destinations: who studies in Britain (留学英国) does not come from there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..glossary_entry import PLACE_KINDS
from ..model import Candidate, Code, Constraint
from ..same_length import simplified
from .base import Check, Finding, Limits

# What stands directly before a place that someone goes to or is in, and before one left behind.
_TOWARDS = re.compile(
    "(?:赴|前往|飞往|开往|发往|运往|销往|逃往|迁往|出访|访问|到访|抵达|飞抵|旅居|定居|移居|移民|留学"
    "|返回|回到|来到|投奔|进驻|进军|(?<![入进])驻)$"
)
_FROM = re.compile("(?:来自|返自|逃离|撤离|离开|飞离|撤出|逃出)$")
# 留学英国归来: back from Britain.
_BACK = re.compile("[^，。；]{0,8}(?:回国|归来|归国|回来|返|离|回到|后)")
_FROM_ENGLISH = re.compile(r"\bfrom (?:the )?$", re.IGNORECASE)
_TO_ENGLISH = re.compile(
    r"\b(?:went|go(?:es|ing)?|gone|sent|flew|flown|travel\w*|mov(?:ed?|ing)|return\w*|head(?:ed|ing)"
    r"|came|com(?:es?|ing)|fled|arriv\w+|students?|visit\w*|trips?|way) (?:to|for) (?:the )?$",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:from|le(?:ft|av\w+)|withdr\w+|fle[de]\w*|depart\w*|out of|native|born|pull\w*|evacuat\w*"
    r"|escap\w+|quit\w*|exit\w*)\b",
    re.IGNORECASE,
)
_LONGEST = 40  # characters before a place that are looked at


class Destinations(Check):
    """From a place for to or in it, or to it for from it. Score: 1.

    The place has to stand once in the source, and the English may say nowhere the right way.
    """

    code = Code.POLARITY
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese = simplified(source.text)
        english = candidate.english
        for term in source.terms:
            before = chinese[max(0, term.start - 3) : term.start]
            towards, left = _TOWARDS.search(before), _FROM.search(before)
            if not (towards or left) or chinese.count(term.source) > 1:
                continue
            names = _names(term, glossary)
            beside = [english[max(0, at - _LONGEST) : at] for at in _places(names, english)]
            if towards and _BACK.match(chinese, term.end):
                continue
            if towards and beside and all(map(_FROM_ENGLISH.search, beside)):
                said = f"{towards.group()}{term.source}"
                yield Finding(1, f"The source says {said}; the English says “from {names[0]}”.")
            elif left and beside and not _LEFT.search(english) and _all_to(beside):
                said = f"{left.group()}{term.source}"
                yield Finding(1, f"The source says {said}; the English says “to {names[0]}”.")


def _all_to(beside: list[str]) -> bool:
    """Tell whether all wordings before a place make it a goal."""
    return all(map(_TO_ENGLISH.search, beside))


def _names(term: Constraint, glossary: Glossary) -> tuple[str, ...]:
    """Return how the English may write a place, nothing for what is none."""
    entry = glossary.lookup(term.source)
    if entry is None or entry.kind not in PLACE_KINDS:
        return ()
    return tuple(one.removeprefix("the ") for one in (term.english, *entry.accepts))


def _places(names: tuple[str, ...], english: str) -> Iterator[int]:
    """Yield where one of the names stands; nothing behind it makes it another (Chinatown)."""
    if names:
        for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, names))})\b", english):
            yield match.start()
