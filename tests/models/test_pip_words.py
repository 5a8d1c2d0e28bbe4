from __future__ import annotations

import pytest

from zhbrief.models.pip_words import reason_of

NOT_FOUND = (
    "ERROR: Could not find a version that satisfies the requirement tiny-part1==1 "
    "(from versions: none)\n"
    "ERROR: No matching distribution found for tiny-part1==1\n"
)
SAID = "Could not find a version that satisfies the requirement tiny-part1==1 (from versions: none)"
RETRY = "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by "
CASES = [
    pytest.param(NOT_FOUND, SAID, id="unknown-to-the-index"),
    pytest.param(
        RETRY + "'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at "
        "0x7f84e775d250>: Failed to establish a new connection: [Errno 111] Connection refused')'"
        ": /simple/tiny-part1/\n" + NOT_FOUND,
        "Failed to establish a new connection: [Errno 111] Connection refused (pip: " + SAID + ")",
        id="refused-pip-23",
    ),
    pytest.param(
        RETRY + "'NameResolutionError(\"HTTPSConnection(host='nosuch.invalid', port=443): Failed "
        "to resolve 'nosuch.invalid' ([Errno -2] Name or service not known)\")': /simple/x/\n"
        + NOT_FOUND,
        "Failed to resolve 'nosuch.invalid' ([Errno -2] Name or service not known) (pip: "
        + SAID
        + ")",
        id="no-such-host-pip-26",
    ),
    pytest.param(
        RETRY + "'SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number "
        "(_ssl.c:1006)'))': /simple/x/\n" + NOT_FOUND,
        "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006) (pip: " + SAID + ")",
        id="tls",
    ),
    pytest.param(
        "Could not fetch URL http://u:****@127.0.0.1:1/x/: 401 Client Error: Unauthorized for "
        "url: http://127.0.0.1:1/x/ - skipping\n" + NOT_FOUND,
        "401 Client Error: Unauthorized (pip: " + SAID + ")",
        id="credentials",
    ),
    pytest.param(
        "Could not fetch URL http://127.0.0.1:1/x/: HTTPConnectionPool(host='127.0.0.1', port=1): "
        "Max retries exceeded with url: /x/ (Caused by ResponseError('too many 503 error "
        "responses')) - skipping\n" + NOT_FOUND,
        "too many 503 error responses (pip: " + SAID + ")",
        id="index-is-down",
    ),
    pytest.param(
        "/usr/bin/python: No module named pip\n",
        "pip is not in this environment; run: python -m ensurepip (or: uv pip install pip)",
        id="no-pip",
    ),
    pytest.param("", "pip failed without saying why", id="silence"),
    pytest.param(
        "Traceback (most recent call last):\n  File x\n",
        "pip failed without saying why",
        id="traceback-is-not-shown",
    ),
]


@pytest.mark.parametrize(("log", "reason"), CASES)
def test_reason(log: str, reason: str) -> None:
    assert reason_of(log) == reason


def test_reason_is_one_line_of_bounded_length() -> None:
    reason = reason_of("ERROR: " + "x" * 5000 + "\nmore")
    assert len(reason) == 301
    assert "\n" not in reason
