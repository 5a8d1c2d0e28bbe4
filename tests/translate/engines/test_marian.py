from __future__ import annotations

import importlib.util
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from zhbrief.errors import MissingPackage, ModelError, UsageError
from zhbrief.translate.engines import load_engine
from zhbrief.translate.engines.marian import MarianEngine
from zhbrief.translate.model import Candidate, Constraint, Kind, Request

Make = Callable[..., MarianEngine]
Pairs = list[tuple[str, str]]

NEEDS_TORCH = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None, reason="the runtime transformers needs torch"
)
RUNTIMES = ["ctranslate2", pytest.param("transformers", marks=NEEDS_TORCH)]


def _requests(pairs: Pairs) -> list[Request]:
    return [Request(chinese) for chinese, _ in pairs]


def _bests(results: list[list[Candidate]]) -> list[str]:
    return [candidates[0].english for candidates in results]


def _constrained(text: str, words: dict[str, str]) -> Request:
    """Return a request in which each Chinese word given stands for its English."""
    constraints = tuple(
        Constraint(text.index(word), text.index(word) + len(word), word, wording, Kind.FIGURE)
        for word, wording in words.items()
    )
    return Request(text, constraints)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_it_translates_what_it_was_taught(engine: Make, pairs: Pairs, runtime: str) -> None:
    results = engine(runtime=runtime).translate(_requests(pairs))
    assert _bests(results) == [english for _, english in pairs]
    assert not any(candidates[0].is_truncated for candidates in results)


def test_the_table_of_engines_knows_it(tiny: Path) -> None:
    engine = load_engine("marian", model=tiny, threads=1)
    assert engine.name == "marian"
    engine.close()


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_result_does_not_depend_on_its_batch(engine: Make, pairs: Pairs, runtime: str) -> None:
    one = engine(runtime=runtime)
    requests = _requests(pairs[::7])
    together = one.translate(requests)
    order = random.Random(3).sample(range(len(requests)), len(requests))
    shuffled = one.translate([requests[place] for place in order])
    assert shuffled == [together[place] for place in order]
    assert together == [one.translate([request])[0] for request in requests]


def test_one_list_for_each_request_in_order(engine: Make, pairs: Pairs) -> None:
    one = engine()
    doubled = _requests(pairs[:5]) + _requests(pairs[:5])
    assert _bests(one.translate(doubled)) == [english for _, english in pairs[:5]] * 2
    assert one.translate([]) == []


