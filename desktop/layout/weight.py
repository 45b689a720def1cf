"""The cuts of the typeface; alone in a file because a window needs them before it needs any drawing."""

from enum import StrEnum


class Weight(StrEnum):
    """The cuts of the typeface."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"
    ITALIC = "italic"
