import json

import make_model_card
import pytest

from resnet_jax import evaluate, export
from resnet_jax.errors import InputError
from resnet_jax.training.run import train


@pytest.fixture
def run(tmp_path, tiny_config, tiny_load):
    """A run's folder and its weights as a file."""
    train(tiny_config, tmp_path / "run")
    weights = tmp_path / "mine.safetensors"
    export.main(["--workdir", str(tmp_path / "run"), "--format", "safetensors", str(weights)])
    return tmp_path / "run", weights


def test_a_card_says_what_the_run_s_files_say(run, tmp_path, capsys):
    workdir, weights = run
    arguments = [str(workdir), "--weights", str(weights), str(tmp_path / "card.md")]
    with pytest.raises(InputError, match=r"evaluation_test\.json: missing; .*evaluate writes it"):
        make_model_card.main(arguments)
    evaluate.main(["--workdir", str(workdir)])
    make_model_card.main(arguments)
    card = (tmp_path / "card.md").read_text()
    record = json.loads((workdir / "evaluation_test.json").read_text())
    summary = json.loads((workdir / "summary.json").read_text())
    assert card.startswith("# mine\n")
    assert f"| test accuracy | {100 * record['accuracy']:.2f} % of 23 images |" in card
    assert f"test accuracy of the last epoch (2) | {100 * summary['test_accuracy']:.2f} %" in card
    assert f"step {record['step']}. The test images chose nothing." in card
    for name, accuracy in record["class_accuracy"].items():
        assert f"| {name} | {'-' if accuracy is None else f'{100 * accuracy:.2f} %'} |" in card


def test_weights_of_another_step_are_refused(run, tmp_path):
    workdir, weights = run
    evaluate.main(["--workdir", str(workdir), "--checkpoint", "latest"])
    record = json.loads((workdir / "evaluation_test.json").read_text())
    (workdir / "evaluation_test.json").write_text(json.dumps(record | {"step": 99}))
    with pytest.raises(InputError, match="must be of step 99, which evaluation_test"):
        make_model_card.main([str(workdir), "--weights", str(weights), str(tmp_path / "card.md")])
    assert not (tmp_path / "card.md").exists()
