"""The programme on paper: minute by minute, for the participants, for the door, and what has to be brought along."""

from collections.abc import Iterator

from desktop.model.day import Day
from desktop.model.printing import SHEET_NAMES, DaySheet
from desktop.model.programme import KIND_NAMES, OPENS_NAMES, SCREEN_NAMES, Block, BlockKind, Opens, Programme
from desktop.model.timing import Slot, arrivals, clock_text, end, hours_text, length_text, timetable, total
from desktop.report import blocks as b
from desktop.report.dates import date_in_words
from desktop.words import Translate


def minutes(day: Day, translate: Translate) -> Iterator[b.Block]:
    """Every block with when, how long, how, and what is on the screens."""
    yield from heading(day, DaySheet.MINUTES, translate)
    head = (
        translate("DaySheets", "Time"),
        translate("DaySheets", "Min."),
        translate("DaySheets", "What"),
        translate("DaySheets", "How"),
        translate("DaySheets", "Projector"),
        translate("DaySheets", "Groups' laptops"),
    )
    rows = []
    for slot in timetable(day.programme):
        rows.append(_row(slot, slot.block.title, translate))
        for inner in day.programme.beside(slot.block.id):
            title = f"{groups_of(inner, day, translate)}: {block_name(inner, translate)}"
            rows.append(_row(Slot(inner, slot.begins, inner.minutes), title, translate))
    rows.append(
        b.Row(
            (
                b.Cell(clock_text(end(day.programme)), strong=True),
                b.Cell(""),
                b.Cell(translate("DaySheets", "The day ends"), strong=True),
                b.Cell(""),
                b.Cell(""),
                b.Cell(""),
            )
        )
    )
    yield b.Table(head, tuple(rows), (11, 8, 42, 36, 24, 24))


def participants(day: Day, translate: Translate) -> Iterator[b.Block]:
    """When what happens, for those who take part."""
    lines = [
        b.PosterLine(clock_text(slot.begins), _told(slot.block, day, translate), slot.block.kind.is_pause)
        for slot in timetable(day.programme)
    ]
    if lines:
        lines.append(b.PosterLine(clock_text(end(day.programme)), translate("DaySheets", "Thank you and safe home")))
    yield b.Poster(title_of(day, translate), tuple(facts(day, translate)), day.purpose, tuple(lines))


def poster(day: Day, translate: Translate) -> Iterator[b.Block]:
    """What is behind this door, and when it begins, pauses and ends."""
    programme = day.programme
    begins = b.PosterLine(clock_text(programme.begins), translate("DaySheets", "We begin"))
    lines = []
    for slot in timetable(programme):
        if slot.block.kind is BlockKind.ARRIVAL or slot.block.kind.is_pause:
            lines.append(
                b.PosterLine(clock_text(slot.begins), block_name(slot.block, translate), slot.block.kind.is_pause)
            )
        if slot.begins == programme.begins:
            lines.append(begins)
    if lines:
        lines.append(b.PosterLine(clock_text(end(programme)), translate("DaySheets", "We say thank you for today")))
    yield b.Poster(title_of(day, translate), tuple(facts(day, translate)), "", tuple(lines), large=True)


def materials(day: Day, translate: Translate) -> Iterator[b.Block]:
    """What has to be brought along, each thing once, with the blocks that need it."""
    yield from heading(day, DaySheet.MATERIALS, translate)
    needed: dict[str, tuple[str, list[str]]] = {}
    for slot in timetable(day.programme):
        for block in (slot.block, *day.programme.beside(slot.block.id)):
            for thing in block.lines("materials"):
                _, where = needed.setdefault(thing.casefold(), (thing, []))
                where.append(f"{clock_text(slot.begins)} {block_name(block, translate)}")
    if not needed:
        yield b.Paragraph(translate("DaySheets", "No block of the programme says what it needs."))
        return
    head = ("", translate("DaySheets", "What"), translate("DaySheets", "For"), translate("DaySheets", "Who brings it"))
    rows = tuple(
        b.Row((b.Cell("☐"), b.Cell(thing, strong=True), b.Cell("\n".join(where)), b.Cell("")))
        for thing, where in needed.values()
    )
    yield b.Table(head, rows, (4, 36, 46, 24))


def heading(day: Day, sheet: DaySheet, translate: Translate) -> Iterator[b.Block]:
    """The head of a sheet that lists something."""
    name = translate("DaySheets", SHEET_NAMES[sheet])
    yield b.PageBreak(name)
    yield b.Heading(1, name, " · ".join([title_of(day, translate), *facts(day, translate)]), sheet.value)


def title_of(day: Day, translate: Translate) -> str:
    return day.title.strip() or day.programme.title.strip() or translate("Report", "Theme day")


def facts(day: Day, translate: Translate) -> Iterator[str]:
    """Date, hours and place, as far as they are known."""
    if day.date.strip():
        yield date_in_words(day.date, translate)
    if day.programme.blocks:
        yield hours(day.programme, translate)
    if day.place.strip():
        yield day.place.strip()


def hours(programme: Programme, translate: Translate) -> str:
    """From when to when, how long that is, and from when people arrive where that is before."""
    said = f"{hours_text(programme)} ({length_text(total(programme), translate)})"
    if not arrivals(programme):
        return said
    arrival = translate("DaySheets", "arrival from {time}").format(time=clock_text(timetable(programme)[0].begins))
    return f"{said}, {arrival}"


def block_name(block: Block, translate: Translate) -> str:
    """A block's title, or what kind it is."""
    return block.title.strip() or translate("Programme", KIND_NAMES[block.kind])


def groups_of(block: Block, day: Day, translate: Translate) -> str:
    """For which groups a block is that runs side by side with others."""
    names = [group.name for group in day.groups if group.id in block.groups]
    return ", ".join(names) or translate("DaySheets", "All other groups")


def _told(block: Block, day: Day, translate: Translate) -> str:
    """A block in the words of a programme; those side by side under one another."""
    beside = day.programme.beside(block.id)
    inner = [f"{groups_of(each, day, translate)}: {block_name(each, translate)}" for each in beside]
    return "\n".join(inner) or block_name(block, translate)


def _row(slot: Slot, title: str, translate: Translate) -> b.Row:
    block = slot.block
    opens = "" if block.opens is Opens.NOTHING else translate("Programme", OPENS_NAMES[block.opens])
    pause = block.kind.is_pause
    screen = translate("Programme", SCREEN_NAMES[block.screen])
    return b.Row(
        (
            b.Cell(clock_text(slot.begins), strong=True),
            b.Cell(str(slot.minutes)),
            b.Cell(title.strip() or block_name(block, translate), strong=not pause and not block.inside),
            b.Cell(block.method.strip()),
            b.Cell(screen),
            b.Cell(opens),
        )
    )
