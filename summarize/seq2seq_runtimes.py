"""The two ways to run a seq2seq checkpoint: CTranslate2, and transformers with torch.

Both take and give token numbers of the checkpoint's own tokenizer.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from ..errors import MissingPackage, ModelError
from ..models.llama import cores
from .seq2seq_checkpoint import Generation, Seq2SeqCheckpoint

_QUANTIZATION = "int8"
_COPIED = ("*.json", "*.txt", "*.model", "*.spm")
# What damaged weights, and models that a library has no form for, raise.
_REFUSED = (AttributeError, KeyError, NotImplementedError, OSError, RuntimeError, TypeError)


class Runtime(Protocol):
    """Something that writes the token numbers of an answer, and tells whether it has an end."""

    name: str

    def generate(self, tokens: Sequence[int]) -> tuple[list[int], bool]: ...

    def close(self) -> None: ...


def open_runtime(
    checkpoint: Seq2SeqCheckpoint, tokenizer: Any, threads: int | None = None
) -> Runtime:
    """Return CTranslate2 where it knows the model, else transformers.

    A conversion is done once, and needs torch; without torch only a converted checkpoint runs.
    Raises ModelError or MissingPackage.
    """
    if checkpoint.is_converted:
        return CTranslate2Runtime(checkpoint.folder, checkpoint, tokenizer, threads)
    _require_torch(checkpoint.name)
    try:
        folder = _converted_folder(checkpoint, tokenizer)
    except _Unknown:
        return TransformersRuntime(checkpoint, tokenizer, threads)
    return CTranslate2Runtime(folder, checkpoint, tokenizer, threads)


class _Unknown(Exception):
    """CTranslate2 has no form for the model."""


class CTranslate2Runtime:
    """CTranslate2 on the processor."""

    name = "ctranslate2"

    def __init__(
        self, folder: Path, checkpoint: Seq2SeqCheckpoint, tokenizer: Any, threads: int | None
    ) -> None:
        import ctranslate2

        self._tokenizer, self._how = tokenizer, checkpoint.generation
        try:
            self._translator = ctranslate2.Translator(
                str(folder),
                device="cpu",
                compute_type="default" if checkpoint.is_converted else _QUANTIZATION,
                inter_threads=1,
                intra_threads=threads or cores(),
            )
        except (RuntimeError, ValueError) as err:
            raise ModelError(f"{folder} cannot be loaded: {err}") from err

    def generate(self, tokens: Sequence[int]) -> tuple[list[int], bool]:
        how: Generation = self._how
        first = None if how.first_token is None else [self._pieces([how.first_token])]
        [result] = self._translator.translate_batch(
            [self._pieces(tokens)],
            target_prefix=first,
            beam_size=how.beam_size,
            max_input_length=0,  # its default cuts silently
            max_decoding_length=how.max_tokens,
            no_repeat_ngram_size=how.no_repeat_ngram,
            length_penalty=how.length_penalty,
            disable_unk=True,
            return_end_token=True,
        )
        numbers = self._tokenizer.convert_tokens_to_ids(result.hypotheses[0])
        return _without_end(numbers, self._tokenizer.eos_token_id, self._tokenizer.sep_token_id)

    def close(self) -> None:
        self._translator.unload_model()

    def _pieces(self, tokens: Sequence[int]) -> list[str]:
        pieces: list[str] = self._tokenizer.convert_ids_to_tokens(list(tokens))
        return pieces


class TransformersRuntime:
    """transformers' ``AutoModelForSeq2SeqLM`` in 32-bit numbers; needs torch.

    *threads* is set for the whole process: torch knows no other way.
    """

    name = "transformers"

    def __init__(
        self, checkpoint: Seq2SeqCheckpoint, tokenizer: Any, threads: int | None = None
    ) -> None:
        torch = _require_torch(checkpoint.name)
        if threads:
            torch.set_num_threads(threads)
        self._tokenizer, self._how = tokenizer, checkpoint.generation
        library = import_module("transformers")
        try:
            with _quiet(library):
                self._model: Any = library.AutoModelForSeq2SeqLM.from_pretrained(
                    checkpoint.folder, local_files_only=True, dtype=torch.float32
                ).eval()
        except _refused() as err:
            raise ModelError(f"{checkpoint.folder} cannot be loaded: {_line(err)}") from err

    def generate(self, tokens: Sequence[int]) -> tuple[list[int], bool]:
        import torch

        how: Generation = self._how
        with torch.inference_mode():
            [numbers] = self._model.generate(
                input_ids=torch.tensor([list(tokens)]),
                attention_mask=torch.ones(1, len(tokens), dtype=torch.long),
                num_beams=how.beam_size,
                max_new_tokens=how.max_tokens,
                max_length=None,
                min_length=0,
                no_repeat_ngram_size=how.no_repeat_ngram,
                length_penalty=how.length_penalty,
                forced_bos_token_id=how.first_token,
                forced_eos_token_id=None,  # it would hide that the limit was reached
                do_sample=False,
            ).tolist()
        return _without_end(numbers[1:], *self._ends())

    def close(self) -> None:
        self._model = None

    def _ends(self) -> list[int | None]:
        end = self._model.generation_config.eos_token_id
        return list(end) if isinstance(end, list) else [end, self._tokenizer.eos_token_id]


def _without_end(numbers: list[int], *ends: int | None) -> tuple[list[int], bool]:
    """Return the numbers before the end mark, and whether there is one."""
    marks = {end for end in ends if end is not None}
    place = next((n for n, number in enumerate(numbers) if n and number in marks), None)
    return (numbers, False) if place is None else (numbers[:place], True)


def _converted_folder(checkpoint: Seq2SeqCheckpoint, tokenizer: Any) -> Path:
    """Return the checkpoint in CTranslate2's format, converted now if that was not done before."""
    import ctranslate2

    from ..models import cached_folder

    name = f"seq2seq-{checkpoint.digest[:16]}-ct{ctranslate2.__version__}-{_QUANTIZATION}"
    return cached_folder(name, lambda folder: _convert(checkpoint.folder, folder, tokenizer))


