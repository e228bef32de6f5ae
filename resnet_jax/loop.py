"""The training run: order and timing only.  What is computed lives in lower layers."""

import math
import time
from functools import partial
from pathlib import Path
from typing import Any

import jax
import numpy as np
from ml_collections import ConfigDict

from resnet_jax import report
from resnet_jax.checkpoint import Checkpoints, Restored, best_row
from resnet_jax.data import NUM_CLASSES, load
from resnet_jax.experiment import Evaluation, Experiment, make_model, make_tx, segments
from resnet_jax.state import TrainState, init_state, zero_epoch_sums
from resnet_jax.workdir import claim_workdir, run_facts

CPU_CHUNK_STEPS, ACCELERATOR_CHUNK_STEPS = 1, 39


def open_checkpoints(workdir: Path, state: TrainState, *, read_only: bool = False) -> Checkpoints:
    """The checkpoints of a run's folder; `state` (or its shapes) says what they hold."""
    return Checkpoints(
        workdir / "checkpoints", state.variables, _training_tree(state), read_only=read_only
    )


def _training_tree(state: TrainState) -> dict[str, Any]:
    """What a checkpoint holds beside the variables."""
    return {"step": state.step, "opt_state": state.opt_state, "epoch_sums": state.epoch_sums}


def train(config: ConfigDict, workdir: Path) -> dict[str, Any]:
    """Trains to the config's last step in `workdir`, going on from its latest checkpoint.

    config: validated.  Returns what it writes to summary.json.
    Raises InputError, before anything is written, where config, data or workdir do not fit.
    """
    experiment = Experiment(config, load(config.dataset, config.data_dir))
    claim_workdir(workdir, config)
    report.say(describe(experiment))
    report.say(f"run folder: {workdir}")
    state = experiment.init_state()
    with open_checkpoints(workdir, state) as checkpoints:
        state, history = _restore(checkpoints, state)
        while int(state.step) < experiment.total_steps:
            state, history = _train_epoch(experiment, state, history)
            checkpoints.save(history[-1]["step"], state.variables, _training_tree(state), history)
            report.write_metrics(workdir / "metrics.csv", history)
            report.plot_curves(workdir / "curves.png", history, describe_model(experiment))
            report.say(report.epoch_line(history[-1], experiment.num_epochs))
        checkpoints.wait()
        summary = _summarize(experiment, checkpoints, state, history)
    report.write_metrics(workdir / "metrics.csv", history)
    report.plot_curves(workdir / "curves.png", history, describe_model(experiment))
    report.write_json(workdir / "summary.json", summary)
    report.say(
        f"test accuracy {report.percent(summary['test_accuracy'])} after {summary['step']:,} steps"
        f" ({report.percent(summary['best_test_accuracy'])} with the weights of epoch "
        f"{summary['best_epoch']}, the best on validation)  run folder: {workdir}"
    )
    return summary


def describe_model(experiment: Experiment) -> str:
    model = experiment.config.model
    return f"ResNet-{model.depth} on {experiment.config.dataset}"


def describe(experiment: Experiment) -> str:
    """One line that says what is trained on what."""
    config, device = experiment.config, jax.devices()[0]
    num_parameters = _num_parameters(jax.eval_shape(experiment.init_state))
    return (
        f"{describe_model(experiment)}: {num_parameters:,} parameters, "
        f"shortcut {config.model.shortcut}, {config.model.dtype}; "
        f"{len(experiment.train_indices):,} training, "
        f"{len(experiment.validation_indices):,} validation and "
        f"{len(experiment.dataset.test_labels):,} test images; "
        f"{experiment.total_steps:,} steps of {config.batch_size} images "
        f"({experiment.num_epochs} epochs) on {device.platform} ({device.device_kind})"
    )


def _num_parameters(state: TrainState) -> int:
    return sum(leaf.size for leaf in jax.tree.leaves(state.params))


def _restore(checkpoints: Checkpoints, state: TrainState) -> tuple[TrainState, list[dict]]:
    """The newest checkpoint that verifies and its history, or `state` where there is none."""
    steps = checkpoints.steps()
    if not steps:
        return state, []
    restored = checkpoints.restore_first(steps)
    checkpoints.set_aside(lambda step: step > restored.step)
    report.say(f"going on from the checkpoint at step {restored.step:,}")
    tree = jax.device_put({**restored.variables, **restored.training})
    return TrainState(**tree), restored.history


