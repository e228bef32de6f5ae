"""Training: the pure step and its programs, and the loop around them."""
