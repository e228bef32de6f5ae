"""A run's weights after training: restored, evaluated, brought in from elsewhere."""

from functools import partial
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import NUM_CLASSES, load
from resnet_jax.errors import InputError
from resnet_jax.runs.checkpoints import Checkpoints, Restored
from resnet_jax.runs.workdir import claim_workdir, run_facts
from resnet_jax.training.experiment import Experiment, make_model, make_tx
from resnet_jax.training.state import TrainState, init_state


def open_checkpoints(workdir: Path, state: TrainState, *, read_only: bool = False) -> Checkpoints:
    """The checkpoints of a run's folder; `state` (or its shapes) says what they hold."""
    return Checkpoints(
        workdir / "checkpoints", state.variables, training_tree(state), read_only=read_only
    )


def training_tree(state: TrainState) -> dict[str, Any]:
    """What a checkpoint holds beside the variables."""
    return {"step": state.step, "opt_state": state.opt_state, "epoch_sums": state.epoch_sums}


def restore(config: Config, workdir: Path, checkpoint: str) -> Restored:
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


def evaluate(config: Config, workdir: Path, split: str, checkpoint: str) -> dict[str, Any]:
    """Evaluates a run's checkpoint on a split; returns what evaluation_<split>.json holds.

    split: "test", "validation" or "train".  checkpoint: "best", "latest" or a step.
    Raises InputError where there is no such checkpoint, or none that verifies.
    """
    restored = restore(config, workdir, checkpoint)
    experiment = Experiment(config, load(config.dataset, config.data_dir))
    result = experiment.evaluate(restored.variables, split)
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


def save_imported(config: Config, workdir: Path, variables: Any) -> None:
    """Makes a run's folder at step 0 with given variables, for evaluation or more training.

    Raises InputError where the variables are not those of the config's model.
    """
    model = make_model(config, NUM_CLASSES[config.dataset])
    state = init_state(jax.random.key(0), model, make_tx(config))
    variables = jax.tree.map(lambda x: np.asarray(x, np.float32), variables)
    ours, theirs = (jax.tree.map(np.shape, tree) for tree in (state.variables, variables))
    if ours != theirs:
        raise InputError(f"the weights do not fit the config's model on {config.dataset}")
    with claim_workdir(workdir, config), open_checkpoints(workdir, state) as checkpoints:
        checkpoints.save(0, variables, training_tree(state), [])
