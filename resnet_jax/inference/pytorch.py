"""Weights to and from PyTorch's state_dict layout, exactly: numpy arrays, no torch needed.

Keys follow the reference program: conv.weight, bn.weight|bias|running_mean|running_var|
num_batches_tracked, layer1.0.conv1.weight, layer1.0.bn1..., layer2.0.shortcut.0.weight,
layer2.0.shortcut.1..., fc.weight, fc.bias.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
from flax.traverse_util import flatten_dict

from resnet_jax.models.resnet import STAGE_CHANNELS

# What a BatchNorm holds: PyTorch's name, ours, and the collection it lies in.
_NORM_LEAVES = (
    ("weight", "scale", "params"),
    ("bias", "bias", "params"),
    ("running_mean", "mean", "batch_stats"),
    ("running_var", "var", "batch_stats"),
)


class _Leaf(NamedTuple):
    """One array: PyTorch's key and shape, and where it lies in our variables."""

    key: str
    shape: tuple[int, ...]
    path: tuple[str, ...]

    def to_ours(self, array: np.ndarray) -> np.ndarray:
        """OIHW -> HWIO kernels, [out, in] -> [in, out] dense weights, vectors as they are."""
        return array.transpose(2, 3, 1, 0) if array.ndim == 4 else array.T

    def to_torch(self, array: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(array.transpose(3, 2, 0, 1) if array.ndim == 4 else array.T)


def _norm(key: str, path: tuple[str, ...], channels: int) -> Iterator[_Leaf]:
    for theirs, ours, collection in _NORM_LEAVES:
        yield _Leaf(f"{key}.{theirs}", (channels,), (collection, *path, ours))


def _conv(key: str, path: tuple[str, ...], shape: tuple[int, ...]) -> _Leaf:
    return _Leaf(f"{key}.weight", shape, ("params", *path, "kernel"))


def _leaves(num_blocks: int, shortcut: str, num_classes: int) -> Iterator[_Leaf]:
    """Every array of a ResNet of 6 * num_blocks + 2 layers."""
    channels = STAGE_CHANNELS[0]
    yield _conv("conv", ("conv",), (channels, 3, 3, 3))
    yield from _norm("bn", ("bn",), channels)
    for stage, features in enumerate(STAGE_CHANNELS, start=1):
        for block in range(num_blocks):
            key, module = f"layer{stage}.{block}", f"layer{stage}_{block}"
            yield _conv(f"{key}.conv1", (module, "conv1"), (features, channels, 3, 3))
            yield from _norm(f"{key}.bn1", (module, "bn1"), features)
            yield _conv(f"{key}.conv2", (module, "conv2"), (features, features, 3, 3))
            yield from _norm(f"{key}.bn2", (module, "bn2"), features)
            if features != channels and shortcut != "A":
                size = 3 if shortcut == "conv3" else 1
                shape = (features, channels, size, size)
                yield _conv(f"{key}.shortcut.0", (module, "shortcut_conv"), shape)
                yield from _norm(f"{key}.shortcut.1", (module, "shortcut_bn"), features)
            channels = features
    yield _Leaf("fc.weight", (num_classes, channels), ("params", "fc", "kernel"))
    yield _Leaf("fc.bias", (num_classes,), ("params", "fc", "bias"))


def _tracker_keys(leaves: list[_Leaf]) -> list[str]:
    """PyTorch counts the batches that each BatchNorm has seen; nothing here depends on it."""
    means = [leaf.key for leaf in leaves if leaf.key.endswith("running_mean")]
    return [key.replace("running_mean", "num_batches_tracked") for key in means]


def architecture(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """depth, shortcut and num_classes of a state_dict, as `model.ResNet` takes them.

    Raises ValueError where they cannot be told from its keys and shapes.
    """
    blocks = [int(m[1]) for key in state_dict if (m := re.match(r"layer[123]\.(\d+)\.", key))]
    if not blocks:
        raise ValueError("missing key layer1.0.conv1.weight")
    if "fc.bias" not in state_dict:
        raise ValueError("missing key fc.bias")
    shortcut = "A"
    if any(key.startswith("layer2.0.shortcut.") for key in state_dict):
        shape = np.shape(state_dict.get("layer2.0.shortcut.0.weight", ()))
        shortcut = "B" if shape[2:] == (1, 1) else "conv3"
    bias_shape = np.shape(state_dict["fc.bias"])
    if len(bias_shape) != 1:
        raise ValueError(f"key fc.bias has shape {bias_shape}, must be (classes,)")
    return {
        "depth": 6 * (max(blocks) + 1) + 2,
        "shortcut": shortcut,
        "num_classes": bias_shape[0],
    }


def from_state_dict(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """The variables {"params": ..., "batch_stats": ...} that a PyTorch state_dict holds.

    state_dict: of arrays (numpy's or torch's, on the CPU) for depth 6n + 2 and shortcut conv3, A
    or B; kernels OIHW.  Returns numpy arrays of the same dtypes; kernels HWIO.
    Raises ValueError that names the first missing, extra or misshapen key.
    """
    found = architecture(state_dict)
    leaves = list(_leaves((found["depth"] - 2) // 6, found["shortcut"], found["num_classes"]))
    for leaf in leaves:
        if leaf.key not in state_dict:
            raise ValueError(f"missing key {leaf.key}")
    # PyTorch before 0.4.1 had no trackers.
    expected = {leaf.key: leaf.shape for leaf in leaves} | dict.fromkeys(_tracker_keys(leaves), ())
    for key, value in state_dict.items():
        if key not in expected:
            raise ValueError(f"extra key {key}")
        if np.shape(value) != expected[key]:
            raise ValueError(f"key {key} has shape {np.shape(value)}, must be {expected[key]}")
    variables: dict[str, Any] = {"params": {}, "batch_stats": {}}
    for leaf in leaves:
        *folders, name = leaf.path
        node = variables
        for folder in folders:
            node = node.setdefault(folder, {})
        node[name] = np.ascontiguousarray(leaf.to_ours(np.asarray(state_dict[leaf.key])))
    return variables


def to_state_dict(
    variables: Mapping[str, Any], *, num_batches_tracked: int = 0
) -> dict[str, np.ndarray]:
    """The PyTorch state_dict of variables, as numpy arrays in PyTorch's order of keys.

    variables: {"params": ..., "batch_stats": ...} of `model.ResNet`.
    num_batches_tracked: what every BatchNorm says it has seen, int64; our variables do not count.
    Raises ValueError that names the first missing, extra or misshapen array.
    """
    flat = {path: np.asarray(leaf) for path, leaf in flatten_dict(variables).items()}
    blocks = [int(m[1]) for path in flat if (m := re.match(r"layer[123]_(\d+)$", path[1]))]
    kernel = flat.get(("params", "layer2_0", "shortcut_conv", "kernel"))
    shortcut = "A" if kernel is None else {1: "B"}.get(kernel.shape[0], "conv3")
    bias = flat.get(("params", "fc", "bias"))
    if not blocks or bias is None:
        raise ValueError("missing array params/layer1_0/... or params/fc/bias")
    state_dict = {}
    for leaf in _leaves(max(blocks) + 1, shortcut, bias.shape[0]):
        name = "/".join(leaf.path)
        if leaf.path not in flat:
            raise ValueError(f"missing array {name}")
        array = leaf.to_torch(flat.pop(leaf.path))
        if array.shape != leaf.shape:
            raise ValueError(f"array {name} gives shape {array.shape}, must be {leaf.shape}")
        state_dict[leaf.key] = array
        if leaf.key.endswith("running_var"):
            tracker = leaf.key.replace("running_var", "num_batches_tracked")
            state_dict[tracker] = np.array(num_batches_tracked, np.int64)
    if flat:
        raise ValueError(f"extra array {'/'.join(next(iter(flat)))}")
    return state_dict
