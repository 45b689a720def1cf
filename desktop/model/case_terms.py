"""The terms of a case looked up in the vocabularies: what is known of a line is filled in, what was said stays."""

from dataclasses import replace

from desktop.model.case import Assessment
from desktop.model.vocabulary import Subtheme, Vocabulary, plain


def with_terms(line: Assessment, vocabulary: Vocabulary) -> Assessment:
    """Give a line KL's code, its theme, and the step that its note names in words such as "ikke vurderet"."""
    found = vocabulary.find(line.system, line.label)
    theme = vocabulary.theme_of(line.system, found) if found else None
    if found is None or theme is None:
        return line
    filled = replace(line, code=line.code or found.code, theme=line.theme or theme.label)
    step = _said_step(line, found, vocabulary)
    return filled if step is None else replace(filled, level=step, note="")


def _said_step(line: Assessment, found: Subtheme, vocabulary: Vocabulary) -> int | None:
    if not found.has_level or line.level is not None or not line.note:
        return None
    steps = [step for system in vocabulary.named(line.system) if system.scale for step in system.scale.steps]
    return next((step.value for step in steps if plain(step.label) == plain(line.note)), None)
