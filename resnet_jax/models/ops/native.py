"""Calls of this project's C++ kernels for the CPU through XLA's FFI.

`native.load` compiles the kernels and registers them under the names in `TARGETS`. Programs lowered
for a CPU after that can call them. Programs for other platforms, and code under `jax.vmap`, compute
the same function with XLA operations.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
from jax import lax

CONV_FORWARD = "resnet_jax_conv3x3_forward"
CONV_IMAGES_GRADIENT = "resnet_jax_conv3x3_images_gradient"
CONV_KERNEL_GRADIENT = "resnet_jax_conv3x3_kernel_gradient"
NORMALIZE_BATCH = "resnet_jax_normalize_batch"
NORMALIZE_BATCH_GRADIENT = "resnet_jax_normalize_batch_gradient"
TARGETS = (
    CONV_FORWARD,
    CONV_IMAGES_GRADIENT,
    CONV_KERNEL_GRADIENT,
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
)

# Channels that the kernels hold in vectors must be a multiple of this, for any vector length.
CHANNEL_MULTIPLE = 16


def traced_once(static_argnums: int | tuple[int, ...]) -> Callable[..., Any]:
    """Decorate a function so that JAX traces it once per shape, not once per layer.

    Tracing a kernel call with its fallback and the gradients of both is slow, and a model has few
    shapes.
    """
    return partial(jax.jit, static_argnums=static_argnums, inline=True)


def native_call(
    target: str, fallback: Callable[..., Any], *operands: jax.Array, **attributes: Any
) -> Any:
    """Call a native kernel on a CPU, and `fallback` on other platforms and under `jax.vmap`.

    Args:
      target: One of TARGETS.
      fallback: The same function in XLA operations; the gradients of the call are its gradients.
      operands: float32 arrays.
      attributes: NumPy scalars, further arguments of the kernel.

    Returns:
      The result of `fallback`, an array or a tuple of arrays.
    """
    results = jax.eval_shape(fallback, *operands)

    def native(*operands: jax.Array) -> Any:
        call = jax.ffi.ffi_call(target, jax.tree.leaves(results))
        return jax.tree.unflatten(jax.tree.structure(results), call(*operands, **attributes))

    @jax.custom_batching.custom_vmap
    def dispatch(*operands: jax.Array) -> Any:
        return lax.platform_dependent(*operands, cpu=native, default=fallback)

    @dispatch.def_vmap
    def _(axis_size: int, in_batched: list[bool], *operands: jax.Array):
        del axis_size
        in_axes = [0 if is_batched else None for is_batched in in_batched]
        return jax.vmap(fallback, in_axes)(*operands), jax.tree.map(lambda _: True, results)

    @jax.custom_vjp
    def call(*operands: jax.Array) -> Any:
        return dispatch(*operands)

    call.defvjp(
        lambda *operands: (call(*operands), operands),
        lambda operands, cotangents: jax.vjp(fallback, *operands)[1](cotangents),
    )
    return call(*operands)
