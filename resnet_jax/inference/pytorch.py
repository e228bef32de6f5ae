"""Exact conversion of weights to and from PyTorch's state_dict layout, without needing torch.

Keys follow the reference program: conv.weight, bn.weight|bias|running_mean|running_var|
num_batches_tracked, layer1.0.conv1.weight, layer1.0.bn1..., layer2.0.shortcut.0.weight,
layer2.0.shortcut.1..., fc.weight, fc.bias.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
from flax.traverse_util import flatten_dict, unflatten_dict

from resnet_jax.models.resnet import STAGE_CHANNELS

# The arrays of a BatchNorm: PyTorch's name, Flax's name, and their collection in Flax.
_NORM_LEAVES = (
    ("weight", "scale", "params"),
    ("bias", "bias", "params"),
    ("running_mean", "mean", "batch_stats"),
    ("running_var", "var", "batch_stats"),
)


class _Leaf(NamedTuple):
    """One array: its key and shape in PyTorch, and its path in our variables."""

    key: str
    shape: tuple[int, ...]
    path: tuple[str, ...]

    @property
    def tracker(self) -> str | None:
        """The key of PyTorch's batch counter, which follows each running variance."""
        stem = self.key.removesuffix("running_var")
        return None if stem == self.key else f"{stem}num_batches_tracked"


def _norm(key: str, path: tuple[str, ...], channels: int) -> Iterator[_Leaf]:
    for theirs, ours, collection in _NORM_LEAVES:
        yield _Leaf(f"{key}.{theirs}", (channels,), (collection, *path, ours))


def _conv(key: str, path: tuple[str, ...], shape: tuple[int, ...]) -> _Leaf:
    return _Leaf(f"{key}.weight", shape, ("params", *path, "kernel"))


def _leaves(depth: int, shortcut: str, num_classes: int) -> Iterator[_Leaf]:
    channels = STAGE_CHANNELS[0]
    yield _conv("conv", ("conv",), (channels, 3, 3, 3))
    yield from _norm("bn", ("bn",), channels)
    for stage, features in enumerate(STAGE_CHANNELS, start=1):
        for block in range((depth - 2) // 6):
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


def architecture(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """Infer depth, shortcut and num_classes, as `ResNet` takes them, from a state_dict.

    Raises:
      ValueError: If its keys and shapes do not determine them.
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
    depth = 6 * (max(blocks) + 1) + 2
    return {"depth": depth, "shortcut": shortcut, "num_classes": bias_shape[0]}


def from_state_dict(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """Convert a PyTorch state_dict to our variables.

    Args:
      state_dict: Arrays of numpy, or of torch on the CPU; convolution kernels are OIHW.

    Returns:
      {"params": ..., "batch_stats": ...} of numpy arrays of the same dtypes; kernels are HWIO.

    Raises:
      ValueError: If a key is missing, extra or misshapen; it is named.
    """
    leaves = list(_leaves(**architecture(state_dict)))
    expected: dict[str, tuple[int, ...]] = {}
    for leaf in leaves:
        if leaf.key not in state_dict:
            raise ValueError(f"missing key {leaf.key}")
        expected[leaf.key] = leaf.shape
        if leaf.tracker:  # may be missing: PyTorch before 0.4.1 had none
            expected[leaf.tracker] = ()
    for key, value in state_dict.items():
        if key not in expected:
            raise ValueError(f"extra key {key}")
        if np.shape(value) != expected[key]:
            raise ValueError(f"key {key} has shape {np.shape(value)}, must be {expected[key]}")
    return unflatten_dict(
        {leaf.path: _transposed(state_dict[leaf.key], (2, 3, 1, 0)) for leaf in leaves}
    )


def to_state_dict(
    variables: Mapping[str, Any], *, num_batches_tracked: int = 0
) -> dict[str, np.ndarray]:
    """Convert our variables to a PyTorch state_dict of numpy arrays, in PyTorch's order of keys.

    Args:
      variables: {"params": ..., "batch_stats": ...} of a `ResNet`.
      num_batches_tracked: The batch counter of every BatchNorm, int64; our variables have none.

    Raises:
      ValueError: If an array is missing, extra or misshapen; it is named.
    """
    flat = {path: np.asarray(leaf) for path, leaf in flatten_dict(variables).items()}
    blocks = [int(m[1]) for path in flat if (m := re.match(r"layer[123]_(\d+)$", path[1]))]
    kernel = flat.get(("params", "layer2_0", "shortcut_conv", "kernel"))
    shortcut = "A" if kernel is None else {1: "B"}.get(kernel.shape[0], "conv3")
    bias = flat.get(("params", "fc", "bias"))
    if not blocks or bias is None:
        raise ValueError("missing array params/layer1_0/... or params/fc/bias")
    state_dict = {}
    for leaf in _leaves(6 * (max(blocks) + 1) + 2, shortcut, bias.shape[0]):
        name = "/".join(leaf.path)
        if leaf.path not in flat:
            raise ValueError(f"missing array {name}")
        array = _transposed(flat.pop(leaf.path), (3, 2, 0, 1))
        if array.shape != leaf.shape:
            raise ValueError(f"array {name} gives shape {array.shape}, must be {leaf.shape}")
        state_dict[leaf.key] = array
        if leaf.tracker:
            state_dict[leaf.tracker] = np.array(num_batches_tracked, np.int64)
    if flat:
        raise ValueError(f"extra array {'/'.join(next(iter(flat)))}")
    return state_dict


def _transposed(array: Any, kernel_axes: tuple[int, int, int, int]) -> np.ndarray:
    """Transpose a kernel by its axes, and a dense layer's matrix; copy a vector if needed."""
    array = np.asarray(array)
    return np.ascontiguousarray(array.transpose(kernel_axes) if array.ndim == 4 else array.T)
