import dataclasses

import jax
import numpy as np
import pytest

from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import batch_indices, last_batch_indices
from resnet_jax.errors import InputError
from resnet_jax.training import evaluation
from resnet_jax.training.backend import CPU
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.losses import cross_entropy
from tests.support.tiny_model import TinyModel


@pytest.mark.parametrize("batch_size", [7, 500])  # 7 divides none of 23, 10 and 40
def test_evaluation_counts_every_image_once(tiny_config, tiny_dataset, batch_size):
    tiny_config.eval_batch_size = batch_size
    experiment = dataclasses.replace(make_experiment(tiny_config, tiny_dataset), model=TinyModel())
    variables = experiment.init_state().variables
    indices = experiment.data.validation_indices, experiment.data.train_indices
    splits = {"test": (tiny_dataset.test_images, tiny_dataset.test_labels)} | {
        name: (tiny_dataset.train_images[of_split], tiny_dataset.train_labels[of_split])
        for name, of_split in zip(("validation", "train"), indices, strict=True)
    }
    for split, (images, labels) in splits.items():
        result = experiment.evaluate(variables, split)
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


def test_an_evaluation_of_many_batches_is_traced_once(tiny_config, tiny_dataset, monkeypatch):
    tiny_config.eval_batch_size = 7
    traced = []
    masked_sums = evaluation.masked_sums
    monkeypatch.setattr(
        evaluation, "masked_sums", lambda *batch: traced.append(True) or masked_sums(*batch)
    )
    experiment = dataclasses.replace(make_experiment(tiny_config, tiny_dataset), model=TinyModel())
    variables = experiment.init_state().variables
    for _ in range(2):
        experiment.evaluate(variables, "test")
    assert traced == [True]


@pytest.mark.parametrize(("key", "value"), [("batch_size", 41), ("validation_size", 50)])
def test_sizes_beyond_the_data_are_bad_input(tiny_config, tiny_dataset, key, value):
    setattr(tiny_config, key, value)
    with pytest.raises(InputError, match=rf"{key} = {value}"):
        make_experiment(tiny_config, tiny_dataset)


def test_one_epoch_of_the_real_size_trains_on_the_split_once(tiny_config):
    """The indices that the jitted step gathers, over 352 batches, of 50,000 images."""
    tiny_config.validation_size, tiny_config.batch_size = 5_000, 128
    images, labels = np.zeros((50_000, 1, 1, 3), np.uint8), np.zeros(50_000, np.int32)
    dataset = Dataset(images, labels, images[:1], labels[:1], ("a",) * 10)
    experiment = make_experiment(tiny_config, dataset)
    train, validation = experiment.data.train_indices, experiment.data.validation_indices
    np.testing.assert_array_equal(np.sort([*train, *validation]), np.arange(50_000))
    assert experiment.plan.steps_per_epoch == 352
    slice_batch = jax.jit(batch_indices, static_argnums=2)
    seen = []
    for epoch in range(2):
        order = experiment.epoch_order(epoch)
        batches = [slice_batch(order, batch, 128) for batch in range(351)]
        batches.append(last_batch_indices(order, 128))
        assert len(batches[-1]) == 72
        seen.append(np.concatenate(batches))
        np.testing.assert_array_equal(np.sort(seen[-1]), np.sort(train))
    assert (seen[0] != seen[1]).mean() > 0.99


@pytest.mark.parametrize(("dtype", "ops"), [("float32", "native"), ("bfloat16", "custom_vjp")])
def test_native_kernels_are_for_float32(tiny_config, tiny_dataset, dtype, ops):
    tiny_config.model.dtype = dtype
    backend = dataclasses.replace(CPU, ops="native")
    experiment = make_experiment(tiny_config, tiny_dataset, backend)
    assert (experiment.backend.ops, experiment.model.ops) == (ops, ops)
