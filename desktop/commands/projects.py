"""Projects of several days by command: which there are, the page for a steering group, and files out and in."""

import json
from datetime import date
from pathlib import Path

import click

from desktop.commands.office import Office
from desktop.words import Translate


def command(translate: Translate) -> click.Command:
    """Make `project` with `list`, `status`, `export` and `import`."""

    @click.group("project", help=translate("Commands", "Projects of several theme days."))
    def project() -> None:
        """Only holds the others."""

    for each in (_list, _status, _export, _import):
        project.add_command(each(translate))
    return project


def _list(translate: Translate) -> click.Command:
    @click.command("list", help=translate("Commands", "List the projects."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def list_projects(office: Office, *, as_json: bool) -> None:
        from desktop.archive.projects import all_projects  # the library

        with office.archive(reading=True) as archive:
            found = all_projects(archive)
        if as_json:
            rows = [{"id": each.id, "title": each.title, "days": list(each.days)} for each in found]
            office.say(json.dumps(rows, ensure_ascii=False))
            return
        for each in found:
            counts = translate("Commands", "theme days: {days}, activities: {activities}")
            told = counts.format(days=len(each.days), activities=len(each.activities))
            office.say(f"{each.id}  {' '.join(each.title.split()) or '–'}  ({told})")
        if not found:
            office.say(translate("Commands", "There are no projects yet. Begin one in the window, on the start page."))

    return list_projects


def _status(translate: Translate) -> click.Command:
    @click.command(
        "status",
        help=translate(
            "Commands",
            "Print the status page for the steering group on one A4; as a Word file where the file ends in .docx, "
            "as a web page where it ends in .html.",
        ),
    )
    @click.argument("project")
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.option(
        "--municipality", default="", help=translate("Commands", "Whose page it is, as it stands at its foot.")
    )
    @click.pass_obj
    def status(office: Office, project: str, output: Path, municipality: str) -> None:
        write_status(office, project, output, municipality)
        office.say(str(output))

    return status


def _export(translate: Translate) -> click.Command:
    @click.command("export", help=translate("Commands", "Write a project as a .brobyg-project file."))
    @click.argument("project")
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.pass_obj
    def export(office: Office, project: str, output: Path) -> None:
        from desktop.archive.projects import find_project, read_project, write_project  # the library

        with office.archive(reading=True) as archive:
            ledger = read_project(archive, find_project(archive, project).id)
        office.say(str(write_project(output, ledger)))

    return export


def _import(translate: Translate) -> click.Command:
    @click.command("import", help=translate("Commands", "Merge a .brobyg-project file into the library."))
    @click.argument("file", type=click.Path(path_type=Path))
    @click.pass_obj
    def import_file(office: Office, file: Path) -> None:
        from desktop.archive.projects import load_project, take_in_project  # the library

        with office.archive() as archive:
            came = take_in_project(archive, load_project(file), office.device)
        if came.new_project:
            words = translate("Commands", "{title}: new here ({id})")
        elif came.changed:
            words = translate("Commands", "{title}: what was new is taken in ({id})")
        else:
            words = translate("Commands", "{title}: nothing new ({id})")
        office.say(words.format(title=" ".join(came.title.split()) or "–", id=came.ledger.id))

    return import_file


def write_status(office: Office, project: str, output: Path, municipality: str = "") -> None:
    """Write the status page of the project somebody means."""
    from desktop.archive.project_facts import record_of_project  # the library
    from desktop.archive.projects import find_project
    from desktop.model.day_record import Sender
    from desktop.report.project_status import status_report  # reportlab, 250 ms
    from desktop.report.writing import WORD, save_report

    with office.archive(reading=True) as archive:
        record = record_of_project(archive, find_project(archive, project))
    today = date.today()  # noqa: DTZ011 - the day of whoever sits here
    as_file = output.suffix.lower() == WORD
    report = status_report(record, today, office.translate, Sender(municipality), as_file=as_file)
    for told in save_report(report, output, office.translate):
        click.echo(told, err=True)
