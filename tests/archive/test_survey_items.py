"""A municipality's own statements for the collaboration survey: read within bounds, without CPR numbers."""

import json
from fractions import Fraction

import pytest

from desktop.archive.survey_items import ITEM_SETS
from desktop.model.survey import Dimension
from desktop.model.survey_bands import Bands
from desktop.model.survey_items import items_to_dict, load_items
from desktop.paths import resources
from desktop.trouble import Trouble

OWN = items_to_dict(load_items(resources()))


def test_statements_of_ones_own_are_read_and_kept_with_bands_that_fit_them(tmp_path, places):
    told = {**OWN, "name": "Licenseret 010190-1234", "bands": {"middle": "3,5", "strong": "4.0"}}
    told["statements"] = {**OWN["statements"], "respect": "[Rolle]  respekterer\nos, ring til 010190-1234"}
    path = tmp_path / "egne.json"
    path.write_text(json.dumps(told), "utf-8")
    items = ITEM_SETS.read(path)
    assert items.statement(Dimension.RESPECT, "lægen") == "Lægen respekterer os, ring til XXXXXX-XXXX"
    assert "010190" not in items.name
    assert items.bands == Bands(Fraction(7, 2), Fraction(4))
    assert items.mark != load_items(resources()).mark
    ITEM_SETS.keep(places, items)
    assert ITEM_SETS.all(places) == {items.id: items}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"schema": "brobyg-survey-items/9"}, "newer version"),
        ({"schema": "noget andet"}, "no statements"),
        ({"statements": {}}, "damaged"),
        ({"statements": {**OWN["statements"], "timely": "Vi får besked i tide."}}, "damaged"),
        ({"scale": ["ja", "nej"]}, "damaged"),
        ({"lead": 7}, "damaged"),
        ({"bands": {"middle": "4", "strong": "3"}}, "damaged"),
        ({"bands": {"middle": "1e99999999", "strong": "3"}}, "damaged"),
        ({"bands": {"middle": "1/0", "strong": "3"}}, "damaged"),
        ({"lead": "x" * 300_000}, "no statements"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(tmp_path, change, words):
    path = tmp_path / "egne.json"
    path.write_text(json.dumps({**OWN, **change}), "utf-8")
    with pytest.raises(Trouble) as told:
        ITEM_SETS.read(path)
    assert words in told.value.say()


def test_texts_that_are_too_long_are_shortened(tmp_path):
    path = tmp_path / "egne.json"
    path.write_text(json.dumps({**OWN, "lead": "[rolle] " + "ord " * 500}), "utf-8")
    assert len(ITEM_SETS.read(path).lead) <= 400
