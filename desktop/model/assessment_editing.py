"""Changes to a template of the assessment while somebody makes it their own; each gives another one."""

from dataclasses import replace

from desktop.model.assessed import AssessmentTemplate, SectionPlan
from desktop.model.assessment_template import (
    LONGEST_HELP,
    MOST_HELP,
    MOST_SECTIONS,
    NotAnAssessment,
    free_id,
    own_assessment,
)


def written(template: AssessmentTemplate, section: SectionPlan) -> AssessmentTemplate:
    """Let a section say something else."""
    kept = tuple(section if each.id == section.id else each for each in template.sections)
    return replace(template, sections=kept)


def advised(template: AssessmentTemplate, words: str) -> AssessmentTemplate:
    """Let the common writing help be these lines, a paragraph each."""
    lines = [line.strip()[:LONGEST_HELP] for line in words.splitlines() if line.strip()]
    return replace(template, help=tuple(lines[:MOST_HELP]))


def moved(template: AssessmentTemplate, section_id: str, by: int) -> AssessmentTemplate:
    """Move a section up (-1) or down (1)."""
    found = list(template.sections)
    at = next((at for at, each in enumerate(found) if each.id == section_id), None)
    if at is None or not 0 <= at + by < len(found):
        return template
    found.insert(at + by, found.pop(at))
    return replace(template, sections=tuple(found))


def without(template: AssessmentTemplate, section_id: str) -> AssessmentTemplate:
    """Leave a section out; the last one stays."""
    kept = tuple(each for each in template.sections if each.id != section_id)
    return replace(template, sections=kept) if kept else template


def added(template: AssessmentTemplate, after: str, title: str) -> tuple[AssessmentTemplate, str]:
    """Put a new section after another one, or last; with its id, empty where there is no room for more."""
    if len(template.sections) >= MOST_SECTIONS:
        return template, ""
    made = SectionPlan(free_id(template.sections), title)
    found = list(template.sections)
    at = next((at for at, each in enumerate(found, start=1) if each.id == after), len(found))
    found.insert(at, made)
    return replace(template, sections=tuple(found)), made.id


def kept_as_own(template: AssessmentTemplate) -> AssessmentTemplate | None:
    """The template as it can be kept, with a dash where a title was left empty; nothing where it is none."""
    titled = tuple(replace(each, title=each.title.strip() or "–") for each in template.sections)
    try:
        return own_assessment(replace(template, name=template.name.strip() or "–", sections=titled))
    except NotAnAssessment:
        return None
