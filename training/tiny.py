"""Make the small MarianMT checkpoint that the tests use.

    python training/tiny.py [--folder tests/data/marian-tiny] [--steps 1500]

Reads ``pairs.tsv`` (Chinese, tab, English) in the folder, trains two sentencepiece models and a
two-layer MarianMT on it until it knows the pairs by heart, and writes a checkpoint in
transformers' format beside it. It needs torch (``pip install ".[torch]"``), takes about two
minutes on two cores, and gives the same translations each time on the same versions; the bytes of
the weights may differ between processors. It fails when the result doesn't translate the pairs.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

_FOLDER = Path(__file__).parent.parent / "tests" / "data" / "marian-tiny"
_SEED = 20
_PIECES = 400  # of each language
_MAX_POSITIONS = 64  # short, so that the tests reach the limit with little text
_EOS, _UNK, _PAD = "</s>", "<unk>", "<pad>"


def main() -> None:
    """Train, write and check the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--folder", type=Path, default=_FOLDER)
    parser.add_argument("--steps", type=int, default=1500)
    arguments = parser.parse_args()
    pairs = read_pairs(arguments.folder / "pairs.tsv")
    tokenizer = make_tokenizer(arguments.folder, pairs)
    model = make_model(tokenizer)
    train(model, tokenizer, pairs, arguments.steps)
    model.save_pretrained(arguments.folder)
    sys.exit(check(model, tokenizer, pairs))


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """Return the pairs of Chinese and English."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(chinese, english) for chinese, english in (line.split("\t") for line in lines)]


def make_tokenizer(folder: Path, pairs: list[tuple[str, str]]) -> Any:
    """Train sentencepiece on both sides and write the files of a MarianTokenizer."""
    from transformers import MarianTokenizer

    # Only the source is normalised: the table for it has 240 kB, and we write the target.
    _train_pieces(folder / "source.spm", [chinese for chinese, _ in pairs], "nmt_nfkc")
    _train_pieces(folder / "target.spm", [english for _, english in pairs], "identity")
    _write_vocabulary(folder)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
        tokenizer = MarianTokenizer(
            source_spm=str(folder / "source.spm"),
            target_spm=str(folder / "target.spm"),
            vocab=str(folder / "vocab.json"),
            source_lang="zho",
            target_lang="eng",
            model_max_length=_MAX_POSITIONS,
        )
    tokenizer.save_pretrained(folder)
    return tokenizer


def _train_pieces(path: Path, lines: list[str], rule: str) -> None:
    import sentencepiece

    with path.open("wb") as file:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(lines),
            model_writer=file,
            vocab_size=_PIECES,
            hard_vocab_limit=False,
            character_coverage=1.0,
            required_chars="0123456789.,%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
            normalization_rule_name=rule,
            num_threads=1,
            minloglevel=2,
        )


def _write_vocabulary(folder: Path) -> None:
    """Number the pieces of both languages as Marian does: end first, padding last."""
    import sentencepiece

    vocabulary = {_EOS: 0, _UNK: 1}
    for name in ("source.spm", "target.spm"):
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / name))
        for number in range(pieces.get_piece_size()):
            piece = pieces.id_to_piece(number)
            if not (pieces.is_control(number) or pieces.is_unknown(number)):
                vocabulary.setdefault(piece, len(vocabulary))
    vocabulary[_PAD] = len(vocabulary)
    text = json.dumps(vocabulary, ensure_ascii=False, indent=1)
    (folder / "vocab.json").write_text(f"{text}\n", encoding="utf-8")


def make_model(tokenizer: Any) -> Any:
    """Return an untrained model with the architecture of opus-mt, made small."""
    import torch
    from transformers import MarianConfig, MarianMTModel

    torch.manual_seed(_SEED)
    torch.set_num_threads(1)  # more only wait for each other on so small a model
    pad = tokenizer.pad_token_id
    config = MarianConfig(
        vocab_size=len(tokenizer.encoder),
        d_model=64,
        encoder_layers=2,
        decoder_layers=2,
        encoder_ffn_dim=128,
        decoder_ffn_dim=128,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        activation_function="swish",
        scale_embedding=True,
        max_position_embeddings=_MAX_POSITIONS,
        pad_token_id=pad,
        decoder_start_token_id=pad,
        eos_token_id=0,
        forced_eos_token_id=0,
        init_std=0.1,
    )
    model = MarianMTModel(config)
    with torch.no_grad():  # decoding starts from a zero embedding, as in Marian
        model.model.shared.weight[pad].zero_()
    return model


def train(model: Any, tokenizer: Any, pairs: list[tuple[str, str]], steps: int) -> None:
    """Fit *model* to the pairs."""
    import torch

    shuffled = random.Random(_SEED)
    pad = tokenizer.pad_token_id
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps)
    loss_of = torch.nn.CrossEntropyLoss(ignore_index=pad, label_smoothing=0.05)
    model.train()
    for step in range(steps):
        inputs, labels = _batch(tokenizer, shuffled.sample(pairs, 32))
        starts = torch.cat([torch.full_like(labels[:, :1], pad), labels[:, :-1]], dim=1)
        logits = model(**inputs, decoder_input_ids=starts).logits
        loss = loss_of(logits.flatten(0, 1), labels.flatten())
        optimizer.zero_grad()
        loss.backward()
        model.model.shared.weight.grad[pad] = 0  # the zero row stays zero
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"step {step}: loss {loss.item():.3f}", flush=True)


def _batch(tokenizer: Any, pairs: list[tuple[str, str]]) -> tuple[Any, Tensor]:
    chinese, english = zip(*pairs, strict=True)
    inputs = tokenizer(list(chinese), return_tensors="pt", padding=True)
    labels = tokenizer(text_target=list(english), return_tensors="pt", padding=True).input_ids
    return inputs, labels


def check(model: Any, tokenizer: Any, pairs: list[tuple[str, str]]) -> int:
    """Print the pairs that come out wrong and return their number."""
    model.eval()
    inputs, _ = _batch(tokenizer, pairs)
    # The source tokenizer's pieces are no business of the English: decode with the target's.
    english = tokenizer.batch_decode(
        model.generate(**inputs, num_beams=4, max_new_tokens=_MAX_POSITIONS - 1),
        skip_special_tokens=True,
        use_source_tokenizer=False,
    )
    wrong = [
        (source, expected, got)
        for (source, expected), got in zip(pairs, english, strict=True)
        if expected != got
    ]
    for source, expected, got in wrong:
        print(f"{source}\n  expected {expected}\n  got      {got}")
    print(f"{len(pairs) - len(wrong)} of {len(pairs)} pairs translated")
    return len(wrong)


if __name__ == "__main__":
    main()
