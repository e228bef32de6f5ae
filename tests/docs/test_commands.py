"""The command lines on the pages are accepted by their programs: flags, config keys, values."""

import argparse
import importlib
import re
import runpy
import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from resnet_jax.config.keys import keys
from resnet_jax.config.load import parse_config
from resnet_jax.errors import InputError
from resnet_jax.studies.sweep import make_runs
from resnet_jax.studies.variants import each, grid
from tests.conftest import ROOT
from tests.integration.test_cli import COMMANDS

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```.*?^```", re.M | re.S)
COMMAND = r"(?:[A-Z_]+=\S+ )*(?:python3? -m (?:resnet_jax|pytest)|python scripts/|make )"
IN_A_BLOCK = re.compile(rf"^ *(?:\$ |srun )?({COMMAND}.*)(?=\n(.*))", re.M)
IN_A_LINE = re.compile(rf"`({COMMAND}[^`]*)`")
# For developers, or forwards of an earlier name.
NOT_IN_THE_REFERENCE = {
    "scripts/make_torch_golden.py",
    "scripts/import_torch.py",
    "scripts/prepare_cifar10.py",
    "scripts/prepare_cifar100.py",
    "scripts/prepare_folder.py",
    "scripts/lr_range.py",
    "scripts/show_augment.py",
    "scripts/show_schedule.py",
}


class Shown(NamedTuple):
    """A command line on a page, and the line after it."""

    page: Path
    command: str
    next_line: str = ""


def shown(page):
    """Yield the command lines of a page, those in blocks first."""
    text = re.sub(r"\\\n\s*", " ", page.read_text())
    for match in IN_A_BLOCK.finditer(text):
        yield Shown(page, *match.groups())
    for match in IN_A_LINE.finditer(FENCE.sub("", text)):
        yield Shown(page, " ".join(match[1].split()))


SHOWN = sorted({item for page in PAGES for item in shown(page)})


def words_of(command):
    """Return the words of a command without its environment and what it is piped into.

    A variable of the shell becomes 0.
    """
    words = shlex.split(re.sub(r"\$\w+", "0", command), comments=True)
    words = words[: words.index("|")] if "|" in words else words
    while re.match(r"[A-Z_]+=", words[0]):
        words = words[1:]
    return words


def program(command):
    """Return (program, arguments) of a command of this project; None for make and pytest."""
    words = words_of(command)
    if words[0] == "make" or words[1:3] == ["-m", "pytest"]:
        return None
    start = 2 if words[1] == "-m" else 1
    return words[start], words[start + 1 :]


OURS = sorted({item for item in SHOWN if program(item.command)})


class _Parsed(BaseException):
    """Carries the arguments out of a command's main, before it does anything."""

    def __init__(self, arguments, rest):
        self.arguments, self.rest = arguments, rest


