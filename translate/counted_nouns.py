"""The noun behind a figure with a measure word: 16只基金 are 16 funds, not the 16 Fund.

Without its measure word a figure runs into the noun behind it (16基金), and a small model takes
both for a name. The commonest nouns are therefore written with the figure.
"""

from __future__ import annotations

import re

from .figures import Figure
from .figures import Kind as FigureKind
from .model import Constraint, Kind
from .tagged_words import words_of

_MEASURES = frozenset(
    "只家个项所座名位条款台辆架艘支部起例户间张份批件本种栋幢片颗枚处门场次轮届头"
)
_TABLE = """
基金 funds, 企业 enterprises, 公司 companies, 项目 projects, 工厂 factories, 银行 banks,
机构 institutions, 单位 organisations, 学校 schools, 高校 universities, 大学 universities,
医院 hospitals, 国家 countries, 城市 cities, 省份 provinces, 家庭 households, 学生 students,
教师 teachers, 老师 teachers, 医生 doctors, 护士 nurses, 工人 workers, 员工 employees,
职工 employees, 记者 reporters, 专家 experts, 代表 representatives, 运动员 athletes,
士兵 soldiers, 警察 police officers, 民警 police officers, 游客 tourists, 乘客 passengers,
旅客 passengers, 患者 patients, 病例 cases, 儿童 children, 孩子 children, 老人 elderly people,
男子 men, 女子 women, 村民 villagers, 居民 residents, 股票 stocks, 产品 products, 汽车 cars,
车辆 vehicles, 飞机 aircraft, 船只 ships, 卫星 satellites, 火箭 rockets, 航班 flights,
列车 trains, 专利 patents, 标准 standards, 案件 cases, 事故 accidents, 合同 contracts,
协议 agreements, 措施 measures, 任务 tasks, 工程 projects, 问题 problems, 村庄 villages,
社区 communities, 车站 stations, 机场 airports, 桥梁 bridges, 隧道 tunnels, 公路 roads,
铁路 railways, 线路 routes, 房屋 houses, 酒店 hotels, 餐厅 restaurants, 博物馆 museums,
图书馆 libraries, 奖项 awards, 金牌 gold medals, 银牌 silver medals, 铜牌 bronze medals,
奖牌 medals, 比赛 matches, 实验室 laboratories, 研究院 research institutes,
充电桩 charging piles, 基站 base stations, 芯片 chips, 机器人 robots, 无人机 drones,
消防员 firefighters, 官兵 officers and soldiers, 群众 people, 嫌疑人 suspects,
党员 Party members, 志愿者 volunteers, 大学生 university students, 未成年人 minors,
球员 players, 残疾人 people with disabilities, 用户 users, 网民 internet users, 客户 customers,
股东 shareholders, 干部 officials, 战士 soldiers, 司机 drivers, 快递员 couriers, 骑手 riders,
消费者 consumers, 投资者 investors, 受害者 victims, 伤者 injured people, 难民 refugees,
移民 immigrants, 选民 voters, 科学家 scientists, 研究人员 researchers, 工程师 engineers,
律师 lawyers, 法官 judges, 退役军人 veterans, 农民 farmers, 商户 shops, 门店 stores, 岗位 jobs,
油田 oil fields, 矿山 mines, 电站 power stations, 论文 papers
"""
_PERSONS = frozenset("他她它我你").union(["他们", "她们", "我们", "双方"])
_POST = re.compile("快递|快件|包裹|单票|速运|物流")  # where 票 are no votes
_NOUNS = dict(item.strip().split(" ", 1) for item in _TABLE.replace("\n", " ").split(","))


def with_noun(text: str, figure: Figure) -> Constraint | None:
    """Return the constraint of a figure with the noun behind it, None where there is none.

    The noun has to be a word by itself, and no part of a longer name: 16只基金 | 产品.
    """
    if figure.source.endswith("票") and _POST.search(text):
        english = f"{figure.english} parcels"
        return Constraint(figure.start, figure.end, figure.source, english, Kind.FIGURE)
    is_number = figure.kind is FigureKind.NUMBER
    if is_number and figure.source.endswith("次") and _is_how_often(text, figure):
        english = "twice" if figure.english == "two" else f"{figure.english} times"
        return Constraint(figure.start, figure.end, figure.source, english, Kind.FIGURE)
    is_count = figure.kind is FigureKind.NUMBER and figure.source[-1:] in _MEASURES
    if not is_count or figure.value == 1:
        return None
    words = words_of(text)
    place = next((n for n, word in enumerate(words) if word.start == figure.end), None)
    if place is None:
        return None
    word = words[place]
    plural = _NOUNS.get(text[word.start : word.end])
    after = words[place + 1].tag if place + 1 < len(words) else "x"
    if plural == "countries" and (after == "a" or not figure.source.endswith("个")):
        return None  # 10个国家 | 大科学装置, 5处国家 | 级公园: of the state
    if plural is None or after.startswith(("n", "vn", "b", "m", "z", "eng")):
        return None
    english = f"{figure.english} {plural}"
    return Constraint(figure.start, word.end, text[figure.start : word.end], english, Kind.FIGURE)


def _is_how_often(text: str, figure: Figure) -> bool:
    """Tell whether the number says how often one acts: 先后四次|主持, not 开了四次|会议."""
    words = words_of(text)
    place = next((n for n, word in enumerate(words) if word.start == figure.end), None)
    before = next((word for word in words if word.end == figure.start), None)
    if place is None or words[place].tag not in ("v", "vn"):
        return False
    after = words[place + 1].tag if place + 1 < len(words) else "x"
    if words[place].tag == "vn" and not after.startswith("n"):
        return False
    if before is None or text[before.start : before.end] in _PERSONS:
        return True
    return before.tag not in ("v", "ul", "ug", "p", "m", "r")
