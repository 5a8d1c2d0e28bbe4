"""Names of a Chinese shape that are foreign are not read in Mandarin."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.doubtful_names import Doubt, doubtful_names
from zhbrief.translate.foreign_names import find_foreign_names
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.names import find_names
from zhbrief.translate.readings import is_beyond
from zhbrief.translate.transliteration import foreignness, is_sound

FOREIGN = "齐格曼 罗卓克 史黛西 尤吉尼 艾特文 费德思 路易莎 雷尼 莫哈末 桑良西 伊恩"
CHINESE = """
张光军 郭玉芹 乔晓阳 马军胜 罗诗雨 艾衍含 王福美 陈德霖 马汉顺 张亚杰 欧欢明 龙敏 戴建国 史文清
安建民 费孝通 路长青 雷军 莫言 桑国卫 欧阳晓明
"""


@pytest.mark.parametrize("name", FOREIGN.split())
def test_foreign_names(name: str) -> None:
    assert foreignness(name) > 0


@pytest.mark.parametrize("name", CHINESE.split())
def test_chinese_names(name: str) -> None:
    assert foreignness(name) < 0


def test_sounds() -> None:
    assert is_sound("斯") and is_sound("拉")
    assert not is_sound("国") and not is_sound("红")


def test_a_foreign_name_is_not_read_in_mandarin() -> None:
    text = "齐格曼女士说，汤很好喝。"
    assert find_names(text) == ()
    assert [text[s:e] for s, e in find_foreign_names(text)] == ["齐格曼"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("画家的老公迈克·罗斯也来种树。", ["迈克·罗斯"]),
        ("学会顾问罗伯特·穆勒修好了钟。", ["罗伯特·穆勒"]),
        ("门外，加布丽埃勒和劳瑞在等船。", ["加布丽埃勒"]),
        ("西塔拉曼把茶园卖了。", ["西塔拉曼"]),
        ("尼古拉·斯特金说，桥要重修。", ["尼古拉·斯特金"]),
        ("渔民波希瓦·图伊奥内托阿担任船长。", ["波希瓦·图伊奥内托阿"]),
        ("信寄给了船长阿基利西·波希瓦。", ["阿基利西·波希瓦"]),
        ("巴西卢拉·达席尔瓦表示感谢。", ["卢拉·达席尔瓦"]),
        ("司机让-皮埃尔·卡本戈说，路不好走。", ["让-皮埃尔·卡本戈"]),
        ("灯塔归加利福尼亚州的约翰·史密斯。", ["约翰·史密斯"]),
    ],
)
def test_the_ends_of_foreign_names(text: str, names: list[str]) -> None:
    assert [text[s:e] for s, e in find_foreign_names(text)] == names


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "教授罗伯特·穆勒（Robert Mueller）种茶，穆勒说茶很好。",
            {"罗伯特·穆勒": "Robert Mueller", "穆勒": "Mueller"},
        ),
        ("教师丹尼尔·莫伊（Daniel arap Moi）退休。", {"丹尼尔·莫伊": "Daniel arap Moi"}),
        ("约翰·霍克斯勋爵（Lord John Hawkes）退休。", {"约翰·霍克斯": "John Hawkes"}),
        ("研究员穆尔贝克博士（Dr. Mulbeck）获奖。", {"穆尔贝克": "Mulbeck"}),
        ("球员安东·波波夫（见图）受伤。", {}),
        ("球员安东·波波夫（FC Nord, 2019年加盟）受伤。", {}),
    ],
)
def test_a_name_that_the_article_gives_is_taken(text: str, terms: dict[str, str]) -> None:
    source = Context.of([text], Glossary.builtin()).prepare(text)
    assert {term.source: term.english for term in source.terms} == terms


def test_the_tail_of_a_foreign_place_is_no_person() -> None:
    assert find_names("他在科卢韦齐开了二十年卡车。") == ()


def _doubts(*texts: str) -> list[tuple[Doubt, str]]:
    context = Context.of(texts, Glossary.builtin())
    return [d for t in texts for d in doubtful_names(context.prepare(t), "", context.glossary)]


def test_names_in_news_from_beyond_are_doubted() -> None:
    doubts = _doubts("馆长谭俊荣说，展品很多。", "活动在澳门举行，澳门旅游局主办。")
    assert [(d, "谭俊荣" in m) for d, m in doubts] == [(Doubt.GUESSED, True)]
    assert not _doubts("馆长谭俊荣说，展品很多。", "活动在杭州举行，澳门也有代表。")


def test_a_name_that_may_be_foreign_is_doubted_a_little() -> None:
    assert [d for d, _ in _doubts("方济各说，园里的花都开了。")] == [Doubt.MADE]


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("澳门旅游局在澳门办展。", True),
        ("北京的公司到澳门办展，上海也去。", False),
        ("朝鲜外相在联合国发言。", True),
        ("新厂投产。", False),
    ],
)
def test_news_from_beyond(article: str, expected: bool) -> None:
    assert is_beyond(article) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("智利总统博里奇出席峰会。", ["博里奇"]),
        ("蒙古国总统阿勒坦苏赫、总理奥云额尔登到访。", ["阿勒坦苏赫", "奥云额尔登"]),
        ("巴西财政部长阿达、外长穆里略表示欢迎。", ["阿达", "穆里略"]),
        ("美国芝加哥行长古尔斯比6日表示", ["古尔斯比"]),
        ("亚美尼亚总理帕什尼扬曾表示", ["帕什尼扬"]),
        ("英国分析师迈克·贝尔逊则持谨慎态度", ["迈克·贝尔逊"]),
        ("首席经济学家扬·哈祖格认为", ["扬·哈祖格"]),
        ("法国创始人瑞·达利卡将访华", ["瑞·达利卡"]),
        ("论文发表于《自然·物理学》。", []),
        ("海军总司令叶夫梅诺夫日前到访。", ["叶夫梅诺夫"]),
        ("门将科斯蒂奇扑出点球。", ["科斯蒂奇"]),
        ("研究由大学的拉斯穆森教授领导", ["拉斯穆森"]),
        ("美国总统多次表示", []),
        ("法国领导人加强了合作", []),
        ("记者沃纳罗斯塔在网上写道", ["沃纳罗斯塔"]),
        ("十二世和克娄巴特拉七世都认为", ["克娄巴特拉"]),
        ("科热夫尼科夫说，竞争很激烈", ["科热夫尼科夫"]),
        ("斯廷格拉斯在北方演出", ["斯廷格拉斯"]),
        ("探索帕尔特里库斯城是特权", ["帕尔特里库斯"]),
        ("正努力为瓦尔迪兹案伸张正义", ["瓦尔迪兹"]),
        ("既不同于萨拉·佩林也不同于伊娃·裴隆。", ["萨拉·佩林", "伊娃·裴隆"]),
        ("是我的同事詹妮·潘所提出的", ["詹妮·潘"]),
        ("就爱泼斯坦案接受问询", ["爱泼斯坦"]),
        ("维京人罗洛，他常被称为公爵", ["罗洛"]),
        ("德玛尔-德罗赞18分，凯尔-洛瑞12分", ["德玛尔-德罗赞", "凯尔-洛瑞"]),
        ("北京-上海的列车，德国-法国", []),
        ("由卡西娅·瓦利卡-迈蒙设计", ["卡西娅·瓦利卡-迈蒙"]),
        ("与唐纳德·特朗普比起来", ["唐纳德·特朗普"]),
        ("美国检察长施瓦尔布4日宣布", ["施瓦尔布"]),
        ("法国总理马利纳维奇、外长久里奇等到场", ["马利纳维奇", "久里奇"]),
    ],
)
def test_sounds_behind_a_title_abroad(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_foreign_names(text)] == expected


def test_known_places_and_what_follows_are_no_name() -> None:
    text = "克里姆林宫说，莫斯科因在自己领土上调动而受到批评。"
    assert Context.of([text], Glossary.builtin()).prepare(text).unknown == ()


def test_what_is_cut_out_of_a_known_name_is_none() -> None:
    text = "由科菲·安南基金会举办的研讨会得出结论。"
    assert Context.of([text], Glossary.builtin()).prepare(text).unknown == ()


def test_dots_with_spaces_around_them_join_a_name() -> None:
    text = "现年85岁的杰拉尔德 · 阿皮诺是舞者，体育 · 篮球。"
    prepared = Context.of([text], Glossary.builtin()).prepare(text)
    assert [name.source for name in prepared.unknown] == ["杰拉尔德·阿皮诺"]
    assert "体育 · 篮球" in prepared.text


def test_a_name_that_opens_the_text_takes_nothing_of_its_end() -> None:
    assert find_foreign_names("卡洛·布伦克特说，别支吾")[0] == (0, 7)
