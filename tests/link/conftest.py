"""Laptops for tests of the link: made as they are asked for, and closed with the test."""

from collections.abc import Callable, Iterator

import pytest

from desktop.archive.archive import Archive
from desktop.paths import Places
from tests.link.laptops import Laptop


@pytest.fixture
def laptop(qtbot, tmp_path, templates) -> Iterator[Callable[[str], Laptop]]:
    made: list[Laptop] = []

    def one_more(name: str) -> Laptop:
        made.append(Laptop(qtbot, Places(tmp_path / name), templates))
        return made[-1]

    yield one_more
    for each in reversed(made):
        each.close()


@pytest.fixture
def host(laptop, tmp_path, templates) -> Laptop:
    """A laptop that has prepared a day with two groups and has it open."""
    archive = Archive(Places(tmp_path / "host"), templates)
    day = archive.create_day("Fælles dag", "2026-05-12", "social", ["Gruppe 1", "Gruppe 2"])
    archive.close()
    made = laptop("host")
    made.open(day)
    return made
