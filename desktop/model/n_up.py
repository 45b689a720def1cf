"""Several pages on one sheet of paper: where each goes, how large, and whether it is turned. Lengths in any unit."""

from dataclasses import dataclass

COUNTS = (1, 2, 4)
"""How many pages a sheet may hold."""


@dataclass(frozen=True, slots=True)
class Put:
    """A page's place on its sheet: its corner, its scale, and whether it lies on its side, turned to the left."""

    x: float
    y: float
    scale: float
    turned: bool


def sheets(pages: int, count: int) -> int:
    """How many sheets, one side each, so many pages take."""
    return -(-pages // count)


def put(page: tuple[float, float], sheet: tuple[float, float], count: int, at: int) -> Put:
    """Where the `at`th page of a sheet goes, as large as its share of the sheet allows and in the middle of it."""
    x, y, width, height = _share(sheet, count, at)
    upright = min(width / page[0], height / page[1])
    aside = min(width / page[1], height / page[0])
    turned = aside > upright * 1.01
    scale = aside if turned else upright
    wide, high = (page[1], page[0]) if turned else page
    return Put(x + (width - wide * scale) / 2, y + (height - high * scale) / 2, scale, turned)


def _share(sheet: tuple[float, float], count: int, at: int) -> tuple[float, float, float, float]:
    """A part of a sheet: two lie along its longer side, four in the corners."""
    width, height = sheet
    if count == 1:
        return 0.0, 0.0, width, height
    if count == 2:
        if width > height:
            return at * width / 2, 0.0, width / 2, height
        return 0.0, at * height / 2, width, height / 2
    return at % 2 * width / 2, at // 2 * height / 2, width / 2, height / 2
