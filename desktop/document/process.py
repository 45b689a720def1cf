"""The process plan of a day as a shared document: a board with one grid, and which handovers were taken into it."""

import time
from collections.abc import Iterable, Mapping

from desktop.document.board import BoardDocument
from desktop.document.order import between
from desktop.document.shared import Change, Shared
from desktop.document.template import board_start
from desktop.model.ids import new_id
from desktop.model.journey import Card, Cell, Journey, Link, Place
from desktop.model.kinds import JourneyKind
from desktop.model.process import SAID
from desktop.model.process_plan import Draft, Step
from desktop.model.process_template import process_template
from desktop.model.template import JourneyTemplate
from desktop.overriding import override

KINDS = (JourneyKind.PROCESS,)
TAKEN = "taken|"
"""What a key of the root `meta` begins with that says which arrow of the plan a group's handover became."""


def process_start(template: JourneyTemplate) -> bytes:
    """Make the first update of a day's process plan: the same template gives the same bytes on every laptop."""
    return board_start(process_template(template), KINDS)


class ProcessDocument(BoardDocument):
    """The swim-lane plan of who does what (domain reference 7.8), written like a group's board.

    Until it is begun it has no lane; then `begin` what lies in the library and what is on the link.
    """

    kinds = KINDS

    def __init__(self, updates: Iterable[bytes] = (), author: str = "", device: str = "") -> None:
        super().__init__(updates, author, device)
        self._taken = self._read_taken()

    @property
    def plan(self) -> Journey:
        """The latest reading of its grid."""
        return self.board.journey(JourneyKind.PROCESS)

    @property
    def taken(self) -> Mapping[str, str]:
        """Which arrow of the plan a handover became, by `group|arrow` of where it was agreed, while that is there."""
        links = self.plan.links
        return {source: link for source, link in self._taken.items() if link in links}

    def take(self, drafts: Iterable[Draft]) -> list[str]:
        """Put handovers into the plan, as one gesture: both steps, the arrow, and that it was taken; the arrows' ids.

        What is in the plan already is left as it is there, and a step that came along with another handover is not
        made a second time.
        """
        plan = self.plan
        known = {card.origin: card.id for card in plan.cards.values() if card.origin}
        last = {cell: held[-1].place.order for cell, held in plan.cells.items()}
        cards, links, marks = dict[str, Card](), dict[str, Link](), dict[str, str]()
        for draft in drafts:
            if any(source in self.taken or source in marks for source in draft.sources):
                continue
            ends = []
            for step in (draft.giver, draft.taker):
                if step.origin not in known:
                    made = self._card(step, last)
                    cards[made.id] = made
                    known[step.origin or made.id] = made.id
                    ends.append(made.id)
                else:
                    ends.append(known[step.origin])
            key = new_id()
            said = {name: getattr(draft, name) for name in SAID}
            links[key] = Link(key, JourneyKind.PROCESS, ends[0], ends[1], **said)
            marks |= dict.fromkeys(draft.sources, key)
        if links:
            self.hold()
            self.create(cards, links)
            with self.edit():
                for source, key in marks.items():
                    self.root("meta")[TAKEN + source] = key
            self.release()
        return list(links)

    def _card(self, step: Step, last: dict[Cell, str]) -> Card:
        cell = (step.lane, step.phase)
        last[cell] = between(last.get(cell, ""))
        place, now = Place(*cell, last[cell]), int(time.time())
        key, by = new_id(), self.author
        return Card(key, JourneyKind.PROCESS, place, step.kind, step.text, step.who, by=by, at=now, origin=step.origin)

    @override
    def _absorb(self, change: Change) -> None:
        super()._absorb(change)
        if any(root == "meta" for root, _ in change.touched):
            self._taken = self._read_taken()

    @override
    def _renew(self, fresh: Shared) -> None:
        super()._renew(fresh)
        self._taken = self._read_taken()

    def _read_taken(self) -> dict[str, str]:
        held = {str(key): value for key, value in self.root("meta").items()}
        return {
            key.removeprefix(TAKEN): value
            for key, value in held.items()
            if key.startswith(TAKEN) and isinstance(value, str)
        }
