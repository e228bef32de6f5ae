"""Images of any format, size and mode -> uint8 RGB of the model's input size."""

import glob
import importlib.util
import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, PngImagePlugin, UnidentifiedImageError

from resnet_jax.paths import is_folder, walk

if importlib.util.find_spec("pillow_heif"):
    importlib.import_module("pillow_heif").register_heif_opener()
# A chunk of a PNG's metadata may be as long as Pillow lets all of them be: 64 MB instead of 1.
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY

SIZE = 32  # height and width of the model's input, in pixels
MAX_PIXELS = 100_000_000
# Of the formats that Pillow reads, not of those that it only writes; and HEIC, to name its needs.
SUFFIXES = frozenset(
    suffix for suffix, name in Image.registered_extensions().items() if name in Image.OPEN
) | {".heic", ".heif"}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
# Formats to accept from strangers: common ones, whose decoders need neither a temporary file nor
# another program, as EPS does. Pillow reads AVIF since 11.3.
_COMMON_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
SAFE_FORMATS = tuple(name for name in _COMMON_FORMATS if name in Image.OPEN)


class ImageError(ValueError):
    """An image that cannot be read; the message is one line."""


def read_image(path: Path) -> Image.Image:
    """Read an image file as RGB, rotated by its EXIF orientation.

    Transparent pixels become white, an animation its first frame, gray of more bits 8-bit gray.

    Args:
      path: A file of any format that Pillow reads; HEIC with pillow-heif.

    Returns:
      An image of mode RGB.

    Raises:
      ImageError: If it does not exist, is damaged, or `to_rgb` does not accept it.
    """
    try:
        return _read(path, None)
    except ImageError as error:
        raise ImageError(f"{path}: {error}") from error


def decode_image(content: bytes) -> Image.Image:
    """Decode an image in memory as `read_image` reads a file, without touching the disk.

    Args:
      content: The bytes of a file in one of the SAFE_FORMATS.

    Returns:
      An image of mode RGB.

    Raises:
      ImageError: If it has another format, is damaged, or has more than MAX_PIXELS pixels.
    """
    return _read(content, SAFE_FORMATS)


def _read(source: Path | bytes, formats: tuple[str, ...] | None) -> Image.Image:
    head = b""
    try:
        with warnings.catch_warnings():
            # Of broken EXIF; and Pillow's own limit is a little lower, and only warns.
            warnings.simplefilter("ignore")
            opened = io.FileIO(source) if isinstance(source, Path) else io.BytesIO(source)
            with io.BufferedReader(opened) as file:
                head = file.peek(12)[:12]  # not read: a pipe cannot be rewound
                with Image.open(file, formats=formats) as image:
                    return to_rgb(image)
    except ImageError:
        raise
    except UnidentifiedImageError as error:
        if not formats and head[4:8] == b"ftyp" and head[8:] in _HEIC_BRANDS:
            raise ImageError("a HEIC image: install pillow-heif, or convert it to JPEG") from error
        allowed = f"in one of the formats {', '.join(formats)}" if formats else "that Pillow reads"
        raise ImageError(f"not an image {allowed}") from error
    # A damaged file makes Pillow's decoders raise nearly anything.
    except Exception as error:
        reason = getattr(error, "strerror", None) or " ".join(str(error).split())[:200]
        raise ImageError(reason or f"damaged ({type(error).__name__})") from error


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert an image of any mode to RGB, as described in `read_image`.

    Raises:
      ImageError: If it has more than MAX_PIXELS pixels, or values that are negative or not finite.
    """
    if image.width * image.height > MAX_PIXELS:
        raise ImageError(
            f"{image.width:,} by {image.height:,} pixels, must be at most {MAX_PIXELS:,}"
        )
    upright = ImageOps.exif_transpose(image)
    if image.mode.startswith("I") or image.mode == "F":
        upright = _to_8_bits(upright, image)
    image = upright
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("RGB")


def _to_8_bits(image: Image.Image, source: Image.Image) -> Image.Image:
    """Scale an image of mode I, I;16 or F by the bits that the format of its source states.

    If it states none, by the fewest usual ones that hold its values, or from [0, 1].
    """
    values = np.array(image, np.float32)  # changed in place below: images may be large
    low, high = values.min(), values.max()
    if not (low >= 0 and high <= 2**32):
        raise ImageError(f"values from {low:g} to {high:g}: must be from 0 to 2**32 - 1")
    if source.format in ("PNG", "PPM", "JPEG2000") and source.mode != "F":
        white = 2**16 - 1  # Pillow scales what has fewer bits
    elif getattr(source, "tag_v2", {}).get(258) == (12,):
        white = 2**12 - 1
    else:  # 16 bits in a TIFF often contain 12; a little above 1 is [0, 1], resized with overshoot
        bits = (1, 8, 10, 12, 14, 16, 24, 31, 32)
        # float32 rounds 2**31 - 1 up.
        white = next(2**n - 1 for n in bits if high < 2**n or high == np.float32(2**n - 1))
    values *= 255 / white
    np.minimum(values, 255, out=values)
    return Image.fromarray(np.rint(values, out=values).astype(np.uint8))


def resize_to_input(image: Image.Image, *, crop: bool = True) -> np.ndarray:
    """Crop to the central square and resize to the model's input size, antialiased.

    Args:
      image: An RGB image of any size.
      crop: Whether to crop; False resizes the whole image, whatever its aspect ratio.

    Returns:
      uint8 [32, 32, 3]; an image of that size keeps its pixels.
    """
    if crop:
        side = min(image.size)
        left, top = (image.width - side) // 2, (image.height - side) // 2
        image = image.crop((left, top, left + side, top + side))
    return np.asarray(image.resize((SIZE, SIZE), Image.Resampling.BICUBIC))


def find_images(paths: list[Path]) -> list[Path]:
    """Expand paths, patterns and folders to files, each expansion sorted.

    A path with wildcards that does not exist is a pattern that the shell has not expanded. A folder
    stands for the files that `paths.walk` finds in it with the suffix of an image. Other paths that
    do not exist are kept, so that the caller can report them.

    Raises:
      InputError: If a folder cannot be read.
    """
    found = []
    for path in paths:
        if is_folder(path):
            inside = (folder / name for folder, _, names in walk(path) for name in names)
            found += sorted(file for file in inside if file.suffix.lower() in SUFFIXES)
        elif glob.glob(glob.escape(str(path))):  # noqa: PTH207  exists, however long its name
            found.append(path)
        else:
            matching = glob.glob(str(path), recursive=True)  # noqa: PTH207  relative or absolute
            found += sorted(map(Path, matching)) or [path]
    return found
