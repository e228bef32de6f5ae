"""Train with a change that is no option of the package: the arms of the study in docs/results.md.

    python scripts/train_arm.py muon=0.06 --config resnet20_fast --workdir runs/muon
    python scripts/train_arm.py views=0.1 --config resnet20_fast --workdir runs/views

muon=RATE           Muon with this peak learning rate for the kernels of the residual blocks
bias=FACTOR         the learning rate of BatchNorm's biases times FACTOR, at the same weight decay
views=WEIGHT        two views of each image, whose logits' mean squared difference, times WEIGHT,
                    is added to the loss
teacher=WEIGHTS     distillation from a trained model: a pretrained name, a file or a run directory

The same command again resumes. The run directory does not record the change: give it a name.
"""

from collections.abc import Sequence
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import parse_config


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_config()
    parser.add_argument("arm", metavar="NAME=VALUE", help="the change")
    parser.add_argument("--workdir", metavar="DIR", required=True, help="run directory")
    args, overrides = parser.parse_with_overrides(argv)
    config = parse_config(args.config, overrides)

    # Imported here, so that --help and bad arguments answer at once.
    from study.arms import make_arm

    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.training.experiment import make_experiment
    from resnet_jax.training.run import train
    from resnet_jax.training.stop import stop_on_signals

    def make(config: Any, dataset: Any, **parts: Any) -> Any:
        return make_arm(args.arm, make_experiment(config, dataset, **parts))

    cli.enable_compilation_cache()
    with stop_on_signals() as stop:
        train(config, parse_workdir(args.workdir), stop, make_experiment=make)


if __name__ == "__main__":
    cli.run(main)
