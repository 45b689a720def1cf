"""An udredning carried into the fields of a case system, by command: as Word file, PDF, web page or plain text."""

from pathlib import Path

import click

from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.commands.progress import progress
from desktop.model.assessed import NOTHING_ASSESSED
from desktop.model.carry_fields import CarrySystem
from desktop.words import Translate

SYSTEMS = {"ffb": CarrySystem.FFB, "vum1": CarrySystem.VUM1, "fsiii": CarrySystem.FSIII}


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `assessment`."""

    @click.command(
        "assessment",
        help=translate(
            "Commands",
            "Write the fields that a group's assessment was carried into; the file ends in .docx, .pdf, .html or .txt.",
        ),
    )
    @click.argument("day")
    @click.option("--group", required=True, help=translate("Commands", "The group: its name, number or id."))
    @click.option(
        "--system",
        default="ffb",
        type=click.Choice(list(SYSTEMS)),
        help=translate("Commands", "Whose fields: VUM 2.0 with FFB, VUM 1.0, or FSIII."),
    )
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.option(
        "--template",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help=translate("Commands", "A Word file of your own whose styles a .docx is written in."),
    )
    @click.pass_obj
    def assessment(office: Office, day: str, *, group: str, system: str, output: Path, template: Path | None) -> None:
        from desktop.report.carried import CarriedPaper, write_carried  # reportlab, 250 ms

        with office.archive(reading=True) as archive:
            opened = archive.read_day(archive.find_day(day).id)
            found = find_group(opened.day.day, group)
            held = opened.boards[found.id].board.assessed if found.id in opened.boards else NOTHING_ASSESSED
        paper = CarriedPaper(opened.day.day, found, held, SYSTEMS[system])
        for words in write_carried(paper, output, office.translate, template, progress()):
            click.echo(words, err=True)
        office.say(str(output))

    return (assessment,)
