"""Words that say nothing about what an article is about. Data, in simplified script."""

from __future__ import annotations

# Particles, pronouns, prepositions, conjunctions and adverbs; then verbs and nouns of reporting
# and measuring that every article has; then units, since figures are scored on their own.
_WORDS = """
的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 之 所 者 们 我 你 您 他 她 它
我们 你们 他们 她们 它们 咱们 自己 大家 人们 别人 其 其他 其它 某 某些 各
各自 这 那 此 该 本 这个 那个 这些 那些 这种 那种 这样 那样 这么 那么 这里
那里 这是 如此 上述 以上 以下 什么 怎么 怎样 如何 为何 为什么 谁 哪 哪些
哪里 几 多少 是否 在 于 从 自 自从 由 由于 到 至 往 向 朝 对 对于 关于
把 被 给 让 使 令 以 用 按 按照 根据 依据 据 为 为了 因 因为 因此 所以
因而 与 和 及 以及 并 并且 而 而且 或 或者 还是 但 但是 不过 然而 可是 却
只是 虽然 尽管 如果 若 假如 只要 只有 除非 除 除了 无论 不管 即使 既 且 则
即 也 又 再 还 都 均 就 才 更 最 很 太 非常 十分 较 比较 相当 极 越
越来越 仅 只 不 没 没有 未 非 无 别 不是 不会 不能 已 已经 曾 曾经 正
正在 将 将要 会 能 能够 可 可以 可能 应 应该 应当 必须 需 需要 要 想 愿意
敢 是 有 为主 等 等等 如 例如 比如 像 似 一样 同时 此外 另外 其中 其次
首先 最后 随后 之后 之前 以后 以前 以来 之间 之一 当时 目前 当前 现在 如今
今天 昨天 明天 今年 去年 明年 近日 日前 近年 近年来 最近 此次 本次 当日 当天
时 时候 期间 后 前 中 内 外 上 下 里 间 年 月 日 号 点 分 秒 小时 分钟
个 名 位 次 种 项 家 件 条 张 些 一 二 三 四 五 六 七 八 九 十 两
第一 一个 一种 一些 一次 一定 一直 一方面 另一方面 方面 许多 很多 多 少 大
小 高 低 来 去 说 称 道 表示 指出 认为 介绍 告诉 透露 报道 记者 本报 消息
显示 进行 通过 成为 作为 包括 具有 存在 实现 做 作 新 万 亿 元 万元 亿元
人 事 情况 问题 进一步 不断 继续 完全 特别 尤其 甚至 几乎 其实 当然 总之
由此 与此同时 以及其 多个 有关 相关
"""

STOPWORDS = frozenset(_WORDS.split())
