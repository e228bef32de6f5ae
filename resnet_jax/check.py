"""python -m resnet_jax.check: print versions, devices and datasets, and try a training step.

Exit code 1 if the training step does not work.
"""

import time
from collections.abc import Iterator, Sequence

from resnet_jax import cli
from resnet_jax.errors import InputError, RunError
from resnet_jax.terminal.console import say

WIDTH = 10  # of the first column


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.check", description=__doc__)
    parser.add_argument("--data_dir", default="", metavar="DIR", help="where TFDS keeps datasets")
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    import platform

    import jax

    from resnet_jax.native import load
    from resnet_jax.runs.provenance import provenance
    from resnet_jax.training.backend import default_platform

    default_platform()
    cli.enable_compilation_cache()
    made_with = provenance()
    say(_row("commit", made_with["git_commit"] or "not a checkout of its own"))
    versions = [f"{name} {version}" for name, version in made_with["versions"].items()]
    for start in range(0, len(versions), 4):
        say(_row("" if start else "versions", ", ".join(versions[start : start + 4])))
    say(_row("system", f"{platform.system()} {platform.release()}, {platform.machine()}"))
    say(_row("devices", ", ".join(f"{d.platform} ({d.device_kind})" for d in jax.devices())))
    native = load()
    kernels = native.convolutions if native.is_loaded else f"XLA's ({native.description})"
    say(_row("kernels", f"on a CPU: {kernels}"))
    if made_with["xla_flags"]:
        say(_row("XLA_FLAGS", made_with["xla_flags"]))
    for line in _datasets(args.data_dir):
        say(_row("dataset", line))
    start = time.perf_counter()
    try:
        loss = _training_step()
    # Whatever is wrong with an installation ends here.
    except Exception as error:
        raise RunError(f"a training step fails: {' '.join(str(error).split())[:300]}") from error
    seconds = time.perf_counter() - start
    say(_row("training", f"a step of a ResNet-8 works, loss {loss:.4f}, {seconds:.1f} s"))


def _row(name: str, text: str) -> str:
    return f"{name:<{WIDTH}}{text}"


def _datasets(data_dir: str) -> Iterator[str]:
    """Yield a line per dataset: the prepared copy that would be read."""
    from resnet_jax.data.catalog import find, list_own_images, resolve_data_dir
    from resnet_jax.data.cifar.official import DESCRIPTIONS

    for name in (*DESCRIPTIONS, *list_own_images(resolve_data_dir(data_dir))):
        try:
            place = find(name, data_dir)
        except InputError as error:
            yield f"{name}: {error}"
            continue
        if place.folder is None:
            yield f"{name}: not in {place.root}"
        else:
            yield f"{name}: {place.folder}" + (f", but it is {place.fault}" if place.fault else "")


def _training_step() -> float:
    """Run one training step on random images, and return the loss in nats."""
    import numpy as np

    from resnet_jax.config.schema import AugmentConfig, default_config
    from resnet_jax.data.catalog import class_names
    from resnet_jax.data.dataset import Dataset
    from resnet_jax.training.experiment import make_experiment

    config = default_config()
    config.model.depth, config.validation_size, config.batch_size = 8, 8, 8
    for name in AugmentConfig.__slots__:  # the transforms take longer to compile than the model
        setattr(config.augment, name, type(getattr(config.augment, name))(0))
    images = np.random.default_rng(0).integers(256, size=(16, 32, 32, 3), dtype=np.uint8)
    labels = np.arange(16, dtype=np.int32) % 10
    dataset = Dataset(images, labels, images, labels, class_names("cifar10"))
    experiment = make_experiment(config, dataset)
    order = experiment.epoch_order(0)
    state = experiment.train_chunk(experiment.init_state(), order, 1, partial_batch=False)
    loss = float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])
    if not np.isfinite(loss):
        raise ValueError(f"the loss is {loss}")
    return loss


if __name__ == "__main__":
    cli.run(main)
