"""A case as it reads when what was found has been answered: something invented put in its place, or nothing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.guard.endings import genitive, is_genitive, like
from desktop.model import cpr
from desktop.model.case import Case
from desktop.model.case_places import Place, places, with_texts
from desktop.model.privacy import Answers, Finding, Remove, Replace, Sort, Subject
from desktop.words import QT_TRANSLATE_NOOP, Translate

REMOVED = {
    Sort.CPR: "[CPR-nummer fjernet]",
    Sort.PHONE: "[telefonnummer fjernet]",
    Sort.EMAIL: "[e-mail fjernet]",
    Sort.ADDRESS: "[sted fjernet]",
    Sort.PLATE: "[nummerplade fjernet]",
    Sort.JOURNAL: "[nummer fjernet]",
    Sort.DATE: "[dato fjernet]",
    Sort.NAME: "[navn]",
}
"""What stands where something was removed. Cases are written in Danish; `removed_words` gives other languages."""
_REMOVED_SOURCES = {
    Sort.CPR: QT_TRANSLATE_NOOP("Guard", "[CPR number removed]"),
    Sort.PHONE: QT_TRANSLATE_NOOP("Guard", "[telephone number removed]"),
    Sort.EMAIL: QT_TRANSLATE_NOOP("Guard", "[e-mail removed]"),
    Sort.ADDRESS: QT_TRANSLATE_NOOP("Guard", "[place removed]"),
    Sort.PLATE: QT_TRANSLATE_NOOP("Guard", "[licence plate removed]"),
    Sort.JOURNAL: QT_TRANSLATE_NOOP("Guard", "[number removed]"),
    Sort.DATE: QT_TRANSLATE_NOOP("Guard", "[date removed]"),
    Sort.NAME: QT_TRANSLATE_NOOP("Guard", "[name]"),
}
_BENT = (Sort.NAME, Sort.ADDRESS)
_TITLE_WORDS = re.compile(r"[^\W\d_]+(?:['’´`\-\u2010\u2011][^\W\d_]+)*['’´`]?|[^\W\d_]\.")


@dataclass(frozen=True, slots=True)
class Settled:
    """Where a finding lies in the text as it reads now; `start` and `end` are the same where nothing is left."""

    finding: Finding
    start: int
    end: int


def removed_words(translate: Translate) -> dict[Sort, str]:
    """Give what stands where something was removed, in the reader's language."""
    return {sort: translate("Guard", text) for sort, text in _REMOVED_SOURCES.items()}


def answered(case: Case, findings: Iterable[Finding], answers: Answers, words: Mapping[Sort, str] = REMOVED) -> Case:
    """Carry the answers out in every text of a case; its id stays. No CPR number is left, whatever was answered."""
    here: dict[Place, list[Finding]] = defaultdict(list)
    for finding in findings:
        here[finding.place].append(finding)
    new = {place: answered_text(text, here[place], answers, words)[0] for place, text in places(case) if place in here}
    return with_texts(case, lambda place, text: _masked(place, new.get(place, text)))


def _masked(place: Place, text: str) -> str:
    """Hide what is still a CPR number, but for codes, whose digits can look like one by accident."""
    return text if place.part == "code" else cpr.mask(text)[0]


def answered_text(
    text: str, findings: Iterable[Finding], answers: Answers, words: Mapping[Sort, str] = REMOVED
) -> tuple[str, tuple[Settled, ...]]:
    """Carry the answers out in one text; give how it reads then, and where each finding lies in it."""
    new, at, settled = "", 0, list[Settled]()
    for finding in sorted(findings, key=lambda finding: finding.start):
        between, written = text[at : finding.start], text[finding.start : finding.end]
        put_in = _instead(finding, written, answers, words)
        at = finding.end
        new += between
        if put_in == "" != written:
            new, at = _mended(new, text, at)
        settled.append(Settled(finding, len(new), len(new) + len(put_in)))
        new += put_in
    return new + text[at:], tuple(settled)


def _instead(finding: Finding, written: str, answers: Answers, words: Mapping[Sort, str]) -> str:
    sort = finding.subject.sort
    match answers.get(finding.subject):
        case Replace(new) if sort in _BENT and new.strip():
            return _bent(finding.subject, written, new.strip())
        case Replace(new):
            begins = sort is Sort.DATE and written[0].isupper()  # "Den 3. april" at the start of a sentence
            return new.strip()[:1].upper() + new.strip()[1:] if begins else new.strip()
        case Remove():
            bent = sort in _BENT and is_genitive(written, _plain(finding.subject.key, written))
            return words[sort] + "s" if bent else words[sort]
        case _:
            return written


def _bent(subject: Subject, written: str, new: str) -> str:
    """Give the invented name as the one it takes the place of was written: first name, surname, genitive, capitals."""
    name = _part(subject.key, written, new) if subject.sort is Sort.NAME else new
    plain = _plain(subject.key, written)
    name = genitive(name) if is_genitive(written, plain) else name
    return like(written, name)


def _part(key: str, written: str, new: str) -> str:
    """Choose from "Grete Dahl" what stands for Karen, for Holm and for Karen Holm."""
    old, invented = key.split(), new.split()
    here = [word.lower() for word in _TITLE_WORDS.findall(written)]
    if len(old) < 2 or len(invented) < 2 or len(here) != 1:
        return new
    is_last = here[0] == old[-1] or is_genitive(here[0], old[-1])
    return invented[-1] if is_last and here[0] != old[0] else " ".join(invented[:-1])


def _plain(key: str, written: str) -> str:
    """Give the last word of what is written in its plain form, as far as the key tells it, with all before it."""
    words = _TITLE_WORDS.findall(written)
    if not words:
        return written
    last = words[-1].lower()
    plain = next((part for part in reversed(key.split()) if last == part or is_genitive(last, part)), last)
    return written[: written.rfind(words[-1])] + plain


def _mended(before: str, text: str, at: int) -> tuple[str, int]:
    """Close the gap that something left without a trace leaves: one blank, and none before a comma."""
    after = text[at : at + 1]
    if before.endswith((" ", "\u00a0")) and (after in ("", *" \u00a0,.;:!?)\n")):
        before = before[:-1]
    elif (not before or before.endswith("\n")) and after == " ":
        at += 1
    return before, at
