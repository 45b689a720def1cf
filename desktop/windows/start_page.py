"""The first page: what to begin, and the theme days of this library. It knows only what it is told."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import hold
from desktop.theme import DAY_CARD
from desktop.windows.due_list import DueList
from desktop.windows.labels import label
from desktop.windows.nearby_list import NearbyList
from desktop.windows.night_panel import NightPanel
from desktop.windows.project_strip import ProjectStrip
from desktop.windows.wrap import Wrap

if TYPE_CHECKING:
    from desktop.archive.entries import DayEntry
    from desktop.model.project import Project
    from desktop.shelf import Shelf
    from desktop.windows.day_card import DayCard
    from desktop.windows.errands import Errands
    from desktop.windows.projects import Projects

CORNER = 26


class StartPage(QWidget):
    """Dark side: what to do. Light side: the days, the last opened first."""

    day_wanted = Signal(str)
    """Open the day with this id."""
    export_wanted = Signal(object)
    """Save this `DayEntry` as a file."""
    search_wanted = Signal()
    """Search in all days."""
    removal_wanted = Signal(object)
    """Delete this `DayEntry`."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.night = NightPanel(look, language)
        self._heading = label("heading")
        self.search = QPushButton()
        look.put(self.search, "magnify")
        self._cards: dict[str, DayCard] = {}
        self._grid = Wrap(cell=DAY_CARD, gap=18)
        self.nearby, self.due = NearbyList(), DueList(language)
        self.projects = ProjectStrip(look, language)
        self._empty, self._top = QFrame(), QWidget()
        self._empty_title, self._empty_words = label("heading", wrap=True), label("lead", wrap=True)
        self._build()
        self._retranslate()
        look.changed.connect(self.update)

    def serve(self, errands: "Errands", shelf: "Shelf") -> None:
        """Follow the library's lists, and send errands about the days in them."""
        self.day_wanted.connect(errands.open_day)
        self.search_wanted.connect(errands.search_days)
        self.export_wanted.connect(errands.export_day)
        self.removal_wanted.connect(errands.remove_day)
        self.due.wanted.connect(errands.go_to_agreed)
        shelf.agreed_changed.connect(self.due.show_agreed)
        shelf.days_changed.connect(self.show_days)

    def show_projects_of(self, projects: "Projects") -> None:
        """Follow the list of projects, and send for those that are wanted."""
        projects.listed.connect(self.projects.show_projects)
        projects.listed.connect(self._place_projects)
        self.projects.wanted.connect(projects.open)
        self.projects.new_wanted.connect(projects.begin)

    @property
    def cards(self) -> "list[DayCard]":
        """The days as shown, in order."""
        return list(self._cards.values())

    def show_days(self, entries: "Iterable[DayEntry]") -> None:
        """Show the list of days; a card that stays keeps the keyboard."""
        entries = tuple(entries)
        for gone in self._cards.keys() - {entry.id for entry in entries}:
            self._take_away(gone)
        same = [entry.id for entry in entries if entry.id in self._cards]
        for entry in entries:
            if entry.id in self._cards:
                self._cards[entry.id].show_entry(entry)
            else:
                self._cards[entry.id] = self._card(entry)
        order = [entry.id for entry in entries]
        if list(self._cards) != order or len(same) != len(order):
            self._lay_out(order)
        self._heading.setVisible(bool(entries))
        self.search.setVisible(bool(entries))
        self._empty.setVisible(not entries)

    def take_keys(self) -> None:
        """Take the keyboard; the first Tab goes to the first button."""
        self.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(Token.NIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(self.rect())
        paper.setLeft(self.night.width())
        sheet = QPainterPath()
        sheet.addRoundedRect(paper.adjusted(0, 0, CORNER * 2, 0), CORNER, CORNER)
        painter.fillPath(sheet, theme.color(Token.PAPER))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.night, 35)
        row.addWidget(self._build_days(), 65)

    def _build_days(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("clear")
        scroll.viewport().setObjectName("clear")
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(52, 60, 44, 40)
        column.setSpacing(18)
        column.addWidget(self.due)
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._heading, 1)
        row.addWidget(self.search)
        column.addWidget(self._top)
        column.addLayout(self._grid)
        column.addWidget(self._build_empty())
        column.addWidget(self.projects)
        column.addWidget(self.nearby)
        column.addStretch(1)
        scroll.setWidget(body)
        self._heading.hide()
        self.search.hide()
        self.projects.hide()
        self.search.clicked.connect(self.search_wanted)
        return scroll

    def _build_empty(self) -> QFrame:
        self._empty.setProperty("role", "card")
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(32, 30, 32, 32)
        column.setSpacing(8)
        column.addWidget(self._empty_title)
        column.addWidget(self._empty_words)
        hold(self._empty, QWidget.setMaximumWidth, 560)
        self._empty.hide()
        return self._empty

    def _card(self, entry: "DayEntry") -> "DayCard":
        from desktop.windows.day_card import DayCard  # the first frame has no days yet

        card = DayCard(entry, self._look, self._language)
        self._look.changed.connect(card.update)
        card.clicked.connect(lambda: self.day_wanted.emit(card.entry.id))
        card.export_wanted.connect(self.export_wanted)
        card.removal_wanted.connect(self.removal_wanted)
        return card

    def _place_projects(self, projects: "tuple[Project, ...]") -> None:
        """Over the days where there are some, which are few; as one quiet line under them where there is none."""
        before = self._top if projects else self.nearby
        if self._column.indexOf(self.projects) != self._column.indexOf(before) - 1:
            self._column.removeWidget(self.projects)
            self._column.insertWidget(self._column.indexOf(before), self.projects)
        self.projects.show()

    def _take_away(self, day_id: str) -> None:
        card = self._cards.pop(day_id)
        self._grid.removeWidget(card)
        card.deleteLater()

    def _lay_out(self, order: list[str]) -> None:
        self._cards = {day_id: self._cards[day_id] for day_id in order}
        while self._grid.count():
            self._grid.takeAt(0)
        before: QWidget | None = None
        for card in self._cards.values():
            self._grid.addWidget(card)
            if before is not None:
                QWidget.setTabOrder(before, card)
            before = card

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Recent theme days"))
        self.search.setText(self.tr("Search in all …"))
        self._empty_title.setText(self.tr("No theme days yet"))
        self._empty_words.setText(
            self.tr(
                "Begin a new theme day, open a file you have been given, or try the example: "
                "it has cases, groups and finished journeys to look around in."
            )
        )
