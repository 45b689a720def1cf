"""What can be done with phases and lanes on the canvas: add, name, move, hide; one of them is named at a time."""

from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtWidgets import QWidget

from desktop.canvas.camera import Camera
from desktop.canvas.headings import heading_spot, index_of
from desktop.canvas.naming import NameEditor
from desktop.canvas.picks import HeadPick, LanePick, PhasePick, Pick
from desktop.document.board import BoardDocument
from desktop.layout.drawing import JourneyDrawing
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side


class Paper(Protocol):
    """What this needs of the view."""

    @property
    def document(self) -> BoardDocument | None: ...
    @property
    def kind(self) -> JourneyKind: ...
    @property
    def drawing(self) -> JourneyDrawing: ...
    def camera(self) -> Camera: ...
    def viewport(self) -> QWidget: ...
    def set_pick(self, pick: Pick) -> None: ...
    def reveal_pick(self) -> None: ...
    def stop_editing(self) -> None: ...
    def take_focus(self) -> None: ...


class NamingPlace(Protocol):
    """Another place than the canvas to name in."""

    def viewport(self) -> QWidget: ...
    def spot_of_heading(self, pick: HeadPick) -> QRectF | None: ...


class GridHands(QObject):
    """A verb is silent when there is no board, or what it names is gone."""

    def __init__(self, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._naming: HeadPick | None = None
        self._made = False
        self._place: NamingPlace | None = None
        self.just_ended = False
        """Whether the press that is being handled has ended the naming."""
        self.editor = NameEditor(paper.viewport())
        self.editor.named.connect(self._name)

    @property
    def naming(self) -> bool:
        """Whether a phase or a lane is being named."""
        return self._naming is not None

    def lie_in(self, place: NamingPlace | None) -> None:
        """Name somewhere else than on the canvas, or on it again."""
        self.stop()
        self._place = place
        self.editor.lie_in((place or self._paper).viewport())

    def title_of(self, pick: HeadPick) -> str:
        """What a phase or a lane is called; empty if it is gone."""
        journey = self._paper.drawing.journey
        noun = journey.phase(pick.id) if isinstance(pick, PhasePick) else journey.lane(pick.id)
        return noun.title if noun is not None else ""

    def add_phase(self, index: int | None = None) -> None:
        """Make a phase before the `index`th, or last, and name it."""
        document = self._begin_gesture()
        if document is not None:
            self._name_new(PhasePick(document.grid.add_phase(self._paper.kind, self.tr("New phase"), index)))

    def add_lane(self, index: int | None = None, side: Side = Side.OTHERS) -> None:
        """Make a lane before the `index`th, or last, and name it."""
        document = self._begin_gesture()
        if document is not None:
            self._name_new(LanePick(document.grid.add_lane(self._paper.kind, self.tr("New lane"), side, index)))

    def add_beside(self, pick: HeadPick, *, after: bool) -> None:
        """Make one more beside a phase or a lane, and name it; a lane is of the same side."""
        at = index_of(self._paper.drawing, pick)
        if at < 0:
            return
        if isinstance(pick, PhasePick):
            self.add_phase(at + after)
        else:
            self.add_lane(at + after, self._paper.drawing.journey.lanes[at].side)

    def rename(self, pick: HeadPick) -> None:
        """Write a name in place."""
        self._paper.stop_editing()
        spot = self._spot_of(pick)
        if self._paper.document is None or spot is None:
            return
        self._paper.set_pick(pick)
        self._paper.reveal_pick()
        self._naming = pick
        spot = self._spot_of(pick) or spot
        what = self.tr("Name of the phase") if isinstance(pick, PhasePick) else self.tr("Name of the lane")
        self.editor.open(self.title_of(pick), spot, what)

    def move(self, pick: HeadPick, index: int) -> None:
        """Move a phase or a lane before the `index`th in sight."""
        if self._paper.document is not None:
            self._paper.document.grid.move(pick.id, index)
            self._paper.set_pick(pick)
            self._paper.reveal_pick()

    def move_by(self, pick: HeadPick, by: int) -> None:
        """Move a phase or a lane one place on (1) or back (-1)."""
        at = index_of(self._paper.drawing, pick)
        if at >= 0 and at + by >= 0:
            self.move(pick, at + (2 if by > 0 else -1))

    def stop(self) -> None:
        """End naming, and keep what is written."""
        if self._naming is not None:
            self._name(self.editor.text().strip())

    def follow(self) -> None:
        """The drawing lies elsewhere: keep the editor over its head, or end when that is gone."""
        if self._naming is None:
            return
        spot = self._spot_of(self._naming)
        if spot is None:
            self._end()
        else:
            self.editor.place(spot)

    def _spot_of(self, pick: HeadPick) -> QRectF | None:
        if self._place is not None:
            return self._place.spot_of_heading(pick)
        return heading_spot(self._paper.drawing, self._paper.camera(), pick)

    def _begin_gesture(self) -> BoardDocument | None:
        self._paper.stop_editing()
        if self._paper.document is not None:
            self._paper.document.hold()
            self._made = True
        return self._paper.document

    def _name_new(self, pick: HeadPick) -> None:
        made, self._made = self._made, False
        self.rename(pick)
        self._made = made

    def _name(self, title: str) -> None:
        pick, document = self._naming, self._paper.document
        self._naming = None
        if pick is not None and document is not None and title:
            document.grid.rename(pick.id, title)
        self._end()

    def _end(self) -> None:
        self._naming = None
        self.just_ended = True
        QTimer.singleShot(0, self, self._forget_ending)
        made, self._made = self._made, False
        if made and self._paper.document is not None:
            self._paper.document.release()
        had_focus = self.editor.hasFocus()
        self.editor.hide()
        if had_focus:
            self._paper.take_focus()

    def _forget_ending(self) -> None:
        self.just_ended = False
