"""The reference program with 20 layers: what a laptop trains over lunch.

python -m resnet_jax.train --config configs/resnet20.py
"""

from resnet_jax.config.schema import default_config


def get_config():
    config = default_config()
    config.model.depth = 20
    return config
