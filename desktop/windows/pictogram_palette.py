"""The palette of pictograms: a search field over all of them, by mouse, finger or keys; Esc leaves it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.brush import UNITS, outline
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.layout.pictograms import pictogram
from desktop.model.pictograms import Pictogram, found_by, pictogram_name
from desktop.overriding import override
from desktop.text_size import px, tall
from desktop.windows.labels import label

SIDE, CELL = 36, 104
"""Of a picture and of the room it has in the palette, in pixels."""
COLUMNS, ROWS = 4, 4
WHICH = Qt.ItemDataRole.UserRole
MOVING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class PictureList(QListWidget):
    """Arrow keys walk, Enter and the space bar choose; letters go on to the search."""

    chosen = Signal(object)
    """A `Pictogram`."""
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(px(SIDE), px(SIDE)))
        self.setGridSize(QSize(px(CELL), px(SIDE) + tall(46, 2)))
        self.setObjectName("pictures")
        self.itemClicked.connect(self._give)

    def take_current(self) -> None:
        """Choose what the keyboard is at."""
        item = self.currentItem()
        if item is not None:
            self._give(item)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.take_current()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _give(self, item: QListWidgetItem) -> None:
        self.chosen.emit(Pictogram(item.data(WHICH)))


class SearchLine(QLineEdit):
    """The arrow keys walk in the list under it."""

    moved = Signal(object)
    """The key event."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVING and (not self.text() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)


class PictogramPalette(QFrame):
    """Opens as a popup beside whatever asks for it."""

    chosen = Signal(object)
    """A `Pictogram`, or None for none."""

    def __init__(self, shown: Pictogram | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.search, self.list, self._nothing = SearchLine(), PictureList(), label("muted", wrap=True)
        self.none = QPushButton(self.tr("No pictogram"))
        self._build()
        self._connect()
        self._sift("")
        self._go_to(shown)
        self.search.setFocus()

    def open_at(self, corner: QPoint) -> None:
        """Show the palette with its upper left corner near a point of the screen, and all of it on the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(corner) or self.screen()
        room = screen.availableGeometry()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height()))
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.show()

    @property
    def found(self) -> list[Pictogram]:
        """What is offered now, in order."""
        return [Pictogram(self.list.item(row).data(WHICH)) for row in range(self.list.count())]

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Pictograms"))
        self.search.setPlaceholderText(self.tr("Search: home, doctor, happy …"))
        self.search.setAccessibleName(self.tr("Search for a pictogram"))
        self.list.setAccessibleName(self.tr("Pictograms"))
        self._nothing.setText(self.tr("There is no such pictogram. Try another word."))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        grid = self.list.gridSize()
        self.list.setMinimumSize(COLUMNS * grid.width() + 24, min(ROWS * grid.height(), 380))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._sift)
        self.search.returnPressed.connect(self.list.take_current)
        self.search.moved.connect(self._walk)
        self.list.chosen.connect(self._give)
        self.list.typed.connect(self._type)
        self.none.clicked.connect(lambda: self._give(None))

    def _sift(self, words: str) -> None:
        """Offer what is found by some words; the first is at hand."""
        self.list.clear()
        ink = self.palette().color(self.palette().ColorRole.Text)
        for each in found_by(words, Language.translate):
            icon = pictogram_icon(each, ink, px(SIDE), self.devicePixelRatioF())
            item = QListWidgetItem(icon, pictogram_name(each, Language.translate), self.list)
            item.setData(WHICH, each.value)
            item.setSizeHint(self.list.gridSize() - QSize(6, 6))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(not self.list.count())

    def _go_to(self, which: Pictogram | None) -> None:
        offered = self.found
        if which in offered:
            self.list.setCurrentRow(offered.index(which))

    def _walk(self, event: QKeyEvent) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.keyPressEvent(event)

    def _type(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + letter)

    def _give(self, which: Pictogram | None) -> None:
        self.chosen.emit(which)
        self.close()


def pictogram_icon(which: Pictogram, ink: QColor, side: int, ratio: float = 1.0) -> QIcon:
    """A pictogram as an icon of `side` pixels; `ratio` is how many dots of the screen a pixel has."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / UNITS, side / UNITS)
    painter.setClipRect(QRectF(0, 0, UNITS, UNITS))
    painter.fillPath(outline(pictogram(which, 0.0, 0.0, 1.0, Token.INK)), ink)
    painter.end()
    return QIcon(picture)
