"""python -m resnet_jax.serve: a web page on this machine that classifies images.

The page accepts an image that is chosen, dropped or pasted. Programs POST one to /api/predict and
receive JSON; /openapi.json describes the API. Images stay in memory and are not stored. Ctrl-C
stops the server.
"""

import socket
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent, say


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

    from resnet_jax.inference.classifier import load
    from resnet_jax.serving.examples import load_examples

    cli.enable_compilation_cache()
    with listen(args.host, args.port) as listeners:
        classifier = load(args.weights, args.checkpoint)
        weights = classifier.weights
        app = make_app(
            classifier,
            name=Path(args.weights).absolute().name,
            examples=load_examples(weights.config, weights.class_names),
            host_names=[args.host, socket.gethostname(), *args.allow_host],
        )
        classifier(np.zeros((32, 32, 3), np.uint8))  # compile before the first request
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


def _url(host: str, port: int) -> str:
    """Return the URL to open in a browser on this machine."""
    if host in ("0.0.0.0", "::"):  # all addresses
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


if __name__ == "__main__":
    cli.run(main)
