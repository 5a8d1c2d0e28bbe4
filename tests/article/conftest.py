"""What the tests of whole pages share: a page of lines, and what was read of it."""

from __future__ import annotations

from zhbrief.article import Article, read


def plain(*lines: str) -> Article:
    """Read *lines* as the text of a page."""
    return read("\n".join(lines).encode())


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def title(article: Article) -> str:
    return article.title.text if article.title else ""
