"""The shipped cases, written by other programs as Word, OpenDocument and PDF, come back as the same cases."""

from dataclasses import replace

import pytest

from desktop.exchange.case_reader import read_case
from desktop.paths import resources
from tests.exchange.office_writers import AUTHOR, WRITERS


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("name", ["birthe", "inger", "jonas", "maria", "mikkel", "torben"])
def test_shipped_case_comes_back_from_other_programs(tmp_path, name, kind):
    shipped = read_case(resources() / "cases" / f"{name}.yaml").case
    path = tmp_path / f"{name}.{kind}"
    WRITERS[kind](shipped, path)
    done = read_case(path)
    assert done.notes == ()
    assert set(done.case.assessments) == set(shipped.assessments)
    same = {"id": "", "source": "", "assessments": ()}
    assert replace(done.case, **same) == replace(shipped, **same)
    assert done.case.source == path.name
    assert "author" in [left.say() for left in done.left_behind] or kind == "odt"
    assert AUTHOR not in repr(done)
