"""What goes into the file of a poster: the drawing on its sheets, then all of it in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.layout.differences import decorated
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Frame, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.layout.whole import whole_drawing
from desktop.model.compare import Difference, compare
from desktop.model.day import Day, Group
from desktop.model.day_record import Sender
from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.model.posters import SUBJECT_NAMES, PosterWish, Subject
from desktop.model.service_lines import service_lines
from desktop.report.blocks import NOBODY, Block, Heading, PageBreak, Paragraph, Report, Sheet, Wall
from desktop.report.comparison import comparison_blocks
from desktop.report.dates import date_in_words
from desktop.report.groups import group_name
from desktop.report.journey import journey_blocks
from desktop.report.plan import plan_blocks
from desktop.report.plan_sheet import plan_sheets
from desktop.report.posters.legend import legend_of
from desktop.report.posters.plainly import told_plainly
from desktop.report.posters.runs import runs
from desktop.report.sheet import journey_sheets
from desktop.words import Translate

KEY = "poster"
NAME = 7.0
NAME_ROOM = 11.0
BETWEEN = 9.0
SQUARE_ROOT_OF_TWO = 2**0.5


@dataclass(frozen=True, slots=True)
class Pinned:
    """A board as it is put on the wall: of which day and group, whom it comes from, and how its journeys are drawn."""

    day: Day
    group: Group | None
    board: Board
    sender: Sender = NOBODY
    lines: bool = False
    """Whether journeys are drawn with the lines of a service blueprint."""


def poster_report(pinned: Pinned, wish: PosterWish, translate: Translate) -> Report:
    """Put the file of a poster together."""
    name = translate("Kinds", SUBJECT_NAMES[wish.subject])
    title = _day_name(pinned, translate)
    whose = group_name(pinned.group, translate) if pinned.group is not None else ""
    return Report(
        " · ".join(filter(None, (title, whose, name))), tuple(_blocks(pinned, wish, translate)), sender=pinned.sender
    )


def walls(pinned: Pinned, wish: PosterWish, translate: Translate) -> tuple[Wall, ...]:
    """The posters that are wished for; none where there is nothing to draw."""
    running, name = _running(pinned, translate), translate("Kinds", SUBJECT_NAMES[wish.subject])
    shown = shown_on(pinned.board, wish.subject)
    facts = [] if pinned.group is None else [_day_name(pinned, translate)]
    facts += [date_in_words(pinned.day.date, translate)] if pinned.day.date else []
    return tuple(
        Wall(sheet, tuple(facts), legend_of(shown, translate), wish.size, wish.tiles, pinned.sender.name)
        for sheet in _sheets(pinned, shown, wish, running, name, translate)
    )


def _blocks(pinned: Pinned, wish: PosterWish, translate: Translate) -> Iterator[Block]:
    found = walls(pinned, wish, translate)
    running, name = _running(pinned, translate), translate("Kinds", SUBJECT_NAMES[wish.subject])
    yield from found
    yield PageBreak(f"{running} · {name}")
    if found:
        yield from told_plainly(_words(pinned.board, wish.subject, translate))
        return
    yield Heading(1, running, key=f"{KEY}-opens")
    yield Heading(2, name, key=KEY)
    yield Paragraph(translate("Report", "There is nothing on it yet."))


def _words(board: Board, subject: Subject, translate: Translate) -> Iterator[Block]:
    """All that is on a poster as text."""
    match subject:
        case Subject.PLAN:
            yield from plan_blocks(board, translate)
        case Subject.COMPARISON:
            yield from comparison_blocks(board, f"{KEY}-told", translate)
            for kind in JOURNEYS:
                yield Heading(2, translate("Kinds", JOURNEY_NAMES[kind]), key=f"{KEY}-{kind}")
                yield from journey_blocks(board.journey(kind), translate, board)
        case _:
            yield from journey_blocks(shown_on(board, subject)[0], translate, board)


def shown_on(board: Board, subject: Subject) -> tuple[Journey, ...]:
    """The grids that are on a poster."""
    if subject is Subject.COMPARISON:
        return tuple(board.journey(kind) for kind in JOURNEYS)
    kind = JourneyKind(subject.value)
    return (board.plan,) if kind is JourneyKind.PLAN else (board.journeys[kind],)


def _sheets(
    pinned: Pinned, shown: Sequence[Journey], wish: PosterWish, running: str, name: str, translate: Translate
) -> Iterator[Sheet]:
    if wish.subject is Subject.COMPARISON:
        if all(journey.lanes and journey.phases for journey in shown):
            yield _compared(pinned, shown, running, name, translate)
        return
    parts = runs(shown[0], wish.parts)
    if wish.subject is Subject.PLAN:
        yield from plan_sheets(shown[0], name, running, KEY, translate, parts=parts)
    else:
        yield from journey_sheets(shown[0], name, running, KEY, translate, lines=pinned.lines, parts=parts)


def _compared(pinned: Pinned, shown: Sequence[Journey], running: str, name: str, translate: Translate) -> Sheet:
    """Both journeys with what became of each card: side by side or one below the other, as paper takes them best."""
    of = compare(pinned.board).of
    lines = [service_lines(journey.lanes) if pinned.lines else () for journey in shown]
    drawings = [lay_out(journey, translate, lines=each) for journey, each in zip(shown, lines, strict=True)]
    (places, width, height) = _arranged(drawings)
    tiles: list[Tile] = []
    for (x, y), drawing in zip(places, drawings, strict=True):
        tiles.append(_named(translate("Kinds", JOURNEY_NAMES[drawing.journey.kind]), x, y))
        tiles += [tile.at(x + tile.frame.x, y + NAME_ROOM + tile.frame.y) for tile in _marked(drawing, of, translate)]
    words = translate("Report", "{name}: both drawings with {cards} cards, and what is new, gone, moved or changed.")
    alt = words.format(name=f"{running}, {name}", cards=sum(len(journey.cards) for journey in shown))
    follows = translate("Report", "All of it follows as text.")
    return Sheet(name, running, KEY, tuple(tiles), width, height, 1.0, f"{alt} {follows}")


def _arranged(drawings: Sequence[JourneyDrawing]) -> tuple[tuple[tuple[float, float], ...], float, float]:
    """Where each of two drawings begins, and how wide and tall they are together."""
    first, second = drawings
    wide, high = max(first.width, second.width), max(first.height, second.height) + NAME_ROOM
    below = first.height + NAME_ROOM + BETWEEN
    stacked = (((0.0, 0.0), (0.0, below)), wide, below + NAME_ROOM + second.height)
    beside = first.width + BETWEEN
    return max(stacked, (((0.0, 0.0), (beside, 0.0)), beside + second.width, high), key=lambda each: _scale(*each[1:]))


def _scale(width: float, height: float) -> float:
    """How large something can be on paper that may be turned, compared with other shapes."""
    short, long = sorted((width, height))
    return min(1 / short, SQUARE_ROOT_OF_TWO / long)


def _marked(drawing: JourneyDrawing, of: Mapping[str, Difference], translate: Translate) -> Iterator[Tile]:
    """A drawing and what became of its cards; the words of what is gone are there once, struck through."""
    gone = {key for key in drawing.journey.cards if of.get(key) is Difference.GONE}
    for tile in whole_drawing(drawing):
        if tile.key in gone:
            rest = tuple(mark for mark in tile.marks if not isinstance(mark, Words))
            yield Tile(tile.key, tile.frame, rest, tile.block)
        else:
            yield tile
    yield from decorated(drawing, of, translate)


def _named(name: str, x: float, y: float) -> Tile:
    line = Words(0, NAME, name, NAME, Weight.BOLD, Token.INK)
    return Tile(f"name {x} {y}", Frame(x, y, 100.0, NAME_ROOM), (line,), Token.PAPER)


def _running(pinned: Pinned, translate: Translate) -> str:
    """Whose poster it is: the group and its case, or the day where it is everybody's."""
    if pinned.group is None:
        return _day_name(pinned, translate)
    case = pinned.day.case_of(pinned.group)
    return " · ".join(filter(None, (group_name(pinned.group, translate), case.title if case else "")))


def _day_name(pinned: Pinned, translate: Translate) -> str:
    return pinned.day.title.strip() or translate("Report", "Theme day")
