"""Write the model card of weights from their run directory.

    python -m resnet_jax.evaluate --workdir RUN
    python scripts/make_model_card.py RUN --weights resnet44 docs/models/resnet44.md

Every number is read from the run directory RUN. The weights must be the evaluated checkpoint.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically
from resnet_jax.terminal.console import about, percent, say

CARD = """\
# {name}

A ResNet-{config.model.depth} (He et al., 2015, section 4.2), shortcut {config.model.shortcut},
{summary[num_parameters]:,} parameters, for the {num_classes} classes of {config.dataset}. Generated
by `scripts/make_model_card.py` from the run directory.

```py
import resnet_jax

classifier = resnet_jax.load("{name}")
probabilities = classifier("cat.jpg")  # float32 [1, {num_classes}]
```

## Accuracy

The weights are those of {which} (step {evaluation[step]:,}). The test images were never used for
model selection.

| | |
|---|---|
| test accuracy | {accuracy} ({evaluation[num_images]:,} images) |
| test loss | {evaluation[loss]:.4f} nats |
| expected calibration error, {num_bins} bins | {calibration_error} |
{calibrated}| validation accuracy at the best epoch ({summary[best_epoch]}) | {best_val_accuracy} |
| test accuracy at the last epoch ({summary[epoch]}) | {last_accuracy} |

| class | test accuracy |
|---|---|
{classes}

## Training

| | |
|---|---|
| data | {config.dataset}, {config.validation_size:,} training images held out for validation |
| length | {summary[step]:,} steps of {config.batch_size} images, {summary[epoch]} epochs |
| random seed | {config.seed} |
| commit | {commit} |
| device | {device}, {duration} |
| versions | {versions} |

The full config is in the weights' metadata, `classifier.weights.config`.

## Limitations

One run with one random seed. The model's input is 32x32 pixels. It always predicts one of its
classes, often with a high probability, whatever the image shows. The dataset is a research
benchmark with its own biases. Intended uses are study, comparison and teaching, not decisions
about people.
"""


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("run", type=Path, metavar="RUN", help="run directory")
    parser.add_argument("--weights", required=True, metavar="FILE|NAME", help="its weights")
    parser.add_argument("out", type=Path, metavar="OUT.md", help="file to write")
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.runs.summary import read_run
    from resnet_jax.training.weights import find_weights

    weights = find_weights(args.weights)
    run, path = read_run(args.run), args.run / "evaluation_test.json"
    if run.summary is None:
        raise InputError(f"{args.run}: the run has not finished")
    try:
        evaluation = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {error}; run python -m resnet_jax.evaluate") from error
    if evaluation["step"] != weights.card["step"]:
        raise InputError(
            f"--weights {args.weights}: is of step {weights.card['step']:,}, must be of step "
            f"{evaluation['step']:,}, that of evaluation_test.json"
        )
    card = make_card(Path(args.weights).stem, run, evaluation)
    try:
        write_atomically(args.out, card.encode())
    except OSError as error:
        raise InputError(f"{args.out}: {error.strerror or error}") from error
    say(f"written to {args.out}")


def make_card(name: str, run: Any, evaluation: dict[str, Any]) -> str:
    """Return the model card, in Markdown, of a finished run's weights that were evaluated."""
    from resnet_jax.inference.predictions import NUM_BINS

    config, summary = run.config, run.summary
    classes = evaluation["class_accuracy"]
    epochs = {row["step"]: row["epoch"] for row in run.history}
    names = {summary["epoch"]: "the last epoch", summary["best_epoch"]: "the best validation epoch"}
    return CARD.format(
        name=name,
        config=config,
        summary=summary,
        evaluation=evaluation,
        which=names.get(epochs.get(evaluation["step"]), "neither the last nor the best epoch"),
        num_bins=NUM_BINS,
        accuracy=percent(evaluation["accuracy"]),
        calibration_error=percent(evaluation["expected_calibration_error"]),
        calibrated=_calibrated_rows(evaluation.get("calibrated")),
        best_val_accuracy=percent(summary["best_val_accuracy"]),
        last_accuracy=percent(summary["test_accuracy"]),
        num_classes=len(classes),
        classes="\n".join(
            f"| {key} | {'-' if value is None else percent(value)} |"
            for key, value in classes.items()
        ),
        # Of all sessions. "cpu: cpu" is a platform and a kind.
        device=" and ".join(", ".join(dict.fromkeys(d.split(": "))) for d in run.devices),
        commit=", ".join(commit[:7] for commit in run.commits) or "unknown",
        duration=about(summary["training_seconds"]),
        versions=", ".join(f"{key} {value}" for key, value in summary["versions"].items()),
    )


def _calibrated_rows(calibrated: dict[str, float] | None) -> str:
    """Return the rows of a calibration, if there is one."""
    if calibrated is None:
        return ""
    loss, error = calibrated["loss"], percent(calibrated["expected_calibration_error"])
    return (
        f"| temperature, fitted on the validation images | {calibrated['temperature']:.4f} |\n"
        f"| test loss, expected calibration error with it | {loss:.4f} nats, {error} |\n"
    )


if __name__ == "__main__":
    cli.run(main)
