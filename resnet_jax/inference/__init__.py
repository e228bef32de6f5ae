"""Trained weights: loaded, evaluated, exported, and converted from and to PyTorch's layout."""
