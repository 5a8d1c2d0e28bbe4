"""Train the network for a given time, or a given number of steps, and stop and resume anywhere.

    python training/train.py DATA RUN --seconds 540 [--later 120]
    python training/train.py DATA RUN --steps 1000
    python training/train.py DATA RUN --probe 10 [--compile always]
    python training/train.py DATA RUN --profile 5

DATA holds data.npz.xz (or data.npz), the tokenizer and development.json, RUN gets the checkpoint,
log.jsonl and weights.bin (see weights.py). ``--seconds`` counts from the start of the program, or
from ``--since``, all loading and writing in; the learning rate reaches nought when they, and
``--later`` seconds of later calls, are over. The same command goes on from the checkpoint. SIGTERM
and SIGINT stop after the step, with a checkpoint. ``--probe`` measures pieces a second, and writes
only that.
"""

from __future__ import annotations

import argparse
import json
import math
import signal
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields
from pathlib import Path
from types import FrameType
from typing import Any

import checkpoints
import torch
import weights
from batches import Batch, Cut, DataSet, Feed, Recipe, data_file
from checkpoints import Average, Progress
from decoding import Development
from network import Network, Shape

_STARTED = time.monotonic()
_TOO_SLOW = 3  # exit code


@dataclass(frozen=True, slots=True)
class Settings:
    """What is learnt how; each is an option of the command line."""

    rate: float = 8e-4
    warm_up: int = 1200  # steps
    smoothing: float = 0.1
    clip: float = 1.0
    decay: float = 0.01
    window: float = 500.0  # steps of the average
    log_every: int = 50  # steps
    save_every: float = 150.0  # seconds
    score_every: float = 180.0
    reserve: float = 22.0  # seconds at the end for the last scores and writing
    least_speed: float = 0.0  # pieces a second, below which a run stops before it costs more


class Run:
    """A network, its optimizer and the place in the data."""

    def __init__(self, data: Path, run: Path, shape: Shape, recipe: Recipe, settings: Settings):
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(recipe.seed)
        torch.set_float32_matmul_precision("high")
        # cuDNN's attention makes a plan for each new shape, and nearly each batch has one.
        torch.backends.cuda.enable_cudnn_sdp(False)
        self.settings, self.run, self.folder = settings, run, data
        self.network = Network(shape).to(self.device)
        self.optimizer = _optimizer(self.network, settings, self.device)
        self.average = Average(self.network, settings.window)
        self.progress = checkpoints.load(run, self.network, self.optimizer, self.average)
        self.data = DataSet(data_file(data), self.device, shape.pieces, recipe)
        self.feed = Feed(self.data, self.progress.epoch, self.progress.place)
        self.network.train()

    def exact(self) -> AbstractContextManager[Any]:
        """Return the context of arithmetic: bfloat16 on an accelerator."""
        if self.device == "cpu":
            return nullcontext()
        return torch.autocast("cuda", torch.bfloat16)

    def learn(self, cuts: list[Cut], batches: Iterator[Batch], share: float) -> torch.Tensor:
        """Take one step, *share* of the run being over; return the loss of a target piece."""
        targets = sum(cut.targets for cut in cuts)
        total = torch.zeros((), device=self.device)
        for batch in batches:
            with self.exact():
                loss = self.network(
                    batch.sources, batch.inputs, batch.labels, self.settings.smoothing
                )
            (loss / targets).backward()
            total += loss.detach()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.settings.clip)
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate(share)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        progress = self.progress
        progress.step += 1
        progress.epoch, progress.place = self.feed.epoch, self.feed.place
        self.average.update(progress.step)
        return total / targets

    def rate(self, share: float) -> float:
        """Return the learning rate: up in a line over the warm-up, then down to nought."""
        risen = min(1.0, (self.progress.step + 1) / self.settings.warm_up)
        return self.settings.rate * risen * max(0.0, 1.0 - share)

    def save(self) -> None:
        checkpoints.save(self.run, self.network, self.optimizer, self.average, self.progress)

    def scores(self, development: Development) -> dict[str, Any]:
        """Return the scores of the averaged weights."""
        self.average.exchange()
        try:
            # Decoding has other shapes: compiling for them would cost more than it saves.
            with self.exact(), torch.compiler.set_stance("force_eager"):
                return dict(development.scores(self.network))
        finally:
            self.average.exchange()

    def write_weights(self) -> None:
        """Write the averaged weights for ``export.py``."""
        self.average.exchange()
        weights.write(self.run / "weights.bin", self.network)
        self.average.exchange()


