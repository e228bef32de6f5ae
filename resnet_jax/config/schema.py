"""The keys of a config, each defined once: type, default, allowed values and meaning.

Static types, `--config.KEY=VALUE`, `--help`, config.json, validation and the reference in docs/
derive from the definitions here. The defaults are the reference program (configs/resnet44.py);
every other config states only what differs.
"""

import dataclasses
from typing import Any

from resnet_jax.config import allowed
from resnet_jax.config.allowed import Check, anything, integer, number, one_of

# Keys by their former names, which old config files, command lines and config.json have, and the
# values of those whose type was another.
RENAMED = {"average_decay": "ema_decay", "tensorboard": "trackers"}
FORMER_VALUES = {"tensorboard": {True: ("tensorboard",), False: ()}}


def _key(default: Any, doc: str, check: Check = anything, **further: Any) -> Any:
    """Return the dataclass field of a key, with the attributes of `keys.Key` as metadata."""
    return dataclasses.field(default=default, metadata={"doc": doc, "check": check, **further})


@dataclasses.dataclass(slots=True)
class MeshConfig:
    """Keys of `config.mesh`."""

    data: int = _key(
        -1,
        "Number of data-parallel devices; -1 uses all.",
        allowed.num_devices,
        absent=1,
        can_change=True,
    )


@dataclasses.dataclass(slots=True)
class ModelConfig:
    """Keys of `config.model`."""

    depth: int = _key(44, "Number of layers, 6n + 2.", allowed.depth)
    shortcut: str = _key(
        "conv3",
        "Shortcut at downsampling blocks: conv3 (3×3 convolution), A (zero-padded identity), "
        "B (1×1 convolution).",
        one_of("conv3", "A", "B"),
    )
    init: str = _key(
        "torch",
        "Weight initialization: torch (PyTorch default) or he (He normal).",
        one_of("torch", "he"),
    )
    unbiased_variance: bool = _key(
        True, "Running variance from the unbiased batch variance, as in PyTorch."
    )
    zero_init_residual: bool = _key(
        False, "Zero initialization of the last BatchNorm scale of each block."
    )
    dtype: str = _key(
        "float32", "Activation dtype; parameters stay float32.", one_of("float32", "bfloat16")
    )


@dataclasses.dataclass(slots=True)
class AugmentConfig:
    """Keys of `config.augment`."""

    flip_probability: float = _key(0.5, "Probability of a horizontal flip.", number(0, 1))
    rotation_degrees: float = _key(
        10.0, "Maximum rotation angle, either direction; 0 disables it.", number(0, 45)
    )
    scale: float = _key(
        0.2, "Scale jitter s: factor from U(1 - s, 1 + s); 0 disables it.", number(0, 0.9)
    )
    shear_degrees: float = _key(
        10.0, "Maximum x-shear angle, either direction; 0 disables it.", number(0, 45)
    )
    brightness: float = _key(
        0.2, "Brightness jitter b: factor from U(1 - b, 1 + b); 0 disables it.", number(0, 1)
    )
    contrast: float = _key(
        0.2, "Contrast jitter c: factor from U(1 - c, 1 + c); 0 disables it.", number(0, 1)
    )
    saturation: float = _key(
        0.2, "Saturation jitter s: factor from U(1 - s, 1 + s); 0 disables it.", number(0, 1)
    )
    crop_pad: int = _key(
        0, "Zero padding per side before a random crop; 0 disables it.", integer(0, 16)
    )
    alternating_flip: bool = _key(
        False, "Flip of each image in every other epoch, instead of at random."
    )
    cutout_size: int = _key(0, "Side of the cutout square; 0 disables it.", integer(0, 32))
    erasing_probability: float = _key(
        0.0, "Probability of random erasing; 0 disables it.", number(0, 1)
    )
    mixup_alpha: float = _key(
        0.0, "Mixup alpha: weights from Beta(alpha, alpha); 0 disables it.", number(0, 100)
    )
    cutmix_alpha: float = _key(
        0.0,
        "CutMix alpha: area ratio from Beta(alpha, alpha), without mixup; 0 disables it.",
        number(0, 100),
    )


@dataclasses.dataclass(slots=True)
class OptimizerConfig:
    """Keys of `config.optimizer`."""

    momentum: float = _key(0.9, "SGD momentum.", number(0, 1))
    weight_decay: float = _key(
        1e-4, "L2 weight decay, coupled as in torch.optim.SGD; 0 disables it.", number(0)
    )
    nesterov: bool = _key(False, "Nesterov momentum.")
    decay_kernels_only: bool = _key(
        False, "Weight decay of kernels only, not of BatchNorm parameters and biases."
    )
    clip_norm: float = _key(0.0, "Maximum global gradient norm; 0 disables clipping.", number(0))
    sam_rho: float = _key(0.0, "SAM radius ρ, two passes per step; 0 disables it.", number(0))


