"""The goal coach measured: a look at each goal of its corpus, beside splitting them into words and nothing else."""

import re

from desktop.coach.coach import Coach, load_rules
from desktop.paths import resources
from tests.benchmarks.measure import Row, row_of, timed
from tests.coach.corpus import BAD, GOOD, NEAR

BAR = 1.0
_WORDS = re.compile(r"\w+")


def rows() -> list[Row]:
    """Measure one look for each goal: a hint must follow a keystroke without being felt."""
    coach = Coach(load_rules(resources() / "coach"))
    goals = [sample.facts for sample in (*GOOD, *BAD, *NEAR)]
    for facts in goals:
        coach.look(facts)
    looks = [timed(lambda facts=facts: coach.look(facts)) for facts in goals]
    words = [timed(lambda facts=facts: _WORDS.findall(facts.text)) for facts in goals]
    return [row_of(f"coach: a look at one of {len(goals)} goals", BAR, looks, "splitting into words", words)]
