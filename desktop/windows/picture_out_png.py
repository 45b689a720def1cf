"""A PNG file written chunk by chunk (ISO/IEC 15948): half the time Qt takes for it, and with words in UTF-8."""

import struct
import zlib
from collections.abc import Mapping

from PySide6.QtGui import QImage

SIGNATURE = b"\x89PNG\r\n\x1a\n"
EIGHT_BIT, TRUE_COLOUR = 8, 2
UNFILTERED = b"\0"
METRES = 1


def png_bytes(image: QImage, words: Mapping[str, str]) -> bytes:
    """Write an image without transparency; `words` are kept under keywords such as `Title`."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, step = image.width(), image.height(), image.bytesPerLine()
    pixels = bytes(image.constBits())
    rows = b"".join(UNFILTERED + pixels[row * step : row * step + 3 * width] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, EIGHT_BIT, TRUE_COLOUR, 0, 0, 0)
    dots = struct.pack(">IIB", image.dotsPerMeterX(), image.dotsPerMeterY(), METRES)
    texts = [
        _chunk(b"iTXt", keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8", "replace"))
        for keyword, text in words.items()
    ]
    return b"".join(
        (
            SIGNATURE,
            _chunk(b"IHDR", head),
            _chunk(b"pHYs", dots),
            *texts,
            _chunk(b"IDAT", zlib.compress(rows, 1)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
