import numpy as np
import pytest
from PIL import Image

from resnet_jax.data.images import (
    ImageError,
    decode_image,
    find_images,
    read_image,
    resize_to_input,
)


def _noise(width=40, height=30, seed=0):
    pixels = np.random.default_rng(seed).integers(256, size=(height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def _saved(tmp_path, image, name="image.png", **options):
    path = tmp_path / name
    image.save(path, **options)
    return path


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.webp", "a.tiff", "a.gif", "a.JPG", "a.ppm"])
def test_every_format_is_read_as_rgb(tmp_path, name):
    smooth = Image.fromarray(np.linspace(0, 255, 32 * 32 * 3).reshape(32, 32, 3).astype(np.uint8))
    options = {"lossless": True} if name.endswith("webp") else {}
    image = read_image(_saved(tmp_path, smooth, name, **options))
    assert image.mode == "RGB"
    tolerance = 0 if name.endswith(("png", "bmp", "webp", "tiff", "ppm")) else 25
    difference = np.abs(np.asarray(image, int) - np.asarray(smooth, int))
    assert difference.max() <= tolerance


def test_exif_orientation_is_obeyed(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotate 90 degrees clockwise to show
    path = _saved(tmp_path, _noise(), exif=exif)
    expected = np.rot90(np.asarray(_noise()), -1)
    np.testing.assert_array_equal(np.asarray(read_image(path)), expected)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_pixels_are_white(tmp_path, mode):
    if mode == "P":
        image = Image.new("P", (4, 4), 1)
        image.putpalette([10, 20, 30, 200, 100, 50])
        image.putpixel((0, 0), 0)
        path = _saved(tmp_path, image, transparency=0)
        opaque = (200, 100, 50)
    else:
        image = Image.new("RGBA", (4, 4), (90, 90, 90, 255))
        image.putpixel((0, 0), (90, 90, 90, 0))
        path = _saved(tmp_path, image.convert(mode))
        opaque = (90, 90, 90)
    read = read_image(path)
    assert read.getpixel((0, 0)) == (255, 255, 255)
    assert read.getpixel((2, 2)) == opaque


def test_grey_of_8_and_16_bits_and_cmyk(tmp_path):
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    expected = np.repeat(grey[..., None], 3, axis=2)
    eight = _saved(tmp_path, Image.fromarray(grey), "8.png")
    sixteen = _saved(tmp_path, Image.fromarray(grey.astype(np.uint16) * 257), "16.png")
    for path in (eight, sixteen):
        np.testing.assert_array_equal(np.asarray(read_image(path)), expected)
    cmyk = _saved(tmp_path, _noise().convert("CMYK"), "c.tiff")
    assert read_image(cmyk).mode == "RGB"


def test_the_first_frame_of_an_animation(tmp_path):
    frames = [Image.new("RGB", (8, 8), color) for color in ("red", "blue")]
    path = _saved(tmp_path, frames[0], "a.gif", save_all=True, append_images=frames[1:])
    assert read_image(path).getpixel((4, 4)) == (255, 0, 0)


def test_an_image_of_the_input_size_keeps_its_pixels():
    image = _noise(32, 32)
    np.testing.assert_array_equal(resize_to_input(image), np.asarray(image))


def test_the_central_square_is_cut_out_and_shrunk_antialiased():
    columns = np.zeros((100, 300, 3), np.uint8)
    columns[:, 100:200] = [[50], [150]] * 50  # stripes one pixel wide: their mean is 100
    result = resize_to_input(Image.fromarray(columns))
    assert result.shape == (32, 32, 3)
    assert result.dtype == np.uint8
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


@pytest.mark.parametrize("size", [(20_000, 10_001), (10_001, 10_000)])
def test_huge_images_are_refused_before_they_are_decoded(tmp_path, size):
    path = _saved(tmp_path, Image.new("1", size), "huge.png")
    assert path.stat().st_size < 100_000
    with pytest.raises(ImageError, match="pixels"):
        read_image(path)


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