@dataclasses.dataclass(slots=True)
class ScheduleConfig:
    """Keys of `config.schedule`."""

    name: str = _key(
        "steps",
        "Learning-rate schedule: steps (piecewise constant), cosine, linear.",
        one_of("steps", "cosine", "linear"),
    )
    learning_rate: float = _key(0.1, "Peak learning rate.", number(0, open_low=True))
    unit: str = _key("steps", "Unit of warmup and boundaries.", one_of("steps", "epochs"))
    warmup: float = _key(0.0, "Linear warmup length (see unit); 0 disables it.", number(0))
    boundaries: tuple[int, ...] = _key(
        (32_000, 48_000),
        "Steps or epochs (see unit) at which the rate drops; the defaults lie beyond 50 epochs.",
        allowed.boundaries,
    )
    drop_factor: float = _key(
        0.1, "Learning-rate multiplier per boundary.", number(0, 1, open_low=True)
    )
    scheduler_first: bool = _key(
        True, "Drops one step earlier, as when PyTorch's scheduler steps before the optimizer."
    )


@dataclasses.dataclass(slots=True)
class Config:
    """A whole config; `Config()` is the reference program's."""

    seed: int = _key(
        0,
        "Random seed for initialization, data order and augmentation.",
        integer(0, allowed.SEED_MAX),
    )
    init_from: str = _key(
        "",
        "Trained model to fine-tune: pretrained name, run directory or .safetensors file; empty "
        "initializes at random.",
    )
    freeze: str = _key(
        "",
        "Part that is not trained: backbone (all but the head; BatchNorm in evaluation mode); "
        "empty trains all.",
        allowed.freeze,
    )
    dataset: str = _key(
        "cifar10",
        "Dataset name: cifar10, cifar100, shapes32, or a folder dataset.",
        allowed.dataset_name,
    )
    data_dir: str = _key("", "Dataset directory; empty uses the TFDS default.", can_change=True)
    validation_size: int = _key(
        5000, "Number of training images held out for validation.", integer(1)
    )
    split_seed: int = _key(
        0, "Random seed of the train/validation split.", integer(0, allowed.SEED_MAX)
    )
    stratified_split: bool = _key(
        True,
        "Train/validation split of a folder dataset by class; a resumed run keeps its own.",
        absent=False,
        can_change=True,  # but see runs.workdir.keep_split
    )
    normalization: str = _key(
        "reference",
        "Input mean and std: reference (constants of CIFAR-10; pixel_std for folder datasets), "
        'pixel_std, pixel_mean (mean image, std 1), per_image_std, or "R,G,B/R,G,B" in [0, 1].',
        allowed.normalization,
    )
    batch_size: int = _key(128, "Global batch size; the last partial batch is kept.", integer(1))
    microbatch_size: int = _key(
        0, "Microbatch size for gradient accumulation; 0 disables it.", integer(0)
    )
    eval_batch_size: int = _key(500, "Evaluation batch size.", integer(1), can_change=True)
    num_epochs: int = _key(50, "Number of training epochs.", integer(1), is_length=True)
    num_steps: int = _key(
        0,
        "Number of training steps, overriding num_epochs; 0 disables it.",
        integer(0),
        is_length=True,
    )
    patience: int = _key(
        0,
        "Epochs without a better validation accuracy after which training stops; 0 disables it.",
        integer(0),
        is_length=True,
        can_change=True,
    )
    chunk_steps: int = _key(0, "Steps per device dispatch; 0 chooses automatically.", integer(0))
    checkpoint_every_steps: int = _key(
        0, "Steps between mid-epoch checkpoints; 0 disables them.", integer(0), can_change=True
    )
    checkpoint_every_seconds: float = _key(
        0.0, "Seconds between mid-epoch checkpoints; 0 disables them.", number(0), can_change=True
    )
    mesh: MeshConfig = dataclasses.field(default_factory=MeshConfig)
    deterministic: bool = _key(False, "Deterministic GPU kernels (slower); CPU runs already are.")
    profile: bool = _key(False, "Profiler trace of a few steps, in profile/.", can_change=True)
    trackers: tuple[str, ...] = _key(
        (),
        "Experiment trackers: tensorboard, mlflow, wandb.",
        allowed.some_of("tensorboard", "mlflow", "wandb"),
        can_change=True,
    )
    label_smoothing: float = _key(0.0, "Label smoothing factor; 0 disables it.", number(0, 1))
    ema_decay: float = _key(
        0.0,
        "EMA decay of weights and BatchNorm statistics, used for evaluation; 0 disables it.",
        number(0, 0.999999),
    )
    model: ModelConfig = dataclasses.field(default_factory=ModelConfig)
    augment: AugmentConfig = dataclasses.field(default_factory=AugmentConfig)
    optimizer: OptimizerConfig = dataclasses.field(default_factory=OptimizerConfig)
    schedule: ScheduleConfig = dataclasses.field(default_factory=ScheduleConfig)

    def __setattr__(self, name: str, value: Any) -> None:
        # Config files, command lines and config.json have keys by their former names too.
        if name in FORMER_VALUES and isinstance(value, bool):
            value = FORMER_VALUES[name][value]
        object.__setattr__(self, RENAMED.get(name, name), value)


def default_config() -> Config:
    """Return the reference program's config, for a variant to change what differs."""
    return Config()
