"""Tune hyperparameters with Optuna. Each trial is a training in its own run directory.

    python docs/examples/tune.py --config quickstart --out runs/tune --trials 20

The same command again continues the study in OUT/study.db, after a kill too. Several processes may
run it at the same time.
"""

import argparse
import logging
import warnings
from pathlib import Path

import optuna
from optuna.storages import RDBStorage, RetryHeartbeatStaleTrialCallback

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import RunError
from resnet_jax.terminal.console import Console
from resnet_jax.training.run import train

HEARTBEAT_SECONDS = 10


def suggest(trial, config):
    """Set the hyperparameters of a trial: edit this function."""
    config.schedule.learning_rate = trial.suggest_float("learning_rate", 0.005, 0.5, log=True)
    config.optimizer.weight_decay = trial.suggest_float("weight_decay", 1e-5, 1e-2, log=True)
    config.optimizer.nesterov = trial.suggest_categorical("nesterov", [False, True])
    return config


def make_objective(study, retry, args, overrides):
    """Return the function that trains a trial and returns its best validation accuracy."""

    def objective(trial):
        def prune(end):
            trial.report(end.row["val_accuracy"], end.row["epoch"])
            if trial.should_prune():
                raise optuna.TrialPruned

        config = suggest(trial, parse_config(args.config, overrides))
        # A retried trial has the attributes of the killed one: it resumes that run.
        workdir = trial.user_attrs.get("workdir", str(args.out / f"trial-{trial.number}"))
        trial.set_user_attr("workdir", workdir)
        try:
            summary = train(config, Path(workdir), callbacks=[prune], console=Console(False, False))
        except KeyboardInterrupt:
            retry(study, study.trials[trial.number])
            raise
        return summary["best_val_accuracy"]

    return objective


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--config", default="quickstart", metavar="NAME", help="config name or file")
    add("--out", type=Path, required=True, metavar="DIR", help="folder of the study")
    add("--trials", type=int, default=20, metavar="N", help="trials of the study")
    parser.add_argument_group("--config.KEY=VALUE", "override a config key in every trial")
    args, overrides = parser.parse_known_args()
    parse_config(args.config, overrides)  # reject bad arguments now

    logging.getLogger("absl").setLevel(logging.CRITICAL)
    warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
    cli.enable_compilation_cache()
    args.out.mkdir(parents=True, exist_ok=True)
    retry = RetryHeartbeatStaleTrialCallback(inherit_intermediate_values=True)
    storage = RDBStorage(
        f"sqlite:///{args.out / 'study.db'}",
        engine_kwargs={"connect_args": {"timeout": 60}},  # seconds to wait for other processes
        heartbeat_interval=HEARTBEAT_SECONDS,
        grace_period=6 * HEARTBEAT_SECONDS,  # after which a silent trial counts as killed
        heartbeat_stale_trial_callback=retry,
    )
    study = optuna.create_study(
        study_name="tune",
        storage=storage,
        direction="maximize",
        load_if_exists=True,
        pruner=optuna.pruners.MedianPruner(n_startup_trials=3, n_warmup_steps=1),
    )
    ended = (optuna.trial.TrialState.COMPLETE, optuna.trial.TrialState.PRUNED)
    if len(study.get_trials(states=ended)) < args.trials:
        study.optimize(
            make_objective(study, retry, args, overrides),
            callbacks=[optuna.study.MaxTrialsCallback(args.trials, states=ended)],
            catch=[RunError],  # a learning rate at which the loss is not finite
        )
    best = study.best_trial
    workdir = best.user_attrs["workdir"]
    print(f"best trial {best.number}: {best.value:.2%}, {workdir}, {best.params}")


if __name__ == "__main__":
    main()
