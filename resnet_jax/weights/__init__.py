"""Trained weights as files: ours and those of PyTorch programs."""
