"""(key, epoch or step) -> example indices.  No iterator, no state: resuming needs nothing."""

import jax
import numpy as np


def epoch_order(key: jax.Array, epoch: jax.Array | int, indices: jax.Array) -> jax.Array:
    """Shuffle the training indices for one epoch.

    Args:
      key: The run's typed PRNG key of the data order.
      epoch: Epoch number, from 0.
      indices: int32 [N].

    Returns:
      int32 [N], each index once, in another order for each epoch.
    """
    return jax.random.permutation(jax.random.fold_in(key, epoch), indices)


def batch_indices(order: jax.Array, batch_in_epoch: jax.Array, batch_size: int) -> jax.Array:
    """Return the indices of one full batch of an epoch's order.

    Args:
      order: int32 [N].
      batch_in_epoch: int32 [], from 0; the batch must lie within the order.
      batch_size: Number of images in a full batch.

    Returns:
      int32 [batch_size].
    """
    return jax.lax.dynamic_slice(order, (batch_in_epoch * batch_size,), (batch_size,))


def last_batch_indices(order: jax.Array, batch_size: int) -> jax.Array:
    """Return the epoch's last batch: the indices left over by the full batches.

    Args:
      order: int32 [N].
      batch_size: Number of images in a full batch.

    Returns:
      int32 [N % batch_size].
    """
    num_left = order.shape[0] % batch_size
    return order[order.shape[0] - num_left :]


def steps_per_epoch(num_examples: int, batch_size: int) -> int:
    """Return the number of steps per epoch, including the last, partial batch."""
    return -(-num_examples // batch_size)


def padded_batches(indices: np.ndarray, batch_size: int) -> tuple[np.ndarray, np.ndarray]:
    """Split indices into batches of one size for evaluation: every index once, then padding.

    Args:
      indices: int32 [N].
      batch_size: Number of images in a batch.

    Returns:
      Indices, int32 [M, batch_size], and mask, bool [M, batch_size], with
      M = ceil(N / batch_size); the padding repeats index 0 under a false mask.
    """
    num_batches = steps_per_epoch(len(indices), batch_size)
    padded = np.zeros(num_batches * batch_size, indices.dtype)
    padded[: len(indices)] = indices
    mask = np.arange(len(padded)) < len(indices)
    return padded.reshape(num_batches, batch_size), mask.reshape(num_batches, batch_size)
