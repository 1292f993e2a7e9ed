"""Exporting: trained networks as small files that run without torch."""

from pathlib import Path

import numpy as np
import torch
from torch import nn

from newsmodel.training.network import WordVectors


def export(network: nn.Module, inputs: tuple[torch.Tensor, ...], names: tuple[str, ...], path: Path) -> None:
    """Write a network as ONNX.

    Args:
        network: already trained.
        inputs: an example of each input, of shape (batch, length, …).
        names: of the inputs.
        path: of the file to write.
    """
    network.eval()
    axes = {name: {0: "batch", 1: "length"} for name in (*names, "logits")}
    torch.onnx.export(
        network,
        inputs,
        str(path),
        input_names=list(names),
        output_names=["logits"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def export_small(network: nn.Module, inputs: tuple[torch.Tensor, ...], names: tuple[str, ...], path: Path) -> None:
    """Write a network as ONNX with weights of eight bits, a quarter of the size; for what multiplies matrices.

    Args:
        network: already trained.
        inputs: as for ``export``.
        names: as for ``export``.
        path: of the file to write.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    whole = path.with_suffix(".whole.onnx")
    export(network, inputs, names, whole)
    # Seven bits where processors without VNNI would overflow.
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    whole.unlink()


def export_tables(vectors: WordVectors, path: Path) -> None:
    """Write the fast tagger's tables, those of pieces and shapes with eight bits a number and one scale a row."""
    tables = {"places": vectors.places.weight.detach().numpy(), "hints": vectors.hints.weight.detach().numpy()}
    for name, of_one, weight in (
        ("pieces", "piece", vectors.pieces.weight),
        ("affixes", "affix", vectors.affixes.weight),
    ):
        rows = weight.detach().numpy()
        scale = np.maximum(np.abs(rows).max(axis=1) / 127, 1e-8).astype(np.float32)
        tables[f"{of_one}_scale"] = scale
        tables[name] = np.round(rows / scale[:, None]).astype(np.int8)
    np.savez(path, **tables)
