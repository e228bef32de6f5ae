"""Pillow's image operations on whole batches, equal to Pillow byte by byte.

Each public function is one torchvision transform of PIL images with given parameters, one set per
image. It takes images, uint8 [B, H, W, 3], raises ValueError for others, and returns images of the
same shape and dtype. It repeats Pillow's arithmetic. Results have the same bytes eagerly, inside
jit and inside scan, with 64-bit types enabled or not.
"""
