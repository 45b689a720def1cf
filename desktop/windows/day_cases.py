"""Which cases the groups of a day can be given: the day's own frozen copies, and those of the library."""

from collections.abc import Iterable, Mapping

from desktop.archive.cases import digest_of
from desktop.archive.entries import CaseEntry
from desktop.model.case import Case
from desktop.model.day import Day
from desktop.windows.sorting import by_words

MOST_WAITING = 8


class DayCases:
    """The library as it was last told, seen from one day."""

    def __init__(self) -> None:
        self._library: dict[str, CaseEntry] = {}
        self._digests: dict[str, tuple[Case, str]] = {}

    def learn(self, entries: Iterable[CaseEntry]) -> None:
        """Take the library's new list in."""
        self._library = {entry.id: entry for entry in entries}

    def titles(self, day: Day, language: str) -> dict[str, str]:
        """Give what can be chosen, by id, in the order people look for it; archived cases only where they are held.

        A few cases that wait to be looked through are named, so that nobody misses them; many would hide the others.
        """
        seen = [entry for entry in self._library.values() if not entry.archived]
        few = sum(not entry.reviewed for entry in seen) <= MOST_WAITING
        titles = {entry.id: entry.title for entry in seen if entry.reviewed or few}
        titles |= {case_id: case.title for case_id, case in day.cases.items()}
        return dict(by_words(titles.items(), lambda item: item[1], language))

    def waiting(self, day: Day) -> frozenset[str]:
        """Give the ids of cases that nobody has looked through; the day's own copies may be used all the same."""
        return frozenset(entry.id for entry in self._library.values() if not entry.reviewed) - day.cases.keys()

    def unseen(self, day: Day, language: str) -> tuple[str, ...]:
        """Give the titles of the cases that wait to be looked through, in order."""
        titles = {key: self._library[key].title for key in self.waiting(day)}
        return tuple(title for _, title in by_words(titles.items(), lambda item: item[1], language))

    def outdated(self, cases: Mapping[str, Case]) -> frozenset[str]:
        """Give the ids of copies of which the library holds a newer version that may be used."""
        found = set()
        for case_id, case in cases.items():
            entry = self._library.get(case_id)
            if entry is not None and entry.replaces(self._digest(case_id, case)):
                found.add(case_id)
        return frozenset(found)

    def _digest(self, case_id: str, case: Case) -> str:
        # Asked at every keystroke in the day; a frozen copy is the same object for as long as it says the same.
        known = self._digests.get(case_id)
        if known is None or known[0] is not case:
            known = self._digests[case_id] = (case, digest_of(case))
        return known[1]
