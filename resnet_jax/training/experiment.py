"""A config on a dataset: the compiled functions that the trainer calls."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import jax

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.types import Config
from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import epoch_order
from resnet_jax.distributed.mesh import make_mesh, make_spread, replicated
from resnet_jax.training.backend import Backend, compiler_options, current_backend
from resnet_jax.training.chunk import make_train_chunk
from resnet_jax.training.device_data import DeviceData
from resnet_jax.training.evaluation import EvalStep, Evaluation, evaluate, make_eval_step
from resnet_jax.training.factories import (
    make_initial_state,
    make_keys,
    make_model,
    make_schedule,
    make_statistics,
    make_tx,
)
from resnet_jax.training.norms import make_norms
from resnet_jax.training.plan import make_plan
from resnet_jax.training.preprocess import make_preprocess
from resnet_jax.training.state import TrainState
from resnet_jax.training.step import make_train_step


class Experiment:
    """The parts of one config on one dataset, put together.

    Attributes:
      config, dataset, backend: As given.
      data: The dataset's splits on the device.
      mesh: The devices.
      sharding: Of what every device has whole: the dataset, the state.
      plan: How many updates, in which dispatches.
      model, schedule, tx: The config's network, learning rate and optimizer.
      statistics: The (mean, std) that images are normalized by (see `factories.make_statistics`).
      preprocess: What happens to a batch before the network sees it.  It, model and tx may be
        replaced before the first update.
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
        self.mesh = make_mesh(config.mesh.data)
        if self.mesh.size > 1:
            self.backend = self.backend.for_several_devices()
        self.sharding = replicated(self.mesh)
        self.data = DeviceData(
            dataset,
            validation_size=config.validation_size,
            split_seed=config.split_seed,
            sharding=self.sharding,
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
        self.schedule = make_schedule(config, self.plan)
        self.tx = make_tx(config, self.schedule)
        self._keys = make_keys(config.seed)
        self.statistics = make_statistics(config, lambda: dataset.train_images)
        self.preprocess = make_preprocess(
            config.augment,
            *self.statistics,
            len(dataset.class_names),
            label_smoothing=config.label_smoothing,
        )

    def init_state(self) -> TrainState:
        """A fresh state at step 0."""
        init = partial(make_initial_state, self.config, model=self.model, tx=self.tx)
        return jax.jit(init, out_shardings=self.sharding)(self._keys.init)

    def epoch_order(self, epoch: int) -> jax.Array:
        """The training indices in the order of one epoch (from 0): int32 [M], on the device."""
        shuffle = jax.jit(epoch_order, out_shardings=self.sharding)
        return shuffle(self._keys.order, epoch, self.data.train_indices)

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
        return make_train_chunk(
            make_train_step(
                self.model,
                self.tx,
                microbatch_size=self.config.microbatch_size,
                ema_decay=self.config.average_decay,
            ),
            self.preprocess,
            batch_size=self.plan.batch_size,
            batches_per_epoch=self.plan.steps_per_epoch,
            one_program=self.backend.one_program,
            compiler_options=self._compiler_options,
            spread=make_spread(self.mesh),
            out_sharding=self.sharding,
        )

    def evaluate(
        self,
        variables: Any,
        split: str,
        on_batch: Callable[[], None] = lambda: None,
        *,
        flip_tta: bool = False,
    ) -> Evaluation:
        """Evaluates every image of a split once (see `evaluation.evaluate`).

        Args:
          variables: {"params": ..., "batch_stats": ...}.
          split: "test", "validation" or "train".
          on_batch: Called after each batch; what it raises ends the evaluation.
          flip_tta: See `evaluation.make_eval_step`.
        """
        images, labels, indices = self.data.split(split)
        return evaluate(
            self._flip_eval_step if flip_tta else self._eval_step,
            variables,
            images,
            labels,
            indices,
            num_classes=len(self.dataset.class_names),
            batch_size=self.config.eval_batch_size,
            on_batch=on_batch,
        )

    def norms(self, variables: Any) -> dict[str, jax.Array]:
        """Norms of weights and gradients on the first training images (see `norms.make_norms`)."""
        images, labels, indices = self.data.split("train")
        first = indices[: self.plan.batch_size]
        mean, std = self.statistics
        batch = normalize(images[first], mean=mean, std=std)
        return self._norms(variables, batch, labels[first])

    @cached_property
    def _norms(self) -> Callable[..., dict[str, jax.Array]]:
        return make_norms(self.model, self._compiler_options)

    @cached_property
    def _eval_step(self) -> EvalStep:
        return self._make_eval_step()

    @cached_property
    def _flip_eval_step(self) -> EvalStep:
        return self._make_eval_step(flip_tta=True)

    def _make_eval_step(self, *, flip_tta: bool = False) -> EvalStep:
        mean, std = self.statistics
        return make_eval_step(
            self.model,
            partial(normalize, mean=mean, std=std),
            self._compiler_options,
            flip_tta=flip_tta,
            spread=make_spread(self.mesh),
            out_sharding=self.sharding,
        )

    @property
    def _compiler_options(self) -> dict[str, str | bool]:
        return compiler_options(
            self.backend,
            dtype=self.config.model.dtype,
            deterministic=self.config.deterministic,
        )
