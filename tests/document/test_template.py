"""The start of a board is the same bytes everywhere, so that two starts are one."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start, lane_id, phase_id
from desktop.model.kinds import JOURNEYS
from tests.document.conftest import AS_IS, cell, meet, put

ROOT = Path(__file__).resolve().parents[2]
PRINT = """
import hashlib
from desktop.document.template import board_start
from desktop.model.template import load_templates
from desktop.paths import resources
for template in load_templates(resources()).values():
    print(hashlib.sha256(board_start(template)).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_same_template_gives_the_same_bytes_in_another_process(templates, seed):
    said = subprocess.run(
        [sys.executable, "-c", PRINT],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert said.split() == [hashlib.sha256(board_start(each)).hexdigest() for each in templates.values()]


def test_another_template_gets_another_author(templates):
    """The same author with other content would diverge silently."""
    social = templates["social"]
    changed = replace(social, phases=(*social.phases[:-1], "Noget andet"))
    authors = {
        BoardDocument([board_start(each)]).vector()
        for each in (social, changed, templates["elderly"], templates["young"])
    }
    assert len(authors) == 4


@pytest.mark.parametrize("kind", JOURNEYS)
def test_both_journeys_start_with_all_lanes_and_phases(templates, kind):
    for template in templates.values():
        journey = BoardDocument([board_start(template)]).board.journey(kind)
        assert [(lane.id, lane.title, lane.side, lane.emotional) for lane in journey.lanes] == [
            (lane_id(kind, lane.key), lane.title, lane.side, lane.emotional) for lane in template.lanes
        ]
        assert [(phase.id, phase.title, phase.feeling) for phase in journey.phases] == [
            (phase_id(kind, index), title, None) for index, title in enumerate(template.phases)
        ]


def test_boards_started_apart_merge_without_a_second_grid(templates):
    start = board_start(templates["young"])
    one, other = BoardDocument([start]), BoardDocument([start])
    put(one, "fra den ene")
    put(other, "fra den anden")
    meet(one, other)
    assert one.board == other.board
    assert len(one.board.journey(AS_IS).lanes) == len(templates["young"].lanes)
    assert sorted(cell(one)) == ["fra den anden", "fra den ene"]
