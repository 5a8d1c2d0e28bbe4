"""Chinese script: which one a text is in, and conversion through OpenCC."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from ..errors import UsageError

CONFIGS = ("t2s", "tw2s", "hk2s", "tw2sp", "s2t", "s2tw", "s2hk", "s2twp", "t2tw", "t2hk")

# OpenCC's t2s leaves 著 alone; it is 着 (particle, "touch") except in these words.
_WRITTEN_BEFORE = "显顯卓昭名专專论論编編原巨合译譯土遗遺拙所撰新近共"
_WRITTEN_AFTER = "名作称稱者述录錄书書有文《"
_PARTICLE = re.compile(rf"(?<![{_WRITTEN_BEFORE}])著(?![{_WRITTEN_AFTER}])")


# Standard in names since 2013 (Table of General Standard Chinese Characters): in a simplified
# sentence 毕昇 stays 毕昇, in a traditional one 昇 is 升.
_IN_NAMES = frozenset("昇陞甯堃邨迺龢澂谿")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _converter(config: str) -> _Converter:
    if config not in CONFIGS:
        raise UsageError(f"Unknown conversion {config!r}. Known are: {', '.join(CONFIGS)}.")
    from opencc import OpenCC

    converter: _Converter = OpenCC(config)
    return converter


def convert(text: str, config: str = "t2s") -> str:
    """Return *text* converted by OpenCC's *config*; the length may change.

    Raises UsageError for an unknown configuration.
    """
    converted = _converter(config).convert(text)
    return _PARTICLE.sub("着", converted) if config.endswith("2s") else converted


def to_simplified(text: str) -> str:
    """Return *text* in simplified script.

    >>> to_simplified("亦庄核心科技亮出「殺手鐧」,看著")
    '亦庄核心科技亮出「杀手锏」,看着'
    """
    changing = _convertible().intersection(text)
    if not changing or (changing <= _IN_NAMES and _telling()[0].intersection(text)):
        return text
    if _phrases().search(text):
        return convert(text, "t2s")
    # Without a phrase OpenCC converts each character alone; in pure Python it is slow at it.
    return _PARTICLE.sub("着", text.translate(_single_table()))


@cache
def _phrases() -> re.Pattern[str]:
    """Return what finds a phrase that OpenCC converts as a whole."""
    return re.compile("|".join(map(re.escape, _pairs("TSPhrases"))))


@cache
def _single_table() -> dict[int, str]:
    return {ord(key): values[0] for key, values in _pairs("TSCharacters").items()}


def fold(text: str) -> str:
    """Return *text* in simplified script and half-width letters and digits, one for one.

    For looking at text only: it keeps the length, so that offsets stay valid, and knows no
    phrases.
    """
    return text.translate(_fold_table())


@cache
def _convertible() -> frozenset[str]:
    """Return every character that OpenCC may change: without one there is nothing to convert."""
    single = {key for key, values in _pairs("TSCharacters").items() if values[0] != key}
    phrases = _pairs("TSPhrases").items()
    in_phrases = {
        a for key, values in phrases for a, b in zip(key, values[0], strict=False) if a != b
    }
    return frozenset(single | in_phrases)


@cache
def _pairs(name: str) -> dict[str, list[str]]:
    from importlib import resources  # takes longer to import than this module

    path = resources.files("opencc") / "dictionary" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return {key: values.split(" ") for key, _, values in (line.partition("\t") for line in lines)}


@cache
def _fold_table() -> dict[int, str]:
    table = {
        code: chr(code - 0xFEE0) for code in range(0xFF10, 0xFF5B) if chr(code - 0xFEE0).isalnum()
    }
    single = {k: v[0] for k, v in _pairs("TSCharacters").items() if len(k) == len(v[0]) == 1}
    table |= {ord(key): value for key, value in single.items()}
    table[ord("％")] = "%"
    return table


@cache
def _telling() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters that occur in simplified text only, and in traditional text only."""
    traditional = {key for key, values in _pairs("TSCharacters").items() if key not in values}
    simplified = {key for key, values in _pairs("STCharacters").items() if key not in values}
    return frozenset(simplified - traditional), frozenset(traditional - simplified)


def detect_script(text: str) -> str:
    """Return ``simplified``, ``traditional`` or ``mixed``; ``simplified`` where nothing tells.

    Mixed means that each script has at least five telling characters and a seventh of them.
    """
    only_simplified, only_traditional = _telling()
    simplified = sum(map(only_simplified.__contains__, text))
    traditional = sum(map(only_traditional.__contains__, text))
    fewer = min(simplified, traditional)
    if fewer >= 5 and fewer * 7 >= simplified + traditional:
        return "mixed"
    return "traditional" if traditional > simplified else "simplified"


_SCRIPTS = (
    ("Japanese", re.compile("[\u3041-\u3096\u30a1-\u30fa]")),
    ("Korean", re.compile("[\uac00-\ud7a3]")),
    ("Cyrillic", re.compile("[\u0400-\u04ff]")),
    ("Greek", re.compile("[\u0370-\u03ff]")),
    ("Arabic", re.compile("[\u0600-\u06ff]")),
    ("Hebrew", re.compile("[\u0590-\u05ff]")),
    ("Devanagari", re.compile("[\u0900-\u097f]")),
    ("Thai", re.compile("[\u0e00-\u0e7f]")),
    ("Latin", re.compile("[A-Za-z\u00c0-\u024f]")),
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def count_han(text: str) -> int:
    """Return the number of Chinese characters in *text*."""
    return len(_HAN.findall(text))


_MODERN = re.compile("[的了吗呢吧们]|这|那个|什么|没有|已经|[一两几]个")
_CLASSICAL = re.compile("[之其乎矣焉哉曰吾汝者也而以]")
_CLASSICAL_ENDS = re.compile("(?<![在似近几合])乎|[矣焉哉曰吾汝]|也(?=[，,。；;！？!?])")
_TELLING_LENGTH = 40  # Chinese characters that tell how a text is written


def is_classical(text: str) -> bool:
    """Tell whether a simplified text is classical Chinese: its particles, without modern ones.

    Modern prose has a modern particle in every twenty characters or so; statutes and notices have
    fewer, but not the particles with which classical sentences end.
    """
    han = count_han(text)
    if han < _TELLING_LENGTH:
        return False
    modern, classical, ends = (
        len(pattern.findall(text)) for pattern in (_MODERN, _CLASSICAL, _CLASSICAL_ENDS)
    )
    return modern < 0.01 * han and classical > 0.06 * han and ends > max(2, 0.015 * han)


def foreign_script(text: str) -> str | None:
    """Return the name of the script that *text* is in where that is not Chinese, else None."""
    han = count_han(text)
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    # Kana make up about half of Japanese text, and a Chinese one holds at most a name in kana.
    if counts["Japanese"] * 5 > han + counts["Japanese"] > 0:
        return "Japanese"
    if counts["Korean"] > han:
        return "Korean"
    name, most = max(counts.items(), key=lambda item: item[1])
    if han * 20 < most:
        return name
    return None
