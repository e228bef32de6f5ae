"""The one exception that means: what the user gave is wrong, and one line says how."""


class InputError(Exception):
    """Bad input: a config value, a path, a file.

    The message is one line that names the value and what is allowed. Command lines print it to
    stderr and exit with code 2; it never needs a traceback.
    """
