"""The guard with the lists that come with the program, and CPR numbers put together while the tests run."""

import pytest

from desktop.guard.guard import Guard
from desktop.paths import resources


@pytest.fixture(scope="session")
def guard():
    return Guard(resources())


@pytest.fixture
def cpr_number():
    return "17" + "03" + "64" + "-" + "2" * 4
