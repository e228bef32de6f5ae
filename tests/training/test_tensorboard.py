import struct

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from tensorboardX.proto.event_pb2 import Event

from resnet_jax.errors import InputError
from resnet_jax.models.resnet import ResNet
from resnet_jax.runs.metrics import METRICS_COLUMNS
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.run import train
from tests.support.runs import metrics


def read_events(folder):
    """Every event of a folder's files, read by the format's definition: length, CRC, data, CRC."""
    for path in sorted(folder.rglob("*tfevents*")):
        data = path.read_bytes()
        while data:
            (length,) = struct.unpack("<Q", data[:8])
            yield Event.FromString(data[12 : 12 + length])
            data = data[16 + length :]


def read_scalars(folder):
    """{tag: {step: value}}; of a step that was written again, the last value."""
    scalars = {}
    for event in read_events(folder):
        for value in event.summary.value:
            if value.HasField("simple_value"):
                scalars.setdefault(value.tag, {})[event.step] = value.simple_value
    return scalars


@pytest.mark.usefixtures("tiny_load")
def test_a_run_is_in_its_folder_as_in_metrics_csv(tmp_path, tiny_config):
    tiny_config.tensorboard = True
    ends = []
    summary = train(tiny_config, tmp_path, callbacks=[lambda end: ends.append(end.row)])
    assert [[str(row[name]) for name in METRICS_COLUMNS] for row in ends] == [
        list(row.values()) for row in metrics(tmp_path)
    ]
    scalars = read_scalars(tmp_path / "tensorboard")
    for tag, column in {
        "loss/validation": "val_loss",
        "loss/training": "train_loss",
        "accuracy/validation": "val_accuracy",
        "accuracy/training": "train_accuracy",
        "learning_rate": "learning_rate",
        "images_per_second": "images_per_second",
    }.items():
        expected = {row["step"]: row[column] for row in ends}
        assert scalars[tag] == pytest.approx(expected, rel=1e-6), tag
    assert scalars["result/test_accuracy"] == {6: pytest.approx(summary["test_accuracy"])}
    assert set(scalars["norm_of_gradients/layer2"]) == {3, 6}
    tags = {value.tag for event in read_events(tmp_path / "tensorboard")
            for value in event.summary.value}  # fmt: skip
    assert {"curves", "_hparams_/experiment"} <= tags


@pytest.mark.usefixtures("tiny_load")
def test_a_run_that_goes_on_withdraws_what_came_after_its_checkpoint(tmp_path, tiny_config):
    tiny_config.tensorboard, tiny_config.num_epochs = True, 1
    train(tiny_config, tmp_path)
    tiny_config.num_epochs = 2
    train(tiny_config, tmp_path)
    assert set(read_scalars(tmp_path / "tensorboard")["loss/training"]) == {3, 6}
    starts = [event for event in read_events(tmp_path / "tensorboard")
              if event.HasField("session_log")]  # fmt: skip
    assert [event.step for event in starts] == [1, 4]


def test_norms_are_those_of_a_plain_implementation(tiny_config, tiny_dataset):
    experiment = make_experiment(tiny_config, tiny_dataset)
    variables = experiment.init_state().trained
    norms = experiment.norms(variables)

    first = experiment.data.split("train")[2][: tiny_config.batch_size]
    images, labels = tiny_dataset.train_images[first], tiny_dataset.train_labels[first]
    mean, std = (np.asarray(value) for value in experiment.statistics)
    batch = jnp.float32((images / 255 - mean) / std)
    model = ResNet(depth=8, shortcut="conv3", num_classes=10, dtype=jnp.float32, ops="plain")

    def loss_fn(params):
        logits, _ = model.apply(
            {**variables, "params": params}, batch, train=True, mutable=["batch_stats"]
        )
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    grads = jax.grad(loss_fn)(variables["params"])

    def norm(tree):
        return np.sqrt(sum(np.sum(np.square(leaf)) for leaf in jax.tree.leaves(tree)))

    layer2 = {name: tree for name, tree in grads.items() if name.startswith("layer2_")}
    assert norms["weights"] == pytest.approx(norm(variables["params"]), rel=1e-5)
    assert norms["gradients"] == pytest.approx(norm(grads), rel=1e-4)
    assert norms["gradients/layer2"] == pytest.approx(norm(layer2), rel=1e-4)
    assert norms["weights/fc"] == pytest.approx(norm(variables["params"]["fc"]), rel=1e-5)


@pytest.mark.usefixtures("tiny_load")
def test_a_missing_tensorboardx_is_named_before_anything_is_written(
    tmp_path, tiny_config, monkeypatch
):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    tiny_config.tensorboard = True
    with pytest.raises(InputError, match=r"tensorboard = True: needs tensorboardX; `pip install"):
        train(tiny_config, tmp_path / "run")
    assert not (tmp_path / "run").exists()
