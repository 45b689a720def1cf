"""The vocabularies that come with the program hold what KL's lists hold, and every shipped case resolves in them."""

import re
from collections import Counter
from datetime import date

import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.case import LEVELS, NOT_ASSESSED, NOT_RELEVANT, Assessment
from desktop.model.case_terms import with_terms
from desktop.model.law import law_names
from desktop.model.line_hints import subtheme_of
from desktop.model.vocabulary import load_vocabulary, plain
from desktop.paths import resources

IDENTIFIER = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SHIPPED = sorted((resources() / "cases").glob("*.yaml"))


@pytest.fixture(scope="module")
def vocabulary():
    return load_vocabulary(resources())


def count(system, category):
    return sum(len(theme.subthemes) for theme in system.themes if theme.category == category)


def all_of(system):
    return [subtheme for theme in system.themes for subtheme in theme.subthemes]


def test_ffb_has_eleven_themes_and_levels_only_under_activity(vocabulary):
    ffb = vocabulary.system("FFB")
    assert (len(ffb.themes), len(all_of(ffb))) == (11, 67)
    assert Counter(theme.category for theme in ffb.themes) == {
        "Funktioner og forhold": 4,
        "Aktivitet og deltagelse": 6,
        "Omgivelsesfaktorer": 1,
    }
    assert count(ffb, "Aktivitet og deltagelse") == 31
    for theme in ffb.themes:
        assert {each.has_level for each in theme.subthemes} == {theme.category == "Aktivitet og deltagelse"}


@pytest.mark.parametrize(("system", "functional", "health"), [("FSIII_classic", 30, 43), ("FSIII_simple", 13, 23)])
def test_fsiii_has_levels_for_functional_conditions_only(vocabulary, system, functional, health):
    found = vocabulary.system(system)
    assert count(found, "Funktionsevnetilstande") == functional
    assert count(found, "Helbredstilstande") == health
    assert sum(theme.category == "Helbredstilstande" for theme in found.themes) == 12
    for theme in found.themes:
        assert {each.has_level for each in theme.subthemes} == {theme.category == "Funktionsevnetilstande"}


def test_vum_1_has_eleven_themes_of_which_the_surroundings_get_no_level(vocabulary):
    vum = vocabulary.system("VUM1")
    assert [theme.label for theme in vum.themes if not theme.has_level] == ["Omgivelser"]
    assert len(vum.themes) == 11
    ffb = vocabulary.system("FFB")
    assert all(ffb.find_theme(label) for theme in vum.themes for label in theme.in_ffb)
    assert vocabulary.find("VUM1", "Praktiske opgaver i hjemmet").has_level


@pytest.mark.parametrize("system", ["FFB", "FSIII_classic", "FSIII_simple", "VUM1"])
def test_codes_and_labels_tell_sub_themes_of_a_theme_apart(vocabulary, system):
    found = vocabulary.system(system)
    codes = [each.code for each in all_of(found)]
    assert len(set(codes)) == len(codes)
    assert system == "VUM1" or all(map(IDENTIFIER.fullmatch, codes))
    for theme in found.themes:
        labels = [plain(each.label) for each in theme.subthemes]
        assert len(set(labels)) == len(labels) > 0
        assert all(found.theme_of(each) == theme for each in theme.subthemes)
    assert all(found.find(each.code) == each for each in all_of(found))


def test_every_system_says_where_it_is_from_and_how_sure_that_is(vocabulary):
    for system in vocabulary.systems:
        assert system.name
        assert system.version
        assert system.source
        assert system.certainty


def test_not_assessed_is_no_level_and_not_the_same_as_not_relevant(vocabulary):
    scales = {system.id: system.scale for system in vocabulary.systems}
    numbers = {name: [step.value for step in scale.steps] for name, scale in scales.items()}
    assert numbers["FFB"] == [0, 1, 2, 3, 4, NOT_ASSESSED]
    assert numbers["FSIII_classic"] == numbers["FSIII_simple"] == [0, 1, 2, 3, 4, NOT_RELEVANT]
    assert [step.letter for step in scales["VUM1"].steps] == list("ABCDE")
    assert len({0, None, NOT_ASSESSED, NOT_RELEVANT}) == 4
    assert {step.value for scale in vocabulary.scales for step in scale.steps} == set(LEVELS)


def test_steps_are_called_what_kl_calls_them(vocabulary):
    assert vocabulary.system("FFB").scale.step(3).label == "Svært nedsat funktionsevne"
    assert vocabulary.system("FSIII_simple").scale.step(3).label == "Svære begrænsninger"
    support = next(scale for scale in vocabulary.scales if scale.id == "FFB_support")
    assert support.step(3).label == "Højt støttebehov"
    assert support.step(None) is None


