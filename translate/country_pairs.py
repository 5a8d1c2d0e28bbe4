"""Two countries by one character each: 中马 in an article on the Maldives is no China and Malaysia.

The second character may be of several countries; the article names the one that is meant in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .glossary import Glossary
from .glossary_entry import Entry

_PARTNERS = {
    "中": "China", "美": "US", "俄": "Russia", "日": "Japan", "英": "UK", "法": "France",
    "德": "Germany", "韩": "South Korea", "印": "India", "欧": "Europe", "以": "Israel",
}  # fmt: skip
# What stands behind such a pair and behind few other words.
_BEHIND = (
    "两国|双方|双边|关系|建交|贸易|合作|比赛|之战|大战|边境|边界|友好|友谊|经贸|冲突|战争|会谈|"
    "峰会|外交|互信|联合|元首|领导人|共建|人民|全面战略|战略"
)
_SHORTS = "".join(_PARTNERS)


@cache
def _countries() -> dict[str, list[Entry]]:
    """Return the countries by their first character."""
    found: dict[str, list[Entry]] = {}
    for entry in Glossary.builtin():
        if entry.kind == "country" and len(entry.chinese) > 1:
            found.setdefault(entry.chinese[0], []).append(entry)
    return found


def country_pairs(article: str) -> Iterator[Entry]:
    """Yield entries for pairs whose ambiguous character is of one country named in *article*."""
    pairs = set(re.findall(rf"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{{2}}(?={_BEHIND})", article))
    pairs |= set(
        re.findall(
            rf"(?:[{_SHORTS}][\u4e00-\u9fff]|[\u4e00-\u9fff][{_SHORTS}])(?={_BEHIND})", article
        )
    )
    for pair in sorted(pairs):
        for partner, other in ((pair[0], pair[1]), (pair[1], pair[0])):
            named = [e for e in _countries().get(other, []) if e.chinese in article]
            if partner in _PARTNERS and other not in _PARTNERS and len(named) == 1:
                country = named[0]
                names = [_PARTNERS[partner], country.english]
                english = "-".join(names if partner == pair[0] else names[::-1])
                yield Entry(
                    pair, english, "term", "known", accepts=(country.english, *country.accepts)
                )
                break
