"""Every font is in the file, and every letter drawn with it can become text again."""

import re
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from desktop.tagged.faults import Fault, Rule

FILES = ("/FontFile", "/FontFile2", "/FontFile3")
NO_LETTERS = ("0000", "FEFF", "FFFE")
_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f\s]*)>")


def font_faults(pdf: Pdf) -> Iterator[Fault]:
    """Look at every font that a page, or a form on it, may use."""
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for font in _fonts(page.obj.get("/Resources", Dictionary()), seen):
            name = str(font.get("/BaseFont", font.get("/Subtype", "")))
            if not _is_embedded(font):
                yield Fault(Rule.FONT, name)
            if not _becomes_text(font):
                yield Fault(Rule.LETTERS, name)


def _fonts(resources: Object, seen: set[tuple[int, int]]) -> Iterator[Object]:
    """Every font once, of pages and of the forms that they call."""
    for font in resources.get("/Font", Dictionary()).values():
        if font.objgen not in seen:
            seen.add(font.objgen)
            yield font
    for form in resources.get("/XObject", Dictionary()).values():
        if form.objgen not in seen and "/Resources" in form:
            seen.add(form.objgen)
            yield from _fonts(form.Resources, seen)


def _is_embedded(font: Object) -> bool:
    holders = font.get("/DescendantFonts", Array([font]))
    described = [holder.get("/FontDescriptor", Dictionary()) for holder in holders]
    return bool(described) and all(any(key in each for key in FILES) for each in described)


def _becomes_text(font: Object) -> bool:
    table = font.get("/ToUnicode")
    if not isinstance(table, Stream):
        return False
    letters = [letter for kind, block in _BLOCK.findall(table.read_bytes()) for letter in _letters(kind, block)]
    return bool(letters) and not any(letter.upper() in NO_LETTERS for letter in letters)


def _letters(kind: bytes, block: bytes) -> Iterator[str]:
    """What codes become: the last of each line, which is two codes long for one letter and three for a range."""
    step = 2 if kind == b"char" else 3
    codes = [code.decode("ascii").replace(" ", "") for code in _CODE.findall(block)]
    if b"[" in block:
        yield from codes
    else:
        yield from codes[step - 1 :: step]
