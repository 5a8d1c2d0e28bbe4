"""Places that no glossary knows, and the English that is made for them."""

from __future__ import annotations

import pytest

from zhbrief.translate import lexicon
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Candidate, Code, Severity
from zhbrief.translate.place_reading import find_places


def known(chinese: str) -> Entry | None:
    return Glossary.builtin().lookup(chinese) or lexicon.lookup(chinese)


def found(text: str) -> dict[str, str]:
    return {place.chinese: place.english for place in find_places(text, known)}


def prepared(text: str) -> tuple[Context, Prepared]:
    context = Context.of([text], Glossary.builtin())
    return context, context.prepare(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("滨海高新区新增企业", {"滨海高新区": "Binhai High-tech Zone"}, id="zone"),
        pytest.param(
            "落户芜湖经开区。", {"芜湖经开区": "Wuhu Economic Development Zone"}, id="known city"
        ),
        pytest.param(
            "武进国家高新区发布", {"武进国家高新区": "Wujin National High-tech Zone"}, id="part"
        ),
        pytest.param(
            "光谷东湖综合保税区封关",
            {"东湖综合保税区": "Donghu Comprehensive Bonded Zone"},
            id="longest kind",
        ),
        pytest.param("沙坪坝区西永镇失火", {"西永镇": "Xiyong Town"}, id="town in a district"),
        pytest.param(
            "兰考县谷营镇爪营村",
            {"谷营镇": "Guying Town", "爪营村": "Zhaoying Village"},
            id="chain",
        ),
        pytest.param(
            "柯桥区、临平区的企业",
            {"柯桥区": "Keqiao District", "临平区": "Linping District"},
            id="districts",
        ),
        pytest.param("涪江水位上涨", {"涪江": "Fujiang River"}, id="river of one character"),
        pytest.param("太浦河两岸", {"太浦河": "Taipu River"}, id="river"),
        pytest.param(
            "杭州西站客流增加", {"杭州西站": "Hangzhou West Railway Station"}, id="station"
        ),
        pytest.param(
            "萧云国际机场关闭", {"萧云国际机场": "Xiaoyun International Airport"}, id="airport"
        ),
        pytest.param("石岛港恢复通航", {"石岛港": "Shidao Port"}, id="port, no island"),
        pytest.param(
            "解放大道、中山路积水",
            {"解放大道": "Jiefang Avenue", "中山路": "Zhongshan Road"},
            id="streets",
        ),
        pytest.param("西湖区文三路478号", {"文三路": "Wensan Road"}, id="address"),
        pytest.param("海口市海垦路一家小店", {"海垦路": "Haiken Road"}, id="street of a town"),
        pytest.param("江苏省苏南路网建成", {}, id="network of roads"),
        pytest.param("西湖路花市的历史", {"西湖路": "Xihu Road"}, id="no West Lake Road"),
        pytest.param(
            "长三角铁路客流增长", {"长三角铁路": "Yangtze River Delta Railway"}, id="rail"
        ),
        pytest.param("龙溪河变成臭水沟", {"龙溪河": "Longxi River"}, id="river, no person"),
        pytest.param("龙溪河流经三个县", {"龙溪河": "Longxi River"}, id="river that flows"),
        pytest.param("新北市板桥区下雨", {"板桥区": "Banqiao District"}, id="Taiwan"),
    ],
)
def test_places_are_composed(text: str, expected: dict[str, str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "周边地区的老城区和山区乡镇",
        "这座大城市的工业区和沿海经济带",
        "八个城市的市长参加了会议",
        "中国香港、中国台湾的企业",
        "铺平道路，走上致富路",
        "贫困村和偏远乡村",
        "越南河内的工厂",
        "珠江-西江经济带",  # Xijiang alone would be half of it
        "辽中南城市群",
        "韩国首都圈的临津江边",
        "沿江高速公路和货运铁路",
        "桐乡市乌镇",  # known, and no Shiwu Town
        "清溪河水质好转",  # no creek
        "贾庆林、张德江、俞正声",  # persons
        "母亲河治理成效明显",
        "北京河湖水环境改善",
    ],
)
def test_ordinary_words_and_known_names_are_no_places(text: str) -> None:
    assert found(text) == {}


def test_a_village_with_a_committee_has_a_name() -> None:
    assert found("他开车到建设村村委会上班。") == {"建设村": "Jianshe Village"}
    assert not found("他们村村委会开会，各个村村委会参加。")


