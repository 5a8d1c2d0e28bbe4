"""The two ways to run a MarianMT checkpoint: CTranslate2, and transformers with torch.

Both take and give sentencepiece pieces, so that they differ in nothing but arithmetic.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from ...errors import MissingPackage, ModelError
from ...models.checkpoint_hub import read_json
from .marian_checkpoint import Checkpoint, Kind
from .marian_conversion import converted_folder
from .marian_weights import MarianSettings, read_settings, read_vocabulary

_EOS = "</s>"
# For models converted elsewhere, which do not tell how long a text they were made for.
_USUAL_POSITIONS = 512
# The search goes on until beam size times this many hypotheses are finished. With 1, CTranslate2's
# own default, four short ones that lack a word can end it before the complete one is finished:
# that cost 28 of 362 best translations on the tests' checkpoint, 2 cost one, and 3 none, for
# half as much time again. transformers searches until no better one can come.
_PATIENCE = 3.0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One output: its pieces, the mean log-probability of a piece, and whether it was ended."""

    pieces: list[str]
    score: float
    is_complete: bool


class Runtime(Protocol):
    """Something that decodes batches of source pieces."""

    @property
    def max_positions(self) -> int:
        """Pieces, with the end mark, that a text may have on either side."""
        ...

    def decode(
        self, batch: Sequence[Sequence[str]], *, beam_size: int, n_best: int, max_length: int
    ) -> list[list[Hypothesis]]:
        """Return the *n_best* hypotheses, best first, of each source; no source may be empty."""
        ...

    def close(self) -> None: ...


class CTranslate2Runtime:
    """CTranslate2 on the processor, after a conversion that is done once."""

    def __init__(self, checkpoint: Checkpoint, *, quantization: str, threads: int | None) -> None:
        import ctranslate2

        folder = converted_folder(checkpoint, quantization)
        is_foreign = checkpoint.kind is Kind.CTRANSLATE2
        config = read_json(folder / "config.json")
        self.max_positions = int(config.get("max_position_embeddings", _USUAL_POSITIONS))
        self._end = [] if config.get("add_source_eos") else [_EOS]
        try:
            self._translator = ctranslate2.Translator(
                str(folder),
                device="cpu",
                compute_type="default" if is_foreign else quantization,
                inter_threads=1,
                intra_threads=threads or cores(),
            )
        except (RuntimeError, ValueError) as err:
            advice = "" if is_foreign else " Remove that folder to have it made again."
            raise ModelError(f"{folder} cannot be loaded: {err}.{advice}") from err

    def decode(
        self, batch: Sequence[Sequence[str]], *, beam_size: int, n_best: int, max_length: int
    ) -> list[list[Hypothesis]]:
        results = self._translator.translate_batch(
            [[*pieces, *self._end] for pieces in batch],
            beam_size=beam_size,
            patience=_PATIENCE,
            num_hypotheses=n_best,
            max_input_length=0,  # its default cuts silently
            max_decoding_length=max_length,
            disable_unk=True,
            return_scores=True,
            return_end_token=True,
        )
        return [
            [
                _hypothesis(pieces, score)
                for pieces, score in zip(result.hypotheses, result.scores, strict=True)
            ]
            for result in results
        ]

    def close(self) -> None:
        self._translator.unload_model()


