"""The page where a group builds its journeys: a bar, the canvas, a panel for what is picked, and a few tools."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.canvas.picks import CardPick, CellPick, LinkPick, Pick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, CardKind, JourneyKind
from desktop.session import BoardNews, Session
from desktop.theme import Theme
from desktop.windows.card_panel import CardPanel


class JourneyPage(QWidget):
    """Shows the board of one group of an open day."""

    history_changed = Signal()
    """What can be undone or redone has changed."""
    report_wanted = Signal(str)
    """Print the board of this group."""
    group_wanted = Signal(str)
    """Show the board of another group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._group = ""
        self._kind = JourneyKind.AS_IS
        self._document: BoardDocument | None = None
        self.view = JourneyView(theme, self.font().family(), self)
        self.panel = CardPanel(self)
        self._build()
        self._connect()
        self._retranslate()

    def show_group(self, session: Session, group_id: str) -> None:
        """Show a group's board; the journey last looked at stays chosen."""
        if self._session is not session:
            self.leave()
            self._session = session
            session.board_changed.connect(self._take_news)
            session.day_changed.connect(self._show_words)
        self._group = group_id
        self._document = session.board(group_id)
        self._show_words()
        self._show_journey()

    def leave(self) -> None:
        """Let go of the session."""
        self.view.stop_editing()
        if self._session is not None:
            self._session.board_changed.disconnect(self._take_news)
            self._session.day_changed.disconnect(self._show_words)
        self._session = self._document = None
        self.view.show_board(None, self._kind)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put something of the window's at the right end of the bar, before the buttons."""
        self._bar.insertWidget(self._bar.indexOf(self._undo_button), widget)

    @property
    def kind(self) -> JourneyKind:
        return self._kind

    def show_kind(self, kind: JourneyKind) -> None:
        """Show the journey as it is, or the ideal one."""
        self._kind = kind
        self._segments[kind].setChecked(True)
        self._show_journey()

    @property
    def can_undo(self) -> bool:
        return self._document is not None and self._document.can_undo

    @property
    def can_redo(self) -> bool:
        return self._document is not None and self._document.can_redo

    def undo(self) -> None:
        self.view.stop_editing()
        if self._document is not None:
            self._document.undo()

    def redo(self) -> None:
        self.view.stop_editing()
        if self._document is not None:
            self._document.redo()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Only a change of the window fits the board anew: one that followed the panel would jump at each pick.
        QTimer.singleShot(0, self.view, self.view.refit)
        self._place_invitation()

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_bar())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        board = QVBoxLayout()
        board.setSpacing(0)
        board.addWidget(self.view, 1)
        board.addWidget(self._build_tools())
        middle.addLayout(board, 1)
        middle.addWidget(self.panel)
        column.addLayout(middle, 1)
        self._invitation = self._build_invitation()
        self.panel.hide()

    def _build_bar(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "bar")
        frame.setFixedHeight(60)
        self._bar = QHBoxLayout(frame)
        self._bar.setContentsMargins(20, 0, 20, 0)
        self._bar.setSpacing(10)
        self._title = QLabel()
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._groups = QComboBox()
        self._groups.setMinimumWidth(120)
        self._groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._undo_button, self._redo_button = QPushButton(), QPushButton()
        self._print_button = QPushButton()
        self._print_button.setProperty("kind", "primary")
        self._bar.addWidget(self._groups)
        self._bar.addWidget(self._title, 1)
        self._bar.addWidget(self._build_segments(), 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._undo_button, self._redo_button, self._print_button):
            self._bar.addWidget(widget)
        return frame

    def _build_segments(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        self._choice = QButtonGroup(self)
        self._segments = {kind: QPushButton() for kind in JourneyKind}
        for kind, button in self._segments.items():
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.clicked.connect(lambda *_, kind=kind: self.show_kind(kind))
            self._choice.addButton(button)
            row.addWidget(button)
        self._segments[self._kind].setChecked(True)
        return frame

    def _build_tools(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("tools")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        self._card_button, self._connect_button = QPushButton(), QPushButton()
        self._card_button.setProperty("kind", "primary")
        self._connect_button.setCheckable(True)
        self._out_button, self._zoom_label, self._in_button = QPushButton("−"), QLabel("100 %"), QPushButton("+")
        self._fit_button = QPushButton()
        self._zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom_label.setFixedWidth(58)
        for button in (self._out_button, self._in_button):
            button.setFixedWidth(40)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._card_button)
        row.addWidget(self._connect_button)
        row.addSpacing(8)
        row.addWidget(self._hint, 1)
        for widget in (self._out_button, self._zoom_label, self._in_button, self._fit_button):
            row.addWidget(widget)
        return frame

    def _build_invitation(self) -> QFrame:
        """What an empty ideal journey offers: to begin with a copy of how it is today."""
        frame = QFrame(self.view)
        frame.setProperty("role", "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(14)
        self._invitation_words = QLabel()
        self._copy_button = QPushButton()
        self._copy_button.setProperty("kind", "primary")
        row.addWidget(self._invitation_words)
        row.addWidget(self._copy_button)
        frame.hide()
        return frame

    def _connect(self) -> None:
        self.view.pick_changed.connect(self._show_pick)
        self.view.zoom_changed.connect(lambda zoom: self._zoom_label.setText(f"{round(zoom * 100)} %"))
        self.view.menu_wanted.connect(self._open_menu)
        self.view.connecting_changed.connect(self._show_connecting)
        self.panel.pick_wanted.connect(self._go_to)
        self.panel.connect_wanted.connect(self._connect_from_panel)
        self.panel.remove_wanted.connect(self.view.remove)
        self._groups.activated.connect(lambda index: self.group_wanted.emit(self._groups.itemData(index)))
        self._undo_button.clicked.connect(self.undo)
        self._redo_button.clicked.connect(self.redo)
        self._print_button.clicked.connect(lambda: self.report_wanted.emit(self._group))
        self._card_button.clicked.connect(lambda *_: self.view.new_card())
        self._connect_button.toggled.connect(lambda on: self.view.set_connect_mode(on=on))
        self._out_button.clicked.connect(lambda: self.view.zoom_step(-1))
        self._in_button.clicked.connect(lambda: self.view.zoom_step(1))
        self._fit_button.clicked.connect(self.view.fit)
        self._copy_button.clicked.connect(self._copy_as_is)
        for keys, do in (
            ("F6", self._swap_focus),
            ("Ctrl++", lambda: self.view.zoom_step(1)),
            ("Ctrl+-", lambda: self.view.zoom_step(-1)),
            ("Ctrl+0", self.view.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _retranslate(self) -> None:
        for kind, button in self._segments.items():
            button.setText(Language.translate("Kinds", JOURNEY_NAMES[kind]))
        self._groups.setAccessibleName(self.tr("Group"))
        self._undo_button.setText(self.tr("Undo"))
        self._redo_button.setText(self.tr("Redo"))
        self._print_button.setText(self.tr("Print"))
        self._card_button.setText(self.tr("+ Card"))
        self._connect_button.setText(self.tr("Connect"))
        self._fit_button.setText(self.tr("Fit"))
        self._out_button.setAccessibleName(self.tr("Zoom out"))
        self._in_button.setAccessibleName(self.tr("Zoom in"))
        self._invitation_words.setText(self.tr("The ideal journey is empty."))
        self._copy_button.setText(self.tr("Begin with a copy of how it is"))
        self._show_connecting(on=bool(self.view.connecting))
        self._show_words()

    # Showing

    def _show_words(self, *_: object) -> None:
        if self._session is None:
            return
        day = self._session.day
        group = day.group(self._group)
        case = day.case_of(group) if group is not None else None
        parts = [case.persona.split(".")[0] if case.persona else case.title] if case is not None else []
        self._title.setText(" · ".join([*parts, day.title]))
        self._title.setToolTip(self._title.text())
        self._groups.blockSignals(True)
        self._groups.clear()
        for each in day.groups:
            self._groups.addItem(each.name, each.id)
        self._groups.setCurrentIndex(self._groups.findData(self._group))
        self._groups.blockSignals(False)

    def _show_journey(self) -> None:
        self.view.show_board(self._document, self._kind)
        self._show_pick(self.view.pick)
        self._show_invitation()
        self._show_history()

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self._group:
            self.view.show_change()
            self.panel.refresh()
            self._show_invitation()
            self._show_history()

    def _show_history(self) -> None:
        self._undo_button.setEnabled(self.can_undo)
        self._redo_button.setEnabled(self.can_redo)
        self.history_changed.emit()

    def _show_pick(self, pick: Pick) -> None:
        self.view.setAccessibleDescription(self._say(pick))
        shown = pick is not None and not isinstance(pick, CellPick)
        self.panel.show_pick(self._document, self._kind, pick if shown else None)
        if shown != self.panel.isVisibleTo(self):
            self.panel.setVisible(shown)
            QTimer.singleShot(0, self.view, self.view.reveal_pick)

    def _say(self, pick: Pick) -> str:
        """What a screen reader says of what is picked: what it is, its words, and where it lies."""
        if self._document is None:
            return ""
        journey = self._document.board.journey(self._kind)
        match pick:
            case CardPick(key) if key in journey.cards:
                card = journey.cards[key]
                where = journey.lane(card.place.lane), journey.phase(card.place.phase)
                kind = Language.translate("Kinds", CARD_NAMES[card.kind])
                return ", ".join([f"{kind}: {card.text}", *(each.title for each in where if each is not None)])
            case CellPick(lane, phase):
                where = journey.lane(lane), journey.phase(phase)
                titles = [each.title for each in where if each is not None]
                return self.tr("Empty field: {place}").format(place=", ".join(titles))
            case LinkPick(key) if key in journey.links:
                link = journey.links[key]
                return self.tr("Arrow from {source} to {target}").format(
                    source=journey.cards[link.source].text, target=journey.cards[link.target].text
                )
            case _:
                return ""

    def _show_invitation(self) -> None:
        board = self._document.board if self._document is not None else None
        wanted = (
            board is not None
            and self._kind is JourneyKind.IDEAL
            and not board.journey(JourneyKind.IDEAL).cards
            and bool(board.journey(JourneyKind.AS_IS).cards)
        )
        self._invitation.setVisible(wanted)
        self._place_invitation()

    def _place_invitation(self) -> None:
        self._invitation.adjustSize()
        self._invitation.move((self.view.width() - self._invitation.width()) // 2, 74)

    def _show_connecting(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._connect_button.blockSignals(True)
        self._connect_button.setChecked(on)
        self._connect_button.blockSignals(False)
        if on:
            self._hint.setText(self.tr("Choose the card the arrow goes to. Esc stops."))
        else:
            self._hint.setText(
                self.tr("Click in a field to write. Drag from the blue dot on a card to draw a handover.")
            )

    # Doing

    def _go_to(self, pick: Pick) -> None:
        self.view.set_pick(pick)
        self.view.reveal_pick()

    def _connect_from_panel(self, card: str) -> None:
        self.view.connect_from(card)
        self.view.setFocus()

    def _copy_as_is(self) -> None:
        if self._document is not None:
            self._document.copy_journey(JourneyKind.AS_IS, JourneyKind.IDEAL)
            self.view.setFocus()

    def _swap_focus(self) -> None:
        if self.view.hasFocus() and self.panel.isVisible() and self.panel.fields:
            next(iter(self.panel.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_menu(self, pick: Pick, spot: QPoint) -> None:
        menu = self._menu_for(pick)
        menu.exec(spot)
        menu.deleteLater()

    def _menu_for(self, pick: Pick) -> QMenu:
        menu = QMenu(self)
        match pick:
            case CardPick(key):
                menu.addAction(self.tr("Write"), self.view.edit, QKeySequence("F2"))
                menu.addAction(self.tr("New card below"), self.view.new_card, QKeySequence("N"))
                menu.addAction(
                    self.tr("Draw arrow from here"), lambda: self._connect_from_panel(key), QKeySequence("L")
                )
                kinds = menu.addMenu(self.tr("Kind of card"))
                for kind in CardKind:
                    kinds.addAction(Language.translate("Kinds", CARD_NAMES[kind]), partial(self._set_kind, key, kind))
                menu.addSeparator()
                menu.addAction(self.tr("Delete card"), self.view.remove, QKeySequence("Del"))
            case LinkPick():
                menu.addAction(self.tr("Delete arrow"), self.view.remove, QKeySequence("Del"))
            case CellPick():
                for kind in CardKind:
                    words = self.tr("New card: {kind}").format(kind=Language.translate("Kinds", CARD_NAMES[kind]))
                    menu.addAction(words, partial(self.view.new_card, kind))
            case _:
                menu.addAction(self.tr("Fit"), self.view.fit)
        return menu

    def _set_kind(self, card: str, kind: CardKind) -> None:
        if self._document is not None:
            self._document.change_kind(card, kind)
