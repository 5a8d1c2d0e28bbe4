"""The words by which organisations are found, beside those that their names are built of.

The latter are a table with their English, ``data/organisation_words.tsv``.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

# Words that stand before a name and are no part of it.
_ROLES = """
公司 企业 集团 单位 客户 股东 大股东 控股股东 子公司 全资子公司 母公司 分公司 供应商 供货商 经销商
厂商 厂家 巨头 龙头 龙头企业 独角兽 平台 品牌 机构 法人 被告 原告 申请人 被告人 买方 卖方 乙方
甲方 对手 伙伴 合作伙伴 合作方 投资方 投资者 旗下 所属 下属 下辖 附属 原 现 记者 法院 企业家 代表
运营商 开发商 承包商 制造商 生产商 开发者 服务商 零售商 代理商 科技公司 上市公司 民营企业 国有企业
央企 国企 民企 车企 药企 房企 券商 同行 前身 全称 简称 下称 名为 名叫 叫做 主体 会员 成员 理事
雇主 东家 业主 高校 院校 校友 母校 媒体 主办方 承办单位 主办单位 牵头单位 建设单位 施工单位 员工
职工 干部 技术员 负责人 董事长 总经理 总裁 经理 主任 院长 所长 校长 会长 教授 工人 村民 项目 工程
基地 产品 设备 生产线 企业代表 创业者 应用 市场 领域 行业 产业 地区 当地 本地 本市 本省 全市 如今
目前 近日 日前 昨日 今日 今天 昨天 当天 同日 当时 此前 随后 最近 去年 今年 明年 期间 其中 例如
比如 走进 来到 祝贺 更多 建强 做强 做大 打造 组建 成立 创办 设立 新建 扩建 共建 建立 建成 推动
支持 举办 参加 出席 主持 包括 欢迎 感谢 鼓励 筹建 筹办 聘请 进入 加入 前往 参观 考察 走访 调研
收购 入股 控股 参股 投资 签约 联合 携手 牵手
"""
# Single characters that no name holds where they stand between it and what is before it.
_FUNCTION = """
的了着过在是和与及或同跟向从由对将把被让给到以为于并且而但也都还就只又再才因所其该此这那本各每某
我你他她它们有无没不未等至自按据经凭靠乃则即若如使令请往入出进去来上下中里内外前后间时个家名位座
项条支批已正要起带赴抓拟愿失做办建设住找看投人
"""
# Ordinary words: before a body they do not make a name of it.
_COMMON = """
个人 独资 个人独资 民营 私营
上市 创新 重点 国家 国际 专业 专门 特别 专家 指导 顾问 调查 组织 执行 筹备 审计 监督 建设 发展 工作
合作 安全 独立 民间 地方 中央 区域 地区 大型 小型 中型 新型 著名 知名 顶级 顶尖 一流 综合 综合性
研究型 应用型 民办 公办 公立 私立 国立 市立 县级 省级 市级 部级 国家级 世界级 世界 全球 全国 多边
双边 联合 社区 家庭 国内 国外 海外 境外 境内 外国 外资 合资 中外 本土 当地 优质 首家 第一 唯一
和平 权威 普通 美丽 抗疫 防疫 科创 研学 场外 友好 人民 两国 山区 新建 共和 闭源 开源 爱婴 零碳
低碳 深海 圣城 红十字 纯苯 巧克力 配肥 强村 高水平 州级 海洛因 年制 山村 法甲 英超 西甲 意甲 德甲
中超 年金 文明 沪深 普惠 普惠性 三大 四大 五大 两大 汇报 资管 努力 巴士 海军 空军 陆军 各大 此类
这类 民族 人类 城乡 乡村 农村 城市 县城 老年 青少年 残疾人 女子 男子 最大 主要 核心 关键 相关 有关
其他 其它 许多 多家 各家 几家 这家 那家 一家 该家 两家
"""

# A word that is in no dictionary and holds one of these is no name but a wrong cut: 所报.
_CUTTING = """
的了着过在是和与及或向从由对将把被让给到以为于并但也都还就只又再才该此这那愿称报去带起已要正拟做
找看上现同投具款所本统位
"""
# Short names of countries and regions: 英中 (British-Chinese) is no name of its own.
_LANDS = """
中美英法德俄日韩印巴阿澳加欧亚非拉越老柬泰缅朝蒙哈吉塔乌土伊叙以沙埃匈塞希意西葡荷卢瑞波捷新马菲
港台两岸东盟
"""


@dataclass(frozen=True, slots=True)
class Head:
    """The last word of a name. ``kind`` is company, group, body or school."""

    chinese: str
    english: str
    kind: str


# Ordinary words that companies and institutes like to be called by.
_LIKED = """
启航 启明 启迪 启元 星辰 星河 星光 星云 星海 星空 星火 星汉 银河 北斗 天马 天目 天河 天府 天元
腾飞 腾达 远航 领航 远大 远景 远望 宏图 宏达 宏伟 宏远 鸿运 鸿图 兴盛 兴隆 昌盛 昌隆 永恒 永安
永泰 恒星 恒大 恒信 金桥 金鼎 金龙 彩虹 曙光 朝阳 旭日 东升 长青 常青 博爱 博大 同心 同创 众诚
众信 诚信 信达 通达 顺达 四海 五洲 环宇 寰宇 华夏 神州 昆仑 光明 光辉 辉煌 蓝天 蓝海 碧海 碧水
绿洲 绿地 绿源 明珠 明月 明德 明远 致远 致诚 厚德 求是 求实 创世 创想 开元 新星 新希望 希望 未来
智慧 智源 智汇 鹏程 鲲鹏 凤凰 麒麟 熊猫 骏马 奔腾 飞跃 飞马 飞鹤 红旗 红星 大地 大洋 太阳 太平洋
"""
# Places of Japan that Chinese reads in its own way.
_JAPANESE = """
关西 关东 九州 四国 北海道 鹿儿岛 志贺 高滨 福岛 滨冈 柏崎 女川 宫城 熊本 冈山 富山 长野 静冈 千叶
神奈川
"""

# Before a legal form these are no trade: 长城汽车 | 股份 | 有限公司 is the company itself.
FORMS = ("股份", "集团", "控股")
ROLES = frozenset(_ROLES.split())
FUNCTION = frozenset("".join(_FUNCTION.split()))
COMMON = frozenset(_COMMON.split())
CUTTING = frozenset("".join(_CUTTING.split()))
LIKED = frozenset(_LIKED.split())
JAPANESE = frozenset(_JAPANESE.split())
LANDS = frozenset("".join(_LANDS.split()))


@cache
def heads() -> dict[str, Head]:
    """Return the last words of names."""
    return {c: Head(c, e, k) for c, e, k in _table() if k != "part"}


@cache
def parts() -> dict[str, str]:
    """Return the words that stand before a head, with their English."""
    return {c: e for c, e, k in _table() if k == "part"}


@cache
def _table() -> tuple[tuple[str, str, str], ...]:
    text = (files(__package__) / "data" / "organisation_words.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple((chinese, english, kind) for chinese, english, kind in rows)
