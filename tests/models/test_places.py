from __future__ import annotations

from pathlib import Path

import pytest

from zhbrief.errors import ModelError
from zhbrief.models.places import (
    is_local,
    is_offline,
    locked,
    make_folder,
    store_folder,
)
from zhbrief.models.progress import Quiet


def test_the_store_is_where_the_variable_says(store: Path) -> None:
    assert store_folder() == store
    assert not store.exists()


def test_the_store_is_in_the_users_data_folder_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ZHBRIEF_MODELS", raising=False)
    folder = store_folder()
    assert folder.is_absolute()
    assert folder.parts[-2:] == ("zhbrief", "models")


def test_home_is_expanded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", "~/some/models")
    assert store_folder() == Path.home() / "some" / "models"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1", True),
        ("true", True),
        ("YES", True),
        (" on ", True),
        ("", False),
        ("0", False),
        ("no", False),
        ("false", False),
    ],
)
def test_offline_variable(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHBRIEF_OFFLINE", value)
    assert is_offline() is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("qwen", False, id="known"),
        pytest.param("unknown", False, id="unknown"),
        pytest.param("./qwen", True, id="dot"),
        pytest.param("~/m.gguf", True, id="home"),
        pytest.param("folder/m.gguf", True, id="separator"),
        pytest.param("/abs/m.gguf", True, id="absolute"),
        pytest.param(Path("qwen"), True, id="path-object"),
        pytest.param("here.gguf", True, id="exists"),
    ],
)
def test_local(
    name: str | Path, expected: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("here.gguf").touch()
    Path("qwen").mkdir()  # a folder that happens to be called like a known model
    assert is_local(name) is expected


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ModelError, match="Set ZHBRIEF_MODELS"):
        make_folder(tmp_path / "file" / "models")


def test_the_lock_is_free_after_an_error(store: Path) -> None:
    with pytest.raises(KeyboardInterrupt), locked("k", "it", Quiet()):
        raise KeyboardInterrupt
    with locked("k", "it", Quiet()):
        pass
