"""The assessment of a board by command: its sections that say something, as JSON and as lines."""

from collections.abc import Iterator

from desktop.model.assessed import CHOICES, Section, SectionPlan
from desktop.model.journey import Board
from desktop.words import Translate


def assessment_data(board: Board) -> dict[str, object] | None:
    """For other programs; nothing where no assessment was begun. Help is not in it."""
    template = board.assessed.template
    if template is None:
        return None
    sections = [_section(plan, section) for plan, section in board.assessed.written()]
    return {"template": template.name, "version": template.version, "sections": sections}


def assessment_lines(board: Board, translate: Translate) -> Iterator[str]:
    """A heading and a line for each section."""
    written = list(board.assessed.written())
    if written:
        yield ""
        yield translate("Assessment", "Pedagogical assessment")
    for plan, section in written:
        yield f"  {plan.title}: {' '.join(section.text.split())}"


def _section(plan: SectionPlan, section: Section) -> dict[str, object]:
    values = {name: getattr(section, name) for name in CHOICES}
    values["informant"] = values["informant"] or plan.informant
    chosen = {name: value.value if value is not None else None for name, value in values.items()}
    return {"id": section.id, "title": plan.title, "text": section.text, **chosen}
