"""The installed package is that of the checkout, and promises what the project says of itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

import zhbrief

CHECKOUT = Path(__file__).parents[1]
INSTALLED = Path(zhbrief.__file__).parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
PACKAGES: list[str] = PROJECT["tool"]["setuptools"]["packages"]
HEAVY = ("torch", "transformers", "ctranslate2", "xllamacpp", "huggingface_hub", "numpy", "rich")


def in_checkout(package: str) -> Path:
    return CHECKOUT.joinpath(*package.split(".")[1:])


def shipped_files() -> set[str]:
    """Return what the checkout would ship: the code and data files of every package."""
    return {
        file.relative_to(CHECKOUT).as_posix()
        for package in PACKAGES
        for pattern in ("*.py", "py.typed", "data/*")
        for file in in_checkout(package).glob(pattern)
    }


def installed_files() -> set[str]:
    return {
        file.relative_to(INSTALLED).as_posix()
        for file in INSTALLED.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.mark.skipif(INSTALLED.resolve() == CHECKOUT, reason="the checkout itself is imported")
def test_what_is_installed_is_what_is_here() -> None:
    ours, theirs = shipped_files(), installed_files()
    stale = {
        name
        for name in ours & theirs
        if (CHECKOUT / name).read_bytes() != (INSTALLED / name).read_bytes()
    }
    assert (sorted(ours ^ theirs), sorted(stale)) == ([], []), (
        "The installed package differs from the checkout: run pip install again"
    )


def test_every_package_is_declared() -> None:
    """A folder of code in the tree of the packages ships only if pyproject.toml names it."""
    roots = [in_checkout(package) for package in PACKAGES if package != "zhbrief"]
    found = {file.parent for root in roots for file in root.rglob("*.py")}
    assert found == set(roots)


def test_the_top_level_holds_no_stray_module() -> None:
    """Every module beside pyproject.toml is shipped."""
    assert {file.name for file in CHECKOUT.glob("*.py")} == {
        "__init__.py",
        "__main__.py",
        "cli.py",
        "errors.py",
    }


def test_the_version_is_that_of_the_project() -> None:
    if INSTALLED.resolve() == CHECKOUT:
        pytest.skip("the checkout itself is imported")
    assert metadata.version("zhbrief") == PROJECT["project"]["version"]


def test_import_is_light() -> None:
    code = f"import sys, zhbrief, zhbrief.cli; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["run", "test"])
def test_the_readme_has_the_commands_that_ci_runs(name: str) -> None:
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    found = re.findall(rf"^<!-- ci:{name} -->\n```sh\n(.+)\n```$", readme, re.MULTILINE)
    assert len(found) == 1
    assert found[0].startswith("pip install ")


def test_the_readme_names_every_flag_and_exit_code() -> None:
    from zhbrief import errors
    from zhbrief.translate.model import Code

    readme = (CHECKOUT / "README.md").read_text("utf-8")
    assert [code for code in Code if f"| {code} |" not in readme] == []
    codes = {
        kind.exit_code
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.ZhbriefError)
    }
    assert [code for code in (0, *sorted(codes), 4, 130) if f"| {code} |" not in readme] == []


def test_the_tests_run_in_a_folder_of_any_name(tmp_path: Path) -> None:
    # The archive of a branch unpacks to zhbrief-main, which is no identifier.
    folder = tmp_path / "zhbrief-main"
    (folder / "tests").mkdir(parents=True)
    for name in ("__init__.py", "pyproject.toml"):
        shutil.copy(CHECKOUT / name, folder)
    (folder / "tests" / "test_one.py").write_text("def test_one() -> None: ...\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stdout
