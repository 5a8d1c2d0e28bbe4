"""Score the extractive summaries beside plain baselines and other packages.

    python benchmarks/summaries.py [--data FOLDER] [--sets news dirty cfreport] [--ci] [--systems …]

FOLDER holds the sets (``*.dev.jsonl``) and their scorer, ``score.py``. Each system puts out
sentences, best first, until they fill the budget of the set, then puts them into its reading
order; the scorer cuts all at the budget. ``lead``, ``textrank`` and ``lexrank`` are this
package's, on articles cleaned by it; ``sumy-…``, ``snownlp`` and ``jionlp`` get the raw text, and
are run if they are installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zhbrief.article import read
from zhbrief.summarize import METHODS, reading_order

Row = dict[str, Any]
System = Callable[[Row, int], list[str]]

DATA = Path(__file__).resolve().parents[2] / "shared" / "eval" / "summaries"
# The sets that are scored as one, and the budget in tokens of each; -1 is the row's own.
SETS = {
    "news": {"newsbench": 120, "nlpcc": 50, "clts": 75},
    "dirty": {"dirty": -1},
    "cfreport": {"cfreport": 80},
}
# As the scorer counts: a Chinese character, or a run of Latin letters and digits.
_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[A-Za-z0-9]+(?:[.%][A-Za-z0-9]+)*%?")
_STEP = 20  # characters more, where a summarizer is asked for characters
_HOLE = re.compile(r"[\u4e00-\u9fff][,，](?:的(?!确)|[，,、。])|第、|、[,，]")


@dataclass
class Result:
    """The scores of one system on one set."""

    scores: dict[str, float | list[float]]
    with_chrome: float  # per cent of the summaries that hold a line of page chrome
    with_holes: float  # per cent with a place where words were deleted
    with_headlines: float  # per cent with another story's headline that was glued onto a paragraph
    with_torn: float  # per cent with a sentence that holds one mark of a quotation only
    seconds: float  # per article


def ours(method: str) -> System:
    """Return *method* of this package, on a cleaned article."""

    def run(row: Row, budget: int) -> list[str]:
        article = read(row["article"].encode())
        ranked = [item.sentence for item in METHODS[method](article)]
        chosen = ranked[: needed((s.text for s in ranked), budget)]
        return [sentence.text for sentence in reading_order(article, chosen)]

    return run


def sumy(name: str) -> System:
    """Return a summarizer of sumy, on the raw text."""

    def run(row: Row, budget: int) -> list[str]:
        from sumy.nlp.tokenizers import Tokenizer
        from sumy.parsers.plaintext import PlaintextParser
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        from sumy.utils import get_stop_words

        summarizer = {"lexrank": LexRankSummarizer, "textrank": TextRankSummarizer}[name]()
        summarizer.stop_words = get_stop_words("chinese")
        document = PlaintextParser.from_string(row["article"], Tokenizer("chinese")).document
        return _grow(lambda n: [str(s) for s in summarizer(document, n)], budget)

    return run


def snownlp(row: Row, budget: int) -> list[str]:
    """Summarize by SnowNLP, on the raw text."""
    from snownlp import SnowNLP

    document = SnowNLP(row["article"])
    return _grow(lambda n: list(document.summary(n)), budget)


def jionlp(row: Row, budget: int) -> list[str]:
    """Summarize by JioNLP, on the raw text; it is asked for characters."""
    import jionlp

    text = ""
    for chars in range(budget, 4 * budget, _STEP):
        text = jionlp.summary.extract_summary(row["article"], summary_length=chars)
        if len(_TOKEN.findall(text)) >= budget:
            break
    return [sentence for sentence in re.split(r"(?<=[。！？；\n])", text) if sentence.strip()]


def systems() -> dict[str, System]:
    """Return the systems that can run here, by name."""
    found: dict[str, System] = {name: ours(name) for name in METHODS}
    if importlib.util.find_spec("sumy"):
        found |= {f"sumy-{name}": sumy(name) for name in ("lexrank", "textrank")}
    for name, system in (("snownlp", snownlp), ("jionlp", jionlp)):
        if importlib.util.find_spec(name):
            found[name] = system
    return found


def needed(texts: Iterable[str], budget: int) -> int:
    """Return how many of *texts* it takes to fill the budget."""
    count = tokens = 0
    for text in texts:
        if tokens >= budget:
            break
        tokens += len(_TOKEN.findall(text))
        count += 1
    return count


def _grow(summarize: Callable[[int], list[str]], budget: int) -> list[str]:
    """Ask for one sentence more until the budget is filled or there are no more."""
    best: list[str] = []
    for count in range(1, 40):
        sentences = summarize(count)
        if len(sentences) <= len(best):
            break
        best = sentences
        if sum(len(_TOKEN.findall(text)) for text in best) >= budget:
            break
    return best


def rows(folder: Path, name: str) -> Iterator[tuple[Row, int]]:
    """Yield each row of a set with its budget."""
    for part, budget in SETS[name].items():
        for line in (folder / f"{part}.dev.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row, row["budget"] if budget < 0 else budget


def run(system: System, folder: Path, name: str, *, with_ci: bool) -> Result:
    """Return the scores of *system* on the set called *name*."""
    data = [(row | {"budget": budget}, budget) for row, budget in rows(folder, name)]
    start = time.perf_counter()
    summaries = [system(row, budget) for row, budget in data]
    seconds = (time.perf_counter() - start) / len(data)
    pairs = [(row, summary) for (row, _), summary in zip(data, summaries, strict=True)]
    return Result(
        scored(folder, pairs, with_ci=with_ci),
        _percent(_has_line(row.get("chrome", ()), summary) for row, summary in pairs),
        _percent(bool(_HOLE.search("".join(summary))) for _, summary in pairs),
        _percent(_has_line(row.get("heads", ()), summary) for row, summary in pairs),
        _percent(any(map(_is_torn, summary)) for _, summary in pairs),
        seconds,
    )


def scored(folder: Path, pairs: list[tuple[Row, list[str]]], *, with_ci: bool) -> dict[str, Any]:
    """Run the scorer as a program of its own."""
    with tempfile.TemporaryDirectory() as place:
        hypotheses, references = Path(place, "hyp.jsonl"), Path(place, "ref.jsonl")
        _write(hypotheses, ({"id": row["id"], "summary": summary} for row, summary in pairs))
        _write(references, (row for row, _ in pairs))
        command = [sys.executable, str(folder / "score.py"), "--budget", "-1"]
        command += ["--hyp", str(hypotheses), "--ref", str(references)] + ["--ci"] * with_ci
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    scores: dict[str, Any] = json.loads(output)
    return scores


def _write(path: Path, records: Iterable[Row]) -> None:
    lines = (json.dumps(record, ensure_ascii=False) for record in records)
    path.write_text("\n".join(lines) + "\n", "utf-8")


def _has_line(lines: Iterable[str], summary: list[str]) -> bool:
    """Tell whether one of some lines of the page is in the summary, whatever its script."""
    from zhbrief.article.script import to_simplified

    text = to_simplified("\n".join(summary))
    # A label's value (原标题:…, the original title) is a part of the story as well.
    return any(len(line) > 5 and to_simplified(line.strip()) in text for line in lines)


def _is_torn(text: str) -> bool:
    return any(text.count(first) != text.count(last) for first, last in ("“”", "「」", "『』"))


def _percent(values: Iterable[bool]) -> float:
    found = list(values)
    return 100 * sum(found) / len(found)


def _line(name: str, result: Result) -> str:
    scores = "/".join(f"{result.scores[f'{key}_f']:.1f}" for key in ("R1", "R2", "RL"))
    interval = result.scores.get("R2_f_ci95")
    spread = f" {interval[0]:.1f} to {interval[1]:.1f}" if isinstance(interval, list) else ""
    return (
        f"| {name} | {scores} |{spread} | {result.with_chrome:.0f} "
        f"| {result.with_holes:.0f} | {result.with_headlines:.0f} | {result.with_torn:.0f} "
        f"| {1000 * result.seconds:.0f} |"
    )


def main() -> None:
    """Print a table for each set."""
    known = systems()
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(SETS))
    parser.add_argument("--systems", nargs="+", choices=known, default=list(known))
    parser.add_argument("--ci", action="store_true", help="add the 95 %% interval of R2")
    options = parser.parse_args()
    for name in options.sets:
        print(f"\n| {name} | R1/R2/RL | R2, 95 % | chrome % | holes % | headlines %", end=" ")
        print("| torn quotes % | ms |")
        print("|---|---|---|---|---|---|---|---|")
        for system in options.systems:
            result = run(known[system], options.data, name, with_ci=options.ci)
            print(_line(system, result), flush=True)


if __name__ == "__main__":
    main()