def _convert(source: Path, folder: Path, tokenizer: Any) -> None:
    from ctranslate2.converters import TransformersConverter

    try:
        with _quiet(import_module("transformers")):
            converter = TransformersConverter(str(source))
            converter.convert(str(folder), quantization=_QUANTIZATION, force=True)
    except _refused() as err:
        # Whether the checkpoint is damaged or only unknown, transformers will tell.
        raise _Unknown from err
    _name_marks(source, folder, tokenizer)
    for pattern in _COPIED:
        for file in source.glob(pattern):
            if not (folder / file.name).exists():
                shutil.copyfile(file, folder / file.name)


def _name_marks(source: Path, folder: Path, tokenizer: Any) -> None:
    """Name the marks that the tokenizer of BERT, which many Chinese models have, calls otherwise.

    The converter asks it for the end mark, gets none, and CTranslate2 cannot load the result.
    """
    numbers = json.loads((source / "config.json").read_text(encoding="utf-8"))
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    for name in ("bos_token", "eos_token", "unk_token"):
        if name in config and config[name] is None:
            number = numbers.get(f"{name}_id", tokenizer.unk_token_id)
            config[name] = tokenizer.convert_ids_to_tokens(number)
    path.write_text(json.dumps(config, indent=2), encoding="utf-8")


def _refused() -> tuple[type[Exception], ...]:
    from safetensors import SafetensorError

    return (*_REFUSED, ValueError, SafetensorError)


def _require_torch(name: str) -> Any:
    try:
        return import_module("torch")
    except ModuleNotFoundError as err:
        purpose = f"Running the checkpoint {name!r}, which is not in CTranslate2's format,"
        raise MissingPackage("torch", purpose, 'pip install "zhbrief[torch]"') from err


@contextmanager
def _quiet(library: Any) -> Iterator[None]:
    """Keep transformers from drawing progress bars: a step of ours prints nothing."""
    logging = library.utils.logging
    was_enabled = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if was_enabled:
            logging.enable_progress_bar()


def _line(err: Exception) -> str:
    lines = [line.strip() for line in str(err).splitlines() if line.strip()]
    return lines[0] if lines else type(err).__name__
