"""The scripts for clusters, as far as one machine can check them."""

import itertools
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from resnet_jax.distributed.launch import ProcessSpec, find_process_spec
from tests.conftest import ROOT
from tests.support.group import COMPILE_FAST, free_port
from tests.support.processes import RUNNER, TINY

CLUSTER = ROOT / "scripts" / "cluster"


@pytest.fixture
def commands(tmp_path, monkeypatch):
    """Puts a program in front of others of its name: commands(name, text)."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    def make(name, text):
        path = folder / name
        path.write_text(f"#!/bin/bash\n{text}\n")
        path.chmod(0o755)

    return make


def run(*arguments, **environment):
    return subprocess.run(
        list(map(str, arguments)), cwd=ROOT, env={**os.environ, **environment},
        capture_output=True, text=True,
    )  # fmt: skip


def test_shellcheck_finds_nothing():
    shellcheck = shutil.which("shellcheck", path=str(Path(sys.executable).parent))
    scripts = [path for path in CLUSTER.iterdir() if path.suffix in (".sh", ".sbatch")]
    assert len(scripts) == 3
    result = run(shellcheck, *scripts)
    assert result.returncode == 0, result.stdout


def test_a_stopped_or_lost_job_is_requeued(commands):
    commands("srun", 'printf "%s\\n" "$@"; exit $ENDS_WITH')
    commands("scontrol", 'echo "$*"')
    command = ["python", "-m", "resnet_jax.train", "--workdir", "a folder"]
    for code, restarts, is_requeued in (
        *((code, "0", False) for code in (0, 1, 2, 130)),
        *((code, "9", True) for code in (134, 137, 139, 143)),
        *((code, "10", code == 143) for code in (134, 137, 139, 143)),
    ):
        result = run(CLUSTER / "slurm.sbatch", "--workdir", "a folder", SLURM_JOB_ID="17",
                     SLURM_RESTART_COUNT=restarts, ENDS_WITH=str(code))  # fmt: skip
        assert result.returncode == code
        lines = result.stdout.splitlines()
        assert lines == command + ["requeue 17"] * is_requeued, (code, restarts)


def test_a_task_of_an_array_is_requeued_or_collects(commands):
    commands("srun", 'echo "srun $*"; exit $ENDS_WITH')
    commands("python", 'echo "python $*"')
    commands("scontrol", 'echo "scontrol $*"')
    task = {"SLURM_JOB_ID": "17", "SLURM_ARRAY_JOB_ID": "17", "SLURM_ARRAY_TASK_ID": "3"}
    sweep = "python -m resnet_jax.sweep resnet20 --out DIR"
    for code in (0, 1, 2, 137, 138, 143):
        script = CLUSTER / "sweep.sbatch"
        result = run(script, "resnet20", "--out", "DIR", **task, ENDS_WITH=str(code))
        assert result.returncode == code
        # Not the job 17 itself, which would be every task.
        last = "scontrol requeue 17_3" if code in (138, 143) else f"{sweep} --collect"
        assert result.stdout.splitlines() == [f"srun {sweep} --index 3", last]


# Does what srun does with two tasks on this machine, with the tests' dataset.
SRUN = """
run() {{ SLURM_PROCID=$1 SLURM_LOCALID=$1 {python} -c {runner} "${{@:5}}"; }}
run 0 "$@" & first=$!
run 1 "$@" & second=$!
wait $first; status=$?
wait $second
exit $status
"""


@pytest.mark.slow
def test_processes_of_slurm_find_each_other(commands, tmp_path):
    """JAX reads Slurm's variables: no address is given."""
    commands("srun", SRUN.format(python=sys.executable, runner=shlex.quote(RUNNER)))
    slurm = {"SLURM_JOB_ID": "17", "SLURM_STEP_NODELIST": "localhost,elsewhere"}
    slurm |= {"SLURM_NTASKS": "2", "SLURM_STEP_NUM_TASKS": "2"}
    result = run(
        CLUSTER / "slurm.sbatch", "--config", "configs/resnet44.py", "--workdir", tmp_path / "run",
        *TINY, "--config.num_epochs=1", **slurm, PYTHONPATH=str(ROOT),
        JAX_COORDINATOR_PORT=str(free_port()), XLA_FLAGS=COMPILE_FAST,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.count("2 x cpu") == 1
    assert (tmp_path / "run" / "summary.json").exists()


# Prints its arguments but the last, and runs that one.
GCLOUD = """
echo "${@:1:$#-1}"
command=${@: -1}
bash -c "${command#--command=}" | sed "s/^/host: /"
"""


def test_every_host_of_a_pod_gets_the_arguments(commands):
    commands("gcloud", GCLOUD)
    commands("python3", 'printf "%s\\n" "$@"')
    result = run(CLUSTER / "tpu_pod.sh", "pod", "zone", "--workdir", "a $HOME 'folder'")
    assert result.returncode == 0, result.stderr
    first, *command = result.stdout.splitlines()
    assert first == "compute tpus tpu-vm ssh pod --zone=zone --worker=all"
    expected = ["-m", "resnet_jax.train", "--cluster", "--workdir", "a $HOME 'folder'"]
    assert command == [f"host: {argument}" for argument in expected]
    commands("gcloud", 'printf "%s\\n" "${@: -1:1}"')
    result = run(CLUSTER / "tpu_pod.sh", "pod", "zone")
    assert result.stdout == "--command=python3 -m resnet_jax.train --cluster\n"
    result = run(CLUSTER / "tpu_pod.sh", "pod")
    assert (result.returncode, result.stdout) == (2, "")
    assert "usage: " in result.stderr


def test_the_job_set_is_valid_and_its_pods_find_each_other():
    """Its own fields are few; the schema of Kubernetes checks its jobs."""
    job_set = yaml.safe_load((CLUSTER / "jobset.yaml").read_text())
    assert (job_set["apiVersion"], job_set["kind"]) == ("jobset.x-k8s.io/v1alpha2", "JobSet")
    assert job_set["spec"].keys() == {"failurePolicy", "network", "replicatedJobs"}
    (replicated,) = job_set["spec"]["replicatedJobs"]
    assert replicated.keys() == {"name", "replicas", "template"}
    job = {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "job"}}
    kubernetes_validate.validate(job | replicated["template"], "1.31", strict=True)

    name = job_set["metadata"]["name"]
    job = replicated["template"]["spec"]
    (container,) = job["template"]["spec"]["containers"]
    *shell, line = container["command"]
    assert shell == ["/bin/sh", "-c"]
    words = shlex.split(line.replace("$JOB_COMPLETION_INDEX", "1"))
    assert words[:4] == ["exec", "python", "-m", "resnet_jax.train"]
    flags = dict(itertools.pairwise(words))
    host = f"{name}-{replicated['name']}-0-0.{name}"
    port = container["ports"][0]["containerPort"]
    numbers = int(flags["--num_processes"]), int(flags["--process_id"])
    spec = find_process_spec(flags["--coordinator"], *numbers, is_cluster=False, environment={})
    assert spec == ProcessSpec(1, job["parallelism"], f"{host}:{port}")
    assert job["completions"] == job["parallelism"]
    assert job["completionMode"] == "Indexed"
    mounts = {mount["mountPath"] for mount in container["volumeMounts"]}
    assert re.match(r"/[^/]+", flags["--workdir"])[0] in mounts
    assert (ROOT / flags["--config"]).exists()
