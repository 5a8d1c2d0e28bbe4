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

from . import lexicon
from .foreign_names import find_foreign_names
from .model import Constraint, Kind
from .name_cues import SPEAKS, is_behind_title
from .name_shapes import CUT_SPEECH, Candidate, candidates, is_given
from .name_words import (
    COMMON,
    COMPOUND,
    DOT,
    FUNCTION,
    ORDINARY,
    SOUNDS,
    TITLES,
)
from .plain_names import BY_POST, addressed_surnames, plain_names
from .romanising import romanised
from .tagged_words import is_word, overlaps, words_of
from .transliteration import is_sound

# The segmenter sees 长江 (the Yangtze) in 队长江涛 and 监司 in 总监司马丽华; between a title and a
# verb of speech the characters themselves tell.
_AFTER_NAME = rf"(?:{SPEAKS.pattern}|[，。、；：:]|在[^，。]{{1,14}}(?:说|表示|称|介绍|指出))"
_HONOURED = "先生|女士|同志|小姐|博士|教授|院士"
_BY_TITLE = re.compile(
    rf"(?:{'|'.join(TITLES)})"
    rf"(?P<compound>(?:{'|'.join(COMPOUND - {'长孙'})})[\u4e00-\u9fff]{{1,2}}?)"
    rf"(?={_AFTER_NAME})"
    rf"|(?<=[队县市省区局处科校院会部行社村镇乡船机班组团营连排厂店馆台])长"
    rf"(?P<plain>[江{''.join(sorted(COMMON))}][\u4e00-\u9fff]{{1,2}}?)(?={SPEAKS.pattern})"
    rf"|(?:{'|'.join(TITLES)})(?P<honoured>[{''.join(sorted(COMMON))}][\u4e00-\u9fff]{{1,2}}?)"
    rf"(?={_HONOURED})"
)
# A surname and two characters before a verb of speech, behind a title or at the head of a sentence:
# 董事长 | 梁次震 | 对此表示, 盛来运 | 说.
_TOLD = re.compile(
    rf"(?:{'|'.join(TITLES)}|^|[。！？；“])(?P<name>[{''.join(sorted(COMMON))}]"
    rf"(?![一二三四五六日末])[\u4e00-\u9fff]{{2}})(?={SPEAKS.pattern})"
)
_TOURS = "游"  # a surname, too
_UNMISTAKABLE = 3  # characters of a name that was found elsewhere in the article
_JOINS = frozenset("、和与及")


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
    spans += [span for span in addressed_surnames(text) if not overlaps(*span, spans)]
    return tuple(
        Constraint(start, end, text[start:end], romanised(text[start:end]), Kind.NAME)
        for start, end in spans
        if not overlaps(start, end, taken)
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
        for part in DOT.split(text[start:end])
    }
    cued = {text[c.start : c.end] for text in texts for c in candidates(text) if c.is_cued}
    # 孙雷提 is the segmenter's reading of 孙雷 and a verb, where 孙雷 is a name elsewhere.
    cut = {name for name in names - cued if name[:-1] in cued}
    return {name: romanised(name) for name in sorted(names - foreign - cut)}


def _own_names(text: str) -> list[tuple[int, int]]:
    """Return the names that count in *text* by itself."""
    foreign = find_foreign_names(text)
    found = [
        candidate
        for candidate in candidates(text)
        if not overlaps(candidate.start, candidate.end, foreign)
    ]
    titled = _titled(text)
    found = [
        c
        for c in found
        if not (overlaps(c.start, c.end, titled) or _is_tail(text, c) or _is_visit(text, c))
        and not (c.end - c.start == 2 and text[c.end - 1] in BY_POST)
    ]
    sure = {(c.start, c.end) for c in found if c.is_sure}
    sure |= {span for span in _told(text) if not overlaps(*span, [*titled, *foreign, *sure])}
    sure |= {span for span in plain_names(text) if not overlaps(*span, [*titled, *foreign, *sure])}
    for row in (found, found[::-1]):
        for before, after in itertools.pairwise(row):
            if (before.start, before.end) in sure and _are_listed(text, before, after):
                sure.add((after.start, after.end))
    return sorted(sure | set(titled))


def _is_tail(text: str, candidate: Candidate) -> bool:
    """Tell whether a candidate is the rest of a foreign name: 韦齐开 in 科卢韦齐开矿."""
    before = text[max(0, candidate.start - 2) : candidate.start]
    is_cut = len(before) == 2 and all(char in SOUNDS or is_sound(char) for char in before)
    return is_cut and not is_behind_title(text, candidate.start)


def _is_visit(text: str, candidate: Candidate) -> bool:
    """Tell whether somebody tours a place rather than has a name: 游|兰溪."""
    place = text[candidate.start + 1 : candidate.end]
    if candidate.is_cued or text[candidate.start] != _TOURS:
        return False
    return any(lexicon.lookup(place + unit) is not None for unit in ("", *"市县区州"))


def _titled(text: str) -> list[tuple[int, int]]:
    """Return names between a title and a verb of speech, however the segmenter cuts them."""
    return [
        match.span(group)
        for match in _BY_TITLE.finditer(text)
        for group in ("compound", "plain", "honoured")
        if match[group] and match[group] not in ORDINARY
    ]


def _told(text: str) -> Iterator[tuple[int, int]]:
    """Yield names of three characters that the segmenter sees no name in: 梁次 | 震."""
    for match in _TOLD.finditer(text):
        name, (start, end) = match["name"], match.span("name")
        is_plain = FUNCTION.isdisjoint(name[1:]) and is_given(text, start, 1, end)
        if is_plain and not any(map(is_word, (name, name[:2], name[1:]))):
            yield start, end


def _known_names(text: str, known: Collection[str]) -> list[tuple[int, int]]:
    """Return the places of names that were found elsewhere in the article."""
    if not known:
        return []
    pattern = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))))
    foreign, titled = find_foreign_names(text), set(_titled(text))
    cued = {(c.start, c.end) for c in candidates(text) if c.is_cued}
    spans = [match.span() for match in pattern.finditer(text)]
    return [
        (start, end)
        for start, end in spans
        # 孙雷提要求: the segmenter's 孙雷提 sounds foreign, the 孙雷 that is known does not.
        if not overlaps(start, end, [f for f in foreign if f[0] != start or DOT.search(text, *f)])
        and ((start, end) in titled | cued or not _is_inside_word(text, start, end))
    ]


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Tell whether a word of the dictionary reaches over the start or the end: 李强 in 强调.

    Three characters stand together by chance too seldom for what follows to tell: 黄建杰|出战.
    """
    is_short = end - start < _UNMISTAKABLE
    import rjieba

    return any(
        (word.start < start < word.end or (is_short and word.start < end < word.end))
        and rjieba.has_word(text[word.start : word.end])
        and text[word.start : word.end] not in CUT_SPEECH
        for word in words_of(text)
    )


def _are_listed(text: str, one: Candidate, other: Candidate) -> bool:
    first, second = sorted((one, other), key=lambda candidate: candidate.start)
    return text[first.end : second.start] in _JOINS
