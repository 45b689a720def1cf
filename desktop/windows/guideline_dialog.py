"""The shared guideline as PDF, web page or Word file, made beside the window; Word in the municipality's template."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.language import Language
from desktop.model.guideline_words import NAME
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.file_format import FileFormat
from desktop.windows.pdf_dialog import CHOOSING, PdfDialog
from desktop.windows.report_orders import GuidelineOrder
from desktop.windows.template_choice import TemplateChoice


class GuidelineDialog(PdfDialog):
    """Asks in which template, which this computer remembers, and where to."""

    def __init__(self, desk: Desk, session: Session) -> None:
        self.in_template, self.word = TemplateChoice(desk), QPushButton()
        super().__init__(desk, self.in_template, self._order, self._file)
        self._session = session
        hold(self, QWidget.setMinimumWidth, 730, aside)
        self.word.setAutoDefault(False)
        self.foot.insertWidget(self.foot.indexOf(self.save), self.word)
        self.word.clicked.connect(lambda *_: self._ask_where(FileFormat.WORD))
        self.retranslate()
        self.begin()

    @override
    def template(self) -> Path | None:
        return self.in_template.path

    def _order(self) -> GuidelineOrder:
        return GuidelineOrder(self._session.day, self._session.guideline.guideline)

    def _file(self) -> str:
        return " ".join(filter(None, (Language.translate("Guideline", NAME), self._session.day.title)))

    @override
    def _show_step(self, step: int) -> None:
        self.word.setVisible(step == CHOOSING)
        super()._show_step(step)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("The shared guideline for the handbook"),
            self.tr("Its headings, the table of steps, and whose it is. What nobody has said yet stands as missing."),
            self.tr("Template of the Word file"),
        )
        self.in_template.retranslate()
        self.word.setText(self.tr("Save as Word …"))
        self.save.setText(self.tr("Save as PDF …"))
