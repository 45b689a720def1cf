"""The tables by which letters on a page become text again, freed of what PDF/UA forbids in them."""

import re

from pikepdf import Dictionary, Pdf

MOST_LINES = 100
"""Lines in one block of a ToUnicode table (Adobe technical note 5411)."""

_BLOCK = re.compile(rb"\d+ beginbfchar\n(.*?)endbfchar\n", re.DOTALL)


def mend_unicode_tables(pdf: Pdf) -> None:
    """Mend the table of every font."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and "/ToUnicode" in font:
            font.ToUnicode.write(mended(font.ToUnicode.read_bytes()))


def mended(table: bytes) -> bytes:
    """Take codes without a letter out of a table, and keep its blocks to 100 lines."""
    return _BLOCK.sub(lambda found: _blocks(found[1]), table)


def _blocks(lines: bytes) -> bytes:
    kept = [line for line in lines.splitlines() if not line.endswith(b"<0000>")]
    blocks = [kept[at : at + MOST_LINES] for at in range(0, len(kept), MOST_LINES)]
    return b"".join(b"%d beginbfchar\n%b\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
