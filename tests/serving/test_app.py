"""The web application, without a socket or a browser."""

import asyncio
import base64
import io
import re
import sys
import threading
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
from resnet_jax.inference.classifier import Classifier
from resnet_jax.serving import app as app_module
from resnet_jax.serving import examples, limits
from resnet_jax.serving.app import MAX_BYTES, NUM_PLACES, describe, make_app
from tests.conftest import make_dataset
from tests.support.networks import random_network
from tests.support.pictures import encoded, noise

EXAMPLES = make_dataset(num_test=10).test_images
BYTES = "application/octet-stream"
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n%%EOF\n"


def make_small_app(classifier):
    """An application of one model."""
    return make_app(lambda name: classifier, [describe("x", classifier.weights)])


@pytest.fixture(scope="module")
def app(random_classifier):
    # "testserver" is what schemathesis asks for.
    weights = random_classifier.weights
    loaded = {"random": random_classifier, "other": Classifier(random_network())}
    models = [describe("random", weights, EXAMPLES), describe("other", loaded["other"].weights)]
    return make_app(loaded.__getitem__, models, ["testserver", "My-Host"])


@pytest.fixture(scope="module")
def client(app):
    with TestClient(app, base_url="http://localhost") as client:
        yield client


async def post_async(app, content):
    """Post bytes or an async generator of bytes to /api/predict."""
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        return await client.post("/api/predict", content=content, headers={"Content-Type": BYTES})


def predict(client, content, content_type=BYTES, **query):
    headers = {"Content-Type": content_type}
    return client.post("/api/predict", content=content, headers=headers, params=query)


def from_data_url(url):
    start = "data:image/png;base64,"
    assert url.startswith(start)
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(url.removeprefix(start)))))


def assert_refused(response, code, reason):
    assert response.status_code == code
    assert response.headers["content-type"] == "application/json"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert list(response.json()) == ["detail"]
    assert re.search(reason, response.json()["detail"])
    assert "\n" not in response.json()["detail"]


