"""The check of a writer who speaks as I where the Chinese has none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_I = re.compile(r"\b(?:I|me|my|myself)\b")
# World War I, Type I, Charles I.
_NUMERAL = re.compile(r"\b[A-Z][\w’']+ I\b")
_SPEAKERS = re.compile('[我咱俺吾朕“「『"‘＂]|本人|笔者|记者|自己|小编|作者|在下|本[报刊台社网]')
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")


class FirstPerson(Check):
    """I, me or my outside quotations, where nobody speaks in the source. Score: 1.

    知情人士透露 is no source that told me.
    """

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if _SPEAKERS.search(source.text) or _I.search(source.text):
            return
        english = _NUMERAL.sub("", _QUOTED.sub("", candidate.english))
        if found := _I.search(english):
            yield Finding(1, f"The English speaks as “{found.group()}”; nobody in the source does.")
