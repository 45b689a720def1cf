"""Orders between neighbours: always room, always in between, hardly ever the same twice."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop.document.order import DIGITS, between, spread

FOREIGN = st.text(st.sampled_from([*DIGITS, "|", " ", "å", "\0", "😀"]), max_size=12)


@given(st.lists(st.integers(0, 10**6), max_size=60))
def test_what_is_put_somewhere_lies_there(places):
    orders: list[str] = []
    for place in places:
        at = place % (len(orders) + 1)
        before = orders[at - 1] if at else ""
        after = orders[at] if at < len(orders) else ""
        orders.insert(at, between(before, after))
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


@given(FOREIGN, FOREIGN)
def test_strangers_orders_are_borne(before, after):
    made = between(before, after)
    assert set(made) <= set(DIGITS)
    low = "".join(letter for letter in before if letter in DIGITS)
    high = "".join(letter for letter in after if letter in DIGITS).rstrip(DIGITS[0])
    assert made > low
    if low < high:
        assert made < high


@given(st.sampled_from(["first", "last", "squeeze"]))
def test_there_is_room_a_thousand_times_at_one_spot(where):
    low, high = between(), between(between())
    low, high = min(low, high), max(low, high)
    for _ in range(1_000):
        match where:
            case "first":
                made = between("", low)
                assert made < low
                low = made
            case "last":
                made = between(high, "")
                assert made > high
                high = made
            case _:
                made = between(low, high)
                assert low < made < high
                low = made
    assert len(made) < 1_000


def test_two_laptops_rarely_choose_the_same_order():
    made = [between("A", "B") for _ in range(200)]
    assert len(set(made)) > 180


@given(st.integers(0, 300))
def test_a_templates_orders_are_the_same_everywhere_and_leave_room(count):
    orders = spread(count)
    assert orders == spread(count) == sorted(set(orders))
    for before, after in itertools.pairwise(orders):
        assert before < between(before, after) < after
