"""Five colleagues who write and move cards while I write: how long my keys and their edits take to be painted.

Nobody waits for a clock here. What comes in has a time at which it is due, and is worked off in that order; where the
work takes longer than the time to the next thing, that one has to wait, and its waiting is counted.
"""

import itertools
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
from tests.benchmarks.boards import WORDS
from tests.benchmarks.measure import Row, Took, row_of, timed

NAMES = ("Ane", "Birgit", "Carl", "Ditte", "Erik")
SECONDS = 24
STROKES = 5
"""A second, of each who writes."""
OWN_CARDS = 4
STROKES_TO_A_MOVE = 20
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
    view.stop_editing()
    limit = "a keystroke in Qt's own text field"
    return [
        row_of(f"{where}keystroke while 5 colleagues write, {cards} cards", bar, own, limit, field),
        row_of(f"{where}a colleague's edit to painted, {cards} cards", bar, theirs, limit, field),
    ]


def _write(
    view: JourneyView, document: BoardDocument, colleagues: list[Colleague], chance: random.Random
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
    for due, who in _due(len(colleagues), chance):
        if who < len(colleagues):
            updates = colleagues[who].edit()
            theirs.append(queue.work_off(due, lambda updates=updates: take_in(updates)))
        else:
            own.append(queue.work_off(due, strike))
            limit.append(timed(strike_field))
    field.hide()
    field.deleteLater()
    return own, theirs, limit


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
