import pytest


@pytest.fixture(autouse=True)
def _tiny_load(tiny_load):
    """Let the loop load the tiny dataset in every test."""
