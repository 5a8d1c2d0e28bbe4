"""A stronger model on an accelerator: its numbers, its network, and what is kept of its answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

torch = pytest.importorskip("torch")
Script = Callable[[str], ModuleType]
SHAPE = {
    "block_count": 2,
    "embedding_length": 32,
    "attention.head_count": 4,
    "attention.head_count_kv": 2,
    "rope.freq_base": 10000.0,
    "attention.layer_norm_rms_epsilon": 1e-6,
}


def test_blocks_of_four_bits_are_read_as_their_format_says(script: Script) -> None:
    teacher = script("teacher")
    scales = [(9, 3), (40, 63), (1, 0), (63, 31), (17, 60), (33, 2), (62, 45), (5, 8)]
    packed = [0] * 12
    for place, (scale, least) in enumerate(scales):
        if place < 4:
            packed[place] |= scale
            packed[place + 4] |= least
        else:
            packed[place + 4] = (scale & 15) | ((least & 15) << 4)
            packed[place - 4] |= (scale >> 4) << 6
            packed[place] |= (least >> 4) << 6
    numbers = np.random.default_rng(1).integers(0, 16, (8, 32))
    nibbles = [numbers[2 * n] | (numbers[2 * n + 1] << 4) for n in range(4)]
    halves = np.array([0.5, 0.25], dtype=np.float16).tobytes()
    raw = halves + bytes(packed) + np.concatenate(nibbles).astype(np.uint8).tobytes()

    found = teacher.plain(torch.frombuffer(bytearray(raw), dtype=torch.uint8)[None], "Q4_K")

    expected = [0.5 * s * numbers[n] - 0.25 * m for n, (s, m) in enumerate(scales)]
    assert found.numpy().ravel().tolist() == np.concatenate(expected).tolist()


def test_blocks_of_six_bits_are_read_as_their_format_says(script: Script) -> None:
    teacher = script("teacher")
    chance = np.random.default_rng(2)
    numbers = chance.integers(0, 64, (2, 4, 32))  # two halves, four lots of 32
    scales = chance.integers(-128, 128, 16)
    low = [
        [numbers[h, q] & 15 | ((numbers[h, q + 2] & 15) << 4) for q in range(2)] for h in range(2)
    ]
    high = [sum((numbers[h, q] >> 4) << (2 * q) for q in range(4)) for h in range(2)]
    raw = (
        np.array(low).astype(np.uint8).tobytes()
        + np.array(high).astype(np.uint8).tobytes()
        + scales.astype(np.int8).tobytes()
        + np.array([0.125], dtype=np.float16).tobytes()
    )

    found = teacher.plain(torch.frombuffer(bytearray(raw), dtype=torch.uint8)[None], "Q6_K")

    values = (numbers.reshape(16, 16) - 32) * scales[:, None] * 0.125
    assert found.numpy().ravel().tolist() == values.ravel().tolist()


def _weights(pieces: int) -> dict[str, torch.Tensor]:
    chance = torch.Generator().manual_seed(3)

    def drawn(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=chance) * 0.3

    weights = {"token_embd.weight": drawn(pieces, 32), "output.weight": drawn(pieces, 32)}
    weights["output_norm.weight"] = drawn(32)
    for n in range(2):
        for part, rows in (("q", 32), ("k", 16), ("v", 16)):
            weights[f"blk.{n}.attn_{part}.weight"] = drawn(rows, 32)
            weights[f"blk.{n}.attn_{part}.bias"] = drawn(rows)
        weights[f"blk.{n}.attn_output.weight"] = drawn(32, 32)
        for name, shape in (("gate", (48, 32)), ("up", (48, 32)), ("down", (32, 48))):
            weights[f"blk.{n}.ffn_{name}.weight"] = drawn(*shape)
        weights[f"blk.{n}.attn_norm.weight"] = drawn(32)
        weights[f"blk.{n}.ffn_norm.weight"] = drawn(32)
    return weights


def test_network_is_that_of_transformers(script: Script) -> None:
    transformers = pytest.importorskip("transformers")
    teacher, weights = script("teacher"), _weights(50)
    config = transformers.Qwen2Config(
        vocab_size=50,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
        rms_norm_eps=1e-6,
        tie_word_embeddings=False,
    )
    network = transformers.Qwen2ForCausalLM(config).eval()
    theirs = {
        "attn_q": "self_attn.q_proj",
        "attn_k": "self_attn.k_proj",
        "attn_v": "self_attn.v_proj",
        "attn_output": "self_attn.o_proj",
        "attn_norm": "input_layernorm",
        "ffn_norm": "post_attention_layernorm",
        "ffn_gate": "mlp.gate_proj",
        "ffn_up": "mlp.up_proj",
        "ffn_down": "mlp.down_proj",
    }
    state = {
        "model.embed_tokens.weight": weights["token_embd.weight"],
        "model.norm.weight": weights["output_norm.weight"],
        "lm_head.weight": weights["output.weight"],
    }
    for name, tensor in weights.items():
        if name.startswith("blk."):
            _, number, part, kind = name.split(".")
            state[f"model.layers.{number}.{theirs[part]}.{kind}"] = tensor
    network.load_state_dict(state)
    preamble, question = torch.arange(1, 8), torch.tensor([9, 3, 33, 12])

    with torch.inference_mode():
        ours = teacher.Teacher(weights, SHAPE, preamble)
        # The second sentence is shorter and stands at the right.
        tokens = torch.stack([question, torch.tensor([0, 0, 20, 21])])
        cache, pads = ours.cache(2, 8), torch.tensor([0, 2])
        states = [ours.states(tokens, cache, pads, torch.arange(4))]
        states.append(ours.states(torch.tensor([[5], [6]]), cache, pads, torch.tensor([4])))
        logits = [state @ weights["output.weight"].T for state in states]
        for row, own in enumerate(([9, 3, 33, 12, 5], [20, 21, 6])):
            whole = torch.cat([preamble, torch.tensor(own)])[None]
            expected = network(whole).logits[0, -2:]
            found = torch.stack([logits[0][row], logits[1][row]])
            assert torch.allclose(found, expected, atol=1e-4)


def test_answers_of_a_batch_are_those_of_each_alone(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher, weights = script("teacher"), _weights(50)
    chance = np.random.default_rng(4)
    tokens = [chance.integers(1, 50, size).astype(np.int32) for size in (3, 9, 5, 14)]
    barred = torch.zeros(50)
    barred[40:] = float("-inf")
    texts = [bytes([65 + n % 26]) for n in range(50)]
    # All answers are followed to the end of the columns.
    monkeypatch.setattr(teacher, "_ENOUGH", 2.0)

    compared = 0
    with torch.inference_mode():
        own = teacher.Teacher(weights, SHAPE, torch.arange(1, 8))
        for end in range(40):
            questions = teacher.Questions(tokens, torch.arange(1, 8), end, barred, texts, SHAPE)
            together = dict(teacher.answers(own, questions, [0, 1, 2, 3], {}))
            for number in range(4):
                alone = dict(teacher.answers(own, questions, [number], {}))
                # Together there is more room for the short ones.
                if number in alone:
                    assert together[number] == alone[number]
                    assert max(alone[number], default=0) < 40
                    compared += 1
    assert compared


QUESTION = {
    "text": "新工厂月产3万片，总投资20亿元。",
    "asked": "新工厂月产30,000 wafers，总投资2 billion yuan。",
    "held": ["30,000 wafers", "2 billion yuan"],
}


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("The new plant makes 30,000 wafers a month at a cost of 2 billion yuan.", ""),
        ("The new plant makes 30,000 wafers a month at a cost of 2 billion dollars.", "lost"),
        ("The new plant makes 130,000 wafers a month at a cost of 2 billion yuan.", "lost"),
        ("The new plant makes 30,000 wafers in 5 months for 2 billion yuan.", "number"),
        ("The new plant makes 30,000 wafers a month for 2 billion yuan and", "no end"),
        ("新 plant makes 30,000 wafers a month for 2 billion yuan.", "script"),
        (
            f"The plant {'makes 30,000 wafers a month, ' * 3}for 2 billion yuan.",
            "repeated",
        ),
    ],
)
def test_answers_are_left_out_for_a_reason(script: Script, english: str, expected: str) -> None:
    assert script("taught").fault(QUESTION, english) == expected


def test_days_may_lose_their_preposition(script: Script) -> None:
    question = {
        "text": "会议26日在北京召开。",
        "asked": "会议on the 26th在Beijing召开。",
        "held": ["Beijing"],
    }
    fault = script("taught").fault
    assert fault(question, "The meeting was held in Beijing on the 26th.") == ""
    question["held"] = ["on 26 May", "Beijing"]
    question["asked"] = "会议on 26 May在Beijing召开。"
    assert fault(question, "The 26 May meeting was held in Beijing.") == ""
    assert fault(question, "The meeting was held in Beijing in May.") == "lost"


def test_joined_data_hold_both(script: Script, tmp_path: Path) -> None:
    taught, batches = script("taught"), script("batches")
    shards = script("shards")

    def collected(rows: list[tuple[str, str, int, int]]) -> dict[str, np.ndarray]:
        collection = shards.Collection()
        for kind, english, source, target in rows:
            row = shards.Row("any", kind, "", english)
            own = [np.full(size, size, dtype=np.uint16) for size in (source, target)]
            collection.add(row, *own, 1.0)
        return collection.arrays()

    one = collected([("plain", "a", 3, 4), ("written", "b", 5, 6), ("plain", "c", 7, 8)])
    other = collected([("plain", "d", 9, 10), ("written", "d", 11, 10), ("plain", "e", 13, 14)])
    np.savez(tmp_path / "data.npz", **taught.joined(one, other))

    data = batches.DataSet(tmp_path / "data.npz", "cpu", 100, batches.Recipe())

    assert data.source_lengths.tolist() == [3, 5, 7, 9, 11, 13]
    assert data.target_lengths.tolist() == [4, 6, 8, 10, 10, 14]
    assert data._row_of_pair.tolist() == [[0, 2, 3, 5], [1, -1, 4, -1], [-1, -1, -1, -1]]


def test_rows_of_kept_answers_are_plain_and_written(script: Script, tmp_path: Path) -> None:
    taught = script("taught")
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    plain = {"text": "他们明天回来。", "asked": "他们明天回来。", "held": []}
    lines = [json.dumps(row, ensure_ascii=False) for row in (QUESTION, plain)]
    questions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    english = "The new plant makes 30,000 wafers a month and cost 2 billion yuan."
    given = [(1, "They will be back tomorrow."), (0, english), (0, "It makes wafers.")]
    text = "".join(json.dumps({"number": n, "english": e}) + "\n" for n, e in given)
    answers.write_text(text, encoding="utf-8")
    counts: Counter[str] = Counter()

    rows = list(taught.rows(questions, answers, counts))

    assert [(row.kind, row.chinese) for row in rows] == [
        ("plain", plain["text"]),
        ("plain", QUESTION["text"]),
        ("written", QUESTION["asked"]),
    ]
    assert counts == {"kept": 2, "lost": 1}
