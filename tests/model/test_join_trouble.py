"""Whoever does not come in is told why, and what to do."""

import pytest

from desktop.model.join_trouble import CodeTrouble, NoContactTrouble, OutTrouble, join_trouble, no_contact

KINDS = {
    "wrong_words": CodeTrouble,
    "locked": CodeTrouble,
    "too_often": CodeTrouble,
    "impostor": CodeTrouble,
    "full": OutTrouble,
    "version": OutTrouble,
    "turned_away": OutTrouble,
    "put_out": OutTrouble,
}


@pytest.mark.parametrize("why", [*KINDS, "busy", "banned", "unknown_token", "wrong_day", "something new"])
def test_every_reason_is_a_sentence_with_what_to_do(why):
    trouble = join_trouble(why)
    assert isinstance(trouble, KINDS.get(why, type(trouble)))
    assert trouble.text.endswith(".")
    assert trouble.advice.endswith(".")


def test_no_contact_names_the_address_and_what_networks_do():
    trouble = no_contact("192.168.1.20:8420")
    assert isinstance(trouble, NoContactTrouble)
    assert "192.168.1.20:8420" in trouble.say()
    assert "keep laptops apart" in trouble.say()
