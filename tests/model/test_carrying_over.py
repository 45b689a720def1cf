"""Which fields there are, where a section goes, what has changed since it was carried, and how much held."""

from dataclasses import replace

import pytest

from desktop.model.assessed import Assessed, AssessmentTemplate, LevelRow, SectionPlan
from desktop.model.carry_fields import APPENDIX, APPENDIX_KEY, CarrySystem, Voice, carry_plan, level_rows, whole_plan
from desktop.model.carrying_over import (
    Carried,
    CarryState,
    Due,
    Piece,
    Share,
    Source,
    changed_lines,
    due,
    share,
    state,
    told_once,
)
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources

TEMPLATE = AssessmentTemplate(
    "own",
    "Udredning",
    "1",
    (),
    (
        SectionPlan("why", "Baggrund", targets={"VUM1": "Sagsåbning, formål"}),
        SectionPlan("said", "Ønsker", cited=True, targets={"VUM1": "Borgerens ønsker", "FFB": "Borgers mål og ønsker"}),
        SectionPlan("how", "Metode"),
        SectionPlan(
            "practical", "Praktisk", targets={"VUM1": "Praktiske opgaver i hjemmet", "FFB": "praktiske  opgaver"}
        ),
        SectionPlan("net", "Netværk", targets={"FSIII": "Generelle oplysninger: Netværk"}),
        SectionPlan("own", "Vores eget", targets={"FFB": "Kommunens egen rubrik"}),
    ),
)


@pytest.fixture(scope="module")
def plans():
    vocabulary = load_vocabulary(resources())
    return {system: carry_plan(system, TEMPLATE, vocabulary) for system in CarrySystem}


def piece(text: str, source: str | None = None, at: float = 0.0, field: str = "f", **more) -> Piece:
    return Piece(f"p{at}", "FFB", field, "s", text if source is None else source, text, text, at=at, **more)


def test_a_theme_of_vum_1_has_three_fields_and_the_pedagogues_text_belongs_to_others(plans):
    plan = plans[CarrySystem.VUM1]
    theme = [each for each in plan.fields if each.theme == "Praktiske opgaver i hjemmet"]
    assert [each.voice for each in theme] == [Voice.CITIZEN, Voice.OTHERS, Voice.CASEWORKER]
    assert plan.place("practical") == theme[1]
    assert plan.place("said").citizen
    assert [each.theme for each in plan.fields if each.levels][:2] == [
        "Fysisk funktionsnedsættelse",
        "Psykisk funktionsnedsættelse",
    ]


def test_fields_come_in_the_order_of_the_system_and_what_has_no_place_goes_to_the_appendix(plans):
    labels = [each.label for each in plans[CarrySystem.FFB].fields]
    assert labels[:3] == ["Formålet med udredningen", "Borgers mål og ønsker", "Fysiske funktioner"]
    assert labels.index("Omgivelser") < labels.index("Egenomsorg")
    assert labels[-2:] == ["Kommunens egen rubrik", APPENDIX]
    for plan in plans.values():
        assert plan.place("how").key == APPENDIX_KEY
        assert len({each.key for each in plan.fields}) == len(plan.fields)
    codes = [each.key for each in plans[CarrySystem.FSIII].fields if each.key[0] in "JI"]
    assert codes == [*(f"J{number}" for number in range(1, 6)), *(f"I{number}" for number in range(1, 13))]
    assert plans[CarrySystem.FSIII].place("net").title == "Generelle oplysninger: Netværk"
    assert plans[CarrySystem.FFB].place("practical").label == "Praktiske opgaver"


