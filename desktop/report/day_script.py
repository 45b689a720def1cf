"""The facilitator's script: block by block what to say, what to remember, how, with what, and by whom."""

from collections.abc import Iterator, Mapping

from desktop.model.day import Day
from desktop.model.printing import DaySheet
from desktop.model.programme import ALLOWED_NAMES, KIND_NAMES, OPENS_NAMES, SCREEN_NAMES, Block, Opens
from desktop.model.timing import Slot, clock_text, length_text, timetable
from desktop.report import blocks as b
from desktop.report.day_programme import block_name, groups_of, heading
from desktop.words import Translate

WHOLE_DAY = "day"


def script(day: Day, notes: Mapping[str, str], translate: Translate) -> Iterator[b.Block]:
    """The whole of it; `notes` by block, those to the day as a whole first."""
    yield from heading(day, DaySheet.SCRIPT, translate)
    yield b.Paragraph(translate("DaySheets", "Only for the facilitator: not to be handed out or shown."), b.Style.NOTE)
    if notes.get(WHOLE_DAY, "").strip():
        yield from _aside(translate("DaySheets", "My notes"), notes[WHOLE_DAY])
    for slot in timetable(day.programme):
        yield from _block(slot, day, notes, translate)
        for inner in day.programme.beside(slot.block.id):
            yield from _block(Slot(inner, slot.begins, inner.minutes), day, notes, translate)


def _block(slot: Slot, day: Day, notes: Mapping[str, str], translate: Translate) -> Iterator[b.Block]:
    block = slot.block
    kind = translate("Programme", KIND_NAMES[block.kind])
    when = f"{clock_text(slot.begins)}–{clock_text(slot.ends)}"
    said = [when, length_text(slot.minutes, translate), kind]
    if block.inside:
        said.append(groups_of(block, day, translate))
    yield b.Heading(2, f"{clock_text(slot.begins)}  {block_name(block, translate)}", " · ".join(said), block.id)
    yield from _aside(translate("DaySheets", "Goal"), block.goal)
    yield from _aside(translate("DaySheets", "Say to the room"), block.instructions)
    yield from _aside(translate("DaySheets", "My notes"), notes.get(block.id, ""))
    yield from _aside(translate("DaySheets", "Method"), block.method)
    for name, words in (
        ("materials", translate("DaySheets", "Materials")),
        ("roles", translate("DaySheets", "Roles")),
        ("prompts", translate("DaySheets", "To discuss")),
    ):
        if lines := block.lines(name):
            yield b.Heading(3, words, aside=True)
            yield b.Bullets(lines)
    yield from _aside(translate("DaySheets", "On the screens"), _screens(block, translate))


def _aside(name: str, words: str) -> Iterator[b.Block]:
    if words.strip():
        yield b.Heading(3, name, aside=True)
        yield b.Paragraph(words)


def _screens(block: Block, translate: Translate) -> str:
    """What the projector shows, and what the groups get."""
    shown = translate("DaySheets", "Projector: {screen}.").format(
        screen=translate("Programme", SCREEN_NAMES[block.screen])
    )
    if block.opens is Opens.NOTHING:
        return shown
    given = translate("DaySheets", "The groups' laptops: {page} ({allowed}).").format(
        page=translate("Programme", OPENS_NAMES[block.opens]),
        allowed=translate("Programme", ALLOWED_NAMES[block.allowed]),
    )
    return f"{shown} {given}"
