"""Known names in the English that the Chinese does not have."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.constrained import StrangeNames
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity

GLOSSARY = Glossary.builtin()


def _told(chinese: str, english: str) -> list[str]:
    context = Context.of([chinese], GLOSSARY)
    source = context.prepare(chinese)
    flags = list(StrangeNames().flags(source, Candidate(english), context.glossary))
    assert all(f.code is Code.NAME and f.severity is Severity.ERROR for f in flags)
    return [flag.message.split("“")[1].split("”")[0] for flag in flags]


@pytest.mark.parametrize(
    ("chinese", "english", "name"),
    [
        ("沧河水位上涨。", "The Yangtze River is rising.", "Yangtze River"),
        ("沧河水位上涨。", "Water in the Yangtze is rising.", "Yangtze"),
        ("青海三江源的羊到卓乃湖产羔。", "The antelopes go to Qinghai Lake.", "Qinghai Lake"),
        ("该厂设在槐树镇。", "The plant is in Bangkok.", "Bangkok"),
        ("公司与当地大学合作。", "It works with Tsinghua University.", "Tsinghua University"),
        ("该公司推出新手机。", "Microsoft launched a new phone.", "Microsoft"),
        ("该国总统辞职。", "The Kazakh president resigned.", "Kazakh"),
        ("《远山》称不受影响。", "The People's Daily was unaffected.", "People's Daily"),
        ("王某被罚款。", "Mr. Sun was fined.", "Mr. Sun"),
        ("吴安安送外卖。", "Wang Anan delivers meals.", "Wang Anan"),
        ("张雄回来了。", "Tong Xiong came back.", "Tong Xiong"),
        ("李女士说没有问题。", "Ms. Zhang said there was no problem.", "Ms. Zhang"),
    ],
    ids=[
        "river",
        "short-river",
        "lake of another place",
        "city",
        "university",
        "company",
        "demonym",
        "paper",
        "mr",
        "surname",
        "surname of others, too",
        "ms",
    ],
)
def test_a_known_name_without_any_ground_is_told(chinese: str, english: str, name: str) -> None:
    assert _told(chinese, english) == [name]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("长江水位上涨。", "The Yangtze River is rising."),
        ("江水上涨。", "The Yangtze is rising."),
        ("沿黄各省签约。", "Provinces along the Yellow River signed."),
        ("粤澳两地合作。", "Guangdong and Macao cooperate."),
        ("中美会谈。", "China and the United States held talks."),
        ("法新社报道。", "Agence France-Presse reported."),
        ("抗战胜利纪念日。", "The day of victory over the Japanese."),
        ("弗洛朗丝说可以。", "Florence said yes."),
        ("本公司股价上涨。", "Shares of the Chinese company rose in May."),
        ("新区管委会成立。", "The Central Committee of the New District was set up."),
        ("王某被罚款。", "Mr. Wang was fined."),
        ("单先生与乐女士到场。", "Mr. Shan and Ms. Yue came."),
        ("黃先生獲釋。", "Mr. Huang was freed, Mr. Wong said."),
        ("Sun先生说。", "Mr. Sun said."),
        ("用余额宝存钱。", "They save with Yue Bao."),
        ("孙雷与吴安安说。", "Sun Lei and Wu Anan spoke."),
        ("川普訪問寮國。", "Trump visited Laos."),
        ("紐西蘭與沙烏地阿拉伯簽約。", "New Zealand and Saudi Arabia signed."),
        ("深证成指下跌。", "The Shenzhen Component Index fell."),
        ("朝鮮半島局勢緊張。", "The Korean Peninsula is tense."),
        ("青海、鄱阳等湖水质好转。", "The water of Qinghai Lake is cleaner."),
        ("海湖新区的会议。", "A meeting in the Courtyard hotel."),
    ],
    ids=[
        "same",
        "by-a-part",
        "short-river",
        "short-province",
        "short-country",
        "agency",
        "implied",
        "by-sound",
        "home-and-month",
        "ordinary-words",
        "mr",
        "rare-reading",
        "other-spelling",
        "latin",
        "spelt-together",
        "second-name",
        "taiwan-laos",
        "taiwan-names",
        "index",
        "korea",
        "list-of-lakes",
        "courtyard",
    ],
)
def test_a_name_with_the_slightest_ground_is_not_told(chinese: str, english: str) -> None:
    assert _told(chinese, english) == []


def test_a_name_is_told_once() -> None:
    assert _told("沧河水位上涨。", "Minsk fears the river; Minsk is wet.") == ["Minsk"]
