"""The download, from a server on this machine: verified, resumed, with the true reason."""

import contextlib
import hashlib
import http.server
import socket
import threading

import numpy as np
import pytest

from resnet_jax.data import dataset, store
from resnet_jax.data.cifar import download
from resnet_jax.data.cifar.official import DESCRIPTIONS, Archive
from resnet_jax.errors import InputError
from tests.data.cifar.samples import make_small, write_tar

CONTENT = bytes(range(256)) * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Server(http.server.ThreadingHTTPServer):
    """Serves `content`; each request may be told, in turn, how to fail.

    faults: for each request "cut N" (closes after N bytes), "stall N" (sends N, then nothing), a
    status, or "" for none.
    """

    daemon_threads = True

    def __init__(self, content):
        super().__init__(("127.0.0.1", 0), Handler)
        self.content, self.faults, self.ranges = content, [], []
        self.takes_ranges, self.shift = True, 0
        self.stalled = threading.Event()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/file.tar.gz"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):
        server, wanted = self.server, self.headers.get("Range")
        server.ranges.append(wanted)
        fault = server.faults.pop(0) if server.faults else ""
        if fault.isdecimal():
            return self.send_error(int(fault))
        content, start = server.content, 0
        if wanted and server.takes_ranges:
            start = int(wanted.removeprefix("bytes=").rstrip("-")) + server.shift
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Content-Type", "text/html" if b"<html" in content else "text/plain")
        self.end_headers()
        kind, _, count = fault.partition(" ")
        self.wfile.write(content[start : start + int(count)] if kind else content[start:])
        if kind == "stall":
            self.wfile.flush()
            server.stalled.wait(20)
        return None

    def log_message(self, *arguments):
        pass


@pytest.fixture
def serve(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(download, "PAUSES_SECONDS", (0.0, 0.0, 0.0))
    monkeypatch.setattr(download, "_CHUNK_BYTES", 1000)
    with contextlib.ExitStack() as stack:

        def start(content=CONTENT):
            server = stack.enter_context(Server(content))
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
            stack.callback(server.shutdown)
            stack.callback(server.stalled.set)
            return server

        yield start


@pytest.fixture
def part(tmp_path):
    return tmp_path / "file.tar.gz.part"


def fetch(url, part):
    download.download(Archive(url, len(CONTENT), SHA256), part)
    assert part.read_bytes() == CONTENT


def failure(url, part):
    with pytest.raises(InputError) as raised:
        fetch(url, part)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_cut_transfer_is_resumed_as_long_as_it_brings_something(serve, part):
    server = serve()
    server.faults = ["cut 100000", "cut 50000", "503", "cut 1"]
    for _ in range(2):  # the second finds the whole file
        fetch(server.url, part)
    assert server.ranges == [
        None, "bytes=100000-", "bytes=150000-", "bytes=150000-", "bytes=150001-",
    ]  # fmt: skip
    part.unlink()
    server.faults = ["cut 20000"] * 12
    fetch(server.url, part)
    part.unlink()
    server.faults = ["cut 100000", "cut 0", "cut 0", "cut 0", "cut 0"]
    assert "100,000 of 256,000 bytes" in failure(server.url, part)
    assert part.read_bytes() == CONTENT[:100_000]  # the next start resumes too


def test_a_server_that_ignores_range_is_asked_for_everything(serve, part):
    server = serve()
    server.takes_ranges = False
    server.faults = ["cut 100000", "cut 120000"]
    fetch(server.url, part)
    part.unlink()
    server.faults = ["cut 100000"] * 9
    assert "100,000 of 256,000 bytes" in failure(server.url, part)
    assert len(server.faults) == 9 - 4  # it brings nothing new


def test_what_is_not_of_this_file_is_dropped_or_refused(serve, part, capfd):
    server = serve()
    for wrong in (bytes(100_000), bytes(len(CONTENT)), bytes(len(CONTENT) + 5)):
        part.write_bytes(wrong)
        fetch(server.url, part)
        assert "begun earlier, is not the official file" in capfd.readouterr().err
    part.write_bytes(CONTENT[:1000])
    server.shift = 500
    assert "not the official file" in failure(server.url, part)
    assert part.read_bytes() == CONTENT[:1000]
    part.unlink()
    for content, found in ((b"<html>log in", "text/html, 12"), (CONTENT[::-1], "SHA-256")):
        message = failure(serve(content).url, part)
        assert "not the official file" in message
        assert found in message
        assert not part.exists()


def test_the_reason_is_the_true_one(serve, part, monkeypatch, capfd):
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    monkeypatch.setattr(download, "SECONDS_BETWEEN_LINES", 0.0)
    server = serve()
    server.faults = ["404"]
    assert "HTTP 404 Not Found" in failure(server.url, part)
    assert server.ranges == [None]  # a second attempt would be in vain
    server.faults = ["503"] * 9
    assert "HTTP 503 Service Unavailable" in failure(server.url, part)
    server.faults = ["stall 100000"] + ["stall 0"] * 9
    assert "within 0.2 s, after 100,000 of 256,000 bytes" in failure(server.url, part)
    assert "0.1 of 0.3 MB" in capfd.readouterr().err  # for a log file
    part.unlink()
    part.mkdir()
    with pytest.raises(OSError, match="Is a directory"):  # as a full disk: no cut connection
        fetch(server.url, part)


def test_without_a_network_it_gives_up_at_once(part, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr("time.sleep", None)  # there is nothing to wait for
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        assert "timed out" in failure(url, part)
    for address in (url, "http://no-such-host.invalid/x"):
        assert "no connection: " in failure(address, part)
    assert not part.exists()


# The whole way: from the web to the prepared dataset.


@pytest.fixture
def official(serve, tmp_path, monkeypatch):
    """A server of a small archive in place of CIFAR-10's."""
    small = make_small("cifar10")
    path = write_tar(tmp_path / "archive", small.files["binary"], "cifar-10-batches-bin/")
    server = serve(path.read_bytes())
    sha256 = hashlib.sha256(server.content).hexdigest()
    archive = Archive(server.url, len(server.content), sha256)
    monkeypatch.setitem(DESCRIPTIONS, "cifar10", small.description._replace(archive=archive))
    return server, small


def test_a_download_is_resumed_prepared_and_then_removed(official, tmp_path, monkeypatch):
    server, small = official
    data_dir = tmp_path / "my data"
    server.faults = ["cut 5000"] + ["cut 0"] * 9
    with pytest.raises(InputError, match="after 5,000 of") as raised:
        dataset.load("cifar10", str(data_dir))
    for fact in (
        f"{server.url} cannot be downloaded",
        f"python -m resnet_jax.prepare cifar10 SOURCE --data_dir '{data_dir}'",
        "--config.data_dir",
        "configs/quickstart.py",
    ):
        assert fact in str(raised.value)
    server.faults.clear()
    with monkeypatch.context() as patch:  # the download is kept until the copy is complete
        patch.setattr(store, "_build", lambda *arguments: (_ for _ in ()).throw(OSError("full")))
        with pytest.raises(InputError, match="full"):
            dataset.load("cifar10", str(data_dir))
    server.ranges.clear()
    for _ in range(2):
        loaded = dataset.load("cifar10", str(data_dir))
        np.testing.assert_array_equal(loaded.train_images, small.splits["train"][0])
    assert server.ranges == []
    assert [path.name for path in (data_dir / "resnet_jax").iterdir()] == ["cifar10"]
