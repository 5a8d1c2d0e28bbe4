"""The words by which Chinese and English deny."""

from __future__ import annotations

# Words with a character of denial that deny nothing, or that English often says in the positive.
# Set phrases of four characters need not be here: the segmenter knows them.
NEUTRAL = """
采取消
不断 不仅 不仅仅 不但 不光 不单 不只 不止 不论 不管 不少 不久 不过 不同 不得不 不乏 不禁 不愧
不妨 不惜 不亚于 不日 不时 不外乎 不错 不失为 不负 不由 不由得 不等 不已 不一 不菲 不舍 不懈
不料 不锈钢 不动产 不良 不幸 不满 不足 不到 不超过 不低于 不少于 不多于 不高于 不大于 不小于
不下 不下于 不多 不小 不佳 不利 不当 不安 不适 不如 不然 不见 不停 不明 不可缺少 不忘 不忘初心
不堪 不法 不限 不限于 不变 不便 不敢 不解 不屈 不朽 不凡 不俗 不甘 不畏 不怕 不息 不拘 不胜
不易 不难 不远 不远处 不免 不起眼 不得已 不太 不大 不容 不用说 不绝 不妥 不和 不定期 不规则
不丹 不列颠 不来梅 不莱梅 不夜城 不倒翁 不粘锅 不干胶 不老 不怎么 不愿 不至于 差不多 对不起
了不起 看不起 来不及 巴不得 恨不得 动不动 要不 要不是 时不时 可不 岂不 何不 无不 莫不 莫不是
只不过 再不 忍不住 离不开 少不了 免不了 舍不得 怪不得 永不 不经意 没收 没落 没准 没错 没关系
没事 淹没 沉没 埋没 出没 吞没 湮没 覆没 没有不 没多久 没几 有没有 无人机 无人车 无人艇 无人店
无人化 无论 无论是 无线 无线电 无数 无疑 无锡 无比 无限 无非 无私 无害 无害化 无偿 无意 无意识
无形 无菌 无畏 无缝 无缝隙 无条件 无烟 无障碍 无症状 无奈 无辜 无纺布 无党派 无声 无聊 无视
无知 无能 无赖 无情 无花果 无政府 无神论 无为 无穷 无尽 无边 无垠 无愧 无间 无休止 无虞
无忧 无所谓 无缘 无几 无处不 无公害 无机 无极 无双 无影灯 无创 无痛 无影 无瑕 无悔 无恙 无误
无遗 无余 无从 无效 无力 全无 南无 虚无 有无 未来 未婚妻 未婚夫 未成年 未必 未免 未遂 未知 未尝
未央 不否认 未否认 没否认 没有否认 不可否认 不容否认 不能否认 无可否认 无法否认 毋庸否认
久未见 是否认 能否认定 能否认为 能否认识
"""
# Plain denial that good English very seldom leaves out.
STRONG = """
没有 没能 没人 没法 从没 从未 并未 尚未 未能 未经 未曾 暂未 仍未 还未 并无 尚无 毫无 无法 无需
无须 无权 无意 不是 不会 不能 不得 不再 不准 不可 不允许 不想 不必 不用 不应 不该 不宜 不予
不具 不属于 不存在 不代表 不意味 不承认 不接受 不同意 不支持 不影响 不知道 不清楚 不了解 不行
不需要 不可能 不一定 从不 决不 绝不 毫不 并不 尚不 从来不 不要 不让 并非 绝非 而非 绝不会
行不通 未见
"""
# Any other denial by one of these.
WEAK = "不没无未"
# Verbs of refusing and hindering, with what English says for them beside a plain denial.
LEXICAL = {
    "禁止": "bann?|bans|prohibit|forbid|forbade|outlaw|bar|block|restrict",
    "严禁": "bann?|bans|prohibit|forbid|forbade|outlaw|bar|strict",
    "禁令": "bann?|bans|prohibit|injunction|restrict|embargo",
    **dict.fromkeys(
        ("切莫", "切勿", "请勿", "切忌", "谨防"),
        "avoid|beware|never|refrain|resist|careful|caution|wary|guard|against|prevent|warn|alert",
    ),
    "拒绝": (
        "refus|reject|declin|den|turn|rebuff|resist|withh|refrain|hold|fail|spurn|balk|unwill|veto|"
        "snub|shun|oppos|defi|dismiss|block|walk|boycott|repudiat"
    ),
    "停止": "stop|halt|ceas|suspend|end|quit|discontinu|stay|terminat|abandon|clos|shut",
    "暂停": "paus|suspen|halt|stop|moratorium|break|hold|shut|clos|timeout",
    "避免": "avoid|prevent|avert|escap|evad|evit|stop|spare|rather|lest|preclu|minimi|reduc",
    "难以": r"difficult|hard|struggl|tough|challeng|scarce|[iu]n\w+ble",
    "缺乏": r"lack|absen|scarc|short|insuff|inadeq|few|want|deficien|need|poor|dearth|thin",
    "否认": (
        "den|reject|disput|refut|repudiat|disavow|disclaim|dismiss|rebut|contradict|contest|"
        r"rul\w+ out|negat|disown|renounc|def[iy]|challeng|brush|downplay|"
        r"call\w*\b.{1,40}\b(?:false|untrue)"
    ),
    "无罪": "innocen|acquit|exonerat|overturn|clear|quash|vindicat|absol|exculpat|free",
    "取消": (
        "cancel|abolish|scrap|remov|lift|call|eliminat|revok|repeal|drop|withdr|undo|rescind|skip|"
        "ax(?:e|ing)|annul|nullif|eras|roll|void|disqualif|decertif|deauthor|strip|waiv|exempt|end|"
        "cut|nix|ditch|abandon|suspend|delist|forfeit|overturn|rid|dismantl|pull|postpon|terminat|"
        "disallow|los[est]|off"
    ),
    "反对": "oppos|against|object|resist|reject|disapprov|anti|condemn|protest|disagree|dissent",
    "驳回": (
        "dismiss|reject|overrul|den|turn|throw|threw|strik|struck|quash|refus|uph[eo]ld|rul|toss|"
        "rebuff|refut"
    ),
    "撤回": (
        "withdr|revok|rescind|cancel|pull|retract|recall|drop|back|remov|tak|took|renounc|renege|"
        "scrap|undo|revers|repeal|walk"
    ),
    "撤销": (
        "withdr|revok|rescind|cancel|overturn|quash|annul|pull|retract|revers|repeal|remov|abolish|"
        "strip|drop|lift|undo|dismiss|scrap|roll|void|terminat|eliminat|set aside|clear"
    ),
    "防止": (
        "prevent|avoid|stop|avert|guard|against|protect|deter|keep|ward|block|curb|preclud|halt|"
        "prophyla|forestall|pre-?empt|control|ensur|combat|limit|stem|lest|hedg|safe|counter|insur|"
        "minimi|reduc|contain|resist|anti"
    ),
    "不敌": "los|beat|defeat|fell|fall|down|behind|eliminat|crash|short|succumb|out|win|won|over",
    "失败": "fail|los|defeat|unsuccess|crash|collaps|flop|beaten|botched",
}
# Those of LEXICAL that English seldom says in words other than these.
SURE = {"否认", "无罪", "拒绝", "取消", "驳回", "撤回", "撤销"}
# Of those above, the ones that have nothing at all to do with denial.
INNOCENT = """
不断 不同 不久 不锈钢 不动产 不列颠 不丹 不来梅 不莱梅 不时 不日 不懈 差不多 无人机 无人车 无线
无线电 无数 无锡 无偿 无私 未来 未央 非常 非洲 南非 非凡 非遗 没收 淹没 沉没 特别 分别 级别 性别
类别 识别 个别 别墅 是否 能否 尽快 至少 减少 少年 少数 只要 只有 才能 人才 反应 反映 失业 停车
"""
# What lets English deny where the Chinese has no denial of the above kinds.
LICENCE = "不没无未非别勿否禁拒难缺少失弃停止仅只才反零岂哪吗？?何毋甭罢却唯尽脱休"
# Words of denial, and words that begin or end with it.
PLAIN = (
    r"not|no|non|nor|none|never|neither|nothing|nobody|nowhere|without|cannot|no-one|n[’']t|"
    r"hardly|barely|rarely|seldom|scarcely|unless|yet to|far from|free of|free from|"
    r"too\b.{1,40}\bto|un(?!der|it|i[cfoqv]|til|anim|cles?\b|ravel|fold|veil|leash)[a-z]{3,}|"
    r"fail(?:s|ed|ing|ure|ures)?|lack(?:s|ed|ing)?|absent|absence|devoid|"
    r"refus\w+|reject\w+|declin\w+|den(?:y|ies|ied|ying|ial)|prevent\w*|avoid\w*|stop\w*|"
    r"bans?|bann(?:ed|ing)|prohibit\w*|forbid\w*|ceas\w+|halt\w*|refrain\w*|less|gone|"
    r"in(?:ability|adequate|capable|complete|correct|conclusive|consistent|different|direct|"
    r"effective|eligible|equal|expensive|finite|significant|sufficient|tact|valid|visible|"
    r"evitable|dispensable|separable|appropriate|accurate|action|stab|conv|cong)\w*|"
    r"im(?:possible|mune|partial|perfect|mobile|balance|measurable|mature)\w*|"
    r"ir(?:regular|relevant|responsible|reversible|replaceable)\w*|"
    r"il(?:legal|licit|legitimate|logical)\w*|"
    r"dis(?:agree|appear|approv|continu|allow|qualif|regard|satisf|like|miss|advantage|obey|"
    r"interest|connect)\w*|non[-a-z]\w+|\w{3,}less"
)
# Words that may say a denial in the positive.
VAGUE = (
    r"instead|rather|out of|beyond|away|except|few|little|miss(?:ed|ing)|end(?:ed|s)?|lost|"
    r"loses?|dead|out|until|before|only|despite|although|difficult\w*|hard|trouble|problems?|"
    r"remains?|still|against|but|mixed|low|small|poor|limited|short|yet|clos(?:ed|es|ing)"
)
# What is surely a denial; the others may stand in a sentence that denies nothing.
STRICT = r"not|no|nor|none|never|neither|nothing|nobody|nowhere|without|cannot|no-one|n[’']t"
