"""Where a group stands between a split and a dialogue-based BUM, and where it wants to be (domain reference 1.1)."""

from dataclasses import dataclass

TITLE = "Tre grader af BUM"
# The field's own terms: content, and so Danish in every interface language.
PLACE_NAMES = (
    "Opdelt BUM",
    "Mellem opdelt og modificeret",
    "Modificeret BUM",
    "Mellem modificeret og dialogbaseret",
    "Dialogbaseret BUM",
)
PLACES = range(len(PLACE_NAMES))
"""From split (0) over modified (2) to dialogue-based (4), with a place in between each."""


@dataclass(frozen=True, slots=True)
class Shades:
    """Places and words of both; `triangle` is what the group says of two against one (*trekantdrama*)."""

    now: int | None = None
    wish: int | None = None
    now_words: str = ""
    wish_words: str = ""
    triangle: str = ""

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing to print."""
        written = any(words.strip() for words in (self.now_words, self.wish_words, self.triangle))
        return self.now is None and self.wish is None and not written


NO_SHADES = Shades()
TEXTS = ("now_words", "wish_words", "triangle")
