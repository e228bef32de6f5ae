"""Studies of several runs: sweeps over variants and random seeds, and comparisons."""
