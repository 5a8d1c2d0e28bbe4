"""Stories that stand on a page only as data in its scripts, from which a browser makes the page.

Or only in what it shows where scripts are switched off.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace

from ..errors import InputError
from .blocks import read_blocks
from .markup import PageText, page_text
from .script import count_han
from .tags import Tag, pieces

NOTE = (
    "nothing of the story stands on the page itself: it was read from the data in the page's "
    "scripts, where its paragraphs may lack what a browser adds"
)
NOTE_WITHOUT = (
    "nothing of the story stands on the page itself: it was read from what the page shows where "
    "scripts are switched off"
)
_NOSCRIPT = re.compile(r"<(/?)noscript\b[^<>]*>", re.IGNORECASE)
_FEWEST = 60  # Chinese characters of a story
_LEAST = 12  # of a paragraph
_PROSE = re.compile("[，。！？；]")
_LINE = re.compile(r"[^\n]+")
_MARKS = re.compile("[，。！？；：]")
# 「"content":"<p>……</p>"」: a string of JSON and the key before it. One without its end ends with
# the script: a search for ends from each mark in it would take quadratic time.
_STRING = re.compile(r'(?:"([\w-]{1,40})"\s*+:\s*+)?"((?:[^"\\]|\\.)*+)(?:"|\\?\Z)', re.DOTALL)
_ELEMENT = re.compile(r"</?[a-zA-Z][^<>]*>")
_MOST_NAMES = 3  # lines: a title, a site
_LONGEST_NAMES = 1000  # code points of a page
_DEEPEST = 3  # JSON inside a string of JSON


def with_scripted_story(page: PageText, text: str) -> PageText:
    """Return the page with the story in its scripts where none stands on it itself."""
    if any(map(_is_prose, _lines(page))):
        return page
    shown = _without_scripts(text)
    if shown:
        return replace(shown, notes=(*page.notes, NOTE_WITHOUT))
    if "<script" not in text.lower():
        return page
    body = story_in_scripts(text)
    if not body:
        return page
    title = html.escape(" ".join(read_blocks(text).title.split()))
    read = page_text(f"<title>{title}</title><div>{body}</div>")
    return replace(read, notes=(*page.notes, NOTE), origin=page.origin)


def _without_scripts(text: str) -> PageText | None:
    """Return the page as it is shown without scripts, where that has a story, and no notice alone.

    >>> _without_scripts("<noscript><p>您需要启用脚本，才能浏览本站。</p></noscript>")
    """
    if not _NOSCRIPT.search(text):
        return None
    shown = page_text(_NOSCRIPT.sub(r"<\1div>", text))
    prose = [line for line in _lines(shown) if _is_prose(line)]
    return shown if count_han("".join(prose)) >= _FEWEST else None


def refuse_scripted(page: PageText, text: str, name: str) -> None:
    """Raise InputError for a page of scripts that itself has its title and names alone."""
    if len(page.text) > _LONGEST_NAMES:
        return
    lines = list(_lines(page))
    is_made = "<script" in text.lower() and 0 < count_han("".join(lines)) < _FEWEST
    if is_made and len(lines) <= _MOST_NAMES and not any(map(_MARKS.search, lines)):
        raise InputError(
            f"{name} holds no story: its text is made by scripts. Open it in a browser, save the "
            "page when it is shown, and give that file."
        )


def _lines(page: PageText) -> Iterator[str]:
    apart = {page.text[span.start : span.end] for span in page.outside}
    lines = (match.group() for match in _LINE.finditer(page.text))
    return (line for line in lines if line not in apart)


def _is_prose(text: str) -> bool:
    return count_han(text) >= _LEAST and _PROSE.search(text) is not None


def story_in_scripts(page: str) -> str:
    """Return the story in the scripts of a page, as HTML, or ''.

    It is the longest text, or where none of those under its key is most of them, all of these:
    the paragraphs of a story in a list.
    """
    found: dict[str, list[str]] = {}
    for script in _scripts(page):
        for key, value in _strings(script, _DEEPEST):
            own = found.setdefault(key, [])
            if _is_prose(_bare(value)) and value not in own:
                own.append(value)
    if not found:
        return ""
    texts = max(found.values(), key=_size)
    longest = max(texts, key=lambda text: count_han(_bare(text)), default="")
    if _size([longest]) * 2 > _size(texts):
        texts = [longest]
    return "".join(map(_as_html, texts)) if _size(texts) >= _FEWEST else ""


def _size(texts: list[str]) -> int:
    return sum(count_han(_bare(text)) for text in texts)


def _bare(text: str) -> str:
    return _ELEMENT.sub("", text)


def _as_html(text: str) -> str:
    if _ELEMENT.search(text):
        return text
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())


def _scripts(page: str) -> Iterator[str]:
    is_script = False
    for piece in pieces(page):
        if is_script and isinstance(piece, str):
            yield piece
        is_script = isinstance(piece, Tag) and piece.name == "script" and not piece.is_end


def _strings(script: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the long strings of JSON in a script, also of JSON that is a string there."""
    for match in _STRING.finditer(script):
        if len(match[2]) < _LEAST:
            continue
        try:
            value = json.loads(f'"{match[2]}"', strict=False)
        except ValueError:
            continue
        if depth and value.lstrip()[:1] in ("{", "[") and '"' in value:
            yield from _strings(value, depth - 1)
        else:
            yield match[1] or "", value
