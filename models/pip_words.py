"""What pip says when it fails, in one line for the user."""

from __future__ import annotations

import re

_LONGEST = 300  # code points of a reason

# "Retrying (Retry(total=0, …)) after connection broken by 'NewConnectionError(…)': /simple/x/"
_BROKEN = re.compile(r"after connection broken by [\"'](?P<why>.+)[\"']: ")
# Of "HTTPSConnection(host=…, port=443): Failed to establish …: [Errno 111] Connection refused')"
# only the words after the object are for people.
_OBJECT = re.compile(r"<[^<>]*object at 0x[0-9a-f]+>:? ?")


def reason_of(log: str) -> str:
    """Return in one line why pip failed, from what it wrote to its error stream."""
    if re.search(r"No module named '?pip\b", log):
        return "pip is not in this environment; run: python -m ensurepip (or: uv pip install pip)"
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    said = errors[0] if errors else (lines[-1] if lines else "pip failed without a word")
    broken = [match["why"] for line in lines if (match := _BROKEN.search(line))]
    if broken:
        said = f"{_plain(broken[-1])} ({said})"
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _plain(exception: str) -> str:
    """Return the message inside the printed form of an exception."""
    inner = exception.partition("(")[2].rstrip(")") or exception
    return _OBJECT.sub("", inner).strip(" '\",")