def test_large_batches_are_cut_and_put_back(
    engine: Make, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhbrief.translate.engines import marian

    monkeypatch.setattr(marian, "_BATCH_PIECES", 40)
    one = engine(beam_size=1, n_best=1)
    sizes: list[int] = []
    decode = one._runtime.decode

    def noted(batch, **options):  # type: ignore[no-untyped-def]
        sizes.append(len(batch) * max(map(len, batch)))
        return decode(batch, **options)

    monkeypatch.setattr(one._runtime, "decode", noted)
    assert _bests(one.translate(_requests(pairs))) == [english for _, english in pairs]
    assert len(sizes) > 10
    assert max(sizes) <= 40


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize(("beam_size", "n_best"), [(1, 1), (4, 1), (4, 4), (6, 3)])
def test_as_many_candidates_as_asked_for_best_first(
    engine: Make, pairs: Pairs, runtime: str, beam_size: int, n_best: int
) -> None:
    one = engine(runtime=runtime, beam_size=beam_size, n_best=n_best)
    for candidates in one.translate(_requests(pairs[:8])):
        assert 1 <= len(candidates) <= n_best
        assert len({candidate.english for candidate in candidates}) == len(candidates)
        scores = [candidate.score for candidate in candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(score <= 0 for score in scores)


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u3000", "\u200b"], ids=ascii)
def test_nothing_to_translate_gives_an_empty_candidate(
    engine: Make, pairs: Pairs, runtime: str, text: str
) -> None:
    results = engine(runtime=runtime).translate([Request(text), Request(pairs[0][0])])
    assert [c.english for c in results[0]] == [""]
    assert results[1][0].english == pairs[0][1]


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("text", ["犇骉猋🙂。", "\x00\x07港口", "ﬀ①Ⅷ", "مرحبا"], ids=ascii)
def test_unknown_characters_do_no_harm(engine: Make, runtime: str, text: str) -> None:
    [candidates] = engine(runtime=runtime).translate([Request(text)])
    assert candidates
    assert all("<" not in c.english and "▁" not in c.english for c in candidates)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_long_input_is_cut_in_pieces_and_nothing_is_lost(
    engine: Make, pairs: Pairs, runtime: str
) -> None:
    some = [pair for pair in pairs if not any(c.isascii() for c in pair[0])][:15]
    text = "".join(chinese for chinese, _ in some)
    [candidates] = engine(runtime=runtime).translate([Request(text)])
    for _, english in some:
        assert english in candidates[0].english
    assert not candidates[0].is_truncated
    assert len(candidates) > 1


def test_long_input_without_punctuation_is_cut_hard(engine: Make) -> None:
    one = engine()
    text = "新工厂已经建成" * 30
    parts = one._parts(text)
    assert "".join(parts) == text
    assert all(len(one._encode(part)) < one._runtime.max_positions for part in parts)
    [candidates] = one.translate([Request(text)])
    assert candidates[0].english.count("factory") >= len(parts)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_an_output_that_was_stopped_says_so(
    engine: Make, pairs: Pairs, runtime: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhbrief.translate.engines import marian

    monkeypatch.setattr(marian, "_decoding_limit", lambda length, most: 4)
    [candidates, other] = engine(runtime=runtime).translate(_requests(pairs[:2]))
    for candidate in (*candidates, *other):
        assert candidate.is_truncated
        assert len(candidate.english.split()) <= 4


@pytest.mark.parametrize(
    ("length", "limit"), [(8, 64), (16, 64), (24, 128), (48, 128), (200, 511), (256, 511)]
)
def test_the_limit_leaves_room_for_the_english(length: int, limit: int) -> None:
    from zhbrief.translate.engines.marian import _decoding_limit

    assert _decoding_limit(length, 511) == limit


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize(
    ("text", "words", "english"),
    [
        (
            "项目年产值不低于20亿元。",
            {"不低于20亿元": "at least 2 billion yuan"},
            "The project's annual output value is at least 2 billion yuan.",
        ),
        (
            "工程师周晓梅负责新药研发。",
            {"周晓梅": "Zhou Xiaomei"},
            "Engineer Zhou Xiaomei is in charge of developing the new drug.",
        ),
        (
            "新华社发布了消息。",
            {"新华社": "Xinhua News Agency"},
            "Xinhua News Agency released the news.",
        ),
    ],
    ids=["money", "person", "organisation"],
)
def test_constraints_are_written_in_and_copied(
    engine: Make, runtime: str, text: str, words: dict[str, str], english: str
) -> None:
    [candidates] = engine(runtime=runtime).translate([_constrained(text, words)])
    assert candidates[0].english == english


def test_the_english_written_in_is_what_is_translated(engine: Make) -> None:
    """The text alone says 1100万吨; only the constraint says 12 million."""
    request = _constrained("港口今年吞吐量达到1100万吨。", {"1100万吨": "12 million tonnes"})
    [candidates] = engine().translate([request])
    assert "The port handled 12 million tonnes this year." in [c.english for c in candidates]


def test_with_constraints_the_plain_text_is_translated_too(engine: Make) -> None:
    one = engine()
    request = _constrained("工厂有员工800余人。", {"800余人": "more than 800"})
    [merged] = one.translate([request])
    inlined, plain = one.translate([Request("工厂有员工more than 800。"), Request(request.text)])
    assert {c.english for c in merged} == {c.english for c in (*inlined, *plain)}
    assert merged[0].score == max(inlined[0].score, plain[0].score)
    assert len({c.english for c in merged}) == len(merged)


def test_equal_models_have_equal_signatures(engine: Make, copy: Path) -> None:
    signature = engine().signature
    assert signature == engine().signature
    for part in ("marian", "marian-tiny", "ctranslate2", "int8", "beam4", "best4"):
        assert part in signature
    with (copy / "config.json").open("a") as file:
        file.write("\n")
    others = [
        engine(beam_size=5).signature,
        engine(n_best=1).signature,
        engine(quantization="float32").signature,
        engine(copy).signature,
    ]
    assert len({signature, *others}) == 5


def test_int8_is_close_to_float32(engine: Make, pairs: Pairs) -> None:
    small = engine(beam_size=1, n_best=1).translate(_requests(pairs))
    full = engine(beam_size=1, n_best=1, quantization="float32").translate(_requests(pairs))
    assert _bests(small) == _bests(full)
    differences = [abs(a[0].score - b[0].score) for a, b in zip(small, full, strict=True)]
    assert 0 < max(differences) < 0.05


@NEEDS_TORCH
@pytest.mark.parametrize("beam_size", [1, 2, 4])
def test_both_runtimes_translate_alike(engine: Make, pairs: Pairs, beam_size: int) -> None:
    """Besides what the model knows, sentences put together of two, which it does not."""
    chosen = random.Random(5)
    known = [chinese for chinese, _ in pairs]
    twos = [chosen.sample(known, 2) for _ in range(60)]
    mixed = [one[: len(one) // 2] + other[len(other) // 2 :] for one, other in twos]
    requests = [Request(text) for text in known + mixed]
    fast = engine(quantization="float32", beam_size=beam_size, n_best=1).translate(requests)
    slow = engine(runtime="transformers", beam_size=beam_size, n_best=1)
    reference = slow.translate(requests)
    assert _bests(fast) == _bests(reference)
    for one, other in zip(fast, reference, strict=True):
        assert one[0].score == pytest.approx(other[0].score, abs=1e-3)
        assert one[0].is_truncated == other[0].is_truncated


@NEEDS_TORCH
@pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")
def test_the_pieces_are_those_of_transformers(engine: Make, tiny: Path, pairs: Pairs) -> None:
    from transformers import MarianTokenizer

    tokenizer = MarianTokenizer.from_pretrained(tiny)
    one = engine(runtime="transformers")
    for chinese, _ in [*pairs, ("犇１２％ “引号”", "")]:
        ids, _ = one._runtime._tensors([one._encode(chinese)])  # type: ignore[attr-defined]
        assert ids[0].tolist() == tokenizer(chinese).input_ids


@NEEDS_TORCH
def test_a_damaged_folder_is_told_by_transformers_too(engine: Make, copy: Path) -> None:
    (copy / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(ModelError, match="cannot be loaded"):
        engine(copy, runtime="transformers")


@NEEDS_TORCH
def test_transformers_draws_no_progress_bar(
    engine: Make, capfd: pytest.CaptureFixture[str]
) -> None:
    engine(runtime="transformers")
    assert capfd.readouterr() == ("", "")


def test_the_runtime_of_transformers_needs_torch(
    engine: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(MissingPackage, match=r'transformers.*pip install "zhbrief\[torch\]"'):
        engine(runtime="transformers")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"runtime": "onnx"}, "No runtime 'onnx'. Runtimes: ctranslate2, transformers"),
        ({"beam_size": 2, "n_best": 3}, "n_best must lie between 1 and beam_size"),
        ({"n_best": 0}, "n_best must lie between 1 and beam_size"),
    ],
    ids=["runtime", "too many", "none"],
)
def test_wrong_options_are_told(engine: Make, options: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        engine(**options)


def test_the_checks_choose_from_both_readings(engine: Make, pairs: Pairs) -> None:
    """The list holds what was made of the plain text, too; the better one is printed."""
    from zhbrief.translate import translate

    known = [pair for pair in pairs if not re.search("[A-Za-z]", pair[0])]
    results = translate([chinese for chinese, _ in known], engine=engine())
    assert [result.english for result in results] == [english for _, english in known]
    assert all(result.is_clean for result in results)


def test_a_figure_that_the_model_has_never_seen_is_right_or_flagged(engine: Make) -> None:
    from zhbrief.translate import translate
    from zhbrief.translate.model import Code

    texts = ["港口今年吞吐量达到1370万吨。", "工厂有员工960余人。", "新桥长7.9公里。"]
    numbers = ("13.7 million", "960", "7.9")
    for result, number in zip(translate(texts, engine=engine()), numbers, strict=True):
        is_flagged = Code.FIGURE in {flag.code for flag in result.flags}
        assert is_flagged or (number in result.english and result.is_clean)
