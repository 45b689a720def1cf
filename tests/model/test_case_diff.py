"""What changed between two versions of a case, told so that a person can read it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.case import Actor, Assessment, Case
from desktop.model.case_diff import FieldChange, How, Piece, difference, pieces
from desktop.model.sides import Side

CASE = Case(
    id="inger",
    title="Ring før du kommer",
    age=84,
    situation="Inger bor alene på 2. sal. Hjemmeplejen kommer hver dag.",
    own_words=("Ring før I kommer.", "Jeg vil ned efter avisen.", "De er så søde."),
    actors=(Actor("Hjemmepleje", Side.PROVIDER), Actor("Visitator", Side.AUTHORITY)),
    assessments=(
        Assessment("FSIII_classic", "", "Vaske sig", 2, 1, theme="Egenomsorg"),
        Assessment("FSIII_classic", "", "Færden udendørs", 3, 2, theme="Mobilitet"),
    ),
    questions=("Hvem ringer?", "Hvad aftaler I?"),
)


def said(changes: tuple[FieldChange, ...]) -> list[tuple[str, int, str]]:
    """Each change as people mark it: what is gone in square brackets, what is new in braces."""
    marks = {How.SAME: "{}", How.REMOVED: "[{}]", How.ADDED: "{{{}}}"}
    return [
        (change.field, change.index, "".join(marks[piece.how].format(piece.text) for piece in change.pieces))
        for change in changes
    ]


def test_the_same_case_has_no_changes():
    assert difference(CASE, CASE) == ()


def test_words_that_changed_stand_out_in_their_sentence():
    new = replace(CASE, situation="Inger bor sammen med Kaj på 2. sal. Hjemmeplejen kommer to gange hver dag.")
    assert said(difference(CASE, new)) == [
        (
            "situation",
            -1,
            "Inger bor [alene ]{sammen med Kaj }på 2. sal. Hjemmeplejen kommer {to gange }hver dag.",
        )
    ]


def test_a_text_written_anew_is_shown_whole():
    assert said(difference(CASE, replace(CASE, title="Et helt andet navn"))) == [
        ("title", -1, "[Ring før du kommer]{Et helt andet navn}")
    ]


def test_items_that_moved_are_no_change_and_the_one_that_was_rewritten_is():
    new = replace(CASE, own_words=("De er så søde.", "Ring gerne før I kommer.", "Jeg vil ned efter avisen."))
    assert said(difference(CASE, new)) == [("own_words", 1, "Ring {gerne }før I kommer.")]
    assert difference(CASE, replace(CASE, questions=CASE.questions[::-1])) == ()


def test_items_come_and_go():
    new = replace(CASE, questions=("Hvem ringer?", "Hvornår?"), actors=CASE.actors[:1])
    assert said(difference(CASE, new)) == [
        ("actors", 1, "[Visitator (Authority)]"),
        ("questions", 1, "[Hvad aftaler I?]"),
        ("questions", 1, "{Hvornår?}"),
    ]


def test_a_level_that_changed_is_one_number_in_its_line():
    lines = (replace(CASE.assessments[0], level=3), CASE.assessments[1])
    assert said(difference(CASE, replace(CASE, assessments=lines, age=85))) == [
        ("age", -1, "[84]{85}"),
        ("assessments", 0, "FSIII_classic · Egenomsorg · Vaske sig · [2 ]{3 }→ 1"),
    ]


def test_sides_are_named_in_the_readers_language():
    new = replace(CASE, actors=(Actor("Hjemmepleje", Side.AUTHORITY), CASE.actors[1]))
    (change,) = difference(CASE, new, lambda _, text: {"Authority": "Myndighed", "Provider": "Leverandør"}[text])
    assert said((change,)) == [("actors", 0, "Hjemmepleje ([Leverandør]{Myndighed})")]


def test_line_breaks_alone_are_no_change():
    assert difference(CASE, replace(CASE, situation=CASE.situation.replace(". ", ".\n\n"))) == ()


@given(st.text(alphabet="aæ .,\n-1", max_size=60), st.text(alphabet="aæ .,\n-1", max_size=60))
def test_both_texts_can_be_read_out_of_the_pieces(old, new):
    found = pieces(old, new)
    assert "".join(piece.text for piece in found if piece.how is not How.REMOVED) == new
    before = "".join(piece.text for piece in found if piece.how is not How.ADDED)
    assert before.split() == old.split() or "".join(before.split()) == "".join(old.split())
    assert all(piece.text for piece in found)


def test_a_book_is_not_compared_word_by_word():
    old = " ".join(f"ord{number % 7000}" for number in range(30_000))
    assert pieces(old, f"{old} mere") == (Piece(old, How.REMOVED), Piece(f"{old} mere", How.ADDED))
