"""The words, braces and bytes of an RTF file, and the encodings that it may name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([{}])|"
    rb"[\r\n\0]+|\\'[0-9A-Fa-f]?\Z|([^\\{}\r\n\0]+)"
)
# By the number of a font's character set. A font of none (0, 1) has the code page of its file.
CHARSETS = {
    77: "mac_roman",
    78: "cp932",
    79: "big5hkscs",
    80: "cp949",
    85: "gb18030",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_CODE_PAGES = {
    936: "gb18030",
    950: "big5hkscs",
    10002: "big5hkscs",
    10008: "gb18030",
    54936: "gb18030",
    65001: "utf-8",
}
_CHINESE = ("gb18030", "big5hkscs")
_TWO_HIGH = re.compile(rb"[\x81-\xfe][\x80-\xfe]")


@dataclass(frozen=True, slots=True)
class Token:
    """A brace, a control word with its number, a control symbol, or bytes of text."""

    word: str = ""
    number: int | None = None
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Yield what an RTF file is made of; pictures in binary form are passed over."""
    at = 0
    while match := _TOKEN.search(data, at):
        at = match.end()
        word, number, hexadecimal, symbol, brace, text = match.groups()
        if word:
            name = word.decode("ascii")
            value = int(number) if number else None
            if name == "bin":
                at += max(0, value or 0)
            yield Token(name, value)
        elif hexadecimal:
            yield Token(text=bytes.fromhex(hexadecimal.decode("ascii")))
        elif text:
            yield Token(text=text)
        elif symbol or brace:
            yield Token((symbol or brace).decode("latin-1"))


def code_page(number: int) -> str:
    """Return the encoding of a code page, gb18030 for GBK."""
    return _CODE_PAGES.get(number, f"cp{number}")


def decoded(data: bytes, charset: str | None, page: str | None) -> str:
    """Return the text of some bytes in the encoding of their font, else of their file.

    Where neither is Chinese and two bytes of a pair are high, they are Chinese all the same: many
    a program names no code page, or that of its own machine. What cannot be decoded is U+FFFD.
    """
    named = [name for name in (charset, page) if name]
    if not _TWO_HIGH.search(data):
        guesses = [*named, "cp1252"]
    elif any(name in _CHINESE for name in named):
        guesses = sorted(named, key=_CHINESE.__contains__, reverse=True)
    else:
        guesses = ["utf-8", "gb18030", *named]
    for guess in guesses:
        try:
            return data.decode(guess)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("gb18030", "replace")
