"""A trained network as a StableHLO program, for any JAX on any platform, without this package."""

import contextlib
import hashlib
from collections.abc import Iterator
from typing import Any

import jax
import jax.numpy as jnp
from jax import export

from resnet_jax.inference.program import describe_program, make_program
from resnet_jax.inference.weights import Weights

PLATFORMS = ("cpu", "cuda", "tpu")


def export_stablehlo(weights: Weights) -> bytes:
    """Exports a network with jax.export: one program for every platform and number of images.

    Args:
      weights: A trained network; its activations are float32, whatever the config's.

    Returns:
      What `jax.export.deserialize` reads: images uint8 [N, 32, 32, 3] -> probabilities float32
      [N, K], N at least 1. No path of this machine is in it.

    References:
      https://docs.jax.dev/en/latest/export/export.html
    """
    program = jax.jit(make_program(weights))
    (num_images,) = export.symbolic_shape("N")
    images = jax.ShapeDtypeStruct((num_images, 32, 32, 3), jnp.uint8)
    with _no_source_paths():
        return bytes(export.export(program, platforms=PLATFORMS)(images).serialize())


def describe_stablehlo(weights: Weights, content: bytes) -> dict[str, Any]:
    """What lies in a JSON file beside an exported program, which has no place for it.

    Args:
      weights: What was exported.
      content: What `export_stablehlo` gave.
    """
    return {
        "format": "jax.export",
        "sha256": hashlib.sha256(content).hexdigest(),
        "jax_version": jax.__version__,
        "platforms": list(PLATFORMS),
        **describe_program(weights),
    }


@contextlib.contextmanager
def _no_source_paths() -> Iterator[None]:
    """JAX notes the source file of every operation, by its absolute path."""
    name = "jax_hlo_source_file_canonicalization_regex"
    before = getattr(jax.config, name)
    jax.config.update(name, ".*")
    try:
        yield
    finally:
        jax.config.update(name, before)
