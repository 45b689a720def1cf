"""Cases by command: read files into the library; what else can be done with them lies beside."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.commands import case_library, case_review
from desktop.commands.office import Office
from desktop.trouble import Trouble
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.archive.archive import Archive


def command(translate: Translate) -> click.Command:
    """Make `case` with everything that can be done with the library of cases."""
    group = click.Group("case", help=translate("Commands", "Cases in the library."))
    group.add_command(_add(translate))
    for each in (*case_library.commands(translate), case_review.command(translate)):
        group.add_command(each)
    return group


def _add(translate: Translate) -> click.Command:
    @click.command("add", help=translate("Commands", "Read case files (.md, .txt, .yaml, .json) into the library."))
    @click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.pass_context
    def add(context: click.Context, files: tuple[Path, ...]) -> None:
        office: Office = context.obj
        refused = 0
        with office.archive() as archive:
            for file in files:
                try:
                    office.say(_keep(archive, file, translate))
                except Trouble as trouble:
                    refused += 1
                    click.echo(trouble.say(translate), err=True)
        context.exit(1 if refused else 0)

    return add


def _keep(archive: "Archive", file: Path, translate: Translate) -> str:
    from desktop.archive.cases import keep_case
    from desktop.exchange.case_reader import read_case

    read = read_case(file)
    keep_case(archive, read.case)
    said = [f"{read.case.id}  {read.case.title}"]
    if read.masked_cpr:
        text = translate("Commands", "{count} CPR numbers were hidden. Cases must be made up.")
        said.append(text.format(count=read.masked_cpr))
    said += [note.say(translate) for note in read.notes]
    return "\n  ".join(said)
