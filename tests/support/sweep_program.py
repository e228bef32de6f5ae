"""A stand-in for `python -m resnet_jax.train` in sweeps: it writes a run directory at once."""

from pathlib import Path

from resnet_jax.config.load import parse_config
from tests.support.run_folders import write_run


def train(command):
    """Write the run of a training command and return its exit code.

    Accuracies grow with the seed. A model of 20 layers fails until its directory has `mended`.
    """
    _, _, module, config_flag, config_path, *overrides, workdir_flag, workdir = command
    assert (module, config_flag, workdir_flag) == ("resnet_jax.train", "--config", "--workdir")
    config, workdir = parse_config(config_path, overrides), Path(workdir)
    if config.model.depth == 20 and not (workdir / "mended").exists():
        return 1
    accuracy = (config.seed + 1) / (16 if config.model.depth == 8 else 32)
    write_run(workdir, config, [0.5, accuracy], 2 * accuracy)
    return 0
