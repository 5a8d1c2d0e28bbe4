"""What a forum says to those who have not signed in is no story."""

from __future__ import annotations

import pytest

from zhbrief.article import read


@pytest.mark.parametrize(
    "notice",
    [
        "本帖子中包含更多资源您需要登录才可以下载或查看，没有帐号?",
        "本帖子中包含更多资源\n\n您需要 登录 才可以下载或查看，没有帐号？立即注册",
    ],
)
def test_a_call_to_sign_in_is_left_out(notice: str) -> None:
    story = "市政府昨日公布了新的规划，要求各部门年内完成。"
    article = read(f"{story}\n\n{notice}\n\n居民普遍欢迎新的规划，认为早该如此。\n".encode())
    assert "登录" not in "".join(sentence.text for sentence in article.sentences)
    assert article.sentences[0].text == story
    assert len(article.sentences) == 2


def test_news_of_signing_in_stays() -> None:
    story = "新规定要求用户需要登录后才能发表评论，没有账号的用户须先注册，平台将于下月执行。"
    assert read(f"{story}\n".encode()).sentences[0].text == story
