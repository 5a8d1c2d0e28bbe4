from __future__ import annotations

import re
from collections import Counter

import pytest

from zhbrief.translate.glossary import Entry, Glossary
from zhbrief.translate.same_length import simplified

HAN = re.compile(r"[\u3400-\u9fff]")
ENTRIES = list(Glossary.builtin())


def test_the_promised_number() -> None:
    assert len(ENTRIES) >= 3500


def test_no_chinese_form_belongs_to_two_entries() -> None:
    names = {entry.chinese for entry in ENTRIES}
    assert len(names) == len(ENTRIES)
    aliases = Counter(alias for entry in ENTRIES for alias in entry.aliases)
    assert [alias for alias, count in aliases.items() if count > 1 or alias in names] == []


def faults(entry: Entry) -> list[str]:
    english = (entry.english, *entry.accepts)
    cells = [*entry.forms, *english, *entry.context]
    found = [f"empty or untidy: {cell!r}" for cell in cells if not cell or cell != cell.strip()]
    found += [f"double space: {cell!r}" for cell in cells if "  " in cell]
    found += [f"Chinese in English: {text!r}" for text in english if HAN.search(text)]
    found += [f"no Chinese: {form!r}" for form in entry.forms if not HAN.search(form)]
    found += [f"not simplified: {form!r}" for form in entry.forms if simplified(form) != form]
    found += [f"status: {entry.status}"] if entry.status == "user" else []
    found += ["one character is ambiguous"] if any(len(form) < 2 for form in entry.forms) else []
    return found


def test_every_entry_is_in_order() -> None:
    assert {entry.chinese: faults(entry) for entry in ENTRIES if faults(entry)} == {}


def test_every_english_honours_its_own_entry() -> None:
    glossary = Glossary.builtin()
    failed = []
    for entry in ENTRIES:
        wanted = [word for word in entry.context if not word.startswith("!")]
        article = "，".join([entry.chinese, *wanted])
        for constraint in glossary.find(entry.chinese, article):
            if not glossary.honours(constraint, f"They met {constraint.english} today."):
                failed.append(entry.chinese)
    assert failed == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("中国银行业发展很快", ["China's banking industry"], id="banking"),
        pytest.param("高通量测序芯片", ["high-throughput", "chip"], id="not-qualcomm"),
        pytest.param("科珀斯克里斯蒂市", [], id="not-perth"),
        pytest.param(
            "乐东黎族自治县、大阪府",
            ["Ledong Li Autonomous County", "Osaka Prefecture"],
            id="no-zu",
        ),
        pytest.param("港股通净流入", ["Southbound Stock Connect"], id="not-a-hong-kong-stock"),
        pytest.param("恒大汽车亏损", ["Evergrande Auto"], id="not-the-parent"),
        pytest.param("社会长治久安", ["long-term stability"], id="not-changzhi"),
        pytest.param("三星堆遗址", ["Sanxingdui"], id="not-samsung"),
        pytest.param("今年小米和苹果都丰收", [], id="crops"),
        pytest.param("美国国务院发言人", ["US Department of State"], id="state-department"),
        pytest.param(
            "習近平總書記在人民大會堂講話",
            ["Xi Jinping, general secretary of the CPC Central Committee"],
            id="traditional",
        ),
        pytest.param("《湖北日报》报道", ["Hubei Daily"], id="a province's daily"),
        pytest.param("中华队第七局得分", ["Chinese Taipei"], id="a team"),
        pytest.param("西班牙人队主场战平皇马", ["Espanyol", "Real Madrid"], id="clubs"),
        pytest.param("西班牙人喜欢晚睡", ["Spain"], id="no club"),
        pytest.param("北韩與義大利", ["North Korea", "Italy"], id="Taiwan's names of countries"),
    ],
)
def test_builtin_finds(text: str, expected: list[str]) -> None:
    assert [c.english for c in Glossary.builtin().find(text)][: len(expected) or None] == expected
