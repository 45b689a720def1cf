"""The example theme day can be built as it is written: every card has a place, every arrow two ends, texts fit."""

import json

import pytest
import yaml

from desktop.model.cpr import find
from desktop.model.kinds import JOURNEYS as JOURNEY_KINDS
from desktop.model.kinds import CardKind, JourneyKind
from desktop.paths import resources

CARD_FIELDS = {"key", "lane", "phase", "kind", "text", "who", "needs"}
LINK_FIELDS = {"from", "to", "what", "how", "deadline", "receipt", "risk"}
LONGEST_TEXT = 70
SCRIPT = (resources() / "demo" / "day.yaml").read_text("utf-8")
DAY = yaml.safe_load(SCRIPT)
TEMPLATE = json.loads((resources() / "templates" / "journey.json").read_text("utf-8"))
SIDES = {lane["key"]: lane["side"] for lane in TEMPLATE["lanes"]}
JOURNEYS = [
    pytest.param(group, kind, journey, id=f"{group['case']}-{kind}")
    for group in DAY["groups"]
    for kind, journey in group["journeys"].items()
]


def test_day_has_what_a_theme_day_needs_and_no_personal_number():
    assert (DAY["schema"], DAY["date"]) == ("brobyg-day/1", "today")
    assert DAY["template"] in TEMPLATE["phases"]
    assert all(DAY[field].strip() for field in ("title", "place", "purpose"))
    assert find(SCRIPT) == ()


def test_six_groups_work_on_the_six_shipped_cases():
    assert [group["name"] for group in DAY["groups"]] == [f"Gruppe {number}" for number in range(1, 7)]
    assert {group["case"] for group in DAY["groups"]} == {path.stem for path in (resources() / "cases").iterdir()}


@pytest.mark.parametrize(("group", "kind", "journey"), JOURNEYS)
def test_every_card_has_a_place_and_a_kind(group, kind, journey):
    phases = TEMPLATE["phases"][group["phases"]]["titles"]
    assert kind in set(JourneyKind)
    assert len({card["key"] for card in journey["cards"]}) == len(journey["cards"]) >= 8
    for card in journey["cards"]:
        assert set(card) <= CARD_FIELDS, card
        assert card["lane"] in SIDES, card
        assert card["phase"] in range(len(phases)), card
        assert card["kind"] in set(CardKind), card
        assert 0 < len(card["text"].strip()) <= LONGEST_TEXT, card
        assert all(isinstance(card.get(field, ""), str) for field in ("text", "who", "needs")), card


@pytest.mark.parametrize(("group", "kind", "journey"), JOURNEYS)
def test_every_arrow_has_two_ends_and_every_handover_its_words(group, kind, journey):
    sides = {card["key"]: SIDES[card["lane"]] for card in journey["cards"]}
    ends = [(link["from"], link["to"]) for link in journey["links"]]
    assert len(set(ends)) == len(ends)
    for link in journey["links"]:
        assert set(link) <= LINK_FIELDS, link
        assert link["from"] != link["to"], link
        is_handover = sides[link["from"]] != sides[link["to"]]
        assert all(bool(link.get(field)) == is_handover for field in LINK_FIELDS - {"from", "to"}), link
        assert all(isinstance(text, str) for text in link.values()), link


@pytest.mark.parametrize(("group", "kind", "journey"), JOURNEYS)
def test_feelings_are_on_the_scale_and_quotes_are_the_citizens_own_words(group, kind, journey):
    phases = TEMPLATE["phases"][group["phases"]]["titles"]
    assert len(journey["emotions"]) == len(phases)
    assert all(feeling is None or feeling in range(-3, 4) for feeling in journey["emotions"])
    told = " ".join(yaml.safe_load((resources() / "cases" / f"{group['case']}.yaml").read_text("utf-8"))["own_words"])
    for phase, quote in journey["quotes"].items():
        assert phase in range(len(phases))
        assert quote.strip("… .").lower() in told.lower(), quote


def test_first_two_groups_show_a_whole_comparison():
    counts = {
        (group["case"], kind): (len(journey["cards"]), len(journey["links"]))
        for group in DAY["groups"]
        for kind, journey in group["journeys"].items()
    }
    for kind in JOURNEY_KINDS:
        assert counts["mikkel", kind] >= (22, 8)
        assert counts["inger", kind] >= (14, 5)


PLANS = [pytest.param(group, group["plan"], id=group["case"]) for group in DAY["groups"] if "plan" in group]
UNDER_GOALS = ("sub_goals", "signs", "authority", "provider", "follow_ups")


def test_at_least_two_groups_have_a_plan_with_good_goals_and_one_to_write_anew():
    assert len(PLANS) >= 2
    goals = [goal for group in DAY["groups"] for goal in group.get("plan", {}).get("goals", ())]
    assert sum("gas" in goal for goal in goals) >= 4
    assert sum("weak" in goal for goal in goals) >= 3
    assert any(set(goal) == {"key", "text"} for goal in goals), "a weak goal the group has not talked about yet"


@pytest.mark.parametrize(("group", "plan"), PLANS)
def test_wishes_are_the_citizens_own_words_and_every_thread_leads_somewhere(group, plan):
    told = " ".join(yaml.safe_load((resources() / "cases" / f"{group['case']}.yaml").read_text("utf-8"))["own_words"])
    for said in (*(wish["text"] for wish in plan["wishes"]), *(goal.get("own_words", "") for goal in plan["goals"])):
        assert said.strip(" .").lower() in told.lower(), said
    keys = {f"{kind}.{card['key']}" for kind, journey in group["journeys"].items() for card in journey["cards"]}
    for entry in (*plan["wishes"], *plan["purposes"], *plan["goals"]):
        below = [each for name in UNDER_GOALS for each in entry.get(name, ())]
        for each in (entry, *below):
            assert set(each.get("with", ())) <= keys, each
            assert 0 < len(each["text"]) <= 160, each
        keys.add(entry["key"])


@pytest.mark.parametrize(("group", "plan"), PLANS)
def test_scales_say_all_five_levels_and_no_two_alike(group, plan):
    for goal in plan["goals"]:
        scale = goal.get("gas")
        if scale is not None:
            words = [scale[level] for level in range(-2, 3)]
            assert len(set(words)) == 5
            assert scale["base"] in (-1, -2)
        assert {"now", "target_level"} & set(goal) <= ({"now", "target_level"} if "subject" in goal else set())
