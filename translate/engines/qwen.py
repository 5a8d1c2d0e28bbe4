"""The engine for a Qwen instruction model in GGUF form, run by llama.cpp through xllamacpp."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...errors import GenerationError, TranslationError
from ...models.llama import Completion, LanguageModel, turn
from ..constraints import inline
from ..model import Candidate, Request
from .marian_splitting import split_to_fit
from .qwen_grammar import grammar

# A sentence longer than this is cut at its punctuation: the longest prompt then fills less than
# half of the model's context, and the answer has the rest.
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
}


PREAMBLE = turn("system", _SYSTEM) + "".join(
    turn("user", chinese) + turn("assistant", english) for chinese, english in _EXAMPLES
)


def _asking() -> str:
    """Return a short hash of all that decides an answer beside the model and the request."""
    content = repr((PREAMBLE, sorted(_SAMPLING.items()), grammar("A-1 B2-3 4.5 million", ("6",))))
    return hashlib.sha256(content.encode()).hexdigest()[:8]


class QwenEngine:
    """Translate with a Qwen chat model in a GGUF file.

    *model* is the path of the file. Decoding is greedy. *threads* is the number of cores to use,
    all of this process's by default. Raises ModelError where llama.cpp cannot load the file.
    """

    name = "qwen"

    def __init__(self, model: str | Path, *, digest: str = "", threads: int | None = None) -> None:
        self.language_model = LanguageModel(model, digest=digest, threads=threads)
        self.signature = f"qwen:{self.language_model.label}:{_asking()}"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        """Return one candidate for each request, in order.

        Ctrl-C stops the work in progress at once. Raises TranslationError if llama.cpp fails.
        """
        try:
            return self.language_model.each(self._candidates, requests)
        except GenerationError as err:
            raise TranslationError(str(err)) from err

    def close(self) -> None:
        """Stop llama.cpp and free the memory."""
        self.language_model.close()

    def _candidates(self, request: Request) -> list[Candidate]:
        text = inline(request)
        if not text.strip():
            return [Candidate("")]
        answers = [self._answer(piece, request) for piece in split_to_fit(text, _fits)]
        english = " ".join(without_note(answer.text, request.note) for answer in answers)
        return [Candidate(english, is_truncated=any(answer.is_cut for answer in answers))]

    def _answer(self, text: str, request: Request) -> Completion:
        question = f"{text}\n({request.note})" if request.note else text
        required = [english for english in request.required if english in text]
        return self.language_model.complete(
            PREAMBLE,
            question,
            max_tokens=_answer_limit(text),
            grammar=grammar(text, required),
            sampling=_SAMPLING,
        )


def without_note(english: str, note: str) -> str:
    """Return an answer without the note behind its question, which a small model may repeat."""
    if not note:
        return english
    # The first words tell it: the list behind them may come in other words.
    begin = re.escape(" ".join(note.split()[:4]).rstrip(".:"))
    return re.sub(rf"\s*[(\[]?{begin}[^\n]*?(?:[.:;!]*[)\]]+|\.(?=\s|$)|$)", "", english).strip()


def _fits(text: str) -> bool:
    return len(text) <= _MAX_CHARS


def _answer_limit(text: str) -> int:
    """Return a number of tokens that no faithful translation of *text* needs."""
    return min(_MAX_ANSWER, 48 + 2 * len(text))
