"""The running day where it is run: what is done to the clock, and what the projector shows.

How the day stands lies in its document; here is only what concerns this laptop: what was put on the projector.
"""

from PySide6.QtCore import QObject

from desktop.model.programme import Screen
from desktop.model.pulse import Pulse
from desktop.model.showing import Choice, Room, picture, screens
from desktop.model.shown import Dark, JoinCode, Judged, Slide
from desktop.model.watch import Watch
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.underway import Underway

MORE = 5
"""Minutes that a block gets more of at a time."""


class Running(Underway):
    """One day that runs, where it is run."""

    def __init__(
        self, session: Session, rules: tuple[str, ...] = (), watch: Watch | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(session, watch, parent)
        self.rules = rules
        self.tallies: tuple[Judged, ...] = ()
        self.join: JoinCode | None = None
        """How to come in, where the day is shared."""
        self.choice = Choice()
        self.is_black = False
        self._frozen: tuple[Slide, str] | None = None
        self._seen: Pulse | None = None
        for changed in (session.people_changed, session.script_changed):
            changed.connect(lambda _: self.beaten.emit())

    @override
    def use_watch(self, watch: Watch) -> None:
        self._seen = None  # two clocks that differ do not mean that one was set
        super().use_watch(watch)

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

    def take_join(self, join: JoinCode | None) -> None:
        """Take in how somebody comes in now."""
        if join != self.join:
            self.join = join
            if join is None and self.choice.screen is Screen.JOIN:
                self.choice = Choice()
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
        return Room(
            session.day, session.room.wall, session.people.people, session.boards(), self.rules, self.tallies, self.join
        )

    # The beat

    @override
    def look(self) -> None:
        self._follow()
        super().look()

    def _follow(self) -> None:
        seen = self.watch.pulse()
        if self._seen is not None:
            self.session.document.clock.follow(self._seen, seen)
        self._seen = seen

    def _back_to_block(self) -> None:
        self.choice = Choice()
        self.look()
