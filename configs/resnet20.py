"""The reference program with 20 layers: what a laptop trains over lunch.

    python -m resnet_jax.train --config configs/resnet20.py

Not run to its end yet. In 15 of its 50 epochs, half an hour on one CPU core: 82.33 ± 0.22 % test
accuracy, three seeds (docs/results.md).
"""

from resnet_jax.config.schema import default_config


def get_config():
    config = default_config()
    config.model.depth = 20
    return config
