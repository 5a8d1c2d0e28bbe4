"""Convert a MarianMT checkpoint to CTranslate2's format, without torch where that is possible.

The layout follows ``ctranslate2.converters.transformers.MarianMTLoader`` (CTranslate2 4.8), which
needs torch and an instance of the model; here the arrays are enough.
"""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, is_zipfile

from ...errors import ModelError
from .marian_checkpoint import Checkpoint, Kind
from .marian_weights import MarianSettings, read_settings, read_vocabulary, read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .marian_weights import Weights

_PAD = "<pad>"
# Subtracted from the logit of a token that must never be written.
_NEVER = -1e9
# What reading a wrong or damaged archive or setting raises, in numpy and in the converters.
_DAMAGED = (BadZipFile, IndexError, TypeError, ValueError)
# Marian's and transformers' default; OPUS-MT's archives do not say.
_OPUS_POSITIONS = 512


def converted_folder(checkpoint: Checkpoint, quantization: str) -> Path:
    """Return *checkpoint* in CTranslate2's format, converted now if that was not done before.

    *quantization* is one of CTranslate2's, such as int8 or float32. Raises ModelError where the
    checkpoint cannot be converted, MissingPackage where that needs torch and there is none.
    """
    import ctranslate2

    from ...models import cached_folder

    if checkpoint.kind is Kind.CTRANSLATE2:
        return checkpoint.folder
    name = f"marian-{checkpoint.digest[:16]}-ct{ctranslate2.__version__}-{quantization}"

    def build(folder: Path) -> None:
        convert(checkpoint, folder, quantization)

    return cached_folder(name, build)


def convert(checkpoint: Checkpoint, folder: Path, quantization: str) -> None:
    """Write *checkpoint* in CTranslate2's format into the empty *folder*."""
    try:
        if checkpoint.kind is Kind.OPUS:
            _convert_archive(checkpoint, folder, quantization)
        else:
            spec = make_spec(checkpoint)
            spec.validate()
            spec.optimize(quantization=quantization)
            spec.save(str(folder))
    except KeyError as err:
        raise ModelError(f"{checkpoint.folder} cannot be converted: it lacks {err}.") from err
    except _DAMAGED as err:
        raise ModelError(f"{checkpoint.folder} cannot be converted: {err}") from err
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(checkpoint.folder / name, folder / name)


def _convert_archive(checkpoint: Checkpoint, folder: Path, quantization: str) -> None:
    from ctranslate2.converters import OpusMTConverter

    if not is_zipfile(checkpoint.weights):
        raise ModelError(f"{checkpoint.weights} is damaged: it is no .npz archive.")
    converter = OpusMTConverter(str(checkpoint.folder))
    converter.convert(str(folder), quantization=quantization, force=True)
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["max_position_embeddings"] = _OPUS_POSITIONS
    path.write_text(json.dumps(config, indent=2), encoding="utf-8")


def make_spec(checkpoint: Checkpoint) -> Any:
    """Return the ``TransformerSpec`` of a checkpoint in transformers' format."""
    from ctranslate2.specs import TransformerSpec

    settings = read_settings(checkpoint.folder)
    weights = read_weights(checkpoint.weights)
    if settings.encoder_attention_heads != settings.decoder_attention_heads:
        raise ModelError(f"{checkpoint.folder}: encoder and decoder differ in attention heads.")
    spec = TransformerSpec.from_config(
        (settings.encoder_layers, settings.decoder_layers),
        settings.encoder_attention_heads,
        pre_norm=False,
        activation=_activation(settings.activation_function),
    )
    _fill_stack(spec.encoder, weights, "model.encoder", settings)
    _fill_stack(spec.decoder, weights, "model.decoder", settings)
    _fill_projection(spec.decoder.projection, weights)
    spec.config.add_attribute("max_position_embeddings", settings.max_position_embeddings)
    _fill_vocabularies(spec, checkpoint.folder, settings)
    return spec


def _activation(name: str) -> Any:
    from ctranslate2.specs.common_spec import Activation

    known = {
        "gelu": Activation.GELU,
        "gelu_new": Activation.GELUTanh,
        "relu": Activation.RELU,
        "silu": Activation.SWISH,
        "swish": Activation.SWISH,
    }
    if name not in known:
        raise ModelError(f"The activation {name!r} is not known. Known: {', '.join(known)}.")
    return known[name]


def _fill_stack(spec: Any, weights: Weights, prefix: str, settings: MarianSettings) -> None:
    """Fill the encoder or the decoder."""
    embeddings = spec.embeddings[0] if isinstance(spec.embeddings, list) else spec.embeddings
    embeddings.weight = _embedding(weights, prefix)
    spec.scale_embeddings = math.sqrt(settings.d_model) if settings.scale_embedding else 1.0
    positions = sinusoidal_positions(settings.max_position_embeddings, settings.d_model)
    spec.position_encodings.encodings = positions
    for number, layer in enumerate(spec.layer):
        _fill_layer(layer, weights, f"{prefix}.layers.{number}")


def _embedding(weights: Weights, prefix: str) -> NDArray[np.float32]:
    own = weights.get(f"{prefix}.embed_tokens.weight")
    return weights["model.shared.weight"] if own is None else own


