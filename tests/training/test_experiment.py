import dataclasses

import jax
import numpy as np
import pytest

from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import batch_indices, last_batch_indices
from resnet_jax.errors import InputError
from resnet_jax.training.backend import CPU
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.losses import cross_entropy


@pytest.mark.parametrize("split", ["test", "validation", "train"])
@pytest.mark.parametrize("batch_size", [7, 500])
def test_evaluation_counts_every_image_once(tiny_config, tiny_dataset, split, batch_size):
    tiny_config.eval_batch_size = batch_size  # 7 divides none of 23, 10 and 40
    experiment = make_experiment(tiny_config, tiny_dataset)
    variables = experiment.init_state().variables
    result = experiment.evaluate(variables, split)

    images, labels = {
        "test": (tiny_dataset.test_images, tiny_dataset.test_labels),
        "validation": (
            tiny_dataset.train_images[experiment.data.validation_indices],
            tiny_dataset.train_labels[experiment.data.validation_indices],
        ),
        "train": (
            tiny_dataset.train_images[experiment.data.train_indices],
            tiny_dataset.train_labels[experiment.data.train_indices],
        ),
    }[split]
    mean = np.array([0.49139965, 0.48215845, 0.4465309])
    normalized = ((images / 255 - mean) / 0.20220213).astype(np.float32)
    logits = experiment.model.apply(variables, normalized, train=False)
    correct = np.asarray(logits.argmax(1)) == labels
    np.testing.assert_allclose(result.loss, cross_entropy(logits, labels).mean(), rtol=1e-4)
    assert result.accuracy == correct.mean()
    assert result.class_count == np.bincount(labels, minlength=10).tolist()
    for k in range(10):
        there = (labels == k).any()
        assert result.class_accuracy[k] == (correct[labels == k].mean() if there else None)


def test_splits_do_not_overlap_and_cover_the_training_images(tiny_config, tiny_dataset):
    experiment = make_experiment(tiny_config, tiny_dataset)
    together = np.concatenate([experiment.data.train_indices, experiment.data.validation_indices])
    np.testing.assert_array_equal(np.sort(together), np.arange(50))
    np.testing.assert_array_equal(
        np.sort(experiment.epoch_order(0)), np.sort(experiment.data.train_indices)
    )


@pytest.mark.parametrize(("key", "value"), [("batch_size", 41), ("validation_size", 50)])
def test_sizes_beyond_the_data_are_bad_input(tiny_config, tiny_dataset, key, value):
    setattr(tiny_config, key, value)
    with pytest.raises(InputError, match=rf"{key} = {value}"):
        make_experiment(tiny_config, tiny_dataset)


def test_total_steps(tiny_config, tiny_dataset):
    experiment = make_experiment(tiny_config, tiny_dataset)
    assert (
        experiment.plan.steps_per_epoch,
        experiment.plan.total_steps,
        experiment.plan.num_epochs,
    ) == (3, 6, 2)
    tiny_config.num_steps = 7
    experiment = make_experiment(tiny_config, tiny_dataset)
    assert (experiment.plan.total_steps, experiment.plan.num_epochs) == (7, 3)


def test_initialization_is_the_same_under_jit_and_for_abstract_shapes(tiny_config, tiny_dataset):
    experiment = make_experiment(tiny_config, tiny_dataset)
    abstract, state = jax.eval_shape(experiment.init_state), experiment.init_state()
    assert jax.tree.map(lambda x: (x.shape, x.dtype), abstract) == jax.tree.map(
        lambda x: (x.shape, x.dtype), state
    )


def test_one_epoch_of_the_real_size_trains_on_the_split_once(tiny_config):
    """The indices that the jitted step gathers, over 352 batches, of 50,000 images."""
    tiny_config.validation_size, tiny_config.batch_size = 5_000, 128
    num_images = 50_000
    dataset = Dataset(
        np.zeros((num_images, 1, 1, 3), np.uint8),
        np.zeros(num_images, np.int32),
        np.zeros((1, 1, 1, 3), np.uint8),
        np.zeros(1, np.int32),
        ("a",) * 10,
    )
    experiment = make_experiment(tiny_config, dataset)
    assert experiment.plan.steps_per_epoch == 352
    slice_batch = jax.jit(batch_indices, static_argnums=2)
    seen = []
    for epoch in range(2):
        order = experiment.epoch_order(epoch)
        batches = [slice_batch(order, batch, 128) for batch in range(351)]
        batches.append(last_batch_indices(order, 128))
        assert len(batches[-1]) == 72
        seen.append(np.concatenate(batches))
        np.testing.assert_array_equal(np.sort(seen[-1]), np.sort(experiment.data.train_indices))
    assert (seen[0] != seen[1]).mean() > 0.99


@pytest.mark.parametrize(("dtype", "ops"), [("float32", "native"), ("bfloat16", "custom_vjp")])
def test_native_kernels_are_for_float32(tiny_config, tiny_dataset, dtype, ops):
    tiny_config.model.dtype = dtype
    backend = dataclasses.replace(CPU, ops="native")
    experiment = make_experiment(tiny_config, tiny_dataset, backend)
    assert (experiment.backend.ops, experiment.model.ops) == (ops, ops)
