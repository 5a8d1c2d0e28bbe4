"""Translate prepared sentences by a large language model on an accelerator, many at a time.

    python training/teacher.py FOLDER OUT --seconds 200

FOLDER holds what teacher_parts.py packed. OUT gets ``answers.jsonl``: the number of a question and
its English. Sentences of all lengths come in turn, so that whatever is done when the time is over
is a fair sample. Decoding is greedy and writes no Chinese; answers that don't end are left out.
Needs torch and numpy. The network is Qwen2's (Yang et al. 2024); the 4- and 6-bit numbers are
those of llama.cpp's formats Q4_K and Q6_K.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as f

_BLOCK = 256  # weights of a block in Q4_K and Q6_K
_STEP = 32  # columns: caches come in multiples of it
_COLUMNS = 200_000  # of all sentences of a batch together
_LARGEST = 2048  # sentences of a batch
_LOOK_EVERY = 8  # steps
_ENOUGH = 0.98  # of a batch is finished: the rest is left


def plain(raw: Tensor, kind: str) -> Tensor:
    """Return the numbers of rows of bytes in one of llama.cpp's formats."""
    if kind == "F32":
        return raw.view(torch.float32) if raw.dtype == torch.uint8 else raw.float()
    reader, size = {"Q4_K": (_q4, 144), "Q6_K": (_q6, 210)}[kind]
    rows = raw.shape[0]
    return reader(raw.reshape(-1, size)).reshape(rows, -1)


def _q4(blocks: Tensor) -> Tensor:
    scale = blocks[:, 0:2].contiguous().view(torch.float16).float()
    least = blocks[:, 2:4].contiguous().view(torch.float16).float()
    low, high, rest = blocks[:, 4:8], blocks[:, 8:12], blocks[:, 12:16]
    scales = torch.cat([low & 63, (rest & 15) | ((low >> 6) << 4)], dim=1)
    leasts = torch.cat([high & 63, (rest >> 4) | ((high >> 6) << 4)], dim=1)
    nibbles = blocks[:, 16:].reshape(-1, 4, 1, 32)
    values = torch.cat([nibbles & 15, nibbles >> 4], dim=2).reshape(-1, 8, 32).float()
    steps, floors = scale * scales.float(), least * leasts.float()
    return (steps[:, :, None] * values - floors[:, :, None]).reshape(-1, _BLOCK)


def _q6(blocks: Tensor) -> Tensor:
    low = blocks[:, :128].reshape(-1, 2, 2, 32)
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32)
    scales = blocks[:, 192:208].contiguous().view(torch.int8).float()
    scale = blocks[:, 208:210].contiguous().view(torch.float16).float()
    lows = torch.cat([low & 15, low >> 4], dim=2)  # two halves of four lots of 32
    highs = torch.cat([(high >> shift) & 3 for shift in (0, 2, 4, 6)], dim=2)
    values = (lows | (highs << 4)).to(torch.int16) - 32
    steps = (scale * scales).reshape(-1, 16, 1)
    return (steps * values.reshape(-1, 16, 16).float()).reshape(-1, _BLOCK)


def read_weights(folder: Path, device: str, numbers: torch.dtype) -> dict[str, Tensor]:
    """Return all tensors of the parts in *folder*."""
    found: dict[str, dict[int, Tensor]] = {}
    for path in sorted(folder.glob("part-*.npz")):
        with np.load(path) as part:
            for name in part.files:
                tensor, kind, place = name.split("|")
                raw = torch.from_numpy(part[name]).to(device)
                found.setdefault(tensor, {})[int(place)] = plain(raw, kind).to(numbers)
    return {
        name: torch.cat([pieces[place] for place in sorted(pieces)])
        for name, pieces in found.items()
    }


