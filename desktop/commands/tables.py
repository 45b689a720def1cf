"""A theme day as a spreadsheet or as CSV files by command."""

from pathlib import Path

import click

from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.commands.progress import progress
from desktop.commands.records import record_of
from desktop.words import Translate


def tables(translate: Translate) -> click.Command:
    """Make `export-table`."""

    @click.command(
        "export-table",
        help=translate(
            "Commands",
            "Write journeys, cards, handovers, goals, agreements, votes, evaluation and programme of a theme day as a "
            "spreadsheet where the file ends in .xlsx, as CSV files in a .zip where it ends so, else in a folder.",
        ),
    )
    @click.argument("day")
    @click.option("--group", default="", help=translate("Commands", "Only this group: its name, number or id."))
    @click.option("--names", is_flag=True, help=translate("Commands", "Also the participants, with their names."))
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file or the folder to write."),
    )
    @click.pass_obj
    def export_table(office: Office, day: str, group: str, output: Path, *, names: bool) -> None:
        write_tables(office, day, output, group, names=names)
        office.say(str(output))

    return export_table


def write_tables(office: Office, day_name: str, output: Path, group: str, *, names: bool) -> None:
    """Write the tables of the day somebody means."""
    from desktop.report.table.contents import day_tables
    from desktop.report.table.writing import save_tables

    with office.archive(reading=True) as archive:
        record = record_of(archive, archive.find_day(day_name).id, named=names)
    chosen = find_group(record.day, group).id if group else None
    save_tables(day_tables(record, office.translate, chosen), record.day.title, output, progress())
