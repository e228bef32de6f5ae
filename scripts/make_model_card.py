"""Write the model card of weights from their run directory.

    python -m resnet_jax.evaluate --workdir RUN
    python scripts/make_model_card.py RUN --weights resnet44 docs/models/resnet44.md

Every number is read from the run directory RUN. The weights must be the evaluated checkpoint.
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("run", type=Path, metavar="RUN", help="run directory")
    parser.add_argument("--weights", required=True, metavar="FILE|NAME", help="its weights")
    parser.add_argument("out", type=Path, metavar="OUT.md", help="file to write")
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.files import write_atomically
    from resnet_jax.inference.card import model_card, read_evaluation
    from resnet_jax.runs.summary import read_run
    from resnet_jax.training.weights import find_weights

    weights, run = find_weights(args.weights), read_run(args.run)
    if run.summary is None:
        raise InputError(f"{args.run}: the run has not finished")
    evaluation = read_evaluation(args.run, weights.card["step"])
    name = Path(args.weights).stem
    with cli.writing(args.out):
        write_atomically(args.out, model_card(name, name, weights, run, evaluation).encode())
    say(f"written to {args.out}")


if __name__ == "__main__":
    cli.run(main)
