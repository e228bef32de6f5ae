"""A config and its data set, made into the functions that the loop calls."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from resnet_jax.augment.pipeline import augment, normalize
from resnet_jax.config.schema import INT_MAX, Config
from resnet_jax.data.dataset import Dataset, split_indices
from resnet_jax.data.order import epoch_order, padded_batches, steps_per_epoch
from resnet_jax.data.statistics import statistics
from resnet_jax.errors import InputError
from resnet_jax.models.resnet import ResNet
from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import piecewise_constant
from resnet_jax.training.backend import compiler_options
from resnet_jax.training.state import TrainState, init_state
from resnet_jax.training.step import make_eval_step, make_train_chunk, make_train_step

# The most in one call: about 4 s of a ResNet-44 on two cores; on a GPU, not measured yet.
CPU_CHUNK_IMAGES, GPU_CHUNK_STEPS = 1152, 128

SPLITS = ("test", "validation", "train")


class Evaluation(NamedTuple):
    """Mean loss in nats, accuracy in [0, 1], and by true class the accuracy and image count."""

    loss: float
    accuracy: float
    class_accuracy: list[float]
    class_count: list[int]


def make_model(config: Config, num_classes: int) -> ResNet:
    """The config's model."""
    return ResNet(
        depth=config.model.depth,
        shortcut=config.model.shortcut,
        num_classes=num_classes,
        dtype=jnp.dtype(config.model.dtype),
        kernel_init=config.model.init,
        unbiased_variance=config.model.unbiased_variance,
    )


def make_tx(config: Config) -> optax.GradientTransformation:
    """The config's optimizer."""
    return make_optimizer(piecewise_constant(**config.schedule), **config.optimizer)


class Experiment:
    """The functions of one config on one data set; the data lives on the device.

    Raises InputError where the config does not fit the data set's size.
    """

    def __init__(self, config: Config, dataset: Dataset):
        self.config, self.dataset = config, dataset
        num_images = len(dataset.train_labels)
        self.train_indices, self.validation_indices = split_indices(
            num_images, config.validation_size, config.split_seed
        )
        num_training = len(self.train_indices)
        if config.batch_size > num_training:
            raise InputError(
                f"config key batch_size = {config.batch_size}: must be at most {num_training}, "
                "the number of training images after the split"
            )
        self.steps_per_epoch = steps_per_epoch(num_training, config.batch_size)
        self.total_steps = config.num_steps or config.num_epochs * self.steps_per_epoch
        if self.total_steps > INT_MAX:
            raise InputError(
                f"config key num_epochs = {config.num_epochs}: must be at most "
                f"{INT_MAX // self.steps_per_epoch}, for at most {INT_MAX} updates"
            )
        self.num_epochs = steps_per_epoch(self.total_steps, self.steps_per_epoch)
        self.model = make_model(config, len(dataset.class_names))
        self.schedule = piecewise_constant(**config.schedule)
        self.tx = make_tx(config)
        mean, std = statistics(config.normalization, dataset.train_images)
        self._normalize = partial(normalize, mean=mean, std=std)
        key = jax.random.key(config.seed)
        self._init_key, self._order_key, self._augment_key = jax.random.split(key, 3)

    @property
    def chunk_steps(self) -> int:
        """The updates in one call of `train_chunk` where a checkpoint does not cut it short."""
        batch_size = self.config.batch_size
        num_batches = len(self.train_indices) // batch_size
        return self.config.chunk_steps or automatic_chunk_steps(num_batches, batch_size)

    def init_state(self) -> TrainState:
        """A fresh state at step 0."""
        return jax.jit(partial(init_state, model=self.model, tx=self.tx))(self._init_key)

    @cached_property
    def _train_data(self) -> tuple[jax.Array, jax.Array]:
        return jax.device_put((self.dataset.train_images, self.dataset.train_labels))

    @cached_property
    def _test_data(self) -> tuple[jax.Array, jax.Array]:
        return jax.device_put((self.dataset.test_images, self.dataset.test_labels))

    @cached_property
    def jitted_train_chunk(self) -> Any:
        """What `train_chunk` calls, jitted and not compiled yet (see `step.make_train_chunk`)."""

        def preprocess(key: jax.Array, images: jax.Array) -> jax.Array:
            return self._normalize(augment(key, images, **self.config.augment))

        return make_train_chunk(
            make_train_step(self.model, self.tx),
            preprocess,
            batch_size=self.config.batch_size,
            batches_per_epoch=self.steps_per_epoch,
            compiler_options=compiler_options(deterministic=self.config.deterministic),
        )

    @cached_property
    def _eval_step(self) -> Callable[..., dict[str, jax.Array]]:
        return make_eval_step(
            self.model,
            self._normalize,
            compiler_options(deterministic=self.config.deterministic),
        )

    def epoch_order(self, epoch: int) -> jax.Array:
        """The training indices in the order of one epoch (from 0): int32 [M], on the device."""
        return jax.jit(epoch_order)(self._order_key, epoch, self.train_indices)

    def train_chunk(
        self, state: TrainState, order: jax.Array, num_steps: int, *, partial_batch: bool
    ) -> TrainState:
        """Runs some updates of one epoch (see `step.make_train_chunk`).  `state` is used up."""
        images, labels = self._train_data
        return self.jitted_train_chunk(
            state,
            images,
            labels,
            order,
            self._augment_key,
            num_steps=num_steps,
            partial_batch=partial_batch,
        )

    def evaluate(
        self, variables: Any, split: str, on_batch: Callable[[], None] = lambda: None
    ) -> Evaluation:
        """Evaluates every image of a split once, with running statistics, unaugmented.

        variables: {"params": ..., "batch_stats": ...}.  split: "test", "validation" or "train".
        on_batch: called after each batch; what it raises ends the evaluation.
        """
        if split == "test":
            images, labels = self._test_data
            subset = np.arange(len(self.dataset.test_labels), dtype=np.int32)
        else:
            images, labels = self._train_data
            subset = {"validation": self.validation_indices, "train": self.train_indices}[split]
        batch_size = min(self.config.eval_batch_size, len(subset))
        indices, masks = padded_batches(jnp.asarray(subset), batch_size)
        num_classes = len(self.dataset.class_names)
        sums = {
            "loss_sum": jnp.zeros((), jnp.float32),
            "correct_sum": jnp.zeros(num_classes, jnp.int32),
            "count": jnp.zeros(num_classes, jnp.int32),
        }
        for batch, mask in zip(indices, masks, strict=True):
            before, sums = sums, self._eval_step(variables, sums, images, labels, batch, mask)
            jax.block_until_ready(before)  # while the device works on this batch
            on_batch()
        correct, count = np.asarray(sums["correct_sum"]), np.asarray(sums["count"])
        return Evaluation(
            loss=float(sums["loss_sum"]) / len(subset),
            accuracy=int(correct.sum()) / len(subset),
            class_accuracy=(correct / np.maximum(count, 1)).tolist(),
            class_count=count.tolist(),
        )