def _optimizer(network: Network, settings: Settings, device: str) -> torch.optim.Optimizer:
    matrices = [p for p in network.parameters() if p.dim() > 1]
    others = [p for p in network.parameters() if p.dim() < 2]
    groups = [
        {"params": matrices, "weight_decay": settings.decay},
        {"params": others, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-9, fused=device == "cuda")


class Clock:
    """How much of a run is over, and when to stop."""

    def __init__(self, run: Run, options: argparse.Namespace) -> None:
        self._progress, self._steps = run.progress, options.steps
        self._before, self._began = run.progress.seconds, time.monotonic()
        spent = time.time() - options.since if options.since else self._began - _STARTED
        own = options.seconds - spent - run.settings.reserve if options.seconds else math.inf
        self._end = self._before + own
        self._total = self._end + options.later
        self._stop_at = options.stop_at or math.inf
        self.is_stopped = False
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, self._stop)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.is_stopped = True

    def tick(self) -> float:
        """Return the share of the run that is over, by steps or by time."""
        self._progress.seconds = self._before + time.monotonic() - self._began
        if self._steps:
            return self._progress.step / self._steps
        return self._progress.seconds / self._total

    @property
    def is_over(self) -> bool:
        if self.is_stopped or self._progress.step >= self._stop_at:
            return True
        if self._steps:
            return self._progress.step >= self._steps
        return self._progress.seconds >= self._end


def train(run: Run, options: argparse.Namespace) -> None:
    """Train until the time or the steps are over."""
    settings, progress = run.settings, run.progress
    development = Development(run.folder)
    clock = Clock(run, options)
    saved = scored = logged = progress.seconds
    pieces, losses = 0, []
    while not clock.is_over:
        share = clock.tick()
        cuts, batches = run.feed.step()
        losses.append(run.learn(cuts, batches, share))
        pieces += sum(cut.sources + cut.targets for cut in cuts)
        if progress.step % settings.log_every == 0:
            loss = float(torch.stack(losses).mean())  # waits for the device
            clock.tick()
            rate = pieces / max(1e-9, progress.seconds - logged)
            _log(run, loss=round(loss, 4), pieces_a_second=round(rate), share=round(share, 4))
            # The first steps are slower: memory is taken, layers are compiled.
            if progress.step == 3 * settings.log_every and rate < settings.least_speed:
                print("Slower than --least-speed allows: --profile tells why.", flush=True)
                raise SystemExit(_TOO_SLOW)
            pieces, losses, logged = 0, [], progress.seconds
        if progress.seconds - scored >= settings.score_every:
            _log(run, **run.scores(development))
            scored = logged = progress.seconds
        if progress.seconds - saved >= settings.save_every:
            run.save()
            saved = progress.seconds
    clock.tick()
    run.save()
    run.write_weights()
    _log(run, **run.scores(development), done=round(time.monotonic() - _STARTED, 1))


def _log(run: Run, **told: Any) -> None:
    progress = run.progress
    place = {"step": progress.step, "epoch": progress.epoch, "seconds": round(progress.seconds, 1)}
    line = json.dumps({**place, "rate": run.optimizer.param_groups[0]["lr"], **told})
    print(line, flush=True)
    with (run.run / "log.jsonl").open("a", encoding="utf-8") as out:
        out.write(f"{line}\n")


