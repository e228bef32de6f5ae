"""Trained weights by name, file or run directory."""

from pathlib import Path

from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.errors import InputError
from resnet_jax.runs.workdir import parse_workdir
from resnet_jax.weights import hub
from resnet_jax.weights.file import SUFFIX, Weights, load_weights, pretrained


def find_weights(source: str | Path, checkpoint: str = "best") -> Weights:
    """Load weights, as `resnet_jax.load` does.

    Args:
      source: A run directory, a .safetensors file, the name of a pretrained model, or
        "hf://user/name" or "hf://user/name@revision" on the Hugging Face Hub.
      checkpoint: For a run directory: "best" by validation accuracy, "latest", or a step.

    Raises:
      InputError: If there are no such weights, or they are damaged.
    """
    if path := pretrained().get(str(source)):
        return load_weights(path)
    if str(source).startswith(hub.PREFIX):
        return hub.load_from_hub(str(source))
    if str(source).endswith(SUFFIX):
        return load_weights(Path(source))
    workdir = parse_workdir(str(source))
    if not (workdir / FILE_NAME).exists():
        names = ", ".join(pretrained())
        raise InputError(
            f"weights {source}: must be a run directory, a {SUFFIX} file, {hub.PREFIX}USER/NAME, "
            f"or {names}"
        )
    # Imported here: it needs Orbax, which a file of weights does not.
    from resnet_jax.training.restore import restore_weights

    return restore_weights(read_config(workdir), workdir, checkpoint)
