"""The five pieces of advice of the bridge-building project as a checklist, each with what we do about it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from desktop.model.project import Advice, Project
from desktop.model.project_read import YES
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label
from desktop.windows.project_fields import ProjectCard, ProjectText
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import advice_name, translate

WIDEST = 980


class AdviceCard(ProjectCard):
    """One piece of advice."""

    def __init__(self, keeping: ProjectKeeping, advice: Advice) -> None:
        super().__init__()
        self._keeping, self.advice = keeping, advice
        self.heading.hide()
        self.lead.hide()
        self.done = QCheckBox()
        self.done.setProperty("scale", "strong")
        self.note = ProjectText(keeping, f"advice.{advice}.note", 2)
        self._asked = label("muted", wrap=True)
        self.column.addWidget(self.done)
        self.column.addWidget(self._asked)
        self.column.addWidget(self.note)
        self.done.clicked.connect(self._say)

    def show_project(self, project: Project) -> None:
        """Show the newest reading."""
        self.done.setChecked(project.followed(self.advice).done)
        self.note.follow()

    def retranslate(self, number: int) -> None:
        """Say everything in the language in use."""
        name = f"{number}. {advice_name(self.advice)}"
        self.done.setText(name)
        self._asked.setText(_asked(self.advice))
        asked = translate("Project", "What do we do?")
        self.note.setPlaceholderText(asked)
        self.note.setAccessibleName(f"{name}: {asked}")

    def _say(self, checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt tells it
        self._keeping.write({f"advice.{self.advice}.done": YES if checked else ""})


class ProjectAdvice(QScrollArea):
    """All five, in their order."""

    def __init__(self, keeping: ProjectKeeping) -> None:
        super().__init__()
        self._lead = label("lead", wrap=True)
        self.cards = {advice: AdviceCard(keeping, advice) for advice in Advice}
        body = QWidget()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        hold(body, QWidget.setMaximumWidth, WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 18, 24, 28)
        column.setSpacing(12)
        column.addWidget(self._lead)
        for card in self.cards.values():
            column.addWidget(card)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.retranslate()

    def show_project(self, project: Project) -> None:
        """Show the newest reading."""
        for card in self.cards.values():
            card.show_project(project)

    def take_keys(self) -> None:
        """Give the keyboard to the first piece of advice."""
        self.cards[Advice.ALONGSIDE].done.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._lead.setText(
            translate(
                "Project",
                "Five pieces of advice from a bridge-building project between authority and provider. "
                "Tick what you do, and write how.",
            )
        )
        for number, card in enumerate(self.cards.values(), start=1):
            card.retranslate(number)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _asked(advice: Advice) -> str:
    """What to ask oneself about a piece of advice."""
    asked = {
        Advice.ALONGSIDE: translate("Project", "What is already in use in everyday work, before it is quite finished?"),
        Advice.TOGETHER: translate(
            "Project", "When do caseworkers and staff talk about the citizen before something goes wrong?"
        ),
        Advice.LANGUAGE: translate("Project", "Which words, templates and workflows do both sides know and use?"),
        Advice.TIME: translate("Project", "Which meetings and theme days stand in everybody's calendar?"),
        Advice.LEADING: translate(
            "Project", "Which leaders ask about the project, and how often does the steering group meet?"
        ),
    }
    return asked[advice]
