"""Names of persons in Chinese: finding them by what stands beside them.

Precision goes before recall. A name counts where a title, a verb of speech or another name stands
beside it, where three characters that are no dictionary word begin with a common surname, or
where it was found so elsewhere in the same article. A name that pinyin would not render rightly,
foreign or from beyond the mainland, is no name for ``find_names``: ``find_foreign_names`` has it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from .ethnic_names import elements_in, find_ethnic_names
from .glossary import Glossary
from .model import Constraint, Kind
from .name_words import (
    BEYOND,
    BODIES,
    COMMON,
    COMPOUND,
    FOREIGN_SOUNDS,
    FUNCTION,
    HONORIFICS,
    JAPANESE,
    NO_TITLES,
    NOUN_ENDINGS,
    ORDINARY,
    SINGLE,
    SOUNDS,
    SPEECH,
    STRICT_SOUNDS,
    TITLE_ENDINGS,
    TITLES,
)
from .romanising import romanised

_NAME_TAGS = frozenset({"nr", "nrfg", "nrt", "x"})
_ADVERBS = (
    "(?:还|也|则|曾|又|就|对此|随后|最后|日前|近日|今天|昨日|昨天|进一步|再次|再"
    "|笑着|对记者|对|向|在|接受|同时)?"
)
_SPEAKS = re.compile(rf"{_ADVERBS}(?:{'|'.join(SPEECH)})")
_HONOURED = re.compile("|".join(HONORIFICS))
_TITLED = re.compile(rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})[ 　:：]?$")
_STOPS = re.compile(r"$|[，。、；：！？,.;:!?\s（()）“”」》和与及等]")
_CHINA = re.compile("中国|我国|国内|中方|全国|新华社|[省市]|北京|上海|广东|人民")
_JOINS = frozenset("、和与及")
_LATIN = re.compile(r"\s*[（(]\s*[A-Za-zÀ-ž]")
_CLAUSE = re.compile(r"[^，。；：！？,;:!?“”「」（）()]*$")
_HAN = "\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,8}}(?:[·・•‧．][{_HAN}A-Z]{{1,10}})+")
# Between two dotted names: 约翰·史密斯和安娜·贝克.
_JOINT = re.compile(r"(?<=[^和与及]{2})[和与及](?=[^·•・‧．]{1,8}[·•・‧．])")
_BODY = re.compile("|".join(BODIES))
_NO_GIVEN = frozenset({*HONORIFICS, *TITLES})
_DOTS = frozenset("·・•‧．")
_DOT = re.compile("[·•・‧．]")


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch that has the shape of a name.

    ``is_cued``: a title or a verb of speech stands beside it; ``is_sure``: it counts by itself.
    """

    start: int
    end: int
    is_cued: bool
    is_sure: bool


def find_names(
    text: str,
    taken: Sequence[tuple[int, int]] = (),
    known: Collection[str] | None = None,
) -> tuple[Constraint, ...]:
    """Return the persons named in *text* with their names in pinyin, surname first.

    *text* is in simplified script; *taken* are spans that have an English already. Given the
    names of the whole article as *known*, exactly these are found, with or without a cue here.
    """
    spans = _own_names(text) if known is None else _known_names(text, known)
    return tuple(
        Constraint(start, end, text[start:end], romanised(text[start:end]), Kind.NAME)
        for start, end in spans
        if not _overlaps(start, end, taken)
    )


def find_names_in_article(texts: Sequence[str]) -> dict[str, str]:
    """Return every name found in any of *texts*, with its romanised form.

    A name that looks foreign anywhere in the article is left out altogether.
    """
    names = {text[start:end] for text in texts for start, end in _own_names(text)}
    foreign = {
        part
        for text in texts
        for start, end in find_foreign_names(text)
        for part in _DOT.split(text[start:end])
    }
    cued = {text[c.start : c.end] for text in texts for c in _candidates(text) if c.is_cued}
    # 孙雷提 is the segmenter's reading of 孙雷 and a verb, where 孙雷 is a name elsewhere.
    cut = {name for name in names - cued if name[:-1] in cued}
    return {name: romanised(name) for name in sorted(names - foreign - cut)}


def find_foreign_names(
    text: str, taken: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[int, int], ...]:
    """Return the spans of names whose English pinyin would not give; they are only to be flagged.

    They are written with a middle dot, are transliterations or made of the elements of Tibetan,
    Uygur and Mongol names, have Latin in brackets after them, or belong to a person whom the
    clause places beyond the mainland (韩国总统…).
    """
    spans = [_trimmed(text, *span) for span in _dotted(text)]
    spans += [
        (word.start, word.end)
        for word in _words(text)
        if word.tag.startswith("nr") and _is_transliteration(text[word.start : word.end])
    ]
    spans += [(c.start, c.end) for c in _candidates(text) if c.is_sure and _is_beyond(text, c)]
    spans += _ethnic_names(text)
    chosen: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not _overlaps(start, end, [*chosen, *taken]):
            chosen.append((start, end))
    return tuple(chosen)


