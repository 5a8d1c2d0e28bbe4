"""Names made of English words, in an English sentence, that its Chinese has no words for.

A small model calls 白玉兰奖 and 金爵奖 the Golden Globe: each word is English, so nothing but the
meaning tells. A run of capitalised words is a name; each of its words must stand for characters of
the source, by a table that ``training/character_words.py`` learnt. What a body is (ministry,
centre) has too many ways to be written to tell anything.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from importlib.resources import files

from .pinyin_names import is_pinyin
from .same_length import simplified
from .unsourced_names import CAPITALS, is_word
from .word_pairs import stems, word_pairs

_WORD = r"[A-ZÀ-Þ][\wà-ǜ]*(?:[’'-]\w+)*"
_JOINT = r" (?:(?:of|and|for|in|on|&)(?: the)? )?"
_RUN = re.compile(rf"(?<![\w’'-]){_WORD}(?:{_JOINT}{_WORD})+")
_PARTS = re.compile(r"[a-zà-ǜ]+")
_PART = re.compile(r"[A-ZÀ-Þ][a-zà-ǜ]{2,}")
_SHORT = re.compile(r"\b[A-Z]{2,5}\b")  # NZ Steel
_LONGEST = 4  # characters of a Chinese word
# What a body, a place or a post is; ranks and regions; words that a headline begins with.
_GENERIC_WORDS = """
about administration affairs after again agency airlines airways all also among any are area arts
assembly association attorney aunt authority autonomous bank because before best board branch
bureau business but campaign can center central centre chairman chief china chinese city college
command commander commission committee communist community company complex compound congress
conservancy consulate control corporation council counselor country county court day department
deputy despite development director district does down during each east eastern education embassy
emirates eve every executive expert federal federation festival first following for force forces
foundation from general given government great group hall has have head headquarters health her
here high his hospital house how however industry information inner institute international into
island islands its just king kingdom lake last law leader league let level like local management
many market meeting member military minister model more most motorway mountain movement much
municipal museum national near network new news next north northern not now off office officer
official once one only opera organisation organization other our out over own park party people
period plan plant player police political port post prefecture premier president press prime
prince princess production project protection province provincial public queen railway region
regional relief republic research reservoir resources ring river road royal safety school science
sea second secretary section security service show side since society some south southern standing
state states station street such summit supporting system team technology television than that the
theater theatre their then there these they this those three through thus today town township
trade traffic transport two uncle under undersecretary union unit united university until upon
very vice village war was water were west western what when where which while who why will winter
with within without work workers world would year yes yet you young your
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())


def composed_names(english: str, chinese: str, known: Collection[str]) -> Iterator[str]:
    """Yield the names in *english* with a word that nothing in *chinese* stands for.

    *known* are English wordings that the source accounts for.
    """
    runs = _RUN.findall(english)
    if not runs:
        return
    folded = simplified(chinese)
    of_known = {word for wording in known for word in _PARTS.findall(wording.lower())}
    for run in dict.fromkeys(runs):
        words = [w for w in _PART.findall(run) if w.lower() not in of_known and _tells(w)]
        own = [word for word in words if not is_pinyin(word)]
        short = [word for word in _SHORT.findall(run) if word not in chinese]
        if len(words) + len(short) > 1 and any(not _stands(word, folded) for word in own):
            yield run


def _tells(word: str) -> bool:
    """Tell whether *word* is an English one, and not one that says little."""
    small = word.lower()
    return small not in CAPITALS and is_word(small)


def _stands(word: str, folded: str) -> bool:
    small = word.lower()
    if small in _GENERIC or small in folded.lower():
        return True
    return all(
        any(c in folded for c in _characters().get(stem, "")) or stem in _explained(folded)
        for stem in stems(small)
    )


@lru_cache(maxsize=64)
def _explained(chinese: str) -> frozenset[str]:
    """Return the beginnings of the English words that the words of *chinese* stand for."""
    habits = word_pairs().chinese
    words = (
        chinese[start : start + size]
        for start in range(len(chinese))
        for size in range(2, _LONGEST + 1)
    )
    return frozenset(stem for word in words if word in habits for stem in habits[word].english)


@cache
def _characters() -> dict[str, str]:
    """Return the characters that the beginning of an English word stands for."""
    path = files(__package__) / "data" / "character_words.tsv.gz"
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return dict(rows)
