"""python -m resnet_jax.export --format FORMAT OUT: export a trained model to one file.

The model comes from a run directory (--workdir DIR) or from --weights DIR|FILE|NAME, as for
predict.

stablehlo: a program that jax.export.deserialize reads without this package, on CPU, CUDA and TPU;
class names are in OUT.json.  onnx: the same program for ONNX runtimes, made by jax2onnx; class
names are in its metadata.  Both map images uint8 [N, 32, 32, 3] to probabilities float32 [N, K],
including the normalization.

safetensors: for resnet_jax.load, predict and PyTorch, in PyTorch's names and layout; config, class
names, mean, std and accuracy are in its metadata.  torch: a state_dict, written by torch.save.

An existing file is replaced once the new one is complete.
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
    source.add_argument("--workdir", metavar="DIR", help="run directory")
    source.add_argument(
        "--weights",
        metavar="DIR|FILE|NAME",
        help="run directory, .safetensors file or pretrained model",
    )
    writers = {
        "stablehlo": _write_stablehlo,
        "safetensors": _write_safetensors,
        "torch": _write_torch,
        "onnx": _write_onnx,
    }
    parser.add_argument("--format", choices=tuple(writers), required=True, help="file format")
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="for a run directory: best by validation accuracy (default), latest, or a step",
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="file to write")
    args = parser.parse_args(argv)
    if not args.out.parent.is_dir():
        raise InputError(f"{args.out}: {args.out.parent} is not a folder")
    try:
        writers[args.format](args)
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error


def _find_weights(args: argparse.Namespace) -> "Weights":
    # Imported here, so that --help and bad arguments answer at once.
    if args.weights is not None:
        from resnet_jax.inference.find import find_weights

        return find_weights(args.weights, args.checkpoint)
    from resnet_jax.inference.restore import restore_weights
    from resnet_jax.runs.workdir import parse_workdir

    return restore_weights(parse_workdir(args.workdir), args.checkpoint)


def _write_stablehlo(args: argparse.Namespace) -> None:
    from resnet_jax.files import to_json_bytes, write_together
    from resnet_jax.inference.program import describe_stablehlo, export_stablehlo

    weights = _find_weights(args)
    content = export_stablehlo(weights)
    description_path = args.out.with_name(f"{args.out.name}.json")
    description = to_json_bytes(describe_stablehlo(weights, content))
    write_together({description_path: description, args.out: content})
    _say_written(args.out, weights.card["step"], content)
    say(f"{description_path}: class names, input and output, config and accuracy")


def _write_safetensors(args: argparse.Namespace) -> None:
    from resnet_jax.inference.weights import SUFFIX, save_weights

    if args.out.suffix != SUFFIX:
        raise InputError(f"{args.out}: must end in {SUFFIX}")
    weights = _find_weights(args)
    save_weights(args.out, weights)
    say(f"{args.out}: weights of step {weights.card['step']:,}")


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
    _say_written(args.out, step, content.getvalue())


def _find_variables(args: argparse.Namespace) -> tuple[Any, int]:
    """Return the variables and their step, without a dataset that mean and std may depend on."""
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
    from resnet_jax.inference.program import export_onnx

    weights = _find_weights(args)
    content = export_onnx(weights)
    write_atomically(args.out, content)
    _say_written(args.out, weights.card["step"], content)


def _say_written(path: Path, step: int, content: bytes) -> None:
    say(f"{path}: weights of step {step:,}, {len(content) / 1e6:.1f} MB")


if __name__ == "__main__":
    cli.run(main)
