"""Models on the Hugging Face Hub: a repository's files, their upload and download.

A repository holds three files: model.safetensors, in the format of `weights.file`; config.json, its
metadata and the SHA-256 of the former; README.md, a model card. No pickle is ever read.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from resnet_jax import __version__
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import to_json_bytes
from resnet_jax.weights.file import Weights, describe, load_weights, to_safetensors

PREFIX = "hf://"
WEIGHTS_NAME, CONFIG_NAME, CARD_NAME = "model.safetensors", "config.json", "README.md"
NOT_OURS = "not a repository of python -m resnet_jax.export --format hub"
LICENSE = "apache-2.0"  # that of this project
HUB_DATASETS = {"cifar10": "uoft-cs/cifar10", "cifar100": "uoft-cs/cifar100"}


def parse_repository(uri: str) -> Any:
    """Parse "hf://user/name" or "hf://user/name@revision" to an object with id and revision.

    Raises:
      InputError: If it has another form, or huggingface_hub is not installed.
    """
    with _hub(uri) as hub:
        parsed = hub.parse_hf_uri(uri)
        if parsed.type != "model" or parsed.path_in_repo:
            raise InputError(f"{uri}: must be {PREFIX}USER/NAME or {PREFIX}USER/NAME@REVISION")
        return parsed


def load_from_hub(uri: str) -> Weights:
    """Download weights, or find them in the Hub's cache, and load them.

    Args:
      uri: "hf://user/name" or "hf://user/name@revision".

    Raises:
      InputError: If they cannot be had, are not ours, or are damaged.
    """
    repository = parse_repository(uri)
    with _hub(uri) as hub:
        # Both files of one commit, whatever is pushed meanwhile.
        api = hub.HfApi(library_name="resnet_jax", library_version=__version__)
        options = {"local_files_only": hub.is_offline_mode()}  # otherwise it warns that it is
        commit = api.resolve_revision(repository.id, revision=repository.revision, **options)
        config_path, path = (
            Path(api.hf_hub_download(repository.id, name, revision=commit))
            for name in (CONFIG_NAME, WEIGHTS_NAME)
        )
    try:
        expected = json.loads(config_path.read_bytes())["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{uri}: {NOT_OURS} ({CONFIG_NAME}: {error!r})") from error
    if (found := hashlib.sha256(path.read_bytes()).hexdigest()) != expected:
        raise InputError(
            f"{uri} is damaged: {path} has the SHA-256 {found}, its {CONFIG_NAME} {expected}; "
            "delete it to download it again"
        )
    return load_weights(path)


def repository_files(weights: Weights, card: str, name: str) -> dict[str, bytes]:
    """Return {file name: content} of a repository.

    Args:
      weights: The trained weights.
      card: The model card, in Markdown.
      name: The model's name, for the card's metadata.

    Raises:
      InputError: If huggingface_hub is not installed.
    """
    content = to_safetensors(weights)
    metadata = {**describe(weights), "sha256": hashlib.sha256(content).hexdigest()}
    front_matter = _front_matter(weights, name)
    return {
        WEIGHTS_NAME: content,
        CONFIG_NAME: to_json_bytes(metadata),
        CARD_NAME: f"---\n{front_matter}\n---\n\n{card}".encode(),
    }


def _front_matter(weights: Weights, name: str) -> str:
    """Return the metadata of a model card, in YAML, with an evaluation if it was measured."""
    dataset, accuracy = weights.config.dataset, weights.card.get("test_accuracy")
    hub_dataset = HUB_DATASETS.get(dataset)
    with _hub(name) as hub:
        result = hub.EvalResult(
            task_type="image-classification",
            dataset_type=hub_dataset or dataset,
            dataset_name=dataset,
            dataset_split="test",
            metric_type="accuracy",
            metric_name="test accuracy",
            metric_value=accuracy,
        )
        measured = {"metrics": ["accuracy"], "model_name": name, "eval_results": [result]}
        return hub.ModelCardData(
            license=LICENSE,
            library_name="resnet_jax",
            pipeline_tag="image-classification",
            tags=["jax", "flax", "resnet", dataset],
            datasets=[hub_dataset] if hub_dataset else None,
            **({} if accuracy is None else measured),
        ).to_yaml()


def upload(folder: Path, uri: str, *, is_private: bool) -> str:
    """Upload the files of `repository_files`, and make the repository or branch if it is missing.

    Args:
      folder: The folder with the files; others in it stay here.
      uri: "hf://user/name" or "hf://user/name@branch".
      is_private: Whether a new repository is private; otherwise the account's default holds.

    Returns:
      The URL of the commit.

    Raises:
      InputError: If the Hub cannot be reached or rejects them.
    """
    repository = parse_repository(uri)
    with _hub(uri) as hub:
        api = hub.HfApi(library_name="resnet_jax", library_version=__version__)
        api.create_repo(repository.id, private=is_private or None, exist_ok=True)
        if repository.revision:
            api.create_branch(repository.id, branch=repository.revision, exist_ok=True)
        return api.upload_folder(
            repo_id=repository.id,
            revision=repository.revision,
            folder_path=folder,
            allow_patterns=[WEIGHTS_NAME, CONFIG_NAME, CARD_NAME],
            commit_message="Upload by resnet_jax.export",
        ).commit_url


@contextlib.contextmanager
def _hub(uri: str) -> Iterator[Any]:
    """Yield the module huggingface_hub, and raise its and the network's errors as InputErrors."""
    try:
        import huggingface_hub  # pyright: ignore[reportMissingImports]
        from httpx2 import HTTPError
        from huggingface_hub import constants, errors  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise InputError(f"{uri}: needs huggingface_hub: pip install 'resnet_jax[hub]'") from error
    log_in = "log in with `hf auth login` or set HF_TOKEN"
    unreachable = (
        f"not in the Hub's cache, and the Hub cannot be reached at {constants.ENDPOINT} (or "
        "HF_HUB_OFFLINE is set)"
    )
    reasons = {  # the first that fits: a gated repository is one that was not found
        errors.GatedRepoError: f"its authors restrict access; ask for it, then {log_in}",
        errors.RepositoryNotFoundError: f"no such repository; if it is private, {log_in}",
        errors.RevisionNotFoundError: "no such branch, tag or commit",
        errors.RemoteEntryNotFoundError: f"{NOT_OURS}: it has no {CONFIG_NAME} or {WEIGHTS_NAME}",
        errors.LocalEntryNotFoundError: unreachable,
        errors.RevisionResolutionError: unreachable,
    }
    try:
        yield huggingface_hub
    except (HTTPError, OSError, ValueError, errors.RevisionResolutionError) as error:
        reason = next((text for kind, text in reasons.items() if isinstance(error, kind)), None)
        status = getattr(getattr(error, "response", None), "status_code", None)
        remedy = f"; {log_in}" if status in (401, 403) else ""
        raise InputError(f"{uri}: {reason or reason_of(error) + remedy}") from error
