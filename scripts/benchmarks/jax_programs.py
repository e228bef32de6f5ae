"""What is timed of resnet_jax, through the functions its loop calls, and of `plain`."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.plain import PlainResNet, init_plain_state, make_plain_eval_step, make_plain_step
from benchmarks.timing import Runner
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment
from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import batch_indices
from resnet_jax.data.statistics import statistics
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.preprocess import augment_settings
from resnet_jax.training.state import TrainState


def random_dataset(num_train: int, num_test: int, num_classes: int) -> Dataset:
    """Noise of a dataset's shapes: the device works as long on it as on photographs."""
    rng = np.random.default_rng(0)

    def split(count: int) -> tuple[np.ndarray, np.ndarray]:
        images = rng.integers(0, 256, (count, 32, 32, 3), np.uint8)
        return images, rng.integers(0, num_classes, count).astype(np.int32)

    names = tuple(str(number) for number in range(num_classes))
    return Dataset(*split(num_train), *split(num_test), names)


class JaxBenchmark:
    """Runners of one config on one dataset; a runner keeps what it compiled."""

    def __init__(self, config: Any, dataset: Dataset):
        self.config, self.dataset = config, dataset
        self.experiment = Experiment(config, dataset)
        self._order = self.experiment.epoch_order(0)
        self._key = jax.random.key(config.seed)
        mean, std = statistics(config.normalization, dataset.train_images)
        self._normalize = partial(normalize, mean=mean, std=std)

    def train_step(self, num_steps: int, chunk_steps: int) -> Runner:
        """Updates by Experiment.train_chunk: gather, augmentation, forward, backward, update.

        After each call the loss is read, as the loop does to show it and to stop on NaN.
        """
        state = self.experiment.init_state()
        num_calls = -(-num_steps // chunk_steps)

        def run() -> None:
            nonlocal state
            for _ in range(num_calls):
                # Past the epoch's end the batch's slice is clamped: as much work, no other program.
                state = self.experiment.train_chunk(
                    state, self._order, chunk_steps, partial_batch=False
                )
                _read_loss(state)

        details = {
            "steps_per_call": chunk_steps,
            "note": f"with gather and augmentation; updates per dispatch: {chunk_steps}",
        }
        return Runner(run, num_calls * chunk_steps * self.config.batch_size, details)

    def plain_train_step(self, num_steps: int) -> Runner:
        """The same work by a plain model, one jitted step per batch, the loss read at the end."""
        tx, size = self.experiment.tx, self.config.batch_size
        state = init_plain_state(self.experiment.init_state().variables, tx)
        step = make_plain_step(self._plain_model(), tx, self._preprocess)
        images, labels = jax.device_put((self.dataset.train_images, self.dataset.train_labels))
        order = np.asarray(self._order)
        batches_per_epoch = len(order) // size
        batch = 0

        def run() -> None:
            nonlocal state, batch
            loss = None
            for _ in range(num_steps):
                indices = order[batch * size : (batch + 1) * size]
                state, loss = step(state, images, labels, indices, self._key)
                batch = (batch + 1) % batches_per_epoch
            jax.block_until_ready((state, loss))

        note = "with gather and augmentation; nn.Conv, nn.BatchNorm, one jitted step per batch"
        return Runner(run, num_steps * size, {"note": note})

    def evaluate(self) -> Runner:
        """Experiment.evaluate of the whole test split."""
        variables = self.experiment.init_state().variables
        return Runner(
            lambda: _discard(self.experiment.evaluate(variables, "test")),
            len(self.dataset.test_labels),
        )

    def plain_evaluate(self) -> Runner:
        """Jitted sums of loss and correct over whole batches of the test split."""
        variables = self.experiment.init_state().variables
        step = make_plain_eval_step(self._plain_model(), self._normalize)
        images, labels = jax.device_put((self.dataset.test_images, self.dataset.test_labels))
        size = min(self.config.eval_batch_size, len(labels))
        starts = range(0, len(labels) - size + 1, size)

        def run() -> None:
            batches = [slice(start, start + size) for start in starts]
            sums = [step(variables, images[batch], labels[batch]) for batch in batches]
            jax.block_until_ready(sums)

        return Runner(run, len(starts) * size)

    def augmentation(self, num_steps: int, chunk_steps: int) -> Runner:
        """Augmentation alone, of one uint8 batch that lies on the device."""
        images = jax.device_put(self.dataset.train_images[: self.config.batch_size])

        def once(step: jax.Array) -> jax.Array:
            return self._augment(jax.random.fold_in(self._key, step), images)

        return self._repeated(once, num_steps, chunk_steps)

    def input(self, num_steps: int, chunk_steps: int) -> Runner:
        """Gather, augmentation and normalization, as in a training step."""
        images, order = jax.device_put(self.dataset.train_images), self._order
        size = self.config.batch_size
        batches_per_epoch = len(order) // size

        def once(step: jax.Array) -> jax.Array:
            indices = batch_indices(order, step % batches_per_epoch, size)
            return self._preprocess(jax.random.fold_in(self._key, step), images[indices])

        return self._repeated(once, num_steps, chunk_steps)

    def _repeated(self, once: Any, num_steps: int, chunk_steps: int) -> Runner:
        """Runs `once` for successive steps, chunk_steps of them per dispatch."""

        @jax.jit
        def chunk(first: jax.Array) -> jax.Array:
            if chunk_steps == 1:
                return once(first)
            # A maximum of all batches needs every one of them, at next to no cost.
            steps = first + jnp.arange(1, chunk_steps)
            return jax.lax.scan(lambda m, s: (jnp.maximum(m, once(s)), None), once(first), steps)[0]

        num_calls = -(-num_steps // chunk_steps)
        first = 0

        def run() -> None:
            nonlocal first
            results = []
            for _ in range(num_calls):
                results.append(chunk(jnp.int32(first)))
                first += chunk_steps
            jax.block_until_ready(results)

        num_images = num_calls * chunk_steps * self.config.batch_size
        return Runner(run, num_images, {"steps_per_call": chunk_steps})

    def _augment(self, key: jax.Array, images: jax.Array) -> jax.Array:
        return augment(key, images, **augment_settings(self.config.augment))

    def _preprocess(self, key: jax.Array, images: jax.Array) -> jax.Array:
        return self._normalize(self._augment(key, images))

    def _plain_model(self) -> PlainResNet:
        model = self.config.model
        num_classes = len(self.dataset.class_names)
        return PlainResNet(model.depth, model.shortcut, num_classes, jnp.dtype(model.dtype))


def _read_loss(state: TrainState) -> float:
    return float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])


def _discard(_: Any) -> None:
    """For a lambda that returns nothing."""
