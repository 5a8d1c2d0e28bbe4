"""Pages fetched from a server on this machine: what is fetched, what is refused in words."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from click.testing import CliRunner

from zhbrief.article import read, read_url
from zhbrief.article.web import fetch
from zhbrief.cli import main
from zhbrief.errors import InputError

LEAD = "昨天上午，临江市的第二座水厂正式通水，居民都说好。"
PAGE = f"<html><head><title>临江第二水厂通水</title></head><body><p>{LEAD}</p></body></html>"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name, _, number = self.path.partition("?")[0].strip("/").partition("/")
        getattr(self, f"_{name}", self._missing)(number)

    def _send(self, data: bytes, **headers: str) -> None:
        self.send_response(200)
        for field, value in headers.items():
            self.send_header(field.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _page(self, _: str) -> None:
        self._send(PAGE.encode(), Content_Type="text/html; charset=utf-8")

    def _gbk(self, _: str) -> None:
        self._send(PAGE.encode("gbk"), Content_Type="text/html; charset=gb2312")

    def _gzip(self, _: str) -> None:
        self._send(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def _deflate(self, _: str) -> None:
        raw = zlib.compressobj(wbits=-15)
        self._send(raw.compress(PAGE.encode()) + raw.flush(), Content_Encoding="deflate")

    def _bomb(self, _: str) -> None:
        self._send(gzip.compress(b" " * 3_000_000), Content_Encoding="gzip")

    def _broken(self, _: str) -> None:
        self._send(b"no gzip at all", Content_Encoding="gzip")

    def _short(self, _: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(PAGE.encode()) + 400))
        self.end_headers()
        self.wfile.write(PAGE.encode())
        self.close_connection = True

    def _chunk(self, _: str) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        self.wfile.write(b"%x\r\n%s\r\n40\r\n" % (len(PAGE.encode()), PAGE.encode()))
        self.close_connection = True

    def _half(self, _: str) -> None:
        noise = "".join(f"<p>水厂编号{n * n % 9973}，已经通水。</p>" for n in range(400))
        packed = gzip.compress((PAGE + noise).encode())
        self._send(packed[: len(packed) // 2], Content_Encoding="gzip")

    def _members(self, _: str) -> None:
        data, cut = PAGE.encode(), PAGE.index("<p>")
        head = PAGE[:cut].encode()
        packed = gzip.compress(head) + gzip.compress(data[len(head) :])
        self._send(packed + b"\0\0", Content_Encoding="gzip")

    def _large(self, _: str) -> None:
        self._send(b"x" * 2_000_000)

    def _empty(self, _: str) -> None:
        self._send(b"")

    def _hop(self, number: str) -> None:
        left = int(number)
        self.send_response(302)
        self.send_header("Location", f"/hop/{left - 1}" if left > 1 else "/page")
        self.end_headers()

    def _away(self, _: str) -> None:
        self.send_response(302)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def _slow(self, _: str) -> None:
        try:
            self.wfile.write(b"HTTP/1.0 200 OK\r\n")
            for _at in range(40):
                self.wfile.write(b"X-A: b\r\n")
                time.sleep(0.1)
        except OSError:
            pass

    def _missing(self, _: str) -> None:
        self.send_error(404)

    def _refuse(self, code: str) -> None:
        self.send_error(int(code))

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            patch.delenv(name, raising=False)
        server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize("page", ["page", "gbk", "gzip", "members", "deflate", "hop/5"])
def test_page_is_read(site: str, page: str) -> None:
    article = read_url(f"{site}/{page}")
    assert [s.text for s in article.sentences] == [LEAD]
    assert article.title is not None
    assert article.title.text == "临江第二水厂通水"
    assert article.origin.address == article.source == f"{site}/{_end(page)}"


def test_an_address_in_chinese_is_quoted(site: str) -> None:
    assert fetch(f" {site}/page?标题=水 厂#b ").address.endswith("=%E6%B0%B4%20%E5%8E%82")


def _end(page: str) -> str:
    return "page" if page.startswith(("hop", "page")) else page


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("none", "answered 404 Not Found. Check the address"),
        ("refuse/503", "answered 503 .*The server is busy or out of order: try again later"),
        ("refuse/429", "answered 429 .*try again later"),
        ("refuse/403", "answered 403 Forbidden. The server does not give the page to everyone"),
        ("hop/6", "leads on more than 5 times"),
        ("away", "neither http nor https"),
        ("broken", "packed in a way"),
        ("empty", "is empty"),
        ("short", "came incomplete"),
        ("chunk", "came incomplete"),
        ("half", "came incomplete"),
    ],
)
def test_page_is_refused(site: str, page: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_url(f"{site}/{page}")


@pytest.mark.parametrize("page", ["large", "bomb"])
def test_too_large(site: str, page: str) -> None:
    with pytest.raises(InputError, match="larger than 1 MB"):
        fetch(f"{site}/{page}", max_bytes=1_000_000)


def test_a_server_that_sends_a_header_for_ever(site: str) -> None:
    started = time.monotonic()
    with pytest.raises(InputError, match=r"did not answer within 0\.3 s"):
        fetch(f"{site}/slow", timeout_s=0.3)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc/passwd", "must start with http"),
        ("ftp://example.org/a", "must start with http"),
        ("http://", "must start with http"),
        ("http://a:b/", "no address of a page"),
        ("http://[::1", "no address of a page"),
        ("http://127.0.0.1:1/", "cannot be fetched"),
        ("http://nowhere.invalid/", "no such host|answered 50|cannot be fetched"),
    ],
)
def test_bad_address(site: str, url: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        fetch(url)


def test_nothing_is_fetched_unless_asked(site: str) -> None:
    with pytest.raises(InputError, match="add --url"):
        read(f"{site}/page")
    result = CliRunner().invoke(main, ["inspect", f"{site}/page"])
    assert result.exit_code == 1
    assert "add --url" in result.stderr


def test_command_line(site: str) -> None:
    result = CliRunner().invoke(main, ["inspect", "--url", f"{site}/gbk"])
    assert result.exit_code == 0, result.output
    assert f"address: {site}/gbk" in result.stdout
    assert LEAD in result.stdout


@pytest.mark.parametrize("command", ["inspect", "terms", "summarize"])
def test_offline_forbids_it_to_each_command(site: str, command: str) -> None:
    result = CliRunner().invoke(main, [command, "--url", f"{site}/page", "--offline"])
    assert result.exit_code == 2
    assert "--offline" in result.stderr


def test_offline_forbids_it(site: str) -> None:
    for extra, env in (([], {"ZHBRIEF_OFFLINE": "1"}), (["--offline"], {})):
        command = ["brief", "--url", f"{site}/page", *extra]
        result = CliRunner().invoke(main, command, env=env)
        assert result.exit_code == 2
        assert "--offline" in result.stderr
    result = CliRunner().invoke(main, ["translate", "--lines", "--url", f"{site}/page"])
    assert result.exit_code == 2
