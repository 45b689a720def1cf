"""What the room said, on paper: expectations and what became of them, parked questions, and the evaluation."""

from desktop.document.room import RoomDocument
from desktop.model.day import Day, Group
from desktop.model.evaluation import Answer, Outcome, load_questionnaire, outcome
from desktop.model.plenum import Plenum
from desktop.model.wall import Met, NoteKind
from desktop.paths import resources
from desktop.report.blocks import Bullets, Contents, Heading, Table
from desktop.report.pdf import write_pdf
from desktop.words import untranslated
from tests.report.days import day_report

DAY = Day("d", "T", groups=(Group("g", "G", "a"),))


def plenum(sheets: int = 6) -> Plenum:
    room = RoomDocument(device="here")
    sprog = room.add_note(NoteKind.HOPE, "et fælles sprog")
    room.merge_notes(sprog, [room.add_note(NoteKind.HOPE, "samme ord")])
    room.gather([sprog], "Sprog")
    room.say_met(sprog, Met.PARTLY)
    room.add_dot(sprog)
    room.add_note(NoteKind.FEAR, "for meget snak")
    room.add_note(NoteKind.PARKED, "Hvem betaler?")
    answers = [Answer("tasks", 4)] * sheets + [Answer("time", 1)]
    counts = {("tasks", 4): sheets, ("time", 1): 1}
    assert len(answers) == sum(counts.values())
    return Plenum(room.wall, load_questionnaire(resources()), outcome(counts, [("best", "Samtalen")]))


def told(report: object) -> str:
    texts: list[str] = []
    for block in report.blocks:
        if isinstance(block, Table):
            texts += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
        elif isinstance(block, Heading):
            texts.append(block.text)
        elif isinstance(block, Bullets):
            texts += block.items
    return "\n".join(texts)


def test_the_report_of_a_day_ends_with_what_the_room_said(tmp_path):
    report = day_report(DAY, {}, untranslated, plenum=plenum())
    said = told(report)
    for line in ("Sprog", "et fælles sprog / samme ord | 1 | Partly", "for meget snak | – | –", "Hvem betaler?"):
        assert line in said
    assert "Jeg kender de andres opgaver bedre | 4.0 | 0 | 0 | 0 | 6 | 0" in said
    assert "Tiden blev brugt godt | fewer than 5 answers | – | – | – | – | –" in said
    assert "Samtalen" in said
    contents = next(block for block in report.blocks if isinstance(block, Contents))
    assert contents.entries[-1].name == "What the room said"
    write_pdf(report, tmp_path / "day.pdf", untranslated)
    assert (tmp_path / "day.pdf").stat().st_size


def test_nothing_of_an_evaluation_is_printed_before_enough_have_answered():
    said = told(day_report(DAY, {}, untranslated, plenum=plenum(sheets=4)))
    assert "Samtalen" not in said
    assert "Evaluation" not in said
    assert "Hvem betaler?" in said


def test_a_report_of_one_group_or_of_a_silent_room_has_no_such_part():
    silent = Plenum(RoomDocument().wall, load_questionnaire(resources()), Outcome({}, {}))
    for report in (day_report(DAY, {}, untranslated, "g", plenum()), day_report(DAY, {}, untranslated, plenum=silent)):
        assert "What the room said" not in told(report)
