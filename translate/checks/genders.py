"""The check of pronouns: she for what a man does, he for what a woman does.

Chinese leaves the subject out where the last one goes on, and a small model takes the nearest
person for it: the man who promised his wife a bracelet and stole one becomes the wife.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_MEN = "男子|小伙|男孩|男士|男童|男青年|老汉"
_WOMEN = "女子|女士|女孩|女童|女青年|姑娘|少女"
_ACTORS = "视帝|影帝|男演员|男歌手|男主角"
_ACTRESSES = "视后|影后|女演员|女歌手|女主角"
_SUBJECT = "(?:^|[，。：]|[名位个该这一])[^，。]{0,4}"


# Of whom the sentence tells, the pronoun that may not stand for that person, and what excuses it.
_CHECKED = (
    (
        re.compile(f"{_SUBJECT}(?:{_MEN})|{_ACTORS}"),
        re.compile(f"她|{_WOMEN}|妇女|女人|女性|{_ACTRESSES}|女主|女配"),
        re.compile(r"\bshe\b", re.I),
        "a man",
    ),
    (
        re.compile(f"{_SUBJECT}(?:{_WOMEN})|{_ACTRESSES}"),
        re.compile(f"他|{_MEN}|男人|男性|{_ACTORS}|男主|男配"),
        re.compile(r"\bhe\b", re.I),
        "a woman",
    ),
)


class Genders(Check):
    """A pronoun of the other sex where the Chinese tells of one man or woman only. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese = ""
        for person, excuse, pronoun, who in _CHECKED:
            match = pronoun.search(candidate.english)
            if match is None:
                continue
            chinese = chinese or simplified(source.text)
            if person.search(chinese) and not excuse.search(chinese):
                yield Finding(1, f"The English says “{match.group()}”; the source tells of {who}.")
