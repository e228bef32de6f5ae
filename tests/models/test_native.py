"""Native convolutions and their gradients of every order against autodiff in float64."""

import json
import os
import subprocess
import sys
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resnet_jax.models import ResNet
from resnet_jax.models.ops.conv import conv2d, conv2d_autodiff
from resnet_jax.models.ops.native import TARGETS, conv2d_native
from resnet_jax.native import load
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(not load().is_loaded, reason=load().description)

# (size, input channels, output channels, stride) of every 3×3 convolution of the model.
IN_USE = [
    (32, 3, 16, 1),
    (32, 16, 16, 1),
    (32, 16, 32, 2),
    (16, 32, 32, 1),
    (16, 32, 64, 2),
    (8, 64, 64, 1),
]


def _draw(shape, channels):
    rng = np.random.default_rng(0)
    images = rng.normal(size=(*shape, channels[0])).astype(np.float32)
    kernel = rng.normal(size=(3, 3, *channels)).astype(np.float32)
    return jnp.asarray(images), jnp.asarray(kernel)


def _with_gradients(convolve, images, kernel, g):
    result, pull_back = jax.vjp(convolve, images, kernel)
    return result, *pull_back(g)


def _difference(ours, expected):
    """The largest difference, relative to the largest magnitude."""
    ours, expected = np.asarray(ours, np.float64), np.asarray(expected, np.float64)
    return np.abs(ours - expected).max() / max(np.abs(expected).max(), 1e-30)


def _compare(shape, channels, stride, tolerance=3e-6, name=""):
    """Compare with autodiff; with a name, print differences, XLA's too, for docs/fidelity.md."""
    images, kernel = _draw(shape, channels)
    result_shape = jax.eval_shape(partial(conv2d_native, stride=stride), images, kernel).shape
    g = jnp.asarray(np.random.default_rng(1).normal(size=result_shape), jnp.float32)

    def run(convolve, arrays):
        return jax.jit(partial(_with_gradients, partial(convolve, stride=stride)))(*arrays)

    ours = run(conv2d_native, (images, kernel, g))
    with jax.enable_x64(True):
        expected = run(conv2d_autodiff, [jnp.float64(array) for array in (images, kernel, g)])
    for array, a, b in zip(("result", "images", "kernel"), ours, expected, strict=True):
        assert (a.shape, a.dtype) == (b.shape, jnp.float32)
        assert _difference(a, b) < tolerance, array
    if name:
        xla_s = run(conv2d, (images, kernel, g))
        for array, *three in zip(
            ("result", "images", "kernel"), ours, xla_s, expected, strict=True
        ):
            ours_off, xla_off = (_difference(a, three[2]) for a in three[:2])
            print(f"measured {name}, {array}: {ours_off:.1e} (XLA {xla_off:.1e})")


@pytest.mark.parametrize(
    ("shape", "channels", "stride"),
    [
        ((3, 6, 9), (32, 48), 1),  # Winograd, with a cut tile
        ((2, 5, 7), (16, 32), 2),
        ((9, 4, 4), (3, 16), 1),  # direct: few channels; more images than parts of the batch
    ],
)
def test_values_and_gradients(shape, channels, stride):
    _compare(shape, channels, stride)


@pytest.mark.slow
@pytest.mark.parametrize(("size", "channels_in", "channels_out", "stride"), IN_USE)
def test_every_convolution_of_the_model(size, channels_in, channels_out, stride):
    name = f"{size}x{size}, {channels_in} to {channels_out}, stride {stride}"
    _compare((128, size, size), (channels_in, channels_out), stride, 6e-6, name)


@pytest.mark.slow
@given(
    st.tuples(st.integers(1, 10), st.integers(1, 12), st.integers(1, 14)),
    st.tuples(st.sampled_from([1, 2, 3, 5, 16, 32, 48, 80]), st.sampled_from([16, 32, 48, 64])),
    st.sampled_from([1, 2]),
)
@settings(max_examples=25, deadline=None)
def test_any_shape(shape, channels, stride):
    _compare(shape, channels, stride)


