"""The ready programmes, and a municipality's own as files that anybody may have made."""

import json

import pytest

from desktop.model.evaluation import Answer, load_questionnaire, outcome, sound_answers
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.prompts import load_ground_rules, load_prompts
from desktop.model.ready_programme import (
    SHIPPED,
    NotAProgramme,
    load_programmes,
    own_programme,
    programme_from_dict,
    programme_to_dict,
)
from desktop.model.template import Fault
from desktop.model.timing import clock_text, end, timetable, total
from desktop.paths import resources

SIDE_BY_SIDE = {"kind": "parallel", "minutes": 5, "beside": [{"kind": "talk", "minutes": 5}] * 9}
MINUTES = {"full_day": 395, "half_day": 210, "goal_work": 180, "series_theme": 210}


@pytest.fixture(scope="module")
def ready():
    return load_programmes(resources())


def test_the_full_day_is_the_agenda_of_the_handbook(ready):
    day = ready["full_day"].programme
    assert (total(day), clock_text(end(day))) == (395, "15.35")
    assert [(clock_text(slot.begins), slot.minutes) for slot in timetable(day)] == [
        ("08.30", 30),
        ("09.00", 15),
        ("09.15", 20),
        ("09.35", 20),
        ("09.55", 25),
        ("10.20", 15),
        ("10.35", 20),
        ("10.55", 45),
        ("11.40", 20),
        ("12.00", 45),
        ("12.45", 10),
        ("12.55", 70),
        ("14.05", 15),
        ("14.20", 25),
        ("14.45", 25),
        ("15.10", 15),
        ("15.25", 10),
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_ready_programme_can_be_run_as_it_is(ready, name):
    found = ready[name]
    assert total(found.programme) == MINUTES.get(name, 180)
    assert found.programme.tops[-1].kind is BlockKind.EVALUATION
    for block in found.programme.blocks:
        assert block.title
        assert block.instructions, block.title
        assert block.goal, block.title
        assert found.notes.get(block.id), f"{block.title} says nothing to the facilitator"
        assert len(block.instructions) < 420, f"{block.title} is more than a room reads"
        if not block.kind.is_pause:
            assert block.method, block.title


def test_the_three_tracks_of_the_theme_afternoon_run_side_by_side(ready):
    programme = ready["series_theme"].programme
    (both,) = [block for block in programme.tops if block.kind is BlockKind.PARALLEL]
    assert len(programme.beside(both.id)) == 3


def test_a_programme_of_our_own_goes_through_a_file_and_stays_the_same(ready):
    day = Programme(
        (
            Block("x1", BlockKind.TALK, "Oplæg ved 010190-1234", 20, "a", materials="Tavle\nTusch", groups=("g1",)),
            Block("x2", BlockKind.PARALLEL, "To spor", 10, "b"),
            Block("x3", BlockKind.GROUP_WORK, "Spor 1", 30, "a", inside="x2", shortest=20),
        ),
        "Vores dag",
        8 * 60 + 15,
    )
    ours = own_programme("Vores\ndag", "Til efteråret", day, {"x1": "Husk nøglen", "x9": "gone"})
    again = programme_from_dict(json.loads(json.dumps(programme_to_dict(ours))))
    assert again == ours
    assert ours.id.startswith("own-")
    assert (ours.name, ours.programme.begins) == ("Vores dag", 495)
    first, second, third = ours.programme.blocks
    assert ("1234" in first.title, first.groups, first.lines("materials")) == (False, (), ("Tavle", "Tusch"))
    assert (third.inside, third.shortest, ours.notes) == (second.id, 20, {first.id: "Husk nøglen"})
    assert own_programme("Et andet navn", "", day, {"x1": "Husk nøglen"}).id == ours.id
    assert ours.notes_for({first.id: "new"}) == {"new": "Husk nøglen"}
    for shipped in ready.values():
        assert programme_from_dict(programme_to_dict(shipped)).programme == shipped.programme


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"schema": "brobyg-programme/2"}, Fault.NEWER),
        ({"schema": 1}, Fault.FOREIGN),
        ({"begins": "25.00"}, Fault.BROKEN),
        ({"begins": 9}, Fault.BROKEN),
        ({"blocks": []}, Fault.BROKEN),
        ({"blocks": [{"kind": "talk", "title": "x", "minutes": 0}]}, Fault.BROKEN),
        ({"blocks": [{"kind": "talk", "title": "x", "minutes": True}]}, Fault.BROKEN),
        ({"blocks": [{"kind": "party", "title": "x", "minutes": 5}]}, Fault.BROKEN),
        ({"blocks": [{"kind": "talk", "title": ["x"], "minutes": 5}]}, Fault.BROKEN),
        ({"blocks": [{"kind": "talk", "minutes": 5, "beside": [{"kind": "talk", "minutes": 5}]}]}, Fault.BROKEN),
        ({"blocks": [{"kind": "talk", "minutes": 5}] * 201}, Fault.TOO_MANY),
        (
            {"blocks": [{"kind": "parallel", "minutes": 5, "beside": [{"kind": "talk", "minutes": 5}] * 9}] * 40},
            Fault.TOO_MANY,
        ),
    ],
)
def test_what_is_no_programme_is_refused_by_name(change, fault):
    data = {"schema": "brobyg-programme/1", "name": "x", "blocks": [{"kind": "talk", "title": "x", "minutes": 5}]}
    programme_from_dict(data)
    with pytest.raises(NotAProgramme) as refusal:
        programme_from_dict(data | change)
    assert refusal.value.fault is fault
    with pytest.raises(NotAProgramme):
        programme_from_dict([data])


def test_there_are_prompts_ground_rules_and_an_evaluation_to_begin_with():
    prompts = load_prompts(resources())
    assert [prompt.text for prompt in prompts if prompt.first] == [
        "Hvilke forventninger har I til deltagelse i workshoppen?",
        "Hvilke erfaringer har I med samarbejdet mellem myndighed og leverandør?",
        "Hvilke erfaringer har I hørt om, som I kan drage nytte af i jeres hverdag?",
    ]
    assert len(prompts) == 21
    assert len(load_ground_rules(resources())) == 6
    asked = load_questionnaire(resources())
    assert [item.in_words for item in asked.items] == [False] * 5 + [True] * 3


def test_answers_become_counts_and_words_without_an_order_that_tells_anything():
    asked = load_questionnaire(resources())
    kept = sound_answers(
        asked,
        [Answer("time", 5), Answer("time", 4), Answer("best", None, " Pausen "), Answer("best", 3), Answer("x", 1)],
    )
    assert kept == (Answer("time", 4), Answer("best", None, "Pausen"))
    assert sound_answers(asked, [Answer("time", 6), Answer("time", None), Answer("best", None, " ")]) == ()
    found = outcome({("time", 5): 3, ("time", 2): 1, ("tasks", 4): 2}, [("best", "Ord"), ("best", "alt")])
    assert (found.tallies["time"].counts, found.tallies["time"].mean) == ((0, 1, 0, 0, 3), 4.25)
    assert (found.words["best"], found.sheets) == (("alt", "Ord"), 4)
    assert outcome({}, []).sheets == 0
