"""The command lines as a user types them: what they accept, and how they refuse."""

import dataclasses
import json
import os
import subprocess
import sys

import pytest

from resnet_jax import __main__, evaluate, train
from resnet_jax.config.keys import flatten, keys
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError, RunError
from tests.conftest import ROOT, run_module

RESNET44 = str(ROOT / "configs" / "resnet44.py")


def test_each_config_loads_and_its_header_gives_its_own_command():
    for path in (ROOT / "configs").glob("*.py"):
        parse_config(str(path), [])
        assert f"python -m resnet_jax.train --config configs/{path.name}\n" in path.read_text()
    assert flatten(parse_config(RESNET44, [])) == flatten(default_config())
    config = parse_config(str(ROOT / "configs" / "resnet44_paper.py"), [])  # the paper's numbers
    assert (config.model.shortcut, config.model.init, config.num_steps) == ("A", "he", 64_000)
    augment = {key: value for key, value in dataclasses.asdict(config.augment).items() if value}
    assert augment == {"flip_probability": 0.5, "crop_pad": 4}
    assert config.normalization == "pixel_mean"
    assert not config.schedule.scheduler_first


def test_overrides_of_every_type():
    texts = {
        "num_steps": ("5", 5),
        "model.shortcut": ("A", "A"),
        "optimizer.momentum": ("0", 0.0),
        "model.unbiased_variance": ("False", False),
        "schedule.boundaries": ("(10, 20)", (10, 20)),
    }
    overrides = [f"--config.{key}={text}" for key, (text, _) in texts.items()]
    values = flatten(parse_config(RESNET44, overrides))
    assert {key: values[key] for key in texts} == {key: value for key, (_, value) in texts.items()}


def _expect_refusal(match, workdir, *arguments, config=RESNET44):
    with pytest.raises(InputError, match=match) as error:
        train.main(["--config", str(config), "--workdir", str(workdir), *arguments])
    assert "\n" not in str(error.value)
    assert not workdir.is_dir()


OTHER_KEYS = """
from resnet_jax.config import Config
def get_config():
    config = Config()
    config.depth = 20
    return config
"""
BAD_FILES = {
    "missing": (None, "no such file"),
    "syntax": ("def get_config(:\n", r"line 1: SyntaxError"),
    "raises": ("import nowhere_at_all\n", "ModuleNotFoundError"),
    "no_function": ("x = 1\n", r"defines no get_config\(\)"),
    "returns_none": ("def get_config():\n    pass\n", "returned NoneType, must be a "),
    "other_keys": (OTHER_KEYS, "depth"),
    "key_error": ("def get_config():\n    return {}['depth']\n", "KeyError: 'depth'"),
    "binary": ("\0\1\2", "Error"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_config_files_are_named(name, tmp_path):
    content, message = BAD_FILES[name]
    path = tmp_path / "config.py"
    if content is not None:
        path.write_text(content)
    _expect_refusal(f"{path}.*{message}", tmp_path / "run", config=path)


def test_bad_workdirs_and_a_name_too_long_for_a_config_are_named(tmp_path, monkeypatch, tiny_load):
    _expect_refusal("x: no such file", tmp_path / "run", config="x" * 300)
    (tmp_path / "file").write_text("")
    sizes = ["--config.batch_size=8", "--config.validation_size=10"]
    for name in ("file", "file/run"):
        _expect_refusal(f"workdir {tmp_path / name}", tmp_path / name, *sizes)
    # The superuser may write anywhere, so the answer is put in.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    locked = tmp_path / "locked" / "run"
    _expect_refusal(f"workdir {locked}", locked, *sizes)


@pytest.mark.parametrize("traceback", [[], ["--traceback"]])
def test_exit_code_2_and_one_line_without_a_traceback(traceback):
    result = run_module("-m", "resnet_jax", "evaluate", "--workdir", "nowhere", *traceback)
    assert (result.returncode, result.stdout) == (2, "")
    *above, line = result.stderr.splitlines()
    assert line.startswith("error: weights nowhere")
    assert any("Traceback" in text for text in above) == bool(above) == bool(traceback)


COMMANDS = (
    [f"resnet_jax.{name}" for name in __main__.COMMANDS]
    + ["resnet_jax"]
    + [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "scripts").rglob("*.py"))
        if "__main__" in path.read_text() and path.parent.name != "benchmarks"  # not for users
    ]
)


def test_every_command_is_listed_and_run_by_its_name(monkeypatch, capsys):
    folder = ROOT / "resnet_jax"
    commands = {path.stem for path in folder.glob("*.py") if "cli.run(main)" in path.read_text()}
    commands |= {path.parent.name for path in folder.glob("*/__main__.py")}
    assert set(__main__.COMMANDS) == commands - {"__main__"}
    __main__.main([])
    listed = capsys.readouterr().out.splitlines()[1:]
    assert [line.split()[0] for line in listed] == list(__main__.COMMANDS)
    assert all(len(line.split()) > 3 and len(line) <= 80 for line in listed)
    with pytest.raises(InputError, match="WEIGHTS: give one"):
        __main__.main(["evaluate"])
    with pytest.raises(InputError, match=r"invalid choice: 'trian' .*'train'"):
        __main__.main(["trian", "--config", "x"])
    monkeypatch.setattr("resnet_jax.check.__doc__", None)  # as with PYTHONOPTIMIZE=2
    __main__.main([])
    assert ["check"] in [line.split() for line in capsys.readouterr().out.splitlines()]


