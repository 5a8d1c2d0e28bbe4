from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.foreign_names import find_foreign_names
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Constraint, Kind
from zhbrief.translate.names import find_names, find_names_in_article
from zhbrief.translate.romanising import romanised


def found(text: str) -> list[str]:
    return [c.source for c in find_names(text)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("杨云春", "Yang Yunchun", id="two-given"),
        pytest.param("孙雷", "Sun Lei", id="one-given"),
        pytest.param("欧阳明", "Ouyang Ming", id="compound"),
        pytest.param("司马晓光", "Sima Xiaoguang", id="compound-two-given"),
        pytest.param("单国强", "Shan Guoqiang", id="shan"),
        pytest.param("仇小明", "Qiu Xiaoming", id="qiu"),
        pytest.param("解振国", "Xie Zhenguo", id="xie"),
        pytest.param("曾伟", "Zeng Wei", id="zeng"),
        pytest.param("区志远", "Ou Zhiyuan", id="ou"),
        pytest.param("查文斌", "Zha Wenbin", id="zha"),
        pytest.param("尉迟海", "Yuchi Hai", id="yuchi"),
        pytest.param("吕晓明", "Lyu Xiaoming", id="umlaut"),
        pytest.param("张长安", "Zhang Chang'an", id="apostrophe"),
        pytest.param("陈晟", "Chen Sheng", id="given-heteronym"),
    ],
)
def test_romanised(name: str, expected: str) -> None:
    assert romanised(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("部长孙业礼受国务院委托作报告。", ["孙业礼"], id="glued to a verb"),
        pytest.param("副董事长梁次震对此表示，没有问题。", ["梁次震"], id="cut in no name"),
        pytest.param("总裁周三晚表示，老师傅说过。", [], id="a day of the week"),
        pytest.param("拗不过老伴儿戴天福，两人出了门。", ["戴天福"], id="kin"),
        pytest.param("店主陈桂兰一直住在这里。", ["陈桂兰"], id="trade"),
        pytest.param("韩长赋说，粮价平稳。", ["韩长赋"], id="head of a sentence"),
        pytest.param("连家长也说好。", [], id="no surname"),
        pytest.param("于是他说，方法则表示别的。", [], id="no surname either"),
        pytest.param("驻东盟大使黄溪连热情欢迎来宾。", ["黄溪连"], id="cut before a manner"),
        pytest.param("总裁左海波签署合同。", ["左海波"], id="rare surname and a word"),
        pytest.param("外交官仲跻法、代表出席。", ["仲跻法"], id="rare surname cut off"),
        pytest.param("由哪一个成员党上阵。", [], id="a rare surname before a verb"),
        pytest.param("袁承业长期研究化学。", ["袁承业"], id="given name like a trade"),
        pytest.param("首相梅及其内阁成员同意。", [], id="a conjunction is no given name"),
        pytest.param("他带来祝福和希望。", [], id="blessings"),
        pytest.param("《豆福传》25日首映。", [], id="a work"),
        pytest.param("考生成绩公布，女子单打决赛。", [], id="words behind roles"),
        pytest.param("后卫高诗岩拼到最后一刻。", ["高诗岩"], id="player"),
        pytest.param("杨士莪，生前系大学教授。", ["杨士莪"], id="obituary"),
        pytest.param("通讯员吴安安 市民点赞", ["吴安安"], id="one character twice"),
        pytest.param("公司董事长杨云春说，产量会翻番。", ["杨云春"], id="title-and-speech"),
        pytest.param("吕晓明告诉记者，项目已开工。", ["吕晓明"], id="speech"),
        pytest.param("主任林海燕表示，会按期投产。", ["林海燕"], id="given name is a word"),
        pytest.param("提起此事，孙桂枝和老母亲叹息。", ["孙桂枝"], id="given name is a name"),
        pytest.param("消防队长江涛表示，火已扑灭。", ["江涛"], id="no Yangtze"),
        pytest.param("县长江涛说，桥会修好。", ["江涛"], id="no Yangtze, county"),
        pytest.param("财务总监司马丽华说，账目清楚。", ["司马丽华"], id="compound after a title"),
        pytest.param("副市长夏侯明说，路已修通。", ["夏侯明"], id="compound and verb"),
        pytest.param("董事长欧阳建国在开工仪式上说，明年投产。", ["欧阳建国"], id="says later"),
        pytest.param("创始人李帅、王明和孙雷都来自上海。", ["李帅", "王明", "孙雷"], id="list"),
        pytest.param("中国人民银行行长易纲出席会议。", ["易纲"], id="title"),
        pytest.param("总经理高度重视安全。", [], id="not-gao-du"),
        pytest.param("部长任何时候都可以说话。", [], id="not-ren-he"),
        pytest.param("于是经理马上表示同意。", [], id="not-ma-shang"),
        pytest.param("马斯克说，火箭已经发射。", [], id="transliterated"),
        pytest.param("约翰·史密斯博士说，试验成功。", [], id="dotted"),
        pytest.param("（记者梁书斌）", ["梁书斌"], id="cut-by-the-segmenter"),
        pytest.param("导演殷飞用了三年。", ["殷飞"], id="function-word"),
        pytest.param("董事长孙立明说，订单很多。", ["孙立明"], id="cut-before-the-verb"),
        pytest.param("市长黄立哲说，价格不变。", ["黄立哲"], id="glued-to-the-verb"),
        pytest.param("研究员周立和说，化石很多。", ["周立和"], id="and-that-joins-nothing"),
        pytest.param("研究员周立和李强说，化石很多。", ["周立", "李强"], id="and-that-joins"),
        pytest.param("欧阳晓明表示同意。", ["欧阳晓明"], id="compound"),
        pytest.param("陈筱沅的新作已经出版。", ["陈筱沅"], id="by-its-shape"),
        pytest.param("嫌疑人王某已被抓获。", [], id="mou"),
        pytest.param("他在上海市郊亭林镇点甜农场干活。", [], id="town"),
        pytest.param("总书记曾指出方向。", [], id="verb"),
        pytest.param("市卫健委主任通报情况。", [], id="office"),
        pytest.param("公司向媒体透露，马上发布。", [], id="preposition"),
        pytest.param("龙卷风和雷阵雨来了。", [], id="weather"),
        pytest.param("王子表示祝贺，顾问说好。", [], id="ordinary"),
        pytest.param("韩国总统李正浩说", [], id="korean"),
        pytest.param("中国驻韩国大使陈志远说", ["陈志远"], id="stationed-abroad"),
        pytest.param("香港财政司司长陈志远说", [], id="hong-kong"),
        pytest.param("张华（Wah Cheung）表示", [], id="latin-follows"),
        pytest.param("田中健一说", [], id="japanese"),
        pytest.param("陈筱沅科技公司开业。", [], id="company"),
        pytest.param("34岁的张雄家在果园村。", ["张雄"], id="age, and a home"),
        pytest.param("34岁的张雄住在村里。", ["张雄"], id="age, and where he lives"),
        pytest.param("12岁的马来西亚男孩来到这里。", [], id="age, and a country"),
        pytest.param("18岁的高中生来到这里。", [], id="age, and a pupil"),
        pytest.param("", [], id="empty"),
    ],
)
def test_find_names(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_find_names_tells_where() -> None:
    assert find_names("主任梁胜说") == (Constraint(2, 4, "梁胜", "Liang Sheng", Kind.NAME),)


def test_taken_spans_are_left_alone() -> None:
    assert find_names("主任梁胜说", taken=[(2, 4)]) == ()


def test_a_name_found_once_is_known_everywhere() -> None:
    texts = ["创始人孙雷说，很难。", "还没等孙雷提要求，厂房就建好了。"]
    names = find_names_in_article(texts)
    assert names == {"孙雷": "Sun Lei"}
    assert [c.source for c in find_names(texts[1], known=names)] == ["孙雷"]


def test_a_verb_is_no_part_of_a_name_that_is_known() -> None:
    texts = ["创始人孙雷说，很难。", "孙雷提什么要求，就给什么。"]
    assert find_names_in_article(texts) == {"孙雷": "Sun Lei"}


def test_a_name_that_is_foreign_anywhere_is_never_romanised() -> None:
    texts = ["香港财政司司长陈志远出席。", "陈志远说，市场稳定。", "安娜·康威到访。", "康威说"]
    names = find_names_in_article(texts)
    assert names == {}
    assert find_names(texts[1], known=names) == ()


def test_a_known_name_is_not_found_inside_a_word() -> None:
    assert find_names("老李强调质量。", known=["李强"]) == ()
    # The segmenter reads 黄建|杰出.
    assert [c.start for c in find_names("小将黄建杰出战。", known=["黄建杰"])] == [2]
    assert [c.start for c in find_names("张强和李强在一起", known=["李强"])] == [3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("韩国总统李正浩说", ["李正浩"], id="korean"),
        pytest.param("美国总统约翰·史密斯说", ["约翰·史密斯"], id="title-before"),
        pytest.param("阿不都热西提·买买提在喀什", ["阿不都热西提·买买提"], id="uighur"),
        pytest.param("没有外国人名", [], id="none"),
        ("发言人汉斯·布伦克特说，列车会准时开。", ["汉斯·布伦克特"]),
        ("发布会由莫伦科夫主持。", ["莫伦科夫"]),
        ("教练维克托尔斯基说没有问题。", ["维克托尔斯基"]),
        ("维克托基本同意。", ["维克托"]),
    ],
)
def test_find_foreign_names(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_foreign_names(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("球队止步欧冠令球迷失望", id="the Champions League"),
        pytest.param("检查了这只熊并表示它很健康", id="a bear, then a conjunction"),
        pytest.param("厦门胡里山炮台景区开放", id="a fort"),
        pytest.param("沙漠边的胡杨林和胡萝卜地", id="poplars and carrots"),
        pytest.param("双方签署谅解备忘录，黄绿色外墙很醒目", id="a colour"),
        pytest.param("村口的宣传栏贴满通知", id="a notice board"),
        pytest.param("场内响起雷鸣般的掌声", id="applause like thunder"),
        pytest.param("部长周六宣布新规定", id="Saturday"),
    ],
)
def test_words_that_begin_like_a_name_are_none(text: str) -> None:
    assert find_names(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("匡贤明：去产能引起了关注。", "Kuang Xianming", id="a speaker's label"),
        pytest.param("黎振华说，两者没有冲突。", "Li Zhenhua", id="a given name that is a word"),
        pytest.param("昨天韩志远到医院看望患者。", "Han Zhiyuan", id="a name of the dictionary"),
        pytest.param("新闻发言人高峰表示，进口增长。", "Gao Feng", id="a name that is a word"),
        pytest.param("司长崔爱民在接受采访时表示，会改进。", "Cui Aimin", id="in an interview"),
    ],
)
def test_names_of_other_shapes_are_found(text: str, name: str) -> None:
    assert [found.english for found in find_names(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("前总统朴正熙的女儿说。", "朴正熙", id="a Korean surname"),
        pytest.param("陈明璋认为，台商应当留意。", "陈明璋", id="a Taiwanese business"),
        pytest.param("魏家祥表示，马华将参加补选。", "魏家祥", id="a Malaysian party"),
    ],
)
def test_a_reading_beside_other_lands_is_doubted(text: str, name: str) -> None:
    source = Context.of([text], Glossary.builtin()).prepare(text)
    doubted = [*source.perhaps_foreign, *source.read_aloud, *source.unknown]
    assert name in [constraint.source for constraint in doubted]
