"""A municipality's own programmes as files beside the library."""

import pytest

from desktop.archive.programmes import (
    folder_of,
    keep_programme,
    offered_programmes,
    own_programmes,
    read_programme,
    remove_programme,
    rename_programme,
    write_programme,
)
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.ready_programme import own_programme
from desktop.trouble import Trouble


@pytest.fixture
def ours():
    day = Programme((Block("a", BlockKind.WELCOME, "Velkomst", 10),), "Dag", 540)
    return own_programme("Vores dag", "", day, {"a": "Husk nøglen"})


def test_a_programme_is_kept_renamed_passed_on_and_forgotten(places, ours, tmp_path):
    keep_programme(places, ours)
    assert own_programmes(places) == {ours.id: ours}
    assert list(offered_programmes(places))[-2:] == ["series_follow_up", ours.id]
    renamed = rename_programme(places, ours, "Forår")
    assert [each.name for each in own_programmes(places).values()] == ["Forår"]
    file = write_programme(tmp_path / "forår.brobyg-programme", renamed)
    assert read_programme(file) == renamed
    remove_programme(places, ours.id)
    assert own_programmes(places) == {}


@pytest.mark.parametrize("content", [b"", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"schema": "' + b"x" * 300_000 + b'"}'])
def test_any_other_file_is_refused_and_those_in_the_folder_are_passed_over(places, ours, tmp_path, content):
    keep_programme(places, ours)
    (folder_of(places) / "bad.json").write_bytes(content)
    assert list(own_programmes(places)) == [ours.id]
    file = tmp_path / "fremmed.brobyg-programme"
    file.write_bytes(content)
    with pytest.raises(Trouble, match="fremmed"):
        read_programme(file)
    with pytest.raises(Trouble, match="cannot be read"):
        read_programme(tmp_path)


def test_where_it_cannot_be_written_nothing_is_left_behind(ours, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Trouble, match="could not be written"):
        write_programme(tmp_path / "file" / "dag.brobyg-programme", ours)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
