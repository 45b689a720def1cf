"""Charts: bars as long as they are many, inside their frame, and told apart without colour."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.layout.chart import Bar, Chart, Fill, Stack, around_zero, bars, pairs, stacks
from desktop.layout.marks import Box, Path, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of

WIDTH = 166.0
KEY = [(name, fill, Token.PROVIDER) for name, fill in zip("abcd", Fill, strict=True)]
names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300)


def assert_inside(chart: Chart) -> None:
    for mark in chart.marks:
        if isinstance(mark, Words):
            assert mark.x >= -0.01
            assert mark.x + width_of(mark.text, mark.size, mark.weight) <= chart.width + 0.01
            assert 0 < mark.y <= chart.height + 0.01
        if isinstance(mark, Box):
            assert mark.y >= -0.01
            assert mark.y + mark.height <= chart.height + 0.01


@given(st.lists(st.tuples(names, st.integers(0, 9_999)), min_size=1, max_size=8))
def test_nothing_runs_out_of_a_chart_whatever_it_is_called(rows: list[tuple[str, int]]) -> None:
    told = [Bar(name, number, str(number)) for name, number in rows]
    assert_inside(bars(told, max(number for _, number in rows), WIDTH))
    assert_inside(pairs([(bar.name, Bar("before", bar.amount, "9"), Bar("after", 1, "1")) for bar in told], WIDTH))
    assert_inside(stacks([Stack(name, (number, 1, 0, 2)) for name, number in rows], KEY, WIDTH))
    signed = [Bar(name, number % 5 - 2, "+1.0 (n = 99)") for name, number in rows]
    assert_inside(around_zero(signed, 2, ["meget dårligere", "lidt", "ingen", "bedre", "meget bedre"], WIDTH))


def test_bars_are_as_long_as_they_are_many_and_parts_have_looks_of_their_own() -> None:
    half, whole = [mark for mark in bars([Bar("a", 2, "2"), Bar("b", 4, "4")], 4, WIDTH).marks if isinstance(mark, Box)]
    assert half.width * 2 == whole.width
    chart = stacks([Stack("a", (3, 3, 3, 3))], KEY, WIDTH)
    parts = [mark for mark in chart.marks if isinstance(mark, Box) and mark.height > 4 and mark.stroke]
    hatching = [mark for mark in chart.marks if isinstance(mark, Path)]
    assert len({part.width for part in parts}) == 1
    assert [(part.fill is Token.SURFACE) for part in parts] == [False, True, False, True]
    assert len(hatching) > 10
    assert "n = 12" in {mark.text for mark in chart.marks if isinstance(mark, Words)}


def test_what_is_worse_goes_to_the_left_of_nought() -> None:
    names = ["−2", "−1", "0", "+1", "+2"]
    chart = around_zero([Bar("a", -1, "−1,0"), Bar("b", 2, "+2,0")], 2, names, WIDTH)
    worse, better = [mark for mark in chart.marks if isinstance(mark, Box)]
    assert abs(worse.x + worse.width - better.x) < 0.01
    assert abs(better.width - 2 * worse.width) < 0.01
