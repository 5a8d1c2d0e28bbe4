from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from zhbrief.models import digest
from zhbrief.models.digests import forget, remember


@pytest.fixture
def file(tmp_path: Path, store: Path) -> Path:
    place = tmp_path / "m.bin"
    place.write_bytes(b"one")
    return place


def _change_unseen(file: Path, data: bytes) -> None:
    """Change bytes but neither size nor time: only a reading can tell."""
    state = file.stat()
    assert len(data) == state.st_size
    file.write_bytes(data)
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_digest_is_sha256(file: Path) -> None:
    assert digest(file) == hashlib.sha256(b"one").hexdigest()


def test_it_is_remembered_until_size_or_time_change(file: Path) -> None:
    first = digest(file)
    _change_unseen(file, b"two")
    assert digest(file) == first
    assert digest(file, fresh=True) == hashlib.sha256(b"two").hexdigest()
    file.write_bytes(b"three")
    assert digest(file) == hashlib.sha256(b"three").hexdigest()


def test_a_touched_file_is_read_again(file: Path) -> None:
    digest(file)
    _change_unseen(file, b"two")
    os.utime(file, ns=(1, 1))
    assert digest(file) == hashlib.sha256(b"two").hexdigest()


def test_forget(file: Path) -> None:
    remember(file, "wrong")
    assert digest(file) == "wrong"
    forget(file)
    assert digest(file) == hashlib.sha256(b"one").hexdigest()


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"x": 1}', '{"x": {"size": 1}}'])
def test_a_damaged_memory_is_no_harm(file: Path, store: Path, damage: str) -> None:
    expected = digest(file)
    (store / "digests.json").write_text(damage)
    assert digest(file) == expected


def test_a_store_that_cannot_be_written_is_no_harm(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", str(file / "below-a-file"))
    assert digest(file) == hashlib.sha256(b"one").hexdigest()


def test_digest_of_a_folder_knows_names_and_bytes(tmp_path: Path, store: Path) -> None:
    folder = tmp_path / "checkpoint"
    (folder / "sub").mkdir(parents=True)
    (folder / "a").write_text("1")
    (folder / "sub" / "b").write_text("2")
    first = digest(folder)
    (folder / "a").rename(folder / "c")
    renamed = digest(folder)
    (folder / "sub" / "b").write_text("22")
    assert len({first, renamed, digest(folder)}) == 3
    assert digest(folder) == digest(folder, fresh=True)


def test_what_is_gone_is_dropped_from_the_memory(file: Path, tmp_path: Path, store: Path) -> None:
    digest(file)
    file.unlink()
    other = tmp_path / "other"
    other.write_bytes(b"x")
    digest(other)
    assert "m.bin" not in (store / "digests.json").read_text()


def test_missing_file_is_an_error(tmp_path: Path, store: Path) -> None:
    with pytest.raises(FileNotFoundError):
        digest(tmp_path / "none")
