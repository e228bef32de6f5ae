"""Trained weights in a safetensors file, with their config, classes and provenance."""

import json
import math
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from resnet_jax.config.migrate import parse_config_json, to_json
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.weights.pytorch import from_state_dict, to_state_dict

PRETRAINED = Path(__file__).parents[1] / "pretrained"
SUFFIX = ".safetensors"
METADATA_KEY = "resnet_jax"
FORMAT_VERSION = 1


class Weights(NamedTuple):
    """A trained model.

    Attributes:
      variables: {"params": ..., "batch_stats": ...} of numpy float32 arrays.
      config: The training config.
      class_names: The class names in the order of the logits.
      mean: float32 [3] or [32, 32, 3], subtracted from images in [0, 1].
      std: float32 [3] or [32, 32, 3], divides the result.
      card: The provenance: step, accuracies, versions, commit, device; the temperature of a
        calibration, if there is one.
    """

    variables: Any
    config: Config
    class_names: tuple[str, ...]
    mean: np.ndarray
    std: np.ndarray
    card: dict[str, Any]

    @property
    def temperature(self) -> float:
        """The number that divides the logits before the softmax; 1 without a calibration."""
        return self.card.get("temperature", 1.0)


def pretrained() -> dict[str, Path]:
    """Return {name: file} of the pretrained models."""
    return {path.stem: path for path in sorted(PRETRAINED.glob(f"*{SUFFIX}"))}


def load_weights(path: Path) -> Weights:
    """Read a file with the content of `to_safetensors`.

    Raises:
      InputError: If the file is missing, damaged, of another program, or of a newer version.
    """
    try:
        with safe_open(path, "numpy") as file:
            text = (file.metadata() or {}).get(METADATA_KEY)
            state_dict = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file") from error
    except (OSError, SafetensorError) as error:
        raise InputError(f"{path}: not a safetensors file ({error})") from error
    if text is None:
        raise InputError(
            f"{path}: weights of another program; import them with "
            "python -m resnet_jax.import_weights"
        )
    try:
        metadata = json.loads(text)
        if metadata["format_version"] > FORMAT_VERSION:
            raise ValueError("it was written by a newer version of resnet_jax")
        weights = Weights(
            variables=from_state_dict(state_dict),
            config=parse_config_json(metadata["config"]),
            class_names=tuple(metadata["class_names"]),
            mean=np.array(metadata["mean"], np.float32),
            std=np.array(metadata["std"], np.float32),
            card=metadata["card"],
        )
        if not 0 < weights.temperature < math.inf:
            raise ValueError(f"temperature is {weights.temperature}, must be positive")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{path} is damaged: {error!r}") from error
    return weights


def to_safetensors(weights: Weights) -> bytes:
    """Return the content of a .safetensors file whose tensors have PyTorch's names and layout."""
    metadata = {"format_version": FORMAT_VERSION, **describe(weights)}
    state_dict = to_state_dict(weights.variables, num_batches_tracked=weights.card["step"])
    return save(state_dict, {METADATA_KEY: json.dumps(metadata)})


def describe(weights: Weights) -> dict[str, Any]:
    """Return the metadata of weights for JSON, without local paths."""
    return {
        "config": to_json(weights.config) | {"data_dir": "", "init_from": _public(weights.config)},
        "class_names": list(weights.class_names),
        "mean": weights.mean.tolist(),
        "std": weights.std.tolist(),
        "card": weights.card,
    }


def _public(config: Config) -> str:
    """Return init_from without the folders of a local path."""
    source = config.init_from
    return source if source.startswith("hf://") else Path(source).name
