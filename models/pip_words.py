"""What pip says when it fails, in one line for the user."""

from __future__ import annotations

import re

_LONGEST = 300  # code points of a reason

_NO_PIP = re.compile(r"No module named '?pip\b")
# "Retrying (Retry(total=0, …)) after connection broken by 'NewConnectionError(…)': /simple/x/"
_BROKEN = re.compile(r"after connection broken by [\"'](?P<why>.+)[\"']: ")
# "Could not fetch URL https://…: 403 Client Error: Forbidden for url: https://… - skipping"
_REFUSED = re.compile(r"Could not fetch URL \S+: (?P<why>.+?)(?: for url: \S+)? - skipping")
# "HTTPSConnectionPool(…): Max retries exceeded with url: /x/ (Caused by SSLError(…))"
_CAUSE = re.compile(r".*\(Caused by (?P<why>.+)\)")
# "<pip._vendor.….HTTPConnection object at 0x7f97>: " or "HTTPConnection(host='h', port=9): "
_OBJECT = re.compile(r"<[^<>]*object at 0x[0-9a-f]+>:? ?|HTTPS?Connection(?:Pool)?\([^()]*\): ")
_ERROR = re.compile(r"\w+(?:Error|Exception)\((?:\d+, )?(?P<why>.+)\)")


def reason_of(log: str) -> str:
    """Return in one line why pip failed, from what it wrote (``-vv``)."""
    if _NO_PIP.search(log):
        return "pip is not in this environment; run: python -m ensurepip (or: uv pip install pip)"
    lines = [line.strip() for line in log.splitlines()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    said = errors[0] if errors else "pip failed without saying why"
    deeper = _last(_BROKEN, lines) or _last(_REFUSED, lines)
    if deeper:
        said = f"{_plain(deeper)} (pip: {said})"
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _last(pattern: re.Pattern[str], lines: list[str]) -> str:
    found = [match["why"] for line in lines if (match := pattern.search(line))]
    return found[-1] if found else ""


def _plain(why: str) -> str:
    """Return the words inside the printed form of an exception, or *why* if it is none."""
    if cause := _CAUSE.fullmatch(why):
        why = cause["why"]
    words = _OBJECT.sub("", why)
    while match := _ERROR.fullmatch(words.strip(" '\",")):
        words = match["why"]
    return words.strip(" '\",")