class TransformersRuntime:
    """transformers' ``MarianMTModel`` in 32-bit numbers; needs torch.

    *threads* is set for the whole process: torch knows no other way.
    """

    def __init__(self, checkpoint: Checkpoint, *, threads: int | None) -> None:
        if checkpoint.kind is not Kind.TRANSFORMERS:
            raise ModelError(
                f"{checkpoint.folder} is no checkpoint in transformers' format. "
                "Use the runtime ctranslate2 for it."
            )
        torch = _import_torch()
        if threads:
            torch.set_num_threads(threads)
        self._settings = read_settings(checkpoint.folder)
        self.max_positions = self._settings.max_position_embeddings
        source = read_vocabulary(checkpoint.folder / "vocab.json")
        own = checkpoint.folder / "target_vocab.json"
        self._target = read_vocabulary(own) if own.is_file() else source
        self._numbers = {piece: number for number, piece in enumerate(source)}
        self._model = _load_marian(checkpoint.folder)

    def decode(
        self, batch: Sequence[Sequence[str]], *, beam_size: int, n_best: int, max_length: int
    ) -> list[list[Hypothesis]]:
        import torch

        ids, mask = self._tensors(batch)
        with torch.inference_mode():
            output = self._model.generate(
                input_ids=ids,
                attention_mask=mask,
                generation_config=self._generation(beam_size, n_best, max_length),
            )
        sequences = output.sequences.tolist()
        scores = self._scores(output)
        hypotheses = [
            _hypothesis(self._pieces(sequence), score)
            for sequence, score in zip(sequences, scores, strict=True)
        ]
        return [hypotheses[i : i + n_best] for i in range(0, len(hypotheses), n_best)]

    def close(self) -> None:
        self._model = None

    def _tensors(self, batch: Sequence[Sequence[str]]) -> tuple[Any, Any]:
        import torch

        unknown = self._numbers["<unk>"]
        rows = [[self._numbers.get(p, unknown) for p in (*pieces, _EOS)] for pieces in batch]
        width = max(map(len, rows))
        pad = self._settings.pad_token_id
        ids = [row + [pad] * (width - len(row)) for row in rows]
        mask = [[1] * len(row) + [0] * (width - len(row)) for row in rows]
        return torch.tensor(ids), torch.tensor(mask)

    def _generation(self, beam_size: int, n_best: int, max_length: int) -> Any:
        """Return settings under which transformers searches as CTranslate2 does."""
        settings: MarianSettings = self._settings
        return _transformers().GenerationConfig(
            num_beams=beam_size,
            num_return_sequences=n_best,
            max_new_tokens=max_length,
            do_sample=False,
            early_stopping=False,
            length_penalty=1.0,
            pad_token_id=settings.pad_token_id,
            eos_token_id=settings.eos_token_id,
            decoder_start_token_id=settings.decoder_start_token_id,
            bad_words_ids=[[settings.pad_token_id], [self._numbers["<unk>"]]],
            return_dict_in_generate=True,
            output_scores=True,
        )

    def _scores(self, output: Any) -> list[float]:
        if "sequences_scores" in output:
            return [float(score) for score in output.sequences_scores]
        steps = self._model.compute_transition_scores(
            output.sequences, output.scores, normalize_logits=True
        )
        written = output.sequences[:, 1:] != self._settings.pad_token_id
        totals = (steps.masked_fill(~written, 0.0)).sum(dim=1) / written.sum(dim=1)
        return [float(total) for total in totals]

    def _pieces(self, sequence: list[int]) -> list[str]:
        """Return the pieces of an output without the start and the padding after the end."""
        pieces = []
        for number in sequence[1:]:
            pieces.append(self._target[number])
            if number == self._settings.eos_token_id:
                break
        return pieces


def _import_torch() -> Any:
    try:
        import torch
    except ModuleNotFoundError as err:
        purpose = "The runtime 'transformers'"
        raise MissingPackage("torch", purpose, 'pip install "zhbrief[torch]"') from err
    return torch


def _transformers() -> Any:
    """Return the library, whose annotations cover half of it, as an untyped whole."""
    return import_module("transformers")


def _load_marian(folder: Path) -> Any:
    import torch
    from safetensors import SafetensorError

    marian = _transformers().MarianMTModel
    try:
        with _quiet():
            model = marian.from_pretrained(folder, local_files_only=True, dtype=torch.float32)
    except (OSError, RuntimeError, ValueError, SafetensorError) as err:
        raise ModelError(f"{folder} cannot be loaded: {err}") from err
    # The checkpoint's own settings would fill what ours leave open (a forced end at the limit).
    model.generation_config = _transformers().GenerationConfig()
    return model.eval()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep transformers from drawing a progress bar: a step of ours prints nothing."""
    logging = _transformers().utils.logging
    was_enabled = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if was_enabled:
            logging.enable_progress_bar()


def _hypothesis(pieces: list[str], score: float) -> Hypothesis:
    is_complete = bool(pieces) and pieces[-1] == _EOS
    return Hypothesis(pieces[:-1] if is_complete else pieces, score, is_complete)


def cores() -> int:
    """Return the number of processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
