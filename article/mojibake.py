"""Text that was read with the wrong encoding and saved again: told, and put right where sure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .plausibility import PLAUSIBLE, plausibility
from .script import count_han

# Left where a decoder gave up: U+FFFD read as GBK, and memory that was never written.
RUINED = re.compile("(?:锟斤拷?)+|烫{4,}|屯{4,}|\ufffd+")
_SIGNS = ("锟斤", "烫烫烫烫", "屯屯屯屯", "\ufffd")  # told faster than the pattern
_MOST_RUINED = 0.05  # of a text's Chinese characters; with more it is refused, but
_FEW_RUINED = 5  # characters never are: an article may quote 锟斤拷
_SURE = 8  # Chinese characters that a repair has to bring back
_LOOKED_AT = 4000  # characters that are not ASCII
_ROUNDS = 2  # a text may have been misread twice
# With what it was read, though it was in what.
_MISREADINGS = (
    ("cp1252", "utf-8"),
    ("gb18030", "utf-8"),
    ("big5hkscs", "utf-8"),
    ("cp1252", "gb18030"),
    ("cp1252", "big5hkscs"),
    ("big5hkscs", "gb18030"),
    ("gb18030", "big5hkscs"),
)
_NAMES = {
    "utf-8": "UTF-8",
    "gb18030": "GB18030",
    "big5hkscs": "Big5",
    "cp1252": "Latin-1 or Windows-1252",
}


@dataclass(frozen=True, slots=True)
class Repair:
    """A text put right without loss; ``what`` tells in words what had been done to it."""

    text: str
    what: str


def mojibake(text: str) -> str | None:
    """Return in words how a text was misread before it was saved, or None for sound text.

    Sound Chinese does not survive being put back into bytes and read with another encoding.
    """
    is_ruined = any(sign in text for sign in _SIGNS)
    lost = sum(len(match.group()) for match in RUINED.finditer(text)) if is_ruined else 0
    if lost > _FEW_RUINED and lost > _MOST_RUINED * (count_han(text) + text.count("\ufffd")):
        return "characters were lost when it was converted"
    sample = _telling(text)
    if len(sample) < 6 or plausibility(sample) > PLAUSIBLE:
        return None
    for wrong, right in _MISREADINGS:
        repaired = _bytes_of(sample, wrong, "ignore").decode(right, "ignore")
        if len(repaired) * 4 > len(sample) and plausibility(repaired) > PLAUSIBLE:
            return f"it is {_NAMES[right]} that was read as {_NAMES[wrong]}"
    return None


def repair(text: str) -> Repair | None:
    """Return a garbled text put right, or None where it is sound or cannot be put right for sure.

    For sure means: every character goes back into bytes, all of these are valid in the other
    encoding, and Chinese comes out.
    """
    steps: list[str] = []
    for _ in range(_ROUNDS):
        found = _undone(text)
        if found is None:
            break
        text = found.text
        steps.append(found.what)
    return Repair(text, ", which was ".join(steps)) if steps and _is_chinese(text) else None


def _undone(text: str) -> Repair | None:
    sample = _telling(text)
    if len(sample) < 6 or plausibility(sample) > PLAUSIBLE:
        return None
    for wrong, right in _MISREADINGS:
        try:
            repaired = _bytes_of(text, wrong, "strict").decode(right)
        except UnicodeError:
            continue
        if _is_chinese(repaired) or (right == "utf-8" and len(_telling(repaired)) >= _SURE):
            return Repair(repaired, f"{_NAMES[right]} read as {_NAMES[wrong]}")
    return None


def _is_chinese(text: str) -> bool:
    sample = _telling(text)
    return count_han(sample) >= _SURE and plausibility(sample) > PLAUSIBLE


def _telling(text: str) -> str:
    return "".join(re.findall(r"[^\x00-\x7f]+", text[: 20 * _LOOKED_AT]))[:_LOOKED_AT]


def _bytes_of(text: str, encoding: str, errors: str) -> bytes:
    """Return the bytes that were read as *text*; browsers' cp1252 lets all other bytes through."""
    if encoding != "cp1252":
        return text.encode(encoding, errors)
    return text.translate(_browser_cp1252()).encode("latin-1", errors)


def _browser_cp1252() -> dict[int, int]:
    table = {}
    for byte in range(0x80, 0xA0):
        char = bytes([byte]).decode("cp1252", "ignore")
        if char:
            table[ord(char)] = byte
    return table
