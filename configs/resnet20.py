"""The reference's recipe with 20 layers.

    python -m resnet_jax.train --config configs/resnet20.py

Expected: 86.13% CIFAR-10 test accuracy (last epoch, seed 0), 57 min on two CPU cores with AVX-512.
With --config.num_epochs=15: 82.33 ± 0.22% (three seeds), half an hour on one core. See
docs/results.md.
"""

from resnet_jax.config import Config


def get_config():
    config = Config()
    config.model.depth = 20
    return config
