"""A briefing as one HTML file: each sentence with its Chinese to unfold, flags in words.

It needs no network and no script. In a notebook the same is shown without the page around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from zlib import crc32

from ..article.model import Sentence
from .model import Brief, Point, Source
from .prose import paragraphs
from .rendering import article_lines, documents, left_out, published, shown, warning

_STYLE = """
.zhbrief { max-width: 44rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.5;
  font-family: Georgia, "Noto Serif", serif; color: #1b1b1b; background: #fff; }
.zhbrief h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; color: inherit; }
.zhbrief .day, .zhbrief .from, .zhbrief .articles { color: #555; font-size: .9rem;
  margin: .2rem 0; }
.zhbrief ul.points { padding-left: 1.2rem; }
.zhbrief ul.points > li { margin: .8rem 0; }
.zhbrief .flag { margin: .25rem 0; padding: .2rem .6rem; border-left: 4px solid #b26a00;
  background: #fff6e5; font-size: .9rem; }
.zhbrief .flag.error { border-color: #b00020; background: #fdecef; }
.zhbrief details { font-size: .9rem; margin: .25rem 0; }
.zhbrief summary { color: #0b5394; cursor: pointer; }
.zhbrief blockquote { margin: .3rem 0 .3rem .8rem; padding-left: .6rem;
  border-left: 2px solid #bbb; }
.zhbrief blockquote small { color: #555; }
.zhbrief ol.notes { padding-left: 1.5rem; font-size: .95rem; border-top: 1px solid #ccc;
  padding-top: .6rem; }
.zhbrief a { color: #0b5394; }
@media print { .zhbrief summary { color: inherit; } }
"""


def html_page(brief: Brief, *, form: str = "list") -> str:
    """Return a whole page."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(brief.headline.english)}</title>\n</head>\n<body>\n"
        f"{html_fragment(brief, form=form)}</body>\n</html>\n"
    )


def html_fragment(brief: Brief, *, form: str = "list") -> str:
    """Return the briefing as it stands within a page, its style included."""
    body = _prose(brief) if form == "prose" else _list(brief)
    day = published(brief)
    lines = [
        f"<style>{_STYLE}</style>",
        '<article class="zhbrief">',
        f"<h1>{escape(brief.headline.english)}</h1>",
        f'<p class="day">{escape(day)}</p>' if day else "",
        *_notes(brief.headline),
        *body,
        *_articles(brief),
        f'<p class="flag">{escape(left_out(brief))}</p>' if brief.doubtful else "",
        *_details("Chinese of what was left out", [passed.source for passed in brief.doubtful]),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _list(brief: Brief) -> list[str]:
    items = [
        "\n".join([f"<li>{escape(point.english)}", *_notes(point), "</li>"])
        for point in brief.points
    ]
    return ['<ul class="points">', *items, "</ul>"]


def _prose(brief: Brief) -> list[str]:
    numbers = {id(point): number for number, point in enumerate(brief.points, 1)}
    # Several briefs may stand in one notebook: their anchors must differ.
    key = f"{crc32(brief.to_json().encode()):x}"
    texts = [
        " ".join(
            f'{escape(point.english)}<sup><a href="#z{key}-{numbers[id(point)]}">'
            f"{numbers[id(point)]}</a></sup>"
            for point in part
        )
        for part in paragraphs(brief.points)
    ]
    notes = [
        "\n".join([f'<li id="z{key}-{numbers[id(point)]}">', *_notes(point), "</li>"])
        for point in brief.points
    ]
    return [*(f"<p>{text}</p>" for text in texts), '<ol class="notes">', *notes, "</ol>"]


def _notes(point: Point) -> list[str]:
    """Return what stands with a sentence: its flags, its articles, its Chinese."""
    notes = [
        f'<p class="flag {flag.severity.value}">{escape(warning(flag, True))}</p>'
        for flag in shown(point)
    ]
    names = documents(point)
    if names:
        notes.append(f'<p class="from">From {escape(", ".join(names))}</p>')
    return [*notes, *_details("Chinese", point.sources)]


def _details(label: str, sources: Sequence[Sentence]) -> list[str]:
    if not sources:
        return []
    quotes = "\n".join(_quote(sentence) for sentence in sources)
    return [f"<details><summary>{escape(label)}</summary>\n{quotes}\n</details>"]


def _quote(sentence: Sentence) -> str:
    name = sentence.document if isinstance(sentence, Source) else ""
    place = f"characters {sentence.span.start} to {sentence.span.end}"
    where = f"{name}, {place}" if name else place
    chinese = escape("".join(sentence.original.split("\n")))
    return (
        f'<blockquote lang="zh">{chinese} <small lang="en">({escape(where)})</small></blockquote>'
    )


def _articles(brief: Brief) -> list[str]:
    if not brief.others:
        return []
    first, *lines = article_lines(brief)
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return [f'<div class="articles">{escape(first)}<ul>{items}</ul></div>']
