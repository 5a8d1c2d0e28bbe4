"""The words by which places are found: what a place is, and what is no name of one."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

UNITS = ("市", "县", "区", "镇", "乡", "街道", "村", "社区")
# Between the name and what it is: 武进|国家|高新区.
_PARTS = {
    "国家": "National",
    "国家级": "National",
    "国际": "International",
    "高铁": "High-speed Rail",
    "航空": "Aviation",
    "临空": "Airport",
    "空港": "Airport",
    "生物": "Biotech",
    "化工": "Chemical",
    "石化": "Petrochemical",
    "光电": "Optoelectronic",
    "现代": "Modern",
    "生态": "Ecological",
    "文化": "Cultural",
    "农业": "Agricultural",
    "中央": "Central",
    "跨境": "Cross-border",
    "自由贸易": "Free Trade",
    "一体化": "Integrated",
    "创新": "Innovation",
    "科技创新": "Science and Technology Innovation",
    "智能制造": "Smart Manufacturing",
    "集成电路": "Integrated Circuit",
    "半导体": "Semiconductor",
    "新材料": "New Materials",
    "新能源": "New Energy",
    "生物医药": "Biomedicine",
    "人工智能": "Artificial Intelligence",
    "大数据": "Big Data",
}
# Before one of the words a stretch of these is an ordinary one: 老城区, 各县, 贫困村, 沿海经济带.
_ORDINARY = """
信口开 母亲 母亲河 江河 中游 上游 下游 驻 临 尘暴 城中村 港人治 洪堡 上坡 下坡
渡 小微 湖泊 沼泽 河流 大中华 滨海湿
老城 新城 旧城 主城 中心 城 市 县 郊 山 景 灾 社 小 大 各 全 本 该 某 这 那 每 两 三 多 几 新 老
旧 古 东 西 南 北 中 上 下 前 后 内 外 乡 镇 村 校 园 厂 库 港 地 辖 牧 林 矿 农 城乡 乡镇 村镇
城镇 集 小镇 特色 重点 贫困 偏远 边远 边境 沿海 沿江 沿边 沿线 沿河 内陆 内地 主要 示范 试点 先进
文明 美丽 和美 传统 智慧 数字 现代 生态 绿色 低碳 国家 国家级 省级 市级 县级 区级 乡级 村级 世界
全球 国际 国内 全国 全省 全市 全县 全区 全镇 全村 本省 本市 本县 本区 外省 外市 邻近 周边 附近 直管
当地 各地 其他 其它 部分 所在 所属 高山 山地 平原 丘陵 海岛 海岸 水上 地下 高速 高铁 城际 跨海
跨江 跨河 过江 海底 海上 空中 国道 省道 县道 商业 步行 美食 文化 旅游 红色 革命 民族 少数民族
自治 直辖 地级 副省级 中心城 卫星 工业 农业 商务 行政 住宅 居民 生活 办公 老旧 新型 大型 小型
中型 特大 超大 主干 快速 人工 天然 内河 国有 私人 民用 军用 通用 支线 枢纽 货运 客运 旅客 战略
石油 天然气 煤炭 深水 淡水 咸水 无人 有人 禁渔 禁飞 缓冲 核心 隔离 封锁 控制 管控 高风险 中风险
低风险 特别行政 特别 综合 保税 经济 技术 产业 高新 科技 科学 大学 学 教 步 车 马 公 铁 水 海 河
江 湖 岛 湾 线 道 干 支 出 入 退 思 门 末 销 财 来 去 回 半 一 二 四 五 六 七 八 九 十 百 千 万
首 同 走 过 修 问 指 探 赶 沿 丝绸之 第二 第一 新丝绸之 生命 人民 群众 幸福 致富 创业 创新 发展
改革 长征 复兴 强国 成功 希望 求学 回家 上学 乡村 红 绿 白 黑 我 你 他 她 它 我们 咱 湿地 森林
地质 郊野 主题 城市 体育 儿童 口袋 街心 纪念 植物 动物 滨江 滨河 滨湖 黄金 海洋 双城 双圈 共同
自由贸易 自贸 跨境 边 通商 通关 开放 试验 先导 引领 集聚 集中 聚集 功能 管理 时尚 历史 生产 加工
物流 会展 金融 总部 医疗 健康 养老 创意 电影 影视 动漫 中外 合作 外资 民营 所有 许多 大量 若干
一些 一个 这个 那个 整个 某个 每个 另 另一 同一 唯一 首个 最大 最长 最高 帮扶 脱贫 空心 留守 搬迁
移民 安置 受灾 重灾 震 疫 雷 禁 毒 战 军 特 专 商 街 巷 院 胡同 居 新建 康庄 星光 金光 堰塞 东非
西非 南非 北非 新地 户部 南海 海滩 开 避风 离 台 滨 峡 天 鲜花 组织 公路 铁路 水路 航空 陆路
北货运 江南水 三角洲 两岸 段两岸 产生 展陈
"""
ORDINARY = frozenset(_ORDINARY.split())
# Single characters that do not stand in the name of a place.
_OUTSIDE = """
的了着过在是和与及或向从由对将把被让给到以为于并但也还就只又再才该此这那称报去带起已要正拟做找看
现具款所本等其之各每某我你他她它们有无没不未来往入出进自按据如若使令即则乃请说指至从因所经沿跨途位个座条家处
"""
OUTSIDE = frozenset("".join(_OUTSIDE.split()))

# What ends so is an ordinary word, whatever the segmenter makes of what is before it: 周边地区.
_ENDINGS = """
治港 长河 长街 古街 商街
地区 城市 道路 古镇 重镇 小镇 集镇 灌区 台湾 香港 公路 铁路 社区 园区 校区 小区 灾区 战区 库区
矿区 林区 牧区 片区 专区 辖区 选区 疫区 郊区 市区 大桥 街区 禁区 特区 湾区 教区 军区 厂区 山村
渔村 农村 海湾 海岛 江湖 海港 母港 外港 内港 学区 分区 旧区 住区 病区 赛区 展区 考区
"""
ENDINGS = frozenset(_ENDINGS.split())
# Most of these lie abroad: they are named by a known place (舟山群岛) or not at all.
WIDE = frozenset({"群岛", "半岛", "盆地", "平原", "高原", "沙漠", "草原"})


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """The last word of a place's name. ``kind`` is zone, port, unit, nature or way."""

    chinese: str
    english: str
    kind: str
    accepts: tuple[str, ...] = ()


@cache
def place_words() -> dict[str, PlaceWord]:
    """Return the last words of names by their Chinese."""
    text = (files(__package__) / "data" / "place_words.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    words = {}
    for chinese, english, kind, *others in rows:
        accepts = tuple(others[0].split("|")) if others and others[0] else ()
        words[chinese] = PlaceWord(chinese, english, kind, accepts)
    return words


def inner_parts() -> dict[str, str]:
    """Return the words that may stand between a name and its last word, with their English."""
    return _PARTS
