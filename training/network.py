"""The network: MarianMT's, written for fast training, with no source padding at all.

All sources of a training batch have the same length, so that no attention needs a mask. The
weights become a ``MarianMTModel``'s by ``export.py``: normalisation behind each block, sinusoidal
positions, one table of embeddings for source, target and output, decoding from a zero embedding.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as f


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a network. Padding, which is also what decoding starts from, is ``pieces``."""

    pieces: int = 24_000
    size: int = 512
    inner: int = 2048
    heads: int = 8
    encoder_layers: int = 6
    decoder_layers: int = 3
    positions: int = 512
    dropout: float = 0.1

    def operations(self, sources: int, targets: int) -> float:
        """Return the floating-point operations of a training step on so many pieces."""
        block = 4 * self.size**2 + 2 * self.size * self.inner
        encoder = self.encoder_layers * block
        decoder = self.decoder_layers * (block + 2 * self.size**2) + self.pieces * self.size
        memory = self.decoder_layers * 2 * self.size**2
        return 6.0 * (sources * (encoder + memory) + targets * decoder)


class Attention(nn.Module):
    """Attention to the layer's own sequence."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = _linear(shape.size, shape.size, 3)
        self.out = _linear(shape.size, shape.size)

    def forward(self, x: Tensor, mask: Tensor | None, is_causal: bool) -> Tensor:
        query, key, value = (_heads(own, self.heads) for own in self.qkv(x).chunk(3, dim=-1))
        return self.out(_attended(query, key, value, mask, is_causal))


class CrossAttention(nn.Module):
    """Attention of the decoder to the encoder."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = _linear(shape.size, shape.size)
        self.kv = _linear(shape.size, shape.size, 2)
        self.out = _linear(shape.size, shape.size)

    def forward(self, x: Tensor, memory: Tensor, mask: Tensor | None) -> Tensor:
        key, value = (_heads(own, self.heads) for own in self.kv(memory).chunk(2, dim=-1))
        return self.out(_attended(_heads(self.query(x), self.heads), key, value, mask, False))


class Inner(nn.Module):
    """The two linear layers with what lies between."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.first = _linear(shape.size, shape.inner)
        self.second = _linear(shape.inner, shape.size)

    def forward(self, x: Tensor) -> Tensor:
        return self.second(f.relu(self.first(x)))


class EncoderLayer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention, self.inner = Attention(shape), Inner(shape)
        self.norm_attention, self.norm_inner = nn.LayerNorm(shape.size), nn.LayerNorm(shape.size)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        x = self.norm_attention(x + self.dropout(self.attention(x, mask, False)))
        return self.norm_inner(x + self.dropout(self.inner(x)))


class DecoderLayer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention, self.cross, self.inner = (
            Attention(shape),
            CrossAttention(shape),
            Inner(shape),
        )
        self.norm_attention, self.norm_cross = nn.LayerNorm(shape.size), nn.LayerNorm(shape.size)
        self.norm_inner = nn.LayerNorm(shape.size)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, memory: Tensor, mask: Tensor | None) -> Tensor:
        x = self.norm_attention(x + self.dropout(self.attention(x, None, True)))
        x = self.norm_cross(x + self.dropout(self.cross(x, memory, mask)))
        return self.norm_inner(x + self.dropout(self.inner(x)))


class Network(nn.Module):
    """The whole. ``bias`` is Marian's bias of the output."""

    positions: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embeddings = nn.Parameter(torch.randn(shape.pieces, shape.size) * shape.size**-0.5)
        self.bias = nn.Parameter(torch.zeros(shape.pieces))
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.dropout = nn.Dropout(shape.dropout)
        table = sinusoidal_positions(shape.positions, shape.size)
        self.register_buffer("positions", table, persistent=False)

    def encode(self, sources: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return the encoder's output. *mask* is true where a piece may be looked at."""
        x = self._embedded(sources)
        for layer in self.encoder:
            x = layer(x, mask)
        return x

    def decode(self, inputs: Tensor, memory: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return the decoder's output for target pieces shifted by one, padding first."""
        x = self._embedded(inputs)
        for layer in self.decoder:
            x = layer(x, memory, mask)
        return x

    def logits(self, decoded: Tensor) -> Tensor:
        return f.linear(decoded, self.embeddings, self.bias)

    def loss(self, decoded: Tensor, labels: Tensor, smoothing: float) -> Tensor:
        """Return the cross entropy of all *labels* that are not -100, summed."""
        logits = self.logits(decoded).flatten(0, 1).float()
        return f.cross_entropy(
            logits, labels.flatten(), label_smoothing=smoothing, reduction="sum", ignore_index=-100
        )

    def forward(self, sources: Tensor, inputs: Tensor, labels: Tensor, smoothing: float) -> Tensor:
        decoded = self.decode(inputs, self.encode(sources))
        return self.loss(decoded, labels, smoothing)

    def compile_parts(self) -> None:
        """Compile the layers and the loss, each once for all lengths."""
        for layer in (*self.encoder, *self.decoder):
            layer.compile(dynamic=True)
        self.loss = torch.compile(self.loss, dynamic=True)  # type: ignore[method-assign]

    def _embedded(self, ids: Tensor) -> Tensor:
        pieces = self.shape.pieces
        x = f.embedding(ids.clamp(max=pieces - 1), self.embeddings)
        x = x * ((ids < pieces).unsqueeze(-1) * math.sqrt(self.shape.size))
        return self.dropout(x + self.positions[: ids.shape[1]])


def sinusoidal_positions(count: int, size: int) -> Tensor:
    """Return Marian's table: the sines of all frequencies, then the cosines."""
    rates = torch.pow(10000.0, torch.arange(0, size, 2, dtype=torch.float64) / size)
    angles = torch.arange(count, dtype=torch.float64)[:, None] / rates[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1).float()


def _linear(size: int, to: int, times: int = 1) -> nn.Linear:
    """Return *times* layers in one, each drawn as if it stood alone."""
    linear = nn.Linear(size, to * times)
    for part in linear.weight.data.chunk(times):
        nn.init.xavier_uniform_(part)
    nn.init.zeros_(linear.bias)
    return linear


def _heads(x: Tensor, heads: int) -> Tensor:
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def _attended(
    query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, is_causal: bool
) -> Tensor:
    seen = f.scaled_dot_product_attention(query, key, value, attn_mask=mask, is_causal=is_causal)
    return seen.transpose(1, 2).flatten(2)
