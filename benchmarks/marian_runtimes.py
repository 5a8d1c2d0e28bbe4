"""Compare the runtimes of the marian engine: processor time, memory, time to the first sentence.

    python benchmarks/marian_runtimes.py [CHECKPOINT] [--sentences FILE] [--beam 4] [--threads N]

CHECKPOINT is a folder in transformers' format; the tests' small one if none is given, which shows
that all works and says little of the speed of a real one. FILE holds one Chinese sentence a line.
Each runtime runs in a process of its own, on the same sentences in the same batches with the same
beam; where torch is not installed the runtime transformers is left out. The conversion is done
beforehand, as in use.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path

_TINY = Path(__file__).parent.parent / "tests" / "data" / "marian-tiny"
_RUNS = (
    ("ctranslate2 int8", {"runtime": "ctranslate2", "quantization": "int8"}),
    ("ctranslate2 float32", {"runtime": "ctranslate2", "quantization": "float32"}),
    ("transformers float32", {"runtime": "transformers"}),
)


def main() -> None:
    """Print a table with one line for each runtime."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("checkpoint", nargs="?", type=Path, default=_TINY)
    parser.add_argument("--sentences", type=Path, default=_TINY / "pairs.tsv")
    parser.add_argument("--beam", type=int, default=4)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(measure(arguments, json.loads(arguments.one))))
        return
    print(
        f"{'runtime':22}{'first sentence':>16}{'all sentences':>15}{'processor':>12}{'memory':>10}"
    )
    for name, options in _RUNS:
        if options["runtime"] == "transformers" and not importlib.util.find_spec("torch"):
            print(f"{name:22}left out: torch is not installed")
            continue
        seen = _in_own_process(options)
        print(
            f"{name:22}{seen['first_s']:14.2f} s{seen['wall_s']:13.2f} s"
            f"{seen['cpu_s']:10.2f} s{seen['memory_mb']:7.0f} MB"
        )


def _in_own_process(options: dict[str, str]) -> dict[str, float]:
    """Measure twice and return the second result: the first may have converted."""
    command = [sys.executable, __file__, *sys.argv[1:], "--one", json.dumps(options)]
    for _ in range(2):
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    seen: dict[str, float] = json.loads(output.splitlines()[-1])
    return seen


def measure(arguments: argparse.Namespace, options: dict[str, str]) -> dict[str, float]:
    """Return seconds to the first sentence, and seconds and memory for all of them."""
    started = time.perf_counter()
    from zhbrief.translate.engines.marian import MarianEngine
    from zhbrief.translate.model import Request

    lines = arguments.sentences.read_text(encoding="utf-8").splitlines()
    requests = [Request(line.partition("\t")[0]) for line in lines if line.strip()]
    engine = MarianEngine(
        arguments.checkpoint,
        runtime=options["runtime"],
        quantization=options.get("quantization", "int8"),
        beam_size=arguments.beam,
        n_best=1,
        threads=arguments.threads,
    )
    engine.translate(requests[:1])
    first_s = time.perf_counter() - started
    wall, cpu = time.perf_counter(), time.process_time()
    engine.translate(requests)
    return {
        "first_s": first_s,
        "wall_s": time.perf_counter() - wall,
        "cpu_s": time.process_time() - cpu,
        "memory_mb": _peak_memory_mb(),
    }


def _peak_memory_mb() -> float:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / (1 << 10)


if __name__ == "__main__":
    main()
