"""What a board says of the *pædagogisk udredning*: its sections, levels by view, and what was carried into VUM fields.

Sections and their help are data (`AssessmentTemplate`, domain reference 9.2-9.3), frozen in the board when the group
begins, so that nothing changes by itself. Words are 9.4's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.model.carrying_over import NOTHING_CARRIED, Carried
from desktop.model.kinds import Informant
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP

SECTION = "assess."
"""What the name of an entity begins with that is a section."""
CHOICES = ("support", "frequency", "certainty", "informant")
"""What is chosen beside a section's text, by the names that `Section` has for it."""
VIEWS = (Side.CITIZEN, Side.PROVIDER, Side.AUTHORITY)
"""Who sets levels, each their own; relatives do it together with the citizen."""


def section_entity(section_id: str) -> str:
    """What a section is called among all that a board holds."""
    return f"{SECTION}{section_id}"


class Support(StrEnum):
    """How much others do, from nothing to all of it."""

    NONE = "none"
    REMINDER = "reminder"
    GUIDANCE = "guidance"
    TOGETHER = "together"
    PARTLY = "partly"
    DONE_FOR = "done_for"


class Frequency(StrEnum):
    """How often it happens."""

    DAILY = "daily"
    SEVERAL = "several"
    WEEKLY = "weekly"
    SELDOM = "seldom"


class Certainty(StrEnum):
    """How sure whoever writes is."""

    SEEN_OFTEN = "seen_often"
    SEEN_SELDOM = "seen_seldom"
    TOLD = "told"


SUPPORT_NAMES = {
    Support.NONE: QT_TRANSLATE_NOOP("Assessed", "no support"),
    Support.REMINDER: QT_TRANSLATE_NOOP("Assessed", "a reminder"),
    Support.GUIDANCE: QT_TRANSLATE_NOOP("Assessed", "guidance (spoken)"),
    Support.TOGETHER: QT_TRANSLATE_NOOP("Assessed", "together with somebody"),
    Support.PARTLY: QT_TRANSLATE_NOOP("Assessed", "partly done for"),
    Support.DONE_FOR: QT_TRANSLATE_NOOP("Assessed", "done for"),
}
FREQUENCY_NAMES = {
    Frequency.DAILY: QT_TRANSLATE_NOOP("Assessed", "every day"),
    Frequency.SEVERAL: QT_TRANSLATE_NOOP("Assessed", "several times a week"),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("Assessed", "weekly"),
    Frequency.SELDOM: QT_TRANSLATE_NOOP("Assessed", "more seldom"),
}
CERTAINTY_NAMES = {
    Certainty.SEEN_OFTEN: QT_TRANSLATE_NOOP("Assessed", "seen many times"),
    Certainty.SEEN_SELDOM: QT_TRANSLATE_NOOP("Assessed", "seen a few times"),
    Certainty.TOLD: QT_TRANSLATE_NOOP("Assessed", "told"),
}


@dataclass(frozen=True, slots=True)
class SectionPlan:
    """A section of a template. `graded` ones ask for support, frequency and certainty; `cited` is the citizen's own.

    `targets` names the field a section goes to, by code system (`VUM1`, `FFB`, `FSIII`); a system that is not there
    has none, and the section goes to the appendix. `themes` are labels of FFB themes whose levels belong to it.
    """

    id: str
    title: str
    help: str = ""
    graded: bool = False
    cited: bool = False
    informant: Informant | None = None
    targets: Mapping[str, str] = field(default_factory=dict)
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentTemplate:
    """What is asked. `help` is the common writing help, as paragraphs."""

    id: str
    name: str
    version: str
    help: tuple[str, ...] = ()
    sections: tuple[SectionPlan, ...] = ()

    def section(self, section_id: str) -> SectionPlan | None:
        return next((each for each in self.sections if each.id == section_id), None)


@dataclass(frozen=True, slots=True)
class Section:
    """What was written in a section and chosen beside it. `cited_by` is the device that the citizen's words are of."""

    id: str
    text: str = ""
    support: Support | None = None
    frequency: Frequency | None = None
    certainty: Certainty | None = None
    informant: Informant | None = None
    cited_by: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Said:
    """What one view says of a sub-theme: levels now and expected, both on the scale of its code system, and why."""

    view: Side
    scale: str
    now: int | None = None
    expected: int | None = None


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A sub-theme or condition whose level is talked about, as it was called when it was chosen.

    `why` is what the group writes where the views differ; `unveiled`, that what each set for themselves may be seen.
    """

    system: str
    code: str
    label: str
    order: str = ""
    views: Mapping[Side, Said] = field(default_factory=dict)
    why: str = ""
    unveiled: bool = False


@dataclass(frozen=True, slots=True)
class Assessed:
    """The whole of it. `fields` are the texts of the other system's fields, by system and key (`field_entity`)."""

    template: AssessmentTemplate | None = None
    sections: Mapping[str, Section] = field(default_factory=dict)
    levels: tuple[LevelRow, ...] = ()
    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)
    carried: Carried = NOTHING_CARRIED
    exercises: Mapping[str, str] = field(default_factory=dict)
    """What the group has written in exercises about such texts, by card; no part of the assessment itself."""
    said: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Raw values beside these, by entity and name, of entities whose nouns other modules read out of it."""

    def section(self, section_id: str) -> Section:
        """A section; an empty one where nobody has written."""
        return self.sections.get(section_id) or Section(section_id)

    def levels_of(self, system: str) -> tuple[LevelRow, ...]:
        """The rows of one code system, in order. Those of others are never converted into it."""
        return tuple(row for row in self.levels if row.system == system)

    def written(self) -> Iterator[tuple[SectionPlan, Section]]:
        """The sections of the template that say something."""
        for plan in self.template.sections if self.template is not None else ():
            section = self.section(plan.id)
            if not section.is_empty:
                yield plan, section

    @property
    def is_begun(self) -> bool:
        return self.template is not None

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing to print."""
        return (
            all(each.is_empty for each in self.sections.values()) and not self.levels and not any(self.fields.values())
        )


NOTHING_ASSESSED = Assessed()
