"""The status page of a project for its steering group, as PDF, web page or Word file, made beside the window."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.model.project_record import ProjectRecord
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.file_format import FileFormat
from desktop.windows.pdf_dialog import CHOOSING, PdfDialog
from desktop.windows.project_order import ProjectOrder
from desktop.windows.project_words import translate
from desktop.windows.sender_line import SenderLine, sender_of
from desktop.windows.template_choice import TemplateChoice
from desktop.windows.today import today


class StatusDialog(PdfDialog):
    """Asks whose page it is, in which template a Word file is made, and where to."""

    def __init__(self, desk: Desk, record: ProjectRecord) -> None:
        self.whose, self.in_template, self.word = SenderLine(desk), TemplateChoice(desk), QPushButton()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.whose)
        column.addWidget(self.in_template)
        super().__init__(desk, choices, self._order, self._file)
        self._record = record
        hold(self, QWidget.setMinimumWidth, 730, aside)
        self.word.setAutoDefault(False)
        self.foot.insertWidget(self.foot.indexOf(self.save), self.word)
        self.word.clicked.connect(lambda *_: self._ask_where(FileFormat.WORD))
        self.retranslate()
        self.begin()

    @override
    def template(self) -> Path | None:
        return self.in_template.path

    def _order(self) -> ProjectOrder:
        return ProjectOrder(self._record, today(), sender_of(self._desk.settings))

    def _file(self) -> str:
        return " ".join(filter(None, (translate("Project", "Status"), self._record.project.title)))

    @override
    def _show_step(self, step: int) -> None:
        self.word.setVisible(step == CHOOSING)
        super()._show_step(step)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        lead = translate(
            "Project",
            "One page: what is to be decided, what was done and comes next, agreements with those over their date, "
            "what was measured, and what it has led to. What there is no room for is left out, and that is said.",
        )
        self.say(
            translate("Project", "Status page for the steering group"), lead, translate("Project", "Whose page it is")
        )
        self.in_template.retranslate()
        self.word.setText(translate("Project", "Save as Word …"))
        self.save.setText(translate("Project", "Save as PDF …"))
