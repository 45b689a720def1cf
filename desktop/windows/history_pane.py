"""The history of a board, over the page: a slider through its moments, what changed, and a way back to any of them."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from desktop.archive.history import Moment, board_at, moments, stops
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.kinds import JOURNEY_NAMES
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.trouble import Trouble
from desktop.windows.board_page import BoardPage
from desktop.windows.desk import Desk
from desktop.windows.history_reel import Frame, HistoryReel
from desktop.windows.history_view import HistoryView
from desktop.windows.history_words import beside_words, changed_cards, gone_cards, time_in_words, writers
from desktop.windows.labels import label

PLAY_MS = 600
"""How long each moment stands while the history plays."""


class HistoryPane(QWidget):
    """Covers its page until it is closed; the board beneath goes on living. Shows the journey that is in view."""

    restore_wanted = Signal(object)
    """Make the board what it was: an earlier `BoardDocument`."""

    def __init__(self, desk: Desk, shelf: Shelf, page: BoardPage, document: str) -> None:
        super().__init__(page)
        self._desk, self._shelf, self._page, self._document = desk, shelf, page, document
        self._stops: tuple[Moment, ...] = ()
        self._frame: Frame | None = None
        self.view = HistoryView(desk.look.theme, desk.look.family, self)
        self._reel = HistoryReel(shelf, document, lambda: self.view.translate, self)
        self._clock = QTimer(self, interval=PLAY_MS)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.time, self.what, self._kind = label("heading"), label("muted"), label("kicker")
        self.beside = label("fault", wrap=True)
        """What is not to be seen here and would be restored too."""
        self._earlier, self._later, self.play = QPushButton("◀"), QPushButton("▶"), QPushButton()
        self.restore, self._close = QPushButton(), QPushButton()
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        self._retranslate()
        shelf.ask(lambda archive: stops(moments(archive, document)), self._take_stops, self._tell)

    @property
    def stops(self) -> tuple[Moment, ...]:
        """The moments that can be gone to, oldest first; none before the library has told."""
        return self._stops

    @property
    def frame(self) -> Frame | None:
        """What is shown."""
        return self._frame

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Space:
                self.play.click()
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Home | Qt.Key.Key_End:
                self.slider.setFocus()
                self.slider.keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._clock.stop()
        self._reel.stop()
        self._page.removeEventFilter(self)
        self._page.view.setUpdatesEnabled(True)
        self._page.view.setFocus()
        # Not before the library has answered everything the pane has asked it.
        self._shelf.ask(lambda _: None, lambda _: self.deleteLater())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        elif watched is self._page and event.type() == QEvent.Type.Hide:
            self.close()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restore.setProperty("kind", "primary")
        self.play.setCheckable(True)
        foot = QFrame()
        foot.setProperty("role", "card")
        column, words, hands = QVBoxLayout(foot), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(20, 12, 20, 12)
        for widget in (self._kind, self.time, self.what):
            words.addWidget(widget)
        words.setStretch(2, 1)
        words.setSpacing(16)
        for button in (self._earlier, self._later):
            hold(button, QWidget.setFixedWidth, 44, tall)
        hands.setSpacing(10)
        hands.addWidget(self._earlier)
        hands.addWidget(self.slider, 1)
        for button in (self._later, self.play, self.restore, self._close):
            hands.addWidget(button)
        column.addLayout(words)
        column.addWidget(self.beside)
        self.beside.hide()
        column.addLayout(hands)
        whole = self._column
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view, 1)
        whole.addWidget(foot)
        self.slider.setRange(0, 0)
        self.slider.setPageStep(10)
        self.restore.setEnabled(False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.installEventFilter(self)
        self.setGeometry(self._page.rect())

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._want)
        self._earlier.clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self._later.clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self.play.toggled.connect(self._play)
        self.restore.clicked.connect(self._ask_restore)
        self._close.clicked.connect(self.close)
        self._clock.timeout.connect(self._step)
        self._reel.arrived.connect(self._show)
        self._reel.failed.connect(self._tell)
        self._desk.look.changed.connect(self.view.set_theme)

    # Leafing

    def begin(self) -> None:
        """Show the pane over its page."""
        self.show()
        self.raise_()
        self._column.activate()  # at once, for the board is put where the live one lies
        self.view.begin_like(self._page.view)
        self._page.view.setUpdatesEnabled(False)  # nobody sees what is painted there
        self.slider.setFocus()

    def _take_stops(self, found: tuple[Moment, ...]) -> None:
        self._stops = found
        self.slider.setRange(0, max(0, len(found) - 1))
        self.slider.setValue(len(found) - 1)
        self._want()

    def _want(self, *_: object) -> None:
        if self._stops:
            index = self.slider.value()
            moment = self._stops[index]
            self.restore.setEnabled(False)
            self._reel.want(moment, self._stops[index - 1] if index else None)
            self.time.setText(time_in_words(moment.at, self._desk.language.code))

    def _show(self, frame: Frame) -> None:
        kind = self._page.kind
        self._frame = frame
        self.view.show_moment(frame.board.journey(kind), changed_cards(frame.board, frame.before, kind))
        self._retranslate()

    def _tell(self, trouble: Trouble) -> None:
        self.play.setChecked(False)
        self.what.setText(trouble.say(Language.translate))

    def _play(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        if on and self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        (self._clock.start if on else self._clock.stop)()
        self._retranslate()

    def _step(self) -> None:
        if self._frame is None or self._frame.moment != self._stops[self.slider.value()]:
            return  # the library has not answered yet
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.play.setChecked(False)

    # Going back

    def _ask_restore(self) -> None:
        if self._frame is not None:
            self.restore.setEnabled(False)
            job = partial(board_at, document=self._document, moment=self._stops[self.slider.value()])
            self._shelf.ask(job, self._restore, self._tell)

    def _restore(self, earlier: BoardDocument) -> None:
        if self.isVisible():  # who has left meanwhile wants nothing done
            self.restore_wanted.emit(earlier)
            self.close()

    # Words

    def _retranslate(self) -> None:
        self._kind.setText(
            self.tr("History · {journey}")
            .format(journey=Language.translate("Kinds", JOURNEY_NAMES[self._page.kind]))
            .upper()
        )
        self._earlier.setAccessibleName(self.tr("Earlier"))
        self._later.setAccessibleName(self.tr("Later"))
        self.play.setText(self.tr("Pause") if self.play.isChecked() else self.tr("Play"))
        self.restore.setText(self.tr("Restore to here"))
        self._close.setText(self.tr("Close"))
        self.slider.setAccessibleName(self.tr("Time"))
        self.slider.setAccessibleDescription(self.time.text())
        if self._stops:
            self.time.setText(time_in_words(self._stops[self.slider.value()].at, self._desk.language.code))
        if self._frame is not None:
            self.what.setText(self._say_change(self._frame))
            self.restore.setEnabled(self._frame.moment == self._stops[self.slider.value()])
            self._say_beside(self._frame)

    def _say_beside(self, frame: Frame) -> None:
        live = self._page.view.document
        parts = beside_words(frame.board, live.board, Language.translate) if live is not None else ""
        words = self.tr("Something else was otherwise then, and would come back too: {parts}.")
        self.beside.setText(words.format(parts=parts))
        self.beside.setVisible(bool(parts))

    def _say_change(self, frame: Frame) -> str:
        kind = self._page.kind
        changed = len(changed_cards(frame.board, frame.before, kind))
        gone = gone_cards(frame.board, frame.before, kind)
        parts = [
            self.tr("%n card(s) written or moved", "", changed) if changed else "",
            self.tr("%n card(s) gone", "", gone) if gone else "",
            self.tr("by {names}").format(names=", ".join(names))
            if (names := writers(frame.board, frame.before))
            else "",
        ]
        return " · ".join(part for part in parts if part)
