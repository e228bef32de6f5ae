"""What the study in docs/results.md tries."""
