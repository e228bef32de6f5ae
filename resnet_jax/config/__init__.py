"""Configs: the definitions of the keys, config files and overrides, and configs of older runs."""

from resnet_jax.config.schema import Config, default_config

__all__ = ["Config", "default_config"]
