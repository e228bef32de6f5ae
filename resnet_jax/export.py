"""python -m resnet_jax.export --workdir DIR --format FORMAT OUT: a run's weights for others.

safetensors: what `resnet_jax.load` and `predict` take, and PyTorch too: its names and layout, with
config, classes, mean, std and accuracy in the metadata.  torch: a state_dict, by torch.save.
"""

import io
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.runs.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.export", description=__doc__)
    parser.add_argument("--workdir", required=True, metavar="DIR")
    parser.add_argument("--format", choices=("safetensors", "torch"), required=True)
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="best by validation accuracy (default), latest, or the number of a step",
    )
    parser.add_argument("out", type=Path, metavar="OUT")
    args = parser.parse_args(argv)
    if not args.out.parent.is_dir():
        raise InputError(f"{args.out}: {args.out.parent} is not a folder")
    write = {"safetensors": _write_safetensors, "torch": _write_torch}[args.format]
    try:
        write(args.out, args.workdir, args.checkpoint)
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error


def _write_safetensors(out: Path, workdir: str, checkpoint: str) -> None:
    from resnet_jax.inference.load import SUFFIX, weights_of_run
    from resnet_jax.inference.weights import save_weights
    from resnet_jax.runs.workdir import parse_workdir

    if out.suffix != SUFFIX:
        raise InputError(f"{out}: must end in {SUFFIX}")
    weights = weights_of_run(parse_workdir(workdir), checkpoint)
    save_weights(out, weights)
    say(f"{out}: the weights of step {weights.card['step']:,}")


def _write_torch(out: Path, workdir: str, checkpoint: str) -> None:
    try:
        import torch
    except ImportError as error:
        raise InputError("--format torch needs PyTorch: pip install torch") from error
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.pytorch import to_state_dict
    from resnet_jax.inference.restore import restore
    from resnet_jax.runs.files import write_atomically
    from resnet_jax.runs.workdir import parse_workdir

    folder = parse_workdir(workdir)
    restored = restore(read_config(folder), folder, checkpoint)
    arrays = to_state_dict(restored.variables, num_batches_tracked=restored.step)
    state_dict = {key: torch.from_numpy(array.copy()) for key, array in arrays.items()}
    content = io.BytesIO()
    torch.save(state_dict, content)
    write_atomically(out, content.getvalue())
    say(f"{out}: {len(state_dict)} tensors, the weights of step {restored.step:,}")


if __name__ == "__main__":
    cli.run(main)
