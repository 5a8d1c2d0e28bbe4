"""The signature of a briefing: all that its text depends on, beside the article."""

from __future__ import annotations

from ..translate.glossary import Glossary
from ..translate.model import Engine
from ..translate.rendering import Style
from .settings import Settings
from .version import version


def signature(settings: Settings, limit: int, engine: Engine, glossary: Glossary) -> dict[str, str]:
    """Return the signature; *limit* is the number of words that was filled."""
    length = f"sentences={settings.sentences}" if settings.sentences else f"words={limit}"
    signed = {
        "zhbrief": version(),
        "method": settings.method,
        "length": length,
        "script": "t2s",
        "engine": engine.signature,
        "glossary": glossary.digest,
    }
    if settings.style is not Style.LONG:
        signed["style"] = settings.style
    if settings.skip_checks:
        signed["skip_checks"] = ", ".join(settings.skip_checks)
    return signed
