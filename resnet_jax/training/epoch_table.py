"""The epochs of a run as a table in a terminal of 80 columns."""

from resnet_jax.runs.metrics import Row
from resnet_jax.terminal.console import bold, clock, green


def header(*, is_mixed: bool = False) -> str:
    """The two lines above the rows; accuracies are in percent.

    is_mixed: Whether training images are mixtures, so that accuracy on them is of their larger
      part.
    """
    training = "training, mixtures" if is_mixed else "training"
    return bold(
        f"{training:>32}{'validation, * best':>20}{'learning':>9}\n"
        f"{'epoch':>9}{'step':>8}{'loss':>8}{'acc %':>7}{'loss':>9}{'acc %':>7}{'rate':>13}"
        f"{'images/s':>10}{'left':>9}"
    )


def line(row: Row, num_epochs: int, seconds_left: float, *, is_best: bool) -> str:
    """One row of metrics.csv as a row of the table.

    Args:
      row: The epoch's.
      num_epochs: Of the run.
      seconds_left: Until its end, expected.
      is_best: Whether no epoch before was as good on validation.
    """
    epoch = f"{row['epoch']}/{num_epochs}"
    text = (
        f"{epoch:>9}{row['step']:>8,}"
        f"{row['train_loss']:>8.4f}{100 * row['train_accuracy']:>7.2f}"
        f"{row['val_loss']:>9.4f}{100 * row['val_accuracy']:>7.2f}{' *' if is_best else '  '}"
        f"{row['learning_rate']:>11.4g}{row['images_per_second']:>10,.0f}{clock(seconds_left):>9}"
    )
    return green(text) if is_best else text
