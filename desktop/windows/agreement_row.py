"""An agreement in the list: everything about it is written in place, and what lies behind it is told beneath."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import long_date
from desktop.model.agreement import Agreement, AgreementKind, Moment, Status
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.agreement_words import kind_name, say_lacks, say_moment, say_origin, status_name, translate
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.date_button import DateButton
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import breakable, for_menu, for_tip, label
from desktop.windows.panel_form import push, restyle
from desktop.windows.role_line import RoleLine
from desktop.windows.today import today
from desktop.windows.wrap import Wrap

KINDS: tuple[AgreementKind | None, ...] = (None, *AgreementKind)
STATUSES = tuple(Status)

LONGEST_ORIGIN = 48
"""Letters of what an agreement came from that stand on the button that leads there."""

AGREEMENT = "application/x-brobyg-agreement"
"""What is dragged: the id of an agreement."""


class Errand(Enum):
    """What a key or the menu asks for of the agreement that is stood on."""

    UP = auto()
    DOWN = auto()
    RAISE = auto()
    LOWER = auto()
    VOTE = auto()
    ORIGIN = auto()
    REMOVE = auto()


PLAIN = {
    Qt.Key.Key_Up: Errand.UP,
    Qt.Key.Key_Down: Errand.DOWN,
    Qt.Key.Key_Plus: Errand.VOTE,
    Qt.Key.Key_Space: Errand.VOTE,
    Qt.Key.Key_G: Errand.ORIGIN,
    Qt.Key.Key_Delete: Errand.REMOVE,
}
CARRIED = {Qt.Key.Key_Up: Errand.RAISE, Qt.Key.Key_Down: Errand.LOWER}


@dataclass(frozen=True, slots=True)
class Shown:
    """An agreement with all that its row says of it."""

    agreement: Agreement
    group: str = ""
    voted: bool = False
    beneath: tuple[Agreement, ...] = ()
    log: tuple[Moment, ...] = ()
    before: str = ""
    """What it came with from an earlier day, in words."""


class AgreementRow(QFrame):
    """Tells what is wanted; the list does it."""

    errand_wanted = Signal(object)
    text_said = Signal(str, str)
    """One of `AGREEMENT_TEXTS`, and its words."""
    due_said = Signal(str)
    kind_said = Signal(object)
    status_said = Signal(object)
    part_wanted = Signal(str)
    laid_on = Signal(str)
    """Another agreement was laid on this one."""
    menu_wanted = Signal(object)
    writing = Signal(bool)

    def __init__(self, desk: Desk, roles: Sequence[str]) -> None:
        super().__init__()
        self._desk = desk
        self.shown: Shown | None = None
        self.is_closed = False
        self._pressed: QPointF | None = None
        self.setProperty("role", "agreement")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.vote, self.what = push("", self._ask_vote), GuardedText(single=True)
        self.because = GuardedText(single=True)
        self.who, self.date = RoleLine(), DateButton(desk.look, desk.language)
        self.kind, self.status = CalmChoice(), CalmChoice()
        self.more, self.origin = push("⋯", self._ask_menu, "quiet"), push("", self._ask_origin, "small")
        self._said, self._hint, self._log = label("muted"), label("muted", wrap=True), label("muted", wrap=True)
        self._beneath, self._parts = QVBoxLayout(), dict[str, QWidget]()
        self.who.offer(roles)
        self._build()
        self._connect()
        self.retranslate()

    def show_agreement(self, shown: Shown) -> None:
        """Show the newest reading; a cursor stays with its words."""
        if shown == self.shown:
            return
        self.shown, each = shown, shown.agreement
        self.what.show_text(each.what)
        self.who.show_words(each.who)
        self.because.show_text(each.because)
        self.because.setVisible(each.status is Status.DROPPED or bool(each.because))
        self.date.show_date(each.due)
        overdue = each.is_due(today())
        restyle(self.date, "due", "yes" if overdue else "")
        self.kind.setCurrentIndex(KINDS.index(each.kind))
        self.status.setCurrentIndex(STATUSES.index(each.status))
        self._desk.look.put(self.vote, "thumb-up" if shown.voted else "thumb-up-outline")
        self.vote.setText(str(each.votes) if each.votes else "")
        self.vote.setChecked(shown.voted)
        self.origin.setVisible(each.origin is not None)
        words = say_origin(each)
        short = words if len(words) <= LONGEST_ORIGIN else f"{words[:LONGEST_ORIGIN]}…"
        self.origin.setText(for_menu(short))
        self.origin.setToolTip(for_tip(words))
        self.origin.setAccessibleName(words)
        due = translate("Agreements", "Due") if overdue else ""
        self._said.setText(" · ".join(filter(None, (shown.group, due, shown.before))))
        self._said.setVisible(bool(self._said.text()))
        words = say_lacks(each)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._show_log(shown.log)
        self._show_beneath(shown.beneath)
        self._name(shown)
        restyle(self, "settled", "" if each.status.is_open else "yes")

    def be_closed(self, *, on: bool, votes: bool) -> None:
        """Only be read here; `votes` tells whether it is voted on."""
        self.is_closed = on
        for field in (self.what, self.who, self.because):
            field.setReadOnly(on)
        for widget in (self.date, self.kind, self.status):
            widget.setEnabled(not on)
        self.vote.setEnabled(votes)

    def write(self) -> None:
        """Write in its words."""
        self.what.go_to_end()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for choice, names in (
            (self.kind, [kind_name(each) for each in KINDS]),
            (self.status, [status_name(each) for each in STATUSES]),
        ):
            at = choice.currentIndex()
            choice.clear()
            choice.addItems(names)
            choice.setCurrentIndex(max(0, at))
        self.what.setAccessibleName(translate("Agreements", "What we agree on"))
        self.what.setPlaceholderText(translate("Agreements", "What we agree on"))
        self.who.setAccessibleName(translate("Agreements", "Who does it (a role)"))
        self.who.setPlaceholderText(translate("Agreements", "Who?"))
        self.because.setAccessibleName(translate("Agreements", "Why?"))
        self.because.setPlaceholderText(translate("Agreements", "Why?"))
        self.date.entitle(translate("Agreements", "By when"))
        self.kind.setAccessibleName(translate("Agreements", "How it is kept"))
        self.status.setAccessibleName(translate("Agreements", "Status"))
        self.vote.setToolTip(translate("Agreements", "A vote for this agreement"))
        self.more.setToolTip(translate("Agreements", "More"))
        self.more.setAccessibleName(translate("Agreements", "More"))
        shown, self.shown = self.shown, None
        if shown is not None:
            self.show_agreement(shown)

    # Hands and keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.setFocus()
        elif control and key in CARRIED:
            self.errand_wanted.emit(CARRIED[key])
        elif self.hasFocus() and not control and key in PLAIN:
            self.errand_wanted.emit(PLAIN[key])
        elif self.hasFocus() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        restyle(self, "stood", "yes")

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        restyle(self, "stood", "")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed = event.position()

    @override
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.shown is None or self.is_closed:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        spot, self._pressed = self._pressed.toPoint(), None
        drag, data = QDrag(self), QMimeData()
        data.setData(AGREEMENT, self.shown.agreement.id.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(spot)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        own = self.shown.agreement.id if self.shown is not None else ""
        if dragged(event.mimeData()) not in ("", own):
            restyle(self, "aimed", "yes")
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, _event: object) -> None:
        restyle(self, "aimed", "")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "aimed", "")
        event.acceptProposedAction()
        self.laid_on.emit(dragged(event.mimeData()))

    # Building

    def _build(self) -> None:
        column, top, fields = QVBoxLayout(self), QHBoxLayout(), QWidget()
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        top.setSpacing(8)
        self.vote.setCheckable(True)
        hold(self.vote, QWidget.setMinimumWidth, 64)
        hold(self.more, QWidget.setFixedWidth, 44)
        for field in (self.what, self.because, self.who):
            field.setProperty("kind", "place")
        top.addWidget(self.vote, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.what, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row = Wrap(fields, gap=8)
        for choice, width in ((self.who, 280), (self.kind, 170), (self.status, 150)):
            hold(choice, QWidget.setMinimumWidth, width)
        for one in (self.who, self.date, self.kind, self.status, self.origin, self._said):
            row.addWidget(one)
        column.addLayout(top)
        column.addWidget(fields)
        parts = (self.because, self._hint)
        for part in parts:
            column.addWidget(part)
        column.addLayout(self._beneath)
        column.addWidget(self._log)
        hold(self._said, QWidget.setMinimumHeight, 36, tall)
        for hidden in (*parts, self.origin, self._log):
            hidden.hide()

    def _connect(self) -> None:
        for name, field in (("what", self.what), ("because", self.because)):
            field.written.connect(lambda words, name=name: self.text_said.emit(name, words))
            field.entered.connect(self._begin_writing)
            field.left.connect(self._end_writing)
            field.entered_key.connect(self.setFocus)
        self.who.said.connect(lambda words: self.text_said.emit("who", words))
        self.who.entered.connect(self.setFocus)
        self.date.chosen.connect(self.due_said)
        self.kind.activated.connect(lambda at: self.kind_said.emit(KINDS[at]))
        self.status.activated.connect(lambda at: self.status_said.emit(STATUSES[at]))

    def _begin_writing(self) -> None:
        self.writing.emit(True)

    def _end_writing(self) -> None:
        self.writing.emit(False)

    def _ask_vote(self) -> None:
        if self.shown is not None:
            self.vote.setChecked(self.shown.voted)
        self.errand_wanted.emit(Errand.VOTE)

    def _ask_origin(self) -> None:
        self.errand_wanted.emit(Errand.ORIGIN)

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _show_log(self, log: Sequence[Moment]) -> None:
        code = self._desk.language.code
        lines = [
            ", ".join(filter(None, (f"{say_moment(each.at, code)}: {status_name(each.status)}", each.by)))
            for each in log
        ]
        self._log.setText("\n".join(lines))
        self._log.setVisible(bool(lines))

    def _show_beneath(self, beneath: Sequence[Agreement]) -> None:
        """The words of those that are one with it, and the way to part them."""
        for gone in self._parts.keys() - {each.id for each in beneath}:
            row = self._parts.pop(gone)
            self._beneath.removeWidget(row)
            row.hide()
            row.deleteLater()
        for each in beneath:
            if each.id not in self._parts:
                row = self._parts[each.id] = QWidget()
                inside = QHBoxLayout(row)
                inside.setContentsMargins(20, 0, 0, 0)
                inside.addWidget(label("muted", f"+ {breakable(each.what.strip()) or '…'}", wrap=True), 1)
                part = push(translate("Agreements", "Not the same"), partial(self.part_wanted.emit, each.id), "small")
                part.setToolTip(for_tip(each.what))
                inside.addWidget(part)
                self._beneath.addWidget(row)
                row.show()

    def _name(self, shown: Shown) -> None:
        """What a screen reader says of the row."""
        each = shown.agreement
        votes = translate("Agreements", "Votes: {number}").format(number=each.votes) if each.votes else ""
        due = long_date(each.due, self._desk.language.code)
        words = (each.what or "…", each.who, due, status_name(each.status), votes, shown.group, say_lacks(each))
        self.setAccessibleName(", ".join(filter(None, words)))
        vote = translate("Agreements", "A vote for this agreement")
        self.vote.setAccessibleName(", ".join(filter(None, (vote, votes))))


def dragged(data: QMimeData) -> str:
    """The id of the agreement that is dragged; nothing if it is none."""
    return bytes(data.data(AGREEMENT).data()).decode("ascii", "ignore") if data.hasFormat(AGREEMENT) else ""
