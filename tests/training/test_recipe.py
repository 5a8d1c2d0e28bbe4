"""The whole recipe at its smallest: corpus to briefing engine, with a stop and a resumption."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("torch")
Load = Callable[[str], ModuleType]
_TRAINING = Path(__file__).parents[2] / "training"
_PAIRS = Path(__file__).parents[1] / "data" / "marian-tiny" / "pairs.tsv"
_SHAPE = "--pieces {} --size 32 --inner 64 --heads 4 --encoder-layers 2 --decoder-layers 1"
_RECIPE = "--fewest 1 --batch-tokens 600 --step-tokens 900 --warm-up 5 --rate 3e-3 --log-every 10"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data set of the small checkpoint's pairs, made by the scripts."""
    folder = tmp_path_factory.mktemp("recipe")
    corpus = folder / "corpus"
    corpus.mkdir()
    lines = _PAIRS.read_text(encoding="utf-8").splitlines()
    text = "".join(f"{line}\thuman\n" for line in [*lines, *lines[:2]])
    (corpus / "pairs-csdiy.tsv").write_text(text, encoding="utf-8")
    (corpus / "pairs-alpaca.tsv").write_text("不许学。\tNot to be learnt.\n", encoding="utf-8")
    (corpus / "lexicon.tsv").write_text("工厂\tfactory\n公司\tcompany\n", encoding="utf-8")
    held = folder / "held"
    held.mkdir()
    (held / "dev.zh").write_text(lines[0].split("\t")[0] + "\n", encoding="utf-8")
    run("data.py", corpus, folder / "work", "--held-out", held, "--processes", 1)
    run("vocabulary.py", folder / "work", "--size", 700)
    run("shards.py", folder / "work", folder / "data")
    run("parts.py", "join", folder / "data")
    return folder / "data"


def run(name: str, *arguments: object) -> str:
    """Run one of the scripts and return what it prints."""
    command = [sys.executable, str(_TRAINING / name), *map(str, arguments)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def train(data: Path, folder: Path, *more: object) -> None:
    pieces = len(json.loads((data / "tokenizer" / "vocab.json").read_text(encoding="utf-8"))) - 1
    options = f"{_SHAPE.format(pieces)} {_RECIPE} --steps 40".split()
    run("train.py", data, folder, *options, *more)


def test_only_what_may_be_learnt_is_chosen(data: Path) -> None:
    counts = json.loads((data.parent / "work" / "pairs" / "csdiy.json").read_text())
    assert counts["duplicate"] == 2
    assert counts["held out"] == 1
    assert counts["written"] > 10
    assert not (data.parent / "work" / "pairs" / "alpaca.tsv").exists()
    card = (data / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "| csdiy | CS self-learning guide | technology | MIT |" in card
    assert "alpaca (noncommercial)" in card


def test_the_data_are_the_same_each_time(data: Path, tmp_path: Path) -> None:
    run("data.py", data.parent / "corpus", tmp_path, "--held-out", data.parent / "held")
    again = (tmp_path / "pairs" / "csdiy.tsv").read_bytes()
    assert again == (data.parent / "work" / "pairs" / "csdiy.tsv").read_bytes()


def test_a_run_that_was_stopped_ends_as_one_that_was_not(data: Path, tmp_path: Path) -> None:
    train(data, tmp_path / "whole")
    train(data, tmp_path / "parted", "--stop-at", 17)
    train(data, tmp_path / "parted")
    whole, parted = (tmp_path / name / "weights.bin" for name in ("whole", "parted"))
    assert whole.read_bytes() == parted.read_bytes()
    lines = (tmp_path / "whole" / "log.jsonl").read_text().splitlines()
    losses = [row["loss"] for row in map(json.loads, lines) if "loss" in row]
    assert losses[-1] < 0.8 * losses[0]


def test_the_engine_writes_what_the_network_does(
    data: Path, tmp_path: Path, script: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhbrief.translate.engines import load_engine
    from zhbrief.translate.model import Request

    monkeypatch.setenv("ZHBRIEF_MODELS", str(tmp_path / "store"))
    train(data, tmp_path / "run")
    run("export.py", tmp_path / "run" / "weights.bin", data, tmp_path / "model")
    texts = [line.split("\t")[0] for line in _PAIRS.read_text(encoding="utf-8").splitlines()[:12]]
    greedy = _greedy(script, data, tmp_path / "run" / "weights.bin", texts)
    for options in ({"quantization": "float32"}, {"runtime": "transformers"}):
        engine = load_engine(
            "marian", model=tmp_path / "model", beam_size=1, n_best=1, threads=1, **options
        )
        answers = engine.translate([Request(text) for text in texts])
        for (best, *_), expected in zip(answers, greedy, strict=True):
            # The limits on length differ: a translation without an end is cut elsewhere.
            size = min(len(best.english), len(expected)) if best.is_truncated else None
            assert best.english[:size] == expected[:size]
        engine.close()


def _greedy(script: Load, data: Path, path: Path, texts: list[str]) -> list[str]:
    network_of, weights = script("network"), script("weights")
    arrays, shape = weights.read(path)
    network = network_of.Network(network_of.Shape(**shape))
    weights.fill(network, (arrays, shape))
    development, encode = script("decoding").Development(data), script("shards").Encoder
    coded = [own.tolist() for own in encode(data / "tokenizer")(texts)]
    found = script("decoding").greedy(network, coded)
    return [development.text(pieces).strip() for pieces in found]


def test_the_command_line_takes_the_model(data: Path, tmp_path: Path) -> None:
    train(data, tmp_path / "run", "--stop-at", 3)
    run("export.py", tmp_path / "run" / "weights.bin", data, tmp_path / "model")
    (tmp_path / "page.txt").write_text("新工厂明年投产。\n", encoding="utf-8")
    command = [sys.executable, "-m", "zhbrief.cli", "translate", str(tmp_path / "page.txt")]
    command += ["--lines", "--engine", "marian", "--model", str(tmp_path / "model"), "--offline"]
    environment = {**os.environ, "ZHBRIEF_MODELS": str(tmp_path / "store")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert done.returncode in (0, 4), done.stderr
    assert done.stdout.count("\n") == 1
