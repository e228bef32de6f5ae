"""Native batch normalization, and its gradients of every order, against the plain in float64."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops.batch_norm import normalize_batch, normalize_batch_autodiff
from resnet_jax.models.ops.batch_norm_native import normalize_batch_native
from resnet_jax.models.ops.native import NORMALIZE_BATCH, NORMALIZE_BATCH_GRADIENT
from resnet_jax.native import load

pytestmark = pytest.mark.skipif(
    not load().is_loaded, reason=f"no native kernels here: {load().description}"
)

FORMS = pytest.mark.parametrize(
    ("has_shortcut", "is_activated"), [(False, False), (False, True), (True, False), (True, True)]
)
TARGETS = (NORMALIZE_BATCH, NORMALIZE_BATCH_GRADIENT)


def _draw(shape, has_shortcut, dtype=jnp.float32, seed=0):
    """x, scale, bias and, where there is one, a shortcut; then a gradient of the result."""
    rng = np.random.default_rng(seed)
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


@FORMS
@pytest.mark.parametrize("shape", [(5, 6, 7, 16), (128, 8, 8, 64), (9, 32)], ids=str)
def test_values_and_gradients(shape, has_shortcut, is_activated):
    operands, g = _draw(shape, has_shortcut)
    text = _text(normalize_batch_native, is_activated, operands, g)
    assert all(f"@{target}(" in text for target in TARGETS)
    ours = jax.jit(partial(_with_gradients, normalize_batch_native, is_activated))(operands, g)
    with jax.enable_x64(True):
        # Which side of 0 a result lies on may be a matter of rounding: ReLU's gradient by ours.
        masked = jnp.where(ours[0] > 0, g, 0) if is_activated else g
        wide = [jnp.float64(operand) for operand in operands]
        expected = list(_with_gradients(normalize_batch_autodiff, False, wide, jnp.float64(masked)))
        if is_activated:
            expected[0] = jnp.maximum(expected[0], 0)
    names = ("result", "mean", "variance", "x", "scale", "bias", "shortcut")
    for name, a, b in zip(names, ours, expected, strict=False):
        assert (a.shape, a.dtype) == (b.shape, jnp.float32)
        difference = np.abs(a - np.asarray(b)).max() / np.abs(b).max()
        print(f"measured {shape} {name}: {difference:.1e}")
        assert difference < 5e-6, name
    assert len(ours) == len(expected) == 6 + has_shortcut


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
def test_what_is_not_covered_is_xla_s_bit_for_bit(shape, dtype):
    with jax.enable_x64(dtype == jnp.float64):
        operands, g = _draw(shape, True, dtype)
        assert "resnet_jax" not in _text(normalize_batch_native, True, operands, g)
        ours, theirs = (
            jax.jit(partial(_with_gradients, function, True))(operands, g)
            for function in (normalize_batch_native, normalize_batch)
        )
        jax.tree.map(np.testing.assert_array_equal, ours, theirs)


@FORMS
def test_gradients_of_gradients(has_shortcut, is_activated):
    operands, g = _draw((3, 2, 2, 16), has_shortcut)

    def nested(function, operands, g):
        def penalty(operands):
            _, _, _, *gradients = _with_gradients(function, is_activated, operands, g)
            return sum((gradient**3).sum() for gradient in gradients)

        return jax.grad(penalty)(operands)

    ours = nested(normalize_batch_native, operands, g)
    with jax.enable_x64(True):
        wide = jax.tree.map(jnp.float64, (operands, g))
        expected = nested(normalize_batch_autodiff, *wide)
    for a, b in zip(ours, expected, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-4 * max(np.abs(b).max(), 1e-30))


def test_under_vmap_and_scan():
    operands, g = _draw((4, 3, 5, 5, 16), True)
    operands[1:3] = jnp.tile(operands[1], (4, 1)), jnp.tile(operands[2], (4, 1))

    def of_one(operands, g):
        return _with_gradients(normalize_batch_native, True, operands, g)

    assert "resnet_jax" not in jax.jit(jax.vmap(of_one)).lower(operands, g).as_text()
    together = jax.vmap(of_one)(operands, g)
    _, scanned = jax.lax.scan(lambda _, both: (None, of_one(*both)), None, (operands, g))
    for a, b in zip(together, scanned, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5 * np.abs(b).max())


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_not_finite_stays_so(bad):
    operands, _ = _draw((3, 4, 4, 16), True)
    operands[0] = operands[0].at[1, 2, 3, 5].set(bad)
    y, mean, var = _apply(normalize_batch_native, True, *operands)
    expected, *_ = _apply(normalize_batch_autodiff, True, *operands)
    np.testing.assert_array_equal(np.isnan(y), np.isnan(expected))
    assert not np.isfinite(mean[5])
    assert not np.isfinite(var[5])
    assert np.isfinite(np.delete(np.asarray(mean), 5)).all()


def test_forward_mode_is_not_defined():
    operands, _ = _draw((2, 2, 2, 16), False)
    with pytest.raises(TypeError, match="forward-mode"):
        jax.jvp(partial(_apply, normalize_batch_native, True), operands, operands)


@pytest.mark.parametrize("platform", ["cuda", "tpu"])
def test_other_platforms_are_given_xla_s(platform):
    operands, g = _draw((2, 2, 2, 16), True)
    program = jax.jit(partial(_with_gradients, normalize_batch_native, True))
    exported = jax.export.export(program, platforms=[platform])(operands, g)
    assert not any(target in exported.mlir_module() for target in TARGETS)


def test_a_shape_that_is_not_covered_is_refused_by_the_kernels():
    results = [jax.ShapeDtypeStruct(shape, jnp.float32) for shape in ((1, 2, 2, 8), (8,), (8,))]
    operands = [jnp.ones(result.shape) for result in results]
    attributes = {"epsilon": np.float32(1e-5), "is_activated": np.bool_(False)}
    with pytest.raises(jax.errors.JaxRuntimeError, match="not a shape that the native kernels"):
        jax.block_until_ready(jax.ffi.ffi_call(NORMALIZE_BATCH, results)(*operands, **attributes))
