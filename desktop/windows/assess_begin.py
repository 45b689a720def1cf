"""What stands in place of an assessment while there is none: what it is for, which template, and how to begin."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.assessed import AssessmentTemplate
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label


class AssessBegin(QWidget):
    """Some sentences and a button; on a laptop that only reads, the sentences."""

    begin_wanted = Signal(object, bool)
    """Begin with this `AssessmentTemplate`, in all groups or in this one."""

    def __init__(self) -> None:
        super().__init__()
        self._locked = self._runs_the_day = False
        self._templates: dict[str, AssessmentTemplate] = {}
        self._head, self._how = label("heading", wrap=True), label("body", wrap=True)
        self.template, self.begin, self.everywhere = CalmChoice(), QPushButton(), QPushButton()
        for words in (self._head, self._how):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.begin.setProperty("kind", "primary")
        inside, row, buttons = QWidget(), QHBoxLayout(self), QHBoxLayout()
        hold(inside, QWidget.setMaximumWidth, 560)
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._how)
        column.addWidget(self.template, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.everywhere)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(2)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self.begin.clicked.connect(lambda *_: self._begin(everywhere=False))
        self.everywhere.clicked.connect(lambda *_: self._begin(everywhere=True))
        self._retranslate()

    def show_templates(self, templates: Iterable[AssessmentTemplate]) -> None:
        """Offer these; where there is but one, there is nothing to choose."""
        self._templates = {each.id: each for each in templates}
        held = self.template.currentData()
        self.template.clear()
        for each in self._templates.values():
            self.template.addItem(" · ".join(filter(None, (each.name, each.version))), each.id)
        self.template.setCurrentIndex(max(0, self.template.findData(held)))
        self._retranslate()

    def allow(self, *, locked: bool, runs_the_day: bool) -> None:
        """Whether one may begin, and for all groups."""
        self._locked, self._runs_the_day = locked, runs_the_day
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self, *, everywhere: bool) -> None:
        template = self._templates.get(self.template.currentData())
        if template is not None:
            self.begin_wanted.emit(template, everywhere)

    def _retranslate(self) -> None:
        self._head.setText(self.tr("What the provider has seen, so that the authority can use it"))
        self._how.setText(
            self.tr("The group has not begun on its assessment yet.")
            if self._locked
            else self.tr(
                "Write the assessment together, section by section, with help beside the text. Each section says what "
                "was seen, with which support and how often, so that it can be carried into VUM as it stands."
            )
        )
        self.begin.setText(self.tr("Begin"))
        self.everywhere.setText(self.tr("Begin in all groups"))
        self.template.setAccessibleName(self.tr("Template"))
        able = not self._locked and bool(self._templates)
        self.begin.setVisible(able)
        self.everywhere.setVisible(able and self._runs_the_day)
        self.template.setVisible(able and len(self._templates) > 1)
