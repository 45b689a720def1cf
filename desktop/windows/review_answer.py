"""The finding in hand: why it was found, where it stands, and the three answers to it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.language import Language
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.model.cpr import MASK, mask
from desktop.model.privacy import Keep, Remove, Replace, Sort
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import for_tip, label
from desktop.windows.review_line import MarkedLine
from desktop.windows.review_marks import snippet
from desktop.windows.review_work import Group, Work

FEW = 5
"""Places shown before somebody asks for all of them."""


class AnswerCard(QFrame):
    """Belongs to one row of the list at a time."""

    answered = Signal(object)
    """An `Answer`."""
    taken_back = Signal()
    proposal_wanted = Signal()
    """Put other invented words into the field."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._work: Work | None = None
        self._group: Group | None = None
        self._all = False
        self._why = label("", wrap=True)
        self._lines = QVBoxLayout()
        self.all = QPushButton()
        self.replace, self.remove, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.words, self.reason = QLineEdit(), QComboBox()
        self.another, self.back = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def group(self) -> Group | None:
        return self._group

    def show_group(self, work: Work, group: Group) -> None:
        """Show another finding."""
        self._work, self._group, self._all = work, group, False
        self._show_lines()
        self._why.setText(group.findings[0].say(Language.translate))
        self._fill_reasons(group)
        self.words.setText(work.proposals.get(group.subject, ""))
        self.words.setCursorPosition(0)
        self.show_answer()

    def show_answer(self) -> None:
        """Show which answer has been given."""
        if self._work is None or self._group is None:
            return
        answer = self._work.answers.get(self._group.subject)
        match answer:
            case Replace(words):
                self.words.setText(words)
            case Keep(reason):
                self.reason.setEditText(reason)
        kinds = ((self.replace, Replace), (self.remove, Remove), (self.keep, Keep))
        for button, kind in kinds:
            button.setChecked(isinstance(answer, kind))
        self.back.setVisible(answer is not None)

    def propose(self, words: str, *, again: bool) -> None:
        """Put words into the field: other ones that were asked `again` for, or the first ones unless it was filled."""
        if again or not self.words.text():
            self.words.setText(words)
        if again:
            self.words.setFocus()
            self.words.selectAll()

    def press(self, letter: str) -> bool:
        """Give the answer whose words begin with a letter; tell whether there is one."""
        for button in (self.replace, self.remove, self.keep):
            if button.text().casefold().startswith(letter):
                button.click()
                return True
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._work is not None and self._group is not None:
                self.show_group(self._work, self._group)

    # Answering

    def _replace(self) -> None:
        words = mask(self.words.text().strip())[0]
        if self._says_something(words):
            self.answered.emit(Replace(words))
        else:
            self.show_answer()
            self.words.setFocus()

    def _keep(self) -> None:
        reason = mask(self.reason.currentText().strip())[0]
        self.answered.emit(Keep(reason or self.reason.itemText(0)))

    def _says_something(self, words: str) -> bool:
        """Whether words can take the place of what was found: a hidden number can only stand for a number."""
        if self._group is not None and self._group.subject.sort is not Sort.CPR:
            words = words.replace(MASK, "")
        return any(letter.isprintable() and not letter.isspace() for letter in words)

    # Showing

    def _show_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        if self._work is None or self._group is None:
            return
        findings = self._group.findings
        for finding in findings if self._all else findings[:FEW]:
            found = snippet(self._work.texts[finding.place], finding.start, finding.end)
            self._lines.addWidget(MarkedLine(self._desk.look, field_name(finding.place), found))
        self.all.setVisible(not self._all and len(findings) > FEW)
        self.all.setText(self.tr("Show all %n", "", len(findings)))

    def _show_all(self) -> None:
        self._all = True
        self._show_lines()

    def _fill_reasons(self, group: Group) -> None:
        ready: tuple[str, ...]
        match group.subject.sort:
            case Sort.NAME:
                ready = (self.tr("Invented name"), self.tr("Public person or place"), self.tr("Not a name"))
            case Sort.CPR:
                ready = (self.tr("The number is hidden already"), self.tr("Not a CPR number"))
            case _:
                ready = (self.tr("Invented"), self.tr("Known to the public"), self.tr("Not personal data"))
        self.reason.clear()
        self.reason.addItems(list(ready))
        self.reason.setCurrentIndex(0)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._why)
        self._lines.setSpacing(4)
        column.addLayout(self._lines)
        self.all.setProperty("kind", "quiet")
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        hold(self.another, QWidget.setFixedWidth, 44, tall)
        self._desk.look.put(self.another, "refresh")
        self.words.setAcceptDrops(False)
        self.words.setMaxLength(200)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setMinimumContentsLength(10)
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.addWidget(self.replace, 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.another, 0, 2)
        grid.addWidget(self.keep, 1, 0)
        grid.addWidget(self.reason, 1, 1, 1, 2)
        grid.addWidget(self.remove, 2, 0)
        last = QHBoxLayout()
        last.addStretch(1)
        self.back.setProperty("kind", "quiet")
        last.addWidget(self.back)
        grid.addLayout(last, 2, 1, 1, 2)
        column.addLayout(grid)
        for button in (self.replace, self.keep, self.remove):
            button.setCheckable(True)
            button.setProperty("kind", "choice")

    def _connect(self) -> None:
        self.replace.clicked.connect(self._replace)
        self.remove.clicked.connect(lambda: self.answered.emit(Remove()))
        self.keep.clicked.connect(self._keep)
        self.words.returnPressed.connect(self._replace)
        guard_line(self.words)
        line = self.reason.lineEdit()
        if line is not None:
            guard_line(line)
            line.returnPressed.connect(self._keep)
        self.another.clicked.connect(self.proposal_wanted)
        self.back.clicked.connect(self.taken_back)
        self.all.clicked.connect(self._show_all)

    def _retranslate(self) -> None:
        self.replace.setText(self.tr("Replace with"))
        self.remove.setText(self.tr("Take out"))
        self.keep.setText(self.tr("Keep, because"))
        for button in (self.replace, self.remove, self.keep):
            button.setToolTip(for_tip(self.tr("Key {letter}").format(letter=button.text()[:1])))
        self.back.setText(self.tr("Take the answer back"))
        self.words.setAccessibleName(self.tr("Invented words to put in"))
        self.reason.setAccessibleName(self.tr("Why it may stay"))
        self.another.setAccessibleName(self.tr("Propose something else"))
        self.another.setToolTip(self.tr("Propose something else"))


def field_name(place: Place) -> str:
    """What a place is called, with its number where there is a list of them."""
    name = Language.translate("CaseFields", FIELD_NAMES[place.field])
    return f"{name} {place.index + 1}" if place.index >= 0 else name
