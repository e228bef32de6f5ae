"""The download, from a server on this machine: verified, resumed, with the true reason."""

import contextlib
import dataclasses
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
    monkeypatch.setattr(download, "PAUSES_SECONDS", (0.0, 0.0))
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


def fetch(server, part):
    download.download(server.url, part, num_bytes=len(CONTENT), sha256=SHA256)
    assert part.read_bytes() == CONTENT


def failure(server, part):
    with pytest.raises(InputError) as raised:
        fetch(server, part)
    assert "\n" not in str(raised.value)
    assert server.url in str(raised.value)
    return str(raised.value)


def test_a_whole_file_is_downloaded_once(serve, part):
    server = serve()
    fetch(server, part)
    fetch(server, part)
    assert server.ranges == [None]


def test_a_cut_transfer_is_resumed_as_long_as_it_brings_something(serve, part):
    server = serve()
    server.faults = ["cut 100000", "cut 50000", "503", "cut 1"]
    fetch(server, part)
    assert server.ranges == [
        None, "bytes=100000-", "bytes=150000-", "bytes=150000-", "bytes=150001-",
    ]  # fmt: skip
    part.unlink()
    server.ranges.clear()
    server.faults = ["cut 20000"] * 12
    fetch(server, part)
    assert len(server.ranges) == 13


def test_the_next_start_resumes_too(serve, part):
    server = serve()
    server.faults = ["cut 100000", "cut 0", "cut 0", "cut 0"]
    assert "the connection was closed after 100,000 of 256,000 bytes" in failure(server, part)
    assert part.read_bytes() == CONTENT[:100_000]
    server.ranges.clear()
    fetch(server, part)
    assert server.ranges == ["bytes=100000-"]


def test_a_server_that_ignores_range_is_asked_for_everything(serve, part):
    server = serve()
    server.takes_ranges = False
    server.faults = ["cut 100000", "cut 120000"]
    fetch(server, part)
    part.unlink()
    server.ranges.clear()
    server.faults = ["cut 100000"] * 9
    assert "closed after 100,000 of 256,000 bytes" in failure(server, part)
    assert len(server.ranges) == 4  # it brings nothing new


def test_a_part_that_is_not_of_this_file_is_dropped(serve, part, capfd):
    server = serve()
    for wrong in (bytes(100_000), bytes(len(CONTENT)), bytes(len(CONTENT) + 5)):
        part.write_bytes(wrong)
        fetch(server, part)
    assert "begun earlier, is not the official file" in capfd.readouterr().err


def test_an_answer_that_begins_elsewhere_is_refused(serve, part):
    part.write_bytes(CONTENT[:1000])
    server = serve()
    server.shift = 500
    assert "did not give the official file" in failure(server, part)
    assert part.read_bytes() == CONTENT[:1000]


@pytest.mark.parametrize(
    ("content", "found"),
    [(b"<html>log in", "12 bytes of text/html; must be 256,000"), (CONTENT[:-1] + b"!", "SHA-256")],
)
def test_another_file_is_refused(serve, part, content, found):
    message = failure(serve(content), part)
    assert "did not give the official file" in message
    assert found in message
    assert not part.exists()


def test_the_reason_is_the_true_one(serve, part, monkeypatch):
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    server = serve()
    server.faults = ["404"]
    assert "(HTTP 404 Not Found)" in failure(server, part)
    assert server.ranges == [None]  # a second attempt would be in vain
    server.faults = ["503"] * 9
    assert "(HTTP 503 Service Unavailable)" in failure(server, part)
    server.faults = ["stall 100000", "stall 0", "stall 0", "stall 0"]
    assert "no byte for 0.2 s, after 100,000 of 256,000 bytes" in failure(server, part)


def test_without_a_network_it_gives_up_at_once(part, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr("time.sleep", None)  # there is nothing to wait for
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        with pytest.raises(InputError, match=r"timed out: no answer within 0\.2 s"):
            download.download(url, part, num_bytes=10, sha256="")
    for address in (url, "http://no-such-host.invalid/x"):
        with pytest.raises(InputError, match="no connection: "):
            download.download(address, part, num_bytes=10, sha256="")
    assert not part.exists()


def test_a_full_disk_is_not_taken_for_a_cut_connection(serve, part, monkeypatch):
    server = serve()
    part.mkdir()
    with pytest.raises(OSError, match="Is a directory"):
        fetch(server, part)
    assert len(server.ranges) == 1


def test_a_log_has_a_line_every_ten_seconds(serve, part, capfd, monkeypatch):
    times = iter(range(0, 10_000, 2))  # two seconds pass with each look at the clock
    monkeypatch.setattr(download.time, "monotonic", lambda: float(next(times)))
    fetch(serve(), part)
    lines = capfd.readouterr().err.splitlines()
    assert 30 <= len(lines) <= 60  # of 256 chunks
    assert "of 0.3 MB" in lines[0]


# The whole way: from the web to the prepared dataset.


@pytest.fixture
def official(serve, tmp_path, monkeypatch):
    """A server of a small archive in place of CIFAR-10's."""
    small = make_small("cifar10")
    path = write_tar(tmp_path / "archive", small.files["binary"], "cifar-10-batches-bin/")
    server = serve(path.read_bytes())
    sha256 = hashlib.sha256(server.content).hexdigest()
    archive = Archive(server.url, len(server.content), sha256)
    description = dataclasses.replace(small.description, archive=archive)
    monkeypatch.setitem(DESCRIPTIONS, "cifar10", description)
    return server, small


def test_downloads_verifies_prepares_and_keeps_nothing_else(official, tmp_path, capfd):
    server, small = official
    data_dir = tmp_path / "data"
    for _ in range(2):
        loaded = dataset.load("cifar10", str(data_dir))
        np.testing.assert_array_equal(loaded.train_images, small.splits["train"][0])
    assert len(server.ranges) == 1
    assert f"downloading {server.url} (" in capfd.readouterr().err
    assert [path.name for path in (data_dir / "resnet_jax").iterdir()] == ["cifar10"]


def test_a_failed_download_names_the_remedies_and_is_resumed(official, tmp_path, monkeypatch):
    server, _ = official
    data_dir = tmp_path / "my data"
    server.faults = ["cut 5000"] + ["cut 0"] * 9
    with pytest.raises(InputError, match=r"closed after 5,000 of") as raised:
        dataset.load("cifar10", str(data_dir))
    for remedy in (
        f"python -m resnet_jax.prepare cifar10 SOURCE --data_dir '{data_dir}'",
        "--config.data_dir",
        "configs/quickstart.py",
    ):
        assert remedy in str(raised.value)
    server.faults.clear()
    with monkeypatch.context() as patch:  # the download is kept until the copy is complete
        patch.setattr(store, "_build", lambda *arguments: (_ for _ in ()).throw(OSError("full")))
        with pytest.raises(InputError, match="full"):
            dataset.load("cifar10", str(data_dir))
    dataset.load("cifar10", str(data_dir))
    assert server.ranges[-1] == "bytes=5000-"
    assert len(server.ranges) == 5
