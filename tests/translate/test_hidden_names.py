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


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("董事长赖小民涉嫌违纪，接受审查。", "Lai Xiaomin"),
        ("会议由董事长沈国梁先生主持。", "Shen Guoliang"),
        ("副厅长马明远涉嫌受贿。", "Ma Mingyuan"),
        ("管理局副局长杜广达通报了行动成效。", "Du Guangda"),
        ("陆朝阳教授等出席。", "Lu Chaoyang"),
        ("北京大学校长龚旗煌、西湖大学校长出席。", "Gong Qihuang"),
        ("委内瑞拉反对派没有回应。", "Venezuela"),
        ("中山西路和山西路封闭。", "Zhongshan West Road"),
        ("格力电器股份有限公司发布公告。", "Gree Electric Appliances发布"),
        ("韩国外交部长官到访。", "South Korean foreign minister"),
        ("公司董事长李想到场祝贺。", "Li Xiang到场"),
        ("党组成员刘文华、巡视员李士忠出席。", "Liu Wenhua"),
        ("积石山县发生地震。", "Jishishan County"),
        ("杨房沟水电站并网。", "Yangfanggou Hydropower Station"),
        ("村民徐樟顺说，竹笋丰收了。", "Xu Zhangshun"),
        ("村支书邹长清因病去世。", "Zou Changqing"),
        ("饶河县四排赫哲族乡建成了民俗馆。", "Sipai Hezhe Ethnic Township"),
        ("四户村民搬走了。", "four households"),
        ("受台风“杜苏芮”影响，列车停运。", "Typhoon Doksuri"),
    ],
)
def test_what_was_hidden_is_read(chinese: str, english: str) -> None:
    assert english in inline(Context.of([chinese], load_glossary()).prepare(chinese).request)


@pytest.mark.parametrize(
    ("chinese", "wrong"),
    [
        ("新疆介格得布拉格村通了公路。", "Prague"),
        ("研究员李菂的论文发表了。", "Dide"),
        ("麻醉科副主任医师于丽娜参与手术。", "Ma Zuike"),
        ("中山东一路18号。", "Shandong"),
        ("捷运万大线进度落后。", "10,000"),
        ("罗城仫佬族自治县四把镇通了公路。", "four"),
        ("同江市街津口赫哲族乡的渔民", "Tongjiangshi"),
    ],
)
def test_a_piece_is_not_read(chinese: str, wrong: str) -> None:
    assert wrong not in inline(Context.of([chinese], load_glossary()).prepare(chinese).request)
