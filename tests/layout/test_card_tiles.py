"""What a card shows beside its text: details of its kind, badges others have put on it, and what it is worth."""

import pytest

from desktop.layout import measures as m
from desktop.layout.card import lay_out_card
from desktop.layout.marks import Box, Dot, Mark, Path, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.model.journey import Card, Place, Worth
from desktop.model.kinds import CardKind, Channel, JourneyKind, Perspective
from desktop.model.sides import Side
from desktop.words import untranslated


def tile(kind: CardKind, **more: object) -> Tile:
    place = Place("as_is.citizen", "as_is.0", "a")
    text = str(more.pop("text", "Hun venter på svar"))
    return lay_out_card(Card("c", JourneyKind.AS_IS, place, kind, text, **more), Side.AUTHORITY, untranslated)  # type: ignore[arg-type]


def words(of: Tile) -> list[str]:
    return [mark.text for mark in of.marks if isinstance(mark, Words)]


def assert_inside(of: Tile) -> None:
    """All that is drawn lies inside the card's frame, and no two lines of words stand on each other."""
    lines = [mark for mark in of.marks if isinstance(mark, Words)]
    for line in lines:
        assert line.x >= m.CARD_STRIP
        assert line.x + width_of(line.text, line.size, line.weight) <= of.frame.width - 1
        assert line.y - line.size * 0.7 >= 0
        assert line.y <= of.frame.height - 1
    boxes = [
        (line.x, line.y - line.size * 0.66, line.x + width_of(line.text, line.size, line.weight), line.y)
        for line in lines
    ]
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            assert apart, (one, other)


def test_a_waiting_time_shows_its_days_large_beside_the_hourglass() -> None:
    card = tile(CardKind.WAITING, days=14, knows=False, who="Kommunen på PPR")
    (days,) = [mark for mark in card.marks if isinstance(mark, Words) and mark.text == "14 days"]
    assert days.size > m.TEXT
    hourglass = next(mark for mark in card.marks if isinstance(mark, Path) and len(mark.strokes) == 4)
    assert max(stroke.to[0] for stroke in hourglass.strokes) < days.x
    assert "The citizen does not know why" in " ".join(words(card))
    assert_inside(card)


def test_one_day_is_one_day() -> None:
    assert "1 day" in words(tile(CardKind.WAITING, days=1))
    assert "1 day" in words(tile(CardKind.STEP, days=1))


@pytest.mark.parametrize(
    ("kind", "more", "seen"),
    [
        (CardKind.STEP, {"days": 3}, "3 days"),
        (CardKind.TOUCHPOINT, {"channel": Channel.HOME_VISIT}, "home visit"),
        (CardKind.DECISION, {"law": "SEL § 85"}, "SEL § 85"),
        (CardKind.AGREEMENT, {"due": "fra mandag"}, "fra mandag"),
        (CardKind.PAIN_POINT, {"why": "Ingen ved det"}, "Ingen ved det"),
        (CardKind.QUESTION, {"who": "Egen læge"}, "Egen læge"),
    ],
)
def test_each_kind_shows_what_its_form_asks_for(kind: CardKind, more: dict[str, object], seen: str) -> None:
    card = tile(kind, **more)
    assert seen in words(card)
    assert card.frame.height > tile(kind).frame.height or card.frame.height == m.CARD_LEAST
    assert_inside(card)


def test_what_another_kind_asked_for_is_not_shown() -> None:
    card = tile(CardKind.IDEA, days=3, law="SEL § 85", due="fra mandag", channel=Channel.EBOKS, knows=False)
    assert words(card) == ["IDEA", "Hun venter på svar"]


def test_what_causes_a_pain_point_is_one_line_however_long() -> None:
    long = tile(CardKind.PAIN_POINT, why="Teksten skrives tre gange i tre systemer, der ikke taler sammen " * 4)
    assert long.frame.height == tile(CardKind.PAIN_POINT, why="Kort").frame.height
    assert words(long)[-1].endswith("…")


def discs(of: Tile) -> list[Mark]:
    return [mark for mark in of.marks if isinstance(mark, Dot) and mark.fill is Token.HIGHLIGHT]


@pytest.mark.parametrize(("dots", "drawn", "number"), [(0, 0, ""), (1, 1, ""), (5, 5, ""), (6, 1, "6"), (23, 1, "23")])
def test_up_to_five_dots_are_discs_and_more_are_counted(dots: int, drawn: int, number: str) -> None:
    card = tile(CardKind.IDEA, dots=dots)
    assert len(discs(card)) == drawn
    assert [text for text in words(card) if text.isdigit()] == ([number] if number else [])


def test_badges_stand_in_the_corner_beside_the_name_of_the_kind() -> None:
    card = tile(CardKind.STEP, dots=2, comments=3, doubts=1)
    assert [text for text in words(card) if text.isdigit()] == ["3", "1"]
    assert card.frame.height == tile(CardKind.STEP).frame.height, "there is room for them beside the name"
    assert_inside(card)


@pytest.mark.parametrize("kind", list(CardKind))
def test_many_badges_on_any_kind_stay_inside_the_card_and_clear_of_its_words(kind: CardKind) -> None:
    for dots in (5, 240):
        assert_inside(tile(kind, dots=dots, comments=88, doubts=12, days=120, who="Sagsbehandleren " * 4))


def test_a_judged_card_has_a_chip_of_three_parts_and_an_unjudged_one_none() -> None:
    worth = (Worth(Perspective.PROFESSIONAL, 1), Worth(Perspective.RESOURCES, -2), Worth(Perspective.CITIZEN))
    card = tile(CardKind.IDEA, worth=worth)
    assert words(card)[-3:] == ["P +1", "R −2", "C"]
    assert len([mark for mark in card.marks if isinstance(mark, Box) and mark.stroke]) == 3
    assert_inside(card)
    assert words(tile(CardKind.IDEA, worth=(Worth(Perspective.CITIZEN, None, "fordi"),))) == words(tile(CardKind.IDEA))
