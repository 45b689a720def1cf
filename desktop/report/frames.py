"""Slices poured into frames that lie anywhere on pages: the next frame begins where one is full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.layout.marks import Frame
from desktop.report.page import Page, Placed, Slice


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a slice came to lie: on which frame, and how far down the page, in millimetres."""

    frame: int
    y: float
    slice: Slice


def pour(slices: Sequence[Slice], frames: Iterator[Frame]) -> list[Spot]:
    """Lay slices into frames, which must not run out; what is kept together stays together where a frame has room."""
    spots: list[Spot] = []
    frame = next(frames)
    number, y = 0, frame.y
    for chain in _chains(slices):
        needed = _height(chain, fresh=y == frame.y)
        if y > frame.y and y + needed > frame.bottom:
            frame, number = next(frames), number + 1
            y = frame.y
        for each in chain:
            before = each.before if y > frame.y else 0.0
            if y > frame.y and y + before + each.height > frame.bottom:
                frame, number = next(frames), number + 1
                y, before = frame.y, 0.0
            spots.append(Spot(number, y + before, each))
            y += before + each.height
    return spots


def put(spots: Sequence[Spot], pages: Sequence[Page], left: float) -> None:
    """Put poured slices on pages, the first frame on the first; `left` is where the column begins."""
    for spot in spots:
        page = pages[spot.frame]
        page.placed += [Placed(left, spot.y + piece.y, piece) for piece in spot.slice.pieces]
        if spot.slice.anchor:
            page.anchors.append((spot.y, spot.slice.anchor))


def frames_used(spots: Sequence[Spot]) -> int:
    """How many frames have anything in them."""
    return spots[-1].frame + 1 if spots else 0


def _chains(slices: Sequence[Slice]) -> Iterator[list[Slice]]:
    chain: list[Slice] = []
    for each in slices:
        chain.append(each)
        if not each.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: Sequence[Slice], *, fresh: bool) -> float:
    return sum(each.before + each.height for each in chain) - (chain[0].before if fresh else 0.0)
