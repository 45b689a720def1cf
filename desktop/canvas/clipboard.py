"""Cards to and from the clipboard: as cards for this program, as text and as a table for all others."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.canvas.picks import Pick, cards_pick, picked_cards
from desktop.canvas.walk import where
from desktop.document.board import BoardDocument
from desktop.document.many import Seed
from desktop.exchange.pasted_table import PastedTable, read_lines, read_table
from desktop.layout.drawing import JourneyDrawing
from desktop.model.clipping import LARGEST, MIME, Clipping, clip, read, write
from desktop.model.clipping_places import places
from desktop.model.clipping_text import as_html, as_text
from desktop.model.journey import Card, Cell, Place
from desktop.model.kinds import CardKind, JourneyKind

MOST_LINES = 100
"""More lines than this are asked about before each becomes a card."""


@dataclass(frozen=True, slots=True)
class PastedLines:
    """Text whose every line becomes a card."""

    lines: tuple[str, ...]


Pasted = Clipping | PastedTable | PastedLines


class Board(Protocol):
    """What the clipboard needs of the view."""

    @property
    def document(self) -> BoardDocument | None: ...
    @property
    def kind(self) -> JourneyKind: ...
    @property
    def drawing(self) -> JourneyDrawing: ...
    @property
    def pick(self) -> Pick: ...
    def target_cell(self) -> Cell | None: ...
    def set_pick(self, pick: Pick) -> None: ...
    def reveal_pick(self) -> None: ...


def to_clipboard(clipping: Clipping) -> bool:
    """Put cards on the clipboard in all their forms; tell whether they can be read from there again."""
    data, written = QMimeData(), write(clipping).encode()
    data.setData(MIME, written)
    data.setText(as_text(clipping))
    data.setHtml(as_html(clipping))
    QGuiApplication.clipboard().setMimeData(data)
    return len(written) <= LARGEST


def on_clipboard() -> Pasted | None:
    """What can be pasted from the clipboard."""
    data = QGuiApplication.clipboard().mimeData() or QMimeData()  # an empty clipboard may hold nothing at all
    cards = read(bytes(data.data(MIME).data())) if data.hasFormat(MIME) else None
    if cards is not None:
        return cards
    table = read_table(data.html(), data.text())
    if table is not None:
        return table
    lines = read_lines(data.text())
    return PastedLines(lines) if lines else None


def picked_cell(board: Board) -> Cell | None:
    """The cell that is meant: of several cards, the top left one of those they lie in."""
    drawing, cards = board.drawing, picked_cards(board.pick)
    if board.pick is None or not drawing.rows or not drawing.columns:
        return None
    row, column, _ = where(drawing, board.pick)
    if len(cards) > 1:
        held = [drawing.journey.cards[card].place for card in cards]
        row = min(drawing.row_of(place.lane) for place in held)
        column = min(drawing.column_of(place.phase) for place in held)
    return drawing.cell(row, column)


class Clipboard:
    """Copies what is picked; pastes cards and lines, each as one step."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def copy(self) -> bool:
        """Copy the picked cards; tell whether there were any and all of them can be pasted again."""
        cards = picked_cards(self._board.pick)
        clipping = clip(self._board.drawing.journey, cards)
        return clipping is not None and to_clipboard(clipping) and len(clipping.pieces) == len(cards)

    def paste_cards(self, clipping: Clipping) -> None:
        """Paste cards into the picked cell, or to where their lanes and phases are."""
        board, journey = self._board, self._board.drawing.journey
        cells = places(clipping, journey, picked_cell(board))
        seeds = [Seed(piece.card, *cell) for piece, cell in zip(clipping.pieces, cells, strict=False)]
        if board.document is not None:
            self._pick(board.document.many.add(board.kind, seeds, clipping.links))

    def paste_lines(self, lines: tuple[str, ...]) -> None:
        """Paste lines of text into the picked cell or the first one, each as a card."""
        board, cell = self._board, self._board.target_cell()
        if board.document is None or cell is None:
            return
        nowhere = Place("", "", "")
        seeds = [Seed(Card("", board.kind, nowhere, CardKind.STEP, line), *cell) for line in lines]
        self._pick(board.document.many.add(board.kind, seeds))

    def _pick(self, made: tuple[str, ...]) -> None:
        if made:
            self._board.set_pick(cards_pick(made, made[0]))
            self._board.reveal_pick()
