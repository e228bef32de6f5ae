"""The convolution and its gradients on a CPU against autodiff."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.models.ops.conv import conv2d, conv2d_autodiff

CASES = [
    *[((8, 8), 3, 1), ((7, 6), 3, 1), ((8, 8), 3, 2), ((7, 6), 3, 2), ((1, 5), 3, 2)],
    *[((7, 6), 1, 1), ((7, 6), 1, 2)],
]  # size, kernel size, stride


def _draw(size, channels, kernel_size, stride, dtype=np.float32, batch=3):
    """Images, a kernel and a gradient of the result."""
    rng = np.random.default_rng(0)
    images = rng.normal(size=(batch, *size, channels[0]))
    kernel = rng.normal(size=(kernel_size, kernel_size, *channels))
    g = rng.normal(size=(batch, *(-(-pixels // stride) for pixels in size), channels[1]))
    return tuple(jnp.asarray(array, dtype) for array in (images, kernel, g))


def _with_gradients(convolve, inputs):
    """The result and the gradients of each case."""

    def run(stride, images, kernel, g):
        result, pull_back = jax.vjp(partial(convolve, stride=stride), images, kernel)
        return result, *pull_back(g)

    return [run(stride, *arrays) for (_, _, stride), arrays in zip(CASES, inputs, strict=True)]


def test_values_and_gradients_equal_autodiff_s():
    # Without optimization, compiling takes half the time.
    options = {"xla_backend_optimization_level": 0}
    with jax.enable_x64(True):
        inputs = [_draw(size, (5, 7), k, stride, np.float64) for size, k, stride in CASES]
        ours, expected = (
            jax.jit(partial(_with_gradients, convolve), compiler_options=options)(inputs)
            for convolve in (conv2d, conv2d_autodiff)
        )
    for case, mine, theirs in zip(CASES, ours, expected, strict=True):
        for name, a, b in zip(("result", "images", "kernel"), mine, theirs, strict=True):
            assert (a.shape, a.dtype) == (b.shape, b.dtype)
            assert np.abs(a - b).max() < 1e-13 * np.abs(b).max(), (case, name)


def _kernel_gradient(images, kernel):
    return jax.grad(lambda kernel: (conv2d(images, kernel, 2) ** 2).sum())(kernel)


IMAGES_AND_KERNEL = jnp.ones((1, 4, 4, 2)), jnp.ones((3, 3, 2, 2))


def test_the_platform_that_a_program_is_lowered_for_chooses(monkeypatch):
    """Only the gradients written for a CPU have barriers."""
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    for platform in ("cpu", "cuda", "tpu"):
        program = jax.export.export(jax.jit(_kernel_gradient), platforms=[platform])
        text = program(*IMAGES_AND_KERNEL).mlir_module()
        assert ("optimization_barrier" in text) == (platform == "cpu")


def test_a_scan_compiles_without_a_conditional_and_equals_a_loop():
    images, kernel, _ = _draw((8, 8), (3, 3), 3, 2)

    def step(kernel, _):
        return kernel - 1e-3 * _kernel_gradient(images, kernel), None

    program = jax.jit(lambda kernel: jax.lax.scan(step, kernel, length=3)[0]).lower(kernel)
    compiled = program.compile()
    assert " while(" in compiled.as_text()
    assert " conditional(" not in compiled.as_text()
    looped = kernel
    for _ in range(3):
        looped = jax.jit(step)(looped, None)[0]
    np.testing.assert_allclose(compiled(kernel), looped, rtol=1e-5)
