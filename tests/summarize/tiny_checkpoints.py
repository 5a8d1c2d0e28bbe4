"""Tiny seq2seq checkpoints: random weights, but the real architectures and real vocabularies.

They write nonsense; what they are for is loading, tokenizing, generating and the errors of all
that. A vocabulary is trained here on a text of our own.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

TEXT = (
    "临江市政府周一宣布，将在三年内建成四条城市铁路，总投资86亿元。",
    "新铁路全长120公里，连接机场、港口和高新区。",
    "市长林一鸣在发布会上介绍了铁路的路线，并回答了记者的提问。",
    "工程由临江铁建集团承担，预计明年三月开工。",
    "沿线居民最关心的是施工噪音，专家建议夜间停止施工。",
    "铁路建成后，机场到市中心的时间将从70分钟缩短到25分钟。",
    "临江市去年的机场旅客超过900万人次，同比增长12.5%。",
    "专家提醒，城市铁路的运营成本不低，票价应当合理。",
)
POSITIONS = 64
# What published checkpoints of BART and Pegasus say of themselves, and CTranslate2 asks for.
_OLDER = {"normalize_before": False, "normalize_embedding": True, "add_final_layer_norm": False}


def make_mt5(folder: Path, **config: Any) -> Path:
    """An mT5 with a sentencepiece model, as mT5-XLSum has it."""
    from transformers import MT5Config, MT5ForConditionalGeneration, T5Tokenizer

    _seed()
    (folder / "spiece.model").write_bytes(_pieces())
    tokenizer = T5Tokenizer.from_pretrained(folder, extra_ids=0, model_max_length=POSITIONS)
    settings = {
        "vocab_size": len(tokenizer),
        "d_model": 32,
        "d_kv": 8,
        "d_ff": 64,
        "num_layers": 2,
        "num_heads": 4,
        "decoder_start_token_id": 0,
        **config,
    }
    _save(folder, tokenizer, MT5ForConditionalGeneration(MT5Config(**settings)))
    return folder


def make_bart(folder: Path, **config: Any) -> Path:
    """A BART with the vocabulary of BERT, as the Chinese ones have it."""
    from transformers import BartConfig, BartForConditionalGeneration, BertTokenizer

    _seed()
    signs = sorted({char for line in TEXT for char in line})
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *signs]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    tokenizer = BertTokenizer.from_pretrained(folder, model_max_length=POSITIONS)
    settings = {
        "vocab_size": len(words),
        "d_model": 32,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 64,
        "decoder_ffn_dim": 64,
        "max_position_embeddings": POSITIONS,
        "pad_token_id": 0,
        "bos_token_id": 2,
        "eos_token_id": 3,
        "decoder_start_token_id": 2,
        "forced_eos_token_id": 3,
        **_OLDER,
        **config,
    }
    _save(folder, tokenizer, BartForConditionalGeneration(BartConfig(**settings)))
    return folder


def make_pegasus(folder: Path, **config: Any) -> Path:
    """A Pegasus with a sentencepiece model."""
    from transformers import PegasusConfig, PegasusForConditionalGeneration, T5Tokenizer

    _seed()
    (folder / "spiece.model").write_bytes(_pieces())
    tokenizer = T5Tokenizer.from_pretrained(folder, extra_ids=0, model_max_length=POSITIONS)
    settings = {
        "vocab_size": len(tokenizer),
        "d_model": 32,
        "encoder_layers": 2,
        "decoder_layers": 2,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 64,
        "decoder_ffn_dim": 64,
        "max_position_embeddings": POSITIONS,
        "pad_token_id": 0,
        "eos_token_id": 1,
        "decoder_start_token_id": 0,
        **_OLDER,
        **config,
    }
    _save(folder, tokenizer, PegasusForConditionalGeneration(PegasusConfig(**settings)))
    return folder


MAKERS: dict[str, Callable[..., Path]] = {
    "mt5": make_mt5,
    "bart": make_bart,
    "pegasus": make_pegasus,
}


def change_config(folder: Path, **values: Any) -> None:
    """Write *values* into a checkpoint's config.json; None takes one out."""
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8")) | values
    config = {key: value for key, value in config.items() if value is not None}
    path.write_text(json.dumps(config), encoding="utf-8")


def _seed() -> None:
    import torch

    torch.manual_seed(7)
    torch.set_num_threads(1)


def _pieces() -> bytes:
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXT),
        model_writer=model,
        vocab_size=300,
        hard_vocab_limit=False,
        character_coverage=1.0,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        num_threads=1,
        minloglevel=2,
    )
    return model.getvalue()


def _save(folder: Path, tokenizer: Any, model: Any) -> None:
    tokenizer.save_pretrained(folder)
    model.generation_config.max_length = 40
    model.generation_config.num_beams = 2
    model.save_pretrained(folder)
