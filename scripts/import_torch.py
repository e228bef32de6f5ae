"""Makes a run's folder from a PyTorch state_dict, for `python -m resnet_jax.evaluate`.

IN.pt is what torch.save wrote of a state_dict with the reference program's keys (see
resnet_jax/inference/pytorch.py); it is loaded as weights only, so no code in it runs. Depth and
shortcut are read off it; the rest of the config is the reference's, or what --config says.
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.config.load import override, parse_config
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("input", type=Path, metavar="IN.pt")
    parser.add_argument("--workdir", type=Path, required=True, metavar="DIR", help="new or empty")
    parser.add_argument("--config", metavar="FILE", help="default: the reference's")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_known_args(argv)
    base = parse_config(args.config, []) if args.config else default_config()
    try:
        import torch
    except ImportError as error:
        raise InputError("importing needs PyTorch: pip install torch") from error
    from resnet_jax.inference import pytorch
    from resnet_jax.inference.restore import save_imported

    if args.workdir.exists() and (not args.workdir.is_dir() or any(args.workdir.iterdir())):
        raise InputError(f"workdir {args.workdir}: must be new or an empty folder")
    try:
        loaded = torch.load(args.input, map_location="cpu", weights_only=True)
    except OSError as error:
        raise InputError(f"{args.input}: {error.strerror or error}") from error
    # A damaged or malicious file makes torch raise nearly anything.
    except Exception as error:
        reason = str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error)
        raise InputError(f"{args.input}: not a file of PyTorch weights ({reason})") from error
    try:
        state_dict = {str(key): value.numpy() for key, value in loaded.items()}
        found = pytorch.architecture(state_dict)
        variables = pytorch.from_state_dict(state_dict)
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{args.input}: {error}") from error
    config = base.copy_and_resolve_references()
    config.unlock()
    config.model.depth, config.model.shortcut = found["depth"], found["shortcut"]
    save_imported(override(config, overrides), args.workdir, variables)
    print(
        f"{args.workdir}: ResNet-{found['depth']}, shortcut {found['shortcut']}; now run\n"
        f"  python -m resnet_jax.evaluate --workdir {args.workdir}"
    )


if __name__ == "__main__":
    cli.run(main)
