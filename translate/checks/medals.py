"""The check of medals: gold for 首枚冬青奥会奖牌, a bronze one, or three silvers for 3金2银."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..constraints import Prepared
from ..english_numerals import HUNDRED_WORDS, parse_words
from ..glossary import Glossary
from ..model import Candidate, Code
from ..numerals import parse
from ..same_length import simplified
from .base import Check, Finding, Limits
from .roles import parties_of, pattern_of

_MEDAL = re.compile(
    r"\b(?P<metal>gold|silver|bronze)(?:[- ]medal(?:s|ists?|lists?)?|s)\b", re.IGNORECASE
)
# What tells of each in Chinese; a champion has gold.
_SAID = {"gold": "金冠", "silver": "银亚", "bronze": "铜季殿"}
_RANKS = re.compile("第[一二三123]|前三|领奖台")
_METALS = {"金": "gold", "银": "silver", "铜": "bronze"}
_COUNTED = re.compile(
    r"(?P<count>\d+|[一二两三四五六七八九十百]+) ?[枚块面]?(?P<metal>[金银铜])牌?(?![额融属行元])"
)
_ENGLISH_COUNTED = re.compile(
    rf"\b(?P<count>\d+|{HUNDRED_WORDS}|an?) (?P<metal>gold|silver|bronze)s?\b", re.IGNORECASE
)
# Who wins which: a name and behind it, in its clause, a medal or a rank.
_WON = re.compile(
    "(?:夺|摘|获|得|赢|拿|收|斩)[^，。；、]{0,12}?(?P<metal>[金银铜])牌?|(?P<rank>[冠亚季])军|(?P<short>[夺摘])(?P<one>[金银铜])"
)
_OF_RANK = {"冠": "gold", "亚": "silver", "季": "bronze"}
_CLAUSE = re.compile("[，。；、,;]")
_WINS = re.compile(
    r"\b(?:won|wins?|winning|took|takes?|taking|claim\w*|earn\w*|secur\w*|got|gets|bagg\w+|captur\w+"
    r"|grab\w*|clinch\w*)\b(?P<what>[^.;]{0,50}?)\b(?P<metal>gold|silver|bronze)\b",
    re.IGNORECASE,
)
_NEAR = 30  # English characters between the winner and the verb


class Medals(Check):
    """A medal of another metal, another number of one, or another's. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese, english = simplified(source.text), candidate.english
        yield from _other_metal(chinese, english)
        if any(metal in chinese for metal in (*_METALS, *_OF_RANK)):
            yield from _other_count(chinese, english)
            yield from _other_winner(source, english, glossary)


def _other_metal(chinese: str, english: str) -> Iterator[Finding]:
    """Yield a medal where the source names no such metal or rank."""
    if _RANKS.search(chinese):
        return
    for match in _MEDAL.finditer(english):
        if not any(sign in chinese for sign in _SAID[match["metal"].lower()]):
            yield Finding(1, f"“{match.group()}”: the source does not say which medal.")
            return


def _other_count(chinese: str, english: str) -> Iterator[Finding]:
    """Yield a number of medals that the source gives of another metal."""
    counts: dict[str, set[Decimal]] = {}
    for match in _COUNTED.finditer(chinese):
        value = parse(match["count"])
        if value is not None:
            counts.setdefault(_METALS[match["metal"]], set()).add(value)
    for match in _ENGLISH_COUNTED.finditer(english):
        own = counts.get(match["metal"].lower(), set())
        others = set().union(*(v for metal, v in counts.items() if metal != match["metal"].lower()))
        said = _value(match["count"])
        if own and said not in own and said in others:
            yield Finding(1, f"“{match.group()}”: the source has this number of another medal.")
            return


def _value(text: str) -> Decimal:
    if text[0].isdigit():
        return Decimal(text)
    return Decimal(1) if text.lower() in ("a", "an") else parse_words(text)


def _other_winner(source: Prepared, english: str, glossary: Glossary) -> Iterator[Finding]:
    """Yield a winner who has another medal in the source."""
    chinese = simplified(source.text)
    parties = parties_of(source, glossary)
    won: dict[int, set[str]] = {}
    for match in _WON.finditer(chinese):
        metal = _METALS.get(match["metal"] or match["one"] or "") or _OF_RANK[match["rank"]]
        start = max((m.end() for m in _CLAUSE.finditer(chinese, 0, match.start())), default=0)
        named = [n for n, p in enumerate(parties) if start <= p.start and p.end <= match.start()]
        if named:
            won.setdefault(named[-1], set()).add(metal)
    if len(won) < 2 or len(set().union(*won.values())) < 2:
        return
    for n, metals in won.items():
        own = pattern_of([parties[n]])
        others = [pattern_of([parties[m]]) for m in won if m != n]
        for match in _WINS.finditer(english):
            names = list(own.finditer(english, max(0, match.start() - _NEAR), match.start()))
            if not names or match["metal"].lower() in metals:
                continue
            between = english[names[-1].end() : match.end()]
            if re.search("[.;]", between) or any(other.search(between) for other in others):
                continue
            told = f"{names[-1].group()} … {match.group()}"
            yield Finding(1, f"“{told}”: in the source this is another's medal.")
            return
