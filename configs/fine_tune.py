"""Fine-tune the pretrained ResNet-44, with the augmentation of resnet44_fast.

    python -m resnet_jax.train --config configs/fine_tune.py

Add --config.dataset=NAME. Expected accuracies: docs/howto/fine_tune.md.
"""

from resnet_jax.configs import resnet44_fast


def get_config():
    config = resnet44_fast.get_config()
    config.init_from = "resnet44_fast"
    config.num_epochs = 10
    config.schedule.warmup = 1.0
    config.schedule.learning_rate = 0.02
    return config
