"""What a look for personal data finds in a case, what people answer, and the record that somebody has looked.

Finding itself is done in desktop/guard; this is what its findings and the answers look like everywhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.case_places import Place
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated


class Sort(StrEnum):
    """What kind of personal data a finding may be (domain reference 10.2 and 10.3)."""

    CPR = "cpr"
    """A CPR number that was hidden before anybody saw it; what is found is `cpr.MASK`."""
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    PLATE = "plate"
    JOURNAL = "journal"
    DATE = "date"
    """An exact date of birth, admission or death."""
    NAME = "name"


SORT_NAMES = {
    Sort.CPR: QT_TRANSLATE_NOOP("Guard", "CPR number"),
    Sort.PHONE: QT_TRANSLATE_NOOP("Guard", "Telephone number"),
    Sort.EMAIL: QT_TRANSLATE_NOOP("Guard", "E-mail address"),
    Sort.ADDRESS: QT_TRANSLATE_NOOP("Guard", "Address"),
    Sort.PLATE: QT_TRANSLATE_NOOP("Guard", "Licence plate"),
    Sort.JOURNAL: QT_TRANSLATE_NOOP("Guard", "Journal number"),
    Sort.DATE: QT_TRANSLATE_NOOP("Guard", "Exact date"),
    Sort.NAME: QT_TRANSLATE_NOOP("Guard", "Name"),
}
"""Source texts in the context "Guard"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a finding is about: all findings of one subject are answered together.

    `key` is the same for every way it is written: "mikkel" for Mikkel and Mikkels, digits only for a telephone number.
    """

    sort: Sort
    key: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of one text of a case, in characters. `certain` tells it from a mere likelihood.

    `why` explains it, a source text in the context "Guard" filled in with `values`.
    """

    place: Place
    start: int
    end: int
    subject: Subject
    certain: bool
    why: str
    values: tuple[tuple[str, str], ...] = ()

    def say(self, translate: Translate = untranslated) -> str:
        """Explain the finding in the reader's language."""
        return translate("Guard", self.why).format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Replace:
    """Put something invented in its place everywhere; endings such as the genitive's -s follow along."""

    words: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take it out everywhere."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Leave it as it is, for a reason that stands in the record."""

    reason: str


Answer = Replace | Remove | Keep
Answers = Mapping[Subject, Answer]


@dataclass(frozen=True, slots=True)
class Review:
    """That somebody has looked a case through: who, when (seconds since 1970), what was kept and why.

    `ticked` are the points of the checklist (`CHECKLIST`, counted from 0) that were gone through.
    """

    by: str
    at: int
    kept: tuple[tuple[Subject, str], ...] = ()
    ticked: tuple[int, ...] = ()

    @property
    def cleared(self) -> frozenset[Subject]:
        """What may stand in the case from now on."""
        return frozenset(subject for subject, _ in self.kept)


CHECKLIST = (
    QT_TRANSLATE_NOOP("Checklist", "No CPR number and no exact date of birth: an age or a ten-year span is enough."),
    QT_TRANSLATE_NOOP("Checklist", "No real names of citizens, relatives or staff, and no initials from reality."),
    QT_TRANSLATE_NOOP("Checklist", "No address, street, small town or village, and no name of the actual home."),
    QT_TRANSLATE_NOOP("Checklist", "No telephone, e-mail, licence plate, bank account, case or journal number."),
    QT_TRANSLATE_NOOP("Checklist", "No photo, voice or drawing by the citizen, and no scanned letter."),
    QT_TRANSLATE_NOOP("Checklist", "Nothing copied from a journal, a decision or an assessment."),
    QT_TRANSLATE_NOOP(
        "Checklist",
        "No rare combination, such as a rare diagnosis with occupation, place and an event the press has covered.",
    ),
    QT_TRANSLATE_NOOP("Checklist", "No exact dates of admission, crime or death."),
    QT_TRANSLATE_NOOP("Checklist", "No hidden data: author, tracked changes, file path, hidden columns."),
    QT_TRANSLATE_NOOP(
        "Checklist",
        "Nothing about others, such as a child or a former partner, that the learning does not need.",
    ),
)
"""What must never be in a case (domain reference 10.2), source texts in the context "Checklist"."""


def review_to_dict(review: Review) -> dict[str, object]:
    """Write a review as data that JSON can hold."""
    kept = [{"sort": subject.sort.value, "key": subject.key, "reason": reason} for subject, reason in review.kept]
    return {"by": review.by, "at": review.at, "kept": kept, "ticked": list(review.ticked)}


def review_from_dict(data: object) -> Review | None:
    """Read a review from data of any origin; what is no review is none."""
    if not isinstance(data, Mapping) or not isinstance(data.get("at"), int):
        return None
    kept = []
    rows = data.get("kept")
    for row in rows if isinstance(rows, list) else ():
        sort = next((sort for sort in Sort if isinstance(row, Mapping) and sort == row.get("sort")), None)
        if sort is not None and isinstance(row.get("key"), str):
            kept.append((Subject(sort, row["key"]), str(row.get("reason", ""))))
    ticked = data.get("ticked")
    points = [point for point in ticked if point in range(len(CHECKLIST))] if isinstance(ticked, list) else []
    return Review(str(data.get("by", "")), int(data["at"]), tuple(kept), tuple(points))
