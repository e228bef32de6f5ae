"""Many small arrays carried as a few: a tree's leaves of equal shape and dtype, stacked.

A ResNet-44 with its momentum and its statistics is 369 arrays, most of them a few numbers long.  A
GPU takes a kernel and some microseconds for each that it updates, and one for each stack.
"""

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

Packed = list[jax.Array]


def make_packing(tree: Any) -> tuple[Callable[[Any], Packed], Callable[[Packed], Any]]:
    """Builds pack and unpack, each other's inverse, for trees like `tree`.

    tree: of arrays, or of anything with shape and dtype.
    pack: a tree -> one array [n, *shape] for each group of n leaves of equal shape and dtype.
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
