"""python -m resnet_jax.evaluate --workdir DIR: mean loss and accuracy of a run's weights."""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.evaluate", description=__doc__)
    parser.add_argument("--workdir", type=Path, required=True, metavar="DIR")
    parser.add_argument("--split", choices=("test", "validation", "train"), default="test")
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="best by validation accuracy (default), latest, or the number of a step",
    )
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.inference import restore as inference
    from resnet_jax.runs import report
    from resnet_jax.runs.workdir import read_config

    cli.enable_compilation_cache()
    result = inference.evaluate(
        read_config(args.workdir), args.workdir, args.split, args.checkpoint
    )
    path = args.workdir / f"evaluation_{args.split}.json"
    print(
        f"{result['split']}, {result['num_images']:,} images, "
        f"weights of step {result['step']:,} ({args.checkpoint}): "
        f"loss {result['loss']:.4f}, accuracy {report.percent(result['accuracy'])}"
    )
    for name, accuracy in result["class_accuracy"].items():
        count = result["class_count"][name]
        print(f"  {name:16} {report.percent(accuracy):>9} of {count:,}")
    try:
        report.write_json(path, result)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    print(f"written to {path}")


if __name__ == "__main__":
    cli.run(main)
