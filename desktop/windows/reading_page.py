"""The page a group reads a case on: nothing but the case, in the size they want, read aloud where there is a voice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.case import Case
from desktop.overriding import override
from desktop.text_size import factor, hold, tall
from desktop.windows.case_sheet import ASIDE, GAP, STORY, CaseSheet
from desktop.windows.desk import Desk
from desktop.windows.labels import ShortLabel, for_tip
from desktop.windows.paper_dialog import PaperDialog
from desktop.windows.read_aloud import ReadAloud, Voice, system_voice

STEPS = (70, 80, 90, 100, 115, 130, 150, 175, 200, 250, 300)
"""Sizes of type, in per cent."""
USUAL = 100
BESIDE = 0.72
"""Share of their widths with which the story and what stands beside it still fit next to each other."""


class ReadingPage(QWidget):
    """Shows one case; Esc or the arrow leaves it."""

    closed = Signal()

    def __init__(self, desk: Desk, voice: Voice | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case: Case | None = None
        self._checked = True
        self._zoom = min(STEPS, key=lambda step: abs(step - desk.settings.reading_zoom))
        self._beside = True
        self.sheet: CaseSheet | None = None
        found = voice or system_voice()
        self._aloud = ReadAloud(found, self) if found is not None else None
        self.area = QScrollArea()
        self.back, self.smaller, self.larger = QPushButton(), QPushButton(), QPushButton()
        self.usual, self.aloud, self.print = QPushButton(), QPushButton(), QPushButton()
        self._title = ShortLabel("strong")
        self._build()
        self._connect()
        self._retranslate()

    def show_case(self, case: Case, *, checked: bool = True) -> None:
        """Show a case from its beginning; one that nobody has checked for personal data is not printed."""
        self._checked = checked
        self.fall_silent()
        self._case = case
        self._rebuild()
        self.area.verticalScrollBar().setValue(0)
        self.area.setFocus()

    def fall_silent(self) -> None:
        """Stop reading aloud."""
        if self._aloud is not None:
            self._aloud.stop()

    def zoom_to(self, percent: int) -> None:
        """Set the size of the type, one of `STEPS`; what is being read stays in view."""
        if percent == self._zoom:
            return
        self._zoom = percent
        self._desk.settings.reading_zoom = percent
        bar = self.area.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.fall_silent()
        self._rebuild()
        bar.setValue(round(share * bar.maximum()))

    def step_zoom(self, steps: int) -> None:
        """Make the type larger or smaller by so many steps."""
        at = STEPS.index(self._zoom) + steps
        self.zoom_to(STEPS[max(0, min(len(STEPS) - 1, at))])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rebuild()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.fall_silent()
        super().hideEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        if isinstance(event, QResizeEvent) and self._has_room_beside() != self._beside:
            QTimer.singleShot(0, self._rebuild)  # not while the viewport is being laid out
        return super().eventFilter(watched, event)

    # Showing

    def _has_room_beside(self) -> bool:
        return self.area.viewport().width() >= (STORY + ASIDE) * BESIDE * self._zoom / 100 * factor() + GAP

    def _resize(self, *_: object) -> None:
        self._rebuild()

    def _rebuild(self) -> None:
        if self._case is None:
            return
        self._beside = self._has_room_beside()
        self.sheet = CaseSheet(self._desk, self._case, self._zoom / 100, beside=self._beside)
        self.area.setWidget(self.sheet)
        self._title.setText(self._case.title)
        self.print.setEnabled(self._checked)
        unchecked = self.tr("Check the case for personal data before it is printed.")
        self.print.setToolTip("" if self._checked else for_tip(unchecked))
        self.usual.setText(f"{self._zoom} %")
        self.smaller.setEnabled(self._zoom > STEPS[0])
        self.larger.setEnabled(self._zoom < STEPS[-1])

    # Reading aloud

    def _toggle_aloud(self) -> None:
        if self._aloud is None or self.sheet is None:
            return
        if self._aloud.speaking:
            self._aloud.stop()
        else:
            self._aloud.say([part.words for part in self.sheet.parts])
        self._say_aloud()

    def _mark(self, number: int) -> None:
        if self.sheet is None:
            return
        for at, part in enumerate(self.sheet.parts):
            self._dress(part.frame, "spoken" if at == number else part.role)
        self.area.ensureWidgetVisible(self.sheet.parts[number].frame, 0, 120)
        self._say_aloud()

    def _unmark(self) -> None:
        if self.sheet is not None:
            for part in self.sheet.parts:
                self._dress(part.frame, part.role)
        self._say_aloud()
        if self._aloud is not None and self._aloud.failed:
            self._desk.notices.tell(self._say_no_voice)

    def _say_no_voice(self) -> str:
        return self.tr("This computer's voice does not work, so nothing can be read aloud.")

    def _dress(self, frame: QFrame, role: str) -> None:
        if frame.property("role") != role:
            frame.setProperty("role", role)
            frame.style().unpolish(frame)
            frame.style().polish(frame)

    def _say_aloud(self) -> None:
        speaking = self._aloud is not None and self._aloud.speaking
        self.aloud.setText(self.tr("Stop reading") if speaking else self.tr("Read aloud"))
        self._desk.look.put(self.aloud, "stop" if speaking else "volume-high")

    def _ask_for_paper(self) -> None:
        if self._case is not None:
            PaperDialog(self._desk, (self._case,)).open()

    # Building

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "bar")
        hold(bar, QWidget.setFixedHeight, 60, tall)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        for button in (self.smaller, self.usual, self.larger, self.aloud, self.print):
            row.addWidget(button)
        for button, name in ((self.back, "arrow-left"), (self.print, "printer-outline")):
            self._desk.look.put(button, name)
        for button, name in ((self.smaller, "format-font-size-decrease"), (self.larger, "format-font-size-increase")):
            self._desk.look.put(button, name)
            hold(button, QWidget.setFixedWidth, 44, tall)
        self.usual.setProperty("kind", "quiet")
        self.aloud.setVisible(self._aloud is not None)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self._desk.look.changed.connect(self._resize)
        self.back.clicked.connect(self.closed)
        self.smaller.clicked.connect(partial(self.step_zoom, -1))
        self.larger.clicked.connect(partial(self.step_zoom, 1))
        self.usual.clicked.connect(partial(self.zoom_to, USUAL))
        self.aloud.clicked.connect(self._toggle_aloud)
        self.print.clicked.connect(self._ask_for_paper)
        if self._aloud is not None:
            self._aloud.part_begun.connect(self._mark)
            self._aloud.ended.connect(self._unmark)
        for keys, steps in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            self._on(QKeySequence(keys), partial(self.step_zoom, steps))
        self._on(QKeySequence("Ctrl+="), partial(self.step_zoom, 1))
        self._on(QKeySequence("Ctrl+0"), partial(self.zoom_to, USUAL))

    def _on(self, keys: QKeySequence, step: Callable[[], None]) -> None:
        QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(step)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.print.setText(self.tr("Print …"))
        for button, words in (
            (self.smaller, self.tr("Smaller type")),
            (self.larger, self.tr("Larger type")),
            (self.usual, self.tr("Usual size")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(for_tip(words))
        self._say_aloud()
