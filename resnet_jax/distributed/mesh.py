"""The devices of a run, and how arrays lie on them."""

import math
from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from resnet_jax.errors import InputError

AXIS = "data"
ALL_DEVICES = -1


def make_mesh(num_devices: int) -> Mesh:
    """A line of devices, over which the images of a batch are spread.

    Args:
      num_devices: How many; ALL_DEVICES for all that there are.

    Raises:
      InputError: If there are not as many, or some of several processes would have none.
    """
    devices = jax.devices()
    if num_devices == ALL_DEVICES:
        num_devices = len(devices)
    if num_devices > len(devices):
        raise InputError(
            f"config key mesh.data = {num_devices}: must be -1 or 1 to {len(devices)}, the number "
            f"of devices here ({devices[0].platform})"
        )
    if num_devices < len(devices) and jax.process_count() > 1:
        raise InputError(
            f"config key mesh.data = {num_devices}: must be -1 where a run has several processes "
            f"({jax.process_count()}, with {len(devices)} devices)"
        )
    return _line(devices[:num_devices])


def _line(devices: Any, copies: int = 1) -> Mesh:
    # Auto: the compiler spreads what is not said, and inserts the collectives.
    grid = np.asarray(devices).reshape(-1, copies)
    types = (jax.sharding.AxisType.Auto,) * 2
    return Mesh(grid, (AXIS, "copies"), axis_types=types)


def replicated(mesh: Mesh) -> NamedSharding:
    """Where each device has the whole array."""
    return NamedSharding(mesh, PartitionSpec())


def place(tree: Any, sharding: jax.sharding.Sharding) -> Any:
    """Puts numpy arrays on the devices.

    Args:
      tree: Of arrays; the same in each process, where there are several: nothing is sent.
      sharding: How they lie there.
    """

    def place_one(array: Any) -> jax.Array:
        return jax.make_array_from_callback(array.shape, sharding, lambda index: array[index])

    return jax.tree.map(place_one, tree)


def make_spread(mesh: Mesh) -> Callable[[Any], Any]:
    """Builds the function that spreads batches over the devices, within a jitted function.

    Args:
      mesh: As `make_mesh` gives it.

    Returns:
      A function of a tree of arrays [B, ...] that are spread over as many devices as divide B, and
      are the same on the others: where B is not a multiple of their number, some do the same work.
    """
    devices = mesh.devices.ravel()

    def spread(batch: Any) -> Any:
        return jax.tree.map(_spread_one, batch)

    def _spread_one(array: jax.Array) -> jax.Array:
        num_parts = math.gcd(len(array), len(devices))
        sharding = NamedSharding(_line(devices, len(devices) // num_parts), PartitionSpec(AXIS))
        return jax.lax.with_sharding_constraint(array, sharding)

    return spread
