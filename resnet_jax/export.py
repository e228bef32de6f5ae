"""python -m resnet_jax.export --weights RUN --format FORMAT OUT: export a trained model.

stablehlo: a program that jax.export.deserialize reads without this package, on CPU, CUDA and TPU;
class names are in OUT.json.  onnx: the same program for ONNX runtimes, made by jax2onnx; class
names are in its metadata.  Both map images uint8 [N, 32, 32, 3] to probabilities float32 [N, K],
including the normalization.

safetensors: for resnet_jax.load, predict and PyTorch, in PyTorch's names and layout; config, class
names, mean, std and accuracy are in its metadata.  torch: a state_dict, written by torch.save.

hub: a folder OUT for a repository on the Hugging Face Hub (safetensors, config, model card). --push
uploads it, for resnet_jax.load("hf://USER/NAME") and --weights hf://USER/NAME.

An existing file is replaced once the new one is complete.
"""

import argparse
import contextlib
import io
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

# What is in a file beside the weights, or in a folder, by its suffix.
PARTS = {
    ".json": "class names, config and accuracy",
    ".md": "model card",
    ".safetensors": "weights, in PyTorch's names and layout",
}


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.export", description=__doc__)
    parser.add_weights("--workdir")
    formats = ("stablehlo", "safetensors", "torch", "onnx", "hub")
    parser.add_argument("--format", choices=formats, required=True, help="file format")
    parser.add_argument("out", type=Path, metavar="OUT", help="file, or folder (hub), to write")
    parser.add_argument(
        "--push", metavar="USER/NAME[@BRANCH]", help="upload to this repository on the Hub"
    )
    parser.add_argument("--private", action="store_true", help="make a new repository private")
    args = parser.parse_args(argv)
    out: Path = args.out
    if args.push and args.format != "hub":
        raise InputError("--push needs --format hub")
    if not out.parent.is_dir():
        raise InputError(f"{out}: {out.parent} is not a folder")
    if args.format == "safetensors" and out.suffix != ".safetensors":
        raise InputError(f"{out}: must end in .safetensors")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.files import write_together

    serialize = {"torch": _serialize_torch, "hub": _serialize_hub}.get(args.format, _serialize)
    contents, step = serialize(args)
    with cli.writing(out):
        if args.format == "hub":
            out.mkdir(exist_ok=True)
        write_together(contents)
    say(f"{out}: weights of step {step:,}, {sum(map(len, contents.values())) / 1e6:.1f} MB")
    for path in contents:
        if path != out:
            say(f"{path}: {PARTS[path.suffix]}")
    if args.push:
        from resnet_jax.weights.hub import PREFIX, upload

        url = upload(out, f"{PREFIX}{args.push}", is_private=args.private)
        say(f"uploaded: {url}")


def _serialize(args: argparse.Namespace) -> tuple[dict[Path, bytes], int]:
    """Return the contents of the files by path, and the step of the weights."""
    from resnet_jax.files import to_json_bytes
    from resnet_jax.inference.program import describe_stablehlo, export_onnx, export_stablehlo
    from resnet_jax.training.weights import find_weights
    from resnet_jax.weights.file import to_safetensors

    weights = find_weights(args.weights, args.checkpoint)
    serialize = {
        "stablehlo": export_stablehlo,
        "onnx": export_onnx,
        "safetensors": to_safetensors,
    }
    content = serialize[args.format](weights)
    contents = {args.out: content}
    if args.format == "stablehlo":
        description = describe_stablehlo(weights, content)
        contents[args.out.with_name(f"{args.out.name}.json")] = to_json_bytes(description)
    return contents, weights.card["step"]


def _serialize_torch(args: argparse.Namespace) -> tuple[dict[Path, bytes], int]:
    try:
        import torch
    except ImportError as error:
        raise InputError("--format torch needs PyTorch: pip install torch") from error
    from resnet_jax.config.migrate import read_config
    from resnet_jax.training.weights import find_weights, run_directory
    from resnet_jax.weights.pytorch import to_state_dict

    if workdir := run_directory(args.weights):
        # Only the variables: mean and std of older runs may depend on a dataset that is missing.
        from resnet_jax.training.restore import restore

        restored = restore(read_config(workdir), workdir, args.checkpoint)
        variables, step = restored.variables, restored.step
    else:
        weights = find_weights(args.weights)
        variables, step = weights.variables, weights.card["step"]
    arrays = to_state_dict(variables, num_batches_tracked=step)
    content = io.BytesIO()
    torch.save({key: torch.from_numpy(array.copy()) for key, array in arrays.items()}, content)
    return {args.out: content.getvalue()}, step


def _serialize_hub(args: argparse.Namespace) -> tuple[dict[Path, bytes], int]:
    from resnet_jax.inference.card import model_card, read_evaluation
    from resnet_jax.runs.summary import read_run
    from resnet_jax.training.weights import find_weights, run_directory
    from resnet_jax.weights.hub import PREFIX, parse_repository, repository_files

    uri = f"{PREFIX}{args.push or f'USER/{args.out.resolve().name}'}"
    name = parse_repository(uri).id.rpartition("/")[2]
    weights = find_weights(args.weights, args.checkpoint)
    run = evaluation = None
    if workdir := run_directory(args.weights):
        found = read_run(workdir)
        run = found if found.summary else None
        with contextlib.suppress(InputError):  # the card is shorter without
            evaluation = read_evaluation(workdir, weights.card["step"])
            measured = {"test_accuracy": evaluation["accuracy"]}
            weights = weights._replace(card=weights.card | measured)
    files = repository_files(weights, model_card(name, uri, weights, run, evaluation), name)
    contents = {args.out / file: content for file, content in files.items()}
    return contents, weights.card["step"]


if __name__ == "__main__":
    cli.run(main)
