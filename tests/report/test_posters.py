"""Boards as posters: how large the words become, what is said when they are too small, and what is on the sheet."""

from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.layout.marks import Frame, Tile, Words
from desktop.model.day import Day, Group
from desktop.model.day_record import Sender
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.posters import PosterSize, PosterWish, Subject
from desktop.report.pdf import made_pdf
from desktop.report.posters.advice import Advice, advice, in_words
from desktop.report.posters.contents import Pinned, poster_report, walls
from desktop.report.posters.fit import fit
from desktop.report.posters.lettering import GROWS, LEAST, is_readable, size_on_paper, smallest
from desktop.words import untranslated
from tests.report.days import HARD, extreme_board
from tests.report.papers import AS_IS, CASE, Paper, bare

DAY = Day("d", "Temadag på Ærø", "2026-05-12", groups=(Group("1", "Gruppe Ét", "a", "aase"),), cases={"aase": CASE})
Print = Callable[..., Paper]


def pinned(board: BoardDocument) -> Pinned:
    return Pinned(DAY, DAY.groups[0], board.board, Sender("Ærø Kommune"))


@pytest.fixture
def print_poster(tmp_path) -> Print:
    def print_it(of: Pinned, wish: PosterWish) -> Paper:
        made = made_pdf(poster_report(of, wish, untranslated), untranslated)
        assert made.faults == ()
        path = tmp_path / f"{wish.subject}-{wish.size}.pdf"
        path.write_bytes(made.content)
        return Paper(path)

    return print_it


def size_in_mm(paper: Paper, page: int = 0) -> tuple[int, int]:
    box = paper.pdf.pages[page].mediabox
    return (round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72))


def long_board(new_board: Callable[[], BoardDocument]) -> BoardDocument:
    """Twelve phases and a card in each."""
    board = new_board()
    for number in range(12 - len(board.board.journey(AS_IS).phases)):
        board.grid.add_phase(AS_IS, f"Fase {number}")
    for number, phase in enumerate(board.board.journey(AS_IS).phases):
        board.add_card(AS_IS, "as_is.citizen", phase.id, text=f"Kort {number} om noget, der sker")
    return board


def test_the_sheet_has_the_size_that_was_asked_for_and_says_what_it_is(told_board, print_poster):
    for size, sides in ((PosterSize.A3, (420, 297)), (PosterSize.A2, (594, 420)), (PosterSize.A1, (841, 594))):
        paper = print_poster(pinned(told_board), PosterWish(Subject.AS_IS, size))
        assert size_in_mm(paper) in (sides, sides[::-1])
        sheet = paper.pages[0]
        for words in ("Gruppe Ét · Æblerne på Ærø", "As it is", "Temadag på Ærø · 12 May 2026", "Ærø Kommune"):
            assert bare(words) in sheet
        for words in ("Citizen", "Authority", "Decision", "Waiting time", "Handover"):  # the legend
            assert bare(words) in sheet
        for words in ("Ringer til jobcentret", "Bestiller støtte", "Begynder på mandag", "Øver trappen"):
            assert bare(words) in sheet
            assert bare(words) in "".join(paper.pages[1:])  # and once more as text, on pages of their own
        assert "Sagsbehandler i Ørsted" in paper.pdf.pages[1].extract_text()


def test_a_drawing_takes_as_much_of_its_sheet_as_it_can(new_board):
    board = new_board()
    (wall,) = walls(pinned(board), PosterWish(Subject.AS_IS), untranslated)
    found = fit(wall)
    assert found.paper.width > found.paper.height  # eight phases and few cards: across
    sides = (found.drawing.width / found.paper.width, found.drawing.height / found.paper.height)
    assert max(sides) > 0.75
    assert found.drawing.bottom < found.paper.height
    for _ in range(30):
        board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Endnu et kort")
    (tall,) = walls(pinned(board), PosterWish(Subject.AS_IS), untranslated)
    assert fit(tall).paper.height > fit(tall).paper.width  # one tall heap: upright


def test_nine_points_are_enough_and_a_hair_less_is_not():
    line = Tile("x", Frame(0, 0, 10, 10), (Words(0, 5, "ord", 2.5), Words(0, 5, " ", 0.1), Words(0, 5, "stort", 4)))
    exact = LEAST / (2.5 * GROWS)
    assert is_readable(smallest([line], exact))
    assert not is_readable(smallest([line], exact * 0.9999))
    assert size_on_paper(2.5, exact) == pytest.approx(LEAST)
    assert size_on_paper(4, exact) == pytest.approx(4 * exact)  # large words are not made larger
    assert smallest([Tile("y", line.frame, ())], 0.1) == LEAST  # no words are never too small
    assert (in_words(9.0, untranslated), in_words(8.96, untranslated)) == ("9.0", "8.9")


