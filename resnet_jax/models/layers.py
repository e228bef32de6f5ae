"""Layers of a CIFAR ResNet with PyTorch's conventions, as Flax linen modules."""

from typing import Any

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
    def __call__(self, x: jax.Array) -> jax.Array:
        shape = (self.kernel_size, self.kernel_size, x.shape[-1], self.features)
        kernel = self.param(
            "kernel", KERNEL_INITS[self.kernel_init], shape, at_least_float32(self.dtype)
        )
        return OPS[self.ops].conv2d(x.astype(self.dtype), kernel.astype(self.dtype), self.stride)


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
        features, stats_dtype = x.shape[-1], at_least_float32(self.dtype)
        scale = self.param("scale", self.scale_init, (features,), stats_dtype)
        bias = self.param("bias", nn.initializers.zeros, (features,), stats_dtype)
        running_mean = self.variable("batch_stats", "mean", jnp.zeros, (features,), stats_dtype)
        running_var = self.variable("batch_stats", "var", jnp.ones, (features,), stats_dtype)

        if not train:
            inverse = jax.lax.rsqrt(running_var.value + self.epsilon)
            y = (x.astype(stats_dtype) - running_mean.value) * (inverse * scale) + bias
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
