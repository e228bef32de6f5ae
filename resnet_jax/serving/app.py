"""A classifier as a web application: a page for people, JSON for programs."""

import asyncio
import base64
import io
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from fastapi import FastAPI, HTTPException, Request, Response
from PIL import Image
from pydantic import BaseModel, Field

import resnet_jax
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.images import (
    MAX_PIXELS,
    SAFE_FORMATS,
    ImageError,
    decode_image,
    resize_to_input,
)
from resnet_jax.inference.classifier import Classifier, top_classes
from resnet_jax.serving.limits import KnownHosts, SecurityHeaders, Worker, read_body

MAX_BYTES = 10_000_000  # of a request
MAX_SECONDS = 10.0  # from a request's head to its answer
NUM_PLACES = 4  # one picture is at work, the others wait
CONTENT_TYPES = (*(Image.MIME[name] for name in SAFE_FORMATS), "application/octet-stream")

PAGE = Path(__file__).parent / "page"
PAGE_FILES = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}


class ClassProbability(BaseModel):
    """One class, as sure as the network is of it."""

    class_name: str = Field(serialization_alias="class")
    probability: float = Field(description="In [0, 1]; over all classes they sum to 1.")


class Prediction(BaseModel):
    """What the network says of a picture."""

    classes: list[ClassProbability] = Field(description="Every class, the most probable first.")
    picture: str = Field(description="What the network saw: a 32-by-32 PNG as a data URL.")


class Example(BaseModel):
    """A picture of the dataset."""

    class_name: str = Field(serialization_alias="class")
    picture: str = Field(description="A 32-by-32 PNG as a data URL.")


class Network(BaseModel):
    """The network, and what it was trained on."""

    name: str = Field(description="Of its weights.")
    architecture: str
    dataset: str
    class_names: list[str] = Field(description="In the order of the network's outputs.")
    test_accuracy: float | None = Field(description="A fraction; null where it is not known.")
    examples: list[Example] = Field(description="One a class; empty where the dataset is absent.")
    max_bytes: int = Field(description="What a picture's file may have.")


class Problem(BaseModel):
    """Why there is no answer."""

    detail: str


PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "description": text}
    for code, text in {
        400: "The request ended early, or names a host that is not this one.",
        413: f"The body has more than {MAX_BYTES / 1e6:g} MB.",
        415: "The Content-Type is none of those above.",
        422: f"Not a picture, damaged, or more than {MAX_PIXELS:,} pixels.",
        503: "Busy with other pictures; try again.",
        504: f"No answer within {MAX_SECONDS:g} seconds.",
    }.items()
}
PICTURE_BODY = {
    "required": True,
    "content": {name: {"schema": {"type": "string", "format": "binary"}} for name in CONTENT_TYPES},
}


def make_app(
    classifier: Classifier,
    *,
    name: str,
    examples: Sequence[np.ndarray] = (),
    host_names: Collection[str] = (),
) -> FastAPI:
    """Makes the web application; it reads its page's files now, and no file in a request.

    Args:
      classifier: Of the predictions.
      name: Of the weights, for people.
      examples: uint8 [32, 32, 3], one a class in the order of the classes; or none.
      host_names: Names that it may be asked for under, besides localhost and any address.
    """
    app = FastAPI(title="resnet_jax", version=resnet_jax.__version__, docs_url=None, redoc_url=None)
    app.add_middleware(KnownHosts, names={"localhost", *host_names})
    app.add_middleware(SecurityHeaders)
    worker = Worker(NUM_PLACES)
    network = _network(classifier, name, examples)

    @app.post("/api/predict", responses=PROBLEMS, openapi_extra={"requestBody": PICTURE_BODY})
    async def predict(request: Request) -> Prediction:
        """Says what is on a picture, whose file is the request's body."""
        content_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if content_type not in CONTENT_TYPES:
            allowed = ", ".join(CONTENT_TYPES)
            raise HTTPException(415, f"Content-Type {content_type!r}: must be one of {allowed}")
        try:
            async with asyncio.timeout(MAX_SECONDS):
                content = await read_body(request, MAX_BYTES)
                return await worker.run(partial(_predict, classifier, content))
        except TimeoutError as error:
            raise HTTPException(504, f"no answer within {MAX_SECONDS:g} seconds") from error
        except ImageError as error:
            raise HTTPException(422, str(error)) from error

    @app.get("/api/network", responses={400: PROBLEMS[400]})
    async def get_network() -> Network:
        """Says which network this is, and what it was trained on."""
        return network

    for path, (file_name, media_type) in PAGE_FILES.items():
        content = (PAGE / file_name).read_bytes()
        app.add_api_route(path, _constant(content, media_type), include_in_schema=False)
    return app


def _network(classifier: Classifier, name: str, examples: Sequence[np.ndarray]) -> Network:
    weights = classifier.weights
    dataset = weights.config.dataset
    return Network(
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
    picture = resize_to_input(decode_image(content))
    names = classifier.class_names
    (classes,) = top_classes(classifier(picture), names, len(names))
    return Prediction(
        classes=[ClassProbability(class_name=name, probability=p) for name, p in classes],
        picture=_data_url(picture),
    )


def _data_url(picture: np.ndarray) -> str:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"


def _constant(content: bytes, media_type: str) -> Any:
    async def answer() -> Response:
        return Response(content, media_type=media_type)

    return answer
