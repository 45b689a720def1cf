"""A day that is late: who gives how many minutes, so that it still ends on time."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import clock as ticking
from desktop.model.clock import Clock, Now, standing
from desktop.model.elastic import propose, propose_minutes
from desktop.model.programme import Block, BlockKind, Programme, least_minutes

KINDS = BlockKind
DAY = Programme(
    tuple(
        Block(name, kind, name, minutes, f"{order}")
        for order, (name, kind, minutes) in enumerate(
            [
                ("welcome", KINDS.WELCOME, 15),
                ("talk", KINDS.TALK, 20),
                ("break", KINDS.BREAK, 15),
                ("journey", KINDS.GROUP_WORK, 70),
                ("lunch", KINDS.LUNCH, 45),
                ("plenum", KINDS.PLENUM, 25),
                ("evaluation", KINDS.EVALUATION, 10),
            ]
        )
    )
)
NINE = 9 * 3600.0


def running(minutes_late: float) -> tuple[Clock, Now]:
    """The welcome has just begun, so many minutes late."""
    now = Now(minutes_late * 60, NINE + minutes_late * 60)
    return ticking.advance(DAY, Clock(), now.at), now


def gives(proposal) -> dict[str, int]:
    return {gift.block.id: gift.gives for gift in proposal.gifts if gift.gives}


def test_a_day_twelve_minutes_late_is_offered_a_way_to_end_on_time():
    clock, now = running(12)
    proposal = propose(DAY, clock, now)
    assert (proposal.wanted, proposal.won, proposal.missing) == (12, 12, 0)
    assert gives(proposal) == {"talk": 5, "plenum": 7}
    after = ticking.with_lengths(clock, proposal.lengths())
    assert standing(DAY, after, now).at_end == 0
    assert propose(DAY, after, now).wanted == 0


def test_pauses_give_after_the_talks_and_keep_a_minimum_and_group_work_gives_last():
    clock, _ = running(0)
    assert gives(propose_minutes(DAY, clock, 30)) == {"talk": 8, "plenum": 10, "break": 3, "lunch": 9}
    much = propose_minutes(DAY, clock, 50)
    assert gives(much) == {"talk": 8, "plenum": 10, "break": 5, "lunch": 15, "journey": 12}
    assert {gift.block.id: gift.minutes - gift.gives for gift in much.gifts}["lunch"] == 30


def test_what_cannot_be_won_is_said():
    clock, _ = running(0)
    proposal = propose_minutes(DAY, clock, 90)
    assert (proposal.won, proposal.missing, proposal.out_of_reach) == (55, 35, 35)
    assert all(gift.minutes - gift.gives == gift.least for gift in proposal.gifts)


def test_a_proposal_can_be_edited_and_never_below_the_least():
    clock, _ = running(0)
    proposal = propose_minutes(DAY, clock, 12)
    edited = proposal.giving("talk", 0).giving("lunch", 99)
    assert gives(edited) == {"plenum": 7, "lunch": 15}
    assert (edited.won, edited.missing, proposal.giving("talk", 0).missing) == (22, 0, 5)
    assert edited.lengths() == {"plenum": 18, "lunch": 30}


def test_blocks_that_have_been_give_nothing_and_a_day_on_time_asks_for_nothing():
    clock = ticking.go_to(running(0)[0], "lunch", 60.0)
    assert [gift.block.id for gift in propose_minutes(DAY, clock, 5).gifts] == ["plenum", "evaluation"]
    assert propose(DAY, *running(0)).gifts[0].gives == 0
    assert propose(DAY, *running(-10)).wanted == 0


def test_a_block_can_say_itself_how_short_it_may_become():
    block = DAY.blocks[1]
    assert (least_minutes(block), least_minutes(replace(block, shortest=18))) == (12, 18)
    assert least_minutes(replace(block, shortest=90)) == 20


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(list(BlockKind)), st.integers(1, 200)), min_size=1, max_size=20),
    st.integers(0, 400),
)
def test_nothing_gives_more_than_it_has_and_all_that_can_be_won_is(blocks, wanted):
    day = Programme(tuple(Block(f"b{n}", kind, "", minutes, f"{n:03}") for n, (kind, minutes) in enumerate(blocks)))
    clock = ticking.advance(day, Clock(), 0.0)
    proposal = propose_minutes(day, clock, wanted)
    assert all(0 <= gift.gives <= gift.most and gift.least >= 0 for gift in proposal.gifts)
    assert proposal.won == min(wanted, sum(gift.most for gift in proposal.gifts))
    if any(gift.gives for gift in proposal.gifts if gift.block.kind is BlockKind.GROUP_WORK):
        first = [gift for gift in proposal.gifts if gift.block.kind is BlockKind.TALK or gift.block.kind.is_pause]
        assert all(gift.gives == gift.most for gift in first)
