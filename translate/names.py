"""Names of persons in Chinese: finding them by cues and writing them in pinyin.

Precision goes before recall: a name counts only where a title, a verb of speech or another name
stands beside it, or where it was found so elsewhere in the same article.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from .model import Constraint, Kind
from .name_words import (
    COMPOUND,
    GIVEN_READINGS,
    HONORIFICS,
    READINGS,
    SINGLE,
    SPEECH,
    TITLES,
    TRANSLITERATING,
)

_ADVERBS = (
    "(?:还|也|则|曾|又|就|对此|随后|最后|日前|近日|今天|昨日|昨天|进一步|再次|再"
    "|笑着|对记者|对|向|在|接受)?"
)
_BEFORE = re.compile(rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})[ 　:：]?$")
_FOLLOWS = re.compile(rf"[（(]|{_ADVERBS}(?:{'|'.join(SPEECH + HONORIFICS)})")
_STOPS = re.compile(r"$|[，。、；：！？,.;:!?\s（()）“”」》和与及等]")
_JOINED = re.compile(r"^[、和与及]$")
_HAN = "\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,8}}(?:[·・•‧．][{_HAN}]{{1,10}})+")
# Words of the segmenter's dictionary are no names, unless it calls them names.
_NAME_TAGS = ("nr", "nrfg", "nrt", "x")


def find_names(
    text: str,
    taken: Sequence[tuple[int, int]] = (),
    known: Collection[str] = (),
) -> tuple[Constraint, ...]:
    """Return the persons named in *text* with their names in pinyin, surname first.

    *text* is in simplified script. *taken* are spans that have an English already; *known* are
    names found elsewhere in the article, which need no cue here.
    """
    spans = _names(text, taken, known)
    return tuple(
        Constraint(start, end, text[start:end], romanised(text[start:end]), Kind.NAME)
        for start, end in spans
    )


def find_names_in_article(texts: Sequence[str]) -> dict[str, str]:
    """Return every name found with a cue in any of *texts*, with its romanised form."""
    names = {text[start:end] for text in texts for start, end in _names(text, (), ())}
    return {name: romanised(name) for name in sorted(names)}


def find_foreign_names(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of names written with a middle dot: they are transliterations.

    Pinyin would not be their English; without a glossary entry they are only to be flagged.
    """
    return tuple(_trimmed(text, match) for match in _DOTTED.finditer(text))


@lru_cache(maxsize=4096)
def romanised(name: str) -> str:
    """Return a Chinese name in pinyin, surname first: 杨云春 → Yang Yunchun.

    The given name is one word; an apostrophe parts syllables that could be misread (Chang'an);
    ü is written yu as in passports (吕 → Lyu).
    """
    size = 2 if name[:2] in COMPOUND else 1
    surname, given = name[:size], name[size:]
    first = READINGS.get(surname) or _joined([_syllable(c) for c in surname])
    if not given:
        return first.capitalize()
    return f"{first.capitalize()} {_joined([_syllable(c) for c in given]).capitalize()}"


def _names(
    text: str, taken: Sequence[tuple[int, int]], known: Collection[str]
) -> list[tuple[int, int]]:
    taken = [*taken, *find_foreign_names(text)]
    words = _words(text)
    found: list[tuple[int, int]] = []
    for start, end in _candidates(text, words, known):
        if (found and start < found[-1][1]) or any(a < end and start < b for a, b in taken):
            continue
        if text[start:end] in known or _has_cue(text, start, end, found):
            found.append((start, end))
    return found


def _words(text: str) -> list[tuple[int, int, str]]:
    """Return start, end and part of speech of each word."""
    words: list[tuple[int, int, str]] = []
    position = 0
    for word, tag in _tagged(text):
        words.append((position, position + len(word), tag))
        position += len(word)
    return words


@lru_cache(maxsize=512)
def _tagged(text: str) -> tuple[tuple[str, str], ...]:
    import rjieba

    return tuple(rjieba.tag(text))


def _candidates(
    text: str, words: Sequence[tuple[int, int, str]], known: Collection[str]
) -> Iterator[tuple[int, int]]:
    """Yield the spans that may be names, in order of their start, the best first."""
    for index, (start, end, tag) in enumerate(words):
        yield from _known_at(text, start, known)
        size = _surname_size(text, start)
        if not size:
            continue
        if end - start in (size + 1, size + 2):
            if tag in _NAME_TAGS and not _is_transliterated(text[start + size : end]):
                yield start, end
        elif end - start == size and index + 1 < len(words):
            yield from _split_name(text, words[index : index + 3])


def _known_at(text: str, start: int, known: Collection[str]) -> Iterator[tuple[int, int]]:
    for name in sorted(known, key=len, reverse=True):
        if text.startswith(name, start):
            yield start, start + len(name)


def _split_name(text: str, words: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    """Yield names that the segmenter cut after the surname: only with cues on both sides."""
    start = words[0][0]
    size = words[0][1] - start
    for _, end, _ in reversed(words[1:]):
        given = text[start + size : end]
        if len(given) > 2 or not _is_han(given) or _is_transliterated(given):
            continue
        if _BEFORE.search(text[:start]) and _ends_well(text, end):
            yield start, end


def _has_cue(text: str, start: int, end: int, found: Sequence[tuple[int, int]]) -> bool:
    if _BEFORE.search(text[:start]) or _FOLLOWS.match(text, end):
        return True
    return bool(found) and bool(_JOINED.match(text[found[-1][1] : start]))


def _ends_well(text: str, end: int) -> bool:
    return bool(_STOPS.match(text, end) or _FOLLOWS.match(text, end))


def _surname_size(text: str, start: int) -> int:
    if text[start : start + 2] in COMPOUND:
        return 2
    return int(text[start] in SINGLE)


def _is_han(text: str) -> bool:
    return bool(text) and all("\u4e00" <= c <= "\u9fff" for c in text)


def _is_transliterated(given: str) -> bool:
    """Tell whether a given name looks foreign (马斯克): two characters of transliterations."""
    return len(given) == 2 and all(c in TRANSLITERATING for c in given)


def _trimmed(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the span of a dotted name without the words that stand before and after it."""
    dots = [match.start() + i for i, c in enumerate(match.group()) if not _is_han(c)]
    start, end = match.span()
    for word_start, word_end, tag in _words(text):
        if word_end <= dots[0] and word_start >= match.start() and not _is_name_part(tag):
            start = word_end
        if word_start > dots[-1] + 1 and word_start < end and not _is_name_part(tag):
            end = word_start
    return start, end


def _is_name_part(tag: str) -> bool:
    return tag.startswith(("nr", "ns", "nz", "x"))


def _syllable(character: str) -> str:
    reading = GIVEN_READINGS.get(character)
    if reading is None:
        from pypinyin import lazy_pinyin

        reading = str(lazy_pinyin(character)[0])
    return _passport(reading)


def _passport(syllable: str) -> str:
    """Write ü as the passport rules do: lü → lyu, nü → nyu, lüe → lyue."""
    return re.sub(r"^([ln])(?:v|ü)", r"\1yu", syllable)


def _joined(syllables: Sequence[str]) -> str:
    """Join syllables, with an apostrophe before one that starts with a vowel."""
    return "".join(f"'{s}" if i and s[0] in "aeo" else s for i, s in enumerate(syllables))
