"""Train the vocabulary that both languages share, and write the files of a MarianTokenizer.

    python training/vocabulary.py WORK [--terms shippable|research] [--size 24000]
        [--lines 500000] [--seed 6]

Reads WORK/pairs and writes WORK/tokenizer: ``source.spm``, ``target.spm`` (the same),
``vocab.json`` and ``tokenizer_config.json``. Unigram pieces by sentencepiece; digits stand alone;
what has no piece is written in bytes; full-width letters and digits are read as plain ones, while
Chinese punctuation stays as it is.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from shards import read_rows
from sources import all_sources

END, UNKNOWN, PAD = "</s>", "<unk>", "<pad>"
SIZE = 24_000  # a multiple of 64, which matrix units like; padding comes on top
MAX_POSITIONS = 512
_PUNCTUATION = "，。！？；：、·…—–～‰℃￥×÷±°“”‘’（）〈〉《》「」『』【】〔〕"
_PLAIN = "".join(map(chr, range(33, 127)))
# Written with the width of a Chinese character on some pages; the pauses are not among them.
_FULL_WIDTH = "％＋－＝＆＠＃＄＊＿｜．／＜＞［］｛｝＂＇"
_SPACES = "\u00a0\u2002\u2003\u2009\u202f\u3000"
_NOTHING = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def rules() -> str:
    """Return sentencepiece's normalisation rules: code points, tab, what they are read as."""
    wide = [*map(chr, (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)))]
    wide += _FULL_WIDTH
    lines = [f"{ord(c):X}\t{ord(c) - 0xFEE0:X}" for c in wide]
    lines += [f"{ord(c):X}\t20" for c in _SPACES]
    lines += [f"{ord(c):X}\t" for c in _NOTHING]
    return "".join(f"{line}\n" for line in lines)


def sample(work: Path, terms: str, size: int, seed: int) -> Iterator[str]:
    """Yield both sides of about *size* rows, each as often as its source's weight says."""
    weights = {source.name: source.weight for source in all_sources()}
    rows = [r for r in read_rows(work, terms) if r.kind in ("plain", "written")]
    chance = random.Random(seed)
    drawn = chance.choices(rows, [weights[r.source] for r in rows], k=min(size, len(rows)))
    for row in drawn:
        yield row.chinese
        if row.kind == "plain":
            yield row.english


def train(lines: Iterator[str], path: Path, size: int) -> None:
    """Train the pieces. *size* counts the end and the unknown piece."""
    import sentencepiece

    with tempfile.TemporaryDirectory() as folder, path.open("wb") as out:
        table = Path(folder) / "rules.tsv"
        table.write_text(rules(), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=lines,
            model_writer=out,
            model_type="unigram",
            vocab_size=size + 1,  # it counts a begin, which Marian has not
            hard_vocab_limit=size == SIZE,
            character_coverage=0.9998,
            byte_fallback=True,
            split_digits=True,
            required_chars=_PUNCTUATION + _PLAIN,
            normalization_rule_tsv=str(table),
            max_sentence_length=2000,
            num_threads=2,
            minloglevel=1,
        )


def write_tokenizer(folder: Path) -> int:
    """Write what a MarianTokenizer needs beside source.spm; return the number of pieces."""
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    numbers = {END: 0, UNKNOWN: 1}
    for number in range(pieces.get_piece_size()):
        if not (pieces.is_control(number) or pieces.is_unknown(number)):
            numbers[pieces.id_to_piece(number)] = len(numbers)
    numbers[PAD] = len(numbers)  # last, so that CTranslate2 can leave it out
    shutil.copyfile(folder / "source.spm", folder / "target.spm")
    settings = {
        "source_lang": "zho",
        "target_lang": "eng",
        "model_max_length": MAX_POSITIONS,
        "tokenizer_class": "MarianTokenizer",
    }
    for name, content in (("vocab.json", numbers), ("tokenizer_config.json", settings)):
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    return len(numbers)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("--terms", choices=("shippable", "research"), default="shippable")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--lines", type=int, default=500_000)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    started = time.monotonic()
    folder = options.work / "tokenizer"
    folder.mkdir(parents=True, exist_ok=True)
    lines = sample(options.work, options.terms, options.lines, options.seed)
    train(lines, folder / "source.spm", options.size)
    number = write_tokenizer(folder)
    print(f"{number} pieces with padding, {(time.monotonic() - started) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
