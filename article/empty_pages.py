"""Web pages that hold no text of their own, only the way to another page: told in words."""

from __future__ import annotations

import re

from ..errors import InputError
from .script import count_han

_FEWEST = 40  # Chinese characters: less is "please wait, you are being led on"
_FRAME = re.compile(r"<i?frame\b[^<>]{0,600}?\bsrc\s*=\s*[\"']?([^\"'\s<>]{1,300})", re.IGNORECASE)
_REFRESH = re.compile(
    r"<meta\b[^<>]{0,200}\bhttp-equiv\s*=\s*[\"']?refresh\b[^<>]{0,400}?\burl\s*=\s*[\"']?"
    r"([^\"'\s<>]{1,300})",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"\blocation(?:\.href)?\s*=\s*[\"']([^\"'\s<>]{1,300})[\"']|"
    r"\blocation\.(?:replace|assign)\(\s*[\"']([^\"'\s<>]{1,300})[\"']"
)
_MOST_FRAMES = 5


def refuse_empty(html: str, text: str, name: str) -> None:
    """Raise InputError for a page whose *text* is next to nothing and that leads to another."""
    if count_han(text) >= _FEWEST:
        return
    head = html[:200_000]
    led = _REFRESH.search(head) or _SCRIPT.search(head)
    if led:
        place = next(filter(None, led.groups()))
        raise InputError(
            f"{name} is no article: it only leads on to another page ({place}). "
            "Open it in a browser, save the page that is shown then, and give that file."
        )
    frames = list(dict.fromkeys(_FRAME.findall(head)))[:_MOST_FRAMES]
    if frames:
        raise InputError(
            f"{name} is a page of frames, whose texts are files of their own: "
            f"{', '.join(frames)}. Give the one that holds the article."
        )
