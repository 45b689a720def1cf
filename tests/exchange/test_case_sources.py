"""What is found to read when somebody drops files, folders and packs: everything once, within bounds, and by name."""

import os
import zipfile

import pytest

from desktop.exchange import case_sources
from desktop.exchange.case_reading import Begun, CaseRead, CaseRefused, Finished, Reading, read_all
from desktop.exchange.case_sources import NoSource, read_source, sources
from desktop.exchange.reading_room import ReadingRoom

CASE = "# {title}\n\n## Situation\nInger bor alene.\n"


@pytest.fixture
def folder(tmp_path):
    """A folder as it lies on a facilitator's desk."""
    made = tmp_path / "Sager 2026"
    (made / "unge").mkdir(parents=True)
    (made / ".git").mkdir()
    for name in ("b.md", "A.md", "unge/maja.md", ".skjult.md", "~$b.docx", ".DS_Store", "Thumbs.db", ".git/x.md"):
        (made / name).write_text(CASE.format(title=name), "utf-8")
    with zipfile.ZipFile(made / "pakke.zip", "w") as pack:
        pack.writestr("kim.md", CASE.format(title="Kim"))
    return made


def names(*wanted):
    return [source.name for source in sources(wanted)]


def test_a_folder_is_looked_through_to_the_bottom_and_in_order(folder):
    assert names(folder) == [
        "Sager 2026/A.md",
        "Sager 2026/b.md",
        "Sager 2026/pakke.zip/kim.md",
        "Sager 2026/unge/maja.md",
    ]


def test_everything_found_can_be_read(folder):
    titles = [read_source(source).case.title for source in sources([folder])]
    assert titles == ["A.md", "b.md", "Kim", "unge/maja.md"]


def test_what_is_chosen_by_name_is_read_whatever_it_is_called(folder):
    assert names(folder / ".skjult.md", folder / "billede.png") == [".skjult.md", "billede.png"]


def test_each_file_comes_once(folder):
    assert len(names(folder / "b.md", folder, folder / "unge", folder)) == 4


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_circle_come_to_an_end(folder):
    (folder / "unge" / "op").symlink_to(folder)
    (folder / "igen").symlink_to(folder / "unge")
    assert len(names(folder)) == 4
    (folder / "væk.md").symlink_to(folder / "findes ikke.md")
    assert "Sager 2026/væk.md" in names(folder)


def test_a_well_of_folders_is_told_of_and_left(tmp_path):
    deep = tmp_path.joinpath("top", *"abcdefghijklmnop")
    deep.mkdir(parents=True)
    (deep / "dyb.md").write_text("x")
    (found,) = sources([tmp_path / "top"])
    assert isinstance(found, NoSource)
    assert "too deep" in str(found.trouble)


def test_more_than_can_be_taken_at_a_time_is_said(folder, monkeypatch):
    monkeypatch.setattr(case_sources, "MOST_FILES", 2)
    *first, last = sources([folder, folder / "billede.png"])
    assert [source.name for source in first] == ["Sager 2026/A.md", "Sager 2026/b.md"]
    assert isinstance(last, NoSource)
    assert "2 files at a time" in str(last.trouble)


def test_a_bad_pack_is_told_of_by_name_and_the_rest_is_found(folder):
    (folder / "pakke.zip").write_bytes(b"x")
    found = list(sources([folder]))
    assert [type(each) is NoSource for each in found] == [False, False, True, False]
    assert "pakke.zip is damaged" in str(found[2].trouble)


def test_an_empty_pack_is_told_of(tmp_path):
    zipfile.ZipFile(tmp_path / "tom.zip", "w").close()
    (found,) = sources([tmp_path / "tom.zip"])
    assert "There are no cases in tom.zip" in str(found.trouble)


def test_a_number_in_a_name_is_not_shown(folder):
    number = "17" + "03" + "64" + "-" + "2" * 4
    (folder / f"{number}.md").write_text("x")
    assert not any(number in name for name in names(folder))


def test_a_reading_tells_of_every_file_and_goes_on_past_bad_ones(folder):
    (folder / "tom.md").write_text("")
    with ReadingRoom() as room:
        events = list(read_all(room, [folder, folder / "findes ikke.md"]))
    assert events[0] == Begun(6)
    assert [event.source for event in events if isinstance(event, CaseRead)] == [
        "Sager 2026/A.md",
        "Sager 2026/b.md",
        "Sager 2026/pakke.zip/kim.md",
        "Sager 2026/unge/maja.md",
    ]
    refused = [str(event.trouble) for event in events if isinstance(event, CaseRefused)]
    assert len(refused) == 2
    assert "is empty" in refused[0]
    assert "does not exist" in refused[1]
    assert events[-1] == Finished(stopped=False)


def test_a_reading_can_be_stopped_and_then_tells_no_more_cases(folder):
    heard = []

    def hear(event):
        heard.append(event)
        if isinstance(event, CaseRead):
            reading.stop()

    reading = Reading([folder], hear)
    reading.start()
    reading.join(60)
    assert [type(event) for event in heard] == [Begun, CaseRead, Finished]
    assert heard[-1].stopped
