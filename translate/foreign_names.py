"""Names that pinyin would not give rightly: foreign ones and those beyond the mainland."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .beyond_mainland import is_beyond_mainland, lands
from .dotted_names import find_dotted_names, find_hyphened_names
from .ethnic_names import elements_in, find_ethnic_names
from .foreign_bounds import GOES_ON, NO_ENDING, grown, is_cut_off, may_sound
from .name_cues import SPEAKS, STOPS, is_behind_title
from .name_shapes import Candidate, candidates
from .name_words import DOT, DOTS, FUNCTION, SOUNDS, STRICT_SOUNDS, TITLES
from .tagged_words import is_word, overlaps, words_of
from .transliteration import is_sound, looks_foreign

_LATIN = re.compile(r"\s*[（(]\s*[A-Za-zÀ-ž]")
_SURELY_SOUNDS = 3  # characters; a shorter name may be a Chinese one
_SHORTEST_SOUNDS, _LONGEST_SOUNDS = 3, 7  # characters of a foreign name behind a title
# Who has no post, as foreign names have before them: the poet, the philosopher.
_CREATORS = """
学家 音家 画家 作家 诗家 小家 说家 诗人 前锋 后卫 中场 门将 中锋 主帅 国脚 外援 新秀
"""
_WHO_CREATE = tuple(_CREATORS.split())
_MORE_TITLES = """
首席大臣 首席部长 财长 防长 外交大臣 财政大臣 党魁 领导人 新闻秘书 小将 名将 老将
新星 球星 外援 球员 选手
国务卿 枢机 主教 大主教 大臣 国王 王储 亲王 教皇 议长 副议长 参谋长 特使 候选人 专员 总干事
主攻 副攻 接应 二传 自由人 前锋 后卫 中场 门将 中锋 主帅 国脚 新秀
"""
_BEFORE_PERSON = re.compile(
    "|".join(sorted([*TITLES, *_MORE_TITLES.split()], key=len, reverse=True))
)
_LONGEST_BEYOND = 8
_NO_LAST = frozenset("曾所时")


def find_foreign_names(
    text: str, taken: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[int, int], ...]:
    """Return the spans of names whose English pinyin would not give; they are only to be flagged.

    They are written with a middle dot, are transliterations or made of the elements of Tibetan,
    Uygur and Mongol names, have Latin in brackets after them, or belong to a person whom the
    clause places beyond the mainland (韩国总统…).
    """
    spans = [grown(text, start, end) for start, end in find_dotted_names(text)]
    spans += [grown(text, start, end) for start, end in _transliterations(text)]
    spans += [
        grown(text, c.start, c.end)
        for c in candidates(text)
        if c.is_sure
        and (_is_beyond(text, c) or looks_foreign(text[c.start : c.end]) or _is_rest(text, c))
    ]
    spans += find_hyphened_names(text)
    spans += _ethnic_names(text)
    spans += _titled_sounds(text)
    spans += _titled_beyond(text)
    chosen: list[tuple[int, int]] = []
    # 帕什尼扬|曾表示, of which the segmenter makes one word; 詹妮·潘|所提出.
    spans = [(start, end - (text[end - 1] in _NO_LAST)) for start, end in spans]
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not overlaps(start, end, [*chosen, *taken]):
            chosen.append((start, end))
    return tuple(chosen)


def _ethnic_names(text: str) -> list[tuple[int, int]]:
    """Return Tibetan, Uygur and Mongol names: of two elements, or of one beside a cue."""
    elements = elements_in(text)
    if not elements:
        return []  # nearly always: what follows takes longer
    spans = [(name.start, name.end) for name in find_ethnic_names(text)]
    for start, end in elements:
        is_titled = is_behind_title(text, start) and bool(STOPS.match(text, end))
        if is_titled or SPEAKS.match(text, end):
            spans.append((start, end))
    return spans


def _titled_sounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield the words behind a title that are all sounds: 前锋|乔吉奥斯, 哲学家|休谟."""
    words = words_of(text)
    for index, word in enumerate(words):
        if not (is_behind_title(text, word.start) or text.endswith(_WHO_CREATE, 0, word.start)):
            continue
        end = word.start
        for following in words[index:]:
            if not all(
                char in SOUNDS or is_sound(char) for char in text[following.start : following.end]
            ):
                break
            end = following.end
        is_strict = not STRICT_SOUNDS.isdisjoint(text[word.start : end])
        if is_strict and _SHORTEST_SOUNDS <= end - word.start <= _LONGEST_SOUNDS:
            yield word.start, end


def _titled_beyond(text: str) -> Iterator[tuple[int, int]]:
    """Yield all sounds behind a title, in a sentence that has named another country before it.

    The segmenter, which cuts 博|里奇, has no say in where such a name ends, but in what follows.
    """
    land = lands().search(text)
    for title in _BEFORE_PERSON.finditer(text, land.end()) if land else ():
        start = end = title.end()
        while end < min(len(text), start + _LONGEST_BEYOND) and may_sound(text[end]):
            end += 1
        if text[end : end + 1] in DOTS or DOT.search(text, start, end):
            continue  # a dotted name, which is found anyhow
        while end > start + 1 and (text[end - 1] in NO_ENDING or not _may_end(text, end)):
            end -= 1
        if end > start + 1 and not _is_plain_word(text, start, end):
            yield start, end


def _may_end(text: str, end: int) -> bool:
    """Tell whether a name may end here: a stop or a word follows that no name has in it."""
    if STOPS.match(text, end) or SPEAKS.match(text, end) or text[end] in GOES_ON:
        return True
    if text[end].isdecimal():
        return True  # 古尔斯比|6日
    following = next((word for word in words_of(text) if word.start == end), None)
    return following is not None and following.tag[0] in "vpdutc"


def _is_plain_word(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is an ordinary word, or begins as one: 主席|多次."""
    word = next((word for word in words_of(text) if word.start == start), None)
    if word is None or len(word) < 2:
        return False
    return is_word(text[word.start : word.end]) and not word.tag.startswith(("nr", "ns", "nz"))


def _is_beyond(text: str, candidate: Candidate) -> bool:
    """Tell whether the clause places a person beyond the mainland, or Latin follows the name."""
    return bool(_LATIN.match(text, candidate.end)) or is_beyond_mainland(text, candidate.start)


def _is_rest(text: str, candidate: Candidate) -> bool:
    """Tell whether sounds that the segmenter takes for a name stand before it: 拉斯|穆森."""
    before = next((word for word in words_of(text) if word.end == candidate.start), None)
    return (
        before is not None
        and len(before) > 1
        and before.tag.startswith("nr")
        and is_cut_off(text, before)
    )


def _transliterations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the words that are foreign names, without what they begin with: 到|斯梅, 人|罗洛."""
    for word in words_of(text):
        written = text[word.start : word.end]
        if not word.tag.startswith("nr") or len(word) <= 2 or STRICT_SOUNDS.isdisjoint(written):
            continue
        is_long = len(word) > _SURELY_SOUNDS and all(map(may_sound, written[1:]))  # 爱泼斯坦
        if is_long or SOUNDS.issuperset(written[1:]):
            yield word.start + (written[0] in FUNCTION or written[0] == "人"), word.end
