"""Fine-tuning: the trained model that a run starts from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically
from resnet_jax.training.state import HEAD
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import Weights, load_weights, to_safetensors

# The copy in a run directory, which does not depend on where the model came from.
FILE_NAME = "init.safetensors"


def load_pretrained(config: Config, workdir: Path | None = None) -> Weights | None:
    """Load the model of config.init_from; None without one.

    Args:
      config: A valid config.
      workdir: A run directory whose copy of the model has precedence.

    Raises:
      InputError: If there is no such model, it is damaged, or its architecture is not the config's.
    """
    if not config.init_from:
        return None
    copy = workdir / FILE_NAME if workdir else None
    weights = load_weights(copy) if copy and copy.exists() else find_weights(config.init_from)
    for name in ("depth", "shortcut"):
        theirs, ours = (getattr(model, name) for model in (weights.config.model, config.model))
        if theirs != ours:
            raise InputError(
                f"config key model.{name} = {ours!r}: must be {theirs!r}, as in init_from = "
                f"{config.init_from!r}"
            )
    return weights


def keep_pretrained(workdir: Path, weights: Weights) -> None:
    """Copy the model into a run directory, unless it has a copy.

    Raises:
      OSError: If it cannot be written.
    """
    if not (workdir / FILE_NAME).exists():
        write_atomically(workdir / FILE_NAME, to_safetensors(weights))


def initial_variables(pretrained: Weights, class_names: Sequence[str]) -> dict[str, Any]:
    """Return the variables of a trained model by layer, without a head for other classes."""
    params = pretrained.variables["params"]
    if tuple(class_names) != pretrained.class_names:
        params = {layer: leaves for layer, leaves in params.items() if layer != HEAD}
    return pretrained.variables | {"params": params}
