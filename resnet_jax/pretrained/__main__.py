"""python -m resnet_jax.pretrained: list the pretrained models.

--verify evaluates each model on the official test images, and fails if an accuracy differs from
the model card by more than one image.
"""

from collections.abc import Sequence

from resnet_jax import cli
from resnet_jax.errors import RunError
from resnet_jax.terminal.console import percent, say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.pretrained", description=__doc__)
    parser.add_argument(
        "--verify", action="store_true", help="evaluate the models on their test images"
    )
    parser.add_data_dir()
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.inference.evaluate import evaluate_images, load_split
    from resnet_jax.training.weights import find_weights
    from resnet_jax.weights.file import pretrained

    differing = []
    for name in pretrained():
        weights = find_weights(name, overrides=[f"--config.data_dir={args.data_dir}"])
        config, card = weights.config, weights.card
        say(
            f"{name}: ResNet-{config.model.depth} (shortcut {config.model.shortcut}), trained on "
            f"{config.dataset} for {card['step']:,} steps: {percent(card['test_accuracy'])} test "
            f"accuracy (seed {card['seed']}, commit {card['git_commit'][:7]})"
        )
        if args.verify:
            images = load_split(weights, "test")
            result, count = evaluate_images(weights, images).record, len(images.labels)
            correct = round(result["accuracy"] * count)
            is_equal = abs(correct - round(card["test_accuracy"] * count)) <= 1
            verdict = "matches" if is_equal else "DIFFERS from"
            say(f"  {correct:,} of {count:,} test images correct: {verdict} its model card")
            differing += [] if is_equal else [name]
    if differing:
        raise RunError(f"accuracy differs from the model card: {', '.join(differing)}")


if __name__ == "__main__":
    cli.run(main)
