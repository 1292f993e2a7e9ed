"""Networks: the two taggers in torch, as they are trained."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from newsmodel.parsing.tagging.labels import COLUMNS
from newsmodel.parsing.tagging.shapes import AFFIXES
from newsmodel.parsing.tagging.words import CASES, HINTS, PLACES

HEADS = 12
LONGEST = 512

FAST_WIDTH = 192
REACHES = (1, 2, 4, 8, 16, 1)
"""How far apart the three words are that each step of the fast tagger looks at."""


class Layer(nn.Module):
    """One layer of a transformer as BERT has it (Devlin et al. 2019; Vaswani et al. 2017, section 3)."""

    def __init__(self, width: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.all_three = nn.Linear(width, 3 * width)
        self.joined = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.after_all = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Let each piece look at all others of its row, but for those that the mask makes unlikely."""
        batch, length, width = x.shape
        parts = self.all_three(x).view(batch, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        scores = query @ key.transpose(-1, -2) * (width // HEADS) ** -0.5 + mask
        attended = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.after_attention(x + self.dropout(self.joined(attended)))
        return self.after_all(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Transformer(nn.Module):
    """The accurate tagger: MiniLM with what the rules and the marks tell added to its embeddings."""

    def __init__(
        self, layers: int = 6, width: int = 384, inner: int = 1536, pieces: int = 30522, dropout: float = 0.1
    ) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, width)
        self.positions = nn.Embedding(LONGEST, width)
        self.places = nn.Embedding(PLACES, width)
        self.cases = nn.Embedding(CASES, width)
        self.hints = nn.Embedding(HINTS, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.out = nn.Linear(width, COLUMNS)
        self.dropout = nn.Dropout(dropout)
        for features in (self.places, self.cases, self.hints):
            nn.init.normal_(features.weight, std=0.01)

    def forward(self, pieces: Tensor, places: Tensor, cases: Tensor, hints: Tensor) -> Tensor:
        """Return the logits of each piece, of shape (batch, length, ``COLUMNS``). Piece 0 is padding."""
        mask = (pieces == 0).to(torch.float32)[:, None, None, :] * -10000.0
        features = self.places(places) + self.cases(cases) + self.hints(hints)
        x = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]] + features
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return self.out(x)

    def load_base(self, path: Path) -> None:
        """Start from the weights of MiniLM (Wang et al. 2020), in the file ``model.safetensors`` of its package."""
        base = load_file(path)
        state = self.state_dict()
        type_of_sentence = base["embeddings.token_type_embeddings.weight"][0]
        state["pieces.weight"] = base["embeddings.word_embeddings.weight"]
        state["positions.weight"] = base["embeddings.position_embeddings.weight"] + type_of_sentence
        for kind in ("weight", "bias"):
            state[f"norm.{kind}"] = base[f"embeddings.LayerNorm.{kind}"]
            for number in range(len(self.layers)):
                old, new = f"encoder.layer.{number}.", f"layers.{number}."
                attention = [base[f"{old}attention.self.{each}.{kind}"] for each in ("query", "key", "value")]
                state[f"{new}all_three.{kind}"] = torch.cat(attention)
                state[f"{new}joined.{kind}"] = base[f"{old}attention.output.dense.{kind}"]
                state[f"{new}after_attention.{kind}"] = base[f"{old}attention.output.LayerNorm.{kind}"]
                state[f"{new}inner.{kind}"] = base[f"{old}intermediate.dense.{kind}"]
                state[f"{new}outer.{kind}"] = base[f"{old}output.dense.{kind}"]
                state[f"{new}after_all.{kind}"] = base[f"{old}output.LayerNorm.{kind}"]
        self.load_state_dict(state)


class Convolutions(nn.Module):
    """The fast tagger's body: convolutions that see further and further (Yu and Koltun 2016), over vectors of words."""

    def __init__(self, width: int = FAST_WIDTH, dropout: float = 0.2) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in REACHES)
        self.steps = nn.ModuleList(nn.Conv1d(width, width, 3, dilation=reach, padding=reach) for reach in REACHES)
        self.last_norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, COLUMNS)
        self.dropout = nn.Dropout(dropout)

    def forward(self, words: Tensor) -> Tensor:
        """Return the logits of each word, of shape (batch, words, ``COLUMNS``)."""
        x = self.dropout(words)
        for norm, step in zip(self.norms, self.steps, strict=True):
            seen = step(norm(x).transpose(1, 2)).transpose(1, 2)
            x = x + self.dropout(functional.gelu(seen, approximate="tanh"))
        logits: Tensor = self.out(self.last_norm(x))
        return logits


class WordVectors(nn.Module):
    """The fast tagger's tables: one vector for each word, from its pieces, its shape, its place and the rules' hint."""

    def __init__(self, pieces: int = 30522, width: int = FAST_WIDTH) -> None:
        super().__init__()
        self.pieces = nn.EmbeddingBag(pieces, width, mode="mean")
        self.affixes = nn.EmbeddingBag(AFFIXES, width, mode="sum")
        self.places = nn.Embedding(PLACES, width)
        self.hints = nn.Embedding(HINTS, width)
        nn.init.normal_(self.affixes.weight, std=0.02)
        for features in (self.places, self.hints):
            nn.init.normal_(features.weight, std=0.1)

    def load_base(self, path: Path) -> None:
        """Start from MiniLM's vectors of pieces, reduced to what most of their difference lies in."""
        vectors = load_file(path)["embeddings.word_embeddings.weight"]
        vectors = vectors - vectors.mean(0)
        _, _, directions = torch.pca_lowrank(vectors, q=self.pieces.weight.shape[1], niter=2)
        reduced = vectors @ directions
        self.pieces.weight.data = reduced / reduced.std() * 0.5
