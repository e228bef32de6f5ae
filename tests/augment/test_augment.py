"""Augmentation against Pillow, byte by byte.

The reference repeats the few lines of torchvision for a PIL image, so that the tests need Pillow
but not torchvision. Fast tests take few small images; a slow one takes 2,000 of 32×32.
"""

import functools
import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from PIL import Image, ImageEnhance

from resnet_jax import augment
from resnet_jax.augment.normalize import normalize

EVERYTHING = {
    "crop_pad": 4,
    "flip_probability": 0.5,
    "rotation_degrees": 10,
    "scale": 0.2,
    "shear_degrees": 10,
    "brightness": 0.2,
    "contrast": 0.2,
    "saturation": 0.2,
}
OFF = dict.fromkeys(EVERYTHING, 0)
REFERENCE = {**EVERYTHING, "crop_pad": 0}


# torchvision on a PIL image.


def pil_flip(image, where):
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if where else image


def pil_pad_crop(image, offset, pad):
    width, height = image.size
    padded = Image.new("RGB", (width + 2 * pad, height + 2 * pad))
    padded.paste(image, (pad, pad))
    top, left = offset
    return padded.crop((left, top, left + width, top + height))


def pil_rotate(image, degrees):
    return image.rotate(degrees, Image.Resampling.NEAREST, fillcolor=(0, 0, 0))


def pil_affine(image, scale, shear_degrees):
    angle, shear_x, shear_y = 0.0, math.radians(shear_degrees), 0.0
    a = math.cos(angle - shear_y) / math.cos(shear_y)
    b = -math.cos(angle - shear_y) * math.tan(shear_x) / math.cos(shear_y) - math.sin(angle)
    c = math.sin(angle - shear_y) / math.cos(shear_y)
    d = -math.sin(angle - shear_y) * math.tan(shear_x) / math.cos(shear_y) + math.cos(angle)
    matrix = [entry / scale for entry in (d, -b, 0.0, -c, a, 0.0)]
    x, y = image.size[0] * 0.5, image.size[1] * 0.5
    matrix[2] = matrix[0] * -x + matrix[1] * -y + x
    matrix[5] = matrix[3] * -x + matrix[4] * -y + y
    return image.transform(
        image.size,
        Image.Transform.AFFINE,
        matrix,
        Image.Resampling.NEAREST,
        fillcolor=(0, 0, 0),
    )


ENHANCERS = ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color


def pil_jitter(image, brightness, contrast, saturation, order):
    for kind in order:
        image = ENHANCERS[kind](image).enhance((brightness, contrast, saturation)[kind])
    return image


# Images and comparison.


def make_images(seed, count, height=32, width=32):
    """Noise, smooth images, and edge cases: black, white, one bright pixel, one color."""
    rng = np.random.default_rng(seed)
    images = rng.integers(0, 256, (count, height, width, 3), np.uint8)
    y, x = np.mgrid[:height, :width][..., None] / 8
    waves = np.sin(x * rng.normal(size=(count, 1, 1, 3)) + y * rng.normal(size=(count, 1, 1, 3)))
    images[1::2] = (127.5 + 127.5 * waves[1::2]).astype(np.uint8)
    images[3::16] = 0
    images[5::16] = 255
    images[7::16] = 0
    for image in images[7::16]:
        image[rng.integers(height), rng.integers(width)] = 255
    images[9::16] = images[9::16, :1, :1]
    return images


def pillow(images, reference, *parameters):
    parameters = [np.asarray(p).tolist() for p in parameters]
    return np.stack(
        [
            np.asarray(reference(Image.fromarray(image), *values))
            for image, *values in zip(images, *parameters, strict=True)
        ]
    )


def assert_same_images(got, expected, *parameters):
    got = np.asarray(got)
    assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
    wrong = np.flatnonzero((got != expected).any(axis=(1, 2, 3)))
    values = [np.asarray(p)[wrong[:1]] for p in parameters]
    assert not wrong.size, f"{wrong.size} of {len(got)} images differ, the first with {values}"


def assert_equals_pillow(function, reference, images, *parameters):
    expected = pillow(images, reference, *parameters)
    assert_same_images(jax.jit(function)(images, *parameters), expected, *parameters)


def uniform(seed, low, high, count):
    return np.random.default_rng(seed).uniform(low, high, count).astype(np.float32)


