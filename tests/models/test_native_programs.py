"""Programs with the native kernels: where they are called, and that the model computes the same."""

import gc
import itertools
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models import ResNet
from resnet_jax.models.ops.native import (
    CONV_FOLDED,
    CONV_FORWARD,
    CONV_IMAGES_GRADIENT,
    CONV_KERNEL_GRADIENT,
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
    TARGETS,
)
from resnet_jax.native import load
from tests.models.test_native import (
    NATIVE,
    XLA,
    compute_conv,
    compute_norm,
    difference,
    draw_conv,
    draw_norm,
)

pytestmark = pytest.mark.skipif(not load().is_loaded, reason=load().description)

# Compiles in half the time; the kernels are compiled ahead.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})


def _text(function, *inputs):
    return jax.jit(function).lower(*inputs).as_text()


@pytest.mark.parametrize(
    ("function", "draw"),
    [
        (compute_conv, partial(draw_conv, (2, 5, 5), (16, 16), kernel_size=1)),
        (compute_conv, partial(draw_conv, (2, 5, 5), (16, 10))),
        (compute_conv, partial(draw_conv, (2, 5, 5), (16, 16), dtype=jnp.bfloat16)),
        (compute_conv, partial(draw_conv, (2, 5, 5), (16, 16), dtype=jnp.float64)),
        (compute_conv, partial(draw_conv, (0, 5, 5), (16, 16))),
        (compute_norm, partial(draw_norm, (3, 4, 4, 10))),
        (compute_norm, partial(draw_norm, (3, 4, 4, 16), dtype=jnp.bfloat16)),
        (compute_norm, partial(draw_norm, (3, 4, 4, 16), dtype=jnp.float64)),
        (compute_norm, partial(draw_norm, (0, 4, 4, 16))),
    ],
)
def test_unsupported_inputs_use_the_same_program_as_custom_vjp(function, draw):
    with jax.enable_x64(draw.keywords.get("dtype") == jnp.float64):
        native, custom_vjp = (_text(partial(function, ops), *draw()) for ops in (NATIVE, XLA))
        assert "resnet_jax" not in native
        assert native == custom_vjp


@pytest.fixture
def _small_heap():
    """Leaks are searched among all objects: leave out those of the tests before."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.slow
@pytest.mark.usefixtures("_small_heap")
def test_no_tracer_leaks():
    images, kernel, g = draw_conv((1, 4, 4), (16, 16))
    operands, norm_g = draw_norm((2, 2, 16))
    with jax.checking_leaks():
        jax.block_until_ready(jax.jit(partial(compute_conv, NATIVE))(images, kernel, g))
        jax.block_until_ready(jax.jit(partial(compute_norm, NATIVE))(operands, norm_g))


def test_batch_norms_of_a_vector_or_with_wider_scales_use_xla():
    vector, images = np.ones(16, np.float32), np.float32(np.arange(64).reshape(4, 16))
    with jax.enable_x64(True):
        for x, scale in ((vector, vector), (images, np.ones(16))):
            native, custom_vjp = (
                ops.normalize_batch(x, scale, 2 * scale, 1e-5) for ops in (NATIVE, XLA)
            )
            jax.tree.map(np.testing.assert_array_equal, native, custom_vjp)


def test_vmap_scan_forward_mode_and_other_platforms():
    conv_inputs = draw_conv((2, 4, 4), (16, 16))
    norm_inputs = draw_norm((2, 2, 2, 16))
    inputs = conv_inputs, norm_inputs

    def every(conv_inputs, norm_inputs):
        folded = NATIVE.conv2d_folded(*conv_inputs[:2], jnp.arange(16.0), conv_inputs[2])
        outputs = compute_conv(NATIVE, *conv_inputs), compute_norm(NATIVE, *norm_inputs)
        return folded, *itertools.chain(*outputs)

    assert all(f"@{target}(" in _text(every, *inputs) for target in TARGETS)
    for platform in ("cuda", "tpu"):
        exported = jax.export.export(jax.jit(every), platforms=[platform])(*inputs)
        assert not any(target in exported.mlir_module() for target in TARGETS)

    several = jax.tree.map(lambda array: jnp.stack([array, array[::-1], 2 * array]), inputs)
    vmapped = _jit(jax.vmap(every)).lower(*several)
    assert "resnet_jax" not in vmapped.as_text()
    _, scanned = jax.lax.scan(lambda _, one: (None, every(*one)), None, several)
    for a, b in zip(vmapped.compile()(*several), scanned, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5 * np.abs(b).max())

    for function in (NATIVE.conv2d, partial(NATIVE.normalize_batch, epsilon=1e-5)):
        operands = conv_inputs[:2] if function is NATIVE.conv2d else tuple(norm_inputs[0][:3])
        with pytest.raises(TypeError, match="forward-mode"):
            jax.jvp(function, operands, operands)


def _loss(params, batch_stats, images, ops, train):
    variables = {"params": params, "batch_stats": batch_stats}
    logits, updated = ResNet(8, ops=ops, dtype=images.dtype).apply(
        variables, images, train=train, mutable=["batch_stats"]
    )
    return (jax.nn.log_softmax(logits)[:, 3]).mean(), (logits, updated)


_gradient = _jit(jax.grad(_loss, has_aux=True), static_argnames=("ops", "train"))


@pytest.mark.parametrize("train", [True, False])
def test_the_model_calls_the_kernels(train):
    images = jax.ShapeDtypeStruct((4, 8, 8, 3), jnp.float32)
    model = ResNet(8, ops="native", fold_batch_norm=True)
    variables = jax.eval_shape(partial(model.init, train=False), jax.random.key(0), images)
    arguments = variables["params"], variables["batch_stats"], images
    text = _gradient.lower(*arguments, ops="native", train=train).as_text()
    unfolded = {CONV_FORWARD, CONV_IMAGES_GRADIENT, CONV_KERNEL_GRADIENT}
    normalizing = {NORMALIZE_BATCH, NORMALIZE_BATCH_GRADIENT}
    assert _called(text) == (unfolded | normalizing if train else unfolded)
    evaluation = _text(partial(model.apply, train=False), variables, images)
    assert _called(evaluation) == {CONV_FOLDED}


def _called(text):
    return {target for target in TARGETS if f"@{target}(" in text}


@pytest.mark.slow
@pytest.mark.parametrize("train", [True, False])
def test_the_model_s_logits_and_gradients(train):
    images = jnp.asarray(np.random.default_rng(0).normal(size=(16, 16, 16, 3)), jnp.float32)
    variables = _jit(partial(ResNet(8).init, train=False))(jax.random.key(0), images)
    arguments = variables["params"], variables["batch_stats"], images
    gradients, outputs = _gradient(*arguments, ops="native", train=train)
    with jax.enable_x64(True):
        wide = jax.tree.map(jnp.float64, arguments)
        expected_gradients, expected_outputs = _gradient(*wide, ops="custom_vjp", train=train)
    for a, b in zip(*map(jax.tree.leaves, (outputs, expected_outputs)), strict=True):
        assert difference(a, b) < 1e-5
    # Rounding decides the sign of a ReLU's input near 0, for XLA too: up to 0.013 of the norm of a
    # leaf was measured, 5e-6 otherwise. A wrong term is near 1.
    for a, b in zip(*map(jax.tree.leaves, (gradients, expected_gradients)), strict=True):
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        assert np.linalg.norm(a - b) < 0.1 * np.linalg.norm(b)
