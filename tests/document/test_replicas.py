"""Three laptops with one board and no order between them: in the end all read the same, and no word is lost."""

import random
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from desktop.document.board import CARD_TEXTS, BoardDocument
from desktop.document.decode import LINK_TEXTS
from desktop.document.shared import Change, Origin
from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEYS, CardKind
from tests.document.conftest import AS_IS, IDEAL, raw_texts

LAPTOPS = 3
GESTURES = (
    ["add"] * 4
    + ["write"] * 6
    + ["move"] * 4
    + ["remove", "remove", "link", "link", "write_link", "unlink", "feel", "quote", "kind", "copy", "erase"]
    + ["undo"] * 4
    + ["redo"] * 2
    + ["deliver"] * 6
)
STEPS = st.lists(
    st.tuples(st.sampled_from(GESTURES), st.integers(0, LAPTOPS - 1), st.integers(0, 2**32)), min_size=5, max_size=40
)


def token(number: int) -> str:
    """A word like no other: two equal letters, which no other word has."""
    return chr(0x4E00 + number) * 2


@dataclass
class Laptop:
    """A board, what it has sent, and which words were typed on it."""

    board: BoardDocument
    sent: list[bytes]
    typed: set[str] = field(default_factory=set)

    def words(self, known: set[str]) -> set[str]:
        raw = raw_texts(self.board)
        return {word for word in known if word in raw}


class Room:
    """Three laptops and everything ever sent between them."""

    def __init__(self, start: bytes) -> None:
        self.sent: list[bytes] = []
        self.laptops = [Laptop(BoardDocument([start]), self.sent) for _ in range(LAPTOPS)]
        self.taken_back: set[str] = set()
        for laptop in self.laptops:
            laptop.board.listen(self.send)

    def send(self, change: Change) -> None:
        if change.origin is not Origin.THERE:
            self.sent.extend(change.updates)

    @property
    def typed(self) -> set[str]:
        return set().union(*(laptop.typed for laptop in self.laptops))

    def type(self, laptop: Laptop) -> str:
        word = token(len(self.typed))
        laptop.typed.add(word)
        return word

    def deliver(self, laptop: Laptop, chance: random.Random) -> None:
        """Some of what was sent, in any order, some of it twice."""
        if self.sent:
            laptop.board.merge(*chance.choices(self.sent, k=chance.randrange(1, 2 * len(self.sent) + 1)))

    def deliver_all(self, chance: random.Random) -> None:
        for laptop in self.laptops:
            everything = self.sent + chance.choices(self.sent, k=len(self.sent) // 2) if self.sent else []
            chance.shuffle(everything)
            laptop.board.merge(*everything)

    def undo(self, laptop: Laptop, *, again: bool) -> None:
        before = laptop.words(self.typed)
        _ = laptop.board.redo() if again else laptop.board.undo()
        gone = before - laptop.words(self.typed)
        assert gone <= laptop.typed | self.taken_back, "undo took somebody else's words"
        self.taken_back |= gone


def act(room: Room, gesture: str, laptop: Laptop, chance: random.Random) -> None:
    board = laptop.board
    kind = chance.choice([AS_IS, AS_IS, IDEAL])
    journey = board.board.journey(kind)
    lane, phase = chance.choice(journey.lanes).id, chance.choice(journey.phases).id
    cards, links = sorted(journey.cards), sorted(journey.links)
    match gesture:
        case "add":
            board.add_card(kind, lane, phase, index=chance.choice([None, 0, 1]), text=room.type(laptop))
        case "feel":
            board.feel(phase, chance.choice([None, -3, 0, 3]))
        case "quote":
            board.write_quote(phase, with_word(journey.phase(phase).quote, room.type(laptop), chance))
        case "copy":
            board.copy_journey(AS_IS, IDEAL)
        case "undo" | "redo":
            room.undo(laptop, again=gesture == "redo")
        case "deliver":
            room.deliver(laptop, chance)
        case "write_link" | "unlink" if links:
            act_on_link(room, gesture, laptop, journey, chance.choice(links), chance)
        case _ if cards:
            act_on_card(room, gesture, laptop, journey, chance.choice(cards), chance)


def act_on_link(room: Room, gesture: str, laptop: Laptop, journey: Journey, key: str, chance: random.Random) -> None:
    name = chance.choice(LINK_TEXTS)
    if gesture == "unlink":
        laptop.board.remove_link(key)
    else:
        words = with_word(getattr(journey.links[key], name), room.type(laptop), chance)
        laptop.board.write_link(key, name, words)


def act_on_card(room: Room, gesture: str, laptop: Laptop, journey: Journey, key: str, chance: random.Random) -> None:
    board, card = laptop.board, journey.cards[key]
    name = chance.choice(CARD_TEXTS)
    match gesture:
        case "write":
            board.write_card(key, name, with_word(getattr(card, name), room.type(laptop), chance))
        case "erase":
            words = words_of(card.text)
            if words:
                gone = chance.choice(words)
                room.taken_back.add(gone)
                board.write_card(key, "text", card.text.replace(gone, ""))
        case "move":
            lane, phase = chance.choice(journey.lanes).id, chance.choice(journey.phases).id
            board.move_card(key, lane, phase, chance.choice([None, 0, 1, 2]))
        case "remove":
            board.remove_card(key)
        case "kind":
            board.change_kind(key, chance.choice(list(CardKind)))
        case "link":
            board.add_link(key, chance.choice(sorted(journey.cards)))


def words_of(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(0, len(text) - 1, 2)]


def with_word(text: str, word: str, chance: random.Random) -> str:
    """A text with one more word somewhere between its others."""
    at = 2 * chance.randrange(len(text) // 2 + 1)
    return text[:at] + word + text[at:]


def fresh(board: BoardDocument) -> Board:
    return BoardDocument([board.state()]).board


@given(STEPS, st.integers(0, 2**32))
def test_laptops_end_up_with_one_board_and_every_word(start, steps, seed):
    room = Room(start)
    for gesture, number, luck in steps:
        laptop = room.laptops[number]
        act(room, gesture, laptop, random.Random(luck))
        if gesture in {"undo", "deliver", "copy"}:
            assert laptop.board.board == fresh(laptop.board)
    room.deliver_all(random.Random(seed))

    first, *others = (laptop.board for laptop in room.laptops)
    for other in others:
        assert other.board == first.board
        assert other.whole
    for laptop in room.laptops:
        assert laptop.board.board == fresh(laptop.board)
        assert room.typed - room.taken_back <= laptop.words(room.typed)
    assert set(first.board.journeys) == set(JOURNEYS)