# (number of images, height, width)
SETS = pytest.mark.parametrize(
    "size", [(400, 21, 14), pytest.param((2_000, 32, 32), marks=pytest.mark.slow)]
)


# Each operation against Pillow: the first numbers are edge cases.


@SETS
def test_flip_and_crop_equal_pillow(size):
    images = make_images(1, *size)
    assert_equals_pillow(augment.flip, pil_flip, images, uniform(1, 0, 1, size[0]) < 0.5)
    offsets = np.random.default_rng(2).integers(0, 9, (size[0], 2)).astype(np.int32)
    offsets[:4] = [[0, 0], [0, 8], [8, 0], [4, 4]]
    assert_equals_pillow(
        functools.partial(augment.pad_crop, pad=4),
        functools.partial(pil_pad_crop, pad=4),
        images,
        offsets,
    )


@SETS
def test_rotate_equals_pillow(size):
    degrees = uniform(3, -10, 10, size[0])
    degrees[:7] = [0.0, 10.0, -10.0, -0.0, 1e-6, -1e-6, 1e-20]
    degrees[7:104] = np.arange(-720, 735, 15)
    degrees[104:250] = uniform(4, -400, 400, 146)
    assert_equals_pillow(augment.rotate, pil_rotate, make_images(3, *size), degrees)


@SETS
def test_affine_equals_pillow(size):
    count = size[0]
    scale, shear = uniform(5, 0.8, 1.2, count), uniform(6, -10, 10, count)
    scale[:9] = np.repeat(np.float32([0.8, 1.0, 1.2]), 3)
    shear[:9] = np.tile(np.float32([0, 10, -10]), 3)
    # Far from the usual settings.
    scale[9:100], shear[9:100] = uniform(9, 0.05, 4, 91), uniform(10, -80, 80, 91)
    # Without shear, at multiples of 1/32, many source positions lie on the border between two
    # pixels, where Pillow's sum of rounded steps decides.
    shear[100:300] = 0
    scale[100:150] = uniform(7, 0.3, 2.0, 50)
    scale[150:300] = np.random.default_rng(8).integers(1, 65, 150) / np.float32(32)
    assert_equals_pillow(augment.affine, pil_affine, make_images(5, *size), scale, shear)


@SETS
def test_colors_equal_pillow(size):
    count = size[0]
    images = make_images(11, *size)
    factors = [uniform(seed, 0.8, 1.2, count) for seed in (13, 14, 15)]
    for factor in factors:
        factor[:96] = np.repeat(np.float32([0.8, 1.0, 1.2, 0, -1, 100]), 16)
        factor[96:200] = uniform(12, -1, 3, 104)
    order = np.random.default_rng(16).permuted(np.tile([0, 1, 2], (count, 1)), axis=1)
    assert len(np.unique(order, axis=0)) == 6
    order = order.astype(np.int32)
    assert_equals_pillow(augment.color_jitter, pil_jitter, images, *factors, order)
    adjusters = augment.adjust_brightness, augment.adjust_contrast, augment.adjust_saturation
    for adjust, enhancer, factor in zip(adjusters, ENHANCERS, factors, strict=True):
        assert_equals_pillow(
            adjust, lambda image, f, enhancer=enhancer: enhancer(image).enhance(f), images, factor
        )


# All transforms together.


def pillow_augment(key, images, s):
    """Apply the same random parameters with Pillow: five parts of the key, in order."""

    @jax.jit
    def draw(key):
        n, (crop, flip, rotate, affine, jitter) = len(images), jax.random.split(key, 5)
        jitters = s["brightness"], s["contrast"], s["saturation"]
        return (
            augment.draw_crop(crop, n, s["crop_pad"]),
            augment.draw_flip(flip, n, s["flip_probability"]),
            augment.draw_rotation(rotate, n, s["rotation_degrees"]),
            augment.draw_affine(affine, n, s["scale"], s["shear_degrees"]),
            augment.draw_color_jitter(jitter, n, *jitters),
        )

    offsets, flips, angles, affines, jitters = draw(key)
    images = pillow(images, functools.partial(pil_pad_crop, pad=s["crop_pad"]), offsets)
    images = pillow(images, pil_flip, flips)
    images = pillow(images, pil_rotate, angles)
    images = pillow(images, pil_affine, *affines)
    return pillow(images, pil_jitter, *jitters)


