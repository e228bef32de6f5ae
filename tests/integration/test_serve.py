"""The serve command as a process, and its errors at the start."""

import http.client
import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from resnet_jax import serve
from resnet_jax.errors import InputError
from resnet_jax.inference.weights import save_weights
from resnet_jax.terminal.console import percent
from tests.conftest import ROOT
from tests.support.pictures import encoded, noise


@pytest.fixture
def start(random_classifier, tmp_path):
    """A function that starts the server on a free port: (process, first line, URL)."""
    processes = []
    weights = tmp_path / "my.safetensors"
    save_weights(weights, random_classifier.weights)

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
    process, line, url = start()
    assert "my.safetensors: ResNet-8" in line
    assert percent(0.125) in line
    assert url.startswith("http://127.0.0.1:")
    (tmp_path / "a.png").write_bytes(encoded(noise()))
    (expected,) = random_classifier(tmp_path / "a.png")
    names = random_classifier.class_names
    found = predict(url, encoded(noise()))
    assert found == pytest.approx(dict(zip(names, expected, strict=True)), abs=1e-5)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == -signal.SIGTERM
    assert (process.stdout.read(), process.stderr.read()) == ("", "")


@pytest.mark.slow
@pytest.mark.parametrize("num_interrupts", [1, 2])
def test_misbehaving_clients_do_not_end_it(start, num_interrupts):
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
    assert len(predict(url, encoded(noise()))) == 10
    with socket.create_connection(("localhost", port)) as client:
        client.sendall(head + b"Content-Length: 99\r\n\r\nabc")  # and waits
        for _ in range(num_interrupts):
            process.send_signal(signal.SIGINT)
            time.sleep(0.5)
        assert process.wait(timeout=60) == 130
    assert process.stderr.read() == "error: interrupted\n"


def test_bad_arguments_are_one_line():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        for arguments, message in {
            "--port 70000": r"--port 70000: must be in 0\.\.65535",
            "--port x": "'x'",
            "--port 0 --host a..b": r"--host 'a\.\.b': must be an address or a name",
            "--port 0 --host 192.0.2.1": "--host 192.0.2.1 --port 0: Cannot assign",
            "--port 0 --weights none": "weights none: must be",
            f"--port {port}": f"--port {port}: Address already in use",
        }.items():
            with pytest.raises(InputError, match=message):
                serve.main(arguments.split())


@pytest.mark.parametrize("missing", ["anyio", "fastapi", "uvicorn"])
def test_missing_libraries_are_named(monkeypatch, missing):
    for name in ("app", "limits", "process"):
        monkeypatch.delitem(sys.modules, f"resnet_jax.serving.{name}", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
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
