"""Who is here: what a Yjs program tells is read as it wrote it, and nobody's older word is believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Awareness, Doc

from desktop.link.awareness import Crowd, Entry, entries, packed_entries
from desktop.link.wire import BadFrame

ENTRIES = st.lists(st.builds(Entry, st.integers(0, 2**53), st.integers(0, 2**31), st.text(max_size=40)), max_size=5)


def test_another_yjs_program_reads_what_is_written_and_the_other_way():
    told = Awareness(Doc())
    told.set_local_state({"user": {"name": "Søren 🌉"}})
    (read,) = entries(told.encode_awareness_update([told.client_id]))
    assert (read.client, '"Søren' in read.state or "S\\u00f8ren" in read.state) == (told.client_id, True)
    heard = Awareness(Doc())
    heard.apply_awareness_update(packed_entries([Entry(7, 3, '{"user":{"name":"Bodil Ægir"}}')]), "there")
    assert heard.states[7] == {"user": {"name": "Bodil Ægir"}}


@given(ENTRIES)
def test_what_is_written_is_read_again(told):
    assert entries(packed_entries(told)) == tuple(told)


@given(st.binary(max_size=80))
def test_whatever_a_stranger_sends_is_read_or_refused(payload):
    try:
        read = entries(payload)
    except BadFrame:
        return
    assert entries(packed_entries(read)) == read


@pytest.mark.parametrize("payload", [b"", b"\x01\x02", b"\xff\xff\x7f", packed_entries([Entry(1, 1, "x" * 5000)])])
def test_what_is_cut_short_or_too_large_is_refused(payload):
    with pytest.raises(BadFrame):
        entries(payload)


def test_an_older_word_is_not_believed_and_who_has_gone_may_come_again():
    crowd = Crowd()
    assert crowd.take([Entry(1, 5, "a")]) == (Entry(1, 5, "a"),)
    assert crowd.take([Entry(1, 4, "old"), Entry(1, 5, "same")]) == ()
    assert crowd.gone([1, 2]) == (Entry(1, 6, "null"),)
    assert crowd.here == {}
    assert crowd.take([Entry(1, 6, "late")]) == ()
    crowd.take([Entry(1, 7, "again")])
    assert crowd.here == {1: "again"}


def test_strangers_without_number_take_no_memory_without_end():
    crowd = Crowd()
    for client in range(2_000):
        crowd.take([Entry(client, 1, "here")])
    assert len(crowd.here) == 500
