"""A config on a dataset: the compiled functions that the trainer calls."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import jax

from resnet_jax.augment.pipeline import augment
from resnet_jax.config.types import Config
from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import epoch_order
from resnet_jax.data.statistics import normalize
from resnet_jax.training.backend import Backend, compiler_options, current_backend
from resnet_jax.training.chunk import make_train_chunk
from resnet_jax.training.device_data import DeviceData
from resnet_jax.training.evaluation import EvalStep, Evaluation, evaluate, make_eval_step
from resnet_jax.training.factories import (
    make_keys,
    make_model,
    make_schedule,
    make_statistics,
    make_tx,
)
from resnet_jax.training.plan import make_plan
from resnet_jax.training.state import TrainState, init_state
from resnet_jax.training.step import make_train_step


class Experiment:
    """The parts of one config on one dataset, put together.

    Attributes:
      config, dataset, backend: As given.
      data: The dataset's splits on the device.
      plan: How many updates, in which dispatches.
      model, schedule, tx: The config's network, learning rate and optimizer.
    """

    def __init__(self, config: Config, dataset: Dataset, backend: Backend | None = None):
        """Puts the parts together; nothing is compiled yet.

        Args:
          config: A valid config.
          dataset: The one it names.
          backend: What to compile for; None is that of JAX's default device.

        Raises:
          InputError: If the config does not fit the dataset's size, or there is no such device.
        """
        self.config, self.dataset = config, dataset
        self.backend = backend or current_backend()
        self.data = DeviceData(
            dataset, validation_size=config.validation_size, split_seed=config.split_seed
        )
        self.plan = make_plan(
            len(self.data.train_indices),
            batch_size=config.batch_size,
            num_epochs=config.num_epochs,
            num_steps=config.num_steps,
            chunk_steps=config.chunk_steps,
            checkpoint_every_steps=config.checkpoint_every_steps,
            max_chunk_steps=self.backend.max_chunk_steps(config.batch_size),
        )
        self.model = make_model(config, len(dataset.class_names), self.backend.ops)
        self.schedule = make_schedule(config)
        self.tx = make_tx(config)
        self._keys = make_keys(config.seed)
        mean, std = make_statistics(config, lambda: dataset.train_images)
        self._normalize = partial(normalize, mean=mean, std=std)

    def init_state(self) -> TrainState:
        """A fresh state at step 0."""
        return jax.jit(partial(init_state, model=self.model, tx=self.tx))(self._keys.init)

    def epoch_order(self, epoch: int) -> jax.Array:
        """The training indices in the order of one epoch (from 0): int32 [M], on the device."""
        return jax.jit(epoch_order)(self._keys.order, epoch, self.data.train_indices)

    def train_chunk(
        self, state: TrainState, order: jax.Array, num_steps: int, *, partial_batch: bool
    ) -> TrainState:
        """Runs some updates of one epoch (see `chunk.make_train_chunk`).  `state` is donated."""
        return self.jitted_train_chunk(
            state,
            *self.data.train_arrays,
            order,
            self._keys.augment,
            num_steps=num_steps,
            partial_batch=partial_batch,
        )

    @cached_property
    def jitted_train_chunk(self) -> Any:
        """What `train_chunk` calls, jitted and not compiled yet."""

        def preprocess(key: jax.Array, images: jax.Array) -> jax.Array:
            return self._normalize(augment(key, images, **self.config.augment))

        return make_train_chunk(
            make_train_step(self.model, self.tx),
            preprocess,
            batch_size=self.plan.batch_size,
            batches_per_epoch=self.plan.steps_per_epoch,
            one_program=self.backend.one_program,
            compiler_options=self._compiler_options,
        )

    def evaluate(
        self, variables: Any, split: str, on_batch: Callable[[], None] = lambda: None
    ) -> Evaluation:
        """Evaluates every image of a split once (see `evaluation.evaluate`).

        Args:
          variables: {"params": ..., "batch_stats": ...}.
          split: "test", "validation" or "train".
          on_batch: Called after each batch; what it raises ends the evaluation.
        """
        images, labels, indices = self.data.split(split)
        return evaluate(
            self._eval_step,
            variables,
            images,
            labels,
            indices,
            num_classes=len(self.dataset.class_names),
            batch_size=self.config.eval_batch_size,
            on_batch=on_batch,
        )

    @cached_property
    def _eval_step(self) -> EvalStep:
        return make_eval_step(self.model, self._normalize, self._compiler_options)

    @property
    def _compiler_options(self) -> dict[str, str | bool]:
        return compiler_options(self.backend, deterministic=self.config.deterministic)
