"""Checkpoints: an Orbax store with a digest for every leaf, and which checkpoint to restore."""
