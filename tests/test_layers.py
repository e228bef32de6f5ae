"""A module imports from strictly lower layers only; the pure core knows no disk and no clock."""

import ast

import pytest

from tests.conftest import ROOT

LAYERS = [
    ["errors"],
    [
        *("config", "pillow_ops", "conv", "norm", "activation", "packing"),
        *("sampling", "losses", "schedule", "normalization"),
    ],
    ["augment", "model"],
    ["optim", "state", "torch_weights"],
    ["step"],
    ["datasets", "report", "interrupt", "profiling", "compilation"],
    ["data", "checkpoint", "workdir"],
    ["experiment"],
    ["inference"],
    ["loop"],
    ["cli"],
    ["train", "evaluate", "export"],
]
LAYER_OF = {module: layer for layer, modules in enumerate(LAYERS) for module in modules}
PURE = {module for layer in LAYERS[1:5] for module in layer} - {"config"}
IMPURE_IMPORTS = {"tensorflow_datasets", "orbax", "absl", "os", "time", "logging", "pathlib"}
WHOLE_CONFIG = {"config", "workdir", "experiment", "inference", "loop", "cli"}


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _modules():
    for path in sorted((ROOT / "resnet_jax").rglob("*.py")):
        if path.name != "__init__.py":
            parts = path.relative_to(ROOT / "resnet_jax").with_suffix("").parts
            yield parts[0], path


@pytest.mark.parametrize(("module", "path"), list(_modules()), ids=lambda value: str(value)[-30:])
def test_imports_point_down(module, path):
    assert module in LAYER_OF, f"{module} has no layer"
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "resnet_jax" and len(parts) > 1 and parts[1] != "__version__":
            same_folder = parts[1] == module == "datasets"
            assert same_folder or LAYER_OF[parts[1]] < LAYER_OF[module], f"{module} imports {name}"
        if module in PURE:
            assert parts[0] not in IMPURE_IMPORTS, f"{module} imports {name}"
        if module not in WHOLE_CONFIG:
            knows_config = parts[0] == "ml_collections" or name.startswith("resnet_jax.config.")
            assert not knows_config, f"{module} knows the whole config"


def test_no_tensorflow_anywhere():
    for path in ROOT.rglob("*.py"):
        if ".venv" not in path.parts:
            assert not any(n.split(".")[0] == "tensorflow" for n in _imports(path)), path
