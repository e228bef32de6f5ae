"""shapes32: ten classes of synthetic shapes and textures, for a quickstart and for tests.

A TFDS dataset of our own that needs neither network nor license: 5,000 training and 1,000 test
images, 32 × 32 × 3, in the features of TFDS's cifar10. Position, size, angle, stretch and colors
are random, so that single pixels say little about the class.
"""

import numpy as np

from resnet_jax.data.content import Content

VERSION = "1.0.0"  # another drawing is another version

CLASS_NAMES = (
    *("circle", "ring", "square", "triangle", "star", "cross", "heart"),
    *("stripes", "checkerboard", "dots"),
)
NUM_IMAGES = {"train": 5000, "test": 1000}
SEED = 0  # of the images that are written; another seed is another dataset

_SIZE = 32
_SPLIT_IDS = {"train": 0, "test": 1}
_TEXTURES = ("stripes", "checkerboard", "dots")
_COLUMNS, _ROWS = np.meshgrid(np.arange(_SIZE) + 0.5, np.arange(_SIZE) + 0.5)  # pixel centers


def draw(seed: int, split: str, num_images: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw the first `num_images` images of a split.

    Each is a pure function of (seed, split, its index); ten images from a multiple of ten on hold
    every class once, in random order.

    Args:
      seed: An integer >= 0.
      split: "train" or "test".
      num_images: An integer >= 0.

    Returns:
      Images, uint8 [num_images, 32, 32, 3], and labels, int32 [num_images], in [0, 10).

    Raises:
      ValueError: For another split.
    """
    if split not in _SPLIT_IDS:
        raise ValueError(f"split is {split!r}; it must be 'train' or 'test'")
    num_blocks = -(-num_images // 10)
    orders = _generator(seed, split, 0).random((num_blocks, 10))
    labels = np.argsort(orders, axis=1).reshape(-1)[:num_images].astype(np.int32)
    images = np.empty((num_images, _SIZE, _SIZE, 3), np.uint8)
    for index, label in enumerate(labels):
        images[index] = _draw_image(_generator(seed, split, index + 1), CLASS_NAMES[label])
    return images, labels


def _generator(seed: int, split: str, stream: int) -> np.random.Generator:
    """Stream 0 of a split orders its labels, stream i + 1 draws its image i."""
    # The seed comes last: numpy pads the list with zeros, so only a last number may be a long one.
    return np.random.Generator(np.random.PCG64([_SPLIT_IDS[split], stream, seed]))


def _draw_image(rng: np.random.Generator, class_name: str) -> np.ndarray:
    """Draw one object over one background; uint8 [32, 32, 3]."""
    background_color = rng.uniform(size=3)
    # Far from the background's color in every channel, on the circle of length 1.
    color = (background_color + rng.uniform(0.3, 0.7, size=3)) % 1.0
    image = background_color + _smooth_noise(rng, amplitude=0.2)
    coverage = _coverage(rng, class_name)[:, :, None]
    image = image * (1 - coverage) + (color + _smooth_noise(rng, amplitude=0.1)) * coverage
    image += rng.uniform(-0.08, 0.08, size=image.shape)
    return np.round(255 * np.clip(image, 0.0, 1.0)).astype(np.uint8)


def _smooth_noise(rng: np.random.Generator, *, amplitude: float) -> np.ndarray:
    """Return uniform noise on a 4 × 4 grid, interpolated linearly; float64 [32, 32, 3]."""
    grid = rng.uniform(-amplitude, amplitude, size=(3, 4, 4))
    weights = np.maximum(0.0, 1.0 - np.abs(np.linspace(0, 3, _SIZE)[:, None] - np.arange(4)))
    return (weights @ grid @ weights.T).transpose(1, 2, 0)


def _coverage(rng: np.random.Generator, class_name: str) -> np.ndarray:
    """Return the share of each pixel that a random object covers; float64 [32, 32] in [0, 1]."""
    is_texture = class_name in _TEXTURES
    radius = rng.uniform(9.0, 13.0) if is_texture else rng.uniform(8.0, 12.0)
    center = _SIZE / 2 + rng.uniform(-1, 1, size=2) * (_SIZE / 2 - radius)
    turn = _rotation(rng.uniform(-np.pi / 4, np.pi / 4))
    stretch = np.sqrt(rng.uniform(0.8, 1.25))
    outline = ("circle", "square")[int(rng.uniform(0, 2))] if is_texture else class_name
    vertices = (_outline(outline) * radius * np.array([stretch, 1 / stretch])) @ turn + center
    distance = _distance_to_polygon(vertices)
    if class_name == "ring":
        width = radius * rng.uniform(0.3, 0.5)
        distance = np.abs(distance + width / 2) - width / 2
    if is_texture:
        period = rng.uniform(5.0, 8.0)
        # The texture turns and shifts on its own, not with its outline.
        plane = np.stack([_COLUMNS, _ROWS], axis=-1) @ _rotation(rng.uniform(-np.pi, np.pi))
        u, v = np.moveaxis(plane + rng.uniform(0, period, size=2), -1, 0)
        distance = np.maximum(distance, _distance_to_texture(class_name, u, v, period))
    return np.clip(0.5 - distance, 0.0, 1.0)


def _outline(class_name: str) -> np.ndarray:
    """Return the vertices of an outline around the origin within about the unit circle; [K, 2]."""
    if class_name == "star":
        return _regular(10) * np.array([1.0, 0.42] * 5)[:, None]
    if class_name == "cross":
        arm = np.array([[0.95, -0.3], [0.95, 0.3], [0.3, 0.3]])
        return np.concatenate([arm @ _rotation(quarter * np.pi / 2) for quarter in range(4)])
    if class_name == "heart":
        t = np.linspace(-np.pi, np.pi, 32, endpoint=False)
        y = 14 * np.cos(t) - 6 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
        return np.stack([16 * np.sin(t) ** 3, -y - 2.5], axis=1) / 16
    return _regular({"circle": 32, "ring": 32, "square": 4, "triangle": 3}[class_name])


def _rotation(angle: float) -> np.ndarray:
    """Return the 2 × 2 matrix that rotates row vectors by an angle in radians: vectors @ matrix."""
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def _regular(num_vertices: int) -> np.ndarray:
    """Return the vertices of a regular polygon in the unit circle, the first on top; [K, 2]."""
    t = np.arange(num_vertices) * (2 * np.pi / num_vertices)
    return np.stack([np.sin(t), -np.cos(t)], axis=1)


def _distance_to_polygon(vertices: np.ndarray) -> np.ndarray:
    """Return the signed distance in pixels from each pixel's center to a polygon, negative inside.

    vertices: float64 [K, 2], (x, y).  Returns float64 [32, 32].
    """
    start_x, start_y = vertices.T[:, :, None, None]  # each [K, 1, 1], against pixels [32, 32]
    edge_x, edge_y = (np.roll(vertices, -1, axis=0) - vertices).T[:, :, None, None]
    to_x, to_y = _COLUMNS - start_x, _ROWS - start_y
    cross = edge_x * to_y - edge_y * to_x
    nearest = np.clip((to_x * edge_x + to_y * edge_y) / (edge_x**2 + edge_y**2), 0.0, 1.0)
    squared = (to_x - nearest * edge_x) ** 2 + (to_y - nearest * edge_y) ** 2
    # A ray to the right crosses an odd number of edges: the point is inside.
    upward = (to_y >= 0) & (to_y < edge_y) & (cross > 0)
    downward = (to_y < 0) & (to_y >= edge_y) & (cross < 0)
    inside = np.logical_xor.reduce(upward | downward, axis=0)
    return np.where(inside, -1.0, 1.0) * np.sqrt(squared.min(axis=0))


def _distance_to_texture(
    class_name: str, u: np.ndarray, v: np.ndarray, period: float
) -> np.ndarray:
    """Return the signed distance in pixels to a texture that fills the plane, right near its edges.

    u, v: float64 [32, 32], the plane's coordinates.  period: of the texture; all in pixels.
    """
    u, v = u % period - period / 2, v % period - period / 2  # from the center of each cell
    stripe_u, stripe_v = np.abs(u) - period / 4, np.abs(v) - period / 4
    if class_name == "stripes":
        return stripe_u
    if class_name == "checkerboard":
        nearest_edge = np.minimum(np.abs(stripe_u), np.abs(stripe_v))
        return np.sign(stripe_u * stripe_v) * nearest_edge
    return np.sqrt(u**2 + v**2) - 0.3 * period  # dots


def content() -> Content:
    """Return the dataset of `SEED` and `NUM_IMAGES`, drawn in three seconds."""
    splits = {split: draw(SEED, split, num_images) for split, num_images in NUM_IMAGES.items()}
    return Content(
        description="Synthetic shapes and textures in ten classes, for quick trials.",
        class_names={"label": CLASS_NAMES},
        splits={split: (images, labels[:, None]) for split, (images, labels) in splits.items()},
    )
