"""Latin words of a Chinese sentence: they have to stand in its English as they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

_TOKEN = re.compile(
    r"(?<![A-Za-z0-9])(?:https?://[!-~]+|[A-Za-z0-9]+(?:[.&+/_'’@-][A-Za-z0-9]+)*\+*)(?![A-Za-z])"
)
_LETTERS = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[A-Za-z]+")
# Units and marks that good English writes otherwise.
_OTHERWISE_WORDS = """
km kg cm mm ml mg gb tb mb kw mw gw kwh mwh ghz mhz app apps vs no id ok pk am pm usd rmb cny hk
"""
_OTHERWISE = frozenset(_OTHERWISE_WORDS.split())
_SHORTEST = 2
# Abbreviations that English says in words that do not begin with their letters.
_IN_WORDS = {
    "APP": "app",
    "KTV": "karaoke",
    "PCR": "nucleic[- ]acid",
    "TV": "television",
}
_SIZES = re.compile(r"\d+(?:[x*]\d+)+[a-z]*$", re.IGNORECASE)
_YEAR = re.compile(r"(?<=[A-Za-z]{2})\d{2,}$")  # APEC2020: the figure is checked as one


def lost_latin(source: str, english: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return the Latin words of *source* that are not in *english*, each once.

    Letter case, spaces and hyphens may differ, and an abbreviation may be written out (GDP: gross
    domestic product). *known* are stretches of the source whose English is checked elsewhere.
    """
    for stretch in sorted(filter(None, known), key=len, reverse=True):
        source = source.replace(stretch, " ")
    plain = _plain(english)
    lost = (token for token in _tokens(source) if _plain(token) not in plain)
    return tuple(token for token in lost if not _is_written_out(token, english))


def latin_message(word: str) -> str:
    """Return the words in which the loss of a Latin word is told."""
    return f"“{word}” stands in the source; the English does not have it."


def _tokens(source: str) -> Iterator[str]:
    for match in dict.fromkeys(match.group() for match in _TOKEN.finditer(source)):
        token = _YEAR.sub("", match)
        letters = len(_LETTERS.findall(token))
        is_unit = token.lower().strip("0123456789.") in _OTHERWISE
        if letters and len(token) >= _SHORTEST and not is_unit and not _SIZES.match(token):
            yield token


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.lower()).replace("ı", "i")
    return re.sub(r"[^a-z0-9+&@]", "", letters)


def _is_written_out(token: str, english: str) -> bool:
    """Tell whether words in a row begin with the letters of an abbreviation."""
    letters = "".join(_LETTERS.findall(token))
    said = _IN_WORDS.get(letters)
    if said and re.search(rf"\b(?:{said})\b", english, re.IGNORECASE):
        return True
    if not letters.isupper() or len(letters) < _SHORTEST:
        return False
    initials = "".join(word[0] for word in _WORD.findall(english))
    return letters.lower() in initials.lower()
