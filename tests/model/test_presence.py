"""Who is here and what they do, as it travels: total, and nothing in a name turns the words after it round."""

import math

import pytest

from desktop.model.presence import (
    Ghost,
    Hand,
    Here,
    View,
    hand_as_json,
    hand_from_json,
    here_as_json,
    here_from_json,
)
from desktop.model.seat import Role
from desktop.model.sides import Side

HERE = Here("Anna", Side.AUTHORITY, Role.FACILITATOR, "g1", "journey", "g2", "ideal", View(10.5, 20.0, 3.2), 7, True)
HAND = Hand("مريم 🌻", Side.PROVIDER, "as_is", (12.5, 40.0), "card", Ghost("card", 3.0, 4.0))


def test_what_somebody_does_comes_through_as_it_was_sent() -> None:
    assert here_from_json(here_as_json(HERE)) == HERE
    assert hand_from_json(hand_as_json(HAND)) == HAND


@pytest.mark.parametrize("raw", [None, 3, "x", [], [1, 2]])
def test_what_is_no_state_is_nobody(raw: object) -> None:
    assert here_from_json(raw) is None
    assert hand_from_json(raw) is None


def test_what_makes_no_sense_is_left_out_and_the_rest_is_kept() -> None:
    mad = {
        "user": {"name": "Bo"},
        "side": "pirate",
        "cursor": [math.nan, 1],
        "ghost": ["c", 1, "2"],
        "writing": 7,
        "view": [1, 2, 0],
        "follows": -1,
        "shows": 1,
        "role": "king",
    }
    assert hand_from_json(mad) == Hand("Bo")
    assert here_from_json(mad) == Here("Bo")


def test_a_name_cannot_turn_round_the_words_that_are_said_after_it() -> None:
    sly = hand_from_json({"user": {"name": "An\u202ena\u2069\n" + "x" * 500}})
    assert sly is not None
    assert sly.name.startswith("Anna x")
    assert len(sly.name) <= 80
