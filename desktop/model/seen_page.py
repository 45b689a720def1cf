"""A printed page as a picture, on its way from the process that printed it to the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """Three bytes a pixel (blue, green, red), `row` bytes a line; the `number`th of `count` pages."""

    width: int
    height: int
    row: int
    pixels: bytes
    number: int
    count: int
