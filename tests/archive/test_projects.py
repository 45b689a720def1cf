"""Projects on disk and as files: saved at once, one again after two laptops went apart, refused where they are none."""

import json

import pytest

from desktop.archive.project_looking import look_through
from desktop.archive.projects import (
    Writing,
    all_projects,
    begin_project,
    find_project,
    load_project,
    read_project,
    remove_project,
    take_in_project,
    write_project,
)
from desktop.model.ledger import ledger_to_dict, written
from desktop.model.project_read import project_of
from desktop.paths import Places
from desktop.trouble import Trouble


@pytest.fixture
def archive(open_archive):
    return open_archive()


def test_a_project_is_on_disk_at_each_change_and_deleted_for_good(archive, open_archive):
    begun = begin_project(archive, "Brobygning i Furesø", "a")
    writing = Writing("a")
    ledger = begun
    for words in ("B", "By", "Bygge bro", "Ring 041286-1234"):
        ledger = writing.keep(archive, written(ledger, {"purpose": words}, "a"))
        assert read_project(archive, begun.id) == ledger
    assert len(archive.library.projects.all()) == 1
    archive.close()
    again = open_archive()
    (project,) = all_projects(again)
    assert (project.title, project.purpose) == ("Brobygning i Furesø", "Ring XXXXXX-XXXX")
    assert find_project(again, "brobygning i furesø").id == find_project(again, begun.id[:6]).id == begun.id
    with pytest.raises(Trouble, match="no project called"):
        find_project(again, "Andet")
    remove_project(again, begun.id)
    assert all_projects(again) == ()
    for gone in (lambda: read_project(again, begun.id), lambda: Writing("a").keep(again, ledger)):
        with pytest.raises(Trouble, match="no longer"):
            gone()


def test_the_guard_tells_of_names_everywhere_and_of_dates_in_the_label_of_a_course_alone(archive):
    told = {
        "purpose": "Vi mødes den 3. februar 2026 hos Mette Kristensen",
        "course.c1d2.made": "1",
        "course.c1d2.label": "Flyttede den 14. marts 2025",
    }
    found = look_through(archive, project_of(written(begin_project(archive, "Brobygning", "a"), told, "a")))
    words = [each.words for each in found]
    assert any("Mette Kristensen" in each for each in words)
    assert any("14. marts 2025" in each for each in words)
    assert not any("3. februar 2026" in each for each in words)


def test_what_another_process_wrote_meanwhile_is_kept(archive, open_archive):
    begun = begin_project(archive, "Projekt", "a")
    mine, other = Writing("a"), open_archive()
    here = mine.keep(archive, written(begun, {"purpose": "Her"}, "a"))
    Writing("b").keep(other, written(begun, {"steering": "Ledere"}, "b"))
    here = mine.keep(archive, written(here, {"work": "Sagsbehandlere"}, "a"))
    project = project_of(here)
    assert (project.purpose, project.steering, project.work) == ("Her", "Ledere", "Sagsbehandlere")
    assert read_project(other, begun.id) == here


def test_a_file_goes_to_another_laptop_and_back_and_may_be_opened_again(archive, open_archive, tmp_path):
    begun = begin_project(archive, "Projekt", "a")
    file = write_project(tmp_path / "p.brobyg-project", begun)
    there = open_archive(Places(tmp_path / "there"))
    came = take_in_project(there, load_project(file), "b")
    assert (came.new_project, came.changed, came.title) == (True, True, "Projekt")
    assert not take_in_project(there, load_project(file), "b").changed
    theirs = Writing("b").keep(there, written(came.ledger, {"purpose": "Deres formål", "decide": "Mere tid"}, "b"))
    Writing("a").keep(archive, written(begun, {"purpose": "Vores formål"}, "a"))
    back = load_project(write_project(tmp_path / "back.brobyg-project", theirs))
    came = take_in_project(archive, back, "a")
    assert (came.new_project, came.changed, came.asides) == (False, True, 1)
    project = project_of(read_project(archive, begun.id))
    assert project.decide == "Mere tid"
    assert {project.purpose, project.asides[0].words} == {"Deres formål", "Vores formål"}
    assert not take_in_project(archive, back, "a").changed


def test_work_in_memory_comes_home_and_is_one_with_what_lay_there(open_archive, tmp_path):
    home, away = open_archive(), open_archive(Places(tmp_path / "away"))
    begun = begin_project(home, "Projekt", "a")
    away.library.merge_from(home.library)
    Writing("a").keep(away, written(begun, {"purpose": "I hukommelsen"}, "a"))
    assert home.library.merge_from(away.library) == 1
    assert home.library.merge_from(away.library) == 0
    assert len(home.library.projects.of(begun.id)) == 2
    ledger = read_project(home, begun.id)
    assert ledger.says("purpose") == "I hukommelsen"
    Writing("a").keep(home, ledger)
    assert len(home.library.projects.of(begun.id)) == 1


def test_a_row_that_cannot_be_read_harms_no_other_and_stays(archive):
    good = begin_project(archive, "God", "a")
    for number, content in enumerate(["[", "{}", json.dumps(ledger_to_dict(good)), "[" * 100_000]):
        archive.library._connection.run(
            "INSERT INTO projects VALUES (?, ?, 'x', ?, 1)", [f"bad{number}", f"m{number}", content]
        )
    archive.library._connection.run("INSERT INTO projects VALUES (?, 'odd', 'x', '{', 9999999999)", [good.id])
    assert [project.title for project in all_projects(archive)] == ["God"]
    Writing("a").keep(archive, written(read_project(archive, good.id), {"purpose": "Ny"}, "a"))
    assert archive.library.projects.marks(good.id)[0] == "odd"
    assert read_project(archive, good.id).says("purpose") == "Ny"


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"[" * 100_000, b"\xff", b'{"schema": "brobyg-project/2"}', b"x" * (9 * 1024**2)]
)
def test_any_other_file_is_refused_by_name(tmp_path, content):
    file = tmp_path / "fremmed.brobyg-project"
    file.write_bytes(content)
    with pytest.raises(Trouble, match="fremmed"):
        load_project(file)
    with pytest.raises(Trouble, match="cannot be read"):
        load_project(tmp_path)
