"""Reports by command: for each reader of a theme day, as PDF or as a web page."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

import click

from desktop.archive.archive import Archive
from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.commands.posters import PosterWords, poster_options, wish_of, write_poster
from desktop.model.day_record import DayRecord
from desktop.model.evaluation import load_questionnaire
from desktop.model.plenum import Plenum
from desktop.model.printing import Part
from desktop.model.reader import BY_GROUP, Reader
from desktop.paths import resources
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom, what of it, and whether participants are named."""

    reader: Reader = Reader.DAY
    part: Part = Part.ALL
    names: bool = False


WHOLE = Wanted()


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `report`."""

    @click.command(
        "report",
        help=translate(
            "Commands", "Print a theme day, or one group of it, as PDF, or as a web page where the file ends in .html."
        ),
    )
    @click.argument("day")
    @click.option("--group", default="", help=translate("Commands", "Only this group: its name, number or id."))
    @click.option(
        "--part",
        default=Part.ALL.value,
        type=click.Choice([part.value for part in Part]),
        help=translate("Commands", "Everything, or the goal plan alone: as both, as drawings, or as tables."),
    )
    @poster_options(translate)
    @click.option(
        "--reader",
        default=None,
        type=click.Choice([reader.value for reader in Reader]),
        help=translate("Commands", "Whom it is for; participants and groups each get pages of their own."),
    )
    @click.option("--names", is_flag=True, help=translate("Commands", "Name the participants; otherwise nobody is."))
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
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
        **poster: Unpack[PosterWords],
    ) -> None:
        chosen = Reader(reader) if reader is not None else Reader.GROUP if group else Reader.DAY
        if reader is not None and Part(part) is not Part.ALL:
            raise click.UsageError(translate("Commands", "The goal plan alone has no reader: leave one of them out."))
        if group and chosen not in BY_GROUP:
            raise click.UsageError(translate("Commands", "The report for this reader is of all groups."))
        with office.archive(reading=True) as archive:
            day_id = archive.find_day(day).id
        wish = wish_of(poster)
        if wish is None:
            write_report(office, day_id, output, group, Wanted(chosen, Part(part), names))
        else:
            write_poster(office, day_id, output, group, wish)
        office.say(str(output))

    return (report,)


def write_report(office: Office, day_id: str, output: Path, group: str = "", wanted: Wanted = WHOLE) -> None:
    """Write the report of a day, or of the group somebody means."""
    from desktop.report.plan_paper import plan_report  # reportlab, 250 ms
    from desktop.report.readers import report_for
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        record = _record(archive, day_id, named=wanted.names)
    chosen = find_group(record.day, group).id if group else None
    if wanted.part is Part.ALL:
        paper = report_for(wanted.reader, record, office.translate, chosen)
    else:
        paper = plan_report(record.day, record.boards, office.translate, chosen, wanted.part)
    faults = save_report(paper, output, office.translate, _progress())
    if faults:
        told = office.translate("Commands", "The PDF does not call itself accessible (PDF/UA): {faults}")
        click.echo(told.format(faults="; ".join(fault.told for fault in faults)), err=True)


def _record(archive: Archive, day_id: str, *, named: bool) -> DayRecord:
    from desktop.archive.answers import evaluation_of

    opened = archive.read_day(day_id)
    beside = opened.beside
    return DayRecord(
        day=opened.day.day,
        boards={group_id: board.board for group_id, board in opened.boards.items()},
        plenum=Plenum(beside.room.wall, load_questionnaire(resources()), evaluation_of(archive, day_id)),
        agreements=beside.room.agreements.listed,
        guideline=beside.guideline.guideline,
        people=beside.people.people,
        named=named,
    )


def _progress() -> Callable[[int, int], bool] | None:
    """How far it is, on a terminal; nothing where nobody watches."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, whole: int) -> bool:
        click.echo(f"\r{100 * done // max(1, whole)} %", err=True, nl=done >= whole)
        return True

    return tell
