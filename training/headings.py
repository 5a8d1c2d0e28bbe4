"""Teach the network that finds headings glued onto paragraphs.

    python training/headings.py article/data/headings.npz --pages pairs.tsv... --prose pairs.tsv...

The first column of each file's lines is Chinese text. *Pages* are files whose lines follow each
other as in their documents: short lines without a final stop are their headings. *Prose* are
sentences without context. Half of what is learnt from are starts of paragraphs as they are; onto
the other half a heading is glued, which is a heading of the files or made of a short sentence as
headline writers would: without its final stop, commas and some particles. Needs torch.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path

import numpy as np
import rjieba
import torch
from torch import Tensor, nn
from torch.nn import functional

from zhbrief.article.heading_net import (
    RARE,
    SIDE,
    SIGNS,
    TAGS,
    WORDS,
    Start,
    Vocabulary,
    encode,
    shape,
)
from zhbrief.article.heading_places import LONGEST, SHORTEST
from zhbrief.article.headings import FEWEST, HORIZON, count_pairs, known_pairs
from zhbrief.article.script import fold

_HAN = re.compile("[\u4e00-\u9fff]")
_STOP = re.compile(r"[。！？!?；;：:，,.、…）)」”\"]$")
_CLOSED = re.compile(r"[。！？!?][”」\"]?$")
_PARTICLE = re.compile("(?<=[\u4e00-\u9fff])[了的](?=[\u4e00-\u9fff])")
_NO_HEADLINE = re.compile(
    "[他她它我你您这那其该此]|但|而|并|且|因此|所以|不过|然而|如果|因为|由于|虽然|当|在|然后|同时|或|也|还|就"
)
_RARE = 12  # occurrences below which a character is not learnt
_MOST_WORDS = 16_000
_WIDTH, _HIDDEN = 32, (96, 32)


@dataclass(frozen=True)
class Example:
    """The start of a paragraph, the number of the word after its heading (0 for none), and the

    numbers of the words that may follow one.
    """

    start: Start
    place: int
    places: Sequence[int]


def read_lines(path: Path) -> list[str]:
    lines = path.read_text("utf-8").splitlines()
    texts = (
        fold(re.sub(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])", "", line.split("\t")[0]))
        for line in lines
    )
    return [text.strip() for text in texts if text.strip()]


def is_heading(line: str) -> bool:
    return 5 < len(line) <= LONGEST and not _STOP.search(line) and len(_HAN.findall(line)) >= 4


class Headlines:
    """Headings to glue onto paragraphs of other pages."""

    def __init__(self, lines: Sequence[str], chance: random.Random) -> None:
        self.real = [line for line in lines if is_heading(line)]
        self.short = [
            line[:-1]
            for line in lines
            if _CLOSED.search(line)
            and 8 <= len(line) <= LONGEST
            and not _NO_HEADLINE.match(line)
            and not re.search(r"[\"“”「」（）()]", line)
        ]
        self.clauses = [
            clause
            for line in lines
            for clause in re.split("[，。；]", line)[:4]
            if 6 <= len(clause) <= 22
            and not _NO_HEADLINE.match(clause)
            and len(_HAN.findall(clause)) > 5
        ]
        self.chance = chance

    def draw(self) -> str:
        while True:
            line = self._draw()
            if SHORTEST <= len(line) <= LONGEST:
                return line

    def _draw(self) -> str:
        kind = self.chance.random()
        if kind < 0.2:
            return self.chance.choice(self.real)
        if kind < 0.55:
            line = self.chance.choice(self.short)
            if self.chance.random() < 0.8:
                line = re.sub("[，,]", self.chance.choice(["", "", "："]), line)
        elif kind < 0.75:
            line = self.chance.choice(self.clauses)
        else:
            between = self.chance.choice(["", "", "", "：", "，", "？"])
            line = between.join(self.chance.choice(self.clauses) for _ in range(2))
        return _PARTICLE.sub(lambda m: "" if self.chance.random() < 0.6 else m.group(), line)


class Maker:
    """Makes examples of the pages and sentences it is given."""

    def __init__(
        self,
        pages: Sequence[Sequence[str]],
        prose: Sequence[str],
        headlines: Headlines,
        chance: random.Random,
    ) -> None:
        self.pages, self.prose, self.headlines, self.chance = pages, prose, headlines, chance
        self.sizes = [len(page) for page in pages]

    def make(self) -> Example | None:
        if self.chance.random() < 0.3:
            return self._alone(self.chance.choice(self.prose))
        page = self.chance.choices(self.pages, self.sizes)[0]
        at = self.chance.randrange(len(page))
        return self._on_page(page, at)

    def _alone(self, text: str) -> Example | None:
        if len(text) < 14 or is_heading(text):
            return None
        head = self.headlines.draw() if self.chance.random() < 0.5 else ""
        return _example(head + text, len(head), [])

    def _on_page(self, page: Sequence[str], at: int) -> Example | None:
        head = ""
        if is_heading(page[at]) and at + 1 < len(page):
            head, at = page[at], at + 1  # a heading of the page itself
        if is_heading(page[at]) or len(page[at]) < 10:
            return None
        text = page[at]
        after = at + 1
        while after < len(page) and (len(text) < 30 or self.chance.random() < 0.4):
            if is_heading(page[after]):
                break
            text, after = text + page[after], after + 1
        if not head and self.chance.random() < 0.5:
            head = self.headlines.draw()
        first = max(0, at - self.chance.randrange(1, 14))
        last = min(len(page), after + self.chance.randrange(1, 14))
        rest = [*page[first:at], *page[after:last]]
        return _example(head + text, len(head), rest if self.chance.random() < 0.8 else [])


def _example(text: str, place: int, rest: Sequence[str]) -> Example | None:
    if place > LONGEST or len(text) < place + 8:
        return None
    words = rjieba.tag(text[:HORIZON])
    ends = list(accumulate(len(word) for word, _ in words))
    if place and place not in ends[: WORDS - 1]:
        return None  # a word spans both: such a place cannot be found
    count = count_pairs([text, *rest])
    known = known_pairs(text[:HORIZON], count)
    if count.total() < FEWEST:
        known = [None] * len(known)
    places = [at + 1 for at, end in enumerate(ends[: WORDS - 1]) if SHORTEST <= end <= LONGEST]
    return Example(Start(words, known), ends.index(place) + 1 if place else 0, places)


class Net(nn.Module):
    """The network of ``article.heading_net``, for learning."""

    def __init__(self, words: int, characters: int) -> None:
        super().__init__()
        sizes = (words + 2, characters + 2, characters + 2, len(TAGS) + 2)
        self.tables = nn.ModuleList(nn.Embedding(size, _WIDTH) for size in sizes)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        seen = (2 * SIDE + 5) * _WIDTH + SIGNS
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise((seen, *_HIDDEN, 1)))
        self.drop = nn.Dropout(0.15)

    def forward(self, numbers: Tensor, signs: Tensor, allowed: Tensor) -> Tensor:
        """Return the scores of the allowed places, very low ones for all others."""
        is_word = (numbers[:, :, 0] > 0).float().unsqueeze(2)
        vectors = sum(table(numbers[:, :, at]) for at, table in enumerate(self.tables)) * is_word
        x = torch.cat([*around(vectors, is_word, allowed), signs[allowed]], 1)
        for layer in self.layers[:-1]:
            x = self.drop(functional.relu(layer(x)))
        places = torch.full(allowed.shape, -1e4)
        return places.masked_scatter(allowed, self.layers[-1](x).squeeze(1))


def around(vectors: Tensor, is_word: Tensor, allowed: Tensor) -> list[Tensor]:
    """Return for each allowed word the vectors near it, of the first words, and means."""
    row, at = allowed.nonzero(as_tuple=True)
    padded = functional.pad(vectors, (0, 0, SIDE, SIDE)).flatten(0, 1)
    first = row * (WORDS + 2 * SIDE)
    steps = torch.arange(2 * SIDE)
    near = functional.embedding((first + at).unsqueeze(1) + steps, padded)
    own = near[:, SIDE]
    total, number = vectors.cumsum(1).flatten(0, 1), is_word.cumsum(1).flatten(0, 1)
    here, end = row * WORDS + at, row * WORDS + WORDS - 1
    until, all_of = functional.embedding(here, total), functional.embedding(end, total)
    left = (until - own) / (number[here] - 1).clamp(min=1)
    right = (all_of - until + own) / (number[end] - number[here] + 1).clamp(min=1)
    begin = functional.embedding((first + SIDE).unsqueeze(1) + torch.arange(2), padded)
    return [near.flatten(1), begin.flatten(1), left, right, left * right]


def loss_of(net: Net, numbers: Tensor, signs: Tensor, allowed: Tensor, place: Tensor) -> Tensor:
    """Return the cross entropy over the places where a heading may end, and none."""
    scores = net(numbers, signs, allowed)
    scores = torch.cat([torch.zeros(len(scores), 1), scores[:, 1:]], 1)
    return functional.cross_entropy(scores, place)


def train(net: Net, data: Sequence[Tensor], steps: int, rate: float) -> None:
    best = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-4)
    step, mean = 0, 0.0
    while step < steps:
        for batch in torch.randperm(len(data[0])).split(256):
            for group in best.param_groups:
                group["lr"] = rate * min(1, step / 100) * max(0.01, 1 - step / steps)
            numbers, *rest = (one[batch] for one in data)
            numbers = numbers.long()
            hidden = torch.rand(numbers.shape[:2]) < 0.1
            numbers[:, :, :3] = torch.where(
                (hidden & (numbers[:, :, 0] > 0)).unsqueeze(2), RARE, numbers[:, :, :3]
            )
            loss = loss_of(net, numbers, *rest)
            best.zero_grad()
            loss.backward()
            best.step()
            mean += 0.01 * (float(loss.detach()) - mean)
            step += 1
            if step % 100 == 0:
                print(f"{step} steps, loss {mean:.4f}", flush=True)
            if step == steps:
                break


def save(net: Net, vocabulary: tuple[str, str], path: Path) -> None:
    """Write the weights as whole numbers of eight bits with a scale each."""
    words, characters = vocabulary
    arrays: dict[str, np.ndarray] = {"words": np.array(words), "characters": np.array(characters)}
    whole = {f"table{at}": (table.weight, 1) for at, table in enumerate(net.tables)}
    whole |= {f"weights{at}": (layer.weight.T, 0) for at, layer in enumerate(net.layers)}
    for name, (value, axis) in whole.items():
        full = value.detach().numpy()
        scale = np.abs(full).max(axis=axis, keepdims=True) / 127 + 1e-9
        arrays[name] = np.round(full / scale).astype(np.int8)
        arrays[name + "_scale"] = scale.astype(np.float32)
    for at, layer in enumerate(net.layers):
        arrays[f"bias{at}"] = layer.bias.detach().numpy()
    np.savez_compressed(path, **arrays)


def tensors(examples: Sequence[Example], vocabulary: Vocabulary) -> tuple[Tensor, ...]:
    numbers, signs = encode([example.start for example in examples], vocabulary)
    allowed = np.zeros(numbers.shape[:2], bool)
    for row, example in enumerate(examples):
        allowed[row, example.places] = True
    place = np.array([example.place for example in examples])
    return (
        torch.from_numpy(numbers.astype(np.int16)),
        torch.from_numpy(signs),
        torch.from_numpy(allowed),
        torch.from_numpy(place),
    )


def learn_vocabulary(examples: Sequence[Example]) -> Vocabulary:
    words = Counter(shape(word) for example in examples for word, _ in example.start.words)
    chars = Counter(
        char
        for word, count in words.items()
        for char in {word[0], word[-1]}
        for _ in range(min(count, _RARE))
    )
    kept = [word for word, _ in words.most_common(_MOST_WORDS)]
    known = sorted(char for char, count in chars.items() if count >= _RARE)
    return Vocabulary(
        {word: at for at, word in enumerate(kept, start=2)},
        {char: at for at, char in enumerate(known, start=2)},
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("to", type=Path)
    parser.add_argument("--pages", type=Path, nargs="*", default=[])
    parser.add_argument("--prose", type=Path, nargs="*", default=[])
    parser.add_argument("--examples", type=int, default=120_000)
    parser.add_argument("--steps", type=int, default=1300)
    parser.add_argument("--rate", type=float, default=3e-3)
    options = parser.parse_args()
    chance = random.Random(1)
    torch.manual_seed(1)
    torch.set_num_threads(1)
    pages = [read_lines(path) for path in options.pages]
    prose = [line for path in options.prose for line in read_lines(path)]
    headlines = Headlines([line for page in [*pages, prose] for line in page], chance)
    maker = Maker(pages, prose, headlines, chance)
    examples: list[Example] = []
    while len(examples) < options.examples:
        made = maker.make()
        if made:
            examples.append(made)
    vocabulary = learn_vocabulary(examples)
    print(
        len(examples),
        "examples,",
        len(vocabulary.words),
        "words,",
        len(vocabulary.characters),
        "characters",
        flush=True,
    )
    data = tensors(examples, vocabulary)
    net = Net(len(vocabulary.words), len(vocabulary.characters))
    held = len(examples) // 50
    train(net, [one[held:] for one in data], options.steps, options.rate)
    net.eval()
    numbers, *rest = (one[:held] for one in data)
    loss = loss_of(net, numbers.long(), *rest)
    print("loss on examples kept back", float(loss.detach()))
    save(net, ("\n".join(vocabulary.words), "".join(vocabulary.characters)), options.to)


if __name__ == "__main__":
    main()
