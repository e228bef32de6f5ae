"""The files of a run directory other than its checkpoints: config, lock, provenance, metrics."""
