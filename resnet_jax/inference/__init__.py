"""Trained weights: restored, evaluated, to and from PyTorch's layout (`inference.pytorch`)."""
