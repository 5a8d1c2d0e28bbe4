"""Measure a trained model beside the published systems: wording, figures, speed, memory.

    python training/evaluate.py MODEL EVALUATION OUTPUT [--limit N] [--constrained]

MODEL is a checkpoint's folder, EVALUATION the folder of development sets with compare.py. OUTPUT
gets a file of English for each set, which is not translated again if it is there. With
``--constrained`` known English is written in first and the best of the list by our checks is
taken, without repair; otherwise the engine's best. ``--shortlist`` measures a fixed list of target
pieces instead. Repair is measured by `benchmarks/translation.py`, the runtimes, their memory and
time to the first sentence by `benchmarks/marian_runtimes.py`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context
from zhbrief.translate.engines import load_engine
from zhbrief.translate.model import Engine, Request
from zhbrief.translate.translating import translate_prepared

_SETS = {
    "flores-dev": "dev/flores-dev",
    "wmt21": "dev/wmt21",
    "hard_figures_dev": "hard_figures_dev",
}
_LOT = 200  # sentences


def english_of(lines: Sequence[str], engine: Engine, is_constrained: bool) -> list[str]:
    """Return the English of each line, each line an article of its own."""
    if not is_constrained:
        return [own[0].english for own in engine.translate([Request(line) for line in lines])]
    glossary, written = load_glossary(), []
    for line in lines:
        context = Context.of([line], glossary)
        source = context.prepare(line)
        [done] = translate_prepared([source], engine, context, ladder=())
        written.append(done.english)
    return written


def translate_set(path: Path, out: Path, engine: Engine, options: argparse.Namespace) -> None:
    """Write the English of a set, going on where an earlier call stopped."""
    lines = path.read_text(encoding="utf-8").splitlines()[: options.limit]
    done = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    started = time.perf_counter()
    for start in range(len(done), len(lines), _LOT):
        own = english_of(lines[start : start + _LOT], engine, options.constrained)
        with out.open("a", encoding="utf-8") as stream:
            stream.writelines(text.replace("\n", " ") + "\n" for text in own)
    seconds = time.perf_counter() - started
    print(f"{out.name}: {len(lines) - len(done)} sentences in {seconds:.1f} s", flush=True)


def compare(evaluation: Path, files: dict[str, Path], limit: int | None) -> None:
    """Print the tables of the evaluation folder's own comparison."""
    for name, out in files.items():
        command = [sys.executable, str(evaluation / "compare.py"), "--split", "dev"]
        if limit and name.startswith("hard"):
            continue  # it takes whole files only
        if limit:
            index = out.with_suffix(".lines")
            index.write_text(" ".join(map(str, range(limit))), encoding="utf-8")
            command += ["--lines", str(index)]
        subprocess.run([*command, "--name", "ours", f"{name}={out}"], check=True)


def shortlist(model: Path, data: Path, lines: Sequence[str], fewest: int) -> None:
    """Measure CTranslate2 with only the target pieces that were seen *fewest* times in training."""
    import ctranslate2
    import numpy as np
    from batches import DataSet, Recipe, data_file
    from sentencepiece import SentencePieceProcessor

    from zhbrief.translate.engines.marian_checkpoint import find_checkpoint
    from zhbrief.translate.engines.marian_conversion import convert

    pieces = json.loads((model / "vocab.json").read_text(encoding="utf-8"))
    names = sorted(pieces, key=pieces.__getitem__)
    own = DataSet(data_file(data), "cpu", len(names) - 1, Recipe())
    counts = np.bincount(own.target_tokens, minlength=len(names))
    listed = [name for name, count in zip(names, counts, strict=True) if count >= fewest]
    split = SentencePieceProcessor(model_file=str(model / "source.spm"))
    tokens = [[*split.encode(line, out_type=str), "</s>"] for line in lines]
    written: dict[bool, list[Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        convert(find_checkpoint(model), Path(folder), "int8")
        Path(folder, "vmap.txt").write_text("\t" + " ".join(listed) + "\n", encoding="utf-8")
        translator = ctranslate2.Translator(folder, inter_threads=1, compute_type="int8")
        for use in (False, True):
            started = time.process_time()
            options: dict[str, Any] = {"max_batch_size": 2048, "batch_type": "tokens"}
            found = translator.translate_batch(tokens, beam_size=4, use_vmap=use, **options)
            written[use] = [result.hypotheses[0] for result in found]
            print(f"shortlist {use}: {time.process_time() - started:.1f} s of processor")
    changed = sum(a != b for a, b in zip(written[False], written[True], strict=True))
    print(f"{len(listed)} of {len(names)} pieces listed, {changed} of {len(lines)} changed")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("evaluation", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--limit", type=int, help="so many sentences of each set")
    parser.add_argument("--constrained", action="store_true")
    parser.add_argument("--shortlist", type=Path, metavar="DATA", help="measure a fixed list")
    parser.add_argument("--fewest", type=int, default=3)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    if options.shortlist:
        lines = (options.evaluation / "dev/wmt21.zh").read_text(encoding="utf-8").splitlines()
        shortlist(options.model, options.shortlist, lines[: options.limit], options.fewest)
        return
    engine = load_engine("marian", model=options.model, offline=True)
    print(engine.signature)
    kind = "constrained" if options.constrained else "plain"
    files = {name: options.output / f"{name}.{kind}.en" for name in _SETS}
    for name, stem in _SETS.items():
        translate_set(options.evaluation / f"{stem}.zh", files[name], engine, options)
    engine.close()
    compare(options.evaluation, files, options.limit)


if __name__ == "__main__":
    main()
