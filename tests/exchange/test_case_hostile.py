"""Whatever stands in a file's place, the answer is one sentence that names it, and nothing is half read."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.case_file import MAX_BYTES
from desktop.exchange.case_reader import SUFFIXES, ReadCase, read_case
from desktop.model.case import case_from_dict, case_to_dict
from desktop.model.cpr import MASK
from desktop.trouble import Trouble


def refused(path):
    with pytest.raises(Trouble) as caught:
        read_case(path)
    said = caught.value.say()
    assert said.endswith((".", ")"))
    assert "\n" not in said
    return said


def outcome(path):
    try:
        return read_case(path)
    except Trouble as trouble:
        return trouble


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"  \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"Ole\0bor her", "not text"),
        (bytes(range(1, 32)) * 4, "not text"),
        (b"\x81\x8d\x8f\x90\x9d", "not text"),
        (b"\xff\xfe\x00\xd8", "not text"),
        (b"\xff\xfe\x00\x00O\0\0\0", "not text"),
        (b"PK\x03\x04 word", "damaged"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1", "Word"),
        (b"{\\rtf1 Ole}", "Rich Text"),
        (b"x" * (MAX_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path, suffix, data, word):
    path = tmp_path / f"Sag om Åse{suffix}"
    path.write_bytes(data)
    said = refused(path)
    assert said.startswith(path.name)
    assert word in said


def test_missing_file_folder_and_foreign_kind_are_refused(tmp_path):
    (tmp_path / "mappe.md").mkdir()
    (tmp_path / "sag.xlsx").write_bytes(b"PK")
    assert refused(tmp_path / "ingen.md") == "ingen.md does not exist."
    assert "folder" in refused(tmp_path / "mappe.md")
    assert "folder" in refused(tmp_path)
    assert ".md" in refused(tmp_path / "sag.xlsx")
    assert refused(tmp_path / "sag\0.md").startswith("sag")
    for suffix in (".md", ".doc"):
        assert refused(tmp_path / ("x" * 500 + suffix)).startswith("xxx")


def test_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "lukket.md"
    path.write_text("# Ole")

    def closed(*args, **kwargs):
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(Path, "open", closed)
    assert refused(path) == "lukket.md may not be read by you."


def test_disk_that_fails_is_told_of(tmp_path, monkeypatch):
    path = tmp_path / "usb.md"
    path.write_text("# Ole")

    def broken(*args, **kwargs):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", broken)
    assert refused(path) == "usb.md could not be read from the disk."


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are no files on Windows")
def test_pipe_does_not_hang_the_program(tmp_path):
    os.mkfifo(tmp_path / "rør.md")
    assert "ordinary" in refused(tmp_path / "rør.md")


def test_personal_number_in_a_file_name_is_in_no_message_and_no_case(tmp_path):
    number = f"{17:02}{3:02}{64}-{2222}"
    path = tmp_path / f"Ole {number}.md"
    assert refused(path) == f"Ole {MASK}.md does not exist."
    path.write_text(f"Ole er født i går og har nummer &#{ord(number[0])};{number[1:]}. " * 5)
    done = read_case(path)
    assert (done.case.title, done.case.source) == (f"Ole {MASK}", f"Ole {MASK}.md")
    assert done.masked_cpr == 6
    assert number not in repr(done)


def test_number_across_two_lines_of_text_is_masked_before_the_lines_are_parted(tmp_path):
    path = tmp_path / "sag.txt"
    path.write_text(f"# Ole\n\n## Spørgsmål\n- Er {17:02}{3:02}{64}-\n- {2222} rigtigt?\n")
    done = read_case(path)
    assert done.masked_cpr == 1
    assert done.case.questions == (f"Er {MASK} rigtigt?",)


def test_title_without_end_is_cut_and_kept_whole_below(tmp_path):
    path = tmp_path / "sag.yaml"
    path.write_text("schema: brobyg-case/1\ntitle: " + "Ole bor alene " * 100)
    case = read_case(path).case
    assert len(case.title) < 210
    assert case.left_over.startswith(("Ole bor alene " * 100).strip())


@pytest.mark.parametrize(
    "piece",
    [
        "*",
        "**a** ",
        "_",
        "»",
        '"',
        "[a](",
        "# ",
        "- ",
        "1 ",
        "|",
        "a: ",
        "**Situation**",
        "&#;",
        "(",
        "-" * 7 + " x ",
        "\n>",
        "·",
        "# #",
    ],
)
@pytest.mark.parametrize("head", ["", "# T\n\n## Egne ord\n", "# T\n\n## Aktører\n", "# T\n\n## Temaer\nEgenomsorg: "])
def test_endless_repetition_is_read_or_refused_in_reasonable_work(tmp_path, piece, head):
    """No pattern may need time that grows with the square of the length: these would then never end."""
    path = tmp_path / "sag.md"
    path.write_text(head + piece * (100_000 // len(piece)))
    assert isinstance(outcome(path), ReadCase | Trouble)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("random")


WORDS = st.lists(st.from_regex(r"[a-zæøå]{4,9}", fullmatch=True), min_size=2, max_size=2, unique=True)
LINES = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "# {} {}",
                "## {} {}",
                "## Situation\n{} {}",
                "**Aktører.** {}, {} (mor)",
                "Temaer:\n{} 2 · {} 7.",
                "## Tilstande\n{}: {} 3",
                "| {} | 2 | {} |",
                "| {} | {} |",
                "## Egne ord\n»{}« {}",
                "- {} {}",
                "1. {}\n   {}",
                "{} {}:",
                "**{} {}**",
                "\n{} {}\n=====",
                "Alder: {} {}",
                "Titel: {} {}",
                "Emneord: {}; {}",
                "Skala: {} {}",
                "Kilde: {}, {}",
                "> {} {}",
                "{} {}. Samlet: {} {}.",
                "Spørgsmål:\n{}\n{}?",
                "",
            ]
        ),
        WORDS,
    ),
    max_size=12,
)


@given(LINES)
def test_no_word_of_a_text_is_lost(folder, lines):
    path = folder / "ord.md"
    path.write_text("\n".join(line.format(*words, *words) for line, words in lines) + "\nslut")
    found = repr(case_to_dict(read_case(path).case))
    assert [word for line, words in lines if line for word in words if word not in found] == []


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode), st.sampled_from(SUFFIXES))
def test_any_bytes_give_a_whole_case_or_one_sentence(folder, data, suffix):
    path = folder / f"sag{suffix}"
    path.write_bytes(data)
    match outcome(path):
        case Trouble() as trouble:
            assert trouble.say().startswith(path.name)
        case ReadCase(case=case):
            assert case_from_dict(case_to_dict(case)) == case