@dataclass(frozen=True, slots=True)
class Layer:
    """The weights of one layer, those that are used together joined."""

    norm: Tensor
    qkv: Tensor
    qkv_bias: Tensor
    out: Tensor
    inner_norm: Tensor
    inner: Tensor
    down: Tensor

    @classmethod
    def of(cls, weights: dict[str, Tensor], number: int) -> Layer:
        own = {
            name.split(".", 2)[2]: tensor
            for name, tensor in weights.items()
            if name.startswith(f"blk.{number}.")
        }
        return cls(
            own["attn_norm.weight"],
            torch.cat([own[f"attn_{part}.weight"] for part in "qkv"]),
            torch.cat([own[f"attn_{part}.bias"] for part in "qkv"]),
            own["attn_output.weight"],
            own["ffn_norm.weight"],
            torch.cat([own["ffn_gate.weight"], own["ffn_up.weight"]]),
            own["ffn_down.weight"],
        )


@dataclass(slots=True)
class Cache:
    """Keys and values of a batch: layers, sentences, heads, columns, size."""

    keys: Tensor
    values: Tensor


class Teacher:
    """The model, with the beginning that all questions share already read."""

    def __init__(self, weights: dict[str, Tensor], shape: dict[str, Any], preamble: Tensor) -> None:
        self.layers = [Layer.of(weights, n) for n in range(shape["block_count"])]
        self.embeddings = weights["token_embd.weight"]
        self.norm, self.output = weights["output_norm.weight"], weights["output.weight"]
        self.heads, self.groups = shape["attention.head_count"], shape["attention.head_count_kv"]
        self.size = shape["embedding_length"] // self.heads
        self.epsilon = shape["attention.layer_norm_rms_epsilon"]
        rates = torch.arange(0, self.size, 2, device=preamble.device).double() / self.size
        self.rates = (float(shape["rope.freq_base"]) ** -rates).float()
        self.prefix: Cache | None = None
        length = len(preamble)
        self._memory = self.embeddings.new_zeros((2, 0))
        own = self.cache(1, length)
        zero = torch.zeros(1, dtype=torch.long, device=preamble.device)
        self.states(preamble[None], own, zero, torch.arange(length, device=preamble.device))
        self.prefix = Cache(own.keys[:, 0].clone(), own.values[:, 0].clone())

    def cache(self, sentences: int, columns: int) -> Cache:
        """Return an empty cache; all caches of batches lie in the same memory."""
        shape = (len(self.layers), sentences, self.groups, columns, self.size)
        count = math.prod(shape)
        if self._memory.shape[1] < count:
            self._memory = self._memory.new_zeros((2, count))
        keys, values = (half[:count].view(shape) for half in self._memory)
        return Cache(keys, values)

    def states(self, tokens: Tensor, cache: Cache, pads: Tensor, columns: Tensor) -> Tensor:
        """Read *tokens* (sentences, columns) into the cache; return the last column's state.

        *pads* is how many columns at the left of each sentence are empty, *columns* where the
        tokens stand.
        """
        before = self.prefix.keys.shape[2] if self.prefix else 0
        places = (columns[None] - pads[:, None]).clamp(min=0) + before
        turns = places[..., None].float() * self.rates
        cos, sin = (part.to(self.embeddings.dtype)[:, None] for part in (turns.cos(), turns.sin()))
        every = torch.arange(cache.keys.shape[3], device=tokens.device)
        mask = (every[None, None] <= columns[None, :, None]) & (every >= pads[:, None, None])
        x = self.embeddings[tokens]
        for number, layer in enumerate(self.layers):
            seen = self._attended(
                self._normed(x, layer.norm), number, cache, cos, sin, columns, mask
            )
            x = x + seen
            gate, up = f.linear(self._normed(x, layer.inner_norm), layer.inner).chunk(2, -1)
            x = x + f.linear(f.silu(gate) * up, layer.down)
        return self._normed(x[:, -1], self.norm)

    def _normed(self, x: Tensor, weight: Tensor) -> Tensor:
        return f.rms_norm(x, (x.shape[-1],), weight, self.epsilon)

    def _attended(
        self,
        x: Tensor,
        number: int,
        cache: Cache,
        cos: Tensor,
        sin: Tensor,
        columns: Tensor,
        mask: Tensor,
    ) -> Tensor:
        layer = self.layers[number]
        count, length = x.shape[:2]
        parts = f.linear(x, layer.qkv, layer.qkv_bias).unflatten(-1, (-1, self.size))
        query, key, value = parts.transpose(1, 2).split(
            [self.heads, self.groups, self.groups], dim=1
        )
        query, key = _turned(query, cos, sin), _turned(key, cos, sin)
        keys, values = cache.keys[number], cache.values[number]
        keys.index_copy_(2, columns, key)
        values.index_copy_(2, columns, value)
        # All heads of a group look at the same keys: their queries are rows of one product.
        query = query.reshape(count, self.groups, -1, self.size) * self.size**-0.5
        scores = (query @ keys.transpose(-1, -2)).unflatten(2, (-1, length))
        scores = scores.masked_fill(~mask[:, None, None], float("-inf")).flatten(2, 3)
        if self.prefix is None:
            seen = scores.float().softmax(-1).to(x.dtype) @ values
        else:
            shared = _by_all(query, self.prefix.keys[number].transpose(-1, -2))
            weights = torch.cat([shared, scores], dim=-1).float().softmax(-1).to(x.dtype)
            split = shared.shape[-1]
            seen = _by_all(weights[..., :split], self.prefix.values[number])
            seen = seen + weights[..., split:] @ values
        seen = seen.unflatten(2, (-1, length)).flatten(1, 2)
        return f.linear(seen.transpose(1, 2).flatten(2), layer.out)


