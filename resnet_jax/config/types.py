"""The types of a config's values, for checkers and editors; at run time it is a ConfigDict.

The keys' meaning, defaults and ranges are in `schema`; tests hold the two together.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ml_collections import ConfigDict

if TYPE_CHECKING:

    class Group(ConfigDict, Mapping[str, Any]):  # pyright: ignore
        """ConfigDict, whose attributes have no types of their own."""

        def __getitem__(self, key: str) -> Any: ...
else:
    Group = ConfigDict


class Mesh(Group):
    """Keys of `config.mesh`."""

    data: int


class Model(Group):
    """Keys of `config.model`."""

    depth: int
    shortcut: str
    init: str
    unbiased_variance: bool
    zero_init_residual: bool
    dtype: str


class Augment(Group):
    """Keys of `config.augment`."""

    flip_probability: float
    rotation_degrees: float
    scale: float
    shear_degrees: float
    brightness: float
    contrast: float
    saturation: float
    crop_pad: int
    alternating_flip: bool
    cutout_size: int
    erasing_probability: float
    mixup_alpha: float
    cutmix_alpha: float


class Optimizer(Group):
    """Keys of `config.optimizer`."""

    momentum: float
    weight_decay: float
    nesterov: bool
    decay_kernels_only: bool
    clip_norm: float
    sam_rho: float


class Schedule(Group):
    """Keys of `config.schedule`."""

    name: str
    learning_rate: float
    unit: str
    warmup: float
    boundaries: tuple[int, ...]
    drop_factor: float
    scheduler_first: bool


class Config(Group):
    """Keys of a config."""

    seed: int
    dataset: str
    data_dir: str
    validation_size: int
    split_seed: int
    normalization: str
    batch_size: int
    microbatch_size: int
    eval_batch_size: int
    num_epochs: int
    num_steps: int
    chunk_steps: int
    checkpoint_every_steps: int
    checkpoint_every_seconds: float
    mesh: Mesh
    deterministic: bool
    profile: bool
    tensorboard: bool
    label_smoothing: float
    average_decay: float
    model: Model
    augment: Augment
    optimizer: Optimizer
    schedule: Schedule
