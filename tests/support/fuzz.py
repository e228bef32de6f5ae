"""What the fuzz tests share: settings, damaged bytes, errors of one line."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from resnet_jax.errors import InputError


def fuzz(max_examples):
    """The same examples every time, however long they take."""
    checks = list(HealthCheck)
    return settings(
        max_examples=max_examples, deadline=None, derandomize=True, suppress_health_check=checks
    )


EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=4
)
CUTS = st.none() | st.floats(0, 1)


def mutated(content, edits, cut):
    """The bytes with some of them replaced, at fractions of the length, and cut there."""
    content = bytearray(content)
    for where, value in edits:
        if content:
            content[int(where * len(content))] = value
    return bytes(content if cut is None else content[: round(cut * len(content))])


def is_one_line_or_valid(function, *arguments, error_type=InputError):
    """Calls a function; returns whether it raised no such error, whose message must be one line."""
    message = None
    try:
        function(*arguments)
    except error_type as error:
        message = str(error)
    assert message is None or len(message.splitlines()) == 1
    return message is None
