"""What one section of an assessment template says, to be changed: title, help, what is asked, where it is carried."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.model.assessed import SectionPlan
from desktop.model.assessment_template import LONGEST_HELP, SYSTEMS
from desktop.model.text_limits import LONGEST_TITLE
from desktop.windows.guarded_line import guard_line
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label

SYSTEM_NAMES = {"VUM1": "VUM 1.0", "FFB": "VUM 2.0 / FFB", "FSIII": "Fælles Sprog III"}
"""Names that are the same in every language."""


class TemplateForm(QWidget):
    """Follows the section that is chosen."""

    changed = Signal(object)
    """The section as it reads now: a `SectionPlan`."""

    def __init__(self) -> None:
        super().__init__()
        self._plan = SectionPlan("", "")
        self._captions = {name: label("kicker", wrap=True) for name in ("title", "help", "targets")}
        self.title, self.help = QLineEdit(), GuardedText(5, longest=LONGEST_HELP)
        self._full = label("fault", wrap=True)
        self.graded, self.cited = QCheckBox(), QCheckBox()
        self.targets = {system: QLineEdit() for system in SYSTEMS}
        self._note = label("muted", wrap=True)
        self._build()
        self.retranslate()

    def show_section(self, plan: SectionPlan) -> None:
        """Show another section."""
        self._plan = plan
        self.title.setText(plan.title)
        self.help.show_afresh(plan.help)
        self._full.hide()
        for box, on in ((self.graded, plan.graded), (self.cited, plan.cited)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        for system, line in self.targets.items():
            line.setText(plan.targets.get(system, ""))

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        names = {
            "title": self.tr("Title of the section"),
            "help": self.tr("Help, shown while writing and never printed"),
            "targets": self.tr("Where its text is carried to"),
        }
        for name, words in names.items():
            self._captions[name].setText(words.upper())
        self.title.setAccessibleName(names["title"])
        self.help.setAccessibleName(names["help"])
        self.graded.setText(self.tr("Ask for support, how often, and how sure we are"))
        self.cited.setText(self.tr("The citizen's own words"))
        self._full.setText(self.tr("There is room for {count} characters of help.").format(count=LONGEST_HELP))
        self._note.setText(
            self.tr("Without a field, the section goes along as an appendix. Which field it is, is a proposal.")
        )
        for system, line in self.targets.items():
            line.setAccessibleName(SYSTEM_NAMES[system])
            line.setPlaceholderText(self.tr("Appendix"))

    def _build(self) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in (self.title, *self.targets.values()):
            line.setMaxLength(LONGEST_TITLE)
            guard_line(line)
        column.addWidget(self._captions["title"])
        column.addWidget(self.title)
        column.addSpacing(4)
        column.addWidget(self._captions["help"])
        column.addWidget(self.help)
        column.addWidget(self._full)
        self._full.hide()
        column.addWidget(self.graded)
        column.addWidget(self.cited)
        column.addSpacing(4)
        column.addWidget(self._captions["targets"])
        for row, (system, line) in enumerate(self.targets.items()):
            grid.addWidget(QLabel(SYSTEM_NAMES[system]), row, 0)
            grid.addWidget(line, row, 1)
        column.addLayout(grid)
        column.addWidget(self._note)
        column.addStretch(1)
        self.title.textEdited.connect(lambda _: self._take())
        self.help.written.connect(lambda _: self._take())
        self.help.overfull.connect(self._full.show)
        self.graded.toggled.connect(lambda _: self._take())
        self.cited.toggled.connect(lambda _: self._take())
        for line in self.targets.values():
            line.textEdited.connect(lambda _: self._take())

    def _take(self) -> None:
        """Tell what the fields say now."""
        fields = {system: line.text().strip() for system, line in self.targets.items()}
        self._plan = replace(
            self._plan,
            title=self.title.text(),
            help=self.help.toPlainText()[:LONGEST_HELP],
            graded=self.graded.isChecked(),
            cited=self.cited.isChecked(),
            targets={system: words for system, words in fields.items() if words},
        )
        self.changed.emit(self._plan)
