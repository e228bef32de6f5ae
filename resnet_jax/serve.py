"""python -m resnet_jax.serve: a web page on this machine that says what is on a picture.

The page takes a picture that is chosen, dropped or pasted. Programs POST one to /api/predict and
get JSON; /openapi.json describes it. Pictures are decoded in memory and not kept. Ctrl-C ends it.
"""

import socket
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent, say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.serve", description=__doc__)
    parser.add_argument(
        "--weights",
        default="resnet44_fast",
        metavar="DIR|FILE|NAME",
        help="a run's folder, a .safetensors file, or weights that ship (default: %(default)s)",
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen on (default: %(default)s, which no other machine reaches)",
    )
    parser.add_argument(
        "--port", type=int, default=8000, help="0 takes a free one (default: %(default)s)"
    )
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    try:
        from resnet_jax.serving.app import make_app
        from resnet_jax.serving.process import listen, run
    except ImportError as error:
        if error.name not in ("fastapi", "uvicorn"):
            raise
        raise InputError("serve needs FastAPI and uvicorn: pip install fastapi uvicorn") from error
    import numpy as np

    from resnet_jax.inference.load import load
    from resnet_jax.serving.examples import load_examples

    cli.enable_compilation_cache()
    with listen(args.host, args.port) as listener:
        classifier = load(args.weights)
        weights = classifier.weights
        app = make_app(
            classifier,
            name=Path(args.weights).absolute().name,
            examples=load_examples(weights.config, weights.class_names),
            host_names=[args.host, socket.gethostname()],
        )
        classifier(np.zeros((32, 32, 3), np.uint8))  # compiles, so that no request has to
        accuracy = weights.card.get("test_accuracy")
        say(
            f"weights {args.weights}: ResNet-{weights.config.model.depth} trained on "
            f"{weights.config.dataset}, test accuracy "
            + ("not known" if accuracy is None else percent(accuracy))
        )
        say(f"open {_url(args.host, listener.getsockname()[1])} (Ctrl-C ends it)")
        run(app, listener)


def _url(host: str, port: int) -> str:
    """What to open in a browser on this machine."""
    if host in ("0.0.0.0", "::"):  # every address of this machine
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


if __name__ == "__main__":
    cli.run(main)
