"""Hints about the themes and levels of a case: the rules of domain reference 13.2 about one line or all."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT, Assessment, Case
from desktop.model.case_places import Place
from desktop.model.hint import Hint, hint
from desktop.model.vocabulary import CodeSystem, Scale, Subtheme, Theme, Vocabulary, plain
from desktop.words import QT_TRANSLATE_NOOP

CLOSE = 0.6
MOST_REMEMBERED = 1_000
"""How many unknown labels are remembered with what comes closest: the hints are asked for at every keystroke."""
HIGHEST = 4
"""The highest step that is a level; what lies above says why there is none."""


def line_hints(case: Case, vocabulary: Vocabulary) -> Iterator[Hint]:
    """Give the hints about every line, and then those about the lines together."""
    for at, line in enumerate(case.assessments):
        if not line.system.strip():
            yield from _without_vocabulary(at, line)
        elif not vocabulary.named(line.system):
            text = QT_TRANSLATE_NOOP(
                "CaseHints", "“{label}” is from {system}, a vocabulary this version does not know."
            )
            yield hint(Place("assessments", at, "system"), text, label=line.label, system=line.system)
        else:
            yield from _about(at, line, vocabulary)
    yield from _together(case, vocabulary)


def subtheme_of(line: Assessment, vocabulary: Vocabulary) -> Subtheme | None:
    """What a line is about: by its code, or else by its label, or by the judgement it stands under."""
    find = vocabulary.find
    found = find(line.system, line.code) or find(line.system, line.label)
    if found is None and (judged := find(line.system, line.theme)) and vocabulary.theme_of(line.system, judged) is None:
        return judged
    return found


def scale_of(line: Assessment, vocabulary: Vocabulary) -> Scale | None:
    """The scale the levels of a line are on."""
    return next((system.scale for system in vocabulary.named(line.system)), None)


def _without_vocabulary(at: int, line: Assessment) -> Iterator[Hint]:
    if line.level is not None or line.expected is not None:
        text = QT_TRANSLATE_NOOP(
            "CaseHints",
            "“{label}” has a level but no vocabulary: say which one, since the same number means different things.",
        )
        yield hint(Place("assessments", at, "system"), text, label=line.label)


def _about(at: int, line: Assessment, vocabulary: Vocabulary) -> Iterator[Hint]:
    found = subtheme_of(line, vocabulary)
    if found is None:
        yield _unknown(at, line, vocabulary)
        return
    if plain(line.label) in map(plain, found.former):
        text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” is now called “{now}” in {system}.")
        place = Place("assessments", at, "label")
        yield hint(place, text, label=line.label, now=found.label, system=_name(line, vocabulary))
    theme = vocabulary.theme_of(line.system, found)
    if theme is None:
        return  # a judgement beside the themes, such as support need, follows rules of its own
    other = vocabulary.find(line.system, line.label)
    if other is not None and other.code != found.code:
        text = QT_TRANSLATE_NOOP("CaseHints", "The code of “{label}” is that of “{other}”: choose one of the two.")
        yield hint(Place("assessments", at, "code"), text, label=line.label, other=found.label)
    yield from _levels(at, line, found, theme, vocabulary)


def _unknown(at: int, line: Assessment, vocabulary: Vocabulary) -> Hint:
    place = Place("assessments", at, "label")
    systems = vocabulary.named(line.system)
    said = {"label": line.label, "system": _name(line, vocabulary)}
    if any(system.find_theme(line.label) for system in systems):
        text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” is a theme in {system}: choose the sub-theme it is about.")
        return hint(place, text, **said)
    elsewhere = next((system for system in vocabulary.systems if system.find(line.label)), None)
    if elsewhere is not None:
        text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” is not in {system}, but it is in {other}.")
        return hint(place, text, **said, other=elsewhere.name)
    if close := _closest(line.label, systems):
        text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” is not in {system}. Did you mean “{close}”?")
        return hint(place, text, **said, close=close)
    text = QT_TRANSLATE_NOOP(
        "CaseHints", "“{label}” is not in {system}: choose what comes nearest, or leave it as words of your own."
    )
    return hint(place, text, **said)


def _closest(label: str, systems: tuple[CodeSystem, ...]) -> str:
    names = tuple(name for system in systems for name in system.names)
    close = _close(plain(label), names)
    return next((found.label for system in systems if (found := system.find(close))), "")


@lru_cache(maxsize=MOST_REMEMBERED)
def _close(wanted: str, names: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(wanted, names, 1, CLOSE)), "")


def _levels(at: int, line: Assessment, found: Subtheme, theme: Theme, vocabulary: Vocabulary) -> Iterator[Hint]:
    here, later = Place("assessments", at, "level"), Place("assessments", at, "expected")
    scale = scale_of(line, vocabulary)
    given = [(here, line.level), (later, line.expected)]
    if not found.has_level:
        place = next((place for place, level in given if level is not None), None)
        if place is not None:
            text = QT_TRANSLATE_NOOP(
                "CaseHints", "“{label}” gets no level: in {system}, “{group}” is described in words only."
            )
            group = theme.category or theme.label
            yield hint(place, text, label=line.label, system=_name(line, vocabulary), group=group)
        return
    for place, level in given:
        if scale is not None and level is not None and scale.step(level) is None:
            text = QT_TRANSLATE_NOOP("CaseHints", "“{level}” at “{label}” is no step of the scale {scale}.")
            yield hint(place, text, level=_step_name(level, vocabulary), label=line.label, scale=scale.name)
    if line.level is None:
        yield from _no_level(at, line, scale)
    if line.level is not None and line.expected is not None and line.level < line.expected <= HIGHEST:
        text = QT_TRANSLATE_NOOP(
            "CaseHints",
            "“{label}” is expected to get worse, from {level} to {expected}: say so if it is a loss to be limited.",
        )
        yield hint(later, text, label=line.label, level=line.level, expected=line.expected)


def _no_level(at: int, line: Assessment, scale: Scale | None) -> Iterator[Hint]:
    place = Place("assessments", at, "level")
    if line.expected is not None:
        text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” has an expected level but none for today.")
        yield hint(place, text, label=line.label)
        return
    for value in (NOT_ASSESSED, NOT_RELEVANT):
        if scale is not None and (step := scale.step(value)):
            text = QT_TRANSLATE_NOOP(
                "CaseHints", "“{label}” has no level: choose one, or “{step}”, since an empty place says neither."
            )
            yield hint(place, text, label=line.label, step=step.label)


def _step_name(level: int, vocabulary: Vocabulary) -> str:
    steps = [step for scale in vocabulary.scales if (step := scale.step(level))]
    return steps[0].label if level > HIGHEST and steps else str(level)


def _together(case: Case, vocabulary: Vocabulary) -> Iterator[Hint]:
    """Hints about lines that do not go together: two scales, two expected levels, another scale than the case says."""
    scales: list[str] = []
    expected: set[tuple[str, str]] = set()
    for at, line in enumerate(case.assessments):
        scale, found = scale_of(line, vocabulary), subtheme_of(line, vocabulary)
        if scale is not None and line.level is not None and scale.name not in scales:
            scales.append(scale.name)
        if found is None or line.expected is None:
            continue
        if (line.system, found.code) in expected:
            text = QT_TRANSLATE_NOOP("CaseHints", "“{label}” has two expected levels: only one can hold at a time.")
            yield hint(Place("assessments", at, "expected"), text, label=line.label)
        expected.add((line.system, found.code))
    if len(scales) > 1:
        text = QT_TRANSLATE_NOOP(
            "CaseHints", "The levels are from different scales, {scales}: the same number does not mean the same."
        )
        yield hint(Place("assessments"), text, scales=", ".join(scales))
    said = [name for name in ("FFB", "FSIII", "VUM 1") if name.casefold() in case.scale.casefold()]
    if said and scales and not any(scale.startswith(name) for scale in scales for name in said):
        text = QT_TRANSLATE_NOOP("CaseHints", "The scale is given as “{said}”, but the levels are from {scales}.")
        yield hint(Place("scale"), text, said=case.scale, scales=", ".join(scales))


def _name(line: Assessment, vocabulary: Vocabulary) -> str:
    systems = vocabulary.named(line.system)
    return systems[0].name if len(systems) == 1 else line.system
