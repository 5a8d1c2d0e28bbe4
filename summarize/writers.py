"""Open what writes summaries: the local language model, or a seq2seq checkpoint."""

from __future__ import annotations

from pathlib import Path

from ..models import Progress
from .writer import Writer

DEFAULT_MODEL = "qwen"


def open_writer(
    model: str | Path | None = None,
    *,
    threads: int | None = None,
    offline: bool = False,
    progress: Progress | None = None,
) -> Writer:
    """Return a ready writer; its model is fetched if it is a known one and not offline.

    *model* is a GGUF file or the name of a known language model, by default the one that
    translates; or the folder or hub name of a seq2seq checkpoint. *threads* is the number of cores
    to use, all by default. Raises ModelNotFound, ModelError
    or MissingPackage.
    """
    if is_language_model(model):
        from ..models.llama import open_language_model
        from .language_writer import LanguageWriter

        file = model or DEFAULT_MODEL
        model_of_file = open_language_model(
            file, threads=threads, offline=offline, progress=progress
        )
        return LanguageWriter(model_of_file)
    from .seq2seq_writer import open_seq2seq

    return open_seq2seq(str(model), threads=threads, offline=offline)


def is_language_model(model: str | Path | None) -> bool:
    """Tell whether *model* is one for llama.cpp: none given, a GGUF file or a known name."""
    from ..models import MANIFEST

    return model is None or str(model) in MANIFEST or str(model).lower().endswith(".gguf")
