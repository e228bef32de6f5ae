"""calibration.json: the temperature of one checkpoint of a run."""

import math
from pathlib import Path

from resnet_jax.files import reading_json, write_json

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
    with reading_json(path, FORMAT_VERSION) as content:
        temperature = content["temperature"]
        if not 0 < temperature < math.inf:
            raise ValueError(f"temperature is {temperature}, must be positive")
        return temperature if content["step"] == step else None
