"""Everything that a run needs to go on as if it had never stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

NAME = "checkpoint.pt"


@dataclass(slots=True)
class Progress:
    """How far a run is: steps, the epoch and the step in it, seconds of training."""

    step: int = 0
    epoch: int = 0
    place: int = 0
    seconds: float = 0.0


class Average:
    """The weights, averaged over the last steps by an exponential window."""

    def __init__(self, network: nn.Module, window: float) -> None:
        self._window = window
        self._own = list(network.parameters())
        self.weights = [p.detach().clone() for p in self._own]

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Take in the weights after *step*; early steps are forgotten faster."""
        rate = max(1 / self._window, 9 / (step + 10))
        torch._foreach_lerp_(self.weights, [p.detach() for p in self._own], rate)

    @torch.no_grad()
    def exchange(self) -> None:
        """Put the average into the network, and what was there into the average."""
        for own, average in zip(self._own, self.weights, strict=True):
            kept = own.detach().clone()
            own.copy_(average)
            average.copy_(kept)


def save(
    folder: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    average: Average,
    progress: Progress,
) -> None:
    """Write a checkpoint; the last one stays whole until the new one is."""
    state = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "average": average.weights,
        "progress": [progress.step, progress.epoch, progress.place, progress.seconds],
        "random": _random_state(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{NAME}.part"
    torch.save(state, part)
    part.replace(folder / NAME)


def load(
    folder: Path, network: nn.Module, optimizer: torch.optim.Optimizer, average: Average
) -> Progress:
    """Fill network, optimizer and average, and return how far the run was; new where none is."""
    path = folder / NAME
    if not path.exists():
        return Progress()
    device = next(network.parameters()).device
    state = torch.load(path, map_location=device, weights_only=True)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    for own, kept in zip(average.weights, state["average"], strict=True):
        own.copy_(kept)
    torch.set_rng_state(state["random"][0].cpu())
    if torch.cuda.is_available() and len(state["random"]) > 1:
        torch.cuda.set_rng_state(state["random"][1].cpu())
    step, epoch, place, seconds = state["progress"]
    return Progress(int(step), int(epoch), int(place), float(seconds))


def _random_state() -> list[Tensor]:
    states = [torch.get_rng_state()]
    return [*states, torch.cuda.get_rng_state()] if torch.cuda.is_available() else states
