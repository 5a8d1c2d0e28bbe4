"""The check of the sexes: she for what a man does, men for women.

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
_SAID_OF_MEN = (
    r"m[ae]n\w*|\w+m[ae]n|boy\w*|gentlem\w*|males?|guys?|lads?|he|his|him|himself|fathers?|dads?"
    r"|sons?|brothers?|uncles?|grandpa|grandf\w*|husbands?|mr|kings?|masculin\w*|gender\w*|monks?"
)
_SAID_OF_WOMEN = (
    r"wom[ae]n\w*|\w+wom[ae]n|girl\w*|lad(?:y|ies)\w*|females?|she|her|hers|herself|mother\w*"
    r"|m[ou]ms?|daughters?|sisters?|aunt\w*|grandm\w*|actress\w*|wife|wives|ms|mrs|miss|queens?"
    r"|brides?|widows?|princess\w*|nuns?|feminin\w*|gender\w*|maids?|waitress\w*|heroines?"
    r"|goddess\w*|housewi\w+|schoolgirl\w*|maternal|pregnant|breast\w*|opposite sex"
)
# Nouns of one sex alone, all that may be of the other, the English nouns of the other (boy, girl
# and woman are claims), and all English words of the first.
_EXCHANGED = (
    (
        re.compile("女[子孩童婴生士人性工]|妇女|姑娘|少女"),
        re.compile("[男他汉夫雄父爸爷哥弟兄叔公]|小伙|儿子|先生"),
        re.compile(r"\b(?:man|men|gentlem[ae]n|males?|guys?|lads?)\b(?!-)", re.I),
        re.compile(rf"\b(?:{_SAID_OF_WOMEN})\b", re.I),
    ),
    (
        re.compile("男[子孩童婴生士人性工]|小伙|老汉|少男"),
        re.compile("[女妇她妈母娘姐妹婆太姨姑妻雌奶嫂姆妃后媛菲尼丽娜]"),
        re.compile(r"\b(?:women|lad(?:y|ies)|females?)\b", re.I),
        re.compile(rf"\b(?:{_SAID_OF_MEN})\b", re.I),
    ),
)
_SIGNS = re.compile("[男女妇]|小伙|老汉|姑娘")


class Genders(Check):
    """A word of the other sex where the Chinese tells of men or of women only. Score: 1.

    A pronoun counts where one person is told of; a noun, where the English has no word of the
    right sex.
    """

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
        yield from _exchanged(simplified(source.text), candidate.english)


def _exchanged(chinese: str, english: str) -> Iterator[Finding]:
    """Yield the nouns of the other sex where no word of the right one is in the English."""
    if not _SIGNS.search(chinese):
        return
    for person, excuse, other, right in _EXCHANGED:
        told = person.search(chinese)
        if told is None or excuse.search(chinese) or right.search(english):
            continue
        if said := other.search(english):
            wanted = f"the source tells of {told.group()}"
            yield Finding(1, f"The English says “{said.group()}”; {wanted}.")
