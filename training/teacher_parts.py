"""Pack a language model and its questions so that they can travel to an accelerator in parts.

    python training/teacher_parts.py MODEL.gguf WORK FOLDER [--english FILE ...] [--mib 56]

WORK holds questions.jsonl (questions.py). FOLDER gets that file packed, ``part-00.npz`` … of the
tensors as they stand in the GGUF file, each part complete in itself, and ``questions.npz``: the
questions as numbers of pieces, the pieces' bytes, which may be written, and the shape of the model.
Of the tables of pieces only the rows that are needed travel: those of the questions, and those in
which the English of WORK/pairs is written. Needs gguf, tokenizers and transformers.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from zhbrief.models.llama import turn
from zhbrief.translate.engines.qwen import PREAMBLE

_LOT = 20_000  # texts that are cut into pieces together
_ENGLISH_LINES = 400_000
_NOT_WRITTEN = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_END = "<|im_end|>"
Array = np.ndarray[Any, Any]


def tokenizer_of(model: Path) -> Any:
    """Return the tokenizer that the GGUF file describes."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(str(model.parent), gguf_file=model.name)


def pieces_of(tokenizer: Any, texts: Sequence[str]) -> Iterator[list[int]]:
    """Yield the numbers of each text's pieces; marks of turns are pieces of their own."""
    for start in range(0, len(texts), _LOT):
        yield from tokenizer(list(texts[start : start + _LOT]), add_special_tokens=False)[
            "input_ids"
        ]


def english_lines(work: Path) -> list[str]:
    """Return English of the training pairs, for the pieces in which it is written."""
    lines: dict[str, None] = {}
    for path in sorted((work / "pairs").glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").split("\n")[:-1]:
            lines.setdefault(row.rsplit("\t", 1)[1])
    return list(lines)[:: max(1, len(lines) // _ENGLISH_LINES)]


def piece_bytes(tokenizer: Any, numbers: Sequence[int]) -> list[bytes]:
    """Return the bytes that each piece stands for."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    bytes_of = {char: byte for byte, char in bytes_to_unicode().items()}
    names = tokenizer.convert_ids_to_tokens(list(numbers))
    return [
        bytes(bytes_of[char] for char in name) if all(c in bytes_of for c in name) else b""
        for name in names
    ]


def may_be_written(text: bytes) -> bool:
    """Tell whether an answer may hold a piece: no Chinese, nor a part of its bytes."""
    shown = text.decode("utf-8", "replace")
    return bool(text) and "\ufffd" not in shown and not _NOT_WRITTEN.search(shown)


def pack_questions(tokenizer: Any, work: Path, folder: Path, shape: dict[str, Any]) -> Array:
    """Write questions.npz; return the numbers of the pieces that travel, in order."""
    rows = (work / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [turn("user", json.loads(row)["asked"]) + "<|im_start|>assistant\n" for row in rows]
    coded = list(pieces_of(tokenizer, asked))
    [preamble] = pieces_of(tokenizer, [PREAMBLE])
    [[end]] = pieces_of(tokenizer, [_END])
    needed = {*preamble, end}
    needed.update(number for own in coded for number in own)
    for own in pieces_of(tokenizer, english_lines(work)):
        needed.update(own)
    numbers = np.array(sorted(needed), dtype=np.int64)
    place = np.full(int(numbers[-1]) + 1, -1, dtype=np.int64)
    place[numbers] = np.arange(len(numbers))
    texts = piece_bytes(tokenizer, numbers.tolist())
    is_written = np.array([may_be_written(text) for text in texts])
    is_written[place[end]] = True
    np.savez_compressed(
        folder / "questions.npz",
        tokens=place[np.concatenate([np.array(own) for own in coded])].astype(np.int32),
        lengths=np.array([len(own) for own in coded], dtype=np.int16),
        preamble=place[np.array(preamble)].astype(np.int32),
        end=place[end],
        is_written=is_written,
        text_lengths=np.array([len(text) for text in texts], dtype=np.int16),
        texts=np.frombuffer(b"".join(texts), dtype=np.uint8),
        shape=json.dumps(shape),
    )
    print(f"{len(coded)} questions, {len(numbers)} pieces, {int(is_written.sum())} written")
    return numbers


def shape_of(reader: Any) -> dict[str, Any]:
    """Return the sizes of the model, by the names that GGUF gives them."""
    keys = (
        "block_count",
        "embedding_length",
        "attention.head_count",
        "attention.head_count_kv",
        "rope.freq_base",
        "attention.layer_norm_rms_epsilon",
    )
    return {key: reader.fields[f"qwen2.{key}"].contents() for key in keys}


def pack_tensors(reader: Any, numbers: Array, folder: Path, mib: float) -> None:
    """Write the tensors' bytes in parts; a part is an uncompressed .npz."""
    room = int(mib * (1 << 20))
    own: dict[str, Array] = {}
    count = used = 0
    for tensor in reader.tensors:
        data = tensor.data
        if tensor.name in ("token_embd.weight", "output.weight"):
            data = data[numbers]
        place = 0
        while len(data):
            fits = max(0, room - used) // data[:1].nbytes
            if not fits:
                np.savez(folder / f"part-{count:02d}.npz", **own)
                own, count, used = {}, count + 1, 0
                continue
            own[f"{tensor.name}|{tensor.tensor_type.name}|{place}"] = data[:fits]
            used += data[:fits].nbytes
            data, place = data[fits:], place + 1
    np.savez(folder / f"part-{count:02d}.npz", **own)
    print(f"{count + 1} parts")


def main() -> None:
    from gguf import GGUFReader

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mib", type=float, default=56)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    reader = GGUFReader(options.model)
    packed = lzma.compress((options.work / "questions.jsonl").read_bytes(), preset=4)
    (options.folder / "questions.jsonl.xz").write_bytes(packed)
    numbers = pack_questions(
        tokenizer_of(options.model), options.work, options.folder, shape_of(reader)
    )
    pack_tensors(reader, numbers, options.folder, options.mib)


if __name__ == "__main__":
    main()
