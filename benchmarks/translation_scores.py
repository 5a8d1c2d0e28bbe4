"""What `translation.py` measures of translations, by our own comparison and by another's."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import Kind as FigureKind
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Code, Translation

HEADINGS = (
    "figures right %",
    "invented /100",
    "unit slips",
    "Chinese left",
    "repeated",
    "Latin %",
    "terms %",
    "BLEU",
    "chrF",
    "figures right % (other checker)",
    "invented /100 (other)",
    "unit slips (other)",
)
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9+&-]*[A-Za-z0-9]")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
_RUN = 6  # words


@dataclass(frozen=True)
class Line:
    """A Chinese sentence, its English by a system, and by a person."""

    chinese: str
    english: str
    reference: str


def row(lines: Sequence[Line], glossary: Glossary) -> list[str]:
    """Return the measures of one system by our own comparison, and BLEU and chrF."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(_counted(line, glossary))
    return [
        _percent(counts["right"], counts["bearing"]),
        f"{100 * counts['invented'] / len(lines):.2f}",
        str(counts["units"]),
        str(counts["chinese"]),
        str(counts["repeated"]),
        _percent(counts["latin kept"], counts["latin"]),
        _percent(counts["terms kept"], counts["terms"]),
        *_wording(lines),
    ]


def _counted(line: Line, glossary: Glossary) -> Counter[str]:
    english = html.unescape(line.english)
    context = Context.of([line.chinese], glossary)
    source = context.prepare(line.chinese)
    known = [term.english for term in source.terms]
    serious = [m for m in compare_figures(source.figures, english, known=known) if m.is_serious]
    listed = glossary.find(source.text, source.text)
    # 35mm is a figure, which English may write otherwise.
    figures = [(f.start, f.end) for f in source.figures if f.kind is not FigureKind.LABEL]
    latin = [
        match.group()
        for match in _LATIN.finditer(source.text)
        if not any(start <= match.start() < end for start, end in figures)
    ]
    bearing = any(figure.is_required for figure in source.figures)
    kinds = Counter(mismatch.difference for mismatch in serious)
    return Counter(
        {
            "bearing": bearing,
            "right": bearing and not serious,
            "invented": kinds[Difference.ADDED],
            "units": kinds[Difference.UNIT],
            "chinese": bool(_CHINESE.search(english)),
            "repeated": is_repeated(english),
            "latin": len(latin),
            "latin kept": sum(word.lower() in english.lower() for word in latin),
            "terms": len(listed),
            "terms kept": sum(glossary.honours(term, english) for term in listed),
        }
    )


def is_repeated(english: str) -> bool:
    """Tell whether a run of words comes three times."""
    words = [word.lower() for word in _WORD.findall(english)]
    runs = Counter(zip(*(words[n:] for n in range(_RUN)), strict=False))
    return max(runs.values(), default=0) > 2


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def _wording(lines: Sequence[Line]) -> list[str]:
    """Return BLEU and chrF, where sacrebleu is installed."""
    try:
        import sacrebleu
    except ModuleNotFoundError:
        return ["–", "–"]
    english = [html.unescape(line.english) for line in lines]
    references = [[line.reference for line in lines]]
    bleu = sacrebleu.corpus_bleu(english, references).score
    return [f"{bleu:.1f}", f"{sacrebleu.corpus_chrf(english, references).score:.1f}"]


def faithfulness_row(evaluation: Path, lines: Sequence[Line]) -> list[str]:
    """Return the verdict of the evaluation folder's own checker, where there is one."""
    pairs = [(line.chinese, html.unescape(line.english)) for line in lines]
    summary, _ = _other_verdict(evaluation, pairs)
    if not summary:
        return ["–", "–", "–"]
    return [summary["fig_ok_hard"], summary["invented_per100"], summary["unit_slips"]]


def wrong_and_flagged(evaluation: Path, done: Sequence[Translation]) -> str:
    """Tell how many of the sentences with wrong figures carry a FIGURE flag."""
    pairs = [(translation.source, translation.english) for translation in done]
    summary, faults = _other_verdict(evaluation, pairs)
    if not summary:
        return "No other checker here."
    wrong = {fault["line"] - 1 for fault in faults if _is_wrong(fault)}
    flagged = [n for n in wrong if any(f.code is Code.FIGURE for f in done[n].flags)]
    text = f"Wrong by the other checker: {len(wrong)} sentences, {len(flagged)} of them flagged."
    for n in sorted(wrong - set(flagged)):
        text += f"\n  unflagged: {done[n].source}\n    {done[n].english}"
    return text


def _is_wrong(fault: dict[str, object]) -> bool:
    bad = fault["bad_figures"]
    is_bad = isinstance(bad, list) and any(figure[2] == "H" for figure in bad)
    return is_bad or bool(fault["invented"] or fault["unit_slips"])


def _other_verdict(
    evaluation: Path, pairs: Sequence[tuple[str, str]]
) -> tuple[dict[str, str], list[dict[str, object]]]:
    """Run the evaluation folder's checker; return its summary and the lines with faults."""
    script = evaluation / "faithfulness.py"
    if not script.exists() or not pairs:
        return {}, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, side in (("source", 0), ("english", 1)):
            text = "".join(pair[side].replace("\n", " ") + "\n" for pair in pairs)
            folder.joinpath(file).write_text(text, encoding="utf-8")
        command = [sys.executable, str(script), "--src", str(folder / "source")]
        command += ["--hyp", str(folder / "english"), "--json", str(folder / "faults")]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        faults = folder.joinpath("faults").read_text(encoding="utf-8").splitlines()
    summary = dict(line.split(maxsplit=1) for line in printed.splitlines() if len(line.split()) > 1)
    return summary, [json.loads(line) for line in faults]
