"""The download, from a server on this machine: verified, resumed, honest about what went wrong."""

import contextlib
import dataclasses
import hashlib
import http.server
import json
import socket
import threading

import pytest

from resnet_jax.data import dataset as data
from resnet_jax.data.sources import download, prepare, progress
from resnet_jax.data.sources.official import Archive
from resnet_jax.errors import InputError
from tests.data.cifar_samples import (
    assert_equal_arrays,
    names_below,
    small_cifar100,
    small_description,
    small_files,
    write_archive,
)

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
        self.content, self.etag, self.faults, self.ranges = content, '"1"', [], []
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
        if wanted and server.takes_ranges and self.headers.get("If-Range") in (None, server.etag):
            start = int(wanted.removeprefix("bytes=").rstrip("-")) + server.shift
            if start >= len(content):
                return self.send_error(416)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        if server.etag:
            self.send_header("ETag", server.etag)
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


def failure(server, part):
    with pytest.raises(InputError) as raised:
        fetch(server, part)
    message = str(raised.value)
    assert "\n" not in message
    assert server.url in message
    return message


def test_downloads_and_verifies(serve, part, tmp_path):
    server = serve()
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert names_below(tmp_path) == [part.name]
    fetch(server, part)  # nothing is left to do
    assert server.ranges == [None]


def test_resumes_where_the_connection_was_cut(serve, part):
    server = serve()
    server.faults = ["cut 100000", "cut 50000", "503", "cut 1"]
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert server.ranges == [
        None, "bytes=100000-", "bytes=150000-", "bytes=150000-", "bytes=150001-",
    ]  # fmt: skip


def test_the_next_start_resumes_too(serve, part):
    server = serve()
    server.faults = ["cut 100000", "cut 0", "cut 0", "cut 0"]
    message = failure(server, part)
    assert message.endswith(
        "cannot be downloaded (the connection was closed after 100,000 of 256,000 bytes)"
    )
    assert part.stat().st_size == 100_000
    server.ranges.clear()
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert server.ranges == ["bytes=100000-"]


def test_a_slow_server_that_always_drops_is_read_to_the_end(serve, part):
    """Each attempt brings something, so that none is the last."""
    server = serve()
    server.faults = ["cut 20000"] * 12
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert len(server.ranges) == 13


def test_a_server_that_ignores_range_is_asked_for_everything(serve, part):
    server = serve()
    server.takes_ranges = False
    server.faults = ["cut 100000", "cut 120000"]
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    server.faults = ["cut 100000"] * 9
    part.unlink()
    server.ranges.clear()
    assert "closed after 100,000 of 256,000 bytes" in failure(server, part)
    assert len(server.ranges) == 4  # it brings nothing new


@pytest.mark.parametrize("etag", ['"2"', None])
def test_a_part_of_another_version_is_dropped(serve, part, etag, capfd):
    server = serve(bytes(len(CONTENT)))
    server.faults = ["cut 100000", "404"]
    failure(server, part)
    server.content, server.etag = CONTENT, etag
    if etag is None:  # the part's mark is lost as well: only the SHA-256 tells
        part.with_name(part.name + ".json").unlink()
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert ("begun earlier, is not the official file" in capfd.readouterr().err) == (etag is None)


def test_the_rest_of_a_dropped_part_is_gone(serve, part, capfd):
    """Else the new version's beginning would be followed by the old one's middle."""
    part.write_bytes(bytes(100_000))
    part.with_name(part.name + ".json").write_text(json.dumps({"url": "x", "mark": "y"}))
    server = serve()
    server.takes_ranges = False
    server.faults = ["cut 50000"]
    fetch(server, part)
    assert part.read_bytes() == CONTENT
    assert server.ranges == ["bytes=100000-", "bytes=50000-"]
    assert "is not the official file" not in capfd.readouterr().err


def test_an_answer_that_begins_elsewhere_is_refused(serve, part):
    part.write_bytes(CONTENT[:1000])
    server = serve()
    server.shift = 500
    assert "did not give the official file" in failure(server, part)
    assert part.read_bytes() == CONTENT[:1000]


@pytest.mark.parametrize("size", [len(CONTENT), len(CONTENT) + 5])
def test_a_part_that_is_damaged_or_too_long_is_dropped(serve, part, size):
    part.write_bytes(bytes(size))
    server = serve()
    fetch(server, part)
    assert part.read_bytes() == CONTENT


def test_a_server_whose_file_is_shorter_than_the_part(serve, part):
    part.write_bytes(CONTENT[:200_000])
    server = serve(CONTENT[:1000])
    assert "it offers 1000 bytes of" in failure(server, part)
    assert not part.exists()


def test_the_reason_is_the_true_one(serve, part, monkeypatch):
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    server = serve()
    server.faults = ["404"]
    assert failure(server, part).endswith("cannot be downloaded (HTTP 404 Not Found)")
    assert server.ranges == [None]  # a second attempt would be in vain
    server.faults = ["503"] * 9
    assert "(HTTP 503 Service Unavailable)" in failure(server, part)
    server.faults = ["stall 100000", "stall 0", "stall 0", "stall 0"]
    assert "no byte for 0.2 s, after 100,000 of 256,000 bytes" in failure(server, part)
    part.unlink()
    server.faults = ["stall 70000"] * 9
    server.takes_ranges = False
    assert "timed out: no byte for 0.2 s, after 70,000 of 256,000 bytes" in failure(server, part)


