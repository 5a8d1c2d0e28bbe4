"""Mails (.eml) and saved web pages (.mht, .mhtml): their subject and their text."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage

from ..errors import InputError
from .encodings import Decoded
from .markup import PageText, is_html, page_text
from .model import Span
from .script import count_han
from .texts import sound_text

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):")
_FIELDS = frozenset(
    b"from to cc subject date sender reply-to received message-id return-path mime-version "
    b"content-type content-transfer-encoding delivered-to snapshot-content-location".split()
)
# A mail on its way has these; a text that starts with "From:" and "Subject:" lines has not.
_TELLING = frozenset(b"received message-id mime-version content-type return-path".split())
_ANSWER = re.compile(r"^(?:(?:re|fw|fwd|aw|回复|答复|转发|轉寄|回覆)\s*[:：]\s*)+", re.IGNORECASE)
_MOST_PARTS = 1000


def is_mail(data: bytes) -> bool:
    """Tell whether bytes are a mail or a page saved as one: they start with a mail's fields."""
    names = set()
    for line in data[:20_000].lstrip(b"\r\n").splitlines():
        if not line.strip():
            break
        field = _FIELD.match(line)
        if field:
            names.add(field.group(1).lower())
        elif not line[:1].isspace() and not line.startswith(b"From "):
            return False
    return len(names & _FIELDS) >= 2 and bool(names & _TELLING)


def mail_text(data: bytes, name: str, *, encoding: str | None = None) -> tuple[PageText, Decoded]:
    """Return the text of a mail or saved page, its subject first, and how it was decoded.

    Of a plain and an HTML version the one with more Chinese is read; attachments are not.
    Raises InputError for a mail that cannot be taken apart.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        readings = [_read_part(part, name, encoding) for part in _text_parts(message, name)]
        subject = _ANSWER.sub("", str(message.get("subject") or "")).strip()
    except (MessageError, RecursionError, LookupError, ValueError, AttributeError) as error:
        raise InputError(
            f"{name} is a broken mail: {error}. Save its text as a plain text file."
        ) from error
    if not readings:
        raise InputError(
            f"{name} is a mail without a text of its own. Save its attachment and give that."
        )
    page, decoded = max(readings, key=lambda reading: count_han(reading[0].text))
    if count_han(subject) >= 4 and not page.text.startswith(subject):
        page = _under_subject(subject, page)
    return page, decoded


def _text_parts(message: EmailMessage, name: str) -> list[EmailMessage]:
    """Return the parts that are text to be read, in order."""
    parts: list[EmailMessage] = []
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            raise InputError(f"{name} is a mail of too many parts. Save its text as a file.")
        is_text = part.get_content_type() in ("text/plain", "text/html")
        if is_text and part.get_content_disposition() != "attachment":
            parts.append(part)
    return parts


def _read_part(part: EmailMessage, name: str, encoding: str | None) -> tuple[PageText, Decoded]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    sound = sound_text(data, name, encoding=encoding, declared=part.get_content_charset())
    is_page = part.get_content_type() == "text/html" or is_html(sound.text)
    page = page_text(sound.text) if is_page else PageText(sound.text, {})
    return replace(page, notes=(*sound.notes, *page.notes)), sound.decoded


def _under_subject(subject: str, page: PageText) -> PageText:
    shift = len(subject) + 2
    outside = {Span(s.start + shift, s.end + shift): why for s, why in page.outside.items()}
    return replace(page, text=f"{subject}\n\n{page.text}", outside=outside)
