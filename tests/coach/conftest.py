"""The coach with the rules that come with the program."""

import pytest

from desktop.coach.coach import Coach, load_rules
from desktop.paths import resources


@pytest.fixture(scope="session")
def rules():
    return load_rules(resources() / "coach")


@pytest.fixture(scope="session")
def coach(rules):
    return Coach(rules)