def automatic_chunk_steps(num_batches: int, batch_size: int) -> int:
    """Updates per call of the device, for an epoch of num_batches full batches.

    Each call costs a fixed time, on the CPU mostly for its memory.  The most that a call takes is
    on the CPU some seconds (of a ResNet-44), for the program to answer a signal soon, and on a GPU
    a fraction of one.  A number that divides the epoch leaves no single updates, whose program
    would be one more to compile.
    """
    most = CPU_CHUNK_IMAGES // batch_size if jax.default_backend() == "cpu" else GPU_CHUNK_STEPS
    most = min(most, num_batches)
    divisors = (steps for steps in range(1, most + 1) if num_batches % steps == 0)
    divisor = max(divisors, default=1)
    return divisor if 2 * divisor > most else most


def segments(
    first_step: int,
    last_step: int,
    *,
    steps_per_epoch: int,
    chunk_steps: int,
    partial_batch: bool,
    checkpoint_every_steps: int = 0,
) -> list[tuple[int, bool]]:
    """Cuts the updates from first_step to last_step, within one epoch, into device calls.

    steps_per_epoch: updates in an epoch, its last one on a partial batch where partial_batch.
    Chunks begin at multiples of chunk_steps within the epoch and do not reach past a multiple of
    checkpoint_every_steps (0: none); single updates fill the rest.  So a run resumed at the end of
    any call makes the same calls as one never stopped.
    Returns [(num_steps, on the partial batch)], num_steps 1 or chunk_steps.
    """
    calls = []
    step = first_step
    while step < last_step:
        batch = step % steps_per_epoch
        full_batches_end = min(last_step, step - batch + steps_per_epoch - partial_batch)
        chunk_end = full_batches_end
        if checkpoint_every_steps:
            next_checkpoint = (step // checkpoint_every_steps + 1) * checkpoint_every_steps
            chunk_end = min(chunk_end, next_checkpoint)
        if batch % chunk_steps == 0 and step + chunk_steps <= chunk_end:
            num_steps = chunk_steps
        else:
            num_steps = 1
        calls.append((num_steps, step >= full_batches_end))
        step += num_steps
    return calls
