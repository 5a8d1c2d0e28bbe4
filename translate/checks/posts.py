"""The check of high posts: a minister, president or mayor where the Chinese names none."""

from __future__ import annotations

from .grounded import GroundedWords, Grounds

_POSTS = (
    (
        r"(?:foreign|defen[cs]e|finance|prime|interior|health|trade) ministers?",
        "长|大臣|相|总理|首脑",
    ),
    (
        r"premiers?(?! (?:league|mandatory|division|show|brand|event|destination))",
        "总理|首相|省长|院长|揆|州长|主席|书记|首[映演播]|英超|一流|顶[级尖]|高端|一线",
    ),
    (r"(?:vice |deputy )?mayors?", "长"),
    (r"(?:chief executive officer|ceo)s?", "首席|总裁|执行|总经理|掌门|长|负责人|老板|头|CEO|当家"),
    (r"ambassadors?", "使|代表"),
    (r"chair(?:man|woman|person)", "主席|长|主任|主委|主持|掌门"),
    (r"spokes(?:man|woman|person)", "发言|代言|新闻|说法|回应|发布|表示|称"),
    (r"founders?", "创|奠基|缔造|始|办|建|开山|之父|成立|祖|发起"),
    (r"professors?", "教授|教|学者|导师|博导|院士"),
)


class Posts(GroundedWords):
    """A high post in the English for which the Chinese has no word. Score: 1."""

    grounds = Grounds(_POSTS)
    told = "the source names no such post."
