"""CIFAR ResNets of 6n + 2 layers (He et al. 2015, section 4.2) as Flax linen modules."""

from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax.nn import initializers

from resnet_jax.models.ops.batch_norm import normalize_batch
from resnet_jax.models.ops.conv import conv2d
from resnet_jax.models.ops.relu import relu

SHORTCUTS = ("conv3", "A", "B")
STAGE_CHANNELS = (16, 32, 64)

# init name -> the kernels' initializer.  "torch" is PyTorch's default, U(-1/sqrt(fan_in),
# 1/sqrt(fan_in)); "he" is He et al. 2015 (ICCV), untruncated: linen's he_normal is truncated.
KERNEL_INITS = {
    "torch": initializers.variance_scaling(1 / 3, "fan_in", "uniform"),
    "he": initializers.variance_scaling(2.0, "fan_in", "normal"),
}


def at_least_float32(dtype: Any) -> Any:
    """The dtype of parameters and statistics beside activations of `dtype`."""
    return jnp.promote_types(dtype, jnp.float32)


class Conv(nn.Module):
    """A convolution without bias: float [B, H, W, C] -> [B, H / stride, W / stride, features]."""

    features: int
    kernel_size: int
    stride: int
    kernel_init: str
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        shape = (self.kernel_size, self.kernel_size, x.shape[-1], self.features)
        kernel = self.param(
            "kernel", KERNEL_INITS[self.kernel_init], shape, at_least_float32(self.dtype)
        )
        return conv2d(x.astype(self.dtype), kernel.astype(self.dtype), self.stride)


class BatchNorm(nn.Module):
    """Batch normalization over all axes but the last, with PyTorch's conventions.

    Training normalizes with the batch's mean and biased variance, and moves the running
    statistics: running = 0.9 running + 0.1 batch.  Evaluation normalizes with the running ones.
    unbiased_variance: True stores the batch variance with Bessel's correction, as PyTorch does.
    Statistics are computed and kept in float32, or float64 where `dtype` is.
    """

    unbiased_variance: bool
    dtype: Any
    momentum: float = 0.9
    epsilon: float = 1e-5

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        features, stats_dtype = x.shape[-1], at_least_float32(self.dtype)
        scale = self.param("scale", nn.initializers.ones, (features,), stats_dtype)
        bias = self.param("bias", nn.initializers.zeros, (features,), stats_dtype)
        running_mean = self.variable("batch_stats", "mean", jnp.zeros, (features,), stats_dtype)
        running_var = self.variable("batch_stats", "var", jnp.ones, (features,), stats_dtype)

        if not train:
            inverse = jax.lax.rsqrt(running_var.value + self.epsilon)
            y = (x.astype(stats_dtype) - running_mean.value) * (inverse * scale) + bias
            return y.astype(self.dtype)
        outputs: Any = normalize_batch(x.astype(self.dtype), scale, bias, self.epsilon)
        y, mean, var = outputs
        if not self.is_initializing():
            count = x.size // features
            stored = var * (count / max(count - 1, 1)) if self.unbiased_variance else var
            running_mean.value += (1 - self.momentum) * (mean - running_mean.value)
            running_var.value += (1 - self.momentum) * (stored - running_var.value)
        return y


def subsample_and_pad(x: jax.Array, features: int) -> jax.Array:
    """Option A: every second pixel, and zero channels, half before and half after.

    float [B, H, W, C] -> [B, ceil(H / 2), ceil(W / 2), features].  He et al. 2015 leaves the place
    of the zeros open, and it changes nothing but the channels' order; both sides is what PyTorch
    programs do.
    """
    missing = features - x.shape[-1]
    half = missing // 2
    return jnp.pad(x[:, ::2, ::2, :], ((0, 0), (0, 0), (0, 0), (half, missing - half)))


