import importlib.machinery
import re
import runpy
import struct
import types
import zlib

import numpy as np
import pytest
from PIL import Image

from resnet_jax.data import images
from resnet_jax.data.images import (
    ImageError,
    decode_image,
    find_images,
    read_image,
    resize_to_input,
    to_rgb,
)
from tests.support.pictures import encoded, noise


def _saved(tmp_path, image, name="image.png", **options):
    path = tmp_path / name
    image.save(path, **options)
    return path


def test_every_format_is_read_as_rgb(tmp_path):
    smooth = Image.fromarray(np.linspace(0, 255, 32 * 32 * 3).reshape(32, 32, 3).astype(np.uint8))
    for suffix in ("png", "bmp", "webp", "tiff", "ppm", "gif", "JPG"):
        options = {"lossless": True} if suffix == "webp" else {}
        image = read_image(_saved(tmp_path, smooth, f"a.{suffix}", **options))
        assert image.mode == "RGB"
        tolerance = 25 if suffix in ("gif", "JPG") else 0
        np.testing.assert_allclose(np.int32(image), np.int32(smooth), atol=tolerance)
    assert read_image(_saved(tmp_path, smooth.convert("CMYK"), "c.tiff")).mode == "RGB"


def test_exif_orientation_is_obeyed_and_the_first_frame_of_an_animation_shown(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotate 90 degrees clockwise to show
    path = _saved(tmp_path, noise(), exif=exif)
    np.testing.assert_array_equal(read_image(path), np.rot90(np.asarray(noise()), -1))
    frames = [Image.new("RGB", (8, 8), color) for color in ("red", "blue")]
    path = _saved(tmp_path, frames[0], "a.gif", save_all=True, append_images=frames[1:])
    assert read_image(path).getpixel((4, 4)) == (255, 0, 0)


def test_transparent_pixels_are_white(tmp_path):
    color = (90, 90, 90)
    image = Image.new("RGBA", (4, 4), (*color, 255))
    image.putpixel((0, 0), (*color, 0))
    palette = Image.new("P", (4, 4), 1)
    palette.putpalette([10, 20, 30, *color])
    palette.putpixel((0, 0), 0)
    for path in (
        _saved(tmp_path, image),
        _saved(tmp_path, image.convert("LA"), "la.png"),
        _saved(tmp_path, palette, "p.png", transparency=0),
    ):
        read = read_image(path)
        assert read.getpixel((0, 0)) == (255, 255, 255)
        assert read.getpixel((2, 2)) == color


def _tiff_of_12_bits(pixels):
    """A TIFF whose pixels, uint16 [H, W] with an even W, are packed: two in three bytes."""
    first, second = pixels[:, ::2].astype(int), pixels[:, 1::2].astype(int)
    packed = np.stack([first >> 4, (first & 15) << 4 | second >> 8, second & 255], axis=-1)
    height, width = pixels.shape
    entries = [(256, width), (257, height), (258, 12), (259, 1), (262, 1), (273, 122)]
    entries += [(277, 1), (278, height), (279, packed.size)]
    tags = b"".join(struct.pack("<HHII", tag, 3, 1, value) for tag, value in entries)
    head = struct.pack("<2sHIH", b"II", 42, 8, len(entries)) + tags + bytes(4)
    return head.ljust(122, b"\0") + packed.astype(np.uint8).tobytes()


def test_gray_of_any_depth_is_scaled_from_its_range(tmp_path):
    gray = np.arange(256, dtype=np.uint8).reshape(16, 16)
    wide = {
        "8.png": gray,
        "16.png": gray.astype(np.uint16) * 257,
        "16.tif": gray.astype(np.uint16) * 257,
        "12 in 16.tif": gray.astype(np.uint16) * 16,
        "32.tif": (gray.astype(np.int64) * 16843009 // 2).astype(np.int32),
        "8 in 32.tif": gray.astype(np.int32),
        "to 1.tif": (gray / 255).astype(np.float32),
        "overshoot.tif": (gray / 250).astype(np.float32),
        "to 255.tif": gray.astype(np.float32),
        "to 65535.tif": gray.astype(np.float32) * 257,
        "to 1.pfm": (gray / 255).astype(np.float32),
    }
    for name, pixels in wide.items():
        read = np.asarray(read_image(_saved(tmp_path, Image.fromarray(pixels), name)), int)
        tolerance = 6 if name == "overshoot.tif" else 1  # 4080 of 4095
        np.testing.assert_allclose(read[..., 0], gray, atol=tolerance, err_msg=name)
    # What the format states is not guessed: a dark image stays dark.
    dark = gray.astype(np.uint16) // 4
    (tmp_path / "12.tif").write_bytes(_tiff_of_12_bits(dark * 16))
    for path in (
        _saved(tmp_path, Image.fromarray(dark * 257), "dark.png"),
        _saved(tmp_path, Image.fromarray(dark * 257), "dark.pgm"),
        tmp_path / "12.tif",
    ):
        read = np.asarray(read_image(path), int)[..., 0]
        np.testing.assert_allclose(read, dark, atol=1, err_msg=path.name)


@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf"), 2.0**40])
def test_gray_without_a_range_is_refused_with_its_values(value):
    with pytest.raises(ImageError, match=rf"{re.escape(f'{value:g}')}.* 0 to 2"):
        to_rgb(Image.fromarray(np.float32([[0, value]])))


def test_heic_names_what_reads_it(tmp_path, monkeypatch):
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert find_images([tmp_path]) == [path]
    with pytest.raises(ImageError, match=r"IMG_1\.HEIC: .*HEIC.* pillow-heif"):
        read_image(path)
    # If it is installed, it is used.
    installed, calls = types.ModuleType("pillow_heif"), []
    installed.__spec__ = importlib.machinery.ModuleSpec("pillow_heif", None)
    monkeypatch.setattr(installed, "register_heif_opener", lambda: calls.append(1), raising=False)
    monkeypatch.setitem(images.importlib.sys.modules, "pillow_heif", installed)
    runpy.run_path(images.__file__)
    assert calls == [1]


def test_metadata_of_a_png_may_be_long(tmp_path):
    path = _saved(tmp_path, noise())
    whole = path.read_bytes()
    for kind, head in ((b"zTXt", b"XML\0\0"), (b"iCCP", b"profile\0\0")):
        data = head + zlib.compress(b"a" * 2_000_000)
        chunk = kind + data + struct.pack(">I", zlib.crc32(kind + data))
        path.write_bytes(whole[:33] + struct.pack(">I", len(data)) + chunk + whole[33:])
        np.testing.assert_array_equal(np.asarray(read_image(path)), np.asarray(noise()))


def test_the_central_square_is_cut_out_and_shrunk_antialiased():
    image = noise(32, 32)
    np.testing.assert_array_equal(resize_to_input(image), np.asarray(image))
    columns = np.zeros((100, 300, 3), np.uint8)
    columns[:, 100:200] = [[50], [150]] * 50  # stripes one pixel wide: their mean is 100
    result = resize_to_input(Image.fromarray(columns))
    assert (result.shape, result.dtype) == ((32, 32, 3), np.uint8)
    np.testing.assert_allclose(result[8:24, 8:24], 100, atol=6)
    whole = resize_to_input(Image.fromarray(columns), crop=False)
    assert (whole[:, :9] == 0).all()


def test_what_is_no_image_is_refused_in_one_line(tmp_path):
    whole, path = encoded(noise(200, 200)), tmp_path / "cut.png"
    for content in (b"", b"hello", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, whole[:2000]):
        path.write_bytes(content)
        with pytest.raises(ImageError, match=str(path)) as caught:
            read_image(path)
        assert "\n" not in str(caught.value)
    with pytest.raises(ImageError, match="No such file"):
        read_image(tmp_path / "none.png")
    assert decode_image(whole).size == (200, 200)
    with pytest.raises(ImageError, match="PNG, JPEG"):
        decode_image(b"P6 1 1 255 abc")  # PPM is read from files only
    # A huge one, before it is decoded.
    path = _saved(tmp_path, Image.new("1", (20_000, 10_001)))
    assert path.stat().st_size < 100_000
    with pytest.raises(ImageError, match="pixels"):
        read_image(path)
    with pytest.raises(ImageError, match="10,001 by 10,000 pixels, must be at most 100,000,000"):
        to_rgb(Image.new("1", (10_001, 10_000)))


def _touch(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_folders_and_patterns_are_expanded(tmp_path):
    names = ["a.png", "b.png", "c.jpg", "deep/er/d.png", "real[1].png"]
    _touch(tmp_path, *names, "e*")
    left_out = "._a.png", ".ipynb_checkpoints/a.png", "deep/@eaDir/d.png/thumb.jpg"
    _touch(tmp_path, *left_out)
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "there").symlink_to(tmp_path / "deep")
    too_long = "x" * 300
    for given, expected in (
        ("[ab].png", names[:2]),
        ("**/er/d.p?g", ["deep/er/d.png", "linked/there/er/d.png"]),
        ("real[1].png", ["real[1].png"]),  # a file of that name is meant
        ("linked", ["linked/there/er/d.png"]),
        *((nothing, [nothing]) for nothing in ("*.gif", "*[z]", too_long)),
    ):
        assert find_images([tmp_path / given]) == [tmp_path / name for name in expected]
    (tmp_path / "linked" / "there").unlink()
    assert find_images([tmp_path]) == [tmp_path / name for name in names]
