"""What a Word file says of itself, and its parts packed so that the same report gives the same bytes."""

import io

from docx.document import Document
from docx.oxml.ns import qn

from desktop.report.parcel import timeless
from desktop.report.word.nodes import Node, own, w

MAKER = "Brobyg"
_LONGEST = 250
"""Of a property, in characters."""
_DATES = (qn("dcterms:created"), qn("dcterms:modified"), qn("cp:lastPrinted"))


def describe(document: Document, title: str, language: str, maker: str) -> None:
    """Set the properties: no name of a person, and no time but the report's own."""
    properties = document.core_properties
    properties.title, properties.language = own(title)[:_LONGEST], language
    properties.author = properties.last_modified_by = own(maker)[:_LONGEST] or MAKER
    properties.comments = properties.keywords = properties.subject = properties.category = ""
    properties.revision = 1
    told = properties._element  # noqa: SLF001 - the library cannot leave out dates
    for node in [node for node in told if node.tag in _DATES]:
        told.remove(node)
    _speak(document, language)


def packed(document: Document) -> bytes:
    """The whole file, with no times."""
    file = io.BytesIO()
    document.save(file)
    return timeless(file.getvalue())


def _speak(document: Document, language: str) -> None:
    """Let all styles be in the report's language, for whoever reads aloud or checks spelling."""
    root: Node = document.styles.element
    defaults = root.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = w("docDefaults")
        root.insert(0, defaults)
    holder = defaults.find(qn("w:rPrDefault"))
    if holder is None:
        holder = w("rPrDefault")
        defaults.insert(0, holder)
    letters = holder.find(qn("w:rPr"))
    if letters is None:
        letters = w("rPr")
        holder.append(letters)
    spoken = letters.find(qn("w:lang"))
    if spoken is None:
        spoken = w("lang")
        letters.append(spoken)
    spoken.set(qn("w:val"), language)
    for style in root.iter(qn("w:style")):
        for node in style.iter(qn("w:lang")):
            node.set(qn("w:val"), language)
