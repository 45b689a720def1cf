"""The running day as its windows see it: what is done to the clock, what the projector shows, and a beat each second.

How the day stands lies in its document; here is only what concerns this laptop: what was put on the projector.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.model import clock as ticking
from desktop.model.clock import Clock, Now, Standing
from desktop.model.programme import Block, Programme, Screen
from desktop.model.pulse import Pulse
from desktop.model.showing import Choice, Room, picture, screens
from desktop.model.shown import Dark, Judged, Remaining, Slide, remaining
from desktop.model.watch import Watch
from desktop.session import Session

BEAT_MS = 1_000
LATER_MS = 20
"""So long after a full second the beat comes, so that none is shown twice."""

MORE = 5
"""Minutes that a block gets more of at a time."""


class Running(QObject):
    """One day that runs. It beats at most once a second, and only while somebody looks."""

    beaten = Signal()
    """Time has passed, or something that is shown has changed; boards are looked at when time has passed.

    They change with every keystroke, and a wall of them takes longer to paint than a keystroke may.
    """

    def __init__(
        self, session: Session, rules: tuple[str, ...] = (), watch: Watch | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.watch = watch or Watch()
        self.rules = rules
        self.tallies: tuple[Judged, ...] = ()
        self.choice = Choice()
        self.is_black = False
        self._frozen: tuple[Slide, str] | None = None
        self._seen: Pulse | None = None
        self._watching: set[QObject] = set()
        self._beat = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self.look)
        for changed in (session.day_changed, session.room_changed, session.people_changed, session.script_changed):
            changed.connect(lambda _: self.beaten.emit())

    # How it stands

    @property
    def programme(self) -> Programme:
        return self.session.day.programme

    @property
    def clock(self) -> Clock:
        return self.session.day.clock

    @property
    def block(self) -> Block | None:
        """The block that is on."""
        return ticking.current(self.programme, self.clock)

    @property
    def now(self) -> Now:
        return self.watch.now(self.watch.pulse().wall)

    @property
    def standing(self) -> Standing:
        return ticking.standing(self.programme, self.clock, self.now)

    def remaining(self) -> Remaining | None:
        """The time of the block that is on."""
        block, now = self.block, self.now
        if block is None:
            return None
        left = ticking.left(self.programme, self.clock, now.at)
        minutes = ticking.minutes_today(self.programme, self.clock, block)
        return remaining(left, minutes, now.of_day, paused=self.clock.paused)

    # What is done

    def go_on(self) -> None:
        """Next."""
        self._follow()
        self.session.document.clock.advance(self.now.at)
        self._back_to_block()

    def step_back(self) -> None:
        self._follow()
        self.session.document.clock.step_back(self.now.at)
        self._back_to_block()

    def go_to(self, block_id: str) -> None:
        self._follow()
        self.session.document.clock.go_to(block_id, self.now.at)
        self._back_to_block()

    def pause_or_resume(self) -> None:
        """Stop the time of the block, or let it run again."""
        self._follow()
        clock = self.session.document.clock
        (clock.resume if self.clock.paused else clock.pause)(self.now.at)
        self.look()

    def add_minutes(self, minutes: int = MORE) -> None:
        self._follow()
        self.session.document.clock.add_minutes(minutes, self.now.at)
        self.look()

    def start_over(self) -> None:
        """Forget that the day was started."""
        self.session.document.clock.start_over()
        self._back_to_block()

    # The projector

    @property
    def is_frozen(self) -> bool:
        return self._frozen is not None

    def show(self, screen: Screen | None, group: str = "", prompt: str = "") -> None:
        """Put something else on the projector, or again what the block asks for; a black screen ends with it."""
        self.choice = Choice(screen, group, prompt)
        self.is_black = False
        self.beaten.emit()

    def talk_about(self, prompt: str) -> None:
        """Put something to talk about on the projector, and let the room know."""
        self.session.room.talk_about(prompt)
        self.show(Screen.PROMPT, prompt=prompt)

    def learn(self, tallies: tuple[Judged, ...]) -> None:
        """Take in what the evaluation says."""
        if tallies != self.tallies:
            self.tallies = tallies
            self.beaten.emit()

    def toggle_black(self) -> None:
        self.is_black = not self.is_black
        self.beaten.emit()

    def toggle_frozen(self) -> None:
        """Let the room keep seeing what it sees, whatever is done here; or show again what is on."""
        self._frozen = None if self._frozen is not None else (self.wanted(), self.clock.block)
        self.beaten.emit()

    def wanted(self) -> Slide:
        """What would be on the projector if it were neither black nor frozen."""
        return Slide(picture(self.room(), self.block, self.choice), self.remaining())

    def slide(self) -> Slide:
        """What the room sees. A frozen picture keeps its time going as long as its block is on, and then has none."""
        if self.is_black:
            return Slide(Dark())
        if self._frozen is None:
            return self.wanted()
        slide, block = self._frozen
        return Slide(slide.shown, self.remaining() if block and block == self.clock.block else None)

    def screens(self) -> tuple[Screen, ...]:
        """What could be on the projector now."""
        return screens(self.room(), self.block)

    def room(self) -> Room:
        session = self.session
        return Room(session.day, session.room.wall, session.people.people, session.boards(), self.rules, self.tallies)

    # The beat

    def watched(self, by: QObject, *, on: bool) -> None:
        """Somebody begins or ends to look through a window or page."""
        (self._watching.add if on else self._watching.discard)(by)
        if on:
            self.look()
        elif not self._watching:
            self._beat.stop()

    @property
    def beats(self) -> bool:
        return self._beat.isActive()

    def look(self) -> None:
        """Look at the time now, and say so."""
        self._follow()
        if self._watching and self.clock.running and self.watch.speed == 1:
            part = ticking.elapsed(self.clock, self.now.at) % 1
            self._beat.start(round((1 - part) * BEAT_MS) + LATER_MS)
        elif self._watching:
            self._beat.start(BEAT_MS)
        self.beaten.emit()

    def _follow(self) -> None:
        seen = self.watch.pulse()
        if self._seen is not None:
            self.session.document.clock.follow(self._seen, seen)
        self._seen = seen

    def _back_to_block(self) -> None:
        self.choice = Choice()
        self.look()
