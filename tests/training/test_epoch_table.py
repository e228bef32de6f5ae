import re

import pytest

from resnet_jax.training.reports import epoch_header, epoch_line

ROW = {
    "epoch": 3,
    "step": 1056,
    "train_loss": 1.65432,
    "train_accuracy": 0.3931,
    "val_loss": 1.38214,
    "val_accuracy": 0.38784,
    "learning_rate": 0.01,
    "images_per_second": 318.4,
    "seconds": 150.0,
}


def test_a_row_says_what_happened():
    words = " ".join(epoch_line(ROW, 50, 3723, is_best=True).split())
    assert words == "3/50 1,056 1.6543 39.31 1.3821 38.78 * 0.01 318 1:02:03"
    assert "*" not in epoch_line(ROW, 50, 3723, is_best=False)


@pytest.mark.parametrize("is_mixed", [False, True])
def test_columns_line_up_within_80_characters(is_mixed):
    widest = ROW | {
        "epoch": 1182,
        "step": 176_000,
        "train_loss": 10.65432,
        "train_accuracy": 1.0,
        "val_loss": 112.3821,
        "val_accuracy": 1.0,
        "learning_rate": 0.000316227,
        "images_per_second": 31_800,
    }
    lines = epoch_header(is_mixed=is_mixed).splitlines()
    lines += [
        epoch_line(ROW, 50, 0, is_best=False),
        epoch_line(widest, 1200, 180_000, is_best=False),
    ]
    ends = [[match.end() for match in re.finditer(r"acc %|\S+", text)] for text in lines[1:]]
    assert ends[0] == ends[1] == ends[2]
    assert max(map(len, lines)) <= 80
