"""Where a group places itself among the shades of BUM, on paper: now and wanted, in place and in words."""

from collections.abc import Iterator

from desktop.model.day import Group
from desktop.model.shades import PLACE_NAMES, Shades
from desktop.report.blocks import Block, Cell, Heading, Row, Table
from desktop.report.groups import group_key
from desktop.words import QT_TRANSLATE_NOOP, Translate

NOTHING = "–"
NAMES = {
    "now": QT_TRANSLATE_NOOP("Shades", "Where we are now"),
    "wish": QT_TRANSLATE_NOOP("Shades", "Where we want to be"),
    "triangle": QT_TRANSLATE_NOOP("Shades", "When we become two against one"),
}
WIDTHS = (0.26, 0.24, 0.5)


def shades_part(shades: Shades, group: Group, translate: Translate) -> Iterator[Block]:
    """What a group says of it; nothing where it says nothing."""
    if shades.says_nothing:
        return
    yield Heading(2, translate("Shades", "Three shades of BUM"), key=f"{group_key(group)}-shades")
    rows = (
        ("now", _place(shades.now), shades.now_words),
        ("wish", _place(shades.wish), shades.wish_words),
        ("triangle", NOTHING, shades.triangle),
    )
    told = [
        Row((Cell(translate("Shades", NAMES[key]), strong=True), Cell(place), Cell(said.strip() or NOTHING)))
        for key, place, said in rows
        if place != NOTHING or said.strip()
    ]
    head = (translate("Shades", "We"), translate("Shades", "Place"), translate("Shades", "In words"))
    yield Table(head, tuple(told), WIDTHS, whole=True)


def _place(at: int | None) -> str:
    return PLACE_NAMES[at] if at is not None else NOTHING
