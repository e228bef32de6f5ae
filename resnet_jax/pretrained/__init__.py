"""Pretrained models; `python -m resnet_jax.pretrained` lists them."""