def _fill_layer(layer: Any, weights: Weights, prefix: str) -> None:
    from ctranslate2.converters.utils import fuse_linear

    query, key, value = (_linear(weights, f"{prefix}.self_attn.{p}_proj") for p in "qkv")
    fuse_linear(layer.self_attention.linear[0], [query, key, value])
    _fill_linear(layer.self_attention.linear[1], weights, f"{prefix}.self_attn.out_proj")
    _fill_norm(layer.self_attention.layer_norm, weights, f"{prefix}.self_attn_layer_norm")
    if f"{prefix}.encoder_attn.q_proj.weight" in weights:
        query, key, value = (_linear(weights, f"{prefix}.encoder_attn.{p}_proj") for p in "qkv")
        fuse_linear(layer.attention.linear[0], [query])
        fuse_linear(layer.attention.linear[1], [key, value])
        _fill_linear(layer.attention.linear[2], weights, f"{prefix}.encoder_attn.out_proj")
        _fill_norm(layer.attention.layer_norm, weights, f"{prefix}.encoder_attn_layer_norm")
    _fill_linear(layer.ffn.linear_0, weights, f"{prefix}.fc1")
    _fill_linear(layer.ffn.linear_1, weights, f"{prefix}.fc2")
    _fill_norm(layer.ffn.layer_norm, weights, f"{prefix}.final_layer_norm")


def _linear(weights: Weights, prefix: str) -> Any:
    from ctranslate2.specs.common_spec import LinearSpec

    spec = LinearSpec()
    _fill_linear(spec, weights, prefix)
    return spec


def _fill_linear(spec: Any, weights: Weights, prefix: str) -> None:
    spec.weight = weights[f"{prefix}.weight"]
    spec.bias = weights[f"{prefix}.bias"]


def _fill_norm(spec: Any, weights: Weights, prefix: str) -> None:
    spec.gamma = weights[f"{prefix}.weight"]
    spec.beta = weights[f"{prefix}.bias"]


def _fill_projection(spec: Any, weights: Weights) -> None:
    own = weights.get("lm_head.weight")
    spec.weight = _embedding(weights, "model.decoder") if own is None else own
    bias = weights.get("final_logits_bias")
    if bias is not None and bias.any():
        spec.bias = bias.squeeze()


def _fill_vocabularies(spec: Any, folder: Path, settings: MarianSettings) -> None:
    """Register the pieces, and make sure that padding is never written.

    Decoding starts from padding, whose row Marian keeps zero as the last one: CTranslate2 can
    start from zeros by itself, so that the row goes. Where it is another row, or not zero, it
    stays and its logit is put out of reach.
    """
    source = read_vocabulary(folder / "vocab.json")[: settings.vocab_size]
    own = folder / "target_vocab.json"
    target = read_vocabulary(own) if own.is_file() else source
    _check_size(spec.encoder.embeddings[0], source, folder)
    _check_size(spec.decoder.embeddings, target, folder)
    spec.config.eos_token = target[settings.eos_token_id]
    spec.config.unk_token = "<unk>"
    if _starts_from_zero(spec, target, settings):
        spec.decoder.start_from_zero_embedding = True
        spec.config.decoder_start_token = spec.config.eos_token  # any will do
        target = target[:-1]
        _drop_last_row(spec.decoder.embeddings)
        _drop_last_row(spec.decoder.projection)
        if source[-1] == _PAD:
            source = source[:-1]
            _drop_last_row(spec.encoder.embeddings[0])
    else:
        spec.config.decoder_start_token = target[settings.decoder_start_token_id]
        _forbid(spec.decoder.projection, settings.pad_token_id)
    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)


def _check_size(embeddings: Any, vocabulary: list[str], folder: Path) -> None:
    rows = embeddings.weight.shape[0]
    if rows != len(vocabulary):
        raise ModelError(
            f"{folder}: the vocabulary has {len(vocabulary)} pieces, the weights have {rows}."
        )


def _starts_from_zero(spec: Any, target: list[str], settings: MarianSettings) -> bool:
    start = settings.decoder_start_token_id
    is_last = start == len(target) - 1 and target[-1] == _PAD
    return is_last and not spec.decoder.embeddings.weight[start].any()


def _drop_last_row(spec: Any) -> None:
    from ctranslate2.specs.common_spec import LinearSpec

    spec.weight = spec.weight[:-1]
    if isinstance(spec, LinearSpec) and spec.has_bias():
        spec.bias = spec.bias[:-1]


def _forbid(projection: Any, token: int) -> None:
    import numpy as np

    size = projection.weight.shape[0]
    bias = projection.bias.copy() if projection.has_bias() else np.zeros(size, np.float32)
    bias[token] = _NEVER
    projection.bias = bias


def sinusoidal_positions(count: int, size: int) -> NDArray[np.float32]:
    """Return Marian's position table: the sines of all frequencies, then the cosines."""
    import numpy as np

    frequencies = np.power(10000, 2 * (np.arange(size) // 2) / size)
    angles = np.arange(count)[:, None] / frequencies[None, :]
    table = np.concatenate([np.sin(angles[:, 0::2]), np.cos(angles[:, 1::2])], axis=1)
    return table.astype(np.float32)
