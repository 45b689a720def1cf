"""Printing the sheets of a day: which one, what is on it, and how many pages of what size it takes."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.printing import OF_PROGRAMME, SHEET_NAMES, DaySheet
from desktop.model.shown import JoinCode
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import SheetOrder
from desktop.windows.sheet_preview import SheetPreview


class SheetsDialog(PdfDialog):
    """One sheet at a time; those of the programme are only offered where there is one."""

    def __init__(self, desk: Desk, session: Session, sheet: DaySheet, join: JoinCode | None = None) -> None:
        self.choice, self.about = QComboBox(), label("muted", wrap=True)
        self.preview = SheetPreview()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.about)
        column.addWidget(self.preview)
        super().__init__(desk, choices, self._order, self._file)
        self._session, self._join = session, join
        filled = bool(session.day.programme.blocks)
        for each in DaySheet:
            if filled or each not in OF_PROGRAMME:
                self.choice.addItem("", each.value)
        self.choice.setCurrentIndex(max(0, self.choice.findData(sheet.value)))
        self.choice.setMaxVisibleItems(len(DaySheet))
        self.choice.currentIndexChanged.connect(lambda _: self._show_sheet())
        self.retranslate()
        self._look()
        self.begin()

    @property
    def sheet(self) -> DaySheet:
        """The sheet that is chosen."""
        return DaySheet(self.choice.currentData())

    @override
    def done(self, result: int) -> None:
        self.preview.stop()
        super().done(result)

    def _show_sheet(self) -> None:
        self._say_about()
        self._look()

    def _look(self) -> None:
        self.preview.show_order(self._order(), self._desk.language.code)

    def _order(self) -> SheetOrder:
        session = self._session
        return SheetOrder(self.sheet, session.day, session.people.people, dict(session.script.notes), self._join)

    def _file(self) -> str:
        return f"{self._session.day.title} {Language.translate('DaySheets', SHEET_NAMES[self.sheet])}"

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Print for the day"),
            self.tr("Sheets to hang up, hand out, or hold in the hand. Each becomes a PDF."),
            self.tr("Sheet"),
        )
        self.choice.setAccessibleName(self.tr("Sheet"))
        for at in range(self.choice.count()):
            self.choice.setItemText(
                at, Language.translate("DaySheets", SHEET_NAMES[DaySheet(self.choice.itemData(at))])
            )
        self._say_about()

    def _say_about(self) -> None:
        words = {
            DaySheet.MINUTES: self.tr("A4: every block with time, minutes, method, projector and the groups' laptops."),
            DaySheet.SCRIPT: self.tr(
                "A4, only for the facilitator: all that is written in each block, your own notes too."
            ),
            DaySheet.PROGRAMME: self.tr("One page of A4 in large type: when what happens. No notes are on it."),
            DaySheet.POSTER: self.tr("A3: title, time, place and the breaks, to be read at a distance."),
            DaySheet.MATERIALS: self.tr("A4: each thing once, what it is for, and room to write who brings it."),
            DaySheet.SIGN_IN: self.tr("A4: the participants and their groups with room to sign, or empty rows."),
            DaySheet.TABLE_SIGNS: self.tr(
                "A sheet of A4 for each group, to be folded across; those who sit there are on it."
            ),
            DaySheet.BADGES: self.tr(
                "Ten on a sheet of A4 with marks to cut along: name, role, group, and the letter of the side."
            ),
        }
        self.about.setText(words[self.sheet])
