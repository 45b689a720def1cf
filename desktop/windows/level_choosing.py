"""Where one view sets its levels, unseen by the others."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.assessed import LevelRow, Said
from desktop.model.code_system import Scale
from desktop.model.level_say import COUNTS, view_name
from desktop.model.sides import Side
from desktop.windows.labels import breakable, label
from desktop.windows.level_lanes import LevelLanes
from desktop.windows.panel_form import restyle


class LevelChoosing(QWidget):
    """Holds the levels until they are kept; what was set before is never shown, for somebody else may sit here."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.values: dict[str, int] = {}
        self.lanes: dict[str, LevelLanes] = {}
        self._chip, self._question, self._counts = label("chip"), label("strong", wrap=True), label("muted", wrap=True)
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question)
        column.addWidget(self._counts)
        column.addLayout(self._place)
        column.addStretch(1)

    def begin(self, view: Side, rows: Sequence[LevelRow], scale: Scale) -> None:
        """Let a view set its levels."""
        self.values = {}
        empty(self._place)
        self.lanes = {}
        self._chip.setText(f"{view.letter} · {view_name(view, Language.translate)}")
        restyle(self._chip, "side", view.value)
        self._question.setText(self._ask(view))
        self._counts.setText(Language.translate("Levels", COUNTS) if scale.id == "FFB" else scale.note)
        for row in rows:
            lanes = self.lanes[row.code] = LevelLanes(self._look, (view,), blind=True)
            lanes.show_row(replace(row, views={}), scale)
            lanes.chosen.connect(lambda _, __, value, row=row: self._set(row, view, scale, value))
            self._place.addWidget(titled(row.label, lanes))

    def take_focus(self) -> None:
        """Let the keyboard begin with the first sub-theme."""
        for lanes in list(self.lanes.values())[:1]:
            next(iter(lanes.lanes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, row: LevelRow, view: Side, scale: Scale, value: int | None) -> None:
        self.values.pop(row.code, None)
        if value is not None:
            self.values[row.code] = value
        said = {view: Said(view, scale.id, value)} if value is not None else {}
        self.lanes[row.code].show_row(replace(row, views=said), scale)
        self.chosen.emit()

    def _ask(self, view: Side) -> str:
        match view:
            case Side.CITIZEN:
                return self.tr("How do you experience it yourselves, when nobody helps?")
            case Side.AUTHORITY:
                return self.tr("Which level do you set, from what you know now?")
            case _:
                return self.tr("Which level do you set, if you take your own support away?")


def titled(title: str, *below: QWidget) -> QWidget:
    """Widgets under a heading."""
    made = QWidget()
    made.setObjectName("clear")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label("strong", breakable(title), wrap=True))
    for widget in below:
        column.addWidget(widget)
    return made


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