@pytest.mark.parametrize(
    ("system", "said", "label"),
    [
        ("FFB", "Lave mad", "Lave mad"),
        ("FFB", "  lave   MAD. ", "Lave mad"),
        ("FFB", "Bære flytte og håndtere genstande", "Bære, flytte og håndtere genstande"),
        ("FFB", "b947f321-7cdb-4b33-9653-f3ff800572b0", "Lave mad"),
        ("FFB", "Indgå i samspil", "Indgå i samspil og kontakt"),
        ("FFB", "Støttebehov", "Støttebehov"),
        ("FSIII_classic", "j2.4", "Skaffe sig varer og tjenesteydelser"),
        ("FSIII_simple", "Skaffe sig varer og tjenesteydelser", "Indkøb"),
        ("FSIII_simple", "Andre problemer med hud og slimhinder", "Problemer med hud og slimhinder"),
        ("FSIII", "Problemer med smerter", "Problemer med smerter"),
        ("FSIII", "Kroniske smerter", "Kroniske smerter"),
    ],
)
def test_sub_themes_are_found_by_code_label_everyday_name_and_former_name(vocabulary, system, said, label):
    assert vocabulary.find(system, said).label == label


@pytest.mark.parametrize(
    ("system", "said"),
    [
        ("FFB", ""),
        ("FFB", " . "),
        ("", "Lave mad"),
        ("FFB", "Personlig pleje"),
        ("FSIII_simple", "Vaske sig"),
        ("x", ""),
    ],
)
def test_what_is_not_in_a_system_is_not_found_in_it(vocabulary, system, said):
    assert vocabulary.find(system, said) is None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_line_of_a_shipped_case_resolves(vocabulary, path):
    case = read_case(path).case
    assert case.assessments
    for line in case.assessments:
        found = subtheme_of(line, vocabulary)
        assert found is not None, line
        theme = vocabulary.theme_of(line.system, found)
        if theme is not None:
            assert line.code == found.code
            assert line.theme in (theme.label, "Uden niveau", "Helbred")
            assert found.has_level or line.level is None
    assert set(case.target_groups) <= {group.label for group in vocabulary.target_groups}
    assert case.target_groups
    assert all(vocabulary.law(name) for name in law_names(case.legal_basis))


def test_target_groups_are_a_tree(vocabulary):
    labels = [group.label for group in vocabulary.target_groups]
    assert len(set(labels)) == len(labels)
    for at, group in enumerate(vocabulary.target_groups):
        assert not group.parent or group.parent in labels[:at]


def test_laws_are_told_apart_and_have_a_title(vocabulary):
    names = [law.short for law in vocabulary.laws]
    assert len(set(names)) == len(names)
    assert all(law.title for law in vocabulary.laws)
    assert all(law_names([name]) == (name,) for name in names)


def test_pension_age_follows_the_year(vocabulary):
    days = [
        date(2026, 1, 1),
        date(2029, 12, 31),
        date(2030, 1, 1),
        date(2036, 5, 5),
        date(2041, 1, 1),
        date(1990, 1, 1),
    ]
    assert [vocabulary.pension_age(day) for day in days] == [67, 67, 68, 69, 70, None]


def test_a_line_gets_its_code_and_theme_and_keeps_what_it_says(vocabulary):
    said = Assessment("FFB", "", "indgå i samspil", 2, note="svingende")
    known = with_terms(said, vocabulary)
    assert known == Assessment("FFB", known.code, "indgå i samspil", 2, note="svingende", theme="Relationer")
    assert IDENTIFIER.fullmatch(known.code)
    chosen = Assessment("FFB", "x", "Lave mad", 1, theme="Hjemmet")
    assert with_terms(chosen, vocabulary) == chosen


@pytest.mark.parametrize(
    ("system", "label", "note", "level", "left"),
    [
        ("FFB", "Lave mad", "ikke vurderet", NOT_ASSESSED, ""),
        ("FSIII_simple", "Lave mad", "Ikke relevant", NOT_RELEVANT, ""),
        ("FFB", "Lave mad", "ikke relevant", None, "ikke relevant"),
        ("FFB", "Hukommelse", "ikke vurderet", None, "ikke vurderet"),
        ("FFB", "Lave mad", "svingende", None, "svingende"),
    ],
)
def test_words_that_name_a_step_become_that_step_where_the_scale_has_it(vocabulary, system, label, note, level, left):
    known = with_terms(Assessment(system, "", label, note=note), vocabulary)
    assert (known.level, known.note) == (level, left)


@pytest.mark.parametrize("line", [Assessment("FFB", "", "Ukendt", 2), Assessment("", "", "Lave mad", 2)])
def test_a_line_nobody_knows_stays_as_it_is(vocabulary, line):
    assert with_terms(line, vocabulary) is line
