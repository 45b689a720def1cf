"""What changed from one state of the shared guideline to another, heading by heading and word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.model.case_diff import How, Piece, pieces
from desktop.model.guideline import GUIDELINE_DATES, STEP_TEXTS, Guideline, GuidelineSection, GuidelineStep


@dataclass(frozen=True, slots=True)
class GuidelineChange:
    """One text that differs: of the section of that title, of a step (its number, from 1), or of the whole guideline.

    `name` is "title", "text", "order", one of `STEP_TEXTS`, "owner" or one of the dates. `how` tells whether the whole
    section or step came or went.
    """

    title: str
    step: int
    name: str
    how: How
    pieces: tuple[Piece, ...] = ()


def changes_between(old: Guideline, new: Guideline) -> tuple[GuidelineChange, ...]:
    """Every text that differs other than in its blanks: sections, then steps, then owner and dates."""
    found = [*_sections(old, new), *_steps(old, new), *_facts(old, new)]
    return tuple(each for each in found if _is_change(each))


def _is_change(each: GuidelineChange) -> bool:
    bare = each.how is not How.SAME or each.name == "steps"
    return any(piece.how is not How.SAME for piece in each.pieces) or (bare and not each.pieces)


def _sections(old: Guideline, new: Guideline) -> Iterator[GuidelineChange]:
    for section in new.sections:
        was = old.section(section.id)
        if was is None:
            yield _whole(section, How.ADDED)
        else:
            yield GuidelineChange(section.title, 0, "title", How.SAME, pieces(was.title, section.title))
            yield GuidelineChange(section.title, 0, "text", How.SAME, pieces(was.text, section.text))
    for section in old.sections:
        if new.section(section.id) is None:
            yield _whole(section, How.REMOVED)
    if _moved(old.sections, new.sections):
        titles = [" · ".join(each.title for each in those) for those in (old.sections, new.sections)]
        yield GuidelineChange("", 0, "order", How.SAME, (Piece(titles[0], How.REMOVED), Piece(titles[1], How.ADDED)))


def _whole(section: GuidelineSection, how: How) -> GuidelineChange:
    words = "\n".join(filter(None, (section.title, section.text)))
    return GuidelineChange(section.title, 0, "text", how, (Piece(words, how),) if words else ())


def _steps(old: Guideline, new: Guideline) -> Iterator[GuidelineChange]:
    for number, step in enumerate(new.steps, start=1):
        was = old.step(step.id)
        for name in STEP_TEXTS:
            before = getattr(was, name) if was is not None else ""
            how = How.SAME if was is not None else How.ADDED
            if before or getattr(step, name):
                yield GuidelineChange("", number, name, how, pieces(before, getattr(step, name)))
    for number, step in enumerate(old.steps, start=1):
        if new.step(step.id) is None:
            words = " · ".join(filter(None, (getattr(step, name) for name in STEP_TEXTS)))
            yield GuidelineChange("", number, "what", How.REMOVED, (Piece(words, How.REMOVED),) if words else ())
    if _moved(old.steps, new.steps):
        yield GuidelineChange("", 0, "steps", How.SAME)


def _facts(old: Guideline, new: Guideline) -> Iterator[GuidelineChange]:
    for name in ("owner", *GUIDELINE_DATES):
        yield GuidelineChange("", 0, name, How.SAME, _replaced(getattr(old, name), getattr(new, name)))


def _replaced(old: str, new: str) -> tuple[Piece, ...]:
    if old == new:
        return (Piece(old, How.SAME),)
    return tuple(piece for piece in (Piece(old, How.REMOVED), Piece(new, How.ADDED)) if piece.text)


def _moved(old: Sequence[GuidelineSection | GuidelineStep], new: Sequence[GuidelineSection | GuidelineStep]) -> bool:
    """Whether what is in both stands in another order."""
    before, after = [each.id for each in old], [each.id for each in new]
    return [key for key in before if key in after] != [key for key in after if key in before]
