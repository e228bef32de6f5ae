"""The operations of a ResNet, in three sets that compute the same function."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax

from resnet_jax.models.ops.batch_norm import normalize_batch, normalize_batch_plain
from resnet_jax.models.ops.batch_norm_native import normalize_batch_native
from resnet_jax.models.ops.conv import conv2d, conv2d_plain
from resnet_jax.models.ops.conv_native import conv2d_native
from resnet_jax.models.ops.relu import relu, relu_plain


class Ops(NamedTuple):
    """A set of operations.

    Attributes:
      conv2d: (images, kernel, stride) -> images, see `conv.conv2d_plain`.
      normalize_batch: See `batch_norm.normalize_batch_plain`.
      relu: x -> max(x, 0).
    """

    conv2d: Callable[..., Any]
    normalize_batch: Callable[..., Any]
    relu: Callable[[jax.Array], jax.Array]


OPS = {
    "plain": Ops(conv2d_plain, normalize_batch_plain, relu_plain),
    "xla": Ops(conv2d, normalize_batch, relu),
    "native": Ops(conv2d_native, normalize_batch_native, relu),
}
