"""Writing by a seq2seq checkpoint that was taught to summarize: mT5, Pegasus, BART and their kin.

Such a model reads a text and writes its summary. An article that is longer than the model reads at
once is read in parts, none of which is cut, and the notes say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..article.model import Article, Sentence
from ..article.script import to_simplified
from ..errors import MissingPackage, ModelError
from .evidence import Evidence, Gathered
from .instructions import is_instruction
from .model import Grade, Ranked
from .seq2seq_checkpoint import Seq2SeqCheckpoint, find_seq2seq
from .seq2seq_runtimes import Runtime, open_runtime
from .writer import Draft

# Tokenizers of Chinese put spaces between characters.
_SPACE = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef])")
_LINE = re.compile(r"<n>|[\r\n]+")


def open_seq2seq(
    model: str | Path, *, threads: int | None = None, offline: bool = False
) -> Seq2SeqWriter:
    """Return a writer on a checkpoint: a folder, or the name of a repository on the hub.

    Raises ModelNotFound, ModelError or MissingPackage.
    """
    checkpoint = find_seq2seq(model, offline=offline)
    tokenizer = _load_tokenizer(checkpoint)
    return Seq2SeqWriter(checkpoint, tokenizer, open_runtime(checkpoint, tokenizer, threads))


class Seq2SeqWriter:
    """Write a summary of each part of an article."""

    def __init__(self, checkpoint: Seq2SeqCheckpoint, tokenizer: Any, runtime: Runtime) -> None:
        self._checkpoint, self._tokenizer, self._runtime = checkpoint, tokenizer, runtime
        name, digest = checkpoint.name, checkpoint.digest[:12]
        self.signature = f"seq2seq:{name}@{digest}:{runtime.name}"

    def gather(self, article: Article, ranking: Sequence[Ranked]) -> Gathered:
        """Return the article in parts that the model can read at once, as they stand."""
        places = {item.sentence: number for number, item in enumerate(ranking)}
        shown: list[Sentence] = []
        instructions, unsound, too_long = [], [], []
        for item in sorted(ranking, key=lambda item: item.sentence.span.start):
            if is_instruction(item.sentence.text):
                instructions.append(item.sentence)
            elif item.grade is not Grade.SOUND:
                unsound.append(item.sentence)
            elif not self._fits([item.sentence]):
                too_long.append(item.sentence)
            else:
                shown.append(item.sentence)
        parts = list(self._parts(shown))
        groups = [
            Evidence(min(part, key=places.__getitem__), tuple(part), is_led=False) for part in parts
        ]
        notes = tuple(_notes(len(parts), too_long))
        return Gathered(tuple(groups), tuple(instructions), tuple(unsound), notes, is_whole=True)

    def write(self, groups: Sequence[Sequence[Sentence]]) -> list[Draft]:
        """Return the summary of each part."""
        return [self._draft(_text(group)) for group in groups]

    def close(self) -> None:
        """Free the model."""
        self._runtime.close()

    def _parts(self, sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
        part: list[Sentence] = []
        for sentence in sentences:
            if part and not self._fits([*part, sentence]):
                yield part
                part = []
            part.append(sentence)
        if part:
            yield part

    def _fits(self, sentences: Sequence[Sentence]) -> bool:
        return len(self._tokens(_text(sentences))) <= self._checkpoint.max_positions

    def _tokens(self, text: str) -> list[int]:
        prefix = self._checkpoint.generation.prefix
        # Its warning of a text that is too long is for those who would cut it.
        tokens: list[int] = self._tokenizer(prefix + text, verbose=False)["input_ids"]
        return tokens

    def _draft(self, text: str) -> Draft:
        numbers, is_complete = self._runtime.generate(self._tokens(text))
        written = self._tokenizer.decode(
            numbers, skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        plain = _SPACE.sub("", _LINE.sub("", written)).strip()
        return Draft(to_simplified(plain), is_cut=not is_complete)


def _text(sentences: Sequence[Sentence]) -> str:
    return "".join(sentence.text for sentence in sentences)


def _notes(parts: int, too_long: Sequence[Sentence]) -> Iterator[str]:
    if parts > 1:
        yield f"The article is longer than the model reads at once; it was read in {parts} parts."
    for sentence in too_long:
        yield (
            f"A sentence of {len(sentence.text)} characters is longer than the model reads at "
            "once; the model was not shown it."
        )


def _load_tokenizer(checkpoint: Seq2SeqCheckpoint) -> Any:
    from transformers import AutoTokenizer

    has_pieces = any(next(checkpoint.folder.glob(name), None) for name in ("*.model", "*.spm"))
    is_whole = (checkpoint.folder / "tokenizer.json").is_file()
    if has_pieces and not is_whole and not _has_protobuf():
        purpose = "Reading the sentencepiece model of this checkpoint"
        raise MissingPackage("protobuf", purpose, "pip install protobuf")
    try:
        return AutoTokenizer.from_pretrained(
            checkpoint.folder, local_files_only=True, trust_remote_code=False
        )
    except (OSError, ValueError, KeyError, TypeError, ImportError, AttributeError) as err:
        reason = next((line for line in str(err).splitlines() if line.strip()), type(err).__name__)
        raise ModelError(
            f"The tokenizer in {checkpoint.folder} cannot be loaded: {reason}"
        ) from err


def _has_protobuf() -> bool:
    return find_spec("google") is not None and find_spec("google.protobuf") is not None