@pytest.fixture
def parse(monkeypatch):
    """Return a function (program, arguments) -> the arguments as its own parser parses them."""
    known = argparse.ArgumentParser.parse_known_args

    def parse_known_args(self, argv=None, namespace=None):
        raise _Parsed(*known(self, argv, namespace))

    def parse_args(self, argv=None, namespace=None):
        arguments, rest = known(self, argv, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        raise _Parsed(arguments, rest)

    def parse(name, argv):
        if name.endswith(".py"):
            monkeypatch.syspath_prepend(str((ROOT / name).parent))
            main = runpy.run_path(str(ROOT / name), run_name="checked")["main"]
        elif name == "resnet_jax.pretrained":
            main = importlib.import_module("resnet_jax.pretrained.__main__").main
        else:
            main = importlib.import_module(name).main
        with monkeypatch.context() as patches:
            patches.setattr(argparse.ArgumentParser, "parse_known_args", parse_known_args)
            patches.setattr(argparse.ArgumentParser, "parse_args", parse_args)
            with pytest.raises(_Parsed) as parsed:
                main(argv)
        overrides = [argument for argument in argv if argument.startswith("--config.")]
        unknown = set(parsed.value.rest) - set(overrides)
        assert not unknown, f"{name} takes no {unknown}"
        return parsed.value.arguments, overrides

    return parse


def check(name, argv, parse):
    """Raise what a program raises before it opens any file."""
    arguments, overrides = parse(name, argv)
    config = getattr(arguments, "config", None) or "configs/resnet44.py"
    if config.startswith("runs/"):  # the reader's own
        config = "configs/quickstart.py"
    if re.fullmatch(r"\w+", config):  # a name
        config = f"configs/{config}.py"
    parse_config(str(ROOT / config), overrides)
    if name == "resnet_jax.sweep":
        changes = grid(arguments.grid) if arguments.grid else each(arguments.each or [])
        make_runs(str(ROOT / config), overrides, changes, [0], Path())


@pytest.mark.parametrize("item", OURS, ids=lambda item: f"{item.page.name}: {item.command}")
def test_the_program_accepts_the_command(item, parse):
    name, argv = program(item.command)
    if not argv:  # the name of a command, in a sentence
        assert name in COMMANDS or name == "resnet_jax.pretrained"
    elif "CONFIG..." in argv:
        parse(name, argv)
    elif item.next_line.strip().startswith("error: unknown"):
        key = re.search(r"unknown config key (\S+):", item.next_line)[1]
        with pytest.raises(InputError, match=re.escape(key)):
            check(name, argv, parse)
    else:
        check(name, argv, parse)


MADE = sorted({item for item in SHOWN if words_of(item.command)[0] == "make"})


@pytest.mark.parametrize("item", MADE, ids=lambda item: f"{item.page.name}: {item.command}")
def test_make_has_the_target_and_the_variables(item, parse):
    makefile = (ROOT / "Makefile").read_text()
    target, *rest = words_of(item.command)[1:]
    variables = dict(word.split("=", 1) for word in rest)
    assert target in re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split()
    assert variables.keys() <= set(re.findall(r"^(\w+) \?=", makefile, re.M))
    arguments = shlex.split(variables.get("ARGS", ""))
    if target == "train":
        config = variables.get("CONFIG", "configs/quickstart.py")
        check("resnet_jax.train", ["--config", config, *arguments], parse)
    assert all((ROOT / word).exists() for word in arguments if word.startswith("tests/"))


# `--config.KEY=VALUE`, `schedule.unit=epochs` or `profile=True` in a sentence or a table.
ASSIGNMENT = re.compile(r"`(--config\.)?((?:\w+\.)?\w+)=([^`\s]+)`")
PLACEHOLDERS = {"VALUE", "NAME", "DIR", "R,G,B/R,G,B"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_keys_and_values_in_a_sentence_are_valid(page):
    known = dict(keys())
    groups = {name.partition(".")[0] for name in known if "." in name}
    for flag, key, value in ASSIGNMENT.findall(FENCE.sub("", page.read_text())):
        is_ours = flag or key in known or key.partition(".")[0] in groups
        if is_ours and value not in PLACEHOLDERS:
            parse_config(str(ROOT / "configs/resnet44.py"), [f"--config.{key}={value}"])


def test_files_and_tests_that_are_named_exist():
    """Sphinx checks the links within docs."""
    for page in PAGES[:2]:
        for target in re.findall(r"\]\(([^)]+)\)", FENCE.sub("", page.read_text())):
            if not target.startswith("http"):
                assert (page.parent / target.partition("#")[0]).exists(), f"{page.name}: {target}"
    # tests/..., or a path from tests/ on, with the beginning of a function's name.
    for page in PAGES:
        for path, function in re.findall(r"`([\w/]*test_\w+\.py)(?:::(\w+)…?)?`", page.read_text()):
            file = ROOT / path if path.startswith("tests/") else ROOT / "tests" / path
            assert file.exists(), f"{page.name}: {path}"
            assert f"def {function}" in file.read_text(), f"{page.name}: {path}::{function}"
    for item in SHOWN:
        for word in words_of(item.command):
            assert not word.startswith("tests/") or (ROOT / word).exists(), item


def test_the_reference_has_every_command():
    text = (ROOT / "docs/reference/commands.md").read_text()
    shown = re.findall(r"^```\{command-help\} (?:-m )?(\S+)", text, re.M)
    assert {*shown} == {*COMMANDS} - NOT_IN_THE_REFERENCE
    assert re.findall(r"^### (\S+)\n", text, re.M) == list(dict.fromkeys(shown))
