"""A journey drawn on A3 sheets: one when it fits, else several, with the ends of the arrows between them marked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.layout import measures as m
from desktop.layout.drawing import Ends, JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Dot, Frame, Mark, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.signs import arrow_head
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.layout.whole import NOTHING, whole_drawing
from desktop.model.journey import Journey
from desktop.model.service_lines import NO_PLACE, ServiceLine, lines_of_part, unseen_lanes, without_place
from desktop.report.blocks import Sheet
from desktop.report.measures import A3_LANDSCAPE, SHEET_BOTTOM, SHEET_EDGE, SHEET_TOP, SMALLEST_TYPE
from desktop.report.parts import Room, parts_of
from desktop.words import Translate

ROOM = Room(
    A3_LANDSCAPE.width - 2 * SHEET_EDGE,
    A3_LANDSCAPE.height - SHEET_TOP - SHEET_BOTTOM,
    SMALLEST_TYPE / min(m.FOOT, m.TEXT),
)
"""Kinds and numbers, the smallest type of all, are not made smaller than the rest: see `sheet_page`."""

STUB_STEP = 5.2


@dataclass(frozen=True, slots=True)
class _Crossing:
    """The end of an arrow to or from another sheet: its handover's number or 0, and the card on this sheet."""

    number: int
    card: str
    sheet: int
    leaves: bool


def journey_sheets(  # noqa: PLR0913 - each by its name
    journey: Journey,
    name: str,
    running: str,
    key: str,
    translate: Translate,
    *,
    lines: bool = False,
    parts: Sequence[Journey] = (),
    agreed: frozenset[str] = NOTHING,
) -> Iterator[Sheet]:
    """Draw a journey on as many sheets as it needs, or in given parts; nothing if it has no lanes or no phases.

    With `lines` those of a service blueprint are drawn, and those that have no place are told. Cards and arrows that
    something was `agreed` about are marked.
    """
    if not journey.lanes or not journey.phases:
        return
    taken = len(ServiceLine) * m.LINE_ROOM if lines else 0.0
    parts = parts or parts_of(journey, replace(ROOM, height=ROOM.height - taken), translate)
    numbers = {link.id: number for number, link in enumerate(journey.handovers(), start=1)}
    sheet_of = {card_id: number for number, part in enumerate(parts, start=1) for card_id in part.cards}
    for number, part in enumerate(parts, start=1):
        drawing = _numbered(
            lay_out(part, translate, lines=lines_of_part(journey.lanes, part.lanes) if lines else ()), numbers
        )
        crossing = _crossing(journey, sheet_of, number, numbers)
        yield Sheet(
            title=name,
            kicker=running,
            key=key,
            tiles=(*whole_drawing(drawing, agreed), *_stubs(drawing, crossing)),
            width=drawing.width,
            height=drawing.height,
            scale=min(1.0, ROOM.width / drawing.width, ROOM.height / drawing.height),
            alt=_alt(part, f"{running}, {name}", translate),
            number=number,
            count=len(parts),
            notes=(
                *_notes(drawing, crossing, translate),
                *agreed_note(part, agreed, translate),
                *(_of_lines(journey, translate) if lines else ()),
            ),
        )


def agreed_note(journey: Journey, agreed: frozenset[str], translate: Translate) -> Iterator[str]:
    """What the sign of an agreement means, where there is one on a drawing."""
    if agreed & {*journey.cards, *journey.links}:
        yield translate("Report", "A tick on a card or beside an arrow: something was agreed about it.")


def _crossing(
    journey: Journey, sheet_of: Mapping[str, int], sheet: int, numbers: Mapping[str, int]
) -> tuple[_Crossing, ...]:
    found = []
    for link in journey.links.values():
        start, end = sheet_of[link.source], sheet_of[link.target]
        if start != end and start == sheet:
            found.append(_Crossing(numbers.get(link.id, 0), link.source, end, leaves=True))
        elif start != end and end == sheet:
            found.append(_Crossing(numbers.get(link.id, 0), link.target, start, leaves=False))
    return tuple(sorted(found, key=lambda each: (not each.leaves, each.number, each.card)))


def _numbered(drawing: JourneyDrawing, numbers: Mapping[str, int]) -> JourneyDrawing:
    """Give the arrows of a part the numbers they have on the whole journey."""
    ends = {key: Ends(end.source, end.target, numbers.get(key, 0)) for key, end in drawing.ends.items()}
    return replace(drawing, ends=ends)


def _stubs(drawing: JourneyDrawing, crossing: Sequence[_Crossing]) -> Iterator[Tile]:
    """Where an arrow leaves or enters the sheet: its number, or a mere arrow head, on the card's edge."""
    sheet = Frame(0, 0, drawing.width, drawing.height)
    used: dict[tuple[str, bool], int] = {}
    for each in crossing:
        frame = drawing.frame_of(each.card)
        if frame is None:
            continue
        index = used.get((each.card, each.leaves), 0)
        used[(each.card, each.leaves)] = index + 1
        y = frame.y + min(frame.height - m.BADGE, m.BADGE + 1.0 + index * STUB_STEP)
        x = frame.right if each.leaves else frame.x
        yield Tile(f"stub {each.card} {index}", sheet, tuple(_stub(x, y, each.number)))


def _stub(x: float, y: float, number: int) -> Iterator[Mark]:
    ink = Token.WARNING if number else Token.MUTED
    yield arrow_head((x + m.BADGE + 1.6, y), (1.0, 0.0), m.ARROW_HEAD, ink)
    if number:
        text = str(number)
        left = x - width_of(text, m.NUMBER, Weight.BOLD) / 2
        yield Dot(x, y, m.BADGE, fill=Token.WARNING_TINT, stroke=Token.WARNING, pen=0.3)
        yield Words(left, y + m.NUMBER * 0.35, text, m.NUMBER, Weight.BOLD, Token.WARNING)


def _alt(journey: Journey, name: str, translate: Translate) -> str:
    text = translate(
        "Report",
        "{name}: a drawing of {lanes} lanes, {phases} phases, {cards} cards and {arrows} arrows."
        " All of it follows as text.",
    )
    return text.format(
        name=name,
        lanes=len(journey.lanes),
        phases=len(journey.phases),
        cards=len(journey.cards),
        arrows=len(journey.links),
    )


def _of_lines(journey: Journey, translate: Translate) -> Iterator[str]:
    """What the citizen does not see, and which lines could not be drawn."""
    unseen = unseen_lanes(journey.lanes)
    if unseen:
        names = ", ".join(lane.title for lane in journey.lanes if lane.id in unseen)
        yield translate("Report", "Below the line of visibility: {names}.").format(names=names)
    for line in without_place(journey.lanes):
        yield translate("ServiceLines", NO_PLACE[line])


def _notes(drawing: JourneyDrawing, crossing: Sequence[_Crossing], translate: Translate) -> Iterator[str]:
    if any(end.number for end in drawing.ends.values()):
        yield translate("Report", "Numbers are handovers; their words are in the table that follows.")
    to = translate("Report", "{number} (to sheet {sheet})")
    back = translate("Report", "{number} (from sheet {sheet})")
    names = [
        (to if each.leaves else back).format(number=each.number, sheet=each.sheet) for each in crossing if each.number
    ]
    if names:
        yield translate("Report", "Goes on elsewhere: {names}.").format(names=", ".join(names))
