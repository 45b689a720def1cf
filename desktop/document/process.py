"""The process plan of a day as a shared document: a board with one grid, and which handovers were taken into it."""

from collections.abc import Iterable, Mapping

from desktop.document.board import BoardDocument
from desktop.document.shared import Change, Shared
from desktop.document.template import board_start
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
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
