"""`brobyg case review`: what may be personal data in a case, and the word that it may stand."""

import getpass
import json
import time
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from desktop.commands.case_library import find_case
from desktop.commands.office import Office
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.archive.archive import Archive
    from desktop.archive.entries import CaseState
    from desktop.model.privacy import Finding


def command(translate: Translate) -> click.Command:
    """Make `review`."""
    text = translate("Commands", "List what may be personal data in a case; non-zero while anything is open.")

    @click.command("review", help=text)
    @click.argument("case")
    @click.option("--approve", default="", help=translate("Commands", "Keep all of it, for this reason."))
    @click.option("--by", default="", help=translate("Commands", "Who has looked."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_context
    def review(context: click.Context, case: str, approve: str, by: str, *, as_json: bool) -> None:
        from desktop.archive.cases import case_state

        office: Office = context.obj
        with office.archive(reading=not approve) as archive:
            case_id = find_case(archive, case).id
            if approve.strip():
                _approve(archive, case_state(archive, case_id), approve.strip(), by or _user())
            state = case_state(archive, case_id)
            findings = archive.guard.examine(state.case)
        if as_json:
            office.say(json.dumps(_data(state, findings), ensure_ascii=False))
        else:
            _tell(office, state, findings)
        context.exit(0 if state.reviewed else 1)

    return review


def _approve(archive: "Archive", state: "CaseState", reason: str, by: str) -> None:
    from desktop.archive.cases import settle_review
    from desktop.model.privacy import Review

    reasons = dict(state.review.kept) if state.review is not None else {}
    for finding in archive.guard.examine(state.case):
        reasons.setdefault(finding.subject, reason)
    settle_review(archive, state.case, Review(by, int(time.time()), tuple(reasons.items())))


def _tell(office: Office, state: "CaseState", findings: tuple["Finding", ...]) -> None:
    from desktop.model.case_places import FIELD_NAMES, places
    from desktop.model.privacy import SORT_NAMES

    translate, texts = office.translate, dict(places(state.case))
    reasons = dict(state.review.kept) if state.review is not None else {}
    for finding in findings:
        words = " ".join(texts[finding.place][finding.start : finding.end].split())
        field = translate("CaseFields", FIELD_NAMES[finding.place.field])
        sign = "✓" if finding.subject in reasons else "✗"
        said = reasons.get(finding.subject) or finding.say(translate)
        office.say(f"{sign} {field}: “{words}” – {translate('Guard', SORT_NAMES[finding.subject.sort])}: {said}")
    if state.reviewed:
        office.say(translate("Commands", "The case may be used."))
    elif not findings:
        office.say(translate("Commands", "Nothing was found, but nobody has looked. Use --approve REASON."))
    else:
        office.say(translate("Commands", "Not reviewed: take it out in the window, or use --approve REASON."))


def _data(state: "CaseState", findings: tuple["Finding", ...]) -> dict[str, object]:
    from desktop.model.case_places import places

    texts, cleared = dict(places(state.case)), state.review.cleared if state.review is not None else frozenset()
    rows = [
        {
            "place": asdict(finding.place),
            "start": finding.start,
            "words": texts[finding.place][finding.start : finding.end],
            "sort": finding.subject.sort.value,
            "certain": finding.certain,
            "cleared": finding.subject in cleared,
        }
        for finding in findings
    ]
    return {"id": state.case.id, "number": state.number, "reviewed": state.reviewed, "findings": rows}


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
