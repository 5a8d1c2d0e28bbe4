"""A headline cut from a sentence says no more than the sentence does."""

from __future__ import annotations

import pytest

from zhbrief.article.model import Sentence, Span
from zhbrief.summarize.headline import LONGEST, headline_of
from zhbrief.summarize.titles import is_title, makes_title

TAIL = "，这条铁路沿海岸修建，沿途共设有十二座车站，方便两岸居民出行和货物运输。"


def headline(text: str) -> str:
    return headline_of(Sentence(text, text, Span(0, len(text)))).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("临江市的新铁路通车。", "临江市的新铁路通车。"),
        (f"临江市将投资20亿元修建新铁路{TAIL}", "临江市将投资20亿元修建新铁路"),
        (f"3月5日，临江市将投资20亿元修建新铁路{TAIL}", "临江市将投资20亿元修建新铁路"),
        (f"近日，临江市开始修建一条新铁路{TAIL}", "临江市开始修建一条新铁路"),
    ],
)
def test_the_main_clause_makes_a_headline(text: str, expected: str) -> None:
    assert headline(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"如果资金能够按时到位，临江市将修建新铁路{TAIL}",
        "临江市计划投资20亿元修建新铁路，但这一计划上个月已经被省政府的主管部门正式否决。",
        "临江市将投资20亿元修建新铁路，前提是沿线的三个县在明年以前全部交出所需要的土地。",
        "临江市市长高志远昨天上午向来自各地的三十多名记者和沿线各村的居民表示，新的铁路将在明年开工。",
        "“临江市将投资20亿元修建新铁路，工期为三年，费用由省里承担，”市长高志远昨天在会上说。",
        "临江市的一家银行将由外地的公司收购，双方的谈判已经持续数月，监管部门尚未证实这一消息。",
        "临江市将投资20亿元修建新铁路，有关计划去年公布，省政府的主管部门上个月把它暂时搁置。",
        "有网站报道临江市市长收受商人贿赂三百万元，市政府新闻办公室昨天晚上回应，这是一则假消息。",
        "临江市所有商店停止销售各种型号的电动自行车，这一措施从下月起施行，不包括送货用的三轮车。",
        "临江市全部中小学校从下周一起恢复教学，教育局昨天发出有关的通知，范围仅限于毕业班的学生。",
        "临江市的渡口从今天上午起停止运送车辆，渡轮公司昨天晚上发出公告，直到台风离开海峡为止。",
        "高志远曾向承包铁路的商人收取现金三百万元，检察官在法庭上这样陈述，他本人坚决不承认。",
        "临江市将投资20亿元修建一条沿海的新铁路，市长高志远昨天上午在全市的干部大会上这样表示。",
    ],
    ids=[
        "condition",
        "but",
        "provided",
        "unfinished",
        "quotation",
        "unconfirmed",
        "dropped",
        "false",
        "not included",
        "only",
        "until",
        "not admitted",
        "speaker behind",
    ],
)
def test_what_cannot_be_cut_stays_whole(text: str) -> None:
    assert len(text) > LONGEST
    assert headline(text) == text


@pytest.mark.parametrize(
    "title",
    [
        "受此影响",
        "为此，各地加强检查",
        "国家邮政局近日表示",
        "市长在会上指出：",
        "疾控专家提示",
        "同时",
        "快讯",
        "事件描述",
        "业绩点评：",
        "提起此事，老人摇头叹气",
        "投资亮点",
        "首次覆盖投资亮点",
        "公司动态",
        "事件跟踪",
        "经营业绩",
    ],
)
def test_a_line_that_refers_or_introduces_is_no_title(title: str) -> None:
    assert not is_title(title)


