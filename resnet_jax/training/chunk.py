"""Chunks of updates in one dispatch, with the state carried as a few stacked arrays."""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from resnet_jax.data.order import batch_indices, last_batch_indices
from resnet_jax.training.preprocess import Preprocess
from resnet_jax.training.state import TrainState
from resnet_jax.training.step import CompilerOptions, TrainStep

Packed = list[jax.Array]
Spread = Callable[[Any], Any]


def make_train_chunk(
    train_step: TrainStep,
    preprocess: Preprocess,
    *,
    batch_size: int,
    batches_per_epoch: int,
    one_program: bool = False,
    compiler_options: CompilerOptions | None = None,
    spread: Spread = lambda batch: batch,
    out_sharding: jax.sharding.Sharding | None = None,
) -> Callable[..., TrainState]:
    """Builds the jitted function that runs some updates of one epoch on the device's data.

    Args:
      train_step: What `step.make_train_step` gives.
      preprocess: What `preprocess.make_preprocess` gives.
      batch_size: Images of a full batch.
      batches_per_epoch: Updates of an epoch, that on a partial batch included.
      one_program: Whether one program serves every num_steps; see `backend.Backend`.
      compiler_options: XLA's, by name.
      spread: Spreads the batch over devices (see `mesh.make_batch_sharder`).
      out_sharding: Of the new state.

    Returns:
      A function of
        state: donated; its step says which batch of the epoch is next,
        images uint8 [N, H, W, 3], labels int32 [N]: the whole training set,
        order int32 [M]: the epoch's training indices,
        augment_key: typed key of the run's augmentation,
        num_steps: the updates to run, all on full batches of this epoch,
        partial_batch: static; True runs one update on the images that full batches leave over,

      which gives the state after them.
    """
    static = ("partial_batch",) if one_program else ("partial_batch", "num_steps")

    @partial(
        jax.jit,
        static_argnames=static,
        donate_argnames="state",
        compiler_options=compiler_options,
        out_shardings=out_sharding,
    )
    def train_chunk(state, images, labels, order, augment_key, *, num_steps, partial_batch=False):
        def update(state: TrainState) -> TrainState:
            if partial_batch:
                indices = last_batch_indices(order, batch_size)
            else:
                indices = batch_indices(order, state.step % batches_per_epoch, batch_size)
            indices = spread(indices)
            epoch = state.step // batches_per_epoch
            batch = images[indices], labels[indices]
            batch = preprocess(augment_key, state.step, epoch, indices, *spread(batch))
            return train_step(state, *spread(batch))

        if partial_batch or (not one_program and num_steps == 1):
            return update(state)
        pack, unpack = make_packing(state)
        packed = jax.lax.fori_loop(
            0, num_steps, lambda _, packed: pack(update(unpack(packed))), pack(state)
        )
        return unpack(packed)

    return train_chunk


def make_packing(tree: Any) -> tuple[Callable[[Any], Packed], Callable[[Packed], Any]]:
    """Builds pack and unpack, each other's inverse, for trees like `tree`.

    A ResNet-44 with its momentum and its statistics is 369 arrays, most of them a few numbers long.
    A GPU takes a kernel and some microseconds for each that it updates, and one for each stack.

    Args:
      tree: Of arrays, or of anything with shape and dtype.

    Returns:
      pack: a tree -> one array `[n, *shape]` for each group of n leaves of equal shape and dtype.
      unpack: what pack gives -> the tree.
    """
    leaves, structure = jax.tree.flatten(tree)
    groups: dict[Any, list[int]] = {}
    for index, leaf in enumerate(leaves):
        groups.setdefault((leaf.shape, leaf.dtype), []).append(index)

    def pack(tree: Any) -> Packed:
        leaves = jax.tree.leaves(tree)
        return [jnp.stack([leaves[index] for index in group]) for group in groups.values()]

    def unpack(packed: Packed) -> Any:
        leaves: dict[int, jax.Array] = {}
        for group, stacked in zip(groups.values(), packed, strict=True):
            leaves |= dict(zip(group, stacked, strict=True))
        return structure.unflatten([leaves[index] for index in range(len(leaves))])

    return pack, unpack
