"""A trained network as an ONNX model, by jax2onnx."""

import json

import jax
import jax.numpy as jnp

from resnet_jax.errors import InputError
from resnet_jax.inference.program import INPUT_NAME, OUTPUT_NAME, describe_program, make_program
from resnet_jax.inference.weights import Weights

# What onnxruntime reads since 1.18, as it does the version of the file's own format (IR 10).
OPSET = 21


def export_onnx(weights: Weights) -> bytes:
    """Exports a network as ONNX.

    Args:
      weights: A trained network; it is computed in float32, whatever its config's dtype, for
        jax2onnx 0.17 makes no valid model of bfloat16.

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
            "--format onnx needs jax2onnx, whose Orbax is older than this package's: in an "
            "environment of its own, pip install jax2onnx safetensors ml_collections pillow, then "
            "pip install --no-deps this package, and export there with --weights"
        ) from error
    model = to_onnx(
        make_program(weights),
        [jax.ShapeDtypeStruct(("N", 32, 32, 3), jnp.uint8)],
        model_name="resnet_jax",
        opset=OPSET,
        input_names=[INPUT_NAME],
        output_names=[OUTPUT_NAME],
    )
    for key, value in describe_program(weights).items():
        model.metadata_props.add(key=key, value=json.dumps(value))
    return model.SerializeToString()
