"""A table or a long text that is to be pasted onto a journey: what would become of it, before it is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.canvas.clipboard import MOST_LINES, Pasted, PastedLines
from desktop.canvas.picks import cards_pick
from desktop.canvas.view import JourneyView
from desktop.exchange.pasted_table import PastedTable
from desktop.exchange.table_plan import Aim, Choices, Plan, guess, lay_out_table, plan
from desktop.model.journey import Journey
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.question import Question
from desktop.windows.sheet import Sheet

SHOWN_ROWS, SHOWN_COLUMNS = 8, 6
"""So much of a table is shown; the rest is told of."""
LONGEST_SHOWN = 60
EXISTING, NEW = range(2)

Lines = tuple[str, ...]


def ask_to_paste(parent: QWidget, pasted: Pasted, view: JourneyView) -> Sheet | None:
    """Open what asks about something pasted, if there is a place for it; the dialog does the rest."""
    if view.document is None or view.target_cell() is None:
        return None
    match pasted:
        case PastedTable():
            sheet: Sheet = PasteDialog(parent, pasted, view)
        case PastedLines(lines):
            sheet = LinesQuestion(parent, lines, view)
        case _:
            return None
    sheet.open()
    return sheet


class LinesQuestion(Question):
    """More lines than a field can well hold."""

    def __init__(self, parent: QWidget, lines: Lines, view: JourneyView) -> None:
        super().__init__(parent, "", "")
        self.entitle(self.tr("The text has %n lines", "", len(lines)))
        self.say(self.tr("Each line becomes a card. So many cards in one field are hard to read."))
        first = self.tr("Paste the first %n lines", "", MOST_LINES)
        self.add_answer(self.tr("Cancel"), lambda: None)
        self.add_answer(first, lambda: view.paste_lines(lines[:MOST_LINES]), "primary")


class PasteDialog(Sheet):
    """Asks what the first row and column hold, and shows which card would lie where."""

    def __init__(self, parent: QWidget, table: PastedTable, view: JourneyView) -> None:
        super().__init__(parent, width=760)
        self._table, self._view, self._kind = table, view, view.kind
        self._document, self._cell = view.document, view.target_cell()
        self._words, self._told = label("muted", wrap=True), label("muted", wrap=True)
        self.on_top, self.at_left, self.target = QCheckBox(), QCheckBox(), QComboBox()
        self._scroll = QScrollArea()
        self.as_lines, self._cancel, self.paste = self.add_button(), self.add_button(), self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def found(self) -> Plan:
        """What would be done with the table now."""
        choices = Choices(self.on_top.isChecked(), self.at_left.isChecked(), self.target.currentIndex() == NEW)
        new = self.tr("New lane"), self.tr("New phase")
        return plan(self._table.rows, self._journey(), self._cell or ("", ""), choices, new)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Paste a table"))
        self._words.setText(
            self.tr("Rows become lanes, columns become phases, and each line in a cell becomes a card.")
        )
        self.on_top.setText(self.tr("The first row holds phases"))
        self.at_left.setText(self.tr("The first column holds lanes"))
        self.target.setItemText(EXISTING, self.tr("Use the lanes and phases there are, in their order"))
        self.target.setItemText(NEW, self.tr("Make lanes and phases where there are none of that name"))
        self.target.setAccessibleName(self.tr("Where the cells go"))
        self._scroll.setAccessibleName(self.tr("Which card lies where"))
        self.as_lines.setText(self.tr("All as cards in one field"))
        self._cancel.setText(self.tr("Cancel"))
        self._show()

    def _journey(self) -> Journey:
        return self._document.board.journey(self._kind) if self._document is not None else Journey(self._kind)

    def _build(self) -> None:
        self.target.addItems(["", ""])
        choices = guess(self._table.rows, self._journey())
        self.on_top.setChecked(choices.phases_on_top)
        self.at_left.setChecked(choices.lanes_at_left)
        self.target.setCurrentIndex(NEW if choices.makes else EXISTING)
        self.on_top.setEnabled(len(self._table.rows) > 1)
        self._scroll.setWidgetResizable(True)
        hold(self._scroll, QWidget.setMinimumHeight, 240, tall)
        for widget in (self._words, self.on_top, self.at_left, self.target):
            self.body.addWidget(widget)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._told)

    def _connect(self) -> None:
        self.on_top.toggled.connect(self._show)
        self.at_left.toggled.connect(self._show)
        self.target.currentIndexChanged.connect(self._show)
        self._cancel.clicked.connect(self.reject)
        self.as_lines.clicked.connect(self._take_lines)
        self.paste.clicked.connect(self._take)

    def _show(self, *_: object) -> None:
        found = self.found
        self._scroll.setWidget(self._preview(found))
        self.paste.setText(self.tr("Paste %n card(s)", "", found.count))
        self.paste.setEnabled(found.count > 0)
        told = [self.tr("A CPR number was hidden.")] if self._table.hidden else []
        if self._table.cut or found.cut:
            told.append(self.tr("The table is larger than can be pasted at once: its beginning is taken."))
        elif len(found.lanes) > SHOWN_ROWS or len(found.phases) > SHOWN_COLUMNS:
            told.append(self.tr("Only the beginning is shown here; all of it is pasted."))
        self._told.setText(" ".join(told))
        self._told.setVisible(bool(told))

    def _preview(self, found: Plan) -> QWidget:
        body = QFrame()
        body.setProperty("role", "well")
        grid = QGridLayout(body)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for column, aim in enumerate(found.phases[:SHOWN_COLUMNS]):
            grid.addWidget(label("strong", self._name(aim), wrap=True), 0, column + 1, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column + 1, 1)
        for row, aim in enumerate(found.lanes[:SHOWN_ROWS]):
            chip = label("chip", self._name(aim), wrap=True)
            chip.setProperty("side", aim.side.value)
            grid.addWidget(chip, row + 1, 0, Qt.AlignmentFlag.AlignTop)
            for column in range(min(len(found.phases), SHOWN_COLUMNS)):
                texts = found.texts.get((row, column), ())
                words = "\n".join(f"• {_short(text)}" for text in texts)
                grid.addWidget(label("", words, wrap=True), row + 1, column + 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(grid.rowCount(), 1)
        return body

    def _name(self, aim: Aim) -> str:
        return aim.title if aim.id else self.tr("{title} (new)").format(title=aim.title)

    def _take(self) -> None:
        found = self.found
        self.accept()
        if self._document is not None:
            made = lay_out_table(self._document, self._kind, found)
            self._view.set_pick(cards_pick(made, made[0] if made else ""))
            self._view.reveal_pick()

    def _take_lines(self) -> None:
        lines = tuple(line for row in self._table.rows for cell in row for line in cell.splitlines())
        self.accept()
        self._view.paste_lines(lines[:MOST_LINES])


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