def test_without_a_network_it_gives_up_at_once(serve, part, monkeypatch):
    monkeypatch.setattr("time.sleep", None)  # there is nothing to wait for
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        with pytest.raises(InputError, match=r"timed out: no answer within 0\.2 s"):
            download.download(url, part, num_bytes=10, sha256="")
    with pytest.raises(InputError, match=r"no connection: .*Connection refused"):
        download.download(url, part, num_bytes=10, sha256="")
    with pytest.raises(InputError, match="no connection: "):
        download.download("http://no-such-host.invalid/x", part, num_bytes=10, sha256="")
    assert not part.exists()


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"<html>log in", "it offers 12 bytes of text/html; must be 256,000"),
        (CONTENT[:-1] + b"!", "with SHA-256"),
    ],
)
def test_refuses_another_file(serve, part, content, found):
    message = failure(serve(content), part)
    assert "did not give the official file: " in message
    assert found in message
    assert not part.exists()


def test_a_log_shows_lines_and_not_too_many(serve, part, capfd, monkeypatch):
    times = iter(range(0, 10_000, 2))  # two seconds pass with each chunk of 1,000 bytes
    monkeypatch.setattr(progress.time, "monotonic", lambda: float(next(times)))
    fetch(serve(), part)
    lines = capfd.readouterr().err.splitlines()
    assert 40 <= len(lines) <= 60  # of 512 seconds, one in ten
    assert lines[0].startswith("download of file.tar.gz: 0.0 of 0.3 MB (")
    assert "%), " in lines[-1]
    assert lines[-1].endswith(" kB/s")


def test_a_terminal_shows_a_bar(capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with progress.Progress("a file", 1000) as bar:
        assert not bar._bar.disable
        bar.show(500)
        bar._bar.refresh()
    error = capsys.readouterr().err
    assert "a file:  50%" in error
    assert "kB/s" not in error.replace("kB/s]", "")


# The whole way: from the web to the prepared dataset.


@pytest.fixture
def official(serve, tmp_path, monkeypatch):
    """{name: (its server, its arrays)}: small archives in place of the official ones."""
    description100, files100, arrays100 = small_cifar100()
    folders = {
        "cifar10": (small_description(), small_files("binary")),
        "cifar100": (description100, files100["binary"]),
    }
    servers = {}
    for name, (description, files) in folders.items():
        path = write_archive(tmp_path / name, files, f"{description.binary.folder}/")
        server = serve(path.read_bytes())
        archive = Archive(
            server.url, len(server.content), hashlib.sha256(server.content).hexdigest()
        )
        description = dataclasses.replace(description, archive=archive)
        monkeypatch.setitem(data.DESCRIPTIONS, name, description)
        servers[name] = server
    servers["arrays100"] = arrays100
    return servers


@pytest.mark.parametrize("name", ["cifar10", "cifar100"])
def test_downloads_verifies_and_prepares(official, tmp_path, name, capfd):
    data_dir = tmp_path / "data"
    dataset = data.load(name, str(data_dir))
    assert f"downloading {official[name].url} (" in capfd.readouterr().err
    assert len(dataset.train_labels) == {"cifar10": 40, "cifar100": 100}[name]
    assert names_below(data_dir)[:3] == [
        "resnet_jax", f"resnet_jax/{name}", f"resnet_jax/{name}/3.0.2",
    ]  # fmt: skip
    assert not (data_dir / "resnet_jax" / "downloads").exists()
    if name == "cifar100":
        arrays = official["arrays100"]
        assert_equal_arrays(
            arrays._replace(train_images=dataset.train_images, test_images=dataset.test_images),
            arrays,
        )
        assert dataset.train_labels.tolist() == arrays.train_labels.tolist()
    data.load(name, str(data_dir))
    assert len(official[name].ranges) == 1


def failed_load(data_dir):
    with pytest.raises(InputError) as raised:
        data.load("cifar10", str(data_dir))
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


def test_a_failed_download_tells_the_ways_out_and_leaves_nothing(official, tmp_path):
    official["cifar10"].faults = ["404"]
    assert "(HTTP 404 Not Found)" in failed_load(tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_a_cut_download_is_kept_for_the_next_start(official, tmp_path):
    data_dir, server = tmp_path / "data", official["cifar10"]
    server.faults = ["cut 5000"] + ["cut 0"] * 9
    assert "the connection was closed after 5,000 of" in failed_load(data_dir)
    part = data_dir / "resnet_jax" / "downloads" / "file.tar.gz.part"
    assert part.stat().st_size == 5000
    assert json.loads(part.with_name(part.name + ".json").read_text())["mark"] == '"1"'
    server.faults.clear()
    data.load("cifar10", str(data_dir))
    assert server.ranges[-1] == "bytes=5000-"
    assert not part.parent.exists()


def test_a_download_is_kept_where_the_preparation_fails(official, tmp_path, monkeypatch):
    data_dir, server = tmp_path / "data", official["cifar10"]
    with monkeypatch.context() as patch:
        patch.setattr(prepare, "_build", lambda *arguments: (_ for _ in ()).throw(OSError("full")))
        assert "cannot be used (full)" in failed_load(data_dir)
    data.load("cifar10", str(data_dir))
    assert len(server.ranges) == 1
