"""The check of parts of periods: the early 19th century for 19世纪, the 20th century for 20世纪初.

Early, mid and late belong to the century, decade, year or month that they stand beside; so do they
beside this month or last year, for which the Chinese has to have a word of the part. A part that
a date of the source names is compared with the dates; here is told what is invented or moved, and
what a century or decade has lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .. import english_numerals as numerals
from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..numerals import fold, parse
from ..rendering import MONTHS
from ..same_length import simplified
from .base import Check, Finding, Limits

_ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{numerals.ORDINAL})"
_TENS = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
_PART = (
    r"(?P<part>early|mid(?:dle)?|late|(?:beginning|start|middle|end) of)"
    r"(?:[- ](?:in|of|part of|to mid|to late))?[- ](?:the )?"
)
_SAID = re.compile(
    rf"\b{_PART}(?:"
    rf"(?P<century>{_ORDINAL})"
    rf"(?:[- ]centur(?:y|ies)|(?= (?:and|or|to) (?:\w+ )?{_ORDINAL}[- ]centur))"
    rf"|(?P<decade>(?:1\d|20)\d0|[’']?[2-9]0)[’']?s\b|(?P<spoken>{'|'.join(_TENS)})ies\b"
    rf"|(?P<month>{'|'.join(MONTHS)})\b(?! \d)|(?P<year>(?:1\d|20)\d\d)\b(?![-–/%]))",
    re.IGNORECASE,
)
# Beside this year and the like, where the Chinese says it in few words: 年初, 上月底.
_BESIDE = re.compile(
    r"(?<!since )(?<!since the )\b(?P<part>early|mid|late|(?:beginning|start|middle|end) of)"
    r"[- ](?:the )?(?:this|last|next) (?:year|month|week|century|decade)\b",
    re.IGNORECASE,
)
_GROUNDS_BESIDE = {
    "early": "初|上旬|早|头|开|伊始|一季|春|元旦|1月|一月|前|刚|始|今年以来",
    "mid": "中|半|旬",
    "late": "末|底|晚|后|下|终|尾|四季|冬|岁|前|止|截|12|11|旬|内",
}
_CENTURY = (
    r"(?P<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])世纪(?!\d\d年代)"
)
_DECADE = r"(?P<decade>(?:1\d|20)?\d0|[二三四五六七八九]十)年代"
_MENTION = re.compile(
    rf"{_DECADE}|{_CENTURY}|(?P<year>(?<!\d)(?:1\d|20)\d\d)年?(?:(?P<of>1[0-2]|[1-9])月)?"
    r"|(?<!\d)(?P<month>1[0-2]|[1-9])月"
)
_BEHIND = re.compile(r"[^、或和与及至到，。；\d-]{0,7}")
_BEFORE_CHARS = 4
_CENTURY_YEARS = 100
_WORDS = ("early", "mid", "late", "beginning of", "start of", "end of")
# What may stand for it behind or before a period; the last two are about all of it.
_GROUNDS = {
    "early": "初|早|前|上|头|始|起|以来|一季|首|春|元旦|伊|自|从|刚|冬",
    "mid": "中|半|夏|之交",
    "late": "末|底|晚|后|下|终|尾|四季|秋|冬|前|止|截|到|至|圣诞|暮|之交|岁",
}
_LOST = re.compile(
    "的?(?P<part>初(?!步)|早期|前期|[前上]半叶?|中叶|中期|中(?=[，。、至到])|末|晚期|后期|[后下]半叶?)"
)
_PART_OF = {"初": "early", "早": "early", "前": "early", "上": "early", "中": "mid"}
_TOLD_BY = {
    "early": r"early|earl|begin|start|first(?![- ](?:class|rate|hand|ship|ever)|-)|turn|dawn|open"
    r"|outset|onset|half",
    "mid": r"mid|half|halfway",
    "late": r"late|end\b|ends|ending|last|close of|final|second|half|turn|fin|twilight|wan",
}
_TOLD = {part: re.compile(rf"\b(?:{words})", re.I) for part, words in _TOLD_BY.items()}


@dataclass(frozen=True, slots=True)
class _Mention:
    """A period of the source, with the words that may tell its part."""

    period: tuple[str, int]
    around: str
    behind: str
    text: str
    is_whole: bool  # a year without a month, a month without a day


class PartsOfPeriods(Check):
    """Early, mid or late of a period of which the source does not say it, or lost. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        chinese = source.text
        may_lose = ("世纪" in chinese or "年代" in chinese or "世紀" in chinese) and any(
            sign in chinese for sign in "初早前中末晚后後上下"
        )
        lower = english.lower()
        may_say = any(word in lower for word in _WORDS)
        said = list(_SAID.finditer(english)) if may_say else []
        if may_say and (beside := _BESIDE.search(english)):
            part = _part(beside["part"])
            if not re.search(_GROUNDS_BESIDE[part], fold(simplified(chinese))):
                yield Finding(1, f"The English says “{beside.group()}”; the source does not.")
        if not said and not may_lose:
            return
        mentions = list(_mentions(fold(simplified(chinese))))
        for match in said:
            part = _part(match["part"])
            period = _period(match)
            own = [m for m in mentions if _is_same(m.period, period)]
            if own and all(m.is_whole and not re.search(_GROUNDS[part], m.around) for m in own):
                yield Finding(
                    1, f"The English says “{match.group()}”; the source says {own[0].text}."
                )
        if may_lose:
            yield from _lost(mentions, english)


