"""The expected level of a goal, set by each perspective for itself, and then shown together with how far it differs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.blind import PERSPECTIVES
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.gas_choosing import GasChoosing
from desktop.windows.gas_together import GasTogether
from desktop.windows.gas_turns import GasTurns
from desktop.windows.labels import breakable, label
from desktop.windows.sheet import Sheet

WIDTH, HEIGHT = 620, 400
AIR = 90
"""Left over and under the sheet by its window, in pixels."""
ENOUGH = 2
"""So many have chosen before there is something to show together."""


class GasBlind(Sheet):
    """Three pages: whose turn it is, the choice of one, and all together. `refresh` shows what others do meanwhile."""

    def __init__(self, parent: QWidget, board: BoardDocument, goal: str) -> None:
        super().__init__(parent, width=WIDTH)
        self._board, self._goal = board, goal
        self._side: Side | None = None
        self._last: Side | None = None
        self._text = label("quote", wrap=True)
        self.turns, self.choosing, self.together = GasTurns(), GasChoosing(), GasTogether()
        self._pages, self._scroll = QStackedWidget(), QScrollArea()
        self.again, self.back, self.close_button = self.add_button(), self.add_button(), self.add_button()
        self.show_together, self.keep = self.add_button("primary"), self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Show the newest reading; a goal that is gone closes the sheet."""
        board = self._board.board
        card, unveiled = board.plan.cards.get(self._goal), self._goal in board.unveiled
        if card is None:
            self.reject()
            return
        said = board.expected.get(self._goal, {})
        levels = {side: said[side] for side in PERSPECTIVES if side in said}
        self._text.setText(breakable(card.text.strip()) or self.tr("A goal without words yet"))
        self.choosing.show_scale(card.aims.gas)
        self.turns.show_turns(levels, self._last)
        self.together.show_levels(card.aims.gas, levels if unveiled else {})
        page = self.choosing if self._side is not None else self.together if unveiled else self.turns
        if page is not self._pages.currentWidget() or not self.isVisible():
            self._pages.setCurrentWidget(page)
            self._scroll.verticalScrollBar().setValue(0)
            self._show_buttons(len(levels))
            self._take_focus(len(levels))
        self._show_buttons(len(levels))

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("What do we expect?"))
        self.again.setText(self.tr("Do it again"))
        self.back.setText(self.tr("Back"))
        self.close_button.setText(self.tr("Close"))
        self.keep.setText(self.tr("Keep it hidden"))
        self.refresh()

    @override
    def open(self) -> None:
        above = self.parentWidget()
        room = above.window().height() - AIR if above is not None else HEIGHT
        self.resize(self.width(), max(self.minimumSizeHint().height(), min(room, self.heightForWidth(self.width()))))
        super().open()

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(self._scroll, QWidget.setMinimumHeight, HEIGHT, tall)
        for page in (self.turns, self.choosing, self.together):
            self._pages.addWidget(page)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(self._text)
        column.addWidget(self._pages, 1)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)
        for button in (self.again, self.back, self.close_button, self.show_together, self.keep):
            button.setProperty("fit", "touch")

    def _connect(self) -> None:
        self.turns.side_wanted.connect(self._begin)
        self.choosing.chosen.connect(lambda: self.keep.setEnabled(True))
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self._go_back)
        self.show_together.clicked.connect(self._unveil)
        self.again.clicked.connect(self._do_again)
        self.close_button.clicked.connect(self.accept)

    def _take_focus(self, chosen: int) -> None:
        """Let the keyboard begin with what comes next."""
        page = self._pages.currentWidget()
        if page is self.choosing:
            self.choosing.take_focus()
        elif page is self.turns and chosen < len(PERSPECTIVES):
            self.turns.take_focus()
        else:
            button = self.close_button if page is self.together else self.show_together
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, chosen: int) -> None:
        page = self._pages.currentWidget()
        self.again.setVisible(page is self.together)
        self.back.setVisible(page is self.choosing)
        self.keep.setVisible(page is self.choosing)
        self.close_button.setVisible(page is not self.choosing)
        self.show_together.setVisible(page is self.turns)
        self.show_together.setEnabled(chosen >= ENOUGH)
        if chosen == len(PERSPECTIVES):
            self.show_together.setText(self.tr("Show together"))
        else:
            words = self.tr("Show together ({chosen} of {all} have chosen)")
            self.show_together.setText(words.format(chosen=chosen, all=len(PERSPECTIVES)))

    def _begin(self, side: Side) -> None:
        self._side = side
        self.choosing.begin(side)
        self.keep.setEnabled(False)
        self.refresh()

    def _keep(self) -> None:
        side, self._side = self._side, None
        level = self.choosing.level
        if side is not None and level is not None:
            self._last = side
            self._board.ladder.aims.expect(self._goal, side, level)
        self.refresh()

    def _go_back(self) -> None:
        self._side = None
        self.refresh()

    def _unveil(self) -> None:
        self._board.ladder.aims.unveil(self._goal)
        self.refresh()

    def _do_again(self) -> None:
        self._last = None
        self._board.ladder.aims.ask_again(self._goal)
        self.refresh()
