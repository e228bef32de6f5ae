import struct

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from tensorboardX.proto.event_pb2 import Event

from resnet_jax.training.experiment import make_experiment
from tests.support.runs import train


def read_events(folder):
    """Every event of a folder's files, read by the format's definition: length, CRC, data, CRC."""
    for path in sorted(folder.rglob("*tfevents*")):
        data = path.read_bytes()
        while data:
            (length,) = struct.unpack("<Q", data[:8])
            yield Event.FromString(data[12 : 12 + length])
            data = data[16 + length :]


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_is_in_its_folder_as_in_metrics_csv(tmp_path, tiny_config):
    """A resumed run starts by withdrawing what may have come after its checkpoint."""
    tiny_config.tensorboard = True
    ends = []
    for tiny_config.num_epochs in (1, 2):
        summary = train(tiny_config, tmp_path, callbacks=[lambda end: ends.append(end.row)])
    events = list(read_events(tmp_path / "tensorboard"))
    assert [event.step for event in events if event.HasField("session_log")] == [1, 4]
    values = {}
    for event in events:
        for value in event.summary.value:
            values.setdefault(value.tag, {})[event.step] = value.simple_value
    assert {"curves", "_hparams_/experiment"} <= values.keys()
    for tag, column in {
        "loss/validation": "val_loss",
        "loss/training": "train_loss",
        "accuracy/validation": "val_accuracy",
        "accuracy/training": "train_accuracy",
        "learning_rate": "learning_rate",
        "images_per_second": "images_per_second",
    }.items():
        expected = {row["step"]: row[column] for row in ends}
        assert values[tag] == pytest.approx(expected, rel=1e-6), tag
    assert values["result/test_accuracy"][6] == pytest.approx(summary["test_accuracy"])
    assert set(values["norm_of_gradients/layer1"]) == {3, 6}


@pytest.mark.usefixtures("tiny_model")
def test_norms_are_those_of_a_plain_implementation(tiny_config, tiny_dataset):
    """The norm of a stage is that of all its layers, layer1_0 and layer1_1."""
    experiment = make_experiment(tiny_config, tiny_dataset)
    variables = experiment.init_state().trained
    norms = experiment.norms(variables)

    first = experiment.data.split("train")[2][: tiny_config.batch_size]
    images, labels = tiny_dataset.train_images[first], tiny_dataset.train_labels[first]
    mean, std = (np.asarray(value) for value in experiment.statistics)
    batch = jnp.float32((images / 255 - mean) / std)

    @jax.jit
    @jax.grad
    def gradients(params):
        logits, _ = experiment.model.apply(
            {**variables, "params": params}, batch, train=True, mutable=["batch_stats"]
        )
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    for name, tree in {
        "weights": variables["params"],
        "gradients": gradients(variables["params"]),
    }.items():
        stage = [tree["layer1_0"], tree["layer1_1"]]
        for part, of_part in ((name, tree), (f"{name}/layer1", stage)):
            squares = [np.sum(np.square(leaf)) for leaf in jax.tree.leaves(of_part)]
            assert norms[part] == pytest.approx(np.sqrt(sum(squares)), rel=1e-4)
