"""English words for how much, how long and how, and the characters that may stand for them.

A small model swaps one degree for another: flights delayed far and wide (大范围) are delayed for
a long time, a slight injury (轻伤) is a severe one.
"""

from __future__ import annotations

DEGREES = (
    (
        r"(?:FOR|OVER) A long (?:time|period|while)|prolonged|long (?:delays?|waits?)",
        "[长久漫悠远绵拖年]|一直|历来|由来|向来|旷日|多时|滞|延[续期]|半天|许久|许多时|持续|缓|慢|迟迟|可持|往往|一生|一辈子|世代|常|老",
    ),
    (
        r"minor (?:INJUR\w+|DAMAGE|FAULTS?|CRIMES?|OFFEN\w+)|slight(?:ly)?|mild(?:ly)?",
        "轻|小|微|略|稍|少|低|次|弱|浅|些|点|有所|温|和|缓|细|几乎|不明显",
    ),
    (r"severe(?:ly)?", "重|严|峻|危|厉|烈|大|深|恶|剧|急|苛|强|极|惨|狠|险|非常|特|暴|紧"),
    (
        r"heavy (?:RAIN\w*|SNOW\w*|LOSS\w*|CASUALTIES|DAMAGE)",
        "重|大|暴|强|惨|巨|厚|多|滂沱|深|烈|豪",
    ),
    (r"massive(?:ly)?", "大|巨|海|规模|庞|重|极|宏|众|多|强|惊|高|严|深|厚|全民|群|空前"),
    (r"widespread", "广|普|大|遍|泛|蔓|各|全|多|传|四|处|盛|流行|弥漫|面"),
    (r"gradual(?:ly)?", "渐|逐|慢|缓|步|不断|越|日|循序|陆续|分|梯度|趋"),
    (r"rapidly", "快|速|急|迅|飞|高|猛|剧|骤|短|疾|突|跃|激|暴|湍|蓬勃|日新|大幅|步伐|紧|第一时间"),
    (r"permanent(?:ly)?", "永|常|长[期久住驻年居远效]|终身|久|固|恒|彻底|再也|定居"),
    (r"temporar(?:y|ily)", "临|暂|短|时|先|过渡|度|堰"),
    (r"unanimous(?:ly)?", "一致|全票|共|同|齐|公认"),
    (r"illegal(?:ly)?", "非法|违|不法|不合|黑|走私|偷|盗|私|滥|法|擅|禁"),
    (r"cheap(?:er|ly|est)?", "便宜|廉|低|贱|[平特减降]价|价(?!格)|省|实惠|优惠|划算|不值|本|少"),
    (r"expensive", "贵|昂|高|价|重金|豪|成本|钱|奢|费"),
    (
        r"free OF charge|free (?:tickets?|admission|entry)",
        "免|无偿|赠|白|不收|不花|自由|不要钱|公益",
    ),
    (r"dangerous(?:ly)?", "险|危|害|毒|凶|恶|不安全|隐患|致命"),
)  # fmt: skip
# By what something is the most: the fastest is not the strongest.
SUPERLATIVES = (
    (r"strongest", "强|大|有力|劲|坚|烈|浓|牢"),
    (r"fastest", "快|速|迅|疾|飞|猛|高"),
    (
        r"(?:THE|WORLD[’']S|COUNTRY[’']S|NATION[’']S|CHINA[’']S) (?:\w+ )?(?:largest|biggest)",
        "大|多|巨|高|首|第|头|广|龙头|一|顶|长|宽|豪|强|规模|出色",
    ),
    (r"oldest", "老|古|早|长|年|久|大|岁"),
    (r"youngest", "年轻|小|年少|幼|新|低龄"),
    (r"tallest", "高"),
    (r"highest", "高|大|多|强|顶|峰|贵|优|好|居|第|列|前|至|首|极|次于"),
    (r"lowest", "低|少|小|弱|差|底|矮|基层|末|困难"),
    (r"longest", "长|久|远|多|漫|宽"),
    (r"deepest", "深|沉|切|衷|挚"),
    (r"poorest", "穷|贫|困|差"),
    (r"richest", "富|有钱|丰|财"),
    (r"cheapest", "便宜|廉|低|省|贱"),
    (r"safest", "安|险"),
    (r"worst", "差|坏|糟|恶|严重|惨|重|烈|劣|糕|败|烂|难|大|不|倒|低|剧|最"),
    (r"earliest", "早|先|初|始|前|古|快"),
    (r"smallest", "小|少|低|微|轻|矮"),
    (r"closest", "近|亲|密|接|切|紧|相似|贴|好|最"),
    (r"busiest", "忙|繁|高峰|热闹|客流|多|大"),
    (r"hottest", "热|火|高温|炎|红|高"),
    (r"coldest", "冷|寒|低|冻"),
    (r"most dangerous", "险|危"),
    (r"most expensive", "贵|高|昂"),
    (r"most powerful", "强|大|威|力|权|猛|牛|厉害"),
)  # fmt: skip
