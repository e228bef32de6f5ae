"""Commands in parallel processes, and the GPUs or CPU cores that they use."""

import os
import sys
from pathlib import Path

import pytest

from resnet_jax.errors import InputError
from resnet_jax.studies.jobs import Job, Slot, list_gpus, make_slots, run_jobs

DEVICES = [Path("/dev") / name for name in ("null", "nvidia1", "nvidia3", "nvidiactl", "xnvidia0")]
GPU = "CUDA_VISIBLE_DEVICES"


def test_gpus_are_those_that_cuda_sees():
    assert list_gpus({}, DEVICES) == ["0", "1"]
    for visible, gpus in {
        "3,1": ["3", "1"], "GPU-5a, GPU-7b": ["GPU-5a", "GPU-7b"], "": [], "-1": [],
    }.items():  # fmt: skip
        assert list_gpus({GPU: visible}, DEVICES) == gpus


def test_each_slot_has_its_own_gpu_or_cores():
    cores = [0, 1, 2, 3]
    assert make_slots(None, ["3", "5"], cores) == [Slot({GPU: "3"}), Slot({GPU: "5"})]
    assert make_slots(1, ["3", "5"], cores) == [Slot({GPU: "3"})]
    assert make_slots(None, [], [0, 1]) == make_slots(1, [], [0, 1]) == [Slot()]
    assert make_slots(2, [], [1, 4, 5]) == [Slot(cores={1}), Slot(cores={4, 5})]
    assert make_slots(3, [], [0, 1]) == [Slot()] * 3
    assert make_slots(2, [], []) == [Slot()] * 2
    for num_jobs, gpus in ((0, []), (-1, ["0"]), (3, ["0", "1"])):
        with pytest.raises(InputError, match=f"--jobs {num_jobs}: must be at least 1"):
            make_slots(num_jobs, gpus, cores)


def _job(folder, name, code):
    # -S -E: without site-packages python starts in a fraction of the time.
    return Job(name, [sys.executable, "-S", "-E", "-c", code], folder / f"{name}.log")


def _run(jobs, slots, **changes):
    """Return [(name, exit code, last line)] in the order of the ends."""
    ends = []

    def on_end(job, end):
        ends.append((job.name, end.exit_code, end.last_line))

    arguments = {"is_stopped": lambda: False, "on_start": lambda job: None, "on_end": on_end}
    run_jobs(jobs, slots, **arguments | changes)
    return ends


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no choice of cores here")
def test_a_job_runs_on_its_slot_s_cores(tmp_path):
    core = max(os.sched_getaffinity(0))
    code = (
        f"import os, time\nwhile os.sched_getaffinity(0) != {{{core}}}: time.sleep(0.01)\n"
        "print('kept to them')"
    )
    slots = [Slot(cores=frozenset({core}))]
    assert _run([_job(tmp_path, "cores", code)], slots) == [("cores", 0, "kept to them")]


def test_exit_codes_and_last_lines_are_those_of_this_session(tmp_path):
    (tmp_path / "silent.log").write_text("error: of the session before\n")
    (tmp_path / "file").touch()
    jobs = [
        _job(tmp_path, "silent", ""),
        _job(tmp_path, "fails", "import sys; print('error: a\\n\\nmore'); sys.exit(2)"),
        _job(tmp_path / "file", "not started", ""),
        _job(tmp_path, "killed", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"),
        _job(tmp_path / "new", "talks", "print('last\\n\\n')"),
    ]
    silent, fails, (name, code, line), *others = _run(jobs, [Slot()])
    assert (silent, fails) == (("silent", 0, "no output"), ("fails", 2, "a"))
    assert (name, code) == ("not started", 1)
    assert str(tmp_path / "file") in line
    assert others == [("killed", 137, "no output"), ("talks", 0, "last")]
    assert (tmp_path / "silent.log").read_text() == "error: of the session before\n"


def test_jobs_run_in_parallel_each_with_its_slot_s_environment(tmp_path):
    """Each ends once the other has begun."""
    code = (
        "import os, pathlib, time; path = pathlib.Path({folder!r}); (path / {own!r}).touch()\n"
        "while not (path / {other!r}).exists(): time.sleep(0.01)\n"
        "print(os.environ['PLACE'])"
    )
    folder = str(tmp_path)
    jobs = [
        _job(tmp_path, own, code.format(folder=folder, own=own, other=other))
        for own, other in (("a", "b"), ("b", "a"))
    ]
    ends = _run(jobs, [Slot({"PLACE": "first"}), Slot({"PLACE": "second"})])
    assert sorted(ends) == [("a", 0, "first"), ("b", 0, "second")]


SLEEP = "import time; print('up', flush=True); time.sleep(600)"
SAVE = """
import signal, sys, time
def save(number, frame):
    time.sleep(0.5)  # the other slot is free meanwhile
    sys.exit("saved")
signal.signal(signal.SIGTERM, save)
"""


def test_a_stop_request_ends_running_jobs_and_starts_no_more(tmp_path):
    jobs = [
        _job(tmp_path, "saves", SAVE + SLEEP),
        _job(tmp_path, "runs", SLEEP),
        _job(tmp_path, "waits", ""),
    ]
    logs = [job.log for job in jobs[:2]]

    def both_run():
        return all(log.exists() and "up" in log.read_text() for log in logs)

    ends = _run(jobs, [Slot(), Slot()], is_stopped=both_run)
    assert ends == [("runs", 143, "up"), ("saves", 1, "saved")]
    assert not jobs[2].log.exists()


def test_no_process_outlives_an_error(tmp_path):
    jobs = [_job(tmp_path, "sleeps", f"import os; print(os.getpid()); {SLEEP}"),
            _job(tmp_path, "ends", "")]  # fmt: skip
    with pytest.raises(ZeroDivisionError):
        _run(jobs, [Slot(), Slot()], on_end=lambda job, end: 1 / 0)
    if text := jobs[0].log.read_text():  # otherwise it ended before it printed its number
        with pytest.raises(ProcessLookupError):
            os.kill(int(text.split()[0]), 0)
