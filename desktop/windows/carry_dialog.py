"""The fields an udredning was carried into as Word, PDF, web page or plain text, made beside the window."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.model.carry_fields import SYSTEM_NAMES, CarrySystem
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.file_format import FileFormat
from desktop.windows.pdf_dialog import CHOOSING, PdfDialog
from desktop.windows.report_orders import CarryOrder
from desktop.windows.sender_line import sender_of
from desktop.windows.template_choice import TemplateChoice


class CarryDialog(PdfDialog):
    """Asks in which template, which this computer remembers, and where to."""

    def __init__(self, desk: Desk, session: Session, group: str, system: CarrySystem) -> None:
        self.in_template, self.word, self.text = TemplateChoice(desk), QPushButton(), QPushButton()
        super().__init__(desk, self.in_template, self._order, self._file)
        self._session, self._group, self._system = session, group, system
        hold(self, QWidget.setMinimumWidth, 860, aside)
        for button, kind in ((self.text, FileFormat.TEXT), (self.word, FileFormat.WORD)):
            button.setAutoDefault(False)
            self.foot.insertWidget(self.foot.indexOf(self.save), button)
            button.clicked.connect(lambda *_, kind=kind: self._ask_where(kind))
        self.retranslate()
        self.begin()

    @override
    def template(self) -> Path | None:
        return self.in_template.path

    def _order(self) -> CarryOrder:
        day = self._session.day
        group = day.group(self._group)
        assert group is not None  # noqa: S101 - the dialog stands over the page of this group
        board = self._session.board(self._group).board
        return CarryOrder(day, group, board.assessed, self._system, sender_of(self._desk.settings))

    def _file(self) -> str:
        group = self._session.day.group(self._group)
        name = self.tr("Assessment")
        return " ".join(filter(None, (name, SYSTEM_NAMES[self._system], group.name if group is not None else "")))

    @override
    def _show_step(self, step: int) -> None:
        for button in (self.word, self.text):
            button.setVisible(step == CHOOSING)
        super()._show_step(step)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("The fields of {system}").format(system=SYSTEM_NAMES[self._system]),
            self.tr("All fields that say something, in their order, the appendix last. What was carried is unchanged."),
            self.tr("Template of the Word file"),
        )
        self.in_template.retranslate()
        self.text.setText(self.tr("Save as text …"))
        self.word.setText(self.tr("Save as Word …"))
        self.save.setText(self.tr("Save as PDF …"))
