"""Compares a run's BatchNorm statistics with ones recomputed on training images.

    python scripts/recompute_statistics.py RUN

Prints validation loss and accuracy, with the latest checkpoint's weights and the best's.  A run
with `ema_decay` averages its statistics as it does its weights; recomputed ones are the means
over the statistics of batches of 500 training images, once as they are, once augmented as in
training.  The test images are not looked at.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from resnet_jax import cli

BATCH_SIZE = 500


def recompute(
    model: Any,
    variables: Any,
    batches: Sequence[np.ndarray],
    preprocess: Callable[[np.ndarray], Any],
) -> Any:
    """BatchNorm's statistics of given weights: the means over those of some batches.

    Args:
      model: A ResNet.
      variables: {"params": ..., "batch_stats": ...}; the latter's values take no part.
      batches: int32 [B] each, all of one size: which images.
      preprocess: A pure function of such indices: what the network sees, [B, 32, 32, 3].

    Returns:
      A tree like the model's "batch_stats", float32.
    """
    import jax

    from resnet_jax.models.layers import BatchNorm

    @jax.jit
    def statistics_of(indices):
        images = preprocess(indices)
        zeros = jax.tree.map(np.zeros_like, variables["batch_stats"])
        _, updated = model.apply(
            variables | {"batch_stats": zeros}, images, train=True, mutable=["batch_stats"]
        )
        # From zero the running statistics move by this share of the batch's.
        return jax.tree.map(lambda x: x / (1 - BatchNorm.momentum), updated["batch_stats"])

    of_each = [jax.tree.map(np.asarray, statistics_of(indices)) for indices in batches]
    return jax.tree.map(lambda *leaves: np.mean(leaves, axis=0), *of_each)


def main(argv: Sequence[str]) -> None:
    """Prints the table."""
    parser = cli.Parser(description=__doc__)
    parser.add_argument("workdir", metavar="RUN", help="a run's folder")
    args = parser.parse_args(argv)

    import jax

    from resnet_jax.augment.normalize import normalize
    from resnet_jax.config.migrate import read_config
    from resnet_jax.data.dataset import load
    from resnet_jax.inference.restore import restore
    from resnet_jax.runs.dataset_record import check_same_dataset, digest
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.terminal.console import percent, say
    from resnet_jax.training.experiment import make_experiment

    workdir = parse_workdir(args.workdir)
    config = read_config(workdir)
    checkpoints = {name: restore(config, workdir, name) for name in ("latest", "best")}
    dataset = load(config.dataset, config.data_dir)
    check_same_dataset(workdir, config.dataset, digest(dataset))
    experiment = make_experiment(config, dataset)
    images, labels, train = experiment.data.split("train")
    order = np.random.default_rng(0).permutation(np.asarray(train))
    size = min(BATCH_SIZE, len(order))
    batches = [order[start : start + size] for start in range(0, len(order) - size + 1, size)]
    mean, std = experiment.statistics

    def as_they_are(indices):
        return normalize(images[indices], mean=mean, std=std)

    def augmented(indices):
        # The batches differ in their images' indices alone: their key, too, is made of these.
        key = jax.random.fold_in(jax.random.key(0), indices[0])
        return experiment.preprocess(key, 0, 0, indices, images[indices], labels[indices])[0]

    ways = {"training images augmented": augmented, "training images as they are": as_they_are}
    for name, restored in checkpoints.items():
        variables = restored.variables
        rows = {"the run's": variables["batch_stats"]} | {
            way: recompute(experiment.model, variables, batches, preprocess)
            for way, preprocess in ways.items()
        }
        say(f"{name}, step {restored.step:,}: validation with statistics of")
        for way, statistics in rows.items():
            result = experiment.evaluate(variables | {"batch_stats": statistics}, "validation")
            say(f"  {way:30} loss {result.loss:.4f}, accuracy {percent(result.accuracy)}")


if __name__ == "__main__":
    cli.run(main)
