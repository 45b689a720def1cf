"""Several real laptops and a hub of their own, of which some are killed and some cut off: nothing is lost."""

import sys

import pytest

from tests.link.uproar import run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills processes, and finds them in /proc")


def test_nothing_that_was_shown_as_saved_is_lost_whoever_is_killed_and_whatever_is_cut(tmp_path):
    uproar = run(tmp_path, seed=5, kills=4, upsets=9)
    assert uproar.kills >= 2, "the chance of this seed"
    assert len(uproar.kept) > 100
