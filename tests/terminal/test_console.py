from datetime import datetime

from resnet_jax.terminal import console


def _use_terminal(monkeypatch):
    """Makes stdout a terminal, in the environment of one that shows colors."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def test_colors_are_for_terminals_and_can_be_refused(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert console.bold(console.red("best")) == "best"
    for name, value, shows_colors in (
        ("TERM", "xterm", True),
        ("NO_COLOR", "1", False),
        ("NO_COLOR", "", True),  # as no-color.org has it
        ("TERM", "dumb", False),
    ):
        with monkeypatch.context() as patch:
            _use_terminal(patch)
            patch.setenv(name, value)
            assert console.green("best") == ("\033[32mbest\033[0m" if shows_colors else "best")


def test_a_quiet_console_prints_results(capsys):
    for shows_results, shows_progress in ((True, True), (True, False), (False, False)):
        out = console.Console(shows_results, shows_progress)
        out.progress("epoch")
        out.result("test accuracy")
    assert capsys.readouterr().out == "epoch\ntest accuracy\ntest accuracy\n"


def test_a_bar_on_a_terminal_and_lines_above_it(monkeypatch, capsys):
    _use_terminal(monkeypatch)
    for shows_progress in (False, True):
        out = console.Console(shows_progress=shows_progress)
        progress = console.Progress(out, epoch=1, first=0, total=10)
        progress.say("expected time 5 s")
        progress.advance(10, 0.5)
        progress.close()
        text = capsys.readouterr().out
        assert ("\rexpected time 5 s\n" in text) == shows_progress
        assert shows_progress or not text


def test_a_log_file_has_a_line_of_progress_per_minute(monkeypatch, capsys):
    now = [0.0]
    monkeypatch.setattr(console.time, "monotonic", lambda: now[0])
    progress = console.Progress(console.Console(), epoch=3, first=2, total=10)
    for now[0] in (59, 61, 100):
        progress.advance(2, 0.5)
    progress.close()
    assert capsys.readouterr().out == "epoch 3: step 6 of 10, loss 0.5000\n"


def test_a_number_with_its_noun():
    assert [console.counted(count, "step") for count in (0, 1, 64_000)] == [
        "0 steps",
        "1 step",
        "64,000 steps",
    ]


def test_durations_and_when_a_run_ends():
    for seconds, column, text in (
        (0.4, "0:00", "0 s"),
        (59.7, "1:00", "60 s"),
        (89, "1:29", "89 s"),
        (90, "1:30", "2 min"),
        (89 * 60, "1:29:00", "89 min"),
        (6023, "1:40:23", "1 h 40 min"),
        (3600 * 1.9999, "2:00:00", "2 h 0 min"),
        (3600 * 51.2, "51:12:00", "2 d 3 h"),
    ):
        assert (console.clock(seconds), console.about(seconds)) == (column, text)
    now = datetime(2026, 11, 27, 23, 10)
    assert console.time_line(600, now) == "expected time 10 min, until 23:20"
    assert console.time_line(6000, now) == "expected time 1 h 40 min, until Sat 28 Nov, 00:50"
