"""One hint of the goal coach: what it asks, why, what can be done about it, and that the group has talked about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.coach.hint import Hint
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import push, say_on
from desktop.windows.wrap import Wrap


class HintCard(QFrame):
    """Made once and shown for one hint after the other."""

    taken = Signal(object)
    """Do something about this `Hint`."""
    put_aside = Signal(object)
    """The group has talked about this `Hint`."""

    def __init__(self) -> None:
        super().__init__()
        self.hint: Hint | None = None
        self.setProperty("role", "warning")
        self._title, self._why, self._pattern = label("strong", wrap=True), label(wrap=True), label("muted", wrap=True)
        self.take = push("", self._take, "small")
        self.talked = push(self.tr("We have talked about it"), self._put_aside, "small")
        doing = QWidget()
        row = Wrap(doing, gap=6)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.take)
        row.addWidget(self.talked)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 10)
        column.setSpacing(1)
        for widget in (self._title, self._why, self._pattern, doing):
            column.addWidget(widget)

    def show_hint(self, hint: Hint, action: str, pattern: str) -> None:
        """Show a hint, what can be done about it, and the pattern to talk about where it stands here."""
        if (hint, action, pattern) == (self.hint, self.take.text(), self._pattern.text()):
            return
        self.hint = hint
        self._title.setText(hint.title)
        self._why.setText(hint.why)
        self._pattern.setText(pattern)
        self._pattern.setVisible(bool(pattern))
        say_on(self.take, action)
        self.setAccessibleName(f"{hint.title} {hint.why}")
        self.take.setAccessibleName(f"{action}: {hint.title}")
        self.talked.setAccessibleName(f"{self.talked.text()}: {hint.title}")
        for button in (self.take, self.talked):
            button.setAccessibleDescription(hint.why)

    def _take(self) -> None:
        if self.hint is not None:
            self.taken.emit(self.hint)

    def _put_aside(self) -> None:
        if self.hint is not None:
            self.put_aside.emit(self.hint)


class AsideRow(QWidget):
    """A hint that the group has talked about, in one line."""

    wanted = Signal(object)
    """Show this `Hint` again."""

    def __init__(self) -> None:
        super().__init__()
        self.hint: Hint | None = None
        self._words = label("muted", wrap=True)
        self.back = push(self.tr("Show again"), self._bring_back, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.back)

    def show_hint(self, hint: Hint) -> None:
        """Show what was talked about; why it was asked is in the tooltip."""
        self.hint = hint
        about = f" ({', '.join(hint.words)})" if hint.words else ""
        self._words.setText(f"✓ {hint.title}{about}")
        self._words.setToolTip(for_tip(hint.why))
        self.back.setAccessibleName(self.tr("Show again: {hint}").format(hint=hint.title))

    def _bring_back(self) -> None:
        if self.hint is not None:
            self.wanted.emit(self.hint)
