"""Time an engine on the sentences of an article, and see that their order does not matter.

    python benchmarks/engines.py samples/yizhuang.txt --engine qwen --sentences 6
    python benchmarks/engines.py article.txt --engine marian --model FOLDER

Prints the seconds to load, the wall and processor seconds of a first and of a second pass in
reversed order, whether both passes gave the same English, and the peak memory. On a busy machine
compare only figures of one run.
"""

from __future__ import annotations

import argparse
import resource
import time

from zhbrief.article import read
from zhbrief.translate import load_glossary, open_engine
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Engine, Request


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("article")
    parser.add_argument("--engine", default="qwen")
    parser.add_argument("--model")
    parser.add_argument("--sentences", type=int, default=6)
    options = parser.parse_args()
    sentences = [s.text for s in read(options.article).body if not s.is_damaged]
    context = Context.of(sentences, load_glossary())
    requests = [context.prepare(text).request for text in sentences[: options.sentences]]
    start = time.perf_counter()
    engine = open_engine(options.engine, model=options.model, offline=True)
    print(f"load {time.perf_counter() - start:.1f} s  {engine.signature}")
    first = _timed("first pass", engine, requests)
    second = _timed("second pass, reversed", engine, requests[::-1])[::-1]
    engine.close()
    print(f"same English in both orders: {first == second}")
    # Linux counts in kilobytes, macOS in bytes.
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _timed(name: str, engine: Engine, requests: list[Request]) -> list[str]:
    wall, cpu = time.perf_counter(), time.process_time()
    found = engine.translate(requests)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{name}: {wall:.1f} s, {cpu:.1f} s of processor time, {len(requests)} sentences")
    return [candidates[0].english for candidates in found]


if __name__ == "__main__":
    main()
