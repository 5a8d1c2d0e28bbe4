"""Whether an English wording stands in a sentence, tolerant of spelling and form."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLES = frozenset({"the", "a", "an"})
# Endings and words that British and American English spell differently, one form for both.
_SPELLINGS = (
    (re.compile(r"isation"), "ization"),
    (re.compile(r"(?<=[a-z]{3})is(e[sd]?|ing)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z])tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[a-z]{2})our(?=s?$|ed$|ing$)"), "or"),
    (re.compile(r"defence"), "defense"),
    (re.compile(r"^programme"), "program"),
    (re.compile(r"alumini?um"), "aluminum"),
    (re.compile(r"ll(?=ed$|ing$|er$)"), "l"),
)
# "IT", "US" and "WHO" are words too when written small.
_MAX_ACRONYM = 5


def is_written(wording: str, english: str) -> bool:
    """Tell whether *wording* stands in *english*.

    Letter case, hyphens, articles, accents, plural and British or American spelling are
    ignored; a short acronym must keep its capitals.
    """
    wanted = _words(wording)
    if not wanted:
        return False
    words = _words(english)
    size = len(wanted)
    return any(words[i : i + size] == wanted for i in range(len(words) - size + 1))


@lru_cache(maxsize=4096)
def _words(english: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", english.replace("&", " and ").replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"(?<=\w)'s?\b|(?<=[A-Z])\.(?=[A-Z]\b|$|\s)", "", plain)
    words = re.findall(r"[^\W_]+", plain)
    return tuple(_folded(word) for word in words if word.lower() not in _ARTICLES)


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    if word.isupper() and 1 < len(word) <= _MAX_ACRONYM:
        return word
    word = word.lower()
    for pattern, replacement in _SPELLINGS:
        word = pattern.sub(replacement, word)
    return _singular(word)


def _singular(word: str) -> str:
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word.removesuffix("s")
