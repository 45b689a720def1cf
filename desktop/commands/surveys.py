"""The collaboration surveys of a day by command: the results of closed rounds as a report or as tables."""

from pathlib import Path

import click

from desktop.commands.office import Office
from desktop.commands.progress import progress
from desktop.model.day import Day
from desktop.model.survey import Round
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

TABLES = (".xlsx", ".zip")


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `survey`."""

    @click.command(
        "survey",
        help=translate(
            "Commands",
            "Write what the closed rounds of a theme day's collaboration surveys say, and what has changed: as PDF, as "
            "a Word file (.docx), a web page (.html), a spreadsheet (.xlsx), or CSV files (.zip).",
        ),
    )
    @click.argument("day")
    @click.option("--round", "wanted", default="", help=translate("Commands", "Only this round: its name or id."))
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.pass_obj
    def survey(office: Office, day: str, *, wanted: str, output: Path) -> None:
        write_survey(office, day, output, wanted)
        office.say(str(output))

    return (survey,)


def write_survey(office: Office, day_name: str, output: Path, wanted: str = "") -> None:
    """Write the surveys of the day somebody means, or the round they mean of them."""
    from desktop.report.survey import survey_report  # reportlab, 250 ms
    from desktop.report.table.surveys import survey_tables
    from desktop.report.table.writing import save_tables
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        day = archive.read_day(archive.find_day(day_name).id).day.day
    held = find_round(day, wanted).id if wanted else ""
    if not any(each.shown for each in day.rounds):
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "No round of a collaboration survey has been closed on this day."))
    if output.suffix.lower() in TABLES:
        save_tables(survey_tables(day, office.translate, held), day.title, output, progress())
        return
    for told in save_report(survey_report(day, office.translate, held), output, office.translate, progress()):
        click.echo(told, err=True)


def find_round(day: Day, wanted: str) -> Round:
    """The closed round with an id, or the last one with a name; raises `Trouble`."""
    closed = [each for each in day.rounds if each.shown is not None]
    for each in reversed(closed):
        if wanted == each.id or wanted.casefold() == each.name.strip().casefold():
            return each
    raise Trouble(
        QT_TRANSLATE_NOOP("Trouble", "There is no closed round called {name}."),
        QT_TRANSLATE_NOOP("Trouble", "Closed rounds: {names}."),
        name=wanted,
        names=", ".join(f"{each.id} ({each.name.strip()})" for each in closed) or "–",
    )
