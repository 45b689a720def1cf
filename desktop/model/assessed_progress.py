"""How far a section of the *pædagogisk udredning* is. A sign to find one's way by; nothing has to be filled in."""

from collections.abc import Iterator
from enum import Enum, auto

from desktop.model.assessed import Assessed, Section, SectionPlan

GRADES = ("support", "frequency", "certainty")
"""What is chosen beside the text of a graded section."""


class Progress(Enum):
    """How far a section is."""

    EMPTY = auto()
    BEGUN = auto()
    """Something is written or chosen, and what is asked beside the text is not all said."""
    WRITTEN = auto()


def progress(plan: SectionPlan, section: Section) -> Progress:
    """How far one section is."""
    lacking = len(lacks(plan, section))
    chosen = plan.graded and lacking < len(GRADES)
    if section.is_empty:
        return Progress.BEGUN if chosen else Progress.EMPTY
    return Progress.BEGUN if lacking else Progress.WRITTEN


def lacks(plan: SectionPlan, section: Section) -> tuple[str, ...]:
    """Which of `GRADES` nobody has chosen, where they are asked for."""
    return tuple(name for name in GRADES if plan.graded and getattr(section, name) is None)


def words_in(section: Section) -> int:
    """How many words are written."""
    return len(section.text.split())


def written(assessed: Assessed) -> int:
    """How many sections say something."""
    return sum(1 for _ in assessed.written())


def beside(assessed: Assessed, section_id: str, by: int) -> str:
    """The section so many after another one, or before it; the same one at either end."""
    ids = list(_ids(assessed))
    if section_id not in ids:
        return ids[0] if ids else ""
    return ids[max(0, min(ids.index(section_id) + by, len(ids) - 1))]


def _ids(assessed: Assessed) -> Iterator[str]:
    return (plan.id for plan in assessed.template.sections) if assessed.template is not None else iter(())
