"""Images of any format, size and mode -> uint8 RGB of the model's input size."""

import glob
import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

SIZE = 32  # height and width of the model's input, in pixels
MAX_PIXELS = 100_000_000
# The formats that Pillow reads, without those that it only writes, such as PDF.
SUFFIXES = frozenset(
    suffix for suffix, name in Image.registered_extensions().items() if name in Image.OPEN
)
# Formats to accept from strangers: common ones, whose decoders need neither a temporary file nor
# another program, as EPS does. Pillow reads AVIF since 11.3.
_COMMON_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
SAFE_FORMATS = tuple(name for name in _COMMON_FORMATS if name in Image.OPEN)


class ImageError(ValueError):
    """An image that cannot be read; the message is one line."""


def read_image(path: Path) -> Image.Image:
    """Read an image file as RGB, rotated by its EXIF orientation.

    Transparent pixels become white, an animation its first frame, 16-bit gray 8-bit gray.

    Args:
      path: A file of any format that Pillow reads.

    Returns:
      An image of mode RGB.

    Raises:
      ImageError: If it does not exist, is damaged, or has more than MAX_PIXELS pixels.
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
    return _read(io.BytesIO(content), SAFE_FORMATS)


def _read(source: Path | io.BytesIO, formats: tuple[str, ...] | None) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Of broken EXIF; and Pillow's own limit is a little lower, and only warns.
            warnings.simplefilter("ignore")
            with Image.open(source, formats=formats) as image:
                return to_rgb(image)
    except ImageError:
        raise
    except UnidentifiedImageError as error:
        allowed = f"in one of the formats {', '.join(formats)}" if formats else "that Pillow reads"
        raise ImageError(f"not an image {allowed}") from error
    # A damaged file makes Pillow's decoders raise nearly anything.
    except Exception as error:
        reason = getattr(error, "strerror", None) or " ".join(str(error).split())[:200]
        raise ImageError(reason or f"damaged ({type(error).__name__})") from error


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert an image of any mode to RGB, as described in `read_image`.

    Raises:
      ImageError: If it has more than MAX_PIXELS pixels.
    """
    if image.width * image.height > MAX_PIXELS:
        raise ImageError(
            f"{image.width:,} by {image.height:,} pixels, must be at most {MAX_PIXELS:,}"
        )
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I") or image.mode == "F":  # 16 bits and more; floats as they are
        wide = np.asarray(image, np.float64)
        scale = 257 if image.mode.startswith("I") else 1
        image = Image.fromarray(np.clip(np.round(wide / scale), 0, 255).astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("RGB")


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
    stands for the files below it, at any depth, that have the suffix of an image. Other paths that
    do not exist are kept, so that the caller can report them.
    """
    found = []
    for path in paths:
        if path.is_dir():
            inside = (file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES)
            found += sorted(file for file in inside if file.is_file())
        elif not path.exists() and glob.has_magic(str(path)):
            matching = glob.glob(str(path), recursive=True)  # noqa: PTH207  relative or absolute
            found += sorted(map(Path, matching)) or [path]
        else:
            found.append(path)
    return found
