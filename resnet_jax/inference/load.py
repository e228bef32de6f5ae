"""A classifier from a run's folder, a file of weights, or the name of weights that ship."""

from pathlib import Path

from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import Classifier
from resnet_jax.inference.restore import class_names_of, restore, statistics_of
from resnet_jax.inference.weights import Weights, load_weights
from resnet_jax.runs.workdir import parse_workdir
from resnet_jax.studies.summaries import read_run

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
    return weights_of_run(workdir, checkpoint)


def pretrained() -> dict[str, Path]:
    """The weights that ship: their names and files."""
    return {path.stem: path for path in sorted(PRETRAINED.glob(f"*{SUFFIX}"))}


def weights_of_run(workdir: Path, checkpoint: str) -> Weights:
    """The weights of a run's checkpoint, with the run's own accuracies where it has ended.

    Raises:
      InputError: If there is no such checkpoint, or an older run's normalization asks for a
        dataset that is not here.
    """
    config = read_config(workdir)
    restored = restore(config, workdir, checkpoint)
    card = {"step": restored.step, "seed": config.seed}
    if summary := read_run(workdir).summary:
        # Of these weights alone: those of another step have another accuracy.
        if restored.step == summary["step"]:
            card["test_accuracy"] = summary["test_accuracy"]
        elif checkpoint == "best":
            card["test_accuracy"] = summary["best_test_accuracy"]
        # An older commit may not have written them all.
        known = {"versions", "git_commit", "device"} & summary.keys()
        card |= {key: summary[key] for key in sorted(known)}
    names, (mean, std) = class_names_of(config, workdir), statistics_of(config, workdir)
    return Weights(restored.variables, config, names, mean, std, card)
