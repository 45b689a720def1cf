"""The shared guideline of a day by command: as a Word file, PDF, web page or plain text, by the file's ending."""

from pathlib import Path

import click

from desktop.commands.office import Office
from desktop.words import Translate


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `guideline`."""

    @click.command(
        "guideline",
        help=translate(
            "Commands", "Write the shared guideline of a theme day; the file ends in .docx, .pdf, .html or .txt."
        ),
    )
    @click.argument("day")
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
    def guideline(office: Office, day: str, output: Path, template: Path | None) -> None:
        write_guideline_of(office, day, output, template)
        office.say(str(output))

    return (guideline,)


def write_guideline_of(office: Office, day: str, output: Path, template: Path | None = None) -> None:
    """Write the guideline of the day somebody means."""
    from desktop.report.guideline import guideline_report, write_guideline  # reportlab, 250 ms
    from desktop.report.guideline_text import guideline_text
    from desktop.report.pdf import put_in_place
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        opened = archive.read_day(archive.find_day(day).id)
    told, held, translate = opened.day.day, opened.beside.guideline.guideline, office.translate
    match output.suffix.lower():
        case ".docx":
            doubts = write_guideline(told, held, output, translate, template)
        case ".txt":
            put_in_place(guideline_text(held, translate).encode(), output)
            doubts = ()
        case _:
            doubts = save_report(guideline_report(told, held, translate), output, translate)
    for words in doubts:
        click.echo(words, err=True)
