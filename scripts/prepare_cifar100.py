"""Prepares CIFAR-100, as prepare_cifar10.py prepares CIFAR-10."""

import sys

from prepare_cifar10 import main

if __name__ == "__main__":
    sys.exit(main(name="cifar100"))
