"""Feed `read` with broken files of all kinds; report what it fails on and what takes long.

    python benchmarks/fuzz_reading.py --minutes 10 -o FOLDER

Each input must be read or refused with an error of zhbrief's own, in a time that grows with its
length. What does neither is written to FOLDER, one file for each place in the code, for a test
case to be made of. Inputs are mutations of a page, mails, Word and RTF files and texts: by
atheris, which follows the code's branches (pip install atheris), else by simple rules.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import io
import random
import sys
import time
import traceback
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

STORY = (
    "昨天上午，临江市的第二座水厂正式通水，日供水3.5万吨。厂长周立说：“总投资六亿元。还要扩建！”"
    "《摔跤吧！爸爸》重映了……\n\n第二天，记者从市水务局获悉，工程历时三年，比预算少花了四千万元。\n"
)
TRADITIONAL = "昨天上午，臨江市的第二座水廠正式通水。廠長說：「總投資六億元。」\n\n居民都說好。\n"
PAGE = (
    "<!DOCTYPE html><html><head><meta charset={charset}><title>临江第二水厂通水-临江网</title>"
    '<meta name="author" content="周明"><script type="application/ld+json">{{"@type":"NewsArticle",'
    '"datePublished":"2024-03-05","author":[{{"name":"周明"}}]}}</script></head><body>'
    "<nav><a href=/>首页</a></nav><h1>临江第二水厂通水</h1>"
    "<div class=time>2024-03-05 来源：日报</div>"
    "<article><p>{story}</p><table><tr><td>项目</td><td>48.2</td></tr><tr><td>利润</td><td>3.9</td>"
    "</tr></table><p>原价<del>199</del>99元&#12290;10<sup>8</sup>&nbsp;</p><pre>第一行\n第二行</pre>"
    "</article><div class=comment><p>写得真好，我也想试试！</p></div><footer>版权</footer></body>"
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODD = "< &#9 “ （ \0 ， <b> \n = --x 《 \ufeff".encode().split(b" ")
SECONDS_A_MEGABYTE = 20.0
LEAST_SECONDS = 3.0


def seeds() -> list[bytes]:
    gbk_page = PAGE.format(charset="gbk", story=STORY).encode("gbk")
    coded = base64.encodebytes(STORY.encode("gbk"))
    mail = (
        b"From: a@example.org\r\nSubject: =?gbk?B?wdm9rcuus6c=?=\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/alternative; boundary="cut"\r\n\r\n--cut\r\n'
        b"Content-Type: text/plain; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + coded
        + b"--cut\r\nContent-Type: text/html; charset=gbk\r\n\r\n"
        + gbk_page
        + b"\r\n--cut--\r\n"
    )
    quoted = "".join(f"={byte:02X}" for byte in gbk_page[:900]).encode()
    saved = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: http://example.org/\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n'
        b"\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quoted
        + b"\r\n--x--\r\n"
    )
    markdown = f"# 标题在此\n\n> **重点**[链接](http://example.org)\n\n- {STORY}\n\n| 甲 |\n|---|\n"
    items = "".join(f"{n}. {line}\n" for n, line in enumerate(STORY.split("\n"), start=1))
    digest = f"今日要闻\n3月5日\n{items}The plant was opened on Monday, the city said.\n"
    return [
        PAGE.format(charset="utf-8", story=STORY).encode(),
        gbk_page,
        PAGE.format(charset="big5", story=TRADITIONAL).encode("big5hkscs", "ignore"),
        mail,
        saved,
        document().encode(),
        word_file(document()),
        markdown.encode(),
        rich_file(STORY),
        digest.encode(),
        STORY.encode("gb18030"),
        TRADITIONAL.encode("big5"),
        STORY.encode("utf-16"),
        STORY.encode("hz"),
    ]


def document() -> str:
    runs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in STORY.split("\n"))
    table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    return f'<w:document xmlns:w="{WORD}"><w:body>{runs}{table}</w:body></w:document>'


def rich_file(text: str) -> bytes:
    """Return an RTF file with a text in GBK, a table, a note and a raised figure."""
    coded = "".join(f"\\'{byte:02x}" for byte in text.replace("\n", "").encode("gbk"))
    row = rf"\trowd\intbl {coded[:40]}\cell 10{{\super 8}}\cell\row\pard "
    note = rf"{{\footnote {coded[:80]}}}\u27700?{{\*\unknown {coded[:40]}}}"
    return rf"{{\rtf1\ansi\ansicpg936\uc1 {coded}\par {row}{note}\par}}".encode()


def word_file(xml: str | bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return file.getvalue()


class Trial:
    """Reads inputs and keeps those on which that went wrong, one for each place."""

    def __init__(self, folder: Path) -> None:
        from zhbrief.article import read
        from zhbrief.errors import ZhbriefError

        self._read, self._own = read, ZhbriefError
        self._folder = folder
        self.inputs = self.read = 0
        self.failures: dict[str, str] = {}

    def __call__(self, data: bytes) -> None:
        if self.inputs % 500 == 0:
            report(self)  # atheris leaves without a word
        self._try(data)
        if data[:3] == b"<w:":
            self._try(word_file(data))

    def _try(self, data: bytes) -> None:
        self.inputs += 1
        started = time.process_time()
        try:
            self._read(data)
            self.read += 1
        except self._own:
            pass
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}", data)
        seconds = time.process_time() - started
        if seconds > max(LEAST_SECONDS, SECONDS_A_MEGABYTE * len(data) / 1e6):
            self._keep(f"took {seconds:.0f} s", data)

    def _keep(self, what: str, data: bytes) -> None:
        if what not in self.failures:
            name = hashlib.sha256(data).hexdigest()[:16]
            (self._folder / name).write_bytes(data)
            self.failures[what] = name
            print(f"{what}: {name}", flush=True)


def by_atheris(atheris: Any, trial: Trial, minutes: float, folder: Path) -> None:
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds()):
        (corpus / f"seed{number}").write_bytes(seed)
    options = [f"-max_total_time={minutes * 60:.0f}", "-max_len=20000", "-timeout=120"]
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", str(corpus)], trial)
    atheris.Fuzz()


def by_rules(trial: Trial, minutes: float) -> None:
    chance = random.Random(1)
    base = seeds()
    ends = time.monotonic() + 60 * minutes
    while time.monotonic() < ends:
        trial(mutated(chance, base))
    report(trial)


def mutated(chance: random.Random, base: list[bytes]) -> bytes:
    data = bytearray(chance.choice(base))
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data) + 1)
        length = chance.randint(1, 40)
        other = chance.choice(base)
        start = chance.randrange(len(other))
        match chance.randrange(6):
            case 0:
                data[at : at + length] = b""
            case 1:
                data[at:at] = other[start : start + length]
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                data[at:at] = data[at : at + length] * chance.randint(1, 50)
            case 4:
                data[at:at] = chance.choice(ODD) * chance.randint(1, 200)
            case _:
                data = data[: max(1, at)]
    return bytes(data)


def report(trial: Trial) -> None:
    refused = trial.inputs - trial.read - len(trial.failures)
    print(f"{trial.inputs} inputs: {trial.read} read, {refused} refused; failures:", flush=True)
    for what, name in trial.failures.items():
        print(f"  {what}: {name}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    try:
        atheris = import_module("atheris")
    except ImportError:
        print("atheris is not installed: mutations by simple rules")
        by_rules(Trial(options.output), options.minutes)
        return
    with atheris.instrument_imports(include=["zhbrief.article"]):
        trial = Trial(options.output)
    by_atheris(atheris, trial, options.minutes, options.output)


if __name__ == "__main__":
    main()
