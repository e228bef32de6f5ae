"""Compare a run's BatchNorm statistics with statistics recomputed on training images.

    python scripts/recompute_statistics.py RUN

Prints validation loss and accuracy of the latest and the best checkpoint. With an exponential
moving average (EMA) of the weights, the statistics are averaged too; the recomputed ones are means
over batches of 500 training images, with and without augmentation. Test images are not used.
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
    """Recompute BatchNorm's statistics for given weights: the means over some batches.

    Args:
      model: A ResNet.
      variables: {"params": ..., "batch_stats": ...}; the values of the latter are not used.
      batches: int32 [B] each, image indices; all batches have the same size.
      preprocess: A pure function from such indices to model inputs, [B, 32, 32, 3].

    Returns:
      A tree like the model's "batch_stats", float32.
    """
    import jax

    from resnet_jax.models.layers import BatchNorm

    @jax.jit
    def statistics_of(indices):
        zeros = jax.tree.map(np.zeros_like, variables["batch_stats"])
        start = variables | {"batch_stats": zeros}
        images = preprocess(indices)
        _, updated = model.apply(start, images, train=True, mutable=["batch_stats"])
        # Running statistics that start at zero are this share of the batch's.
        return jax.tree.map(lambda x: x / (1 - BatchNorm.momentum), updated["batch_stats"])

    per_batch = [jax.tree.map(np.asarray, statistics_of(indices)) for indices in batches]
    return jax.tree.map(lambda *leaves: np.mean(leaves, axis=0), *per_batch)


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("workdir", metavar="RUN", help="run directory")
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    import jax

    from resnet_jax.augment.normalize import normalize
    from resnet_jax.config.migrate import read_config
    from resnet_jax.data.dataset import digest, load
    from resnet_jax.runs.dataset_record import check_same_dataset
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.terminal.console import percent, say
    from resnet_jax.training.experiment import make_experiment
    from resnet_jax.training.restore import restore

    workdir = parse_workdir(args.workdir)
    config = read_config(workdir)
    checkpoints = {name: restore(config, workdir, name) for name in ("latest", "best")}
    dataset = load(config.dataset, config.data_dir)
    check_same_dataset(workdir, config.dataset, digest(dataset))
    experiment = make_experiment(config, dataset)
    images, labels, train = experiment.data.split("train")
    mean, std = experiment.statistics
    order = np.random.default_rng(0).permutation(np.asarray(train))
    size = min(BATCH_SIZE, len(order))
    batches = [order[start : start + size] for start in range(0, len(order) - size + 1, size)]

    def augmented(indices):
        # Batches differ only in their indices, so the random key must depend on them.
        key = jax.random.fold_in(jax.random.key(0), indices[0])
        return experiment.preprocess(key, 0, 0, indices, images[indices], labels[indices])[0]

    def unaugmented(indices):
        return normalize(images[indices], mean=mean, std=std)

    for name, restored in checkpoints.items():
        say(f"{name} checkpoint, step {restored.step:,}: validation with statistics of")
        for source, preprocess in (
            ("the run", None),
            ("augmented training images", augmented),
            ("unaugmented training images", unaugmented),
        ):
            variables = restored.variables
            if preprocess:
                found = recompute(experiment.model, variables, batches, preprocess)
                variables = variables | {"batch_stats": found}
            result = experiment.evaluate(variables, "validation")
            say(f"  {source:30} loss {result.loss:.4f}, accuracy {percent(result.accuracy)}")


if __name__ == "__main__":
    cli.run(main)
