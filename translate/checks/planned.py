"""The check of plans: what is to come in the Chinese is not told as done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# Words of plan and expectation. 将 alone also marks an object (将钱存入, put the money in) and is
# part of 即将 (soon), 将军 (general) and the like: it counts where an act or a preposition follows.
_ACTS = """
出席 参加 访问 前往 召开 发布 公布 实施 执行 提供 投资 建设 建造 采取 导致 面临 达到 超过 增加
减少 开放 关闭 恢复 结束 开通 开始 成立 设立 扩大 加强 推动 帮助 支持 有助于 带来 影响 成为 进入
接受 获得 取代 接任 担任 出任 赴 对阵 迎战 争夺 展开 进行 开展 全面 正式 陆续 逐步 重新 首次 不会
不再 无法 可能 会 要 被 是 有 由 进一步 继续 推出 举行 举办 启动 建成 开工 开业 投产 投入 上市 新建
新增 迎来 持续 坚持 努力 尽快 加快 根据 按照 依法 以 于 在 为 与 向 从 上映 播出 完成 实现 打造 出现
发生 下降 上升 增长 创造 成 更 大幅 严重 不断 极大 直接 共同 联合 积极 密切 适时 严格 深入 优先 重点
着力 全力 最终 很快 再次 分 首
"""
_PLANNED_ACTS = """
购买 收购 发射 发行 修建 建造 扩建 裁员 出售 关闭 增加 削减 投 新建 建设 推出 在 于 今 明 到 将
"""


def _any(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


# 李志远上将会见客人: a general; but 会上将 and 其中将 are to come.
_NO_RANK = "(?<!(?<![会议实际本则路晚早网场史以之度])上)(?<!(?<![程其年月议动会间期当之])中)"
_PLANNED = re.compile(
    rf"有望|预计|计划(?={_any(_PLANNED_ACTS)})|力争(?!上游)|(?<![当立随旋])即将(?!离任|卸任)|"
    rf"(?<![必终即已经可须要能会应并再就小老名虎猛悍健干准少]){_NO_RANK}将(?={_any(_ACTS)})|"
    r"(?<![虚模比])拟(?=于|在|以|建|投资|收购|出售|转让|募|发行|购|定增|回购|增持|减持|设立|将|"
    r"对|向|通过|派)"
)
# What may tell of it, anywhere in the English.
_TELLS = re.compile(
    r"\b(?:will|would|shall|won[’']t|plan(?:s|ned|ning)?|expect\w*|going to|forecasts?|predict\w*|"
    r"project(?:ed|ion|ions|s)|may|might|could|should|must|upcoming|coming|forthcoming|future|"
    r"inten[dt]\w*|aim\w*|hop(?:e|es|ed|ing)|likely|promis\w*|prospect\w*|tomorrow|next|until|set|"
    r"due|schedul\w*|propos\w*|estimat\w*|anticipat\w*|look(?:s|ing)? to|poised|prepar\w*|"
    r"target\w*|goals?|slated|pledg\w*|vow\w*|want\w*|wish\w*|seek\w*|about to|need\w*|ready|"
    r"imminent|impending|incoming|outgoing|soon|potential\w*|agreed|decided|determined|striv\w*|"
    r"(?:is|are) to|(?:is|are) (?:being|getting|heading|moving|on|positioned)|"
    r"by (?:the end|20\d\d)|begins|expires|starts|opens|launches|"
    r"to (?:attend|visit|hold|host|open|build|launch|join|become|receive|meet|face|leave|return|"
    r"start|begin|end|form|play|be))\b|[’']ll\b|^[^.]*: to [a-z]",
    re.IGNORECASE,
)
_SAYS_DONE = re.compile(
    r"\b(?:has|have|had|was|were|did|\w{3,}ed|held|met|went|took|made|became|began|won|lost|rose|fell|"
    r"grew|built|sold|bought|sent|gave|got|left|came|saw|broke|spent|brought|kept|led|drew|paid)\b"
)
_NOTHING = 1


class Planned(Check):
    """A plan that is told as done. Score: 1 where no word of the English tells that it is to come.

    Where the English has any word that may tell so, of whatever, it passes.
    """

    code = Code.POLARITY
    limits = Limits(warning=_NOTHING)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        planned = _PLANNED.search(source.text)
        english = candidate.english
        if planned and _SAYS_DONE.search(english) and not _TELLS.search(english):
            told = f"The source tells of a plan or a forecast ({planned.group()})"
            yield Finding(_NOTHING, f"{told}, the English of a fact.")
