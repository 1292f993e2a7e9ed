"""Training: small taggers learn a sentence, learn it alike every time, and run the same once they are exported."""

import json
import warnings
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
safetensors = pytest.importorskip("safetensors.torch")

import newsmodel as nm  # noqa: E402
from newsmodel.parsing.tagging.labels import COLUMNS, PARTS  # noqa: E402
from newsmodel.parsing.tagging.networks import AccurateNetwork, FastNetwork  # noqa: E402
from newsmodel.parsing.tagging.pieces import LAST, Pieces  # noqa: E402
from newsmodel.parsing.tagging.shapes import affixes_of  # noqa: E402
from newsmodel.training.calibrating import calibrate  # noqa: E402
from newsmodel.training.corpora import Corpus  # noqa: E402
from newsmodel.training.distilling import DistillSettings, FastTagger, Lesson, distill  # noqa: E402
from newsmodel.training.examples import Example, make_example  # noqa: E402
from newsmodel.training.exporting import export, export_small, export_tables  # noqa: E402
from newsmodel.training.network import FAST_WIDTH, HEADS, Transformer, WordVectors  # noqa: E402
from newsmodel.training.passages import read_passage  # noqa: E402
from newsmodel.training.progress import Progress  # noqa: E402
from newsmodel.training.recipe import names_in, teacher_logits  # noqa: E402
from newsmodel.training.teaching import Settings, teach  # noqa: E402

MARKED = "⟦s1 Prior⟧ ⟦c1 said⟧ ⟦q1 the quay was full⟧. It rained.\n\n⟦q2 “We sail,”⟧ ⟦c2 said⟧ ⟦s2 Bo Lund⟧."
VOCABULARY = "prior said the quay was full it rained we sail bo lund . , “ ” h ##ar ##bour ##s".split()
LINES = ["[PAD]", *(f"[unused{number}]" for number in range(1, LAST + 2)), *VOCABULARY]
PIECES = Pieces({piece: number for number, piece in enumerate(LINES)})
WIDTH = 2 * HEADS


def corpus() -> Corpus:
    passage = read_passage(f"=== x | wire | UK\n\n{MARKED}")
    return Corpus(passage.id, passage.text, passage.annotations, acts_are_known=True)


def small_transformer() -> Transformer:
    torch.manual_seed(5)
    return Transformer(layers=1, width=WIDTH, inner=WIDTH, pieces=len(LINES), dropout=0.0)


def taught(example: Example, seed: int = 0, epochs: int = 60) -> tuple[Transformer, list[str]]:
    network, lines = small_transformer(), []
    settings = Settings(learning_rate=1e-2, other_names=0.0, seed=seed, threads=1, batch_pieces=16)
    teach(network, [[example]] * epochs, pieces=PIECES, names=["Lund"], settings=settings, report=lines.append)
    return network, lines


def distilled(lesson: Lesson, seed: int = 0, epochs: int = 40) -> FastTagger:
    torch.manual_seed(5)
    tagger = FastTagger()
    tagger.vectors = WordVectors(pieces=len(LINES))
    settings = DistillSettings(epochs=epochs, warm_up=2, forgotten_words=0.0, seed=seed, threads=1)
    distill(tagger, [lesson], PIECES, settings, print)
    return tagger


def lesson_of(example: Example) -> Lesson:
    logits = np.full((len(example.parts), COLUMNS), -4, dtype=np.float32)
    logits[np.arange(len(example.parts)), example.parts] = 4
    return Lesson(example, logits)


def weights_of(network: torch.nn.Module) -> bytes:
    return b"".join(weight.detach().numpy().tobytes() for weight in network.state_dict().values())


@pytest.fixture(scope="module")
def example() -> Example:
    return make_example(corpus())


@pytest.fixture(scope="module")
def accurate(example: Example) -> Transformer:
    return taught(example)[0]


@pytest.fixture(scope="module")
def fast(example: Example) -> FastTagger:
    return distilled(lesson_of(example))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, accurate: Transformer, fast: FastTagger) -> Path:
    out = tmp_path_factory.mktemp("weights")
    (out / "vocabulary.txt").write_text("\n".join(LINES), "utf-8")
    numbers = torch.ones(2, 16, dtype=torch.long)
    with warnings.catch_warnings():
        # torch would rather have its newer exporter used.
        warnings.simplefilter("ignore")
        export_small(accurate, (numbers,) * 4, ("pieces", "places", "cases", "hints"), out / "accurate.onnx")
        export(fast.body, (torch.zeros(1, 64, FAST_WIDTH),), ("words",), out / "fast.onnx")
    export_tables(fast.vectors, out / "fast.npz")
    return out


def test_the_accurate_tagger_learns_a_text(example, accurate):
    logits = teacher_logits(accurate, example.words, PIECES)
    assert logits[:, :PARTS].argmax(axis=1).tolist() == example.parts.tolist()
    assert (logits[:, PARTS] > 0).tolist() == (example.stated == 1).tolist()


def test_the_fast_tagger_learns_what_its_teacher_says(example, folder):
    logits = FastNetwork(folder)(example.words, example.words.paragraphs)
    assert logits[:, :PARTS].argmax(axis=1).tolist() == example.parts.tolist()


