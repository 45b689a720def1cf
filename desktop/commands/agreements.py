"""What was agreed on all theme days, by command: as lines to read, or as JSON for other programs."""

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from desktop.commands.office import Office
from desktop.model.agreement import STATUS_NAMES
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.archive.agreed import Agreed

NAMES = ("id", "what", "who", "due", "kind", "status", "because", "day", "title", "date")


def command(translate: Translate) -> click.Command:
    """Make `agreements`."""

    @click.command("agreements", help=translate("Commands", "List what was agreed on all theme days."))
    @click.option("--due", is_flag=True, help=translate("Commands", "Only what should have been done by today."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def agreements(office: Office, *, due: bool, as_json: bool) -> None:
        from desktop.archive.agreed import all_agreed  # the library

        today = date.today()  # noqa: DTZ011 - the day of whoever sits here
        with office.archive(reading=True) as archive:
            found = [each for each in all_agreed(archive) if not due or each.is_due(today)]
        if as_json:
            rows = [{name: getattr(each, name) for name in NAMES} for each in found]
            office.say(json.dumps(rows, ensure_ascii=False, indent=1))
            return
        for each in found:
            office.say(_line(each, translate))
        if not found:
            nothing = translate("Commands", "Nothing is due.")
            office.say(nothing if due else translate("Commands", "Nothing has been agreed yet."))

    return agreements


def _line(each: "Agreed", translate: Translate) -> str:
    what = " ".join(each.what.split()) or "…"
    status = translate("Agreements", STATUS_NAMES[each.status])
    said = ", ".join(filter(None, (" ".join(each.who.split()), status, " ".join(each.because.split()))))
    return f"{each.due or '–'}  {what}  ({said})  {each.title}"
