from __future__ import annotations

import json
import os
import re
import shlex
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from zhbrief.cli import main
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Candidate, Request

TITLE = "滨河市新图书馆开放"  # a new library opens
FIRST = "滨河市的新图书馆昨天向读者开放。"
SECOND = "馆内的藏书比旧馆更多。"
THIRD = "市民可以在网上预约座位。"
ARTICLE = f"{TITLE}\n\n{FIRST}{SECOND}\n\n{THIRD}\n"
TRADITIONAL = "濱河市的新圖書館昨天向讀者開放。\n"
COMMANDS = ("brief", "summarize", "translate", "terms", "convert", "inspect")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


class English(EchoEngine):
    """An engine whose English is clean: the same plain words for every sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[int] = []
        self.is_closed = False

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        self.batches.append(len(requests))
        return [
            [Candidate("The people of the town\nread a good many books now.")] for _ in requests
        ]

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(params=["english"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> EchoEngine:
    """Put an engine without a model where the commands open theirs."""
    made = English() if request.param == "english" else EchoEngine()
    # The chain first: imported later, it would take over what was put in place here for a while.
    for module in ("zhbrief.briefing.chain", "zhbrief.translate.translating"):
        monkeypatch.setattr(f"{module}.open_engine", lambda *_, **__: made)
    return made


echoing = pytest.mark.parametrize("engine", ["echo"], indirect=True)


def run(*arguments: str | Path, data: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=data)


def start(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    """Start the program as a process of its own."""
    command = [sys.executable, "-W", "error", "-m", "zhbrief", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def spawn(*arguments: str, data: bytes = b"", **environment: str) -> tuple[int, bytes, bytes]:
    process = start(*arguments, stdin=subprocess.PIPE, env=os.environ | environment)
    out, err = process.communicate(data, timeout=60)
    return process.returncode, out, err


# What can go wrong with a source


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file(command: str, tmp_path: Path, engine: EchoEngine) -> None:
    result = run(command, tmp_path / "nothing.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert re.fullmatch(r"Error: \S*nothing.txt .*\n", result.stderr)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder(command: str, tmp_path: Path, engine: EchoEngine) -> None:
    result = run(command, tmp_path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize("command", ["brief", "summarize", "translate", "terms", "inspect"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\n", "is empty", id="blank"),
        pytest.param(b"Nothing but English here.\n", "no Chinese", id="english"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG", id="image"),
        pytest.param(bytes(range(256)) * 8, "<stdin>", id="noise"),
    ],
)
def test_what_is_no_article(command: str, content: bytes, reason: str, engine: EchoEngine) -> None:
    result = run(command, "-", data=content)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")
    assert reason in result.stderr


def test_an_encoding_that_does_not_exist(article: Path) -> None:
    result = run("inspect", article, "--encoding", "utf-99")
    assert result.exit_code == 2
    assert "Unknown encoding" in result.stderr


# Where results go


@pytest.mark.parametrize("command", ["brief", "summarize", "convert"])
@pytest.mark.parametrize("place", ["", "no/such/folder/out.txt", "article.txt/out.txt"])
def test_an_output_that_cannot_be_written(
    command: str, place: str, article: Path, engine: English
) -> None:
    result = run(command, article, "-o", article.parent / place)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")
    assert engine.batches == []  # found out before the work
    assert list(article.parent.iterdir()) == [article]


def test_output_to_a_file(article: Path) -> None:
    target = article.parent / "out.txt"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    result = run("convert", article, "--to", "traditional", "-o", target)
    assert (result.exit_code, result.output) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("濱河市新圖書館開放\n")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert sorted(p.name for p in article.parent.iterdir()) == ["article.txt", "out.txt"]


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev/stdout")
def test_output_to_a_device() -> None:
    assert spawn("convert", "-", "-o", "/dev/stdout", data=b"plain\n") == (0, b"plain\n", b"")


def test_output_through_a_link(article: Path) -> None:
    link = article.parent / "link.txt"
    link.symlink_to("out.txt")
    assert run("convert", article, "-o", link).exit_code == 0
    assert link.is_symlink()
    assert (article.parent / "out.txt").read_text(encoding="utf-8") == ARTICLE


def test_output_over_the_source(article: Path) -> None:
    assert run("convert", article, "--to", "traditional", "-o", article).exit_code == 0
    assert article.read_text(encoding="utf-8").startswith("濱")


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_a_failure_leaves_the_old_output(
    error: type[BaseException], article: Path, engine: EchoEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(engine, "translate", fail)
    target = article.parent / "out.txt"
    target.write_text("old", encoding="utf-8")
    result = run("brief", article, "-o", target)
    assert result.exit_code == (130 if error is KeyboardInterrupt else 1)
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(p.name for p in article.parent.iterdir()) == ["article.txt", "out.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(article: Path) -> None:
    result = run("convert", article, "-o", "/dev/full")
    assert result.exit_code == 1
    assert "cannot be written: No space left" in result.stderr


def test_results_are_utf_8_in_any_locale() -> None:
    code, out, err = spawn(
        "convert", "-", data=TRADITIONAL.encode("big5"), PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert (code, out.decode("utf-8"), err) == (0, "滨河市的新图书馆昨天向读者开放。\n", b"")


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text(ARTICLE * 5000, encoding="utf-8")
    process = start("convert", str(big))
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) in (0, 1)
    assert errors == b""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_closed_streams(closed: str, article: Path) -> None:
    command = f'"{sys.executable}" -m zhbrief.cli convert - < "{article}" {closed}'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.returncode == 1
    assert re.fullmatch(r"Error: Standard (in|out)put is closed\. .*\n", done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c() -> None:
    process = start("convert", "-", stdin=subprocess.PIPE)
    time.sleep(1)  # until it waits for its input
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, b"", b"Interrupted.")


def test_ctrl_c_while_the_program_is_loaded() -> None:
    code = (
        "import sys\nimport zhbrief.__main__ as entry\n"
        "print([name for name in ('click', 'zhbrief.cli') if name in sys.modules])\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'zhbrief.briefing.exits': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "entry.main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "[]\n", "Interrupted.\n")


# Models


@pytest.mark.parametrize("command", ["brief", "translate", "translate --lines"])
def test_no_model_while_offline(
    command: str, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", str(article.parent / "models"))
    monkeypatch.setenv("ZHBRIEF_OFFLINE", "1")
    result = run(*command.split(), article)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "zhbrief models pull qwen" in result.stderr
    monkeypatch.delenv("ZHBRIEF_OFFLINE")
    assert run(*command.split(), article, "--offline").exit_code == 3


def test_the_models_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", str(tmp_path))
    assert run("models", "list").exit_code == 0
    unknown = run("models", "path", "qwem")
    assert unknown.exit_code == 3
    assert unknown.stderr.startswith("Error: ")


# Usage


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["brief", "--words", "50", "--sentences", "3"], id="two lengths"),
        pytest.param(["brief", "--words", "50", "--percent", "3"], id="words and per cent"),
        pytest.param(["brief", "--percent", "101"], id="more than all"),
        pytest.param(["brief", "--form", "poem"], id="unknown form"),
        pytest.param(["summarize", "--chars", "50", "--percent", "3"], id="chars and per cent"),
        pytest.param(["brief", "--words", "0"], id="no words"),
        pytest.param(["brief", "--method", "magic"], id="unknown method"),
        pytest.param(["brief", "--engine", "echo"], id="unknown engine"),
        pytest.param(["brief", "--format", "pdf"], id="unknown format"),
        pytest.param(["summarize", "--sentences", "3", "--chars", "90"], id="two summary lengths"),
        pytest.param(["convert", "--to", "simplified", "--config", "t2s"], id="two conversions"),
        pytest.param(["convert", "--config", "x2y"], id="unknown conversion"),
        pytest.param(["translate", "--engine", "marian"], id="marian without a checkpoint"),
    ],
)
def test_wrong_usage(arguments: Sequence[str], article: Path) -> None:
    result = run(*arguments, article)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


@pytest.mark.parametrize("command", ["brief", "summarize"])
@pytest.mark.parametrize("model", ["no.gguf", "no/such/folder", "nobody/no-summarizer"])
def test_a_summary_model_that_is_not_there(
    command: str, model: str, article: Path, engine: EchoEngine
) -> None:
    options = ("--method", "abstractive", "--offline", "--summary-model", model)
    result = run(command, article, *options)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "Error: No model" in result.stderr


# brief


def test_brief_as_text(article: Path, engine: English) -> None:
    result = run("brief", article, "--sentences", "1")
    assert result.exit_code == 0
    assert result.stdout.count("The people of the town") == 2  # a headline and one point
    assert engine.is_closed


def test_brief_shows_its_sources(article: Path, engine: EchoEngine) -> None:
    for format_ in ("text", "markdown"):
        assert THIRD not in run("brief", article, "--format", format_).stdout
        shown = run("brief", article, "--format", format_, "--sources").stdout
        assert TITLE in shown
        assert THIRD in shown


def test_brief_as_prose(article: Path, engine: English) -> None:
    text = run("brief", article, "--sentences", "2", "--form", "prose").stdout
    assert "- " not in text
    markdown = run("brief", article, "--form", "prose", "--format", "markdown", "--sources").stdout
    assert "[^1]" in markdown


def test_brief_as_html(article: Path, engine: English) -> None:
    html = run("brief", article, "--format", "html").stdout
    assert html.startswith("<!DOCTYPE html>")
    assert FIRST in html


def test_brief_as_a_word_file(article: Path, engine: English) -> None:
    target = article.parent / "brief.docx"
    assert run("brief", article, "--format", "docx", "-o", target).exit_code == 0
    assert target.read_bytes().startswith(b"PK")


def test_several_sources_are_one_story_only_if_told_so(article: Path, engine: English) -> None:
    alone = run("brief", article, article)
    assert (alone.exit_code, alone.stdout) == (2, "")
    assert "--together" in alone.stderr
    assert engine.batches == []
    data = json.loads(run("brief", article, article, "--together", "--format", "json").stdout)
    assert len(data["articles"]) == 2
    names = {source["document"] for point in data["points"] for source in point["sources"]}
    assert all("article.txt (" in name for name in names)


def test_one_of_several_sources_is_missing(article: Path, engine: English) -> None:
    result = run("brief", article, article.parent / "nothing.txt", "--together")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing.txt" in result.stderr


def test_a_brief_over_its_budget_is_told(article: Path, engine: English) -> None:
    result = run("brief", article, "--words", "3")
    assert result.exit_code == 0
    assert "No sentence is that short" in result.stderr


def test_a_share_of_the_story(article: Path, engine: English) -> None:
    less = run("summarize", article, "--percent", "40")
    assert 0 < len(less.stdout.replace("\n", "")) <= 0.4 * len(FIRST + SECOND + THIRD)
    assert run("brief", article, "--percent", "100").exit_code == 0


def test_brief_as_json(article: Path, engine: EchoEngine) -> None:
    result = run("brief", "-", "--format", "json", data=ARTICLE)
    made = json.loads(result.stdout)
    assert {"headline", "points", "article", "signature"} <= set(made)
    assert made["article"]["title"] == TITLE
    for point in made["points"]:
        for span in point["sources"]:
            assert ARTICLE[span["start"] : span["end"]] == span["original"]


@pytest.mark.parametrize(
    ("option", "code"),
    [
        pytest.param([], 0, id="default"),
        pytest.param(["--fail-on", "never"], 0, id="never"),
        pytest.param(["--fail-on", "error"], 4, id="error"),
        pytest.param(["--fail-on", "warning"], 4, id="warning"),
    ],
)
@echoing
def test_fail_on_flags(option: list[str], code: int, article: Path, engine: EchoEngine) -> None:
    result = run("brief", article, *option)  # what comes back is Chinese: an error
    assert result.exit_code == code
    assert result.stdout  # the brief is written all the same


def test_fail_on_without_flags(article: Path, engine: EchoEngine) -> None:
    assert run("brief", article, "--fail-on", "error").exit_code == 0


# summarize, inspect, convert


def test_summarize(article: Path) -> None:
    result = run("summarize", article, "--sentences", "2")
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    assert set(lines) <= {FIRST, SECOND, THIRD}


def test_summarize_as_json(article: Path) -> None:
    made = json.loads(run("summarize", article, "--chars", "20", "--format", "json").stdout)
    assert made["method"] == "extractive"
    [sentence] = made["sentences"]
    assert set(sentence) == {"original", "simplified", "start", "end", "text"}
    assert ARTICLE[sentence["start"] : sentence["end"]] == sentence["original"]


def test_a_summary_that_cannot_be_short_enough(article: Path) -> None:
    result = run("summarize", article, "--chars", "3")
    assert result.exit_code == 0
    assert result.stdout.strip() in (FIRST, SECOND, THIRD)
    assert "No sentence is that short" in result.stderr


def test_terms_are_a_glossary_to_edit(article: Path, tmp_path: Path) -> None:
    drafted = tmp_path / "names.tsv"
    assert run("terms", article, "-o", drafted).exit_code == 0
    lines = drafted.read_text("utf-8").splitlines()
    assert "chinese\tenglish\tkind\tnote" in lines
    assert run("terms", article, "--glossary", drafted).exit_code == 0


def test_terms_as_json(article: Path) -> None:
    made = json.loads(run("terms", article, "--format", "json").stdout)
    assert all(term["chinese"] in ARTICLE and term["count"] for term in made)
    assert made


def test_inspect(article: Path) -> None:
    made = json.loads(run("inspect", article, "--format", "json").stdout)
    assert (made["encoding"], made["script"]) == ("utf-8", "simplified")
    assert made["title"]["original"] == TITLE
    assert [s["simplified"] for s in made["sentences"]] == [FIRST, SECOND, THIRD]
    shown = run("inspect", article).stdout
    for part in ("encoding: utf-8", f"title: {TITLE}", "11-27", THIRD):
        assert part in shown


def test_inspect_tells_what_was_removed(article: Path) -> None:
    article.write_text(f"{ARTICLE}\n责任编辑：李平\n", encoding="utf-8")
    made = json.loads(run("inspect", article, "--format", "json").stdout)
    [removed] = made["removed"]
    assert removed["text"].strip() == "责任编辑：李平"
    assert f"[{removed['reason']}] 责任编辑" in run("inspect", article).stdout


def test_keep_all_leaves_nothing_out(article: Path) -> None:
    article.write_text(f"{ARTICLE}\n责任编辑：李平\n", encoding="utf-8")
    made = json.loads(run("inspect", article, "--keep-all", "--format", "json").stdout)
    assert made["removed"] == []
    assert "责任编辑：李平" in [s["original"] for s in made["sentences"]]


@pytest.mark.parametrize(
    ("option", "source", "expected"),
    [
        pytest.param([], "圖書館\r\n\n 開放", "图书馆\r\n\n 开放", id="white space stays"),
        pytest.param(["--to", "simplified"], "圖書館", "图书馆", id="simplified"),
        pytest.param(["--to", "traditional"], "图书馆\n", "圖書館\n", id="traditional"),
        pytest.param(["--config", "tw2sp"], "軟體\n", "软件\n", id="config"),
        pytest.param(["--config", "tw2s"], "臺灣裡面\n", "台湾里面\n", id="Taiwan"),
        pytest.param(["--config", "hk2s"], "裏面羣眾\n", "里面群众\n", id="Hong Kong"),
        pytest.param([], "圖書館\n" * 100, "图书馆\n" * 100, id="piece by piece"),
        pytest.param([], "", "", id="empty"),
        pytest.param([], "plain\n", "plain\n", id="nothing to convert"),
    ],
)
def test_convert(option: list[str], source: str, expected: str) -> None:
    result = run("convert", "-", *option, data=source)
    assert (result.exit_code, result.stdout_bytes.decode()) == (0, expected)


# translate


def test_translate_keeps_paragraphs(article: Path, engine: English) -> None:
    sentence = "The people of the town read a good many books now."
    result = run("translate", article)
    assert result.stdout == f"{sentence} {sentence}\n\n{sentence}\n"
    assert engine.is_closed


def test_translate_as_json(article: Path, engine: EchoEngine) -> None:
    made = json.loads(run("translate", article, "--format", "json").stdout)
    assert [entry["source"] for entry in made] == [FIRST, SECOND, THIRD]
    assert all(set(entry) == {"source", "english", "flags", "engine"} for entry in made)


@echoing
def test_translate_tells_flags_with_their_line(article: Path, engine: EchoEngine) -> None:
    result = run("translate", article)
    assert re.search(r"^line 5: LEFTOVER error: .+", result.stderr, re.MULTILINE)
    assert not re.search(r"^line [1246]: ", result.stderr, re.MULTILINE)


def test_translate_flags_damaged_sentences(article: Path, engine: EchoEngine) -> None:
    article.write_text(f"{ARTICLE}\n工厂买下了全国,、全球,的生产线。\n", encoding="utf-8")
    result = run("translate", article)
    assert re.findall(r"^line (\d+): DAMAGED", result.stderr, re.MULTILINE) == ["7"]


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("\n", 1, id="one empty line"),
        pytest.param(FIRST, 1, id="no final newline"),
        pytest.param(f"{FIRST}\n", 1, id="final newline"),
        pytest.param(f"{FIRST}\n\n", 2, id="an empty line at the end"),
        pytest.param(f"\n\n{FIRST}\n\n{SECOND}", 5, id="empty lines between"),
        pytest.param(f"{FIRST}{SECOND}\n{THIRD}\n", 2, id="two sentences in a line"),
        pytest.param(f"{FIRST}\r\n\r\n{SECOND}\r\n", 3, id="crlf"),
        pytest.param(f"{FIRST}\u2028{SECOND}\x0b\x85{THIRD}\n{THIRD}", 2, id="other breaks"),
        pytest.param(f"{FIRST}\n" * 31, 31, id="one line less than a chunk"),
        pytest.param(f"{FIRST}\n" * 32, 32, id="a chunk"),
        pytest.param(f"{FIRST}\n" * 64 + SECOND, 65, id="two chunks and a line"),
        pytest.param("\n" * 40 + FIRST, 41, id="a chunk of empty lines"),
        pytest.param(f"\ufeff{FIRST}\n{SECOND}\n", 2, id="byte order mark"),
    ],
)
def test_lines_are_counted_exactly(source: str, count: int, engine: EchoEngine) -> None:
    result = run("translate", "-", "--lines", data=source.encode())
    written = result.stdout_bytes.decode()
    assert result.exit_code == 0, result.output
    assert written.count("\n") == count
    assert written == "" or written.endswith("\n")
    lines = source.removesuffix("\n").split("\n") if source else []
    assert [bool(line) for line in written.split("\n")[:-1]] == [bool(a.strip()) for a in lines]


@echoing
def test_lines_stay_in_order(engine: EchoEngine) -> None:
    source = [FIRST, "", "Plain English 42", SECOND, THIRD] * 20
    result = run("translate", "-", "--lines", data="\n".join(source))
    assert result.stdout.splitlines() == source
    assert "line 4: LEFTOVER error" in result.stderr
    assert "line 99: LEFTOVER error" in result.stderr
    assert "line 98: " not in result.stderr


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("is_told", [True, False])
@echoing
def test_lines_in_other_encodings(encoding: str, is_told: bool, engine: EchoEngine) -> None:
    source = f"{FIRST}\n\n{SECOND}\n" * 20
    if encoding == "big5":
        source = f"{TRADITIONAL}\n" * 20
    option = ["--encoding", encoding] if is_told else []
    result = run("translate", "-", "--lines", *option, data=source.encode(encoding))
    assert result.stdout.count("\n") == source.count("\n")
    assert result.stdout.splitlines()[0] == FIRST


@pytest.mark.parametrize("engine", ["english"], indirect=True)
def test_a_doubt_about_a_name_is_told_once_for_all_lines(engine: EchoEngine) -> None:
    source = "发言人汉斯·布伦克特说，列车会准时开。\n" * 40  # more than one chunk
    result = run("translate", "-", "--lines", data=source)
    assert result.stderr.count("No glossary knows a name (汉斯·布伦克特)") == 1
    as_json = run("translate", "-", "--lines", "--format", "json", data=source)
    for line in as_json.stdout.splitlines():
        assert "布伦克特" in str(json.loads(line)["flags"])


@echoing
def test_lines_as_json(engine: EchoEngine) -> None:
    result = run("translate", "-", "--lines", "--format", "json", data=f"{FIRST}\n\n{SECOND}")
    entries = [json.loads(line) for line in result.stdout.splitlines()]
    assert [entry["source"] for entry in entries] == [FIRST, "", SECOND]
    assert [bool(entry["flags"]) for entry in entries] == [True, False, True]


def test_lines_as_json_are_lines_to_every_reader(engine: EchoEngine) -> None:
    source = f"{FIRST}\u2028{SECOND}\x85"
    result = run("translate", "-", "--lines", "--format", "json", data=source)
    [line] = result.stdout.splitlines()
    assert json.loads(line)["source"] == source


@pytest.mark.parametrize("encoding", [[], ["--encoding", "utf-8"]])
def test_lines_come_before_the_input_ends(encoding: list[str], engine: EchoEngine) -> None:
    """A line that is not UTF-8, behind the first chunk, comes too late to stop that."""
    data = f"{FIRST}\n".encode() * 32 + b"\xff\xfe\xfd\n" + THIRD.encode()
    result = run("translate", "-", "--lines", *encoding, data=data)
    assert result.exit_code == 1
    assert result.stdout.count("\n") == 32
    assert result.stderr.splitlines()[-1].startswith("Error: <stdin>")


def test_lines_are_translated_a_chunk_at_a_time(engine: English) -> None:
    run("translate", "-", "--lines", data=f"{FIRST}\n" * 70)
    assert max(engine.batches) == 32


def test_a_long_job_is_told_now_and_then(engine: English, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([0.0, 50.0, 61.0, 70.0])
    monkeypatch.setattr("zhbrief.briefing.filters.time.monotonic", lambda: next(seconds))
    result = run("translate", "-", "--lines", data=f"{FIRST}\n" * 90)
    assert [line for line in result.stderr.splitlines() if "translated" in line] == [
        "64 lines translated in 61 s"
    ]


# Help


def _help_texts() -> dict[str, str]:
    return {name: command.help or "" for name, command in main.commands.items()}


def _examples() -> list[str]:
    found = (re.findall(r"zhbrief ([a-z][^\n|>]*)", text) for text in _help_texts().values())
    return [example.strip() for examples in found for example in examples]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_shows_examples(name: str) -> None:
    shown = run(name, "--help")
    assert shown.exit_code == 0
    assert f"zhbrief {name} " in shown.stdout.split("\n", 1)[1]


@pytest.mark.parametrize("example", _examples())
def test_examples_in_the_help_are_commands(example: str) -> None:
    name, *arguments = shlex.split(example)
    main.commands[name].make_context(name, arguments)  # raises UsageError for a wrong example


def test_version() -> None:
    result = run("--version")
    assert result.exit_code == 0
    assert re.fullmatch(r"zhbrief \S+\n", result.stdout)


def test_commands_have_the_names_of_the_contract() -> None:
    assert set(main.commands) >= {*COMMANDS, "models"}
    assert all(isinstance(command, click.Command) for command in main.commands.values())


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom zhbrief.cli import main\n"
        "try: main(['brief', '--help'])\nexcept SystemExit: pass\n"
        "heavy = 'opencc rjieba pypinyin transformers ctranslate2 sentencepiece torch numpy rich "
        "huggingface_hub xllamacpp zhbrief.article zhbrief.translate zhbrief.summarize'.split()\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_an_extractive_summary_waits_for_no_translation(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("海城市的新桥昨天通车。这座桥全长两公里。\n", "utf-8")
    code = (
        "import sys\nfrom zhbrief.cli import main\n"
        f"try: main(['summarize', {str(page)!r}, '--format', 'json'])\nexcept SystemExit: pass\n"
        "heavy = 'zhbrief.translate.constraints zhbrief.translate.repair xllamacpp'.split()\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@echoing
@pytest.mark.parametrize(("style", "number"), [("long", "2 billion"), ("short", "2bn")])
def test_large_numbers_in_the_style_wanted(
    engine: EchoEngine, style: str, number: str, tmp_path: Path
) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("公司营收20亿元。\n", encoding="utf-8")
    assert number in run("translate", file, "--lines", "--style", style).stdout
