"""A municipality's own template: made of a journey, read as data, and never taken on trust."""

import json
from dataclasses import replace

import pytest

from desktop.model.journey import Journey, Lane, Phase
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.model.template import (
    MOST_LANES,
    MOST_PHASES,
    Fault,
    NotATemplate,
    template_from_dict,
    template_of,
    template_to_dict,
)
from desktop.model.text_limits import LONGEST_TITLE

AS_IS = JourneyKind.AS_IS


def journey(*lanes: Lane) -> Journey:
    phases = (Phase("as_is.0", AS_IS, "Før", "a"), Phase("as_is.x", AS_IS, "Efter", "b"))
    return Journey(AS_IS, lanes, phases)


def lane(key: str, title: str, side: Side = Side.OTHERS, *, emotional: bool = False) -> Lane:
    return Lane(f"as_is.{key}", AS_IS, title, side, "a", emotional)


TWO = (lane("citizen_emotion", "Borger", Side.CITIZEN, emotional=True), lane("k3jf", "Jobcenter"))


def data(**changes: object) -> dict[str, object]:
    return {**template_to_dict(template_of(journey(*TWO), "Vores")), **changes}


def a_lane(**changes: object) -> dict[str, object]:
    return {"key": "citizen", "side": "citizen", "title": "Borger", **changes}


def test_it_has_the_lanes_and_phases_of_the_journey():
    made = template_of(journey(*TWO), "  Vores  egen ")
    assert made.name == "Vores egen"
    assert [(each.key, each.side, each.title, each.emotional) for each in made.lanes] == [
        ("citizen_emotion", Side.CITIZEN, "Borger", True),
        ("lane_2", Side.OTHERS, "Jobcenter", False),
    ]
    assert made.phases == ("Før", "Efter")


def test_it_reads_the_same_as_it_was_written():
    made = template_of(journey(*TWO), "Vores")
    assert template_from_dict(json.loads(json.dumps(template_to_dict(made)))) == made


def test_the_id_follows_from_lanes_and_phases_and_not_from_the_name():
    made = template_of(journey(*TWO), "Vores")
    again = template_of(journey(TWO[0], lane("other_id", "Jobcenter")), "Et andet navn")
    assert made.id == again.id
    assert template_of(journey(TWO[0], lane("k3jf", "Sygehus")), "Vores").id != made.id
    assert template_from_dict(data(phases=["Efter", "Før"])).id != made.id


def test_numbers_and_signs_nobody_sees_are_not_kept():
    number = "010170" + "-" + "1234"
    made = template_from_dict(data(name=f"Kaldt\n{number}\ud800", phases=[f"Samtale {number}", "x" * 5_000]))
    assert "1234" not in made.name + made.phases[0]
    assert made.name.isprintable()
    assert len(made.phases[1]) == LONGEST_TITLE


@pytest.mark.parametrize(
    ("held", "fault"),
    [
        (None, Fault.FOREIGN),
        ([], Fault.FOREIGN),
        ({}, Fault.FOREIGN),
        (data(schema=1), Fault.FOREIGN),
        (data(schema="something/1"), Fault.FOREIGN),
        (data(schema="brobyg-journey-template/2"), Fault.NEWER),
        (data(name=None), Fault.BROKEN),
        (data(name="  "), Fault.BROKEN),
        (data(lanes=[]), Fault.BROKEN),
        (data(lanes={"a": 1}), Fault.BROKEN),
        (data(lanes=["Borger"]), Fault.BROKEN),
        (data(lanes=[a_lane(side="staten")]), Fault.BROKEN),
        (data(lanes=[a_lane(side=["citizen"])]), Fault.BROKEN),
        (data(lanes=[a_lane(key="../..")]), Fault.BROKEN),
        (data(lanes=[a_lane(emotional="ja")]), Fault.BROKEN),
        (data(lanes=[a_lane(title=7)]), Fault.BROKEN),
        (data(lanes=[a_lane(), a_lane()]), Fault.BROKEN),
        (data(lanes=[a_lane(key=f"lane_{at}") for at in range(MOST_LANES + 1)]), Fault.TOO_MANY),
        (data(phases=[]), Fault.BROKEN),
        (data(phases="Før"), Fault.BROKEN),
        (data(phases=["Før", None]), Fault.BROKEN),
        (data(phases=["Fase"] * (MOST_PHASES + 1)), Fault.TOO_MANY),
    ],
)
def test_what_is_no_template_is_refused(held, fault):
    with pytest.raises(NotATemplate) as refused:
        template_from_dict(held)
    assert refused.value.fault is fault


def test_a_journey_with_more_than_a_template_holds_is_refused():
    with pytest.raises(NotATemplate):
        template_of(replace(journey(*TWO), phases=()), "Ingen faser")
    many = tuple(lane(f"l{at}", "Bane") for at in range(MOST_LANES + 1))
    with pytest.raises(NotATemplate):
        template_of(journey(*many), "For mange")
