"""The shared guideline (*fælles retningslinje*) that a day's plan and agreements end in: sections in its own words."""

from dataclasses import dataclass
from enum import StrEnum

MOST_SECTIONS = 200
MOST_STEPS = 300
GUIDELINE_DATES = ("follow_up", "applies_from")
STEP_TEXTS = ("who", "what", "deadline", "document")


class Part(StrEnum):
    """The headings every guideline begins with (domain reference 8.7), in their order."""

    PURPOSE = "purpose"
    SCOPE = "scope"
    STEPS = "steps"
    """Has the table of steps below its text."""
    RESPONSIBILITY = "responsibility"
    DISAGREEMENT = "disagreement"
    FOLLOW_UP = "follow_up"
    """Has whose it is and its dates below its text."""


PART_TITLES = {
    Part.PURPOSE: "Formål",
    Part.SCOPE: "Hvornår gælder den",
    Part.STEPS: "Trin for trin",
    Part.RESPONSIBILITY: "Ansvar",
    Part.DISAGREEMENT: "Hvad gør vi ved uenighed",
    Part.FOLLOW_UP: "Opfølgning og ejer",
}
"""In the words of the room, whatever language a window speaks: they can be rewritten like any other heading."""


@dataclass(frozen=True, slots=True)
class GuidelineSection:
    """A heading and the text below it; `part` is which of the first headings it was, whatever it is called now."""

    id: str
    title: str
    text: str
    order: str = ""
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class GuidelineStep:
    """A row of the table of steps. `source` is the key of what it was taken from, empty where people wrote it."""

    id: str
    who: str = ""
    what: str = ""
    deadline: str = ""
    document: str = ""
    order: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Guideline:
    """All of it in its order. `owner` is a role, never a name; dates are ISO 8601 or empty."""

    sections: tuple[GuidelineSection, ...] = ()
    owner: str = ""
    follow_up: str = ""
    """When it is looked at again."""
    applies_from: str = ""
    steps: tuple[GuidelineStep, ...] = ()

    def section(self, section_id: str) -> GuidelineSection | None:
        return next((each for each in self.sections if each.id == section_id), None)

    def step(self, step_id: str) -> GuidelineStep | None:
        return next((each for each in self.steps if each.id == step_id), None)

    def part(self, part: Part) -> GuidelineSection | None:
        """The first section that is this part."""
        return next((each for each in self.sections if each.part is part), None)

    @property
    def is_blank(self) -> bool:
        """Whether nobody has written or taken in anything yet."""
        return not (self.steps or self.owner or any(each.text.strip() for each in self.sections))


@dataclass(frozen=True, slots=True)
class Version:
    """The guideline as it was when somebody gave it a name. `at` is seconds since 1970, `by` a name or nothing."""

    id: str
    name: str
    at: int
    by: str
    guideline: Guideline


@dataclass(frozen=True, slots=True)
class Lack:
    """Something a guideline does not say yet: in which section, in which step (its number, from 1), and what."""

    section: str
    name: str
    step: int = 0


def lacks_of(guideline: Guideline) -> tuple[Lack, ...]:
    """What the guideline does not say yet, in the order of its sections."""
    return tuple(lack for section in guideline.sections for lack in _lacks(section, guideline))


def _lacks(section: GuidelineSection, guideline: Guideline) -> list[Lack]:
    match section.part:
        case Part.STEPS:
            found = [] if guideline.steps else [Lack(section.id, "steps")]
            for number, step in enumerate(guideline.steps, start=1):
                found += [Lack(section.id, name, number) for name in STEP_TEXTS if not getattr(step, name).strip()]
            return found
        case Part.FOLLOW_UP:
            names = ("owner", *GUIDELINE_DATES)
            return [Lack(section.id, name) for name in names if not getattr(guideline, name).strip()]
        case _:
            return [] if section.text.strip() else [Lack(section.id, "text")]
