"""The buttons over a running day: the projector, Back, Pause, more time, and one big Next."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import for_tip
from desktop.windows.looking_along import LookingAlong
from desktop.windows.page_bar import PageBar
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.projector import Place, Projector
from desktop.windows.run_words import translate
from desktop.windows.running import MORE, Running


class RunBar(PageBar):
    """Does what it says through `Running` and `Projector`."""

    start_over_wanted = Signal()
    rehearsal_wanted = Signal()
    invite_wanted = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, running: Running, projector: Projector) -> None:
        super().__init__(desk, shelf)
        self._look, self._running, self._projector = desk.look, running, projector
        self.projector, self.more_menu, self.back = QPushButton(), QPushButton(), QPushButton()
        self.pause, self.more, self.next = QPushButton(), QPushButton(), QPushButton()
        self.invite = QPushButton()
        self.along: LookingAlong | None = None
        self.rehearse = True
        """Whether a dry run is offered."""
        buttons = (self.invite, self.projector, self.more_menu, self.back, self.pause, self.more, self.next)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add(*buttons)
        self.next.setProperty("kind", "primary")
        hold(self.next, QPushButton.setMinimumWidth, 130)
        hold(self.back, QPushButton.setFixedWidth, 44, tall)
        hold(self.more_menu, QPushButton.setFixedWidth, 44, tall)
        hold(self.invite, QPushButton.setFixedWidth, 44, tall)
        self.projector.setCheckable(True)
        self._look.put(self.invite, "account-multiple-plus-outline")
        self._look.put(self.projector, "projector")
        self._look.put(self.more_menu, "dots-vertical", Token.MUTED)
        self._look.put(self.back, "skip-previous")
        self._connect()
        self.follow()

    def follow(self) -> None:
        """Show how things stand."""
        clock, programme = self._running.clock, self._running.programme
        day = self._running.session.day
        people = len(self._running.session.people.people.present)
        details = [self.tr("%n participant(s)", "", people)] if people else []
        details.append(self.tr("%n group(s)", "", len(day.groups)))
        self.show_title(day.title, " · ".join(details))
        self.pause.setText(translate("RunDay", "Go on") if clock.paused else translate("RunDay", "Pause"))
        self.pause.setEnabled(bool(clock.block))
        self.more.setEnabled(bool(clock.block))
        self.back.setEnabled(clock.started)
        self.next.setEnabled(bool(programme.tops) and not clock.done)
        self.next.setText(translate("RunDay", "Next ▸") if clock.started else translate("RunDay", "Start the day ▸"))
        self._follow_projector()

    def menu(self) -> PassingMenu:
        """What is seldom wanted: another screen, a dry run, and beginning again."""
        menu, projector = PassingMenu(self), self._projector
        for spot in projector.spots:
            words = translate("RunDay", "Projector on {screen}").format(screen=spot.name)
            menu.addAction(words, partial(projector.open, spot.name))
        menu.addAction(translate("RunDay", "Projector in a window"), projector.stand_alone)
        menu.addSeparator()
        along = self.along
        if along is not None and along.may_show:
            show = menu.addAction(translate("RunDay", "Show everybody what I see"))
            show.setCheckable(True)
            show.setChecked(along.showing)
            show.triggered.connect(lambda on: along.show_all(on=on))
        if self.rehearse:
            dry = menu.addAction(translate("RunDay", "Dry run"), self.rehearsal_wanted.emit)
            dry.setEnabled(bool(self._running.programme.tops))
        over = menu.addAction(translate("RunDay", "Start the day over …"), self.start_over_wanted.emit)
        over.setEnabled(self._running.clock.started)
        return menu

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.follow()

    def _connect(self) -> None:
        running = self._running
        self.invite.clicked.connect(self.invite_wanted)
        self.next.clicked.connect(running.go_on)
        self.back.clicked.connect(running.step_back)
        self.pause.clicked.connect(running.pause_or_resume)
        self.more.clicked.connect(lambda *_: running.add_minutes(MORE))
        self.projector.clicked.connect(self._projector.toggle)
        self.more_menu.clicked.connect(lambda: self.menu().open_under(self.more_menu))

    def _follow_projector(self) -> None:
        place, spot = self._projector.place, self._projector.spot
        name = spot.name if spot is not None else ""
        said = {
            Place.SCREEN: translate("RunDay", "Projector: {screen}").format(screen=name),
            Place.WINDOW: translate("RunDay", "Projector: window"),
            Place.GONE: translate("RunDay", "Projector: unplugged"),
            Place.OFF: translate("RunDay", "Projector"),
        }
        self.projector.setText(said[place])
        self.projector.setChecked(place is not Place.OFF)
        self.projector.setToolTip(for_tip(translate("RunDay", "Turn the projector's window on or off")))
        self.more.setText(translate("RunDay", "+{minutes} min").format(minutes=MORE))
        for button, words in (
            (self.back, translate("RunDay", "Back to the block before (Page Up)")),
            (self.more_menu, translate("RunDay", "More")),
            (self.invite, translate("RunDay", "Invite the other laptops in the room")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(for_tip(words))
        self.next.setToolTip(for_tip(translate("RunDay", "On to the next block (Page Down)")))
        self.pause.setToolTip(for_tip(translate("RunDay", "Stop the time, or let it run (Space)")))
