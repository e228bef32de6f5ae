"""The model, optimizer, data and compiled functions that a config and a dataset define."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import flax.linen as nn
import jax
import numpy as np
import optax

from resnet_jax.augment.normalize import normalize
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import Dataset
from resnet_jax.data.order import epoch_order
from resnet_jax.distributed.mesh import make_batch_sharder, make_mesh, replicated
from resnet_jax.errors import InputError
from resnet_jax.optim.schedules import Schedule
from resnet_jax.training.backend import Backend, compiler_options, current_backend
from resnet_jax.training.chunk import make_train_chunk
from resnet_jax.training.device_data import DeviceData
from resnet_jax.training.evaluation import EvalStep, Evaluation, evaluate, make_eval_step
from resnet_jax.training.factories import (
    Keys,
    make_keys,
    make_model,
    make_schedule,
    make_split,
    make_statistics,
    make_tx,
)
from resnet_jax.training.fine_tuning import initial_variables, load_pretrained
from resnet_jax.training.norms import make_norms
from resnet_jax.training.plan import Plan, make_plan
from resnet_jax.training.preprocess import Preprocess, make_preprocess
from resnet_jax.training.state import TrainState, init_state
from resnet_jax.training.step import make_train_step
from resnet_jax.weights.file import Weights


@dataclass(frozen=True)
class Experiment:
    """Model, optimizer, data and compiled steps of a config on a dataset.

    Immutable: `dataclasses.replace(experiment, tx=...)` makes one with another part.

    Attributes:
      config: A valid config.
      dataset: The dataset it names.
      backend: Settings that depend on the device, such as XLA options and dispatch size.
      mesh: The devices.
      data: The dataset's splits on the devices.
      plan: The number of steps and how they are cut into dispatches.
      model: The network.
      schedule: Completed steps -> learning rate of the next step.
      tx: The optimizer.
      statistics: (mean, std) of the normalization (see `factories.make_statistics`).
      preprocess: A batch of uint8 images -> model inputs (see `preprocess.make_preprocess`).
      keys: PRNG keys of initialization, data order and augmentation.
      pretrained: The model to fine-tune; None initializes at random.
    """

    config: Config
    dataset: Dataset
    backend: Backend
    mesh: jax.sharding.Mesh
    data: DeviceData
    plan: Plan
    model: nn.Module
    schedule: Schedule
    tx: optax.GradientTransformation
    statistics: tuple[np.ndarray, np.ndarray]
    preprocess: Preprocess
    keys: Keys
    pretrained: Weights | None = None

    @property
    def sharding(self) -> jax.sharding.Sharding:
        """The replicated sharding, for arrays of which every device has a full copy."""
        return replicated(self.mesh)

    def init_state(self) -> TrainState:
        """Return a new state at step 0."""
        return self._init_state(self.keys.init, self._pretrained_variables())

    def abstract_state(self) -> TrainState:
        """Return the shapes and dtypes of the state."""
        return self._init_state.eval_shape(self.keys.init, self._pretrained_variables())

    @cached_property
    def _init_state(self) -> Any:
        def init(key: jax.Array, variables: Any) -> TrainState:
            return init_state(
                key,
                self.model,
                self.tx,
                has_ema=self.config.ema_decay > 0,
                head_only=self.trains_head_only,
                pretrained=variables,
            )

        # It runs once, and LLVM's full optimization takes much longer than that.
        options = {"xla_backend_optimization_level": 1} if self.backend.platform == "cpu" else None
        return jax.jit(init, out_shardings=self.sharding, compiler_options=options)

    def _pretrained_variables(self) -> Any:
        if self.pretrained is None:
            return None
        return initial_variables(self.pretrained, self.dataset.class_names)

    @property
    def trains_head_only(self) -> bool:
        """True if config.freeze keeps all layers but the head unchanged."""
        return self.config.freeze == "backbone"

    def epoch_order(self, epoch: int) -> jax.Array:
        """Return the training indices, int32 [M], in the order of an epoch (from 0)."""
        shuffle = jax.jit(epoch_order, out_shardings=self.sharding)
        return shuffle(self.keys.order, epoch, self.data.train_indices)

    def train_chunk(
        self, state: TrainState, order: jax.Array, num_steps: int, *, partial_batch: bool
    ) -> TrainState:
        """Run steps of one epoch, and return the new state (see `chunk.make_train_chunk`).

        `state` is donated: do not use it again.
        """
        return self.jitted_train_chunk(
            state,
            *self.data.train_arrays,
            order,
            self.keys.augment,
            num_steps=num_steps,
            partial_batch=partial_batch,
        )

    @cached_property
    def jitted_train_chunk(self) -> Any:
        """The function that `train_chunk` calls, jitted and not compiled yet."""
        return make_train_chunk(
            make_train_step(
                self.model,
                self.tx,
                microbatch_size=self.config.microbatch_size,
                ema_decay=self.config.ema_decay,
                head_only=self.trains_head_only,
            ),
            self.preprocess,
            batch_size=self.plan.batch_size,
            batches_per_epoch=self.plan.steps_per_epoch,
            one_program=self.backend.one_program,
            compiler_options=self._compiler_options,
            spread=make_batch_sharder(self.mesh),
            out_sharding=self.sharding,
        )

    def evaluate(
        self, variables: Any, split: str, on_batch: Callable[[], None] = lambda: None
    ) -> Evaluation:
        """Return loss, accuracies and logits of a split (see `evaluation.evaluate`).

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
            sharding=self.sharding,
            on_batch=on_batch,
        )

    def norms(self, variables: Any) -> dict[str, jax.Array]:
        """Return norms of weights and gradients on a fixed batch (see `norms.make_norms`)."""
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
        mean, std = self.statistics
        return make_eval_step(
            self.model,
            partial(normalize, mean=mean, std=std),
            self._compiler_options,
            spread=make_batch_sharder(self.mesh),
            sharding=self.sharding,
        )

    @property
    def _compiler_options(self) -> dict[str, str | bool]:
        return compiler_options(self.backend, deterministic=self.config.deterministic)


