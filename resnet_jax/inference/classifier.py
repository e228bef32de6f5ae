"""A trained model as a function from images to probabilities."""

from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from PIL import Image

from resnet_jax.augment.normalize import normalize
from resnet_jax.data.images import read_image, resize_to_input, to_rgb
from resnet_jax.inference.explain import make_grad_cam
from resnet_jax.numerics import pinned_numerics
from resnet_jax.training.backend import compiler_options, current_backend
from resnet_jax.training.factories import make_model
from resnet_jax.training.step import CompilerOptions
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import Weights

BATCH_SIZE = 32  # several images are padded to it: one compiled program for every number of them
ALLOWED = "must be uint8 [N, H, W, 3], PIL images, paths, or a sequence of them"

Images = Any  # see Classifier.__call__


def load(source: str | Path, checkpoint: str = "best") -> "Classifier":
    """Load a trained classifier.

    Args:
      source: A run directory, a .safetensors file that `resnet_jax.export` wrote, the name of a
        pretrained model (`python -m resnet_jax.pretrained` lists them), or "hf://user/name" or
        "hf://user/name@revision" on the Hugging Face Hub.
      checkpoint: For a run directory: "best" by validation accuracy, "latest", or a step.

    Raises:
      InputError: If there are no such weights, or they are damaged.
    """
    return Classifier(find_weights(source, checkpoint))


class Classifier:
    """A function from images to class probabilities.

    Example:
      classifier = resnet_jax.load("runs/mine")
      probabilities = classifier("cat.jpg")  # float32 [1, 10]
      classifier.class_names[probabilities[0].argmax()]

    Attributes:
      weights: The trained weights, with config, normalization and provenance.
    """

    def __init__(self, weights: Weights):
        """Wrap trained weights; the first call compiles."""
        self.weights = weights
        self._backend = current_backend().for_model(weights.config.model.dtype)

    @property
    def class_names(self) -> tuple[str, ...]:
        """The class names in the order of the probabilities."""
        return self.weights.class_names

    def __call__(self, images: Images, *, crop: bool = True) -> np.ndarray:
        """Return the probability of each class, calibrated if the weights have a temperature.

        Args:
          images: uint8 [N, H, W, 3] or [H, W, 3] of any size, a PIL image or a path, or a
            sequence of PIL images, paths and uint8 arrays [H, W, 3].
          crop: Whether to crop the central square before resizing to 32×32; False resizes without
            cropping. Images of 32×32 are used unchanged.

        Returns:
          float32 [N, K]; each row sums to 1.

        Raises:
          ValueError: If an image is of another kind, including float images, which may or may not
            be normalized; ImageError if a file cannot be read.
        """
        return self._in_batches(self._apply, _to_arrays(images, crop=crop))[0]

    def features(self, images: Images, *, crop: bool = True) -> np.ndarray:
        """Return penultimate-layer features, for transfer learning.

        Args:
          images: Images as for a call.
          crop: Whether to crop, as for a call.

        Returns:
          float32 [N, 64], nonnegative.
        """
        return self._in_batches(self._apply, _to_arrays(images, crop=crop))[1]

    def explain(
        self, images: Images, classes: Sequence[int] | None = None, *, crop: bool = True
    ) -> np.ndarray:
        """Return heat maps of where the evidence for a class is, by Grad-CAM.

        Args:
          images: Images as for a call.
          classes: The class to explain for each image; None explains the predicted ones.
          crop: Whether to crop, as for a call.

        Returns:
          float32 [N, 8, 8] in [0, 1] with maximum 1; 0 everywhere if there is no evidence.

        Raises:
          ValueError: As for a call, or if there is not one class per image.
        """
        arrays = _to_arrays(images, crop=crop)
        if classes is None:
            classes = self._in_batches(self._apply, arrays)[0].argmax(axis=1)
        chosen, last = np.asarray(classes, np.int32), len(self.class_names) - 1
        if chosen.shape != (len(arrays),) or chosen.min() < 0 or chosen.max() > last:
            raise ValueError(f"classes {classes}: must be {len(arrays)} integers in 0..{last}")
        return self._in_batches(self._grad_cam, arrays, chosen)

    @pinned_numerics()
    def _in_batches(self, program: Any, *arrays: np.ndarray) -> Any:
        """Return a program's outputs, arrays [N, ...], for inputs of which each is [N, ...]."""
        count = len(arrays[0])
        size = 1 if count == 1 else BATCH_SIZE
        results = []
        for start in range(0, count, size):
            batch = [array[start : start + size] for array in arrays]
            filled = [np.resize(part, (size, *part.shape[1:])) for part in batch]
            results.append(jax.tree.map(np.asarray, program(self._variables, *filled)))
        return jax.tree.map(lambda *parts: np.concatenate(parts)[:count], *results)

    @cached_property
    def _variables(self) -> Any:
        return jax.device_put(self.weights.variables)

    @cached_property
    def _model(self) -> Any:
        config, num_classes = self.weights.config, len(self.class_names)
        return make_model(config, num_classes, self._backend.ops, for_inference=True)

    @property
    def _last_block(self) -> str:
        return f"layer3_{(self.weights.config.model.depth - 2) // 6 - 1}"

    @property
    def _options(self) -> CompilerOptions:
        return compiler_options(self._backend)

    def _normalize(self, images: jax.Array) -> jax.Array:
        return normalize(images, self.weights.mean, self.weights.std)

    @cached_property
    def _grad_cam(self) -> Any:
        grad_cam = make_grad_cam(self._model, self._last_block, self._normalize)
        return jax.jit(grad_cam, compiler_options=self._options)

    @cached_property
    def _apply(self) -> Any:
        model, last_block = self._model, self._last_block

        @partial(jax.jit, compiler_options=self._options)
        def apply(variables: Any, images: jax.Array) -> tuple[jax.Array, jax.Array]:
            result: Any = model.apply(
                variables,
                self._normalize(images),
                train=False,
                capture_intermediates=lambda module, _: module.name == last_block,
            )
            logits, captured = result
            (activations,) = captured["intermediates"][last_block]["__call__"]
            features = jnp.mean(activations, axis=(1, 2), dtype=jnp.float32)
            return jax.nn.softmax(logits / self.weights.temperature), features

        return apply


