"""ResNet written the obvious way, for comparison: nn.Conv, nn.BatchNorm, autodiff, one jitted step.

The same function as resnet_jax.models.ResNet, with variables of the same names; only the running
variances differ, which linen stores without Bessel's correction.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.models.layers import subsample_and_pad
from resnet_jax.models.resnet import STAGE_CHANNELS


class PlainBlock(nn.Module):
    """As resnet_jax.models.BasicBlock, of nn.Conv and nn.BatchNorm."""

    features: int
    stride: int
    shortcut: str
    dtype: Any

    @nn.compact
    def __call__(self, x: jax.Array, *, train: bool) -> jax.Array:
        def conv(size: int, stride: int, name: str) -> nn.Conv:
            pad = ((size // 2, size // 2),) * 2
            return nn.Conv(
                self.features,
                (size, size),
                stride,
                padding=pad,
                use_bias=False,
                dtype=self.dtype,
                name=name,
            )

        norm = partial(nn.BatchNorm, use_running_average=not train, momentum=0.9, dtype=self.dtype)
        y = nn.relu(norm(name="bn1")(conv(3, self.stride, "conv1")(x)))
        y = norm(name="bn2")(conv(3, 1, "conv2")(y))
        if x.shape != y.shape:
            if self.shortcut == "A":
                x = subsample_and_pad(x, self.features)
            else:
                size = 3 if self.shortcut == "conv3" else 1
                x = norm(name="shortcut_bn")(conv(size, self.stride, "shortcut_conv")(x))
        return nn.relu(x + y)


class PlainResNet(nn.Module):
    """As resnet_jax.models.ResNet: float [B, 32, 32, 3] -> logits [B, num_classes]."""

    depth: int
    shortcut: str
    num_classes: int
    dtype: Any = jnp.float32

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> jax.Array:
        x = nn.Conv(
            STAGE_CHANNELS[0],
            (3, 3),
            padding=((1, 1), (1, 1)),
            use_bias=False,
            dtype=self.dtype,
            name="conv",
        )(images)
        x = nn.BatchNorm(use_running_average=not train, momentum=0.9, dtype=self.dtype, name="bn")(
            x
        )
        x = nn.relu(x)
        for stage, features in enumerate(STAGE_CHANNELS, start=1):
            for block in range((self.depth - 2) // 6):
                stride = 2 if stage > 1 and block == 0 else 1
                name = f"layer{stage}_{block}"
                x = PlainBlock(features, stride, self.shortcut, self.dtype, name=name)(
                    x, train=train
                )
        x = jnp.mean(x, axis=(1, 2), dtype=jnp.float32)
        return nn.Dense(self.num_classes, name="fc")(x)


def init_plain_state(variables: Any, tx: optax.GradientTransformation) -> dict[str, Any]:
    """Builds the state of `make_plain_step` at step 0 from a model's variables."""
    return {
        "step": jnp.int32(0),
        "opt_state": tx.init(variables["params"]),
        **variables,
    }


def make_plain_step(
    model: PlainResNet,
    tx: optax.GradientTransformation,
    preprocess: Callable[[jax.Array, jax.Array], jax.Array],
) -> Callable[..., tuple[dict[str, Any], jax.Array]]:
    """Builds the jitted function that makes one update on a batch of the data.

    Args:
      model: Images to logits.
      tx: The optimizer.
      preprocess: (key, uint8 [B, 32, 32, 3]) -> float32 of the same shape.

    Returns:
      (state, images, labels, indices, augment_key) -> (new state, mean loss), with images uint8
      [N, 32, 32, 3], labels int32 [N], indices int32 [B] and a typed key.
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
        return {
            "step": state["step"] + 1,
            "params": optax.apply_updates(state["params"], updates),
            "batch_stats": batch_stats,
            "opt_state": opt_state,
        }, loss

    return plain_step


def make_plain_eval_step(
    model: PlainResNet, normalize: Callable[[jax.Array], jax.Array]
) -> Callable[..., tuple[jax.Array, jax.Array]]:
    """Builds the jitted function that evaluates one batch.

    Args:
      model: Images to logits.
      normalize: uint8 [B, 32, 32, 3] -> float32 of the same shape.

    Returns:
      (variables, images uint8 [B, 32, 32, 3], labels int32 [B]) -> the sum of the losses and the
      number of correct images.
    """

    @jax.jit
    def plain_eval_step(variables, images, labels):
        logits: Any = model.apply(variables, normalize(images), train=False)
        losses = optax.softmax_cross_entropy_with_integer_labels(logits, labels)
        return losses.sum(), jnp.sum(jnp.argmax(logits, -1) == labels)

    return plain_eval_step
