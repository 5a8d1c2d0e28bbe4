"""Which pairs are fit to learn from; each filter has a name, so that losses can be counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zhbrief.translate.constraints import Prepared

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LATIN = re.compile(r"[A-Za-z]")
_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\uac00-\ud7af]")
_MARKUP = re.compile(r"</?[a-z]+[^>]*>|\{\{|\}\}|\[\[|\]\]|https?://|\\u[0-9a-f]{4}|`{2,}|={3,}")
_MOST_CHINESE, _MOST_WORDS = 180, 130
# Words of English for a Chinese character, and the tolerance for what is short.
_LEAST_RATIO, _MOST_RATIO, _SLACK = 0.2, 1.6, 4


def fault_of_text(chinese: str, english: str) -> str:
    """Return the name of the first filter that a pair fails by its letters alone, or ''."""
    han, latin = len(_HAN.findall(chinese)), len(_LATIN.findall(english))
    if han < 2 or latin < 2 or _HAN.search(english):
        return "script"
    if han < 0.25 * len(chinese) or latin < 0.5 * len(english.replace(" ", "")):
        return "script"
    if _OTHER_SCRIPT.search(chinese) or _OTHER_SCRIPT.search(english):
        return "script"
    if _MARKUP.search(chinese) or _MARKUP.search(english):
        return "markup"
    return _fault_of_length(chinese, english, han)


def _fault_of_length(chinese: str, english: str, han: int) -> str:
    words = len(english.split())
    if len(chinese) > _MOST_CHINESE or words > _MOST_WORDS:
        return "length"
    # A Latin word in the Chinese stands for about two characters.
    size = han + 2 * len(re.findall(r"[A-Za-z0-9.]+", chinese))
    if not _LEAST_RATIO * size - _SLACK <= words <= _MOST_RATIO * size + _SLACK:
        return "ratio"
    return ""


def figures_agree(source: Prepared, english: str) -> bool:
    """Tell whether no figure differs by our own comparison."""
    # The letters alone are judged where zhbrief is not installed, too.
    from zhbrief.translate.comparison import compare_figures

    known = [term.english for term in source.terms]
    found = compare_figures(source.figures, english, known=known)
    return not any(mismatch.is_serious for mismatch in found)
