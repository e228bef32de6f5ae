"""Weights of a run directory: what their card says, on other devices, under other JAX settings."""

import json
import shutil

import jax
import numpy as np
import pytest

from resnet_jax import export
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import load
from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.inference.program import export_stablehlo
from resnet_jax.training.factories import abstract_state
from resnet_jax.training.restore import restore, restore_weights, save_imported
from resnet_jax.training.weights import find_weights
from tests.conftest import make_config, make_dataset
from tests.support.runs import run_config
from tests.support.runs import train as train_run
from tests.support.saved_runs import BEST, LATEST

LATEST_ACCURACY, BEST_ACCURACY = 0.125, 0.75  # of the saved run


def _card(workdir, checkpoint):
    card = restore_weights(read_config(workdir), workdir, checkpoint).card
    return card["checkpoint"], card["step"], card.get("test_accuracy")


def test_the_card_has_the_accuracy_of_its_weights_or_none(saved_run):
    for name in ("best", str(BEST)):
        assert _card(saved_run, name) == (name, BEST, BEST_ACCURACY)
    for name in ("latest", str(LATEST)):
        assert _card(saved_run, name) == (name, LATEST, LATEST_ACCURACY)
    best, aside = (saved_run / name for name in (f"checkpoints/{BEST}", "aside"))
    best.rename(aside)
    assert _card(saved_run, "best") == (str(LATEST), LATEST, LATEST_ACCURACY)
    aside.rename(best)
    shutil.rmtree(saved_run / "checkpoints" / str(LATEST))
    assert _card(saved_run, "latest")[1:] == (BEST, BEST_ACCURACY)
    summary = saved_run / "summary.json"
    summary.write_text(json.dumps(json.loads(summary.read_text()) | {"best_epoch": 2}))
    assert _card(saved_run, "best") == ("best", BEST, None)


def _of_1000_devices(workdir):
    path = workdir / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"mesh": {"data": 1000}}))


@pytest.mark.usefixtures("tiny_load")
def test_a_run_of_many_devices_is_used_on_one(saved_run, tmp_path):
    images = make_dataset().test_images
    expected = load(saved_run)(images)
    _of_1000_devices(saved_run)
    np.testing.assert_array_equal(load(saved_run)(images), expected)
    record = evaluate_split(read_config(saved_run), saved_run, "test", "best").record
    assert (record["num_images"], record["num_devices"]) == (23, 1)
    out = tmp_path / "out.safetensors"
    export.main(["--weights", str(saved_run), "--format", "safetensors", str(out)])
    np.testing.assert_array_equal(load(out)(images), expected)


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_of_many_devices_is_resumed_with_another_number(workdir):
    _of_1000_devices(workdir)
    config = run_config()
    config.mesh.data = 1000
    with pytest.raises(InputError, match=r"mesh.data = 1000: must be -1 or"):
        train_run(config, workdir)
    config.mesh.data, config.num_epochs = -1, 4
    assert train_run(config, workdir)["epoch"] == 4
    assert read_config(workdir).mesh.data == -1


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_jax_s_settings_change_nothing(saved_run, tmp_path):
    def results(workdir):
        record = evaluate_split(read_config(saved_run), saved_run, "test", "best").record
        weights = find_weights(saved_run)
        save_imported(make_config(), workdir, weights.variables)
        out = tmp_path / f"{workdir.name}.safetensors"
        export.main(["--weights", str(workdir), "--format", "safetensors", str(out)])
        imported = json.loads((workdir / "checkpoints/0/record/metadata").read_text())
        program = jax.export.deserialize(bytearray(export_stablehlo(weights))).mlir_module()
        lines = [line for line in program.splitlines() if not line.startswith("#loc")]
        return record["loss"], lines, imported, load(out).weights.variables

    expected = results(tmp_path / "default")
    with (
        jax.threefry_partitionable(False),
        jax.enable_x64(True),
        jax.numpy_dtype_promotion("strict"),
        jax.numpy_rank_promotion("raise"),
    ):
        found = results(tmp_path / "other")
    assert found[:3] == expected[:3]
    jax.tree.map(np.testing.assert_array_equal, found[3], expected[3])


def test_arrays_of_64_bits_are_named(saved_run):
    """Earlier versions saved them with JAX_ENABLE_X64."""
    config = make_config()
    state = abstract_state(config, 10)
    folder, step = saved_run / "checkpoints", LATEST + 10
    with CheckpointStore(folder, state.variables, state.training, read_only=True) as store:
        saved = store.restore(LATEST)
    variables = jax.tree.map(np.float64, saved.variables)
    with CheckpointStore(folder, variables, saved.training) as store:
        store.save(step, variables, saved.training, saved.history)
    with pytest.raises(InputError, match=rf"{step} in .*is float64\[.*must be float32") as caught:
        restore(config, saved_run, "latest")
    assert "\n" not in str(caught.value)
