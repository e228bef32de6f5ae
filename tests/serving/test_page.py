"""The page in a real browser; skipped where there is none."""

import os
import shutil
import threading

import pytest
import uvicorn

from resnet_jax.data.images import resize_to_input
from resnet_jax.inference.classifier import Classifier
from resnet_jax.serving.app import MAX_BYTES, describe, make_app
from tests.conftest import make_dataset
from tests.support.networks import random_network
from tests.support.pictures import encoded, noise

pytestmark = pytest.mark.slow

sync_api = pytest.importorskip(
    "playwright.sync_api", reason="the page's tests need playwright (pip install playwright)"
)
sync_api.expect.set_options(timeout=60_000)  # milliseconds; a busy machine is no fault
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)

TEXT = {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"hello"}
IMAGE = {"name": "noise.png", "mimeType": "image/png", "buffer": encoded(noise())}


@pytest.fixture(scope="module")
def url(random_classifier):
    """A server in a thread."""
    examples = make_dataset(num_test=10).test_images
    loaded = {"random": random_classifier, "other": Classifier(random_network())}
    first = describe("random", random_classifier.weights, examples)
    app = make_app(loaded.__getitem__, [first, describe("other", loaded["other"].weights)])
    config = uvicorn.Config(app, port=0, log_config=None, ws="none", lifespan="off")
    listener = config.bind_socket()
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield f"http://localhost:{listener.getsockname()[1]}/"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("the page's tests need chromium (apt-get install chromium)")
    # Chromium's own sandbox refuses to run as root.
    args = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, url):
    """The opened page. Afterwards: no script errors, and no requests to other servers."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",  # bars have their widths at once
    )
    page = context.new_page()
    problems, requests = [], []
    page.set_default_timeout(120_000)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(url)
    sync_api.expect(page.locator("#model")).to_contain_text("12.50%")
    yield page
    context.close()
    assert [text for text in problems if "Failed to load resource" not in text] == []
    assert [there for there in requests if not there.startswith((url, "data:"))] == []


def expect_answer(page, name):
    sync_api.expect(page.get_by_role("status")).to_contain_text(name)
    sync_api.expect(page.locator("#bars li")).to_have_count(10)
    sync_api.expect(page.locator("#status.error")).to_have_count(0)


def expect_error(page, text):
    sync_api.expect(page.get_by_role("status")).to_contain_text(text)
    sync_api.expect(page.locator("#status.error")).to_have_count(1)
    sync_api.expect(page.locator("#bars li")).to_have_count(0)
    sync_api.expect(page.locator("#seen")).to_be_hidden()


def test_a_chosen_image_is_classified(page, random_classifier, tmp_path):
    (tmp_path / "noise.png").write_bytes(IMAGE["buffer"])
    page.set_input_files("#file", tmp_path / "noise.png")
    expect_answer(page, "noise.png")
    (expected,) = random_classifier(tmp_path / "noise.png")
    names = page.locator("#bars .name").all_text_contents()
    order = expected.argsort()[::-1]
    assert names == [random_classifier.class_names[k] for k in order]
    shares = page.locator("#bars .percent").all_text_contents()
    assert shares == [f"{100 * expected[k]:.2f}%" for k in order]
    widths = [bar.bounding_box()["width"] for bar in page.locator("#bars .bar").all()]
    track = page.locator("#bars .track").first.bounding_box()["width"]
    assert widths == pytest.approx([track * expected[k] for k in order], abs=1)
    seen = page.locator("#seen-image")
    assert seen.evaluate("image => [image.naturalWidth, image.naturalHeight]") == [32, 32]
    assert seen.evaluate("image => getComputedStyle(image).imageRendering") == "pixelated"


def test_the_keyboard_suffices(page):
    page.on("filechooser", lambda chooser: chooser.set_files(IMAGE))
    page.keyboard.press("Tab")
    sync_api.expect(page.get_by_label("Model", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    drop = page.locator("#drop")
    assert page.evaluate("document.activeElement.id") == "file"
    assert drop.evaluate("label => getComputedStyle(label).outlineStyle") == "solid"
    assert "Choose an image" in page.get_by_label("Choose an image").evaluate(
        "input => input.labels[0].textContent"
    )
    page.keyboard.press("Enter")
    expect_answer(page, "noise.png")
    page.keyboard.press("Shift+Tab")
    toggle = page.get_by_label("heat map")
    sync_api.expect(toggle).to_be_focused()
    page.keyboard.press("Space")
    sync_api.expect(page.locator("#heat")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="airplane")
    sync_api.expect(button).to_be_focused()
    assert button.evaluate("button => getComputedStyle(button).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect_answer(page, "the example of class airplane")


def test_the_heat_map_is_laid_over_the_image(page, random_classifier):
    page.set_input_files("#file", IMAGE)
    expect_answer(page, "noise.png")
    heat, image = page.locator("#heat"), page.locator("#seen-image")
    sync_api.expect(heat).to_be_hidden()
    page.get_by_label("heat map").check()
    sync_api.expect(heat).to_be_visible()
    assert heat.bounding_box() == pytest.approx(image.bounding_box(), abs=1)
    pixels = heat.evaluate("c => [...c.getContext('2d').getImageData(0, 0, 8, 8).data]")
    red = [pixels[k : k + 3] for k in range(0, len(pixels), 4)]
    (expected,) = random_classifier.explain(resize_to_input(noise()))
    assert red.index([122, 4, 3]) == expected.argmax()
    assert [color == [48, 18, 59] for color in red] == [v < 0.003 for v in expected.ravel()]
    page.get_by_label("heat map").uncheck()
    sync_api.expect(heat).to_be_hidden()


def test_another_model_is_chosen_and_classifies_the_image_again(page):
    page.set_input_files("#file", IMAGE)
    expect_answer(page, "noise.png")
    page.get_by_label("Model", exact=True).select_option("other")
    sync_api.expect(page.locator("#model")).to_contain_text("50.00%")
    expect_answer(page, "noise.png")
    sync_api.expect(page.locator("#bars")).not_to_contain_text("airplane")
    sync_api.expect(page.locator("#examples-list li")).to_have_count(0)


PASTE = """async () => {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext("2d").fillRect(0, 0, 20, 20);
  const image = await canvas.convertToBlob({ type: "image/png" });
  await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
}"""
DROP = """([bytes]) => {
  const transfer = new DataTransfer();
  if (bytes) transfer.items.add(new File([Uint8Array.from(bytes)], "dropped.png"));
  return ["dragover", "drop"].map((type) => document.body.dispatchEvent(
    new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })));
}"""


def test_pasted_and_dropped_images_and_other_things(page):
    page.evaluate(PASTE)
    page.keyboard.press("Control+V")
    expect_answer(page, "the pasted image")
    page.evaluate("navigator.clipboard.writeText('words')")
    page.keyboard.press("Control+V")
    expect_error(page, "clipboard")
    left_to_the_browser = [False, False]  # which would show the image instead of the page
    assert page.evaluate(DROP, [list(IMAGE["buffer"])]) == left_to_the_browser
    expect_answer(page, "dropped.png")
    assert page.evaluate(DROP, [None]) == left_to_the_browser
    expect_error(page, "not a file")


def test_errors_replace_the_prediction(page):
    page.set_input_files("#file", IMAGE)
    expect_answer(page, "noise.png")
    page.set_input_files("#file", {**IMAGE, "buffer": bytes(MAX_BYTES + 1)})
    expect_error(page, "noise.png has 10.0 MB")
    page.route("**/api/predict?*", lambda route: route.abort())
    page.set_input_files("#file", IMAGE)
    expect_error(page, "server")


def test_an_answer_that_comes_late_is_dropped(page):
    held = []
    page.route("**/api/predict?*", lambda route: held.append(route))
    page.set_input_files("#file", {**IMAGE, "name": "first.png"})
    page.set_input_files("#file", {**IMAGE, "name": "second.png"})
    while len(held) < 2:
        page.wait_for_timeout(10)
    held[1].continue_()
    expect_answer(page, "second.png")
    with page.expect_response("**/api/predict?*") as response:
        held[0].continue_()
    response.value.finished()
    page.wait_for_timeout(100)
    expect_answer(page, "second.png")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_has_nothing_to_scroll_sideways(browser, url, scheme):
    context = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page = context.new_page()
    page.goto(url)
    overflow = "document.documentElement.scrollWidth - innerWidth"
    assert page.evaluate(overflow) == 0
    page.set_input_files("#file", {**IMAGE, "name": "x" * 200 + ".png"})
    expect_answer(page, "x.png")
    assert page.evaluate(overflow) == 0
    page.get_by_label("heat map").check()
    sync_api.expect(page.locator("#heat")).to_be_visible()
    assert page.evaluate(overflow) == 0
    left = [page.locator(name).bounding_box()["x"] for name in ("#drop", "#bars", "#examples-list")]
    assert max(left) - min(left) < 3  # one column
    page.set_input_files("#file", TEXT)
    expect_error(page, "notes.txt")
    assert page.evaluate(overflow) == 0
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(background[4:].split(",")[0]) < 128) == (scheme == "dark")
    context.close()
