"""What lies in a run's folder: its config, lock, provenance, checkpoints, metrics and plots."""
