"""The whole way, as a facilitator and a group go it: case file, day, board, crash, report, another laptop."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[1]

CASE = """# Ring før du kommer

**Persona:** Asta, 44 år

## Situation
Asta bor alene i en almen bolig i Elmekær og hører stemmer. Bostøtten kommer tre timer om ugen.

## Borgerens egne ord
»Jeg er ikke min diagnose, jeg er gartner.«

## Aktører
Sagsbehandler, bostøtte, søster

## Spørgsmål til gruppen
1. Hvem ser de tidlige tegn først?
"""

GROUP = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.archive.archive import Archive
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.shelf import Shelf

app = QCoreApplication([])
shelf = Shelf(lambda: Archive(Places(Path(sys.argv[1])), load_templates(resources())))

def work(opened):
    global session
    session = Session(shelf, opened)
    session.take_case(sys.argv[3], session.day.groups[0].id)
    board = session.board(session.day.groups[0].id)
    kind = JourneyKind.AS_IS
    def card(lane, phase, text):
        return board.add_card(kind, f"as_is.{lane}", f"as_is.{phase}", text=text)
    tegn = card("relatives", 5, "Søsteren ser, at blomsterne ikke er vandet")
    status = card("provider", 5, "Bostøtten skriver: lidt mere tilbagetrukket")
    mappe = card("authority", 6, "Status ligger i mappen til december")
    card("citizen", 5, "Trækker gardinerne for")
    card("others", 6, "Bliver indlagt med politi")
    board.write_link(board.add_link(tegn, status), "what", "De tidlige tegn")
    board.write_link(board.add_link(status, mappe), "deadline", "Samme dag")
    board.feel("as_is.6", -3)
    shelf.saving_changed.connect(lambda saving: tell() if saving.saved and session.day.cases else None)

def tell():
    sys.stdout.write("saved\\n")
    sys.stdout.flush()

shelf.start()
shelf.open_day(sys.argv[2], work)
app.exec()
"""


@pytest.fixture
def facilitator(tmp_path: Path):
    """Runs `brobyg` on a library of its own and gives what it prints."""

    def brobyg(*words: str, library: str = "library", code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--data-dir", str(tmp_path / library), *words],
            capture_output=True, check=False, cwd=ROOT, env={**os.environ, "BROBYG_LANGUAGE": "da"}, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == code, done.stderr
        return done.stdout.strip()

    return brobyg


def test_from_a_case_file_to_a_printed_journey_through_a_crash(facilitator, tmp_path):
    (tmp_path / "case.md").write_text(CASE, "utf-8")
    day = facilitator("new", "Temadag i Elmekær", "--date", "2026-05-12", "--groups", "2")
    facilitator("case", "add", str(tmp_path / "case.md"))
    (case,) = json.loads(facilitator("case", "list", "--json"))
    assert case["title"] == "Ring før du kommer"
    assert "Asta" in facilitator("case", "review", case["id"], code=1)
    facilitator("case", "review", case["id"], "--approve", "Personen er opdigtet")

    work_until_saved_and_kill(tmp_path / "library", day, case["id"])

    board = json.loads(facilitator("board", day, "Gruppe 1", "--json"))["journeys"]["as_is"]
    assert len(board["cards"]) == 5
    assert sorted(link["handover"] for link in board["links"]) == [1, 2]
    assert board["phases"][6]["feeling"] == -3
    assert "✓ Biblioteket" in facilitator("check")

    facilitator("report", day, "-o", str(tmp_path / "rapport.pdf"))
    reader = PdfReader(tmp_path / "rapport.pdf")
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in (
        "Temadag i Elmekær", "12. maj 2026", "Jeg er ikke min diagnose, jeg er gartner.", "Asta, 44 år",
        "Hvem ser de tidlige tegn først?", "Søsteren ser, at blomsterne ikke er vandet", "De tidlige tegn",
        "Samme dag", "opgivende",
    ):  # fmt: skip
        assert words in text, words
    assert reader.metadata is not None
    assert reader.metadata.title == "Temadag i Elmekær"
    assert any(float(page.mediabox.width) > 1_180 for page in reader.pages), "an A3 sheet in landscape"


def test_a_day_goes_to_another_laptop_and_comes_back_with_both_sides_words(facilitator, tmp_path):
    (tmp_path / "case.md").write_text(CASE, "utf-8")
    day = facilitator("new", "Temadag", "--groups", "1")
    facilitator("case", "add", str(tmp_path / "case.md"))
    (case,) = json.loads(facilitator("case", "list", "--json"))
    facilitator("case", "review", case["id"], "--approve", "Personen er opdigtet")
    file = str(tmp_path / "dag.brobyg")
    facilitator("export", day, "-o", file)
    facilitator("import", file, library="other")
    work_until_saved_and_kill(tmp_path / "library", day, case["id"])
    facilitator("export", day, "-o", file)

    assert "ændringer taget ind" in facilitator("import", file, library="other")
    here = facilitator("board", day, "1", "--json")
    assert json.loads(here) == json.loads(facilitator("board", day, "1", "--json", library="other"))
    assert "intet nyt" in facilitator("import", file, library="other")


def work_until_saved_and_kill(library: Path, day: str, case: str) -> None:
    """Let a group work until its words are shown as saved, and pull the plug."""
    with subprocess.Popen(
        [sys.executable, "-c", GROUP, str(library), day, case], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as group:
        assert group.stdout is not None
        assert group.stdout.readline() == "saved\n"
        group.kill()
