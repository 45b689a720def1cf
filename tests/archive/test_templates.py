"""Own templates as files: kept, shared, renamed and forgotten, and hostile ones refused in one sentence."""

import json
from dataclasses import replace

import pytest

from desktop.archive.archive import Archive
from desktop.archive.passed_on import LARGEST
from desktop.archive.templates import SUFFIX, TEMPLATES, find_template
from desktop.document.template import board_start
from desktop.model.template import own_template, template_to_dict
from desktop.trouble import Trouble


@pytest.fixture
def ours(templates):
    social = templates["social"]
    return own_template("Vores kommune", social.lanes[:3], ("Før", "Under", "Efter"))


def refusal(path) -> str:
    with pytest.raises(Trouble) as refused:
        TEMPLATES.read(path)
    return str(refused.value)


def test_a_kept_template_is_there_for_the_next_day(places, templates, ours):
    TEMPLATES.keep(places, ours)
    archive = Archive(places, templates)
    assert list(archive.templates) == ["social", "elderly", "young", "steps_vum", "steps_rehabilitation", ours.id]
    day = archive.create_day("Dag", "", ours.id, ("Gruppe 1",))
    board = next(iter(archive.open_day(day).boards.values())).board
    archive.close()
    for journey in board.journeys.values():
        assert [phase.title for phase in journey.phases] == ["Før", "Under", "Efter"]
        assert [lane.title for lane in journey.lanes] == [lane.title for lane in ours.lanes]


def test_two_laptops_with_the_same_file_start_the_same_board(places, ours, tmp_path):
    file = TEMPLATES.write(tmp_path / f"Vores{SUFFIX}", ours)
    elsewhere = TEMPLATES.read(file)
    renamed = TEMPLATES.rename(places, elsewhere, "Kaldt noget andet her")
    assert (renamed.name, renamed.id) == ("Kaldt noget andet her", ours.id)
    assert board_start(TEMPLATES.all(places)[ours.id]) == board_start(ours)


def test_the_same_set_is_kept_once_under_its_last_name(places, ours):
    TEMPLATES.keep(places, ours)
    TEMPLATES.keep(places, replace(ours, name="Nyt navn"))
    assert [each.name for each in TEMPLATES.all(places).values()] == ["Nyt navn"]
    assert [path.name for path in TEMPLATES.folder_of(places).iterdir()] == [f"{ours.id}.json"]


def test_a_forgotten_template_is_gone_and_its_boards_stay(places, templates, ours):
    TEMPLATES.keep(places, ours)
    archive = Archive(places, templates)
    day = archive.create_day("Dag", "", ours.id, ("Gruppe 1",))
    TEMPLATES.remove(places, ours.id)
    assert ours.id not in archive.templates
    assert len(next(iter(archive.open_day(day).boards.values())).board.journeys) == 2
    archive.close()


def test_files_that_are_no_templates_do_not_hide_the_others(places, ours):
    TEMPLATES.keep(places, ours)
    (TEMPLATES.folder_of(places) / "a.json").write_text("{", "utf-8")
    (TEMPLATES.folder_of(places) / "b.json").mkdir()
    assert list(TEMPLATES.all(places)) == [ours.id]


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"{", b"[" * 200_000, b"9" * 20_000, b'{"schema": "x"}', b" " * (LARGEST + 1)],
    ids=["empty", "not-utf8", "cut", "nested", "a-number", "foreign", "large"],
)
def test_a_hostile_file_is_refused_in_a_sentence(tmp_path, content):
    path = tmp_path / f"x{SUFFIX}"
    path.write_bytes(content)
    assert refusal(path).startswith(f"The file x{SUFFIX} is not a template from Brobyg.")


def test_thousands_of_lanes_a_newer_file_and_a_folder_say_so(tmp_path, ours):
    path = tmp_path / "x.json"
    many = [{"key": f"l{at}", "side": "others", "title": "B"} for at in range(4_000)]
    path.write_text(json.dumps({**template_to_dict(ours), "lanes": many}), "utf-8")
    assert "more lanes or phases" in refusal(path)
    path.write_text(json.dumps({**template_to_dict(ours), "schema": "brobyg-journey-template/9"}), "utf-8")
    assert "newer version" in refusal(path)
    assert "cannot be read" in refusal(tmp_path)
    assert "cannot be read" in refusal(tmp_path / "nowhere")


def test_nothing_half_is_left_where_it_cannot_be_written(tmp_path, ours):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(Trouble, match="could not be written"):
        TEMPLATES.write(tmp_path / "file" / "x.json", ours)
    (tmp_path / "taken").mkdir()
    with pytest.raises(Trouble, match="could not be written"):
        TEMPLATES.write(tmp_path / "taken", ours)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "taken"]


def test_a_template_is_found_by_id_or_name(places, templates, ours):
    known = {**templates, ours.id: ours}
    assert find_template(known, "young").id == "young"
    assert find_template(known, "vores KOMMUNE") == ours
    with pytest.raises(Trouble, match="no template called x") as unknown:
        find_template(known, "x")
    assert "Vores kommune" in str(unknown.value)
