"""Verbs for the order of a board: each one gesture, silent when what it names is not there."""

from enum import StrEnum
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.aims_read import day
from desktop.document.extras import words_key
from desktop.document.order import between
from desktop.document.ordering_read import ANSWERS, GOALS, HEAD, PARTNER, REPLIES, SERVICE
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.ids import new_id
from desktop.model.order import WRITTEN, Answer, Block, Every, Order, Role

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

ROW_TEXTS = {SERVICE: ("name", "amount"), PARTNER: ("name", "agreed")}
DAYS = ("since", "until")


class OrderVerbs:
    """What the authority orders, and what the provider answers."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    @property
    def order(self) -> Order:
        """The latest reading."""
        return self._board.board.order

    def write(self, block: Block, words: str) -> None:
        """Make the authority's text of a block read `words`."""
        if block in WRITTEN:
            self._board.write_words(words_key(HEAD, block), words)

    def write_reply(self, block: Block, words: str) -> None:
        """Make what the provider says to a block read `words`."""
        self._board.write_words(words_key(REPLIES, block), words)

    def answer(self, block: Block, answer: Answer | None) -> None:
        """Say whether the provider accepts, asks or proposes; None takes it back."""
        self._say(ANSWERS, block, answer)

    def include(self, goal: str, *, included: bool = True) -> None:
        """Order a goal of the plan, or leave it out."""
        if goal in self._board.board.plan.cards and (goal not in self.order.left_out) is not included:
            self._board.assessing.say({(GOALS, goal): included})

    def choose_target_group(self, label: str) -> None:
        """Say whom it is for, as the list calls them; nothing where that is not settled."""
        self._board.assessing.say({(HEAD, "target_group"): sound(label)})

    def follow_up(self, first: str) -> None:
        """Say on which day it is first followed up, as an ISO date; nothing takes it back."""
        if not first or day(first):
            self._board.assessing.say({(HEAD, "first"): first})

    def repeat(self, every: Every | None) -> None:
        """Say how often after that."""
        self._say(HEAD, "every", every)

    def tell(self, *, knows: bool | None) -> None:
        """Say whether the citizen knows what stands in it."""
        self._board.assessing.say({(HEAD, "knows"): "" if knows is None else knows})

    # Services and partners

    def add_service(self, name: str = "") -> str:
        """Order one more service, called something; its id."""
        held = [each.order for each in self.order.services]
        return self._add(SERVICE, {"name": name}, held)

    def add_partner(self, name: str = "") -> str:
        """Name one more who takes part; its id."""
        held = [each.order for each in self.order.partners]
        return self._add(PARTNER, {"name": name}, held)

    def write_row(self, row: str, name: str, words: str) -> None:
        """Make a text of a service (`name`, `amount`) or of a partner (`name`, `agreed`) read `words`."""
        if name in ROW_TEXTS.get(self._sort(row), ()):
            entity = self._board.entity("rows", row)
            if not reads(entity, name, words):
                with self._board.edit():
                    write_text(entity, name, words)

    def set_day(self, service: str, name: str, iso: str) -> None:
        """Say on which day a service begins (`since`) or ends (`until`)."""
        if self._sort(service) == SERVICE and name in DAYS and (not iso or day(iso)):
            self._put(service, name, iso)

    def set_role(self, partner: str, role: Role | None) -> None:
        """Say what somebody takes part as."""
        if self._sort(partner) == PARTNER:
            self._put(partner, "role", role.value if role is not None else "")

    def remove(self, row: str) -> None:
        """Take a service or a partner away; undo brings it back with all its words."""
        if self._sort(row):
            self._put(row, "del", True)

    def _sort(self, row: str) -> str:
        if any(each.id == row for each in self.order.services):
            return SERVICE
        return PARTNER if any(each.id == row for each in self.order.partners) else ""

    def _add(self, sort: str, texts: dict[str, str], held: list[str]) -> str:
        key, order = new_id(), between(held[-1] if held else "")
        # Made unseen and then shown: undoing it hides, and cannot destroy what others wrote in it.
        words = {name: Text(fit(texts.get(name, ""))) for name in ROW_TEXTS[sort]}
        with self._board.edit(Origin.CREATED):
            self._board.root("rows")[key] = Map({"sort": sort, "order": order, "del": True, **words})
        self._put(key, "del", False)
        return key

    def _put(self, row: str, name: str, value: str | bool) -> None:  # noqa: FBT001 - the value itself
        entity = self._board.entity("rows", row)
        if entity.get(name) != value:
            with self._board.edit():
                entity[name] = value

    def _say(self, entity: str, name: str, value: StrEnum | None) -> None:
        self._board.assessing.say({(entity, name): "" if value is None else value.value})
