"""Greedy translation by the network in training, and its scores on development sentences."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from network import Network
from torch import Tensor

_END = 0
_AT_ONCE = 150  # sentences


@torch.no_grad()
def greedy(network: Network, sources: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return the target pieces of each source, without the end."""
    was_training = network.training
    network.eval()
    order = sorted(range(len(sources)), key=lambda n: len(sources[n]))
    results: dict[int, list[int]] = {}
    for start in range(0, len(order), _AT_ONCE):
        own = order[start : start + _AT_ONCE]
        found = _decoded(network, [sources[n] for n in own])
        results.update(zip(own, found, strict=True))
    network.train(was_training)
    return [results[n] for n in range(len(sources))]


def _decoded(network: Network, sources: Sequence[Sequence[int]]) -> list[list[int]]:
    device = network.embeddings.device
    pad, width = network.shape.pieces, max(map(len, sources))
    ids = torch.tensor([[*own, *[pad] * (width - len(own))] for own in sources], device=device)
    mask = (ids != pad)[:, None, None, :]
    memory = network.encode(ids, mask)
    written = torch.full((len(sources), 1), pad, device=device)
    is_done = torch.zeros(len(sources), dtype=torch.bool, device=device)
    for _ in range(min(_most(width), network.shape.positions - 1)):
        decoded = network.decode(written, memory, mask)[:, -1]
        best = network.logits(decoded).argmax(-1).masked_fill(is_done, _END)
        written = torch.cat([written, best[:, None]], dim=1)
        is_done |= best == _END
        if bool(is_done.all()):
            break
    rows = zip(written[:, 1:], sources, strict=True)
    return [_until_end(row)[: _most(len(own))] for row, own in rows]


def _most(length: int) -> int:
    """Return how many pieces the English of so many Chinese ones may have."""
    return 2 * length + 10


def _until_end(row: Tensor) -> list[int]:
    pieces: list[int] = row.tolist()
    return pieces[: pieces.index(_END)] if _END in pieces else pieces


class Development:
    """Development sets whose scores are followed; none where the file is absent."""

    def __init__(self, folder: Path) -> None:
        import sentencepiece

        path = folder / "development.json"
        text = path.read_text(encoding="utf-8") if path.exists() else "[]"
        self._sets: list[dict[str, Any]] = json.loads(text)
        tokenizer = folder / "tokenizer"
        numbers = json.loads((tokenizer / "vocab.json").read_text(encoding="utf-8"))
        self._pieces = sorted(numbers, key=numbers.__getitem__)
        self._model = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer / "target.spm"))

    def text(self, pieces: Sequence[int]) -> str:
        """Return the text of piece numbers."""
        text: str = self._model.decode_pieces([self._pieces[number] for number in pieces])
        return text

    def scores(self, network: Network) -> dict[str, list[float] | str]:
        """Return BLEU and chrF of each set, and the first translation of each for reading."""
        import sacrebleu

        told: dict[str, list[float] | str] = {}
        for own in self._sets:
            english = [self.text(pieces) for pieces in greedy(network, own["sources"])]
            references = [own["references"]]
            bleu = sacrebleu.corpus_bleu(english, references).score
            chrf = sacrebleu.corpus_chrf(english, references).score
            told[own["name"]] = [round(bleu, 2), round(chrf, 2)]
            told[f"{own['name']} reads"] = english[1] if len(english) > 1 else ""
        return told
