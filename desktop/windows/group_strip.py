"""The thin strip over every page of a group's laptop: what is on, how long it has left, and a hand to put up."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.programme import Block
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.hand_buttons import HandButtons
from desktop.windows.labels import ShortLabel, for_tip, label
from desktop.windows.panel_form import restyle
from desktop.windows.table_words import time_words
from desktop.windows.underway import Underway

HEIGHT = 48
ROOMY, ROOMIER = 980, 1240
"""The least widths at which the hands, and all buttons, say in words what they are for."""


class GroupStrip(QFrame):
    """Is there only while a block is on."""

    follow_said = Signal(bool)
    """Whether pages are to open by themselves."""

    def __init__(
        self, look: Look, underway: Underway, group: Callable[[], str], task: Callable[[], Block | None]
    ) -> None:
        super().__init__()
        self._underway, self._task = underway, task
        self.title, self.digits, self.left = ShortLabel("strong"), label("strong"), label()
        self.following = ShortLabel("muted")
        self.hands = HandButtons(look, underway.session, group)
        self.follow_button = QPushButton()
        self._look = look
        self._wanted = False
        self._build()
        underway.beaten.connect(self.follow)
        self.follow_button.clicked.connect(self.follow_said)
        self._retranslate()

    def want(self, *, on: bool) -> None:
        """Be there or not, as far as there is something to say."""
        self._wanted = on
        self.follow()

    def show_following(self, *, on: bool) -> None:
        """Show whether pages open by themselves."""
        self.follow_button.setChecked(on)
        self._look.put(self.follow_button, "link-variant" if on else "link-variant-off")
        words = Language.translate("AtTheTable", "Pages open by themselves as the programme goes on")
        off = Language.translate("AtTheTable", "Pages stay as they are; press to follow the programme")
        name, roomy = Language.translate("AtTheTable", "Follow the programme"), self.width() >= px(ROOMIER)
        self.follow_button.setText(name if roomy else "")
        self.follow_button.setFixedWidth(self.follow_button.sizeHint().width() if roomy else tall(44))
        self.follow_button.setAccessibleName(name)
        self.follow_button.setToolTip(for_tip(words if on else off))

    def follow(self) -> None:
        """Show how the block stands now."""
        time, task = self._underway.remaining(), self._task()
        self.setVisible(self._wanted and time is not None)
        if not self.isVisible() or time is None:
            return
        after = self._underway.following
        self.title.setText(task.title if task is not None and task.title else "…")
        self.digits.setText(time.text)
        self.left.setText(time_words(time))
        then = Language.translate("AtTheTable", "Then: {block}")
        self.following.setText(then.format(block=after.title) if after is not None else "")
        restyle(self, "role", "warning" if (time.is_near or time.is_over) and not time.paused else "bar")
        self.setAccessibleName(", ".join((self.title.text(), time.text, self.left.text())))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._underway.watched(self, on=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._underway.watched(self, on=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(ROOMY)
        self.hands.be_short(on=narrow)
        self.following.setVisible(not narrow)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.follow()

    def _build(self) -> None:
        self.setObjectName("overPages")
        self.setProperty("role", "bar")
        hold(self, QWidget.setFixedHeight, HEIGHT, tall)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(10)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.following.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.follow_button.setCheckable(True)
        self.follow_button.setChecked(True)
        row.addWidget(self.title)
        row.addWidget(self.digits)
        row.addWidget(self.left)
        row.addSpacing(6)
        row.addWidget(self.following, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0)
        row.addWidget(self.follow_button)
        row.addWidget(self.hands)
        self.hide()

    def _retranslate(self) -> None:
        self.show_following(on=self.follow_button.isChecked())
