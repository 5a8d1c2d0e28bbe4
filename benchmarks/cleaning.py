"""Measure cleaning against pages whose damage is known.

    python benchmarks/cleaning.py dirty.jsonl clean.jsonl... [--show chrome|body|heads|damage|order]

The first file's rows have ``article``, ``chrome`` (lines that are no story), ``heads`` (headlines
glued onto paragraphs), ``shuffled`` and an ``id`` that ends in the id of the undamaged article,
which is looked for in the other files. These are read too: they should lose nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from pathlib import Path

from zhbrief.article import Article, Mark, read
from zhbrief.article.script import fold

# Characters that a round trip through traditional script does not bring back.
VARIANTS = str.maketrans("瞭揹藉复炼俱镕像", "了背借覆链具熔象")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dirty", type=Path)
    parser.add_argument("clean", type=Path, nargs="*")
    parser.add_argument("--show", default="")
    options = parser.parse_args()
    clean = {row["id"]: row["article"] for path in options.clean for row in _rows(path)}
    counts: Counter[str] = Counter()
    dirty = _rows(options.dirty)
    for row in dirty:
        source = clean.get(row["id"].removeprefix("dirty-"), "")
        _measure_dirty(row, source, counts, options.show)
    for name, text in clean.items():
        _measure_clean(name, text, counts, options.show)
    _measure_gluing(_headlines(dirty), clean, counts)
    _report(counts)


def _rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _measure_dirty(row, source: str, counts: Counter[str], show: str) -> None:
    article = read(row["article"].encode(), name=row["id"])
    text = article.original
    spans = [s.span for s in article.sentences]
    kept = [False] * len(text)
    for span in spans:
        kept[span.start : span.end] = [True] * len(span)
    chrome = Counter(line.strip() for line in row["chrome"])
    for match in re.finditer(r"[^\n]+", text):
        line = match.group().strip()
        start = match.start() + match.group().index(line) if line else 0
        if not line:
            continue
        held = sum(kept[start : start + len(line)])
        if chrome[line]:
            chrome[line] -= 1
            counts["chrome"] += 1
            counts["chrome removed"] += held == 0
            if held and show == "chrome":
                print("CHROME", row["id"], line)
        else:
            counts["body"] += len(line)
            counts["body lost"] += len(line) - held
            if held < len(line) and show == "body":
                print(
                    "LOST",
                    row["id"],
                    line[:60],
                    [r.reason for r in article.removed if r.text in line],
                )
    _measure_heads(row, article, counts, show)
    if source:
        _measure_damage(row, article, source, counts, show)
    counts["pages"] += 1
    right = (article.order == "shuffled") == row["shuffled"]
    counts["order right"] += right
    if not right and show == "order":
        print("ORDER", row["id"], article.order, "should be", row["shuffled"])


def _measure_heads(row, article: Article, counts: Counter[str], show: str) -> None:
    starts = {s.span.start for s in article.sentences} | {r.span.start for r in article.removed}
    marked = {s.span.start for s in article.sentences if Mark.GLUED in s.marks}
    true = set()
    for head in row["heads"]:
        at = _glued_at(article.original, head)
        true.add(at)
        counts["heads"] += 1
        counts["heads split"] += at + len(head) in starts
        counts["heads told"] += at + len(head) in starts or at in marked
        if at + len(head) not in starts and show == "heads":
            print(
                "MISSED",
                row["id"],
                article.original[at : at + len(head)],
                "|",
                article.original[at + len(head) :][:30],
            )
    counts["heads marked wrong"] += len(marked - true)
    for sentence in article.sentences:
        end = sentence.span.end
        if show == "heads" and sentence.span.start in marked:
            kind = "MARKED" if sentence.span.start in true else "WRONGLY MARKED"
            print(kind, row["id"], sentence.original[:50])
        if (
            Mark.HEADING in sentence.marks
            and article.original[end : end + 1] not in ("\n", "")
            and sentence.span.start not in true
        ):
            counts["heads wrong"] += 1
            if show == "heads":
                print("WRONG", row["id"], sentence.original, "|", article.original[end : end + 30])


def _glued_at(page: str, head: str) -> int:
    """Return where a headline is glued on; a page may have it on a line of its own as well."""
    glued = re.search(re.escape(head) + r"(?=[^\n])", page)
    return glued.start() if glued else page.find(head)


def _key(text: str) -> str:
    """Return text without its spaces and script, for comparing; variants count as one."""
    return re.sub(r"\s", "", fold(text)).translate(VARIANTS)


def _measure_damage(row, article: Article, source: str, counts: Counter[str], show: str) -> None:
    key = _key(source)
    heads = [_key(head) for head in row["heads"]]
    chrome = {_key(line) for line in row["chrome"]}
    for sentence in article.sentences:
        text = _without_heads(_key(sentence.original), heads)
        if Mark.HEADING in sentence.marks or not text or text in chrome:
            continue
        true = text not in key
        marked = sentence.is_damaged
        counts["damaged"] += true
        counts["damage marked"] += marked
        counts["damage right"] += marked and true
        if marked != true and show == "damage":
            print("DAMAGE", "missed" if true else "wrong", row["id"], text[:200])


def _without_heads(text: str, heads: list[str]) -> str:
    """Return a sentence without the glued headline, or the end of one, that it starts with."""
    for head in heads:
        if text in head:
            return ""
        for start in range(len(head)):
            if len(head) - start > 3 and text.startswith(head[start:]):
                return text[len(head) - start :]
    return text


def _measure_clean(name: str, text: str, counts: Counter[str], show: str) -> None:
    article = read(text.encode(), name=name)
    counts["clean pages"] += 1
    counts["clean body"] += len(re.sub(r"\s", "", text))
    for removed in article.removed:
        counts["clean lost"] += len(removed.text)
        if show == "body":
            print("CLEAN LOST", name, removed.reason, removed.text[:80])
    for sentence in article.sentences:
        end = sentence.span.end
        counts["clean sentences"] += 1
        counts["clean damaged"] += sentence.is_damaged
        counts["clean glued"] += Mark.GLUED in sentence.marks
        if sentence.is_damaged and show == "damage":
            print("CLEAN DAMAGE", name, sentence.text[:200])
        if Mark.HEADING in sentence.marks and article.original[end : end + 1] not in ("\n", ""):
            counts["clean heads split"] += 1
            if show == "heads":
                print("CLEAN HEAD", name, sentence.original, "|", article.original[end : end + 30])
    counts["clean shuffled"] += article.order == "shuffled"
    if article.order == "shuffled" and show == "order":
        print("CLEAN ORDER", name)


def _headlines(dirty) -> list[str]:
    """Return the headlines of other stories on the damaged pages, in simplified script."""
    lines = {fold(line.strip()) for row in dirty for line in row["chrome"] + row["heads"]}
    return sorted(
        line
        for line in lines
        if 8 <= len(line) <= 34
        and not re.search(r"[-•>。：:/]|责任|编辑|阅读|点击|版权|来源", line)
    )


def _measure_gluing(headlines: list[str], clean: dict[str, str], counts: Counter[str]) -> None:
    """Glue a headline onto a random paragraph of each clean page, and see whether it is split."""
    chance = random.Random(1)
    for name, text in clean.items():
        paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
        at, headline = chance.randrange(len(paragraphs)), chance.choice(headlines)
        paragraphs[at] = headline + paragraphs[at]
        article = read("\n\n".join(paragraphs).encode(), name=name)
        found = {
            s.original
            for s in article.sentences
            if Mark.HEADING in s.marks
            and article.original[s.span.end : s.span.end + 1] not in ("\n", "")
        }
        at_paragraph = article.original.find(paragraphs[at])
        marked = {s.span.start for s in article.sentences if Mark.GLUED in s.marks}
        counts["glued"] += 1
        counts["glued told"] += headline in found or at_paragraph in marked
        counts["glued found"] += headline in found
        counts["glued wrong"] += len(found - {headline})


def _report(counts: Counter[str]) -> None:
    def share(part: str, whole: str) -> str:
        return (
            f"{counts[part]}/{counts[whole]} = {100 * counts[part] / max(1, counts[whole]):.2f} %"
        )

    print("chrome lines removed   ", share("chrome removed", "chrome"))
    print("body characters lost   ", share("body lost", "body"))
    print(
        "glued headings split   ", share("heads split", "heads"), f"({counts['heads wrong']} wrong)"
    )
    print(
        "split or marked        ",
        share("heads told", "heads"),
        f"({counts['heads wrong']} split and {counts['heads marked wrong']} marked wrongly)",
    )
    print("damaged marked (recall)", share("damage right", "damaged"))
    print("damaged precision      ", share("damage right", "damage marked"))
    print("order right            ", share("order right", "pages"))
    print("clean: characters lost ", share("clean lost", "clean body"))
    print("clean: marked damaged  ", share("clean damaged", "clean sentences"))
    print("clean: headings split  ", share("clean heads split", "clean sentences"))
    print("clean: marked glued    ", share("clean glued", "clean sentences"))
    print(
        "glued at random: found ", share("glued found", "glued"), f"({counts['glued wrong']} wrong)"
    )
    print("glued at random: told  ", share("glued told", "glued"))
    print("clean: called shuffled ", share("clean shuffled", "clean pages"))


if __name__ == "__main__":
    main()
