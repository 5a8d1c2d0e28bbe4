"""Lines that are told to be no story by their words alone, and what is glued onto the story's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from . import chrome, chrome_posts
from .lines import FINAL, Line, split_line
from .model import Span

_NOTHING: Mapping[Span, str] = MappingProxyType({})

_BRACKETED = re.compile(r"[\[【]([^\[\]【】]{1,10})[\]】]")
_PIECES = re.compile(r"\s+[·•・/]\s+|\s*[|｜]\s*")
_NO_PIECE = re.compile(r"[，。！？；]|^[\d.,%+-]*$|^.{17,}$")
_SPACES = re.compile(r"[\s|｜]+")
_CREDIT = re.compile(
    r"(?:撰文|文字?|作者|记者|摄影|图片?|编辑|责编|来源|出版|更新|发布|发表|插画|设计|监制|剪辑|校对|审核|翻译|策划|词|曲|作词|作曲|编曲|演唱)[:：]\S{1,16}$"
)
_ENGLISH = re.compile("[a-z][.?][\"'”’)]?$")  # the end of a sentence
_LONGEST = 120  # characters of a line that is no story by its words
PAYWALL = "notice to subscribers"
_MANY = 4  # words in brackets and nothing else, of which a button or two may be unknown

_BY_PATTERN = (
    (PAYWALL, chrome_posts.PAYWALL),
    ("button", chrome.BUTTON),
    ("navigation", chrome.NAVIGATION),
    ("pager", chrome.PAGER),
    ("share line", chrome.SHARE),
    ("date or source line", chrome.META),
    ("date or source line", chrome.DATELINE),
    ("credit line", chrome.REPORTER),
    ("credit line", chrome.BRACKETED_CREDIT),
    ("mail header", chrome.MAIL),
    ("legal notice", chrome.LEGAL),
    ("keyword line", chrome.KEYWORDS),
    ("picture", chrome.IMAGE),
    ("caption", chrome.CAPTION),
    ("caption", chrome.PHOTO_CREDIT),
    ("keyword line", chrome.HASHTAGS),
    ("link", chrome.LINK),
    ("code", chrome.CODE),
    ("ornament", chrome.NO_WORDS),
    ("advertisement", chrome.ADVERTISEMENT),
    ("stage direction", chrome.AUDIENCE),
    ("greeting", chrome.GREETING),
    ("reader's comment", chrome.COMMENT),
)
# The same for patterns that the whole of a line must have.
_WHOLE = (
    ("date or source line", chrome_posts.POSTED),
    ("button", chrome_posts.TOOLS),
    ("date or source line", chrome_posts.SIGNED),
    ("date or source line", chrome_posts.PAGE),
    ("date or source line", chrome_posts.STAMPED),
    ("credit line", chrome_posts.REPORTERS),
    ("credit line", chrome_posts.BYLINE_ALONE),
    ("button", chrome_posts.VOTED),
    ("stage direction", chrome_posts.SOUND),
    ("credit line", chrome_posts.POST),
    ("related links", chrome_posts.SEE_ALSO),
    ("date or source line", chrome_posts.SENDER),
    ("site title", chrome_posts.ISSUE),
    ("greeting", chrome_posts.FAREWELL),
    ("section of a note", chrome_posts.RESEARCH),
)


def fixed_reason(line: Line) -> str | None:
    """Return why a line is no story by its words, or None."""
    text = line.text
    if chrome.TITLE_LABEL.match(text):
        return "title label"
    if len(text) <= _LONGEST:
        for reason, pattern in _BY_PATTERN:
            if pattern.match(text):
                return reason
        for reason, pattern in _WHOLE:
            if pattern.fullmatch(text):
                return reason
    if _is_dated(text) or (chrome.WIDE.fullmatch(text) and chrome.DATELINE.match(_close(text))):
        return "date or source line"
    if _is_toolbar(text):
        return "button"
    bare = chrome.PICTURES.sub("", text)
    if bare != text and chrome.BUTTON.match(bare):
        return "button"
    if bare != text and (chrome.DATELINE.match(bare) or chrome.META.match(bare)):
        return "date or source line"
    if len(bare) <= _LONGEST and chrome.INVITATION.match(bare):
        return "share line"
    if len(text) <= 160 and chrome.LEGAL_ANYWHERE.search(text):
        return "legal notice"
    if len(text) <= 160 and chrome_posts.DISCLAIMED.search(text):
        return "legal notice"
    if _are_credits(text):
        return "date or source line"
    if len(text) <= 400 and chrome.CONFIDENTIAL.match(text):
        return "legal notice"
    if len(text) <= 240 and chrome.GUARANTEE.match(text):
        return "legal notice"
    if chrome.OUTLET.fullmatch(text) or chrome.FRONT.fullmatch(text):
        return "site title"
    if len(text) <= 30 and chrome.RELATED.fullmatch(text):
        return "related links"
    if chrome.MENU.match(text) and not _is_sentence(text):
        return "navigation"
    return None


def _is_sentence(text: str) -> bool:
    return bool(FINAL.search(text) or _ENGLISH.search(text) or chrome.FACT.match(text))


def _close(text: str) -> str:
    return "".join(text.split())


def _are_credits(text: str) -> bool:
    """Tell whether a line is credits side by side: 「撰文：某某 摄影：某某 出版：2023-09-27」."""
    pieces = _SPACES.split(text) if len(text) <= _LONGEST else []
    labelled = sum(bool(_CREDIT.match(piece)) for piece in pieces)
    return labelled >= 2 and not any(_NO_PIECE.search(piece) for piece in _others(pieces))


def _others(pieces: Sequence[str]) -> list[str]:
    return [p for p in pieces if not (_CREDIT.match(p) or chrome.DATELINE.match(p))]


def _is_dated(text: str) -> bool:
    """Tell whether a line is short pieces, one of them a date: 「某刊 · 2024-03-05 · 文/某某」.

    A row of figures that starts with a date is a table's.
    """
    pieces = [piece.strip() for piece in _PIECES.split(text)] if len(text) <= _LONGEST else []
    others = [piece for piece in pieces if not chrome.DATE.fullmatch(piece)]
    if not others or len(pieces) - len(others) != 1:
        return False
    return not any(_NO_PIECE.search(piece) for piece in others)


def _is_toolbar(text: str) -> bool:
    """Tell whether a line is buttons alone, each in brackets: 「[打印] [关闭]」."""
    buttons = _BRACKETED.findall(text[:80])
    is_all = len(text) <= 80 and not _BRACKETED.sub("", text).strip()
    known = sum(map(bool, map(chrome.BUTTON.match, buttons)))
    fewest = len(buttons) if len(buttons) < _MANY else len(buttons) - 1
    return len(buttons) >= 2 and is_all and known >= fewest


def part_chrome(lines: Sequence[Line], outside: Mapping[Span, str] = _NOTHING) -> list[Line]:
    """Return the lines with what is glued onto the story's paragraphs in lines of their own.

    That are buttons and credits: 「……三成。查看原文>>」, 「……三成。（责任编辑：王小米）」, and the
    headlines of flashes.
    """
    parted: list[Line] = []
    for line in lines:
        foot = None if line.span in outside else chrome_posts.FOOT.search(line.text)
        if foot:
            line, below = split_line(line, foot.end())
        places = [] if line.span in outside else _seams(line)
        for at in reversed(places):
            line, rest = split_line(line, at)
            parted.append(rest)
        if places:
            parted[-len(places) :] = reversed(parted[-len(places) :])
            parted.insert(len(parted) - len(places), line)
        else:
            parted.append(line)
        if foot:
            parted.append(below)
    return parted


def _seams(line: Line) -> list[int]:
    """Return the offsets at which a paragraph is to be parted from what was glued onto it."""
    head = chrome.HEAD.match(line.text)
    tail = chrome.TAIL.search(line.text, max(0, len(line.text) - 45))
    subject = chrome.HASHTAG.match(line.text)
    flash = chrome.FLASH.match(line.text, subject.end() if subject else 0)
    places = [head.end()] if head and _is_glued(head[1]) else []
    places += [subject.end()] if subject else []
    places += [flash.end()] if flash else []
    places += [at for by in chrome_posts.BYLINE.finditer(line.text) for at in by.span()]
    places += [tail.start(1)] if tail and _is_glued(tail[1]) else []
    places = sorted({*places} - {0, len(line.text)})
    return places if places and fixed_reason(line) is None else []


def _is_glued(words: str) -> bool:
    """Tell whether what stands before or behind a paragraph's sentences is none of them."""
    if chrome.TIMING.match(words) or chrome.BEHIND_POST.match(words):
        return True
    if len(words) >= 4 and chrome.BUTTON.match(words):
        return True
    return bool(chrome.BRACKETED_CREDIT.match(words)) and not re.search("[，,]", words)
