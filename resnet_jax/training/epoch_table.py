"""The epochs of a run as a table in a terminal of 80 columns."""

from resnet_jax.runs.metrics import Row
from resnet_jax.terminal.console import bold, clock, green


def header(*, is_mixed: bool = False) -> str:
    """Return the two lines above the rows; accuracies are in percent.

    Args:
      is_mixed: Whether training images are mixtures, whose accuracy is that of their larger part.
    """
    training = "training, mixtures" if is_mixed else "training"
    return bold(
        f"{training:>32}{'validation, * best':>20}{'learning':>9}\n"
        f"{'epoch':>9}{'step':>8}{'loss':>8}{'acc %':>7}{'loss':>9}{'acc %':>7}{'rate':>13}"
        f"{'images/s':>10}{'left':>9}"
    )


def line(row: Row, num_epochs: int, seconds_left: float, *, is_best: bool) -> str:
    """Return a row of metrics.csv as a row of the table.

    Args:
      row: Row of the epoch.
      num_epochs: Epochs of the run.
      seconds_left: Expected time until its end.
      is_best: Whether no earlier epoch has the same validation accuracy or a higher one.
    """
    epoch = f"{row['epoch']}/{num_epochs}"
    text = (
        f"{epoch:>9}{row['step']:>8,}"
        f"{row['train_loss']:>8.4f}{100 * row['train_accuracy']:>7.2f}"
        f"{row['val_loss']:>9.4f}{100 * row['val_accuracy']:>7.2f}{' *' if is_best else '  '}"
        f"{row['learning_rate']:>11.4g}{row['images_per_second']:>10,.0f}{clock(seconds_left):>9}"
    )
    return green(text) if is_best else text
