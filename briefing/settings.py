"""The settings of a briefing, with their defaults in one place."""

from __future__ import annotations

from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..summarize import check_percent
from ..translate.model import Code
from ..translate.rendering import Style
from ..translate.skipping import codes
from ..translate.styling import style_of

DEFAULT_WORDS = 120


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen for a briefing.

    ``words`` is an upper limit for the English words of headline and points together;
    ``sentences`` is the number of points, ``percent`` the limit as a share of the article's story.
    At most one of them is given; without any, 120 words.
    ``keep_all`` leaves no menu, notice or caption of the page out.
    ``originals`` puts the Chinese beside a name where it is mentioned first.
    ``skip_checks`` are the codes of checks that are switched off.
    ``style`` is ``short`` for 2bn yuan instead of 2 billion yuan.
    ``second_model`` is asked where the English of the first model has an error.
    ``summary_model`` writes with the method ``abstractive``; by default the language model.
    """

    words: int | None = None
    sentences: int | None = None
    percent: float | None = None
    method: str = "extractive"
    engine: str = "auto"
    model: str | Path | None = None
    runtime: str = "ctranslate2"
    glossary: tuple[str | Path, ...] = ()
    encoding: str | None = None
    keep_all: bool = False
    offline: bool = False
    originals: bool = True
    skip_checks: tuple[Code, ...] = ()
    style: Style = Style.LONG
    second_model: str | Path | None = None
    summary_model: str | Path | None = None

    @classmethod
    def of(cls, options: dict[str, Any]) -> Settings:
        """Return settings from keyword arguments. Raises UsageError for what makes no sense."""
        known = [field.name for field in fields(cls)]
        for name in options:
            if name not in known:
                near = get_close_matches(name, known, 1)
                hint = f" Did you mean {near[0]!r}?" if near else ""
                raise UsageError(f"No setting {name!r}.{hint} Settings: {', '.join(known)}.")
        given = dict(options)
        files = given.get("glossary", ())
        given["glossary"] = (files,) if isinstance(files, (str, Path)) else tuple(files)
        given["skip_checks"] = codes(given.get("skip_checks", ()))
        given["style"] = style_of(given.get("style", Style.LONG))
        settings = cls(**given)
        settings.check()
        return settings

    def check(self) -> None:
        """Raise UsageError for lengths that make no sense."""
        given = [n for n in ("words", "sentences", "percent") if getattr(self, n) is not None]
        if len(given) > 1:
            raise UsageError(f"Give {' or '.join(given)}, not both.")
        for name, value in (("words", self.words), ("sentences", self.sentences)):
            is_whole = isinstance(value, int) and not isinstance(value, bool)
            if value is not None and not (is_whole and value >= 1):
                raise UsageError(f"{name} must be a whole number of at least 1, not {value!r}.")
        if self.percent is not None:
            check_percent(self.percent)
