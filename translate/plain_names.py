"""Names of persons that nothing beside them tells, and surnames with a form of address.

The segmenter tags words as names that its dictionary lacks. One of two characters with a common
surname that begins a clause and does something is a person nearly always (周燕继续…, 孙俪凭借…),
unless the segmenter cut a longer name or a foreign one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .name_cues import STOPS
from .name_shapes import is_given
from .name_words import BODIES, COMMON, FUNCTION, ORDINARY, SINGLE, SOUNDS
from .tagged_words import Word, is_word, words_of
from .transliteration import has_usual_given, is_sound

_NAMES = ("nr", "nrt", "nrfg")
# Surnames that begin as many words and names of places.
_AMBIGUOUS = frozenset("古夏易齐龙孟柯秦梅庄蒲毛卢")
_SURNAMES = COMMON - _AMBIGUOUS
_BEGINS = re.compile(
    r"(?:^|[，。；：！？“（\s]|岁的?|[让像与和同由被给对向叫]|任命|免去|队友|饰演)$"
)
_ACTS = ("v", "d", "p")
_JOINED = frozenset("和与是也还就更")
_GOES_ON = re.compile(
    rf"{'|'.join(BODIES)}|[河湖山镇乡村县区市路街桥港湾岛沟峰寺站线湿党军帮舰号式级哨店楼]|高铁|铁路|文化|集团"
)
# 李总, 周董 and 张导 are Mr Li the boss, Chairman Zhou and the director Zhang.
BY_POST = "总董导"
# Of two characters such a word is a place, a season's work or another thing.
_NO_END = frozenset(f"{BY_POST}氏儿姓河湖村庄镇营寨渠桥湾沟坡峡洲岛屯堡播管种邑茶危俑升中嘎措姆")
_ADDRESS = "先生|女士|小姐|太太|阿姨|老师|教授|医生|律师|警官|大爷|大妈|奶奶|爷爷|师傅"
_SAYS = "说|表示|认为|指出|透露|强调|介绍|告诉|坦言|直言|称|负责|，|。|、|还|也|频频|当时"
_POSTS = f"[{BY_POST}](?={_SAYS})"
_ADDRESSED = re.compile(rf"[{''.join(sorted(SINGLE - FUNCTION))}](?={_ADDRESS}|{_POSTS})")


def plain_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of names in simplified *text* by their shape and tag alone."""
    words = words_of(text)
    for index, word in enumerate(words):
        name = text[word.start : word.end]
        if word.tag != "nr" or len(name) != 2 or name[0] not in _SURNAMES or is_word(name):
            continue
        if not _BEGINS.search(text, 0, word.start) or _is_rest(text, words, index):
            continue
        end = _end(text, words, index) if _is_plain(text, word) else 0
        if end and not _GOES_ON.match(text, end) and _acts(text, end):
            yield word.start, end


def addressed_surnames(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of surnames that stand alone before a form of address: 文先生."""
    starts = {word.start for word in words_of(text)}
    yield from (match.span() for match in _ADDRESSED.finditer(text) if match.start() in starts)


def _is_plain(text: str, word: Word) -> bool:
    name = text[word.start : word.end]
    if name in ORDINARY or name[-1] in _NO_END or not is_given(text, word.start, 1, word.end):
        return False
    is_cut = name[-1] in FUNCTION and not STOPS.match(text, word.end)
    is_foreign = is_sound(name[1]) or all(c in SOUNDS or is_sound(c) for c in name)
    return not is_cut and not is_foreign


def _acts(text: str, end: int) -> bool:
    """Tell whether somebody whose name ends there does something."""
    after = next((word for word in words_of(text[end:])), None)
    if after is None or text[end] == "为":
        return False
    return text[end] in _JOINED or after.tag.startswith(_ACTS)


def _is_rest(text: str, words: Sequence[Word], index: int) -> bool:
    """Tell whether a name goes on from the word before: 巴弄|卓康, 克里斯|韦伯."""
    if not index:
        return False
    before = words[index - 1]
    piece = text[before.start : before.end]
    if piece[-1] in "·・•":
        return True
    if piece in SINGLE and (piece not in FUNCTION or not text[before.start - 1 :][:1].isalnum()):
        return True  # 何|卫东
    is_name = before.tag in (*_NAMES, "ns") and not is_word(piece)
    return is_name or (len(piece) > 1 and all(c in SOUNDS or is_sound(c) for c in piece))


def _end(text: str, words: Sequence[Word], index: int) -> int:
    """Return where the name ends, 0 where the segmenter leaves it open.

    It cuts the last character off, or glues it to what follows: 傅昆|宝家, 孙健|淇|是.
    """
    word = words[index]
    if index + 1 == len(words):
        return word.end
    after = words[index + 1]
    piece = text[after.start : after.end]
    if piece == "和" and words[index + 2 : index + 3] and words[index + 2].tag[0] in "adv":
        return 0  # 魏凤|和|严重违纪
    if (
        not "\u4e00" <= piece[0] <= "\u9fff"
        or piece[0] in FUNCTION
        or piece[0] in "等的是曾还被将更最正常已又"
    ):
        return word.end
    if is_word(piece) and len(piece) > 1:
        return word.end
    whole = text[word.start : after.start + 1]
    is_glued = len(piece) == 1 and not after.tag.startswith(("v", "d", "p"))
    is_glued = is_glued or (len(piece) == 2 and (piece[1] in FUNCTION or piece[1] in "家的等"))
    is_given_name = is_given(text, word.start, 1, after.start + 1) and has_usual_given(whole)
    return after.start + 1 if is_glued and is_given_name else 0
