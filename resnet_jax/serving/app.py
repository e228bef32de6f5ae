"""The web application: a page for people, a JSON API for programs."""

import base64
import io
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import anyio
import numpy as np
from fastapi import FastAPI, HTTPException, Request
from fastapi.staticfiles import StaticFiles
from PIL import Image
from pydantic import BaseModel, Field

import resnet_jax
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.images import ImageError, decode_image, resize_to_input
from resnet_jax.inference.classifier import Classifier, top_classes
from resnet_jax.serving.limits import add_guard, read_body

MAX_BYTES = 10_000_000  # per request
MAX_PIXELS = 25_000_000  # of an image: decoding one may take 30 bytes a pixel
MAX_SECONDS = 10.0  # per request
NUM_UPLOADS = 32  # requests whose bytes are being received
NUM_PLACES = 4  # requests in progress: one is computed, the others wait
BYTES = "application/octet-stream"


class ClassProbability(BaseModel):
    """A class and its probability."""

    class_name: str = Field(serialization_alias="class")
    probability: float = Field(description="In [0, 1]; the sum over all classes is 1.")


class Prediction(BaseModel):
    """A prediction for an image."""

    classes: list[ClassProbability] = Field(description="All classes, most probable first.")
    picture: str = Field(description="The model's input, a 32x32 PNG as a data URL.")


class Example(BaseModel):
    """A test image of the dataset."""

    class_name: str = Field(serialization_alias="class")
    picture: str = Field(description="A 32x32 PNG as a data URL.")


class Model(BaseModel):
    """The model and its training dataset."""

    name: str = Field(description="Name of the weights.")
    architecture: str
    dataset: str
    class_names: list[str] = Field(description="Class names in the order of the logits.")
    test_accuracy: float | None = Field(description="A fraction; null if unknown.")
    examples: list[Example] = Field(
        description="A test image of each class; empty if the dataset is not on the server."
    )
    max_bytes: int = Field(description="Maximum size of an uploaded file in bytes.")


class Problem(BaseModel):
    """The reason why a request failed."""

    detail: str


PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "description": text}
    for code, text in {
        400: "The request ended early, or its Host header is not a name of this server.",
        413: f"The body is larger than {MAX_BYTES / 1e6:g} MB.",
        415: "The Content-Type is not supported.",
        422: f"The body is not an image, is damaged, or has more than {MAX_PIXELS:,} pixels.",
        503: "The server is busy; try again.",
        504: f"The image was not received, or had to wait, for {MAX_SECONDS:g} seconds.",
    }.items()
}
BINARY = {"schema": {"type": "string", "format": "binary"}}
IMAGE_BODY = {"required": True, "content": {"image/*": BINARY, BYTES: BINARY}}


def make_app(
    classifier: Classifier,
    *,
    name: str,
    examples: Sequence[np.ndarray] = (),
    host_names: Collection[str] = (),
) -> FastAPI:
    """Build the web application.

    Args:
      classifier: The classifier that predicts.
      name: The name of the weights, for people.
      examples: uint8 [32, 32, 3], one image per class in the order of the classes; or none.
      host_names: Accepted names in the Host header, besides localhost and any IP address.
    """
    app = FastAPI(title="resnet_jax", version=resnet_jax.__version__, docs_url=None, redoc_url=None)
    add_guard(app, {"localhost", *host_names})
    model = _describe(classifier, name, examples)
    uploads, places, thread = map(anyio.CapacityLimiter, (NUM_UPLOADS, NUM_PLACES, 1))

    @app.post("/api/predict", responses=PROBLEMS, openapi_extra={"requestBody": IMAGE_BODY})
    async def predict(request: Request) -> Prediction:
        """Classify an image, sent as the request's body."""
        _check_free(uploads)
        try:
            with anyio.fail_after(MAX_SECONDS):
                async with uploads:
                    content = await read_body(request, MAX_BYTES)
                kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
                # Not those of forms, which a browser would send from any page. Clients have several
                # names for a format, such as image/jpg: the content decides.
                if not kind.startswith(("image/", BYTES)):
                    raise HTTPException(415, f"Content-Type {kind!r}: must be image/... or {BYTES}")
                _check_free(places)
                async with places:  # until its work ends, which nothing can stop
                    return await anyio.to_thread.run_sync(
                        _predict, classifier, content, limiter=thread
                    )
        except TimeoutError as error:
            raise HTTPException(504, f"no answer within {MAX_SECONDS:g} seconds") from error
        except ImageError as error:
            raise HTTPException(422, str(error)) from error

    @app.head("/api/network", include_in_schema=False)
    @app.get("/api/network", responses={400: PROBLEMS[400]})
    async def get_model() -> Model:
        """Describe the model and its training dataset."""
        return model

    app.mount("/", StaticFiles(directory=Path(__file__).parent / "page", html=True))
    return app


def _check_free(limiter: anyio.CapacityLimiter) -> None:
    if limiter.available_tokens == 0:
        raise HTTPException(503, "busy, try again", {"Retry-After": "1"})


def _describe(classifier: Classifier, name: str, examples: Sequence[np.ndarray]) -> Model:
    weights = classifier.weights
    dataset = weights.config.dataset
    return Model(
        name=name,
        architecture=f"ResNet-{weights.config.model.depth}",
        dataset=DESCRIPTIONS[dataset].title if dataset in DESCRIPTIONS else dataset,
        class_names=list(weights.class_names),
        test_accuracy=weights.card.get("test_accuracy"),
        examples=[
            Example(class_name=weights.class_names[k], picture=_data_url(example))
            for k, example in enumerate(examples)
        ],
        max_bytes=MAX_BYTES,
    )


def _predict(classifier: Classifier, content: bytes) -> Prediction:
    image = resize_to_input(decode_image(content))
    names = classifier.class_names
    (classes,) = top_classes(classifier(image), names, len(names))
    return Prediction(
        classes=[ClassProbability(class_name=name, probability=p) for name, p in classes],
        picture=_data_url(image),
    )


def _data_url(image: np.ndarray) -> str:
    file = io.BytesIO()
    Image.fromarray(image).save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
