"""The file: whole or not there at all, found by its bookmarks, its fonts with it, its pages numbered."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf.generic import Destination

from desktop.document.board import BoardDocument
from desktop.model.day import Day, Group
from desktop.report.blocks import Report
from desktop.report.pdf import write_pdf
from desktop.trouble import Trouble
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import CASE, Paper, bare

Print = Callable[..., Paper]

MM = 72 / 25.4


@pytest.fixture
def report(told_board: BoardDocument) -> Report:
    groups = (Group("1", "Gruppe 1", "a", CASE.id),)
    return day_report(Day("d", "Temadag", groups=groups, cases={CASE.id: CASE}), {"1": told_board.board}, untranslated)


@pytest.fixture
def paper(print_day: Print, told_board: BoardDocument) -> Paper:
    groups = (Group("1", "Gruppe 1", "a", CASE.id), Group("2", "Gruppe 2", "b", CASE.id))
    return print_day({"1": told_board.board}, groups)


def test_title_language_and_maker_are_known_to_the_reader(paper: Paper) -> None:
    about = paper.pdf.metadata
    assert about is not None
    assert (about.title, about.author, about.creator) == ("Temadag på Ærø", "Brobyg", "Brobyg")
    root = paper.pdf.trailer["/Root"]
    assert root["/Lang"] == "da-DK"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_every_font_is_in_the_file_and_only_with_the_letters_it_needs(paper: Paper) -> None:
    fonts = {
        font.get_object()["/BaseFont"]: font.get_object()
        for page in paper.pdf.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert {name.split("+")[1] for name in fonts} == {
        f"SourceSansPro-{cut}" for cut in ("Regular", "Semibold", "Bold", "It")
    }
    for name, font in fonts.items():
        assert len(name.split("+")[0]) == len("/AAAAAA"), name
        assert "/FontFile2" in font["/FontDescriptor"]
    assert paper.path.stat().st_size < 120_000


def test_bookmarks_lead_to_groups_cases_and_journeys(paper: Paper) -> None:
    front, first, below_first, second, below_second, across, _, after = paper.pdf.outline
    assert (across["/Title"], after["/Title"]) == ("Across the groups", "What comes next")
    assert (front["/Title"], first["/Title"], second["/Title"]) == ("Temadag på Ærø", "Gruppe 1", "Gruppe 2")
    assert [each["/Title"] for each in below_first] == [CASE.title, "As it is"]
    assert [each["/Title"] for each in below_second] == [CASE.title]
    for mark, words in ((first, "Gruppe1"), (below_first[1], "Asitis"), (second, "Gruppe2")):
        assert isinstance(mark, Destination)
        assert mark.typ == "/XYZ"
        assert words in paper.pages[paper.pdf.get_destination_page_number(mark)]


def test_the_contents_lead_to_the_pages_they_name(paper: Paper) -> None:
    pdf = paper.pdf
    links = [each.get_object() for each in pdf.pages[0]["/Annots"]]
    groups = [f"Gruppe {number}: {CASE.title}" for number in (1, 2)]
    assert [link["/Contents"] for link in links] == [*groups, "Across the groups", "What comes next"]
    numbers = []
    for link, name in zip(links[:2], ("Gruppe1", "Gruppe2"), strict=True):
        page = pdf.get_page_number(link["/Dest"][0].get_object())
        assert name in paper.pages[page]
        numbers.append(page + 1)
    for number, page_number in enumerate(numbers, start=1):
        assert bare(f"Gruppe {number} {CASE.title} {page_number}") in paper.pages[0]


def test_each_page_but_the_front_says_which_of_how_many_it_is(paper: Paper) -> None:
    count = len(paper.pages)
    assert "Page" not in paper.pages[0]
    for number, text in enumerate(paper.pages[1:], start=2):
        assert f"Page{number}of{count}" in text


def test_drawings_are_on_a3_across_and_the_rest_on_a4_upright(paper: Paper) -> None:
    sizes = [(round(page.mediabox.width / MM), round(page.mediabox.height / MM)) for page in paper.pdf.pages]
    assert sizes.count((420, 297)) == 1
    assert sizes.count((210, 297)) == len(sizes) - 1
    drawing = paper.pages[sizes.index((420, 297))]
    assert "Ringertiljobcentret" in drawing
    assert "Bestillerstøtte" in drawing


def test_progress_runs_to_the_end(report: Report, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_pdf(report, tmp_path / "a.pdf", untranslated, lambda done, whole: not told.append((done, whole)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert len({whole for _, whole in told}) == 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_stopping_leaves_nothing_behind_and_an_older_file_alone(report: Report, tmp_path: Path, share: float) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(b"before")
    for path in (old, tmp_path / "new.pdf"):
        write_pdf(report, path, untranslated, lambda done, whole: done < whole * share)
    assert old.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [old]


def test_an_older_file_is_replaced_whole(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "Temadag, Ærø.pdf"
    path.write_bytes(b"before")
    write_pdf(report, path, untranslated)
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("place", ["missing/report.pdf", "file.txt/report.pdf", "folder.pdf"])
def test_a_place_that_takes_no_file_is_trouble_that_names_it(report: Report, tmp_path: Path, place: str) -> None:
    (tmp_path / "file.txt").write_text("a file")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(Trouble, match="could not be written") as trouble:
        write_pdf(report, tmp_path / place, untranslated)
    assert str(tmp_path / place) in str(trouble.value)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file.txt", "folder.pdf"]


ANOTHER_PROCESS = """
import os, sys
from pathlib import Path
from desktop.report.blocks import Paragraph, Report
from desktop.report.pdf import pdf_bytes, write_pdf
from desktop.trouble import Trouble
from desktop.words import untranslated
report = Report("Temadag", (Paragraph("Ord"),))
pdf_bytes(report, untranslated)
{meanwhile}
try: write_pdf(report, Path(sys.argv[1]), untranslated)
except Trouble as trouble: print(trouble.text)
"""


def in_another_process(meanwhile: str, path: Path) -> str:
    code = ANOTHER_PROCESS.format(meanwhile=meanwhile)
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    return run.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no write permission of this kind")
def test_a_read_only_folder_is_trouble(tmp_path: Path) -> None:
    """Written by a process without the rights of root, who may write everywhere."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for each in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        each.chmod(each.stat().st_mode | 0o011)
    folder.chmod(0o555)
    said = in_another_process("if os.geteuid() == 0: os.setuid(65534)", folder / "report.pdf")
    folder.chmod(0o755)
    assert said == "The file {file} could not be written."
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit on file sizes stands in for a full disk")
def test_a_full_disk_is_trouble_and_leaves_nothing(tmp_path: Path) -> None:
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))"
    said = in_another_process(limit, tmp_path / "report.pdf")
    assert said == "There is no room on the disk for {file}."
    assert list(tmp_path.iterdir()) == []


def test_the_same_report_is_the_same_page_for_page(report: Report, tmp_path: Path) -> None:
    one, two = Paper(tmp_path / "1.pdf"), Paper(tmp_path / "2.pdf")
    for paper in (one, two):
        write_pdf(report, paper.path, untranslated)
    for before, after in zip(one.pdf.pages, two.pdf.pages, strict=True):
        assert before.get_contents().get_data() == after.get_contents().get_data()
