from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.ethnic_names import find_ethnic_names, spelt_by_elements
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.names import find_names


@pytest.mark.parametrize(
    ("name", "english"),
    [
        pytest.param("旦增卓玛", "Tenzin Drolma", id="tibetan"),
        pytest.param("罗布次仁", "Norbu Tsering", id="begins-like-a-surname"),
        pytest.param("阿不都热合曼·买买提", "Abdurahman Memet", id="uygur"),
        pytest.param("乌兰图雅", "Ulan Tuya", id="mongol"),
        pytest.param("白玛", "Pema", id="one-element"),
        pytest.param("白玛丽", "", id="not-only-elements"),
        pytest.param("", "", id="empty"),
    ],
)
def test_spelt_by_elements(name: str, english: str) -> None:
    assert spelt_by_elements(name) == english


def test_found_where_they_stand() -> None:
    (name,) = find_ethnic_names("村民旦增卓玛种青稞。")
    assert (name.start, name.end) == (2, 6)
    assert find_ethnic_names("多吉利的日子") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "村民旦增卓玛说，收成很好。", {"旦增卓玛": "Tenzin Drolma"}, id="two-elements"
        ),
        pytest.param("白玛说，牦牛卖了好价钱。", {"白玛": "Pema"}, id="one-beside-a-verb"),
        pytest.param("代表罗布，来自西藏。", {"罗布": "Norbu"}, id="one-behind-a-title"),
        pytest.param("阿依古丽在喀什开店。", {"阿依古丽": "Aygul"}, id="one-that-tells-itself"),
        pytest.param("图尔荪江·艾力介绍。", {"图尔荪江·艾力": "Tursunjan Ali"}, id="jan"),
        pytest.param("司马义说，很高兴。", {"司马义": "Ismail"}, id="not-si-ma"),
    ],
)
def test_never_read_as_chinese_names(text: str, names: dict[str, str]) -> None:
    assert find_names(text) == ()
    terms = Context.of([text], Glossary.builtin()).prepare(text).terms
    assert names.items() <= {c.source: c.english for c in terms}.items()


def test_a_name_of_other_countries_is_no_uygur_one() -> None:
    assert find_ethnic_names("约旦国王阿卜杜拉抵达北京。") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("彝族教师吉克木果说。", {"吉克木果": "Jike Muguo"}, id="yi"),
        pytest.param("曲比阿乌演唱了彝族民歌。", {"曲比阿乌": "Qubi Awu"}, id="yi-singer"),
        pytest.param("傣族青年岩温说。", {"岩温": "Ai Wen"}, id="dai-man"),
        pytest.param("傣族姑娘玉香在家。", {"玉香": "Yu Xiang"}, id="dai-woman"),
    ],
)
def test_yi_and_dai_names(text: str, names: dict[str, str]) -> None:
    context = Context.of([text], Glossary.builtin())
    terms = {c.source: c.english for c in context.prepare(text).terms}
    assert names.items() <= terms.items()
    assert all((entry := context.glossary.lookup(name)) and not entry.is_sure for name in names)


@pytest.mark.parametrize("text", ["教师吉克木果说。", "傣族村寨的岩石和玉米。", "青年岩温说。"])
def test_only_where_the_article_speaks_of_them(text: str) -> None:
    entries = Context.of([text], Glossary.builtin()).glossary
    assert entries.lookup("吉克木果") is None and entries.lookup("岩温") is None
    assert entries.lookup("岩石") is None and entries.lookup("玉米") is None
