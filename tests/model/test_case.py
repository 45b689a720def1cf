"""A case survives being written as plain data, and no foreign data can break the reading of it."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.case import (
    LEVELS,
    NOT_ASSESSED,
    NOT_RELEVANT,
    Actor,
    Assessment,
    Case,
    case_from_dict,
    case_to_dict,
    searchable_text,
)
from desktop.model.level_words import levels_of
from desktop.model.sides import SIDE_NAMES, Side
from desktop.trouble import Trouble

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
words = texts.filter(bool)
lists = st.lists(words, max_size=3).map(tuple)
levels = st.none() | st.sampled_from(LEVELS)
cases = st.builds(
    Case,
    id=texts,
    title=texts.filter(str.strip),
    persona=texts,
    age=st.none() | st.integers(0, 120),
    keywords=lists,
    legal_basis=lists,
    situation=texts,
    own_words=lists,
    actors=st.lists(st.builds(Actor, words, st.sampled_from(Side)), max_size=3).map(tuple),
    scale=texts,
    assessments=st.lists(st.builds(Assessment, texts, texts, words, levels, levels, texts, texts), max_size=3).map(
        tuple
    ),
    went_wrong=texts,
    questions=lists,
    left_over=texts,
    source=texts,
    license=texts,
)
foreign = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@given(cases)
def test_case_comes_back_from_json_as_it_was(case):
    assert case_from_dict(json.loads(json.dumps(case_to_dict(case)))) == case


@given(foreign)
def test_foreign_data_gives_trouble_or_a_case(data):
    with contextlib.suppress(Trouble):
        assert case_from_dict(data).title.strip()


@given(st.dictionaries(st.sampled_from(list(case_to_dict(Case("", "")))), foreign))
def test_foreign_values_in_known_fields_give_a_case_that_can_be_written(data):
    case = case_from_dict({**data, "title": "Inger"})
    json.dumps(case_to_dict(case)).encode()
    searchable_text(case).encode()


@pytest.mark.parametrize("data", [None, [], "title", {}, {"title": ""}, {"title": " "}, {"title": 4}, {"title": ["x"]}])
def test_what_has_no_title_is_no_case(data):
    with pytest.raises(Trouble):
        case_from_dict(data)


def test_numbers_from_a_shared_document_are_whole_again():
    case = case_from_dict(
        {
            "title": "Inger",
            "age": 81.0,
            "assessments": [
                {"label": "Lave mad", "level": 1.0, "expected": 0.0},
                {"label": "Indkøb", "level": 7, "expected": True},
                {"label": "Trivsel", "level": float("nan"), "expected": 10**400},
            ],
        }
    )
    assert case.age == 81
    assert [(line.level, line.expected) for line in case.assessments] == [(1, 0), (None, None), (None, None)]


def test_no_level_is_not_level_zero():
    lines = [{"label": "Hukommelse"}, {"label": "Samtale", "level": 0}]
    case = case_from_dict({"title": "Torben", "assessments": lines})
    assert [line.level for line in case.assessments] == [None, 0]


def test_actor_of_an_unknown_side_is_among_the_others():
    case = case_from_dict({"title": "x", "actors": [{"role": "tolk", "side": "moon"}, {"side": "provider"}, "tolk"]})
    assert case.actors == (Actor("tolk", Side.OTHERS),)


def test_search_sees_every_part():
    case = Case(
        id="1",
        title="titel",
        persona="persona",
        keywords=("emneord",),
        legal_basis=("lov",),
        situation="situation",
        own_words=("egne",),
        actors=(Actor("aktør", Side.OTHERS),),
        scale="skala",
        assessments=(Assessment("FFB", "kode", "mærkat", note="note", theme="tema"),),
        went_wrong="skævt",
        questions=("spørgsmål",),
        left_over="rest",
        source="kilde",
        license="licens",
    )
    parts = (
        "titel persona emneord lov situation egne aktør skala kode mærkat note tema skævt spørgsmål rest kilde licens"
    )
    assert sorted(searchable_text(case).split()) == sorted(parts.split())


def test_sides_are_told_apart_by_letter_and_named():
    assert {side.letter for side in Side} == set("BPMLAD")
    assert set(SIDE_NAMES) == set(Side)


@pytest.mark.parametrize(
    ("level", "expected", "said"),
    [
        (None, None, ""),
        (0, None, "0"),
        (3, 1, "3 → 1"),
        (None, 1, "– → 1"),
        (NOT_ASSESSED, None, "not assessed"),
        (2, NOT_RELEVANT, "2 → not relevant"),
    ],
)
def test_steps_that_are_no_level_are_said_in_words(level, expected, said):
    assert levels_of(Assessment("FFB", "", "Lave mad", level, expected)) == said