def test_levels_stand_by_the_field_of_their_theme_and_system_and_nowhere_else(plans):
    vocabulary = load_vocabulary(resources())
    codes = {
        name: vocabulary.system(name).find_theme("Egenomsorg").subthemes[0].code
        for name in ("FFB", "FSIII_classic", "FSIII_simple")
    }
    codes["VUM1"] = vocabulary.system("VUM1").find_theme("Egenomsorg").code
    assessed = Assessed(TEMPLATE, levels=tuple(LevelRow(name, code, "Vaske sig") for name, code in codes.items()))
    found = {
        (system, each.title): [row.system for row in rows]
        for system, plan in plans.items()
        for each in plan.fields
        if (rows := level_rows(assessed, each, vocabulary))
    }
    assert found == {
        (CarrySystem.VUM1, "Egenomsorg: Sagsbehandlers bemærkning"): ["VUM1"],
        (CarrySystem.FFB, "Egenomsorg"): ["FFB"],
        (CarrySystem.FSIII, "Egenomsorg"): ["FSIII_classic", "FSIII_simple"],
    }


def test_what_stands_in_a_field_of_an_earlier_template_does_not_go_out_of_sight():
    early = Assessed(
        TEMPLATE,
        fields={("FFB", "own.gammel-rubrik"): "Stod her.", ("FFB", "own.tom"): " ", ("VUM1", "own.anden"): "x"},
        carried=Carried((piece("x", field="own.kommunens-rubrik-før"),)),
    )
    plan = whole_plan(CarrySystem.FFB, early, load_vocabulary(resources()))
    assert [each.label for each in plan.fields][-4:] == [
        "Kommunens egen rubrik",
        "Gammel rubrik",
        "Kommunens rubrik før",
        APPENDIX,
    ]


@pytest.mark.parametrize(
    ("before", "now", "came", "gone"),
    [
        ("a\nb", "a\nb", "", ()),
        ("a\nb", "a\nb\nc", "c", ()),
        ("a\nb\nc", "a\nB\nc", "B", ("b",)),
        ("a\nb", "a", "", ("b",)),
        ("a\na", "a\na\na", "a", ()),
        ("a\n\nb", "a\nb", "", ()),
        ("a", " a", " a", ("a",)),
        ("", "🙂 æøå\r\n\tx", "🙂 æøå\r\n\tx", ()),
    ],
)
def test_what_changed_is_told_in_whole_lines_as_they_stand(before, now, came, gone):
    assert changed_lines(before, now) == (came, gone)


def test_what_is_due_is_all_of_it_first_and_then_what_is_new():
    source = Source("s", "S", text="a\nb", details={"support": "none"})
    first = piece("a\nb", details={"support": "none"})
    assert due(source, []) == Due("a\nb")
    assert due(source, [first]) is None
    assert due(Source("s", "S", text=" \n"), []) is None
    assert due(Source("s", "S", text="b\na", details={"support": "none"}), [first]) == Due("b\na", again=True)
    assert due(Source("s", "S", text="a\nb"), [first]) == Due("", again=True)
    assert due(Source("s", "S", text="a\nb\nc"), [first, piece("c", "a\nb\nc", 1.0)]) is None
    assert state(Source("s", "S", text=""), [first]) is CarryState.CHANGED


def test_the_figure_counts_what_stands_as_it_was_written():
    sources = [Source(name, name, text="x") for name in "abcde"] + [Source("f", "f")]

    def at(section: str, **more) -> Piece:
        return replace(piece("x"), section=section, id=section, **more)

    carried = Carried((at("a"), at("b", text="rettet"), at("c", source="før"), at("d", field="appendix")))
    assert share(sources, carried, "FFB", "appendix") == Share(5, 3, 1, 1, 1)
    assert share(sources, carried, "VUM1", "appendix") == Share(5, 0, 0, 0, 0)


def test_what_two_carried_at_once_is_told_once_unless_somebody_wrote_in_it():
    one, two = piece("x", at=1.0, date="2026-11-28"), piece("x", at=2.0, date="2026-11-29")
    assert told_once([two, one]) == (one,)
    assert told_once([one, replace(two, text="x!")]) == (one, replace(two, text="x!"))
    assert told_once([one, replace(two, field="g")]) == (one, replace(two, field="g"))
