"""The page of the shared guideline: its headings at the left, its text to write in, versions, and the way to paper."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.document.guideline import GuidelineDocument
from desktop.language import Language
from desktop.model.guideline_draft import Material, Offer, offers_of
from desktop.model.guideline_words import NAME, Sources
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import px
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import overfull_words
from desktop.windows.guideline_begin import GuidelineBegin
from desktop.windows.guideline_editor import GuidelineEditor
from desktop.windows.guideline_offers import OffersSheet
from desktop.windows.guideline_outline import GuidelineOutline
from desktop.windows.guideline_versions import GuidelineVersionsSheet, SaveVersion
from desktop.windows.notices import Tone
from desktop.windows.page_bar import PageBar

ROOMY = 1080
"""Pixels at 100 % from which the headings stand beside the text."""
SOON_MS = 300


class GuidelinePage(QWidget):
    """Written by whoever runs the day, read by all. Undo takes back what was done here."""

    history_changed = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self.locked = False
        """Whether it is only read here."""
        self._offers: tuple[Offer, ...] = ()
        self._known = self._material()
        self._sources = Sources(self._known, Language.translate)
        self.bar = PageBar(desk, shelf)
        self.fetch, self.save, self.versions, self.out = (QPushButton() for _ in range(4))
        self.outline, self.begin = GuidelineOutline(), GuidelineBegin()
        self.editor = GuidelineEditor(desk, session.guideline)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def document(self) -> GuidelineDocument:
        """What undo is about on this page."""
        return self._session.guideline

    def sit_at(self, own: str | None) -> None:
        """Be on the laptop of a group, or of nobody's, which only reads; of who runs the day, for none."""
        self.locked = own is not None
        self.follow()

    def take_keys(self) -> None:
        """Give the keyboard to what is shown."""
        headings = self.outline.list
        if headings.isVisible() and headings.currentRow() < 0:
            headings.setCurrentRow(0)
        (headings if headings.isVisible() else self.editor).setFocus()

    def follow(self) -> None:
        """Show what the document says, and what process plan and agreements have for it."""
        document, material = self.document, self._material()
        self._offers = offers_of(material, document.guideline, document.taken)
        if material != self._known:
            self._known, self._sources = material, Sources(material, Language.translate)
        self._show()
        self.begin.show_offers(len(self._offers), locked=self.locked)
        self._count()

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        self.editor.finish()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._sources = Sources(self._known, Language.translate)
            self.follow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()
        self._count()

    # Showing

    def _material(self) -> Material:
        session = self._session
        agreements = session.room.agreements.listed
        return Material(session.day.purpose, session.process.plan, agreements, session.process.taken)

    def _show(self) -> None:
        document = self.document
        self.outline.show_guideline(document.guideline)
        self.editor.show_guideline(document.guideline, self._sources, document.taken, locked=self.locked)
        begun = bool(document.guideline.sections)
        self.begin.setVisible(not begun)
        self.editor.setVisible(begun)
        for button in (self.fetch, self.save):
            button.setVisible(begun and not self.locked)
        self.versions.setVisible(bool(document.versions))
        self.out.setVisible(begun)
        self._show_sides()

    def _show_sides(self) -> None:
        self.outline.setVisible(bool(self.document.guideline.sections) and self.width() >= px(ROOMY))

    def _count(self) -> None:
        count = len(self._offers)
        roomy = self.tr("Fetch what is new from plan and agreements · {count}")
        words = roomy if self.width() >= px(ROOMY) else self.tr("Fetch what is new · {count}")
        self.fetch.setText(words.format(count=count) if count else self.tr("Nothing new to fetch"))
        self.fetch.setEnabled(bool(count))

    def _take_news(self, _: object) -> None:
        if self.isVisible():
            self._show()
            self._soon.start()
        self.history_changed.emit()

    def _later(self, *_: object) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    # Doing

    def _begin(self) -> None:
        self._session.begin_guideline()
        self.document.steps.take(offers_of(self._material(), self.document.guideline, self.document.taken))
        self.follow()
        self.take_keys()

    def _fetch(self) -> None:
        self.follow()
        if self._offers:
            OffersSheet(self._desk, self._session, self._offers, self._sources).open()

    def _copy(self, section_id: str) -> None:
        from desktop.report.guideline_text import section_text

        section = self.document.guideline.section(section_id)
        if section is None:
            return
        text = section_text(section, self.document.guideline, Language.translate)
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The section is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)

    def _tell_overfull(self, count: int) -> None:
        self._desk.notices.tell(lambda: overfull_words(count))

    def _tell_hidden(self) -> None:
        self._desk.notices.tell(lambda: self.tr("A CPR number was hidden: it belongs in no guideline."))

    def _build(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setSpacing(0)
        self.bar.add(self.fetch, self.versions, self.save, self.out)
        for button, icon in ((self.fetch, "tray-arrow-down"), (self.versions, "history")):
            self._desk.look.put(button, icon)
        self._desk.look.put(self.out, "printer-outline")
        row.addWidget(self.outline)
        row.addWidget(self.editor, 1)
        row.addWidget(self.begin, 1)
        column.addWidget(self.bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        session = self._session
        session.guideline_changed.connect(self._take_news)
        for signal in (session.process_changed, session.room_changed, session.day_changed):
            signal.connect(self._later)
        self._soon.timeout.connect(self.follow)
        self.begin.begin_wanted.connect(self._begin)
        self.outline.section_wanted.connect(self.editor.go_to)
        self.editor.copy_wanted.connect(self._copy)
        self.editor.hid.connect(self._tell_hidden)
        self.editor.overfull.connect(self._tell_overfull)
        self.fetch.clicked.connect(self._fetch)
        self.save.clicked.connect(lambda *_: SaveVersion(self._desk, session, self._desk.settings.author).open())
        self.versions.clicked.connect(lambda *_: GuidelineVersionsSheet(self._desk, session, locked=self.locked).open())
        self.out.clicked.connect(self.print_wanted)

    def _retranslate(self) -> None:
        self.bar.show_title(Language.translate("Guideline", NAME))
        self.fetch.setToolTip(self.tr("From the process plan and the agreements"))
        self.save.setText(self.tr("Save version …"))
        self.versions.setText(self.tr("Versions …"))
        self.out.setText(self.tr("Print …"))
        self.editor.retranslate()
        self._count()
