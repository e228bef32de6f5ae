"""The device mesh: data parallelism, and how arrays are sharded."""

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from jax.sharding import AxisType, Mesh, NamedSharding, PartitionSpec

AXIS = "data"
ALL_DEVICES = -1


def make_mesh(num_devices: int) -> Mesh:
    """Build the mesh of the devices that share each batch.

    Args:
      num_devices: Number of devices; ALL_DEVICES for all of them.

    Raises:
      ValueError: If there are fewer devices, or if a process would have none.
    """
    devices = jax.devices()
    if num_devices == ALL_DEVICES:
        num_devices = len(devices)
    if not 1 <= num_devices <= len(devices):
        raise ValueError(
            f"must be {ALL_DEVICES} or 1 to {len(devices)}, the number of "
            f"{devices[0].platform} devices here"
        )
    if num_devices < len(devices) and jax.process_count() > 1:
        raise ValueError(
            f"must be {ALL_DEVICES} for several processes ({jax.process_count()}, with "
            f"{len(devices)} devices)"
        )
    # Auto: the compiler shards what is not annotated, and inserts the collectives.
    return Mesh(np.asarray(devices[:num_devices]), (AXIS,), axis_types=(AxisType.Auto,))


def replicated(mesh: Mesh) -> NamedSharding:
    """Return the sharding that gives each device the whole array."""
    return NamedSharding(mesh, PartitionSpec())


def put(tree: Any, sharding: jax.sharding.Sharding) -> Any:
    """Put NumPy arrays on devices; they are the same in every process, so nothing is sent."""

    def put_one(array: Any) -> jax.Array:
        return jax.make_array_from_callback(array.shape, sharding, lambda index: array[index])

    return jax.tree.map(put_one, tree)


def make_batch_sharder(mesh: Mesh) -> Callable[[Any], Any]:
    """Build the function that shards a tree of arrays [B, ...] within a jitted function.

    Each device gets ceil(B / number of devices) rows or fewer: XLA pads what does not divide, and
    leaves the padding out of every sum.
    """
    sharding = NamedSharding(mesh, PartitionSpec(AXIS))
    return lambda batch: jax.lax.with_sharding_constraint(batch, sharding)
