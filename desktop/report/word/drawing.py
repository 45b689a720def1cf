"""A drawing as a picture for Word: drawn as on paper, then turned into dots; its words are its alternative text."""

import io
import struct
import zlib

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desktop.layout.marks import Box
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.report.blocks import Sheet
from desktop.report.paint import Brush, font_name, register_fonts

DOTS = 6.3
"""Dots for each millimetre on paper: 160 an inch."""
MOST_DOTS = 4_000
"""Along the longer side, however large the drawing."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BIT, _TRUE_COLOUR = 8, 2
_METRE = 1


def png_of(sheet: Sheet, width: float) -> bytes:
    """A drawing as PNG, as fine as it needs to be at a width in millimetres."""
    import pypdfium2 as pdfium  # costs time that nobody needs before the first picture

    document = pdfium.PdfDocument(_page(sheet))
    try:
        page = document[0]
        longest = max(page.get_width(), page.get_height())
        scale = min(DOTS * width / page.get_width(), MOST_DOTS / longest)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        dots = bitmap.width * 1000 / width
        return _png(bytes(bitmap.buffer), (bitmap.width, bitmap.height, bitmap.stride), dots)
    finally:
        document.close()


def _page(sheet: Sheet) -> bytes:
    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, initialFontName=font_name(Weight.REGULAR), invariant=1)
    canvas.setPageSize((sheet.width * mm, sheet.height * mm))
    brush = Brush(canvas, sheet.height, width=sheet.width)
    brush.draw([Box(0, 0, sheet.width, sheet.height, fill=Token.PAPER)])
    for tile in sheet.tiles:
        brush.draw(tile.marks, tile.frame.x, tile.frame.y)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _png(pixels: bytes, size: tuple[int, int, int], dots: float) -> bytes:
    """Write dots of three bytes each (ISO/IEC 15948); `size` is width, height and bytes from row to row."""
    width, height, stride = size
    rows = b"".join(b"\0" + pixels[row * stride : row * stride + 3 * width] for row in range(height))
    fine = round(dots)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, _EIGHT_BIT, _TRUE_COLOUR, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", fine, fine, _METRE)),
            _chunk(b"IDAT", zlib.compress(rows, 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
