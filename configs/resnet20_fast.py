"""The recipe of resnet44_fast with 20 layers and without cutout.

    python -m resnet_jax.train --config configs/resnet20_fast.py

Expected: 91.62 ± 0.32% CIFAR-10 test accuracy (last epoch, three seeds), 45 min to 1 h 41 min on
two CPU cores; the paper's ResNet-20 has 91.25% after 64,000 steps. With --config.num_epochs=15
--config.schedule.warmup=3: 88.17 ± 0.31% (three seeds). See docs/results.md.
"""

from resnet_jax.configs import resnet44_fast


def get_config():
    config = resnet44_fast.get_config()
    config.model.depth = 20
    config.augment.cutout_size = 0
    return config
