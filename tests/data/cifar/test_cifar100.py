"""CIFAR-100 from its official files: both label features, TFDS's ids and order."""

import hashlib
import io

import numpy as np
import pytest
import tensorflow_datasets as tfds
from PIL import Image
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import dataset as data
from resnet_jax.data.sources import cifar_files, prepare
from resnet_jax.data.sources.official import CIFAR10, CIFAR100
from tests.data.cifar_samples import (
    WRITERS,
    assert_equal_arrays,
    assert_holds,
    mutated,
    refusal,
    small_cifar100,
    with_files,
    write_archive,
    write_folder,
    write_zip,
)

DESCRIPTION, FILES, ARRAYS = small_cifar100()


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("place", ["folder", "parent", "tar.gz", "zip"])
def test_reads_both_forms(tmp_path, form, place):
    folder = getattr(CIFAR100, form).folder
    source = tmp_path / "data"
    if place == "folder":
        write_folder(source, FILES[form])
    elif place == "parent":
        write_folder(source / folder, FILES[form])
    elif place == "zip":
        write_zip(source, FILES[form], f"{folder}/")
    else:
        write_archive(source, FILES[form], f"{folder}/")
    found = cifar_files.read(source, DESCRIPTION)
    assert found.form == f"{form} version"
    assert_equal_arrays(found.arrays, ARRAYS)


@pytest.mark.parametrize("form", WRITERS)
def test_refuses_damaged_files_and_labels_that_do_not_count_up(tmp_path, form):
    train, test = FILES[form]
    files = FILES[form] | {train: mutated(FILES[form][train], [(0.5, 1), (0.51, 2)], 1.0)}
    assert f"{train}: not the official file: its MD5" in refusal(
        write_folder(tmp_path / "damaged", files), DESCRIPTION
    )
    for coarse, fine, feature in (
        (np.minimum(ARRAYS.test_coarse_labels, 18), ARRAYS.test_labels, "coarse_label 18"),
        (ARRAYS.test_coarse_labels, np.maximum(ARRAYS.test_labels, 1), "label 0"),
    ):
        files = FILES[form] | {test: WRITERS[form](ARRAYS.test_images, coarse, fine)}
        description = with_files(DESCRIPTION, form, files, 100)
        source = write_folder(tmp_path / feature, files)
        assert f" images of {feature}; must have " in refusal(source, description)


@pytest.mark.parametrize(("coarse", "fine"), [(20, 0), (0, 100)])
@pytest.mark.parametrize("form", WRITERS)
def test_refuses_labels_out_of_range(tmp_path, form, coarse, fine):
    labels = [ARRAYS.train_coarse_labels.copy(), ARRAYS.train_labels.copy()]
    labels[0][5], labels[1][5] = coarse, fine
    name = next(iter(FILES[form]))
    files = FILES[form] | {name: WRITERS[form](ARRAYS.train_images, *labels)}
    message = refusal(
        write_folder(tmp_path / "x", files), with_files(DESCRIPTION, form, files, 100)
    )
    wrong, most = (20, 19) if coarse else (100, 99)
    assert f"label of image 5 is {wrong}; allowed are 0..{most}" in message


def test_the_official_archive_is_verified_as_a_whole(tmp_path):
    """The sums of the binary version's files are a third party's: the archive's own decides."""
    path = write_archive(tmp_path / "cifar-100-binary.tar.gz", FILES["binary"], "x/")
    unknown = with_files(DESCRIPTION, "binary", dict.fromkeys(FILES["binary"], b""), 100)
    sizes = [batch._replace(num_bytes=100 * 3074) for batch in unknown.binary.files]
    unknown = _replace(unknown, binary=_replace(unknown.binary, files=tuple(sizes)))
    assert "not the official file: its MD5" in refusal(path, unknown)
    content = path.read_bytes()
    archive = ("https://x/y", len(content), hashlib.sha256(content).hexdigest())
    official = _replace(unknown, archive=type(CIFAR100.archive)(*archive))
    found = cifar_files.read(path, official)
    assert found.verified_by == "the official archive's SHA-256"
    assert_equal_arrays(found.arrays, ARRAYS)
    for other in (content + b"\0", content[:4] + bytes([content[4] ^ 1]) + content[5:]):
        path.write_bytes(other)  # the same members, but not the same archive
        assert "not the official file: its MD5" in refusal(path, official)


