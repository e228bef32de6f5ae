"""The reference program: ResNet-44 on CIFAR-10 as the PyTorch original trains it.

    python -m resnet_jax.train --config configs/resnet44.py

Expected: 87.60 ± 0.94% test accuracy (last epoch, seeds 0, 1 and 2: 87.47%, 88.60%, 86.73%); the
original printed 87.09%. Two hours on two CPU cores with AVX-512. See docs/results.md.
"""

from resnet_jax.config import Config


def get_config():
    config = Config()
    config.seed = 0
    config.dataset = "cifar10"
    config.validation_size = 5000
    config.split_seed = 0
    config.normalization = "reference"
    config.batch_size = 128
    config.num_epochs = 50

    config.model.depth = 44
    config.model.shortcut = "conv3"
    config.model.init = "torch"
    config.model.unbiased_variance = True
    config.model.dtype = "float32"

    config.augment.flip_probability = 0.5
    config.augment.rotation_degrees = 10.0
    config.augment.scale = 0.2
    config.augment.shear_degrees = 10.0
    config.augment.brightness = 0.2
    config.augment.contrast = 0.2
    config.augment.saturation = 0.2
    config.augment.crop_pad = 0

    config.optimizer.momentum = 0.9
    config.optimizer.weight_decay = 1e-4

    # The 50 epochs end at step 17,600, before the first drop.
    config.schedule.learning_rate = 0.1
    config.schedule.boundaries = (32_000, 48_000)
    config.schedule.drop_factor = 0.1
    config.schedule.scheduler_first = True
    return config
