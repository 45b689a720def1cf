"""What a machine can find in a PDF against PDF/UA-1 (ISO 14289-1): a PDF in which nothing is found may call itself one.

The checks know what a file made by this room can hold. What they do not know, such as forms to fill in, layers or
attached files, is a fault of its own: a file is never called accessible for what nobody looked at.
"""

from collections.abc import Iterator

from pikepdf import Pdf

from desktop.tagged.content_checks import content_faults
from desktop.tagged.element_checks import element_faults
from desktop.tagged.faults import Fault, Rule
from desktop.tagged.file_checks import file_faults
from desktop.tagged.font_checks import font_faults
from desktop.tagged.tree_walk import walk


def faults_of(pdf: Pdf) -> Iterator[Fault]:
    """Tell everything that is found, in the order of the file, of its tree, and of its pages."""
    yield from file_faults(pdf)
    yield from font_faults(pdf)
    if "/StructTreeRoot" not in pdf.Root:
        yield Fault(Rule.TREE)
        return
    walked = walk(pdf)
    yield from walked.faults
    yield from element_faults(walked.nodes)
    yield from content_faults(pdf, walked)
