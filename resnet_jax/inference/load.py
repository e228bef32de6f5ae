"""A classifier from a run's folder, a file of weights, or the name of weights that ship."""

from pathlib import Path

from resnet_jax.config.migrate import FILE_NAME
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import Classifier
from resnet_jax.inference.weights import Weights, load_weights
from resnet_jax.runs.workdir import parse_workdir

SUFFIX = ".safetensors"
PRETRAINED = Path(__file__).parents[1] / "pretrained"


def load(source: str | Path, checkpoint: str = "best") -> Classifier:
    """Loads a trained classifier.

    Args:
      source: A run's folder, a .safetensors file that `resnet_jax.export` wrote, or the name of
        weights that ship with this package (`python -m resnet_jax.pretrained` lists them).
      checkpoint: Of a run's folder: "best" by validation accuracy, "latest", or a step's number.

    Raises:
      InputError: If there is no such thing, or it is damaged.
    """
    return Classifier(find_weights(source, checkpoint))


def find_weights(source: str | Path, checkpoint: str = "best") -> Weights:
    """The weights that `load` computes with."""
    shipped = pretrained()
    if source in shipped:
        return load_weights(shipped[str(source)])
    if str(source).endswith(SUFFIX):
        return load_weights(Path(source))
    workdir = parse_workdir(str(source))
    if not (workdir / FILE_NAME).exists():
        raise InputError(
            f"weights {source}: must be a run's folder, a {SUFFIX} file, or one of "
            + ", ".join(shipped)
        )
    # Imported here: it needs Orbax, which a file of weights does not.
    from resnet_jax.inference.restore import weights_of_run

    return weights_of_run(workdir, checkpoint)


def pretrained() -> dict[str, Path]:
    """The weights that ship: their names and files."""
    return {path.stem: path for path in sorted(PRETRAINED.glob(f"*{SUFFIX}"))}
