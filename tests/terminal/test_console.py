from datetime import datetime

import pytest

from resnet_jax.terminal import console


def _use_terminal(monkeypatch):
    """Makes stdout a terminal, in the environment of one that shows colours."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def test_colours_are_for_terminals(monkeypatch):
    _use_terminal(monkeypatch)
    assert console.green("best") == "\033[32mbest\033[0m"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_refused(monkeypatch, name, value):
    _use_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    assert console.green("best") == "best"


def test_an_empty_no_color_refuses_nothing(monkeypatch):
    _use_terminal(monkeypatch)
    monkeypatch.setenv("NO_COLOR", "")  # as no-color.org has it
    assert console.bold("best") != "best"


def test_a_log_file_has_no_colours(capsys, monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert console.bold(console.red("best")) == "best"


def test_a_quiet_console_prints_results(capsys):
    for shows_results, shows_progress in ((True, True), (True, False), (False, False)):
        out = console.Console(shows_results, shows_progress)
        out.progress("epoch")
        out.result("test accuracy")
    assert capsys.readouterr().out == "epoch\ntest accuracy\ntest accuracy\n"


def test_quiet_draws_no_bar(monkeypatch, capsys):
    _use_terminal(monkeypatch)
    progress = console.Progress(console.Console(shows_progress=False), epoch=1, first=0, total=10)
    progress.advance(10, 0.5)
    progress.close()
    assert capsys.readouterr().out == ""


def test_a_line_is_printed_above_the_bar(monkeypatch, capsys):
    _use_terminal(monkeypatch)
    progress = console.Progress(console.Console(), epoch=1, first=0, total=10)
    progress.say("expected time 5 s")
    progress.close()
    assert "\rexpected time 5 s\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("seconds", "column", "text"),
    [
        (0.4, "0:00", "0 s"),
        (59.7, "1:00", "60 s"),
        (89, "1:29", "89 s"),
        (90, "1:30", "2 min"),
        (89 * 60, "1:29:00", "89 min"),
        (6023, "1:40:23", "1 h 40 min"),
        (3600 * 1.9999, "2:00:00", "2 h 0 min"),
        (3600 * 51.2, "51:12:00", "2 d 3 h"),
    ],
)
def test_durations(seconds, column, text):
    assert console.clock(seconds) == column
    assert console.about(seconds) == text


def test_when_it_ends():
    now = datetime(2026, 11, 27, 23, 10)
    assert console.time_line(600, now) == "expected time 10 min, until 23:20"
    assert console.time_line(6000, now) == "expected time 1 h 40 min, until Sat 28 Nov, 00:50"
