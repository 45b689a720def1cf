"""A case to read: the story and the citizen's own words in the middle, levels, actors and users of it at the right."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language import Language
from desktop.model.case import Actor, Assessment, Case
from desktop.model.quoting import quoted
from desktop.model.sides import SIDE_NAMES
from desktop.overriding import override
from desktop.text_size import hold, px
from desktop.windows.desk import Desk
from desktop.windows.labels import for_tip, label
from desktop.windows.level_bar import Level
from desktop.windows.wrap import Wrap

ASIDE_WIDTH = 286
ANY_WIDTH = 16_777_215
BESIDE = 700
"""The least width that has room for two columns."""


class SideChip(QLabel):
    """An actor with the letter and the colour of a side."""

    def __init__(self, actor: Actor) -> None:
        super().__init__(f"{actor.side.letter} · {actor.role}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "chip")
        self.setProperty("side", actor.side.value)
        self.setToolTip(for_tip(Language.translate("Sides", SIDE_NAMES[actor.side])))

    @override
    def sizeHint(self) -> QSize:
        # In one line where that is possible; a label that may wrap would rather be square.
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 28, super().sizeHint().height())


class CaseView(QScrollArea):
    """Shows one case, or what to do when there is none."""

    renewal_wanted = Signal()
    """Take the newest version into the day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case: Case | None = None
        self._users: tuple[str, ...] | None = None
        self._searched = False
        self._outdated = False
        self._row: QBoxLayout | None = None
        self._side: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        desk.look.changed.connect(self._turn)

    @property
    def case(self) -> Case | None:
        return self._case

    def show_nothing(self, *, searched: bool) -> None:
        """Say that there is no case to show, and whether that is only because of what is searched for."""
        self._searched = searched
        self.show_case(None, None, outdated=False)

    def show_case(self, case: Case | None, users: tuple[str, ...] | None, *, outdated: bool) -> None:
        """Show a case, the groups that work on it (None without a day), and whether the day has another version."""
        told = case is not None and (case, users, outdated) == (self._case, self._users, self._outdated)
        if told and self.widget() is not None:
            return
        same = case is not None and self._case is not None and case.id == self._case.id
        at = self.verticalScrollBar().value() if same else 0
        self._case, self._users, self._outdated = case, users, outdated
        self._rebuild()
        self.verticalScrollBar().setValue(at)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self, *_: object) -> None:
        """Put what stands at the right below the story where there is no room for both."""
        if self._row is not None and self._side is not None:
            beside = self.viewport().width() >= px(BESIDE)
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
            self._side.setMaximumWidth(px(ASIDE_WIDTH) if beside else ANY_WIDTH)

    def _rebuild(self) -> None:
        self._row = self._side = None
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(30, 18, 30, 32)
        column.setSpacing(6)
        if self._case is None:
            title, words = self._nothing()
            column.addWidget(label("heading", title, wrap=True))
            column.addWidget(label("lead", words, wrap=True))
        else:
            self._fill(column, self._case)
        column.addStretch(1)
        self.setWidget(body)

    def _nothing(self) -> tuple[str, str]:
        if self._searched:
            return self.tr("No case found"), self.tr("Search for other words, or take away a filter.")
        words = self.tr("Load cases from Word, PDF, OpenDocument or text files, drop them here, or write a new one.")
        return self.tr("No case chosen"), words

    def _fill(self, column: QVBoxLayout, case: Case) -> None:
        if self._outdated:
            column.addWidget(self._renewal())
            column.addSpacing(10)
        column.addWidget(label("title", case.title, wrap=True, selectable=True))
        if case.persona:
            column.addWidget(label("lead", case.persona, wrap=True, selectable=True))
        if case.keywords:
            column.addWidget(label("muted", " · ".join(case.keywords), wrap=True))
        column.addSpacing(14)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(36)
        story, aside = QVBoxLayout(), QVBoxLayout()
        story.setSpacing(6)
        aside.setSpacing(6)
        self._fill_story(story, case)
        side = self._side = QWidget()
        hold(side, QWidget.setMinimumWidth, ASIDE_WIDTH)
        side.setLayout(aside)
        aside.setContentsMargins(0, 0, 0, 0)
        self._fill_aside(aside, case)
        story.addStretch(1)
        aside.addStretch(1)
        row.addLayout(story, 1)
        row.addWidget(side)
        column.addLayout(row)
        self._turn()

    def _fill_story(self, column: QVBoxLayout, case: Case) -> None:
        self._part(column, self.tr("Situation"), [case.situation])
        self._part(column, self.tr("In the citizen's own words"), list(map(quoted, case.own_words)), "quote")
        self._part(column, self.tr("What went wrong in the collaboration"), [case.went_wrong])
        numbered = [f"{number}. {words}" for number, words in enumerate(case.questions, start=1)]
        self._part(column, self.tr("To discuss"), numbered)
        self._part(column, self.tr("More from the file"), [case.left_over])
        self._part(column, self.tr("Source"), [case.source, case.license], "muted")

    def _fill_aside(self, column: QVBoxLayout, case: Case) -> None:
        if case.assessments:
            self._head(column, self._levels_title(case.assessments))
            if case.scale:
                column.addWidget(label("muted", case.scale, wrap=True))
            for theme, lines in groupby(case.assessments, key=lambda line: line.theme):
                column.addWidget(self._levels(theme, lines))
            column.addSpacing(14)
        if case.actors:
            self._head(column, self.tr("Actors"))
            chips = QWidget()
            wrap = Wrap(chips, gap=6)
            for actor in case.actors:
                wrap.addWidget(SideChip(actor))
            column.addWidget(chips)
            column.addSpacing(14)
        if self._users is not None:
            self._head(column, self.tr("Used by"))
            column.addWidget(label("", ", ".join(self._users) or self.tr("No group yet"), wrap=True))
            column.addSpacing(14)
        self._part(column, self.tr("Target group"), list(case.target_groups), "muted")
        self._part(column, self.tr("Legal basis"), list(case.legal_basis), "muted")

    def _levels_title(self, lines: Iterable[Assessment]) -> str:
        systems = {line.system for line in lines}
        if all(system.startswith("FSIII") for system in systems):
            return self.tr("Conditions in FSIII")
        if systems <= {"FFB", "VUM1"}:
            return self.tr("Themes in VUM")
        return self.tr("Themes and levels")

    def _levels(self, theme: str, lines: Iterable[Assessment]) -> QWidget:
        """The lines of one theme, under its name."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        if theme:
            grid.addWidget(label("strong", theme, wrap=True), 0, 0, 1, 2)
        for line in lines:
            level = Level(self._desk.look, line)
            row = grid.rowCount()
            grid.addWidget(label("", line.label, wrap=True), row, 0)
            grid.addWidget(level, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            if line.note and line.level is not None:
                grid.addWidget(label("muted", line.note, wrap=True), row + 1, 0, 1, 2)
        return made

    def _part(self, column: QVBoxLayout, title: str, texts: list[str], role: str = "body") -> None:
        written = [text for text in texts if text.strip()]
        if written:
            self._head(column, title)
            for text in written:
                column.addWidget(label(role, text, wrap=True, selectable=True))
            column.addSpacing(14)

    def _head(self, column: QVBoxLayout, title: str) -> None:
        column.addWidget(label("kicker", title.upper(), wrap=True))

    def _renewal(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "warning")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 8, 10, 8)
        words = self.tr("The theme day holds an earlier version of this case.")
        button = QPushButton(self.tr("Take in this version"))
        button.clicked.connect(self.renewal_wanted)
        row.addWidget(label("", words, wrap=True), 1)
        row.addWidget(button)
        return frame
