"""The web application, without a socket or a browser."""

import asyncio
import base64
import io
import re
import sys
import threading
import time
from html.parser import HTMLParser
from pathlib import Path

import httpx2
import numpy as np
import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from resnet_jax.data.catalog import class_names
from resnet_jax.data.images import SAFE_FORMATS, read_image, resize_to_input
from resnet_jax.inference import examples, server
from resnet_jax.serving.app import MAX_BYTES, NUM_PLACES, make_app
from tests.conftest import make_dataset
from tests.support.pictures import encoded, noise

EXAMPLES = make_dataset(num_test=10).test_images
BYTES = {"Content-Type": "application/octet-stream"}


@pytest.fixture(scope="module")
def app(random_classifier):
    # "testserver" is what schemathesis asks for.
    return make_app(
        random_classifier, name="random", examples=EXAMPLES, host_names=["testserver", "My-Host"]
    )


@pytest.fixture(scope="module")
def client(app):
    with TestClient(app, base_url="http://localhost") as client:
        yield client


def predict(client, content, content_type="application/octet-stream"):
    return client.post("/api/predict", content=content, headers={"Content-Type": content_type})


def from_data_url(url):
    start = "data:image/png;base64,"
    assert url.startswith(start)
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(url.removeprefix(start)))))


def assert_refused(response, code, reason):
    assert response.status_code == code
    assert response.headers["content-type"] == "application/json"
    assert list(response.json()) == ["detail"]
    assert re.search(reason, response.json()["detail"])
    assert "\n" not in response.json()["detail"]


# Predictions.


def assert_is_as_from_disk(client, classifier, content, path):
    """The answer for a file's bytes is the classifier's for the file."""
    path.write_bytes(content)
    answer = predict(client, content).json()
    (expected,) = classifier(path)
    found = {entry["class"]: entry["probability"] for entry in answer["classes"]}
    assert found == {
        name: float(p) for name, p in zip(class_names("cifar10"), expected, strict=True)
    }
    shares = [entry["probability"] for entry in answer["classes"]]
    assert shares == sorted(shares, reverse=True)
    seen = resize_to_input(read_image(path))
    np.testing.assert_array_equal(from_data_url(answer["picture"]), seen)


@pytest.mark.parametrize("format_name", SAFE_FORMATS)
def test_every_format_is_predicted_as_from_disk(client, random_classifier, tmp_path, format_name):
    content = encoded(noise(), format_name)
    assert_is_as_from_disk(client, random_classifier, content, tmp_path / "picture")
    assert predict(client, content, Image.MIME[format_name]).status_code == 200


