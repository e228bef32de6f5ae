"""Trained weights in one file: safetensors, with all that using them needs in its metadata."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from resnet_jax.config.migrate import parse_config_json, to_json
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically
from resnet_jax.inference.pytorch import from_state_dict, to_state_dict

KEY = "resnet_jax"  # of the metadata
FORMAT_VERSION = 1


class Weights(NamedTuple):
    """A trained network.

    Attributes:
      variables: {"params": ..., "batch_stats": ...}, numpy arrays of float32.
      config: What it was trained with.
      class_names: In the order of the logits.
      mean: float32 [3] or [32, 32, 3], subtracted from images in [0, 1].
      std: As mean, divided by.
      card: How it came about: step, accuracies, versions, commit, device.
    """

    variables: Any
    config: Config
    class_names: tuple[str, ...]
    mean: np.ndarray
    std: np.ndarray
    card: dict[str, Any]


def describe(weights: Weights) -> dict[str, Any]:
    """What there is to know of weights beside their arrays, for JSON; no path of this machine."""
    return {
        "config": to_json(weights.config) | {"data_dir": ""},
        "class_names": list(weights.class_names),
        "mean": weights.mean.tolist(),
        "std": weights.std.tolist(),
        "card": weights.card,
    }


def save_weights(path: Path, weights: Weights) -> None:
    """Writes a .safetensors file, whose tensors are named and laid out as PyTorch's.

    Raises:
      OSError: If it cannot be written.
    """
    metadata = {"format_version": FORMAT_VERSION, **describe(weights)}
    state_dict = to_state_dict(weights.variables, num_batches_tracked=weights.card["step"])
    arrays = {key: array.copy() for key, array in state_dict.items()}  # contiguous
    write_atomically(path, save(arrays, {KEY: json.dumps(metadata)}))


def load_weights(path: Path) -> Weights:
    """Reads what `save_weights` wrote.

    Raises:
      InputError: If it is no such file, or damaged, or of a newer version.
    """
    try:
        with safe_open(path, "numpy") as file:
            text = (file.metadata() or {}).get(KEY)
            arrays = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such file") from error
    except (OSError, SafetensorError) as error:
        raise InputError(f"{path}: not a safetensors file ({error})") from error
    if text is None:
        raise InputError(
            f"{path}: weights of another program; python -m resnet_jax.import_weights takes them"
        )
    try:
        metadata = json.loads(text)
        if metadata["format_version"] > FORMAT_VERSION:
            raise InputError(f"{path} was written by a newer version of resnet_jax")
        config = parse_config_json(metadata["config"])
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: its config {' '.join(str(error).split())}") from error
    try:
        return Weights(
            variables=from_state_dict(arrays),
            config=config,
            class_names=tuple(metadata["class_names"]),
            mean=np.array(metadata["mean"], np.float32),
            std=np.array(metadata["std"], np.float32),
            card=metadata["card"],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{path} is damaged: {' '.join(str(error).split())}") from error
