"""What a goal can be about: sub-themes with a level under FFB's "Aktivitet og deltagelse", or a case's own system."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.model.case import Case
from desktop.model.code_system import CodeSystem, Scale, Theme
from desktop.model.plan import Level, Subject
from desktop.model.vocabulary import Vocabulary

FFB = "FFB"
CATEGORIES = {
    FFB: "Aktivitet og deltagelse",
    "FSIII_simple": "Funktionsevnetilstande",
    "FSIII_classic": "Funktionsevnetilstande",
}
"""The part of each system that goals may be about; a system that is not here has no parts."""


def goal_vocabulary(vocabulary: Vocabulary, case: Case | None, chosen: Iterable[Subject] = ()) -> Vocabulary:
    """The vocabulary with what goals can be about and nothing else; so its themes need not say their category.

    FFB is always offered, the others where the case or what is `chosen` already uses them.
    """
    names = [line.system for line in case.assessments] if case is not None else []
    names += [subject.system for subject in chosen]
    used = {FFB} | {system.id for name in names for system in vocabulary.named(name)}
    return replace(vocabulary, systems=tuple(levelled(each) for each in vocabulary.systems if each.id in used))


def scale_of(vocabulary: Vocabulary, subject: Subject | None) -> Scale | None:
    """The scale that levels of a sub-theme are on."""
    system = vocabulary.system(subject.system) if subject is not None else None
    return system.scale if system is not None else None


def scale_named(vocabulary: Vocabulary, level: Level) -> Scale | None:
    """The scale a level is on, if the program knows it."""
    return next((scale for scale in vocabulary.scales if scale.id == level.scale), None)


def theme_of(vocabulary: Vocabulary, subject: Subject) -> Theme | None:
    """The theme a sub-theme stands under."""
    system = vocabulary.system(subject.system)
    found = system.find(subject.code) if system is not None else None
    return system.theme_of(found) if system is not None and found is not None else None


def levelled(system: CodeSystem) -> CodeSystem:
    """A system with what gets a level in it and nothing else."""
    wanted = CATEGORIES.get(system.id)
    themes = (_with_level(theme) for theme in system.themes if wanted in (None, theme.category))
    kept = tuple(theme for theme in themes if theme.subthemes or theme.has_level)
    return replace(system, themes=kept, evaluations=())


def _with_level(theme: Theme) -> Theme:
    return replace(theme, category="", subthemes=tuple(each for each in theme.subthemes if each.has_level))
