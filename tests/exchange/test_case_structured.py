"""Cases in YAML and JSON are read after the schema; what it does not know is kept or refused, never lost in silence."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.case import Actor, Assessment
from desktop.model.cpr import MASK
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.trouble import Trouble

HEAD = "schema: brobyg-case/1\ntitle: Ole\n"
SHIPPED = ("birthe", "inger", "jonas", "maria", "mikkel", "torben")


@pytest.fixture
def read(tmp_path):
    def read(text, name="sag.yaml"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return read_case(path)

    return read


@pytest.mark.parametrize("stem", SHIPPED)
def test_shipped_case_is_whole_and_has_no_personal_number(stem):
    done = read_case(resources() / "cases" / f"{stem}.yaml")
    case = done.case
    assert (done.masked_cpr, done.notes, case.left_over, case.id) == (0, (), "", stem)
    assert (len(case.questions), len(case.keywords)) == (4, 5 if stem == "jonas" else 4)
    assert len(case.situation.split("\n\n")) == 2
    assert len(case.own_words) >= 2
    assert len(case.actors) >= 7
    assert len(case.assessments) >= 14
    assert len(case.went_wrong.split()) > 70
    assert case.persona.startswith(f"{stem.title()}, {case.age} år")
    assert {Side.AUTHORITY, Side.PROVIDER, Side.RELATIVES, Side.OTHERS} == {actor.side for actor in case.actors}


def test_exactly_the_six_cases_are_shipped():
    assert tuple(sorted(path.name for path in (resources() / "cases").iterdir())) == tuple(f"{s}.yaml" for s in SHIPPED)


@pytest.mark.parametrize("stem", SHIPPED)
def test_shipped_case_sent_as_a_file_of_the_users_is_the_same(stem, tmp_path):
    path = resources() / "cases" / f"{stem}.yaml"
    copy = tmp_path / "min egen sag.YML"
    copy.write_text(path.read_text("utf-8"), "utf-16")
    assert read_case(copy).case == read_case(path).case


def test_json_is_read_as_yaml_is(read):
    data = {
        "schema": "brobyg-case/1",
        "title": "Ole",
        "persona": {"label": "Ole, 45 år", "age": 45},
        "actors": [{"role": "tolk", "lane": "provider"}],
        "assessments": [{"system": "FFB", "label": "Lave mad", "level": 1, "expected": None}],
        "anonymous": True,
    }
    case = read(json.dumps(data), "sag.json").case
    assert (case.persona, case.age) == ("Ole, 45 år", 45)
    assert case.actors == (Actor("tolk", Side.PROVIDER),)
    assert case.assessments == (Assessment("FFB", "", "Lave mad", 1),)
    assert case.left_over == ""


def test_unknown_entries_are_kept_as_text(read):
    done = read(
        HEAD + "hobby: fisk\npets:\n  - {name: Rex, age: 3}\npersona: {label: Ole, shoe: 44}\n"
        "actors:\n  - {role: tolk, phone: ukendt}\n  - {name: x}\nquestions: [Hvad?, {a: b}]\n"
    )
    for word in ("hobby: fisk", "name: Rex", "shoe: 44", "phone: ukendt", "name: x", "a: b"):
        assert word in done.case.left_over
    assert done.case.questions == ("Hvad?",)
    assert any("kept" in note.say() for note in done.notes)


def test_values_are_text_until_the_schema_reads_them(read):
    case = read(HEAD + "keywords: [ja, 12:30, 2026-01-01, null, 007]\nage: 22 år\nsituation: 1.10\n").case
    assert case.keywords == ("ja", "12:30", "2026-01-01", "007")
    assert (case.situation, case.age, case.left_over) == ("1.10", None, "age: 22 år")


def test_level_that_is_none_stays_as_a_note(read):
    case = read(HEAD + "assessments:\n  - {label: Lave mad, level: C, expected: 12}\n  - Søvn\n").case
    assert case.assessments == (Assessment("", "", "Lave mad", note="C; 12"), Assessment("", "", "Søvn"))


def test_lane_names_of_a_journey_are_sides_and_an_unknown_one_is_kept(read):
    case = read(HEAD + "actors:\n  - {role: Ole, lane: citizen_emotion}\n  - {role: læge, lane: rum}\n").case
    assert [actor.side for actor in case.actors] == [Side.CITIZEN, Side.OTHERS]
    assert "lane: rum" in case.left_over


def test_personal_numbers_are_masked_in_every_value_and_counted(read):
    number = f"{17:02}{3:02}{64}-{2222}"
    done = read(
        f"{HEAD}situation: |\n  Ole {number[:6]}-\n  {number[7:]} bor her\nown_words: ['{number}']\n"
        f"{number}: {number.replace('-', '')}\nage: {number.replace('-', '')}\n"
    )
    assert done.masked_cpr == 5
    assert done.case.situation == f"Ole {MASK} bor her"
    assert number[:6] not in repr(done)


def test_id_that_could_not_be_a_key_is_not_used(read):
    done = read(HEAD + "id: a|b\n")
    assert "|" not in done.case.id
    assert "a|b" in done.case.left_over
    assert replace(done.case, id="") == replace(done.case, id="")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("title: Ole\n", "brobyg-case/1"),
        ("schema: brobyg-case/2\ntitle: Ole\n", "brobyg-case/2"),
        ("schema: [a]\ntitle: Ole\n", "schema"),
        ("schema: brobyg-case/1\n", "title"),
        ("schema: brobyg-case/1\ntitle: {a: b}\n", "title"),
        ("- a\n- b\n", "brobyg-case/1"),
        ("bare tekst", "brobyg-case/1"),
        (HEAD + "anonymous: no\n", "anonymous"),
        (HEAD + "a: 1\na: 2\n", "twice"),
        (HEAD + "a: [1\n", "line 4"),
        (HEAD + "\tx: y\n", "line 3"),
        (HEAD + "---\nb: 1\n", "---"),
        (HEAD + "a: &x 1\nb: *x\n", "&x"),
        (HEAD + "a: *x\n", "*x"),
        (HEAD + "a: !!python/object/apply:os.system [ls]\n", "python"),
        (HEAD + "[a]: 1\n", "name of an entry"),
        (HEAD + "a: " + "[" * 50 + "]" * 50, "deeply"),
        (HEAD + "a: " + "[" * 500_000, "sag.yaml"),
        (HEAD + "a: [" + "x, " * 20_000 + "]", "too many"),
        (HEAD + "actors: [" + "x, " * 600 + "]", "too many"),
    ],
)
def test_bad_yaml_is_refused_in_one_sentence_that_names_the_file(read, text, word):
    with pytest.raises(Trouble) as caught:
        read(text)
    said = caught.value.say()
    assert said.startswith("sag.yaml ")
    assert word in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{", "line 1"),
        ('{"schema": "brobyg-case/1",\n "title" "x"}', "line 2"),
        ("[" * 100_000, "deeply"),
        ("[" * 50 + "]" * 50, "deeply"),
        ('{"a": 1, "a": 2}', "twice"),
        ("null", "brobyg-case/1"),
        ("1" * 5000, "brobyg-case/1"),
    ],
)
def test_bad_json_is_refused_in_one_sentence_that_names_the_file(read, text, word):
    with pytest.raises(Trouble) as caught:
        read(text, "sag.json")
    assert caught.value.say().startswith("sag.json ")
    assert word in caught.value.say()


def test_signs_no_document_can_hold_do_not_come_in(read):
    text = json.dumps({"schema": "brobyg-case/1", "title": "Ole \ud800\0", "situation": "a\u0007b"})
    case = read(text, "sag.json").case
    assert case.title.encode() == b"Ole ?"
    assert case.situation == "ab"


def test_start_does_not_pay_for_yaml():
    code = "import sys, desktop.exchange.case_reader; sys.exit('yaml' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
