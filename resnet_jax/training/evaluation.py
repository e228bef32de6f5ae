"""Evaluation of every image of a split once, without augmentation, with running statistics."""

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
    """Evaluation of a model on M images.

    Attributes:
      loss: Mean cross-entropy, in nats.
      accuracy: Share of correct predictions, in [0, 1].
      class_accuracy: Accuracy by true class; None for a class without images.
      class_count: Number of images by true class.
      logits: float [M, K], in the order of the images.
    """

    loss: float
    accuracy: float
    class_accuracy: list[float | None]
    class_count: list[int]
    logits: np.ndarray


def make_eval_step(
    model: nn.Module,
    normalize: Callable[[jax.Array], jax.Array],
    compiler_options: CompilerOptions | None = None,
    *,
    flip_tta: bool = False,
    spread: Callable[[Any], Any] = lambda batch: batch,
    sharding: jax.sharding.Sharding | None = None,
) -> EvalStep:
    """Build the jitted function that adds one batch to the sums of an evaluation.

    Args:
      model: Module with the call signature of `models.ResNet`.
      normalize: Function from uint8 [B, H, W, 3] to float32 [B, H, W, 3].
      compiler_options: XLA compiler options by name.
      flip_tta: True averages the logits of each image and its mirror image (test-time
        augmentation).
      spread: Function that shards a batch over the devices.
      sharding: Sharding of all arguments and results.

    Returns:
      (variables, sums, images, labels, indices, mask) -> (new sums, logits float [B, K]). The sums
      are those of `losses.masked_sums`; images uint8 [N, H, W, 3] and labels int32 [N] are a whole
      split, indices int32 [B] and mask bool [B] select the batch.
    """

    # in_shardings: for the indices XLA would choose one that their number may not allow.
    @partial(
        jax.jit,
        compiler_options=compiler_options,
        in_shardings=sharding,
        out_shardings=sharding,
    )
    def eval_step(variables: Any, sums, images, labels, indices, mask):
        indices, mask = spread((indices, mask))
        batch = spread(normalize(images[indices]))
        logits: Any = model.apply(variables, batch, train=False)
        if flip_tta:
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
    sharding: jax.sharding.Sharding | None = None,
    on_batch: Callable[[], None] = lambda: None,
) -> Evaluation:
    """Evaluate a model on a subset of images, each once.

    Args:
      eval_step: Evaluation step from `make_eval_step`.
      variables: {"params": ..., "batch_stats": ...}.
      images: uint8 [N, H, W, 3], on the device.
      labels: int32 [N], classes in [0, num_classes), on the device.
      subset: int32 [M], indices of the images to evaluate; M > 0.
      num_classes: Number of classes.
      batch_size: Number of images per dispatch.
      sharding: Sharding of the results of `eval_step`; None for the default device.
      on_batch: Callback after each batch; an exception that it raises ends the evaluation.

    Returns:
      Means over the subset, and its logits.
    """
    indices, masks = padded_batches(subset, min(batch_size, len(subset)))
    zeros = {
        "loss_sum": np.zeros((), np.float32),
        "correct_sum": np.zeros(num_classes, np.int32),
        "count": np.zeros(num_classes, np.int32),
    }
    # Placed as the results are, or the second batch would be traced again.
    sums = jax.device_put(zeros, sharding)
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
        logits=np.concatenate(logits)[: len(subset)],
    )
