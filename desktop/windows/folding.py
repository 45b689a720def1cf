"""Bars that have more buttons than room: those there is no room for are put away behind a button with three dots."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_menu, for_tip

Wanted = Callable[[], bool]
LETTING_GO = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class MoreButton(QPushButton):
    """Offers what is put away, in a menu."""

    def __init__(self) -> None:
        super().__init__("⋯")
        self.folded: list[QPushButton] = []
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setProperty("kind", "more")
        hold(self, QWidget.setFixedWidth, 44, tall)
        self._menu.aboutToShow.connect(self._fill)
        self._retranslate()
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(for_tip(self.tr("More")))

    def _fill(self) -> None:
        self._menu.clear()
        for button in self.folded:
            words = for_menu(button.accessibleName()) if not button.text() else button.text()
            beneath = button.menu()
            action = (
                self._menu.addMenu(beneath) if isinstance(beneath, QMenu) else self._menu.addAction(button.icon(), "")
            )
            action.setText(words)
            action.setEnabled(button.isEnabled())
            if not isinstance(beneath, QMenu):
                self._stand_for(button, action)

    def _stand_for(self, button: QPushButton, action: QAction) -> None:
        action.setCheckable(button.isCheckable())
        action.setChecked(button.isChecked())
        action.triggered.connect(lambda *_: button.click())


class Folding(QObject):
    """Puts a bar's buttons away in the order they are named here, as far as need be, and owns whether they are seen."""

    def __init__(self, bar: QWidget, row: QHBoxLayout) -> None:
        super().__init__(bar)
        self._bar, self._row = bar, row
        self._buttons: list[tuple[QPushButton, Wanted]] = []
        self.more = MoreButton()
        policy = bar.sizePolicy()
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, policy.verticalPolicy())
        bar.installEventFilter(self)

    def add(self, *buttons: QPushButton, wanted: Wanted = lambda: True) -> None:
        """Let buttons be put away after those named before; while they are not `wanted` they are not there at all."""
        self._buttons += [(button, wanted) for button in buttons]

    def add_first(self, button: QPushButton) -> None:
        """Let a button be put away before all others."""
        self._buttons.insert(0, (button, lambda: True))

    def refold(self) -> None:
        """Look again what there is room for."""
        wanted = [button for button, wants in self._buttons if wants()]
        room = self._bar.width() - self._width_of_others()
        left = sum(map(_width, wanted))
        folded = []
        if left > room:
            room -= _width(self.more)
            for button in wanted:
                if left <= room:
                    break
                folded.append(button)
                left -= _width(button)
        self._show(wanted, folded)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in LETTING_GO:
            self.refold()
        return super().eventFilter(watched, event)

    def _width_of_others(self) -> int:
        """Of what is never put away, with the bar's edges and the air between."""
        there = [button for button, _ in self._buttons if not button.isHidden()]
        if not self.more.isHidden():
            there.append(self.more)
        return self._row.minimumSize().width() - sum(map(_width, there))

    def _show(self, wanted: list[QPushButton], folded: list[QPushButton]) -> None:
        self.more.folded = sorted(folded, key=self._place)
        self.more.setVisible(bool(folded))
        for button, _ in self._buttons:
            shown = button in wanted and button not in folded
            if shown is button.isHidden():
                button.setVisible(shown)

    def _place(self, button: QPushButton) -> int:
        """Where in the bar a button stands, or what it stands in."""
        widget: QWidget | None = button
        while widget is not None and widget is not self._bar:
            if self._row.indexOf(widget) >= 0:
                return self._row.indexOf(widget)
            widget = widget.parentWidget()
        return self._row.count()


def _width(button: QPushButton) -> int:
    """What a button takes of the bar, with the air before it."""
    button.ensurePolished()
    parent = button.parentWidget()
    layout = parent.layout() if parent is not None else None
    gap = layout.spacing() if layout is not None else 0
    return max(button.sizeHint().width(), button.minimumWidth()) + gap
