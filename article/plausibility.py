"""How much a text looks like Chinese that was decoded rightly."""

from __future__ import annotations

from collections import Counter
from functools import cache

PLAUSIBLE = 0.3  # Chinese text scores 0.5 to 0.9, misread bytes less than 0.2
_TELLING = 60  # characters that are not ASCII, from which a text scores more than _SURE
_SURE = 0.45  # 351 texts of all kinds scored 0.56 and more, EUC-TW read as GB 2312 up to 0.42
_LONG = 150  # characters that are not ASCII, from which common ones are sure to be among them
_FEWEST_COMMON = 0.04  # of a long text without its marks; running text has 0.2 to 0.4

# The sixty commonest characters of modern Chinese, in both scripts, and its punctuation: text
# that was decoded rightly is full of them, text decoded wrongly has next to none.
_COMMON = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子"
    "那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當"
    "没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日月新高公全市与與"
    "，。、；：？！“”「」『』《》（）…—"
)


# Indents, and letters and digits as wide as a character: old texts are full of them, and they
# speak neither for an encoding nor against it.
_NEUTRAL = frozenset("\u3000％．－／：【】") | {
    chr(code) for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()
}


def plausibility(text: str) -> float:
    """Score text up to 1: common Chinese characters speak for it, rare signs against it."""
    foreign = Counter(char for char in text if char > "\x7f" and char not in _NEUTRAL)
    total = foreign.total()
    if not total:
        return 0.0
    taught = _taught()
    common = sum(number for char, number in foreign.items() if char in _COMMON)
    letters = sum(number for char, number in foreign.items() if char.isalpha())
    common_letters = sum(n for char, n in foreign.items() if char in _COMMON and char.isalpha())
    if total >= _LONG and common_letters < _FEWEST_COMMON * letters:
        return 0.0
    known = sum(number for char, number in foreign.items() if char in taught)
    odd = sum(number for char, number in foreign.items() if is_odd(char))
    score = (0.5 * common + 0.5 * known - 2 * odd) / total
    return score if total < _TELLING or score > _SURE else min(score, 0.0)


@cache
def _taught() -> frozenset[str]:
    """Return the characters in the common halves of GB 2312 and of Big5."""
    gb = ((lead, trail) for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF))
    big = ((lead, trail) for lead in range(0xA4, 0xC7) for trail in range(0x40, 0xFF))
    return frozenset(b"".join(map(bytes, gb)).decode("gb2312", "ignore")).union(
        *(bytes(pair).decode("big5", "ignore") for pair in big)
    )


def is_odd(char: str) -> bool:
    """Tell whether a character hardly occurs in Chinese text: private use, symbols, emoji."""
    return (
        "\ue000" <= char <= "\uf8ff"
        or "\u0080" <= char <= "\u009f"
        or "\u2500" <= char <= "\u259f"
        or "\u0370" <= char <= "\u04ff"
        or "\uff66" <= char <= "\uff9f"
        or "\u3400" <= char <= "\u4dbf"
        or ord(char) > 0xFFFF
    )
