"""CIFAR ResNets as Flax linen modules: images to logits."""

from resnet_jax.models.resnet import BasicBlock, ResNet

__all__ = ["BasicBlock", "ResNet"]
