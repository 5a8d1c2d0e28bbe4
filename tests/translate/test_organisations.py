from __future__ import annotations

import pytest

from zhbrief.translate.checks.constrained import Names
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Candidate
from zhbrief.translate.organisation_words import heads, parts
from zhbrief.translate.organisations import find_organisations

BUILTIN = Glossary.builtin()


def found(text: str) -> list[tuple[str, str]]:
    return [(name.chinese, name.english) for name in find_organisations(text, BUILTIN.lookup)]


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        pytest.param(
            "昨天，永昌机床有限公司宣布扩产。",
            "永昌机床有限公司",
            "Yongchang Machine Tool Co., Ltd.",
            id="own-name-and-trade",
        ),
        pytest.param(
            "记者从杭州永昌机床股份有限公司获悉",
            "杭州永昌机床股份有限公司",
            "Hangzhou Yongchang Machine Tool Co., Ltd.",
            id="place",
        ),
        pytest.param(
            "与永昌机床（上海）有限公司签约",
            "永昌机床（上海）有限公司",
            "Yongchang Machine Tool (Shanghai) Co., Ltd.",
            id="place-in-brackets",
        ),
        pytest.param(
            "他加入了苏州晶湖半导体集团有限公司。",
            "苏州晶湖半导体集团有限公司",
            "Suzhou Jinghu Semiconductor Group Co., Ltd.",
            id="group",
        ),
        pytest.param(
            "由启航星辰科技有限公司主办",
            "启航星辰科技有限公司",
            "Qihang Xingchen Technology Co., Ltd.",
            id="two-words",
        ),
        pytest.param(
            "在湘潭职业技术学院学习",
            "湘潭职业技术学院",
            "Xiangtan Vocational and Technical College",
            id="school-of-a-place",
        ),
        pytest.param(
            "来到浙江省图书馆参观", "浙江省图书馆", "Zhejiang Provincial Library", id="provincial"
        ),
        pytest.param(
            "送到芜湖市第二人民医院救治",
            "芜湖市第二人民医院",
            "Wuhu No. 2 People's Hospital",
            id="numbered",
        ),
        pytest.param(
            "位于松林湖的长河医院", "长河医院", "Changhe Hospital", id="chang-is-not-zhang"
        ),
        pytest.param(
            "清华大学商务部研究院合作", "商务部研究院", "Ministry of Commerce Research Institute",
            id="parent-that-is-known",
        ),
        pytest.param(
            "广西汽车集团有限公司扩产",
            "广西汽车集团有限公司",
            "Guangxi Automobile Group Co., Ltd.",
            id="two-trades-in-one-word",
        ),
        pytest.param(
            "参观日喀则市博物馆", "日喀则市博物馆", "Shigatse Museum", id="city-without-its-ending"
        ),
        pytest.param(
            "启航星辰研究院院长说",
            "启航星辰研究院",
            "Qihang Xingchen Research Institute",
            id="words-that-companies-like",
        ),
        pytest.param(
            "设立南南合作基金", "南南合作基金", "South-South Cooperation Fund", id="term-inside"
        ),
        pytest.param(
            "他毕业于菲尔斯学院（Phils College），后来从商",
            "菲尔斯学院",
            "Phils College",
            id="english-given",
        ),
    ],
)  # fmt: skip
def test_chinese_organisations(text: str, chinese: str, english: str) -> None:
    assert found(text) == [(chinese, english)]


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        pytest.param("德国施特劳宾公司表示", "德国施特劳宾公司", id="country"),
        pytest.param("将与德国施特劳宾公司合作", "德国施特劳宾公司", id="whatever-follows"),
        pytest.param("援引克普勒研究所的数据", "克普勒研究所", id="transliteration"),
        pytest.param("彼得·彼得森基金会的预测", "彼得森基金会", id="after-a-dot"),
        pytest.param("关西永昌电力公司说", "关西永昌电力公司", id="japanese-place"),
        pytest.param("日本金沢永昌电子宣布", "永昌电子", id="said-of-japan"),
    ],
)
def test_foreign_organisations_get_no_english(text: str, chinese: str) -> None:
    names = find_organisations(text, BUILTIN.lookup)
    assert [(name.chinese[-len(chinese) :], name.english) for name in names] == [(chinese, "")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("该公司去年成立了研究院。", id="no-name"),
        pytest.param("这家科技有限公司已经注销。", id="demonstrative"),
        pytest.param("专家委员会提出了意见。", id="experts"),
        pytest.param("他带孩子去医院看病。", id="verb"),
        pytest.param("年轻人上大学的比例提高。", id="go-to-university"),
        pytest.param("加强城市基础设施建设", id="construction"),
        pytest.param("孔子学院举办讲座", id="glossary-knows-the-end"),
        pytest.param("祝贺孔子学院成立", id="verb-before-what-is-known"),
        pytest.param("燕东微电子厂房已经封顶", id="glossary-knows-the-start"),
        pytest.param("中国大学扩招", id="chinas-universities"),
        pytest.param("新建26所普惠性幼儿园", id="counted"),
        pytest.param("永昌基金经理辞职", id="fund-manager"),
        pytest.param("英国工业联合会发布报告", id="foreign-but-plain"),
        pytest.param("英中贸易协会举办活动", id="short-names-of-countries"),
        pytest.param("清华大学和北京大学联合培养", id="glossary-knows"),
        pytest.param("", id="empty"),
    ],
)
def test_no_organisations(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("他拜访月饼科技有限公司。", "月饼科技有限公司"),  # perhaps a verb
        ("这是中复神鹰特纤股份有限公司的产品。", "中复神鹰特纤股份有限公司"),
    ],
)
def test_a_company_that_cannot_be_read_is_found_without_english(text: str, name: str) -> None:
    assert found(text) == [(name, "")]


