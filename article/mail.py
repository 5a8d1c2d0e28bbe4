"""Mails (.eml) and saved web pages (.mht, .mhtml): their subject and their text."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from ..errors import InputError
from .encodings import Decoded
from .markup import PageText, is_html, page_text
from .model import Origin, Span
from .replies import mark_fields, mark_quotation, without_quotation
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


def mail_text(
    data: bytes, name: str, *, encoding: str | None = None
) -> tuple[PageText, Decoded, str]:
    """Return the text of a mail or saved page, its subject first, how it was decoded, and its kind.

    Of a plain and an HTML version the one with more Chinese is read; attachments are not.
    Raises InputError for a mail that cannot be taken apart.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts, attached = _sorted_parts(message, name)
        readings = [_read_part(part, name, encoding) for part in parts]
        subject = _ANSWER.sub("", str(message.get("subject") or "")).strip()
        origin = _origin(message)
    except (MessageError, RecursionError, LookupError, ValueError, AttributeError) as error:
        raise InputError(
            f"{name} is a broken mail: {error}. Save its text as a plain text file."
        ) from error
    if not readings:
        raise InputError(
            f"{name} is a mail without a text of its own. Save its attachment and give that."
        )
    page, decoded = max(readings, key=lambda reading: count_han(reading[0].text))
    notes = [f"attachments are not read: {', '.join(attached)}"] if attached else []
    page = replace(page, notes=(*page.notes, *notes), origin=_joined(page.origin, origin))
    if count_han(subject) >= 4 and not page.text.startswith(subject):
        page = _under_subject(subject, page)
    return page, decoded, "html" if _is_saved(message) else "mail"


def _is_saved(message: EmailMessage) -> bool:
    """Tell whether a message is a web page that a browser saved: it says where it was from.

    A mail with pictures in it is in related parts, too.
    """
    places = (message, *(part for part in message.walk() if part.get_content_maintype() == "text"))
    return any(
        part.get("snapshot-content-location") or part.get("content-location") for part in places
    )


def _sorted_parts(message: EmailMessage, name: str) -> tuple[list[EmailMessage], list[str]]:
    """Return the parts that are text to be read, in order, and the names of attachments."""
    parts: list[EmailMessage] = []
    attached: list[str] = []
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            raise InputError(f"{name} is a mail of too many parts. Save its text as a file.")
        if part.get_content_disposition() == "attachment":
            attached.append(part.get_filename() or part.get_content_type())
        elif part.get_content_type() in ("text/plain", "text/html"):
            parts.append(part)
    return parts, attached


def _origin(message: EmailMessage) -> Origin:
    """Return what a mail's fields tell: its sender and date, or a saved page's address."""
    address = str(message.get("snapshot-content-location") or message.get("content-location") or "")
    if _is_saved(message):
        # Its date is that on which it was saved.
        is_web = address.startswith(("http://", "https://"))
        return Origin(address=" ".join(address.split()) if is_web else "")
    sender = parseaddr(str(message.get("from") or ""))
    return Origin(
        published=" ".join(str(message.get("date") or "").split()), author=sender[0] or sender[1]
    )


def _joined(page: Origin, mail: Origin) -> Origin:
    """Return what a page tells of itself, and for the rest what its mail does."""
    return Origin(
        published=page.published or mail.published,
        author=page.author or mail.author,
        publisher=page.publisher,
        address=page.address or mail.address,
    )


def _read_part(part: EmailMessage, name: str, encoding: str | None) -> tuple[PageText, Decoded]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    sound = sound_text(data, name, encoding=encoding, declared=part.get_content_charset())
    is_page = part.get_content_type() == "text/html" or is_html(sound.text)
    if part.get("content-location"):  # of a saved page
        page = page_text(sound.text)
    elif is_page:
        page = mark_fields(mark_quotation(page_text(sound.text)))
    elif str(part.get_param("format")).lower() == "flowed":
        is_spaced = str(part.get_param("delsp")).lower() != "yes"
        page = mark_fields(without_quotation(unflowed(sound.text, is_spaced=is_spaced)))
    else:
        page = mark_fields(without_quotation(sound.text))
    return replace(page, notes=(*sound.notes, *page.notes)), sound.decoded


def unflowed(text: str, *, is_spaced: bool = True) -> str:
    """Return a text with the lines joined that a mail program broke with a space (RFC 3676).

    >>> unflowed("减少约8000 \\n吨。\\n-- \\n周力", is_spaced=False)
    '减少约8000吨。\\n-- \\n周力'
    """
    lines: list[str] = []
    is_open, depth = False, ""
    for line in text.splitlines():
        rest = line.lstrip(">")
        own = line[: len(line) - len(rest)]
        rest = rest.removeprefix(" ")
        if is_open and own == depth:
            lines[-1] = (lines[-1] if is_spaced else lines[-1][:-1]) + rest
        else:
            lines.append(f"{own} {rest}" if own else rest)
        is_open, depth = rest.endswith(" ") and rest != "-- ", own
    return "\n".join(lines)


def _under_subject(subject: str, page: PageText) -> PageText:
    shift = len(subject) + 2
    return replace(
        page,
        text=f"{subject}\n\n{page.text}",
        outside={_moved(span, shift): why for span, why in page.outside.items()},
        rows=frozenset(_moved(span, shift) for span in page.rows),
        story=frozenset(_moved(span, shift) for span in page.story),
        title=_moved(page.title, shift) if page.title else None,
    )


def _moved(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)
