"""Evaluation: every image of a split once, unaugmented, with running statistics."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.data.order import padded_batches
from resnet_jax.training.losses import masked_sums
from resnet_jax.training.step import CompilerOptions

EvalStep = Callable[..., tuple[dict[str, jax.Array], jax.Array]]


class Evaluation(NamedTuple):
    """What a network does on a set of images.

    loss: mean, in nats.  accuracy: in [0, 1].  class_accuracy, class_count: by true class; the
    accuracy on a class without images is None.  logits: float [M, K] on the device, in the order
    of the images.
    """

    loss: float
    accuracy: float
    class_accuracy: list[float | None]
    class_count: list[int]
    logits: jax.Array


def make_eval_step(
    model: nn.Module,
    normalize: Callable[[jax.Array], jax.Array],
    compiler_options: CompilerOptions | None = None,
    *,
    flip_averaging: bool = False,
    spread: Callable[[Any], Any] = lambda batch: batch,
    out_sharding: jax.sharding.Sharding | None = None,
) -> EvalStep:
    """Builds the jitted function that adds one batch to the sums of an evaluation.

    Args:
      model: Called as `models.ResNet` is.
      normalize: uint8 [B, H, W, 3] -> float32 [B, H, W, 3].
      compiler_options: XLA's, by name.
      flip_averaging: Whether logits are the mean of an image's and its mirror image's.
      spread: Spreads the batch over devices (see `mesh.make_batch_sharder`).
      out_sharding: Of the sums and the logits.

    Returns:
      A function of variables, sums (see `losses.masked_sums`), images uint8 [N, H, W, 3],
      labels int32 [N], indices int32 [B] and mask bool [B], which gives the new sums and logits
      float [B, K].
    """

    @partial(jax.jit, compiler_options=compiler_options, out_shardings=out_sharding)
    def eval_step(variables: Any, sums, images, labels, indices, mask):
        indices, mask = spread((indices, mask))
        batch = spread(normalize(images[indices]))
        logits: Any = model.apply(variables, batch, train=False)
        if flip_averaging:
            logits = (logits + model.apply(variables, batch[:, :, ::-1], train=False)) / 2
        return jax.tree.map(jnp.add, sums, masked_sums(logits, labels[indices], mask)), logits

    return eval_step


def evaluate(
    eval_step: EvalStep,
    variables: Any,
    images: jax.Array,
    labels: jax.Array,
    subset: np.ndarray,
    *,
    num_classes: int,
    batch_size: int,
    on_batch: Callable[[], None] = lambda: None,
) -> Evaluation:
    """Evaluates a network on some images of an array, each once.

    Args:
      eval_step: What `make_eval_step` gives.
      variables: {"params": ..., "batch_stats": ...}.
      images: uint8 [N, H, W, 3], on the device.
      labels: int32 [N] in [0, num_classes), on the device.
      subset: int32 [M], the indices of the images to evaluate; M > 0.
      num_classes: Of the network.
      batch_size: Images of a dispatch.
      on_batch: Called after each batch; what it raises ends the evaluation.

    Returns:
      Means over the subset, and its logits.
    """
    indices, masks = padded_batches(jnp.asarray(subset), min(batch_size, len(subset)))
    sums = {
        "loss_sum": jnp.zeros((), jnp.float32),
        "correct_sum": jnp.zeros(num_classes, jnp.int32),
        "count": jnp.zeros(num_classes, jnp.int32),
    }
    logits = []
    for batch, mask in zip(indices, masks, strict=True):
        before = sums
        sums, batch_logits = eval_step(variables, sums, images, labels, batch, mask)
        logits.append(batch_logits)
        jax.block_until_ready(before)  # while the device works on this batch
        on_batch()
    correct, count = np.asarray(sums["correct_sum"]).tolist(), np.asarray(sums["count"]).tolist()
    return Evaluation(
        loss=float(sums["loss_sum"]) / len(subset),
        accuracy=sum(correct) / len(subset),
        class_accuracy=[c / n if n else None for c, n in zip(correct, count, strict=True)],
        class_count=count,
        logits=jnp.concatenate(logits)[: len(subset)],
    )
