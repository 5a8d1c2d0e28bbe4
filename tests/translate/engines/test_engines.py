from __future__ import annotations

import subprocess
import sys

import pytest

from zhbrief.errors import MissingPackage, UsageError
from zhbrief.translate import engines
from zhbrief.translate.engines import engine_names, load_engine, missing_package


def test_the_engines_of_the_command_line_are_there() -> None:
    assert set(engine_names()) == {"qwen", "marian", "echo"}


def test_an_engine_is_loaded_with_its_options() -> None:
    engine = load_engine("echo", table={"你好。": ["Hello."]})
    assert engine.name == "echo"
    assert engine.signature != load_engine("echo").signature


def test_an_unknown_engine_is_a_usage_error_with_the_nearest_name() -> None:
    with pytest.raises(UsageError, match=r"'mariam'.*Did you mean 'marian'\?.*qwen"):
        load_engine("mariam")


def test_a_missing_library_comes_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines._ENGINES, "new", ("no_such_library.engine", "Engine"))
    with pytest.raises(MissingPackage, match=r"'no_such_library'.*pip install no_such_library"):
        load_engine("new")


def test_a_missing_module_of_ours_is_no_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines._ENGINES, "new", ("zhbrief.translate.engines.nix", "Engine"))
    with pytest.raises(ModuleNotFoundError, match="nix"):
        load_engine("new")


@pytest.mark.parametrize(
    ("package", "command"),
    [
        ("torch", r'pip install "zhbrief\[torch\]"'),
        ("yaml", "pip install pyyaml"),
        ("ctranslate2", "pip install ctranslate2"),
    ],
)
def test_the_command_names_the_distribution(package: str, command: str) -> None:
    with pytest.raises(MissingPackage, match=command):
        raise missing_package(package, "The engine")


def test_naming_the_engines_loads_none_of_their_libraries() -> None:
    heavy = {"ctranslate2", "sentencepiece", "torch", "transformers", "xllamacpp", "numpy"}
    code = (
        "import sys, zhbrief.translate.engines, zhbrief.translate.engines.marian; "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr
