"""Turn a Chinese article into a short English briefing that its reader can check.

>>> import zhbrief
>>> print(zhbrief.brief("samples/yizhuang.txt"))  # doctest: +SKIP
"""

from __future__ import annotations

# In full: pytest imports this file by itself in a checkout whose folder's name is no identifier, as
# in zhbrief-main, where a relative import would fail.
from zhbrief.errors import (
    InputError,
    MissingPackage,
    ModelCorrupt,
    ModelError,
    ModelNotFound,
    NoSpace,
    OutputError,
    TranslationError,
    UsageError,
    ZhbriefError,
)

# Type checkers take it for true. typing itself would take as long to load as all else here, and
# Ctrl-C meanwhile would print a traceback.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .article import Article, read
    from .briefing import Brief, Point, Settings, brief, brief_together

_HOMES = {
    "Article": "article",
    "Brief": "briefing",
    "Point": "briefing",
    "Settings": "briefing",
    "brief": "briefing",
    "brief_together": "briefing",
    "read": "article",
}

__all__ = [
    "Article",
    "Brief",
    "InputError",
    "MissingPackage",
    "ModelCorrupt",
    "ModelError",
    "ModelNotFound",
    "NoSpace",
    "OutputError",
    "Point",
    "Settings",
    "TranslationError",
    "UsageError",
    "ZhbriefError",
    "brief",
    "brief_together",
    "read",
]


def __getattr__(name: str) -> object:
    # Reading compiles many patterns; `import zhbrief` does not wait for it.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