def test_exif_orientation_is_obeyed(client, random_classifier, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotate 90 degrees clockwise to show
    square = noise(32, 32)  # not shrunk, so that pixels stay comparable
    turned, plain = encoded(square, exif=exif), encoded(square)
    assert_is_as_from_disk(client, random_classifier, encoded(noise(), exif=exif), tmp_path / "a")
    assert_is_as_from_disk(client, random_classifier, turned, tmp_path / "picture.png")
    pictures = [
        from_data_url(predict(client, content).json()["picture"]) for content in (turned, plain)
    ]
    np.testing.assert_array_equal(pictures[0], np.rot90(pictures[1], -1))


# The network and the page.


def test_the_network_and_its_examples(client, random_classifier):
    network = client.get("/api/network").json()
    shown = network.pop("examples")
    assert network == {
        "name": "random",
        "architecture": "ResNet-8",
        "dataset": "CIFAR-10",
        "class_names": list(class_names("cifar10")),
        "test_accuracy": 0.125,
        "max_bytes": MAX_BYTES,
    }
    assert [example["class"] for example in shown] == network["class_names"]
    for example, image in zip(shown, EXAMPLES, strict=True):
        np.testing.assert_array_equal(from_data_url(example["picture"]), image)


def test_a_network_of_unknown_accuracy_without_examples(random_classifier):
    weights = random_classifier.weights._replace(card={"step": 0})
    with TestClient(
        make_app(type(random_classifier)(weights), name="x"), base_url="http://localhost"
    ) as client:
        network = client.get("/api/network").json()
    assert network["test_accuracy"] is None
    assert network["examples"] == []


def test_examples_are_the_first_test_image_of_each_class(random_classifier, tmp_path, monkeypatch):
    config = random_classifier.weights.config.copy_and_resolve_references()
    config.data_dir = str(tmp_path)
    monkeypatch.setattr(examples, "read", lambda *_: pytest.fail("prepares what is not there"))
    dataset = make_dataset(num_test=200)
    names = dataset.class_names
    for config.dataset in ("cifar10", "cifar100", "shapes32", "mine"):
        assert examples.load_examples(config, names) == []
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(examples, "read", lambda *_: dataset)
    for config.dataset, folder in (("mine", "resnet_jax/mine"), ("shapes32", "shapes32")):
        (tmp_path / folder / "1.0.0").mkdir(parents=True)
        info = tmp_path / folder / "1.0.0" / "dataset_info.json"
        info.write_text('{"fileFormat": "array_record", "splits": []}')
        assert len(examples.load_examples(config, names)) == 10
    assert examples.load_examples(config, names[::-1]) == []  # the dataset has changed since
    labels = dataset.test_labels.tolist()
    expected = [dataset.test_images[labels.index(k)] for k in range(10)]
    np.testing.assert_array_equal(examples.load_examples(config, names), expected)


class References(HTMLParser):
    """What a page refers to, and what its Content-Security-Policy would keep from running."""

    def __init__(self, text):
        super().__init__()
        self.urls, self.inline, self.tag = [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tag = tag
        for key, value in attrs:
            if key in ("src", "href"):
                self.urls.append(value)
            if key == "style" or key.startswith("on"):
                self.inline.append(key)

    def handle_data(self, data):
        if self.tag in ("script", "style") and data.strip():
            self.inline.append(data)


def test_the_page_needs_nothing_from_elsewhere(client):
    page = client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    references = References(page.text)
    assert references.inline == []
    local = [url for url in references.urls if not url.startswith("data:")]
    assert sorted(local) == ["page.css", "page.js"]
    for url, kind in (("page.css", "text/css"), ("page.js", "text/javascript")):
        file = client.get(f"/{url}")
        assert file.status_code == 200
        assert file.headers["content-type"].startswith(kind)
        assert "//" not in re.sub(r"(?m)(^| )// .*$", "", file.text)


@pytest.mark.parametrize("path", ["/", "/page.js", "/api/network", "/nothing"])
def test_every_answer_has_the_security_headers(client, path):
    headers = client.get(path).headers
    policy = headers["content-security-policy"].split("; ")
    assert "default-src 'self'" in policy
    assert "img-src 'self' data:" in policy
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/page/index.html", "/../server.py"])
def test_there_are_no_other_pages(client, path):
    assert client.get(path).status_code == 404


# Hosts.


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8000", "my-host:80", "127.0.0.1:8000", "[::1]:8000", "10.1.2.3"],
)
def test_known_hosts_and_addresses_are_answered(client, host):
    assert client.get("/api/network", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["example.com", "localhost.example.com", "127.0.0.1.example.com", "", "[::1", "a b"]
)
def test_other_hosts_are_refused(client, host):
    for path in ("/", "/api/network"):
        response = client.get(path, headers={"Host": host})
        assert_refused(response, 400, "host .* must be localhost, an address or")
        assert response.headers["x-content-type-options"] == "nosniff"


# Limits.


def test_too_many_bytes_are_not_read_to_the_end(app):
    num_read = 0

    async def endless():
        nonlocal num_read
        while True:
            num_read += 2**16
            yield bytes(2**16)

    async def post():
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.post("/api/predict", content=endless(), headers=BYTES)

    assert_refused(asyncio.run(post()), 413, "more than 10 MB")
    assert MAX_BYTES < num_read < MAX_BYTES + 2**18


def test_as_many_bytes_as_allowed_are_read(client):
    picture = encoded(noise())
    assert predict(client, picture + bytes(MAX_BYTES - len(picture))).status_code == 200
    assert predict(client, picture + bytes(MAX_BYTES - len(picture) + 1)).status_code == 413


@pytest.mark.parametrize("content_type", ["text/plain", "image/svg+xml", "multipart/form-data", ""])
def test_other_content_types_are_refused(client, content_type):
    """Also those that a form of another site's page can send without asking first."""
    response = predict(client, encoded(noise()), content_type)
    assert_refused(response, 415, "must be one of image/png, image/jpeg, .*octet-stream")
    assert predict(client, encoded(noise()), "IMAGE/PNG; a=b").status_code == 200


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n%%EOF\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a picture in one of the formats PNG, JPEG"),
        (b"hello", "not a picture"),
        (EPS, "not a picture"),
        (encoded(noise(300, 300))[:5000], "truncated"),
        (encoded(noise(300, 300), "JPEG")[:5000], "truncated"),
        (encoded(noise())[:30], "not a picture|damaged|truncated"),
        (encoded(Image.new("1", (10_001, 10_000))), "must be at most 100,000,000"),
        (encoded(Image.new("1", (20_000, 10_001))), "more than 100,000,000 pixels"),
    ],
    ids=["empty", "text", "eps", "cut_png", "cut_jpeg", "header", "bomb", "bigger_bomb"],
)
def test_what_is_no_picture_is_refused(client, content, reason):
    assert_refused(predict(client, content), 422, reason)


