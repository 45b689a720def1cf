"""The shared guideline (*fælles retningslinje*) that a day's plan and agreements end in: sections in its own words."""

from dataclasses import dataclass

MOST_SECTIONS = 200
GUIDELINE_DATES = ("follow_up", "applies_from")


@dataclass(frozen=True, slots=True)
class GuidelineSection:
    """A heading and the text below it."""

    id: str
    title: str
    text: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Guideline:
    """All of it in its order. `owner` is a role, never a name; dates are ISO 8601 or empty."""

    sections: tuple[GuidelineSection, ...] = ()
    owner: str = ""
    follow_up: str = ""
    """When it is looked at again."""
    applies_from: str = ""

    def section(self, section_id: str) -> GuidelineSection | None:
        return next((each for each in self.sections if each.id == section_id), None)
