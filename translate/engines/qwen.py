"""The engine for a Qwen instruction model in GGUF form, run by llama.cpp through xllamacpp."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from ...errors import ModelError, TranslationError
from ..constraints import inline
from ..model import Candidate, Request
from .marian_splitting import split_to_fit
from .qwen_grammar import grammar

# Sentences are decoded one after the other: side by side, rounding would make an answer depend
# on its neighbours, and two cores gain nothing by it (benchmarks/engines.py).
_CONTEXT_TOKENS = 2048
# A sentence longer than this is cut at its punctuation: the longest prompt then fills less than
# half of the context, and the answer has the rest.
_MAX_CHARS = 400
_MAX_ANSWER = 900

_SYSTEM = (
    "You are a professional Chinese-to-English news translator. Translate the whole Chinese text "
    "into plain, fluent English, leaving nothing out and adding nothing. Some parts already stand "
    "in English: figures, names and terms. They are correct: keep each of them exactly as it is. "
    "Answer with the English translation only."
)
# Worked examples say more to a small model than rules do. No name of a person or a company may
# stand in them: the model writes it in place of one that it cannot read.
_EXAMPLES = (
    (
        "去年全国共新建more than 3,200 schools，总投资about 4.5 billion yuan，惠及nearly 2 million名学生。",  # noqa: E501
        "More than 3,200 schools were built across the country last year, with a total investment of about 4.5 billion yuan, benefiting nearly 2 million students.",  # noqa: E501
    ),
    (
        "“我们的production line每天能生产20,000 batteries，”该厂负责人说，“但这还远远不够。”",
        "“Our production line can make 20,000 batteries a day,” said the head of the plant, “but that is far from enough.”",  # noqa: E501
    ),
    (
        "据该局on the 25th通报，截至24 July 5 pm，全市今年以来累计报告12 cases，其中three cases为本地病例。",  # noqa: E501
        "The bureau said on the 25th that by 5 pm on 24 July the city had reported 12 cases so far this year, three of them local.",  # noqa: E501
    ),
)
# Greedy; a run of many tokens that was written before becomes less likely, which ends endless
# circles. It is longer than any figure or name that has to be copied.
_SAMPLING: dict[str, Any] = {
    "temperature": 0,
    "dry_multiplier": 0.8,
    "dry_base": 1.75,
    "dry_allowed_length": 14,
    "dry_penalty_last_n": 400,
    "stop": ["<|im_end|>", "<|im_start|>"],
    "cache_prompt": True,
    "stream": True,
}


def _turn(who: str, what: str) -> str:
    return f"<|im_start|>{who}\n{what}<|im_end|>\n"


_PREAMBLE = _turn("system", _SYSTEM) + "".join(
    _turn("user", chinese) + _turn("assistant", english) for chinese, english in _EXAMPLES
)


def _asking() -> str:
    """Return a short hash of all that decides an answer beside the model and the request."""
    content = repr((_PREAMBLE, sorted(_SAMPLING.items()), grammar("A-1 B2-3 4.5 million", ("6",))))
    return hashlib.sha256(content.encode()).hexdigest()[:8]


class QwenEngine:
    """Translate with a Qwen chat model in a GGUF file.

    *model* is the path of the file. Decoding is greedy. *threads* is the number of cores to use,
    all of this process's by default. Raises ModelError where llama.cpp cannot load the file.
    """

    name = "qwen"

    def __init__(self, model: str | Path, *, digest: str = "", threads: int | None = None) -> None:
        import xllamacpp

        self._folder = tempfile.mkdtemp(prefix="zhbrief-")
        self._stop = threading.Event()
        self.signature = f"qwen:{Path(model).name}@{digest[:12] or 'unverified'}:{_asking()}"
        try:
            self._server: Any = xllamacpp.Server(
                _parameters(xllamacpp, Path(model), self._folder, threads or _cores())
            )
        except RuntimeError as err:
            self.close()
            raise ModelError(
                f"llama.cpp cannot load {model} ({err}). Is it a complete GGUF file? "
                "Run: zhbrief models verify qwen"
            ) from err

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        """Return one candidate for each request, in order.

        Ctrl-C stops the work in progress at once. Raises TranslationError if llama.cpp fails.
        """
        self._stop.clear()
        # llama.cpp does not return while it works, so it runs in a thread of its own and the
        # main thread hears Ctrl-C.
        with ThreadPoolExecutor(1) as pool:
            try:
                return list(pool.map(self._candidates, requests))
            except BaseException:
                self._stop.set()
                pool.shutdown(wait=True, cancel_futures=True)
                raise

    def close(self) -> None:
        """Stop llama.cpp and free the memory."""
        self._stop.set()
        self._server = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def _candidates(self, request: Request) -> list[Candidate]:
        text = inline(request)
        if not text.strip():
            return [Candidate("")]
        answers = [self._answer(piece, request) for piece in split_to_fit(text, _fits)]
        english = " ".join(answer for answer, _ in answers)
        return [Candidate(english, is_truncated=any(cut for _, cut in answers))]

    def _answer(self, text: str, request: Request) -> tuple[str, bool]:
        # What is cached of the prompt must not depend on the sentence before, which may begin
        # alike: rounding differs with the number of tokens that are read at once.
        self._complete(_PREAMBLE + _turn("assistant", ""), 0, "")
        question = f"{text}\n({request.note})" if request.note else text
        required = [english for english in request.required if english in text]
        return self._complete(
            f"{_PREAMBLE}{_turn('user', question)}<|im_start|>assistant\n",
            _answer_limit(text),
            grammar(text, required),
        )

    def _complete(self, prompt: str, max_tokens: int, rules: str) -> tuple[str, bool]:
        """Return the model's answer and whether it stopped at the limit."""
        chunks: list[str] = []
        reasons: list[str] = []

        def receive(chunk: Mapping[str, Any]) -> bool:
            choices = chunk.get("choices")
            if not choices:
                reasons.append(f"error: {chunk.get('message') or chunk.get('error') or chunk}")
                return True
            chunks.append(choices[0].get("text") or "")
            reasons.append(choices[0].get("finish_reason") or "")
            return self._stop.is_set()

        self._server.handle_completions(
            {
                "prompt": prompt,
                "max_tokens": max_tokens,
                "grammar": rules,
                **_SAMPLING,
            },
            receive,
        )
        ended = reasons[-1] if reasons else "error: no answer"
        if ended.startswith("error") and not self._stop.is_set():
            raise TranslationError(f"llama.cpp failed ({ended}).")
        return "".join(chunks).strip(), ended == "length"


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


def _fits(text: str) -> bool:
    return len(text) <= _MAX_CHARS


def _answer_limit(text: str) -> int:
    """Return a number of tokens that no faithful translation of *text* needs."""
    return min(_MAX_ANSWER, 48 + 2 * len(text))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
