"""What is on now: a true miniature of the projector, the time that is left, and what else could be shown."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.clock import upcoming
from desktop.model.programme import Screen
from desktop.model.prompts import Prompt
from desktop.model.shown import Remaining, Slide
from desktop.overriding import override
from desktop.text_size import aside
from desktop.windows.labels import ShortLabel, for_menu, for_tip, label
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.projector import Place, Projector
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.run_words import left_words, screen_name, translate
from desktop.windows.running import Running

SHAPE = 9 / 16
WIDE = 380


class Miniature(QWidget):
    """The projector's picture, smaller, in the shape of its window."""

    def __init__(self, running: Running, picture: ProjectorPicture, window: QWidget) -> None:
        super().__init__()
        self._running, self._picture, self._window = running, picture, window
        self._slide: Slide | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        running.beaten.connect(self.follow)

    def follow(self) -> None:
        """Show what the room sees now."""
        slide = self._running.slide() if self.isVisible() else None
        if slide != self._slide:
            self._slide = slide
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(aside(WIDE), round(aside(WIDE) * SHAPE))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        slide = self._slide = self._slide or self._running.slide()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._window.size()
        scale = min(self.width() / size.width(), self.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        room = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        self._picture.paint(painter, room, slide)
        painter.setPen(QPen(Qt.GlobalColor.gray, 1))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


class TimeBar(QWidget):
    """How much of the block's time has passed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._passed = 0.0
        self.setFixedHeight(10)

    def show_passed(self, passed: float) -> None:
        """Show another share, from 0 to 1."""
        if passed != self._passed:
            self._passed = passed
            self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), 5, 5)
        painter.fillPath(whole, self._look.theme.color(Token.NIGHT_SOFT).lighter(130))
        painter.setClipPath(whole)
        done = QRectF(0, 0, self.width() * self._passed, self.height())
        painter.fillRect(done, self._look.theme.color(Token.HIGHLIGHT))


class RunNow(QFrame):
    """The dark panel at the top of the run page."""

    board_wanted = Signal(str)
    """Show the board of this group on the projector."""

    def __init__(self, look: Look, running: Running, projector: Projector, picture: ProjectorPicture) -> None:
        super().__init__()
        self._look, self._running, self._projector = look, running, projector
        self.prompts: tuple[Prompt, ...] = ()
        """The bank that one can pick from."""
        self.setProperty("role", "night")
        self.miniature = Miniature(running, picture, projector.window)
        self.kicker, self.alarm = label("kicker"), label("alarm", wrap=True)
        self.title, self.digits, self.left, self.following = (
            label("heading", wrap=True),
            label("digits"),
            label("soft"),
            ShortLabel("soft"),
        )
        self.bar = TimeBar(look)
        self.choose, self.black, self.freeze = QPushButton(), QPushButton(), QPushButton()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._build()
        self._connect()

    def menu(self) -> PassingMenu:
        """What could be on the projector now."""
        menu, running = PassingMenu(self), self._running
        asked = menu.addAction(translate("RunDay", "What the block asks for"), lambda: running.show(None))
        asked.setCheckable(True)
        asked.setChecked(running.choice.screen is None)
        menu.addSeparator()
        prompts = menu.addMenu(self._prompts(menu))
        prompts.setCheckable(True)
        prompts.setChecked(running.choice.screen is Screen.PROMPT)
        for screen in running.screens():
            if screen is Screen.PROMPT:
                continue  # it is picked by its words
            action = menu.addAction(screen_name(screen), partial(running.show, screen))
            action.setCheckable(True)
            action.setChecked(running.choice.screen is screen)
        return menu

    def _prompts(self, menu: QMenu) -> QMenu:
        """Something to talk about: what is talked about now, what the block brings along, then all, by topic."""
        offered = QMenu(translate("RunDay", "A prompt to discuss"), menu)
        block, now = self._running.block, self._running.session.room.wall.prompt
        own = block.lines("prompts") if block is not None else ()
        for words in dict.fromkeys((now, *own) if now else own):
            offered.addAction(for_menu(words), partial(self._running.talk_about, words))
        offered.addSeparator()
        topics: dict[str, QMenu] = {}
        for prompt in self.prompts:
            if prompt.topic not in topics:
                topics[prompt.topic] = offered.addMenu(for_menu(prompt.topic))
            topics[prompt.topic].addAction(for_menu(prompt.text), partial(self._running.talk_about, prompt.text))
        return offered

    def follow(self) -> None:
        """Show how things stand now."""
        running, time = self._running, self._running.remaining()
        block, following = running.block, upcoming(running.programme, running.clock)
        self.title.setText(block.title if block is not None else running.session.day.title)
        self.digits.setText(time.text if time is not None else "–")
        self.digits.setProperty("state", "over" if time and time.is_over else "near" if time and time.is_near else "")
        self.digits.style().polish(self.digits)
        self.left.setText(left_words(time) if time is not None else self._no_time())
        self.bar.show_passed(time.passed if time is not None else 0.0)
        ends = running.clock.done
        self.following.setText(
            "" if ends or following is None else translate("RunDay", "Then: {title}").format(title=following.title)
        )
        self.black.setChecked(running.is_black)
        self.freeze.setChecked(running.is_frozen)
        self._say_state(time)

    def _no_time(self) -> str:
        if not self._running.programme.tops:
            return ""
        return (
            translate("RunDay", "The day is over")
            if self._running.clock.done
            else translate("RunDay", "Press Next to start the day")
        )

    def _say_state(self, time: Remaining | None) -> None:
        running, place = self._running, self._projector.place
        off = place in (Place.OFF, Place.GONE)
        self.kicker.setText(
            (
                translate("RunDay", "The projector is off") if off else translate("RunDay", "On the projector now")
            ).upper()
        )
        alarms = []
        if place is Place.GONE:
            alarms.append(translate("RunDay", "The projector is unplugged. It comes back with the cable."))
        if running.is_black:
            alarms.append(translate("RunDay", "Black: the room sees nothing. Press B to show again."))
        if running.is_frozen:
            alarms.append(translate("RunDay", "Frozen: the room still sees this, whatever you do. Press F to go on."))
        if running.choice.screen is not None and not running.is_frozen:
            alarms.append(translate("RunDay", "Chosen by you until the next block."))
        self.alarm.setText(" ".join(alarms))
        self.alarm.setVisible(bool(alarms))
        what = ", ".join(filter(None, (self.title.text(), time.text if time else "", self.left.text())))
        self.setAccessibleName(what)

    def _build(self) -> None:
        row, words, left = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(24)
        left.setSpacing(8)
        left.addWidget(self.kicker)
        left.addWidget(self.miniature)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.choose, self.black, self.freeze):
            button.setProperty("kind", "night")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        left.addStretch(1)
        self.black.setCheckable(True)
        self.freeze.setCheckable(True)
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.digits)
        words.addWidget(self.left)
        words.addSpacing(8)
        words.addWidget(self.bar)
        words.addSpacing(6)
        words.addWidget(self.following)
        words.addWidget(self.alarm)
        words.addStretch(1)
        row.addLayout(left)
        row.addLayout(words, 1)
        self._look.put(self.black, "rectangle", Token.ON_NIGHT)
        self._look.put(self.freeze, "snowflake", Token.ON_NIGHT)
        self._look.put(self.choose, "monitor-screenshot", Token.ON_NIGHT)
        self._retranslate()

    def _connect(self) -> None:
        self.choose.clicked.connect(lambda: self.menu().open_under(self.choose))
        self.black.clicked.connect(self._running.toggle_black)
        self.freeze.clicked.connect(self._running.toggle_frozen)
        self._look.changed.connect(self.bar.update)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.follow()

    def _retranslate(self) -> None:
        self.choose.setText(translate("RunDay", "Show …"))
        self.black.setText(translate("RunDay", "Black"))
        self.freeze.setText(translate("RunDay", "Freeze"))
        self.black.setToolTip(for_tip(translate("RunDay", "Make the projector black (B)")))
        self.freeze.setToolTip(for_tip(translate("RunDay", "Let the room keep seeing this (F)")))
        self.choose.setToolTip(for_tip(translate("RunDay", "Put something else on the projector")))
        self.miniature.setAccessibleName(translate("RunDay", "What the room sees"))
