"""The library of cases by command: found, looked through, given to a day, put away, brought back, deleted."""

import json

import pytest

MAIL = "ida.holm@example.dk"
FIRST = """# Ring før du kommer

## Situation
En kvinde bor alene på 2. sal og vil helst ned efter avisen.
"""
SECOND = FIRST.replace("bor alene", f"svarer på {MAIL}")


@pytest.fixture
def case(brobyg, tmp_path):
    """The id of a case that nobody has looked through."""
    (tmp_path / "ring.md").write_text(FIRST, "utf-8")
    assert brobyg("case", "add", tmp_path / "ring.md").exit_code == 0
    return listed(brobyg)[0]["id"]


def listed(brobyg, *options):
    return json.loads(brobyg("case", "list", "--json", *options).stdout)


def write_on(brobyg, tmp_path, case):
    """Another version of the case, with an address in it."""
    (tmp_path / "igen.yaml").write_text(
        f"schema: brobyg-case/1\nid: {case}\ntitle: Ring før du kommer\nsituation: Svarer på {MAIL} om aftenen.\n",
        "utf-8",
    )
    assert brobyg("case", "add", tmp_path / "igen.yaml").exit_code == 0


def test_cases_are_found_by_beginnings_of_words(brobyg, case):
    found = brobyg("case", "search", "avis", "ring")
    assert (found.exit_code, found.stdout.startswith(case)) == (0, True)
    assert [each["id"] for each in json.loads(brobyg("case", "search", "--json", "avis").stdout)] == [case]
    assert brobyg("case", "search", "hjemløs").exit_code == 1


def test_a_case_is_refused_in_a_day_until_it_was_looked_through(brobyg, case, day):
    refused = brobyg("case", "give", case, day, "1")
    assert refused.exit_code == 1
    assert "“Ring før du kommer” has not been looked through" in refused.stderr
    assert "not reviewed" in brobyg("case", "list").stdout

    looked = brobyg("case", "review", case)
    assert looked.exit_code == 1
    assert "nobody has looked" in looked.stdout
    assert brobyg("case", "review", case, "--approve", "Opdigtet", "--by", "Ida").exit_code == 0
    assert brobyg("case", "review", case).exit_code == 0
    assert listed(brobyg)[0]["reviewed"]
    assert brobyg("case", "give", "Ring før du kommer", day, "Group 1").exit_code == 0


def test_what_is_open_is_listed_in_its_place_until_it_is_approved(brobyg, case, tmp_path):
    assert brobyg("case", "review", case, "--approve", "Opdigtet").exit_code == 0
    write_on(brobyg, tmp_path, case)
    looked = brobyg("case", "review", case)
    assert looked.exit_code == 1
    assert f"✗ Situation: “{MAIL}”" in looked.stdout
    (finding,) = json.loads(brobyg("case", "review", case, "--json").stdout)["findings"]
    assert (finding["words"], finding["sort"], finding["cleared"]) == (MAIL, "email", False)
    approved = brobyg("case", "review", case, "--approve", "Adressen er opdigtet")
    assert approved.exit_code == 0
    assert f"✓ Situation: “{MAIL}”" in approved.stdout
    assert "Adressen er opdigtet" in approved.stdout


def test_versions_are_listed_and_an_older_one_comes_back(brobyg, case, tmp_path):
    brobyg("case", "review", case, "--approve", "Opdigtet")
    write_on(brobyg, tmp_path, case)
    rows = json.loads(brobyg("case", "versions", case, "--json").stdout)
    assert [(row["number"], row["reviewed"]) for row in rows] == [(2, False), (1, True)]
    assert len(brobyg("case", "versions", case).stdout.splitlines()) == 2
    assert brobyg("case", "restore", case, "--version", "1").exit_code == 0
    assert json.loads(brobyg("case", "versions", case, "--json").stdout)[0]["number"] == 3
    assert listed(brobyg)[0]["reviewed"]
    assert brobyg("case", "search", "avisen").exit_code == 0


def test_a_case_is_put_away_and_brought_back(brobyg, case):
    assert brobyg("case", "archive", case).exit_code == 0
    assert listed(brobyg) == []
    assert brobyg("case", "search", "avis").exit_code == 1
    assert brobyg("case", "search", "avis", "--archived").exit_code == 0
    assert [each["archived"] for each in listed(brobyg, "--archived")] == [True]
    assert "archived" in brobyg("case", "list", "--archived").stdout
    assert brobyg("case", "restore", case).exit_code == 0
    assert len(listed(brobyg)) == 1


def test_a_case_is_deleted_for_good_after_a_question(brobyg, case, places):
    assert brobyg("case", "remove", case).exit_code == 1  # nobody there to say yes
    assert len(listed(brobyg)) == 1
    assert brobyg("case", "remove", case, "--yes").exit_code == 0
    assert listed(brobyg, "--archived") == []
    for file in places.data.rglob("*"):
        assert file.is_dir() or b"helst ned efter avisen" not in file.read_bytes(), file


def test_dated_copies_that_still_hold_it_are_told_of_and_cleaned_when_asked(brobyg, case, places, open_archive):
    open_archive().backup("dag")
    assert "still hold it: 1" in brobyg("case", "remove", case, "--yes").stdout
    (copy,) = places.backups.glob("*.db")
    assert b"efter avisen" in copy.read_bytes()


def test_copies_are_cleaned_in_the_same_go_when_asked(brobyg, case, places, open_archive):
    open_archive().backup("dag")
    assert "still hold" not in brobyg("case", "remove", case, "--yes", "--copies").stdout
    (copy,) = places.backups.glob("*.db")
    assert b"efter avisen" not in copy.read_bytes()


@pytest.mark.parametrize("command", [("review",), ("versions",), ("archive",), ("restore",), ("remove", "--yes")])
def test_a_case_that_is_not_there_is_told(brobyg, command):
    result = brobyg("case", command[0], "ingen", *command[1:])
    assert result.exit_code == 1
    assert "There is no case “ingen”" in result.stderr
