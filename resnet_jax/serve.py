"""python -m resnet_jax.serve: a web page on this machine that classifies images.

The page accepts an image that is chosen, dropped or pasted, and offers the given model and the
pretrained ones. Programs POST an image to /api/predict and receive JSON; /openapi.json describes
the API. Images stay in memory and are not stored. Ctrl-C stops the server.
"""

import functools
import socket
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent, say

MAX_COMPILED = 4  # models that are kept compiled


def main(argv: Sequence[str]) -> None:
    args = _parser().parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    try:
        from resnet_jax.serving.app import MAX_PIXELS, make_app
        from resnet_jax.serving.process import listen, run
    except ImportError as error:
        if error.name not in ("anyio", "fastapi", "uvicorn"):
            raise
        raise InputError("serve needs FastAPI and uvicorn: pip install fastapi uvicorn") from error
    import numpy as np
    from PIL import Image

    from resnet_jax.inference.classifier import Classifier
    from resnet_jax.training.weights import find_weights
    from resnet_jax.weights.file import pretrained

    cli.enable_compilation_cache()
    default = Path(args.weights).absolute().name
    sources = {default: args.weights} | {name: name for name in pretrained() if name != default}
    with listen(args.host, args.port) as listeners:
        # All weights are read now, which are small, so that no request finds them missing.
        weights_of = {name: find_weights(given, args.checkpoint) for name, given in sources.items()}

        @functools.lru_cache(MAX_COMPILED)
        def load_model(name: str) -> Classifier:
            classifier = Classifier(weights_of[name])
            classifier(np.zeros((32, 32, 3), np.uint8))  # compile
            return classifier

        hosts = [args.host, socket.gethostname(), *args.allow_host]
        app = make_app(load_model, _describe_all(weights_of), hosts)
        load_model(default)
        weights = weights_of[default]
        accuracy = weights.card.get("test_accuracy")
        say(
            f"{args.weights}: ResNet-{weights.config.model.depth} trained on "
            f"{weights.config.dataset}, test accuracy "
            + ("unknown" if accuracy is None else percent(accuracy))
        )
        say(f"open {_url(args.host, listeners[0].getsockname()[1])} (Ctrl-C stops the server)")
        Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow refuses more than twice as many
        run(app, listeners)


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.serve", description=__doc__)
    parser.add_weights(default="resnet44_fast")
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="address to listen on (default: %(default)s, reachable only from this machine; "
        "0.0.0.0, or :: with IPv6: from the whole network, without a login)",
    )
    parser.add_argument(
        "--allow_host",
        action="append",
        default=[],
        metavar="NAME",
        help="name under which the server is reached, without a port, such as that of a reverse "
        "proxy; can be given several times",
    )
    parser.add_argument(
        "--port", type=int, default=8000, help="port; 0 chooses a free one (default: %(default)s)"
    )
    return parser


def _describe_all(weights_of: Mapping[str, Any]) -> list[Any]:
    """Return the descriptions of models, with the examples of a dataset read once."""
    from resnet_jax.serving.app import describe
    from resnet_jax.serving.examples import load_examples

    models, examples = [], {}
    for name, weights in weights_of.items():
        dataset = weights.config.dataset, weights.config.data_dir, weights.class_names
        if dataset not in examples:
            examples[dataset] = load_examples(*dataset)
        models.append(describe(name, weights, examples[dataset]))
    return models


def _url(host: str, port: int) -> str:
    """Return the URL to open in a browser on this machine."""
    if host in ("0.0.0.0", "::"):  # all addresses
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


if __name__ == "__main__":
    cli.run(main)