def _replace(instance, **changes):
    return type(instance)(**{**vars(instance), **changes})


def test_prepares_what_tfds_reads_and_load_gives(tmp_path, monkeypatch):
    folder = prepare.prepare(ARRAYS, DESCRIPTION, tmp_path)
    assert folder == tmp_path / "resnet_jax" / "cifar100" / "3.0.2"
    assert_holds(tmp_path / "resnet_jax", ARRAYS, name="cifar100")
    builder = tfds.builder("cifar100", data_dir=tmp_path / "resnet_jax")
    assert isinstance(builder, cifar.Cifar100)
    assert (
        tuple(builder.info.features["coarse_label"].names) == CIFAR100.class_names["coarse_label"]
    )
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar100", DESCRIPTION)
    dataset = data.load("cifar100", str(tmp_path))
    np.testing.assert_array_equal(dataset.train_images, ARRAYS.train_images)
    np.testing.assert_array_equal(dataset.train_labels, ARRAYS.train_labels)
    np.testing.assert_array_equal(dataset.test_labels, ARRAYS.test_labels)
    assert (len(dataset.class_names), dataset.class_names[:2]) == (100, ("apple", "aquarium_fish"))


class StockCifar100(cifar.Cifar100, skip_registration=True):
    """TFDS's own builder, but that PNG bytes of ours stand for the official files."""

    name = "cifar100"
    url_infos = None

    def _split_generators(self, dl_manager):
        for feature, names in CIFAR100.class_names.items():
            self.info.features[feature].names = names  # pyright: ignore
        return {split: self._examples(split) for split in ("train", "test")}

    def _examples(self, split):
        labels, coarse, images = (
            getattr(ARRAYS, f"{split}_{kind}") for kind in ("labels", "coarse_labels", "images")
        )
        for index, label in enumerate(labels):
            png = io.BytesIO()
            Image.fromarray(images[index]).save(png, format="PNG")
            example = {"label": label, "coarse_label": coarse[index], "image": png.getvalue()}
            yield index, {"id": f"{split}_{index:05d}", **example}


def test_a_copy_of_the_stock_builder_has_the_same_bytes_and_is_read(tmp_path, monkeypatch):
    tfds.disable_progress_bar()
    StockCifar100(data_dir=tmp_path, file_format="array_record").download_and_prepare()
    ours = prepare.prepare(ARRAYS, DESCRIPTION, tmp_path)
    theirs = tmp_path / "cifar100" / "3.0.2"
    for path in ours.glob("*.array_record*"):
        records = [list(_records(folder / path.name)) for folder in (ours, theirs)]
        assert records[0] == records[1]
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar100", DESCRIPTION)
    (tmp_path / "resnet_jax").rename(tmp_path / "elsewhere")
    dataset = data.load("cifar100", str(tmp_path))
    np.testing.assert_array_equal(dataset.train_labels, ARRAYS.train_labels)


def _records(path):
    from array_record.python.array_record_module import ArrayRecordReader

    reader = ArrayRecordReader(str(path))
    return reader.read_all()


def test_the_class_names_are_those_of_the_official_file():
    """`meta` as Python 2 pickled it has the published MD5 sum: names and their order are right."""

    puts = iter(range(1, 200))

    def text(value):
        return b"U" + bytes([len(value)]) + value.encode() + put()

    def put():
        return b"q" + bytes([next(puts)])

    content = b"\x80\x02}" + put() + b"("
    for key, feature in (("fine_label_names", "label"), ("coarse_label_names", "coarse_label")):
        content += text(key) + b"]" + put() + b"("
        content += b"".join([text(name) for name in CIFAR100.class_names[feature]]) + b"e"
    content += b"u."
    assert hashlib.md5(content).hexdigest() == "7973b15100ade9c7d40fb424638fde48"


def test_the_archives_are_those_that_tfds_records():
    for description, builder in ((CIFAR10, cifar.Cifar10), (CIFAR100, cifar.Cifar100)):
        archive = description.archive
        info = builder.url_infos[archive.url]
        assert (info.size, info.checksum) == (archive.num_bytes, archive.sha256)
        assert archive.url == builder._cifar_info.fget(builder).url
