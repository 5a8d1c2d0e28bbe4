"""Datelines of dispatches (新华社上海7月25日电（记者…）), put into English without an engine.

All of a dateline is known beforehand: agency, places, day, reporters; so is the outlet behind the
title of a page (…-新华网). An engine that has to translate them drops them, or makes them a part of
what happened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .bylines import dateline_end, reporters
from .model import Candidate, Constraint, Engine, Kind, Request
from .rewording import reworded
from .romanising import romanised

_DATELINE = re.compile(
    r"^(?P<head>[^，。！？：；“”]{2,24}?)[电讯](?=[\W\d]|综合|据|题)"
    r"[\s　]*(?P<by>[（(][^）)]{1,40}[）)])?[\s　:：，]*"
)
# The page's title ends in the outlet: headline-新华网, headline_中国经济网.
_OUTLET = re.compile(
    r"(?<=[^\s\d]{4})\s*[-–—_|｜]+\s*(?P<name>[^\s，。！？：；]{1,10}"
    r"(?:网|社|报|新闻|在线|电视台|广播|传媒|财经|周刊|频道)|新浪|搜狐|网易|腾讯|澎湃|财新)\s*$"
)
# What may stand between the known parts: the client is the agency's application.
_SILENT = re.compile(r"客户端|[\s　、，·]")
_ROLE = re.compile("实习记者|记者|通讯员|实习生|编辑")
_PERSON = re.compile("[\u4e00-\u9fff]{2,4}")
_OWN_REPORT = re.compile("[【〔（(]?本[报台网刊社](?:讯|(?=[^，。]{0,6}(?:记者|[讯电])))")


class Dated:
    """An engine that is spared the datelines, and set phrases that are misread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def name(self) -> str:
        return self._engine.name

    @property
    def signature(self) -> str:
        return self._engine.signature

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        """Return the engine's candidates for what follows the dateline, the dateline before it."""
        parted = [part(request) for request in requests]
        bare = [without_outlet(rest) for _, rest in parted]
        answers = self._engine.translate([reworded(rest) for _, rest in bare])
        return [
            [replace(c, english=f"{line}{_followed(c.english, outlet)}") for c in own]
            for (line, _), (outlet, _), own in zip(parted, bare, answers, strict=True)
        ]

    def close(self) -> None:
        self._engine.close()


def part(request: Request) -> tuple[str, Request]:
    """Return the English of a request's dateline and the request for the rest.

    Where there is none, or not all of it is known, the English is '' and the request is whole.
    """
    match = _DATELINE.match(request.text)
    line = _in_english(request, match) if match and match.end() < len(request.text) else ""
    start = match.end() if match and line else dateline_end(request.text)
    line = line or _byline(request, start)
    if not line:
        return "", request
    inside = tuple(
        replace(known, start=known.start - start, end=known.end - start)
        for known in request.constraints
        if known.start >= start
    )
    return line, replace(request, text=request.text[start:], constraints=inside)


def without_outlet(request: Request) -> tuple[str, Request]:
    """Return the English of the outlet behind a page's title (…-新华网) and the request without it.

    Where there is none, or it is not known, the English is '' and the request is whole.
    """
    match = _OUTLET.search(request.text)
    last = request.constraints[-1] if request.constraints else None
    if match is None or last is None or (last.start, last.end) != match.span("name"):
        return "", request
    if last.kind is not Kind.NAME or last.english in request.required:
        return "", request
    text, inside = request.text[: match.start()], request.constraints[:-1]
    return last.english, replace(request, text=text, constraints=inside)


def _followed(english: str, outlet: str) -> str:
    return f"{english.rstrip(' .')} – {outlet}" if outlet else english


def _in_english(request: Request, match: re.Match[str]) -> str:
    """Return the dateline in English, '' if a word of it is not known or it has no day."""
    head = _known(request, *match.span("head"))
    by = _reporters(request, match.start("by"), match["by"]) if match["by"] else []
    if not head or len(head) < 2 or by is None or not _is_day(head[-1]):
        return ""
    if any(known.kind is Kind.FIGURE for known in head[:-1]):
        return ""
    reporters = f" (by {', '.join(by)})" if by else ""
    return f"{', '.join(known.english for known in head)}{reporters} – "


def _byline(request: Request, end: int) -> str:
    """Return the English of a dateline without a day, '' if its outlet is not known."""
    dateline = request.text[:end]
    own = _OWN_REPORT.match(dateline)
    outlet = next((c for c in request.constraints if c.start == 0 and c.end < end), None)
    if own:
        place = next((c for c in request.constraints if c.start == own.end() and c.end < end), None)
        head, behind = "Staff report", own.end()
        if place and request.text[place.end] in "讯电":
            head, behind = f"Staff report, {place.english}", place.end + 1
    elif outlet and request.text.startswith("讯", outlet.end):
        head, behind = outlet.english, outlet.end + 1
    else:
        return ""
    known = {c.source: c.english for c in request.constraints}
    by = [known.get(name) or romanised(name) for name in reporters(dateline[behind:])]
    return f"{head} (by {', '.join(by)}) – " if by else f"{head} – "


def _is_day(known: Constraint) -> bool:
    return known.kind is Kind.FIGURE and known.source.endswith("日")


def _reporters(request: Request, start: int, bracket: str) -> list[str] | None:
    """Return the names in the bracket, which can only be persons; None if there is more in it."""
    words = list(re.finditer(r"[^\s　、，·（）():：/]+", _ROLE.sub(_blank, bracket)))
    known = {(c.start, c.end): c.english for c in request.constraints}
    names = []
    for word in words:
        span = (start + word.start(), start + word.end())
        if span not in known and not _PERSON.fullmatch(word.group()):
            return None
        names.append(known.get(span) or romanised(word.group()))
    return names


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _known(request: Request, start: int, end: int) -> list[Constraint] | None:
    """Return the constraints of a stretch, None if it says more than they do."""
    inside = [c for c in request.constraints if start <= c.start and c.end <= end]
    place, rest = start, ""
    for known in sorted(inside, key=lambda c: c.start):
        rest += request.text[place : known.start]
        place = known.end
    rest += request.text[place:end]
    return None if _SILENT.sub("", rest) else sorted(inside, key=lambda c: c.start)
