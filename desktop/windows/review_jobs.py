"""What a review asks of the library, in the library's own thread: looking through, proposing, and settling."""

from desktop.archive.archive import Archive
from desktop.archive.cases import case_state, settle_review
from desktop.archive.entries import Kept
from desktop.guard.inventing import propose
from desktop.model.case import Case
from desktop.model.case_places import places
from desktop.model.privacy import Finding, Replace, Subject
from desktop.windows.review_work import Looked, Work

AT_ONCE = 30
"""So many proposals are made before the case is shown; the others when they are wanted."""


def look_through(archive: Archive, case_id: str) -> Looked:
    """Examine the newest version of a case, and invent something for the first things found."""
    state = case_state(archive, case_id)
    findings = archive.guard.examine(state.case)
    proposals: dict[Subject, str] = {}
    for subject in tuple(dict.fromkeys(finding.subject for finding in findings))[:AT_ONCE]:
        proposals[subject] = propose(state.case, subject, tuple(proposals.values()))
    return Looked(state, findings, proposals)


def other_proposal(_archive: Archive, case: Case, subject: Subject, offered: frozenset[str]) -> str:
    """Invent something for one subject that has not been offered yet."""
    return propose(case, subject, offered)


def settle(archive: Archive, work: Work, by: str, at: int, reason: str) -> Kept:
    """Keep the case as it was answered, with the record; `at` is seconds since 1970.

    What was put in may look like a name to the guard: it is cleared in the record, too, for that `reason`.
    """
    case = work.changed()
    invented = _invented(case, archive.guard.examine(case), work)
    review = work.review(by, at, [(subject, reason) for subject in invented])
    return settle_review(archive, case, review, forget_earlier=work.forgets)


def _invented(case: Case, findings: tuple[Finding, ...], work: Work) -> list[Subject]:
    """What is found where somebody has put invented words in; what was replaced by itself is not among it."""
    texts = dict(places(case))
    put_in = {subject: answer.words for subject, answer in work.answers.items() if isinstance(answer, Replace)}
    found: dict[Subject, None] = {}
    for finding in findings:
        words = texts[finding.place][finding.start : finding.end].casefold()
        sources = [
            subject for subject, other in put_in.items() if other.casefold() in words or words in other.casefold()
        ]
        if sources and finding.subject not in sources:
            found[finding.subject] = None
    kept = work.review("", 0).cleared
    return [subject for subject in found if subject not in kept]