# Prints as JSON the help of each command, without the libraries that take seconds to import.
HELP = """
import contextlib, io, json, runpy, sys
sys.modules |= dict.fromkeys(["jax", "torch", "matplotlib", "tensorflow_datasets", "orbax"])
sys.path[:0] = ["scripts", "scripts/stress"]
helps = {}
for command in sys.argv[1:]:
    run = runpy.run_path if command.endswith(".py") else runpy.run_module
    sys.argv = [command, "--help"]
    with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.suppress(SystemExit):
        run(command, run_name="__main__")
    helps[command] = printed.getvalue()
print(json.dumps(helps))
"""


def test_help_answers_at_once_and_names_the_keys():
    result = run_module("-W", "ignore:.*found in sys.modules", "-c", HELP, *COMMANDS)
    assert (result.returncode, result.stderr) == (0, "")
    helps = json.loads(result.stdout)
    assert all("usage:" in helps[command] for command in COMMANDS)
    assert "--workdir" in helps["resnet_jax.evaluate"]
    for name in ("cifar10", "cifar100", "folder"):  # the names of earlier versions forward
        usage = f"usage: python -m resnet_jax.prepare {name}"
        assert helps[f"scripts/prepare_{name}.py"].startswith(usage)
    for name, key in keys():
        assert f"{name} = " in helps["resnet_jax.train"]
        assert key.doc in helps["resnet_jax.train"]


# A command that prints what some streams cannot.
PRINTS = r"""
from resnet_jax import cli
from resnet_jax.terminal.console import note, say
def main(argv):
    parser = cli.Parser(epilog="±")
    parser.add_argument("--draw", action="store_true")
    if parser.parse_args(argv).draw:
        import matplotlib
    say("62.50 ± 17.68 \udce9")
    note("62.50 ± 17.68 \udce9")
cli.run(main)
"""
PRINTED, ESCAPED = "62.50 ± 17.68 \\udce9\n", "62.50 \\xb1 17.68 \\udce9\n"
LOST = "error: output was lost: No space left on device\n"
ASCII = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}


@pytest.mark.parametrize(
    ("arguments", "environment", "code", "out", "err"),
    [
        ("", ASCII, 0, ESCAPED, ESCAPED),
        ("<&- >&- 2>&-", {}, 0, "", ""),
        (">/dev/full", {}, 1, "", f"{PRINTED}{LOST}"),
        ("--help >/dev/full", ASCII, 1, "", LOST),
        ("2>/dev/full", {}, 1, PRINTED, ""),
        pytest.param("--draw", {"MPLBACKEND": "x"}, 0, PRINTED, PRINTED, marks=pytest.mark.slow),
    ],
)
def test_any_text_is_printed_anywhere_and_lost_output_is_an_error(
    tmp_path, arguments, environment, code, out, err
):
    program = tmp_path / "prints.py"
    program.write_text(PRINTS, encoding="utf-8")
    usual = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "", "LC_ALL": "C.UTF-8"}
    result = subprocess.run(
        ["bash", "-c", f'"$0" "$1" {arguments}', sys.executable, str(program)],
        env={**os.environ, **usual, **environment}, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert (result.returncode, result.stdout, result.stderr) == (code, out, err)


# python -m resnet_jax.train, on a dataset that is drawn in a fifth of a second.
TRAIN = """
import runpy, sys
from resnet_jax.data import shapes32
shapes32.NUM_IMAGES = {"train": 200, "test": 100}
runpy.run_module("resnet_jax.train", run_name="__main__", alter_sys=True)
"""


def test_train_then_evaluate_from_the_command_line(tmp_path, monkeypatch):
    """The whole path once, as a user types it, on a dataset prepared on the way."""
    workdir = tmp_path / "run"
    trained = run_module(
        "-c", TRAIN, "--config", "quickstart", "--workdir", str(workdir), "--config.num_steps=2",
        f"--config.data_dir={tmp_path / 'data'}", "--config.validation_size=20",
    )  # fmt: skip
    assert (trained.returncode, trained.stderr) == (0, "")
    assert trained.stdout.splitlines()[-3].startswith("test accuracy")
    monkeypatch.setattr("resnet_jax.data.shapes32.NUM_IMAGES", {"train": 200, "test": 100})
    evaluate.main(["--workdir", str(workdir), "--checkpoint", "latest"])
    result = json.loads((workdir / "evaluation_test.json").read_text())
    summary = json.loads((workdir / "summary.json").read_text())
    assert result["accuracy"] == summary["test_accuracy"]
    assert sum(result["class_count"].values()) == result["num_images"] == 100
    assert len(result["class_accuracy"]) == 10


@pytest.mark.parametrize("can_resume", [True, False])
def test_the_whole_command_to_resume_is_printed_if_it_may_help(
    tmp_path, monkeypatch, capsys, can_resume
):
    def fail(*arguments, **options):
        raise RunError("the disk is full", can_resume=can_resume)

    monkeypatch.setattr("resnet_jax.training.run.train", fail)
    monkeypatch.chdir(tmp_path)
    argv = ["--config", "quickstart", "--quiet", "--config.seed=3"]
    with pytest.raises(RunError):
        train.main(argv)
    printed = capsys.readouterr().err
    assert ("to resume: " in printed) == can_resume
    if can_resume:
        command = (
            f"to resume: python -m resnet_jax.train {' '.join(argv)} --workdir runs/quickstart-"
        )
        assert printed.startswith(command)
