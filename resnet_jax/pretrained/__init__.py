"""Weights that ship with this package; `python -m resnet_jax.pretrained` lists them."""
