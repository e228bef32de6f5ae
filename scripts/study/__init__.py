"""The arms of the study in docs/results.md that are no options."""
