"""python -m resnet_jax.check: print versions, devices and datasets, and try a training step.

Exit code 1 if the training step does not work.
"""

import time
from collections.abc import Iterator, Sequence

from resnet_jax import cli
from resnet_jax.errors import InputError, RunError
from resnet_jax.terminal.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.check", description=__doc__)
    parser.add_data_dir()
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.training.backend import default_platform

    default_platform()
    cli.enable_compilation_cache()
    for name, text in _installation():
        _print_row(name, text)
    for text in _datasets(args.data_dir):
        _print_row("dataset", text)
    start = time.perf_counter()
    try:
        loss = _training_step()
    # Whatever is wrong with an installation ends here.
    except Exception as error:
        raise RunError(f"a training step fails: {' '.join(str(error).split())[:300]}") from error
    seconds = time.perf_counter() - start
    _print_row("training", f"a step of a ResNet-8 works, loss {loss:.4f}, {seconds:.1f} s")


def _print_row(name: str, text: str) -> None:
    say(f"{name:<10}{text}")


def _installation() -> Iterator[tuple[str, str]]:
    import platform

    import jax

    from resnet_jax.native import load
    from resnet_jax.runs.provenance import provenance

    made_with = provenance()
    yield "commit", made_with["git_commit"] or "not a checkout of its own"
    versions = [f"{name} {version}" for name, version in made_with["versions"].items()]
    for start in range(0, len(versions), 4):
        yield "" if start else "versions", ", ".join(versions[start : start + 4])
    yield "system", f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield "devices", ", ".join(f"{d.platform} ({d.device_kind})" for d in jax.devices())
    native = load()
    kernels = native.convolutions if native.is_loaded else f"XLA's ({native.description})"
    yield "kernels", f"on a CPU: {kernels}"
    if made_with["xla_flags"]:
        yield "XLA_FLAGS", made_with["xla_flags"]


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
    """Run a training step of the quickstart, on 8 images, and return the loss in nats."""
    import math

    from resnet_jax.config.load import load_config_file
    from resnet_jax.data.dataset import Dataset
    from resnet_jax.data.shapes32 import CLASS_NAMES, draw
    from resnet_jax.training.experiment import make_experiment

    config = load_config_file("quickstart")
    config.validation_size = config.batch_size = 8
    images, labels = draw(0, "train", 16)
    dataset = Dataset(images, labels, images, labels, CLASS_NAMES)
    experiment = make_experiment(config, dataset)
    order = experiment.epoch_order(0)
    state = experiment.train_chunk(experiment.init_state(), order, 1, partial_batch=False)
    loss = float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])
    if not math.isfinite(loss):
        raise ValueError(f"the loss is {loss}")
    return loss


if __name__ == "__main__":
    cli.run(main)
