"""What a group sees of the coach: where it points, what it says, what it proposes, and how SMART(E) stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.coach.coach import Coach
from desktop.coach.facts import GoalFacts, Rung
from desktop.coach.hint import Letter, Mark, Rule, Score, score
from desktop.coach.wording import wording

SOCIAL = GoalFacts("Maja får det bedre socialt", name="Maja")
WHOLE = GoalFacts(
    "Maja sover mindst 7 timer fem nætter om ugen inden 1. juni",
    name="Maja",
    person="navn",
    baseline="nu 2 nætter",
    accepted=True,
    follow_up="Status 1. april, sammen med Maja",
)


def hint_of(coach, facts, rule):
    (hint,) = (hint for hint in coach.look(facts) if hint.rule is rule)
    return hint


def marks(coach, facts):
    signs = {Mark.OK: "+", Mark.THINK: "t", Mark.ASK: "a"}
    return "".join(state.letter + signs[state.mark] for state in coach.smart(facts))


def test_a_hint_names_the_words_says_why_and_offers_a_pattern(coach):
    hint = hint_of(coach, SOCIAL, Rule.VALUE_WORD)
    assert (hint.words, hint.spans) == (("bedre",), ((13, 18),))
    assert hint.title == "Målbart?"
    assert hint.why == "“bedre” kan ikke ses udefra. Overvej: Hvad gør Maja, når målet er nået?"
    assert hint.pattern == "Maja ringer selv til ___ mindst ___ gange om ugen inden ___."


def test_smart_counts_what_nothing_speaks_against(coach):
    assert marks(coach, SOCIAL) == "S+MtAtR+TtEt"
    assert score(coach.smart(SOCIAL)) == Score(2, 5)
    assert marks(coach, WHOLE) == "S+M+A+R+T+E+"
    assert score(coach.smart(WHOLE)) == Score(5, 5)
    assert coach.look(WHOLE) == ()


def test_whether_the_citizen_agrees_only_people_can_tell(coach):
    written = replace(WHOLE, accepted=None, citizen_words="Jeg vil kunne sove")
    assert marks(coach, written) == "S+M+AaR+T+E+"
    assert marks(coach, replace(WHOLE, accepted=False)) == "S+M+AtR+T+E+"


def test_a_service_has_no_measure_either_but_is_told_one_thing(coach):
    service = replace(WHOLE, text="Støtte til struktur i hverdagen")
    assert [hint.rule for hint in coach.look(service)] == [Rule.SERVICE, Rule.NO_DATE]
    assert marks(coach, service) == "StMtA+R+TtE+"


@pytest.mark.parametrize(
    ("person", "name", "due", "pattern"),
    [
        ("jeg", "Maja", "", "Jeg tager selv min medicin kl. ___ mindst ___ dage om ugen inden ___."),
        ("du", "Maja", "2026-06-01", "Du tager selv din medicin kl. ___ mindst ___ dage om ugen inden 1. juni."),
        ("navn", "Maja", "uge 14", "Maja tager selv sin medicin kl. ___ mindst ___ dage om ugen i uge 14."),
        ("navn", "", "til sommer", "Borgeren tager selv sin medicin kl. ___ mindst ___ dage om ugen til sommer."),
        ("", "", "Påske", "Borgeren tager selv sin medicin kl. ___ mindst ___ dage om ugen inden påske."),
    ],
)
def test_a_pattern_speaks_in_the_form_of_the_plan(coach, person, name, due, pattern):
    facts = GoalFacts("At sikre, at medicinen bliver taget", person=person, name=name, due=due)
    assert hint_of(coach, facts, Rule.STAFF_ACTS).pattern == pattern


def test_a_date_in_the_goal_is_kept_in_the_pattern(coach):
    facts = GoalFacts("Inden den 1. maj skal personalet hjælpe Karsten i bad", name="Karsten")
    pattern = hint_of(coach, facts, Rule.STAFF_ACTS).pattern
    assert pattern == "Karsten går i bad mindst ___ gange om ugen inden den 1. maj."


def test_a_goal_in_another_form_is_turned_word_for_word(coach):
    facts = replace(WHOLE, text="Du vasker dig og dit hår to gange om ugen inden 1. juni")
    hint = hint_of(coach, facts, Rule.PERSON_FORM)
    assert hint.words == ("Du", "dig", "dit")
    assert hint.pattern == "Maja vasker sig og sit hår to gange om ugen inden 1. juni"


def test_many_words_are_all_marked_and_a_few_are_named(coach):
    hint = hint_of(coach, GoalFacts("Styrket selvværd og større robusthed."), Rule.VALUE_WORD)
    assert hint.words == ("Styrket", "selvværd", "større", "robusthed")
    assert hint.why.startswith("“Styrket”, “selvværd” og “større” kan")


def test_levels_that_do_not_fit_the_type_are_a_question(coach):
    facts = replace(WHOLE, goal_type="develop", level_now=2, level_target=3)
    hint = hint_of(coach, facts, Rule.GOAL_TYPE)
    assert hint.words == ()
    assert "“Udvikle funktionsevne”, og niveauet går fra 2 til 3" in hint.why
    for fitting in (("develop", 3, 2), ("maintain", 2, 2), ("limit", 2, 2), ("limit", 2, 3), ("clarify", 2, 4)):
        goal_type, now, target = fitting
        assert coach.look(replace(WHOLE, goal_type=goal_type, level_now=now, level_target=target)) == ()
    assert coach.look(replace(WHOLE, goal_type="develop", level_now=2)) == ()


def test_each_rung_is_looked_at_in_its_own_way(coach):
    words = "At Maja har et hjem, hvor hun trives"
    assert coach.look(GoalFacts(words, Rung.PURPOSE, name="Maja")) == ()
    assert coach.smart(GoalFacts(words, Rung.PURPOSE)) == ()
    assert coach.look(GoalFacts("Madplan hver søndag", Rung.SUB_GOAL, due="uge 14")) == ()
    assert {hint.rule for hint in coach.look(GoalFacts("Madplan hver søndag"))} >= {Rule.NO_DATE, Rule.NO_BASELINE}
    long = "Maja " + "ringer og " * 20
    assert Rule.LONG in {hint.rule for hint in coach.look(GoalFacts(long, Rung.SUB_GOAL, due="uge 14"))}


def test_nothing_is_said_about_nothing(coach):
    for text in ("", "  \n"):
        assert coach.look(GoalFacts(text)) == ()
        assert coach.smart(GoalFacts(text)) == ()


def test_every_hint_is_soft_and_short(coach, rules):
    for text in rules.texts:
        assert "Overvej" in text.why
        assert "skal I" not in text.why
        assert len(text.why) <= 180
        assert text.title.endswith("?")


def test_a_municipality_reads_a_and_r_in_its_own_way(rules):
    words = {letter: word.word for letter, word in wording(rules.letters).items()}
    assert words == {
        Letter.S: "Specifikt",
        Letter.M: "Målbart",
        Letter.A: "Accepteret",
        Letter.R: "Realistisk",
        Letter.T: "Tidsafgrænset",
        Letter.E: "Evaluerbart",
    }
    chosen = wording(rules.letters, {Letter.A: "attraktivt", Letter.R: "Relevant"})
    coach = Coach(rules, chosen)
    states = {state.letter: state for state in coach.smart(WHOLE)}
    assert (states[Letter.A].word, states[Letter.R].word) == ("Attraktivt", "Relevant")
    assert states[Letter.R].question == "Betyder det noget for det, borgeren ønsker sig?"
    own = wording(rules.letters, {Letter.A: " aftalt  sammen ", Letter.R: "x" * 200})
    assert own[Letter.A].word == "Aftalt sammen"
    assert own[Letter.A].question == words_question(rules, Letter.A)
    assert own[Letter.R].word == "Realistisk"


def words_question(rules, letter):
    return wording(rules.letters)[letter].question


DANISH = "støtte til ikke og at med bedre mere . , ; : ( ) “ ” 1. juni uge 14 to gange om ugen jeg du borger når §"
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(DANISH.split()), max_size=60).map(" ".join),
    st.text(max_size=20).map(lambda text: (text + " ikke at og ") * 100),
)


@given(text=TEXTS, name=st.text(max_size=12), due=st.text(max_size=12), rung=st.sampled_from(Rung))
def test_whatever_is_written_the_words_stand_where_the_hint_points(coach, text, name, due, rung):
    facts = GoalFacts(text, rung, name=name, due=due, person="navn", goal_type=due, level_now=1, level_target=2)
    for hint in (*coach.look(facts), *(hint for state in coach.smart(facts) for hint in state.hints)):
        assert hint.words == tuple(text[start:end] for start, end in hint.spans)
        assert all(hint.words)
        assert hint.title
        assert hint.why
        assert hint.pattern
        ends = [place for span in hint.spans for place in span]
        assert ends == sorted(ends)
