"""The model card of a run."""

import json
import re

import make_model_card
import pytest

from resnet_jax import evaluate, export
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent
from tests.support.saved_runs import BEST


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_the_card_has_the_numbers_of_the_run(saved_run, tmp_path):
    weights, card_path = tmp_path / "mine.safetensors", tmp_path / "card.md"
    export.main(["--workdir", str(saved_run), "--format", "safetensors", str(weights)])
    arguments = [str(saved_run), "--weights", str(weights), str(card_path)]
    with pytest.raises(InputError, match=r"evaluation_test\.json: .*resnet_jax\.evaluate"):
        make_model_card.main(arguments)
    evaluate.main(["--workdir", str(saved_run)])
    make_model_card.main(arguments)
    card = card_path.read_text()
    record = json.loads((saved_run / "evaluation_test.json").read_text())
    assert card.startswith("# mine\n")
    assert f"best validation epoch (step {BEST})" in card
    assert f"| test accuracy | {percent(record['accuracy'])} (23 images) |" in card
    assert f"test accuracy at the last epoch (2) | {percent(0.125)} |" in card
    for name, accuracy in record["class_accuracy"].items():
        assert f"| {name} | {percent(accuracy)} |" in card
    assert "temperature" not in card

    calibrated = {"temperature": 1.23456, "loss": 0.5, "expected_calibration_error": 0.0123}
    path = saved_run / "evaluation_test.json"
    path.write_text(json.dumps(record | {"calibrated": calibrated}))
    make_model_card.main(arguments)
    found = [line for line in card_path.read_text().splitlines() if line not in card.splitlines()]
    assert [re.findall(r"[\d.]+", line) for line in found] == [["1.2346"], ["0.5000", "1.23"]]
    assert all(line.startswith("| ") and line.endswith(" |") for line in found)

    sessions = [
        {"device": "gpu: H200", "num_devices": 4, "git_commit": None},
        {"device": "cpu: cpu"},
    ]
    (saved_run / "provenance.json").write_text(json.dumps({"sessions": sessions}))
    summary = json.loads((saved_run / "summary.json").read_text())
    (saved_run / "summary.json").write_text(json.dumps(summary | {"git_commit": None}))
    make_model_card.main(arguments)  # of several sessions, outside a checkout
    assert "| device | 4 x gpu, H200 and cpu, " in card_path.read_text()
    assert "| commit | unknown |" in card_path.read_text()

    card_path.unlink()
    (saved_run / "evaluation_test.json").write_text(json.dumps(record | {"step": 99}))
    with pytest.raises(InputError, match="is of step 99"):
        make_model_card.main(arguments)
    assert not card_path.exists()