def test_spans_lie_in_the_text() -> None:
    text = "同日，永昌机床有限公司与晶湖光电研究院签约。"
    names = find_organisations(text, BUILTIN.lookup)
    assert [text[name.start : name.end] for name in names] == [name.chinese for name in names]
    assert len(names) == 2


def test_every_word_has_one_kind_of_use() -> None:
    assert len(heads()) > 150
    assert len(parts()) > 400
    assert {head.kind for head in heads().values()} == {"company", "group", "body", "school"}
    assert [c for c, head in heads().items() if not head.english] == []


def test_a_company_is_known_by_the_short_name_that_follows() -> None:
    texts = ["永昌机床有限公司（以下简称“永昌”）上市。", "永昌机床去年扩产，永昌的订单增加。"]
    context = Context.of(texts, BUILTIN)
    terms = [(c.source, c.english) for c in context.prepare(texts[1]).terms]
    assert terms == [("永昌机床", "Yongchang Machine Tool"), ("永昌", "Yongchang")]


def test_a_users_glossary_stands_above_the_sound() -> None:
    own = Glossary([Entry("永昌机床有限公司", "Evergood Machines", "organisation")])
    context = Context.of(["永昌机床有限公司扩产。"], BUILTIN.merged(own))
    terms = context.prepare("永昌机床有限公司扩产。").terms
    assert [c.english for c in terms] == ["Evergood Machines"]


def test_names_of_an_article_leave_the_signature_alone() -> None:
    context = Context.of(["永昌机床有限公司扩产。"], BUILTIN)
    assert context.glossary.lookup("永昌机床有限公司") is not None
    assert BUILTIN.lookup("永昌机床有限公司") is None
    assert context.glossary.digest == BUILTIN.digest


def test_the_english_may_leave_the_legal_form_out() -> None:
    context = Context.of(["永昌机床有限公司扩产。"], BUILTIN)
    (term,) = context.prepare("永昌机床有限公司扩产。").terms
    assert context.glossary.honours(term, "Yongchang Machine Tool expands.")
    assert not context.glossary.honours(term, "Yongkang Machine Tool expands.")


@pytest.mark.parametrize(
    ("texts", "english"),
    [
        pytest.param(["法国总理出访。", "安桥集团发布公告。"], "", id="article-about-abroad"),
        pytest.param(["我国出口增长。", "安桥集团发布公告。"], "Anqiao Group", id="about-china"),
        pytest.param(
            ["法国人来到芜湖。", "安桥集团发布公告。"], "Anqiao Group", id="about-a-city-in-china"
        ),
    ],
)
def test_a_bare_name_is_read_by_its_article(texts: list[str], english: str) -> None:
    entry = Context.of(texts, BUILTIN).glossary.lookup("安桥集团")
    assert (entry.english if entry else "") == english


@pytest.mark.parametrize(
    "english",
    [
        "The Jiangxi Provincial Finance Department issued bonds.",
        "The Department of Finance of Jiangxi Province issued bonds.",
        "Jiangxi's Department of Finance issued bonds.",
    ],
)
def test_an_office_of_a_place_may_be_written_in_several_ways(english: str) -> None:
    context = Context.of(["江西省财政厅发行债券。"], Glossary.builtin())
    source = context.prepare("江西省财政厅发行债券。")
    office = next(term for term in source.terms if term.source == "江西省财政厅")
    assert context.glossary.honours(office, english)


def test_according_to_is_no_part_of_a_name() -> None:
    text = "据市交通运输局消息，今年新增公交车。"
    assert not Context.of([text], Glossary.builtin()).prepare(text).terms


def test_a_company_is_known_by_what_the_article_calls_it() -> None:
    texts = [
        "北京东方高圣投资顾问有限公司与杭州永昌机床有限公司签约。",
        "东方高圣的客户很多，杭州永昌计划上市。",
        "上海东高没有回应。",
        "北京永昌不是一家公司。",
    ]
    context = Context.of(texts, Glossary.builtin())
    known = {c.source: c.english for text in texts for c in context.prepare(text).terms}
    assert known["东方高圣"] == "Dongfang Gaosheng"
    assert known["杭州永昌"] == "Hangzhou Yongchang"
    assert not {"上海东高", "北京永昌", "永昌"} & known.keys()


def test_a_short_name_takes_the_first_character_of_each_half() -> None:
    texts = ["北京东方高圣投资顾问有限公司成立。", "北京东高计划上市。"]
    (known, *_) = Context.of(texts, Glossary.builtin()).prepare(texts[1]).terms
    assert (known.source, known.english) == ("北京东高", "Beijing Donggao")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("安新县人民政府发布公告。", "The Anxin County government put up notices."),
        ("安新县人民政府发布公告。", "The government of Anxin County put up notices."),
        (
            "容城县、安新县人民政府发布公告。",
            "The People's Governments of Rongcheng County and Anxin County put up notices.",
        ),
    ],
)
def test_a_peoples_government_may_be_a_government(text: str, english: str) -> None:
    context = Context.of([text], Glossary.builtin())
    assert not list(Names().flags(context.prepare(text), Candidate(english), context.glossary))
