"""Write a checkpoint as OPUS-MT publishes it: Marian's .npz, vocabulary and decoder.yml."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_LINEARS = {"self_attn": "self", "encoder_attn": "context"}


def write_opus_archive(source: Path, folder: Path) -> Path:
    """Write the transformers checkpoint in *source* into *folder* as Marian has it."""
    import numpy as np
    from safetensors.numpy import load_file

    folder.mkdir()
    weights = load_file(source / "model.safetensors")
    config = json.loads((source / "config.json").read_text())
    arrays = dict(_arrays(weights))
    settings = "\0".join([_settings(config), ""]).encode()
    arrays["special:model.yml"] = np.frombuffer(settings, dtype=np.int8)
    np.savez(folder / "model.npz", **arrays)
    vocabulary = json.loads((source / "vocab.json").read_text())
    del vocabulary["<pad>"]  # Marian has none
    lines = [f"{json.dumps(piece, ensure_ascii=False)}: {n}" for piece, n in vocabulary.items()]
    (folder / "vocab.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "decoder.yml").write_text("models: [model.npz]\nvocabs: [vocab.yml, vocab.yml]\n")
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(source / name, folder / name)
    return folder


def _settings(config: dict[str, Any]) -> str:
    """Return the options that Marian writes beside the weights."""
    return json.dumps(
        {
            "type": "transformer",
            "enc-depth": config["encoder_layers"],
            "dec-depth": config["decoder_layers"],
            "transformer-heads": config["encoder_attention_heads"],
            "transformer-ffn-activation": config["activation_function"],
            "transformer-preprocess": "",
            "transformer-postprocess": "dan",
            "transformer-postprocess-emb": "d",
            "transformer-decoder-autoreg": "self-attention",
            "transformer-no-projection": False,
            "transformer-guided-alignment-layer": "last",
        }
    )


def _arrays(weights: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    yield "Wemb", weights["model.shared.weight"][:-1]
    yield "decoder_ff_logit_out_b", weights["final_logits_bias"][:, :-1]
    for name, array in weights.items():
        parts = name.split(".")
        if parts[2:3] != ["layers"]:
            continue
        prefix = f"{parts[1]}_l{int(parts[3]) + 1}"
        yield f"{prefix}_{_name(parts[4:])}", array.T if array.ndim == 2 else array[None, :]


def _name(parts: list[str]) -> str:
    """Return Marian's name of a weight within its layer."""
    kind = parts[-1]
    if parts[0] in _LINEARS:
        letter = parts[1].partition("_")[0][0]  # q, k, v or o
        return f"{_LINEARS[parts[0]]}_{'W' if kind == 'weight' else 'b'}{letter}"
    if parts[0] in ("fc1", "fc2"):
        return f"ffn_{'W' if kind == 'weight' else 'b'}{parts[0][-1]}"
    norm = "scale" if kind == "weight" else "bias"
    if parts[0] == "final_layer_norm":
        return f"ffn_ffn_ln_{norm}"
    return f"{_LINEARS[parts[0].removesuffix('_layer_norm')]}_Wo_ln_{norm}"