def _text(convolve, *arrays):
    return jax.jit(partial(_with_gradients, convolve)).lower(*arrays).as_text()


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "dtype"),
    [
        ((2, 5, 5, 16), (1, 1, 16, 16), jnp.float32),
        ((2, 5, 5, 16), (3, 3, 16, 10), jnp.float32),
        ((2, 5, 5, 16), (3, 3, 16, 16), jnp.bfloat16),
        ((2, 5, 5, 16), (3, 3, 16, 16), jnp.float64),
        ((0, 5, 5, 16), (3, 3, 16, 16), jnp.float32),
    ],
    ids=str,
)
def test_unsupported_inputs_use_the_same_program_as_custom_vjp(shape, kernel_shape, dtype):
    with jax.enable_x64(dtype == jnp.float64):
        shapes = shape, kernel_shape, (*shape[:3], kernel_shape[3])
        arrays = [jnp.ones(shape, dtype) for shape in shapes]
        native, custom_vjp = (_text(convolve, *arrays) for convolve in (conv2d_native, conv2d))
        assert "resnet_jax" not in native
        assert native == custom_vjp


@pytest.mark.parametrize("stride", [1, 2])
def test_results_that_are_not_finite_stay_so(stride):
    """With Winograd's method, the rest of the tile may also become non-finite."""
    images, kernel = _draw((2, 9, 9), (16, 16))
    native, autodiff = (
        jax.jit(partial(_with_gradients, partial(convolve, stride=stride)))
        for convolve in (conv2d_native, conv2d_autodiff)
    )
    g = jnp.ones(jax.eval_shape(partial(conv2d, stride=stride), images, kernel).shape)
    for bad in (np.nan, np.inf, -np.inf):
        for arrays in (
            (images.at[1, 4, 5, 3].set(bad), kernel, g),
            (images, kernel.at[1, 2, 3, 4].set(bad), g),
            (images, kernel, g.at[1, 2, 3, 4].set(bad)),
        ):
            for ours, expected in zip(native(*arrays), autodiff(*arrays), strict=True):
                ours, is_finite = np.isfinite(ours), np.isfinite(expected)
                assert not ours[~is_finite].any()
                assert ours.sum() >= is_finite.sum() * (1 if is_finite.all() else 0.5)


def test_gradients_of_gradients():
    images, kernel = _draw((2, 6, 5), (16, 32))

    def nested(convolve, images, kernel):
        def penalty(images, kernel):
            loss = lambda x, k: sum((convolve(x, k, s) ** 3).mean() for s in (1, 2))  # noqa: E731
            by_images, by_kernel = jax.grad(loss, (0, 1))(images, kernel)
            return (by_images**2).sum() + (by_kernel**3).sum()

        return jax.grad(penalty, (0, 1))(images, kernel)

    ours = jax.jit(partial(nested, conv2d_native))(images, kernel)
    with jax.enable_x64(True):
        wide = jnp.float64(images), jnp.float64(kernel)
        expected = jax.jit(partial(nested, conv2d_autodiff))(*wide)
    for a, b in zip(ours, expected, strict=True):
        assert _difference(a, b) < 2e-5


def test_under_vmap_and_scan():
    images, kernel = _draw((3, 6, 6), (16, 16))

    def of_one(image, kernel):
        return jax.grad(lambda k: (conv2d_native(image[None], k) ** 2).sum())(kernel)

    vmapped = jax.jit(jax.vmap(of_one, (0, None))).lower(images, kernel)
    assert not any(target in vmapped.as_text() for target in TARGETS)
    together = vmapped.compile()(images, kernel)
    _, scanned = jax.lax.scan(lambda _, image: (None, of_one(image, kernel)), None, images)
    for a, b in zip(together, scanned, strict=True):
        np.testing.assert_allclose(a, b, atol=1e-4 * np.abs(b).max())


def test_forward_mode_other_platforms_few_channels_and_unsupported_shapes():
    images, kernel = _draw((1, 4, 4), (16, 16))
    with pytest.raises(TypeError, match="forward-mode"):
        jax.jvp(conv2d_native, (images, kernel), (images, kernel))
    program = jax.jit(partial(_with_gradients, conv2d_native))
    for platform in ("cuda", "tpu"):
        exported = jax.export.export(program, platforms=[platform])(images, kernel, images)
        assert not any(target in exported.mlir_module() for target in TARGETS)
    text = _text(conv2d_native, *_draw((2, 6, 6), (3, 16)), jnp.ones((2, 6, 6, 16)))
    assert [target in text for target in TARGETS[:3]] == [True, False, True]
    call = jax.ffi.ffi_call(TARGETS[0], jax.ShapeDtypeStruct((1, 4, 4, 8), jnp.float32))
    with pytest.raises(jax.errors.JaxRuntimeError, match="not a shape"):
        jax.block_until_ready(call(images, jnp.ones((3, 3, 16, 8)), stride=np.int64(1)))