def _by_all(rows: Tensor, shared: Tensor) -> Tensor:
    """Multiply the rows (sentences, groups, rows, n) of all sentences by (groups, n, m) at once."""
    product = rows.transpose(0, 1).flatten(1, 2) @ shared
    return product.unflatten(1, (len(rows), -1)).transpose(0, 1)


def _turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    one, two = x.chunk(2, -1)
    return torch.cat([one * cos - two * sin, two * cos + one * sin], dim=-1)


class Step:
    """One step of decoding for a batch of one size; a CUDA graph where there is CUDA."""

    def __init__(self, teacher: Teacher, sentences: int, columns: int, barred: Tensor) -> None:
        self.teacher, self.barred = teacher, barred
        self.cache = teacher.cache(sentences, columns)
        device = barred.device
        self.tokens = torch.zeros((sentences, 1), dtype=torch.long, device=device)
        self.pads = torch.zeros(sentences, dtype=torch.long, device=device)
        self.column = torch.zeros(1, dtype=torch.long, device=device)
        self._graph: Any = None

    def first(self, tokens: Tensor, pads: Tensor) -> None:
        """Read the questions and choose the first piece of each answer."""
        self.pads.copy_(pads)
        columns = torch.arange(tokens.shape[1], device=tokens.device)
        self.column.fill_(tokens.shape[1] - 1)
        self._choose(self.teacher.states(tokens, self.cache, self.pads, columns))

    def next(self) -> None:
        """Choose the next piece of each answer."""
        if self.barred.device.type != "cuda":
            self._run()
        elif self._graph is None:
            self._capture()
        else:
            self._graph.replay()

    def _run(self) -> None:
        self.column.add_(1)
        self._choose(self.teacher.states(self.tokens, self.cache, self.pads, self.column))

    def _choose(self, states: Tensor) -> None:
        logits = f.linear(states, self.teacher.output) + self.barred
        self.tokens.copy_(logits.argmax(-1, keepdim=True))

    def _capture(self) -> None:
        self._run()
        torch.cuda.synchronize()
        self._graph = torch.cuda.CUDAGraph()
        # What is captured is not run.
        with torch.cuda.graph(self._graph):
            self._run()


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions as pieces, and what the pieces are."""

    tokens: list[np.ndarray[Any, Any]]
    preamble: Tensor
    end: int
    barred: Tensor
    texts: list[bytes]
    shape: dict[str, Any]

    @classmethod
    def read(cls, path: Path, device: str, numbers: torch.dtype) -> Questions:
        with np.load(path) as data:
            tokens = np.split(data["tokens"], np.cumsum(data["lengths"])[:-1])
            ends = np.cumsum(data["text_lengths"].astype(np.int64))
            raw = data["texts"].tobytes()
            sizes = data["text_lengths"]
            texts = [raw[end - size : end] for end, size in zip(ends, sizes, strict=True)]
            barred = torch.zeros(len(texts), dtype=numbers, device=device)
            barred[torch.from_numpy(~data["is_written"]).to(device)] = float("-inf")
            preamble = torch.from_numpy(data["preamble"]).long().to(device)
            shape = json.loads(str(data["shape"]))
            return cls(tokens, preamble, int(data["end"]), barred, texts, shape)

    def text(self, pieces: Sequence[int]) -> str:
        return b"".join(self.texts[piece] for piece in pieces).decode("utf-8", "replace").strip()

    def size(self, own: Sequence[int]) -> tuple[int, int]:
        """Return how many sentences and columns a batch has, answers included."""
        return len(own), _columns(max(len(self.tokens[n]) for n in own))

    def batches(self, seed: int) -> list[list[int]]:
        """Return the numbers of the questions in batches of like length, shuffled."""
        order = sorted(range(len(self.tokens)), key=lambda n: len(self.tokens[n]))
        batches: list[list[int]] = []
        while order:
            columns = _columns(len(self.tokens[order[-1]]))
            size = min(_LARGEST, max(1, _COLUMNS // columns))
            batches.append(order[-size:])
            del order[-size:]
        np.random.default_rng(seed).shuffle(batches)
        return batches


def _columns(length: int) -> int:
    """Return the columns for a question of *length* pieces with its answer."""
    return -(-(2 * length + 16) // _STEP) * _STEP


def answers(
    teacher: Teacher, questions: Questions, own: Sequence[int], steps: dict[Any, Step]
) -> Iterator[tuple[int, list[int]]]:
    """Yield the number and the pieces of each answer of a batch that came to its end."""
    longest = max(len(questions.tokens[n]) for n in own)
    size = questions.size(own)
    step = steps.get(size) or steps.setdefault(size, Step(teacher, *size, questions.barred))
    padded = np.zeros((len(own), longest), dtype=np.int64)
    for row, number in zip(padded, own, strict=True):
        row[longest - len(questions.tokens[number]) :] = questions.tokens[number]
    pads = torch.tensor([longest - len(questions.tokens[n]) for n in own])
    device = questions.barred.device
    step.first(torch.from_numpy(padded).to(device), pads.to(device))
    written = [step.tokens.clone()]
    is_done = step.tokens[:, 0] == questions.end
    for count in range(1, size[1] - longest):
        step.next()
        written.append(step.tokens.clone())
        is_done |= step.tokens[:, 0] == questions.end
        if count % _LOOK_EVERY == 0 and float(is_done.float().mean()) >= _ENOUGH:
            break
    for number, row in zip(own, torch.cat(written, dim=1).tolist(), strict=True):
        if questions.end in row:
            yield number, row[: row.index(questions.end)]


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=200.0, help="from the start")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    started = time.monotonic()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    numbers = torch.bfloat16 if device == "cuda" else torch.float32
    weights = read_weights(options.folder, device, numbers)
    questions = Questions.read(options.folder / "questions.npz", device, numbers)
    teacher = Teacher(weights, questions.shape, questions.preamble)
    print(f"loaded after {time.monotonic() - started:.1f} s", flush=True)
    steps: dict[Any, Step] = {}
    asked = ended = 0
    options.out.mkdir(parents=True, exist_ok=True)
    batches = questions.batches(options.seed)
    teacher.cache(*max((questions.size(own) for own in batches), key=math.prod))
    with (options.out / "answers.jsonl").open("w", encoding="utf-8") as out:
        for place, batch in enumerate(batches):
            if time.monotonic() - started > options.seconds:
                break
            for number, pieces in answers(teacher, questions, batch, steps):
                row = {"number": number, "english": questions.text(pieces)}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
                ended += 1
            asked += len(batch)
            if place % 10 == 0:
                print(
                    f"{asked} asked, {ended} ended, {time.monotonic() - started:.1f} s", flush=True
                )
    print(f"{asked} asked, {ended} ended, {time.monotonic() - started:.1f} s", flush=True)


if __name__ == "__main__":
    main()
