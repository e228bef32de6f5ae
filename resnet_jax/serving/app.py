"""The web application: a page for people, a JSON API for programs."""

import base64
import io
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Annotated, Any

import anyio
import numpy as np
from fastapi import FastAPI, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from PIL import Image
from pydantic import BaseModel, Field

import resnet_jax
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.images import ImageError, decode_image, resize_to_input
from resnet_jax.inference.classifier import Classifier, top_classes
from resnet_jax.serving.limits import add_guard, read_body
from resnet_jax.weights.file import Weights

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
    image: str = Field(description="The model's input, a 32x32 PNG as a data URL.")
    heat_map: list[list[float]] | None = Field(
        None, description="8 rows of 8 values in [0, 1]: where the evidence for the first class is."
    )


class Example(BaseModel):
    """A test image of the dataset."""

    class_name: str = Field(serialization_alias="class")
    image: str = Field(description="A 32x32 PNG as a data URL.")


class Model(BaseModel):
    """A model and its training dataset."""

    name: str = Field(description="Name of the weights.")
    architecture: str
    dataset: str
    class_names: list[str] = Field(description="Class names in the order of the logits.")
    test_accuracy: float | None = Field(description="A fraction; null if unknown.")
    examples: list[Example] = Field(
        description="A test image of each class; empty if the dataset is not on the server."
    )


class Models(BaseModel):
    """The models and limits of the server."""

    models: list[Model] = Field(description="The models; the first is the default.")
    max_bytes: int = Field(description="Maximum size of an uploaded file in bytes.")


class Problem(BaseModel):
    """The reason why a request failed."""

    detail: str


PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "description": text}
    for code, text in {
        400: "The request ended early, or its Host header is not a name of this server.",
        404: "There is no model of that name.",
        413: f"The body is larger than {MAX_BYTES / 1e6:g} MB.",
        415: "The Content-Type is not supported.",
        422: f"The body is not an image, is damaged, or has more than {MAX_PIXELS:,} pixels; or a "
        "parameter has another type.",
        503: "The server is busy; try again.",
        504: f"The image was not received, or had to wait, for {MAX_SECONDS:g} seconds.",
    }.items()
}
BINARY = {"schema": {"type": "string", "format": "binary"}}
IMAGE_BODY = {"required": True, "content": {"image/*": BINARY, BYTES: BINARY}}


def make_app(
    load: Callable[[str], Classifier], models: Sequence[Model], host_names: Collection[str] = ()
) -> FastAPI:
    """Build the web application.

    Args:
      load: Function from a model's name to the model, called for each request in one thread.
      models: The models to offer, with different names; the first is the default.
      host_names: Accepted names in the Host header, besides localhost and any IP address.
    """
    app = FastAPI(title="resnet_jax", version=resnet_jax.__version__, docs_url=None, redoc_url=None)
    add_guard(app, {"localhost", *host_names})
    names = [model.name for model in models]
    offered = Models(models=list(models), max_bytes=MAX_BYTES)
    uploads, places, thread = map(anyio.CapacityLimiter, (NUM_UPLOADS, NUM_PLACES, 1))

    @app.exception_handler(RequestValidationError)
    async def report(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        return JSONResponse({"detail": f"{first['loc'][-1]}: {first['msg']}"}, 422)

    @app.post(
        "/api/predict",
        responses=PROBLEMS,
        response_model_exclude_none=True,
        openapi_extra={"requestBody": IMAGE_BODY},
    )
    async def predict(
        request: Request,
        model: Annotated[str, Query(json_schema_extra={"enum": names})] = names[0],
        explain: Annotated[bool, Query(description="Whether to add a heat map.")] = False,
    ) -> Prediction:
        """Classify an image, sent as the request's body."""
        if model not in names:
            raise HTTPException(404, f"model {model!r}: must be one of {', '.join(names)}")
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
                        lambda: _predict(load(model), content, explain=explain), limiter=thread
                    )
        except TimeoutError as error:
            raise HTTPException(504, f"no answer within {MAX_SECONDS:g} seconds") from error
        except ImageError as error:
            raise HTTPException(422, str(error)) from error

    @app.head("/api/models", include_in_schema=False)
    @app.get("/api/models", responses={400: PROBLEMS[400]})
    async def get_models() -> Models:
        """Describe the models and their training datasets."""
        return offered

    app.mount("/", StaticFiles(directory=Path(__file__).parent / "page", html=True))
    return app


def _check_free(limiter: anyio.CapacityLimiter) -> None:
    if limiter.available_tokens == 0:
        raise HTTPException(503, "busy, try again", {"Retry-After": "1"})


def describe(name: str, weights: Weights, examples: Sequence[np.ndarray] = ()) -> Model:
    """Describe a model.

    Args:
      name: The name of the weights, for people.
      weights: The weights.
      examples: uint8 [32, 32, 3], one image per class in the order of the classes; or none.
    """
    dataset = weights.config.dataset
    return Model(
        name=name,
        architecture=f"ResNet-{weights.config.model.depth}",
        dataset=DESCRIPTIONS[dataset].title if dataset in DESCRIPTIONS else dataset,
        class_names=list(weights.class_names),
        test_accuracy=weights.card.get("test_accuracy"),
        examples=[
            Example(class_name=weights.class_names[k], image=_data_url(example))
            for k, example in enumerate(examples)
        ],
    )


def _predict(classifier: Classifier, content: bytes, *, explain: bool) -> Prediction:
    image = resize_to_input(decode_image(content))
    names = classifier.class_names
    (classes,) = top_classes(classifier(image), names, len(names))
    return Prediction(
        classes=[ClassProbability(class_name=name, probability=p) for name, p in classes],
        image=_data_url(image),
        heat_map=classifier.explain(image)[0].astype(float).round(4).tolist() if explain else None,
    )


def _data_url(image: np.ndarray) -> str:
    file = io.BytesIO()
    Image.fromarray(image).save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
