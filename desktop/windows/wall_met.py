"""The expectations come back at the end of the day: was each met, partly, or not? And what came of all, as a bar."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.programme import Allowed
from desktop.model.wall import EXPECTATIONS, MET_NAMES, NOTE_NAMES, Met, Note, met_counts
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.board_bar import Segment
from desktop.windows.labels import breakable, label
from desktop.windows.wall_words import ink_of_words, translate

INK = {Met.YES: Token.PROVIDER, Met.PARTLY: Token.HIGHLIGHT, Met.NO: Token.CITIZEN}
SIGNS = {Met.YES: "✓", Met.PARTLY: "◐", Met.NO: "✕"}
KEYS = {Qt.Key.Key_1: Met.YES, Qt.Key.Key_2: Met.PARTLY, Qt.Key.Key_3: Met.NO}
AT_ONCE = 8


class MetBar(QWidget):
    """How many were met, partly, not, and not said yet, as one bar; the numbers stand in words beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: dict[Met | None, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: dict[Met | None, int]) -> None:
        self._counts = counts
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, tall(22))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = sum(self._counts.values())
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        x = 0.0
        for met, count in self._counts.items():
            width = self.width() * count / whole if whole else 0.0
            painter.fillRect(
                QRectF(x, 0, width, self.height()), self._look.theme.color(INK[met] if met else Token.LINE)
            )
            x += width


class MetRow(QFrame):
    """One expectation; 1, 2 and 3 answer, 0 takes the answer back, and the arrows go on."""

    said = Signal(object)
    """A `Met`, or nothing."""
    walked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._note: Note | None = None
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kind, self._words = label("kicker"), label("body", wrap=True)
        self.answers = {met: Segment() for met in Met}
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        words.setSpacing(2)
        words.addWidget(self._kind)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        for met, button in self.answers.items():
            button.setCheckable(True)
            button.setProperty("fit", "touch")
            hold(button, QWidget.setMinimumWidth, 118)
            button.clicked.connect(partial(self._say, met))
            row.addWidget(button)

    def be_closed(self, *, on: bool) -> None:
        """Let it only be read."""
        for button in self.answers.values():
            button.setEnabled(not on)

    def show_note(self, note: Note, heading: str) -> None:
        """Show the newest reading, and the heading it was gathered under."""
        self._note = note
        kind = translate("Wall", NOTE_NAMES[note.kind])
        self._kind.setText(" · ".join(words for words in (heading, kind) if words).upper())
        ink = f"color: {self._look.theme.color(ink_of_words(note.kind)).name()}"
        if self._kind.styleSheet() != ink:
            self._kind.setStyleSheet(ink)
        self._words.setText(breakable(note.text.strip()) or "…")
        self.setAccessibleName(": ".join(words for words in (heading, kind, note.text) if words))
        for met, button in self.answers.items():
            words = translate("Wall", MET_NAMES[met])
            button.setText(f"{SIGNS[met]} {words}")
            button.setAccessibleName(f"{words}: {note.text}")
            button.setChecked(met is note.met)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        closed = not self.answers[Met.YES].isEnabled()
        if key in KEYS and not closed:
            self.said.emit(KEYS[key])
            self.walked.emit(1)
        elif key is Qt.Key.Key_0 and not closed:
            self.said.emit(None)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.walked.emit(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _say(self, met: Met) -> None:
        self.said.emit(None if self._note is not None and self._note.met is met else met)


class WallMet(QScrollArea):
    """Follows the room."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._own: str | None = None
        self._allowed = Allowed.WRITE
        self.rows: dict[str, MetRow] = {}
        self.bar, self.summary, self._nothing = MetBar(look), label("strong"), label("lead", wrap=True)
        self._how = label("muted", wrap=True)
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self.follow)
        body = QWidget()
        body.setObjectName("clear")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(20, 4, 20, 20)
        self._column.setSpacing(8)
        for widget in (self.summary, self.bar, self._how, self._nothing):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")

    def sit_at(self, own: str | None, allowed: Allowed) -> None:
        """Let a group answer for its own expectations alone."""
        self._own, self._allowed = own, allowed
        if self.isVisible():
            self.follow()

    def follow(self) -> None:
        """Show the newest reading of the room."""
        headings, notes = self._in_order()
        for key in self.rows.keys() - {note.id for note in notes}:
            gone = self.rows.pop(key)
            gone.hide()
            gone.deleteLater()
        left = AT_ONCE
        for note in notes:
            if note.id not in self.rows:
                if not left:
                    self._filling.start()
                    break
                left -= 1
                self.rows[note.id] = self._make(note.id)
                self._column.insertWidget(self._column.count() - 1, self.rows[note.id])
                self.rows[note.id].show()  # the layout would do so later, and the keyboard may go there now
            self.rows[note.id].show_note(note, headings.get(note.cluster, ""))
            mine = self._own is None or (bool(self._own) and note.group == self._own)
            self.rows[note.id].be_closed(on=not mine or self._allowed is not Allowed.WRITE)
        self._put_in_order([note.id for note in notes if note.id in self.rows])
        counts = dict(met_counts(notes))
        self.bar.show_counts(counts)
        names = {met: translate("Wall", MET_NAMES[met]) for met in Met}
        said = [f"{SIGNS[met]} {names[met]}: {counts[met]}" for met in Met]
        unsaid = translate("Wall", "Not said yet")
        self.summary.setText(" · ".join([*said, f"{unsaid}: {counts[None]}"]))
        self.bar.setAccessibleName(self.summary.text())
        self._how.setText(translate("Wall", "Was the expectation met? Click, or press 1, 2 or 3."))
        self._nothing.setText(translate("Wall", "Nobody has written an expectation yet."))
        for widget in (self.summary, self.bar, self._how):
            widget.setVisible(bool(notes))
        self._nothing.setVisible(not notes)

    def _in_order(self) -> tuple[dict[str, str], list[Note]]:
        """The headings by their ids, and the expectations as they were gathered under them; the loose ones last."""
        wall = self._session.room.wall
        headings = {cluster.id: cluster.title.strip() for cluster in wall.clusters}
        place = {key: at for at, key in enumerate(headings)}
        notes = wall.shown(*EXPECTATIONS)
        return headings, sorted(notes, key=lambda note: place.get(note.cluster, len(place)))

    def _put_in_order(self, keys: list[str]) -> None:
        """Let what came under a heading meanwhile stand there; the rows that are still to be made come after."""
        if keys == list(self.rows):
            return
        rows = self.rows
        self.rows = {key: rows[key] for key in keys}
        for row in self.rows.values():
            self._column.insertWidget(self._column.count() - 1, row)

    def take_keys(self) -> None:
        """Stand on the first expectation that nothing is said of."""
        open_ones = [key for key in self.rows if self._is_open(key)]
        first = next(iter(open_ones), next(iter(self.rows), ""))
        if first:
            self.rows[first].setFocus()

    def _is_open(self, key: str) -> bool:
        note = self._session.room.wall.note(key)
        return note is not None and note.met is None

    def _make(self, key: str) -> MetRow:
        row = MetRow(self._look)
        row.said.connect(partial(self._session.room.say_met, key))
        row.walked.connect(partial(self._walk, key))
        return row

    def _walk(self, key: str, by: int) -> None:
        keys = list(self.rows)
        aim = self.rows[keys[max(0, min(len(keys) - 1, keys.index(key) + by))]]
        aim.setFocus()
        self.ensureWidgetVisible(aim)