@pytest.mark.parametrize(
    ("depth", "size", "batch_size", "train"),
    [
        (8, 8, 4, True),
        pytest.param(20, 32, 16, True, marks=pytest.mark.slow),
        pytest.param(20, 32, 16, False, marks=pytest.mark.slow),
    ],
)
def test_the_model_s_logits_and_gradients(depth, size, batch_size, train):
    rng = np.random.default_rng(0)
    images = jnp.asarray(rng.normal(size=(batch_size, size, size, 3)), jnp.float32)

    def loss(params, batch_stats, images, ops):
        model = ResNet(depth, ops=ops, dtype=images.dtype)
        variables = {"params": params, "batch_stats": batch_stats}
        logits, updated = model.apply(variables, images, train=train, mutable=["batch_stats"])
        return (jax.nn.log_softmax(logits)[:, 3]).mean(), (logits, updated)

    # Compiles in half the time; the kernels are compiled ahead.
    jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})
    variables = jit(partial(ResNet(depth).init, train=False))(jax.random.key(0), images)
    arguments = variables["params"], variables["batch_stats"], images
    gradient = jit(jax.grad(loss, has_aux=True), static_argnames="ops")
    lowered = gradient.lower(*arguments, "native")
    text = lowered.as_text()
    assert [target in text for target in TARGETS] == [True] * 3 + [train] * 2
    gradients, outputs = lowered.compile()(*arguments)
    with jax.enable_x64(True):
        wide = jax.tree.map(jnp.float64, arguments)
        expected_gradients, expected_outputs = gradient(*wide, "custom_vjp")
    for a, b in zip(*map(jax.tree.leaves, (outputs, expected_outputs)), strict=True):
        assert _difference(a, b) < 1e-5
    # Rounding decides the sign of a ReLU's input near 0, for XLA too: up to 0.013 of the norm of a
    # leaf was measured, 5e-6 otherwise. A wrong term is near 1.
    for a, b in zip(*map(jax.tree.leaves, (gradients, expected_gradients)), strict=True):
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        assert np.linalg.norm(a - b) < 0.1 * np.linalg.norm(b)


PROGRAM = """
import os, sys
os.sched_setaffinity(0, {int(core) for core in sys.argv[1].split(",")})
import hashlib, json, jax, jax.numpy as jnp, numpy as np
from functools import partial
from resnet_jax.native import load
from resnet_jax.models.ops.native import normalize_batch_native
from resnet_jax.models.ops.native import conv2d_native
assert load().is_loaded
digests = []
for size, c, d, stride in json.loads(sys.argv[2]):
    rng = np.random.default_rng(0)
    images = rng.normal(size=(21, size, size, c)).astype(np.float32)
    kernel = rng.normal(size=(3, 3, c, d)).astype(np.float32)
    y, pull_back = jax.vjp(partial(conv2d_native, stride=stride), images, kernel)
    by_images, by_kernel = pull_back(y)
    # XLA computes the images' gradient for 3 channels, and its bits do depend on its threads.
    arrays = (y, by_kernel) if c == 3 else (y, by_kernel, by_images)
    norm = partial(normalize_batch_native, epsilon=1e-5, shortcut=2 * y, is_activated=True)
    outputs, pull_back = jax.vjp(norm, y, jnp.ones(d), jnp.ones(d))
    arrays += outputs + pull_back(outputs)
    digests.append(hashlib.sha256(b"".join(np.asarray(a).tobytes() for a in arrays)).hexdigest())
print(json.dumps(digests))
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cannot choose cores here")
def test_bits_do_not_depend_on_the_number_of_threads():
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        pytest.skip("only one core")
    digests = []
    for some in (cores[:1], cores):
        command = [sys.executable, "-c", PROGRAM, ",".join(map(str, some)), json.dumps(IN_USE)]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        digests.append(json.loads(result.stdout))
    assert digests[0] == digests[1]
    assert len(set(digests[0])) == len(IN_USE)
