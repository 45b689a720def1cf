"""The library of cases by command: what is there, finding it, its versions, and putting cases away or deleting them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from desktop.commands.office import Office
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.archive.archive import Archive
    from desktop.archive.entries import CaseEntry

COLUMNS = (
    *("id", "title", "persona", "keywords", "target_groups", "laws", "themes"),
    *("number", "reviewed", "archived"),
)


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `list`, `search`, `versions`, `archive`, `restore`, `remove` and `give`."""
    return (
        _list(translate),
        _search(translate),
        _versions(translate),
        _archive(translate),
        _restore(translate),
        _remove(translate),
        _give(translate),
    )


def find_case(archive: "Archive", wanted: str) -> "CaseEntry":
    """The case with an id, a title, or the beginning of an id; `Trouble` if there is none or more than one."""
    from desktop.archive.cases import all_cases

    cases = all_cases(archive)
    for matches in (
        [case for case in cases if case.id == wanted],
        [case for case in cases if case.title.casefold() == wanted.casefold()],
        [case for case in cases if wanted and case.id.startswith(wanted)],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "More than one case answers to “{wanted}”."),
                QT_TRANSLATE_NOOP("Trouble", "Use the id that `brobyg case list` shows."),
                wanted=wanted,
            )
    raise Trouble(
        QT_TRANSLATE_NOOP("Trouble", "There is no case “{wanted}”."),
        QT_TRANSLATE_NOOP("Trouble", "`brobyg case list --archived` shows those there are."),
        wanted=wanted,
    )


def _list(translate: Translate) -> click.Command:
    @click.command("list", help=translate("Commands", "List the cases."))
    @click.option("--archived", is_flag=True, help=translate("Commands", "Archived cases too."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def list_cases(office: Office, *, archived: bool, as_json: bool) -> None:
        from desktop.archive.cases import all_cases

        with office.archive(reading=True) as archive:
            found = [case for case in all_cases(archive) if archived or not case.archived]
        _tell(office, found, as_json=as_json)
        if not found and not as_json:
            office.say(translate("Commands", "There are no cases yet. Read some with: brobyg case add FILE"))

    return list_cases


def _search(translate: Translate) -> click.Command:
    @click.command("search", help=translate("Commands", "Find cases by the beginnings of words, best first."))
    @click.argument("words", nargs=-1, required=True)
    @click.option("--archived", is_flag=True, help=translate("Commands", "Archived cases too."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_context
    def search(context: click.Context, words: tuple[str, ...], *, archived: bool, as_json: bool) -> None:
        from desktop.archive.cases import all_cases, search_cases

        office: Office = context.obj
        with office.archive(reading=True) as archive:
            ids = search_cases(archive, " ".join(words), archived=archived)
            cases = {case.id: case for case in all_cases(archive)}
        found = [cases[case_id] for case_id in ids]
        _tell(office, found, as_json=as_json)
        context.exit(0 if found else 1)

    return search


def _versions(translate: Translate) -> click.Command:
    @click.command("versions", help=translate("Commands", "List the versions of a case, newest first."))
    @click.argument("case")
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def list_versions(office: Office, case: str, *, as_json: bool) -> None:
        from desktop.archive.cases import versions

        with office.archive(reading=True) as archive:
            found = versions(archive, find_case(archive, case).id)
        if as_json:
            names = ("number", "title", "at", "reviewed")
            rows = [{name: getattr(version, name) for name in names} for version in found]
            office.say(json.dumps(rows, ensure_ascii=False))
            return
        for version in found:
            at = datetime.fromtimestamp(version.at, UTC).astimezone().strftime("%Y-%m-%d %H.%M")
            state = _state(office.translate, reviewed=version.reviewed)
            office.say(f"{version.number}  {at}  {version.title}  ({state})")

    return list_versions


def _archive(translate: Translate) -> click.Command:
    @click.command("archive", help=translate("Commands", "Put a case away; it can be brought back."))
    @click.argument("case")
    @click.pass_obj
    def put_away(office: Office, case: str) -> None:
        from desktop.archive.cases import archive_case

        with office.archive() as archive:
            archive_case(archive, find_case(archive, case).id, archived=True)

    return put_away


def _restore(translate: Translate) -> click.Command:
    text = translate("Commands", "Bring an archived case back, or an older version of a case.")

    @click.command("restore", help=text)
    @click.argument("case")
    @click.option("--version", "number", default=0, help=translate("Commands", "Let this version be the newest again."))
    @click.pass_obj
    def restore(office: Office, case: str, number: int) -> None:
        from desktop.archive.cases import archive_case, restore_version

        with office.archive() as archive:
            case_id = find_case(archive, case).id
            if number:
                restore_version(archive, case_id, number)
            else:
                archive_case(archive, case_id, archived=False)

    return restore


def _remove(translate: Translate) -> click.Command:
    @click.command("remove", help=translate("Commands", "Delete a case for good, with all its versions."))
    @click.argument("case")
    @click.option("--yes", is_flag=True, help=translate("Commands", "Do not ask first."))
    @click.option("--copies", is_flag=True, help=translate("Commands", "Delete it in the dated copies as well."))
    @click.pass_obj
    def remove(office: Office, case: str, *, yes: bool, copies: bool) -> None:
        from desktop.archive.cases import clear_copies, remove_case

        with office.archive() as archive:
            entry = find_case(archive, case)
            question = translate("Commands", "Delete “{title}” for good?").format(title=entry.title)
            if not yes:
                click.confirm(question, abort=True)
            left = remove_case(archive, entry.id)
            if copies:
                clear_copies(archive, entry.id)
            elif left.copies:
                text = translate("Commands", "Dated copies of the library that still hold it: {count} (--copies).")
                office.say(text.format(count=left.copies))

    return remove


def _give(translate: Translate) -> click.Command:
    @click.command("give", help=translate("Commands", "Give a case to a theme day, and to one of its groups."))
    @click.argument("case")
    @click.argument("day")
    @click.argument("group", required=False, default="")
    @click.pass_obj
    def give(office: Office, case: str, day: str, group: str) -> None:
        from desktop.archive.giving import give_case
        from desktop.commands.boards import find_group

        with office.archive() as archive:
            day_id = archive.find_day(day).id
            group_id = find_group(archive.read_day(day_id).day.day, group).id if group else ""
            give_case(archive, find_case(archive, case).id, day_id, group_id)

    return give


def _tell(office: Office, cases: Sequence["CaseEntry"], *, as_json: bool) -> None:
    if as_json:
        rows = [{name: getattr(case, name) for name in COLUMNS} for case in cases]
        office.say(json.dumps(rows, ensure_ascii=False))
        return
    for case in cases:
        state = _state(office.translate, reviewed=case.reviewed, archived=case.archived)
        office.say(f"{case.id}  {case.title}" + (f" – {case.persona}" if case.persona else "") + f"  ({state})")


def _state(translate: Translate, *, reviewed: bool, archived: bool = False) -> str:
    looked = translate("Commands", "reviewed") if reviewed else translate("Commands", "not reviewed")
    put_away = translate("Commands", "archived")
    return f"{looked}, {put_away}" if archived else looked