def test_every_format_is_predicted_as_from_disk(client, random_classifier, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotate 90 degrees clockwise to show
    files = {name: encoded(noise(), name) for name in SAFE_FORMATS}
    files |= {"turned": encoded(noise(), exif=exif)}
    for name, content in files.items():
        path = tmp_path / name
        path.write_bytes(content)
        answer = predict(client, content, Image.MIME.get(name, "IMAGE/PNG; a=b")).json()
        (expected,) = random_classifier(path)
        found = {entry["class"]: entry["probability"] for entry in answer["classes"]}
        assert found == dict(zip(class_names("cifar10"), expected.tolist(), strict=True))
        assert list(found.values()) == sorted(found.values(), reverse=True)
        seen = resize_to_input(read_image(path))
        np.testing.assert_array_equal(from_data_url(answer["image"]), seen)
    for format_, name in (("JPEG", "image/pjpeg"), ("PNG", "image/apng"), ("BMP", "image/x-bmp")):
        assert predict(client, files[format_], name).status_code == 200


def test_the_model_and_its_examples(client, random_classifier):
    answer = client.get("/api/models").json()
    assert answer["max_bytes"] == MAX_BYTES
    model, other = answer["models"]
    shown = model.pop("examples")
    assert model == {
        "name": "random",
        "architecture": "ResNet-8",
        "dataset": "CIFAR-10",
        "class_names": list(class_names("cifar10")),
        "test_accuracy": 0.125,
    }
    assert (other["name"], other["class_names"]) == ("other", [*"abcdefghij"])
    assert other["examples"] == []
    assert [example["class"] for example in shown] == model["class_names"]
    for example, image in zip(shown, EXAMPLES, strict=True):
        np.testing.assert_array_equal(from_data_url(example["image"]), image)
    weights = random_classifier.weights._replace(card={"step": 0})
    assert describe("x", weights).test_accuracy is None


def test_another_model_and_a_heat_map_on_request(client, app, random_classifier):
    content, image = encoded(noise(32, 32)), np.asarray(noise(32, 32))
    assert "heat_map" not in predict(client, content).json()
    answer = predict(client, content, explain=1).json()
    assert answer["classes"] == predict(client, content).json()["classes"]
    np.testing.assert_allclose(answer["heat_map"], random_classifier.explain(image)[0], atol=1e-4)
    other = predict(client, content, model="other").json()["classes"]
    (expected,) = Classifier(random_network())(image)
    found = [entry["probability"] for entry in sorted(other, key=lambda entry: entry["class"])]
    np.testing.assert_allclose(found, expected, atol=1e-6)
    for query, code, reason in (
        ({"model": "../x"}, 404, "'../x': must be one of random, other"),
        ({"explain": "maybe"}, 422, "^explain: "),
    ):
        assert_refused(predict(client, content, **query), code, reason)


def test_examples_are_the_first_test_image_of_each_class(tmp_path, monkeypatch):
    data_dir = str(tmp_path)
    monkeypatch.setattr(examples, "read", lambda *_: pytest.fail("reads a missing dataset"))
    dataset = make_dataset(num_test=200)
    names = dataset.class_names
    for name in ("cifar10", "cifar100", "shapes32", "mine"):
        assert examples.load_examples(name, data_dir, names) == []
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(examples, "read", lambda *_: dataset)
    for name, folder in (("mine", "resnet_jax/mine"), ("shapes32", "shapes32")):
        (tmp_path / folder / "1.0.0").mkdir(parents=True)
        info = tmp_path / folder / "1.0.0" / "dataset_info.json"
        info.write_text('{"fileFormat": "array_record", "splits": []}')
        info.with_name("metadata.json").write_text('{"class_names": []}')
        assert len(examples.load_examples(name, data_dir, names)) == 10
    assert (
        examples.load_examples("mine", data_dir, names[::-1]) == []
    )  # the dataset has changed since
    labels = dataset.test_labels.tolist()
    expected = [dataset.test_images[labels.index(k)] for k in range(10)]
    np.testing.assert_array_equal(examples.load_examples("mine", data_dir, names), expected)


def test_the_page_and_its_headers_allow_no_other_server_and_no_inline_code(client):
    page = client.get("/").text
    assert sorted(re.findall(r'(?:src|href)="(?!data:)([^"]*)"', page)) == ["page.css", "page.js"]
    # The Content-Security-Policy forbids all of these.
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script[^>]*>[^<]", page)
    for path, code, kind in (
        ("/", 200, "text/html"),
        ("/page.css", 200, "text/css"),
        ("/page.js", 200, "text/javascript"),
        ("/api/models", 200, "application/json"),
        *((path, 404, "") for path in ("/docs", "/redoc", "/page/index.html", "/%2e%2e/app.py")),
    ):
        answer = client.get(path)
        assert answer.status_code == code
        assert answer.headers["content-type"].startswith(kind)
        if kind in ("text/css", "text/javascript"):
            assert "//" not in re.sub(r"(?m)(^| )// .*$", "", answer.text)
        policy = answer.headers["content-security-policy"].split("; ")
        assert {"default-src 'self'", "img-src 'self' data:"} <= set(policy)
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "access-control-allow-origin" not in answer.headers
        head = client.head(path)
        assert (head.status_code, head.content) == (code, b"")
        assert head.headers["content-type"] == answer.headers["content-type"]


def test_only_known_hosts_and_addresses_are_answered(client):
    for host in ("localhost", "LOCALHOST:8000", "my-host:80", "127.0.0.1:8000", "[::1]:8000",
                 "10.1.2.3"):  # fmt: skip
        assert client.get("/api/models", headers={"Host": host}).status_code == 200
    for host in ("example.com", "localhost.example.com", "127.0.0.1.example.com", "", "[::1",
                 "a b"):  # fmt: skip
        for path in ("/", "/api/models"):
            assert_refused(client.get(path, headers={"Host": host}), 400, "host .* must be")


# Limits.


def test_too_many_bytes_are_refused_once_they_are_sent_or_soon(app, client, monkeypatch):
    """A client whose connection closes while it sends may see a reset instead of the answer."""
    num_read = 0

    async def send(total):
        nonlocal num_read
        while num_read < total:
            num_read += 2**16
            yield bytes(2**16)
            await asyncio.sleep(0)

    assert_refused(asyncio.run(post_async(app, send(30_000_000))), 413, "more than 10 MB")
    assert num_read > 30_000_000
    monkeypatch.setattr(limits, "LINGER_SECONDS", 0.05)
    assert_refused(asyncio.run(post_async(app, send(10**12))), 413, "more than 10 MB")
    image = encoded(noise())
    for size, code in ((MAX_BYTES, 200), (MAX_BYTES + 1, 413)):
        assert predict(client, image + bytes(size - len(image))).status_code == code


def test_other_content_and_types_are_refused(client):
    """Including types that a form on another site can send without a preflight request."""
    form = "application/x-www-form-urlencoded"
    for content_type in ("text/plain", "multipart/form-data", form, "imagery/png", ""):
        response = predict(client, encoded(noise()), content_type)
        assert_refused(response, 415, "must be image/.*octet-stream")
    for content, reason in (
        *((other, "formats PNG, JPEG") for other in (b"<svg/>", b"", b"hello", EPS)),
        (encoded(noise(300, 300))[:5000], "truncated"),
        (encoded(noise())[:30], "formats|damaged|truncated"),
        (encoded(Image.new("1", (10_001, 10_000))), "100,000,000"),
    ):
        assert_refused(predict(client, content), 422, reason)


class Blocked:
    """A classifier that waits for `may_go`."""

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
        app = make_small_app(blocked)
        pending = {asyncio.create_task(post_async(app, content)) for _ in range(NUM_PLACES + 1)}
        (refused,), pending = await asyncio.wait(pending, return_when="FIRST_COMPLETED")
        blocked.may_go.set()
        served = await asyncio.gather(*pending)
        return refused.result(), [*served, await post_async(app, content)]

    refused, served = asyncio.run(main())
    assert_refused(refused, 503, "busy")
    assert refused.headers["retry-after"] == "1"
    assert [response.status_code for response in served] == [200] * (NUM_PLACES + 1)
    assert blocked.max_at_work == 1


def test_more_uploads_than_allowed_are_refused_before_they_are_read(random_classifier, monkeypatch):
    monkeypatch.setattr(app_module, "NUM_UPLOADS", 2)
    go_on, content = asyncio.Event(), encoded(noise())

    async def slow():
        yield content[:9]
        await go_on.wait()
        yield content[9:]

    async def main():
        app = make_small_app(random_classifier)
        posts = [asyncio.create_task(post_async(app, slow())) for _ in range(2)]
        await asyncio.sleep(0.1)
        refused = await post_async(app, content)
        go_on.set()
        return refused, [*await asyncio.gather(*posts), await post_async(app, content)]

    refused, served = asyncio.run(main())
    assert_refused(refused, 503, "busy")
    assert [response.status_code for response in served] == [200] * 3


def test_waiting_and_slow_uploads_end_in_time_and_work_is_answered_late(blocked, monkeypatch):
    content = encoded(noise())
    monkeypatch.setattr(app_module, "MAX_SECONDS", 0.05)

    async def endless():
        yield b"\x89PNG"
        await asyncio.Event().wait()

    async def main():
        app = make_small_app(blocked)
        at_work = asyncio.create_task(post_async(app, content))
        while not blocked.num_at_work:
            await asyncio.sleep(0.01)
        late = [await post_async(app, content), await post_async(app, endless())]
        blocked.may_go.set()
        monkeypatch.undo()  # a busy machine may take longer
        return late, [await at_work, await post_async(app, content)]

    late, served = asyncio.run(main())
    for response in late:
        assert_refused(response, 504, "no answer within 0.05 seconds")
    assert [response.status_code for response in served] == [200, 200]


# No files, and nothing unexpected.


def test_an_image_is_not_written_to_a_file(client):
    opened, is_watching = [], False

    def note(event, arguments):  # a hook, which cannot be removed
        if is_watching and event in ("open", "os.mkdir", "subprocess.Popen", "os.exec"):
            opened.append((event, arguments))

    contents = [encoded(noise(), name) for name in SAFE_FORMATS]
    contents += [encoded(noise(1200, 1200)), EPS, bytes(MAX_BYTES + 1)]
    assert len(contents[-3]) > 3_000_000  # above what multipart uploads keep in memory
    before = [predict(client, content).status_code for content in contents]  # imports modules
    sys.addaudithook(note)
    is_watching = True
    after = [predict(client, content).status_code for content in contents]
    assert opened == []
    with Path(__file__).open():  # the hook works
        assert len(opened) == 1
    is_watching = False
    assert before == after == [200] * (len(SAFE_FORMATS) + 1) + [422, 413]


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


@pytest.mark.slow
def test_answers_are_those_of_the_openapi_document(app):
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    statuses = set()

    @settings(
        max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(case=schema.as_strategy(), body=st.none() | whole | damaged())
    def check(case, body):
        if body is not None and case.method == "POST":
            case.body = body
        # A schema cannot tell which bytes are an image.
        excluded = [
            schemathesis.checks.positive_data_acceptance,
            schemathesis.checks.negative_data_rejection,
        ]
        statuses.add(case.call_and_validate(excluded_checks=excluded).status_code)

    check()
    assert {200, 422} <= statuses
