"""CIFAR ResNets of 6n + 2 layers (He et al. 2015, section 4.2) as Flax linen modules."""

from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax.nn import initializers

from resnet_jax.models.layers import (
    KERNEL_INITS,
    BatchNorm,
    Conv,
    at_least_float32,
    subsample_and_pad,
    symmetric_uniform,
)
from resnet_jax.models.ops import OPS

SHORTCUTS = ("conv3", "A", "B")
STAGE_CHANNELS = (16, 32, 64)


class BasicBlock(nn.Module):
    """Two 3×3 convolutions: relu(shortcut(x) + bn2(conv2(relu(bn1(conv1(x)))))).

    Call: float [B, H, W, C] -> `dtype` [B, ceil(H / stride), ceil(W / stride), features].

    Attributes:
      features: Output channels.
      stride: Of the first convolution, 1 or 2.
      shortcut: What the shortcut is where the shape changes (stride 2, twice the channels).
        "conv3" is a 3×3 convolution with stride 2, then BatchNorm; "A" has no parameters (see
        `layers.subsample_and_pad`); "B" is a 1×1 convolution with stride 2, then BatchNorm.
        Elsewhere the shortcut is the identity.
      kernel_init: "torch" or "he", see ResNet.
      unbiased_variance: See `layers.BatchNorm`.
      dtype: Of the activations.
      ops: "xla", "native" or "plain", see ResNet.
      zero_init_residual: Whether the last BatchNorm's scale begins at 0.

    References:
      He et al., 2015, figure 2 and section 3.3 (options A and B).
    """

    features: int
    stride: int
    shortcut: str
    kernel_init: str
    unbiased_variance: bool
    dtype: Any
    ops: str = "xla"
    zero_init_residual: bool = False

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        def conv(kernel_size: int, stride: int, name: str) -> Conv:
            return Conv(
                self.features,
                kernel_size,
                stride,
                self.kernel_init,
                self.dtype,
                self.ops,
                name=name,
            )

        def norm(name: str, scale_init: Any = initializers.ones) -> BatchNorm:
            return BatchNorm(self.unbiased_variance, self.dtype, self.ops, scale_init, name=name)

        y = conv(3, self.stride, "conv1")(x)
        y = norm("bn1")(y, train=train, is_activated=True)
        y = conv(3, 1, "conv2")(y)
        if x.shape != y.shape:
            if self.shortcut == "A":
                x = subsample_and_pad(x, self.features)
            else:
                kernel_size = 3 if self.shortcut == "conv3" else 1
                x = conv(kernel_size, self.stride, "shortcut_conv")(x)
                x = norm("shortcut_bn")(x, train=train)
        last_init = initializers.zeros if self.zero_init_residual else initializers.ones
        return norm("bn2", last_init)(y, train=train, shortcut=x, is_activated=True)


class ResNet(nn.Module):
    """ResNet of 6n + 2 layers for 32×32 images: a stem, three stages of n blocks, a dense head.

    Submodules are named after PyTorch's: conv, bn, layer1_0 ... layer3_<n-1>, fc.

    Example:
      model = ResNet(depth=20)
      variables = model.init(jax.random.key(0), images, train=False)  # params, batch_stats
      logits = model.apply(variables, images, train=False)
      logits, updated = model.apply(variables, images, train=True, mutable=["batch_stats"])

    Attributes:
      depth: 6n + 2 with n at least 1: 8, 14, 20, 32, 44, 56, 110, ...
      shortcut: "conv3", "A" or "B", see BasicBlock.
      num_classes: Logits per image.
      dtype: Of the activations: float32, bfloat16 or, with 64-bit types enabled, float64.
        Parameters, statistics and logits are float32 at least.
      kernel_init: "torch", U(-1/sqrt(fan_in), 1/sqrt(fan_in)), or "he", N(0, 2 / fan_in).
      unbiased_variance: See `layers.BatchNorm`.
      ops: How it is computed; the variables and the function are the same.
        "xla" takes the gradients of convolution, BatchNorm and ReLU that are written out for
        speed. They have reverse mode alone: `jax.grad` and `jax.vjp`, also nested and under
        `jax.vmap`.
        "native" is that, with this project's own kernels where a CPU computes float32, twice as
        fast; `resnet_jax.native.load` must have registered them.
        "plain" leaves the gradients to autodiff, which is slower, for forward mode too: `jax.jvp`,
        `jax.linearize`, `jax.jacfwd`, and Hessian-vector products by forward over reverse.
      zero_init_residual: Whether each block begins as its shortcut alone, its last BatchNorm's
        scale 0 (Goyal et al., 2017, section 5.1).

    Raises:
      ValueError: For a depth that is not 6n + 2, an unknown shortcut, kernel_init or ops.

    References:
      He et al., 2015, "Deep Residual Learning for Image Recognition", section 4.2.
    """

    depth: int = 44
    shortcut: str = "conv3"
    num_classes: int = 10
    dtype: Any = jnp.float32
    kernel_init: str = "torch"
    unbiased_variance: bool = True
    ops: str = "xla"
    zero_init_residual: bool = False

    def __post_init__(self):
        if self.depth < 8 or (self.depth - 2) % 6:
            raise ValueError(f"depth {self.depth}: must be 6n + 2, at least 8")
        if self.shortcut not in SHORTCUTS:
            raise ValueError(f"shortcut {self.shortcut!r}: must be one of {', '.join(SHORTCUTS)}")
        if self.kernel_init not in KERNEL_INITS:
            raise ValueError(
                f"kernel_init {self.kernel_init!r}: must be one of {', '.join(KERNEL_INITS)}"
            )
        if self.ops not in OPS:
            raise ValueError(f"ops {self.ops!r}: must be one of {', '.join(OPS)}")
        super().__post_init__()

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> jax.Array:
        """Computes the logits.

        Args:
          images: float [B, 32, 32, 3], normalized.
          train: True normalizes with the batch's statistics and moves the running ones, which
            asks `apply` for mutable=["batch_stats"]; False normalizes with the running ones.

        Returns:
          Logits, float32 or float64 [B, num_classes].

        Raises:
          TypeError: If the images are whole numbers, such as pixels, which are not normalized.
        """
        if not jnp.issubdtype(images.dtype, jnp.floating):
            raise TypeError(
                f"images of {images.dtype}: must be floats, normalized as in training "
                "(data.statistics.normalize); resnet_jax.load(...) takes uint8"
            )
        stem = Conv(STAGE_CHANNELS[0], 3, 1, self.kernel_init, self.dtype, self.ops, name="conv")
        norm = BatchNorm(self.unbiased_variance, self.dtype, self.ops, name="bn")
        x = norm(stem(images), train=train, is_activated=True)
        for stage, features in enumerate(STAGE_CHANNELS, start=1):
            for block in range((self.depth - 2) // 6):
                x = BasicBlock(
                    features=features,
                    stride=2 if stage > 1 and block == 0 else 1,
                    shortcut=self.shortcut,
                    kernel_init=self.kernel_init,
                    unbiased_variance=self.unbiased_variance,
                    dtype=self.dtype,
                    ops=self.ops,
                    zero_init_residual=self.zero_init_residual,
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
