"""One look through a case: what was found, what has been answered so far, and how the case then reads. No widgets."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.archive.entries import CaseState
from desktop.guard.answering import answered, answered_text
from desktop.model.case import Case
from desktop.model.case_places import Place, places
from desktop.model.privacy import Answer, Answers, Finding, Keep, Review, Sort, Subject


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one subject, in the order the case reads, and the ways it is written."""

    subject: Subject
    findings: tuple[Finding, ...]
    spellings: tuple[str, ...]

    @property
    def certain(self) -> bool:
        return any(finding.certain for finding in self.findings)

    @property
    def words(self) -> str:
        """How it is written, each way once."""
        return ", ".join(self.spellings)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where something was found, in letters of the text as it now reads."""

    start: int
    end: int
    subject: Subject
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text of the case as it will read, and where in it something was found."""

    place: Place
    text: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What the library tells of a case that is to be looked through; `proposals` are words to put in."""

    state: CaseState
    findings: tuple[Finding, ...]
    proposals: Mapping[Subject, str]


class Work:
    """Kept for as long as the program runs, so that half a review is not lost by leaving the page."""

    def __init__(self, looked: Looked, earlier: "Work | None" = None) -> None:
        self.case = looked.state.case
        self.findings = looked.findings
        self.texts = dict(places(self.case))
        self.groups = _grouped(self.findings, self.texts)
        self.proposals = dict(looked.proposals)
        self.offered = set(self.proposals.values())
        self.forget = True
        self.answers: dict[Subject, Answer] = {}
        self.ticked: set[int] = set()
        self._before: list[dict[Subject, Answer]] = []
        self._carry_over(looked.state.review, earlier)

    @property
    def open(self) -> tuple[Group, ...]:
        """What nobody has answered yet."""
        return tuple(group for group in self.groups if group.subject not in self.answers)

    @property
    def open_names(self) -> tuple[Group, ...]:
        return tuple(group for group in self.open if group.subject.sort is Sort.NAME)

    @property
    def takes_out(self) -> bool:
        """Whether anything is replaced or removed, so that earlier versions still hold it."""
        return any(not isinstance(answer, Keep) for answer in self.answers.values())

    @property
    def forgets(self) -> bool:
        """Whether those versions are to be deleted when the case is approved."""
        return self.forget and self.takes_out

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def answer(self, answers: Answers) -> None:
        """Take one or many answers, as one step."""
        self._change({**self.answers, **answers})

    def take_back(self, subject: Subject) -> None:
        """Open a subject again, as a step of its own."""
        self._change({key: answer for key, answer in self.answers.items() if key != subject})

    def undo(self) -> bool:
        """Take back the last step; tell whether there was one."""
        if self._before:
            self.answers = self._before.pop()
            return True
        return False

    def changed(self) -> Case:
        """The case with the answers carried out."""
        return answered(self.case, self.findings, self.answers)

    def read(self) -> tuple[ReadText, ...]:
        """Every text of the case as it will read, in the order people read them."""
        found: dict[Place, list[Finding]] = defaultdict(list)
        for finding in self.findings:
            found[finding.place].append(finding)
        return tuple(self._read(place, text, found.get(place, [])) for place, text in self.texts.items())

    def review(self, by: str, at: int, more: Iterable[tuple[Subject, str]] = ()) -> Review:
        """The record of this look; `at` is seconds since 1970, `more` is kept besides what was answered."""
        kept = [
            (group.subject, answer.reason)
            for group in self.groups
            if isinstance(answer := self.answers.get(group.subject), Keep)
        ]
        return Review(by, at, (*kept, *more), tuple(sorted(self.ticked)))

    def _read(self, place: Place, text: str, findings: list[Finding]) -> ReadText:
        new, settled = answered_text(text, findings, self.answers)
        subjects = ((each, each.finding.subject) for each in settled)
        return ReadText(
            place, new, tuple(Stretch(at.start, at.end, subject, self.answers.get(subject)) for at, subject in subjects)
        )

    def _change(self, answers: dict[Subject, Answer]) -> None:
        if answers != self.answers:
            self._before.append(self.answers)
            self.answers = answers

    def _carry_over(self, review: Review | None, earlier: "Work | None") -> None:
        """Begin with what was cleared before, and with what was answered before the case was written in again."""
        known = {group.subject for group in self.groups}
        if review is not None:
            self.answers = {subject: Keep(reason) for subject, reason in review.kept if subject in known}
            self.ticked = set(review.ticked)
        if earlier is not None:
            self.answers |= {subject: answer for subject, answer in earlier.answers.items() if subject in known}
            self.ticked = earlier.ticked
            self.forget = earlier.forget


def _grouped(findings: Iterable[Finding], texts: Mapping[Place, str]) -> tuple[Group, ...]:
    grouped: dict[Subject, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.subject, []).append(finding)
    return tuple(
        Group(subject, tuple(found), tuple(dict.fromkeys(texts[each.place][each.start : each.end] for each in found)))
        for subject, found in grouped.items()
    )
