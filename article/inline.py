"""Marks of Markdown inside a line: emphasis, code, links, images, notes; and bullets before it.

Only a page that is Markdown is looked at: elsewhere 「张**」 is a name that was made unreadable.
"""

from __future__ import annotations

import re

_SIGNS = (
    re.compile(r"^#{1,6}\s+\S", re.MULTILINE),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"^\|?[ :]*-{3,}[ :]*\|", re.MULTILINE),
    re.compile(r"!?\[\[[^\[\]\n]{1,80}\]\]"),
    re.compile(r"\]\((?:https?://|/|\.{0,2}/|#|[\w-]+\.\w)"),
)
_TOP = re.compile(r"^#[ \t]+(\S.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_LOOKED_AT = 200_000  # code points
_BULLETS = re.compile(r"^\s*(?:(?:#{1,6}|>|[-*+]|\[[ xX]\])\s+|>)+")
# Links and pictures of note programs: 「[[水厂|那座水厂]]」, 「![[pump.png]]」.
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]*\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)")
# Of note programs: 「==重点==」, 「> [!info] 来源」, the name of a block at its end: 「^a1b2c3」.
_HIGHLIGHT = re.compile(r"(?<!=)==(?=[^\s=])([^=\n]*[^\s=])==(?!=)")
# What is struck out is not read, as on pages: 「~~199~~ 99元」.
_STRUCK = re.compile(r"(?<!~)~~(?=[^\s~])[^~\n]*(?<=\S)~~(?!~)\s?")
_CALLOUT = re.compile(r"^\s*\[![A-Za-z-]{2,20}\][+-]?\s*")
_BLOCK_NAME = re.compile(r"\s?\^[A-Za-z0-9-]{4,20}\s*$")
_NOTE_LABEL = re.compile(r"^\[\^[\w-]{1,30}\]:\s*")
_ROW = re.compile(r"\|[^|]+(?:\|[^|]*)+\|")
_DELIMITER = re.compile(r"[|: -]+")
_NOTE = re.compile(r"\[\^[\w-]{1,30}\](?!:)")
_CODE = re.compile(r"(?<!`)(`{1,2})(?!`)\s?([^`\n]+?)\s?\1(?!`)")
# Pairs with a Chinese character or a letter inside: 3*4*5 is a product.
_STRONG = re.compile(
    r"(?<![\d*])(\*{2,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\d*])|(?<!\*)(\*{2,3})(?=[^\s*])([^*\n]*[^\s*\d])\3(?!\*)"
)
_EMPHASIS = re.compile(r"(?<![*0-9A-Za-z])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*0-9A-Za-z])")


def is_markdown(text: str) -> bool:
    """Tell whether a text is written in Markdown: it has its headings, links, tables or fences."""
    head = text[:_LOOKED_AT]
    return any(sign.search(head) for sign in _SIGNS)


def title_span(text: str) -> tuple[int, int] | None:
    """Return where the words of the only heading of the first rank stand, None for none or more.

    >>> title_span("# 水厂\\n\\n正文\\n\\n## 工期\\n")
    (2, 4)
    """
    found = list(_TOP.finditer(_FENCED.sub(_blank, text[:_LOOKED_AT])))
    return found[0].span(1) if len(found) == 1 else None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def is_row(line: str) -> bool:
    """Tell whether a line of Markdown is a row of a table, but not the rule under its head."""
    line = line.strip()
    return bool(_ROW.fullmatch(line)) and not _DELIMITER.fullmatch(line)


def without_marks(text: str) -> str:
    """Return a sentence of Markdown without its marks, the words unchanged.

    >>> without_marks("> 历时**三年**，见[公告](https://example.org)，`make` 即可。")
    '历时三年，见公告，make 即可。'
    """
    if is_row(text):
        text = text.strip().strip("|").strip()
    text = _NOTE_LABEL.sub("", _BULLETS.sub("", text))
    text = _WIKI_LINK.sub(r"\1", _EMBEDDED.sub("", text))
    text = _HIGHLIGHT.sub(r"\1", _CALLOUT.sub("", _BLOCK_NAME.sub("", text)))
    text = _IMAGE.sub("", _STRUCK.sub("", text))
    text = _LINK.sub(r"\1", text)
    text = _NOTE.sub("", text)
    text = _CODE.sub(r"\2", text)
    text = _STRONG.sub(r"\2\4", text)
    return _EMPHASIS.sub(r"\1", text)
