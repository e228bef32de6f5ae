"""python -m resnet_jax.import_weights IN --workdir DIR: import PyTorch weights.

IN is a state_dict written by torch.save (.pt, .pth, .th; loaded with weights_only, so no code in
it runs), alone or with epochs and accuracies, or a .safetensors file. Supported names are those
of the reference program and of common public CIFAR ResNets, with any prefix, as of DataParallel,
Lightning and FSDP. Depth and shortcut are inferred from the weights; the rest of the config is that
of --config, or of the reference program. DIR becomes a run directory, for evaluation or
fine-tuning.
"""

import shlex
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.config.load import load_config_file, override
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.import_weights", description=__doc__)
    parser.add_argument("input", type=Path, metavar="IN", help="file of weights")
    parser.add_argument(
        "--workdir", required=True, metavar="DIR", help="new or empty run directory"
    )
    parser.add_argument(
        "--config",
        metavar="NAME",
        help="config to evaluate and train with, a name or a file (default: resnet44, the "
        "reference program's)",
    )
    parser.add_argument_group("--config.KEY=VALUE", "override a config key, such as normalization")
    args, overrides = parser.parse_with_overrides(argv)
    config = load_config_file(args.config) if args.config else default_config()

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.training.factories import resolve_normalization
    from resnet_jax.training.restore import save_imported
    from resnet_jax.weights.pytorch import architecture, from_state_dict
    from resnet_jax.weights.torch_files import load_state_dict

    workdir = parse_workdir(args.workdir)
    if workdir.exists() and (not workdir.is_dir() or any(workdir.iterdir())):
        raise InputError(f"workdir {workdir}: must be new or empty")
    state_dict = load_state_dict(args.input)
    try:
        found = architecture(state_dict)
        variables = from_state_dict(state_dict)
    except ValueError as error:
        raise InputError(f"{args.input}: {error}") from error
    config.model.depth, config.model.shortcut = found["depth"], found["shortcut"]
    config = override(config, overrides)
    save_imported(config, workdir, variables)
    say(
        f"imported to {workdir}: ResNet-{found['depth']}, shortcut {found['shortcut']}, "
        f"normalization {resolve_normalization(config)} (if the weights were trained with another "
        "mean and std, import again with --config.normalization=R,G,B/R,G,B)\n"
        f"evaluate: python -m resnet_jax.evaluate --workdir {shlex.quote(str(workdir))}"
    )


if __name__ == "__main__":
    cli.run(main)