@pytest.mark.parametrize("title", ["城市更新", "新工厂明年投产", "央行行长谈利率", "会议说明"])
def test_other_lines_are_titles(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"受几只大型科技股推动，今年上半年临江股市走高{TAIL}",
            "受几只大型科技股推动，今年上半年临江股市走高",
        ),
        (
            f"国家邮政局近日表示，受寒潮等极端天气影响，北方的快递有所延误{TAIL}",
            "国家邮政局近日表示，受寒潮等极端天气影响，北方的快递有所延误",
        ),
        (
            f"相比传统艺术空间，新展馆更重视观众的体验{TAIL}",
            "相比传统艺术空间，新展馆更重视观众的体验",
        ),
        (f"在新建成的临江体育中心，市队赢得了冠军{TAIL}", "在新建成的临江体育中心，市队赢得了冠军"),
    ],
)
def test_a_clause_that_sets_the_scene_is_no_headline_by_itself(text: str, expected: str) -> None:
    assert headline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "临江铁路集团工程部副主任高志远在省电视台晚间的访谈节目上说，新铁路的隧道工程正在推进，包括最长的青山隧道在内。",
            "临江铁路集团工程部副主任高志远说，新铁路的隧道工程正在推进，包括最长的青山隧道在内。",
        ),
        (
            "临江市交通局近日表示，受台风、暴雨、洪水和山体滑坡等灾害的影响，沿线三个县的公交班次暂时减少，因此乘客候车的时间会延长。",
            "临江市交通局表示，沿线三个县的公交班次暂时减少，因此乘客候车的时间会延长。",
        ),
        (
            "为全面落实省政府关于沿海地区铁路建设用地的批复和有关会议的要求，5月31日，临江市启动第二批搬迁工作。",
            "临江市启动第二批搬迁工作。",
        ),
        (
            "据临江晚报消息，记者从市消防救援支队获悉，15日上午10时许，临江市东山镇的山林发生火灾，附近的居民已经转移。",
            "据临江晚报消息，临江市东山镇的山林发生火灾，附近的居民已经转移。",
        ),
        (
            "7月28日至7月30日，临江市第三届海洋文化旅游节在新体育中心举行，来自二十个国家和地区的三百名客人参加了各种展览和演出。",
            "7月28日至7月30日，临江市第三届海洋文化旅游节在新体育中心举行，来自二十个国家和地区的三百名客人参加了各种展览和演出。",
        ),
        (
            "记者近日在走访中了解到，临江市正在举办教老人使用手机的培训班，让三百万名老人能自己挂号、买票和付款。",
            "临江市正在举办教老人使用手机的培训班",
        ),
        (
            "记者从临江市公安局获悉，受连日大雨、洪水、山体滑坡、泥石流和电力中断的影响，沿海三个县的公路已经全部关闭，恢复通车的时间待定。",
            "记者从临江市公安局获悉，沿海三个县的公路已经全部关闭，恢复通车的时间待定。",
        ),
        (
            "作为省内最早以航运为主题的综合物流服务平台，“海路通”自2018年开通以来，已有三百家企业加入，航线达到一百一十六条。",
            "“海路通”自2018年开通以来，已有三百家企业加入",
        ),
        (
            "临江铁建股价连续第九天下跌，创下公司上市以来最长的跌势，持有公司股票最多的三家基金上个月卖出了一半的股份。",
            "临江铁建股价连续第九天下跌，创下公司上市以来最长的跌势",
        ),
        (
            "临江铁建上半年实现营业收入9.6亿元，同比增长10%；实现扣非净利润1.2亿元，同比增长12%，其中第二季度增长最快。",
            "临江铁建上半年实现营业收入9.6亿元，同比增长10%",
        ),
        (
            "在需求承压的背景下，永昌机床上半年的业绩仍保持稳健增长；下半年公司将推出多款新产品，打开更广阔的市场，并计划在南方建设第二座工厂。",
            "永昌机床上半年的业绩仍保持稳健增长",
        ),
    ],
    ids=[
        "occasion",
        "cause",
        "purpose",
        "medium",
        "held",
        "learnt",
        "learnt from",
        "as",
        "goes on",
        "set word",
        "background",
    ],
)
def test_what_stands_before_the_news_goes_first(text: str, expected: str) -> None:
    assert headline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "昨天上午7时50分许，临海高速青山段往临江方向K187+400米处，一辆载有四十名乘客的客车与一辆货车相撞，造成2人死亡、19人受伤，其中4人伤势较重。",
            "一辆载有四十名乘客的客车与一辆货车相撞，造成2人死亡、19人受伤",
        ),
        (
            "11月24日晚，全国联赛第三十轮的收官战在临江打响，海鸥队主场3比2逆转山鹰队，凭借净胜球优势夺得冠军。",
            "海鸥队主场3比2逆转山鹰队，凭借净胜球优势夺得冠军。",
        ),
        (
            "11月24日晚，全国联赛第三十轮的收官战在临江打响，两队在九十分钟里都没有进球，双方的教练都对结果表示满意。",
            "全国联赛第三十轮的收官战在临江打响，两队在九十分钟里都没有进球",
        ),
        (
            "临江海关立足海港与新机场国际客货运输“双枢纽”的功能定位，为全市的一百二十家出口企业量身定制监管模式，推行三项便利措施，减少一半的手续。",
            "临江海关为全市的一百二十家出口企业量身定制监管模式，推行三项便利措施",
        ),
        (
            "临江铁建2022年上半年实现收入9.6亿元，同比+10%；实现净利润1.2亿元，同比-13%，其中第二季度减少最多。",
            "临江铁建2022年上半年实现收入9.6亿元，同比+10%",
        ),
    ],
    ids=["toll", "outcome", "no outcome", "by what", "compared"],
)
def test_bolder_cuts_keep_what_counts(text: str, expected: str) -> None:
    assert headline(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "端午节临近，包装豪华、分量很轻、价格上千元的粽子礼盒，陆续摆上临江市各大超市和酒店的货架。",
        "临江市把六十岁以上居民占全市居民总数的比重超过10%，或六十五岁以上居民的比重超过7%作为标准。",
        "临江铁路公司昨天发布了公告，规定如果购票以后票价又比买的时候有所下降，乘客可以在两天以内重新购票。",
        "临江市电视台的记者提问，中国的铁路公司今年将在欧洲修建三条新的铁路，公司打算邀请当地的企业参加吗?",
        "我们认为，随着公司的新车型不断推出，改进老车型，整车和零部件的毛利率水平在明年有望逐渐提升。",
        "利润增长少于收入的原因主要有：（1）钢材价格上涨、水电费用增加、环保设备的投入提高；（2）海外的订单比去年同期有所减少。",
        "下半年考虑到钢材价格和水电费用有所下降，公司的盈利能力在新车型批量生产以后有望逐渐得到恢复。",
        "临江铁建围绕沿海铁路建设的长期战略，打造设计、施工、运营和车辆维修四个业务部门，并在海外设立公司。",
        "国内需求反复，叠加去年同期海外订单高基数的影响，临江铁建上半年的零部件业务收入同比减少三成左右。",
    ],
    ids=["noun", "row", "hypothesis", "asks", "two clauses", "list", "in view", "guided", "cause"],
)
def test_a_part_that_says_something_else_is_no_headline(text: str) -> None:
    assert len(text) > LONGEST
    assert headline(text) == text


