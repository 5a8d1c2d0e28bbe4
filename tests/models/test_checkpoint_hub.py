from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import huggingface_hub
import pytest
from huggingface_hub.errors import LocalEntryNotFoundError

from zhbrief.errors import ModelNotFound
from zhbrief.models import checkpoint_hub
from zhbrief.models.checkpoint_hub import hub_folder

WANTED = ("config.json", "*vocab.json", "*.spm")


class FakeHub:
    """A hub with one repository, and a cache of it on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = ["README.md", "config.json", "vocab.json", "source.spm", "target.spm"]
        self.files += ["pytorch_model.bin", "tf_model.h5"]
        self.cached: Path | None = None
        self.fetched: list[str] = []
        self.answer: Callable[[], None] = lambda: None

    def snapshot_download(self, name: str, **options: Any) -> str:
        if options.get("local_files_only"):
            if self.cached is None:
                raise LocalEntryNotFoundError("not cached")
            return str(self.cached)
        self.fetched = options["allow_patterns"]
        return str(self.folder)

    def model_info(self, name: str, *, timeout: float) -> Any:
        self.answer()
        return SimpleNamespace(siblings=[SimpleNamespace(rfilename=f) for f in self.files])


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeHub:
    fake = FakeHub(tmp_path)
    monkeypatch.setattr(huggingface_hub, "snapshot_download", fake.snapshot_download)
    monkeypatch.setattr(huggingface_hub, "HfApi", lambda: fake)
    return fake


def _always(folder: Path) -> bool:
    return True


def _never(folder: Path) -> bool:
    return False


def test_only_what_is_needed_is_fetched(hub: FakeHub) -> None:
    assert hub_folder("a/b", WANTED, offline=False, is_complete=_always) == hub.folder
    assert set(hub.fetched) == {
        "pytorch_model.bin",
        "config.json",
        "vocab.json",
        "source.spm",
        "target.spm",
    }


def test_weights_without_pickle_are_preferred(hub: FakeHub) -> None:
    hub.files.append("model.safetensors")
    hub_folder("a/b", WANTED, offline=False, is_complete=_always)
    assert "model.safetensors" in hub.fetched
    assert "pytorch_model.bin" not in hub.fetched


def test_what_is_cached_is_not_asked_for(hub: FakeHub, tmp_path: Path) -> None:
    hub.cached = tmp_path / "cached"
    for offline in (False, True):
        assert hub_folder("a/b", WANTED, offline=offline, is_complete=_always) == hub.cached
    assert hub.fetched == []


def test_half_a_download_is_completed(hub: FakeHub, tmp_path: Path) -> None:
    hub.cached = tmp_path / "cached"
    assert hub_folder("a/b", WANTED, offline=False, is_complete=_never) == hub.folder
    assert hub.fetched


@pytest.mark.parametrize("is_half_there", [False, True])
def test_offline_nothing_is_fetched(hub: FakeHub, tmp_path: Path, is_half_there: bool) -> None:
    hub.cached = tmp_path if is_half_there else None
    with pytest.raises(ModelNotFound, match=r"No model 'a/b'.*without --offline"):
        hub_folder("a/b", WANTED, offline=True, is_complete=_never)
    assert hub.fetched == []


def test_the_real_reason_is_told(hub: FakeHub) -> None:
    def refuse() -> None:
        raise OSError("401 Client Error.\nRequest ID: 1")

    hub.answer = refuse
    with pytest.raises(ModelNotFound, match=r"the hub \(401 Client Error\)\. If the hub"):
        hub_folder("a/b", WANTED, offline=False, is_complete=_always)


def test_a_silent_hub_is_given_up_soon(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint_hub, "_PATIENCE_S", 0.05)
    hub.answer = lambda: time.sleep(8)
    started = time.monotonic()
    with pytest.raises(ModelNotFound, match="no answer within"):
        hub_folder("a/b", WANTED, offline=False, is_complete=_always)
    assert time.monotonic() - started < 6


def test_a_closed_port_is_told_by_the_real_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    started = time.monotonic()
    with pytest.raises(ModelNotFound, match=r"the hub \(.*refused"):
        hub_folder("nobody/nothing", WANTED, offline=False, is_complete=_always)
    assert time.monotonic() - started < 10


def test_the_variable_for_offline_keeps_the_hub_untouched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHBRIEF_OFFLINE", "1")
    monkeypatch.setattr(checkpoint_hub, "_cached", lambda name: None)
    monkeypatch.setattr(
        checkpoint_hub, "_fetched", lambda name, wanted: pytest.fail("the hub was asked")
    )
    with pytest.raises(ModelNotFound, match="ZHBRIEF_OFFLINE"):
        hub_folder("someone/model", WANTED, offline=False, is_complete=lambda folder: True)
