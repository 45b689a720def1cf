"""Memory across days: words found on the boards of all days, and the same case worked on by several groups."""

import pytest

from desktop.archive.across import Sort, runs_of_case, search_days
from desktop.archive.archive import Archive
from desktop.archive.building import board_document
from desktop.archive.cases import keep_case, settle_review
from desktop.archive.notes import note_whole_day
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.model.assessment_template import load_assessment
from desktop.model.case import Case
from desktop.model.compare import Figure
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.order import Answer, Block
from desktop.model.privacy import Review
from desktop.paths import resources

AS_IS, IDEAL, PLAN = JourneyKind.AS_IS, JourneyKind.IDEAL, JourneyKind.PLAN
CASE = Case(id="inger", title="Ring før du kommer", persona="En kvinde på 84 år")


@pytest.fixture
def days(archive: Archive) -> list[str]:
    """Two days, each with two groups, of which one in each works on the case."""
    keep_case(archive, CASE)
    settle_review(archive, CASE, Review("Ida", 1))
    made = []
    for at, title in enumerate(("Forår", "Efterår")):
        day = archive.create_day(title, f"2026-0{4 + at}-01", "social", ["Ørne", "Ænder"])
        document = DayDocument(day, archive.updates(f"day-{day}"))
        first = document.day.groups[0].id
        before = document.vector()
        document.add_case(CASE)
        document.give_case(first, CASE.id)
        archive.append([(f"day-{day}", document.missing(before))])
        write(archive, first, at)
        note_whole_day(archive, day)
        made.append(day)
    return made


def write(archive: Archive, group: str, at: int) -> None:
    board = BoardDocument(archive.updates(board_document(group)))
    before = board.vector()
    card = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Inger åbner brevet fra visitationen")
    other = board.add_card(AS_IS, "as_is.authority", "as_is.1", text="Sagsbehandler venter")
    link = board.add_link(card, other)
    board.write_link(link, "what", "Samtykke på skema")
    for _ in range(at + 1):
        board.add_card(AS_IS, "as_is.citizen", "as_is.2", sort=CardKind.PAIN_POINT, text="Ingen ringer")
    board.assessing.begin(load_assessment(resources()))
    board.assessing.write("mobility", "Inger går til kiosken")
    board.assessing.write("practical", "" if at else "Hun bager selv")
    board.ordering.write(Block.DOUBT, "Hvad gør hun om natten?")
    board.ordering.answer(Block.DOUBT, Answer.ASKS)
    board.ordering.write_reply(Block.DOUBT, "Alle nætter?")
    board.ordering.write_row(board.ordering.add_service("Støtte til sundhed"), "amount", "hver fjortende dag")
    archive.append([(board_document(group), board.missing(before))])


def test_words_are_found_on_the_boards_of_all_days_with_where_they_stand(archive, days):
    found = search_days(archive, "aabner BREV")
    assert {(each.title, each.group_name, each.sort) for each in found} == {
        ("Forår", "Ørne", Sort.CARD),
        ("Efterår", "Ørne", Sort.CARD),
    }
    assert found[0].grid is AS_IS
    assert "·" in found[0].where


@pytest.mark.parametrize("words", ["fra-visitationen", "brevet, inger", "(åbner)"])
def test_what_stands_between_words_need_not_be_typed_as_it_was_written(archive, days, words):
    assert {each.words for each in search_days(archive, words)} == {"Inger åbner brevet fra visitationen"}


def test_handovers_are_found_by_what_is_handed_over_and_cases_by_their_words(archive, days):
    assert {each.sort for each in search_days(archive, "samtykke")} == {Sort.HANDOVER}
    assert [(each.sort, each.id) for each in search_days(archive, "kvinde 84")] == [(Sort.CASE, "inger")]


def test_sections_of_assessments_are_found_by_what_was_written_and_not_by_their_help(archive, days):
    found = search_days(archive, "kiosken")
    assert [(each.sort, each.id, each.where) for each in found] == [(Sort.SECTION, "mobility", "Mobilitet")] * 2
    assert [each.title for each in search_days(archive, "bager")] == ["Forår"]
    assert search_days(archive, "forsinkelse") == ()
    row = archive.library.readmodel.of("sections", days[0])[0]
    assert (row["number"], row["informant"], row["support"]) == (1, "staff", "")


def test_orders_are_found_by_what_was_ordered_and_answered(archive, days):
    found = search_days(archive, "fjortende")
    assert [(each.sort, each.id, each.where) for each in found] == [(Sort.ORDER, "service", "Ydelse og omfang")] * 2
    assert [each.words for each in search_days(archive, "alle nætter")] == ["Hvad gør hun om natten?"] * 2
    told = {row["id"]: (row["answer"], row["reply"]) for row in archive.library.readmodel.of("orders", days[0])}
    assert told == {"service": ("", ""), "doubt": ("asks", "Alle nætter?")}


@pytest.mark.parametrize("words", ["", "   ", "findes-ikke", "%", "_", '"'])
def test_what_is_nowhere_is_found_nowhere(archive, days, words):
    assert search_days(archive, words) == ()


def test_one_damaged_change_of_a_day_on_disk_hides_nothing_of_it(archive, days):
    archive.append([(f"day-{day}", b"\x01\x02\x03") for day in days])
    assert {each.group_name for each in search_days(archive, "brevet")} == {"Ørne"}
    assert len(runs_of_case(archive, "inger")) == 2


def test_a_case_is_compared_over_the_days_and_groups_that_had_it(archive, days):
    runs = runs_of_case(archive, "inger")
    assert [(run.title, run.group_name) for run in runs] == [("Forår", "Ørne"), ("Efterår", "Ørne")]
    pain = [next(pair.as_is for pair in run.figures if pair.figure is Figure.PAIN_POINTS) for run in runs]
    assert pain == [1, 2]
    assert runs_of_case(archive, "ukendt") == ()
