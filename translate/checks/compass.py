"""The check of compass words: northern Hubei for 湖北东部, or for 湖北东部南部 the east alone.

Only what stands directly beside a place of the source is looked at, in both languages; whatever
direction a sentence names elsewhere excuses, unless the Chinese gives the part of that very place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..glossary_entry import PLACE_KINDS
from ..model import Candidate, Code, Constraint
from ..same_length import simplified
from .base import Check, Finding, Limits
from .grounded import without

_WORDS = {"north": "北", "south": "南", "east": "东", "west": "西", "central": "中"}
_ENGLISH_OF = {
    "北": ("north", r"north|\bupper|\b(?-i:N[EW]?)\b"),
    "南": ("south", r"south|\blower|\b(?-i:S[EW])\b"),
    "东": ("east", r"east|orient|\b(?-i:[NS]?E)\b"),
    "西": ("west", r"west|\b(?-i:[NS]?W)\b"),
    "中": ("central", r"cent(?:ral|er|re)|mid|interior|heart|inland"),
}
_COMPASS = (
    r"(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?"
    r"|(?:north|south|east|west)[- ]central|central"
)
_JOINT = r"(?:,? and |,? or | to |-to-|-|/)(?:(?:the|parts of) )?"
_RUN = rf"(?:{_COMPASS})(?:{_JOINT}(?:{_COMPASS}))*"
_ANY = re.compile(r"north|south|east|west|central", re.IGNORECASE)
_PARTS = (
    r"(?:(?:part|region|area|half|portion|section|district|side|end|tip)s? of (?:the )?"
    r"|parts? |of )?"
)
# 东部, 南部和西北部, behind 湖北, 湖北省 or 湖北境内
_UNIT = "(?:东北|西北|东南|西南|中[东西南北]|[东南西北中])(?:部|侧|边|端|缘|偏[东南西北]部?)"
_DIRECT = re.compile(
    rf"(?:省|市|县|州|自治区|地区|境内)?的?(?P<parts>{_UNIT}(?:(?:、|和|及|与|以及|或|至|到)?{_UNIT})*)"
)
_SUFFIX = re.compile(
    " (?:Province|City|County|District|Prefecture|Region|Municipality|State|Autonomous .*)$"
)
_BEFORE = re.compile(rf"(?<!['’]s )\b(?P<run>{_RUN}) {_PARTS}$", re.IGNORECASE)
_NOT_ITSELF = re.compile(r"\w|['’]s| Sea")
_LONGEST = 80  # characters of directions before a place
_NEAR = 45  # characters around a place in which its other part may be named


class Compass(Check):
    """A direction beside a place that the source does not give, or one that is lost. Score: 1."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        lower = candidate.english.lower()
        has_direction = any(word in lower for word in _WORDS)
        if not has_direction and "部" not in source.text:
            return
        chinese = simplified(source.text)
        places = [term for term in source.terms if _is_place(term, glossary)]
        if not places:
            return
        # Northern Ireland, South Africa, the East China Sea
        named = [t.english for t in source.terms if _ANY.search(t.english)]
        english = without(candidate.english, sorted(named, key=len, reverse=True))
        told: set[str] = set()
        for place in places:
            if place.english not in told:
                told.add(place.english)
                yield from _compared(place, places, chinese, english)


def _is_place(term: Constraint, glossary: Glossary) -> bool:
    entry = glossary.lookup(term.source)
    return entry is not None and entry.kind in PLACE_KINDS


def _compared(
    place: Constraint, places: list[Constraint], chinese: str, english: str
) -> Iterator[Finding]:
    """Yield what the English says of one place and what it leaves out."""
    given = _given(place, places, chinese)
    said = list(_directed(_SUFFIX.sub("", place.english), english))
    elsewhere = given or set(chinese.replace(place.source, ""))
    for start, end, run in said:
        if not _letters(run) <= elsewhere:
            wanted = f"the source says {_told(place, chinese)}"
            yield Finding(1, f"The English says “{english[start:end]}”; {wanted}.")
            return
    for letter in sorted(given):
        word, wordings = _ENGLISH_OF[letter]
        if not said:
            is_lost = not re.search(wordings, english, re.IGNORECASE)
        else:
            around = ((max(0, start - _NEAR), end + _NEAR) for start, end, _ in said)
            near = " ".join(english[start:end] for start, end in around)
            is_lost = not re.search(wordings, near, re.IGNORECASE)
        if is_lost:
            yield Finding(
                1, f"The source says {_told(place, chinese)}; the English does not say “{word}”."
            )
            return


def _directed(name: str, english: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a place stands behind a direction: start, end, and the direction itself."""
    at = english.find(name)
    while at >= 0:
        end = at + len(name)
        match = _BEFORE.search(english[max(0, at - _LONGEST) : at])
        if match and not _NOT_ITSELF.match(english, end):
            yield at - len(match.group()), end, match["run"]
        at = english.find(name, end)


def _letters(run: str) -> set[str]:
    """Return the Chinese characters of the directions of an English run of them."""
    lower = run.lower()
    return {letter for word, letter in _WORDS.items() if word in lower}


def _given(place: Constraint, places: list[Constraint], chinese: str) -> set[str]:
    """Return the directions that stand directly behind a place wherever it is named, or none."""
    given: set[str] = set()
    for other in places:
        if other.english != place.english:
            continue
        match = _DIRECT.match(chinese, other.end)
        if match is None:
            return set()
        given |= set(match["parts"]) & set("东南西北中")
    return given


def _told(place: Constraint, chinese: str) -> str:
    match = _DIRECT.match(chinese, place.end)
    return place.source + (match.group() if match else "")
