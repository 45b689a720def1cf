"""What can be wrong with an accessible PDF, in words."""

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """A rule that was broken, said as what is wrong."""

    MARKED = "the file does not say that it is tagged"
    TITLE = "the file has no title, or does not show it"
    LANGUAGE = "no language is said, or it is none"
    LOCKED = "the file is locked for those who have it read aloud"
    UNKNOWN = "something that these checks do not know"
    TABS = "the tab key does not follow the order of reading"
    FONT = "a font is not in the file"
    LETTERS = "the letters of a font cannot become text"
    TREE = "there is no structure tree, or it is no tree"
    ROLE = "a role is not one of the standard ones"
    NESTING = "an element lies where it may not"
    PARENT = "the way back from content to its element leads elsewhere"
    OUTSIDE = "something is painted outside the structure"
    INSIDE = "marked content lies in other marked content, or does not end"
    UNREACHED = "content is reached by no element, or by more than one"
    MISSING = "an element holds content that is not there"
    ALT = "a figure does not say what it shows"
    BOX = "a figure does not say where it lies"
    HEADINGS = "a level of headings is left out"
    TABLE = "a table's rows are not of the same width"
    HEADS = "a table's cells have no headings"
    NAME = "a name is given twice, or to nothing, or a note has none"
    LINK = "a link has no words, or is in no link element"


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule, and where: at what, by its name in the file, and on which page, counted from 1."""

    rule: Rule
    what: str = ""
    page: int = 0

    @property
    def told(self) -> str:
        """The fault in a few words."""
        where = ", ".join(filter(None, (self.what, f"page {self.page}" if self.page else "")))
        return f"{self.rule} ({where})" if where else str(self.rule)
