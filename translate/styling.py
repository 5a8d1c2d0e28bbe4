"""How large numbers are written in the English: 2 billion yuan, or 2bn yuan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..errors import UsageError
from .model import Translation
from .rendering import Style

_SHORT = {"million": "m", "billion": "bn", "trillion": "tn"}
_LARGE = re.compile(rf"(?<=\d)[ -]({'|'.join(_SHORT)})\b(?!-)")


def style_of(name: str) -> Style:
    """Return the style of that name. Raises UsageError for one that is not known."""
    try:
        return Style(name)
    except ValueError:
        raise UsageError(f"No style {name!r}. Styles: {', '.join(Style)}.") from None


def styled(translations: Sequence[Translation], style: Style) -> list[Translation]:
    """Return *translations* with million, billion and trillion as *style* has them.

    It is done when all checks are through: an engine copies 2 billion more surely than 2bn.
    """
    if style is Style.LONG:
        return list(translations)
    return [replace(t, english=in_style(t.english)) for t in translations]


def in_style(english: str) -> str:
    """Return *english* with 2bn for 2 billion.

    >>> in_style("It invested $2.5 billion in 3 million homes.")
    'It invested $2.5bn in 3m homes.'
    """
    return _LARGE.sub(lambda match: _SHORT[match[1]], english)
