"""The paper's recipe: ResNet-44 for 64,000 steps (He et al., 2015, section 4.2).

    python -m resnet_jax.train --config configs/resnet44_paper.py

Expected: 92.83% CIFAR-10 test accuracy, as the paper reports. Not measured.
"""

from resnet_jax.config import Config


def get_config():
    config = Config()
    config.normalization = "pixel_mean"
    config.num_steps = 64_000
    config.model.shortcut = "A"
    config.model.init = "he"
    config.augment.rotation_degrees = 0.0
    config.augment.scale = 0.0
    config.augment.shear_degrees = 0.0
    config.augment.brightness = 0.0
    config.augment.contrast = 0.0
    config.augment.saturation = 0.0
    config.augment.crop_pad = 4
    config.schedule.scheduler_first = False
    return config
