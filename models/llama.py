"""A language model in a GGUF file, run by llama.cpp through xllamacpp.

Whoever asks it (the translator, the writer of summaries) brings the prompt, the grammar and the
sampling; here is what they share, so that one loaded model can serve both.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ..errors import GenerationError, ModelError
from .progress import Progress

_CONTEXT_TOKENS = 2048
_ENDS = ["<|im_end|>", "<|im_start|>"]
# Asked by its grammar for a name it has no place for, a small model writes marks without end.
_LOST = re.compile(r"(?:[^\w\s]\s?){16}$")
_LOOKED_AT = 48  # characters at the end

_Asked = TypeVar("_Asked")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Completion:
    """What the model wrote, and whether it was cut off: at the limit, or lost in marks."""

    text: str
    is_cut: bool = False


def turn(who: str, what: str) -> str:
    """Return one turn of a conversation in ChatML, the form that Qwen models were taught in."""
    return f"<|im_start|>{who}\n{what}<|im_end|>\n"


def is_lost(text: str) -> bool:
    """Tell whether an answer ends in a run of marks, from which a model does not come back."""
    return _LOST.search(text[-_LOOKED_AT:]) is not None


class LanguageModel:
    """A model that llama.cpp has loaded; it must be closed.

    *file* is the path of a GGUF file. *threads* is the number of cores to use, all of this
    process's by default. Raises ModelError where llama.cpp cannot load the file.
    """

    def __init__(self, file: str | Path, *, digest: str = "", threads: int | None = None) -> None:
        import xllamacpp

        self.file = Path(file)
        self.label = f"{self.file.name}@{digest[:12] or 'unverified'}"
        self._folder = tempfile.mkdtemp(prefix="zhbrief-")
        self._stop = threading.Event()
        try:
            self._server: Any = xllamacpp.Server(
                _parameters(xllamacpp, self.file, self._folder, threads or cores())
            )
        except RuntimeError as err:
            self.close()
            raise ModelError(
                f"llama.cpp cannot load {file} ({err}). Is it a complete GGUF file? "
                "Run: zhbrief models verify qwen"
            ) from err

    def each(self, ask: Callable[[_Asked], _Answer], questions: Iterable[_Asked]) -> list[_Answer]:
        """Return ``ask`` of each question, in order; ``ask`` may call `complete` as it likes.

        Ctrl-C stops the work in progress at once: llama.cpp does not return while it works, so it
        runs in a thread of its own and the main thread hears it.
        """
        self._stop.clear()
        with ThreadPoolExecutor(1) as pool:
            try:
                return list(pool.map(ask, questions))
            except BaseException:
                self._stop.set()
                pool.shutdown(wait=True, cancel_futures=True)
                raise

    def complete(
        self,
        preamble: str,
        question: str,
        *,
        max_tokens: int,
        grammar: str,
        sampling: Mapping[str, Any],
    ) -> Completion:
        """Return what the model writes behind *preamble* and *question*.

        Questions are answered one after the other: side by side, rounding would make an answer
        depend on its neighbours, and two cores gain nothing by it (benchmarks/engines.py). Raises
        GenerationError if llama.cpp fails.
        """
        # What is cached of the prompt must not depend on the question before, which may begin
        # alike: rounding differs with the number of tokens that are read at once.
        self._run(preamble + turn("assistant", ""), 0, "", sampling)
        prompt = f"{preamble}{turn('user', question)}<|im_start|>assistant\n"
        return self._run(prompt, max_tokens, grammar, sampling)

    def close(self) -> None:
        """Stop llama.cpp and free the memory."""
        self._stop.set()
        self._server = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(
        self, prompt: str, max_tokens: int, grammar: str, sampling: Mapping[str, Any]
    ) -> Completion:
        chunks: list[str] = []
        reasons: list[str] = []

        def receive(chunk: Mapping[str, Any]) -> bool:
            choices = chunk.get("choices")
            if not choices:
                reasons.append(f"error: {chunk.get('message') or chunk.get('error') or chunk}")
                return True
            chunks.append(choices[0].get("text") or "")
            reasons.append(choices[0].get("finish_reason") or "")
            return self._stop.is_set() or is_lost("".join(chunks[-_LOOKED_AT:]))

        self._server.handle_completions(
            {
                "prompt": prompt,
                "max_tokens": max_tokens,
                "grammar": grammar,
                "stop": _ENDS,
                "cache_prompt": True,
                "stream": True,
                **sampling,
            },
            receive,
        )
        ended = reasons[-1] if reasons else "error: no answer"
        if ended.startswith("error") and not self._stop.is_set():
            raise GenerationError(f"llama.cpp failed ({ended}).")
        text = "".join(chunks).strip()
        return Completion(text, ended == "length" or is_lost(text))


def open_language_model(
    name_or_path: str | Path = "qwen",
    *,
    threads: int | None = None,
    offline: bool = False,
    progress: Progress | None = None,
) -> LanguageModel:
    """Return a loaded model: a GGUF file, or a known model that is fetched if it may be.

    Raises ModelNotFound, ModelError or MissingPackage.
    """
    from ..errors import MissingPackage, ModelNotFound
    from .digests import digest
    from .pulling import ensure

    file = ensure(name_or_path, offline=offline, progress=progress)
    if not file.is_file():
        raise ModelNotFound(str(name_or_path), [str(file)], "Give a GGUF file.")
    try:
        return LanguageModel(file, digest=digest(file), threads=threads)
    except ModuleNotFoundError as err:
        package = (err.name or "").partition(".")[0]
        if package != "xllamacpp":
            raise
        raise MissingPackage(package, "The language model", f"pip install {package}") from err


def _parameters(library: Any, model: Path, folder: str, threads: int) -> Any:
    parameters = library.CommonParams()
    parameters.model.path = str(model)
    parameters.n_parallel = 1
    parameters.n_ctx = _CONTEXT_TOKENS
    parameters.cpuparams.n_threads = threads
    parameters.cpuparams_batch.n_threads = threads
    # Waiting threads must not spin: on a busy laptop that costs far more than it gains.
    parameters.cpuparams.poll = 0
    parameters.cpuparams_batch.poll = 0
    parameters.verbosity = -1
    parameters.warmup = False
    # The server opens a listener. A socket file in a private folder is one that no other user
    # and no web page can reach.
    parameters.hostnames = [str(Path(folder) / "llama.sock")]
    # Repacked weights cost 600 MB more memory.
    parameters.no_extra_bufts = True
    return parameters


def cores() -> int:
    """Return the number of processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
