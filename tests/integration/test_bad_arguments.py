"""Arguments that a command cannot accept: one line that names them, and nothing is written."""

import shlex
import sys

import pytest

from resnet_jax import __main__
from resnet_jax.errors import InputError

LONG = "x" * 300  # characters, too many for the name of a file
# Regular expressions of the messages: of each override of a config's key, and of whole commands.
OVERRIDES = {
    "--config.sede=1": r"unknown config key sede: did you mean seed\?",
    "--config.depth=20": r"unknown config key depth: did you mean model.depth\?",
    "--config.model=1": "unknown config key model: ",
    "--config.batch_size=many": "batch_size = 'many': must be an integer",
    "--config.batch_size=1.5": "batch_size = '1.5': must be an integer",
    "--config.model.unbiased_variance=perhaps": "'perhaps': must be true or false",
    "--config.schedule.boundaries=(soon": r"'\(soon': must be a tuple",
    "--config.trackers=wandb,tensorflow": "must be distinct names of tensorboard, mlflow, wandb",
    "--config.schedule.boundaries=(20, 10)": "must be increasing",
    "--config.model.depth=43": r"model.depth = 43: must be 6n \+ 2",
    "--config.batch_size=0": "batch_size = 0: must be at least 1",
    "--config.schedule.learning_rate=-0.1": "learning_rate = -0.1: must be above 0",
    "--config.schedule.learning_rate=nan": "learning_rate = nan",
    "--config.optimizer.weight_decay=-1": "weight_decay = -1.0: must be at least 0",
    "--config.optimizer.momentum=1.5": "momentum = 1.5: must be at least 0 and at most 1",
    "--config.num_steps=-1": "num_steps = -1: must be at least 0",
    "--config.dataset=cifra10": r"dataset 'cifra10': must be .*; did you mean cifar10\?",
    "--config.dataset=Mine": "dataset = 'Mine': must be lowercase letters, digits and _",
    "--config.model.shortcut=C": "model.shortcut = 'C': must be one of conv3, A, B",
    "--config.seed": "give the value as --config.seed=VALUE",
    "--cofnig.seed=1": "unknown argument --cofnig.seed=1",
    "more": "unknown argument more",
}
MESSAGES = {
    **{f"train --config resnet44 --workdir run '{arg}'": text for arg, text in OVERRIDES.items()},
    "compare nowhere": "nowhere: no such folder",
    f"compare {LONG}": "x: no such folder",
    "compare runs --out plot.gif": r"--out plot.gif: .* \.png",
    "compare runs --out nowhere/plot.png": "--out nowhere/plot.png: nowhere",
    "compare runs --config.seed=1": "--config.seed=1",
    "evaluate": "WEIGHTS: give one or more",
    "evaluate --workdir nowhere": "weights nowhere: must be a run directory",
    "evaluate --workdir nowhere --split all": "invalid choice: 'all'",
    "evaluate --workdir nowhere --wat": "unknown argument --wat",
    "export --format=torch out": "required: --weights",
    "export --weights=resnet44 --format=tflite out": "'tflite'",
    "export --weights=resnet44 --format=stablehlo no/out": "no/out: no is not a folder",
    "export --weights=resnet44 --format=safetensors out": "out: must end in .safetensors",
    "export --weights=resnet44 --format=onnx out": "jax2onnx",
    "export --weights=resnet44 --format=hub out": r"pip install 'resnet_jax\[hub\]'",
    "export --weights=hf://user/name --format=stablehlo out": r"pip install 'resnet_jax\[hub\]'",
    "export --weights=resnet44 --format=onnx --push=user/name out": "--push needs --format hub",
    "export --weights=none --format=stablehlo out": "weights none: must be",
    "lr_range --config quickstart out.gif": r"out\.gif",
    "lr_range --config quickstart out.png --low=nan": "--low nan ",
    "lr_range --config quickstart out.png --high=inf": "--high inf",
    "lr_range --config quickstart out.png --high=1e-5": "--low 1e-05 --high 1e-05",
    "lr_range '--config.schedule.boundaries=(2, 1)' quickstart o.png": "must be increasing",
    "lr_range --steps=9 quickstart out.png": "--steps 9",
    "lr_range --config quickstart out.png --stops=9": "--stops=9",
    "lr_range --config quickstart out.png --config.batch_sise=1": "batch_sise.*batch_size",
    "predict x.png --top 0": "--top 0: must be at least 1",
    "predict x.png --weights none": "weights none: must be",
    f"predict x.png --csv {LONG}/a.csv": "x is not a folder",
    "predict x.png --plot /no/where.png": "--plot /no/where.png: /no is not a folder",
    "predict x.png --plot x.gif": "--plot x.gif: must end in one of .png, .svg, .pdf",
    "predict x.png --explain x.gif": "--explain x.gif: must end in one of .png, .svg, .pdf",
    "predict x.png --explain x.png --explain_class no": "--explain_class no: must be one of",
    "predict x.png --explain_class dog": "--explain_class dog: needs --explain FILE",
    "predict - x.png": "-: must be the only IMAGE",
    "predict .": r"\.: no images",
    "prepare folder . --name=cifar10": "--name cifar10: must be none of cifar10, cifar100",
    "prepare folder . --name=../x": r"--name \.\./x: must be lowercase",
    "prepare folder . --name=mine --test_share=nan": "--test_share nan: must be above 0",
    "prepare folder . --name=mine --seed=-1": "--seed -1: must be at least 0",
    "prepare folder . --name=mine --data_dir=s3://x": "data_dir 's3://x': must be a path",
    "serve --port 70000": r"--port 70000: must be in 0\.\.65535",
    "serve --port x": "'x'",
    "serve --port 0 --host a..b": r"--host 'a\.\.b': must be an address or a name",
    "serve --port 0 --host 192.0.2.1": "--host 192.0.2.1 --port 0: Cannot assign",
    "serve --port 0 --weights none": "weights none: must be",
    "show schedule out.gif --config=quickstart": "out.gif",
    "show schedule out.png --config=quickstart --config.batch_size=5000": "batch_size",
    "show augment out.png --config=quickstart --config.sede=1": "sede.*seed",
    "show augment out.png --colums=4": "--colums=4",
    "sweep --out out": "--config is required",
    "sweep quickstart --out out --config resnet20": "--config: not allowed with",
    "sweep quickstart --out out --grid a=1 --each b=1": "--each: not allowed with argument --grid",
    "sweep --config quickstart --out out --grid model.depth=8,9": "model.depth = 9: must be",
    "sweep quickstart --out out --config.dataset=cifra10": r"cifra10.*did you mean cifar10\?",
    "sweep --config quickstart --out out --jobs 0": "--jobs 0: must be at least 1",
    "sweep quickstart --out out more": "more",
    "sweep --config quickstart --out s3://bucket": "s3://bucket",
}


@pytest.mark.parametrize("line", MESSAGES, ids=lambda line: line[:80])
def test_bad_arguments_are_one_line_and_write_nothing(line, tmp_path, monkeypatch):
    for library in ("jax2onnx", "huggingface_hub"):
        monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=MESSAGES[line]) as error:
        __main__.main(shlex.split(line))
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []
