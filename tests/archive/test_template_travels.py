"""A municipality's own template goes along with the days that were made from it, and only where it is what it says."""

import json
from dataclasses import replace

import pytest

from desktop.archive.archive import Archive
from desktop.archive.templates import TEMPLATES
from desktop.archive.transfer import export_day, import_day
from desktop.document.day import LARGEST_TEMPLATE, DayDocument
from desktop.model.template import own_template, template_to_dict
from desktop.paths import Places


@pytest.fixture
def laptops(open_archive, tmp_path) -> tuple[Archive, Archive]:
    return open_archive(Places(tmp_path / "a")), open_archive(Places(tmp_path / "b"))


@pytest.fixture
def ours(templates):
    return own_template("Vores kommune", templates["social"].lanes[:3], ("Før", "Under", "Efter"))


@pytest.fixture
def file(laptops, ours, tmp_path):
    """A day made from the own template on the first laptop, as a file."""
    here, _ = laptops
    TEMPLATES.keep(here.places, ours)
    return export_day(here, here.create_day("Temadag", "", ours.id, ("Gruppe 1",)), tmp_path / "dag.brobyg")


def test_it_comes_to_another_laptop_with_the_day_and_is_offered_there(laptops, file, ours):
    _, there = laptops
    imported = import_day(there, file)
    assert imported.template == "Vores kommune"
    assert TEMPLATES.all(there.places) == {ours.id: ours}
    assert there.read_day(imported.day).day.day.own_template == ours
    assert import_day(there, file).template == "", "nothing comes a second time"


def test_one_that_is_there_keeps_the_name_it_has_there(laptops, file, ours):
    _, there = laptops
    TEMPLATES.keep(there.places, replace(ours, name="Kaldt noget andet her"))
    assert import_day(there, file).template == ""
    assert TEMPLATES.all(there.places)[ours.id].name == "Kaldt noget andet her"


def test_the_day_does_without_the_library_s_copy(laptops, file, ours):
    _, there = laptops
    day = import_day(there, file).day
    TEMPLATES.remove(there.places, ours.id)
    assert there.read_day(day).day.day.own_template == ours
    import_day(there, file)
    assert TEMPLATES.all(there.places) == {}, "what was forgotten here does not come back with a day that was here"


def test_a_day_from_a_template_of_the_program_carries_none(laptops, tmp_path):
    here, there = laptops
    imported = import_day(there, export_day(here, here.create_day("Dag", "", "social"), tmp_path / "dag.brobyg"))
    assert imported.template == ""
    assert TEMPLATES.all(there.places) == {}


@pytest.mark.parametrize(
    "written",
    [
        "",
        "{",
        "[" * 100_000,
        "null",
        "7",
        json.dumps({"schema": "brobyg-journey-template/9"}),
        json.dumps({"schema": "brobyg-journey-template/1", "name": "x", "lanes": [], "phases": []}),
        " " * (LARGEST_TEMPLATE + 1),
    ],
)
def test_nonsense_in_its_place_is_no_template(ours, written):
    document = DayDocument("dag")
    document.begin("Dag", "", ours.id, (), ours)
    with document.edit():
        document.root("templates")[ours.id] = written
    assert document.day.own_template is None
    assert document.day.title == "Dag"


def test_another_template_under_its_id_is_not_taken_for_it(ours, templates):
    other = own_template("Falsk", templates["social"].lanes[:2], ("Én",))
    document = DayDocument("dag")
    document.begin("Dag", "", ours.id, (), ours)
    with document.edit():
        document.root("templates")[ours.id] = json.dumps(template_to_dict(other))
    assert document.day.own_template is None
    with document.edit():
        document.root("templates")[ours.id] = 7.0
    assert document.day.own_template is None


def test_a_full_shelf_of_templates_takes_no_more_and_the_day_comes_all_the_same(laptops, file, monkeypatch):
    monkeypatch.setattr("desktop.archive.transfer.MOST", 0)
    _, there = laptops
    imported = import_day(there, file)
    assert imported.new_day
    assert imported.template == ""
    assert TEMPLATES.all(there.places) == {}
