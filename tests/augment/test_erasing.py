import jax
import numpy as np

from resnet_jax.augment.erasing import (
    ASPECT_RATIO,
    ERASED_AREA,
    draw_cutout,
    draw_random_erasing,
    erase,
)

RECTANGLES = np.array(
    [[2, 3, 5, 9], [-4, 20, 4, 28], [30, -1, 40, 40], [7, 7, 7, 7], [0, 0, 32, 20]], np.int32
)


@jax.jit
def _draw(probability):
    return draw_random_erasing(jax.random.key(0), 10_000, probability, 32, 24)


def test_erase_sets_each_rectangle_to_zero_and_nothing_else():
    images = np.random.default_rng(0).normal(size=(5, 32, 20, 3)).astype(np.float32)
    expected = images.copy()
    for image, (top, left, bottom, right) in zip(expected, RECTANGLES, strict=True):
        image[max(top, 0) : bottom, max(left, 0) : max(right, 0)] = 0
    result = jax.jit(erase)(images, RECTANGLES)
    np.testing.assert_array_equal(result, expected)
    assert (np.asarray(result[4]) == 0).all()


def test_cutout_is_a_square_around_a_pixel_of_the_image():
    rectangles = np.asarray(draw_cutout(jax.random.key(0), 20_000, 8, 32, 16))
    top, left, bottom, right = rectangles.T
    np.testing.assert_array_equal([bottom - top, right - left], 8)
    # Centers are uniform over the pixels.
    for low, size in ((top, 32), (left, 16)):
        counts = np.bincount(low + 4, minlength=size)
        assert len(counts) == size
        assert np.abs(counts / (20_000 / size) - 1).max() < 0.2


def test_random_erasing_has_the_paper_s_distribution():
    """Compare with algorithm 1 as a loop, by quantiles of area, ratio and position."""

    def one(rng):
        while True:
            area = rng.uniform(*ERASED_AREA) * 32 * 24
            ratio = np.exp(rng.uniform(*np.log(ASPECT_RATIO)))
            height, width = round(np.sqrt(area * ratio)), round(np.sqrt(area / ratio))
            if height < 32 and width < 24:
                top, left = rng.integers(32 - height + 1), rng.integers(24 - width + 1)
                return top, left, top + height, left + width

    rng = np.random.default_rng(0)
    expected = np.array([one(rng) for _ in range(10_000)])
    ours = np.asarray(_draw(1.0))
    for rectangles in (ours, expected):
        assert (rectangles >= 0).all()
        assert (rectangles[:, 2:] <= [32, 24]).all()

    def measures(r):
        height, width = r[:, 2] - r[:, 0], r[:, 3] - r[:, 1]
        return [height * width, height / width, r[:, 0] + r[:, 2], r[:, 1] + r[:, 3]]

    for a, b in zip(measures(ours), measures(expected), strict=True):
        for quantile in (0.05, 0.25, 0.5, 0.75, 0.95):
            spread = np.quantile(b, 0.95) - np.quantile(b, 0.05)
            assert abs(np.quantile(a, quantile) - np.quantile(b, quantile)) < 0.05 * spread


def test_random_erasing_applies_with_its_probability():
    for probability in (0.0, 0.3, 1.0):
        top, _, bottom, _ = np.asarray(_draw(probability)).T
        assert abs(np.mean(bottom > top) - probability) <= 0.02 * (0 < probability < 1)
