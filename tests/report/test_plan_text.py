"""The plan as plain text: the law's four headings, every word of every card, nothing a case system cannot take."""

import re
from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.model.handleplan import Heading
from desktop.model.kinds import CardKind
from desktop.report.plan_text import plan_sections, plan_text
from desktop.words import untranslated
from tests.report.plans import Plan, told_plan, words_on

HEADINGS = [
    "Formålet med indsatsen",
    "Hvilken indsats der er nødvendig for at opnå formålet",
    "Den forventede varighed af indsatsen",
    "Andre særlige forhold vedrørende boform, beskæftigelse, personlig hjælp, behandling, hjælpemidler m.v.",
]


@pytest.fixture
def plan(new_board: Callable[[], BoardDocument]) -> Plan:
    return told_plan(new_board())


def bodies(board: BoardDocument) -> dict[Heading, str]:
    return {section.heading: section.body for section in plan_sections(board.board, untranslated)}


def test_the_four_headings_of_the_law_come_in_its_order(plan: Plan) -> None:
    lines = plan_text(plan.board.board, untranslated).splitlines()
    assert [line for line in lines if line in HEADINGS] == HEADINGS
    assert [section.title for section in plan_sections(plan.board.board, untranslated)] == HEADINGS


def test_every_word_of_every_card_is_in_it_and_only_once_under_its_heading(plan: Plan) -> None:
    text = plan_text(plan.board.board, untranslated)
    wanted = [words for card in plan.board.board.plan.cards.values() for words in words_on(card)]
    assert len(wanted) > 20
    assert [words for words in wanted if text.count(words) != 1] == []


def test_what_belongs_to_the_theme_day_stays_there(plan: Plan) -> None:
    text = plan_text(plan.board.board, untranslated)
    for words in ("Ord om weak", "Er det Mikkels mål?", "Sover om dagen", "dot"):
        assert words not in text


def test_wishes_and_purposes_stand_under_the_first_heading(plan: Plan) -> None:
    assert bodies(plan.board)[Heading.PURPOSE] == (
        "Borgerens mål og ønsker:\n"
        "“Jeg vil gerne have mine nætter igen” (Who says so: the citizen, helped by relatives)\n\n"
        "Formål:\nAt Mikkel har en hverdag, han selv styrer"
    )


def test_a_goal_has_a_line_for_each_thing_and_a_line_for_each_card_under_it(plan: Plan) -> None:
    first, second, score = bodies(plan.board)[Heading.EFFORT].split("\n\n")
    lines = first.splitlines()
    assert lines[:3] == [
        "Goal 1: Jeg sover syv timer fem nætter om ugen inden 1. juni",
        "In the citizen's words: “Ord om own words”",
        "Responsible: Kontaktpædagog",
    ]
    assert "Level: 3 svært nedsat funktionsevne → 1 let nedsat funktionsevne (FFB funktionsevneniveau)" in lines
    below = [line for line in lines if line.startswith(("Sub-goal", "Sign", "Authority", "Provider", "Follow-up"))]
    assert below[0] == "Sub-goal 1: Fast sengetid er aftalt (When: by 15 March 2026)"
    assert below[3] == "Authority: Bevilger seks timer om ugen (Responsible: Sagsbehandler)"
    assert lines[-2] == "−1 less than expected: Skalaens ord -1 (start)"
    assert second == "Goal 2: Jeg holder stuen ryddelig"
    assert score == "T-score 60 · 1 of 2 goals assessed."


def test_how_long_stands_under_its_heading_with_the_time_of_each_goal(plan: Plan) -> None:
    assert bodies(plan.board)[Heading.DURATION] == "Et år fra i dag\nGoal 1: 1 March 2026 to 1 June 2026"
    assert bodies(plan.board)[Heading.OTHER] == "Bor i et bofællesskab"


def test_a_case_system_can_take_it(plan: Plan, new_board: Callable[[], BoardDocument]) -> None:
    odd = new_board()
    goal = odd.ladder.add(CardKind.GOAL, "Første\tlinje\nanden linje\x07 æøå 😀")
    odd.ladder.aims.write(goal, "baseline", "* en\r\n* to")
    odd.ladder.aims.write_plan("other", "Øverst\n\n\n\nnederst\t!")
    for text in (plan_text(plan.board.board, untranslated), plan_text(odd.board, untranslated)):
        assert not re.search(r"[\t\r\x00-\x09\x0b-\x1f]|<[a-z]|\*\*", text)
        assert "\n\n\n\n" not in text
        assert text.endswith("\n")
        assert not any(line != line.strip() for line in text.splitlines())
    said = bodies(odd)
    assert said[Heading.EFFORT] == "Goal 1: Første linje anden linje æøå 😀\nBaseline: * en; * to"
    assert said[Heading.OTHER] == "Øverst\n\nnederst !"


def test_characters_are_counted_for_each_heading_and_nothing_said_is_a_dash(
    new_board: Callable[[], BoardDocument],
) -> None:
    board = new_board()
    board.ladder.add(CardKind.PURPOSE, "Trives hjemme")
    sections = plan_sections(board.board, untranslated)
    assert [section.characters for section in sections] == [len("Formål:\nTrives hjemme"), 0, 0, 0]
    assert plan_text(board.board, untranslated).count("\n–\n") == 3
