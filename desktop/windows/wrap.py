"""A layout that goes on in the next line when a line is full: equal cells for cards, natural widths for chips."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.overriding import override
from desktop.text_size import px

BOLDER = 20
"""Words in bold are by less than this part wider."""


class Wrap(QLayout):
    """Lines of widgets. With `cell`, all get the same width of at least so many pixels, and lines are filled.

    There are no more than `most` in a line. Where they `fit`, cells are as wide as the widest of them, also when its
    words become bold because it is chosen.
    """

    def __init__(
        self, parent: QWidget | None = None, cell: int = 0, gap: int = 16, most: int = 100, *, fit: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._cell = cell
        self._gap = gap
        self._most = most
        self._fit = fit
        self.setContentsMargins(QMargins())

    def widgets(self) -> list[QWidget]:
        """What lies in the layout, in order."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Put widgets in this order, and those in that are not yet.

        Taking them out and putting them in again would not do: Qt tells only the first item of a widget, which lives
        on, that its size is another.
        """
        held = self.widgets()
        for widget in widgets:
            if widget not in held:
                self.addWidget(widget)
        places: dict[QWidget | None, int] = {widget: place for place, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: places.get(item.widget(), len(places)))
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        # Layouts around this one ask again and again, and each answer takes a walk through all items.
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        margins = self.contentsMargins()
        return QSize(max(widest, px(self._cell)) + margins.left() + margins.right(), 0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, outer: QRect, *, move: bool) -> int:
        """Put the items into lines; give the height that takes."""
        rect = outer.marginsRemoved(self.contentsMargins())
        at, line = QPoint(rect.left(), rect.top()), 0
        shown = [item for item in self._items if not item.isEmpty()]
        width = self._cell_width(rect.width())
        for item in shown:
            size = self._size_of(item, width, rect.width())
            if at.x() > rect.left() and at.x() + size.width() > rect.left() + rect.width():
                at, line = QPoint(rect.left(), at.y() + line + self._gap), 0
            if move:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self._gap)
            line = max(line, size.height())
        margins = self.contentsMargins()
        return at.y() + line - rect.top() + margins.top() + margins.bottom()

    def _cell_width(self, width: int) -> int:
        if not self._cell:
            return 0
        cell = max([px(self._cell), *(self._wanted(item.sizeHint()) for item in self._items if self._fit)])
        columns = max(1, min(self._most, (width + self._gap) // (cell + self._gap)))
        return (width - (columns - 1) * self._gap) // columns

    def _size_of(self, item: QLayoutItem, cell: int, most: int) -> QSize:
        hint = item.sizeHint()
        width = cell or min(self._wanted(hint), most)
        height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
        return QSize(width, height)

    def _wanted(self, hint: QSize) -> int:
        return hint.width() + hint.width() // BOLDER if self._fit else hint.width()
