"""Operations of a ResNet in three implementations of the same function."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax

from resnet_jax.models.ops.batch_norm import normalize_batch, normalize_batch_autodiff
from resnet_jax.models.ops.conv import conv2d, conv2d_autodiff, conv2d_folded
from resnet_jax.models.ops.native import (
    conv2d_folded_native,
    conv2d_native,
    normalize_batch_native,
)
from resnet_jax.models.ops.relu import relu, relu_autodiff


class Ops(NamedTuple):
    """One implementation of the operations.

    Attributes:
      conv2d: (images, kernel, stride) -> images, see `conv.conv2d_autodiff`.
      conv2d_folded: See `conv.conv2d_folded`.
      normalize_batch: See `batch_norm.normalize_batch_autodiff`.
      relu: x -> max(x, 0).
    """

    conv2d: Callable[..., Any]
    conv2d_folded: Callable[..., Any]
    normalize_batch: Callable[..., Any]
    relu: Callable[[jax.Array], jax.Array]


OPS = {
    "autodiff": Ops(conv2d_autodiff, conv2d_folded, normalize_batch_autodiff, relu_autodiff),
    "custom_vjp": Ops(conv2d, conv2d_folded, normalize_batch, relu),
    "native": Ops(conv2d_native, conv2d_folded_native, normalize_batch_native, relu),
}
OPS_ALIASES = {"plain": "autodiff", "xla": "custom_vjp"}  # names until version 0.1
