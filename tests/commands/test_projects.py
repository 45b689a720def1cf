"""Projects by command: listed, and the status page of one as what its file ends in."""

import json

from pypdf import PdfReader

from desktop.archive.archive import Archive
from desktop.archive.projects import Writing, begin_project
from desktop.commands.office import Office
from desktop.model.ledger import written
from desktop.model.template import load_templates
from desktop.paths import resources
from desktop.words import untranslated


def test_projects_are_listed_and_their_status_is_one_page(brobyg, day, places, tmp_path):
    assert "There are no projects yet" in brobyg("project", "list").stdout
    archive = Archive(places, load_templates(resources()))
    ledger = begin_project(archive, "Brobygning", "a")
    said = {
        "purpose": "Bygge bro",
        "activity.abcd.made": "1",
        "activity.abcd.kind": "kick_off",
        "activity.abcd.day": day,
    }
    Writing("a").keep(archive, written(ledger, said, "a"))
    archive.close()
    assert "Brobygning  (theme days: 1, activities: 1)" in brobyg("project", "list").stdout
    assert json.loads(brobyg("project", "list", "--json").stdout) == [
        {"id": ledger.id, "title": "Brobygning", "days": [day]}
    ]
    for ending in ("pdf", "docx", "html"):
        path = tmp_path / f"status.{ending}"
        result = brobyg("project", "status", "brobygning", "-o", path, "--municipality", "Furesø Kommune")
        assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(path), "")
    pdf = PdfReader(tmp_path / "status.pdf")
    assert len(pdf.pages) == 1
    assert "Bygge bro" in pdf.pages[0].extract_text()
    assert "Furesø Kommune" in pdf.pages[0].extract_text()
    file = tmp_path / "p.brobyg-project"
    assert brobyg("project", "export", ledger.id, "-o", file).stdout.strip() == str(file)
    assert brobyg("project", "import", file).stdout.strip() == f"Brobygning: nothing new ({ledger.id})"
    there = tmp_path / "there"
    assert brobyg("project", "import", file, folder=there).stdout.strip() == f"Brobygning: new here ({ledger.id})"
    assert ledger.id in brobyg("project", "list", folder=there).stdout
    refused = brobyg("project", "status", "andet", "-o", tmp_path / "x.pdf")
    assert refused.exit_code == 1
    assert "andet" in refused.stderr


def test_what_comes_in_by_command_is_taken_in_by_this_computer_and_not_by_a_new_one_each_time(places):
    office = Office(places, untranslated)
    assert office.device
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    places.settings.write_text("[General]\nlanguage=da\ndevice=d1e2\n", "utf-8")
    assert office.device == "d1e2"