def _part(words: str) -> str:
    word = words.lower()
    if word.startswith(("early", "beginning", "start")):
        return "early"
    return "mid" if word.startswith("mid") else "late"


def _period(match: re.Match[str]) -> tuple[str, int]:
    """Return the kind of the period of an English part and its number."""
    if match["century"]:
        text = match["century"]
        number = int(text[:-2]) if text[0].isdigit() else numerals.parse_ordinal(text)
        return "century", number
    if match["month"]:
        return "month", [m.lower() for m in MONTHS].index(match["month"].lower()) + 1
    if match["year"]:
        return "year", int(match["year"])
    if match["spoken"]:
        return "decade", 20 + 10 * _TENS.index(match["spoken"].lower())
    return "decade", int(re.sub(r"\D", "", match["decade"]))


def _is_same(one: tuple[str, int], other: tuple[str, int]) -> bool:
    """Tell whether two periods are one; a decade may be without its century."""
    if one[0] == other[0] == "decade" and min(one[1], other[1]) < _CENTURY_YEARS:
        return one[1] % _CENTURY_YEARS == other[1] % _CENTURY_YEARS
    return one == other


def _mentions(chinese: str) -> Iterator[_Mention]:
    """Yield the periods of a folded sentence."""
    for match in _MENTION.finditer(chinese):
        kind = next(k for k in ("decade", "century", "year", "month") if match[k])
        number = parse(match[kind])
        if number is None:
            continue
        behind_match = _BEHIND.match(chinese, match.end())
        behind = behind_match.group() if behind_match else ""
        before = chinese[max(0, match.start() - _BEFORE_CHARS) : match.start()]
        before = re.split(r"[、或和与及，。；\d]", before)[-1]
        is_day = kind == "month" and re.match(r"\d", chinese[match.end() : match.end() + 1])
        yield _Mention(
            (kind, int(number)),
            f"{before}#{behind}",
            behind,
            match.group(),
            not match["of"] and not is_day,
        )


def _lost(mentions: list[_Mention], english: str) -> Iterator[Finding]:
    """Yield the parts of centuries and decades for which the English has no word at all."""
    for mention in mentions:
        match = _LOST.match(mention.behind)
        if mention.period[0] not in ("century", "decade") or match is None:
            continue
        part = _PART_OF.get(match["part"][0], "late")
        if not _TOLD[part].search(english):
            told = mention.text + match.group()
            yield Finding(1, f"The source says {told}; the English does not say “{part}”.")