def _ethnic_names(text: str) -> list[tuple[int, int]]:
    """Return Tibetan, Uygur and Mongol names: of two elements, or of one beside a cue."""
    spans = [(name.start, name.end) for name in find_ethnic_names(text)]
    for start, end in elements_in(text):
        is_titled = bool(_TITLED.search(text[:start])) and bool(_STOPS.match(text, end))
        if is_titled or _SPEAKS.match(text, end):
            spans.append((start, end))
    return spans


def _own_names(text: str) -> list[tuple[int, int]]:
    """Return the names that count in *text* by itself."""
    foreign = find_foreign_names(text)
    candidates = [
        candidate
        for candidate in _candidates(text)
        if not _overlaps(candidate.start, candidate.end, foreign)
    ]
    sure = {(c.start, c.end) for c in candidates if c.is_sure}
    for row in (candidates, candidates[::-1]):
        for before, after in itertools.pairwise(row):
            if (before.start, before.end) in sure and _are_listed(text, before, after):
                sure.add((after.start, after.end))
    return sorted(sure)


def _known_names(text: str, known: Collection[str]) -> list[tuple[int, int]]:
    """Return the places of names that were found elsewhere in the article."""
    if not known:
        return []
    pattern = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))))
    foreign = find_foreign_names(text)
    spans = [match.span() for match in pattern.finditer(text)]
    return [s for s in spans if not _overlaps(*s, foreign) and not _is_inside_word(text, *s)]


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Tell whether a word of the dictionary reaches over the start or the end: 李强 in 强调."""
    import rjieba

    return any(
        (word.start < start < word.end or word.start < end < word.end)
        and rjieba.has_word(text[word.start : word.end])
        for word in _words(text)
    )


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first < end and start < last for first, last in spans)


def _are_listed(text: str, one: _Candidate, other: _Candidate) -> bool:
    first, second = sorted((one, other), key=lambda candidate: candidate.start)
    return text[first.end : second.start] in _JOINS


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[_Word, ...]:
    import rjieba

    words: list[_Word] = []
    position = 0
    for word, tag in rjieba.tag(text):
        words.append(_Word(position, position + len(word), tag))
        position += len(word)
    return tuple(words)


@lru_cache(maxsize=512)
def _candidates(text: str) -> tuple[_Candidate, ...]:
    """Return the stretches that have the shape of a name, from left to right."""
    words = _words(text)
    found: list[_Candidate] = []
    for index, word in enumerate(words):
        size = _surname_size(text, word.start)
        if not size or (found and word.start < found[-1].end):
            continue
        if index + 1 < len(words) and _is_sound(text, words[index + 1]):
            continue
        shapes = _shapes(text, words[index : index + 3], size, _is_titled(text, words, index))
        candidate = next(shapes, None)
        if candidate is not None:
            found.append(candidate)
    return tuple(found)


def _shapes(text: str, words: Sequence[_Word], size: int, is_titled: bool) -> Iterator[_Candidate]:
    """Yield the names that may begin with *words*, the likeliest first."""
    first = words[0]
    given = first.end - first.start - size
    if given in (1, 2, 3) and first.tag in _NAME_TAGS:
        for end in _ends(text, words, size):
            if _is_given(text, first.start, size, end):
                is_cued = (is_titled and end <= first.end) or _is_cued(text, end, is_titled)
                is_guess = end == first.end and _is_likely(text, first.start, size, end)
                yield _Candidate(first.start, end, is_cued, is_cued or is_guess)
    elif given == 0:
        yield from _split_names(text, words, size, is_titled)


def _split_names(
    text: str, words: Sequence[_Word], size: int, is_titled: bool
) -> Iterator[_Candidate]:
    """Yield the names whose given name the segmenter took for a word, or two, of its own."""
    import rjieba

    first = words[0]
    if text[first.start : first.end] not in COMMON | COMPOUND:
        return
    for word in reversed(words[1:]):
        given = text[first.end : word.end]
        is_word = len(given) > 1 and rjieba.has_word(given)
        if is_word or not _is_given(text, first.start, size, word.end):
            continue
        if _is_cued(text, word.end, is_titled):
            yield _Candidate(first.start, word.end, is_cued=True, is_sure=True)


def _ends(text: str, words: Sequence[_Word], size: int) -> Iterator[int]:
    """Yield where a name may end that begins with a word that is tagged as a name."""
    first = words[0]
    if first.end - first.start > size + 1:
        # The segmenter took a word of one character for the end of a name: 殷飞用, 李正浩说.
        yield first.end - 1 if text[first.end - 1] in FUNCTION else first.end
        return
    following = text[first.end : first.end + 1]
    is_cut = len(words) > 1 and words[1].end - words[1].start == 1 and _is_han(following)
    if is_cut and following not in FUNCTION and not _ends_well(text, first.end):
        # The segmenter cut off the last character of a name: 梁书 | 斌.
        if _ends_well(text, first.end + 1):
            yield first.end + 1
        return
    yield first.end


def _is_cued(text: str, end: int, is_titled: bool) -> bool:
    if _SPEAKS.match(text, end) or _HONOURED.match(text, end):
        return True
    return is_titled and bool(_STOPS.match(text, end))


def _is_likely(text: str, start: int, size: int, end: int) -> bool:
    """Tell whether a word that is tagged as a name is one by its shape alone."""
    import rjieba

    surname = text[start : start + size]
    if end - start != size + 2 or not (surname in COMMON or surname in COMPOUND):
        return False
    # A dictionary's word may be a thing of that name: 胡杨林 (poplars), 古建筑 (old buildings).
    return not rjieba.has_word(text[start:end]) and not _BODY.match(text, end)


def _is_given(text: str, start: int, size: int, end: int) -> bool:
    """Tell whether a given name of one or two characters may stand after the surname."""
    given = text[start + size : end]
    if not 1 <= len(given) <= 2 or not _is_han(given) or "某" in given:
        return False
    if text[start:end] in ORDINARY or given in _NO_GIVEN or _is_transliterated(given):
        return False
    if text[start : start + 2] in JAPANESE:
        return False
    if len(given) == 2 and given[-1] in NOUN_ENDINGS:
        return False
    spoken = _SPEAKS.match(text, start + size)
    return not (spoken and spoken.end() - start - size > 1)


def _is_titled(text: str, words: Sequence[_Word], index: int) -> bool:
    """Tell whether a title stands before the word."""
    if _TITLED.search(text[: words[index].start]):
        return True
    if not index:
        return False
    before = words[index - 1]
    word = text[before.start : before.end]
    is_noun = before.tag in ("n", "nn", "l")
    return is_noun and len(word) > 1 and word.endswith(TITLE_ENDINGS) and word not in NO_TITLES


def _is_beyond(text: str, candidate: _Candidate) -> bool:
    """Tell whether the clause places a person beyond the mainland, or Latin follows the name."""
    return bool(_LATIN.match(text, candidate.end)) or is_beyond_mainland(text, candidate.start)


def is_beyond_mainland(text: str, start: int) -> bool:
    """Tell whether the words before *start* place what follows abroad, in Hong Kong or Taiwan."""
    clause = _CLAUSE.search(text[:start])
    return bool(clause and _beyond().search(clause.group()))


def is_abroad(article: str) -> bool:
    """Tell whether an article names other countries and nothing of China."""
    return not _CHINA.search(article) and bool(_lands().search(article))


@cache
def _lands() -> re.Pattern[str]:
    countries = [
        form for entry in Glossary.builtin() if entry.kind == "country" for form in entry.forms
    ]
    return re.compile("|".join([*BEYOND, *(c for c in countries if not c.startswith("中"))]))


@cache
def _beyond() -> re.Pattern[str]:
    """Return the pattern of a land beyond the mainland, where no Chinese post stands before it."""
    # Far from the name it is where something happens, not where the person comes from.
    return re.compile(rf"(?<![驻访赴])(?:{_lands().pattern})(?!.*(?:中国|我国)).{{0,12}}$")


def _is_transliterated(given: str) -> bool:
    """Tell whether a given name looks foreign (马斯克)."""
    if not FOREIGN_SOUNDS.isdisjoint(given):
        return True
    return SOUNDS.issuperset(given) and not STRICT_SOUNDS.isdisjoint(given)


def _is_transliteration(word: str) -> bool:
    """Tell whether a whole word is a foreign name."""
    return len(word) > 2 and SOUNDS.issuperset(word[1:]) and not STRICT_SOUNDS.isdisjoint(word)


def _is_sound(text: str, word: _Word) -> bool:
    """Tell whether a word is the rest of a foreign name: 诺夫 after 叶夫梅."""
    return word.end - word.start > 1 and _is_transliterated(text[word.start : word.end])


def _dotted(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches with a middle dot, each with the characters around it."""
    for match in _DOTTED.finditer(text):
        joints = [
            (match.start() + j.start(), match.start() + j.end())
            for j in _JOINT.finditer(match.group())
        ]
        starts = [match.start(), *(end for _, end in joints)]
        ends = [*(start for start, _ in joints), match.end()]
        for start, end in zip(starts, ends, strict=True):
            # What is joined to a dotted name need not be one: 史密斯和约翰·怀特.
            if _DOT.search(text, start, end):
                yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a dotted name without the words that stand before and after it."""
    dots = [i for i in range(start, end) if text[i] in _DOTS]
    first = start
    for word in _words(text):
        if first <= word.start and word.end <= dots[0] and not _is_name_part(text, word):
            start = word.end
        if dots[-1] + 1 < word.start < end and not _is_name_part(text, word):
            end = word.start
    return start, end


def _is_name_part(text: str, word: _Word) -> bool:
    return word.tag.startswith(("nr", "ns", "nz", "x")) or SOUNDS.issuperset(
        text[word.start : word.end]
    )


def _ends_well(text: str, end: int) -> bool:
    return any(pattern.match(text, end) for pattern in (_STOPS, _SPEAKS, _HONOURED))


def _surname_size(text: str, start: int) -> int:
    if text[start : start + 2] in COMPOUND:
        return 2
    return int(text[start] in SINGLE)


def _is_han(text: str) -> bool:
    return bool(text) and all("\u4e00" <= c <= "\u9fff" for c in text)