def _to_arrays(images: Images, *, crop: bool) -> np.ndarray:
    """Convert the images that a Classifier accepts to uint8 [N, 32, 32, 3]."""
    if isinstance(images, (str, Path, Image.Image)) or getattr(images, "ndim", 4) == 3:
        images = [images]
    if not isinstance(images, Iterable):
        raise ValueError(f"images of type {type(images).__name__}: {ALLOWED}")
    arrays = [resize_to_input(_to_pil(image), crop=crop) for image in images]
    if not arrays:
        raise ValueError(f"no images: {ALLOWED}")
    return np.stack(arrays)


def _to_pil(image: Any) -> Image.Image:
    if isinstance(image, (str, Path)):
        return read_image(Path(image))
    if isinstance(image, Image.Image):
        return to_rgb(image)
    array = np.asarray(image)
    if array.dtype.kind == "f" and array.size:
        values = f"from {array.min():.3g} to {array.max():.3g}"
        raise ValueError(f"images of {array.dtype}, {values}: {ALLOWED}, not normalized")
    if array.dtype != np.uint8 or array.ndim != 3 or array.shape[2] != 3 or 0 in array.shape:
        raise ValueError(f"an image of {array.dtype}{list(array.shape)}: {ALLOWED}")
    return Image.fromarray(array)


def top_classes(
    probabilities: np.ndarray, class_names: tuple[str, ...], count: int
) -> list[list[tuple[str, float]]]:
    """Return the most probable classes of each image with their probabilities, in falling order.

    Args:
      probabilities: float [N, K].
      class_names: K names.
      count: The number of classes to return, at most K of them.
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :count]
    return [
        [(class_names[k], float(row[k])) for k in best]
        for row, best in zip(probabilities, order, strict=True)
    ]
