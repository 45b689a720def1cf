"""The first face of a project: its activities, what it is for, who steers it, what to decide, what was agreed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.model.project_record import ProjectRecord
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.desk import Desk
from desktop.windows.project_activities import ProjectActivities
from desktop.windows.project_agreed import ProjectAgreed
from desktop.windows.project_fields import ProjectCard, ProjectText, captioned, say_caption
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import translate

ROOMY = 900
"""Pixels at 100 % from which two cards stand side by side."""


class ProjectOverview(QScrollArea):
    """Scrolls; two columns where there is room."""

    def __init__(self, desk: Desk, keeping: ProjectKeeping) -> None:
        super().__init__()
        self.activities, self.agreed = ProjectActivities(desk, keeping), ProjectAgreed(desk)
        self._about, self._deciding = ProjectCard(), ProjectCard()
        self.texts = {
            "title": ProjectText(keeping, "title", single=True),
            "purpose": ProjectText(keeping, "purpose", 2),
            "steering": ProjectText(keeping, "steering"),
            "work": ProjectText(keeping, "work"),
            "decide": ProjectText(keeping, "decide", 3),
        }
        self._captions = {
            name: captioned(self._about.column, self.texts[name]) for name in ("title", "purpose", "steering", "work")
        }
        self._deciding.column.addWidget(self.texts["decide"])
        self._deciding.column.addStretch(1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.retranslate()

    def show_record(self, record: ProjectRecord) -> None:
        """Show the newest reading."""
        for field in self.texts.values():
            field.follow()
        self.activities.show_record(record)
        self.agreed.show_record(record)

    def take_keys(self) -> None:
        """Give the keyboard to the first thing there is to do."""
        rows = list(self.activities.rows.values())
        (rows[0].title if rows else self.texts["purpose"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.activities.retranslate()
        self.agreed.retranslate()
        self._about.entitle(translate("Project", "About the project"))
        words = {
            "title": translate("Project", "What it is called"),
            "purpose": translate("Project", "Purpose"),
            "steering": translate("Project", "Steering group (roles)"),
            "work": translate("Project", "Working group (roles)"),
        }
        for name, caption in self._captions.items():
            say_caption(caption, self.texts[name], words[name])
        self.texts["purpose"].setPlaceholderText(
            translate(
                "Project",
                "Such as: a smoother workflow between authority and provider, for the right support",
            )
        )
        self.texts["steering"].setPlaceholderText(
            translate("Project", "Such as heads of authority and provider. Roles, not names")
        )
        self.texts["work"].setPlaceholderText(
            translate("Project", "Such as caseworkers, contact persons and a coordinator")
        )
        heading = translate("Project", "What the steering group must decide")
        self._deciding.entitle(heading, translate("Project", "A line for each. It stands on the status page."))
        self.texts["decide"].setAccessibleName(heading)
        self.texts["decide"].setPlaceholderText(
            translate("Project", "Such as: shall the joint theme afternoons go on after the project?")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.viewport().width() >= px(ROOMY)
        way = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() is not way:
            self._pair.setDirection(way)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body, right = QWidget(), QVBoxLayout()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 18, 24, 28)
        column.setSpacing(16)
        self._pair.setSpacing(16)
        right.setSpacing(16)
        right.addWidget(self._deciding)
        right.addWidget(self.agreed)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self._about)
        left.addStretch(1)
        self._pair.addLayout(left, 1)
        self._pair.addLayout(right, 1)
        column.addWidget(self.activities)
        column.addLayout(self._pair)
        column.addStretch(1)
        self.setWidget(body)
