"""The numbers of equal predictions and common errors of two models."""

import numpy as np
import pytest
from compare_predictions import agreement, main

from resnet_jax.errors import InputError
from resnet_jax.inference.predictions import Predictions
from resnet_jax.inference.report import predictions_csv

LABELS = np.array([0, 1, 2, 2, 1, 0])
OURS = np.array([0, 1, 1, 1, 0, 1])
THEIRS = np.array([0, 2, 1, 0, 0, 0])


def test_counts():
    # Both are wrong on images 2, 3 and 4: in 2 and 4 alike.
    assert agreement(LABELS, OURS, THEIRS) == (6, 3, (4, 4), 3, 2)


def test_files_of_evaluate_and_of_class_numbers(tmp_path, capsys):
    logits = np.eye(3, dtype=np.float32)[OURS]
    images = np.zeros((6, 32, 32, 3), np.uint8)
    # The dataset's own order is another one.
    order = np.array([3, 0, 5, 1, 4, 2], np.int32)
    predictions = Predictions(images, order, LABELS[order], logits[order], ("a", "b", "c"))
    ours, theirs = tmp_path / "ours.csv", tmp_path / "theirs.txt"
    ours.write_bytes(predictions_csv(predictions))
    theirs.write_text("".join(f"{number}\n" for number in THEIRS))
    main([str(ours), str(theirs)])
    assert capsys.readouterr().out.splitlines() == [
        "50.00% of 6 images have the same class",
        "errors: 4 and 4",
        "common errors: 3; 3 if errors were independent",
        "common errors with the same class: 2",
    ]
    for path, content, message in (
        (ours, "0\n1\n", "must have 6 lines, has 2"),
        (ours, "cat\n", "theirs.txt: not a list"),
        (theirs, "0\n", "theirs.txt: not a CSV file of predictions"),
        (tmp_path / "none", "0\n", "none: not a CSV file"),
    ):
        theirs.write_text(content)
        with pytest.raises(InputError, match=message):
            main([str(path), str(theirs)])
