"""Chunks of training steps in one dispatch, with the state carried as a few stacked arrays."""

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


def make_train_chunk(
    train_step: TrainStep,
    preprocess: Preprocess,
    *,
    batch_size: int,
    batches_per_epoch: int,
    one_program: bool,
    compiler_options: CompilerOptions,
    spread: Callable[[Any], Any],
    out_sharding: jax.sharding.Sharding,
) -> Callable[..., TrainState]:
    """Build the jitted function that runs steps of one epoch on data that lies on the device.

    Args:
      train_step: Training step from `step.make_train_step`.
      preprocess: Preprocessing from `preprocess.make_preprocess`.
      batch_size: Number of images in a full batch.
      batches_per_epoch: Number of steps per epoch, including one on a partial batch.
      one_program: True compiles a single program for every num_steps; see `backend.Backend`.
      compiler_options: XLA compiler options by name.
      spread: Function that shards a batch over the devices.
      out_sharding: Sharding of the new state.

    Returns:
      A function that returns the new state. Its arguments are

        state: Training state, donated; its step selects the next batch of the epoch.
        images, labels: uint8 [N, H, W, 3] and int32 [N], the whole training set.
        order: int32 [M], training indices in the order of this epoch.
        augment_key: Typed key for augmentation.
        num_steps: Number of steps, all on full batches of this epoch.
        partial_batch: Static; True runs one step on the images left over by full batches.
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
        def next_state(state: TrainState) -> TrainState:
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
            return next_state(state)
        pack, unpack = make_packing(state)
        packed = jax.lax.fori_loop(
            0, num_steps, lambda _, packed: pack(next_state(unpack(packed))), pack(state)
        )
        return unpack(packed)

    return train_chunk


def make_packing(tree: Any) -> tuple[Callable[[Any], Packed], Callable[[Packed], Any]]:
    """Build `pack` and its inverse `unpack` for trees like `tree`.

    The state of a ResNet-44 with momentum and statistics has 369 arrays, most of them tiny. A GPU
    launches one kernel, which takes microseconds, for each array that it updates, or one for each
    stack of arrays.

    Args:
      tree: Tree of arrays, or of anything with a shape and a dtype.

    Returns:
      `pack`, from a tree to one array ``[n, *shape]`` for each group of n leaves of equal shape and
      dtype, and `unpack`, from these arrays to the tree.
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
