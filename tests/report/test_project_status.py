"""The status page: one sheet whatever a project holds, with all that counts on it and a word on what was left out."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pypdfium2
import pytest

from desktop.model.agreement import Status
from desktop.model.course import Course, Offer
from desktop.model.ledger import sound
from desktop.model.project import Activity, ActivityKind, ActivityStatus, Advice, Followed, Project
from desktop.model.project_measures import DayRound, Measured, measured
from desktop.model.project_record import DayLine, ProjectRecord, Promise
from desktop.model.sides import Side
from desktop.model.survey import Cell, Dimension, ItemSet, Result, Round, RoundState, Survey, SurveyRole
from desktop.report.blocks import Figure
from desktop.report.pdf import pdf_bytes
from desktop.report.project_status import status_report
from desktop.report.web.page import web_page
from desktop.report.word.writing import docx_bytes
from desktop.tagged.checks import faults_of
from desktop.words import untranslated
from tests.report.word_files import words_of

TODAY = date(2026, 11, 28)
ITEMS = ItemSet(
    "Spørgsmål", "Tænk på [rolle]", {each: f"Vi {each}" for each in Dimension}, ("1", "2", "3", "4", "5"), "Ved ikke"
)
SURVEY = Survey(
    "s1",
    "Udredning til VUM",
    (SurveyRole("a", "Sagsbehandler", Side.AUTHORITY), SurveyRole("b", "Pædagog", Side.PROVIDER)),
    ITEMS,
)


def held(key, value, when):
    cells = {cell: Cell(value * 4 + (2 if cell[2] is Dimension.RESPECT else 0), 4) for cell in SURVEY.cells}
    return Round(key, "s1", key, RoundState.CLOSED, when, when, Result(cells), SURVEY)


@pytest.fixture
def record():
    activities = (
        Activity("k", ActivityKind.KICK_OFF, "", "2026-09-03", ActivityStatus.DONE, "d1"),
        Activity("t", ActivityKind.TEACHING, "VUM-logik", "2026-11", ActivityStatus.UNDER_WAY),
        Activity("f", ActivityKind.FOLLOW_UP, "", "2026-12-09"),
        Activity("x", ActivityKind.OWN, "Ikke alligevel", "", ActivityStatus.DROPPED),
    )
    project = Project(
        "p",
        "Brobygning",
        "Bygge bro",
        "Ledere",
        "Sagsbehandlere",
        "Skal vi fortsætte?\nHvem ejer retningslinjen?",
        activities,
        {Advice.TIME: Followed(True, "Fast onsdag")},
        tuple(
            Course(f"c{n}", f"Forløb {n}", Offer.HOME_ROUND, False, Offer.OWN_SUPPORT, ended="2026-05")
            for n in range(4)
        ),
    )
    promises = (
        Promise("a", "d1", "Vi ringer", "Sagsbehandler", "2026-10-15", Status.UNDER_WAY),
        Promise("b", "d1", "Vi skriver", "", "2027-01-15", Status.NOT_STARTED),
        Promise("c", "d1", "Vi mødes", "", "2026-10-01", Status.DONE),
    )
    told = measured(
        [("d1", [SURVEY], [held("Før", 2, "2026-09-03")]), ("d2", [SURVEY], [held("Efter", 3, "2027-02-01")])]
    )
    return ProjectRecord(project, {"d1": DayLine("d1", "Kick-off")}, promises, told)


def said(report):
    (table,) = (block for block in report.blocks if type(block).__name__ == "Table")
    return {row.cells[0].text: row.cells[1].text.split("\n") for row in table.rows}


def pages(report):
    content = pdf_bytes(report, untranslated)
    document = pypdfium2.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def test_what_a_steering_group_needs_is_on_it(record):
    report = status_report(record, TODAY, untranslated)
    rows = said(report)
    assert rows["The steering group must decide"] == ["– Skal vi fortsætte?", "– Hvem ejer retningslinjen?"]
    assert rows["Done"] == ["– Ikke alligevel · Cancelled", "– Kick-off · 3\u00a0September\u00a02026"]
    assert rows["Now and next"] == ["– VUM-logik · November 2026", "– Follow-up · 9\u00a0December\u00a02026"]
    assert rows["Agreements"] == [
        "– Of all days: Not started 1, Under way 1, Done 1. Overdue: 1.",
        "– Overdue: Vi ringer · Sagsbehandler · 15\u00a0October\u00a02026",
    ]
    assert rows["Measured before and after"][:2] == [
        "– Udredning til VUM: from Før (3\u00a0September\u00a02026) to Efter (1\u00a0February\u00a02027)."
        " Small numbers swing.",
        "– Communication: 2.0 → 3.0 (clear change)",
    ]
    assert any("4 of 4" in line for line in rows["Effect for citizens"])
    assert "Small numbers swing" in rows["Effect for citizens"][-1]
    assert (
        "– Yes: Give priority to time for meetings and theme days together. Fast onsdag"
        in rows["Five pieces of advice"]
    )
    assert not any("left out" in getattr(block, "text", "") for block in report.blocks)
    assert pages(report) == 1


def test_rounds_that_cannot_be_compared_and_what_is_unknown_are_not_on_it(record):
    other = replace(SURVEY, process="Noget andet")
    (one,) = record.measured
    later = replace(one.rounds[1].round, asked=other)
    unlike = replace(record, measured=(Measured(SURVEY, (one.rounds[0], DayRound("d2", later))),))
    assert "Measured before and after" not in said(status_report(unlike, TODAY, untranslated))
    empty = ProjectRecord(Project("p"))
    assert pages(status_report(empty, TODAY, untranslated)) == 1


@pytest.mark.parametrize("word", ["ord ", "W" * 2_000, "Et meget langt ord som indsatsmålsopfølgning og "])
def test_it_is_one_page_whatever_a_project_holds_and_says_what_was_left_out(record, word):
    long = sound(word * (2_000 // len(word)))
    project = replace(
        record.project,
        title=long,
        purpose=long,
        steering=long,
        work=long,
        decide="\n".join(["Skal vi? " + long[:200]] * 60),
        activities=tuple(
            Activity(f"a{n}", ActivityKind.OWN, long, f"2026-{n % 12 + 1:02}", list(ActivityStatus)[n % 4])
            for n in range(200)
        ),
        advice={each: Followed(each is Advice.TIME, long) for each in Advice},
        courses=(
            *(Course(f"c{n}", "", Offer.HOME_ROUND, False, Offer.STAYS, Offer.OWN) for n in range(300)),
            Course("g"),
        ),
    )
    promises = tuple(Promise(f"p{n}", "d1", long, long, "2026-01-01", Status.NOT_STARTED) for n in range(500))
    stuffed = replace(record, project=project, promises=promises)
    for as_file in (False, True):
        report = status_report(stuffed, TODAY, untranslated, as_file=as_file)
        assert pages(replace(report, blocks=tuple(b for b in report.blocks if type(b).__name__ != "Cover"))) == 1
        note = report.blocks[-1].text
        assert "were left out" in note
        assert "were shortened" in note


def test_the_drawing_goes_before_a_text_of_an_ordinary_project_is_shortened(record):
    activities = tuple(Activity(f"a{n}", ActivityKind.OWN, "VUM-logik og sprog", f"2026-0{n + 1}") for n in range(9))
    purpose = "Borgeren skal møde én samlet indsats, og udredningen skal kunne bruges uden at blive skrevet om."
    what = "Leverandør ringer til myndighed samme dag, når noget ændrer sig hos borgeren eller hos os selv"
    promises = tuple(Promise(f"p{n}", "d1", what, "Teamleder", "2026-01-01", Status.NOT_STARTED) for n in range(9))
    project = replace(record.project, purpose=purpose, activities=activities)
    report = status_report(replace(record, project=project, promises=promises), TODAY, untranslated)
    assert said(report)["Purpose"] == [purpose]
    assert not [block for block in report.blocks if isinstance(block, Figure)]
    assert pages(report) == 1
    assert "were shortened" not in report.blocks[-1].text


def test_pdf_is_tagged_and_web_page_and_word_file_say_the_same(record, tmp_path):
    report = status_report(record, TODAY, untranslated)
    (tmp_path / "s.pdf").write_bytes(pdf_bytes(report, untranslated))
    from pikepdf import Pdf

    with Pdf.open(tmp_path / "s.pdf") as pdf:
        assert list(faults_of(pdf)) == []
    page = web_page(report, untranslated).decode()
    content, lacking = docx_bytes(status_report(record, TODAY, untranslated, as_file=True), untranslated)
    (tmp_path / "s.docx").write_bytes(content)
    words = words_of(tmp_path / "s.docx")
    assert lacking == ()
    for needed in ("Skal vi fortsætte?", "Vi ringer", "4 of 4", "Fast onsdag", "clear change"):
        assert needed in page
        assert needed in words


def test_rounds_of_one_survey_on_several_days_are_one_and_in_time(record):
    (one,) = record.measured
    assert [each.round.name for each in one.rounds] == ["Før", "Efter"]
    planned = Round("Efter", "s1", "Efter")
    (again,) = measured(
        [("d1", [SURVEY], [held("Før", 2, "2026-09-03"), planned]), ("d2", [SURVEY], [held("Efter", 3, "2027-02-01")])]
    )
    assert [(each.day, each.round.state) for each in again.rounds] == [("d1", RoundState.CLOSED)] * 2
    told = again.compared()
    assert told.communication.difference == Fraction(1)
