"""Characters that look like others and stand for them: marks of vertical lines, radicals, forms.

Files of print have ⼯ and ⻔ for 工 and 门, old texts in Big5 small marks (﹐), vertical ones ︐.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Marks of vertical lines, small ones and those of half width.
_MARKS = dict(
    zip(
        "︐︑︒︓︔︕︖︙︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹐﹑﹒﹔﹕﹖﹗﹙﹚﹝﹞﹪｡､｢｣",
        "，、。：；！？…：—（）｛｝〔〕【】《》〈〉「」『』，、.；：？！（）〔〕%。、「」",
        strict=True,
    )
)
# Radicals of the supplement that are characters of their own; those of Kangxi's dictionary, and
# the ideographs that stand for the twins of other standards, Unicode itself knows.
_RADICALS = dict(
    zip(
        "⺟⺠⻄⻅⻆⻉⻋⻑⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
        "母民西见角贝车長长门青页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
)
_TWINS = ((0x2F00, 0x2FD5), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))  # code points
_ANY = re.compile(
    f"[{''.join(_MARKS)}{''.join(_RADICALS)}{''.join(f'{chr(a)}-{chr(b)}' for a, b in _TWINS)}]"
)


@cache
def plain_table() -> dict[int, str]:
    """Return what each of them stands for, one for one."""
    twins = (chr(code) for a, b in _TWINS for code in range(a, b + 1))
    known = {ord(char): unicodedata.normalize("NFKC", char) for char in twins}
    table = {code: plain for code, plain in known.items() if plain != chr(code)}
    return table | {ord(a): b for a, b in (_MARKS | _RADICALS).items()}


def with_plain_forms(text: str) -> str:
    """Return a text with the characters that others stand for.

    >>> with_plain_forms("⼯期︐⻔票")
    '工期，门票'
    """
    return text.translate(plain_table()) if _ANY.search(text) else text
