"""The check of a name that stands twice beside one verb: Yusuke Iseya suggested Yusuke Iseya."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3}"
# The same name of two words or more, at most three small words between; what is somebody's own
# is not that person: Li Ming and Li Ming's brother.
_TWICE = re.compile(
    rf"\b(?P<name>{_NAME})(?:’s|'s)?(?: [a-zà-ÿ’'-]+){{1,3}} (?P=name)\b(?![’']s?\b)"
    r"|\b(?P<one>[A-ZÀ-Þ][a-zà-ÿ]+) and (?P=one)\b(?![’']s?\b| of\b| [A-Z])"
)


class TwiceNamed(Check):
    """A name that is its own object in the English and not in the Chinese. Score: 1."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for match in _TWICE.finditer(candidate.english):
            name = match["name"] or match["one"]
            chinese = [term.source for term in source.terms if name in term.english]
            if any(
                re.search(rf"{re.escape(c)}.{{0,8}}{re.escape(c)}", source.text) for c in chinese
            ):
                continue
            yield Finding(1, f"“{match.group()}” names {name} twice; the source may name another.")
            return
