"""CIFAR ResNets of 6n + 2 layers (He et al. 2015, section 4.2) as Flax linen modules."""

from functools import partial
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
    convolve_and_normalize,
    subsample_and_pad,
)
from resnet_jax.models.ops import OPS, OPS_ALIASES

SHORTCUTS = ("conv3", "A", "B")
STAGE_CHANNELS = (16, 32, 64)


class BasicBlock(nn.Module):
    """Residual block of two 3×3 convolutions: relu(shortcut(x) + bn2(conv2(relu(bn1(conv1(x)))))).

    Call: float [B, H, W, C] -> `dtype` [B, ceil(H / stride), ceil(W / stride), features].

    Attributes:
      features: Number of output channels.
      stride: Stride of the first convolution, 1 or 2.
      shortcut: Shortcut at downsampling blocks (stride 2, twice the channels): "conv3" is a 3×3
        convolution with stride 2 and BatchNorm; "A" subsamples and pads with zero channels (see
        `layers.subsample_and_pad`); "B" is a 1×1 convolution with stride 2 and BatchNorm. In other
        blocks the shortcut is the identity.
      kernel_init, unbiased_variance, dtype, ops, zero_init_residual, fold_batch_norm: See ResNet.

    References:
      He et al., 2015, figure 2 and section 3.3 (options A and B).
    """

    features: int
    stride: int
    shortcut: str
    kernel_init: str
    unbiased_variance: bool
    dtype: Any
    ops: str = "custom_vjp"
    zero_init_residual: bool = False
    fold_batch_norm: bool = False

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        conv = partial(
            Conv, self.features, kernel_init=self.kernel_init, dtype=self.dtype, ops=self.ops
        )
        norm = partial(BatchNorm, self.unbiased_variance, self.dtype, self.ops)
        convolve = partial(convolve_and_normalize, train=train, fold=self.fold_batch_norm)
        conv1 = conv(3, self.stride, name="conv1")
        y = convolve(conv1, norm(name="bn1"), x, is_activated=True)
        if x.shape != y.shape:
            if self.shortcut == "A":
                x = subsample_and_pad(x, self.features)
            else:
                kernel_size = 3 if self.shortcut == "conv3" else 1
                shortcut_conv = conv(kernel_size, self.stride, name="shortcut_conv")
                x = convolve(shortcut_conv, norm(name="shortcut_bn"), x)
        last_init = initializers.zeros if self.zero_init_residual else initializers.ones
        bn2 = norm(scale_init=last_init, name="bn2")
        return convolve(conv(3, 1, name="conv2"), bn2, y, shortcut=x, is_activated=True)


class ResNet(nn.Module):
    """ResNet with 6n + 2 layers for 32×32 images: a stem, three stages of n blocks, a dense head.

    Submodules have the names of the PyTorch model: conv, bn, layer1_0 ... layer3_<n-1>, fc.

    Example:
      model = ResNet(depth=20)
      variables = model.init(jax.random.key(0), images, train=False)  # params, batch_stats
      logits = model.apply(variables, images, train=False)
      logits, updated = model.apply(variables, images, train=True, mutable=["batch_stats"])

    Attributes:
      depth: Number of layers, 6n + 2: 8, 14, 20, 32, 44, 56, 110, ...
      shortcut: Shortcut at downsampling blocks, "conv3", "A" or "B", see BasicBlock.
      num_classes: Number of classes.
      dtype: Dtype of the activations: float32, bfloat16 or, with 64-bit types enabled, float64.
        Parameters, statistics and logits are float32 or wider.
      kernel_init: Weight initialization: "torch", U(-1/sqrt(fan_in), 1/sqrt(fan_in)), or "he",
        N(0, 2 / fan_in).
      unbiased_variance: See `layers.BatchNorm`.
      ops: Implementation of convolution, BatchNorm and ReLU; variables and function are the same.
        "custom_vjp" has hand-written gradients, which are faster. They support reverse mode only:
        `jax.grad` and `jax.vjp`, also nested and under `jax.vmap`.
        "native" adds this project's C++ kernels for float32 on a CPU, which are twice as fast;
        `resnet_jax.native.load` registers them.
        "autodiff" leaves gradients to JAX, which is slower but supports forward mode: `jax.jvp`,
        `jax.linearize`, `jax.jacfwd`, Hessian-vector products by forward over reverse.
        "xla" and "plain", the old names of "custom_vjp" and "autodiff", still work.
      zero_init_residual: True initializes each block to its shortcut, with scale 0 in its last
        BatchNorm (Goyal et al., 2017, section 5.1).
      fold_batch_norm: True folds each BatchNorm into the convolution before it in evaluation mode,
        which is faster on a CPU; logits differ by rounding. Training is the same.

    Raises:
      ValueError: If depth is not 6n + 2, or shortcut, kernel_init or ops is unknown.

    References:
      He et al., 2015, "Deep Residual Learning for Image Recognition", section 4.2.
    """

    depth: int = 44
    shortcut: str = "conv3"
    num_classes: int = 10
    dtype: Any = jnp.float32
    kernel_init: str = "torch"
    unbiased_variance: bool = True
    ops: str = "custom_vjp"
    zero_init_residual: bool = False
    fold_batch_norm: bool = False

    def __post_init__(self):
        self.ops = OPS_ALIASES.get(self.ops, self.ops)
        if self.depth < 8 or (self.depth - 2) % 6:
            raise ValueError(f"depth {self.depth}: must be 6n + 2 and at least 8")
        choices_of = {"shortcut": SHORTCUTS, "kernel_init": KERNEL_INITS, "ops": OPS}
        for name, choices in choices_of.items():
            if (value := getattr(self, name)) not in choices:
                raise ValueError(f"{name} {value!r}: must be one of {', '.join(choices)}")
        super().__post_init__()

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> jax.Array:
        """Compute the logits.

        Args:
          images: float [B, 32, 32, 3], normalized.
          train: True normalizes with the statistics of the batch and moves the running statistics,
            which requires mutable=["batch_stats"] in `apply`; False uses the running statistics.

        Returns:
          float32 or float64 [B, num_classes].

        Raises:
          TypeError: If the images are integers, such as pixels that were not normalized.
        """
        if not jnp.issubdtype(images.dtype, jnp.floating):
            raise TypeError(
                f"images of {images.dtype}: must be floats, normalized as in training "
                "(augment.normalize.normalize); resnet_jax.load(...) takes uint8"
            )
        stem = Conv(STAGE_CHANNELS[0], 3, 1, self.kernel_init, self.dtype, self.ops, name="conv")
        norm = BatchNorm(self.unbiased_variance, self.dtype, self.ops, name="bn")
        fold = self.fold_batch_norm
        x = convolve_and_normalize(stem, norm, images, train=train, fold=fold, is_activated=True)
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
                    fold_batch_norm=fold,
                    name=f"layer{stage}_{block}",
                )(x, train=train)
        wide = at_least_float32(self.dtype)
        x = jnp.mean(x, axis=(1, 2), dtype=wide)
        bound = x.shape[-1] ** -0.5

        def uniform_bias(key: jax.Array, shape: tuple[int, ...], dtype: Any) -> jax.Array:
            return jax.random.uniform(key, shape, dtype, -bound, bound)

        return nn.Dense(
            self.num_classes,
            dtype=wide,
            param_dtype=wide,
            kernel_init=KERNEL_INITS[self.kernel_init],
            bias_init=uniform_bias if self.kernel_init == "torch" else initializers.zeros,
            name="fc",
        )(x)