@pytest.mark.parametrize(
    ("settings", "count"),
    [
        (EVERYTHING, 32),
        pytest.param(REFERENCE, 2_000, marks=pytest.mark.slow),
        *[
            pytest.param({name: EVERYTHING[name]}, 32, marks=pytest.mark.slow)
            for name in ("crop_pad", "scale", "contrast")
        ],
    ],
)
def test_augment_equals_pillow(settings, count):
    settings, images = OFF | settings, make_images(17, count)
    function = jax.jit(functools.partial(augment.augment, **settings))
    first, again, other = (function(jax.random.key(k), images) for k in (17, 17, 18))
    assert_same_images(first, pillow_augment(jax.random.key(17), images, settings))
    assert_same_images(again, np.asarray(first))
    assert (np.asarray(other) != first).any()
    # Each image has its own parameters.
    same = np.asarray(function(jax.random.key(17), np.repeat(images[:1], count, axis=0)))
    assert (same != same[:1]).any()


def test_only_a_setting_of_0_leaves_its_transform_out():
    key, images = jax.random.key(18), jnp.zeros((2, 9, 8, 3), jnp.uint8)
    for settings in (OFF, *({**OFF, name: value} for name, value in EVERYTHING.items())):
        program = jax.make_jaxpr(functools.partial(augment.augment, **settings))(key, images).jaxpr
        assert (program.outvars[0] is program.invars[1]) == (settings == OFF), settings


@pytest.mark.slow
def test_augment_is_the_same_in_scan_and_with_64_bit_types():
    images, keys = make_images(21, 32), jax.random.split(jax.random.key(21), 2)
    function = functools.partial(augment.augment, **EVERYTHING)
    expected = [np.asarray(jax.jit(function)(key, images)) for key in keys]
    _, scanned = jax.lax.scan(lambda _, key: (None, function(key, images)), None, keys)
    np.testing.assert_array_equal(scanned, expected)
    with jax.enable_x64(True):
        assert_same_images(jax.jit(function)(keys[0], images), expected[0])


def test_no_implicit_promotion():
    def function(key, images, stats):
        return normalize(augment.augment(key, images, **EVERYTHING), stats, stats)

    arguments = jax.random.key(0), make_images(22, 8), np.full(3, 0.5, np.float32)
    with jax.numpy_dtype_promotion("strict"), jax.numpy_rank_promotion("raise"):
        assert jax.eval_shape(function, *arguments).dtype == jnp.float32


# Normalization.


@pytest.mark.parametrize("shape", [(3,), (16, 16, 3)])
def test_normalize_is_bit_equal(shape):
    """To NumPy; tests/equality compares with PyTorch."""
    images = make_images(23, 64, 16, 16)
    rng = np.random.default_rng(23)
    mean = rng.uniform(0.1, 0.9, shape).astype(np.float32)
    std = rng.uniform(0.1, 0.5, shape).astype(np.float32)
    expected = (images.astype(np.float32) / np.float32(255) - mean) / std
    constant = functools.partial(normalize, mean=mean, std=std)
    for got in (
        constant(jnp.asarray(images)),
        jax.jit(constant)(images),
        jax.jit(normalize)(images, mean, std),
    ):
        assert got.dtype == jnp.float32
        assert np.array_equal(got, expected)


def test_bad_values_are_named():
    for name, value in (
        ("crop_pad", -1),
        ("flip_probability", -0.1),
        ("flip_probability", 1.1),
        ("rotation_degrees", -1),
        ("scale", -0.1),
        ("scale", 1.0),
        ("shear_degrees", -1),
        ("shear_degrees", 81),
        ("brightness", -0.1),
        ("contrast", -0.1),
        ("saturation", math.nan),
    ):
        function = functools.partial(augment.augment, **{**OFF, name: value})
        with pytest.raises(ValueError, match=f"{name} .*{value}"):
            jax.eval_shape(function, jax.random.key(0), make_images(0, 1))
    for images in (np.zeros((1, 4, 4, 3), np.float32), np.zeros((4, 4, 3), np.uint8)):
        with pytest.raises(ValueError, match="uint8"):
            augment.flip(images, np.zeros(len(images), bool))