def test_a_place_translated_as_words_is_told() -> None:
    context, source = prepared("滨海高新区今年新增企业120家。")
    wrong = "The Bay Area Development Zone added 120 enterprises this year."
    right = "Binhai High-tech Zone added 120 enterprises this year."
    loose = "The Binhai High-tech Industrial Development Zone has added 120 firms this year."

    def names(english: str) -> set[Severity]:
        flags = check(source, Candidate(english), context.glossary)
        return {flag.severity for flag in flags if flag.code is Code.NAME}

    assert Severity.WARNING in names(wrong)
    assert not names(right) and not names(loose)


def test_a_guess_is_doubted() -> None:
    context, source = prepared("事故发生在兰考县长乐镇。")
    flags = check(
        source, Candidate("It happened in Changle Town, Lankao County."), context.glossary
    )
    assert any("长乐镇" in flag.message and flag.code is Code.NAME for flag in flags)


def test_an_entry_of_the_reader_is_not_hidden() -> None:
    glossary = Glossary.builtin().merged(Glossary([Entry("滨海", "Seaside", "place")]))
    source = Context.of(["滨海高新区新增企业。"], glossary).prepare("滨海高新区新增企业。")
    assert [term.english for term in source.terms][:1] == ["Seaside"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("嘉義縣與新竹縣", ["Chiayi County", "Hsinchu County"], id="counties"),
        pytest.param("臺中市、高雄、基隆", ["Taichung", "Kaohsiung", "Keelung"], id="cities"),
        pytest.param(
            "香港中西區停課", ["Hong Kong", "Central and Western District"], id="district"
        ),
        pytest.param("澳門花地瑪堂區", ["Macao", "Nossa Senhora de Fátima Parish"], id="parish"),
        pytest.param("广东大埔县", ["Guangdong", "Dabu County"], id="not Tai Po"),
        pytest.param("越南西贡", ["Vietnam"], id="not Sai Kung"),
    ],
)
def test_taiwan_hong_kong_and_macao(text: str, expected: list[str]) -> None:
    from zhbrief.article.script import to_simplified

    simplified = to_simplified(text)
    terms = Context.of([simplified], Glossary.builtin()).prepare(simplified).terms
    assert [term.english for term in terms][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "深圳市中级人民法院宣判", ["Shenzhen Intermediate People's Court"], id="court of a city"
        ),
        pytest.param(
            "上海市浦东新区人民法院宣判",
            ["Shanghai", "Pudong New Area People's Court"],
            id="the segmenter joins city and district",
        ),
        pytest.param(
            "成都市双流区人民检察院起诉",
            ["Chengdu", "Shuangliu District People's Procuratorate"],
            id="of a place that the rule found",
        ),
        pytest.param(
            "工业和信息化部副部长出席",
            ["Ministry of Industry and Information Technology"],
            id="a deputy minister's ministry",
        ),
        pytest.param("黄淮海地区播种", ["Huang-Huai-Hai region"], id="not Haiti"),
        pytest.param("将在七都镇建厂", ["Qidu Town"], id="no seven"),
        pytest.param("西湖区文三路478号", ["Xihu District", "Wensan Road"], id="no three"),
    ],
)
def test_bodies_and_places_in_a_sentence(text: str, expected: list[str]) -> None:
    _, source = prepared(text)
    assert [term.english for term in source.terms] == expected


def test_a_number_in_an_unknown_name_is_no_figure() -> None:
    _, source = prepared("台北议员蒋万川表示，气温是30度。")
    assert [name.source for name in source.unknown] == ["蒋万川"]
    assert [figure.source for figure in source.figures] == ["30度"]


@pytest.mark.parametrize(
    "text",
    ["改造城中村", "坚持港人治港", "维多利亚路花市开放", "广深港高铁开通"],
)
def test_set_phrases_are_no_places(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "place", "english"),
    [
        ("长沙市区交通管制", "长沙", "Changsha"),
        ("南京市政路桥公司中标", "南京", "Nanjing"),
        ("广州市内交通", "广州", "Guangzhou"),
        ("海淀区长到场", "海淀", "Haidian"),
    ],
)
def test_a_place_leaves_the_word_behind_it_whole(text: str, place: str, english: str) -> None:
    context = Context.of([text], Glossary.builtin())
    terms = {term.source: term.english for term in context.prepare(text).request.constraints}
    assert terms.get(place) == english
