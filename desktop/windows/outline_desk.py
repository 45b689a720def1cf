"""The middle of the journey page: the canvas, or the outline in its place, with the search over whichever is shown."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.theme import Theme
from desktop.windows.board_search import BoardSearch
from desktop.windows.labels import for_tip
from desktop.windows.outline_view import Outline


class OutlineDesk(QWidget):
    """What is picked, and the keyboard, go along from one to the other."""

    def __init__(self, view: JourneyView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.outline = Outline(view, theme, self)
        self.search = BoardSearch(view, self)
        self.button = QPushButton()
        """Shows the outline, or the canvas again."""
        self._column = QVBoxLayout(self)
        self._build()
        self.button.toggled.connect(self._show)
        self._retranslate()

    @property
    def outlined(self) -> bool:
        """Whether the outline is shown, and not the canvas."""
        return self.button.isChecked()

    def show_board(self, document: BoardDocument | None, kind: JourneyKind) -> None:
        """Show a journey of a board, or nothing."""
        self._view.show_board(document, kind)
        if self.outlined:
            self.outline.show_journey()
        self.search.refresh()

    def show_change(self) -> None:
        """Show the newest reading of the board."""
        self._view.show_change()
        if self.outlined:
            self.outline.show_change()
        self.search.refresh()

    def put_above(self, widget: QWidget) -> None:
        """Put something over canvas and outline."""
        self._column.insertWidget(0, widget)

    def settle(self) -> None:
        """Take the room there is at once, also when not in sight."""
        self._column.setGeometry(self.rect())

    def set_theme(self, theme: Theme) -> None:
        self.outline.set_theme(theme)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.button.setCheckable(True)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self._view, 1)
        column.addWidget(self.outline, 1)
        self.outline.hide()

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Outline"))
        self.button.setToolTip(for_tip(self.tr("The journey as a list, also for the keyboard (Ctrl+Shift+D)")))

    def _show(self, outlined: bool) -> None:  # noqa: FBT001 - a signal's one payload
        held = self._view.hasFocus() or self.button.hasFocus()
        self._view.stop_editing()
        self._view.write_in(self.outline if outlined else None)
        if outlined:
            self.outline.show_journey()
        # Whoever gives the canvas the keyboard means the journey, however it is shown.
        self._view.setFocusProxy(self.outline if outlined else None)  # type: ignore[arg-type]  # its stub forgets none
        self._view.setVisible(not outlined)
        self.outline.setVisible(outlined)
        if held:
            self._view.setFocus()
        self._view.reveal_pick()
