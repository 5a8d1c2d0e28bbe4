"""Choose the training pairs: filter, write known English in, spoil some, and count.

    python training/data.py CORPUS WORK --held-out FOLDER [--terms shippable|research]
        [--processes 2] [--most N] [--seed 6]

CORPUS holds ``pairs-<source>.tsv(.zst)`` and ``lexicon.tsv(.zst)``; what each source is and how
much of it is used stands in ``sources.tsv``. WORK/pairs gets a file of each source (source, kind,
Chinese, English; the kinds of one pair follow each other, plain first) with its counts beside it.
A source that is done is not done again. The same seed gives the same pairs whatever the number of
processes. Reads compressed files by the program zstd.

Reading all figures, names and terms of a pair takes about 4 ms. Of documentation, law, captions and
everyday sentences, which are learnt from rarely, only a quarter is read; the rest stays plain.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from multiprocessing import Pool
from pathlib import Path

import noise
from filters import fault_of_text, figures_agree
from held_out import HeldOut, plain_text
from sources import Pair, Source, has_pairs, lots, read_lines, read_pairs, usable
from written import read_words, written

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context

_GROUP = 40  # pairs that are read as one article: what is known of it is then looked up once
# Of some domains every so many groups only is read.
_READ_EVERY = {"documentation": 4, "law": 4, "captions": 4, "everyday": 4}
Row = tuple[str, str, str, str]  # source, kind, Chinese, English


def choose(
    corpus: Path, source: Source, held_out: HeldOut, seen: set[int], counts: Counter[str], seed: int
) -> Iterator[Pair]:
    """Yield the pairs of one source that pass the filters of text, each once."""
    chance = random.Random(f"{seed}:{source.name}")
    for pair in read_pairs(corpus, source):
        counts["read"] += 1
        fault = "share" if chance.random() >= source.keep else _fault(pair, held_out, seen)
        if fault:
            counts[fault] += 1
        else:
            yield pair


def _fault(pair: Pair, held_out: HeldOut, seen: set[int]) -> str:
    fault = fault_of_text(pair.chinese, pair.english)
    if fault:
        return fault
    key = hash((plain_text(pair.chinese), plain_text(pair.english)))
    if key in seen:
        return "duplicate"
    seen.add(key)
    return "held out" if held_out.holds(pair.chinese, pair.english) else ""


def rows_of(job: tuple[int, Sequence[Pair]], words: dict[str, str], seed: int) -> list[Row]:
    """Return the rows of a group of pairs: plain, with English written in, spoilt.

    A group that is not to be read, by its number, stays plain.
    """
    number, pairs = job
    if number:
        return [(pair.source, "plain", pair.chinese, pair.english) for pair in pairs]
    context = Context.of([pair.chinese for pair in pairs], load_glossary())
    rows: list[Row] = []
    for pair in pairs:
        chance = random.Random(f"{seed}:{pair.chinese}:{pair.english}")
        source = context.prepare(pair.chinese)
        if not figures_agree(source, pair.english):
            rows.append((pair.source, "figures", "", ""))
            continue
        rows.append((pair.source, "plain", source.text, pair.english))
        done = written(source, pair.english, words, chance)
        if done is not None:
            rows.append((pair.source, "written", *done))
        if chance.random() < noise.SHARE:
            *spoilt, name = noise.spoilt(source.text, pair.english, chance, context)
            if name:
                rows.append((pair.source, name, spoilt[0], spoilt[1]))
    return rows


def groups(pairs: Iterable[Pair], every: int) -> Iterator[tuple[int, list[Pair]]]:
    """Yield the pairs in groups, and a number that is 0 for *every* so many of them."""
    for number, group in enumerate(lots(pairs, _GROUP)):
        yield number % every, group


def run(options: argparse.Namespace) -> None:
    """Write the rows and the counts of each source."""
    held_out = HeldOut.read(options.held_out) if options.held_out else HeldOut()
    words = read_words(read_lines(options.corpus, "lexicon.tsv"))
    seen: set[int] = set()
    make = partial(rows_of, words=words, seed=options.seed)
    folder = options.work / "pairs"
    folder.mkdir(parents=True, exist_ok=True)
    with Pool(options.processes) as pool:
        for source in usable(options.terms):
            counts: Counter[str] = Counter()
            chosen = choose(options.corpus, source, held_out, seen, counts, options.seed)
            chosen = islice(chosen, options.most)
            if not has_pairs(options.corpus, source):
                continue
            if (folder / f"{source.name}.json").exists():
                deque(chosen, maxlen=0)  # for the duplicates that later sources may hold
            else:
                jobs = groups(chosen, _READ_EVERY.get(source.domain, 1))
                _write(folder, source, pool.imap(make, jobs, chunksize=4), counts)


def _write(folder: Path, source: Source, made: Iterator[list[Row]], counts: Counter[str]) -> None:
    started = time.monotonic()
    part = folder / f"{source.name}.part"
    with part.open("w", encoding="utf-8") as out:
        for rows in made:
            counts.update(kind for _, kind, _, _ in rows)
            out.writelines("\t".join(row) + "\n" for row in rows if row[1] != "figures")
    part.replace(folder / f"{source.name}.tsv")
    counts["seconds"] = round(time.monotonic() - started)
    text = json.dumps(counts)
    (folder / f"{source.name}.json").write_text(f"{text}\n", encoding="utf-8")
    print(f"{source.name:16} {text}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--held-out", type=Path, help="folder of evaluation texts")
    parser.add_argument("--terms", choices=("shippable", "research"), default="shippable")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--most", type=int, help="pairs of each source, for a trial")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    run(options)


if __name__ == "__main__":
    main()
