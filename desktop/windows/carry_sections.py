"""The left side of the face *Overfør*: the sections of the udredning, one under the other."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.carry_fields import CarryPlan
from desktop.model.carrying_over import Carried, Source, is_due, state
from desktop.windows.carry_section import CarrySection
from desktop.windows.case_editor_items import throw_away

AT_ONCE = 4
"""How many rows are made before the window gets its turn."""


class CarrySections(QScrollArea):
    """Rows keep their section, and with it the keyboard."""

    carry_wanted = Signal(str)
    place_wanted = Signal(str)
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, CarrySection] = {}
        self.aimed = ""
        """The section that is looked at."""
        self._shown: tuple[tuple[Source, ...], Carried, CarryPlan, bool] | None = None
        self._inside, self._soon = QWidget(), QTimer(self, interval=0)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(20, 12, 10, 20)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self._soon.timeout.connect(self._go_on)

    def show_sections(self, sources: tuple[Source, ...], carried: Carried, plan: CarryPlan, *, locked: bool) -> None:
        """Show each section with what became of it in one system."""
        self._shown = sources, carried, plan, locked
        if list(self.rows) != [each.section for each in sources][: len(self.rows)]:
            for row in self.rows.values():
                throw_away(row)
            self.rows, self.aimed = {}, ""
        for source in sources[: max(len(self.rows), AT_ONCE)]:
            self._show_row(source)
        if len(self.rows) < len(sources):
            self._soon.start()

    def take_keys(self) -> None:
        """Let the keyboard begin with the first section."""
        for row in list(self.rows.values())[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, section_id: str) -> None:
        """Give a section the keyboard."""
        row = self.rows.get(section_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        sources = self._shown[0] if self._shown is not None else ()
        for source in sources[len(self.rows) :][:AT_ONCE]:
            self._show_row(source)
        if len(self.rows) >= len(sources):
            self._soon.stop()

    def _show_row(self, source: Source) -> None:
        if self._shown is None:
            return
        _, carried, plan, locked = self._shown
        place = plan.place(source.section)
        pieces = carried.of_section(plan.system, source.section)
        here = tuple(piece for piece in pieces if piece.field == place.key)
        row = self.rows.get(source.section) or self._make(source.section)
        row.show_section(source, state(source, pieces), place, can_carry=not locked and is_due(source, here))

    def _make(self, key: str) -> CarrySection:
        row = self.rows[key] = CarrySection(self._look, key)
        row.carry_wanted.connect(self.carry_wanted)
        row.place_wanted.connect(self.place_wanted)
        row.chosen.connect(self._choose)
        row.walk_wanted.connect(lambda by: self._walk(key, by))
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def _choose(self, section_id: str) -> None:
        self.aimed = section_id
        for key, row in self.rows.items():
            row.aim(aimed=key == section_id)
        self.ensureWidgetVisible(self.rows[section_id], 0, 8)
        self.chosen.emit(section_id)

    def _walk(self, section_id: str, by: int) -> None:
        keys = list(self.rows)
        at = keys.index(section_id) + by
        if 0 <= at < len(keys):
            self.go_to(keys[at])
