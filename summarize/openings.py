"""Openings that lean on the sentence before. Data, in simplified script."""

from __future__ import annotations

import re

# Links: besides, but, therefore, for example, secondly. Cut off, they leave a sound sentence.
CONNECTIVE = re.compile(
    r"此外|另外|另一方面|一方面|除此之外|与此同时|同时|同样|不仅如此|而且|并且|况且|再者|还有|另据"
    r"|但是?(?!丁)|然而|不过|可是|只是|而(?!立|言)|却|反观|相反|反之|否则|即便如此|尽管如此"
    r"|因此(?!次)|因而|所以|于是|由此(?!及)|可见|总之|综上|总的来说|总体来看|也就是说|换句话说|换言之|那么|毕竟"
    r"|具体而言|具体来看|具体来说|事实上|其实|当然|例如|比如|譬如|再如|又如|尤其是?|特别是|甚至"
    r"|首先|其次|再次|最后|随后|之后|此后|后来|接着|接下来|然后|当天|当日|当晚|同日|第[二三四五六七八九十]，"
    r"|(?:[为对据就至]此|届时|在此(?:之前|之后|期间|基础上)?)(?=[，,])"
    r"|[一二三四五六]是|还(?!原)|也(?!门|许)|又|更(?!新|换|改|名)|则|.{1,8}(?:也)?因此(?!次)"
)

# Words whose meaning lies in the sentence before: for this, among them, this, he, the latter.
REFERENCE = re.compile(
    r"[为对据就如至在]此|有?[基鉴]于此|[在从对由以用就](?:这|那(?!曲))|(?:对于|针对|根据|按照|围绕|面对|随着)(?:这|此|该(?!死)|上述)"
    r"|(?:特点|原因|问题|变化|亮点|优势|建议|措施|理由|好处|难点|挑战|表现)之?[二三四五六](?:是|在于|[，,：:])|其[二三四五六][，,是]"
    r"|届时|其(?!实|它|他|次)|这|那(?!曲|么|拉提)|此(?!次|外|后|前|间)|该"
    # 过度包装才会消失: only then, and when is told before it. 人才会议, 才能 as a noun are none.
    r"|[^，,；;只唯除必须要何什]{1,10}(?<![人英天多])才(?:会|能够?|可以)(?![力议])"
    # 在降低成本的同时，也提高了…: what does both, the sentence before names.
    r"|在[^，,]{2,30}的同时[，,][也还更又]"
    r"|[他她它](?!国|乡|人)|前者|后者|[两二三四]者|[两二三]人|两[队国地校]|上述|以上|当时|有的|对方|双方"
)

# Those that can be cut off even where no comma follows; 也 (also) and 更 (more) are adverbs of
# their clause and stay.
_REMOVABLE = "但 但是 然而 不过 可是 而 而且 并且 因此 因而 所以 于是 同时"
REMOVABLE = frozenset(_REMOVABLE.split())
