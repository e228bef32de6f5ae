"""The serve command as a process, and its errors at the start."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from PIL import Image

from resnet_jax import serve
from resnet_jax.errors import InputError
from resnet_jax.serving.process import listen
from resnet_jax.terminal.console import percent
from resnet_jax.weights.file import to_safetensors
from tests.conftest import ROOT
from tests.support.pictures import encoded, noise


@pytest.fixture
def start(random_classifier, tmp_path):
    """A function that starts the server on a free port: (process, first line, URL)."""
    processes = []
    weights = tmp_path / "my.safetensors"
    weights.write_bytes(to_safetensors(random_classifier.weights))

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-m", "resnet_jax.serve", "--port", "0", "--weights", str(weights),
             *arguments],
            cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        processes.append(process)
        first, second = process.stdout.readline(), process.stdout.readline()
        assert second.startswith("open http://"), process.stderr.read()
        return process, first, second.split()[1]

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def predict(url, content):
    headers = {"Content-Type": "image/png"}
    request = urllib.request.Request(f"{url}/api/predict", content, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return {entry["class"]: entry["probability"] for entry in json.load(answer)["classes"]}


def test_it_prints_its_url_answers_and_ends_quietly(start, random_classifier, tmp_path):
    process, line, url = start("--allow_host", "Demo.example.org")
    assert "my.safetensors: ResNet-8" in line
    assert percent(0.125) in line
    assert url.startswith("http://127.0.0.1:")
    (tmp_path / "a.png").write_bytes(encoded(noise()))
    (expected,) = random_classifier(tmp_path / "a.png")
    address = ("127.0.0.1", int(url.rsplit(":", 1)[1]))
    silent = [socket.create_connection(address) for _ in range(40)]  # such as browsers open ahead
    found = predict(url, encoded(noise()))
    for host, status in {"demo.example.org": 200, "example.org": 400}.items():
        connection = http.client.HTTPConnection(*address, timeout=60)
        connection.request("HEAD", "/api/models", headers={"Host": host})
        assert connection.getresponse().status == status
        connection.close()
    for connection in silent:
        connection.close()
    assert list(map(found.get, random_classifier.class_names)) == pytest.approx(expected, abs=1e-5)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == -signal.SIGTERM
    assert (process.stdout.read(), process.stderr.read()) == ("", "")


@pytest.mark.slow
def test_misbehaving_clients_and_a_second_interrupt_do_no_harm(start):
    process, _, url = start("--host", "localhost")
    port = int(url.rsplit(":", 1)[1])
    head = b"POST /api/predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\n"
    for rest in (
        b"",  # leaves in the head
        b"Content-Length: 99\r\n\r\nabc",  # leaves in the body
        b"Content-Length: -1\r\n\r\nabc",
        b"Transfer-Encoding: chunked\r\n\r\nzz",
        b"X: " + b"x" * 100_000 + b"\r\n\r\n",
    ):
        with socket.create_connection(("localhost", port)) as client:
            client.sendall(head + rest)
    connection = http.client.HTTPConnection("localhost", port, timeout=60)
    connection.putrequest("POST", "/api/predict")
    connection.putheader("Content-Type", "image/png")
    connection.putheader("Content-Length", str(10**12))
    connection.endheaders(bytes(10_000_001))  # of what was announced
    assert connection.getresponse().status == 413
    with pytest.raises(urllib.error.HTTPError, match="413"):  # whose connection closes after it
        predict(url, bytes(60_000_000))
    assert len(predict(url, encoded(noise()))) == 10
    with socket.create_connection(("localhost", port)) as client:
        client.sendall(head + b"Content-Length: 99\r\n\r\nabc")  # and waits
        for _ in range(2):
            process.send_signal(signal.SIGINT)
            time.sleep(0.5)
        assert process.wait(timeout=60) == 130
    assert process.stderr.read() == "error: interrupted\n"


def _high_water(process) -> int:
    """Return the most memory that a process has occupied so far, in bytes."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return 1024 * int(re.search(r"VmHWM:\s+(\d+) kB", status)[1])


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
def test_a_small_upload_does_not_take_gigabytes(start):
    """Zeros compress a thousandfold; 16 bits and transparency take the most memory."""
    process, _, url = start()
    predict(url, encoded(noise()))
    before = _high_water(process)
    for mode in ("I;16", "RGBA"):
        with pytest.raises(urllib.error.HTTPError, match="422") as caught:
            predict(url, encoded(Image.new(mode, (10_000, 10_000))))
        assert "pixels" in json.load(caught.value)["detail"]
        assert len(predict(url, encoded(Image.new(mode, (5_000, 5_000))))) == 10
    assert _high_water(process) - before < 1e9


def test_every_address_of_a_host_is_listened_on(monkeypatch):
    def connect(host, port):
        with socket.socket() as client:
            client.connect((host, port))
            return True

    addresses = ["127.0.0.1", "127.0.0.2", "192.0.2.1"]  # the last is no address of a machine
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, 0)) for name in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found[::-1] + found)
    with listen("a-name", 0) as listeners:
        port = listeners[0].getsockname()[1]
        assert connect("127.0.0.1", port)
        assert connect("127.0.0.2", port)
        assert len(listeners) == 2
        with pytest.raises(InputError, match=f"--port {port}: Address already in use"):
            serve.main(["--port", str(port)])
    monkeypatch.undo()
    if socket.has_dualstack_ipv6():
        with listen("::", 0) as listeners:
            assert connect("127.0.0.1", listeners[0].getsockname()[1])


def test_missing_libraries_are_named(monkeypatch):
    for missing in ("anyio", "fastapi", "uvicorn"):
        with monkeypatch.context() as patch:
            for name in ("app", "limits", "process"):
                patch.delitem(sys.modules, f"resnet_jax.serving.{name}", raising=False)
            patch.setitem(sys.modules, missing, None)
            with pytest.raises(InputError, match="pip install fastapi uvicorn"):
                serve.main([])


def test_the_url_to_open():
    for host, url in {
        "0.0.0.0": "http://localhost:80",
        "::": "http://localhost:80",
        "::1": "http://[::1]:80",
        "my-machine": "http://my-machine:80",
    }.items():
        assert serve._url(host, 80) == url
