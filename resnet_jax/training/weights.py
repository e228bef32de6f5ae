"""Trained weights by name, file or run directory."""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax.config.load import override
from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.errors import InputError
from resnet_jax.runs.workdir import parse_workdir
from resnet_jax.weights import hub
from resnet_jax.weights.file import SUFFIX, Weights, load_weights, pretrained


def run_directory(source: str | Path) -> Path | None:
    """Return the run directory that a source of `find_weights` is; None if it is another one.

    Raises:
      InputError: If it is none of them.
    """
    text = str(source)
    if text in pretrained() or text.endswith(SUFFIX) or text.startswith(hub.PREFIX):
        return None
    workdir = parse_workdir(text)
    if not (workdir / FILE_NAME).exists():
        names = ", ".join(pretrained())
        raise InputError(
            f"weights {source}: must be a run directory, a {SUFFIX} file, {hub.PREFIX}USER/NAME, "
            f"or {names}"
        )
    return workdir


def find_weights(
    source: str | Path, checkpoint: str = "best", overrides: Sequence[str] = ()
) -> Weights:
    """Load weights, as `resnet_jax.load` does.

    Args:
      source: A run directory, a .safetensors file, the name of a pretrained model, or
        "hf://user/name" or "hf://user/name@revision" on the Hugging Face Hub.
      checkpoint: For a run directory: "best" by validation accuracy, "latest", or a step.
      overrides: `--config.KEY=VALUE` arguments that change the config, such as its data_dir.

    Raises:
      InputError: If there are no such weights, or they are damaged.
    """
    workdir = run_directory(source)
    if workdir is None:
        text = str(source)
        if text.startswith(hub.PREFIX):
            weights = hub.load_from_hub(text)
        else:
            weights = load_weights(pretrained().get(text, Path(source)))
        return weights._replace(config=override(weights.config, overrides))
    # Imported here: it needs Orbax, which a file of weights does not.
    from resnet_jax.training.restore import restore_weights

    return restore_weights(override(read_config(workdir), overrides), workdir, checkpoint)