class BasicBlock(nn.Module):
    """relu(shortcut(x) + bn2(conv2(relu(bn1(conv1(x)))))), 3×3 convolutions.

    Where the shape changes (stride 2, twice the channels) the shortcut is "conv3": a 3×3
    convolution with stride 2, then BatchNorm; "A": no parameters; "B": a 1×1 convolution with
    stride 2, then BatchNorm.  Elsewhere it is the identity.
    """

    features: int
    stride: int
    shortcut: str
    kernel_init: str
    unbiased_variance: bool
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        def conv(kernel_size: int, stride: int, name: str) -> Conv:
            return Conv(self.features, kernel_size, stride, self.kernel_init, self.dtype, name=name)

        def norm(name: str) -> BatchNorm:
            return BatchNorm(self.unbiased_variance, self.dtype, name=name)

        y = relu(norm("bn1")(conv(3, self.stride, "conv1")(x), train=train))
        y = norm("bn2")(conv(3, 1, "conv2")(y), train=train)
        if x.shape != y.shape:
            if self.shortcut == "A":
                x = subsample_and_pad(x, self.features)
            else:
                kernel_size = 3 if self.shortcut == "conv3" else 1
                x = conv(kernel_size, self.stride, "shortcut_conv")(x)
                x = norm("shortcut_bn")(x, train=train)
        return relu(x + y)


class ResNet(nn.Module):
    """ResNet of 6n + 2 layers for 32×32 images: a stem, three stages of n blocks, a dense head.

    Call: `.apply({"params": ..., "batch_stats": ...}, images, train=False) -> logits`; in training
    with `mutable=["batch_stats"]`, which gives (logits, {"batch_stats": ...}).

    depth: 8, 14, 20, 32, 44, 56, 110, ...  shortcut: "conv3", "A" or "B" (see BasicBlock).
    kernel_init: "torch" or "he".  unbiased_variance: see BatchNorm.
    dtype: of the activations; parameters, statistics and logits are float32 at least.
    Submodules are named after PyTorch's: conv, bn, layer1_0 ... layer3_<n-1>, fc.
    Raises ValueError for a depth that is not 6n + 2, an unknown shortcut or kernel_init.
    """

    depth: int = 44
    shortcut: str = "conv3"
    num_classes: int = 10
    dtype: Any = jnp.float32
    kernel_init: str = "torch"
    unbiased_variance: bool = True

    def __post_init__(self):
        if self.depth < 8 or (self.depth - 2) % 6:
            raise ValueError(f"depth {self.depth}: must be 6n + 2, at least 8")
        if self.shortcut not in SHORTCUTS:
            raise ValueError(f"shortcut {self.shortcut!r}: must be one of {', '.join(SHORTCUTS)}")
        if self.kernel_init not in KERNEL_INITS:
            raise ValueError(
                f"kernel_init {self.kernel_init!r}: must be one of {', '.join(KERNEL_INITS)}"
            )
        super().__post_init__()

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> jax.Array:
        """images: float [B, 32, 32, 3], normalized.  Returns logits, float [B, num_classes]."""
        x = Conv(STAGE_CHANNELS[0], 3, 1, self.kernel_init, self.dtype, name="conv")(images)
        x = relu(BatchNorm(self.unbiased_variance, self.dtype, name="bn")(x, train=train))
        for stage, features in enumerate(STAGE_CHANNELS, start=1):
            for block in range((self.depth - 2) // 6):
                x = BasicBlock(
                    features=features,
                    stride=2 if stage > 1 and block == 0 else 1,
                    shortcut=self.shortcut,
                    kernel_init=self.kernel_init,
                    unbiased_variance=self.unbiased_variance,
                    dtype=self.dtype,
                    name=f"layer{stage}_{block}",
                )(x, train=train)
        x = jnp.mean(x, axis=(1, 2), dtype=at_least_float32(self.dtype))
        fan_in_bound = x.shape[-1] ** -0.5
        bias_init = {"torch": symmetric_uniform(fan_in_bound), "he": initializers.zeros}
        return nn.Dense(
            self.num_classes,
            dtype=at_least_float32(self.dtype),
            param_dtype=at_least_float32(self.dtype),
            kernel_init=KERNEL_INITS[self.kernel_init],
            bias_init=bias_init[self.kernel_init],
            name="fc",
        )(x)


def symmetric_uniform(bound: float) -> initializers.Initializer:
    """An initializer that draws from U(-bound, bound)."""

    def init(key, shape, dtype=jnp.float32, out_sharding=None):
        del out_sharding  # linen gives none
        return jax.random.uniform(key, shape, dtype, -bound, bound)

    return init
