"""The check of titles: of 《天下财经》 and 《经济信息联播》 one alone is in the English.

A title is quoted, in italics or has capitals, or else its words are in the English.
Only where there are fewer such wordings than titles, one that left no word either is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..constraints import Prepared
from ..english_dates import MONTHS
from ..glossary import Glossary
from ..model import Candidate, Code
from ..romanising import romanised
from ..same_length import simplified
from ..word_pairs import content_words, stems, word_pairs
from .base import Check, Finding, Limits
from .grounded import without

_TITLE = re.compile(r"《([^《》]{2,40})》")
_QUOTED = re.compile(
    r"“[^”]{2,}”|\"[^\"]{2,}\"|(?<!\w)[‘'][^’']{2,}[’'](?!\w)|\*[^*]{2,}\*|_[^_]{2,}_|《[^》]{2,}》|<[^>]{2,}>"
)
_JOINT = r"(?: (?:(?:of|for|in|on|to|the|with|by|at|from|a|an|&) ){0,3}|[:-] ?)"
_RUN = re.compile(rf"(?<![\w’'-])[A-Z][\w’'-]*(?:{_JOINT}[A-Z\d][\w’'-]*)*")
_START = re.compile(r"(?:^|[.!?:] |[\"“‘]|, )$")
_DATE = re.compile(rf"(?:{MONTHS})(?: \d+)*")
_LETTERS = re.compile("[^a-z]")
_EXPLAINED = 0.5  # of the words of a title, from which it is in the English without a mark


class Titles(Check):
    """A title in 《》 of which the English has no trace. Score: how many."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if "《" not in source.text:
            return
        english = candidate.english
        inside = {m.group(1): m.span(1) for m in _TITLE.finditer(source.text)}
        open_titles = [t for t, span in inside.items() if not _is_term(span, source)]
        lost = [
            title
            for title in open_titles
            if not _has_known_part(title, inside[title], source, english, glossary)
            and not _is_spelt(title, english)
        ]
        missing = [title for title in lost if not _is_explained(title, english)]
        if not missing:
            return
        # A name that nobody knows is written as one that nothing accounts for, too.
        wordings = _wordings(english, [term.english for term in source.terms])
        spare = len(open_titles) - max(0, wordings - len(source.unknown))
        if spare >= len(missing):
            for title in missing:
                yield Finding(1, f"The source names 《{title}》; nothing in the English does.")
        elif spare > 0:
            names = "".join(f"《{title}》" for title in missing)
            yield Finding(spare, f"The source names {names}; the English does not name them all.")


def _is_term(span: tuple[int, int], source: Prepared) -> bool:
    """Tell whether a title is a known term, which is compared by itself."""
    return any(term.start <= span[0] and span[1] <= term.end for term in source.terms)


def _has_known_part(
    title: str, span: tuple[int, int], source: Prepared, english: str, glossary: Glossary
) -> bool:
    """Tell whether the English has a known name or term that is most of a title."""
    parts = (term for term in source.terms if span[0] <= term.start and term.end <= span[1])
    return any(
        2 * len(term.source) >= len(title) and glossary.honours(term, english) for term in parts
    )


def _is_spelt(title: str, english: str) -> bool:
    """Tell whether the English has the title in pinyin, or its Latin letters and figures."""
    latin = re.findall(r"[A-Za-z]{2,}", title)
    if any(word.lower() in english.lower() for word in latin):
        return True
    letters = _LETTERS.sub("", english.lower())
    pinyin = _LETTERS.sub("", romanised(re.sub(r"[^\u4e00-\u9fff]", "", title)).lower())
    return bool(pinyin) and pinyin in letters


def _wordings(english: str, known: Collection[str]) -> int:
    """Return how many wordings of the English may be titles that nothing else accounts for."""
    quoted = [m.group() for m in _QUOTED.finditer(english)]
    rest = without(_QUOTED.sub(" ", english), sorted(known, key=len, reverse=True))
    runs = 0
    for match in _RUN.finditer(rest):
        is_first = bool(_START.search(rest[: match.start()])) and " " not in match.group()
        runs += not (is_first or _DATE.fullmatch(match.group()))
    return len(quoted) + runs


def _is_explained(title: str, english: str) -> bool:
    """Tell whether the words of a title, as far as they are known, left their usual traces."""
    habits, found = word_pairs().chinese, stems(english)
    words = [word for word, _, _ in content_words(simplified(title)) if word in habits]
    told = sum(not found.isdisjoint(habits[word].english) for word in words)
    return bool(words) and told >= _EXPLAINED * len(words)
