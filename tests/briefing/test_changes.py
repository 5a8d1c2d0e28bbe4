"""Counts that grow from article to article, corrections, and what is no disagreement."""

from __future__ import annotations

import pytest

from zhbrief import read
from zhbrief.briefing.changes import differences, outdated
from zhbrief.briefing.claims import Claims, Difference, Disagreement, Statement
from zhbrief.briefing.moments import Moment
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary

CONTEXT = Context(Glossary(()), {})


def found(*articles: str) -> list[Disagreement]:
    """Return what differs between articles called a, b, c."""
    read_ones = [(chr(97 + n), read(text.encode())) for n, text in enumerate(articles)]
    statements = [
        Statement.of(sentence, name, CONTEXT)
        for name, article in read_ones
        for sentence in article.sentences
    ]
    days = {name: Moment.of_article(article) for name, article in read_ones}
    return differences(Claims(statements, days))


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        pytest.param(
            (
                "新华社临川10月12日电 客车侧翻事故截至12日10时造成3人死亡。",
                "新华社临川10月12日电 客车侧翻事故截至12日18时造成7人死亡。",
            ),
            "a says three people, then b says seven people.",
            id="by-the-hour",
        ),
        pytest.param(
            (
                "新华社临川10月13日电 客车侧翻事故造成9人死亡。",
                "新华社临川10月12日电 客车侧翻事故造成7人死亡。",
            ),
            "b says seven people, then a says nine people.",
            id="by-the-day",
        ),
        pytest.param(
            (
                "中央社台北9月2日電 颱風海棠截至下午3時造成2人死亡。",
                "中新社台北9月2日电 台风海棠截至晚8时造成3人遇难。",
            ),
            "a says two people, then b says three people.",
            id="in-other-words-and-script",
        ),
        pytest.param(
            (
                "新华社临川12月31日电 客车侧翻事故造成7人死亡。",
                "新华社临川1月1日电 客车侧翻事故死亡人数升至9人。",
            ),
            "a says seven people, then b says nine people.",
            id="over-new-year",
        ),
    ],
)
def test_a_later_count_is_a_change(articles: tuple[str, ...], message: str) -> None:
    (change,) = found(*articles)
    assert change.kind is Difference.CHANGE
    assert change.message == f"The count changed from one article to the next: {message}"
    assert {s.text for s in outdated([change])} == {
        said.statement.sentence.text for said in change.said[:1]
    }


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param(
            (
                "新华社临川10月12日电 客车侧翻事故造成21人受伤。",
                "新华社临川10月13日电 客车侧翻事故又有2人死亡，21人受伤。",
            ),
            id="an-increment",
        ),
        pytest.param(
            (
                "新华社临川10月12日电 客车侧翻事故造成21人受伤。",
                "新华社临川10月13日电 客车侧翻事故的伤者中，有6人重伤。",
            ),
            id="a-part",
        ),
        pytest.param(
            (
                "新华社台北10月12日电 台风登陆，屏东有1人死亡。",
                "新华社台北10月13日电 台风登陆，高雄有3人死亡。",
            ),
            id="another-place",
        ),
        pytest.param(
            (
                "新华社临川10月12日电 客车侧翻事故造成3人死亡。",
                "新华社临川10月13日电 客车侧翻事故原因待查。去年8月，该路段客车相撞，造成5人死亡。",
            ),
            id="another-event",
        ),
        pytest.param(
            (
                "新华社临川10月12日电 客车侧翻事故造成3人死亡。",
                "新华社临川10月13日电 客车侧翻事故造成3人遇难。",
            ),
            id="the-same",
        ),
    ],
)
def test_what_is_no_change(articles: tuple[str, ...]) -> None:
    assert not found(*articles)


def test_counts_of_one_time_disagree() -> None:
    (one,) = found(
        "新华社临川10月12日电 客车侧翻事故造成3人死亡。",
        "新华社临川10月12日电 客车侧翻事故造成7人死亡。",
    )
    assert one.kind is Difference.DISAGREEMENT
    assert not outdated([one])


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        pytest.param(
            (
                "此次调整惠及约60万人。",
                "人社局更正说，公布的人数有误，实际惠及约46万人，而不是60万人。",
            ),
            "b corrects a: about 460,000 people, not about 600,000 people.",
            id="not-but",
        ),
        pytest.param(
            (
                "事故客车实载47人。",
                "本报昨日报道称客车实载47人，经核实，车上实际有46人，特此更正。",
            ),
            "b corrects a: 46 people, not 47 people.",
            id="told-before",
        ),
        pytest.param(
            (
                "新标准自2月1日起执行。",
                "该局说明，新标准自1月1日起执行，有媒体报道的2月1日并不准确。",
            ),
            "b corrects a: 1 January, not 1 February.",
            id="a-day",
        ),
    ],
)
def test_a_correction_is_told_with_the_right_figure(
    articles: tuple[str, ...], message: str
) -> None:
    (one,) = found(*articles)
    assert (one.kind, one.message) == (Difference.CORRECTION, message)
    assert {s.text for s in outdated([one])} == {articles[0]}


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param(
            (
                "海澜电器净利润为19.7亿元，同比增长12.3%。",
                "海澜电器营业收入为218.6亿元，同比增长8.4%。",
            ),
            id="another-thing-grew",
        ),
        pytest.param(
            ("海澜电器净利润增长12.3%。", "海澜电器营业收入为218.6亿元，同比增长8.4%。"),
            id="in-a-headline",
        ),
        pytest.param(
            ("第63分钟的点球命中。", "总经理说，第63分钟的判罚是错误的，球队少一人踢了20分钟。"),
            id="an-error-of-others",
        ),
        pytest.param(
            (
                "公司2022年实现营业收入38.85亿元，同比增长18.44%。",
                "公司2022年前三季度实现营业收入27.95亿元，同比增长17.83%。",
            ),
            id="another-period-told-before-it",
        ),
        pytest.param(
            ("公司实现归母净利润9.74亿元。", "公司实现扣非归母净利润8.83亿元。"),
            id="another-measure-of-profit",
        ),
        pytest.param(
            ("公司的营业收入环比增长5.1%。", "公司的营业收入同比增长4.4%。"),
            id="on-another-base",
        ),
        pytest.param(
            ("公司造价业务收入38.1亿元。", "公司设计业务收入1.3亿元，施工业务收入12.1亿元。"),
            id="one-of-several",
        ),
    ],
)
def test_what_is_no_difference(articles: tuple[str, ...]) -> None:
    assert not found(*articles)


