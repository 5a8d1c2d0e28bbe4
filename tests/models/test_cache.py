from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from zhbrief.models import cached_folder

BUILDER = """
import time
from zhbrief.models import cached_folder
def build(folder):
    time.sleep(0.5)
    (folder / "built").touch()
    print("built")
print(cached_folder("slow", build))
"""


def _build(folder: Path) -> None:
    assert list(folder.iterdir()) == []
    (folder / "weights").write_text("w")


def _must_not_build(folder: Path) -> None:
    pytest.fail("built twice")


def test_it_is_built_once(store: Path) -> None:
    folder = cached_folder("marian-abc-int8", _build)
    assert folder == store / "cache" / "marian-abc-int8"
    assert (folder / "weights").read_text() == "w"
    assert cached_folder("marian-abc-int8", _must_not_build) == folder


def test_a_failed_build_leaves_nothing(store: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cached_folder("x", fail)
    assert list((store / "cache").iterdir()) == []
    assert cached_folder("x", _build).is_dir()


def test_what_a_killed_build_left_is_cleared(store: Path) -> None:
    stale = store / "cache" / ".x.12345"
    stale.mkdir(parents=True)
    cached_folder("x", _build)
    assert not stale.exists()


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "a b"])
def test_only_plain_names(name: str, store: Path) -> None:
    with pytest.raises(ValueError, match="plain folder name"):
        cached_folder(name, _must_not_build)


def test_two_processes_build_once(store: Path) -> None:
    command = [sys.executable, "-c", BUILDER]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    outputs = [process.communicate(timeout=60)[0] for process in both]
    assert "".join(outputs).count("built\n") == 1
    assert all(str(store / "cache" / "slow") in output for output in outputs)
