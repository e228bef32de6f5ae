"""python -m resnet_jax: list the commands; `resnet_jax train ...` is `python -m resnet_jax.train`.

Each command has --help.
"""

import importlib
from collections.abc import Sequence
from typing import NoReturn

from resnet_jax import cli
from resnet_jax.terminal.console import say

# In the order in which a newcomer needs them.
COMMANDS = {
    "check": "resnet_jax.check",
    "predict": "resnet_jax.predict",
    "serve": "resnet_jax.serve",
    "pretrained": "resnet_jax.pretrained.__main__",
    "prepare": "resnet_jax.prepare",
    "summary": "resnet_jax.summary",
    "show": "resnet_jax.show",
    "lr_range": "resnet_jax.lr_range",
    "train": "resnet_jax.train",
    "evaluate": "resnet_jax.evaluate",
    "sweep": "resnet_jax.sweep",
    "compare": "resnet_jax.compare",
    "export": "resnet_jax.export",
    "import_weights": "resnet_jax.import_weights",
}


def main(argv: Sequence[str]) -> None:
    if argv and argv[0] in COMMANDS:
        importlib.import_module(COMMANDS[argv[0]]).main(argv[1:])
        return
    parser = cli.Parser(prog="python -m resnet_jax", description=__doc__, epilog=_list())
    parser.add_argument("command", nargs="?", choices=COMMANDS, metavar="COMMAND")
    parser.parse_args(argv)
    say(_list())


def _list() -> str:
    """Return a line per command: its name and the start of its docstring."""
    lines = ["commands, as `python -m resnet_jax.NAME` or `resnet_jax NAME`:"]
    for name, module in COMMANDS.items():
        docstring = importlib.import_module(module).__doc__ or ""  # none with PYTHONOPTIMIZE=2
        summary = docstring.partition("\n")[0].partition(": ")[2]
        lines.append(f"  {name:<16}{summary}")
    return "\n".join(lines)


def run() -> NoReturn:
    """Run the console script `resnet_jax`."""
    cli.run(main)


if __name__ == "__main__":
    run()
