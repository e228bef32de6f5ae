"""What the pages take from the program when they are built: config keys, --help, examples."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from sphinx.application import Sphinx
from sphinx.domains.python import PyObject
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

from resnet_jax.config.schema import Key, keys

ROOT = Path(__file__).parents[1]
# The limits of int32, uint32 and float32, which say nothing to a reader.
_NO_LIMIT = re.compile(r" and at most (2\.14748e\+09|4\.29497e\+09|3\.40282e\+38)$")


class CommandHelp(Directive):
    """`{command-help} -m resnet_jax.train`: what `python -m resnet_jax.train --help` prints.

    With `:until: TEXT`, the lines before the first that begins with TEXT.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec = {"until": directives.unchanged_required}  # noqa: RUF012

    def run(self) -> list[nodes.Node]:
        arguments = self.arguments[0].split()
        result = subprocess.run(
            [sys.executable, *arguments, "--help"],
            cwd=ROOT,
            env={**os.environ, "COLUMNS": "88"},
            capture_output=True,
            text=True,
        )
        if result.returncode:
            raise self.error(f"{self.arguments[0]} --help failed: {result.stderr.strip()}")
        text, found, _ = result.stdout.partition("\n" + self.options.get("until", "\0"))
        if "until" in self.options and not found:
            raise self.error(f"{self.arguments[0]} --help: no line begins so")
        return [nodes.literal_block(text, text.rstrip(), language="none")]


class ConfigTable(SphinxDirective):
    """`{config-table} optimizer`: the keys of a group; without an argument, those of none."""

    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        group = self.arguments[0] + "." if self.arguments else ""
        rows = [
            f"| `{name}` | `{key.default!r}` | {allowed(key)} | {key.doc} |"
            for name, key in keys()
            if name.rpartition(".")[0] == group.removesuffix(".")
        ]
        if not rows:
            raise self.error(f"no config key begins with {group}")
        table = ["| key | default | allowed | meaning |", "|---|---|---|---|", *rows]
        return self.parse_text_to_nodes("\n".join(table))


def allowed(key: Key) -> str:
    """What a key may be, as the error for a value that it may not be says it."""
    if key.type is bool:
        return "True, False"
    wrong: Any = {str: "?", tuple: (0,)}.get(key.type, float("nan"))
    return _NO_LIMIT.sub("", key.check(wrong) or "any text").removeprefix("one of ")


def example_as_code(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]
) -> None:
    """Makes the body of a docstring's "Example:" a block of code, before napoleon reads it."""
    if "Example:" in lines:
        start = lines.index("Example:") + 1
        end = next((i for i in range(start, len(lines)) if lines[i][:1].strip()), len(lines))
        body = ["    " + line for line in lines[start:end]]
        lines[start:end] = ["  .. code-block:: python", "", *body, ""]


def split_attributes(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]
) -> None:
    """Makes an entry of each name of "config, dataset: As given.", after napoleon has read it."""
    for index, line in reversed(list(enumerate(lines))):
        entry = re.match(r":ivar (\w+(?:, \w+)+):(.*)", line)
        if entry:
            lines[index : index + 1] = [f":ivar {n}:{entry[2]}" for n in entry[1].split(", ")]


def without_linen_fields(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, signature: str | None, returns: Any
) -> tuple[str, Any] | None:
    """Leaves out `parent` and `name`, which linen adds to the signature of every module."""
    if signature is None:
        return None
    return re.sub(r",? ?parent: .*, name: str \| None = None", "", signature), returns


def is_skipped(
    app: Sphinx, what: str, name: str, obj: Any, skip: bool, options: Any
) -> bool | None:
    """Leaves out the fields of named tuples, which their class's docstring describes."""
    return True if str(obj.__doc__).startswith("Alias for field number") else None


def resolve_short_name(app: Sphinx, env: Any, node: Any, content: Any) -> nodes.Node | None:
    """Links `losses.masked_sums` or `ResNet` to the one object whose name ends so.

    `state` alone is an argument's name.
    """
    target = node.get("reftarget", "")
    if node.get("refdomain") != "py" or (target.islower() and "." not in target):
        return None
    found = env.domains.python_domain.find_obj(env, None, None, target, None, 1)
    if len(found) != 1:
        return None
    ((_, entry),) = found
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content)


def setup(app: Sphinx) -> dict[str, bool]:
    for field in PyObject.doc_field_types:
        if field.name == "variable":  # "Variables" are something else in Flax
            field.label = "Attributes"
    app.add_directive("command-help", CommandHelp)
    app.add_directive("config-table", ConfigTable)
    app.connect("autodoc-process-docstring", split_attributes, priority=900)
    app.connect("autodoc-process-signature", without_linen_fields)
    app.connect("autodoc-skip-member", is_skipped)
    app.connect("missing-reference", resolve_short_name)
    app.connect("autodoc-process-docstring", example_as_code, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
