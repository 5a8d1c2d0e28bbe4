from __future__ import annotations

import sys

import pytest

from zhbrief.models.progress import Lines, TerminalBar, for_stderr, readable_size


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (52_428_800, "52.4 MB"),
        (1_000, "1 kB"),
        (1_117_320_768, "1.12 GB"),
        (25_000_000_000, "25 GB"),
    ],
)
def test_readable_size(size: int, text: str) -> None:
    assert readable_size(size) == text


def test_lines_tell_start_and_end(capsys: pytest.CaptureFixture[str]) -> None:
    lines = Lines()
    lines.start("Tiny", 2_000_000, 500_000)
    lines.update(1_000_000)
    lines.update(2_000_000)
    lines.finish()
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "Fetching Tiny (2 MB, 500 kB of it here already)",
        "Fetched 1.5 MB in 0 s",
    ]


def test_lines_tell_a_long_fetch_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter([0.0, 1.0, 31.0, 31.0, 32.0, 33.0])
    monkeypatch.setattr("zhbrief.models.progress.time.monotonic", lambda: next(seconds))
    lines = Lines()
    lines.start("Tiny", 8_000_000, 0)
    for done in (1_000_000, 2_000_000, 3_000_000):
        lines.update(done)
    assert capsys.readouterr().err.splitlines() == ["Fetching Tiny (8 MB)", "Fetched 2 of 8 MB"]


def test_lines_tell_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    lines = Lines()
    lines.start("Tiny", 2_000_000, 0)
    lines.update(500_000)
    lines.finish()
    assert capsys.readouterr().err.endswith(
        "Fetched 500 kB in 0 s, 1.5 MB are missing; the same command goes on from here\n"
    )


def test_the_bar_tells_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    bar = TerminalBar()
    bar.start("Tiny", 2_000_000, 0)
    bar.update(500_000)
    bar.finish()
    last = capsys.readouterr().err.splitlines()[-1]
    assert last == "Stopped, 1.5 MB are missing; the same command goes on from here"


def test_the_bar_shows_bytes_on_standard_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("FORCE_COLOR", "1")
    bar = TerminalBar()
    bar.say("before")
    bar.start("Tiny", 2_000_000, 0)
    bar.update(1_000_000)
    bar.say("between [1/2]")
    bar.finish()
    out, err = capsys.readouterr()
    assert out == ""
    assert "before" in err
    assert "between [1/2]" in err
    assert "Fetching Tiny (2 MB)" in err
    assert "1 of 2 MB" in err


@pytest.mark.parametrize(("is_terminal", "kind"), [(True, TerminalBar), (False, Lines)])
def test_a_bar_only_on_a_terminal(
    is_terminal: bool, kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal, raising=False)
    assert isinstance(for_stderr(), kind)