@pytest.mark.parametrize(
    "clause",
    [
        "在促进消费的整体部署下",
        "为了报复长期的家暴",
        "随着气温下降",
        "新铁路通车后",
        "2014年母亲节",
    ],
)
def test_a_clause_that_leads_into_a_sentence_of_the_story_is_no_title(clause: str) -> None:
    assert not is_title(clause, [f"{clause}，各地推出新的措施。"])
    assert is_title(clause, ["各地推出新的措施。"])


def test_a_sentence_of_the_story_that_is_cut_is_no_title() -> None:
    story = ["运动员们在赛道上的动作让人羡慕。", "新铁路通车，沿途共有十二座车站。"]
    assert not is_title("运动员们在赛道上", story)
    assert not is_title("有关部门近日发布《", story)
    assert is_title("新铁路通车", story)
    assert not is_title("层层拆开一个礼盒", ["层层拆开一个礼盒，仅有八个小粽子。"])
    assert not is_title("员赵安：新桥通车", ["通讯员赵安：新桥通车，路也通了。"])
    assert not is_title("店里的机器近日出现滑稽一", ["店里的机器近日出现滑稽一幕。"])
    assert not is_title("本次比赛为期三天", ["本次比赛为期三天，有六支球队参加。"])
    assert not is_title("今年以来", ["今年以来，出口回升。"])
    assert not is_title("永昌机床发布半年报", ["永昌机床发布半年报，收入增长一成。"])
    assert is_title("运动员们在赛道上的动作让人羡慕", story)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"临江铁建发布三季报，前三季度收入增长28%至57亿元{TAIL}",
            "临江铁建发布三季报，前三季度收入增长28%至57亿元",
        ),
        (
            "随着新线路的开通，沿线多个车站陆续启用，临江铁建的客运收入第四季度明显提升，全年利润同比大幅增长。",
            "随着新线路的开通，沿线多个车站陆续启用，临江铁建的客运收入第四季度明显提升，全年利润同比大幅增长。",
        ),
        (
            "新铁路开工以前的第三轮谈判昨天在临江市政府的会议大厅进行，双方以九比八的票数通过了路线的方案。",
            "新铁路开工以前的第三轮谈判昨天在临江市政府的会议大厅进行，双方以九比八的票数通过了路线的方案。",
        ),
        (
            "今年以来，尽管临江市的货物运输量依然较小，铁路集团的收入仍然平稳增长，全年的利润将达到两亿元，比去年多三千万元。",
            "今年以来，尽管临江市的货物运输量依然较小，铁路集团的收入仍然平稳增长",
        ),
        (
            "临江铁建作为省内最大的铁路建设企业，继续受益于三个城市的新项目，今年的利润将达到两亿元左右。",
            "临江铁建作为省内最大的铁路建设企业，继续受益于三个城市的新项目，今年的利润将达到两亿元左右。",
        ),
        (
            "临江市气象台昨天下午发布暴雨橙色预警：预计未来6小时内，沿江三个县的部分地区降雨量将达80毫米。",
            "临江市气象台昨天下午发布暴雨橙色预警：预计未来6小时内，沿江三个县的部分地区降雨量将达80毫米。",
        ),
    ],
    ids=["announced", "scene of two clauses", "frame", "although", "as", "forecast"],
)
def test_the_clause_with_the_news_is_in_the_headline(text: str, expected: str) -> None:
    assert headline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("临江市将投资20亿元修建新铁路。", True),
        ("这条铁路将连接机场和高新区。", False),
        ("此外，沿线还将新建十二座公交枢纽站。", False),
        ("临江市为什么要修建一条新铁路？", False),
        ("车厢会发电、座椅能取暖、窗户可以遥控……", False),
        (f"临江市将投资20亿元修建新铁路{TAIL[:-1]}……", True),
        ("在四支来自外省的队伍间展开争夺。", False),
        ("以下是这两场比赛的综述：主队二连胜。", False),
        ("各区人民政府，市各有关单位：", False),
        ("本次比赛为期三天，有来自北方的六支球队参加。", False),
        ("知情人士透露，这只基金可能最早9月在香港上市。", False),
        ("近日，临江铁建集团发布2022年年度报告。", False),
        ("临江市一家银行昨天出现滑稽一幕。", False),
    ],
)
def test_what_leans_asks_or_teases_makes_no_headline(text: str, expected: bool) -> None:
    assert makes_title(Sentence(text, text, Span(0, len(text)))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“这条沿海的铁路终于通车了。”昨天上午，在临江新车站前的通车仪式上，市长高志远激动地说。",
            "市长高志远激动地说：“这条沿海的铁路终于通车了。”",
        ),
        (
            "“今年的粮食丰收已经没有悬念。”谈起这几个月来的田间管理和收成，种粮大户高志远告诉记者。",
            "种粮大户高志远告诉记者：“今年的粮食丰收已经没有悬念。”",
        ),
        # Who he is the story before tells; nothing is left out where it saves little.
        ("“铁路终于通车了。”昨天上午，在临江新车站前的通车仪式上，他激动地说。", ""),
        ("“铁路终于通车了。”昨天上午，在临江新车站前的通车仪式上，高志远没有这样说。", ""),
        ("“铁路终于通车了。”高志远推开了窗户，望着远处的群山和一列列火车，慢慢地说。", ""),
    ],
)
def test_a_speaker_comes_before_a_quotation(text: str, expected: str) -> None:
    assert headline(text) == (expected or text)
