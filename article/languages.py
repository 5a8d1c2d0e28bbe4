"""Which language a text is in: modern Chinese, or what is told and refused instead of it."""

from __future__ import annotations

import re

from .script import count_han

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
# Hiragana, in which Japanese writes its grammar, without の, which stands on Chinese signs, too.
_HIRAGANA = re.compile("[\u3041-\u306d\u306f-\u3096]")
_CLAUSE = re.compile(r"[^。！？!?\n]+")
_FEWEST_KANA = 0.05  # of the letters of a Japanese text
_JAPANESE_CLAUSES = 0.6  # of its clauses have hiragana; a Chinese text may quote some

_MODERN = re.compile("[的了吗呢吧们]|这|那个|什么|没有|已经|[一两几]个")
_CLASSICAL = re.compile("[之其乎矣焉哉曰吾汝者也而以]")
_CLASSICAL_ENDS = re.compile("(?<![在似近几合])乎|[矣焉哉曰吾汝]|也(?=[，,。；;！？!?])")
_TELLING_LENGTH = 40  # Chinese characters that tell how a text is written

# Words of written Cantonese that written Mandarin has not.
_CANTONESE = re.compile("[嘅喺佢哋咗嚟冇啲咁嗰𠮶噉嘢瞓攞咩啱嗌嬲冚乜]|唔(?!唔)|[係系](?=[咪唔度])")
_QUOTATION = re.compile("「[^「」]{0,300}」|“[^“”]{0,300}”")
_MOST_CANTONESE = 0.02  # of the Chinese characters; others have hardly any
_FEWEST_CANTONESE = 4


def foreign_script(text: str) -> str | None:
    """Return the name of the script that *text* is in where that is not Chinese, else None."""
    han = count_han(text)
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    if _is_japanese(text, counts["Japanese"], han):
        return "Japanese"
    if counts["Korean"] > han:
        return "Korean"
    name, most = max(counts.items(), key=lambda item: item[1])
    if han * 20 < most:
        return name
    return None


def _is_japanese(text: str, kana: int, han: int) -> bool:
    """Tell Japanese text: much kana, or some in nearly every clause.

    Kana make up about half of Japanese text, in one full of names and figures a tenth.
    """
    if kana * 5 > han + kana > 0:
        return True
    if kana < _FEWEST_KANA * (han + kana):
        return False
    clauses = [clause for clause in _CLAUSE.findall(text) if count_han(clause) >= 6]
    written = sum(bool(_HIRAGANA.search(clause)) for clause in clauses)
    return written > _JAPANESE_CLAUSES * len(clauses) > 0


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


def is_cantonese(text: str) -> bool:
    """Tell whether a text is written Cantonese, in words that Mandarin has not.

    Newspapers of Hong Kong write Mandarin and quote Cantonese: quotations do not count.
    """
    text = _QUOTATION.sub("", text)
    count = len(_CANTONESE.findall(text))
    return count >= _FEWEST_CANTONESE and count > _MOST_CANTONESE * count_han(text)
