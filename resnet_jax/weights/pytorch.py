"""Exact conversion of weights to and from PyTorch's state_dict layout, without needing torch.

Keys follow the reference program: conv.weight, bn.weight|bias|running_mean|running_var|
num_batches_tracked, layer1.0.conv1.weight, layer1.0.bn1..., layer2.0.shortcut.0.weight,
layer2.0.shortcut.1..., fc.weight, fc.bias.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from flax.traverse_util import flatten_dict, unflatten_dict

from resnet_jax.models.resnet import ResNet
from resnet_jax.numerics import pinned_numerics

LEAVES = {
    "kernel": "weight",
    "scale": "weight",
    "bias": "bias",
    "mean": "running_mean",
    "var": "running_var",
}


def architecture(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """Infer depth, shortcut and num_classes, as `ResNet` takes them, from a state_dict.

    Raises:
      ValueError: If its keys and shapes do not determine them.
    """
    blocks = [int(m[1]) for key in state_dict if (m := re.match(r"layer[123]\.(\d+)\.", key))]
    if not blocks:
        raise _missing("layer1.0.conv1.weight", state_dict)
    if "fc.bias" not in state_dict:
        raise _missing("fc.bias", state_dict)
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
      state_dict: Arrays of numpy, or of torch on the CPU; convolution kernels are OIHW. BatchNorm's
        num_batches_tracked may be missing, as before PyTorch 0.4.1.

    Returns:
      {"params": ..., "batch_stats": ...} of numpy arrays of the same dtypes; kernels are HWIO.

    Raises:
      ValueError: If a key is missing, extra or misshapen; it is named.
    """
    abstract = _abstract_variables(**architecture(state_dict))
    variables = jax.tree.map(lambda leaf: np.empty(leaf.shape, leaf.dtype), abstract)
    expected = {key: array.shape for key, array in to_state_dict(variables).items()}
    for key in expected:
        if key not in state_dict and not key.endswith("num_batches_tracked"):
            raise _missing(key, state_dict)
    for key, value in state_dict.items():
        if key not in expected:
            raise ValueError(f"extra key {key}")
        if np.shape(value) != expected[key]:
            raise ValueError(f"key {key} has shape {np.shape(value)}, must be {expected[key]}")
    return unflatten_dict(
        {
            path: _transposed(state_dict[_to_key(path)], (2, 3, 1, 0))
            for path in flatten_dict(variables)
        }
    )


def _missing(key: str, state_dict: Mapping[str, Any]) -> ValueError:
    others = [name for name in state_dict if not name.startswith(("conv.", "bn.", "layer", "fc."))]
    found = f"; unknown keys: {', '.join(others)[:200]}" if others else ""
    return ValueError(f"missing key {key}{found}")


@cache
@pinned_numerics()
def _abstract_variables(depth: int, shortcut: str, num_classes: int) -> Any:
    model = ResNet(depth, shortcut, num_classes, ops="autodiff")
    images = jax.ShapeDtypeStruct((1, 32, 32, 3), jnp.float32)
    return jax.eval_shape(lambda x: model.init(jax.random.key(0), x, train=False), images)


def to_state_dict(
    variables: Mapping[str, Any], *, num_batches_tracked: int = 0
) -> dict[str, np.ndarray]:
    """Convert our variables to a PyTorch state_dict of numpy arrays.

    Args:
      variables: {"params": ..., "batch_stats": ...} of a `ResNet`.
      num_batches_tracked: The batch counter of every BatchNorm, int64; our variables have none.
    """
    state_dict = {}
    for path, leaf in flatten_dict(variables).items():
        key = _to_key(path)
        state_dict[key] = _transposed(leaf, (3, 2, 0, 1))
        if path[-1] == "var":
            tracker = key.replace("running_var", "num_batches_tracked")
            state_dict[tracker] = np.array(num_batches_tracked, np.int64)
    return state_dict


def _to_key(path: tuple[str, ...]) -> str:
    """Return PyTorch's key: params/layer2_0/shortcut_bn/scale -> layer2.0.shortcut.1.weight."""
    _, *modules, leaf = path
    name = re.sub(r"^(layer\d)_", r"\1.", ".".join(modules))
    name = name.replace("shortcut_conv", "shortcut.0").replace("shortcut_bn", "shortcut.1")
    return f"{name}.{LEAVES[leaf]}"


def _transposed(array: Any, kernel_axes: tuple[int, int, int, int]) -> np.ndarray:
    """Transpose a kernel by its axes, and a dense layer's matrix; copy a vector if needed."""
    array = np.asarray(array)
    return np.ascontiguousarray(array.transpose(kernel_axes) if array.ndim == 4 else array.T)
