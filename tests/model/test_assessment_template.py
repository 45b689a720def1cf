"""The sections of the assessment, and a municipality's own as files that anybody may have made."""

import json
from dataclasses import replace

import pytest

from desktop.archive.assessments import ASSESSMENTS, assessment_templates
from desktop.model.assessed import AssessmentTemplate, SectionPlan
from desktop.model.assessment_template import (
    MOST_HELP,
    MOST_SECTIONS,
    SYSTEMS,
    NotAnAssessment,
    assessment_from_dict,
    assessment_to_dict,
    free_id,
    load_assessment,
    own_assessment,
)
from desktop.model.kinds import Informant
from desktop.model.template import Fault
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import Places, resources
from desktop.trouble import Trouble

LEAST = {"schema": "brobyg-assessment-template/1", "name": "Vores", "sections": [{"id": "a", "title": "Søvn"}]}


@pytest.fixture(scope="module")
def standard():
    return load_assessment(resources())


def test_the_template_has_the_nineteen_sections_and_asks_for_support_in_those_about_activities(standard):
    assert len(standard.sections) == 19
    assert [at for at, each in enumerate(standard.sections) if each.graded] == [7, 8, 9, 10, 11, 12]
    assert [at for at, each in enumerate(standard.sections) if each.cited] == [1, 18]
    assert all(each.informant is (Informant.CITIZEN if each.cited else Informant.STAFF) for each in standard.sections)
    assert all(len(each.help) > 20 for each in standard.sections)
    assert len(standard.help) == 6


def test_each_section_names_themes_of_ffb_and_where_its_text_is_carried(standard):
    vocabulary = load_vocabulary(resources())
    themes = {theme.label: theme for theme in vocabulary.system("FFB").themes}
    named = [(each, themes[name]) for each in standard.sections for name in each.themes]
    assert len({theme.label for _, theme in named}) == len(themes) == 11
    # Those with a level are those that ask for support.
    assert all(each.graded is (theme.category == "Aktivitet og deltagelse") for each, theme in named)
    for system, known in (("FFB", "FFB"), ("VUM1", "VUM1"), ("FSIII", "FSIII_classic")):
        labels = {theme.label for theme in vocabulary.system(known).themes}
        fields = {each.targets.get(system) for each in standard.sections if each.themes}
        assert len(labels & fields) >= (11 if system != "FSIII" else 5)
    for key in ("method", "support"):
        assert not standard.section(key).targets  # they go along as an appendix


def test_own_template_is_the_same_whatever_it_is_called_and_another_when_it_says_something_else(standard):
    own = own_assessment(replace(standard, name="Nordby", version="2027-1"))
    assert own.id.startswith("own-")
    assert (own.sections, own.help) == (standard.sections, standard.help)
    assert own_assessment(replace(own, name="Sydby", version="")).id == own.id
    fewer = own_assessment(replace(own, sections=own.sections[1:]))
    assert fewer.id != own.id
    assert assessment_from_dict(json.loads(json.dumps(assessment_to_dict(fewer)))) == fewer
    added = SectionPlan(free_id(own.sections), "Digital hverdag", "Hvilke apps bruger borgeren?")
    assert (added.id, free_id([*own.sections, added])) == ("own_1", "own_2")


def test_no_cpr_number_stays_in_a_template(standard):
    spoilt = replace(standard.sections[0], title="Kaj 010180-1234", help="Ring om 010180-1234\nog igen")
    own = own_assessment(replace(standard, sections=(spoilt,), name="Kaj 0101801234"))
    assert "0101801234" not in json.dumps(assessment_to_dict(own)).replace("-", "")
    assert own.sections[0].help.splitlines()[1] == "og igen"


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        ({"schema": "brobyg-assessment-template/9"}, Fault.NEWER),
        ({"schema": "something else"}, Fault.FOREIGN),
        ({"sections": []}, Fault.BROKEN),
        ({"sections": [{"id": "a", "title": "x"}] * 2}, Fault.BROKEN),
        ({"sections": [{"id": "../a", "title": "x"}]}, Fault.BROKEN),
        ({"sections": [{"id": "a", "title": "x", "informant": ["staff"]}]}, Fault.BROKEN),
        ({"sections": [{"id": "a", "title": "x", "graded": "yes"}]}, Fault.BROKEN),
        ({"sections": [{"id": "a", "title": "x", "targets": {"FFB": 3}}]}, Fault.BROKEN),
        ({"sections": [{"id": f"k{at}", "title": "x"} for at in range(MOST_SECTIONS + 1)]}, Fault.TOO_MANY),
        ({"help": 7}, Fault.BROKEN),
        ({"version": 3}, Fault.BROKEN),
    ],
)
def test_what_is_no_template_is_refused(spoil, fault):
    assert assessment_from_dict(LEAST).sections[0].title == "Søvn"
    with pytest.raises(NotAnAssessment) as refused:
        assessment_from_dict({**LEAST, **spoil})
    assert refused.value.fault is fault


def test_the_longest_template_that_can_be_written_can_be_read_again(tmp_path):
    long = "æ" * 5_000
    targets = dict.fromkeys(SYSTEMS, long)
    sections = tuple(SectionPlan(f"own_{at}", long, long, targets=targets) for at in range(MOST_SECTIONS))
    own = own_assessment(AssessmentTemplate("", long, long, (long,) * MOST_HELP, sections))
    assert ASSESSMENTS.read(ASSESSMENTS.write(tmp_path / "x.brobyg-udredning", own)) == own


def test_own_templates_lie_in_the_data_folder_and_travel_as_files(tmp_path, standard):
    places = Places(tmp_path / "data")
    own = ASSESSMENTS.keep(places, own_assessment(replace(standard, name="Nordby", sections=standard.sections[:3])))
    assert list(assessment_templates(places).values()) == [standard, own]
    passed_on = ASSESSMENTS.write(tmp_path / "nordby.brobyg-udredning", own)
    assert ASSESSMENTS.read(passed_on) == own
    passed_on.write_text("{")
    with pytest.raises(Trouble, match=r"nordby\.brobyg-udredning"):
        ASSESSMENTS.read(passed_on)
