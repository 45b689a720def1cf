"""A look at what would be printed: the first pages side by side, made in a process of their own."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.seen_page import Picture
from desktop.overriding import override
from desktop.text_size import factor
from desktop.trouble import Trouble
from desktop.windows.labels import label
from desktop.windows.report_job import Order, ReportJob
from desktop.windows.report_orders import FallbackOrder, SheetOrder, SurveyPaperOrder

HEIGHT, LOWER, ROOM = 280, 180, 18
LARGE = 1.5
"""Of a page in pixels; lower where large words need the room; and the air around it."""


class SheetPreview(QWidget):
    """Nothing is written on the disk for it; what is asked for anew stops what is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: ReportJob | None = None
        self._count = 0
        self._trouble: Trouble | None = None
        self.pages: list[QLabel] = []
        self._words, self._area, self._row = label("muted", wrap=True), QScrollArea(), QHBoxLayout()
        self._build()
        self._say()

    def show_order(self, what: SheetOrder | FallbackOrder | SurveyPaperOrder, language: str) -> None:
        """Make the sheet and show it."""
        self.stop()
        self._clear()
        self._job = ReportJob(Order(what, None, language), self)
        self._job.pictured.connect(self._add)
        self._job.finished.connect(lambda _: self._end())
        self._job.failed.connect(self._end)
        self._job.start()
        self._say()

    def stop(self) -> None:
        """Wait for no more pages."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        body.setLayout(self._row)
        self._row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        self._row.setSpacing(ROOM)
        self._row.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._high = HEIGHT if factor() < LARGE else LOWER
        self._area.setFixedHeight(self._high + 2 * ROOM + 14)
        self._area.setWidget(body)
        self._area.viewport().setObjectName("clear")
        frame, inside = QFrame(), QVBoxLayout(self)
        frame.setProperty("role", "well")
        held = QVBoxLayout(frame)
        held.setContentsMargins(1, 1, 1, 1)
        held.addWidget(self._area)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(frame)
        inside.addWidget(self._words)

    def _add(self, picture: Picture) -> None:
        shape = QImage.Format.Format_BGR888
        image = QImage(picture.pixels, picture.width, picture.height, picture.row, shape)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(picture.height / self._high)
        page = QLabel()
        page.setPixmap(pixmap)
        page.setFixedSize(QSize(round(picture.width * self._high / picture.height), self._high))
        page.setAccessibleName(self.tr("Page {number}").format(number=picture.number))
        self._count = picture.count
        self.pages.append(page)
        self._row.insertWidget(len(self.pages) - 1, page)
        self._say()

    def _end(self, trouble: Trouble | None = None) -> None:
        self._job, self._trouble = None, trouble
        self._say()

    def _clear(self) -> None:
        for page in self.pages:
            self._row.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages, self._count, self._trouble = [], 0, None

    def _say(self) -> None:
        if self._trouble is not None:
            self._words.setText(self._trouble.say(Language.translate))
        elif self._count:
            self._words.setText(self.tr("%n page(s)", "", self._count))
        else:
            self._words.setText(self.tr("Making a preview …"))
