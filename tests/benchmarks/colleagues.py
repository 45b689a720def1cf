"""Five colleagues who write and move cards while I write: how long my keys and their edits take to be painted.

Once without and once with their cursors, which are heard of 20 times a second and glide 60 times a second.

Nobody waits for a clock here. What comes in has a time at which it is due, and is worked off in that order; where the
work takes longer than the time to the next thing, that one has to wait, and its waiting is counted.
"""

import itertools
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.canvas.picks import CardPick
from desktop.canvas.view import JourneyView
from desktop.document.board import BoardDocument
from desktop.document.shared import Change
from desktop.model.kinds import JourneyKind
from desktop.model.presence import Hand
from desktop.model.sides import Side
from tests.benchmarks.boards import WORDS
from tests.benchmarks.measure import Row, Took, row_of, timed

NAMES = ("Ane", "Birgit", "Carl", "Ditte", "Erik")
SECONDS = 24
STROKES = 5
"""A second, of each who writes."""
OWN_CARDS = 4
STROKES_TO_A_MOVE = 20
HEARD, GLIDES = 20, 60
"""A second: how often a cursor is heard of, and painted on its way."""
CURSOR_BAR = 1.0
AS_IS = JourneyKind.AS_IS


class Colleague:
    """Another laptop at the same board; writes in its own cards, and now and then moves one."""

    def __init__(self, state: bytes, name: str, cards: list[str], chance: random.Random) -> None:
        self._document = BoardDocument([state], author=name, device=name.lower())
        self._sent: list[bytes] = []
        self._document.listen(self._send)
        self._cards = cards
        self._chance = chance
        self._letters = letters(chance)

    def edit(self) -> list[bytes]:
        """Do the next thing; give what goes over the wire."""
        self._sent.clear()
        card = self._chance.choice(self._cards)
        if self._chance.randrange(STROKES_TO_A_MOVE):
            held = self._document.board.journey(AS_IS).cards[card].text
            self._document.write_card(card, "text", held + next(self._letters))
        else:
            self._move(card)
        return list(self._sent)

    def _move(self, card: str) -> None:
        journey = self._document.board.journey(AS_IS)
        lane = self._chance.choice(journey.lanes).id
        phases = [phase.id for phase in journey.phases]
        at = phases.index(journey.cards[card].place.phase) + self._chance.choice((-1, 0, 1))
        self._document.move_card(card, lane, phases[max(0, min(at, len(phases) - 1))], 0)

    def _send(self, change: Change) -> None:
        self._sent += change.updates


@dataclass
class Queue:
    """Work in the order it is due, by the clock and by the processor's time."""

    clock: float = 0.0
    cpu: float = 0.0

    def work_off(self, due: float, do: Callable[[], object]) -> Took:
        """Do something that came in at a time; how long after that it was done."""
        took = timed(do)
        self.clock = max(self.clock, due) + took
        self.cpu = max(self.cpu, due) + took.cpu
        return Took(self.clock - due, self.cpu - due)


def letters(chance: random.Random) -> Iterator[str]:
    """The letters of one word after another, for ever."""
    while True:
        yield from " " + chance.choice(WORDS)


def rows(cards: int, view: JourneyView, document: BoardDocument, bar: float, where: str = "") -> list[Row]:
    """Measure a while of writing together on the board that is shown; `where` is said before each."""
    chance = random.Random(5)
    state = document.state()
    order = [card.id for card in document.board.journey(AS_IS).in_reading_order()]
    mine = order[0]
    colleagues = [Colleague(state, name, _own(order, index), chance) for index, name in enumerate(NAMES)]
    view.set_zoom(0.8)
    view.scroll_by(-100_000, -100_000)
    view.set_pick(CardPick(mine))
    view.edit()
    QApplication.processEvents()
    own, theirs, field = _write(view, document, colleagues, chance)
    cursors = Cursors(view)
    own_among, theirs_among, _ = _write(view, document, colleagues, chance, cursors)
    cursors.leave()
    view.stop_editing()
    limit = "a keystroke in Qt's own text field"
    return [
        row_of(f"{where}keystroke while 5 colleagues write, {cards} cards", bar, own, limit, field),
        row_of(f"{where}the same with their 5 cursors moving", bar, own_among, limit, field),
        row_of(f"{where}a colleague's edit to painted, {cards} cards", bar, theirs, limit, field),
        row_of(f"{where}the same with their 5 cursors moving", bar, theirs_among, limit, field),
        row_of(f"{where}5 cursors a step on, to painted, {cards} cards", 5 * CURSOR_BAR, cursors.took, limit, field),
    ]


