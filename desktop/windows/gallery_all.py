"""The gallery as a wall: every group's board in small, walked by arrow keys, opened by a click or Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.canvas.miniature import Miniatures
from desktop.canvas.walk import Way
from desktop.icons import Look
from desktop.model.gallery import Hung
from desktop.windows.gallery_tile import WIDTH, GalleryTile
from desktop.windows.wrap import Wrap


class GalleryAll(QScrollArea):
    """Keeps the tile of a group for as long as the group is there."""

    group_wanted = Signal(str)
    """Stand before the board of this group."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pictures = Miniatures(look.theme, look.family, self)
        self.tiles: dict[str, GalleryTile] = {}
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        self._grid = Wrap(cell=WIDTH, gap=14)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        self._pictures.painted.connect(self._paint)

    def show_hung(self, hung: tuple[Hung, ...], words: Callable[[Hung], tuple[str, str]]) -> None:
        """Show the newest readings; `words` gives what is said of the case, and of what is counted."""
        there = [each.group.id for each in hung]
        if list(self.tiles) != there:
            self._make(there)
        for each in hung:
            self.tiles[each.group.id].show_hung(each, *words(each))

    def set_theme(self) -> None:
        """Paint everything in the colours and words now in use."""
        self._pictures.set_theme(self._look.theme)
        for tile in self.tiles.values():
            tile.update()

    def take_keys(self) -> None:
        """Stand on the first board."""
        first = next(iter(self.tiles.values()), None)
        if first is not None and not any(tile.hasFocus() for tile in self.tiles.values()):
            first.setFocus()

    def _make(self, there: list[str]) -> None:
        old, self.tiles = self.tiles, {}
        while self._grid.count():
            self._grid.takeAt(0)
        for key in there:
            tile = old.pop(key, None) or self._new(key)
            self.tiles[key] = tile
            self._grid.addWidget(tile)
            tile.show()
        for gone in old.values():
            gone.hide()
            gone.deleteLater()

    def _new(self, key: str) -> GalleryTile:
        tile = GalleryTile(self._look, self._pictures)
        tile.clicked.connect(lambda *_: self.group_wanted.emit(key))
        tile.walked.connect(lambda way: self._walk(key, way))
        return tile

    def _paint(self, key: str) -> None:
        if key in self.tiles:
            self.tiles[key].update()

    def _walk(self, key: str, way: Way) -> None:
        """Go to the tile beside, above or below."""
        here, (across, down) = self.tiles[key], way.value
        tiles = list(self.tiles.values())
        at = tiles.index(here)
        if across:
            aim = tiles[max(0, min(len(tiles) - 1, at + across))]
        else:
            beyond = [each for each in tiles if (each.y() - here.y()) * down > 0]
            aim = min(beyond, key=lambda each: (abs(each.y() - here.y()), abs(each.x() - here.x())), default=here)
        aim.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(aim)
