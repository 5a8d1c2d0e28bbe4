"""What a mail answers or hands on: the older mail that is quoted in it, and its fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from .chrome import CONFIDENTIAL
from .elements import QUOTED
from .markup import PageText
from .model import NO_ORIGIN, Origin, Span
from .script import count_han

FEWEST = 30  # Chinese characters of its own without which a mail only hands on another

SIGNATURE = "signature"
HEADER = "mail header"
HANDED_ON = "note of who handed it on"

# What mail programs put above the mail that is answered.
_ABOVE = re.compile(
    r"[>\s]*(?:[-_—]{2,}\s*(?:原始(?:邮件|信件|郵件)|原(?:邮件|郵件)|(?:邮件|郵件)原件|转发(?:的)?邮件|轉寄(?:的)?郵件|"
    r"original message|forwarded message)\s*[-_—]{2,}|"
    # with a date or an address; 「他在信中写道：」 has neither
    r"(?=.*(?:@|\d{4}|\d[:：]\d\d))(?:.{6,100}(?:写道|寫道|写到)\s*[:：]|on .{6,100} wrote:))\s*",
    re.IGNORECASE,
)
_SENDER = re.compile(r"[>\s]*(?:发件人|寄件者|寄件人|from)\s*[:：]", re.IGNORECASE)
_FIELD = re.compile(
    r"[>\s]*(?:发送时间|寄件日期|发送日期|日期|收件人|收件者|抄送|副本|密送|主题|主旨|附件|"
    r"date|sent|to|cc|bcc|subject)\s*[:：]",
    re.IGNORECASE,
)

_MOST_FIELDS = 8
_NAMED = re.compile(
    r"[>\s]*(?:发件人|寄件者|寄件人)\s*[:：]\s*([\u4e00-\u9fff]{2,4})(?=\s*(?:$|[<\[(（]))"
)
_SENT = re.compile(r"[>\s]*(?:发送时间|寄件日期|发送日期|日期)\s*[:：]\s*(\d{4}[-/年].{4,30})")
_LONGEST_SIGNATURE = 12  # lines
_LONGEST_NOTE = 8  # Chinese characters
_LONGEST_SIGNER = 20  # Chinese characters
_REACH = re.compile(
    r"\W*(?:(?:tel|mobile|phone|fax|e-?mail|mob|cell)\b|(?:联系)?电话|手机|传真|邮箱|電話|手機|傳真|電郵|地址)"
    r"\s*[:：]?\s*\S",
    re.IGNORECASE,
)
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SENTENCE = re.compile("[。！？!?]")


def without_quotation(text: str) -> PageText:
    """Return a mail's text with the lines that it quotes and its signature apart, as no story.

    In a mail that has next to no text of its own they are its story.
    """
    lines = text.splitlines()
    tail = _quoted_from(lines)
    signature = _signature_from(lines[:tail])
    is_quoted = [at >= signature or line.lstrip().startswith(">") for at, line in enumerate(lines)]
    own = [line for line, quoted in zip(lines, is_quoted, strict=True) if not quoted]
    if len(own) == len(lines) or count_han("".join(own)) < FEWEST:
        return PageText(text, {})
    pieces: list[str] = []
    outside: dict[Span, str] = {}
    at = 0
    for number, (line, quoted) in enumerate(zip(lines, is_quoted, strict=True)):
        if quoted:
            bare = line.strip()
            if bare:
                # Between blank lines nothing joins it to what stands around it.
                outside[Span(at + 1, at + 1 + len(bare))] = (
                    SIGNATURE if signature <= number < tail else QUOTED
                )
            line = f"\n{bare}\n"
        pieces.append(line + "\n")
        at += len(pieces[-1])
    return PageText("".join(pieces), outside)


def mark_quotation(page: PageText) -> PageText:
    """Return the page of an HTML mail with the older mail that it answers apart, as no story."""
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(page.text)]
    texts = [page.text[line.start : line.end] for line in lines]
    tail = _quoted_from(texts)
    if tail == len(lines) or count_han("".join(texts[:tail])) < FEWEST:
        return page
    outside = {**dict.fromkeys(lines[tail:], QUOTED), **page.outside}
    return replace(page, outside=outside)


def mark_fields(page: PageText) -> PageText:
    """Return the page of a mail with the fields of the mails that it hands on, as no story."""
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(page.text)]
    texts = [page.text[line.start : line.end] for line in lines]
    is_field = [bool(_SENDER.match(text) or _FIELD.match(text)) for text in texts]
    # One alone may be a line of the story: 「日期：10月8日」.
    runs = [at for at, pair in enumerate(pairwise(is_field)) if all(pair)]
    outside = dict(page.outside)
    for at in runs:
        outside = {lines[at]: HEADER, lines[at + 1]: HEADER, **outside}
    is_handed_on = runs and QUOTED not in page.outside.values()
    above = list(zip(lines[: runs[0]] if is_handed_on else (), texts, strict=False))
    told = sum(count_han(text) for _, text in above if _SENTENCE.search(text))
    for line, text in above:
        is_short = count_han(text) < _LONGEST_NOTE and not _SENTENCE.search(text)
        if told < FEWEST or is_short:
            outside.setdefault(line, HANDED_ON)
    for line in _signed(lines, texts, outside):
        outside[line] = SIGNATURE
    first = _written(texts[runs[0] :]) if is_handed_on and told < FEWEST else NO_ORIGIN
    for line, text in zip(lines[::-1], texts[::-1], strict=True):
        if not first.author or (_SENTENCE.search(text) and not CONFIDENTIAL.match(text)):
            break
        if first.author in "".join(text.split()) and count_han(text) <= _LONGEST_SIGNER:
            outside.setdefault(line, SIGNATURE)
    return replace(page, outside=outside, origin=first if first.author else page.origin)


def _written(fields: Sequence[str]) -> Origin:
    """Return who wrote the mail that is handed on, and when, by its fields."""
    sender = next((m[1] for text in fields[:_MOST_FIELDS] if (m := _NAMED.match(text))), "")
    sent = next((m[1] for text in fields[:_MOST_FIELDS] if (m := _SENT.match(text))), "")
    return Origin(author="".join(sender.split()), published=sent.strip())


def _signed(lines: Sequence[Span], texts: Sequence[str], outside: Mapping[Span, str]) -> list[Span]:
    """Return the lines below a mail's last sentence where they tell how to reach its writer."""
    own = [(line, text) for line, text in zip(lines, texts, strict=True) if line not in outside]
    below: list[tuple[Span, str]] = []
    while own and not _SENTENCE.search(own[-1][1]) and count_han(own[-1][1]) <= _LONGEST_SIGNER:
        below.append(own.pop())
    is_block = own and len(below) <= _LONGEST_SIGNATURE
    is_block = is_block and any(_REACH.match(text) for _, text in below)
    return [line for line, _ in below] if is_block else []


