"""Spoil Chinese training sentences as real pages are spoilt, with the English left as it is.

Full-width letters and digits are no noise: the vocabulary's normalisation makes them plain.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from typing import Any

from zhbrief.translate.constraints import Context
from zhbrief.translate.datelines import part

SHARE = 0.12  # of the pairs
_PLACES = ("北京", "上海", "广州", "成都", "武汉", "杭州", "深圳", "重庆", "东京", "纽约", "莫斯科")
_AGENCIES = ("新华社", "中新社", "中新网")
_LONGEST_RUN = 12

Spoiling = Callable[[str, str, random.Random, Context], tuple[str, str]]


def spoilt(
    chinese: str, english: str, chance: random.Random, context: Context
) -> tuple[str, str, str]:
    """Return a pair with its Chinese spoilt, and the name of what was done ('' for nothing)."""
    name = chance.choices(list(_WAYS), [weight for weight, _ in _WAYS.values()])[0]
    done = _WAYS[name][1](chinese, english, chance, context)
    return (*done, name if done[0] != chinese else "")


def _traditional(
    chinese: str, english: str, chance: random.Random, _context: Context
) -> tuple[str, str]:
    """Leave a run of the sentence, or all of it, in traditional script."""
    if chance.random() < 0.4:
        return _converter().convert(chinese), english
    start = chance.randrange(len(chinese))
    end = start + chance.randint(2, _LONGEST_RUN)
    return chinese[:start] + _converter().convert(chinese[start:end]) + chinese[end:], english


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("s2t")


def _without_stop(
    chinese: str, english: str, _chance: random.Random, _context: Context
) -> tuple[str, str]:
    return chinese.rstrip("。！？；.!?;：:"), english


def _spaced(
    chinese: str, english: str, chance: random.Random, _context: Context
) -> tuple[str, str]:
    """Put spaces in between: here and there, or after every character as old pages have them."""
    rate = 1.0 if len(chinese) < 20 and chance.random() < 0.1 else 0.08
    space = chance.choice((" ", "\u3000"))
    return "".join(c + space if chance.random() < rate else c for c in chinese).strip(), english


def _damaged(
    chinese: str, english: str, chance: random.Random, _context: Context
) -> tuple[str, str]:
    """Lose or double one character of a sentence that is long enough to be understood."""
    if len(chinese) < 12:
        return chinese, english
    place = chance.randrange(1, len(chinese) - 1)
    if chance.random() < 0.5:
        return chinese[:place] + chinese[place + 1 :], english
    return chinese[:place] + chinese[place] + chinese[place:], english


def _dated(chinese: str, english: str, chance: random.Random, context: Context) -> tuple[str, str]:
    """Set a dateline before the sentence, and before its English what our rule makes of it."""
    day = f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日"
    line = f"{chance.choice(_AGENCIES)}{chance.choice(_PLACES)}{day}电 "
    said, _ = part(context.prepare(line + chinese).request)
    return (line + chinese, said + english) if said else (chinese, english)


_WAYS: dict[str, tuple[int, Spoiling]] = {
    "traditional": (30, _traditional),
    "without stop": (25, _without_stop),
    "spaces": (15, _spaced),
    "damaged": (15, _damaged),
    "dateline": (15, _dated),
}
