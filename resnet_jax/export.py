"""python -m resnet_jax.export --format FORMAT OUT: a network in one file, for other programs.

Either of a run's folder, --workdir DIR, or of what `predict` takes, --weights DIR|FILE|NAME.

stablehlo: a program that jax.export.deserialize reads, without this package, on cpu, cuda and tpu;
OUT.json beside it has the class names.  onnx: the same program for ONNX runtimes, by jax2onnx; the
class names are in its metadata.  Both take images uint8 [N, 32, 32, 3], normalize them themselves
and give probabilities float32 [N, K].

safetensors: what `resnet_jax.load` and `predict` take, and PyTorch too: its names and layout, with
config, classes, mean, std and accuracy in the metadata.  torch: a state_dict, by torch.save.

A file that is there already is replaced, once the new one is complete.
"""

import argparse
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

if TYPE_CHECKING:
    from resnet_jax.inference.weights import Weights


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.export", description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--workdir", metavar="DIR", help="a run's folder")
    source.add_argument(
        "--weights",
        metavar="DIR|FILE|NAME",
        help="a run's folder, a .safetensors file, or weights that ship",
    )
    writers = {
        "stablehlo": _write_stablehlo,
        "safetensors": _write_safetensors,
        "torch": _write_torch,
        "onnx": _write_onnx,
    }
    parser.add_argument("--format", choices=tuple(writers), required=True)
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="of a run's folder: best by validation accuracy (default), latest, or a step's number",
    )
    parser.add_argument("out", type=Path, metavar="OUT")
    args = parser.parse_args(argv)
    if not args.out.parent.is_dir():
        raise InputError(f"{args.out}: {args.out.parent} is not a folder")
    try:
        writers[args.format](args)
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error


def _find_weights(args: argparse.Namespace) -> "Weights":
    # Imported where they are needed, so that --help and bad arguments answer at once.
    from resnet_jax.inference.load import find_weights

    if args.weights is not None:
        return find_weights(args.weights, args.checkpoint)
    from resnet_jax.inference.restore import weights_of_run
    from resnet_jax.runs.workdir import parse_workdir

    return weights_of_run(parse_workdir(args.workdir), args.checkpoint)


def _write_stablehlo(args: argparse.Namespace) -> None:
    from resnet_jax.files import to_json_bytes, write_together
    from resnet_jax.inference.stablehlo import describe_stablehlo, export_stablehlo

    weights = _find_weights(args)
    content = export_stablehlo(weights)
    beside = args.out.with_name(f"{args.out.name}.json")
    description = to_json_bytes(describe_stablehlo(weights, content))
    write_together({beside: description, args.out: content})
    say(f"{args.out}: {_size(content)}, the weights of step {weights.card['step']:,}")
    say(f"{beside}: class names, input and output, config and accuracy")


def _write_safetensors(args: argparse.Namespace) -> None:
    from resnet_jax.inference.load import SUFFIX
    from resnet_jax.inference.weights import save_weights

    if args.out.suffix != SUFFIX:
        raise InputError(f"{args.out}: must end in {SUFFIX}")
    weights = _find_weights(args)
    save_weights(args.out, weights)
    say(f"{args.out}: the weights of step {weights.card['step']:,}")


def _write_torch(args: argparse.Namespace) -> None:
    try:
        import torch
    except ImportError as error:
        raise InputError("--format torch needs PyTorch: pip install torch") from error
    from resnet_jax.files import write_atomically
    from resnet_jax.inference.pytorch import to_state_dict

    variables, step = _find_variables(args)
    arrays = to_state_dict(variables, num_batches_tracked=step)
    state_dict = {key: torch.from_numpy(array.copy()) for key, array in arrays.items()}
    content = io.BytesIO()
    torch.save(state_dict, content)
    write_atomically(args.out, content.getvalue())
    say(f"{args.out}: {len(state_dict)} tensors, the weights of step {step:,}")


def _find_variables(args: argparse.Namespace) -> tuple[Any, int]:
    """The variables and their step; of a run without the dataset that mean and std may need."""
    if args.weights is not None:
        weights = _find_weights(args)
        return weights.variables, weights.card["step"]
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.restore import restore
    from resnet_jax.runs.workdir import parse_workdir

    workdir = parse_workdir(args.workdir)
    restored = restore(read_config(workdir), workdir, args.checkpoint)
    return restored.variables, restored.step


def _write_onnx(args: argparse.Namespace) -> None:
    from resnet_jax.files import write_atomically
    from resnet_jax.inference.onnx import export_onnx

    weights = _find_weights(args)
    content = export_onnx(weights)
    write_atomically(args.out, content)
    say(f"{args.out}: {_size(content)}, the weights of step {weights.card['step']:,}")


def _size(content: bytes) -> str:
    return f"{len(content) / 1e6:.1f} MB"


if __name__ == "__main__":
    cli.run(main)
