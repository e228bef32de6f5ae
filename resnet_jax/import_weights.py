"""python -m resnet_jax.import_weights IN --workdir DIR: import PyTorch weights.

IN is a state_dict written by torch.save (.pt, .pth, .th; loaded with weights_only, so no code in
it runs), alone or with epochs and accuracies, or a .safetensors file. Supported names are those
of the reference program and of common public CIFAR ResNets, with the prefixes of DataParallel and
torch.compile. Depth and shortcut are inferred from the weights; the rest of the config is that of
--config, or of the reference program. DIR becomes a run directory, for evaluation or fine-tuning.
"""

import copy
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax import cli
from resnet_jax.config.load import override, parse_config
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.import_weights", description=__doc__)
    parser.add_argument("input", type=Path, metavar="IN", help="file of weights")
    parser.add_argument(
        "--workdir", required=True, metavar="DIR", help="new or empty run directory"
    )
    parser.add_argument(
        "--config", metavar="FILE", help="config file (default: that of the reference program)"
    )
    parser.add_argument_group("--config.KEY=VALUE", "override a config key")
    args, overrides = parser.parse_known_args(argv)
    config = parse_config(args.config, []) if args.config else default_config()

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.inference.pytorch import architecture, from_state_dict
    from resnet_jax.inference.restore import save_imported
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.training.factories import resolve_normalization

    workdir = parse_workdir(args.workdir)
    if workdir.exists() and (not workdir.is_dir() or any(workdir.iterdir())):
        raise InputError(f"workdir {workdir}: must be new or empty")
    state_dict = load_state_dict(args.input)
    try:
        found = architecture(state_dict)
        variables = from_state_dict(state_dict)
    except ValueError as error:
        raise InputError(f"{args.input}: {error}") from error
    config = copy.deepcopy(config)
    config.model.depth, config.model.shortcut = found["depth"], found["shortcut"]
    config = override(config, overrides)
    save_imported(config, workdir, variables)
    normalization = resolve_normalization(config)
    say(
        f"imported to {workdir}: ResNet-{found['depth']}, shortcut {found['shortcut']}, "
        f"normalization {normalization} (if the weights were trained with another mean and std, "
        "import again with --config.normalization=R,G,B/R,G,B)\n"
        f"evaluate: python -m resnet_jax.evaluate --workdir {shlex.quote(str(workdir))}"
    )


def load_state_dict(path: Path) -> dict[str, np.ndarray]:
    """Load weights under the reference program's keys.

    Returns:
      numpy arrays; half precision is converted to float32, exactly.

    Raises:
      InputError: If the file's format or contents are not supported, or a weight is not finite.
    """
    from resnet_jax.inference.key_mapping import to_reference_names, unwrap

    load = _load_safetensors if path.suffix == ".safetensors" else _load_torch
    content = load(path)
    try:
        arrays = {key: _to_numpy(x) for key, x in to_reference_names(unwrap(content)).items()}
    except (ValueError, TypeError, RuntimeError) as error:  # sparse or quantized tensors
        raise InputError(f"{path}: {' '.join(str(error).split())}") from error
    for key, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise InputError(f"{path}: key {key} contains non-finite values")
    return arrays


def _load_torch(path: Path) -> Any:
    try:
        import torch
    except ImportError as error:
        raise InputError(f"{path}: needs PyTorch to be read: pip install torch") from error
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    # A damaged or malicious file can raise almost anything.
    except Exception as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
        raise InputError(
            f"{path}: not a file of PyTorch weights ({reason}); save weights with "
            "torch.save(model.state_dict(), FILE)"
        ) from error


def _load_safetensors(path: Path) -> Any:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except SafetensorError as error:
        raise InputError(f"{path}: not a safetensors file ({error})") from error


def _to_numpy(value: Any) -> np.ndarray:
    if not isinstance(value, np.ndarray):
        value = value.detach()
        if value.is_floating_point() and value.itemsize < 4:
            value = value.float()
        value = value.numpy()
    # ml_dtypes' bfloat16 has the kind "V".
    is_half = value.dtype.itemsize < 4 and value.dtype.kind in "fV"
    return value.astype(np.float32) if is_half else value


if __name__ == "__main__":
    cli.run(main)
