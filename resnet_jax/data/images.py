"""Pictures of any format, size and mode -> uint8 RGB of the network's size."""

import glob
import io
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

SIZE = 32  # pixels a side of what the network sees
MAX_PIXELS = 100_000_000
# Of the formats that Pillow reads, not of those that it only writes, such as PDF.
SUFFIXES = frozenset(
    suffix for suffix, name in Image.registered_extensions().items() if name in Image.OPEN
)
# What is taken from strangers: formats in common use, whose decoders need no temporary file and no
# other program, as EPS does.
SAFE_FORMATS = tuple(
    name
    for name in ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
    if name in Image.OPEN  # AVIF is Pillow's since 11.3
)


class PictureError(ValueError):
    """Why a picture cannot be read, in one line."""


def read_picture(path: Path) -> Image.Image:
    """Reads a picture as RGB, turned as its EXIF orientation says.

    Transparent pixels are laid on white; of an animation the first frame is taken; 16-bit grey is
    scaled to 8 bits.

    Args:
      path: A file of any format that Pillow reads.

    Returns:
      A picture of mode RGB.

    Raises:
      PictureError: If there is none, it is damaged, or it has more than MAX_PIXELS pixels.
    """
    try:
        return _read(path, None)
    except UnidentifiedImageError as error:
        raise PictureError(f"{path}: not a picture that Pillow reads") from error
    except PictureError as error:
        raise PictureError(f"{path}: {error}") from error


def decode_picture(content: bytes) -> Image.Image:
    """Reads a picture from memory as `read_picture` does from a file; it touches no disk.

    Args:
      content: What a file of one of the SAFE_FORMATS holds.

    Returns:
      A picture of mode RGB.

    Raises:
      PictureError: If it is no such picture, damaged, or has more than MAX_PIXELS pixels.
    """
    try:
        return _read(io.BytesIO(content), SAFE_FORMATS)
    except UnidentifiedImageError as error:
        formats = ", ".join(SAFE_FORMATS)
        raise PictureError(f"not a picture in one of the formats {formats}") from error


def _read(source: Path | io.BytesIO, formats: tuple[str, ...] | None) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Pillow's own limit is a little lower, and only warns.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(source, formats=formats) as picture:
                return to_rgb(picture)
    except (PictureError, UnidentifiedImageError):
        raise
    except Image.DecompressionBombError as error:
        raise PictureError(f"more than {MAX_PIXELS:,} pixels") from error
    except OSError as error:
        raise PictureError(error.strerror or _one_line(error)) from error
    # A damaged file makes Pillow's decoders raise nearly anything.
    except Exception as error:
        raise PictureError(f"damaged ({_one_line(error)})") from error


def to_rgb(picture: Image.Image) -> Image.Image:
    """Converts a picture of any mode as `read_picture` says.

    Raises:
      PictureError: If it has more than MAX_PIXELS pixels.
    """
    if picture.width * picture.height > MAX_PIXELS:
        raise PictureError(
            f"{picture.width:,} by {picture.height:,} pixels, must be at most {MAX_PIXELS:,}"
        )
    picture = ImageOps.exif_transpose(picture)
    if picture.mode.startswith("I") or picture.mode == "F":  # 16 bits and more; floats as they are
        wide = np.asarray(picture, np.float64)
        scale = 257 if picture.mode.startswith("I") else 1
        picture = Image.fromarray(np.clip(np.round(wide / scale), 0, 255).astype(np.uint8))
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    return picture.convert("RGB")


def to_network_size(picture: Image.Image, *, crop: bool = True) -> np.ndarray:
    """Cuts out the central square and shrinks it, antialiased, to the network's size.

    Args:
      picture: RGB, of any size.
      crop: False shrinks the whole picture, whatever its aspect ratio.

    Returns:
      uint8 [32, 32, 3]; of a picture of that size its own pixels.
    """
    if crop:
        side = min(picture.size)
        left, top = (picture.width - side) // 2, (picture.height - side) // 2
        picture = picture.crop((left, top, left + side, top + side))
    return np.asarray(picture.resize((SIZE, SIZE), Image.Resampling.BICUBIC))


def find_pictures(paths: list[Path]) -> list[Path]:
    """The files among some paths, of patterns and of folders, each sorted.

    A path with wildcards that is not there is a pattern, as a shell that expands none hands it on.
    Of folders the files with a picture's suffix are taken, at any depth. What is not there is kept,
    to be named as such.
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


def _one_line(error: Any) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
