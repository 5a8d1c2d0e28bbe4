"""Make a MarianMT checkpoint in transformers' format of trained weights.

    python training/export.py RUN/weights.bin DATA MODEL [--precision float16|float32]

DATA gives the tokenizer and the model card. MODEL is then used by `zhbrief translate --engine
marian --model MODEL`, which converts it to CTranslate2's int8 once, or by transformers'
``MarianMTModel.from_pretrained``. Needs neither torch nor an accelerator.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import weights

Array = np.ndarray[Any, Any]
_BLOCKS = {"attention": "self_attn", "cross": "encoder_attn"}
_NORMS = {
    "norm_attention": "self_attn_layer_norm",
    "norm_cross": "encoder_attn_layer_norm",
    "norm_inner": "final_layer_norm",
}
_LINEARS = {
    "attention.qkv": ("q_proj", "k_proj", "v_proj"),
    "cross.kv": ("k_proj", "v_proj"),
    "cross.query": ("q_proj",),
    "attention.out": ("out_proj",),
    "cross.out": ("out_proj",),
}
_INNER = {"inner.first": "fc1", "inner.second": "fc2"}


def marian_arrays(arrays: Mapping[str, Array]) -> dict[str, Array]:
    """Return the arrays by transformers' names; padding gets a row of zeros."""
    table = arrays["embeddings"]
    renamed = {
        "model.shared.weight": np.vstack([table, np.zeros_like(table[:1])]),
        "final_logits_bias": np.append(arrays["bias"], np.float32(0))[None, :],
    }
    for name, array in arrays.items():
        if name.startswith(("encoder.", "decoder.")):
            renamed.update(_renamed(name, array))
    return renamed


def _renamed(name: str, array: Array) -> dict[str, Array]:
    stack, number, rest = name.split(".", 2)
    prefix = f"model.{stack}.layers.{number}"
    part, _, kind = rest.rpartition(".")  # kind: weight or bias
    if part in _NORMS:
        return {f"{prefix}.{_NORMS[part]}.{kind}": array}
    if part in _INNER:
        return {f"{prefix}.{_INNER[part]}.{kind}": array}
    block, names = _BLOCKS[part.partition(".")[0]], _LINEARS[part]
    pieces = np.split(array, len(names))
    return {f"{prefix}.{block}.{n}.{kind}": p for n, p in zip(names, pieces, strict=True)}


def marian_settings(shape: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of config.json."""
    pad = shape["pieces"]
    return {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "vocab_size": pad + 1,
        "decoder_vocab_size": pad + 1,
        "d_model": shape["size"],
        "encoder_layers": shape["encoder_layers"],
        "decoder_layers": shape["decoder_layers"],
        "encoder_attention_heads": shape["heads"],
        "decoder_attention_heads": shape["heads"],
        "encoder_ffn_dim": shape["inner"],
        "decoder_ffn_dim": shape["inner"],
        "max_position_embeddings": shape["positions"],
        "activation_function": "relu",
        "scale_embedding": True,
        "share_encoder_decoder_embeddings": True,
        "tie_word_embeddings": True,
        "is_encoder_decoder": True,
        "dropout": shape["dropout"],
        "attention_dropout": 0.0,
        "activation_dropout": 0.0,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "pad_token_id": pad,
        "decoder_start_token_id": pad,
    }


def write_model(source: Path, data: Path, folder: Path, precision: str) -> None:
    """Write the checkpoint's files into *folder*."""
    from safetensors.numpy import save_file

    arrays, shape = weights.read(source)
    folder.mkdir(parents=True, exist_ok=True)
    settings = marian_settings(shape)
    text = json.dumps({**settings, "dtype": precision}, indent=1)
    (folder / "config.json").write_text(f"{text}\n", encoding="utf-8")
    pad = settings["pad_token_id"]
    keys = ("eos_token_id", "forced_eos_token_id", "pad_token_id", "decoder_start_token_id")
    search = {**{key: settings[key] for key in keys}, "bad_words_ids": [[pad]], "num_beams": 4}
    search["max_length"] = shape["positions"]
    text = json.dumps(search, indent=1)
    (folder / "generation_config.json").write_text(f"{text}\n", encoding="utf-8")
    own = {n: np.ascontiguousarray(a, dtype=precision) for n, a in marian_arrays(arrays).items()}
    save_file(own, folder / "model.safetensors", metadata={"format": "pt"})
    for name in ("source.spm", "target.spm", "vocab.json", "tokenizer_config.json"):
        shutil.copyfile(data / "tokenizer" / name, folder / name)
    card = data / "MODEL_CARD.md"
    if card.exists():
        shutil.copyfile(card, folder / "README.md")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("weights", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--precision", choices=("float16", "float32"), default="float16")
    options = parser.parse_args()
    write_model(options.weights, options.data, options.model, options.precision)
    size = sum(path.stat().st_size for path in options.model.iterdir())
    print(f"{options.model}: {size / (1 << 20):.1f} MiB")


if __name__ == "__main__":
    main()
