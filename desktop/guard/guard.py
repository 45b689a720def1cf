"""The guard: looks through every text of a case for personal data, on this computer and nowhere else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.guard.addresses import addresses
from desktop.guard.cpr_numbers import OPEN, cpr_numbers
from desktop.guard.dates import dates
from desktop.guard.emails import emails
from desktop.guard.initials import initials
from desktop.guard.journals import journals
from desktop.guard.lists import Lists
from desktop.guard.mention import Mention, Strength
from desktop.guard.names import mentions
from desktop.guard.people import People
from desktop.guard.phones import phones
from desktop.guard.places import places as named_places
from desktop.guard.plates import plates
from desktop.guard.spots import COVER, Spot, covered
from desktop.guard.words import Word, words
from desktop.model.case import Case
from desktop.model.case_places import Place, places
from desktop.model.privacy import Finding, Review, Sort, Subject

_STRONGEST_FIRST = (cpr_numbers, journals, emails, phones, plates)
_WITHOUT_DIGITS = (cpr_numbers, emails)
"""The detectors that can find something in a text without a digit."""
_DIGIT = re.compile(r"\d")
_UNREAD_FIELDS = frozenset({"license"})
_UNREAD_PARTS = frozenset({"system", "code"})
_FIELDS_OF_LAW = frozenset({"legal_basis"})
"""Dates here are when a law came into force."""


@dataclass(slots=True)
class _Text:
    """One text on its way through the detectors; `left` has what was found so far covered up."""

    place: Place
    left: str
    spots: list[Spot]
    words: tuple[Word, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def add(self, found: Iterable[Spot]) -> None:
        """Keep what was found; of overlapping spots the first counts."""
        free, new = bytearray(len(self.left)), list[Spot]()
        for spot in found:
            is_covered = self.left.find(COVER, spot.start, spot.end) != -1
            if not is_covered and free.find(1, spot.start, spot.end) == -1:
                free[spot.start : spot.end] = b"\1" * (spot.end - spot.start)
                new.append(spot)
        if new:
            self.spots += new
            self.left = covered(self.left, new)

    def hide_words(self) -> None:
        if COVER in self.left:
            self.words = tuple(word for word in self.words if self.left.find(COVER, word.start, word.end) == -1)


class Guard:
    """Finds what may tell who a case is about. It only hints: people answer (see desktop/model/privacy.py)."""

    def __init__(self, resources: Path) -> None:
        self.lists = Lists(resources / "guard")

    def examine(self, case: Case) -> tuple[Finding, ...]:
        """Find personal data in a case, as the case reads and without overlaps."""
        return self._examine(
            (place, text)
            for place, text in places(case)
            if text and place.field not in _UNREAD_FIELDS and place.part not in _UNREAD_PARTS
        )

    def examine_text(self, text: str) -> tuple[Finding, ...]:
        """Find personal data in a text that is in no case yet."""
        return self._examine([(Place("text"), text)])

    def _examine(self, texts: Iterable[tuple[Place, str]]) -> tuple[Finding, ...]:
        read = [self._read(place, text) for place, text in texts]
        people = People([mention for text in read for mention in text.mentions], self.lists)
        for text in read:
            text.add(_people(text, people))
        return tuple(
            Finding(text.place, spot.start, spot.end, Subject(spot.sort, spot.key), spot.certain, spot.why, spot.values)
            for text in read
            for spot in sorted(text.spots, key=lambda spot: spot.start)
        )

    def _read(self, place: Place, whole: str) -> _Text:
        """Find everything in one text that needs no look at the others."""
        text = _Text(place, whole.replace(COVER, " "), [])
        has_digits = _DIGIT.search(whole) is not None
        for detector in _STRONGEST_FIRST if has_digits else _WITHOUT_DIGITS:
            text.add(detector(text.left))
        text.words = words(text.left)
        text.add(addresses(text.left, text.words, self.lists))
        if has_digits and place.field not in _FIELDS_OF_LAW:
            text.add(dates(text.left))
        text.hide_words()
        text.add(named_places(text.words, self.lists))
        text.add(initials(text.left))
        text.hide_words()
        text.mentions = tuple(mentions(text.left, text.words, self.lists))
        return text


def open_findings(findings: Iterable[Finding], review: Review | None) -> tuple[Finding, ...]:
    """Give the findings that a review has not cleared.

    Who is cleared by first name and surname is cleared by one of them alone; a CPR number is never cleared.
    """
    cleared = review.cleared if review else frozenset()
    names = [set(subject.key.split()) for subject in cleared if subject.sort is Sort.NAME]
    return tuple(finding for finding in findings if not _is_cleared(finding.subject, cleared, names))


def _is_cleared(subject: Subject, cleared: frozenset[Subject], names: list[set[str]]) -> bool:
    if subject == Subject(Sort.CPR, OPEN):
        return False
    is_part = subject.sort is Sort.NAME and any(set(subject.key.split()) <= name for name in names)
    return subject in cleared or is_part


def _people(text: _Text, people: People) -> Iterator[Spot]:
    settled = [known for mention in text.mentions if (known := people.settle(mention))]
    for mention in (*settled, *people.again(text.words)):
        certain = mention.strength is Strength.CERTAIN
        yield Spot(Sort.NAME, mention.start, mention.end, people.key(mention), certain, mention.why, mention.values)
