"""The download, from a server on this machine: verified, and quick to give up."""

import hashlib
import http.server
import json
import socket
import threading
import time

import pytest
from tensorflow_datasets.core.download import checksums
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data.sources import cifar10, cifar_files
from resnet_jax.data.sources import download as cifar_download
from resnet_jax.errors import InputError
from tests.data.cifar_samples import (
    assert_holds,
    assert_is_small_data,
    names_below,
    random_arrays,
    small_files,
    version_of,
    write_archive,
)


@pytest.fixture
def served(tmp_path, monkeypatch):
    """A small binary archive, served on this machine in place of the official one."""
    folder = tmp_path / "served"
    folder.mkdir()
    archive = write_archive(
        folder / "cifar-10-binary.tar.gz", small_files("binary"), "cifar-10-batches-bin/"
    )

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(folder))

        def log_message(self, *arguments):
            pass

    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(cifar_files, "BINARY", version_of("binary", small_files("binary")))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        pretend_official(monkeypatch, f"http://127.0.0.1:{server.server_port}/", archive)
        yield archive
        server.shutdown()


def pretend_official(monkeypatch, address, archive):
    data = archive.read_bytes()
    info = checksums.UrlInfo(
        size=len(data), checksum=hashlib.sha256(data).hexdigest(), filename=archive.name
    )
    monkeypatch.setattr(cifar.Cifar10, "url_infos", {address + archive.name: info})


def test_downloads_verifies_and_prepares(served, tmp_path, capfd):
    data_dir = tmp_path / "data"
    cifar10.download_and_prepare(data_dir)
    assert capfd.readouterr() == ("", "")
    version, arrays = cifar_files.read(served, (cifar_files.BINARY,))
    assert_is_small_data(arrays)
    assert_holds(data_dir, arrays)
    assert names_below(data_dir)[:2] == ["cifar10", "cifar10/3.0.2"]
    assert version.name == "binary"


def failed_download(data_dir):
    start = time.monotonic()
    with pytest.raises(InputError) as raised:
        cifar10.download_and_prepare(data_dir)
    assert time.monotonic() - start < 5
    assert not data_dir.exists()
    message = str(raised.value)
    assert "\n" not in message
    for way_out in (
        str(data_dir),
        "--config.data_dir=DIR",
        "python scripts/prepare_cifar10.py SOURCE",
        "make train",
        "configs/quickstart.py",
    ):
        assert way_out in message
    return message


@pytest.mark.parametrize("damage", ["shorter", "longer", "flipped", "gone"])
def test_refuses_another_archive(served, tmp_path, damage):
    data = served.read_bytes()
    served.write_bytes(
        {"shorter": data[:-1], "longer": data + b"x", "flipped": data[:-1] + b"x"}.get(damage, b"")
    )
    if damage == "gone":
        served.unlink()
    message = failed_download(tmp_path / "data")
    assert (
        "(HTTP Error 404: File not found)" if damage == "gone" else "did not give the official file"
    ) in message


def test_without_a_network_it_tells_three_ways_out(served, tmp_path, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        # One that accepts and never answers.
        pretend_official(monkeypatch, f"http://127.0.0.1:{port}/", served)
        monkeypatch.setattr(cifar_download, "TIMEOUT_SECONDS", 0.2)
        assert "cannot be downloaded (timed out)" in failed_download(tmp_path / "data")
    # One that refuses.
    assert "Connection refused" in failed_download(tmp_path / "data")


def test_the_official_archive_is_the_one_that_tfds_records():
    ((url, info),) = cifar.Cifar10.url_infos.items()
    assert url == "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"
    assert info.size == 170_052_171


def test_nothing_is_downloaded_where_the_data_set_is(tmp_path, monkeypatch):
    folder = cifar10.prepare(random_arrays(), tmp_path)
    info = json.loads((folder / "dataset_info.json").read_text())
    for split in info["splits"]:
        split["shardLengths"] = [str(cifar10.NUM_IMAGES[split["name"]])]
    (folder / "dataset_info.json").write_text(json.dumps(info))
    monkeypatch.delattr(cifar_download, "download")
    assert cifar10.download_and_prepare(tmp_path) == folder
