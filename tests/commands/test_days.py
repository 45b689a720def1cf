"""Theme days by command: made, listed, carried to another library."""

import json

import pytest

from desktop.archive.transfer import unpack
from desktop.model.people import Person


def test_a_new_days_id_is_all_that_is_printed_and_it_is_listed(brobyg):
    made = brobyg("new", "  Temadag på Ærø ", "--date", "2026-05-12", "--groups", 3, "--template", "elderly")
    day_id = made.stdout.strip()
    assert (made.exit_code, made.stdout.count("\n"), made.stderr) == (0, 1, "")

    found = json.loads(brobyg("list", "--json").stdout)
    assert found == [
        {"id": day_id, "title": "Temadag på Ærø", "date": "2026-05-12", "place": "", "groups": 3, "cards": 0}
    ]
    listed = brobyg("list").stdout
    assert all(part in listed for part in (day_id, "2026-05-12", "Temadag på Ærø", "3 groups"))


def test_the_template_decides_the_phases(brobyg):
    day_id = brobyg("new", "Ældre", "--groups", 1, "--template", "elderly").stdout.strip()
    board = json.loads(brobyg("board", day_id, 1, "--json").stdout)
    assert board["journeys"]["as_is"]["phases"][1]["title"] == "Indlæggelse / hændelse"


def test_no_days_yet_is_said_to_people_and_is_an_empty_list_to_programs(brobyg):
    assert "no theme days yet" in brobyg("list").stdout
    assert json.loads(brobyg("list", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["new"], "Missing argument 'TITLE'"),
        (["new", "  "], "needs a title"),
        (["new", "Dag", "--date", "12/5"], "12/5 is not a date"),
        (["new", "Dag", "--date", "2026-02-30"], "2026-02-30 is not a date"),
        (["new", "Dag", "--groups", "41"], "not in the range"),
        (["new", "Dag", "--groups", "mange"], "not a valid integer"),
        (["new", "Dag", "--template", "retro"], "There is no template called retro."),
        (["list", "--jsn"], "No such option"),
        (["export", "dag"], "Missing option '-o'"),
        (["nye"], "No such command"),
    ],
)
def test_what_is_typed_wrong_is_exit_code_2_and_makes_nothing(brobyg, arguments, fault):
    result = brobyg(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert fault in result.stderr
    assert json.loads(brobyg("list", "--json").stdout) == []


def test_a_day_travels_to_another_library_and_back_without_a_second_copy(brobyg, day, tmp_path):
    file, there = tmp_path / "dag.brobyg", tmp_path / "there"
    exported = brobyg("export", day, "-o", file)
    assert (exported.exit_code, exported.stdout.strip()) == (0, str(file))

    assert "new here" in brobyg("import", file, folder=there).stdout
    assert "nothing new" in brobyg("import", file, folder=there).stdout
    assert [each["id"] for each in json.loads(brobyg("list", "--json", folder=there).stdout)] == [day]
    assert "nothing new" in brobyg("import", file).stdout


def test_a_bad_file_is_told_in_one_sentence_with_exit_code_1(brobyg, tmp_path):
    bad = tmp_path / "dårlig.brobyg"
    bad.write_bytes(b"not a day")
    result = brobyg("import", bad)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "The file dårlig.brobyg is not a theme day from Brobyg." in result.stderr
    assert json.loads(brobyg("list", "--json").stdout) == []


@pytest.mark.parametrize("command", [["export", "-o", "x.brobyg"], ["report", "-o", "x.pdf"], ["board", "1"]])
def test_a_day_that_is_not_there_is_told(brobyg, command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = brobyg(command[0], "ukendt", *command[1:])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no theme day “ukendt”." in result.stderr
    assert not list(tmp_path.glob("x.*"))


def test_a_file_that_cannot_be_written_is_told(brobyg, day, tmp_path):
    result = brobyg("export", day, "-o", tmp_path / "nowhere" / "dag.brobyg")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr


def test_a_folder_that_cannot_be_used_is_told(brobyg, tmp_path):
    (tmp_path / "file").write_text("in the way")
    for arguments in (["list"], ["new", "Dag"]):
        result = brobyg(*arguments, folder=tmp_path / "file")
        assert (result.exit_code, result.stdout) == (1, "")
        assert "Nothing can be saved in" in result.stderr


def test_days_in_a_library_that_cannot_be_written_can_be_read_but_none_be_made(brobyg, day, monkeypatch, tmp_path):
    from db.errors import Unwritable
    from db.library import Library

    opening = Library.open.__func__

    def only_read(cls, path, *, backups=None, writable=True):
        if writable:
            raise Unwritable("read-only")
        return opening(cls, path, backups=backups, writable=writable)

    monkeypatch.setattr(Library, "open", classmethod(only_read))
    assert [each["id"] for each in json.loads(brobyg("list", "--json").stdout)] == [day]
    assert brobyg("board", day, 1).exit_code == 0
    assert brobyg("export", day, "-o", tmp_path / "dag.brobyg").exit_code == 0
    refused = brobyg("new", "Endnu en dag")
    assert refused.exit_code == 1
    assert "Nothing can be saved in" in refused.stderr


def test_participants_and_notes_go_along_as_asked(brobyg, day, tmp_path, archive):
    opened = archive.open_day(day)
    opened.beside.people.add(Person("", "Ida Holm"))
    opened.beside.script.write("b1", "Husk nøglen")
    for kind, document in opened.beside.by_kind().items():
        archive.append([(archive.add_document(opened.day.id, kind, ""), document.state())])
    kinds = {}
    for name, flags in {"plain": [], "all": ["--people"], "groups": ["--no-script"]}.items():
        assert brobyg("export", day, "-o", tmp_path / f"{name}.brobyg", *flags).exit_code == 0
        kinds[name] = {kind for kind, _ in unpack(tmp_path / f"{name}.brobyg").documents.values()} - {"day", "board"}
    assert kinds == {"plain": {"script"}, "all": {"people", "script"}, "groups": set()}
