"""The page of a project: its faces, what is personal and does not belong in it, and the way to paper and to a file."""

from dataclasses import replace
from enum import Enum, auto
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.archive.project_facts import record_of_project
from desktop.archive.project_looking import Suspect, look_through
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.ledger import Ledger
from desktop.model.privacy import SORT_NAMES
from desktop.model.project import Project
from desktop.model.project_record import ProjectRecord
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.page_bar import PageBar
from desktop.windows.panel_form import push
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.project_advice import ProjectAdvice
from desktop.windows.project_asides import ProjectAsides
from desktop.windows.project_courses import ProjectCourses
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_measures import ProjectMeasures
from desktop.windows.project_overview import ProjectOverview
from desktop.windows.project_words import translate
from desktop.windows.segments import Segments

W = TypeVar("W", bound=QWidget)
LOOK_MS = 1_200
"""How long after the last change the guard looks."""
MOST_SUSPECTS = 4


class Face(Enum):
    """Faces of the page."""

    OVERVIEW = auto()
    ADVICE = auto()
    EFFECT = auto()
    MEASURES = auto()


class ProjectPage(QWidget):
    """Everything on it is written into the project; undo takes back what was done here."""

    back_wanted = Signal()
    day_wanted = Signal(str)
    making_wanted = Signal(str)
    """Make the theme day of this activity; of the next one, where it is empty."""
    link_wanted = Signal()
    agreed_wanted = Signal(object)
    """Go to this `Promise`."""
    status_wanted = Signal()
    file_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, ledger: Ledger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shelf = desk, shelf
        self._left = False
        self._face = Face.OVERVIEW
        self.keeping = ProjectKeeping(shelf, ledger, desk.settings.device, self)
        self.record = ProjectRecord(self.keeping.project)
        self.bar = PageBar(desk, self.keeping)
        self.faces: Segments[Face] = Segments(tuple(Face))
        self.back, self.more = push("", self.back_wanted.emit, "quiet"), push("⋯", self._open_menu)
        self.status = push("", self.status_wanted.emit, "primary")
        self.asides, self.personal = ProjectAsides(self.keeping), label("fault", wrap=True)
        self.overview = ProjectOverview(desk, self.keeping)
        self._stack, self._above = QStackedWidget(), QWidget()
        self._looking = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._build()
        self._connect()
        self._retranslate()
        self.show_face(Face.OVERVIEW)
        self._follow(self.keeping.project)
        self._gather()

    @property
    def project(self) -> Project:
        return self.keeping.project

    @property
    def title(self) -> str:
        """What the window is called while the page is shown."""
        return " ".join(self.project.title.split()) or translate("Project", "Project")

    @cached_property
    def advice(self) -> ProjectAdvice:
        """The face of the five pieces of advice; like those after it, made when it is first wanted."""
        return self._made(ProjectAdvice(self.keeping))

    @cached_property
    def courses(self) -> ProjectCourses:
        """The face of the effect for citizens."""
        return self._made(ProjectCourses(self._desk, self.keeping))

    @cached_property
    def measures(self) -> ProjectMeasures:
        """The face of the measurements."""
        face = self._made(ProjectMeasures(self._desk))
        face.day_wanted.connect(self.day_wanted)
        return face

    def show_face(self, face: Face) -> None:
        """Show one of the faces."""
        self._face = face
        self.faces.choose(face)
        self._stack.setCurrentWidget(self._widget(face))
        self._show_face()

    def take_keys(self) -> None:
        """Give the keyboard to what is shown."""
        self._widget(self._face).take_keys()

    def leave(self) -> None:
        """Save what is being written, before the page or the window goes."""
        self._left = True
        self._looking.stop()
        self._shelf.days_changed.disconnect(self._gather)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # a field that is left tells what it has held back
        self.keeping.flush()

    def menu(self) -> PassingMenu:
        """What else can be done with the project."""
        menu = PassingMenu(self)
        menu.addAction(translate("Project", "Save as a file for another computer …"), self.file_wanted.emit)
        menu.addSeparator()
        menu.addAction(translate("Project", "Delete the project …"), self.removal_wanted.emit)
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self._add()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self) -> None:
        """Another of what the face is about."""
        if self._face is Face.EFFECT:
            self.courses.add_course()
        elif self._face is Face.OVERVIEW:
            self.overview.activities.add.click()

    # Following

    def _follow(self, project: Project) -> None:
        known = set(project.days) == set(self.record.project.days)
        self.record = replace(self.record, project=project)
        self.bar.show_title(self.title)
        self._show_face()
        self.asides.show_asides(project.asides)
        self._show_above()
        self._looking.start()
        if not known:
            self._gather()

    def _show_face(self) -> None:
        """Let the face in view show the newest reading; the others do when they come into view."""
        match self._face:
            case Face.OVERVIEW:
                self.overview.show_record(self.record)
            case Face.ADVICE:
                self.advice.show_project(self.project)
            case Face.EFFECT:
                self.courses.show_project(self.project)
            case Face.MEASURES:
                self.measures.show_record(self.record)

    def _widget(self, face: Face) -> ProjectOverview | ProjectAdvice | ProjectCourses | ProjectMeasures:
        match face:
            case Face.OVERVIEW:
                return self.overview
            case Face.ADVICE:
                return self.advice
            case Face.EFFECT:
                return self.courses
            case Face.MEASURES:
                return self.measures

    def _made(self, face: W) -> W:
        self._stack.addWidget(face)
        return face

    def _gather(self, *_: object) -> None:
        """Ask what the library knows of the project's days."""
        self._shelf.ask(partial(record_of_project, project=self.project), self._gathered)

    def _gathered(self, record: ProjectRecord) -> None:
        if not self._left and record != self.record:
            self.record = replace(record, project=self.project)
            self._show_face()

    def _look(self) -> None:
        self._shelf.ask(partial(look_through, project=self.project), self._show_suspects)

    def _show_suspects(self, found: tuple[Suspect, ...]) -> None:
        if self._left:
            return
        told = ", ".join(
            f"“{each.words}” ({translate('Guard', SORT_NAMES[each.sort])})" for each in found[:MOST_SUSPECTS]
        )
        words = translate(
            "Project", "This may be personal: {found}. Write roles instead of names, and let courses be anonymous."
        )
        self.personal.setText(breakable(words.format(found=told)) if found else "")
        self.personal.setVisible(bool(found))
        self._show_above()

    def _show_above(self) -> None:
        self._above.setHidden(self.asides.isHidden() and self.personal.isHidden())

    # Building

    def _build(self) -> None:
        self._desk.look.put(self.back, "arrow-left")
        self._desk.look.put(self.status, "file-document-outline", Token.SURFACE)
        self.bar.add_first(self.back)
        self.bar.add_field(self.faces)
        self.bar.add(self.status, self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(24, 14, 24, 0)
        above.setSpacing(8)
        for widget in (self.asides, self.personal):
            above.addWidget(widget)
            widget.hide()
        self._above.hide()
        column.addWidget(self._above)
        self._stack.addWidget(self.overview)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for at, face in enumerate(Face, start=1):
            keys = QShortcut(QKeySequence(f"Alt+{at}"), self)  # a text field would take Alt and a digit for a digit
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self._choose, face))
        self.keeping.changed.connect(self._follow)
        self.keeping.gone.connect(self.back_wanted)
        self.faces.chosen.connect(self._choose)
        self._looking.timeout.connect(self._look)
        self._shelf.days_changed.connect(self._gather)
        activities = self.overview.activities
        activities.day_wanted.connect(self.day_wanted)
        activities.making_wanted.connect(self.making_wanted)
        activities.link_wanted.connect(self.link_wanted)
        self.overview.agreed.wanted.connect(self.agreed_wanted)

    def _choose(self, face: Face) -> None:
        self.show_face(face)
        self.take_keys()

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _retranslate(self) -> None:
        self.faces.say(
            {
                Face.OVERVIEW: translate("Project", "Overview"),
                Face.ADVICE: translate("Project", "Five pieces of advice"),
                Face.EFFECT: translate("Project", "Effect for citizens"),
                Face.MEASURES: translate("Project", "Measurements"),
            }
        )
        self.back.setText(Language.translate("Project", "Back"))
        self.status.setText(translate("Project", "Status page …"))
        self.more.setAccessibleName(translate("Project", "More"))
        self.asides.retranslate()
