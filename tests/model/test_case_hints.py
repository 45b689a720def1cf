"""Hints speak up where a rule of the field is broken and keep quiet where it is not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.case_reader import read_case
from desktop.model.case import LEVELS, NOT_ASSESSED, NOT_RELEVANT, Actor, Assessment, Case
from desktop.model.case_hints import hints
from desktop.model.case_places import FIELD_NAMES, Place
from desktop.model.law import Law
from desktop.model.role_words import looks_like_name
from desktop.model.sides import Side
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources

VOCABULARY = load_vocabulary(resources())
TODAY = date(2026, 3, 2)
CASE = Case(
    id="1",
    title="Jeg vil selv",
    persona="Ole, 40 år.",
    age=40,
    legal_basis=("SEL §§ 85 og 141",),
    situation="Ole bor alene.",
    own_words=("Jeg vil selv.",),
    actors=(Actor("sagsbehandler", Side.AUTHORITY), Actor("bostøtte", Side.PROVIDER)),
    scale="FFB 0–4",
    assessments=(Assessment("FFB", "", "Lave mad", 2),),
    questions=("Hvem ringer?",),
)


def said(case, today=TODAY, vocabulary=VOCABULARY):
    return [hint.say() for hint in hints(case, vocabulary, today)]


def of(*lines, **changes):
    """What is said of a case with these lines, and where."""
    found = hints(replace(CASE, scale="", assessments=lines, **changes), VOCABULARY, TODAY)
    return [(hint.place.index, hint.place.part, hint.say()) for hint in found]


def test_a_whole_case_needs_no_hint():
    assert said(CASE) == []


@pytest.mark.parametrize("path", sorted((resources() / "cases").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_cases_need_no_hint_but_the_one_that_is_to_be_talked_about(path):
    found = hints(read_case(path).case, VOCABULARY, TODAY)
    assert [hint.place for hint in found] == ([Place("legal_basis", 0)] if path.stem == "inger" else [])


@pytest.mark.parametrize(
    ("changes", "place", "sentence"),
    [
        ({"situation": " "}, Place("situation"), "There is no situation yet"),
        ({"own_words": ()}, Place("own_words"), "The citizen's own words are missing"),
        ({"questions": ("",)}, Place("questions"), "There are no questions"),
        ({"age": None}, Place("age"), "The age is missing"),
        ({"age": 41}, Place("age"), "The persona is said to be 40 years old, but the age is 41."),
        ({"actors": CASE.actors[1:]}, Place("actors"), "Nobody is there from the authority"),
        ({"actors": CASE.actors[:1]}, Place("actors"), "Nobody is there from a provider"),
        ({"scale": "FSIII 0–4"}, Place("scale"), "The scale is given as “FSIII 0–4”, but the levels are from FFB"),
    ],
)
def test_what_is_missing_is_said_where_it_is_missing(changes, place, sentence):
    (hint,) = hints(replace(CASE, **changes), VOCABULARY, TODAY)
    assert hint.place == place
    assert hint.say().startswith(sentence)


@pytest.mark.parametrize("persona", ["Birthe, 40 år. Har boet i botilbud i 31 år.", "En 40-årig mand", "", "Ole"])
def test_an_age_that_the_persona_bears_out_is_fine(persona):
    assert said(replace(CASE, persona=persona)) == []


@pytest.mark.parametrize(
    "actor", ["Mette Holm", "Mette", "Mette H.", "Fru Holm", "hr. Holm", "Mette (bostøtte)", "Anne-Lise Bach, pædagog"]
)
def test_an_actor_called_by_a_name_is_asked_to_have_a_role(actor):
    (hint,) = hints(replace(CASE, actors=(*CASE.actors, Actor(actor, Side.OTHERS))), VOCABULARY, TODAY)
    assert hint.place == Place("actors", 2, "role")
    assert f"“{actor}” looks like a name" in hint.say()


ROLES = (
    "Sagsbehandler (Myndighed Voksen)",
    "Visitator",
    "Jonas' mor",
    "storebror",
    "SSA",
    "Læge",
    "Mor",
    "Team Vest",
    "?",
)


@pytest.mark.parametrize("role", ["", *ROLES])
def test_a_role_is_no_name(role):
    assert not looks_like_name(role)


@pytest.mark.parametrize(
    ("age", "day", "count"), [(66, TODAY, 0), (67, TODAY, 1), (67, date(2030, 1, 1), 0), (68, TODAY, 1)]
)
def test_no_action_plan_from_pension_age(age, day, count):
    case = replace(CASE, persona="", age=age, legal_basis=("SEL § 85", "§ 141"))
    found = hints(case, VOCABULARY, day)
    assert [hint.place for hint in found] == [Place("legal_basis", 1)] * count
    assert all("SEL § 141" in hint.say() and str(age) in hint.say() for hint in found)


@pytest.mark.parametrize("law", ["§ 83", "§83a", "SEL §§ 83 b", "serviceloven § 84", "§ 86"])
def test_help_because_of_ageing_comes_under_its_own_law_since_july_2025(law):
    old = replace(CASE, persona="", age=81, legal_basis=(law,))
    before = [line for line in said(old, date(2025, 6, 30)) if "ældreloven" in line]
    (after,) = said(old, date(2025, 7, 1))
    assert before == []
    assert "01.07.2025" in after
    assert "81" in after
    assert said(replace(old, age=40), date(2025, 7, 1)) == []
    assert said(replace(old, legal_basis=("§ 85",)), date(2025, 7, 1)) == []


def test_a_law_is_told_before_and_after_its_time():
    case = replace(CASE, legal_basis=("ældreloven",))
    assert said(case, date(2025, 6, 30)) == ["Ældreloven does not hold yet: it is in force from 01.07.2025."]
    assert said(case, date(2025, 7, 1)) == []
    gone = Law("SEL", "85", "Støtte", valid_to=date(2026, 1, 31))
    vocabulary = replace(VOCABULARY, laws=(gone,))
    assert said(CASE, date(2026, 2, 1), vocabulary) == ["SEL § 85 no longer holds: its last day was 31.01.2026."]
    assert said(CASE, date(2026, 1, 31), vocabulary) == []


@pytest.mark.parametrize(
    ("line", "part", "sentence"),
    [
        (Assessment("FFB", "", "Hukommelse", 2), "level", "“Hukommelse” gets no level: in Fælles Faglige Begreber"),
        (Assessment("FFB", "", "Hukommelse", expected=2), "expected", "“Hukommelse” gets no level"),
        (Assessment("FSIII_simple", "", "Problemer med smerter", 0), "level", "“Problemer med smerter” gets no level"),
        (Assessment("VUM1", "", "Holdninger", 0), "level", "“Holdninger” gets no level"),
        (
            Assessment("FSIII_simple", "", "Lave mad"),
            "level",
            "“Lave mad” has no level: choose one, or “Ikke relevant”",
        ),
        (Assessment("FFB", "", "Lave mad"), "level", "“Lave mad” has no level: choose one, or “Ikke vurderet”"),
        (Assessment("FFB", "", "Lave mad", expected=0), "level", "“Lave mad” has an expected level but none for today"),
        (
            Assessment("FFB", "", "Lave mad", NOT_RELEVANT),
            "level",
            "“Ikke relevant” at “Lave mad” is no step of the scale FFB",
        ),
        (Assessment("FSIII", "", "Lave mad", NOT_ASSESSED), "level", "“Ikke vurderet” at “Lave mad” is no step"),
        (Assessment("FFB", "", "Lave mad", 1, 3), "expected", "“Lave mad” is expected to get worse, from 1 to 3"),
        (Assessment("", "", "Lave mad", 1), "system", "“Lave mad” has a level but no vocabulary"),
        (Assessment("ICF", "", "Lave mad", 1), "system", "“Lave mad” is from ICF"),
        (
            Assessment("FFB", "", "Lave mat", 1),
            "label",
            "“Lave mat” is not in Fælles Faglige Begreber (FFB). Did you mean “Lave mad”?",
        ),
        (
            Assessment("FFB", "", "Spille skak", 1),
            "label",
            "“Spille skak” is not in Fælles Faglige Begreber (FFB): choose",
        ),
        (Assessment("FFB", "", "Praktiske opgaver", 1), "label", "“Praktiske opgaver” is a theme in"),
        (
            Assessment("FFB", "", "Personlig pleje", 1),
            "label",
            "“Personlig pleje” is not in Fælles Faglige Begreber (FFB), but",
        ),
        (
            Assessment("FSIII_simple", "", "Skaffe sig varer og tjenesteydelser", 1),
            "label",
            "“Skaffe sig varer og tjene",
        ),
        (
            Assessment("FFB", VOCABULARY.find("FFB", "Lave mad").code, "Købe ind", 1),
            "code",
            "The code of “Købe ind” is that of “Lave mad”",
        ),
    ],
)
def test_a_line_that_breaks_a_rule_is_explained(line, part, sentence):
    ((at, where, words),) = of(line)
    assert (at, where) == (0, part)
    assert words.startswith(sentence)


@pytest.mark.parametrize(
    "line",
    [
        Assessment("FFB", "", "Hukommelse"),
        Assessment("FFB", "", "Lave mad", 0),
        Assessment("FFB", "", "Lave mad", NOT_ASSESSED),
        Assessment("FFB", "", "Lave mad", 3, 1),
        Assessment("FFB", "", "Støttebehov", note="højt"),
        Assessment("FSIII_simple", "", "Problemer med smerter"),
        Assessment("FSIII_classic", "", "Skaffe sig varer og tjenesteydelser", NOT_RELEVANT),
        Assessment("FSIII", "", "rengøring", note="oplever ikke begrænsninger", theme="Borgerens vurdering"),
        Assessment("VUM1", "", "Egenomsorg", 2),
        Assessment("VUM1", "", "Vaske sig"),
        Assessment("", "", "Lave mad"),
    ],
)
def test_a_line_that_keeps_the_rules_needs_no_hint(line):
    assert of(line) == []


def test_levels_of_two_scales_in_one_case_are_pointed_out():
    ffb, fsiii = Assessment("FFB", "", "Lave mad", 1), Assessment("FSIII_simple", "", "Lave mad", 1)
    ((at, _, words),) = of(ffb, fsiii)
    assert at == -1
    assert "FFB funktionsevneniveau, FSIII funktionsevne" in words
    assert of(ffb, replace(fsiii, label="Problemer med smerter", level=None)) == []
    assert of(replace(fsiii, system="FSIII_classic"), fsiii) == []


def test_only_one_expected_level_can_hold():
    line = Assessment("FSIII_simple", "", "Lave mad", 2, 1)
    ((at, part, _),) = of(line, replace(line, expected=0))
    assert (at, part) == (1, "expected")
    assert of(line, replace(line, expected=None)) == []


words = st.text(max_size=20) | st.sampled_from(["Lave mad", "§ 83 a", "Mette Holm", "{label}", "FFB", "40 år"])
systems = st.sampled_from(["FFB", "FSIII", "FSIII_simple", "FSIII_classic", "VUM1", "", "FS", "{x}"])
levels = st.none() | st.sampled_from(LEVELS)


@given(
    st.builds(
        Case,
        id=st.just("1"),
        title=words,
        persona=words,
        age=st.none() | st.integers(0, 120),
        legal_basis=st.lists(words, max_size=3).map(tuple),
        scale=words,
        actors=st.lists(st.builds(Actor, words, st.sampled_from(Side)), max_size=3).map(tuple),
        assessments=st.lists(
            st.builds(Assessment, systems, words, words, levels, levels, words, words), max_size=4
        ).map(tuple),
    ),
    st.dates(),
)
def test_every_case_gets_hints_that_stand_somewhere_and_say_something(case, day):
    for hint in hints(case, VOCABULARY, day):
        assert hint.place.field in FIELD_NAMES
        assert hint.place.index < len(getattr(case, hint.place.field) or ()) if hint.place.index >= 0 else True
        assert hint.say(lambda _context, text: text).endswith((".", "?"))
