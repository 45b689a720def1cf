"""One heading of the shared guideline with what stands below it, to write in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.language import Language
from desktop.model.guideline import Guideline, GuidelineSection, Lack, Part
from desktop.model.guideline_words import Sources, lacks_in_words
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.case_editor_items import RowMenu
from desktop.windows.desk import Desk
from desktop.windows.guideline_facts import GuidelineFacts
from desktop.windows.guideline_table import StepsTable
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField


class SectionCard(QFrame):
    """Says what is wanted with the whole section; its words go straight to the document."""

    hid = Signal()
    overfull = Signal(int)
    shift_wanted = Signal(str, int)
    """Move the section with this id: -1 up, 1 down."""
    removal_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, desk: Desk, document: GuidelineDocument, section: GuidelineSection) -> None:
        super().__init__()
        self.id = section.id
        self.title = SharedField(document, partial(document.write, section.id, "title"), single=True)
        self.text = SharedField(document, partial(document.write, section.id, "text"))
        self.table = StepsTable(desk, document) if section.part is Part.STEPS else None
        self.facts = GuidelineFacts(desk, document) if section.part is Part.FOLLOW_UP else None
        self.lacks, self.sources = label("fault", wrap=True), label("muted", wrap=True)
        self.copy, self.more = QPushButton(), RowMenu(desk)
        self._build(desk)
        self._connect()
        self.retranslate()

    def show_section(
        self,
        section: GuidelineSection,
        guideline: Guideline,
        lacks: Sequence[Lack],
        sources: Sources,
        keys: Sequence[str],
        *,
        locked: bool,
    ) -> None:
        """Show what the document says; `keys` name what was taken into this section, `lacks` what all sections lack."""
        self.title.show_text(section.title)
        self.text.show_text(section.text)
        for field in (self.title, self.text):
            field.lock(locked=locked)
        self.more.setVisible(not locked)
        self.text.setVisible(not locked or bool(section.text.strip()) or not (self.table or self.facts))
        if self.table is not None:
            self.table.show_steps(guideline.steps, sources, locked=locked)
        if self.facts is not None:
            self.facts.show_guideline(guideline, locked=locked)
        self._say_lacks([each for each in lacks if each.section == section.id and not each.step])
        # Each row of the table says by itself where it is from.
        steps = {step.source for step in guideline.steps} if self.table is not None else set()
        said = sources.say([key for key in keys if key not in steps])
        self.sources.setText(breakable(self.tr("Made from {sources}").format(sources=said)) if said else "")
        self.sources.setVisible(bool(said))

    def _say_lacks(self, lacks: Sequence[Lack]) -> None:
        self.lacks.setText(lacks_in_words(lacks, Language.translate))
        self.lacks.setVisible(bool(lacks))

    def finish(self) -> None:
        """Tell what was held back, because the section goes away."""
        for field in (self.title, self.text):
            field.finish()
        if self.table is not None:
            for row in self.table.rows:
                row.finish()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.title.setAccessibleName(self.tr("Heading"))
        self.title.setPlaceholderText(self.tr("A heading"))
        self.text.setAccessibleName(self.tr("Text under the heading"))
        self.text.setPlaceholderText(
            self.tr("Words before the steps, where they are needed") if self.table else self.tr("Write here")
        )
        self.copy.setToolTip(self.tr("Copy the section as plain text"))
        self.copy.setAccessibleName(self.tr("Copy the section as plain text"))
        self.more.setAccessibleName(self.tr("More about the section"))
        if self.table is not None:
            self.table.retranslate()
        if self.facts is not None:
            self.facts.retranslate()

    @override
    def setFocus(self) -> None:  # type: ignore[override]
        self.text.setFocus()

    def _build(self, desk: Desk) -> None:
        self.setProperty("role", "card")
        self.title.setProperty("scale", "section")
        self.copy.setProperty("kind", "quiet")
        hold(self.copy, QWidget.setFixedWidth, 40, tall)
        desk.look.put(self.copy, "content-copy")
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 10, 10, 14)
        column.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.more)
        column.addLayout(head)
        for words in (self.lacks, self.sources):
            words.setContentsMargins(10, 2, 10, 0)
        column.addWidget(self.text)
        if self.table is not None:
            column.addWidget(self.table)
        if self.facts is not None:
            column.addWidget(self.facts)
        column.addWidget(self.lacks)
        column.addWidget(self.sources)

    def _connect(self) -> None:
        self.more.shift_wanted.connect(lambda by: self.shift_wanted.emit(self.id, by))
        self.more.removal_wanted.connect(lambda: self.removal_wanted.emit(self.id))
        self.copy.clicked.connect(lambda *_: self.copy_wanted.emit(self.id))
        self.title.shift_wanted.connect(lambda by: self.shift_wanted.emit(self.id, by))
        for field in (self.title, self.text):
            field.hid.connect(lambda _: self.hid.emit())
            field.overfull.connect(self.overfull)
        for part in (self.table, self.facts):
            if part is not None:
                part.hid.connect(self.hid)
