"""Reports by command: the whole day or one group, and no half file when something is wrong."""

import pytest
from pypdf import PdfReader


def words_in(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_day_is_printed_and_the_file_is_named(brobyg, day, tmp_path):
    result = brobyg("report", day, "-o", tmp_path / "dag.pdf")
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(tmp_path / "dag.pdf"), "")
    text = words_in(tmp_path / "dag.pdf")
    assert all(words in text for words in ("Temadag i Furesø", "Group 1", "Group 2"))


@pytest.mark.parametrize("group", ["2", "Group 2", "group 2"])
def test_one_group_is_printed_alone(brobyg, day, tmp_path, group):
    assert brobyg("report", "Temadag i Furesø", "--group", group, "-o", tmp_path / "gruppe.pdf").exit_code == 0
    text = words_in(tmp_path / "gruppe.pdf")
    assert "Group 2" in text
    assert "Group 1" not in text


def test_what_cannot_be_printed_is_told_and_leaves_what_lay_there(brobyg, day, tmp_path):
    (tmp_path / "dag.pdf").write_bytes(b"last year's")
    result = brobyg("report", day, "--group", "9", "-o", tmp_path / "dag.pdf")
    assert result.exit_code == 1
    assert "no group 9" in result.stderr
    result = brobyg("report", day, "-o", tmp_path / "nowhere" / "dag.pdf")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
    assert brobyg("report", day).exit_code == 2
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["dag.pdf"]
    assert (tmp_path / "dag.pdf").read_bytes() == b"last year's"
