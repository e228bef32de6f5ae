"""Every collective of a process group, on threads and on JAX's runtime."""

import json
import signal
import sys
import time

import pytest

from resnet_jax.distributed.group import SINGLE_PROCESS, TEXT_BLOCK
from resnet_jax.errors import InputError, RunError
from tests.support.group import HEARTBEAT_SECONDS, Processes, run_in_threads


@pytest.mark.parametrize(
    "texts",
    [
        ["", "", ""],
        ["first", "", "λ = 1"],
        ["x" * (TEXT_BLOCK - 1), "x" * TEXT_BLOCK, "x" * (TEXT_BLOCK + 1)],
    ],
    ids=["empty", "of all lengths", "at a block's end"],
)
def test_texts_are_gathered_and_broadcast(texts):
    def gather_and_broadcast(group):
        return group.all_gather(texts[group.index]), group.broadcast(texts[group.index])

    assert run_in_threads(3, gather_and_broadcast) == [(texts, texts[0])] * 3


def test_the_largest_number_is_agreed_on():
    for numbers in ([3, -5, 2**31 - 1], [True, False, False], [-4, -3, -3]):
        found = run_in_threads(3, lambda group, of=numbers: group.all_reduce_max(of[group.index]))
        assert found == [max(numbers)] * 3


def test_differing_texts_are_an_error_of_all():
    texts = ["a", "b", "a", "c"]
    errors = run_in_threads(4, lambda group: group.check_same("the config", texts[group.index]))
    assert {type(error) for error in errors} == {InputError}
    assert all("the config of process 1, 3 " in str(error) for error in errors)
    assert run_in_threads(2, lambda group: group.check_same("the config", "a")) == [None, None]


@pytest.mark.parametrize(
    ("raised", "others"),
    [
        (OSError(28, "No space left on device"), RunError),
        (InputError("config key seed = -1"), InputError),
        (ZeroDivisionError(), RunError),
    ],
)
def test_an_error_in_one_process_is_raised_in_all(raised, others):
    def body(group):
        with group.raise_in_all():
            if group.index == 1:
                raise raised
            return "not reached, as another process failed"

    first, own, last = run_in_threads(3, body)
    assert own is raised
    for error in (first, last):
        assert type(error) is others
        assert str(error).startswith("process 1 of 3, on ")
        assert (str(raised) or "ZeroDivisionError") in str(error)


def test_without_an_error_the_body_runs_and_processes_stay_in_step():
    def body(group):
        with group.raise_in_all():
            done = group.index + 1
        return group.all_reduce_max(done), group.num_collectives

    assert run_in_threads(2, body) == [(2, 3)] * 2


def test_a_single_process_exchanges_nothing(monkeypatch):
    monkeypatch.setitem(sys.modules, "jax.experimental.multihost_utils", None)
    group = SINGLE_PROCESS
    assert group.is_first
    assert (group.all_gather("é"), group.broadcast("é")) == (["é"], "é")
    assert [group.all_reduce_max(number) for number in (True, False, 15)] == [1, 0, 15]
    group.check_same("the config", "")
    with pytest.raises(KeyError), group.raise_in_all():
        raise KeyError


@pytest.mark.slow
def test_collectives_of_two_processes_between_sharded_computations(tmp_path):
    processes = Processes(tmp_path, 2, "-m", "tests.support.group_program")
    assert processes.wait() == [0, 0], processes.printed(0) + processes.printed(1)
    found = [json.loads(processes.printed(index, "out").splitlines()[-1]) for index in range(2)]
    for index, each in enumerate(found):
        assert each["sums"] == [28.0 * count for count in range(1, 51)]
        assert each["texts"] == ["", "é" * 700]
        assert each["broadcast"] == "from 0"
        assert "the config of process 1 " in each["differing"]
        kind, message = each["bug"]
        assert kind == ("RunError", "KeyError")[index]
        assert "missing" in message
        assert each["after"] == 7


@pytest.mark.slow
def test_the_loss_of_the_coordinator_ends_the_others(tmp_path):
    """It is killed, and the other waits in a collective; test_training.py loses the other."""
    processes = Processes(tmp_path, 2, "-m", "tests.support.group_program", "--lost", 0)
    assert processes.processes[0].wait(180) == -signal.SIGKILL
    lost_at = time.monotonic()
    assert processes.processes[1].wait(180) not in (0, 2)
    assert time.monotonic() - lost_at < 2 * HEARTBEAT_SECONDS
    assert "another task died" in processes.printed(1)
