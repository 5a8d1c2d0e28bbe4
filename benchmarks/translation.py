"""Measure translations: figures, names, terms and wording, beside published systems.

    python benchmarks/translation.py ../shared/eval -o FOLDER --engine qwen
    python benchmarks/translation.py ../shared/eval -o FOLDER --modes plain,first,full --limit 100
    python benchmarks/translation.py ../shared/eval -o FOLDER --remembered --show 20

Translates the hard sentences and random figure-bearing ones of the other sets, and prints one row
for each system and set: ours with constraints and repair (full), with constraints alone (first) and
with neither (plain), then the published ones on the same lines. Every answer of the engine is
written to FOLDER as soon as it is there and never asked for again, so a run that was stopped goes
on where it stood. ``--remembered`` only measures what is there. The sets are those of the
evaluation folder; nothing of them is kept here.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from translation_scores import HEADINGS, Line, faithfulness_row, row, wrong_and_flagged

from zhbrief.translate import load_glossary, open_engine
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Engine, Request, Translation
from zhbrief.translate.repair import LADDER
from zhbrief.translate.translating import translate_prepared

SETS = {
    "hard": ("hard_figures_dev", "ref"),
    "wmt21": ("dev/wmt21", "refA"),
    "flores": ("dev/flores-dev", "refA"),
}
SIZES = {"hard": 40, "wmt21": 200, "flores": 150}
SYSTEMS = ("opusmt", "bergamot-base", "google")
MODES = ("full", "first", "plain")
Done = dict[int, Translation]


class Unanswered(Exception):
    """The engine may not be asked, and nothing is remembered."""


class Remembering:
    """An engine whose answers are kept in a file, one for each line.

    Without an *engine* only what is remembered can be had: another request raises Unanswered.
    """

    name = "remembering"

    def __init__(self, file: Path, engine: Engine | None, until: float) -> None:
        self._file, self._engine, self._until = file, engine, until
        self._answers: dict[str, list[Candidate]] = {}
        self.asked: list[Request] = []
        self.seconds = 0.0
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                answer = json.loads(line)
                self._answers[answer["key"]] = [Candidate(**c) for c in answer["candidates"]]

    @property
    def signature(self) -> str:
        return self._engine.signature if self._engine else "remembered"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [self._one(request) for request in requests]

    def close(self) -> None:
        if self._engine:
            self._engine.close()

    def _one(self, request: Request) -> list[Candidate]:
        self.asked.append(request)
        key = repr(request)
        if key not in self._answers:
            if self._engine is None or time.monotonic() > self._until:
                raise Unanswered
            started = time.perf_counter()
            self._answers[key] = self._engine.translate([request])[0]
            self.seconds += time.perf_counter() - started
            answer = {"key": key, "candidates": [asdict(c) for c in self._answers[key]]}
            with self._file.open("a", encoding="utf-8") as out:
                out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return self._answers[key]


@dataclass(frozen=True)
class Sample:
    """The chosen lines of one set."""

    name: str
    stem: Path
    reference: str
    numbers: list[int]

    def lines(self, system: str) -> list[str] | None:
        """Return the chosen lines of one system, or None where it has none here."""
        file = self.stem.with_name(f"{self.stem.name}.{system}")
        if not file.exists():
            return None
        every = file.read_text(encoding="utf-8").split("\n")
        return [every[number] for number in self.numbers]


def choose(folder: Path, sizes: dict[str, int], seed: int) -> list[Sample]:
    """Return the samples: of the random sets figure-bearing lines that are not among the hard."""
    hard = _hard_lines(folder)
    samples = []
    for name, (stem, reference) in SETS.items():
        lines = folder.joinpath(f"{stem}.zh").read_text(encoding="utf-8").splitlines()
        numbers = list(range(len(lines)))
        if name != "hard":
            bearing = [n for n in numbers if (name, n) not in hard and _has_figures(lines[n])]
            # A smaller sample is a part of the larger one.
            size = min(max(sizes[name], SIZES[name]), len(bearing))
            numbers = random.Random(seed).sample(bearing, size)
        samples.append(Sample(name, folder / stem, reference, numbers[: sizes[name]]))
    return samples


def _hard_lines(folder: Path) -> set[tuple[str, int]]:
    rows = folder.joinpath("hard_figures_dev.meta.tsv").read_text(encoding="utf-8").splitlines()[1:]
    places = [line.split("\t")[:2] for line in rows]
    return {(name.removesuffix("-dev"), int(number) - 1) for name, number in places}


def _has_figures(chinese: str) -> bool:
    return any(figure.is_required for figure in read_figures(chinese))


def translated(
    sample: Sample, engine: Remembering, glossary: Glossary, mode: str
) -> Iterator[tuple[int, Translation]]:
    """Yield each line that can be translated with its place in the sample."""
    for place, chinese in enumerate(sample.lines("zh") or []):
        try:
            yield place, translate_one(chinese, engine, glossary, mode)
        except Unanswered:
            continue


def translate_one(chinese: str, engine: Engine, glossary: Glossary, mode: str) -> Translation:
    """Return the translation of one line: checked and repaired, at first try, or plain."""
    context = Context.of([chinese], glossary)
    source = context.prepare(chinese)
    if mode != "plain":
        ladder = LADDER if mode == "full" else ()
        return translate_prepared([source], engine, context, ladder=ladder)[0]
    candidate = engine.translate([Request(chinese)])[0][0]
    flags = check(source, candidate, glossary)
    return Translation(chinese, candidate.english, flags, engine.name, source.constraints)


def report(sample: Sample, done: dict[str, Done], glossary: Glossary, evaluation: Path) -> None:
    """Print the rows of one set on the lines that every mode has done."""
    places = sorted(set.intersection(*(set(own) for own in done.values())))
    if not places:
        return
    chinese, reference = sample.lines("zh"), sample.lines(f"{sample.reference}.en")
    if chinese is None or reference is None:
        raise SystemExit(f"{sample.stem} is not complete")
    print(f"\n## {sample.name}: {len(places)} sentences\n\n| system | {' | '.join(HEADINGS)} |")
    print("|---" * (len(HEADINGS) + 1) + "|")
    systems = {mode: [own[p].english for p in places] for mode, own in done.items()}
    for system in SYSTEMS:
        if (every := sample.lines(f"{system}.en")) is not None:
            systems[system] = [every[p] for p in places]
    for system, english in systems.items():
        lines = [Line(chinese[p], e, reference[p]) for p, e in zip(places, english, strict=True)]
        cells = row(lines, glossary) + faithfulness_row(evaluation, lines)
        print(f"| {system} | {' | '.join(cells)} |", flush=True)
    for mode, own in done.items():
        print(f"\n{mode}: {told([own[p] for p in places])}")
        print(wrong_and_flagged(evaluation, [own[p] for p in places]))


def told(translations: Sequence[Translation]) -> str:
    """Return how many translations came from each step, and how many have each kind of flag."""
    steps = Counter(translation.repair or "first" for translation in translations)
    flags = Counter(
        f"{code} {severity}"
        for translation in translations
        for code, severity in {(flag.code, flag.severity) for flag in translation.flags}
    )
    counts = (", ".join(f"{k} {n}" for k, n in c.most_common()) for c in (steps, flags))
    return "; flags: ".join(counts)


def show_one(number: int, chinese: str, translation: Translation) -> None:
    """Print a translation for reading."""
    print(f"\n{number} {chinese}\n  {translation.repair or 'first'}: {translation.english}")
    for flag in translation.flags:
        print(f"  {flag.severity} {flag.code}: {flag.message}")


def main() -> None:
    options = _options()
    glossary = load_glossary(options.glossary or ())
    options.output.mkdir(parents=True, exist_ok=True)
    opened = None
    if not options.remembered:
        opened = open_engine(options.engine, model=options.model, offline=True)
        print(opened.signature, file=sys.stderr)
    until = time.monotonic() + 60 * options.minutes
    name = options.name or options.engine
    engine = Remembering(options.output / f"{name}.answers.jsonl", opened, until)
    sizes = {key: getattr(options, key) for key in SIZES}
    if options.limit:
        total = sum(sizes.values())
        sizes = {key: -(-size * options.limit // total) for key, size in sizes.items()}
    for sample in choose(options.folder, sizes, options.seed):
        done = {m: dict(translated(sample, engine, glossary, m)) for m in options.modes.split(",")}
        for mode, own in done.items():
            english = [f"{sample.numbers[p]}\t{t.english}\n" for p, t in own.items()]
            hypotheses = options.output / f"{sample.name}.{name}.{mode}.tsv"
            hypotheses.write_text("".join(english), encoding="utf-8")
        if options.ask_only:
            continue
        report(sample, done, glossary, options.folder)
        first = next(iter(done.values()))
        for place in list(first)[: options.show]:
            show_one(sample.numbers[place], (sample.lines("zh") or [])[place], first[place])
    print(f"\n{len(engine.asked)} requests, {engine.seconds:.0f} s of the engine", file=sys.stderr)
    engine.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the evaluation folder")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--engine", default="qwen")
    parser.add_argument("--model")
    parser.add_argument("--glossary", action="append")
    parser.add_argument("--modes", default="full,first", help=f"some of {','.join(MODES)}")
    parser.add_argument("--name", help="of the answers' file; the engine's by default")
    for name, size in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=size, metavar="N")
    parser.add_argument("--limit", type=int, help="so many sentences of all sets together")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--minutes", type=float, default=9, help="ask the engine no longer")
    parser.add_argument("--remembered", action="store_true", help="ask no engine")
    parser.add_argument("--ask-only", action="store_true", help="print no table")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N of each set")
    return parser.parse_args()


if __name__ == "__main__":
    main()