class Cursors:
    """The cursors of the colleagues, going round on what is in view."""

    def __init__(self, view: JourneyView) -> None:
        self._view, self._clock = view, view.others._clock
        self._now = 0.0
        view.others._clock = lambda: self._now
        self.took: list[float] = []
        """What one step of all of them took."""

    def leave(self) -> None:
        self._view.others.show({})
        self._view.others._clock = self._clock

    def step(self, due: float, *, heard: bool) -> None:
        """Hear where all are at a time in milliseconds, or let them glide on."""
        self._now = due / 1_000
        self._view.others.show(self._hands()) if heard else self._view.others.look_again()
        QApplication.processEvents()

    def _hands(self) -> dict[int, Hand]:
        middle, hands = self._view.view_now(), {}
        for index, name in enumerate(NAMES):
            turn, far = self._now * 2 + index, 20 + 8 * index
            spot = (middle.x + far * math.cos(turn), middle.y + far * math.sin(turn))
            hands[index] = Hand(name, list(Side)[index], AS_IS.value, spot)
        return hands


def _write(
    view: JourneyView,
    document: BoardDocument,
    colleagues: list[Colleague],
    chance: random.Random,
    cursors: Cursors | None = None,
) -> tuple[list[float], list[float], list[float]]:
    queue, typed = Queue(), letters(chance)
    field = QPlainTextEdit()
    field.resize(view.size())
    field.show()
    view.activateWindow()
    view.editor.setFocus()
    QApplication.processEvents()

    def strike() -> None:
        QTest.keyClicks(view.editor, next(typed))
        QApplication.processEvents()

    def strike_field() -> None:
        field.insertPlainText("x")
        QApplication.processEvents()

    def take_in(updates: list[bytes]) -> None:
        document.merge(*updates)
        QApplication.processEvents()

    own: list[float] = []
    theirs: list[float] = []
    limit: list[float] = []
    due_steps = _steps(SECONDS) if cursors is not None else []
    for due, who in sorted([*_due(len(colleagues), chance), *due_steps]):
        if cursors is not None and who < 0:
            before = queue.cpu
            queue.work_off(due, lambda due=due, who=who: cursors.step(due, heard=who == HEAR))
            cursors.took.append(queue.cpu - max(before, due))
        elif who < len(colleagues):
            updates = colleagues[who].edit()
            theirs.append(queue.work_off(due, lambda updates=updates: take_in(updates)))
        else:
            own.append(queue.work_off(due, strike))
            limit.append(timed(strike_field))
    field.hide()
    field.deleteLater()
    return own, theirs, limit


HEAR, GLIDE = -1, -2


def _steps(seconds: int) -> list[tuple[float, int]]:
    """When cursors are heard of, and when they glide, in milliseconds."""
    heard = [(1_000 * beat / HEARD, HEAR) for beat in range(seconds * HEARD)]
    return [*heard, *((1_000 * (beat + 0.5) / GLIDES, GLIDE) for beat in range(seconds * GLIDES))]


def _due(colleagues: int, chance: random.Random) -> list[tuple[float, int]]:
    """When each writes, in milliseconds: as irregularly as people do."""
    times = [
        (1_000 * (stroke + chance.random()) / STROKES, who)
        for who in range(colleagues + 1)
        for stroke in range(STROKES * SECONDS)
    ]
    return sorted(times)


def _own(order: list[str], index: int) -> list[str]:
    """The cards of one colleague: two near where I write, the others anywhere on the board."""
    near, far = order[1 + index :: len(NAMES)], order[1 + index :: len(order) // 20]
    return [*itertools.islice(near, 2), *far[1 : OWN_CARDS - 1]]
