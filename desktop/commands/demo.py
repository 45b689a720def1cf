"""The example theme day by command: in the window, or on paper and in pictures where there is no screen."""

import sys
from datetime import date
from pathlib import Path

import click

from desktop.commands.office import Office
from desktop.commands.reports import write_report
from desktop.paths import resources
from desktop.words import Translate

REPORT = "brobyg-eksempel.pdf"


def command(translate: Translate) -> click.Command:
    """Make `demo`."""

    @click.command("demo", help=translate("Commands", "Open the example theme day; it is made the first time."))
    @click.option(
        "--headless",
        is_flag=True,
        help=translate("Commands", "Without a screen: write its report and pictures instead."),
    )
    @click.option(
        "--output",
        default=Path("output"),
        type=click.Path(file_okay=False, path_type=Path),
        help=translate("Commands", "The folder for report and pictures."),
    )
    @click.pass_obj
    def demo(office: Office, output: Path, *, headless: bool) -> None:
        if not headless:
            from desktop.app import run  # the window and all of Qt

            sys.exit(run(office.places, example=True))
        _on_paper(office, output.absolute())

    return demo


def _on_paper(office: Office, output: Path) -> None:
    from desktop.app import pictures  # the window and all of Qt
    from desktop.archive.example import example_day

    with office.archive() as archive:
        day_id = example_day(archive, resources(), date.today().isoformat())  # noqa: DTZ011 - the day it is here
    output.mkdir(parents=True, exist_ok=True)
    office.say(office.translate("Commands", "Writing the report …"))
    write_report(office, day_id, output / REPORT)
    office.say(str(output / REPORT))
    office.say(office.translate("Commands", "Taking pictures of the main screens …"))
    for path in pictures(office.places, day_id, output):
        office.say(str(path))
