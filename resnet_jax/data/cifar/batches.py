"""Decode the official batch files of CIFAR-10 and CIFAR-100.

The python version is pickles, the binary version rows of label bytes and 3,072 pixel bytes. Both
hold the same images in the same order.
"""

import pickle
import warnings
from collections.abc import Sequence

import numpy as np

Batch = tuple[np.ndarray, np.ndarray]


def decode_python(data: bytes, label_keys: Sequence[str]) -> Batch:
    """Decode one file of the python version, whose MD5 has been checked: a pickle is a program.

    Args:
      data: The file's bytes.
      label_keys: Keys of the lists of labels, in the order of the columns to return.

    Returns:
      Images, uint8 [N, 32, 32, 3], and labels, int32 [N, len(label_keys)].
    """
    with warnings.catch_warnings():  # NumPy 2.4 warns about how the NumPy of 2009 pickled dtypes
        warnings.simplefilter("ignore")
        batch = pickle.loads(data, encoding="bytes")  # Python 2 wrote these files
    labels = np.array([batch[key.encode()] for key in label_keys], np.int32).T
    return _to_nhwc(batch[b"data"]), labels


def decode_binary(data: bytes, num_labels: int) -> Batch:
    """Decode one file of the binary version.

    Args:
      data: The file's bytes.
      num_labels: Number of label bytes in a row.

    Returns:
      Images, uint8 [N, 32, 32, 3], and labels, int32 [N, num_labels].
    """
    rows = np.frombuffer(data, np.uint8).reshape(-1, num_labels + 3072)
    return _to_nhwc(rows[:, num_labels:]), rows[:, :num_labels].astype(np.int32)


def _to_nhwc(rows: np.ndarray) -> np.ndarray:
    """Turn rows of three color planes, uint8 [N, 3072], into images, uint8 [N, 32, 32, 3]."""
    return np.ascontiguousarray(rows.reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1))
