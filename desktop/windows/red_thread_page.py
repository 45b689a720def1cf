"""The red thread as a face of the plan: the drawing, its loose ends, and the ways to tie, untie and go there."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.canvas.accessible import offer_canvas
from desktop.canvas.thread_spoken import say_card, say_ties
from desktop.canvas.thread_view import ThreadView
from desktop.canvas.thread_walk import Card as CardPick
from desktop.canvas.thread_walk import ThreadPick, may_tie, ties_of
from desktop.document.board import BoardDocument
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.loose_ends import MISSING, LooseEnd, partners
from desktop.model.red_thread import Rung, Tie
from desktop.overriding import override
from desktop.theme import Theme
from desktop.windows.labels import for_menu, label
from desktop.windows.panel_form import first_line
from desktop.windows.red_thread_empty import ThreadEmpty
from desktop.windows.red_thread_ends import LooseEnds
from desktop.windows.red_thread_picker import TiePicker


class RedThreadPage(QWidget):
    """Follows the board shown."""

    card_wanted = Signal(object, str)
    """Go to a card: its `JourneyKind` and its id."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_canvas()
        self._document: BoardDocument | None = None
        self.view = ThreadView(theme, self.font().family())
        self.ends, self.empty = LooseEnds(), ThreadEmpty()
        self._lead, self._faces = label("muted", wrap=True), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board."""
        new = document is not self._document
        self._document = document
        if document is None:
            return
        self.view.show_board(document)
        drawing = self.view.drawing
        if drawing is None:
            return
        begun = any(drawing.thread.rungs[rung] for rung in Rung if rung is not Rung.STEP)
        self._faces.setCurrentIndex(int(begun))
        self.ends.show_ends(drawing)
        self._tell_pick(self.view.pick)
        if new:
            self.view.set_pick(None)
            self.view.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        whole, drawing, across = QWidget(), QVBoxLayout(), QHBoxLayout()
        whole.setLayout(across)
        self._lead.setContentsMargins(20, 10, 20, 4)
        drawing.setSpacing(0)
        drawing.addWidget(self._lead)
        drawing.addWidget(self.view, 1)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(drawing, 1)
        across.addWidget(self.ends)
        self._faces.addWidget(self.empty)
        self._faces.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._faces)

    def _connect(self) -> None:
        self.view.card_wanted.connect(self._go_to)
        self.view.pick_changed.connect(self._tell_pick)
        self.view.tie_wanted.connect(self._tie)
        self.view.untie_wanted.connect(self._untie)
        self.view.menu_wanted.connect(self._open_menu)
        self.ends.card_wanted.connect(lambda card: self.card_wanted.emit(card.journey, card.id))
        self.ends.looked_at.connect(self.view.light)
        self.ends.mend_wanted.connect(self._ask_to_mend)
        self.empty.wish_wanted.connect(lambda: self._begin(CardKind.WISH))
        self.empty.goal_wanted.connect(lambda: self._begin(CardKind.GOAL))
        shortcut = QShortcut(QKeySequence("L"), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._ask_to_tie(self.view.pick))

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("The red thread"))
        self.view.retranslate()
        self.ends.retranslate()
        self._tell_pick(self.view.pick)

    # Telling

    def _tell_pick(self, pick: ThreadPick) -> None:
        drawing = self.view.drawing
        words = self.tr("Drag from one card to another to tie them. Click a card to go to it, or a line to untie it.")
        said = ""
        if drawing is not None and isinstance(pick, CardPick):
            said = f"{say_card(drawing, pick.id)}. {say_ties(drawing, pick.id)}"
        elif drawing is not None and isinstance(pick, Tie):
            said = f"{say_card(drawing, pick.above)} – {say_card(drawing, pick.below)}"
            words = self._say_tie(pick)
        self._lead.setText(words)
        self.view.setAccessibleDescription(said)

    def _say_tie(self, tie: Tie) -> str:
        if tie.thread:
            return self.tr("Delete takes the tie away; both cards stay.")
        if self._document is not None and tie.below in {goal.id for goal in self._document.board.plan.goals}:
            return self.tr("The goal hangs there by itself, because there is only one purpose.")
        if self._document is not None and self._kind_of(tie.below) is CardKind.PURPOSE:
            return self.tr("The purpose hangs there by itself, because there is only one wish.")
        return self.tr("It hangs there because it belongs to the goal. On the plan it can be moved to another.")

    def _kind_of(self, key: str) -> CardKind | None:
        card = self._document.board.card(key) if self._document is not None else None
        return card.kind if card is not None else None

    # Doing

    def _go_to(self, key: str) -> None:
        card = self._document.board.card(key) if self._document is not None else None
        if card is not None:
            self.card_wanted.emit(card.journey, key)

    def _begin(self, kind: CardKind) -> None:
        if self._document is not None:
            self.card_wanted.emit(JourneyKind.PLAN, self._document.ladder.add(kind))

    def _tie(self, one: str, other: str) -> None:
        if self._document is not None:
            self._document.ladder.tie(one, other)

    def _untie(self, tie: Tie) -> None:
        if self._document is not None and tie.thread:
            self._document.ladder.untie(tie.thread)
        elif self._document is not None:
            self.view.set_pick(tie)

    def _open_menu(self, pick: ThreadPick, spot: QPoint) -> None:
        menu = self._menu(pick)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _menu(self, pick: ThreadPick) -> QMenu:
        menu, drawing = QMenu(self), self.view.drawing
        if isinstance(pick, Tie):
            menu.addAction(self.tr("Take the tie away"), partial(self._untie, pick), QKeySequence("Del"))
            menu.actions()[0].setEnabled(bool(pick.thread))
        if drawing is None or not isinstance(pick, CardPick):
            return menu
        menu.addAction(self.tr("Go to the card"), partial(self._go_to, pick.id), QKeySequence("Return"))
        menu.addAction(self.tr("Tie it to another card"), partial(self._ask_to_tie, pick), QKeySequence("L"))
        ties = ties_of(drawing, pick.id)
        if ties:
            menu.addSeparator()
        texts = {card.id: first_line(card.text) for card in drawing.thread.cards}
        for tie in ties:
            other = texts[tie.below if tie.above == pick.id else tie.above]
            words = self.tr("Untie from: {card}").format(card=other)
            short = menu.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 420)
            menu.addAction(for_menu(short), partial(self._untie, tie))
        return menu

    def _ask_to_tie(self, pick: ThreadPick) -> None:
        """Offer the cards of other rungs that a card is not tied to yet."""
        drawing = self.view.drawing
        if drawing is None or not isinstance(pick, CardPick):
            return
        tied = {end for tie in ties_of(drawing, pick.id) for end in (tie.above, tie.below)}
        offered = [card for card in drawing.thread.cards if card.id not in tied and may_tie(drawing, pick.id, card.id)]
        picker = TiePicker(self)
        picker.offer(self.tr("Tie it to"), offered)
        picker.chosen.connect(lambda key: self._tie(pick.id, key))
        picker.pop_up(self.view.spot_of(pick))

    def _ask_to_mend(self, end: LooseEnd, card: Card, button: QPushButton) -> None:
        drawing = self.view.drawing
        if drawing is None:
            return
        picker = TiePicker(self)
        head = self.tr("Which goal does it belong to?") if end is LooseEnd.WITHOUT_GOAL else self.tr("Tie it to")
        picker.offer(head, partners(drawing.thread, end), MISSING.get(end))
        picker.chosen.connect(lambda key: self._mend(end, card, key))
        picker.new_wanted.connect(lambda kind: self._mend_anew(end, card, kind))
        picker.pop_up(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _mend(self, end: LooseEnd, card: Card, key: str) -> None:
        if self._document is not None and end is LooseEnd.WITHOUT_GOAL:
            self._document.move_card(card.id, card.place.lane, key)
        else:
            self._tie(card.id, key)

    def _mend_anew(self, end: LooseEnd, card: Card, kind: CardKind) -> None:
        """Write what is missing as one step with its tie, and go there to find the words."""
        if self._document is None:
            return
        if end is LooseEnd.STEP_WITHOUT_GOAL:
            made = self._document.ladder.make(kind, card.id)
        else:
            self._document.hold()
            made = self._document.ladder.add(kind)
            self._mend(end, card, made)
            self._document.release()
        self.card_wanted.emit(JourneyKind.PLAN, made)