def make_experiment(
    config: Config,
    dataset: Dataset,
    backend: Backend | None = None,
    pretrained: Weights | None = None,
) -> Experiment:
    """Build the parts of a config on a dataset; nothing is compiled yet.

    Args:
      config: A valid config.
      dataset: The dataset it names.
      backend: Device-dependent settings; None uses those of JAX's default device.
      pretrained: The model of config.init_from; None loads it, if the config names one. Its mean
        and std have precedence over config.normalization.

    Raises:
      InputError: If the config does not fit the dataset's size, the warmup is not shorter than the
        run, there is no such device, or no such model to fine-tune.
    """
    backend = backend or current_backend()
    try:
        mesh = make_mesh(config.mesh.data)
    except ValueError as error:
        raise InputError(f"config key mesh.data = {config.mesh.data}: {error}") from error
    backend = backend.for_model(config.model.dtype, mesh.size)
    split = make_split(config, dataset.train_labels)
    try:
        plan = make_plan(
            len(split[0]),
            batch_size=config.batch_size,
            num_epochs=config.num_epochs,
            num_steps=config.num_steps,
            chunk_steps=config.chunk_steps,
            checkpoint_every_steps=config.checkpoint_every_steps,
            max_chunk_steps=backend.max_chunk_steps(config.batch_size),
        )
    except ValueError as error:
        raise InputError(f"config key {error}") from error
    num_classes = len(dataset.class_names)
    if pretrained := pretrained or load_pretrained(config):
        mean, std = pretrained.mean, pretrained.std
    else:
        mean, std = make_statistics(config, lambda: dataset.train_images)
    schedule = make_schedule(config, plan)
    return Experiment(
        config=config,
        dataset=dataset,
        backend=backend,
        mesh=mesh,
        data=DeviceData(dataset, split, replicated(mesh)),
        plan=plan,
        model=make_model(config, num_classes, backend.ops),
        schedule=schedule,
        tx=make_tx(config, schedule),
        statistics=(mean, std),
        preprocess=make_preprocess(
            dataclasses.asdict(config.augment),
            mean,
            std,
            num_classes,
            label_smoothing=config.label_smoothing,
        ),
        keys=make_keys(config.seed),
        pretrained=pretrained,
    )
