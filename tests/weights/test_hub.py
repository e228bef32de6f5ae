"""Models on the Hugging Face Hub, of which a local server stands in."""

import json

import numpy as np
import pytest

import resnet_jax
from resnet_jax import evaluate, export
from resnet_jax.errors import InputError
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import to_safetensors
from resnet_jax.weights.hub import CARD_NAME, CONFIG_NAME, WEIGHTS_NAME
from tests.conftest import ROOT, run_module
from tests.support.hub_server import hub_server
from tests.support.networks import random_images, random_network
from tests.support.saved_runs import BEST

REASON = "huggingface_hub is not installed (extra `hub`)"
huggingface_hub = pytest.importorskip("huggingface_hub", reason=REASON)
constants = pytest.importorskip("huggingface_hub.constants", reason=REASON)
FILES = [CARD_NAME, CONFIG_NAME, WEIGHTS_NAME]


@pytest.fixture
def hub(tmp_path, monkeypatch):
    """A hub, and an empty cache."""
    with hub_server() as server:
        monkeypatch.setattr(constants, "ENDPOINT", server.endpoint)
        template = f"{server.endpoint}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
        monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)  # another protocol, for LFS
        monkeypatch.setenv("HF_TOKEN", server.token)
        yield server


@pytest.fixture
def weights(tmp_path):
    """A file of weights."""
    path = tmp_path / "net.safetensors"
    path.write_bytes(to_safetensors(random_network()))
    return path


def push(weights, folder, repository, *more):
    arguments = ["--weights", str(weights), "--format", "hub", str(folder), "--push", repository]
    export.main([*arguments, *more])


def test_pushed_weights_are_loaded_from_the_hub_and_then_without_it(
    hub, weights, tmp_path, capsys, monkeypatch
):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "notes.txt").write_text("stays here")
    push(weights, folder, "user/net", "--private")
    assert f"uploaded: {hub.endpoint}/user/net/commit/" in capsys.readouterr().out
    assert hub.settings["user/net"]["visibility"] == "private"
    assert sorted(hub.commits["user/net"]["main"]) == FILES

    expected = resnet_jax.load(weights)
    loaded = resnet_jax.load("hf://user/net")
    images = random_images(2)
    np.testing.assert_array_equal(loaded(images), expected(images))
    assert loaded.weights.card == expected.weights.card
    downloaded = {request for request in hub.requests if "/resolve/" in request}
    assert not any(CARD_NAME in request or "notes" in request for request in downloaded)

    count = len(hub.requests)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert find_weights("hf://user/net").card == expected.weights.card
    assert len(hub.requests) == count


def test_a_branch_is_made_and_each_revision_is_its_own(hub, weights, tmp_path):
    push(weights, tmp_path / "a", "user/net")
    other = tmp_path / "other.safetensors"
    other.write_bytes(to_safetensors(random_network(shortcut="A")))
    push(other, tmp_path / "b", "user/net@next")
    (main,) = [k for k, v in hub.commits["user/net"].items()
               if len(k) == 40 and v is hub.commits["user/net"]["main"]]  # fmt: skip
    for revision, shortcut in (("", "conv3"), ("@next", "A"), (f"@{main}", "conv3")):
        assert find_weights(f"hf://user/net{revision}").config.model.shortcut == shortcut


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_the_card_has_the_metadata_and_only_measured_accuracies(saved_run, tmp_path, hub):
    def card(*arguments, name="mine"):
        export.main(["--weights", *map(str, arguments), "--format", "hub", str(tmp_path / name)])
        return huggingface_hub.ModelCard.load(tmp_path / name / CARD_NAME)

    first = card(saved_run)
    first.validate()
    assert "POST /api/validate-yaml" in hub.requests
    data = first.data
    (result,) = data.eval_results
    assert (data.model_name, data.license, data.library_name) == (
        "mine",
        "apache-2.0",
        "resnet_jax",
    )
    assert (data.metrics, data.datasets) == (["accuracy"], None)  # shapes32 is not on the Hub
    assert (result.metric_type, result.dataset_split) == ("accuracy", "test")
    summary = json.loads((saved_run / "summary.json").read_text())
    assert result.metric_value == summary["best_test_accuracy"]
    assert 'resnet_jax.load("hf://USER/mine")' in first.text
    assert f"best validation epoch (step {BEST})" in first.text
    assert "| class | test accuracy |" not in first.text

    (saved_run / "summary.json").unlink()
    unfinished = card(saved_run)
    assert (unfinished.data.eval_results, unfinished.data.metrics) == (None, None)
    assert "was not measured" in unfinished.text

    evaluate.main(["--workdir", str(saved_run)])
    evaluation = json.loads((saved_run / "evaluation_test.json").read_text())
    evaluated = card(saved_run)
    assert evaluated.data.eval_results[0].metric_value == evaluation["accuracy"]
    for name, accuracy in evaluation["class_accuracy"].items():
        assert f"| {name} | {accuracy:.2%} |" in evaluated.text
    pretrained = card("resnet44_fast", name="fast").data
    assert pretrained.datasets == ["uoft-cs/cifar10"]
    assert pretrained.eval_results[0].metric_value == 0.9328
    config = json.loads((tmp_path / "fast" / CONFIG_NAME).read_text())
    assert config["class_names"][3] == "cat"
    assert config["config"]["model"]["depth"] == 44


