"""python -m resnet_jax.export --workdir DIR --format torch OUT.pt: a run's weights for others."""

import io
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.runs.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.export", description=__doc__)
    parser.add_argument("--workdir", required=True, metavar="DIR")
    parser.add_argument(
        "--format", choices=("torch",), required=True, help="torch: a state_dict, by torch.save"
    )
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="best by validation accuracy (default), latest, or the number of a step",
    )
    parser.add_argument("out", type=Path, metavar="OUT.pt")
    args = parser.parse_args(argv)

    try:
        import torch
    except ImportError as error:
        raise InputError("--format torch needs PyTorch: pip install torch") from error
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.pytorch import to_state_dict
    from resnet_jax.inference.restore import restore
    from resnet_jax.runs.files import write_atomically
    from resnet_jax.runs.workdir import parse_workdir

    if not args.out.parent.is_dir():
        raise InputError(f"{args.out}: {args.out.parent} is not a folder")
    workdir = parse_workdir(args.workdir)
    restored = restore(read_config(workdir), workdir, args.checkpoint)
    arrays = to_state_dict(restored.variables, num_batches_tracked=restored.step)
    state_dict = {key: torch.from_numpy(array.copy()) for key, array in arrays.items()}
    content = io.BytesIO()
    torch.save(state_dict, content)
    try:
        write_atomically(args.out, content.getvalue())
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error
    say(f"{args.out}: {len(state_dict)} tensors, the weights of step {restored.step:,}")


if __name__ == "__main__":
    cli.run(main)