def probe(run: Run, seconds: float, path: Path) -> None:
    """Measure steps for *seconds* after a warm-up, and write the speed to *path*."""
    for _ in range(6):
        run.learn(*run.feed.step(), share=0.0)
    _wait(run.device)
    warm = time.monotonic()
    sources = targets = 0
    while time.monotonic() - warm < seconds:
        cuts, batches = run.feed.step()
        run.learn(cuts, batches, share=0.0)
        _wait(run.device)
        sources += sum(cut.sources for cut in cuts)
        targets += sum(cut.targets for cut in cuts)
    taken = time.monotonic() - warm
    memory = torch.cuda.max_memory_allocated() if run.device == "cuda" else 0
    told = {
        "pieces_a_second": round((sources + targets) / taken),
        "teraflops": round(run.network.shape.operations(sources, targets) / taken / 1e12, 2),
        "seconds_before": round(warm - _STARTED, 1),
        "memory_gb": round(memory / 1e9, 1),
    }
    path.write_text(json.dumps(told) + "\n", encoding="utf-8")
    print(path.name, told, flush=True)


def profile(run: Run, steps: int) -> None:
    """Print where the time of *steps* goes, on the processor and on the accelerator."""
    for _ in range(6):
        run.learn(*run.feed.step(), share=0.0)
    _wait(run.device)
    with torch.profiler.profile() as found:
        for _ in range(steps):
            run.learn(*run.feed.step(), share=0.0)
        _wait(run.device)
    for order in ("self_cpu_time_total", "self_cuda_time_total"):
        print(found.key_averages().table(sort_by=order, row_limit=15, max_name_column_width=50))


def _wait(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def _is_compiled(run: Path, wish: str) -> bool:
    """Tell whether to compile; ``auto`` means where a probe found it faster."""
    if wish != "auto":
        return wish == "always"
    speeds = []
    for name in ("probe-always.json", "probe-never.json"):
        path = run / name
        told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        speeds.append(told.get("pieces_a_second", 0))
    return speeds[0] > speeds[1]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--seconds", type=float, help="of this call, from its start")
    parser.add_argument("--since", type=float, help="when --seconds began, as a Unix time")
    parser.add_argument("--later", type=float, default=0.0, help="seconds of later calls")
    parser.add_argument("--steps", type=int, help="of the whole run, instead of a time")
    parser.add_argument("--stop-at", type=int, help="stop at this step, to go on later")
    parser.add_argument("--probe", type=float, help="measure so many seconds only")
    parser.add_argument("--profile", type=int, help="print where the time of so many steps goes")
    parser.add_argument("--compile", choices=("auto", "always", "never"), default="auto")
    parser.add_argument("--start-from", type=Path, help="a weights.bin, for a new run")
    for kind in (Shape, Recipe, Settings):
        for own in fields(kind):
            name = f"--{own.name.replace('_', '-')}"
            parser.add_argument(name, type=type(own.default), default=own.default)
    options = parser.parse_args()
    if not (options.seconds or options.steps or options.probe or options.profile):
        parser.error("give --seconds, --steps, --probe or --profile")
    return options


def _of(kind: type[Any], options: argparse.Namespace) -> Any:
    return kind(**{own.name: getattr(options, own.name) for own in fields(kind)})


def main() -> None:
    options = _options()
    options.run.mkdir(parents=True, exist_ok=True)
    parts = [_of(kind, options) for kind in (Shape, Recipe, Settings)]
    run = Run(options.data, options.run, *parts)
    if options.start_from and run.progress == Progress():
        weights.fill(run.network, weights.read(options.start_from))
        run.average = Average(run.network, run.settings.window)
    if _is_compiled(options.run, options.compile):
        run.network.compile_parts()
    if options.profile:
        profile(run, options.profile)
    elif options.probe:
        probe(run, options.probe, options.run / f"probe-{options.compile}.json")
    else:
        train(run, options)


if __name__ == "__main__":
    main()