def test_a_client_that_leaves(app):
    sent = []
    messages = [
        {"type": "http.request", "body": b"x", "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive():
        return messages.pop(0)

    async def send(message):
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-type", b"image/png")]
    scope = {"type": "http", "method": "POST", "path": "/api/predict", "headers": headers,
             "query_string": b"", "http_version": "1.1", "scheme": "http"}  # fmt: skip
    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 400


class Blocked:
    """A classifier that waits until it is let go."""

    def __init__(self, classifier):
        self.weights, self.class_names = classifier.weights, classifier.class_names
        self.may_go = threading.Event()
        self.num_at_work = self.max_at_work = 0

    def __call__(self, picture):
        self.num_at_work += 1
        self.max_at_work = max(self.max_at_work, self.num_at_work)
        self.may_go.wait()
        self.num_at_work -= 1
        return np.eye(1, len(self.class_names), dtype=np.float32)


@pytest.fixture
def blocked(random_classifier):
    blocked = Blocked(random_classifier)
    yield blocked
    blocked.may_go.set()


def test_more_requests_than_places_are_refused(blocked):
    content = encoded(noise())

    async def main():
        transport = httpx2.ASGITransport(make_app(blocked, name="x"))
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:

            async def post():
                return await client.post("/api/predict", content=content, headers=BYTES)

            pending = {asyncio.create_task(post()) for _ in range(NUM_PLACES + 3)}
            refused = set()
            while len(refused) < 3:
                done, pending = await asyncio.wait(pending, return_when="FIRST_COMPLETED")
                refused |= done
            blocked.may_go.set()
            served = await asyncio.gather(*pending)
            return [task.result() for task in refused], [*served, await post()]

    refused, served = asyncio.run(main())
    for response in refused:
        assert_refused(response, 503, "busy")
        assert response.headers["retry-after"] == "1"
    assert [response.status_code for response in served] == [200] * (NUM_PLACES + 1)
    assert blocked.max_at_work == 1


def test_slow_work_is_given_up_and_keeps_its_place(blocked, monkeypatch):
    content = encoded(noise())
    with TestClient(make_app(blocked, name="x"), base_url="http://localhost") as client:
        monkeypatch.setattr(server, "MAX_SECONDS", 0.05)
        for _ in range(NUM_PLACES):
            assert_refused(predict(client, content), 504, "no answer within 0.05 seconds")
        assert_refused(predict(client, content), 503, "busy")
        monkeypatch.undo()
        blocked.may_go.set()
        while (response := predict(client, content)).status_code == 503:
            time.sleep(0.01)
        assert response.status_code == 200


def test_a_slow_upload_is_given_up(app, monkeypatch):
    async def endless():
        yield b"\x89PNG"
        await asyncio.Event().wait()

    async def main():
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.post("/api/predict", content=endless(), headers=BYTES)

    monkeypatch.setattr(server, "MAX_SECONDS", 0.05)
    assert_refused(asyncio.run(main()), 504, "no answer within")


# No disk, and nothing unexpected.

opened = None


def _note(event, arguments):
    if opened is not None and event in ("open", "os.mkdir", "subprocess.Popen", "os.exec"):
        opened.append((event, arguments))


def test_a_request_opens_no_file(client):
    global opened
    contents = [encoded(noise(), name) for name in SAFE_FORMATS]
    contents += [encoded(noise(1200, 1200)), b"x" * 5_000_000, EPS, bytes(MAX_BYTES + 1)]
    assert len(contents[-4]) > 3_000_000  # above what multipart uploads keep in memory
    paths = ["/", "/page.css", "/page.js", "/api/network", "/openapi.json", "/no"]

    def ask():
        return [predict(client, content).status_code for content in contents] + [
            client.get(path).status_code for path in paths
        ]

    before = ask()  # what is imported once
    sys.addaudithook(_note)
    opened = []
    try:
        after = ask()
        assert opened == []
        with Path(__file__).open():  # the hook is heard
            assert len(opened) == 1
    finally:
        opened = None
    assert before == after == [200] * (len(SAFE_FORMATS) + 1) + [422, 422, 413] + [200] * 5 + [404]


whole = st.builds(
    lambda width, height, name: encoded(noise(width, height), name),
    st.integers(1, 40), st.integers(1, 40), st.sampled_from(SAFE_FORMATS),
)  # fmt: skip


@st.composite
def damaged(draw):
    content = bytearray(draw(whole))
    for _ in range(draw(st.integers(1, 8))):
        content[draw(st.integers(0, len(content) - 1))] = draw(st.integers(0, 255))
    return bytes(content[: draw(st.integers(1, len(content)))])


def test_answers_are_those_of_the_openapi_document(app):
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    statuses = set()

    @settings(
        max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(case=schema.as_strategy(), body=st.none() | whole | damaged())
    def check(case, body):
        if body is not None and case.method == "POST":
            case.body = body
        # A schema cannot say which bytes are a picture.
        excluded = [
            schemathesis.checks.positive_data_acceptance,
            schemathesis.checks.negative_data_rejection,
        ]
        statuses.add(case.call_and_validate(excluded_checks=excluded).status_code)

    check()
    assert {200, 422} <= statuses
