"""The line over the pages while somebody looks along: whose sight it is, and the way out; or an offer to come along."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.canvas.name_tags import END, FIRST_STRONG
from desktop.icons import Look
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.looking_along import LookingAlong


class FollowLine(QFrame):
    """There only while there is something to say."""

    def __init__(self, look: Look, along: LookingAlong) -> None:
        super().__init__()
        self._following = along
        self.setObjectName("overPages")
        self.setProperty("role", "follow")
        self.words = label("strong", wrap=True)
        self.do, self.close_button = QPushButton(), QPushButton()
        self._build()
        look.put(self.close_button, "close")
        self.do.clicked.connect(self._do)
        self.close_button.clicked.connect(along.decline)
        along.changed.connect(self.show_newest)
        self.show_newest()

    def show_newest(self) -> None:
        """Say how things stand."""
        along = self._following
        words = self._say()
        self.do.setText(self._do_words())
        self.do.setProperty("kind", "primary" if along.offered else "")
        self.close_button.setVisible(bool(along.offered))
        self.close_button.setAccessibleName(self.tr("No thanks"))
        self.close_button.setToolTip(self.tr("No thanks"))
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            if along.offered or along.leader:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            self.do.style().unpolish(self.do)
            self.do.style().polish(self.do)
        self.setVisible(bool(words))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_newest()

    def _say(self) -> str:
        along = self._following
        if along.lacking is not None:
            words = self.tr("{name} is on a page that this laptop does not have. Here all stays as it is.")
            return words.format(name=self._name(along.leader))
        if along.leader:
            return self.tr("You look along with {name}.").format(name=self._name(along.leader))
        if along.showing:
            return self.tr("You show everybody what you see. %n laptop(s) look along.", "", along.followers())
        if along.offered:
            return self.tr("{name} shows something.").format(name=self._name(along.offered))
        return ""

    def _do_words(self) -> str:
        if self._following.offered:
            return self.tr("Look along")
        return self.tr("Stop (Esc)") if self._following.leader else self.tr("Stop")

    def _name(self, client: int) -> str:
        name = self._following.name_of(client)
        return f"{FIRST_STRONG}{name}{END}" if name else self.tr("Somebody")

    def _do(self) -> None:
        along = self._following
        if along.offered:
            along.follow(along.offered)
        elif along.leader:
            along.stop()
        else:
            along.show_all(on=False)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.do)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 40, tall)
        # The focus stays where somebody works; by keyboard, Esc ends it and Tab reaches the rest.
        for button in (self.do, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
