"""The pictures on the projector that are made of many parts: tables, notes on the wall, what became of expectations."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.language import Language
from desktop.layout.palette import Token, words_of
from desktop.model.evaluation import BEST
from desktop.model.shown import Heap, Pin, Results, TablePlan, WallShown
from desktop.model.wall import MET_NAMES, NOTE_NAMES, Met
from desktop.settings import Appearance
from desktop.theme import theme_of
from desktop.windows.projector_type import AIR, BODY

if TYPE_CHECKING:
    from desktop.windows.projector_picture import ProjectorPicture

GAP = 28.0
SOFT = 0.72
BADGE = 64.0
NOTES = (60, 54, 48, 44)
MET_TOKENS = {Met.YES: Token.PROVIDER, Met.PARTLY: Token.HIGHLIGHT, Met.NO: Token.CITIZEN}


STEP = 80.0
"""From one bar to the next."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its name and number; `share` is of the longest there could be."""

    name: str
    share: float
    number: str
    color: QColor


def cells(body: QRectF, count: int, shape: float) -> Iterator[QRectF]:
    """Equal parts of a room for so many things that are `shape` times as wide as high at best."""
    if count <= 0:
        return
    best = max(range(1, count + 1), key=lambda across: _used(body, count, across, shape))
    down = ceil(count / best)
    width = (body.width() - GAP * (best - 1)) / best
    height = (body.height() - GAP * (down - 1)) / down
    for index in range(count):
        left, top = index % best, index // best
        yield QRectF(body.x() + left * (width + GAP), body.y() + top * (height + GAP), width, height)


def _used(body: QRectF, count: int, across: int, shape: float) -> float:
    down = ceil(count / across)
    width = (body.width() - GAP * (across - 1)) / across
    height = (body.height() - GAP * (down - 1)) / down
    return min(width, height * shape)


def paint_tables(picture: "ProjectorPicture", painter: QPainter, body: QRectF, shown: TablePlan) -> None:
    """A card for each table: its name, letters of the sides with how many, and roles as far as there is room."""
    theme = theme_of(Appearance.LIGHT)
    for table, cell in zip(shown.tables, cells(body, len(shown.tables), 2.2), strict=False):
        _card(painter, cell)
        painter.setPen(picture.ink())
        picture.type.one_line(painter, table.name, cell.adjusted(24, 12, -24, 0), 48, bold=True)
        at = cell.left() + 24
        for side, number in table.sides.items():
            badge = QRectF(at, cell.top() + 84, BADGE, BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(words_of(side)))
            painter.drawRoundedRect(badge, 14, 14)
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(picture.type.font(BODY, bold=True))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, side.letter)
            painter.setPen(picture.ink())
            painter.setFont(picture.type.font(BODY))
            words = f"× {number}"
            wide = picture.type.width(words, BODY)
            painter.drawText(
                QRectF(badge.right() + 10, badge.y(), wide + 4, BADGE), Qt.AlignmentFlag.AlignVCenter, words
            )
            at = badge.right() + 10 + wide + 26
        roles = cell.adjusted(24, 84 + BADGE + 6, -24, -8)
        words = ", ".join(table.roles)
        painter.setPen(picture.ink(SOFT))
        if picture.type.height(words, roles.width(), BODY) <= roles.height():
            picture.type.block(painter, words, roles, BODY)
        elif roles.height() >= BODY:
            picture.type.one_line(painter, words, roles, BODY)


def paint_wall(picture: "ProjectorPicture", painter: QPainter, body: QRectF, shown: WallShown) -> None:
    """A column for each kind of note; what there is no room for is counted."""
    kinds = list(dict.fromkeys(heap.kind for heap in shown.heaps))
    if not kinds:
        return
    width = (body.width() - GAP * (len(kinds) - 1)) / len(kinds)
    by_kind = [[heap for heap in shown.heaps if heap.kind is kind] for kind in kinds]
    room = body.height() - 80
    fits = (size for size in NOTES if all(_height(picture, width, heaps, size) <= room for heaps in by_kind))
    size = next(fits, BODY)
    for index, kind in enumerate(kinds):
        column = QRectF(body.x() + index * (width + GAP), body.y(), width, body.height())
        painter.setPen(picture.mark)
        picture.type.one_line(painter, Language.translate("Wall", NOTE_NAMES[kind]), column, 48, bold=True)
        heaps = by_kind[index]
        _paint_heaps(picture, painter, column.adjusted(0, 80, 0, 0), heaps, size)


