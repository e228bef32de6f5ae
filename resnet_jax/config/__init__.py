"""Configs: the schema of the keys, config files with overrides, and older runs' configs."""
