"""What a source denies, or has from a medium, a written sentence may not tell as a fact."""

from __future__ import annotations

import pytest

from zhbrief.summarize.stance import changed_stances


def _found(text: str, *sources: str) -> str:
    return " ".join(changed_stances(text, sources))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("市议会昨天表决后不批准这座大桥的修建方案。", "市议会昨天批准大桥的修建方案。"),
        ("两家船厂谈了三天，仍未达成合并协议。", "两家船厂谈了三天，达成合并协议。"),
        ("渔业法案在议会未通过，将退回委员会。", "渔业法案在议会通过。"),
        ("码头的火灾未造成人员伤亡。", "码头的火灾造成人员伤亡。"),
        ("船厂没有裁员，并计划明年招收新人。", "船厂裁员，并计划明年招收新人。"),
        ("船厂否认裁员，称订单充足。", "船厂称裁员，订单充足。"),
        ("海关禁止进口这种贝类，渔民不满意。", "海关进口这种贝类，渔民不满意。"),
        (
            "环保部门用三个月调查了排污口、仓库和附近的河流之后，不批准这家化工厂扩建。",
            "环保部门批准化工厂扩建。",
        ),
        ("有消息称船厂将被收购，船厂对此予以否认。", "有消息称船厂将被收购。"),
        ("航运公司拒绝赔偿渔民的损失，未说明原因。", "航运公司赔偿渔民的损失，未说明原因。"),
    ],
)
def test_a_lost_denial_is_found(source: str, text: str) -> None:
    assert "a denial was lost" in _found(text, source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("市议会昨天批准大桥的修建方案，没有讨论费用。", "市议会昨天不批准大桥的修建方案。"),
        ("码头的火灾造成两人受伤，原因尚未查明。", "码头的火灾未造成人员受伤，原因尚未查明。"),
        ("船厂不仅招收新人，还将提高工资。", "船厂不招收新人，还将提高工资。"),
    ],
)
def test_an_added_denial_is_found(source: str, text: str) -> None:
    assert "a denial was added" in _found(text, source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("船厂不断扩大规模，不少渔民前来应聘。", "船厂扩大规模，渔民前来应聘。"),
        ("渔民用无人机寻找鱼群，未来将推广到非洲。", "渔民寻找鱼群用无人机，将推广到非洲。"),
        ("除非天气好转，渡轮不久将停航，乘客非常担心。", "除非天气好转，渡轮将停航，乘客担心。"),
        ("市议会昨天表决后不批准这座大桥的修建方案。", "市议会否决大桥的修建方案。"),
        ("市议会昨天表决后不批准这座大桥的修建方案。", "市议会昨天没有批准大桥的方案。"),
        ("两家船厂谈了三天，仍未达成合并协议。", "两家船厂的谈判失败。"),
        ("码头的火灾没有造成伤亡，烧毁了三座仓库。", "码头的火灾烧毁了三座仓库。"),
        ("船厂否认裁员，称订单充足。", "船厂称没有裁员，订单充足。"),
        ("渔业法案去年春天在议会没有通过，今年通过了。", "法案今年通过了。"),
        ("船长在风暴中不得不返回港口。", "船长不得不返回港口。"),
        ("工期不低于三年，费用不超过两亿元。", "工期至少三年，费用最多两亿元。"),
    ],
)
def test_the_same_in_other_words_is_let_stand(source: str, text: str) -> None:
    assert "denial" not in _found(text, source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("据《海港晚报》报道，渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("据海外媒体消息，渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("海港晚报报道称，渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("中新网5月2日电 据海港晚报报道，渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("据海港晚报报道，数据中心将迁到海边的仓库。", "数据中心将迁到海边的仓库。"),
    ],
)
def test_a_lost_medium_is_found(source: str, text: str) -> None:
    assert "who says so was lost" in _found(text, source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("中新网5月2日电 渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("据新华社5月2日电，渡轮公司将出售两艘旧船。", "渡轮公司将出售两艘旧船。"),
        ("据《海港晚报》报道，渡轮公司将出售两艘旧船。", "据报道，渡轮公司将出售旧船。"),
        ("据《海港晚报》报道，渡轮公司将出售两艘旧船。", "海港晚报称，渡轮公司将出售旧船。"),
        ("对渔民来说，这是渡轮公司新的名称。", "这是渡轮公司新的名称。"),
        ("记者前往海岛报道渡轮公司出售旧船。", "渡轮公司出售旧船。"),
    ],
)
def test_a_medium_that_is_kept_or_none_is_let_stand(source: str, text: str) -> None:
    assert "who says so was lost" not in _found(text, source)
