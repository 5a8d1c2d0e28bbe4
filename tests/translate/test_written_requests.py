"""What is written into a sentence says what its Chinese says, and takes nothing of the rest."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline

from .conftest import Doubts


def request(*chinese: str) -> str:
    return inline(Context.of(chinese, load_glossary()).prepare(chinese[-1]).request).strip()


@pytest.mark.parametrize(
    ("chinese", "expected"),
    [
        ("展台离凯盛科技集团不远。", "展台离Kaisheng Technology Group不远。"),
        (
            "这是中复神鹰碳纤维股份有限公司展出的碳纤维。",
            "这是中复神鹰碳纤维股份有限公司展出的carbon fiber。",
        ),
        ("他任职于该有限责任公司。", "他任职于该有限责任公司。"),
        (
            "展馆设在合肥滨湖国际会展中心。",
            "展馆设在Hefei Binhu International Convention and Exhibition Center。",
        ),
        ("市体育馆举行比赛。", "市体育馆举行比赛。"),
        ("荣耀、华为发布手机。", "Honor、Huawei发布手机。"),
        ("荣耀属于大家。", "荣耀属于大家。"),
        ("自10月7日本轮冲突以来", "自7 October本轮冲突以来"),
        ("5日本次列车晚点。", "5日本次列车晚点。"),
        ("2日日本首相访华。", "on the 2nd Japan首相访华。"),
        ("平南特大桥合龙。", "平南特大桥合龙。"),
        ("德国经济连续第二季度下降。", "Germany经济for the second consecutive quarter下降。"),
        ("现代化都市圈。", "现代化都市圈。"),
        ("在上海浦东国际机场起飞。", "在Shanghai Pudong International Airport起飞。"),
        ("广州白云国际机场", "Guangzhou Baiyun International Airport"),
        ("自贸区3.0版升级。", "free trade zone 3.0版升级。"),
        ("工业4.0时代到来。", "工业4.0时代到来。"),
        ("一年来，农民增收。", "over the past year，农民增收。"),
        ("河北邯郸成安县丰收。", "Hebei Handan Cheng'an County丰收。"),
        ("谷文昌同志来了。", "Gu Wenchang同志来了。"),
        ("会见越共中央书记处书记。", "会见Communist Party of Vietnam中央书记处书记。"),
        ("在中共二十大上作报告。", "在the 20th CPC National Congress上作报告。"),
        ("先后四次主持召开会议。", "先后four times主持召开会议。"),
        ("他两次当选。", "他twice当选。"),
        ("开了四次会议。", "开了four会议。"),
        ("南京市发改委批复。", "Nanjing Development and Reform Commission批复。"),
        ("法国马赛的格雷诺耶电台。", "France Marseille的格雷诺耶电台。"),
        ("成功发射风云四号C星。", "成功发射Fengyun-4C。"),
        ("发射遥感三十四号04星。", "发射Yaogan-34 04。"),
        ("长征二号丁运载火箭", "Long March-2D carrier rocket"),
        ("印发实践一号文件。", "印发实践一号文件。"),
        ("国庆档期新片上映。", "National Day holiday season新片上映。"),
        ("以军空袭，乌军炮击。", "Israeli forces空袭，Ukrainian forces炮击。"),
        ("对美方案公布。", "对美方案公布。"),
        ("俄军事专家到场。", "俄军事专家到场。"),
        ("2018年收购阳光厂。", "in 2018收购阳光厂。"),
        ("2018年北京冬奥会开幕。", "2018 Beijing Winter Olympics开幕。"),
        ("3月，公司上市。", "March，公司上市。"),
        ("2018年是关键。", "2018是关键。"),
        ("截止19年中报已落地。", "截止2019中报已落地。"),
        ("快递量165.4亿票。", "快递量16.54 billion parcels。"),
        ("他以35票当选。", "他以35票当选。"),
        ("判刑一年零六个月。", "判刑one year零six months。"),
        ("许卫国，男，汉族。", "Xu Weiguo，男，汉族。"),
        ("报告期内盈利。", "during the reporting period盈利。"),
        ("两届世锦赛冠军李明到场。", "two-time World Championships冠军Li Ming到场。"),
        ("两届全运会在此举行。", "两届National Games在此举行。"),
        ("连续两届世界杯冠军。", "连续两届World Cup冠军。"),
        ("根据“3820”工程推进。", "根据“3820”工程推进。"),
        ("实行“1+1258”模式。", "实行“1+1258”模式。"),
        ("节省出来的近20天很宝贵。", "节省出来的nearly 20 days很宝贵。"),
        ("停工近两个月后复工。", "停工nearly two months later复工。"),
        ("他花去近三年时间。", "他花去nearly three years时间。"),
        ("近三年，他没有出门。", "in the past three years，他没有出门。"),
        (
            "美国土安全部和美国防部回应。",
            "US Department of Homeland Security和US Department of Defense回应。",
        ),
        ("美国债务规模很大。", "United States债务规模很大。"),
        ("美国会众议院通过法案。", "US House of Representatives通过法案。"),
        ("纪念抗战胜利。", "纪念victory in the War of Resistance against Japanese Aggression。"),
        ("组长许卫国参加会议。", "组长Xu Weiguo参加会议。"),
        ("他在辽宁省盖县工作。", "他在Liaoning Gaixian County工作。"),
        ("他在该省全县推广。", "他在该省全县推广。"),
        ("江苏省武进县的工厂。", "Jiangsu Wujin County的工厂。"),
        ("香港树仁大学的学生。", "Hong Kong Shue Yan University的学生。"),
        ("四局比分为25-22、19-25、25-18、25-23。", "四局比分为25-22、19-25、25-18、25-23。"),
        ("中心气压降至九百四十百帕。", "中心气压降至940 hectopascals。"),
        ("一艘075型舰入列。", "一艘Type 075舰入列。"),
        ("过去一天前线平静。", "过去一天前线平静。"),
        ("公司连续十二季度盈利。", "公司连续十二季度盈利。"),
        ("以三分之二多数通过。", "以two thirds多数通过。"),
        ("用了三又四分之一天。", "用了三又四分之一天。"),
        ("尿酸为520μmol/L。", "尿酸为520μmol/L。"),
        ("膜厚5μm。", "膜厚5 microns。"),
        ("21/22财年增长。", "21/22财年增长。"),
        ("用了一至两成时间。", "用了一至两成时间。"),
        ("过了七七四十九天。", "过了七七四十九天。"),
        ("某公司(300750)涨停。", "某公司(300750)limit up。"),
        ("来了百八十人。", "来了百八十人。"),
        ("他们晋级四强。", "他们晋级last 4。"),
        ("落实八项规定。", "落实eight-point decision。"),
        ("浓度达到10的9次方。", "浓度达到10的9次方。"),
        ("误差为10的负9次方。", "误差为10的负9次方。"),
        ("每石收租三斗五升。", "每石收租三斗五升。"),
        ("买了二斤三两猪肉。", "买了二斤三两猪肉。"),
        ("布长一丈二尺。", "布长一丈二尺。"),
        ("写了几千字。", "写了几千字。"),
        ("文件大小几千字节。", "文件大小thousands of bytes。"),
        ("装了三 百 箱，值五 千 三 百 元。", "装了300箱，值5,300 yuan。"),
        ("第90+3分钟被扳平。", "第90+3分钟被扳平。"),
        ("前两天，我见过他。", "前两天，我见过他。"),
        ("气温零下3℃到2℃。", "气温-3 to 2 degrees Celsius。"),
        ("气温零下5到3℃。", "气温-5 to -3 degrees Celsius。"),
        ("住在3号楼1206室。", "住在3号楼1206室。"),
        ("建成1206间。", "建成1,206间。"),
        ("實用面積四百八十呎。", "實用面積480 square feet。"),
        ("船身长50呎。", "船身长50 feet。"),
        ("打响百团大战。", "打响Hundred Regiments Offensive。"),
        ("贵州六枝至安龙的路。", "Guizhou六枝至安龙的路。"),
        ("送她六枝玫瑰。", "送她six玫瑰。"),
        ("有10个国家大科学装置。", "有10国家大科学装置。"),
    ],
)
def test_figures(chinese: str, expected: str) -> None:
    assert request(chinese) == expected


@pytest.mark.parametrize(
    ("chinese", "expected"),
    [
        ("牢记书记殷殷嘱托。", "牢记书记殷殷嘱托。"),
        ("居于上市银行第一。", "居于上市银行第一。"),
        ("推动巴中合作升级。", "推动巴中合作升级。"),
        ("他在巴中市工作。", "他在Bazhong工作。"),
        ("孩子吃了退烧药美林。", "孩子吃了退烧药美林。"),
        ("美林上调评级。", "Merrill Lynch上调评级。"),
    ],
)
def test_names(chinese: str, expected: str) -> None:
    assert request(chinese) == expected


@pytest.mark.parametrize(
    ("chinese", "expected"),
    [
        ("展望22年，公司将扩店。", "展望2022，公司将扩店。"),
        ("截至21年12月，门店稳定。", "截至2021 December，门店稳定。"),
        ("疫情使20年1-3月停摆。", "疫情使2020 January-March停摆。"),
        ("主因是19年底提价。", "主因是the end of 2019提价。"),
        ("公司成立19年，深耕行业。", "公司成立19 years，深耕行业。"),
        ("20年磨一剑。", "20 years磨一剑。"),
    ],
)
def test_years_of_two_digits_in_a_report(chinese: str, expected: str) -> None:
    assert request("营收同比增长，毛利率上升。", chinese) == expected


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("浓度达到10的9次方。", "The concentration reached 10^9."),
        ("浓度达到10的9次方。", "The concentration reached 10 to the 9th power."),
        ("过了七七四十九天。", "Forty-nine days went by."),
        ("前两天，我见过他。", "I met him the other day."),
    ],
)
def test_figures_left_in_chinese_raise_no_alarm(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english) == []


def test_another_power_is_told(doubts: Doubts) -> None:
    assert doubts({"FIGURE"}, "浓度达到10的9次方。", "The concentration reached 10^12.")
