"""Calls of this project's own kernels for the CPU, through XLA's FFI.

`native.load` compiles the kernels and registers them under the names of `TARGETS`; a program that
is lowered for a CPU after that may call them.  Everything that is lowered for another platform, or
under `jax.vmap`, takes the same function by XLA's operations.
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

# What the kernels want of the channels that they hold in vectors, whatever the vectors' length.
CHANNEL_MULTIPLE = 16


def traced_once(static_argnums: int | tuple[int, ...]) -> Callable[..., Any]:
    """Decorates a function that JAX then traces once for each shape, not in each layer.

    A network has few shapes, and the tracing of a kernel's call, with its plain form and the
    gradients of both, is what the start of a program would spend its time on.
    """
    return partial(jax.jit, static_argnums=static_argnums, inline=True)


def native_call(
    target: str, plain: Callable[..., Any], *operands: jax.Array, **attributes: Any
) -> Any:
    """Calls a native kernel on a CPU, `plain` elsewhere and under jax.vmap.

    Args:
      target: One of TARGETS.
      plain: The same function by XLA's operations; its gradients are this call's too.
      operands: float32 arrays.
      attributes: What else the kernel is told, NumPy scalars.

    Returns:
      What `plain` returns: an array or a tuple of arrays.
    """
    results = jax.eval_shape(plain, *operands)

    def native(*operands: jax.Array) -> Any:
        call = jax.ffi.ffi_call(target, jax.tree.leaves(results))
        return jax.tree.unflatten(jax.tree.structure(results), call(*operands, **attributes))

    @jax.custom_batching.custom_vmap
    def dispatch(*operands: jax.Array) -> Any:
        return lax.platform_dependent(*operands, cpu=native, default=plain)

    @dispatch.def_vmap
    def _(axis_size: int, in_batched: list[bool], *operands: jax.Array):
        del axis_size
        in_axes = [0 if is_batched else None for is_batched in in_batched]
        return jax.vmap(plain, in_axes)(*operands), jax.tree.map(lambda _: True, results)

    @jax.custom_vjp
    def call(*operands: jax.Array) -> Any:
        return dispatch(*operands)

    call.defvjp(
        lambda *operands: (call(*operands), operands),
        lambda operands, cotangents: jax.vjp(plain, *operands)[1](cotangents),
    )
    return call(*operands)
