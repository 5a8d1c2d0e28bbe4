"""Pages on the web, fetched where the user asks for it: only http and https, within limits."""

from __future__ import annotations

import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import IO
from urllib import error, parse, request

from ..errors import InputError

MAX_BYTES = 20_000_000  # a page or a PDF file of more is a mistake
TIMEOUT_S = 30.0  # for all of it: name, connection, redirects, bytes
_SILENCE_S = 15.0  # without a byte
_MOST_REDIRECTS = 5
_PIECE = 65_536
_GZIP = b"\x1f\x8b"
_SAVE = "Or open it in a browser, save the page and give the file."
_HEADERS = {
    # Some servers send nothing to programs that do not say who they are.
    "User-Agent": "Mozilla/5.0 (compatible; zhbrief)",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Language": "zh-CN,zh;q=0.9,zh-TW;q=0.8,en;q=0.3",
    "Accept-Encoding": "gzip, deflate",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of a page, the address that they came from in the end, and their label."""

    data: bytes
    address: str
    charset: str | None = None


def fetch(url: str, *, max_bytes: int = MAX_BYTES, timeout_s: float = TIMEOUT_S) -> Fetched:
    """Return what lies at an address on the web.

    At most five redirects are followed, and none to anything but http and https. Proxies are
    those of the user's environment. Raises InputError for what cannot be had.
    """
    address = _checked(url)
    found: list[Fetched | Exception] = []

    def work() -> None:
        try:
            found.append(_fetch(address, max_bytes, time.monotonic() + timeout_s))
        except Exception as problem:  # handed over to the caller's thread, below
            found.append(problem)

    # A server that sends a header a byte at a time passes every time limit of a socket.
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(timeout_s + 0.5)
    result = found[0] if found else TimeoutError()
    if isinstance(result, Fetched):
        return result
    raise _explained(url, result, timeout_s) from result


def _checked(url: str) -> str:
    """Return an address in ASCII. Raises InputError for one that is none of http or https."""
    try:
        parts = parse.urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError as problem:  # UnicodeError is one, too
        raise InputError(f"{url} is no address of a page: {problem}. Check it.") from problem
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise InputError(f"{url} is no address of a page. It must start with http:// or https://.")
    host = f"[{host}]" if ":" in host else host
    path = parse.quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = parse.quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return parse.urlunsplit((parts.scheme.lower(), host + port, path or "/", query, ""))


class _Redirects(request.HTTPRedirectHandler):
    max_redirections = _MOST_REDIRECTS

    def redirect_request(
        self,
        req: request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> request.Request | None:
        return super().redirect_request(req, fp, code, msg, headers, _checked(newurl))  # type: ignore[arg-type]


def _fetch(address: str, max_bytes: int, deadline: float) -> Fetched:
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        _Redirects(),
        request.HTTPErrorProcessor(),
        request.HTTPDefaultErrorHandler(),
    ):
        opener.add_handler(handler)
    asked = request.Request(address, headers=_HEADERS)
    with opener.open(asked, timeout=min(_SILENCE_S, deadline - time.monotonic())) as answer:
        data = _body(answer, max_bytes, deadline)
        encoding = answer.headers.get("Content-Encoding", "").strip().lower()
        return Fetched(
            _unpacked(data, encoding, max_bytes),
            answer.geturl(),
            answer.headers.get_content_charset(),
        )


def _body(answer: HTTPResponse, max_bytes: int, deadline: float) -> bytes:
    """Return the bytes of an answer. Raises IncompleteRead for fewer than the server announced."""
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > max_bytes:
            raise _TooLarge(max_bytes)
        if time.monotonic() > deadline:
            raise TimeoutError
    if answer.length:  # what is left of Content-Length
        raise IncompleteRead(b"".join(pieces), answer.length)
    return b"".join(pieces)


def _unpacked(data: bytes, encoding: str, max_bytes: int) -> bytes:
    """Return bytes that a server packed for the way; never more than the limit."""
    if encoding not in ("gzip", "x-gzip", "deflate") or not data:
        return data
    for window in (47, -15):  # with a header of gzip or zlib, and without one
        try:
            return _inflated(data, window, max_bytes)
        except zlib.error:
            continue
    raise HTTPException("it was packed in a way that cannot be undone")


def _inflated(data: bytes, window: int, max_bytes: int) -> bytes:
    """Return what all members of packed data hold. Raises IncompleteRead for a part of one."""
    pieces: list[bytes] = []
    size = at = 0
    unpacker = zlib.decompressobj(window)
    while at < len(data):
        end = min(at + _PIECE, len(data))
        pieces.append(unpacker.decompress(data[at:end], max_bytes + 1 - size))
        size += len(pieces[-1])
        if size > max_bytes:
            raise _TooLarge(max_bytes)
        at = end - len(unpacker.unused_data)
        if unpacker.eof:
            if not data.startswith(_GZIP, at):
                break  # nothing, or padding
            unpacker = zlib.decompressobj(window)
    if not unpacker.eof:
        raise IncompleteRead(b"".join(pieces))
    return b"".join(pieces)


class _TooLarge(Exception):
    pass


def _explained(url: str, problem: Exception, timeout_s: float) -> InputError:
    """Return in words why an address could not be read."""
    if isinstance(problem, InputError):
        return problem
    if isinstance(problem, _TooLarge):
        size = int(str(problem)) // 1_000_000
        return InputError(f"{url} is larger than {size} MB, too large for one article. {_SAVE}")
    if isinstance(problem, error.HTTPError):
        problem.close()
        if "not allowed" in str(problem.reason):
            return InputError(f"{url} leads to an address that is neither http nor https. {_SAVE}")
        if 300 <= problem.code < 400:
            return InputError(f"{url} leads on more than {_MOST_REDIRECTS} times. {_SAVE}")
        return InputError(
            f"{url} answered {problem.code} {problem.reason}. {_advice(problem.code)} {_SAVE}"
        )
    reason = problem.reason if isinstance(problem, error.URLError) else problem
    if isinstance(reason, TimeoutError):
        return InputError(f"{url} did not answer within {timeout_s:g} s. Try again. {_SAVE}")
    if isinstance(reason, IncompleteRead):
        return InputError(
            f"{url} came incomplete: the server sent less than it announced. Try again. {_SAVE}"
        )
    if isinstance(reason, socket.gaierror):
        return InputError(f"{url}: there is no such host, or no network. Check the address.")
    if isinstance(reason, ssl.SSLCertVerificationError):
        return InputError(f"{url} has no valid certificate ({reason.verify_message}). {_SAVE}")
    return InputError(f"{url} cannot be fetched: {reason}. {_SAVE}")


def _advice(code: int) -> str:
    """Return what to do about the answer of a server."""
    if code in (408, 425, 429) or code >= 500:
        return "The server is busy or out of order: try again later."
    if code in (401, 402, 403, 407, 451):
        return "The server does not give the page to everyone."
    return "Check the address."
