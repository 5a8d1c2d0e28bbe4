from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from zhbrief.errors import ModelCorrupt, ModelNotFound
from zhbrief.models import (
    Model,
    find,
    is_installed,
    list_models,
    path,
    remove,
    verify,
)

Install = Callable[..., Model]


@pytest.fixture
def tiny(install: Install, store: Path, content: bytes) -> Path:
    """The tiny model, put into the store by hand."""
    install("wheels")
    store.mkdir()
    file = store / "tiny.gguf"
    file.write_bytes(content)
    return file


def test_find_a_known_model(tiny: Path) -> None:
    assert find("tiny") == tiny


def test_find_a_missing_model(install: Install, store: Path) -> None:
    install("wheels")
    with pytest.raises(ModelNotFound, match="Run: zhbrief models pull tiny") as caught:
        find("tiny")
    assert str(store) in str(caught.value)
    assert not store.exists()


def test_find_a_missing_model_offline(install: Install) -> None:
    install("wheels")
    with pytest.raises(ModelNotFound, match="Nothing is fetched offline"):
        find("tiny", offline=True)


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_find_a_path(kind: str, tmp_path: Path, store: Path) -> None:
    place = tmp_path / "mine"
    place.mkdir() if kind == "folder" else place.write_bytes(b"anything")
    assert find(place) == place
    assert find(str(place)) == place


@pytest.mark.parametrize("name", ["./none.gguf", "none/at/all", "~/none.gguf"])
def test_find_a_missing_path(name: str, store: Path) -> None:
    with pytest.raises(ModelNotFound, match="not looked up anywhere else"):
        find(name)


def test_a_known_name_wins_over_a_file_of_that_name(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("tiny").mkdir()
    assert find("tiny") == tiny
    assert find("./tiny") == Path("tiny")


@pytest.mark.parametrize("data", [b"", b"short", bytes(250_000)], ids=["empty", "short", "other"])
def test_a_damaged_model_is_never_used(data: bytes, tiny: Path) -> None:
    tiny.write_bytes(data)
    for function in (find, verify):
        with pytest.raises(ModelCorrupt, match="remove tiny && zhbrief models pull tiny") as caught:
            function("tiny")
        assert caught.value.exit_code == 3


def test_verify_reads_what_find_remembers(tiny: Path, content: bytes) -> None:
    import os

    find("tiny")
    state = tiny.stat()
    tiny.write_bytes(bytes(len(content)))
    os.utime(tiny, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert find("tiny") == tiny  # size and time are as they were
    with pytest.raises(ModelCorrupt, match="SHA-256"):
        verify("tiny")
    with pytest.raises(ModelCorrupt, match="SHA-256"):
        find("tiny")  # and now it is known


def test_verify_a_missing_model(install: Install) -> None:
    install("wheels")
    with pytest.raises(ModelNotFound):
        verify("tiny")


def test_remove_tells_the_bytes_freed(tiny: Path, store: Path) -> None:
    (store / "tiny.gguf.partial").write_bytes(b"12345")
    pieces = store / "tiny.gguf.pieces"
    pieces.mkdir()
    find("tiny")
    assert remove("tiny") == 250_005
    assert {place.name for place in store.iterdir()} == {"digests.json", "locks"}
    assert "tiny" not in (store / "digests.json").read_text()


def test_remove_what_is_not_here(install: Install, store: Path) -> None:
    install("wheels")
    with pytest.raises(ModelNotFound, match="nothing to remove"):
        remove("tiny")
    assert not store.exists()


def test_path_is_told_before_the_file_is_there(install: Install, store: Path) -> None:
    install("wheels")
    assert path("tiny") == store / "tiny.gguf"


def test_list(tiny: Path, store: Path) -> None:
    (store / "tiny.gguf.partial").write_bytes(b"12345")
    entries = {entry.model.name: entry for entry in list_models()}
    assert set(entries) == {"qwen", "tiny"}
    assert (entries["tiny"].is_installed, entries["tiny"].partial) == (True, 5)
    assert (entries["qwen"].is_installed, entries["qwen"].partial) == (False, 0)


def test_installed_looks_at_the_size(tiny: Path) -> None:
    assert is_installed("tiny")
    tiny.write_bytes(b"less")
    assert not is_installed("tiny")
