"""The projects on the start page: a card each with what comes next, and one way to begin one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from desktop.icons import Look
from desktop.language import Language
from desktop.overriding import override
from desktop.text_size import px, tall
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.today import today
from desktop.windows.wrap import Wrap

if TYPE_CHECKING:
    from desktop.model.project import Project

CARD, HEIGHT = 300, 74


class ProjectCardButton(QPushButton):
    """A project: its title, and what is on or comes next. Enter and click open it."""

    def __init__(self, project: "Project", language: Language) -> None:
        super().__init__()
        self.project, self._language = project, language
        self.setProperty("kind", "projectCard")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._next = ShortLabel("strong"), ShortLabel("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 13)
        column.setSpacing(3)
        for line in (self._title, self._next):
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)
        self.show_project(project)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(CARD), tall(HEIGHT, 2))

    def show_project(self, project: "Project") -> None:
        """Show the newest reading."""
        from desktop.model.project import timeline
        from desktop.windows.date_button import date_words
        from desktop.windows.project_words import title_of, translate

        self.project = project
        told = timeline(project, today())
        coming = next(iter((*told.now, *told.next)), None)
        title = " ".join(project.title.split()) or translate("Project", "Without a title")
        if coming is not None:
            when = date_words(coming.when, self._language.code) if coming.when else ""
            words = translate("Project", "Next: {names}").format(
                names=" · ".join(filter(None, (title_of(coming), when)))
            )
        else:
            words = translate("Project", "Nothing is planned")
        self._title.setText(title)
        self._next.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.setToolTip(for_tip(title))


class ProjectStrip(QFrame):
    """Where there is no project it is one line with a quiet button."""

    wanted = Signal(str)
    """Open the project with this id."""
    new_wanted = Signal()

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._language = language
        self.cards: dict[str, ProjectCardButton] = {}
        self.heading: QLabel = label("heading")
        self.lead: QLabel = label("muted", wrap=True)
        self.new = QPushButton()
        self.new.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.put(self.new, "plus")
        self.new.clicked.connect(self.new_wanted)
        self._grid = Wrap(cell=CARD, gap=14)
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.lead, 2)
        top.addStretch(1)
        top.addWidget(self.new)
        column.addLayout(top)
        column.addLayout(self._grid)
        self._retranslate()

    def show_projects(self, projects: "Iterable[Project]") -> None:
        """Show the projects there are; a card that stays keeps the keyboard."""
        projects = tuple(projects)
        for gone in self.cards.keys() - {each.id for each in projects}:
            card = self.cards.pop(gone)
            self._grid.removeWidget(card)
            card.deleteLater()
        for each in projects:
            if each.id in self.cards:
                self.cards[each.id].show_project(each)
            else:
                self.cards[each.id] = self._card(each)
        self._grid.arrange([self.cards[each.id] for each in projects])
        self.heading.setVisible(bool(projects))
        self.lead.setVisible(not projects)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            for card in self.cards.values():
                card.show_project(card.project)

    def _card(self, project: "Project") -> ProjectCardButton:
        card = ProjectCardButton(project, self._language)
        card.clicked.connect(lambda *_: self.wanted.emit(card.project.id))
        return card

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Projects"))
        self.lead.setText(self.tr("Several theme days, meetings and measurements with one purpose are a project."))
        self.new.setText(self.tr("Begin a project"))
