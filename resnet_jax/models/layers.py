"""Layers of a CIFAR ResNet with PyTorch's conventions, as Flax linen modules."""

from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax.nn import initializers

from resnet_jax.models.ops import OPS
from resnet_jax.models.ops.batch_norm import add_and_activate

# Kernel initializers by name. "torch" is PyTorch's default, U(-1/sqrt(fan_in), 1/sqrt(fan_in));
# "he" is He et al. 2015 (ICCV) without truncation: linen's he_normal is truncated.
KERNEL_INITS = {
    "torch": initializers.variance_scaling(1 / 3, "fan_in", "uniform"),
    "he": initializers.variance_scaling(2.0, "fan_in", "normal"),
}


def at_least_float32(dtype: Any) -> Any:
    """Return the dtype of parameters and statistics for activations of `dtype`."""
    return jnp.promote_types(dtype, jnp.float32)


class Conv(nn.Module):
    """Convolution without bias, padded with (kernel_size - 1) / 2 zeros on every side.

    Call: float [B, H, W, C] -> `dtype` [B, ceil(H / stride), ceil(W / stride), features].

    Attributes:
      features: Number of output channels.
      kernel_size: 1 or 3.
      stride: 1 or 2.
      kernel_init: Key of KERNEL_INITS.
      dtype: Dtype of activations and arithmetic; the kernel is stored in float32 or wider.
      ops: Key of OPS, see `resnet.ResNet`.
    """

    features: int
    kernel_size: int
    stride: int
    kernel_init: str
    dtype: Any
    ops: str = "custom_vjp"

    @nn.compact
    def __call__(self, x: jax.Array, folded: "Folded | None" = None) -> jax.Array:
        """Convolve.

        Args:
          x: float [B, H, W, C].
          folded: Operations after the convolution to compute with it, or None.
        """
        shape = (self.kernel_size, self.kernel_size, x.shape[-1], self.features)
        kernel = self.param(
            "kernel", KERNEL_INITS[self.kernel_init], shape, at_least_float32(self.dtype)
        )
        ops, x = OPS[self.ops], x.astype(self.dtype)
        if folded is None:
            return ops.conv2d(x, kernel.astype(self.dtype), self.stride)
        kernel = (kernel * folded.scale).astype(self.dtype)
        return ops.conv2d_folded(
            *(x, kernel, folded.bias, folded.shortcut),
            stride=self.stride,
            is_activated=folded.is_activated,
        )


class Folded(NamedTuple):
    """Operations folded into a convolution: convolution * scale + bias + shortcut, then ReLU.

    Attributes:
      scale, bias: float32 or float64 [features].
      shortcut: Residual to add, of the shape of the result, or None.
      is_activated: Whether ReLU is last.
    """

    scale: jax.Array
    bias: jax.Array
    shortcut: jax.Array | None
    is_activated: bool


class BatchNorm(nn.Module):
    """Batch normalization over all axes but the last, with PyTorch's conventions.

    Training normalizes with the mean and the biased variance of the batch, and moves the running
    statistics: running = momentum * running + (1 - momentum) * batch. Evaluation normalizes with
    the running statistics. Statistics are float32, or float64 if `dtype` is.

    Call: float [B, ..., C] -> `dtype` [B, ..., C].

    Attributes:
      unbiased_variance: True stores the batch variance with Bessel's correction, as PyTorch does.
      dtype: Dtype of the activations.
      ops: Key of OPS, see `resnet.ResNet`.
      scale_init: Initializer of the scale.
      momentum: Share of the running statistics kept per step; PyTorch's momentum is one minus this.
      epsilon: Constant added to the variance.

    References:
      Ioffe and Szegedy, 2015, algorithms 1 and 2; torch.nn.BatchNorm2d.
    """

    unbiased_variance: bool
    dtype: Any
    ops: str = "custom_vjp"
    scale_init: initializers.Initializer = initializers.ones
    momentum: float = 0.9
    epsilon: float = 1e-5

    @nn.compact
    def _variables(self, features: int) -> tuple[jax.Array, jax.Array, nn.Variable, nn.Variable]:
        """Return scale, bias, running mean and running variance, each [features]."""
        shape, dtype = (features,), at_least_float32(self.dtype)
        return (
            self.param("scale", self.scale_init, shape, dtype),
            self.param("bias", initializers.zeros, shape, dtype),
            self.variable("batch_stats", "mean", jnp.zeros, shape, dtype),
            self.variable("batch_stats", "var", jnp.ones, shape, dtype),
        )

    def __call__(
        self,
        x: jax.Array,
        *,
        train: bool,
        shortcut: jax.Array | None = None,
        is_activated: bool = False,
    ) -> jax.Array:
        """Normalize activations, optionally followed by a residual connection and ReLU.

        Args:
          x: float [B, ..., C].
          train: True uses the statistics of the batch, False the running statistics.
          shortcut: `dtype` [B, ..., C], residual to add to the result.
          is_activated: True applies ReLU last.

        Returns:
          `dtype` [B, ..., C].
        """
        ops = OPS[self.ops]
        features = x.shape[-1]
        scale, bias, running_mean, running_var = self._variables(features)
        if not train:
            inverse = jax.lax.rsqrt(running_var.value + self.epsilon)
            y = (x.astype(scale.dtype) - running_mean.value) * (inverse * scale) + bias
            return add_and_activate(
                y.astype(self.dtype), shortcut, ops.relu if is_activated else None
            )
        y, mean, var = ops.normalize_batch(
            x.astype(self.dtype), scale, bias, self.epsilon, shortcut, is_activated
        )
        if not self.is_initializing():
            count = x.size // features
            stored = var * (count / max(count - 1, 1)) if self.unbiased_variance else var
            running_mean.value += (1 - self.momentum) * (mean - running_mean.value)
            running_var.value += (1 - self.momentum) * (stored - running_var.value)
        return y

    def fold(self, features: int, shortcut: jax.Array | None, is_activated: bool) -> Folded:
        """Fold evaluation mode into a convolution.

        Args:
          features: Number of output channels of the convolution.
          shortcut, is_activated: As for a call.
        """
        scale, bias, mean, var = self._variables(features)
        factor = jax.lax.rsqrt(var.value + self.epsilon) * scale
        return Folded(factor, bias - mean.value * factor, shortcut, is_activated)


def convolve_and_normalize(
    conv: Conv,
    norm: BatchNorm,
    x: jax.Array,
    *,
    train: bool,
    fold: bool,
    shortcut: jax.Array | None = None,
    is_activated: bool = False,
) -> jax.Array:
    """Compute norm(conv(x)), as one operation if `fold` and not `train`.

    See `BatchNorm.__call__` for the other arguments.
    """
    if fold and not train:
        return conv(x, norm.fold(conv.features, shortcut, is_activated))
    return norm(conv(x), train=train, shortcut=shortcut, is_activated=is_activated)


def subsample_and_pad(x: jax.Array, features: int) -> jax.Array:
    """Subsample by 2 and pad with zero channels on both sides: the parameter-free shortcut A.

    The paper does not say where the zero channels go, which only changes the order of channels.
    PyTorch programs put half of them before and half of them after.

    Args:
      x: float [B, H, W, C].
      features: Number of output channels, at least C.

    Returns:
      [B, ceil(H / 2), ceil(W / 2), features] in the dtype of x.

    References:
      He et al., 2015, section 3.3, option A.
    """
    missing = features - x.shape[-1]
    half = missing // 2
    return jnp.pad(x[:, ::2, ::2, :], ((0, 0), (0, 0), (0, 0), (half, missing - half)))
