"""No text makes the finders of names raise, and every span lies where it says."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.doubtful_names import doubtful_names
from zhbrief.translate.glossary import Glossary

# Pieces that the finders look for, joined at random.
PIECES = st.sampled_from(
    [
        *"·・和与、，。（）“”的说在—- 3万",
        *("有限公司", "研究院", "集团", "大学", "委员会", "科技", "机床", "永昌", "杭州", "德国"),
        *(
            "旦增",
            "卓玛",
            "买买提",
            "孙雷",
            "董事长",
            "马尔科",
            "罗西",
            "以下简称",
            "Kpler",
            "中国",
        ),
        *("清华大学", "第一", "人民医院", "浙江省", "云梦县", "介电常数", "史密斯", "约翰"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=14).map("".join), st.text(max_size=30))


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_spans_lie_where_they_say(text: str) -> None:
    context = Context.of([text], Glossary.builtin())
    prepared = context.prepare(text)
    for found in (*prepared.terms, *prepared.unknown):
        assert prepared.text[found.start : found.end] == found.source != ""
    assert all(term.english for term in prepared.terms)
    assert not any(name.english for name in prepared.unknown)
    assert isinstance(inline(prepared.request), str)
    assert all(message for _, message in doubtful_names(prepared, text, context.glossary))
