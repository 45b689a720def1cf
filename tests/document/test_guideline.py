"""The shared guideline as a document: begun alike, written by several, filled from what was agreed, kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document.guideline import GuidelineDocument
from desktop.document.guideline_read import read_state
from desktop.document.guideline_start import guideline_start, part_id
from desktop.document.guideline_versions import LONGEST_STATE
from desktop.model.guideline import PART_TITLES, STEP_TEXTS, GuidelineStep, Part
from desktop.model.guideline_draft import Offer
from tests.document.conftest import meet

PURPOSE, STEPS = part_id(Part.PURPOSE), part_id(Part.STEPS)


def begun(*updates: bytes) -> GuidelineDocument:
    return GuidelineDocument([guideline_start(), *updates])


@pytest.fixture
def guideline() -> GuidelineDocument:
    return begun()


def row(what: str, source: str, after: str | None = None) -> Offer:
    return Offer(Part.STEPS, (source,), step=GuidelineStep("", "Rådgiver", what, source=source), after=after)


def whats(document: GuidelineDocument) -> list[str]:
    return [each.what for each in document.guideline.steps]


def test_every_laptop_begins_with_the_same_headings_and_nothing_to_undo():
    one, other = GuidelineDocument(), GuidelineDocument()
    assert not one.is_begun
    one.add([("Vores egen", "x")])
    for each in (one, other):
        each.merge(guideline_start())
    meet(one, other)
    assert one.is_begun
    assert one.guideline == other.guideline
    assert {each.title for each in other.guideline.sections} == {*PART_TITLES.values(), "Vores egen"}
    assert other.guideline.part(Part.STEPS).id == STEPS
    assert not other.can_undo


def test_two_write_in_one_section_and_in_one_step_at_once_and_no_word_is_lost(guideline):
    guideline.write(PURPOSE, "text", "Vi ringer.")
    step = guideline.steps.add()
    guideline.steps.write(step, "what", "Sender")
    other = begun(guideline.state())
    guideline.write(PURPOSE, "text", "Alle: Vi ringer.")
    other.write(PURPOSE, "text", "Vi ringer. Æ😀 også.")
    guideline.steps.write(step, "what", "Rådgiver sender")
    other.steps.write(step, "what", "Sender bestilling")
    other.write(PURPOSE, "title", "Formål og mening")
    meet(guideline, other)
    for each in (guideline, other):
        assert each.guideline.section(PURPOSE).text == "Alle: Vi ringer. Æ😀 også."
        assert each.guideline.section(PURPOSE).title == "Formål og mening"
        assert whats(each) == ["Rådgiver sender bestilling"]
    guideline.undo()
    assert guideline.guideline.step(step).what == "Sender bestilling", "only this user's own words are taken back"


def test_steps_are_moved_removed_and_brought_back(guideline):
    first, second, third = (guideline.steps.add() for _ in range(3))
    for key, words in ((first, "a"), (second, "b"), (third, "c")):
        guideline.steps.write(key, "what", words)
    guideline.steps.move(third, 0)
    assert whats(guideline) == ["c", "a", "b"]
    guideline.steps.write(guideline.steps.add(1), "what", "mellem")
    assert whats(guideline) == ["c", "mellem", "a", "b"]
    guideline.steps.remove([first, third])
    assert whats(guideline) == ["mellem", "b"]
    guideline.undo()
    assert whats(guideline) == ["c", "mellem", "a", "b"]
    guideline.steps.write(first, "price", "x")
    guideline.steps.write("nobody", "what", "x")
    assert whats(guideline) == ["c", "mellem", "a", "b"]


def test_what_is_offered_is_taken_once_beside_what_people_wrote_and_as_one_step(guideline):
    guideline.write(PURPOSE, "text", "Skrevet af os.")
    text = Offer(Part.PURPOSE, ("purpose",), text="At ingen venter")
    guideline.steps.take([text, row("Sender", "handover|1", ""), row("Svarer", "handover|3", "handover|1")])
    assert guideline.guideline.section(PURPOSE).text == "Skrevet af os.\nAt ingen venter"
    assert whats(guideline) == ["Sender", "Svarer"]
    assert set(guideline.taken) == {"purpose", "handover|1", "handover|3"}
    guideline.steps.take([text, row("Sender", "handover|1")])
    assert whats(guideline) == ["Sender", "Svarer"]
    guideline.steps.take([row("Læser", "handover|2", "handover|1")])
    assert whats(guideline) == ["Sender", "Læser", "Svarer"], "it stands where the plan has it"
    guideline.undo()
    guideline.undo()
    assert (whats(guideline), guideline.taken) == ([], {})
    assert guideline.guideline.section(PURPOSE).text == "Skrevet af os."
    guideline.redo()
    assert whats(guideline) == ["Sender", "Svarer"]


def test_a_step_is_only_filled_where_nobody_wrote(guideline):
    guideline.steps.take([row("Sender", "handover|1")])
    (step,) = guideline.guideline.steps
    guideline.steps.write(step.id, "deadline", "i dag")
    says = GuidelineStep("", "Anden", "Andet", "3 dage", "Skema")
    guideline.steps.take([Offer(Part.STEPS, ("handover|1",), step=says, fills=step.id)])
    (step,) = guideline.guideline.steps
    assert (step.who, step.what, step.deadline, step.document) == ("Rådgiver", "Sender", "i dag", "Skema")


def test_what_is_taken_in_brings_its_heading_back(guideline):
    guideline.remove([STEPS])
    guideline.steps.take([row("Sender", "handover|1")])
    assert guideline.guideline.part(Part.STEPS) is not None


def test_a_version_is_brought_back_as_one_new_step_and_others_words_stay(guideline):
    guideline.write(PURPOSE, "text", "Først")
    guideline.steps.take([row("Sender", "handover|1")])
    guideline.write_owner("Leder")
    key = guideline.named.save("Til høring", "Anne")
    (own,) = guideline.add([("Bilag", "x")])
    guideline.write(PURPOSE, "text", "Først og senere")
    guideline.write_owner("Chef")
    guideline.set_date("follow_up", "2026-09-01")
    guideline.steps.remove([guideline.guideline.steps[0].id])
    guideline.remove([part_id(Part.SCOPE)])
    now = guideline.guideline
    other = begun(guideline.state())
    other.write(PURPOSE, "text", "Heller: Først og senere")
    guideline.named.restore(key)
    (version,) = guideline.versions
    assert (version.name, version.by) == ("Til høring", "Anne")
    assert guideline.guideline == version.guideline
    guideline.undo()
    assert guideline.guideline == now
    guideline.redo()
    meet(guideline, other)
    assert guideline.guideline.section(PURPOSE).text == "Heller: Først"
    assert guideline.guideline.section(own) is None
    assert other.versions == guideline.versions, "a version is on every laptop"
    guideline.named.remove(key)
    assert guideline.versions == ()
    guideline.undo()
    assert len(guideline.versions) == 1


def test_a_version_of_another_document_can_be_brought_back_and_one_too_long_is_not_kept(guideline):
    guideline.add([("Bilag", "Vores")])
    key = guideline.named.save("Ude")
    state = dict(guideline.root("versions")[key])
    bare = GuidelineDocument()
    with bare.edit():
        bare.root("versions")["v"] = type(guideline.root("meta"))(state)
    bare.named.restore("v")
    assert [(each.title, each.text) for each in bare.guideline.sections][-1] == ("Bilag", "Vores")
    for _ in range(1 + LONGEST_STATE // 20_000):
        guideline.add([("Lang", "æ" * 20_000)])
    assert guideline.named.save("For lang") == ""


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3)))
@settings(max_examples=40, deadline=None)
def test_what_strangers_put_in_is_read_without_a_fault(value):
    document = begun()
    with document.edit():
        document.root("meta")["taken|x"] = value
        for root in ("sections", "steps", "versions"):
            document.root(root)["odd"] = value
            document.root(root)["map"] = type(document.root("meta"))(
                dict.fromkeys(("title", "text", "order", "part", "state", "at", "source", *STEP_TEXTS), value)
            )
    fresh = GuidelineDocument([document.state()])
    assert fresh.guideline == document.guideline
    fresh.steps.take([row("Sender", "handover|1")])
    assert "Sender" in whats(fresh)


def test_a_state_that_is_none_is_none():
    assert read_state("[" * 5_000) is None
    assert read_state("[]") is None
    odd = read_state('{"sections": [1, {"id": "a", "title": 3}, {"title": "x"}], "steps": {}, "owner": []}')
    assert [each.id for each in odd.sections] == ["a"]
