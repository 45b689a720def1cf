"""Random histories at one hub: laptops come and go, the disk fails, the hub falls; nothing confirmed is lost."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from pycrdt import Map

from desktop.archive.building import BOARD, DAY
from desktop.link.hub import Hub
from desktop.link.hub_batch import Batch
from desktop.model.template import load_templates
from desktop.paths import resources
from tests.link.hub_kit import Desk, Guest, NoJournal

TEMPLATE = load_templates(resources())["social"]
LAPTOPS = 3


class History:
    """What happened so far. `sent` is what each laptop had written by each message that it has not heard of yet."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.desk = Desk(TEMPLATE, groups=1)
        self.board = self.desk.board()
        self.seats = [self.desk.seat() for _ in range(LAPTOPS)]
        self.docs: list[dict] = [{} for _ in range(LAPTOPS)]
        self.guests: list[Guest | None] = [None] * LAPTOPS
        self.sent: list[list[set[str]]] = [[] for _ in range(LAPTOPS)]
        self.batch: Batch | None = None
        self.written = 0

    def write(self, who: int) -> None:
        self.written += 1
        key, guest = f"{who}-{self.written}", self.guests[who]
        if guest is not None:
            guest.write(self.board, key, "ord")
        else:
            self.docs[who].setdefault(self.board, _empty()).get("cards", type=Map)[key] = "ord"

    def come(self, who: int) -> None:
        if self.guests[who] is None:
            guest = Guest(self.desk, self.seats[who], f"laptop{who}")
            guest.docs = self.docs[who]
            self.guests[who] = guest
            self.sent[who] = []
            real = guest.raw

            def note(frame: bytes | str) -> None:
                # A message that will be answered holds everything written here up to now.
                if isinstance(frame, bytes) and frame[len(self.board) + 1 : len(self.board) + 3] in (b"\0\1", b"\0\2"):
                    self.sent[who].append(set(guest.docs[self.board].get("cards", type=Map).keys()))
                real(frame)

            guest.raw = note
            guest.open(self.board)
            self.hear(who)

    def go(self, who: int) -> None:
        """A cable is pulled: what was on its way is lost."""
        guest, self.guests[who] = self.guests[who], None
        if guest is not None:
            self.desk.hub.leave(guest.peer)

    def hear(self, who: int) -> None:
        guest = self.guests[who]
        if guest is None:
            return
        guest.hear()
        on_disk = set(self.desk.on_disk(self.board).get("cards", type=Map).keys())
        for _, kept in guest.statuses:
            confirmed = self.sent[who].pop(0)
            assert not kept or {key for key in confirmed if key.startswith(f"{who}-")} <= on_disk
        guest.statuses.clear()

    def disk(self) -> None:
        if self.batch is None:
            if self.desk.hub.has_batch:
                self.batch = self.desk.hub.take_batch()
        else:
            batch, self.batch = self.batch, None
            self.desk.finish(batch, works=self.dice.random() > 0.3)

    def fall(self) -> None:
        """The hub is killed, before or after the disk has what it was given."""
        if self.batch is not None and self.dice.random() < 0.5:
            for document, update in self.batch.rows:
                self.desk.disk.setdefault(document, []).append(update)
        self.batch = None
        held = [
            (DAY, "", self.day),
            (BOARD, self.desk.groups[0], [self.desk.start, *self.desk.disk.get(self.board, [])]),
        ]
        self.desk.hub = Hub("dag", held, NoJournal())
        self.guests = [None] * LAPTOPS

    @property
    def day(self) -> list[bytes]:
        return [self.desk.hub.rooms[self.desk.day].mirror.state()]

    def step(self) -> None:
        who = self.dice.randrange(LAPTOPS)
        happens = self.dice.choices(
            (self.write, self.come, self.go, self.hear, lambda _: self.disk(), lambda _: self.fall()),
            (8, 4, 1, 6, 6, 0.4),
        )[0]
        happens(who)

    def end(self) -> list[dict]:
        """All come back, the disk works, and everybody listens until there is nothing more to hear."""
        if self.batch is not None:
            self.desk.finish(self.batch)
            self.batch = None
        for who in range(LAPTOPS):
            self.come(who)
        while self.desk.commit() or any(guest is not None and guest.hear() for guest in self.guests):
            pass
        return [doc[self.board].get("cards", type=Map).to_py() for doc in self.docs]


def _empty():
    from pycrdt import Doc

    return Doc()


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(20, 160))
def test_whatever_happens_what_was_confirmed_is_on_disk_and_all_are_equal_in_the_end(seed, length):
    history = History(seed)
    for _ in range(length):
        history.step()
    read = history.end()
    assert all(each == read[0] for each in read)
    assert len(read[0]) == history.written, "no word is lost"
    assert history.desk.on_disk(history.board).get("cards", type=Map).to_py() == read[0]
