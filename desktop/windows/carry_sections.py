"""The left side of the face *Overfør*: the sections of the udredning, one under the other."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.carry_fields import CarryPlan
from desktop.model.carrying_over import Carried, Source, due, state
from desktop.windows.carry_section import CarrySection
from desktop.windows.case_editor_items import throw_away


class CarrySections(QScrollArea):
    """Rows keep their section, and with it the keyboard."""

    carry_wanted = Signal(str)
    place_wanted = Signal(str)
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, CarrySection] = {}
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(20, 12, 10, 20)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)

    def show_sections(self, sources: tuple[Source, ...], carried: Carried, plan: CarryPlan, *, locked: bool) -> None:
        """Show each section with what became of it in one system."""
        self._keep({source.section: source for source in sources})
        for source in sources:
            place = plan.place(source.section)
            pieces = carried.of_section(plan.system, source.section)
            here = tuple(piece for piece in pieces if piece.field == place.key)
            can_carry = not locked and due(source, here) is not None
            self.rows[source.section].show_section(source, state(source, pieces), place, can_carry=can_carry)

    def take_keys(self) -> None:
        """Let the keyboard begin with the first section."""
        for row in list(self.rows.values())[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, section_id: str) -> None:
        """Give a section the keyboard."""
        row = self.rows.get(section_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, wanted: Mapping[str, Source]) -> None:
        if list(self.rows) == list(wanted):
            return
        for key in list(self.rows):
            throw_away(self.rows.pop(key))
        for at, key in enumerate(wanted):
            row = self.rows[key] = CarrySection(self._look, key)
            row.carry_wanted.connect(self.carry_wanted)
            row.place_wanted.connect(self.place_wanted)
            row.chosen.connect(self._choose)
            row.walk_wanted.connect(lambda by, key=key: self._walk(key, by))
            self._column.insertWidget(at, row)

    def _choose(self, section_id: str) -> None:
        for key, row in self.rows.items():
            row.aim(aimed=key == section_id)
        self.ensureWidgetVisible(self.rows[section_id], 0, 8)
        self.chosen.emit(section_id)

    def _walk(self, section_id: str, by: int) -> None:
        keys = list(self.rows)
        at = keys.index(section_id) + by
        if 0 <= at < len(keys):
            self.go_to(keys[at])
