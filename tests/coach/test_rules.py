"""The coach's rules as files: a damaged one is told, and a municipality's own is used."""

import json
import shutil

import pytest

from desktop.coach.coach import Coach, load_rules
from desktop.coach.facts import GoalFacts
from desktop.coach.phrases import Phrases
from desktop.paths import resources
from desktop.trouble import Trouble

FILES = ("words", "rules", "patterns", "smart")


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resources() / "coach", tmp_path / "coach")


def change(folder, name, write):
    path = folder / f"{name}.json"
    data = json.loads(path.read_text("utf-8"))
    write(data)
    path.write_text(json.dumps(data), "utf-8")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_is_told_by_name(folder, name, content):
    (folder / f"{name}.json").write_bytes(content)
    with pytest.raises(Trouble) as told:
        load_rules(folder)
    assert f"{name}.json" in told.value.say()


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_told_by_name(folder, name):
    (folder / f"{name}.json").unlink()
    with pytest.raises(Trouble, match=rf"{name}\.json"):
        load_rules(folder)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("rules", lambda data: data["rules"][0].update(rule="nonsense")),
        ("rules", lambda data: data["rules"][0].update(letter="X")),
        ("rules", lambda data: data["rules"][0].update(why="{unknown}")),
        ("rules", lambda data: data["rules"][0].update(why="{ord")),
        ("rules", lambda data: data["rules"][0].update(why=7)),
        ("rules", lambda data: data["rules"][0].update(anywhere=["<nonsense> ord"])),
        ("rules", lambda data: data["rules"][0].update(anywhere=["måske?"])),
        ("rules", lambda data: data["rules"].append("nonsense")),
        ("rules", lambda data: data.update(longest={"goal": "many"})),
        ("words", lambda data: data.update(dates=[["inden"]])),
        ("words", lambda data: data["classes"].update(month=["januar"])),
        ("words", lambda data: data.update(classes=[])),
        ("patterns", lambda data: data.update(goal="{0}")),
        ("smart", lambda data: data["letters"][0].update(words=[])),
        ("smart", lambda data: data["letters"][0].update(words=[{"word": "Specifikt"}])),
    ],
)
def test_nonsense_in_a_file_is_told_before_anything_is_looked_at(folder, name, write):
    change(folder, name, write)
    with pytest.raises(Trouble, match=rf"{name}\.json"):
        load_rules(folder)


def test_a_municipality_may_say_it_in_its_own_words(folder):
    change(folder, "rules", lambda data: data["rules"][0].update(why="Overvej “{ord}” sammen med {borgeren}."))
    change(folder, "rules", lambda data: data["rules"][0]["starts"].append("rollatorydelse"))
    (hint, *_) = Coach(load_rules(folder)).look(GoalFacts("Rollatorydelse fra mandag", name="Inger"))
    assert hint.why == "Overvej “Rollatorydelse” sammen med Inger."


def test_a_phrase_takes_either_word_a_beginning_an_ending_and_what_may_be_missing(rules):
    def found(line, text):
        tokens = rules.language.reader.read(text)
        spans = Phrases([line], ["staff"]).find(tokens)
        return [text[tokens[start].start : tokens[end - 1].end] for start, end in spans]

    assert found("går|gå til <staff>?", "Han går til byen, vil gå til pædagogen") == ["går til", "gå til pædagogen"]
    assert found("isoler*", "Hun isolerer sig") == ["isolerer"]
    assert found("*ferien", "I sommerferien") == ["sommerferien"]
    assert found("meget? glad", "Glad, meget glad og meget vred") == ["Glad", "meget glad"]
