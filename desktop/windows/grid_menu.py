"""The menu of a phase or a lane: name, neighbours, place, whose it is, out of sight, away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QActionGroup, QColor, QFont, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from desktop.canvas.headings import bands_of, index_of
from desktop.canvas.picks import HeadPick, LanePick, PhasePick
from desktop.language import Language
from desktop.layout.palette import Token, words_of
from desktop.model.case_steps import load_tracks
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.text_size import px, typed
from desktop.windows.grid_errands import GridErrands
from desktop.windows.grid_words import cards_in, side_name
from desktop.words import QT_TRANSLATE_NOOP

SAVE = QT_TRANSLATE_NOOP("Grid", "Save as a template …")
TEMPLATES = QT_TRANSLATE_NOOP("Grid", "Templates …")
LAY = QT_TRANSLATE_NOOP("Grid", "Lay in: {track}")

SIGN = 20
"""Size of a side's letter on its colour, in pixels."""


class GridMenu(QMenu):
    """Made anew each time it is opened."""

    def __init__(self, errands: GridErrands, pick: HeadPick, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands = errands
        self._view = errands.view
        rename = partial(self._view.grid.rename, pick)
        self.addAction(self.tr("Rename"), QKeySequence("F2"), rename)
        self.addSeparator()
        if isinstance(pick, PhasePick):
            self._fill_phase(pick)
        else:
            self._fill_lane(pick)
        self.addSeparator()
        self._fill_end(pick)

    def _fill_phase(self, pick: PhasePick) -> None:
        add = self._view.grid.add_beside
        self.addAction(self.tr("Add a phase before"), partial(add, pick, after=False))
        self.addAction(self.tr("Add a phase after"), partial(add, pick, after=True))
        self._offer_move(pick, -1, self.tr("Move left"), "Ctrl+Left")
        self._offer_move(pick, 1, self.tr("Move right"), "Ctrl+Right")
        self.addSeparator()
        self.addAction(self.tr("Copy the phase as text"), partial(self._errands.copy_wanted.emit, pick.id))

    def _fill_lane(self, pick: LanePick) -> None:
        add = self._view.grid.add_beside
        self.addAction(self.tr("Add a lane above"), partial(add, pick, after=False))
        self.addAction(self.tr("Add a lane below"), partial(add, pick, after=True))
        self.addAction(self.tr("Split into several lanes …"), partial(self._errands.split, pick))
        self._offer_sides(pick)
        self._offer_move(pick, -1, self.tr("Move up"), "Ctrl+Up")
        self._offer_move(pick, 1, self.tr("Move down"), "Ctrl+Down")

    def _offer_move(self, pick: HeadPick, by: int, words: str, key: str) -> None:
        drawing = self._view.drawing
        action = self.addAction(words, QKeySequence(key), partial(self._view.grid.move_by, pick, by))
        action.setEnabled(0 <= index_of(drawing, pick) + by < len(bands_of(drawing, pick)))

    def _offer_sides(self, pick: LanePick) -> None:
        lane = self._view.drawing.journey.lane(pick.id)
        menu, group = self.addMenu(self.tr("Whose lane it is")), QActionGroup(self)
        for side in Side:
            mine = lane is not None and lane.side is side
            words = f"{side.letter} – {side_name(side)}" + "  ✓" * mine  # the style shows no tick beside a picture
            action = menu.addAction(_sign(side, self._color), words)
            action.setCheckable(True)
            action.setChecked(mine)
            action.triggered.connect(partial(self._errands.change_side, pick, side))
            group.addAction(action)

    def _fill_end(self, pick: HeadPick) -> None:
        journey = self._errands.journey
        number = cards_in(journey, pick) if journey is not None else 0
        hide = self.addAction(self.tr("Hide"), partial(self._errands.hide, pick))
        words = self.tr("Delete with the %n card(s) in it", "", number) if number else self.tr("Delete")
        delete = self.addAction(words, QKeySequence("Del"), partial(self._errands.remove, pick))
        for action in (hide, delete):
            action.setEnabled(not self._errands.is_last(pick))

        offer_templates(self, self._errands)

    def _color(self, token: Token) -> QColor:
        return self._view.scenery.brush.color(token)


def offer_templates(menu: QMenu, errands: GridErrands) -> None:
    """Put what can be done with templates at the end of a menu."""
    menu.addSeparator()
    menu.addAction(Language.translate("Grid", SAVE), errands.template_wanted.emit)
    menu.addAction(Language.translate("Grid", TEMPLATES), errands.templates_wanted.emit)


def offer_steps(menu: QMenu, errands: GridErrands) -> None:
    """Put the ways to lay in the steps of a case at the end of a menu."""
    for track in load_tracks(resources()).values():
        words = Language.translate("Grid", LAY).format(track=track.name)
        menu.addAction(words, partial(errands.lay, track))


def _sign(side: Side, color: Callable[[Token], QColor]) -> QIcon:
    """A side's letter on its colour, as it stands at the lane."""
    side_length = px(SIGN)
    picture = QPixmap(2 * side_length, 2 * side_length)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(words_of(side)))
    room = QRectF(0, 0, side_length, side_length)
    painter.drawRoundedRect(room, 5, 5)
    painter.setFont(typed(painter.font(), 13, QFont.Weight.Bold))
    painter.setPen(color(Token.SURFACE))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, side.letter)
    painter.end()
    return QIcon(picture)
