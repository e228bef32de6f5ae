"""Pickles that want more than to be read: they run no code."""

import io
import os
import pickle
import subprocess
from pathlib import Path

import numpy as np
import pytest

from resnet_jax.data.sources import cifar_pickle
from resnet_jax.data.sources.official import CIFAR10
from resnet_jax.errors import InputError
from tests.data.cifar_samples import NUM_IMAGES, python_batch, small_batch

parse = CIFAR10.python.parse


class Call:
    """Pickles into a call of `function` with `arguments`."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def gadgets(marker):
    """Pickles that create the file `marker` when loaded by `pickle.load`, and how each is made."""
    command = f"open({str(marker)!r}, 'w').close()"
    trojan = marker.with_name("trojan.npy")
    np.save(trojan, np.array([Call(eval, command)]), allow_pickle=True)
    calls = {
        "os.system": Call(os.system, f"touch {marker}"),
        "eval": Call(eval, command),
        "exec": Call(exec, command),
        "numpy.load": Call(np.load, str(trojan), None, True),
        "subprocess": Call(subprocess.check_call, ["touch", str(marker)]),
        "Path.touch": Call(Path.touch, marker),
    }
    for name, call in calls.items():
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            yield f"{name}, protocol {protocol}", pickle.dumps({"data": call}, protocol)


def test_unpickling_runs_no_code(tmp_path):
    marker = tmp_path / "marker"
    for name, data in gadgets(marker):
        pickle.loads(data)
        assert marker.exists(), f"{name} is no threat: the test is void"
        marker.unlink()
        with pytest.raises(InputError):
            parse(data, NUM_IMAGES, name=name)
        # Not only the opcodes: the unpickler by itself admits no such name either.
        with pytest.raises((pickle.UnpicklingError, UnicodeDecodeError)):
            cifar_pickle._Unpickler(io.BytesIO(data), encoding="bytes").load()
        assert not marker.exists(), name


def test_a_gadget_inside_a_good_batch_runs_no_code(tmp_path):
    marker = tmp_path / "marker"
    good = python_batch(*small_batch(0))
    gadget = b"cos\nsystem\nU" + bytes([len(f"touch {marker}")]) + f"touch {marker}".encode()
    data = good[:-2] + b"U\x01x" + gadget + b"\x85Ru."
    pickle.loads(data.replace(b"numpy.core", b"numpy._core"), encoding="bytes")
    assert marker.exists(), "no threat: the test is void"
    marker.unlink()
    with pytest.raises(InputError, match="it names something that no CIFAR batch needs"):
        parse(data, NUM_IMAGES, name="file")
    assert not marker.exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"cnumpy\nndarray\n", b"cnumpy\nmatrix\n"),  # another subtype
        (b"cnumpy\nndarray\n", b"cbuiltins\nlist\n"),
        (b"U\x02u1", b"U\x01O"),  # object dtype
        (b"U\x02u1", b"U\x02i1"),
        (b"U\x02u1", b"U\x02u2"),
        (b"M\x00\x0c\x86", b"J\x00\x00\x00\x7f\x86"),  # a huge shape
        (b"M\x00\x0c\x86", b"M\x00\x06\x86"),
        (b"\x89T", b"K\x01T"),  # Fortran order
        (b"cnumpy\ndtype\n", b"cnumpy\nndarray\n"),
        (b"numpy.core.multiarray\n_reconstruct", b"numpy\ndtype"),
        (b"U\x06labels", b"U\x06Labels"),
        (b"U\x04data", b"U\x04Data"),
        (b"u.", b"uK\x01."),  # a number at the top
        (b"u.", b"u.."),  # bytes after the end
        (b"q\x01(", b"r\xff\xff\xff\x7f("),  # a memo of 34 GB
        (b"u.", b"u" + b"\x85" * 60_000 + b"."),  # nested without end
        (b"u.", b"u" + b"K\x01" * 60_000 + b"."),  # long without end
        (b"cnumpy\nndarray\n", b"cnumpy\nndarray\n}U\x01aK\x01sb"),  # a name with a state
        (b"u.", b"u\x94."),  # an opcode of a later protocol
    ],
)
def test_refuses_other_pickles(old, new):
    good = python_batch(*small_batch(0))
    assert parse(good, NUM_IMAGES, name="file")[1][:, 0].tolist() == small_batch(0)[1].tolist()
    changed = new.join(good.rsplit(old, 1))
    assert changed != good
    with pytest.raises(InputError, match=r"^file: not a CIFAR batch of the python version: "):
        parse(changed, NUM_IMAGES, name="file")


def test_reads_the_newer_spelling_of_numpys_module():
    data = python_batch(*small_batch(0)).replace(b"numpy.core.", b"numpy._core.")
    images, _ = parse(data, NUM_IMAGES, name="file")
    np.testing.assert_array_equal(images, small_batch(0)[0], strict=True)
