"""The kernels reject every buffer of a wrong shape, which would corrupt memory."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.native import (
    CONV_FORWARD,
    CONV_IMAGES_GRADIENT,
    CONV_KERNEL_GRADIENT,
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
)
from resnet_jax.native import load

pytestmark = pytest.mark.skipif(not load().is_loaded, reason=load().description)

IMAGES, KERNEL, OUTPUTS = (2, 5, 5, 16), (3, 3, 16, 32), (2, 3, 3, 32)
X, VECTOR = (2, 3, 4, 16), (16,)
STRIDE = {"stride": np.int64(2)}
BATCH_NORM = {"epsilon": np.float32(1e-5), "is_activated": np.bool_(True)}
# {target: (operands, results, attributes)}
CALLS = {
    CONV_FORWARD: ([IMAGES, KERNEL], [OUTPUTS], STRIDE),
    CONV_IMAGES_GRADIENT: ([OUTPUTS, KERNEL], [IMAGES], STRIDE),
    CONV_KERNEL_GRADIENT: ([IMAGES, OUTPUTS], [KERNEL], STRIDE),
    NORMALIZE_BATCH: ([X, VECTOR, VECTOR, X], [X, VECTOR, VECTOR], BATCH_NORM),
    NORMALIZE_BATCH_GRADIENT: (
        [X, X, VECTOR, VECTOR, VECTOR, VECTOR, X],
        [X, VECTOR, VECTOR, X],
        BATCH_NORM,
    ),
}


def call(target, operands, results, attributes):
    results = [jax.ShapeDtypeStruct(shape, jnp.float32) for shape in results]
    arrays = [np.ones(shape, np.float32) for shape in operands]
    jax.block_until_ready(jax.ffi.ffi_call(target, results)(*arrays, **attributes))


def wrong_shapes(shapes):
    """Yield the shapes with one size of one of them changed."""
    for position, shape in enumerate(shapes):
        for axis, size in enumerate(shape):
            for wrong in (0, size - 1, size + 16):
                changed = (*shape[:axis], wrong, *shape[axis + 1 :])
                yield [*shapes[:position], changed, *shapes[position + 1 :]]


@pytest.mark.parametrize("target", CALLS)
def test_every_wrong_shape_is_rejected(target):
    operands, results, attributes = CALLS[target]
    call(target, operands, results, attributes)
    num_operands = len(operands)
    for shapes in wrong_shapes([*operands, *results]):
        if not np.prod(shapes[-1]):
            continue  # XLA makes no call for an empty result
        with pytest.raises(jax.errors.JaxRuntimeError, match="not a shape"):
            call(target, shapes[:num_operands], shapes[num_operands:], attributes)
