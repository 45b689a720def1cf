"""Cases by command: into the library from files, and out of it as a pack; what else is done with them lies beside."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.commands import case_library, case_review
from desktop.commands.office import Office
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.archive.archive import Archive
    from desktop.exchange.case_reader import ReadCase

NO_CASES = QT_TRANSLATE_NOOP("Trouble", "There are no cases to save.")


def command(translate: Translate) -> click.Command:
    """Make `case` with everything that can be done with the library of cases."""
    group = click.Group("case", help=translate("Commands", "Cases in the library."))
    group.add_command(_add(translate))
    group.add_command(_pack(translate))
    for each in (*case_library.commands(translate), case_review.command(translate)):
        group.add_command(each)
    return group


def _add(translate: Translate) -> click.Command:
    @click.command("add", help=translate("Commands", "Read cases into the library: files, folders and case packs."))
    @click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.pass_context
    def add(context: click.Context, files: tuple[Path, ...]) -> None:
        from desktop.exchange.case_reading import CaseRead, CaseRefused, read_all
        from desktop.exchange.reading_room import ReadingRoom

        office: Office = context.obj
        refused = False
        with office.archive() as archive, ReadingRoom() as room:
            for event in read_all(room, files):
                match event:
                    case CaseRead(read=read):
                        office.say(_keep(archive, read, translate))
                    case CaseRefused(trouble=trouble):
                        refused = True
                        click.echo(trouble.say(translate), err=True)
        context.exit(1 if refused else 0)

    return add


def _keep(archive: "Archive", read: "ReadCase", translate: Translate) -> str:
    """Keep a case; tell what became of it, and what of its file did not come along."""
    from desktop.archive.cases import keep_case

    kept = keep_case(archive, read.case)
    said = [f"{kept.id}  {read.case.title}"]
    if hidden := read.masked_cpr + kept.masked:
        text = translate("Commands", "{count} CPR numbers were hidden. Cases must be made up.")
        said.append(text.format(count=hidden))
    if read.left_behind:
        left = ", ".join(each.say(translate) for each in read.left_behind)
        said.append(translate("Commands", "Left behind in the file: {left}.").format(left=left))
    said += [note.say(translate) for note in read.notes]
    if not kept.reviewed:
        text = translate("Commands", "Look it through before it is used in a day: brobyg case review {case}")
        said.append(text.format(case=kept.id))
    return "\n  ".join(said)


def _pack(translate: Translate) -> click.Command:
    @click.command("pack", help=translate("Commands", "Save cases as a case pack; all that are not archived, or some."))
    @click.argument("file", type=click.Path(path_type=Path))
    @click.argument("cases", nargs=-1)
    @click.pass_obj
    def pack(office: Office, file: Path, cases: tuple[str, ...]) -> None:
        from desktop.archive.cases import all_cases, one_case
        from desktop.exchange.case_pack import SUFFIX, write_pack

        file = file if file.suffix.lower() == SUFFIX else file.with_name(file.name + SUFFIX)
        with office.archive(reading=True) as archive:
            if cases:
                wanted = [case_library.find_case(archive, each) for each in dict.fromkeys(cases)]
            else:
                wanted = [entry for entry in all_cases(archive) if not entry.archived]
            if not wanted:
                raise Trouble(NO_CASES)
            found = {entry.id: one_case(archive, entry.id) for entry in wanted}
        today = date.today().isoformat()  # noqa: DTZ011 - the day of whoever sits here
        write_pack(file, tuple(found.values()), today)
        text = translate("Commands", "{count} cases are saved as {file}.")
        office.say(text.format(count=len(found), file=file))
        unchecked = sum(not entry.reviewed for entry in wanted)
        if unchecked:
            text = translate("Commands", "{count} of them have not been looked through for personal data.")
            click.echo(text.format(count=unchecked), err=True)

    return pack