def is_sender(line: str) -> bool:
    """Tell whether a line is the field of a mail that names its sender."""
    return _SENDER.match(line) is not None


def is_field(line: str) -> bool:
    """Tell whether a line is another field of a mail."""
    return _FIELD.match(line) is not None


def stands_above_quotation(line: str) -> bool:
    """Tell whether a line is what mail programs put above the mail that is answered."""
    return _ABOVE.fullmatch(line) is not None


def _quoted_from(lines: list[str]) -> int:
    """Return the number of the line from which on an older mail follows, or that of all lines."""
    for at, (line, below) in enumerate(pairwise([*lines, ""])):
        if _ABOVE.fullmatch(line) or (_SENDER.match(line) and _FIELD.match(below)):
            return at
    return len(lines)


def _signature_from(lines: list[str]) -> int:
    """Return the number of the line 「-- 」 above a signature, or that of all lines.

    A story may have a rule of dashes, too: then sentences follow, or more than a signature has.
    """
    for at in range(len(lines) - 1, max(-1, len(lines) - 40), -1):
        if lines[at].rstrip() == "--":
            below = [line for line in lines[at + 1 :] if line.strip()]
            is_short = 0 < len(below) <= _LONGEST_SIGNATURE
            return at if is_short and not any("。" in line for line in below) else len(lines)
    return len(lines)
