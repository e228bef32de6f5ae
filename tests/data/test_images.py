import numpy as np
import pytest
from PIL import Image

from resnet_jax.data.images import (
    ImageError,
    decode_image,
    find_images,
    read_image,
    resize_to_input,
    to_rgb,
)


def _noise(width=40, height=30, seed=0):
    pixels = np.random.default_rng(seed).integers(256, size=(height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


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
        difference = np.abs(np.asarray(image, int) - np.asarray(smooth, int))
        assert difference.max() <= tolerance


def test_exif_orientation_is_obeyed(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotate 90 degrees clockwise to show
    path = _saved(tmp_path, _noise(), exif=exif)
    expected = np.rot90(np.asarray(_noise()), -1)
    np.testing.assert_array_equal(np.asarray(read_image(path)), expected)


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


def test_grey_of_8_and_16_bits_cmyk_and_the_first_frame_of_an_animation(tmp_path):
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    expected = np.repeat(grey[..., None], 3, axis=2)
    for pixels in (grey, grey.astype(np.uint16) * 257):
        path = _saved(tmp_path, Image.fromarray(pixels))
        np.testing.assert_array_equal(np.asarray(read_image(path)), expected)
    assert read_image(_saved(tmp_path, _noise().convert("CMYK"), "c.tiff")).mode == "RGB"
    frames = [Image.new("RGB", (8, 8), color) for color in ("red", "blue")]
    path = _saved(tmp_path, frames[0], "a.gif", save_all=True, append_images=frames[1:])
    assert read_image(path).getpixel((4, 4)) == (255, 0, 0)


def test_the_central_square_is_cut_out_and_shrunk_antialiased():
    image = _noise(32, 32)
    np.testing.assert_array_equal(resize_to_input(image), np.asarray(image))
    columns = np.zeros((100, 300, 3), np.uint8)
    columns[:, 100:200] = [[50], [150]] * 50  # stripes one pixel wide: their mean is 100
    result = resize_to_input(Image.fromarray(columns))
    assert (result.shape, result.dtype) == ((32, 32, 3), np.uint8)
    np.testing.assert_allclose(result[8:24, 8:24], 100, atol=6)
    whole = resize_to_input(Image.fromarray(columns), crop=False)
    assert (whole[:, :9] == 0).all()


def test_what_is_no_image_is_refused_in_one_line(tmp_path):
    path = _saved(tmp_path, _noise(200, 200), "cut.png")
    whole = path.read_bytes()
    for content in (b"", b"hello", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, whole[:2000]):
        path.write_bytes(content)
        with pytest.raises(ImageError, match=str(path)) as caught:
            read_image(path)
        assert "\n" not in str(caught.value)
    with pytest.raises(ImageError, match="No such file"):
        read_image(tmp_path / "none.png")
    assert decode_image(whole).size == (200, 200)
    with pytest.raises(ImageError, match="not an image in one of the formats PNG, JPEG"):
        decode_image(b"P6 1 1 255 abc")  # PPM is read from files only


def test_huge_images_are_refused_before_they_are_decoded(tmp_path):
    path = _saved(tmp_path, Image.new("1", (20_000, 10_001)), "huge.png")
    assert path.stat().st_size < 100_000
    with pytest.raises(ImageError, match="pixels"):
        read_image(path)
    with pytest.raises(ImageError, match="10,001 by 10,000 pixels, must be at most 100,000,000"):
        to_rgb(Image.new("1", (10_001, 10_000)))


def test_folders_and_patterns_are_expanded(tmp_path):
    for name in ("b.png", "a.png", "c.jpg", "deep/er/d.png", "real[1].png", "e*"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert find_images([tmp_path / "[ab].png"]) == [tmp_path / "a.png", tmp_path / "b.png"]
    assert find_images([tmp_path / "**/d.p?g"]) == [tmp_path / "deep/er/d.png"]
    # A file of that name is meant.
    assert find_images([tmp_path / "real[1].png"]) == [tmp_path / "real[1].png"]
    assert find_images([tmp_path / "*.gif"]) == [tmp_path / "*.gif"]
    names = ["a.png", "b.png", "c.jpg", "deep/er/d.png", "real[1].png"]
    assert find_images([tmp_path]) == [tmp_path / name for name in names]
