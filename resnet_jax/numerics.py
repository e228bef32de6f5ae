"""Settings of JAX that change numbers, pinned whatever the user's environment says."""

import contextlib
from collections.abc import Iterator

import jax


@contextlib.contextmanager
def pinned_numerics() -> Iterator[None]:
    """Let the body, or a decorated function, compute the same numbers whatever JAX_* variables say.

    Random numbers, 64-bit types and promotion are pinned. The precision of matrix products is the
    user's choice on a GPU or TPU; each session of a run records it.
    """
    with (
        jax.threefry_partitionable(True),
        jax.enable_x64(False),
        jax.numpy_dtype_promotion("standard"),
        jax.numpy_rank_promotion("allow"),
    ):
        yield
