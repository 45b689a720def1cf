"""The exercise in which each view sets its levels for itself, before all are shown together with their distance."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.icons import Look
from desktop.language import Language
from desktop.model.assessed import LevelRow
from desktop.model.blind import PERSPECTIVES
from desktop.model.code_system import Scale
from desktop.model.level_say import distance_words, question_words
from desktop.model.level_views import hidden_of, largest_first
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.gas_blind import AIR, ENOUGH
from desktop.windows.gas_turns import GasTurns
from desktop.windows.level_choosing import LevelChoosing
from desktop.windows.level_picking import LevelPicking
from desktop.windows.level_together import LevelTogether
from desktop.windows.sheet import Sheet

WIDTH, HEIGHT = 820, 420


class LevelBlind(Sheet):
    """Four pages: what it is about, whose turn it is, the levels of one view, and all together.

    `refresh` shows what others do meanwhile; it goes by what the board says, so that several laptops do it together.
    """

    def __init__(self, parent: QWidget, look: Look, board: BoardDocument, system: str, scale: Scale) -> None:
        super().__init__(parent, width=WIDTH)
        self._board, self._system, self._scale = board, system, scale
        self._side: Side | None = None
        self._last: Side | None = None
        self._about: list[str] = [row.code for row in self._rows() if hidden_of(board.board.assessed, row).going]
        """The rows the exercise is about; none before it has begun."""
        self.picking, self.turns = LevelPicking(), GasTurns()
        self.choosing, self.together = LevelChoosing(look), LevelTogether(look)
        self._pages, self._scroll = QStackedWidget(), QScrollArea()
        self.stop, self.again, self.back = self.add_button("quiet"), self.add_button(), self.add_button()
        self.close_button, self.start = self.add_button(), self.add_button("primary")
        self.show_together, self.keep = self.add_button("primary"), self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Show the newest reading. What somebody has begun or unveiled elsewhere is followed."""
        assessed, rows = self._board.board.assessed, self._rows()
        going = [row.code for row in rows if hidden_of(assessed, row).going]
        self._about = going or [row.code for row in rows if row.code in self._about and row.unveiled]
        self.picking.offer(rows)
        self.turns.show_turns(self._chosen(), self._last)
        self.together.show_rows(*self._told(() if going else self._about))
        if self._side is not None and going:
            page: QWidget = self.choosing
        else:
            self._side = None
            page = self.turns if going else self.together if self._about else self.picking
        if page is not self._pages.currentWidget() or not self.isVisible():
            self._pages.setCurrentWidget(page)
            self._scroll.verticalScrollBar().setValue(0)
            self._show_buttons()
            self._take_focus()
        self._show_buttons()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Set the levels each for yourselves"))
        self.turns.entitle(
            self.tr(
                "Each view sets the level now for the sub-themes you chose. Nobody sees what the others have set "
                "until you show it together."
            )
        )
        self.stop.setText(self.tr("Stop the exercise"))
        self.again.setText(self.tr("Do it again"))
        self.back.setText(self.tr("Back"))
        self.close_button.setText(self.tr("Close"))
        self.start.setText(self.tr("Begin"))
        self.keep.setText(self.tr("Keep it hidden"))
        self.refresh()

    @override
    def open(self) -> None:
        above = self.parentWidget()
        room = above.window().height() - AIR if above is not None else HEIGHT
        self.resize(self.width(), max(self.minimumSizeHint().height(), min(room, tall(660))))
        super().open()

    # What there is

    def _rows(self) -> tuple[LevelRow, ...]:
        return self._board.board.assessed.levels_of(self._system)

    def _those(self) -> list[LevelRow]:
        return [row for row in self._rows() if row.code in self._about]

    def _chosen(self) -> dict[Side, int]:
        """Who has set how many levels; which ones, nobody is told."""
        assessed = self._board.board.assessed
        found = [view for row in self._those() for view in hidden_of(assessed, row).chosen]
        return {side: found.count(side) for side in PERSPECTIVES if side in found}

    def _told(self, codes: list[str] | tuple[()]) -> tuple[tuple[LevelRow, ...], Scale, dict[str, list[str]]]:
        rows = largest_first((row for row in self._rows() if row.code in codes), self._scale)
        words = {
            row.code: [
                distance_words(row, self._scale, Language.translate),
                *question_words(row, self._scale, Language.translate),
            ]
            for row in rows
        }
        return rows, self._scale, words

    # Doing

    def _begin(self) -> None:
        wanted = self.picking.codes
        self._last = None
        Levelling(self._board).hide([row for row in self._rows() if row.code in wanted])
        self.refresh()

    def _sit(self, side: Side) -> None:
        self._side = side
        self.choosing.begin(side, self._those(), self._scale)
        self.keep.setEnabled(False)
        self.refresh()

    def _keep(self) -> None:
        side, self._side = self._side, None
        if side is not None:
            self._last = side
            self._board.hold()
            for row in self._those():
                if row.code in self.choosing.values:
                    Levelling(self._board).choose(row, side, self.choosing.values[row.code])
            self._board.release()
        self.refresh()

    def _go_back(self) -> None:
        self._side = None
        self.refresh()

    def _unveil(self) -> None:
        Levelling(self._board).unveil(self._those(), self._scale)
        self.refresh()

    def _do_again(self) -> None:
        self._last = None
        Levelling(self._board).hide(self._those())
        self.refresh()

    def _stop(self) -> None:
        Levelling(self._board).stop_hiding(self._those())
        self.accept()

    # Showing

    def _show_buttons(self) -> None:
        page, chosen = self._pages.currentWidget(), len(self._chosen())
        self.stop.setVisible(page is self.turns)
        self.again.setVisible(page is self.together)
        self.back.setVisible(page is self.choosing)
        self.keep.setVisible(page is self.choosing)
        self.close_button.setVisible(page is not self.choosing)
        self.start.setVisible(page is self.picking)
        self.start.setEnabled(bool(self.picking.codes))
        self.show_together.setVisible(page is self.turns)
        self.show_together.setEnabled(chosen >= ENOUGH)
        if chosen == len(PERSPECTIVES):
            self.show_together.setText(self.tr("Show together"))
        else:
            words = self.tr("Show together ({chosen} of {all} have chosen)")
            self.show_together.setText(words.format(chosen=chosen, all=len(PERSPECTIVES)))

    def _take_focus(self) -> None:
        page = self._pages.currentWidget()
        if page is self.choosing:
            self.choosing.take_focus()
        elif page is self.turns and len(self._chosen()) < len(PERSPECTIVES):
            self.turns.take_focus()
        else:
            buttons: dict[QWidget, QPushButton] = {self.picking: self.start, self.turns: self.show_together}
            wanted = buttons.get(page, self.close_button) if page is not None else self.close_button
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(self._scroll, QWidget.setMinimumHeight, HEIGHT, tall)
        for page in (self.picking, self.turns, self.choosing, self.together):
            self._pages.addWidget(page)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._pages, 1)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)
        for button in (self.again, self.back, self.close_button, self.start, self.show_together, self.keep):
            button.setProperty("fit", "touch")

    def _connect(self) -> None:
        self.picking.changed.connect(self._show_buttons)
        self.start.clicked.connect(self._begin)
        self.turns.side_wanted.connect(self._sit)
        self.choosing.chosen.connect(lambda: self.keep.setEnabled(bool(self.choosing.values)))
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self._go_back)
        self.show_together.clicked.connect(self._unveil)
        self.again.clicked.connect(self._do_again)
        self.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.accept)
