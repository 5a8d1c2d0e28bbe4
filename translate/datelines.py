"""Datelines of dispatches (新华社上海7月25日电（记者…）), put into English without an engine.

All of a dateline is known beforehand: agency, places, day, reporters; so is the outlet behind the
title of a page (…-新华网). An engine that has to translate them drops them, or makes them a part of
what happened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .bylines import dateline_end, signers, without_roles
from .model import Candidate, Constraint, Engine, Kind, Request
from .rewording import reworded
from .romanising import romanised

# The page's title ends in the outlet: headline-新华网, headline_中国经济网.
_OUTLET = re.compile(
    r"(?<=[^\s\d]{4})\s*[-–—_|｜]+\s*(?P<name>[^\s，。！？：；]{1,10}"
    r"(?:网|社|报|新闻|在线|电视台|广播|传媒|财经|周刊|频道)|新浪|搜狐|网易|腾讯|澎湃|财新)\s*$"
)
# What may stand between the known parts: the client is the agency's application.
_SILENT = re.compile(
    r"客户端|北京时间|据|专电|专讯|快讯|消息|(?:综合|摄影|采访)?报[道导]|综合|[电讯驻]|[^\w\u4e00-\u9fff]"
)
_OWN_REPORT = re.compile("本[报台网刊社]")


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
    start = dateline_end(request.text)
    line = _in_english(request, start) if start else ""
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


def _in_english(request: Request, end: int) -> str:
    """Return the dateline that ends at *end* in English, '' if a word of it is not known."""
    text = request.text[:end]
    by = signers(text)
    inside = [c for c in request.constraints if c.start < end and c.end <= end]
    heads = [c for c in inside if not any(s.start < c.end and c.start < s.end for s in by)]
    spans = [(s.start, s.end) for s in by] + [(c.start, c.end) for c in heads]
    rest = "".join(" " if any(s <= i < e for s, e in spans) else c for i, c in enumerate(text))
    is_own = bool(_OWN_REPORT.search(rest))
    if _SILENT.sub("", without_roles(_OWN_REPORT.sub("", rest))):
        return ""
    if any(known.kind is Kind.FIGURE and not _is_day(known) for known in heads):
        return ""
    known = {(c.start, c.end): c.english for c in inside}
    names: dict[str, list[str]] = {}
    for s in by:
        name = known.get((s.start, s.end)) or romanised(text[s.start : s.end])
        names.setdefault(s.work, []).append(name)
    head = ", ".join(
        [*(["Staff report"] if is_own else []), *(c.english.removeprefix("on ") for c in heads)]
    )
    signed = "; ".join(f"{work} {', '.join(row)}" for work, row in names.items())
    if not head:
        return f"{signed[:1].upper()}{signed[1:]} – " if signed else ""
    return f"{head} ({signed}) – " if signed else f"{head} – "


def _is_day(known: Constraint) -> bool:
    return known.kind is Kind.FIGURE and known.source.endswith("日")