def _expect(match, uri):
    with pytest.raises(InputError, match=match) as error:
        find_weights(uri)
    assert str(error.value).startswith(uri)
    assert "\n" not in str(error.value)


def test_what_cannot_be_loaded_is_one_line(hub, weights, tmp_path, monkeypatch):
    push(weights, tmp_path / "net", "user/net")
    files = hub.commits["user/net"]["main"]
    changed = files | {WEIGHTS_NAME: to_safetensors(random_network(shortcut="A"))}
    hub.push("user/changed", changed)
    hub.push("user/other", {"config.json": b"{}", "pytorch_model.bin": b"never read"})
    hub.push("user/empty", {"README.md": b"#"})
    hub.push("user/gated", files)
    hub.gated.add("user/gated")
    for uri, match in {
        "hf://user/none": "no such repository.*log in",
        "hf://user/net@none": "no such branch, tag or commit",
        "hf://user/gated": "restrict access.*log in",
        "hf://user/changed": f"damaged.*{WEIGHTS_NAME} has the SHA-256",
        "hf://user/other": "not a repository of",
        "hf://user/empty": "not a repository of",
        "hf://user": "namespace/name",
        "hf://user/net/model.safetensors": "must be hf://USER/NAME",
        "hf://datasets/user/net": "must be hf://USER/NAME",
    }.items():
        _expect(match, uri)
    assert not any("pytorch_model.bin" in request for request in hub.requests)
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    _expect("the Hub cannot be reached at http://127", "hf://user/later")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    _expect("HF_HUB_OFFLINE", "hf://user/later")


def test_an_upload_without_the_right_to_is_one_line(hub, weights, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_other")
    with pytest.raises(InputError, match=r"^hf://user/net: .*401 .*log in") as error:
        push(weights, tmp_path / "net", "user/net")
    assert "\n" not in str(error.value)


@pytest.mark.slow
def test_the_environment_chooses_hub_and_cache(hub, weights, tmp_path):
    """HF_ENDPOINT and HF_HUB_OFFLINE, in a process of its own: with the Hub, then without."""
    push(weights, tmp_path / "net", "user/net")
    arguments = ["-m", "resnet_jax.predict", "--weights", "hf://user/net", "docs/pictures"]
    environment = {"HF_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    first = run_module(*arguments, HF_ENDPOINT=hub.endpoint, **environment)
    assert first.returncode == 0, first.stderr
    hub.shutdown()
    offline = run_module(*arguments, HF_HUB_OFFLINE="1", **environment)
    assert (offline.returncode, offline.stdout) == (0, first.stdout), offline.stderr
    missing = run_module(*arguments, HF_HUB_OFFLINE="1", HF_HOME=str(tmp_path / "empty"))
    assert (missing.returncode, missing.stdout) == (2, "")
    (line,) = missing.stderr.splitlines()
    assert line.startswith("error: hf://user/net: not in the Hub's cache")
