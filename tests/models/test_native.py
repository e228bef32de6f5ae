"""Native kernels and their gradients of every order against autodiff in float64."""

import json
import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.ops import OPS
from resnet_jax.native import load
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(not load().is_loaded, reason=load().description)

NATIVE, XLA, AUTODIFF = (OPS[name] for name in ("native", "custom_vjp", "autodiff"))
# (size, input channels, output channels, stride) of every 3×3 convolution of the model.
IN_USE = [
    (32, 3, 16, 1),
    (32, 16, 16, 1),
    (32, 16, 32, 2),
    (16, 32, 32, 1),
    (16, 32, 64, 2),
    (8, 64, 64, 1),
]
FORMS = [(False, False), (False, True), (True, False), (True, True)]  # has_shortcut, is_activated


def draw_conv(shape, channels, stride=1, dtype=jnp.float32, kernel_size=3):
    """Images, a kernel and a gradient of the result."""
    rng = np.random.default_rng(0)
    batch, *size = shape
    shapes = (
        (*shape, channels[0]),
        (kernel_size, kernel_size, *channels),
        (batch, *(-(-pixels // stride) for pixels in size), channels[1]),
    )
    return tuple(jnp.asarray(rng.normal(size=shape), dtype) for shape in shapes)


def draw_norm(shape, has_shortcut=True, dtype=jnp.float32):
    """Operands (x, scale, bias and perhaps a shortcut), and a gradient of the result."""
    rng = np.random.default_rng(0)
    x = 3 + 2 * rng.normal(size=shape)
    channels = rng.normal(size=(2, shape[-1]))
    arrays = x, *channels, *rng.normal(size=(1 + has_shortcut, *shape))
    *operands, g = (jnp.asarray(array, dtype) for array in arrays)
    return operands, g


def compute_conv(ops, images, kernel, g, stride=1):
    """The result and the gradients."""
    result, pull_back = jax.vjp(partial(ops.conv2d, stride=stride), images, kernel)
    return result, *pull_back(g)


def compute_norm(ops, operands, g, is_activated=True):
    """The result, the statistics and the gradients."""

    def normalize(x, scale, bias, shortcut=None):
        return ops.normalize_batch(x, scale, bias, 1e-5, shortcut, is_activated)

    (y, *statistics), pull_back = jax.vjp(normalize, *operands)
    return y, *statistics, *pull_back((g, *map(jnp.zeros_like, statistics)))


def _in_float64(function, *inputs):
    with jax.enable_x64(True):
        return jax.jit(function)(*jax.tree.map(jnp.float64, inputs))


def difference(ours, expected):
    """The largest difference, relative to the largest magnitude."""
    ours, expected = np.asarray(ours, np.float64), np.asarray(expected, np.float64)
    return np.abs(ours - expected).max() / max(np.abs(expected).max(), 1e-30)


def _compare_conv(shape, channels, stride, tolerance=3e-6, name=""):
    """Compare with autodiff; with a name, print differences, XLA's too, for docs/fidelity.md."""
    arrays = draw_conv(shape, channels, stride)
    ours = jax.jit(partial(compute_conv, NATIVE, stride=stride))(*arrays)
    all_expected = _in_float64(partial(compute_conv, AUTODIFF, stride=stride), *arrays)
    xla_s = jax.jit(partial(compute_conv, XLA, stride=stride))(*arrays) if name else ours
    for array, a, x, expected in zip(
        ("result", "images", "kernel"), ours, xla_s, all_expected, strict=True
    ):
        assert (a.shape, a.dtype) == (expected.shape, jnp.float32)
        distance = difference(a, expected)
        if name:
            print(f"measured {name}, {array}: {distance:.1e} (XLA {difference(x, expected):.1e})")
        assert distance < tolerance, array


@pytest.mark.parametrize(
    ("shape", "channels", "stride"),
    [
        ((3, 6, 9), (32, 48), 1),  # Winograd, with a cut tile
        ((2, 5, 7), (16, 32), 2),
        ((9, 4, 4), (3, 16), 1),  # direct: few channels; more images than parts of the batch
    ],
)
def test_convolutions(shape, channels, stride):
    _compare_conv(shape, channels, stride)


@pytest.mark.parametrize(("has_shortcut", "is_activated"), FORMS)
@pytest.mark.parametrize(("channels", "stride"), [((16, 32), 1), ((16, 32), 2)])
def test_folded_convolutions(channels, stride, has_shortcut, is_activated):
    images, kernel, shortcut = draw_conv((9, 5, 7), channels, stride)
    operands = images, kernel, jnp.linspace(-3, 3, channels[1]), shortcut if has_shortcut else None
    settings = {"stride": stride, "is_activated": is_activated}
    ours = jax.jit(partial(NATIVE.conv2d_folded, **settings))(*operands)
    expected = _in_float64(partial(AUTODIFF.conv2d_folded, **settings), *operands)
    assert (ours.shape, ours.dtype) == (expected.shape, jnp.float32)
    assert difference(ours, expected) < 3e-6


@pytest.mark.slow
@pytest.mark.parametrize(("size", "channels_in", "channels_out", "stride"), IN_USE)
def test_every_convolution_of_the_model(size, channels_in, channels_out, stride):
    name = f"{size}x{size}, {channels_in} to {channels_out}, stride {stride}"
    _compare_conv((128, size, size), (channels_in, channels_out), stride, 6e-6, name)


@pytest.mark.parametrize(
    "shape",
    [
        (5, 6, 7, 16),
        *(pytest.param(shape, marks=pytest.mark.slow) for shape in ((9, 32), (128, 8, 8, 64))),
    ],
)
def test_batch_norms(shape):
    inputs = [draw_norm(shape, has_shortcut) for has_shortcut, _ in FORMS]

    def run(ops, are_activated, inputs):
        return [compute_norm(ops, *i, a) for a, i in zip(are_activated, inputs, strict=True)]

    all_ours = jax.jit(partial(run, NATIVE, [is_activated for _, is_activated in FORMS]))(inputs)
    # Rounding decides the sign of results near 0, so ReLU's gradient uses the sign of ours.
    masked = [
        (operands, jnp.where(ours[0] > 0, g, 0) if is_activated else g)
        for (_, is_activated), (operands, g), ours in zip(FORMS, inputs, all_ours, strict=True)
    ]
    all_expected = _in_float64(partial(run, AUTODIFF, [False] * len(FORMS)), masked)
    names = ("result", "mean", "variance", "x", "scale", "bias", "shortcut")
    for form, ours, expected in zip(FORMS, all_ours, all_expected, strict=True):
        if form[1]:
            expected = [np.maximum(expected[0], 0), *expected[1:]]
        assert len(ours) == len(expected) == 6 + form[0]
        for name, a, b in zip(names, ours, expected, strict=False):
            assert (a.shape, a.dtype) == (b.shape, jnp.float32)
            distance = difference(a, b)
            print(f"measured {shape} {form} {name}: {distance:.1e}")
            assert distance < 5e-6, (form, name)


def test_a_large_mean_does_not_cancel():
    x = jnp.asarray(1e4 + np.random.default_rng(0).normal(size=(64, 4, 4, 16)), jnp.float32)
    _, _, var = NATIVE.normalize_batch(x, jnp.ones(16), jnp.zeros(16), 1e-5)
    # Also of images whose means differ less than they are rounded.
    np.testing.assert_allclose(var, np.asarray(x, np.float64).var((0, 1, 2)), rtol=1e-6)


@pytest.mark.parametrize("stride", [1, 2])
def test_convolutions_that_are_not_finite_stay_so(stride):
    """With Winograd's method, the rest of the tile may also become non-finite."""
    images, kernel, g = draw_conv((2, 9, 9), (16, 16), stride)
    native, autodiff = (
        jax.jit(partial(compute_conv, ops, stride=stride)) for ops in (NATIVE, AUTODIFF)
    )
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


def test_batch_norms_that_are_not_finite_stay_so():
    (x, *others), g = draw_norm((3, 4, 4, 16))
    native, autodiff = (jax.jit(partial(compute_norm, ops)) for ops in (NATIVE, AUTODIFF))
    for bad in (np.nan, np.inf):
        operands = [x.at[1, 2, 3, 5].set(bad), *others]
        y, mean, var, *_ = native(operands, g)
        np.testing.assert_array_equal(np.isnan(y), np.isnan(autodiff(operands, g)[0]))
        for statistic in (mean, var):
            np.testing.assert_array_equal(np.isfinite(statistic), np.arange(16) != 5)


@pytest.mark.slow
def test_gradients_of_gradients():
    def nested(ops, conv_inputs, norm_inputs):
        def penalty(conv_inputs, operands):
            by_conv = [
                gradient
                for stride, inputs in zip((1, 2), conv_inputs, strict=True)
                for gradient in compute_conv(ops, *inputs, stride=stride)[1:]
            ]
            by_norm = compute_norm(ops, operands, norm_inputs[1])[3:]
            return sum((gradient**3).sum() for gradient in (*by_conv, *by_norm))

        return jax.grad(penalty, (0, 1))(conv_inputs, norm_inputs[0])

    conv_inputs = [draw_conv((2, 6, 5), (16, 32), stride) for stride in (1, 2)]
    inputs = conv_inputs, draw_norm((3, 2, 2, 16))
    ours = jax.jit(partial(nested, NATIVE))(*inputs)
    expected = _in_float64(partial(nested, AUTODIFF), *inputs)
    for tree, wide, tolerance in zip(ours, expected, (2e-5, 2e-4), strict=True):
        for a, b in zip(*map(jax.tree.leaves, (tree, wide)), strict=True):
            assert difference(a, b) < tolerance


PROGRAM = """
import os, sys
os.sched_setaffinity(0, {int(core) for core in sys.argv[1].split(",")})
import hashlib, json, jax, jax.numpy as jnp, numpy as np
from functools import partial
from resnet_jax.native import load
from resnet_jax.models.ops.native import conv2d_native, normalize_batch_native
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


@pytest.mark.skipif(
    not Path("/sys/kernel/mm/transparent_hugepage").exists(), reason="no huge pages here"
)
@pytest.mark.parametrize("is_convolution", [True, False])
def test_large_results_lie_in_huge_pages(is_convolution):
    # 39 MB: for results above 32 MB, glibc's malloc maps memory anew.
    if is_convolution:
        images, kernel, _ = draw_conv((600, 32, 32), (16, 16))
        result = jax.jit(NATIVE.conv2d)(images, kernel)
    else:
        operands, _ = draw_norm((600, 32, 32, 16))
        normalize = jax.jit(partial(NATIVE.normalize_batch, epsilon=1e-5))
        result, *_ = normalize(*operands[:3], shortcut=operands[3])
    result.block_until_ready()
    middle = result.unsafe_buffer_pointer() + result.nbytes // 2
    assert "hg" in flags_of_mapping(middle)  # advised, whether or not a huge page was free


def flags_of_mapping(address):
    """Return the flags of the memory mapping at an address, see proc_pid_smaps(5)."""
    is_found = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if bounds := re.match("([0-9a-f]+)-([0-9a-f]+) ", line):
            first, end = (int(bound, 16) for bound in bounds.groups())
            is_found = first <= address < end
        elif is_found and line.startswith("VmFlags:"):
            return line.split()[1:]
    raise AssertionError(f"no mapping at {address:#x}")
