"""Score summaries that a model writes beside the extractive ones, and count what is replaced.

    python benchmarks/abstractive.py --cache FILE [--data FOLDER] [--articles 20] [--model NAME]

The first articles of the sets of news are summarized at the budgets of benchmarks/summaries.py.
Each draft of the model is kept in FILE (JSON lines) as soon as it is there, so that the same
command goes on where it was stopped; with --show the sentences are printed with their sources, to
be read. Prints ROUGE of both on the same articles, the share of written sentences that were
replaced and why, the seconds of a draft and the peak memory. On a busy machine the seconds say
little; those of the processor say more.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from summaries import DATA, SETS, Row, needed, ours, scored  # beside this file

from zhbrief.article import Article, Sentence, read
from zhbrief.briefing.facts import value_reader
from zhbrief.summarize import Ranked, rank, reading_order
from zhbrief.summarize.abstractive import Wanted, write_abstract
from zhbrief.summarize.evidence import Gathered
from zhbrief.summarize.model import Written, sources_of
from zhbrief.summarize.writer import Draft, Writer
from zhbrief.summarize.writers import open_writer
from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context

# How many articles of each set make the twenty.
_SHARES = {"newsbench": 0.45, "nlpcc": 0.45, "clts": 0.1}
_CHARS_PER_TOKEN = 1.25  # punctuation is no token


class CachedWriter:
    """A writer that asks the model only for what is not in the file."""

    def __init__(self, writer: Writer, file: Path) -> None:
        self._writer, self._file, self.signature = writer, file, writer.signature
        lines = file.read_text("utf-8").splitlines() if file.is_file() else []
        self.records: dict[str, Row] = {r["key"]: r for r in map(json.loads, lines)}

    def gather(self, article: Article, ranking: Sequence[Ranked]) -> Gathered:
        return self._writer.gather(article, ranking)

    def write(self, groups: Sequence[Sequence[Sentence]]) -> list[Draft]:
        records = [self._record([s.text for s in group], group) for group in groups]
        return [Draft(record["text"], record["is_cut"]) for record in records]

    def close(self) -> None:
        self._writer.close()

    def _record(self, texts: list[str], group: Sequence[Sentence]) -> Row:
        key = "\n".join((self.signature, *texts))
        if key not in self.records:
            wall, cpu = time.perf_counter(), time.process_time()
            [draft] = self._writer.write([group])
            self.records[key] = {
                "key": key,
                "text": draft.text,
                "is_cut": draft.is_cut,
                "seconds": time.perf_counter() - wall,
                "cpu": time.process_time() - cpu,
                "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(self.records[key], ensure_ascii=False) + "\n")
        return self.records[key]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--model")
    parser.add_argument("--threads", type=int, help="1 is faster where others keep the cores busy")
    parser.add_argument("--show", action="store_true", help="print sentences and sources, no table")
    options = parser.parse_args()
    rows = _rows(options.data, options.articles)
    writer = CachedWriter(
        open_writer(options.model, threads=options.threads, offline=True), options.cache
    )
    try:
        summaries = []
        for number, row in enumerate(rows, 1):
            summaries.append(_written(row, writer))
            print(f"{number} of {len(rows)}: {row['id']}", file=sys.stderr, flush=True)
    finally:
        writer.close()
    if options.show:
        _show(rows, summaries)
    else:
        _report(options.data, rows, summaries, list(writer.records.values()))


def _rows(folder: Path, count: int) -> list[Row]:
    """Return the first articles of each set, each with its budget."""
    found: list[Row] = []
    for name, share in _SHARES.items():
        lines = (folder / f"{name}.dev.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines[: round(count * share)]]
        found += [row | {"budget": SETS["news"][name]} for row in rows]
    return found


def _written(row: Row, writer: Writer) -> list[Row]:
    """Return what the model wrote of one article, with its sources and what was replaced."""
    article = read(row["article"].encode())
    reader = value_reader(Context.of_article(article, load_glossary()))
    wanted = Wanted(chars=round(row["budget"] * _CHARS_PER_TOKEN))
    made = write_abstract(article, rank(article), writer, reader, wanted)
    ranked = [item.sentence for item in made.ranking]
    chosen = ranked[: needed((s.text for s in ranked), row["budget"])]
    return [_record(sentence) for sentence in reading_order(article, chosen)]


def _record(sentence: Sentence) -> Row:
    sources = [source.text for source in sources_of(sentence)]
    replaced = sentence.replaced if isinstance(sentence, Written) else None
    return {
        "text": sentence.text,
        "sources": sources,
        "is_own": sentence.text in sources,
        "refused": replaced.text if replaced else "",
        "reasons": list(replaced.reasons) if replaced else [],
    }


def _show(rows: list[Row], summaries: list[list[Row]]) -> None:
    for row, sentences in zip(rows, summaries, strict=True):
        print(f"\n## {row['id']}")
        for sentence in sentences:
            kind = "REPLACED" if sentence["reasons"] else "own" if sentence["is_own"] else "written"
            print(f"[{kind}] {sentence['text']}")
            if sentence["reasons"]:
                print(f"    refused: {sentence['refused']}  {sentence['reasons']}")
            for source in sentence["sources"] if kind == "written" else ():
                print(f"    = {source}")


def _report(folder: Path, rows: list[Row], summaries: list[list[Row]], drafts: list[Row]) -> None:
    own = [ours("extractive")(row, row["budget"]) for row in rows]
    print("| summaries | R1/R2/RL | R2, 95 % |\n|---|---|---|")
    for name, texts in (("written", [[s["text"] for s in one] for one in summaries]), ("own", own)):
        scores = scored(folder, list(zip(rows, texts, strict=True)), with_ci=True)
        values = "/".join(f"{scores[f'{key}_f']:.1f}" for key in ("R1", "R2", "RL"))
        low, high = scores["R2_f_ci95"]
        print(f"| {name} | {values} | {low:.1f} to {high:.1f} |")
    sentences = [sentence for one in summaries for sentence in one]
    asked = [s for s in sentences if s["reasons"] or not s["is_own"]]
    refused = [s for s in asked if s["reasons"]]
    print(f"\n{len(sentences)} sentences, {len(asked)} asked of the model, {len(refused)} replaced")
    for reason, count in Counter(r for s in refused for r in s["reasons"]).most_common():
        print(f"  {count}  {reason}")
    cpu, wall = (sorted(draft[key] for draft in drafts) for key in ("cpu", "seconds"))
    middle = len(drafts) // 2
    print(
        f"a draft: median {cpu[middle]:.0f} s of processor time, {wall[middle]:.0f} s; "
        f"peak memory {max(draft['memory'] for draft in drafts):.0f} MB"
    )


if __name__ == "__main__":
    main()
