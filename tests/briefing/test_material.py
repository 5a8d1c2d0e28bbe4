"""The Chinese that a briefing is made of: headline and points before they are translated."""

from __future__ import annotations

from zhbrief.article import read
from zhbrief.briefing.material import Story
from zhbrief.summarize import METHODS
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary

BYLINE = "海城都市报记者唐建国"
PAGE = f"""{BYLINE}摄为了躲避连年的洪水

{BYLINE}摄为了躲避连年的洪水，全村两百户人家搬到了山坡上。新村的道路和水电都已经接通。

{BYLINE}洪水连年不断全村搬上山坡，村里的老人说这是一百年来最大的一次搬迁。

{BYLINE}从镇政府了解到，搬迁的费用由县里承担一半，其余的由各户自己负担。
"""


def story(page: str) -> Story:
    article = read(page.encode())
    texts = [sentence.text for sentence in article.sentences]
    return Story(article, METHODS["lead"](article), Context.of(texts, Glossary.builtin()))


def test_a_byline_glued_onto_the_news_is_left_out() -> None:
    made = story(PAGE)
    texts = [piece.text for piece in made.pieces(made.ranking)]
    assert made.headline.text == "为了躲避连年的洪水，全村两百户人家搬到了山坡上。"
    assert "洪水连年不断全村搬上山坡，村里的老人说这是一百年来最大的一次搬迁。" in texts
    assert f"{BYLINE}从镇政府了解到，搬迁的费用由县里承担一半，其余的由各户自己负担。" in texts


def test_a_title_loses_its_byline_and_keeps_its_source() -> None:
    page = PAGE.replace("摄为了躲避连年的洪水\n", "摄 两百户人家迁入新村\n", 1)
    made = story(page)
    assert made.headline.text == "两百户人家迁入新村"
    assert made.headline.sources[0].text == f"{BYLINE}摄 两百户人家迁入新村"
