"""Digests, chronicles and live blogs: each item is news of its own, and all are read."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, Mark, read

ITEMS = (
    "国家统计局公布，上月全国居民消费价格同比上涨0.3%。",
    "东海县新建的污水处理厂昨日通水，日处理能力2万吨。",
    "英国首相宣布下月访问印度。",
    "沪指收盘下跌0.8%，报3021点。",
    "气象台预计，周末北方多地将有大风。",
)
SHORT = ("上月物价上涨0.3%", "东海县污水处理厂通水", "英国首相下月访问印度", "沪指收跌0.8%")


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def paragraphs(article: Article) -> int:
    return len({sentence.paragraph for sentence in article.sentences})


def title(article: Article) -> str:
    return article.title.text if article.title else ""


def headings(article: Article) -> list[str]:
    return [s.text for s in article.sentences if Mark.HEADING in s.marks]


def numbered(mark: str, items: tuple[str, ...] = ITEMS) -> list[str]:
    return [f"{number}{mark}{item}" for number, item in enumerate(items, start=1)]


@pytest.mark.parametrize(
    "head", ["今日要闻", "今日头条", "今日要闻 3月5日", "早读5则：", "热点新闻", ""]
)
@pytest.mark.parametrize("mark", [".", "、", ". ", ")"])
@pytest.mark.parametrize("items", [ITEMS, SHORT], ids=["sentences", "headlines"])
def test_a_numbered_list_is_read_item_by_item(head: str, mark: str, items: tuple[str, ...]) -> None:
    lines = numbered(mark, items)
    article = read("\n".join((head, *lines)).encode())
    assert texts(article) == ["".join(line.split()) for line in lines]
    assert paragraphs(article) == len(items)
    assert not any(sentence.marks for sentence in article.sentences)
    assert title(article) == "".join(head.rstrip("：").split())
    assert article.order != "shuffled"


@pytest.mark.parametrize("head", ["今日要闻：", "今日要闻 ", "晚间快讯（3月5日）：", ""])
def test_a_list_in_one_line_is_parted_at_its_numbers(head: str) -> None:
    article = read((head + "".join(numbered("."))).encode())
    assert texts(article) == numbered(".")
    assert paragraphs(article) == len(ITEMS)


def test_the_items_of_a_digest_in_one_line_may_end_in_semicolons() -> None:
    article = read(("今日要闻：" + "；".join(numbered("、", SHORT)) + "。").encode())
    assert paragraphs(article) == len(SHORT)


@pytest.mark.parametrize(
    "sentence",
    [
        "会议要求：1.加强巡查；2.备足沙袋；3.及时转移群众。",
        "他说，方案有三点。1.先修堤。2.再清淤。3.最后种树。",
        "版本1.2修复了三个错误。2.0版明年发布。3.5版尚无计划。",
    ],
)
def test_numbers_inside_a_paragraph_part_nothing(sentence: str) -> None:
    article = read(f"{ITEMS[0]}\n{sentence}\n{ITEMS[1]}".encode())
    assert paragraphs(article) == 3


@pytest.mark.parametrize("bullet", ["●", "● ", "◆", "▶ ", "🔹", "✅ ", "▌", "- "])
def test_bullets_are_no_part_of_items_and_their_digest_has_a_name(bullet: str) -> None:
    article = read("\n".join(("今日热点", *(bullet + item for item in ITEMS))).encode())
    assert texts(article) == list(ITEMS)
    assert title(article) == "今日热点"


def test_numbers_in_keycaps_are_numbers() -> None:
    lines = [f"{number}\ufe0f\u20e3 {item}" for number, item in enumerate(ITEMS, start=1)]
    article = read("\n".join(("今日要闻", *lines)).encode())
    assert texts(article) == numbered(".")


def test_lists_start_anew_in_each_section() -> None:
    first, last = numbered("、", SHORT), numbered("、", SHORT[:2])
    article = read("\n".join(("晚间要闻", "国内新闻", *first, "公司新闻", *last)).encode())
    assert texts(article) == ["国内新闻", *first, "公司新闻", *last]
    assert headings(article) == [
        "国内新闻",
        "公司新闻",
    ]


def test_headlines_above_items_are_headings() -> None:
    pairs = zip(numbered(". ", SHORT), ITEMS, strict=False)
    article = read("\n\n".join(("今日要闻", *("\n".join(pair) for pair in pairs))).encode())
    assert headings(article) == ["".join(line.split()) for line in numbered(".", SHORT)]
    assert not article.removed


def test_no_head_of_a_flash_is_the_title_of_all() -> None:
    heads = ("央行开展2000亿元逆回购操作", "前两月预算收入增长1.2%", "欧洲央行行长表示可能降息")
    flashes = [f"【{head}】{item}" for head, item in zip(heads, ITEMS, strict=False)]
    article = read("\n".join(flashes).encode())
    assert title(article) == ""
    assert texts(article)[::2] == [f"【{head}】" for head in heads]
    assert title(read("\n".join(("金融早报（3月5日）", *flashes)).encode())) == "金融早报（3月5日）"


def test_days_above_their_news_are_headings() -> None:
    days = ("3月4日", "3月5日", "3月6日", "2024年3月7日", "2024-03-08")
    lines = [line for pair in zip(days, ITEMS, strict=True) for line in pair]
    article = read("\n".join(lines).encode())
    assert texts(article) == lines
    assert headings(article) == list(days)
    assert article.order != "shuffled"


def test_a_day_before_its_news_is_kept_apart() -> None:
    lines = [f"{month}月8日 {item}" for month, item in enumerate(ITEMS, start=1)]
    article = read("\n".join(("青石镇大事记", *lines)).encode())
    assert texts(article) == lines
    assert title(article) == "青石镇大事记"


@pytest.mark.parametrize("head", ["直播：青石镇防汛一线", "3月5日股市直播", "直播｜青石镇防汛一线"])
def test_clock_times_before_the_entries_of_a_live_blog(head: str) -> None:
    lines = [f"{hour:02}:15 {item}" for hour, item in enumerate(ITEMS, start=7)]
    article = read("\n".join((head, *lines)).encode())
    assert texts(article) == lines
    assert title(article).startswith(head[:8])


def test_times_in_brackets_are_told_to_be_of_entries() -> None:
    lines = [f"【{hour:02}:15】{item}" for hour, item in enumerate(ITEMS, start=7)]
    article = read("\n".join(lines).encode())
    assert texts(article) == list(ITEMS)
    assert {removed.reason for removed in article.removed} == {"time of an entry"}


def test_a_date_and_a_clock_are_no_sender_of_a_message() -> None:
    lines = [line for n, item in enumerate(ITEMS, 10) for line in (f"3月5日 {n}:15", item)]
    article = read("\n".join(lines).encode())
    assert texts(article) == list(ITEMS)
    assert {removed.reason for removed in article.removed} == {"date or source line"}


def test_a_programme_is_read() -> None:
    events = ("5月1日 18:30 开幕式", "5月1日 20:00 烟火表演", "5月2日 10:00 龙舟比赛")
    article = read("\n".join((ITEMS[0], *events)).encode())
    assert len(article.sentences) == 4


def test_the_day_and_the_greeting_above_a_digest_are_none_of_it() -> None:
    head = ("3月5日，农历正月廿五，星期二！", "在这里，每天60秒读懂世界！")
    article = read("\n".join((*head, *numbered("、"))).encode())
    assert texts(article) == numbered("、")
    assert [removed.reason for removed in article.removed] == ["greeting", "greeting"]


@pytest.mark.parametrize("label", ["相关阅读：", "热门文章", "今日要闻"])
def test_numbered_headlines_of_other_stories_are_no_digest(label: str) -> None:
    story = f"{ITEMS[1]}县长李明说，该厂总投资1.5亿元，出水将用于灌溉。"
    others = numbered(".", ("古镇灯会下月开幕", "县医院招聘护士30名", "男子捡到万元现金"))
    article = read("\n".join((story, label, *others)).encode())
    assert "".join(texts(article)) == story
    assert {removed.reason for removed in article.removed} == {"related links"}


def test_a_title_below_a_list_of_other_stories_is_told_by_its_date() -> None:
    others = numbered(".", ("古镇灯会下月开幕", "县医院招聘护士30名", "男子捡到万元现金"))
    story = "东海县新建的污水处理厂昨日通水，日处理能力2万吨，可以满足县城12万居民的需要。"
    head = ("热门文章", *others, "东海县污水处理厂通水", "2024-03-05 来源：清河日报")
    article = read("\n".join((*head, story)).encode())
    assert title(article) == "东海县污水处理厂通水"
    assert texts(article) == [story]


LIST = "<li>{}</li>"
FOOT = "<div class=footer>版权所有 清河网</div></body></html>"


def page(body: str) -> bytes:
    return (
        "<html><head><title>今日要闻-清河网</title></head><body><div class=nav><a>首页</a></div>"
        "<div><h1>今日要闻</h1><div class=info>2024-03-05 08:00 来源：清河网</div>"
        f"<div class=content>{body}</div></div>{FOOT}"
    ).encode()


@pytest.mark.parametrize("form", [LIST, "<p>{}</p>", "<li><a href=x>{}</a></li>"])
@pytest.mark.parametrize("stop", ["。", ""])
def test_a_page_that_is_a_list(form: str, stop: str) -> None:
    items = [item.rstrip("。") + stop for item in ITEMS]
    article = read(page("".join(map(form.format, items))))
    assert texts(article) == items
    assert title(article) == "今日要闻"


def test_headings_of_a_page_that_is_a_digest() -> None:
    heads = ("物价微涨", "污水处理厂通水", "英首相将访印", "沪指收跌", "大风将至")
    pairs = zip(heads, ITEMS, strict=True)
    article = read(page("".join(f"<h3>{head}</h3><p>{item}</p>" for head, item in pairs)))
    assert headings(article) == list(heads)