def test_the_accurate_tagger_says_the_same_once_it_is_exported(example, accurate, folder):
    before = teacher_logits(accurate, example.words, PIECES)
    after = AccurateNetwork(folder)(example.words, example.words.paragraphs)
    assert np.abs(after - before).max() < 0.1 * np.abs(before).max()
    assert (after[:, :PARTS].argmax(axis=1) == before[:, :PARTS].argmax(axis=1)).all()


def test_the_fast_tagger_says_the_same_once_it_is_exported(example, fast, folder):
    words, vectors = example.words, fast.vectors
    fast.eval()
    with torch.no_grad():
        pieces = torch.cat([vectors.pieces(torch.tensor([PIECES[text]])) for text in words.texts])
        shapes = vectors.affixes(torch.tensor([affixes_of(text) for text in words.texts]))
        seen = vectors.places(torch.from_numpy(words.places)) + vectors.hints(torch.from_numpy(words.hints))
        before = fast.body((pieces + shapes + seen)[None])[0].numpy()
    after = FastNetwork(folder)(words, words.paragraphs)
    assert np.abs(after - before).max() < 0.1 * np.abs(before).max()


def test_only_the_paragraphs_asked_for_are_tagged(example, folder):
    first, second = example.words.paragraphs
    for network in (AccurateNetwork(folder), FastNetwork(folder)):
        logits = network(example.words, [second])
        assert not logits[first[0] : first[1]].any()
        assert logits[second[0] : second[1]].any(axis=1).all()


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(example):
    one, same, other = (weights_of(taught(example, seed, epochs=3)[0]) for seed in (0, 0, 1))
    assert one == same
    assert one != other


def test_the_same_seed_distills_the_same_weights(example):
    one, same, other = (weights_of(distilled(lesson_of(example), seed, epochs=2)) for seed in (0, 0, 1))
    assert one == same
    assert one != other


def test_what_is_trained_calibrated_and_exported_reads_news(folder):
    calibrate(folder, [corpus()])
    assert set(json.loads((folder / "confidence.json").read_text())) == {"accurate", "fast"}
    for model in ("accurate", "fast"):
        article = nm.enrich(nm.Article(body=corpus().text), model=model, weights=folder)
        assert [(article.text_of(each.mention), each.text) for each in article.quotes] == [
            ("Prior", "the quay was full"), ("Bo Lund", "We sail,"),
        ]  # fmt: skip
        assert all(each.confidence > 0.5 for each in article.quotes)


def test_the_accurate_tagger_begins_with_the_weights_of_its_base(tmp_path):
    base, seed = {}, torch.Generator().manual_seed(3)

    def add(name: str, *shape: int) -> None:
        base[name] = torch.randn(*shape, generator=seed)

    add("embeddings.word_embeddings.weight", len(LINES), WIDTH)
    add("embeddings.position_embeddings.weight", 512, WIDTH)
    add("embeddings.token_type_embeddings.weight", 2, WIDTH)
    dense = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense")
    for name in (*dense, "intermediate.dense", "output.dense"):
        add(f"encoder.layer.0.{name}.weight", WIDTH, WIDTH)
        add(f"encoder.layer.0.{name}.bias", WIDTH)
    for name in ("embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"):
        add(f"{name}.LayerNorm.weight", WIDTH)
        add(f"{name}.LayerNorm.bias", WIDTH)
    safetensors.save_file(base, tmp_path / "model.safetensors")
    network = small_transformer()
    network.load_base(tmp_path / "model.safetensors")
    loaded = network.state_dict()
    assert torch.equal(loaded["pieces.weight"], base["embeddings.word_embeddings.weight"])
    assert torch.equal(
        loaded["layers.0.all_three.weight"][WIDTH : 2 * WIDTH], base[f"encoder.layer.0.{dense[1]}.weight"]
    )
    assert torch.equal(loaded["layers.0.after_all.bias"], base["encoder.layer.0.output.LayerNorm.bias"])


def test_padding_beside_a_longer_row_changes_nothing_said():
    network = small_transformer().eval()
    row = torch.randint(1, len(LINES), (1, 6), generator=torch.Generator().manual_seed(2))
    nothing = torch.zeros(1, 9, dtype=torch.long)
    padded = nothing.clone()
    padded[:, :6] = row
    with torch.no_grad():
        alone = network(row, *(nothing[:, :6],) * 3)
        beside = network(padded, *(nothing,) * 3)[:, :6]
    assert torch.allclose(alone, beside, atol=1e-5)


def test_names_within_sentences_are_collected_and_their_beginnings_are_not(example):
    assert names_in([example]) == ["Lund"]


def test_progress_rises_then_falls_and_is_told_every_fifty_steps():
    lines, rates = [], []
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    progress = Progress(steps=100, warm_up=10, report=lines.append)
    for _ in range(100):
        progress.set_rate(optimizer, 1.0)
        rates.append(optimizer.param_groups[0]["lr"])
        progress.note(torch.tensor(2.0))
    top = rates.index(max(rates))
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[top:] == sorted(rates[top:], reverse=True)
    assert 8 <= top <= 11
    assert 0 < rates[-1] < 0.05
    assert [line.partition(", loss 2.0000")[0] for line in lines] == ["step 50 of 100", "step 100 of 100"]
