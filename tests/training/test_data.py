"""What is learnt from: filters, held-out text, English written in, noise, parts."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context

Load = Callable[[str], ModuleType]


class Never(random.Random):
    """Chance that keeps every constraint and adds no words of the dictionary."""

    def __init__(self) -> None:
        super().__init__(1)
        self._turn = 0

    def random(self) -> float:
        return 0.5


def _written(load: Load, chinese: str, english: str, words: dict[str, str] | None = None):
    source = Context.of([chinese], load_glossary()).prepare(chinese)
    return load("written").written(source, english, words or {}, Never())


def test_a_figure_is_written_in_as_in_use(script: Load) -> None:
    found = _written(script, "项目总投资20亿元。", "The project costs 2 billion yuan in total.")
    assert found is not None
    chinese, english = found
    assert "2 billion yuan" in chinese and "20亿元" not in chinese
    assert english == "The project costs 2 billion yuan in total."


def test_a_date_said_otherwise_is_put_into_our_words(script: Load) -> None:
    found = _written(
        script, "会议于2024年9月7日举行。", "The meeting was held on September 7, 2024."
    )
    assert found == ("会议于7 September 2024举行。", "The meeting was held on 7 September 2024.")


def test_a_name_is_written_in_with_the_translations_capitals(script: Load) -> None:
    found = _written(script, "他在海口工作。", "He works in Haikou.")
    assert found == ("他在Haikou工作。", "He works in Haikou.")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("他在海口工作。", "He works in the south."),
        ("项目总投资20亿元。", "The project costs a lot."),
        ("谁是两分转换的接球手？", "Who was the receiver on the 2-point conversion?"),
    ],
    ids=["name not there", "figure not there", "part of a word"],
)
def test_what_the_translation_has_not_is_not_written_in(
    script: Load, chinese: str, english: str
) -> None:
    assert _written(script, chinese, english) is None


def test_the_dictionary_gives_plain_nouns(script: Load) -> None:
    lines = ["工厂\tfactory", "去\tto go", "跑步\tto run", "王\tsurname Wang", "绿茶\tgreen tea"]
    assert script("written").read_words(lines) == {"工厂": "factory", "绿茶": "green tea"}


@pytest.mark.parametrize(
    ("chinese", "english", "fault"),
    [
        ("新工厂明年投产。", "The new plant starts production next year.", ""),
        ("新工厂明年投产。", "新工厂 starts production.", "script"),
        ("OK", "It is fine.", "script"),
        ("新工厂明年投产。", "The <b>new</b> plant starts.", "markup"),
        ("新工厂明年投产。" * 6, "It starts.", "ratio"),
        ("新工厂" * 70, "The new plant. " * 40, "length"),
        ("新工厂明年投产。", "Завод starts next year, they say.", "script"),
    ],
)
def test_filters(script: Load, chinese: str, english: str, fault: str) -> None:
    assert script("filters").fault_of_text(chinese, english) == fault


def test_figures_have_to_agree(script: Load) -> None:
    source = Context.of(["产量增长30%。"], load_glossary()).prepare("产量增长30%。")
    assert script("filters").figures_agree(source, "Output rose by 30 percent.")
    assert not script("filters").figures_agree(source, "Output rose by 13 percent.")


LONG = "市场监管部门昨天公布了今年第一季度对电动汽车充电设施的检查结果并提出了整改要求"


@pytest.mark.parametrize(
    ("chinese", "english", "is_held"),
    [
        (LONG + "。", "Something else.", True),
        (f"据悉，{LONG[:30]}，情况很好。", "Something else.", True),
        ("完全不同的一句话，说的是别的事情。", "Something else.", False),
        ("别的事情。", "The results of the inspection were published YESTERDAY", True),
        ("是的。", "Yes.", False),
    ],
    ids=["the same", "a quarter of the windows", "another", "the English", "too short to tell"],
)
def test_nothing_held_out_is_learnt(
    script: Load, chinese: str, english: str, is_held: bool
) -> None:
    references = ["The results of the inspection were published yesterday.", "Yes."]
    held_out = script("held_out").HeldOut([LONG, "是的。"], references)
    assert held_out.holds(chinese, english) is is_held


def test_systems_outputs_are_not_held_out(script: Load, tmp_path: Path) -> None:
    (tmp_path / "a.ref.en").write_text("The reference of the sentence stands here.\n")
    (tmp_path / "a.google.en").write_text("An output of a system stands here instead.\n")
    (tmp_path / "b.jsonl").write_text(json.dumps({"article": LONG}) + "\n", encoding="utf-8")
    held_out = script("held_out").HeldOut.read(tmp_path)
    assert held_out.holds("别的。", "The reference of the sentence stands here.")
    assert not held_out.holds("别的。", "An output of a system stands here instead.")
    assert held_out.holds(LONG, "")


@pytest.mark.parametrize("seed", range(40))
def test_noise_spoils_the_chinese_alone_but_for_a_dateline(script: Load, seed: int) -> None:
    chinese, english = (
        "新工厂明年在开发区投产，产量将达到三万片。",
        "The new plant opens next year.",
    )
    context = Context.of([chinese], load_glossary())
    got, said, name = script("noise").spoilt(chinese, english, random.Random(seed), context)
    if name == "dateline":
        assert got.endswith(chinese) and said.endswith(english) and " – " in said
    else:
        assert said == english
        assert (got != chinese) == bool(name)


def test_parts_are_joined_only_when_whole(script: Load, tmp_path: Path) -> None:
    parts = script("parts")
    content = random.Random(2).randbytes(5000)
    (tmp_path / "data.bin").write_bytes(content)
    made = parts.cut(tmp_path / "data.bin", tmp_path / "parts", 2000 / (1 << 20))
    assert [path.name for path in made] == [
        *(f"data.bin.part-0{number}" for number in range(3)),
        "data.bin.parts.json",
    ]
    assert all(path.stat().st_size <= 2000 for path in made)
    assert parts.join(tmp_path / "parts").read_bytes() == content
    made[1].write_bytes(b"x" * 2000)
    with pytest.raises(SystemExit, match="part-01 is damaged"):
        parts.join(tmp_path / "parts", tmp_path / "again")
    made[1].unlink()
    with pytest.raises(SystemExit, match="part-01 is missing"):
        parts.join(tmp_path / "parts", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_every_source_has_terms_and_a_licence(script: Load) -> None:
    sources = script("sources")
    known = {"free", "share-alike", "research", "noncommercial", "competition"}
    rows = sources.all_sources()
    assert {row.terms for row in rows} <= known
    assert all(row.licence and row.title and 0 < row.keep <= 1 for row in rows)
    shippable = {row.name for row in sources.usable("shippable")}
    assert shippable.isdisjoint({"alpaca", "aichallenger", "missing", "progit", "wmt", "un", "mqm"})
    assert {"alpaca", "aichallenger", "missing", "progit"}.isdisjoint(
        row.name for row in sources.usable("research")
    )


def test_vites_part_of_apachedocs_is_left_out(
    script: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = script("sources")
    first = "这一句是我们自己写的。"
    monkeypatch.setattr(sources, "_VITE", sha256(first.encode()).hexdigest())
    lines = [
        "前一句。\tBefore.\thuman",
        f"{first}\tOurs.\thuman",
        "后\tz\th",
    ]
    (tmp_path / "pairs-apachedocs.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    [source] = [row for row in sources.all_sources() if row.name == "apachedocs"]
    assert [pair.chinese for pair in sources.read_pairs(tmp_path, source)] == ["前一句。"]
