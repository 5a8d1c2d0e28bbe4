"""The small MarianMT checkpoint, and a store of models that lives as long as the tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from zhbrief.translate.engines.marian import MarianEngine

_TINY = Path(__file__).parents[2] / "data" / "marian-tiny"


@pytest.fixture(scope="session")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store")


@pytest.fixture(autouse=True)
def _store(shared_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep conversions out of the user's store; they are made once for all tests."""
    monkeypatch.setenv("ZHBRIEF_MODELS", str(shared_store))


@pytest.fixture
def empty_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store without conversions, for tests that count them or damage them."""
    folder = tmp_path / "own-store"
    monkeypatch.setenv("ZHBRIEF_MODELS", str(folder))
    return folder


@pytest.fixture(scope="session")
def tiny() -> Path:
    return _TINY


@pytest.fixture(scope="session")
def pairs() -> list[tuple[str, str]]:
    """The sentences that the checkpoint was trained on, with their English."""
    lines = (_TINY / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    return [(chinese, english) for chinese, english in (line.split("\t") for line in lines)]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the checkpoint that a test may change."""
    return Path(shutil.copytree(_TINY, tmp_path / "copy"))


@pytest.fixture
def engine() -> Iterator[Callable[..., MarianEngine]]:
    """Make engines on the checkpoint, or on another *model*, and close them afterwards."""
    made: list[MarianEngine] = []

    def make(model: str | Path = _TINY, **options: object) -> MarianEngine:
        made.append(MarianEngine(model, **{"threads": 1, **options}))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()
