"""What a file says of itself as a whole: that it is tagged, its title and language, and what is not known here."""

from collections.abc import Iterator

from pikepdf import Dictionary, Pdf

from desktop.tagged.element_checks import LANGUAGE
from desktop.tagged.faults import Fault, Rule

UNKNOWN = ("/AcroForm", "/OCProperties", "/AA", "/Collection")
UNKNOWN_NAMES = ("/EmbeddedFiles", "/JavaScript")

READ_ALOUD = 1 << 9
"""The bit of a locked file that lets its text be taken out to be read aloud."""


def file_faults(pdf: Pdf) -> Iterator[Fault]:
    """Look at the root of a file and at what every page says of itself."""
    root = pdf.Root
    info = root.get("/MarkInfo", Dictionary())
    if not bool(info.get("/Marked", False)) or bool(info.get("/Suspects", False)):
        yield Fault(Rule.MARKED)
    if not LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        yield Fault(Rule.LANGUAGE)
    if not _shows_title(pdf):
        yield Fault(Rule.TITLE)
    if pdf.is_encrypted and not pdf.encryption.P & READ_ALOUD:
        yield Fault(Rule.LOCKED)
    names = root.get("/Names", Dictionary())
    for key in [key for key in UNKNOWN if key in root] + [key for key in UNKNOWN_NAMES if key in names]:
        yield Fault(Rule.UNKNOWN, key)
    for number, page in enumerate(pdf.pages, start=1):
        if page.obj.get("/Tabs") != "/S":
            yield Fault(Rule.TABS, page=number)


def _shows_title(pdf: Pdf) -> bool:
    shown = bool(pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return shown and bool(str(metadata.get("dc:title") or "").strip())
