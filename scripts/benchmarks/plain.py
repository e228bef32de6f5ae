"""A ResNet in plain Flax, for comparison: nn.Conv, nn.BatchNorm, autodiff, one jitted step.

It computes the function of resnet_jax.models.ResNet from variables with the same names. Only
running variances differ: linen stores them without Bessel's correction.
"""

from collections.abc import Callable
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.models.layers import subsample_and_pad
from resnet_jax.models.resnet import STAGE_CHANNELS


def _conv(features: int, size: int, stride: int, dtype: Any, name: str) -> nn.Conv:
    padding = ((size // 2, size // 2),) * 2
    return nn.Conv(
        features, (size, size), stride, padding=padding, use_bias=False, dtype=dtype, name=name
    )


def _norm(train: bool, dtype: Any, name: str) -> nn.BatchNorm:
    return nn.BatchNorm(use_running_average=not train, momentum=0.9, dtype=dtype, name=name)


class PlainBlock(nn.Module):
    """Residual block, like resnet_jax.models.BasicBlock."""

    features: int
    stride: int
    shortcut: str
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        def conv(x: jax.Array, size: int, stride: int, name: str, bn_name: str) -> jax.Array:
            x = _conv(self.features, size, stride, self.dtype, name)(x)
            return _norm(train, self.dtype, bn_name)(x)

        y = nn.relu(conv(x, 3, self.stride, "conv1", "bn1"))
        y = conv(y, 3, 1, "conv2", "bn2")
        if x.shape != y.shape:
            if self.shortcut == "A":
                x = subsample_and_pad(x, self.features)
            else:
                size = 3 if self.shortcut == "conv3" else 1
                x = conv(x, size, self.stride, "shortcut_conv", "shortcut_bn")
        return nn.relu(x + y)


class PlainResNet(nn.Module):
    """ResNet, like resnet_jax.models.ResNet: float [B, 32, 32, 3] -> logits [B, num_classes]."""

    depth: int
    shortcut: str
    num_classes: int
    dtype: Any = jnp.float32

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> jax.Array:
        x = _conv(STAGE_CHANNELS[0], 3, 1, self.dtype, "conv")(images)
        x = nn.relu(_norm(train, self.dtype, "bn")(x))
        for stage, features in enumerate(STAGE_CHANNELS, start=1):
            for block in range((self.depth - 2) // 6):
                stride, name = (2 if stage > 1 and block == 0 else 1), f"layer{stage}_{block}"
                module = PlainBlock(features, stride, self.shortcut, self.dtype, name=name)
                x = module(x, train=train)
        x = jnp.mean(x, axis=(1, 2), dtype=jnp.float32)
        return nn.Dense(self.num_classes, name="fc")(x)


def init_plain_state(variables: Any, tx: optax.GradientTransformation) -> dict[str, Any]:
    """Build the state of `make_plain_step` at step 0 from the variables of a model."""
    return {"step": jnp.int32(0), "opt_state": tx.init(variables["params"]), **variables}


def make_plain_step(
    model: PlainResNet,
    tx: optax.GradientTransformation,
    preprocess: Callable[[jax.Array, jax.Array], jax.Array],
) -> Callable[..., tuple[dict[str, Any], jax.Array]]:
    """Build the jitted (state, images, labels, indices, augment_key) -> (new state, mean loss).

    Images are uint8 [N, 32, 32, 3], labels int32 [N], indices int32 [B]; preprocess makes model
    inputs of (key, uint8 [B, 32, 32, 3]).
    """

    @jax.jit
    def plain_step(state, images, labels, indices, augment_key):
        batch = preprocess(jax.random.fold_in(augment_key, state["step"]), images[indices])

        def loss_fn(params):
            variables = {"params": params, "batch_stats": state["batch_stats"]}
            logits, updated = model.apply(variables, batch, train=True, mutable=["batch_stats"])
            losses = optax.softmax_cross_entropy_with_integer_labels(logits, labels[indices])
            return losses.mean(), updated["batch_stats"]

        (loss, batch_stats), grads = jax.value_and_grad(loss_fn, has_aux=True)(state["params"])
        updates, opt_state = tx.update(grads, state["opt_state"], state["params"])
        params = optax.apply_updates(state["params"], updates)
        state = {"params": params, "batch_stats": batch_stats, "opt_state": opt_state,
                 "step": state["step"] + 1}  # fmt: skip
        return state, loss

    return plain_step


def make_plain_eval_step(
    model: PlainResNet, normalize: Callable[[jax.Array], jax.Array]
) -> Callable[..., tuple[jax.Array, jax.Array]]:
    """Build the jitted function (variables, images, labels) -> (sum of losses, number correct)."""

    @jax.jit
    def plain_eval_step(variables, images, labels):
        logits: Any = model.apply(variables, normalize(images), train=False)
        losses = optax.softmax_cross_entropy_with_integer_labels(logits, labels)
        return losses.sum(), jnp.sum(jnp.argmax(logits, -1) == labels)

    return plain_eval_step
