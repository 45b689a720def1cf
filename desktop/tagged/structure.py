"""The tree of a document, grown in the order it is read."""

from dataclasses import dataclass, field
from itertools import count

from desktop.tagged.roles import ROLES

Box = tuple[float, float, float, float]
"""Left, bottom, right and top on the page, in points."""


@dataclass(eq=False, slots=True)
class Element:
    """A node of the structure: a heading, a paragraph, a table's cell. `order` counts up in the order of reading.

    `alt` says what a figure shows, and `text` what stands there in letters. `scope` is what a table's heading is for
    (Column, Row, Both), or how a list is numbered (None, Disc, Decimal …). `span` is how many columns a cell covers and
    `rows` how many rows; `heads` are the headings of a cell where its row and column do not tell. `language` (BCP 47)
    is said where it is not the document's, `box` where a figure lies.
    """

    role: str
    order: int
    parent: "Element | None" = None
    alt: str = ""
    scope: str = ""
    span: int = 1
    rows: int = 1
    heads: tuple["Element", ...] = ()
    text: str = ""
    language: str = ""
    box: Box | None = None
    children: list["Element"] = field(default_factory=list)


class Structure:
    """A tree with one root, the document."""

    def __init__(self) -> None:
        self._order = count()
        self.root = Element("Document", next(self._order))

    def add(  # noqa: PLR0913 - all that an element may say of itself, by name
        self,
        role: str,
        parent: Element | None = None,
        *,
        alt: str = "",
        scope: str = "",
        span: int = 1,
        rows: int = 1,
        heads: tuple[Element, ...] = (),
        text: str = "",
        language: str = "",
    ) -> Element:
        """Add an element after everything that is there; raises `ValueError` for a role that there is not."""
        if role not in ROLES:
            raise ValueError(role)
        above = parent or self.root
        made = Element(role, next(self._order), above, alt, scope, span, rows, heads, text, language)
        above.children.append(made)
        return made