def test_the_latest_count_of_a_day_tells_the_hour_of_its_article() -> None:
    day = Moment(10, 12)
    counts = [Moment(10, 12, 8), Moment(10, 12, 18), Moment(10, 11, 22), Moment(10, 12)]
    assert day.with_hour(counts) == Moment(10, 12, 18)
    assert day.with_hour([]) == day
    assert day.with_hour(counts[:1]).is_before(day.with_hour(counts))


def test_growth_of_the_same_thing_disagrees() -> None:
    (one,) = found("海澜电器净利润为19.7亿元，同比增长12.3%。", "海澜电器净利润同比增长13.2%。")
    assert one.message == "Sources disagree: a says 12.3%, b says 13.2%."


def test_a_sentence_with_the_same_figures_in_other_words_is_much_alike() -> None:
    texts = (
        "海澜电器净利润为19.7亿元，营业收入218.6亿元，同比增长8.4%。",
        "集团半年纯利19.7亿元，按年升8.4%，收入218.6亿元。",
        "集团在越南兴建第二个基地，投资3亿元，预计2026年投产。",
    )
    one, same, other = (
        Statement.of(read(text.encode()).sentences[0], name, CONTEXT)
        for text, name in zip(texts, "abc", strict=True)
    )
    claims = Claims([one, same, other])
    assert claims.likeness(same, one) > claims.covered(same, one)
    assert claims.likeness(same, one) >= 0.5
    assert claims.likeness(other, one) < 0.2


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        pytest.param(
            ("海城市的新桥将于3月5日正式通车。", "海城市的新桥定于3月6日通车，全长两公里。"),
            "a says 5 March, b says 6 March.",
            id="day",
        ),
        pytest.param(
            ("第88分钟，高志远打入制胜球。", "比赛第86分钟，高志远在门前破门。"),
            "a says the 88th minute, b says the 86th minute.",
            id="minute-of-a-match",
        ),
        pytest.param(
            ("青山隧道上午7时50分起火。", "青山隧道上午8时30分起火，现场有浓烟。"),
            "a says 7:50 am, b says 8:30 am.",
            id="hour",
        ),
    ],
)
def test_times_of_one_event_disagree(articles: tuple[str, ...], message: str) -> None:
    (one,) = found(*articles)
    assert one.kind is Difference.DISAGREEMENT
    assert one.message == f"Sources disagree: {message}"


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param(
            ("海城市的新桥将于3月5日通车。", "海城市的新桥将于2026年3月5日通车。"), id="a-year-more"
        ),
        pytest.param(
            ("海城市的新桥将于3月通车。", "海城市的新桥将于3月5日通车。"), id="the-month-alone"
        ),
        pytest.param(
            ("海城市的新桥将于3月5日通车。", "海城市的新桥推迟至3月8日通车。"), id="put-off"
        ),
        pytest.param(
            ("海城市的新桥将于3月5日通车。", "海城市的地铁一号线将于5月1日通车。"),
            id="another-line",
        ),
        pytest.param(
            ("青山隧道上午7时50分起火。", "青山隧道上午7时55分许起火。"), id="about-the-same-hour"
        ),
        pytest.param(
            ("第12分钟，高志远打入一球。", "第12分钟，高志远破门。第88分钟，高志远再次破门。"),
            id="one-of-two-goals",
        ),
        pytest.param(
            ("新华社海城3月5日电 海城市的新桥通车。", "新华社海城3月6日电 海城市的新桥通车。"),
            id="datelines",
        ),
        pytest.param(
            ("市长在3月5日的会上介绍了新桥。", "市长在3月6日的会上介绍了新桥。"), id="held-often"
        ),
    ],
)
def test_times_that_may_both_be_right(articles: tuple[str, ...]) -> None:
    assert not found(*articles)