def _train_epoch(
    experiment: Experiment, state: TrainState, history: list[dict]
) -> tuple[TrainState, list[dict]]:
    """Trains to the end of the state's epoch (or the last step), and validates."""
    start = time.perf_counter()
    step = int(state.step)
    epoch = step // experiment.steps_per_epoch
    end = min((epoch + 1) * experiment.steps_per_epoch, experiment.total_steps)
    num_trained_before = int(state.epoch_sums["count"])
    order = experiment.epoch_order(epoch)
    progress = report.Progress(
        epoch + 1,
        step - epoch * experiment.steps_per_epoch,
        end - epoch * experiment.steps_per_epoch,
    )
    for num_steps, partial_batch in _segments(experiment, step, end):
        state = experiment.train_chunk(state, order, num_steps, partial_batch=partial_batch)
        loss = float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])
        progress.advance(num_steps, loss)
    sums = jax.tree.map(np.asarray, state.epoch_sums)
    train_seconds = time.perf_counter() - start
    progress.close()
    validation = experiment.evaluate(state.variables, "validation")
    row = {
        "epoch": epoch + 1,
        "step": end,
        "train_loss": float(sums["loss_sum"]) / int(sums["count"]),
        "train_accuracy": int(sums["correct"]) / int(sums["count"]),
        "val_loss": validation.loss,
        "val_accuracy": validation.accuracy,
        # Seven digits: all that float32 has, without its tail in decimal.
        "learning_rate": float(f"{experiment.schedule(end - 1):.7g}"),
        "images_per_second": (int(sums["count"]) - num_trained_before) / train_seconds,
        "seconds": time.perf_counter() - start,
    }
    return state.replace(epoch_sums=zero_epoch_sums()), [*history, row]


def _segments(experiment: Experiment, step: int, end: int) -> list[tuple[int, bool]]:
    on_cpu = jax.default_backend() == "cpu"
    automatic = CPU_CHUNK_STEPS if on_cpu else ACCELERATOR_CHUNK_STEPS
    return segments(
        step,
        end,
        steps_per_epoch=experiment.steps_per_epoch,
        chunk_steps=experiment.config.chunk_steps or automatic,
        partial_batch=len(experiment.train_indices) % experiment.config.batch_size > 0,
    )


def _summarize(
    experiment: Experiment, checkpoints: Checkpoints, state: TrainState, history: list[dict]
) -> dict[str, Any]:
    """The content of summary.json.  The test images are looked at here, and only here."""
    best = best_row(history)
    assert best is not None, "a run has at least one epoch"
    last_test = experiment.evaluate(state.variables, "test")
    best_test, best_step = last_test, history[-1]["step"]
    if best["step"] != best_step:
        restored = checkpoints.restore(best["step"], variables_only=True)
        best_test = experiment.evaluate(restored.variables, "test")
    return {
        "step": history[-1]["step"],
        "epoch": history[-1]["epoch"],
        "test_loss": last_test.loss,
        "test_accuracy": last_test.accuracy,
        "best_epoch": best["epoch"],
        "best_val_accuracy": best["val_accuracy"],
        "best_test_loss": best_test.loss,
        "best_test_accuracy": best_test.accuracy,
        "num_parameters": _num_parameters(state),
        "seed": experiment.config.seed,
        "training_seconds": math.fsum(row["seconds"] for row in history),
        **run_facts(),
    }


def restore(config: ConfigDict, workdir: Path, checkpoint: str) -> Restored:
    """The verified variables of a run's checkpoint, without its data set.

    checkpoint: "best", "latest" or a step.
    Raises InputError where there is no such checkpoint, or none that verifies.
    """
    # The number of classes is the only thing about the data set that the weights depend on.
    num_classes = NUM_CLASSES[config.dataset]
    abstract_state = jax.eval_shape(
        partial(init_state, model=make_model(config, num_classes), tx=make_tx(config)),
        jax.random.key(0),
    )
    with open_checkpoints(workdir, abstract_state, read_only=True) as checkpoints:
        return checkpoints.restore_named(checkpoint)


def evaluate(config: ConfigDict, workdir: Path, split: str, checkpoint: str) -> dict[str, Any]:
    """Evaluates a run's checkpoint on a split; returns what evaluation_<split>.json holds.

    split: "test", "validation" or "train".  checkpoint: "best", "latest" or a step.
    Raises InputError where there is no such checkpoint, or none that verifies.
    """
    restored = restore(config, workdir, checkpoint)
    experiment = Experiment(config, load(config.dataset, config.data_dir))
    result: Evaluation = experiment.evaluate(restored.variables, split)
    return {
        "split": split,
        "checkpoint": checkpoint,
        "step": restored.step,
        "num_images": sum(result.class_count),
        "loss": result.loss,
        "accuracy": result.accuracy,
        "class_accuracy": dict(
            zip(experiment.dataset.class_names, result.class_accuracy, strict=True)
        ),
        "class_count": dict(zip(experiment.dataset.class_names, result.class_count, strict=True)),
        **run_facts(),
    }


def save_imported(config: ConfigDict, workdir: Path, variables: Any) -> None:
    """Makes a run's folder at step 0 with given variables, for evaluation or more training.

    Raises InputError where the variables are not those of the config's model.
    """
    model = make_model(config, NUM_CLASSES[config.dataset])
    state = init_state(jax.random.key(0), model, make_tx(config))
    variables = jax.tree.map(lambda x: np.asarray(x, np.float32), variables)
    ours, theirs = (jax.tree.map(np.shape, tree) for tree in (state.variables, variables))
    if ours != theirs:
        raise InputError(f"the weights do not fit the config's model on {config.dataset}")
    claim_workdir(workdir, config)
    with open_checkpoints(workdir, state) as checkpoints:
        checkpoints.save(0, variables, _training_tree(state), [])
