"""The recipe of configs/resnet44_fast.py on 20 layers: what a laptop does over lunch.

    python -m resnet_jax.train --config configs/resnet20_fast.py

No run was made yet.
"""

import runpy
from pathlib import Path


def get_config():
    config = runpy.run_path(str(Path(__file__).with_name("resnet44_fast.py")))["get_config"]()
    config.model.depth = 20
    return config
