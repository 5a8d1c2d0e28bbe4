"""The check of an outlet that is given to another country: Japan's Yonhap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..constraints import Prepared
from ..glossary import Glossary
from ..glossary_entry import Entry
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# Outlets by a word of their English that nothing else is called by, with the Chinese of their land.
_OUTLETS = {
    "中国": "Xinhua CCTV CGTN Caixin Guangming", "韩国": "Yonhap Chosun JoongAng Donga KBS",
    "朝鲜": "KCNA", "日本": "Kyodo NHK Nikkei Asahi Yomiuri Mainichi Sankei Jiji",
    "俄罗斯": "TASS Sputnik Interfax Novosti Kommersant Izvestia", "法国": "AFP Figaro",
    "英国": "Reuters BBC Guardian Telegraph", "美国": "AP CNN CNBC CBS NBC Bloomberg Axios",
    "德国": "Bild Spiegel", "伊朗": "IRNA Tasnim Fars Mehr ISNA", "以色列": "Haaretz",
    "土耳其": "Anadolu", "意大利": "ANSA", "西班牙": "EFE", "马来西亚": "Bernama",
    "卡塔尔": "Jazeera", "印度尼西亚": "Antara", "印度": "PTI", "沙特阿拉伯": "Arabiya",
}  # fmt: skip
_LAND_OF = {name: land for land, names in _OUTLETS.items() for name in names.split()}
# Two lands that a writer may call by one word.
_SHARED = frozenset({"Korea", "Korean", "English"})
_BETWEEN = (
    "(?:(?:state|official|national|public|local|semi-official) )?"
    "(?:(?:news agency|media outlet|newspaper|broadcaster|daily) )?(?:the |Al )?"
)


class OutletsOfLands(Check):
    """An outlet behind the name of a land that it is not of, and not in the Chinese. Score: 1."""

    code = Code.NAME
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if not any(outlet in candidate.english for outlet in _LAND_OF):
            return  # nearly always: what follows takes longer
        for match in _pattern().finditer(candidate.english):
            land, outlet = match["land"], match["outlet"]
            entry = _lands()[land]
            if land in _SHARED or entry.chinese == _LAND_OF[outlet]:
                continue
            named = {term.end for term in source.terms if term.source in entry.forms}
            if any(term.start in named and outlet in term.english for term in source.terms):
                continue  # the source says so itself
            yield Finding(1, f"“{match.group()}”: {outlet} is an outlet of another country.")
            return


@cache
def _pattern() -> re.Pattern[str]:
    lands = "|".join(sorted(map(re.escape, _lands()), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<land>{lands})(?:[’']s?)? {_BETWEEN}(?P<outlet>{'|'.join(_LAND_OF)})\b"
    )


@cache
def _lands() -> dict[str, Entry]:
    """Return the countries by their English names and adjectives."""
    countries = [entry for entry in Glossary.builtin() if entry.kind == "country"]
    return {english: entry for entry in countries for english in (entry.english, *entry.accepts)}
