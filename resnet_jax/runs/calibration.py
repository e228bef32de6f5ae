"""calibration.json: the temperature of one checkpoint of a run."""

import json
import math
from pathlib import Path

from resnet_jax.errors import InputError
from resnet_jax.files import write_json

FILE_NAME = "calibration.json"
FORMAT_VERSION = 1


def write_temperature(workdir: Path, step: int, temperature: float) -> Path:
    """Write calibration.json, replacing that of another checkpoint; return its path.

    Raises:
      OSError: If it cannot be written.
    """
    path = workdir / FILE_NAME
    content = {"format_version": FORMAT_VERSION, "step": step, "temperature": temperature}
    write_json(path, content)
    return path


def read_temperature(workdir: Path, step: int) -> float | None:
    """Return the temperature of the checkpoint of a step; None if it has none.

    Raises:
      InputError: If calibration.json is damaged or of a newer version.
    """
    path = workdir / FILE_NAME
    if not path.exists():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format_version"] > FORMAT_VERSION:
            raise ValueError("it was written by a newer version of resnet_jax")
        temperature = content["temperature"]
        if not 0 < temperature < math.inf:
            raise ValueError(f"temperature is {temperature}, must be positive")
        return temperature if content["step"] == step else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {' '.join(str(error).split())}") from error
