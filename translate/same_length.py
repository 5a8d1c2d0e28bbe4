"""Simplified script, character for character, so that offsets stay."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from ..article.script import REGIONAL


@lru_cache(maxsize=256)
def simplified(text: str) -> str:
    """Return *text* in simplified script; the length stays.

    Only text with Chinese characters outside GB 2312 is converted: the rest costs nothing. What
    was asked lately is kept, for a whole article is looked through once for each sentence.
    """
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        if any("\u3400" <= c <= "\u9fff" and not _is_common(c) for c in text):
            return _converted(text)
    return text


@lru_cache(maxsize=8192)
def _is_common(character: str) -> bool:
    return bool(character.encode("gb2312", "ignore"))


@lru_cache(maxsize=512)
def _converted(text: str) -> str:
    converter = _converter()
    text = text.translate(REGIONAL)
    whole: str = converter.convert(text)
    # A phrase rule may change the length.
    if len(whole) == len(text):
        return whole
    return "".join(converter.convert(c)[:1] or c for c in text)


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")
