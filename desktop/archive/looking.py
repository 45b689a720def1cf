"""Whether a case may be used: somebody has looked it through, and all the guard finds has been cleared."""

from typing import Protocol

from desktop.model.case import Case
from desktop.model.privacy import Finding, Review
from desktop.paths import resources


class Looker(Protocol):
    """Finds what may be personal data in a case."""

    def examine(self, case: Case) -> tuple[Finding, ...]:
        """Give the findings in the order people read the case."""
        ...


def default_looker() -> Looker:
    """The guard with the lists that come with the program."""
    from desktop.guard.guard import Guard  # its patterns, and only where a case is looked through

    return Guard(resources())


def is_clear(looker: Looker, case: Case, review: Review | None) -> bool:
    """Whether the case may be used; without a review it may not, whatever is found."""
    from desktop.guard.guard import open_findings  # as above

    return review is not None and not open_findings(looker.examine(case), review)
