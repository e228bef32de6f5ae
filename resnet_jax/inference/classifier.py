"""A trained network as a function of pictures."""

from collections.abc import Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from PIL import Image

from resnet_jax.augment.normalize import normalize
from resnet_jax.data.images import read_image, resize_to_input, to_rgb
from resnet_jax.inference.weights import Weights
from resnet_jax.training.backend import compiler_options, current_backend
from resnet_jax.training.factories import make_model

# Images of one call of the network: a set of any size is cut and filled up to it, so that one
# program serves all.
BATCH_SIZE = 32

Pictures = Any  # see Classifier.__call__


class Classifier:
    """Images -> probabilities.

    Example:
      classifier = resnet_jax.load("runs/mine")
      probabilities = classifier("cat.jpg")  # float32 [1, 10]
      classifier.class_names[probabilities[0].argmax()]

    Attributes:
      weights: What it computes with.
    """

    def __init__(self, weights: Weights):
        """Compiles nothing yet."""
        self.weights = weights
        self._backend = current_backend()

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes, in the order of the probabilities."""
        return self.weights.class_names

    def __call__(self, images: Pictures, *, crop: bool = True) -> np.ndarray:
        """Computes the probability of each class.

        Args:
          images: uint8 [N, H, W, 3] or [H, W, 3] of any size, a PIL picture or a path, or a
            sequence of pictures, paths and arrays [H, W, 3].
          crop: Whether the central square is cut out; False squeezes the whole picture. Images of
            32×32 are taken as they are.

        Returns:
          float32 [N, K], rows that sum to 1.

        Raises:
          ValueError: If an image is not of those kinds: float images too, since nothing tells
            whether they are normalized already.  ImageError, where a file cannot be read.
        """
        return self._in_batches(to_arrays(images, crop=crop))[0]

    def features(self, images: Pictures, *, crop: bool = True) -> np.ndarray:
        """Computes what the last layer sees: 64 numbers an image, for transfer to other classes.

        Args:
          images: As for a call.
          crop: As for a call.

        Returns:
          float32 [N, 64], at least 0.
        """
        return self._in_batches(to_arrays(images, crop=crop))[1]

    def _in_batches(self, images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        results = []
        for start in range(0, len(images), BATCH_SIZE):
            batch = images[start : start + BATCH_SIZE]
            filled = np.zeros((BATCH_SIZE, *batch.shape[1:]), np.uint8)
            filled[: len(batch)] = batch
            outputs = self._network(self._variables, filled)
            results.append([np.asarray(output)[: len(batch)] for output in outputs])
        probabilities, features = zip(*results, strict=True)
        return np.concatenate(probabilities), np.concatenate(features)

    @cached_property
    def _variables(self) -> Any:
        return jax.device_put(self.weights.variables)

    @cached_property
    def _network(self) -> Any:
        config = self.weights.config
        model = make_model(config, len(self.class_names), self._backend.ops)
        last_block = f"layer3_{(config.model.depth - 2) // 6 - 1}"
        options = compiler_options(self._backend, dtype=config.model.dtype)

        @partial(jax.jit, compiler_options=options)
        def network(variables: Any, images: jax.Array) -> tuple[jax.Array, jax.Array]:
            result: Any = model.apply(
                variables,
                normalize(images, self.weights.mean, self.weights.std),
                train=False,
                capture_intermediates=lambda module, _: module.name == last_block,
            )
            logits, captured = result
            (activations,) = captured["intermediates"][last_block]["__call__"]
            features = jnp.mean(activations, axis=(1, 2), dtype=jnp.float32)
            return jax.nn.softmax(logits), features

        return network


def to_arrays(images: Pictures, *, crop: bool) -> np.ndarray:
    """Images of the kinds that a Classifier takes as uint8 [N, 32, 32, 3].

    Raises:
      ValueError: If one is of another kind, or there is none.
    """
    if isinstance(images, (str, Path, Image.Image)) or getattr(images, "ndim", 4) == 3:
        images = [images]
    if not isinstance(images, Iterable):
        raise ValueError(f"images of type {type(images).__name__}: {_ALLOWED}")
    arrays = [_to_array(image, crop=crop) for image in images]
    if not arrays:
        raise ValueError(f"no images: {_ALLOWED}")
    return np.stack(arrays)


_ALLOWED = "must be uint8 [N, H, W, 3], PIL pictures, paths, or a sequence of them"


def _to_array(image: Any, *, crop: bool) -> np.ndarray:
    if isinstance(image, (str, Path)):
        return resize_to_input(read_image(Path(image)), crop=crop)
    if isinstance(image, Image.Image):
        return resize_to_input(to_rgb(image), crop=crop)
    array = np.asarray(image)
    if array.dtype.kind == "f":
        raise ValueError(
            f"images of {array.dtype}, {_range(array)}: {_ALLOWED}; the classifier scales and "
            "normalizes them itself"
        )
    if array.dtype != np.uint8 or array.ndim != 3 or array.shape[2] != 3 or 0 in array.shape:
        raise ValueError(f"an image of {array.dtype}{list(array.shape)}: {_ALLOWED}")
    return resize_to_input(Image.fromarray(array), crop=crop)


def _range(array: np.ndarray) -> str:
    return f"from {array.min():.3g} to {array.max():.3g}" if array.size else "empty"


def top_classes(
    probabilities: np.ndarray, class_names: tuple[str, ...], count: int
) -> list[list[tuple[str, float]]]:
    """The most probable classes of each image, with their probabilities, the greatest first.

    Args:
      probabilities: float [N, K].
      class_names: K names.
      count: How many; all where it is above K.
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :count]
    return [
        [(class_names[k], float(row[k])) for k in best]
        for row, best in zip(probabilities, order, strict=True)
    ]
