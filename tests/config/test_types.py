"""The static types of a config are those of the schema."""

from typing import get_args, get_origin, get_type_hints

from ml_collections import ConfigDict

from resnet_jax.config import types
from resnet_jax.config.schema import fields


def _flat(annotated, prefix=""):
    for name, annotation in get_type_hints(annotated).items():
        if name.startswith("_"):  # ConfigDict's own
            continue
        if isinstance(annotation, type) and issubclass(annotation, ConfigDict):
            yield from _flat(annotation, f"{prefix}{name}.")
        else:
            yield prefix + name, annotation


def test_every_key_has_its_type():
    annotations = dict(_flat(types.Config))
    assert list(annotations) == [key for key, _ in fields()]
    for key, field in fields():
        wanted = get_origin(annotations[key]) or annotations[key]
        assert type(field.default) is wanted, key
        for argument in get_args(annotations[key])[:1]:
            assert all(type(item) is argument for item in field.default), key
