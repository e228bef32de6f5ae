"""Data parallelism: the device mesh, how processes join each other, and what they exchange."""
