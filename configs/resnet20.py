"""The reference program with 20 layers: what a laptop trains over lunch.

    python -m resnet_jax.train --config configs/resnet20.py

Expected: 86.13 % test accuracy after 50 epochs with seed 0, 57 min on two CPU cores with
AVX-512. In 15 of its epochs, half an hour on one core: 82.33 ± 0.22 %, three seeds
(docs/results.md).
"""

from resnet_jax.config import Config


def get_config():
    config = Config()
    config.model.depth = 20
    return config
