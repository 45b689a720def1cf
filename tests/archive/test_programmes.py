"""A municipality's own programmes as files beside the library."""

import pytest

from desktop.archive.programmes import PROGRAMMES
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.ready_programme import own_programme
from desktop.trouble import Trouble


@pytest.fixture
def ours():
    day = Programme((Block("a", BlockKind.WELCOME, "Velkomst", 10),), "Dag", 540)
    return own_programme("Vores dag", "", day, {"a": "Husk nøglen"})


def test_a_programme_is_kept_renamed_passed_on_and_forgotten(places, ours, tmp_path):
    PROGRAMMES.keep(places, ours)
    assert PROGRAMMES.all(places) == {ours.id: ours}
    renamed = PROGRAMMES.rename(places, ours, "Forår")
    assert [each.name for each in PROGRAMMES.all(places).values()] == ["Forår"]
    file = PROGRAMMES.write(tmp_path / "forår.brobyg-programme", renamed)
    assert PROGRAMMES.read(file) == renamed
    PROGRAMMES.remove(places, ours.id)
    assert PROGRAMMES.all(places) == {}


@pytest.mark.parametrize("content", [b"", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"schema": "' + b"x" * 300_000 + b'"}'])
def test_any_other_file_is_refused_and_those_in_the_folder_are_passed_over(places, ours, tmp_path, content):
    PROGRAMMES.keep(places, ours)
    (PROGRAMMES.folder_of(places) / "bad.json").write_bytes(content)
    assert list(PROGRAMMES.all(places)) == [ours.id]
    file = tmp_path / "fremmed.brobyg-programme"
    file.write_bytes(content)
    with pytest.raises(Trouble, match="fremmed"):
        PROGRAMMES.read(file)
    with pytest.raises(Trouble, match="cannot be read"):
        PROGRAMMES.read(tmp_path)


def test_where_it_cannot_be_written_nothing_is_left_behind(ours, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Trouble, match="could not be written"):
        PROGRAMMES.write(tmp_path / "file" / "dag.brobyg-programme", ours)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
