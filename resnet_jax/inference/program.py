"""A trained model as a self-contained program from pixels to probabilities: StableHLO or ONNX."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

from resnet_jax.errors import InputError
from resnet_jax.numerics import pinned_numerics
from resnet_jax.training.factories import make_model
from resnet_jax.weights.file import Weights, describe

INPUT_NAME, OUTPUT_NAME = "images", "probabilities"
PLATFORMS = ("cpu", "cuda", "tpu")
ONNX_OPSET = 21  # supported since onnxruntime 1.18, like the file format's version (IR 10)


def make_program(weights: Weights) -> Callable[[jax.Array], jax.Array]:
    """Build the function that an exported file holds, with its weights as constants.

    It uses only operations that every platform and runtime supports: no custom kernels or
    gradients, no float64. Its normalization may therefore round differently in the last bit.

    Args:
      weights: The trained weights. Activations are float32 whatever the config's dtype: not every
        runtime supports bfloat16.

    Returns:
      A pure function: images uint8 [N, 32, 32, 3] -> probabilities float32 [N, K].
    """
    model = make_model(weights.config, len(weights.class_names), "autodiff")
    model = model.clone(dtype=jnp.float32)
    # (x / 255 - mean) / std
    std = weights.std.astype(np.float64)
    scale = (1 / (255 * std)).astype(np.float32)
    offset = (weights.mean / std).astype(np.float32)

    def program(images: jax.Array) -> jax.Array:
        normalized = images.astype(jnp.float32) * scale - offset
        logits: Any = model.apply(weights.variables, normalized, train=False)
        return jax.nn.softmax(logits / weights.temperature)

    return program


@pinned_numerics()
def export_stablehlo(weights: Weights) -> bytes:
    """Export a model with jax.export: one program for every platform and number of images.

    Returns:
      Bytes for `jax.export.deserialize`: images uint8 [N, 32, 32, 3] -> probabilities float32
      [N, K], N at least 1. They contain no local paths.

    References:
      https://docs.jax.dev/en/latest/export/export.html
    """
    program = export.export(jax.jit(make_program(weights)), platforms=PLATFORMS)
    (num_images,) = export.symbolic_shape("N")
    images = jax.ShapeDtypeStruct((num_images, 32, 32, 3), jnp.uint8)
    # JAX records the absolute path of a source file per operation: match it all away.
    name = "jax_hlo_source_file_canonicalization_regex"
    before = getattr(jax.config, name)
    jax.config.update(name, ".*")
    try:
        return bytes(program(images).serialize())
    finally:
        jax.config.update(name, before)


@pinned_numerics()
def export_onnx(weights: Weights) -> bytes:
    """Export a model as ONNX, with jax2onnx.

    Returns:
      A model: images uint8 [N, 32, 32, 3] -> probabilities float32 [N, K]. Its metadata_props
      hold class_names, input, output, config and card, each as JSON.

    Raises:
      InputError: If jax2onnx is not installed.
    """
    try:
        from jax2onnx import to_onnx  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise InputError(
            "--format onnx needs jax2onnx, which conflicts with this Orbax: in a separate "
            "environment, pip install jax2onnx safetensors, then pip install --no-deps this "
            "package, and export there"
        ) from error
    model = to_onnx(
        make_program(weights),
        [jax.ShapeDtypeStruct(("N", 32, 32, 3), jnp.uint8)],
        model_name="resnet_jax",
        opset=ONNX_OPSET,
        input_names=[INPUT_NAME],
        output_names=[OUTPUT_NAME],
    )
    for key, value in _describe_program(weights).items():
        model.metadata_props.add(key=key, value=json.dumps(value))
    return model.SerializeToString()


def describe_stablehlo(weights: Weights, content: bytes) -> dict[str, Any]:
    """Return the JSON description that accompanies the result of `export_stablehlo`."""
    return {
        "format": "jax.export",
        "sha256": hashlib.sha256(content).hexdigest(),
        "jax_version": jax.__version__,
        "platforms": list(PLATFORMS),
        **_describe_program(weights),
    }


def _describe_program(weights: Weights) -> dict[str, Any]:
    metadata = describe(weights)
    return {
        "input": {
            "name": INPUT_NAME,
            "dtype": "uint8",
            "shape": ["N", 32, 32, 3],
            "meaning": "RGB pixels from 0 to 255: image, row, column, channel",
        },
        "output": {
            "name": OUTPUT_NAME,
            "dtype": "float32",
            "shape": ["N", len(weights.class_names)],
            "meaning": "the probability of each class, in the order of class_names",
        },
        "activations": "float32",  # whatever the config's dtype
        # Without mean and std: the program normalizes, and readers might do so twice.
        **{key: metadata[key] for key in ("class_names", "config", "card")},
    }
