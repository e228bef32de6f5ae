"""Timed programs of resnet_jax, by the functions of its training loop, and of `plain`."""

import dataclasses
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.plain import PlainResNet, init_plain_state, make_plain_eval_step, make_plain_step
from benchmarks.timing import Runner
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment
from resnet_jax.data.catalog import class_names
from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import batch_indices
from resnet_jax.inference.evaluate import LabeledImages, make_evaluator
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.preprocess import augment_settings
from resnet_jax.weights.file import Weights


def random_dataset(config: Any, num_train: int, num_test: int) -> Dataset:
    """Build noise with the classes of a config: it takes as long to train on as photographs."""
    rng = np.random.default_rng(0)
    names = class_names(config.dataset, config.data_dir)

    def split(count: int) -> tuple[np.ndarray, np.ndarray]:
        images = rng.integers(0, 256, (count, 32, 32, 3), np.uint8)
        return images, rng.integers(0, len(names), count).astype(np.int32)

    return Dataset(*split(num_train), *split(num_test), names)


class JaxBenchmark:
    """Runners of one config on one dataset. Each runner keeps its compiled program."""

    def __init__(self, config: Any, dataset: Dataset):
        self.config, self.dataset = config, dataset
        self.experiment = make_experiment(config, dataset)
        self._order = self.experiment.epoch_order(0)
        self._key = jax.random.key(config.seed)
        mean, std = self.experiment.statistics
        self._normalize = partial(normalize, mean=mean, std=std)

    def train_step(self, num_steps: int, chunk_steps: int) -> Runner:
        """Time training steps by Experiment.train_chunk, with gather and augmentation.

        The loss is read after each call, as in the training loop.
        """
        state = self.experiment.init_state()
        num_calls = -(-num_steps // chunk_steps)

        def run() -> None:
            nonlocal state
            for _ in range(num_calls):
                # Beyond the epoch's end the slice of the batch is clamped: the work is the same.
                state = self.experiment.train_chunk(
                    state, self._order, chunk_steps, partial_batch=False
                )
                float(state.epoch_sums["loss_sum"])

        note = f"with gather and augmentation; steps per dispatch: {chunk_steps}"
        details = {"steps_per_call": chunk_steps, "note": note}
        return Runner(run, num_calls * chunk_steps * self.config.batch_size, details)

    def plain_train_step(self, num_steps: int) -> Runner:
        """Time the same work with a plain model and one jitted step per batch."""
        tx, size = self.experiment.tx, self.config.batch_size
        state = init_plain_state(self.experiment.init_state().variables, tx)
        step = make_plain_step(self._plain_model(), tx, self._preprocess)
        images, labels = jax.device_put((self.dataset.train_images, self.dataset.train_labels))
        order = np.asarray(self._order)
        batches = order[: len(order) // size * size].reshape(-1, size)
        next_batch = 0

        def run() -> None:
            nonlocal state, next_batch
            loss = None
            for _ in range(num_steps):
                state, loss = step(state, images, labels, batches[next_batch], self._key)
                next_batch = (next_batch + 1) % len(batches)
            jax.block_until_ready((state, loss))

        note = "with gather and augmentation; nn.Conv, nn.BatchNorm, one jitted step per batch"
        return Runner(run, num_steps * size, {"note": note})

    def evaluate(self) -> Runner:
        """Time the command `evaluate` on the whole test split, without files."""
        names, (mean, std) = self.dataset.class_names, self.experiment.statistics
        variables = self.experiment.init_state().variables
        weights = Weights(variables, self.config, names, mean, std, card={})
        evaluate = make_evaluator(weights, self.experiment.backend)
        images, labels = self.dataset.test_images, self.dataset.test_labels
        indices = np.arange(len(labels), dtype=np.int32)

        def run() -> None:
            evaluate(LabeledImages(images, labels, indices, {}))

        return Runner(run, len(labels))

    def plain_evaluate(self) -> Runner:
        """Time jitted sums of losses and correct predictions over full test batches."""
        variables = self.experiment.init_state().variables
        step = make_plain_eval_step(self._plain_model(), self._normalize)
        images, labels = jax.device_put((self.dataset.test_images, self.dataset.test_labels))
        size = min(self.config.eval_batch_size, len(labels))
        starts = range(0, len(labels) - size + 1, size)

        def run() -> None:
            batches = [slice(start, start + size) for start in starts]
            jax.block_until_ready([step(variables, images[b], labels[b]) for b in batches])

        return Runner(run, len(starts) * size)

    def augmentation(self, num_steps: int, chunk_steps: int) -> Runner:
        """Time augmentation alone, of one uint8 batch on the device."""
        images = jax.device_put(self.dataset.train_images[: self.config.batch_size])
        return self._repeated(lambda _, key: self._augment(key, images), num_steps, chunk_steps)

    def input(self, num_steps: int, chunk_steps: int) -> Runner:
        """Time gather, augmentation and normalization, as in a training step."""
        images, order = jax.device_put(self.dataset.train_images), self._order
        size = self.config.batch_size

        def once(step: jax.Array, key: jax.Array) -> jax.Array:
            indices = batch_indices(order, step % (len(order) // size), size)
            return self._preprocess(key, images[indices])

        return self._repeated(once, num_steps, chunk_steps)

    def _repeated(self, once: Any, num_steps: int, chunk_steps: int) -> Runner:
        """Time once(step, key) for successive steps, chunk_steps of them per dispatch."""

        @jax.jit
        def chunk(first: jax.Array) -> jax.Array:
            def of_step(step: jax.Array) -> jax.Array:
                return once(step, jax.random.fold_in(self._key, step))

            if chunk_steps == 1:
                return of_step(first)
            # A cheap maximum needs every batch.
            steps = first + jnp.arange(1, chunk_steps)
            combine = lambda m, s: (jnp.maximum(m, of_step(s)), None)  # noqa: E731
            return jax.lax.scan(combine, of_step(first), steps)[0]

        num_calls = -(-num_steps // chunk_steps)

        def run() -> None:
            starts = range(0, num_calls * chunk_steps, chunk_steps)
            jax.block_until_ready([chunk(jnp.int32(first)) for first in starts])

        num_images = num_calls * chunk_steps * self.config.batch_size
        return Runner(run, num_images, {"steps_per_call": chunk_steps})

    def _augment(self, key: jax.Array, images: jax.Array) -> jax.Array:
        return augment(key, images, **augment_settings(dataclasses.asdict(self.config.augment)))

    def _preprocess(self, key: jax.Array, images: jax.Array) -> jax.Array:
        return self._normalize(self._augment(key, images))

    def _plain_model(self) -> PlainResNet:
        model, num_classes = self.config.model, len(self.dataset.class_names)
        return PlainResNet(model.depth, model.shortcut, num_classes, jnp.dtype(model.dtype))
