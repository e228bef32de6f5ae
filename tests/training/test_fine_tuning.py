"""Runs that start from a trained model: what they take from it, what they leave unchanged."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from resnet_jax.config.keys import set_value, validate
from resnet_jax.errors import InputError
from resnet_jax.runs.dataset_record import read_record
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.state import init_state
from resnet_jax.training.step import make_train_step
from resnet_jax.weights.file import to_safetensors
from tests.conftest import make_config, make_dataset
from tests.support import runs
from tests.support.networks import random_network
from tests.support.tiny_model import TinyModel


def _write(path, **settings):
    weights = random_network(**settings)
    path.write_bytes(to_safetensors(weights))
    return weights


def _config(path, **changes):
    config = make_config()
    config.init_from = str(path)
    for key, value in changes.items():
        set_value(config, key.replace("__", "."), value)
    validate(config)
    return config


def _assert_equal(ours, expected):
    jax.tree.map(np.testing.assert_array_equal, ours, expected)


def test_the_initial_state_is_the_model_s_but_for_a_head_of_other_classes(tmp_path):
    weights = _write(path := tmp_path / "net.safetensors")
    dataset = make_dataset()
    for names in (weights.class_names, weights.class_names[::-1]):
        experiment = make_experiment(
            _config(path, ema_decay=0.9, normalization="pixel_std"),
            dataset._replace(class_names=names),
        )
        state = experiment.init_state()
        fresh = make_experiment(_config("", ema_decay=0.9), dataset).init_state().params["fc"]
        theirs = weights.variables["params"]
        is_new = names != weights.class_names
        _assert_equal(state.params, theirs | {"fc": fresh} if is_new else theirs)
        _assert_equal(state.batch_stats, weights.variables["batch_stats"])
        _assert_equal(state.ema, state.trained)
        _assert_equal(experiment.statistics, (weights.mean, weights.std))
    # Another number of classes.
    _write(path, num_classes=7)
    state = make_experiment(_config(path), dataset).init_state()
    assert state.params["fc"]["kernel"].shape == (64, 10)


@pytest.mark.parametrize(
    ("settings", "changes", "message"),
    [
        ({"shortcut": "B"}, {}, r"model\.shortcut = 'conv3': must be 'B'"),
        ({}, {"model__depth": 14}, r"model\.depth = 14: must be 8"),
        ({}, {"init_from": "resnet99"}, "resnet99"),
    ],
)
def test_a_model_that_does_not_fit_is_named(settings, changes, message, tmp_path):
    _write(path := tmp_path / "net.safetensors", **settings)
    with pytest.raises(InputError, match=message):
        runs.train(_config(path, **changes), tmp_path / "run")
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("microbatch_size", [0, 6])
def test_a_frozen_backbone_is_softmax_regression_on_its_features(microbatch_size):
    """Two steps of SGD with momentum, decay and an EMA, written out."""
    rng = np.random.default_rng(0)
    images = rng.normal(size=(16, 32, 32, 3)).astype(np.float32)
    labels = np.arange(16) % 10
    model = TinyModel()
    tx = optax.chain(optax.add_decayed_weights(0.1), optax.sgd(0.5, momentum=0.9))
    start = init_state(jax.random.key(0), model, tx, has_ema=True, head_only=True)
    stats = jax.tree.map(lambda x: x + 0.3, start.batch_stats)
    start = dataclasses.replace(start, batch_stats=stats)
    step = make_train_step(
        model, tx, microbatch_size=microbatch_size, ema_decay=0.6, head_only=True
    )
    state = start
    for _ in range(2):
        state = jax.jit(step)(state, images, labels)

    frozen = {name: leaves for name, leaves in start.params.items() if name != "fc"}
    for params in (state.params, state.ema["params"]):
        _assert_equal({name: params[name] for name in frozen}, frozen)
    _assert_equal(state.batch_stats, stats)
    _assert_equal(state.ema["batch_stats"], start.ema["batch_stats"])

    dense, norm = frozen["layer1_0"], frozen["layer1_1"]
    mean, var = (stats["layer1_1"][name] for name in ("mean", "var"))
    x = images[:, ::4, ::4].reshape(16, -1) @ dense["kernel"] + dense["bias"]
    x = np.maximum((x - mean) / np.sqrt(var + 1e-5) * norm["scale"] + norm["bias"], 0)
    head = {name: np.float64(leaf) for name, leaf in start.params["fc"].items()}
    ema, velocity = dict(head), {"kernel": 0.0, "bias": 0.0}
    for number in range(2):
        logits = x @ head["kernel"] + head["bias"]
        errors = (np.exp(logits) / np.exp(logits).sum(1, keepdims=True) - np.eye(10)[labels]) / 16
        grads = {"kernel": x.T @ errors, "bias": errors.sum(0)}
        decay = min(0.6, (1 + number) / (10 + number))
        for name in head:
            velocity[name] = 0.9 * velocity[name] + grads[name] + 0.1 * head[name]
            head[name] = head[name] - 0.5 * velocity[name]
            ema[name] = decay * ema[name] + (1 - decay) * head[name]
    for ours, expected in ((state.params["fc"], head), (state.ema["params"]["fc"], ema)):
        for name in head:
            np.testing.assert_allclose(ours[name], expected[name], rtol=1e-4, atol=1e-6)


def test_sam_perturbs_only_what_is_trained():
    images, labels = jnp.ones((4, 32, 32, 3)), jnp.arange(4)
    config = _config("", freeze="backbone", optimizer__sam_rho=0.1, batch_size=4)
    experiment = make_experiment(config, make_dataset())
    step = make_train_step(TinyModel(), experiment.tx, head_only=True)
    start = init_state(jax.random.key(0), TinyModel(), experiment.tx, head_only=True)
    state = jax.jit(step)(start, images, labels)
    _assert_equal(state.params["layer1_0"], start.params["layer1_0"])
    assert (state.params["fc"]["bias"] != start.params["fc"]["bias"]).all()


@pytest.mark.slow
def test_a_resumed_run_needs_no_source_and_equals_an_uninterrupted_one(tmp_path):
    """The head of a frozen ResNet-8 is trained; the source is deleted after the start."""
    dataset = make_dataset()
    weights = _write(path := tmp_path / "net.safetensors", num_classes=7)
    config = _config(path, freeze="backbone", checkpoint_every_steps=1, ema_decay=0.9)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("resnet_jax.training.run.load", lambda name, data_dir: dataset)
        runs.train(config, tmp_path / "whole")
        with pytest.MonkeyPatch.context() as inner:
            runs.before_step(inner, 4, runs.kill)
            with pytest.raises(runs.Killed):
                runs.train(config, tmp_path / "parts")
        path.unlink()
        runs.train(config, tmp_path / "parts")
    (tmp_path / "net.safetensors").write_bytes(to_safetensors(weights))  # for shapes
    ours, expected = (runs.leaves(tmp_path / name, config, dataset) for name in ("parts", "whole"))
    runs.assert_same(ours, expected)
    assert runs.without_times(tmp_path / "parts") == runs.without_times(tmp_path / "whole")
    for path, leaf in jax.tree_util.tree_leaves_with_path(weights.variables):
        name = f"[0]{jax.tree_util.keystr(path)}"
        if "'fc'" not in name:
            np.testing.assert_array_equal(ours[name], leaf, err_msg=name)
    record = read_record(tmp_path / "parts")
    np.testing.assert_array_equal(record.mean, weights.mean)