def _paint_heaps(
    picture: "ProjectorPicture", painter: QPainter, column: QRectF, heaps: list[Heap], size: float
) -> None:
    lines = [line for heap in heaps for line in _lines_of(heap)]
    at, left = column.top(), len(lines)
    for line, heading in lines:
        height = picture.type.height(line, column.width(), size, bold=heading)
        rest = size * 1.3 if left > 1 else 0
        if at + height > column.bottom() - rest:
            break
        painter.setPen(picture.ink(1.0 if heading else 0.88))
        picture.type.block(painter, line, QRectF(column.x(), at, column.width(), height + 2), size, bold=heading)
        at += height + size * AIR
        left -= 1
    if left:
        painter.setPen(picture.ink(SOFT))
        words = Language.translate("Projector", "and {number} more").format(number=left)
        picture.type.one_line(painter, words, QRectF(column.x(), at, column.width(), size), size)


def _height(picture: "ProjectorPicture", width: float, heaps: list[Heap], size: float) -> float:
    lines = [line for heap in heaps for line in _lines_of(heap)]
    return sum(picture.type.height(line, width, size, bold=bold) + size * AIR for line, bold in lines)


def _lines_of(heap: Heap) -> Iterator[tuple[str, bool]]:
    if heap.title:
        yield heap.title, True
    for pin in heap.pins:
        yield _with_votes(pin), False


def _with_votes(pin: Pin) -> str:
    return f"{pin.text} ●\u00a0{pin.votes}" if pin.votes else pin.text


def paint_results(picture: "ProjectorPicture", painter: QPainter, body: QRectF, shown: Results) -> None:
    """How many expectations were met and what the evaluation says, as bars with numbers; then what got most dots."""
    dark = theme_of(Appearance.DARK)
    bars = []
    if any(shown.met.get(met) for met in Met):
        most = max(1, *(shown.met.get(met, 0) for met in Met))
        for met in Met:
            count, name = shown.met.get(met, 0), Language.translate("Wall", MET_NAMES[met])
            bars.append(Bar(name, count / most, str(count), dark.color(MET_TOKENS[met])))
    for judged in shown.tallies:
        number = QLocale().toString(judged.mean, "f", 1)
        bars.append(Bar(judged.text, judged.mean / BEST, number, dark.color(Token.AUTHORITY)))
    at = body.top()
    for bar in bars:
        if at + STEP > body.bottom():
            break
        _paint_bar(picture, painter, QRectF(body.x(), at, body.width(), STEP), bar)
        at += STEP
    chosen = [_with_votes(pin) for pin in shown.chosen]
    room = QRectF(body.x(), at + 20, body.width(), body.bottom() - at - 20)
    if chosen and room.height() > BODY * 1.4:
        painter.setPen(picture.ink(0.88))
        picture.type.lines(painter, chosen, room, (56, 48, BODY), picture.mark)


def _paint_bar(picture: "ProjectorPicture", painter: QPainter, room: QRectF, bar: Bar) -> None:
    half = room.width() * 0.52
    painter.setPen(picture.ink())
    picture.type.one_line(painter, bar.name, QRectF(room.x(), room.y(), half - 30, 60), 44)
    block = QRectF(room.x() + half, room.y() + 8, max(10.0, (room.width() - half - 120) * bar.share), 46)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bar.color)
    painter.drawRoundedRect(block, 12, 12)
    painter.setPen(picture.ink())
    painter.setFont(picture.type.font(44, bold=True))
    number = QRectF(block.right() + 20, block.y(), 120, block.height())
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, bar.number)


def _card(painter: QPainter, cell: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme_of(Appearance.LIGHT).color(Token.NIGHT_SOFT))
    painter.drawRoundedRect(cell, 18, 18)
