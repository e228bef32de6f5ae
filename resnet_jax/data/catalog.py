"""Which datasets there are: those that the package knows, and those of the user's own pictures."""

import difflib
from pathlib import Path

from resnet_jax.data.sources import paths, prepared
from resnet_jax.data.sources.official import DESCRIPTIONS
from resnet_jax.errors import InputError

# The datasets that the package knows, and the versions read here, as TFDS numbers them.
VERSIONS = {
    **{name: description.version for name, description in DESCRIPTIONS.items()},
    "shapes32": "1.0.0",
}

PICTURES_COMMAND = "`python scripts/prepare_folder.py DIR --name NAME`"


def find_root(name: str, data_dir: str = "") -> Path:
    """Finds the data directory in which a dataset lies or can be prepared; nothing is read.

    Args:
      name: "cifar10", "cifar100", "shapes32", or that of a dataset of the user's own pictures.
      data_dir: TFDS's folder, "" for its default; or a folder with the official files.

    Returns:
      The folder meant by `data_dir`, as `paths.data_root` says.

    Raises:
      InputError: If it is none that the package knows, and not there.
    """
    version = VERSIONS.get(name, paths.PICTURES_VERSION)
    root = paths.data_root(paths.resolve_data_dir(data_dir), name, version)
    own = paths.pictures_names(root)
    if name in VERSIONS or name in own:
        return root
    nearest = difflib.get_close_matches(name, [*VERSIONS, *own], n=1)
    hint = (
        f"did you mean {nearest[0]}?"
        if nearest
        else f"{PICTURES_COMMAND} makes one of a folder of pictures"
    )
    raise InputError(
        f"dataset {name!r}: must be one of {', '.join(VERSIONS)}, or of your own in {str(root)!r} "
        f"({', '.join(own) or 'none there'}); {hint}"
    )


def class_names(name: str, data_dir: str = "") -> tuple[str, ...]:
    """The names of a dataset's classes, in the order of their labels; no image is read.

    Args:
      name: As for `find_root`.
      data_dir: Likewise; it matters for the user's own pictures alone.

    Raises:
      InputError: If there is no such dataset, or its names cannot be read.
    """
    folder = paths.pictures_folder(find_root(name, data_dir), name)
    try:
        return class_names_in(name, folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"the prepared dataset {folder} is damaged ({error!r})") from error


def class_names_in(name: str, folder: Path) -> tuple[str, ...]:
    """The names of the classes that a dataset's prepared copy must have.

    Args:
      name: As for `find_root`.
      folder: The copy; it is asked for the names of the user's own classes alone.

    Raises:
      OSError: Where they cannot be read.
      ValueError, KeyError, TypeError: Where they are damaged.
    """
    if name in DESCRIPTIONS:
        return DESCRIPTIONS[name].class_names["label"]
    if name == "shapes32":
        from resnet_jax.data.sources import shapes32  # TFDS is heavy

        return shapes32.CLASS_NAMES
    return prepared.read_class_names(folder)
