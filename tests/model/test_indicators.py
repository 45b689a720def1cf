"""The catalogue of indicators that comes with the program, and those of a municipality, which anybody may have made."""

import json

import pytest

from desktop.archive.indicators import OWN_INDICATORS, take_catalogue, write_catalogue
from desktop.model.indicators import (
    MOST_ROWS,
    Indicator,
    catalogue_from_dict,
    catalogue_to_dict,
    found_in,
    load_catalogue,
    own_catalogue,
    own_indicator,
    themes_of,
)
from desktop.model.template import Fault, Unusable
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import Places, resources
from desktop.trouble import Trouble

SEVEN = (
    "Praktiske opgaver i hjemmet",
    "Egenomsorg",
    "Mobilitet",
    "Kommunikation",
    "Samfundsliv",
    "Socialt liv",
    "Sundhed",
)


@pytest.fixture(scope="module")
def catalogue():
    return load_catalogue(resources())


def test_the_twelve_that_come_with_the_program_are_whole_and_under_the_seven_themes(catalogue):
    assert len(catalogue.rows) == 12
    assert themes_of(catalogue.rows) == SEVEN
    for row in catalogue.rows:
        assert all((row.number, row.question.endswith("?"), row.method, row.informants, *row.steps))
        assert len(set(row.steps)) == 5
    assert catalogue.version
    assert "forslag" in catalogue.certainty.casefold()


def test_their_sub_themes_are_those_of_the_code_systems_and_stand_under_the_theme(catalogue):
    vocabulary = load_vocabulary(resources())
    for row in catalogue.rows:
        for subject in row.subjects:
            system = vocabulary.system(subject.system)
            found = system.find(subject.code)
            assert (found.code, found.label) == (subject.code, subject.label)
            if subject.system == "VUM1":
                assert system.theme_of(found).label == row.theme


def test_searching_finds_words_wherever_they_stand_within_a_theme(catalogue):
    assert [row.number for row in found_in(catalogue.rows, "BREV kommunen")] == ["KO-01"]
    assert [row.number for row in found_in(catalogue.rows, "lave mad")] == ["PO-01"]
    assert [row.number for row in found_in(catalogue.rows, "", "Sundhed")] == ["SU-01"]
    assert found_in(catalogue.rows, "brev", "Sundhed") == ()


def test_a_catalogue_goes_through_a_file_and_changes_nothing_that_is_here(tmp_path, catalogue):
    mine, theirs = Places(tmp_path / "mine"), Places(tmp_path / "theirs")
    own = own_indicator(Indicator("", "Rydder køkkenbordet", question="Hvor mange dage om ugen?"))
    OWN_INDICATORS.keep(mine, own)
    other = own_indicator(Indicator("", "Rydder køkkenbordet", question="Hvor ofte?"))
    path = write_catalogue(tmp_path / "x.brobyg-indicators", "Vores", [own, other, catalogue.rows[0]])
    new = take_catalogue(mine, path)
    assert {row.question for row in new} == {"Hvor ofte?", catalogue.rows[0].question}
    assert take_catalogue(mine, path) == ()
    assert len(take_catalogue(theirs, path)) == 3
    assert OWN_INDICATORS.all(theirs) == OWN_INDICATORS.all(mine)
    assert all(row.is_own for row in OWN_INDICATORS.all(mine).values())


def test_what_a_file_says_is_bounded_and_has_no_cpr_number(tmp_path):
    row = {
        "name": "Ringer 010190-1234\n" + "x" * 999,
        "steps": ["010190-1234", "", "", "", "\0\ud800"],
        "question": "q" * 9999,
    }
    made = catalogue_from_dict({"schema": "brobyg-indicators/1", "name": "n", "rows": [row]}).rows[0]
    assert len(made.name) <= 160
    assert len(made.question) == 300
    assert "1234" not in str(made)
    assert "\n" not in made.name
    json.dumps(catalogue_to_dict(own_catalogue("n", [made])), ensure_ascii=False).encode()
    too_long = [Indicator("", f"{at}", question="ø" * 300, steps=("ø" * 200,) * 5) for at in range(MOST_ROWS)]
    with pytest.raises(Trouble):
        write_catalogue(tmp_path / "y", "n", too_long)
    assert not (tmp_path / "y").exists()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ([], Fault.FOREIGN),
        ({"schema": "brobyg-indicators/2"}, Fault.NEWER),
        ({"schema": "brobyg-programme/1"}, Fault.FOREIGN),
        ({"schema": "brobyg-indicators/1", "rows": {}}, Fault.BROKEN),
        ({"schema": "brobyg-indicators/1", "rows": []}, Fault.BROKEN),
        ({"schema": "brobyg-indicators/1", "rows": [{"name": 3}]}, Fault.BROKEN),
        ({"schema": "brobyg-indicators/1", "rows": [{"name": "a", "steps": ["", ""]}]}, Fault.BROKEN),
        ({"schema": "brobyg-indicators/1", "rows": [{"name": "a", "subjects": [{"system": "FFB"}]}]}, Fault.BROKEN),
        ({"schema": "brobyg-indicators/1", "rows": [{"name": "a"}] * (MOST_ROWS + 1)}, Fault.TOO_MANY),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused_by_its_fault(data, fault):
    with pytest.raises(Unusable) as refused:
        catalogue_from_dict(data)
    assert refused.value.fault is fault