def test_what_is_too_small_is_told_with_a_size_that_would_do_and_a_number_of_posters(new_board):
    board = long_board(new_board)
    told = advice(pinned(board), PosterWish(Subject.AS_IS, PosterSize.A2), untranslated)
    assert not told.is_readable
    assert told.points < 9
    assert told.words == (
        f"On A2 the smallest text is only {in_words(told.points, untranslated)} pt."
        " Choose A1, or divide it into 2: at most 6 phases on each."
    )
    # What was advised does what was said of it.
    for wish in (PosterWish(Subject.AS_IS, PosterSize.A1), PosterWish(Subject.AS_IS, PosterSize.A2, parts=2)):
        kept = advice(pinned(board), wish, untranslated)
        assert kept.is_readable
        assert kept.words.endswith(f"the smallest text is {in_words(kept.points, untranslated)} pt.")


def test_a_board_that_no_paper_can_hold_is_told_what_would_have_to_go(templates):
    extreme = Pinned(DAY, DAY.groups[0], extreme_board(templates["social"], 500))
    told = advice(extreme, PosterWish(Subject.AS_IS, PosterSize.A3), untranslated)
    assert told.words.endswith("Hide lanes that need not be seen, or write less on the cards.")
    both = advice(extreme, PosterWish(Subject.COMPARISON, PosterSize.A3), untranslated)
    assert both.words.endswith("Print a poster of each journey instead, or hide lanes and phases.")


def test_every_card_of_an_extreme_board_is_on_the_sheet_and_none_of_its_words_is_lost(templates, print_poster):
    board = extreme_board(templates["social"], 500)
    paper = print_poster(Pinned(DAY, DAY.groups[0], board), PosterWish(Subject.AS_IS, PosterSize.A2))
    sheet = paper.pages[0]
    assert [n for n in range(500) if f"K{n}." not in sheet] == []
    assert bare(HARD[0]) in sheet  # a word of 240 letters
    assert bare("مريم الخطيب kommer") in sheet
    plan = print_poster(Pinned(DAY, DAY.groups[0], board), PosterWish(Subject.PLAN, PosterSize.A1))
    assert all(f"Mål{n}" in plan.pages[0] for n in range(4))


def test_both_journeys_are_compared_on_one_sheet(told_board, print_poster):
    told_board.copy_journey(AS_IS, JourneyKind.IDEAL)
    ideal = told_board.board.journey(JourneyKind.IDEAL)
    dropped = next(card for card in ideal.cards.values() if card.text == "Øver trappen")
    told_board.remove_card(dropped.id)
    told_board.add_card(JourneyKind.IDEAL, "ideal.citizen", "ideal.0", text="Får besked", sort=CardKind.AGREEMENT)
    paper = print_poster(pinned(told_board), PosterWish(Subject.COMPARISON, PosterSize.A1))
    sheet = paper.pages[0]
    for words in ("Both journeys together", "As it is", "The ideal journey", "new", "gone", "Får besked"):
        assert bare(words) in sheet
    assert sheet.count(bare("Øver trappen")) == 1  # struck through, not written twice
    assert bare("What is to be otherwise") in "".join(paper.pages[1:])


def test_one_divided_into_two_goes_on_with_its_numbers_and_says_where(new_board, print_poster):
    board = long_board(new_board)
    phases = board.board.journey(AS_IS).phases
    cards = [board.board.journey(AS_IS).cells["as_is.citizen", phases[at].id][0].id for at in (5, 6)]
    taker = board.add_card(AS_IS, "as_is.authority", phases[6].id, text="Tager imod")
    board.add_link(cards[0], taker)
    paper = print_poster(pinned(board), PosterWish(Subject.AS_IS, PosterSize.A2, parts=2))
    assert bare("As it is · poster 1 of 2") in paper.pages[0]
    assert bare("As it is · poster 2 of 2") in paper.pages[1]
    assert bare("Goes on elsewhere: 1 (to sheet 2).") in paper.pages[0]
    assert "Kort5om" in paper.pages[0]
    assert "Kort6om" in paper.pages[1]


@pytest.mark.parametrize("subject", list(Subject)[:4])
def test_an_empty_board_makes_a_poster_or_says_that_there_is_nothing(new_board, print_poster, subject):
    paper = print_poster(pinned(new_board()), PosterWish(subject, PosterSize.A3))
    if subject is Subject.PLAN:
        assert paper.says("There is nothing on it yet.")
    else:
        assert size_in_mm(paper) in ((420, 297), (297, 420))
    assert isinstance(advice(pinned(new_board()), PosterWish(subject), untranslated), Advice)
