"""Names that are a piece of another word, or that another word hides."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline

GLOSSARY = load_glossary()


def written(text: str) -> str:
    return inline(Context.of([text], GLOSSARY).prepare(text).request)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("NBA常规赛，76人以110比102击败湖人。", "76ers"),
        ("NBA季后赛，雄鹿主场战胜步行者。", "Bucks主场战胜Pacers"),
        ("山东泰山队客场获胜。", "Shandong Taishan"),
        ("台北富邦银行获利成长。", "Taipei Fubon Bank"),
        ("长城汽车发布财报。", "Great Wall Motor"),
        ("长城汽车股份有限公司发布财报。", "Great Wall Motor"),
        ("日本三重县桑名市的居民被疏散。", "Mie Prefecture Kuwana"),
        ("日本山口县岩国市有美军基地。", "Yamaguchi Prefecture"),
        ("航班降落在日本小松机场。", "Komatsu Airport"),
        ("泰国清迈府发生洪灾。", "Chiang Mai Province"),
        ("西哈努克市有许多工厂。", "Sihanoukville"),
        ("陶公府发生袭击。", "Narathiwat Province"),
        ("乌克兰苏梅州遭袭。", "Sumy Oblast"),
        ("得州奥斯汀有许多公司。", "Austin"),
        ("阿不都克里木的女儿考上了大学。", "Abdukerim"),
        ("洛桑江村会见来宾。", "Lobsang Gyaltsen"),
        ("航天员叶光富、李聪、李广苏乘神舟十八号返回。", "Li Guangsu"),
        ("民警李卫东在路口抓获嫌疑人。", "Li Weidong"),
    ],
)
def test_a_name_is_written_in(text: str, wording: str) -> None:
    assert wording in written(text)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("车祸造成76人受伤。", "76ers"),
        ("上海长城汽车租赁公司被罚。", "Great Wall Motor"),
        ("作家奥斯汀的小说广受欢迎。", "Austin"),
        ("奥斯汀笔下的人物十分生动。", "Austin"),
        ("日本三重县津市发生火灾。", "Jinshi"),
        ("石川县轮岛市发生强震。", "Lundao"),
        ("离京高铁全部停运。", "Lijing"),
        ("半数的受访者曾有被骗的经历。", "Zeng"),
    ],
)
def test_another_name_is_not(text: str, wording: str) -> None:
    assert wording not in written(text)


@pytest.mark.parametrize("text", ["前锋乔吉奥斯梅开二度。", "作家奥斯汀出生于1775年。"])
def test_a_foreign_name_behind_a_role_is_flagged(text: str) -> None:
    assert Context.of([text], GLOSSARY).prepare(text).unknown
