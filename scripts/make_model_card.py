"""Writes the model card of weights, from the run that they come from.

    python -m resnet_jax.evaluate --workdir RUN
    python scripts/make_model_card.py RUN --weights resnet44 docs/models/resnet44.md

Every number is read from the run's folder; the weights must be those that were evaluated there.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import about, percent, say

CARD = """\
# {name}

A ResNet-{config.model.depth} (He et al., 2015, section 4.2), shortcut {config.model.shortcut},
{summary[num_parameters]:,} parameters, that tells the {num_classes} classes of {config.dataset}
apart. This card is written by `scripts/make_model_card.py` from the run's folder.

```py
import resnet_jax

classifier = resnet_jax.load("{name}")
probabilities = classifier("cat.jpg")  # float32 [1, {num_classes}]
```

## Accuracy

The weights are those {which}, step {evaluation[step]:,}. The test images chose nothing.

| | |
|---|---|
| test accuracy | {accuracy} of {evaluation[num_images]:,} images |
| test loss | {evaluation[loss]:.4f} nats |
| expected calibration error, 15 intervals | {calibration_error} |
| validation accuracy of the best epoch ({summary[best_epoch]}) | {best_val_accuracy} |
| test accuracy of the last epoch ({summary[epoch]}) | {last_accuracy} |

| class | test accuracy |
|---|---|
{classes}

## Training

| | |
|---|---|
| data | {config.dataset}, {config.validation_size:,} training images held out for validation |
| length | {summary[step]:,} updates of {config.batch_size} images, {summary[epoch]} epochs |
| seed | {config.seed} |
| commit | {commit} |
| device | {device}, {duration} |
| versions | {versions} |

The whole config is in the weights' metadata, `classifier.weights.config`.

## Limits

One run with one seed. The network sees 32 by 32 pixels and takes every picture for one of its
classes, often with a high probability, whatever is there. The classes are those of a research
dataset, with the habits of its photographs. It is made to study, compare and teach, not to decide
anything about anyone.
"""


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("run", type=Path, metavar="RUN")
    parser.add_argument("--weights", required=True, metavar="FILE|NAME")
    parser.add_argument("out", type=Path, metavar="OUT.md")
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.files import write_atomically
    from resnet_jax.inference.load import find_weights
    from resnet_jax.studies.summaries import read_run

    weights = find_weights(args.weights)
    run = read_run(args.run)
    evaluation = _read_evaluation(args.run / "evaluation_test.json")
    if run.summary is None:
        raise InputError(f"{args.run}: the run has not ended")
    if evaluation["step"] != weights.card["step"]:
        raise InputError(
            f"--weights {args.weights}: of step {weights.card['step']:,}, must be of step "
            f"{evaluation['step']:,}, which evaluation_test.json is of"
        )
    card = make_card(Path(args.weights).stem, weights.config, run.summary, evaluation)
    try:
        write_atomically(args.out, card.encode())
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error
    say(f"written to {args.out}")


def _read_evaluation(path: Path) -> dict[str, Any]:
    try:
        return json.loads(path.read_text())
    except FileNotFoundError as error:
        raise InputError(f"{path}: missing; python -m resnet_jax.evaluate writes it") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {error}") from error


def make_card(name: str, config: Any, summary: dict[str, Any], evaluation: dict[str, Any]) -> str:
    """A model card in Markdown.

    Args:
      name: Of the weights.
      config: What they were trained with.
      summary: The run's summary.json.
      evaluation: The run's evaluation_test.json, of these weights.
    """
    classes = evaluation["class_accuracy"]
    is_last = evaluation["step"] == summary["step"]
    return CARD.format(
        name=name,
        config=config,
        summary=summary,
        evaluation=evaluation,
        which="of the last epoch" if is_last else "of the epoch that was best on validation",
        accuracy=percent(evaluation["accuracy"]),
        calibration_error=percent(evaluation["expected_calibration_error"]),
        best_val_accuracy=percent(summary["best_val_accuracy"]),
        last_accuracy=percent(summary["test_accuracy"]),
        num_classes=len(classes),
        classes="\n".join(
            f"| {key} | {'-' if value is None else percent(value)} |"
            for key, value in classes.items()
        ),
        # "cpu: cpu": platform and kind.
        device=", ".join(dict.fromkeys(summary["device"].split(": "))),
        commit=summary["git_commit"][:7],
        duration=about(summary["training_seconds"]),
        versions=", ".join(f"{key} {value}" for key, value in summary["versions"].items()),
    )


if __name__ == "__main__":
    cli.run(main)
