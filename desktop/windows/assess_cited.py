"""The citizen's own words in a section: written on where they were first written, with others' readings beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.model.assessed import Section as Written
from desktop.model.assessed import SectionPlan, section_entity
from desktop.model.journey import Reading
from desktop.model.kinds import JourneyKind
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, Section
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.panel_readings import ReadingsSection
from desktop.windows.shared_field import SharedField


class AssessCited(QFrame):
    """`field` is where the words are written; on other laptops they stand as they are."""

    def __init__(self, document: BoardDocument, plan: SectionPlan, write: Callable[[str], object], lines: int) -> None:
        super().__init__()
        self._document, self._plan = document, plan
        self.field = SharedField(document, write, lines)
        self._quote = label("quote", wrap=True, selectable=True)
        self._why = label("muted", wrap=True)
        ground = Ground(document, JourneyKind.PLAN, PanelMemory(), about=section_entity(plan.id))
        self._kept = Section(0)
        self.readings = ReadingsSection(ground)
        self.setProperty("role", "ownWords")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        self._kept.column.addWidget(self._quote)
        self._kept.column.addWidget(self._why)
        for part in (self.field, self._kept, self.readings):
            column.addWidget(part)
        self.retranslate()

    def show_section(self, section: Written, readings: Sequence[Reading], *, locked: bool) -> None:
        """Show the words, to be written on or only to be read, and what others read in them."""
        mine = self._document.assessing.may_write(self._plan.id)
        self.field.show_text(section.text)
        self.field.lock(locked=locked)
        self._quote.setText(section.text)
        self.field.setVisible(mine)
        self._kept.setVisible(not mine)
        self.readings.show_readings(readings, offer=not mine and not locked)

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self._why.setText(
            self.tr("Written on another laptop. Write what you read in it beside; nothing is overwritten.")
        )
