"""The list of keyboard shortcuts: the window's, read from its table of actions, and those of the journey."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.language import Language
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.actions import Actions
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class ShortcutsDialog(Sheet):
    """Two columns: what happens, and which keys."""

    def __init__(self, actions: Actions, parent: QWidget | None) -> None:
        super().__init__(parent, width=560)
        self._actions = actions
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        hold(self._scroll, QWidget.setMinimumHeight, 520, tall)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._scroll)
        self.close_button = self.add_button("primary")
        self.close_button.clicked.connect(self.accept)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Keyboard shortcuts"))
        self.close_button.setText(self.tr("Close"))
        body = QWidget()
        body.setObjectName("clear")
        self._scroll.viewport().setObjectName("clear")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(8)
        self._fill(grid, self.tr("Everywhere"), self._everywhere())
        self._fill(grid, self.tr("On the journey"), self._on_the_journey())
        self._fill(grid, self.tr("On the goal plan"), self._on_the_plan())
        self._fill(grid, self.tr("On the red thread"), self._on_the_thread())
        self._fill(grid, self.tr("While the day runs, also with a remote"), self._on_the_day())
        self._fill(grid, self.tr("In a project"), self._in_a_project())
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(body)

    def _fill(self, grid: QGridLayout, title: str, lines: Iterable[tuple[str, str]]) -> None:
        head = label("kicker", title.upper())
        hold(head, QWidget.setMinimumHeight, 32, tall)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for words, keys in lines:
            row = grid.rowCount()
            grid.addWidget(label("", words, wrap=True), row, 0)
            grid.addWidget(label("strong", keys), row, 1, Qt.AlignmentFlag.AlignRight)

    def _everywhere(self) -> Iterable[tuple[str, str]]:
        for entry in self._actions.entries:
            keys = " / ".join(_native(each) for each in entry.keys)
            yield Language.translate("Actions", entry.words), keys

    def _on_the_journey(self) -> tuple[tuple[str, str], ...]:
        arrows = self.tr("arrow keys")
        return (
            (self.tr("Walk between cards and fields"), arrows),
            (self.tr("Write in the card, or a new card in the field"), _native("Return")),
            (self.tr("New card"), "N"),
            (self.tr("Move the card"), f"{_native('Ctrl')} + {arrows}"),
            (self.tr("Pick several cards, or all"), f"{_native('Shift')} + {arrows} / {_native('Ctrl+A')}"),
            (
                self.tr("Copy, cut, paste and duplicate"),
                " ".join(map(_native, ("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+D"))),
            ),
            (self.tr("While writing: the next card, a new line, the next phase"), self._while_writing()),
            (self.tr("Draw an arrow from the card"), "L"),
            (self.tr("A pictogram for the card"), "P"),
            (self.tr("Make an agreement from it"), "A"),
            (self.tr("Lift or lower the emotion point"), f"{_native('Alt')} + ↑ ↓"),
            (self.tr("Delete what is picked"), _native("Del")),
            (self.tr("Zoom in, out, and fit"), "+  −  0"),
            (self.tr("Between the drawing and the panel beside it"), "F6"),
            (self.tr("The journey as an outline, and back"), _native("Ctrl+Shift+D")),
            (self.tr("History, presentation, and the calm view"), self._views()),
            (self.tr("Behind the scenes: the lines of the service"), _native("Ctrl+Shift+B")),
            (self.tr("Search on the journey, and on to the next place"), f"{_native('Ctrl+F')} / F3"),
        )

    def _on_the_plan(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("The order beside the plan, and away again"), _native("Ctrl+Shift+B")),)

    def _on_the_thread(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Walk along the thread, and up and down among cards of one kind"), self.tr("arrow keys")),
            (self.tr("Go to the card's place on the plan or the journey"), _native("Return")),
            (self.tr("Tie the card to another one"), "L"),
            (self.tr("Untie it"), _native("Del")),
        )

    def _on_the_day(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("On to the next block, or back"), " / ".join(map(_native, ("PgDown", "PgUp")))),
            (self.tr("Stop the time, or let it run"), _native("Space")),
            (self.tr("Five more minutes"), "+"),
            (self.tr("The projector black, and frozen"), "B / F"),
        )

    def _in_a_project(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("From one face to another"), f"{_native('Alt')} + 1 2 3 4"),
            (self.tr("Another activity, or another course"), f"N / {_native('Return')}"),
        )

    def _while_writing(self) -> str:
        return " / ".join(map(_native, ("Return", "Shift+Return", "Tab")))

    def _views(self) -> str:
        return " / ".join(map(_native, ("Ctrl+H", "F5", "Ctrl+Shift+R")))


def _native(keys: str) -> str:
    return (
        keys
        if keys in ("Ctrl", "Alt", "Shift")
        else QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    )
