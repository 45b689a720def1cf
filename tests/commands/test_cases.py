"""Cases by command: each file is taken or told about, and one bad one does not keep the others out."""

import json

from desktop.paths import resources

GOOD = """# Ring før du kommer

## Situation
Inger bor alene. Hendes datter hedder Mona.
"""


def test_cases_are_read_listed_and_kept_once(brobyg):
    files = sorted((resources() / "cases").glob("*.yaml"))
    added = brobyg("case", "add", *files)
    assert added.exit_code == 0
    found = json.loads(brobyg("case", "list", "--json").stdout)
    assert len(found) == len(files) == 6
    assert all(each["title"] and each["persona"] for each in found)
    assert [each["title"] for each in found] == sorted((each["title"] for each in found), key=str.casefold)

    brobyg("case", "add", *files)
    assert json.loads(brobyg("case", "list", "--json").stdout) == found
    assert all(each["title"] in brobyg("case", "list").stdout for each in found)


def test_a_bad_file_is_named_and_the_others_are_kept(brobyg, tmp_path):
    (tmp_path / "god.md").write_text(GOOD, "utf-8")
    (tmp_path / "tom.md").write_bytes(b"")
    (tmp_path / "billede.png").write_bytes(b"\x89PNG")
    result = brobyg(
        "case", "add", tmp_path / "tom.md", tmp_path / "god.md", tmp_path / "billede.png", tmp_path / "væk.md"
    )
    assert result.exit_code == 1
    assert "Ring før du kommer" in result.stdout
    for name in ("tom.md", "billede.png", "væk.md"):
        assert sum(name in line for line in result.stderr.splitlines()) == 1
    assert [each["title"] for each in json.loads(brobyg("case", "list", "--json").stdout)] == ["Ring før du kommer"]


def test_personal_numbers_are_hidden_and_that_is_told(brobyg, tmp_path):
    serial = "2" * 4
    number, other = f"{170364}-{serial}", f"{110264}-{serial}"
    (tmp_path / "cpr.md").write_text(GOOD.replace("alene", f"alene ({number} og {other})"), "utf-8")
    added = brobyg("case", "add", tmp_path / "cpr.md")
    assert added.exit_code == 0
    assert "2 CPR numbers were hidden" in added.stdout
    everything = added.stdout + brobyg("case", "list", "--json").stdout
    assert serial not in everything
    for file in tmp_path.glob("data/*"):
        assert file.is_dir() or number.encode() not in file.read_bytes()


def test_nothing_to_add_is_a_usage_mistake(brobyg):
    assert brobyg("case", "add").exit_code == 2
    assert "no cases yet" in brobyg("case", "list").stdout


def test_a_folder_is_read_through_and_hidden_files_are_passed_over(brobyg, tmp_path):
    (tmp_path / "Sager" / "unge").mkdir(parents=True)
    (tmp_path / "Sager" / "unge" / "god.md").write_text(GOOD, "utf-8")
    (tmp_path / "Sager" / ".DS_Store").write_bytes(b"x")
    added = brobyg("case", "add", tmp_path / "Sager")
    assert (added.exit_code, added.stderr) == (0, "")
    assert "Ring før du kommer" in added.stdout
    assert "before it is used in a day" in added.stdout


def test_cases_go_out_as_a_pack_and_into_another_library(brobyg, tmp_path):
    files = sorted((resources() / "cases").glob("*.yaml"))
    brobyg("case", "add", *files)
    packed = brobyg("case", "pack", tmp_path / "cases.zip")
    assert packed.exit_code == 0
    assert "6 cases" in packed.stdout
    added = brobyg("case", "add", tmp_path / "cases.zip", folder=tmp_path / "another")
    assert added.exit_code == 0
    known = json.loads(brobyg("case", "list", "--json").stdout)
    there = json.loads(brobyg("case", "list", "--json", folder=tmp_path / "another").stdout)
    assert there == [{**each, "reviewed": False} for each in known]


def test_some_cases_go_out_and_a_strange_one_is_told_of(brobyg, tmp_path):
    brobyg("case", "add", *sorted((resources() / "cases").glob("*.yaml")))
    assert brobyg("case", "pack", tmp_path / "to", "inger", "maria", "inger").exit_code == 0
    added = brobyg("case", "add", tmp_path / "to.zip", folder=tmp_path / "another")
    assert [line.split()[0] for line in added.stdout.splitlines() if not line.startswith(" ")] == ["inger", "maria"]
    refused = brobyg("case", "pack", tmp_path / "tre.zip", "inger", "findes-ikke")
    assert refused.exit_code == 1
    assert "findes-ikke" in refused.stderr
    assert not (tmp_path / "tre.zip").exists()


def test_an_empty_library_makes_no_pack(brobyg, tmp_path):
    assert brobyg("case", "pack", tmp_path / "tom.zip").exit_code == 1
    assert not (tmp_path / "tom.zip").exists()


def test_two_files_that_begin_alike_are_two_cases_and_a_name_is_in_no_id(brobyg, tmp_path):
    for name, town in (("a.md", "Herning"), ("b.md", "Ribe")):
        (tmp_path / name).write_text(f"# Frida, 19 år\n\n## Situation\nHun bor alene.\n\nHun bor i {town}.", "utf-8")
    assert brobyg("case", "add", tmp_path / "a.md", tmp_path / "b.md").exit_code == 0
    listed = json.loads(brobyg("case", "list", "--json").stdout)
    assert len({each["id"] for each in listed}) == 2
    assert not any("frida" in each["id"] for each in listed)
    assert "Frida" in brobyg("case", "search", "Herning").stdout
