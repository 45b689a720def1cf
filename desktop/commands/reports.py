"""Reports by command: a theme day or one group as PDF or as a web page."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.model.evaluation import load_questionnaire
from desktop.model.plenum import Plenum
from desktop.model.printing import Part
from desktop.paths import resources
from desktop.words import Translate


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
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.pass_obj
    def report(office: Office, day: str, group: str, part: str, output: Path) -> None:
        with office.archive(reading=True) as archive:
            day_id = archive.find_day(day).id
        write_report(office, day_id, output, group, Part(part))
        office.say(str(output))

    return (report,)


def write_report(office: Office, day_id: str, output: Path, group: str = "", part: Part = Part.ALL) -> None:
    """Write the report of a day, or of the group somebody means."""
    from desktop.archive.answers import evaluation_of
    from desktop.report.contents import day_report  # reportlab, 250 ms
    from desktop.report.doubts import doubts_of
    from desktop.report.plan_paper import plan_report
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        opened = archive.read_day(day_id)
        said = Plenum(opened.beside.room.wall, load_questionnaire(resources()), evaluation_of(archive, day_id))
    day = opened.day.day
    chosen = find_group(day, group).id if group else None
    boards = {group_id: board.board for group_id, board in opened.boards.items()}
    if part is Part.ALL:
        paper = day_report(day, boards, office.translate, chosen, said)
    else:
        paper = plan_report(day, boards, office.translate, chosen, part)
    faults = save_report(paper, output, office.translate, _progress())
    if faults:
        told = office.translate("Commands", "The PDF does not call itself accessible (PDF/UA): {faults}")
        click.echo(told.format(faults="; ".join(doubts_of(faults, office.translate))), err=True)


def _progress() -> Callable[[int, int], bool] | None:
    """How far it is, on a terminal; nothing where nobody watches."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, whole: int) -> bool:
        click.echo(f"\r{100 * done // max(1, whole)} %", err=True, nl=done >= whole)
        return True

    return tell
