"""A module imports from its own folder and from lower floors; the pure core knows no disk."""

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "resnet_jax"
FLOORS = [
    {"errors"},
    {"files", "paths", "numerics"},
    {"models", "augment", "optim"},
    {"terminal"},
    {"data", "config", "native"},
    {"runs"},
    {"checkpoints", "weights"},
    {"distributed"},
    {"training"},
    {"studies"},
    {"inference"},
    {"serving"},
    {"cli"},
    {
        *("train", "evaluate", "export", "import_weights", "sweep", "compare", "predict"),
        *("prepare", "serve", "pretrained", "check", "lr_range", "show", "summary"),
    },
]
FLOOR_OF = {name: floor for floor, names in enumerate(FLOORS) for name in names}
PURE_FOLDERS = {"models", "augment", "optim"}
PURE_TRAINING = {"state", "losses", "step", "chunk", "plan", "evaluation", "preprocess", "norms"}
IMPURE_IMPORTS = {"tensorflow_datasets", "orbax", "absl", "os", "time", "logging", "pathlib"}
KNOW_NO_CONFIG = PURE_FOLDERS | {"errors", "files", "data"}


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = [
    path.relative_to(PACKAGE)
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.parent != PACKAGE or not path.name.startswith("_")
]


def _is_pure(module):
    top = module.parts[0]
    return top in PURE_FOLDERS or (top == "training" and module.stem in PURE_TRAINING)


def _reached(module):
    """The module, and those of the package that it imports, directly or not."""
    reached, unread = set(), {module}
    while unread:
        reached.add(current := unread.pop())
        for name in _imports(PACKAGE / current):
            parts = name.split(".")[1:] if name.startswith("resnet_jax.") else []
            for end in range(1, len(parts) + 1):
                path = Path(*parts[:end])
                for candidate in (path.with_suffix(".py"), path / "__init__.py"):
                    if (PACKAGE / candidate).is_file():
                        unread |= {candidate} - reached
    return reached


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_down(module):
    top = module.parts[0].removesuffix(".py")
    assert top in FLOOR_OF, f"{top} has no floor"
    for name in _imports(PACKAGE / module):
        library, *rest = name.split(".")
        if library == "resnet_jax" and rest and rest[0] != "__version__":
            assert rest[0] == top or FLOOR_OF[rest[0]] < FLOOR_OF[top], f"imports {name}"
            assert top not in KNOW_NO_CONFIG or rest[0] != "config", f"imports {name}"


@pytest.mark.parametrize("module", [*filter(_is_pure, MODULES)], ids=str)
def test_what_a_pure_module_reaches_is_pure(module):
    for reached in sorted(_reached(module)):
        assert reached.parts[0] != "config", f"reaches {reached}"
        for name in _imports(PACKAGE / reached):
            assert name.split(".")[0] not in IMPURE_IMPORTS, f"{reached} imports {name}"


def test_no_tensorflow_anywhere():
    for path in ROOT.rglob("*.py"):
        if ".venv" not in path.parts:
            assert not any(n.split(".")[0] == "tensorflow" for n in _imports(path)), path
