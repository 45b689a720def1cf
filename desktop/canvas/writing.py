"""Writing on the canvas: which card is written in, where the next one will be, and what ends it.

A new card is made with its first word: an empty one is nobody's, on no screen and in no history.
"""

import time
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.canvas.camera import FULL, Camera
from desktop.canvas.editor import CardEditor, Ending
from desktop.canvas.overlay import card_slot
from desktop.canvas.picks import CardPick, CellPick, Pick
from desktop.canvas.walk import neighbour, where
from desktop.document.board import BoardDocument
from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame
from desktop.layout.plan_card import LOOKS
from desktop.model.ids import new_id
from desktop.model.journey import Card, Cell, Place
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import GOALS, KINDS, NEW, PURPOSES, WHOLE, WISHES
from desktop.text_size import factor

ROWS_THAT_LEAD_ON = (WISHES, PURPOSES, GOALS)
"""On a plan one card after the other is not written in these, but what comes next on the ladder."""

AIR = 4
"""Pixels between the editor and the edge of its room."""
BESIDE = 1.15
"""How large words are where they are not written on the canvas, as a zoom."""


class Paper(Protocol):
    """What writing needs of the view."""

    @property
    def document(self) -> BoardDocument | None: ...
    @property
    def kind(self) -> JourneyKind: ...
    @property
    def drawing(self) -> JourneyDrawing: ...
    @property
    def zoom(self) -> float: ...
    def camera(self) -> Camera: ...
    def open_room(self) -> QRectF: ...
    def viewport(self) -> QWidget: ...
    def set_pick(self, pick: Pick) -> None: ...
    def reveal(self, frame: Frame | None) -> None: ...
    def take_focus(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a new card goes: a cell, before the `index`th card in it, and of which kind it is."""

    cell: Cell
    index: int
    sort: CardKind = CardKind.STEP


class WritingPlace(Protocol):
    """Another place than the canvas to write in."""

    def viewport(self) -> QWidget: ...
    def spot_of_card(self, key: str, spot: Spot | None) -> QRectF | None:
        """Where a card lies in the viewport; one that is not made yet lies at `spot`. It is brought into sight."""
        ...

    def end_writing(self) -> None:
        """Nobody writes any more."""
        ...


class Writing(QObject):
    """One card at a time, from opening the editor to leaving it."""

    taken = Signal(str)
    """The card with this id has been taken away by somebody else while it was written in."""

    def __init__(self, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._card = ""
        self._spot: Spot | None = None
        self._made = False
        self._just_ended = False
        self._making = False
        self._place: WritingPlace | None = None
        self.editor = CardEditor(paper.viewport())
        self.editor.written.connect(self._write)
        self.editor.ended.connect(self._end)

    @property
    def card(self) -> str:
        """Id of the card that is being written in, made already or not; an empty string when nobody is writing."""
        return self._card

    @property
    def just_ended(self) -> bool:
        """Whether the press that is being handled has ended the writing."""
        return self._just_ended

    def lie_in(self, place: WritingPlace | None) -> None:
        """Write somewhere else than on the canvas, or on it again."""
        self.stop()
        self._place = place
        self.editor.lie_in((place or self._paper).viewport())

    def begin_new(self, spot: Spot, words: str = "") -> None:
        """Write a new card; `words` is what has been typed of it already."""
        document = self._paper.document
        journey = self._paper.drawing.journey
        if document is None or journey.lane(spot.cell[0]) is None or journey.phase(spot.cell[1]) is None:
            return
        self.stop()
        self._card, self._spot, self._made = new_id(), spot, False
        self._paper.set_pick(CellPick(*spot.cell))
        self._open("", words)

    def begin(self, key: str) -> None:
        """Write in a card."""
        card = self._paper.drawing.journey.cards.get(key)
        document = self._paper.document
        if card is None or document is None:
            return
        self.stop()
        self._card, self._spot, self._made = key, None, True
        self._paper.set_pick(CardPick(key))
        document.hold()
        self._open(card.text)

    def stop(self) -> None:
        """End writing; what was made is picked, and a card nobody wrote in disappears again."""
        if not self._card:
            return
        pick = self._finish()
        if pick is not None:
            self._paper.set_pick(pick)
        self._paper.take_focus()

    def follow(self) -> None:
        """The drawing has changed or lies elsewhere: keep the editor over its card, or end when it is gone."""
        document = self._paper.document
        if not self._card or self._making or document is None:
            return
        journey = document.board.journey(self._paper.kind)
        card = journey.cards.get(self._card)
        gone = self._spot is not None and not (journey.lane(self._spot.cell[0]) and journey.phase(self._spot.cell[1]))
        if (self._made and card is None) or gone:
            key, had = self._card, self._made
            self.stop()
            if had:
                self.taken.emit(key)
            return
        if card is not None:
            self.editor.take_in(card.text, document.splices)
        spot = self._spot_on_screen()
        if spot is not None:
            self.editor.place(spot)

    def _open(self, text: str, words: str = "") -> None:
        if self._place is None:
            self._paper.reveal(self._frame())
        spot = self._spot_on_screen()
        if spot is None:
            return
        zoom = self._paper.zoom if self._place is None else BESIDE * factor()
        self.editor.open(text, spot, self._size() * FULL * zoom)
        if words:
            self.editor.insertPlainText(words)

    def _size(self) -> float:
        """How tall the words are, in millimetres: on a plan the higher rungs are set larger."""
        card = self._paper.drawing.journey.cards.get(self._card)
        lane = card.place.lane if card is not None else self._spot.cell[0] if self._spot is not None else ""
        return LOOKS[KINDS[lane]].size if lane in KINDS and self._place is None else m.TEXT

    def _spot_on_screen(self) -> QRectF | None:
        """Where what is being written lies in the viewport it is written in."""
        if self._place is not None:
            return self._place.spot_of_card(self._card, self._spot)
        frame = self._frame()
        if frame is None:
            return None
        spot, room = self._paper.camera().to_screen(frame), self._paper.open_room().adjusted(AIR, 0, -AIR, 0)
        if spot.width() > room.width():
            # What goes over all goals is often wider than the window; the name of its rung stays beside it.
            spot.setLeft(max(spot.left(), room.left()))
            spot.setRight(min(spot.right(), room.right()))
        return spot

    def _frame(self) -> Frame | None:
        """Where what is being written lies, or will lie once it is a card."""
        drawing = self._paper.drawing
        found = drawing.frame_of(self._card)
        if found is not None or self._spot is None:
            return found
        row, column = drawing.row_of(self._spot.cell[0]), drawing.column_of(self._spot.cell[1])
        return card_slot(drawing, row, column, self._spot.index) if row >= 0 and column >= 0 else None

    def _write(self, text: str) -> None:
        document = self._paper.document
        if document is None or not self._card:
            return
        if self._made:
            document.write_card(self._card, "text", text)
        elif self._spot is not None and text.strip():
            self._make(document, self._spot, text)

    def _make(self, document: BoardDocument, spot: Spot, text: str) -> None:
        journey = document.board.journey(self._paper.kind)
        place = Place(*spot.cell, document.order_at(journey, *spot.cell, spot.index))
        card = Card(self._card, self._paper.kind, place, spot.sort, text, by=document.author, at=int(time.time()))
        self._made = self._making = True
        document.create({card.id: card}, {})
        self._making = False
        document.hold(join=True)
        if self._place is None:
            self._paper.reveal(self._frame())  # a goal is wider than the place where it was begun
        self.follow()

    def _end(self, ending: Ending) -> None:
        if not self._card:
            return
        # A press takes the focus from the editor before the canvas hears of the press itself.
        self._just_ended = ending is Ending.AWAY
        QTimer.singleShot(0, self, self._forget_ending)
        spot = self._next_spot(ending)
        if spot is None:
            self.stop()
            return
        self._finish()
        self.begin_new(spot)

    def _next_spot(self, ending: Ending) -> Spot | None:
        """Where writing goes on, if it does."""
        self.editor.settle()
        drawing = self._paper.drawing
        card = drawing.journey.cards.get(self._card)
        cell = card.place.cell if card is not None else self._spot.cell if self._spot is not None else None
        if cell is None:
            return None
        sort = self._spot.sort if self._spot is not None else CardKind.STEP
        if ending is Ending.ENTER and self._spot is not None and card is not None and card.text.strip():
            if card.place.lane in ROWS_THAT_LEAD_ON:
                return self._further(card.place.lane)
            return Spot(cell, where(drawing, CardPick(card.id))[2] + 1, sort)
        column = drawing.column_of(cell[1]) + {Ending.NEXT: 1, Ending.PREVIOUS: -1}.get(ending, 0)
        if ending not in (Ending.NEXT, Ending.PREVIOUS) or not 0 <= column < len(drawing.columns):
            return None
        row = drawing.row_of(cell[0])
        if drawing.rows[row].wide or not drawing.has(row, column):
            return None
        beside = drawing.cell(row, column)
        return Spot(beside, len(drawing.journey.cells.get(beside, ())), sort)

    def _further(self, lane: str) -> Spot | None:
        """From a wish on to the purpose, if none is written yet; from there, and from a goal, on to the next goal."""
        purposes = self._paper.drawing.journey.cells.get((PURPOSES, WHOLE), ())
        if lane == WISHES:
            return None if purposes else Spot((PURPOSES, WHOLE), 0)
        return Spot((GOALS, NEW), 0)

    def _finish(self) -> Pick:
        """Leave the editor; give what there is to pick then, or nothing when nobody was writing."""
        if self._card:
            self.editor.settle()
        if not self._card:  # telling the last digits shows a card that is gone by now
            return None
        key, spot, made = self._card, self._spot, self._made
        self._card, self._spot, self._made = "", None, False
        self.editor.hide()
        if self._place is not None:
            self._place.end_writing()
        document, drawing = self._paper.document, self._paper.drawing
        if document is None:
            return None
        pick: Pick = CellPick(*spot.cell) if spot is not None else None
        card = drawing.journey.cards.get(key)
        if card is not None:
            pick = CardPick(key)
            if spot is not None and not card.text.strip():
                place = where(drawing, pick)
                document.remove_card(key)
                pick = neighbour(self._paper.drawing, *place)
        if made:
            document.release()
        return pick

    def _forget_ending(self) -> None:
        self._just_ended = False
