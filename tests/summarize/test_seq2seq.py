"""Seq2seq checkpoints: tiny ones, by CTranslate2 and by transformers."""

from __future__ import annotations

import builtins
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from zhbrief.article import Article, read
from zhbrief.errors import MissingPackage, ModelError, ModelNotFound
from zhbrief.summarize import Written, rank, summarize
from zhbrief.summarize.seq2seq_checkpoint import find_seq2seq
from zhbrief.summarize.seq2seq_runtimes import TransformersRuntime
from zhbrief.summarize.seq2seq_writer import _load_tokenizer, open_seq2seq

sys.path.insert(0, str(Path(__file__).parent))
from tiny_checkpoints import MAKERS, POSITIONS, TEXT, change_config

sys.path.pop(0)

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]
PAGE = "\n".join(("临江市新建铁路", "", *TEXT))


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a maker of checkpoints, each made once; tests that change one take a copy."""
    pytest.importorskip("torch")
    pytest.importorskip("google.protobuf")
    made: dict[str, Path] = {}

    def folder(kind: str) -> Path:
        if kind not in made:
            made[kind] = MAKERS[kind](tmp_path_factory.mktemp(kind))
        return made[kind]

    return folder


@pytest.fixture(autouse=True)
def _store(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep conversions out of the user's store; they are made once for all tests."""
    monkeypatch.setenv("ZHBRIEF_MODELS", str(tmp_path_factory.getbasetemp() / "seq2seq-store"))


def _article() -> Article:
    return read(PAGE.encode())


@pytest.mark.parametrize("kind", MAKERS)
def test_every_kind_is_opened_and_writes(folders: Callable[[str], Path], kind: str) -> None:
    writer = open_seq2seq(folders(kind))
    try:
        # Whether CTranslate2 converts a Pegasus depends on the version of transformers.
        assert kind == "pegasus" or writer.signature.endswith(":ctranslate2")
        groups = writer.gather(_article(), rank(_article())).groups
        drafts = writer.write([group.sentences for group in groups])
        assert len(drafts) == len(groups)
        assert all("<" not in draft.text and " " not in draft.text for draft in drafts)
    finally:
        writer.close()


@pytest.mark.parametrize("kind", MAKERS)
def test_both_runtimes_take_the_same_tokens(folders: Callable[[str], Path], kind: str) -> None:
    from transformers import AutoTokenizer

    checkpoint = find_seq2seq(folders(kind))
    tokenizer = AutoTokenizer.from_pretrained(checkpoint.folder)
    runtime = TransformersRuntime(checkpoint, tokenizer, threads=1)
    numbers, _ = runtime.generate(tokenizer(TEXT[0])["input_ids"])
    runtime.close()
    assert 0 < len(numbers) <= checkpoint.generation.max_tokens
    assert all(0 <= number < len(tokenizer) for number in numbers)


def test_nothing_of_a_long_article_is_cut(folders: Callable[[str], Path]) -> None:
    writer = open_seq2seq(folders("mt5"))
    article = _article()
    gathered = writer.gather(article, rank(article))
    writer.close()
    assert len(gathered.groups) > 1
    [note] = gathered.notes
    assert note.endswith(f"it was read in {len(gathered.groups)} parts.")
    shown = [sentence for group in gathered.groups for sentence in group.sentences]
    assert shown == list(article.body)


def test_a_sentence_that_is_too_long_is_told_and_kept(folders: Callable[[str], Path]) -> None:
    long = "工程的第一期包括车站、隧道、桥梁、车辆段和控制中心，" * 6 + "明年开工。"
    article = read(f"{PAGE}\n{long}\n".encode())
    writer = open_seq2seq(folders("mt5"))
    gathered = writer.gather(article, rank(article))
    summary = summarize(article, method="abstractive", writer=writer, sentences=20)
    writer.close()
    assert any(f"A sentence of {len(long)} characters" in note for note in gathered.notes)
    assert not any(long in group.text for group in gathered.groups)
    assert long in [sentence.text for sentence in summary.sentences]


def test_nonsense_is_replaced_by_the_article(folders: Callable[[str], Path]) -> None:
    summary = summarize(
        _article(), method="abstractive", summary_model=folders("bart"), sentences=3, offline=True
    )
    assert summary.notes
    for sentence in summary.sentences:
        assert sentence.text in PAGE
        assert not isinstance(sentence, Written) or sentence.replaced is not None


def test_what_ctranslate2_does_not_know_is_run_by_transformers(
    folders: Callable[[str], Path], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(folders("bart"), tmp_path / "other"))
    change_config(folder, normalize_before=None, add_final_layer_norm=None)
    writer = open_seq2seq(folder)
    assert writer.signature.endswith(":transformers")
    writer.close()


def test_a_converted_folder_needs_no_torch(
    folders: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zhbrief.summarize.seq2seq_runtimes import _converted_folder

    checkpoint = find_seq2seq(folders("mt5"))
    converted = _converted_folder(checkpoint, _load_tokenizer(checkpoint))
    _forbid_torch(monkeypatch)
    writer = open_seq2seq(converted)
    assert writer.signature.endswith(":ctranslate2")
    writer.close()


def test_without_torch_the_way_out_is_told(
    folders: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folders("mt5")
    _forbid_torch(monkeypatch)
    with pytest.raises(MissingPackage, match=r"zhbrief\[torch\]"):
        open_seq2seq(folder)


def _forbid_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    from zhbrief.summarize import seq2seq_runtimes

    def refuse(name: str) -> Any:
        if name == "torch":
            raise ModuleNotFoundError("No module named 'torch'", name="torch")
        return builtins.__import__(name)

    monkeypatch.setattr(seq2seq_runtimes, "import_module", refuse)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"is_encoder_decoder": False, "model_type": "gpt2"}, "no seq2seq model"),
        ({"auto_map": {"AutoModel": "modeling_cpt.CPT"}}, "code of its own"),
    ],
    ids=["decoder only", "own code"],
)
def test_checkpoints_of_another_kind(
    folders: Callable[[str], Path], tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    folder = Path(shutil.copytree(folders("bart"), tmp_path / "other"))
    change_config(folder, **change)
    with pytest.raises(ModelError, match=words):
        find_seq2seq(folder)


def test_damaged_weights_and_missing_files(folders: Callable[[str], Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(folders("bart"), tmp_path / "other"))
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_seq2seq(folder)
    weights.unlink()
    with pytest.raises(ModelError, match="weights are missing"):
        open_seq2seq(folder)
    (folder / "config.json").write_text("[]", encoding="utf-8")
    with pytest.raises(ModelError, match="holds no object"):
        open_seq2seq(folder)
    (folder / "config.json").unlink()
    with pytest.raises(ModelError, match=r"config\.json is missing"):
        open_seq2seq(folder)


def test_a_mistyped_folder_and_a_file(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="Check the path"):
        open_seq2seq(tmp_path / "nothing")
    file = tmp_path / "model"
    file.write_bytes(b"")
    with pytest.raises(ModelError, match="is a file"):
        open_seq2seq(file)


def test_offline_the_hub_is_not_asked() -> None:
    with pytest.raises(ModelNotFound, match="without --offline"):
        open_seq2seq("nobody/no-such-summarizer", offline=True)


def test_limits_are_read_from_the_checkpoint(folders: Callable[[str], Path]) -> None:
    checkpoint = find_seq2seq(folders("mt5"))
    assert checkpoint.max_positions == POSITIONS
    assert checkpoint.generation.max_tokens == 40
    assert checkpoint.generation.beam_size == 2
