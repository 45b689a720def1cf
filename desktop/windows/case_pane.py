"""What stands at the right of the list: the chosen case, what it lacks, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.layout.palette import Token
from desktop.model.case import Case
from desktop.model.case_places import places
from desktop.model.cpr import MASK
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_view import CaseView
from desktop.windows.desk import Desk
from desktop.windows.labels import for_tip, label
from desktop.windows.wrap import Wrap


@dataclass(frozen=True, slots=True)
class CaseShown:
    """A case with what the pane says about it. `users` is None where no theme day is open."""

    case: Case
    reviewed: bool
    users: tuple[str, ...] | None = None
    outdated: bool = False
    """Whether the open day holds an earlier version, and could take this one."""

    @property
    def hidden_numbers(self) -> int:
        """How many CPR numbers stand in the case, each hidden behind its sign."""
        return sum(text.count(MASK) for _, text in places(self.case))


class WarningStrip(QFrame):
    """Says that nobody has looked a case through yet."""

    review_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden = 0
        self._head, self._words = label("strong", wrap=True), label(wrap=True)
        self.review = QPushButton()
        self._sign = QPushButton()
        self._build(desk)
        self.review.clicked.connect(self.review_wanted)

    def show_hidden(self, number: int) -> None:
        """Warn of a case with so many hidden CPR numbers."""
        self._hidden = number
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, desk: Desk) -> None:
        self.setProperty("role", "warning")
        self.review.setProperty("kind", "primary")
        self._sign.setProperty("kind", "quiet")
        hold(self._sign, QWidget.setFixedWidth, 40, tall)
        self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        desk.look.put(self._sign, "alert", Token.WARNING)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 12, 12, 12)
        row.setSpacing(10)
        row.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        row.addWidget(self.review)

    def _retranslate(self) -> None:
        self._head.setText(self.tr("This case has not been checked for personal data."))
        words = self.tr("Check it before it is used in a theme day.")
        if self._hidden:
            words = self.tr("%n hidden CPR number(s).", "", self._hidden) + " " + words
        self._words.setText(words)
        self.review.setText(self.tr("Check"))


class CasePane(QFrame):
    """Shows one case, and tells what is wanted of it."""

    read_wanted = Signal()
    edit_wanted = Signal()
    review_wanted = Signal()
    renewal_wanted = Signal()
    """Take the newest version into the day."""
    use_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: CaseShown | None = None
        self.strip = WarningStrip(desk)
        self.view = CaseView(desk)
        self.read, self.edit, self.use, self.more = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self._head = QWidget()
        self._build()
        self._connect()
        self._retranslate()
        self.show_nothing(searched=False)

    def show_case(self, shown: CaseShown) -> None:
        """Show a case."""
        self.shown = shown
        self.strip.setVisible(not shown.reviewed)
        self.strip.show_hidden(shown.hidden_numbers)
        self._head.show()
        self.use.setVisible(shown.users is not None)
        self.use.setEnabled(shown.reviewed)
        self.view.show_case(shown.case, shown.users, outdated=shown.outdated)
        self._retranslate()

    def show_nothing(self, *, searched: bool) -> None:
        """Say that there is no case, and whether that is only because of what is searched for."""
        self.shown = None
        self.strip.hide()
        self._head.hide()
        self.view.show_nothing(searched=searched)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(30, 20, 24, 0)
        head.setSpacing(14)
        buttons = QWidget()
        wrap = Wrap(buttons, gap=8)
        hold(self.more, QWidget.setFixedWidth, 44, tall)
        for button, sign in (
            (self.read, "book-open-variant"),
            (self.edit, "pencil-outline"),
            (self.use, "account-group-outline"),
            (self.more, "dots-horizontal"),
        ):
            self._desk.look.put(button, sign)
            wrap.addWidget(button)
        head.addWidget(self.strip)
        head.addWidget(buttons)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.strip.review_wanted.connect(self.review_wanted)
        self.view.renewal_wanted.connect(self.renewal_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.use.clicked.connect(self.use_wanted)
        self.more.clicked.connect(self.more_wanted)

    def _retranslate(self) -> None:
        self.read.setText(self.tr("Read"))
        self.edit.setText(self.tr("Edit"))
        self.use.setText(self.tr("Use in group …"))
        reason = self.tr("The case must be checked for personal data first.")
        self.use.setToolTip("" if self.use.isEnabled() else for_tip(reason))
        self.use.setAccessibleDescription("" if self.use.isEnabled() else reason)
        self.more.setAccessibleName(self.tr("More about this case"))
        self.more.setToolTip(for_tip(self.more.accessibleName()))
