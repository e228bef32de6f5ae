"""Sphinx extension: tables of config keys, output of --help, and docstring fixes."""

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

from resnet_jax.config.keys import Key, keys

ROOT = Path(__file__).parents[1]
# Limits of int32, uint32 and float32, which do not help a reader.
_NO_LIMIT = re.compile(r" and at most (2\.14748e\+09|4\.29497e\+09|3\.40282e\+38)$")


class CommandHelp(Directive):
    """`{command-help} -m resnet_jax.train`: the output of `python -m resnet_jax.train --help`.

    `:until: TEXT` ends it before the first line that begins with TEXT.
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
            raise self.error(f"{self.arguments[0]} --help: no line begins with the text of :until:")
        return [nodes.literal_block(text, text.rstrip(), language="none")]


class ConfigTable(SphinxDirective):
    """`{config-table} optimizer`: the keys of a group; without argument, the ungrouped keys."""

    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        group = self.arguments[0] + "." if self.arguments else ""
        rows = [
            f"| `{name}` | `{key.default!r}` | {allowed(key)} | {key.doc} |"
            for name, key in keys()
            if name.rpartition(".")[0] == group.removesuffix(".")
        ]
        if not rows:
            raise self.error(f"{group}: must be a group of config keys")
        table = ["| key | default | allowed | meaning |", "|---|---|---|---|", *rows]
        return self.parse_text_to_nodes("\n".join(table))


def allowed(key: Key) -> str:
    """Return the allowed values of a key, taken from the error message for a bad value."""
    if key.type is bool:
        return "True, False"
    wrong: Any = {str: "?", tuple: (0,)}.get(key.type, float("nan"))
    return _NO_LIMIT.sub("", key.check(wrong) or "any text").removeprefix("one of ")


def example_as_code(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]
) -> None:
    """Turn the body of a docstring's "Example:" into a code block, before napoleon reads it."""
    if "Example:" in lines:
        start = lines.index("Example:") + 1
        end = next((i for i in range(start, len(lines)) if lines[i][:1].strip()), len(lines))
        body = ["    " + line for line in lines[start:end]]
        lines[start:end] = ["  .. code-block:: python", "", *body, ""]


def split_attributes(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]
) -> None:
    """Split an entry such as "config, dataset: ..." into one per name, after napoleon."""
    for index, line in reversed(list(enumerate(lines))):
        entry = re.match(r":ivar (\w+(?:, \w+)+):(.*)", line)
        if entry:
            lines[index : index + 1] = [f":ivar {n}:{entry[2]}" for n in entry[1].split(", ")]


def without_linen_fields(
    app: Sphinx, what: str, name: str, obj: Any, options: Any, signature: str | None, returns: Any
) -> tuple[str, Any] | None:
    """Remove `parent` and `name`, which linen adds to the signature of every module."""
    if signature is None:
        return None
    return re.sub(r",? ?parent: .*, name: str \| None = None", "", signature), returns


def is_skipped(
    app: Sphinx, what: str, name: str, obj: Any, skip: bool, options: Any
) -> bool | None:
    """Skip the fields of named tuples, which the class docstring describes."""
    return True if str(obj.__doc__).startswith("Alias for field number") else None


def resolve_short_name(app: Sphinx, env: Any, node: Any, content: Any) -> nodes.Node | None:
    """Link a short name, such as `losses.masked_sums` or `ResNet`, to its only object.

    A single lowercase word, such as `state`, is an argument and gets no link.
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
