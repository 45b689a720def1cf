"""All headings of the shared guideline one under the other, to read and to write in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.model.guideline import Guideline, Part, lacks_of
from desktop.model.guideline_words import Sources
from desktop.text_size import hold
from desktop.windows.case_editor_items import throw_away
from desktop.windows.desk import Desk
from desktop.windows.guideline_section import SectionCard

WIDEST = 1040


class GuidelineEditor(QScrollArea):
    """Cards keep their section while it moves, and with it the keyboard."""

    hid = Signal()
    overfull = Signal(int)
    copy_wanted = Signal(str)
    """Put this section on the clipboard as plain text."""

    def __init__(self, desk: Desk, document: GuidelineDocument) -> None:
        super().__init__()
        self._desk, self._document = desk, document
        self._known: dict[str, SectionCard] = {}
        self._order: list[str] = []
        self.add = QPushButton()
        self._cards = QVBoxLayout()
        self._build()

    @property
    def cards(self) -> list[SectionCard]:
        """The sections as they stand."""
        return [self._known[key] for key in self._order]

    def show_guideline(
        self, guideline: Guideline, sources: Sources, taken: Mapping[str, Part], *, locked: bool
    ) -> None:
        """Show what the document says; `taken` tells what was taken in, and into which part."""
        self._order = [each.id for each in guideline.sections]
        for key in [key for key in self._known if key not in self._order]:
            card = self._known.pop(key)
            card.finish()
            throw_away(card)
        lacks = lacks_of(guideline)
        for at, section in enumerate(guideline.sections):
            card = self._known.get(section.id) or self._make(section.id, guideline)
            if self._cards.indexOf(card) != at:
                self._cards.insertWidget(at, card)
            keys = [key for key, part in taken.items() if part is section.part]
            card.show_section(section, guideline, lacks, sources, keys, locked=locked)
        self.add.setVisible(not locked)

    def go_to(self, section_id: str) -> None:
        """Bring a section into view, with the keyboard in its text."""
        card = self._known.get(section_id)
        if card is not None:
            card.setFocus()
            # Once the cards have the heights of what they say now.
            QTimer.singleShot(0, card, lambda: self.verticalScrollBar().setValue(max(0, card.y() - 12)))

    def finish(self) -> None:
        """Tell what was held back, because the page is left."""
        for card in self.cards:
            card.finish()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.add.setText(self.tr("Add a heading"))
        for card in self.cards:
            card.retranslate()

    def _make(self, section_id: str, guideline: Guideline) -> SectionCard:
        section = guideline.section(section_id)
        assert section is not None  # noqa: S101 - named by the guideline itself
        card = self._known[section_id] = SectionCard(self._desk, self._document, section)
        card.hid.connect(self.hid)
        card.overfull.connect(self.overfull)
        card.shift_wanted.connect(self._shift)
        card.removal_wanted.connect(lambda key: self._document.remove([key]))
        card.copy_wanted.connect(self.copy_wanted)
        return card

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside, middle = QWidget(), QWidget()
        hold(middle, QWidget.setMaximumWidth, WIDEST)
        row, column = QHBoxLayout(inside), QVBoxLayout(middle)
        row.setContentsMargins(20, 16, 20, 24)
        row.addWidget(middle, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._cards.setSpacing(12)
        self._desk.look.put(self.add, "plus")
        column.addLayout(self._cards)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)
        self.add.clicked.connect(self._add)

    def _add(self) -> None:
        for key in self._document.add([("", "")]):
            card = self._known.get(key)
            if card is not None:
                card.title.setFocus()
                QTimer.singleShot(0, card, lambda card=card: self.ensureWidgetVisible(card))

    def _shift(self, section_id: str, by: int) -> None:
        at = self._order.index(section_id)
        if 0 <= at + by < len(self._order):
            focused = self._known[section_id].focusWidget()
            self._document.move(section_id, at + by)
            if focused is not None:
                focused.setFocus()
