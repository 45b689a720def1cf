"""A small sheet that lies over the page where an agreement is made: what, who, by when, and how it is kept."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import long_date
from desktop.model.agreement import Agreement, AgreementKind
from desktop.model.agreement_lists import SOON, soon
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.agreement_words import kind_name, say_origin, translate
from desktop.windows.date_button import DateButton
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import ShortLabel, label
from desktop.windows.panel_form import push
from desktop.windows.role_line import RoleLine
from desktop.windows.today import today
from desktop.windows.wrap import Wrap

WIDTH, MARGIN = 430, 12


class AgreementSheet(QFrame):
    """Writes nothing: it tells what is said, and shows the newest reading. Enter is done, Esc takes it back."""

    what_said = Signal(str)
    who_said = Signal(str)
    due_said = Signal(str)
    kind_said = Signal(object)
    """An `AgreementKind`, or none."""
    done = Signal()
    taken_back = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._language, self._over = desk.language, over
        self.setProperty("role", "card")
        self.setObjectName("agreementSheet")
        self.setAutoFillBackground(True)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        self.heading, self._origin = label("strong"), ShortLabel("muted")
        self.what, self.who = GuardedText(2, single=True), RoleLine()
        self.soon = {days: push("", partial(self._choose_soon, days), "segment") for days in SOON}
        self.date = DateButton(desk.look, desk.language)
        self.kinds = {kind: push("", partial(self._choose_kind, kind), "segment") for kind in AgreementKind}
        self._captions = [label("kicker") for _ in range(4)]
        self.take_back = push("", self.taken_back.emit)
        self.finish = push("", self.done.emit, "primary")
        self._build()
        self._connect()
        self._retranslate()

    def show_agreement(self, agreement: Agreement) -> None:
        """Show the newest reading."""
        self.what.show_text(agreement.what)
        self.who.show_words(agreement.who)
        self.date.show_date(agreement.due)
        for days, button in self.soon.items():
            button.setChecked(agreement.due == soon(today(), days))
        for kind, button in self.kinds.items():
            button.setChecked(kind is agreement.kind)
        words = say_origin(agreement)
        self._origin.setText(words)
        self._origin.setVisible(bool(words))

    def open_at(self, spot: QPoint) -> None:
        """Come up beside a spot of the window, wholly inside it."""
        self.adjustSize()
        over = self._over
        x = max(MARGIN, min(spot.x() + MARGIN, over.width() - self.width() - MARGIN))
        y = max(MARGIN, min(spot.y() + MARGIN, over.height() - self.height() - MARGIN))
        self.move(x, y)
        self.show()
        self.raise_()
        self.what.go_to_end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.taken_back.emit()
        else:
            event.accept()  # keys of the page below mean nothing here

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self._origin)
        when, how = QWidget(), QWidget()
        for row, buttons in ((Wrap(when, gap=6), (*self.soon.values(), self.date)), (Wrap(how, gap=6), self._hows())):
            for button in buttons:
                row.addWidget(button)
        for caption, field in zip(self._captions, (self.what, self.who, when, how), strict=True):
            column.addWidget(caption)
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addStretch(1)
        foot.addWidget(self.take_back)
        foot.addWidget(self.finish)
        column.addLayout(foot)

    def _hows(self) -> tuple[QPushButton, ...]:
        self._kind_group = QButtonGroup(self)
        self._kind_group.setExclusive(False)
        for button in (*self.kinds.values(), *self.soon.values()):
            button.setCheckable(True)
            self._kind_group.addButton(button)
        return tuple(self.kinds.values())

    def _connect(self) -> None:
        self.what.written.connect(self.what_said)
        self.what.entered_key.connect(self.done)
        self.who.said.connect(self.who_said)
        self.who.entered.connect(self.done)
        self.date.chosen.connect(self.due_said)

    def _choose_soon(self, days: int) -> None:
        self.due_said.emit(soon(today(), days) if self.soon[days].isChecked() else "")

    def _choose_kind(self, kind: AgreementKind) -> None:
        self.kind_said.emit(kind if self.kinds[kind].isChecked() else None)

    def _retranslate(self) -> None:
        self.heading.setText(translate("Agreements", "A new agreement"))
        said = (
            translate("Agreements", "What we agree on"),
            translate("Agreements", "Who does it (a role)"),
            translate("Agreements", "By when"),
            translate("Agreements", "How it is kept"),
        )
        for caption, words in zip(self._captions, said, strict=True):
            caption.setText(words.upper())
        self.what.setAccessibleName(said[0])
        self.what.setPlaceholderText(translate("Agreements", "Such as: we ring each other before a discharge"))
        self.who.setAccessibleName(said[1])
        self.who.setPlaceholderText(translate("Agreements", "Such as caseworker, contact person"))
        self.date.entitle(said[2])
        for days, button in self.soon.items():
            button.setText(self.tr("in %n week(s)", "", days // 7))
            button.setToolTip(long_date(soon(today(), days), self._language.code))
        for kind, button in self.kinds.items():
            button.setText(kind_name(kind))
        self.take_back.setText(translate("Agreements", "Take it back"))
        self.finish.setText(translate("Agreements", "Finish"))
        self.setAccessibleName(self.heading.text())
