"""Native batch normalization and its gradients of every order against autodiff in float64."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.batch_norm import normalize_batch, normalize_batch_autodiff
from resnet_jax.models.ops.native import (
    NORMALIZE_BATCH,
    NORMALIZE_BATCH_GRADIENT,
    normalize_batch_native,
)
from resnet_jax.native import load

pytestmark = pytest.mark.skipif(not load().is_loaded, reason=load().description)

FORMS = [(False, False), (False, True), (True, False), (True, True)]  # has_shortcut, is_activated
TARGETS = (NORMALIZE_BATCH, NORMALIZE_BATCH_GRADIENT)


def _draw(shape, has_shortcut, dtype=jnp.float32):
    """Operands (x, scale, bias and perhaps a shortcut), and a gradient of the result."""
    rng = np.random.default_rng(0)
    x = 3 + 2 * rng.normal(size=shape)
    channels = rng.normal(size=(2, shape[-1]))
    arrays = x, *channels, *rng.normal(size=(1 + has_shortcut, *shape))
    *operands, g = (jnp.asarray(array, dtype) for array in arrays)
    return operands, g


def _apply(function, is_activated, x, scale, bias, shortcut=None):
    return function(x, scale, bias, 1e-5, shortcut, is_activated)


def _with_gradients(function, is_activated, operands, g):
    outputs, pull_back = jax.vjp(partial(_apply, function, is_activated), *operands)
    y, *statistics = outputs
    return y, *statistics, *pull_back((g, *map(jnp.zeros_like, statistics)))


def _text(function, is_activated, operands, g):
    program = jax.jit(partial(_with_gradients, function, is_activated))
    return program.lower(operands, g).as_text()


@pytest.mark.parametrize(
    "shape", [(5, 6, 7, 16), (9, 32), pytest.param((128, 8, 8, 64), marks=pytest.mark.slow)]
)
def test_values_and_gradients(shape):
    inputs = [_draw(shape, has_shortcut) for has_shortcut, _ in FORMS]

    def run(function, forms, inputs):
        return [_with_gradients(function, f, *i) for (_, f), i in zip(forms, inputs, strict=True)]

    program = jax.jit(partial(run, normalize_batch_native, FORMS)).lower(inputs)
    assert all(f"@{target}(" in program.as_text() for target in TARGETS)
    all_ours = program.compile()(inputs)
    with jax.enable_x64(True):
        # Rounding decides the sign of results near 0, so ReLU's gradient uses the sign of ours.
        masked = [
            (operands, jnp.where(ours[0] > 0, g, 0) if is_activated else g)
            for (_, is_activated), (operands, g), ours in zip(FORMS, inputs, all_ours, strict=True)
        ]
        wide = jax.tree.map(jnp.float64, masked)
        not_activated = [(has_shortcut, False) for has_shortcut, _ in FORMS]
        all_expected = jax.jit(partial(run, normalize_batch_autodiff, not_activated))(wide)
    names = ("result", "mean", "variance", "x", "scale", "bias", "shortcut")
    for form, ours, expected in zip(FORMS, all_ours, all_expected, strict=True):
        if form[1]:
            expected = [np.maximum(expected[0], 0), *expected[1:]]
        assert len(ours) == len(expected) == 6 + form[0]
        for name, a, b in zip(names, ours, expected, strict=False):
            assert (a.shape, a.dtype) == (b.shape, jnp.float32)
            difference = np.abs(a - np.asarray(b)).max() / np.abs(b).max()
            print(f"measured {shape} {form} {name}: {difference:.1e}")
            assert difference < 5e-6, (form, name)


def test_a_large_mean_does_not_cancel():
    x = jnp.asarray(1e4 + np.random.default_rng(0).normal(size=(64, 4, 4, 16)), jnp.float32)
    _, _, var = normalize_batch_native(x, jnp.ones(16), jnp.zeros(16), 1e-5)
    np.testing.assert_allclose(var, np.asarray(x, np.float64).var((0, 1, 2)), rtol=1e-3)


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [
        ((3, 4, 4, 10), jnp.float32),
        ((3, 4, 4, 16), jnp.bfloat16),
        ((3, 4, 4, 16), jnp.float64),
        ((0, 4, 4, 16), jnp.float32),
    ],
    ids=str,
)
def test_unsupported_inputs_use_the_same_program_as_custom_vjp(shape, dtype):
    with jax.enable_x64(dtype == jnp.float64):
        operands, g = _draw(shape, True, dtype)
        native, custom_vjp = (
            _text(function, True, operands, g)
            for function in (normalize_batch_native, normalize_batch)
        )
        assert "resnet_jax" not in native
        assert native == custom_vjp


def test_gradients_of_gradients():
    operands, g = _draw((3, 2, 2, 16), True)

    def nested(function, operands, g):
        def penalty(operands):
            _, _, _, *gradients = _with_gradients(function, True, operands, g)
            return sum((gradient**3).sum() for gradient in gradients)

        return jax.grad(penalty)(operands)

    ours = jax.jit(partial(nested, normalize_batch_native))(operands, g)
    with jax.enable_x64(True):
        wide = jax.tree.map(jnp.float64, (operands, g))
        expected = jax.jit(partial(nested, normalize_batch_autodiff))(*wide)
    for a, b in zip(ours, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-4 * max(np.abs(b).max(), 1e-30))


def test_under_vmap_and_scan():
    operands, g = _draw((4, 3, 5, 5, 16), True)
    operands[1:3] = jnp.tile(operands[1], (4, 1)), jnp.tile(operands[2], (4, 1))

    def of_one(operands, g):
        return _with_gradients(normalize_batch_native, True, operands, g)

    vmapped = jax.jit(jax.vmap(of_one)).lower(operands, g)
    assert "resnet_jax" not in vmapped.as_text()
    together = vmapped.compile()(operands, g)
    _, scanned = jax.lax.scan(lambda _, both: (None, of_one(*both)), None, (operands, g))
    for a, b in zip(together, scanned, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5 * np.abs(b).max())


def test_results_that_are_not_finite_stay_so():
    operands, _ = _draw((3, 4, 4, 16), True)
    for bad in (np.nan, np.inf):
        spoiled = [operands[0].at[1, 2, 3, 5].set(bad), *operands[1:]]
        y, mean, var = _apply(normalize_batch_native, True, *spoiled)
        expected, *_ = _apply(normalize_batch_autodiff, True, *spoiled)
        np.testing.assert_array_equal(np.isnan(y), np.isnan(expected))
        for statistic in (mean, var):
            np.testing.assert_array_equal(np.isfinite(statistic), np.arange(16) != 5)


def test_forward_mode_other_platforms_and_unsupported_shapes():
    operands, g = _draw((2, 2, 2, 16), True)
    with pytest.raises(TypeError, match="forward-mode"):
        jax.jvp(partial(_apply, normalize_batch_native, True), operands, operands)
    program = jax.jit(partial(_with_gradients, normalize_batch_native, True))
    for platform in ("cuda", "tpu"):
        exported = jax.export.export(program, platforms=[platform])(operands, g)
        assert not any(target in exported.mlir_module() for target in TARGETS)
    results = [jax.ShapeDtypeStruct(shape, jnp.float32) for shape in ((1, 2, 2, 8), (8,), (8,))]
    call = jax.ffi.ffi_call(NORMALIZE_BATCH, results)
    with pytest.raises(jax.errors.JaxRuntimeError, match="not a shape"):
        jax.block_until_ready(
            call(
                *(jnp.ones(result.shape) for result in results),
                epsilon=np.float32(1e-5),
                is_activated=np.bool_(False),
            )
        )
