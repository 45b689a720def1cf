"""Reports by command: for each reader of a theme day, as PDF, as a Word file or as a web page."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

import click

from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.commands.posters import PosterWords, poster_options, wish_of, write_poster
from desktop.commands.progress import progress
from desktop.commands.records import record_of
from desktop.commands.tables import tables
from desktop.model.day_record import Sender
from desktop.model.printing import Part
from desktop.model.reader import BY_GROUP, Reader
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom, what of it, and whether participants are named."""

    reader: Reader = Reader.DAY
    part: Part = Part.ALL
    names: bool = False
    template: Path | None = None
    municipality: str = ""
    """What a Word file is made in, and whose it is."""


WHOLE = Wanted()


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `report` and `export-table`."""

    @click.command(
        "report",
        help=translate(
            "Commands",
            "Print a theme day, or one group of it, as PDF; as a Word file where the file ends in .docx, as a web page "
            "where it ends in .html.",
        ),
    )
    @click.argument("day")
    @click.option("--group", default="", help=translate("Commands", "Only this group: its name, number or id."))
    @_part_option(translate)
    @poster_options(translate)
    @_reader_option(translate)
    @click.option("--names", is_flag=True, help=translate("Commands", "Name the participants; otherwise nobody is."))
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @_word_options(translate)
    @click.pass_obj
    def report(  # noqa: PLR0913 - all that can be said on the command line
        office: Office,
        day: str,
        *,
        group: str,
        part: str,
        reader: str | None,
        output: Path,
        names: bool,
        template: Path | None,
        municipality: str,
        **poster: Unpack[PosterWords],
    ) -> None:
        chosen = Reader(reader) if reader is not None else Reader.GROUP if group else Reader.DAY
        if reader is not None and Part(part) is not Part.ALL:
            raise click.UsageError(translate("Commands", "A part alone has no reader: leave one of them out."))
        if group and chosen not in BY_GROUP:
            raise click.UsageError(translate("Commands", "The report for this reader is of all groups."))
        with office.archive(reading=True) as archive:
            day_id = archive.find_day(day).id
        wish = wish_of(poster)
        if wish is None:
            wanted = Wanted(chosen, Part(part), names, template, municipality)
            write_report(office, day_id, output, group, wanted)
        else:
            write_poster(office, day_id, output, group, wish, Sender(municipality))
        office.say(str(output))

    return (report, tables(translate))


def _part_option(translate: Translate) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """What of a group's work it holds."""
    return click.option(
        "--part",
        default=Part.ALL.value,
        type=click.Choice([part.value for part in Part]),
        help=translate(
            "Commands",
            "Everything, or alone the goal plan (both, drawings, tables), the order, the assessment or the indicators.",
        ),
    )


def _reader_option(translate: Translate) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """For whom it is."""
    return click.option(
        "--reader",
        default=None,
        type=click.Choice([reader.value for reader in Reader]),
        help=translate("Commands", "Whom it is for; participants and groups each get pages of their own."),
    )


def _word_options(translate: Translate) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """What a Word file is made in."""
    template = click.option(
        "--template",
        default=None,
        type=click.Path(path_type=Path),
        help=translate("Commands", "Your own Word template (.docx or .dotx) for a Word file."),
    )
    municipality = click.option(
        "--municipality",
        default="",
        help=translate("Commands", "What stands where a template says {{kommune}}, and on a poster."),
    )
    return lambda command: template(municipality(command))


def write_report(office: Office, day_id: str, output: Path, group: str = "", wanted: Wanted = WHOLE) -> None:
    """Write the report of a day, or of the group somebody means."""
    from desktop.report.dates import date_in_words
    from desktop.report.part_paper import part_report  # reportlab, 250 ms
    from desktop.report.readers import report_for
    from desktop.report.word.writing import Manner
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        record = record_of(archive, day_id, named=wanted.names)
    chosen = find_group(record.day, group).id if group else None
    if wanted.part is Part.ALL:
        paper = report_for(wanted.reader, record, office.translate, chosen)
    else:
        paper = part_report(record, office.translate, chosen, wanted.part)
    manner = Manner(wanted.template, date_in_words(record.day.date, office.translate), wanted.municipality)
    for told in save_report(paper, output, office.translate, progress(), manner):
        click.echo(told, err=True)
