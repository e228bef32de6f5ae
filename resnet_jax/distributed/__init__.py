"""Devices and processes: the mesh, how processes find each other, and what they agree on."""
