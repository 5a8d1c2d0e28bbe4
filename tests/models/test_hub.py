from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from zhbrief.errors import ModelCorrupt, ModelError
from zhbrief.models import Model, pull
from zhbrief.models import hub as route

Install = Callable[..., Model]


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(route, "_PAUSE_S", 0.0)


@pytest.fixture
def partial(store: Path) -> Path:
    store.mkdir()
    return store / "tiny.gguf.partial"


def _gets(hub: Any) -> list[str]:
    return [line for line in hub.asked if line.startswith("GET")]


def test_a_file_is_fetched(hub: Any, install: Install, content: bytes, watcher: Any) -> None:
    install("hub")
    assert pull("tiny", progress=watcher).read_bytes() == content
    assert "HEAD /someone/tiny/resolve/main/tiny.gguf" in hub.asked
    assert watcher.updates[-1] == len(content)


def test_a_started_file_is_continued(
    hub: Any, install: Install, partial: Path, content: bytes
) -> None:
    install("hub")
    partial.write_bytes(content[:77_777])
    assert pull("tiny").read_bytes() == content
    assert _gets(hub) == ["GET /someone/tiny/resolve/main/tiny.gguf bytes=77777-"]


def test_a_server_without_ranges_starts_again(
    hub: Any, install: Install, partial: Path, content: bytes
) -> None:
    install("hub")
    hub.has_ranges = False
    partial.write_bytes(content[:77_777])
    assert pull("tiny").read_bytes() == content


def test_a_broken_transfer_is_taken_up_again(hub: Any, install: Install, content: bytes) -> None:
    install("hub")
    hub.breaks_after = [100_000, 50_000]
    assert pull("tiny").read_bytes() == content
    starts = [int(line.partition("bytes=")[2].rstrip("-") or 0) for line in _gets(hub)]
    # Clients differ in how much of what came before a break they hand over.
    assert starts == pytest.approx([0, 100_000, 150_000], abs=17_000)


def test_a_transfer_that_brings_nothing_is_given_up(
    hub: Any, install: Install, partial: Path, content: bytes
) -> None:
    install("hub")
    hub.breaks_after = [100_000, 0, 0, 0]
    with pytest.raises(ModelError, match="could not be fetched"):
        pull("tiny")
    assert 90_000 < partial.stat().st_size <= 100_000
    assert content.startswith(partial.read_bytes())
    assert len(_gets(hub)) == 2


@pytest.mark.parametrize("status", [401, 403, 404, 500, 503])
def test_a_refusal_is_reported_at_once(status: int, hub: Any, install: Install) -> None:
    install("hub")
    hub.status = status
    begin = time.monotonic()
    with pytest.raises(ModelError, match=f"from the hub .*{status}") as caught:
        pull("tiny")
    assert time.monotonic() - begin < 10  # its own retries take 23 s
    assert "Traceback" not in str(caught.value)


def test_a_silent_hub_is_given_up(
    hub: Any, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    install("hub")
    hub.is_silent = True
    monkeypatch.setattr(constants, "HF_HUB_ETAG_TIMEOUT", 30)
    monkeypatch.setattr(route, "_patience_s", _short)
    begin = time.monotonic()
    with pytest.raises(ModelError, match="no answer within"):
        pull("tiny")
    assert time.monotonic() - begin < 10  # its own retries take 23 s


def _short() -> float:
    return 0.3


def test_an_address_that_refuses_is_given_up(hub: Any, install: Install) -> None:
    install("hub")
    hub.point_to(9)
    begin = time.monotonic()
    with pytest.raises(ModelError, match=r"from the hub .*(refused|Errno)"):
        pull("tiny")
    assert time.monotonic() - begin < 10  # its own retries take 23 s


def test_the_hubs_own_offline_switch_is_respected(
    hub: Any, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    install("hub")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match=r"from the hub .*offline"):
        pull("tiny")
    assert hub.asked == []


@pytest.mark.parametrize(
    ("attribute", "value", "words"),
    [("etag", "a" * 64, "SHA-256 aaaa"), ("body", b"short", "5 bytes instead of 250,000")],
    ids=["digest", "size"],
)
def test_another_file_is_refused_before_it_comes(
    attribute: str, value: str | bytes, words: str, hub: Any, install: Install
) -> None:
    install("hub")
    setattr(hub, attribute, value)
    with pytest.raises(ModelCorrupt, match=words):
        pull("tiny")
    assert _gets(hub) == []


def test_a_hub_that_sends_too_much_is_stopped(
    hub: Any, install: Install, store: Path, content: bytes
) -> None:
    install("hub")
    hub.body, hub.etag, hub.hides_size = content + bytes(10**6), "", True
    with pytest.raises(ModelCorrupt, match="more than 250,000 bytes"):
        pull("tiny")
    assert (store / "tiny.gguf.partial").stat().st_size < 10**6


def test_an_entity_tag_that_is_no_digest_is_not_compared(
    hub: Any, install: Install, content: bytes
) -> None:
    install("hub")
    hub.etag = "5f3c-abc"
    assert pull("tiny").read_bytes() == content


def test_bytes_that_differ_are_never_given_the_name(
    hub: Any, install: Install, store: Path, content: bytes
) -> None:
    install("hub")
    hub.body = bytes(len(content))
    with pytest.raises(ModelCorrupt, match="not those of the manifest"):
        pull("tiny")
    assert not (store / "tiny.gguf").exists()


def test_the_mirror_in_hf_endpoint_is_asked(hub: Any, fake_pip: Any, store: Path) -> None:
    from huggingface_hub import constants

    code = "from zhbrief.models import pull; pull('qwen')"
    environment = {**os.environ, "HF_ENDPOINT": constants.ENDPOINT}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60
    )
    assert "1,117,320,768" in done.stderr  # the stand-in's file is another one
    place = "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF/resolve/main"
    assert f"HEAD /{place}/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf" in hub.asked
