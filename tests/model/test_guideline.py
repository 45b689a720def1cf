"""The draft of the shared guideline: what process plan and agreements offer it, what it lacks, and what changed."""

import pytest

from desktop.document.process import ProcessDocument, process_start
from desktop.model.agreement import Agreement, AgreementKind, Agreements, Origin, Source, Status
from desktop.model.case_diff import How
from desktop.model.guideline import Guideline, GuidelineSection, GuidelineStep, Lack, Part, lacks_of
from desktop.model.guideline_diff import changes_between
from desktop.model.guideline_draft import Material, offers_of
from desktop.model.kinds import JourneyKind

PROCESS = JourneyKind.PROCESS


@pytest.fixture
def process(templates) -> ProcessDocument:
    return ProcessDocument([process_start(templates["social"])])


def hand(process: ProcessDocument, what: str, phase: int = 0, **said: str) -> str:
    """Draw a handover from authority to provider."""
    giver = process.add_card(PROCESS, "process.authority", f"process.{phase}", text="Sender")
    taker = process.add_card(PROCESS, "process.provider", f"process.{phase + 1}", text="Læser")
    process.write_card(giver, "who", said.pop("who", ""))
    process.write_card(giver, "needs", said.pop("needs", ""))
    link = process.add_link(giver, taker)
    for name, words in {"what": what, **said}.items():
        process.write_link(link, name, words)
    return link


def material(process: ProcessDocument, *agreements: Agreement, links: dict[str, str] | None = None) -> Material:
    return Material("At ingen venter uden at vide det", process.plan, Agreements(agreements), links or {})


def test_handovers_become_steps_that_say_what_was_said_and_nothing_more(process):
    link = hand(
        process,
        "Bestilling med mål",
        who="Rådgiver",
        needs="Bestillingen",
        how="i fagsystemet",
        deadline="3 dage",
        receipt="svar samme dag",
    )
    bare = hand(process, "", phase=2)
    offers = offers_of(material(process), Guideline(), ())
    first, second = (each.step for each in offers if each.step)
    assert (first.who, first.what) == (
        "Rådgiver → Leverandør",
        "Sender: Bestilling med mål\nKvittering: svar samme dag",
    )
    assert (first.deadline, first.document) == ("3 dage", "Bestillingen (i fagsystemet)")
    assert (second.what, second.deadline, second.document) == ("Sender", "", "")
    assert (first.source, second.source) == (f"handover|{link}", f"handover|{bare}")
    texts = {each.part: each.text for each in offers if each.text}
    assert texts[Part.PURPOSE] == "At ingen venter uden at vide det"
    assert process.plan.phases[0].title in texts[Part.SCOPE]
    assert process.plan.phases[1].title not in texts[Part.SCOPE]
    assert "Rådgiver: Bestilling med mål." in [each.text for each in offers if each.part is Part.RESPONSIBILITY]
    assert [each.part for each in offers] == sorted((each.part for each in offers), key=list(Part).index)


def test_a_step_that_ends_as_a_question_takes_no_colon_after_it(process):
    link = hand(process, "Bestilling med mål")
    process.write_card(process.plan.links[link].source, "text", "Hvad er vi i tvivl om?")
    first, *_ = (each.step for each in offers_of(material(process), Guideline(), ()) if each.step)
    assert first.what == "Hvad er vi i tvivl om? Bestilling med mål"


def test_agreements_come_under_the_heading_they_are_about(process):
    link = hand(process, "Bestilling")
    origin = Origin(Source.HANDOVER, "l1", "g1")
    agreed = (
        Agreement("a", "Vi kvitterer samme dag", "Bostøtte", kind=AgreementKind.WORKFLOW),
        Agreement("b", "Vi ringer, før vi skriver", "Begge", kind=AgreementKind.DIALOGUE),
        Agreement("c", "Ny skabelon", "Leder", due="2026-06-01"),
        Agreement("d", "Opgivet", status=Status.DROPPED),
        Agreement("e", "Bestillingen har mål", origin=origin),
        Agreement("f", "Samme", into="a"),
    )
    offers = offers_of(material(process, *agreed, links={"g1|l1": link}), Guideline(), ())
    told = {key: each for each in offers for key in each.keys}
    assert told["agreement|e"].keys == (f"handover|{link}", "agreement|e"), "it is about a step that comes in anyhow"
    assert (told["agreement|a"].part, told["agreement|a"].step.who) == (Part.STEPS, "Bostøtte")
    assert told["agreement|b"].part is Part.DISAGREEMENT
    assert told["agreement|c"].text == "Leder: Ny skabelon (senest 1.6.2026)"
    assert {"agreement|d", "agreement|f"}.isdisjoint(told)


def test_only_what_is_new_is_offered_again_and_only_what_is_empty_is_filled(process):
    link = hand(process, "Bestilling")
    first = offers_of(material(process), Guideline(), ())
    taken = {key for each in first for key in each.keys}
    held = Guideline(steps=(GuidelineStep("s", what="Skrevet om", source=f"handover|{link}"),))
    process.write_link(link, "deadline", "3 dage")
    process.write_link(link, "what", "Bestillingen")
    (fills,) = [each for each in offers_of(material(process), held, taken) if each.fills]
    assert (fills.fills, fills.step.deadline, fills.step.what) == ("s", "3 dage", "")
    new = hand(process, "Status", phase=3)
    again = offers_of(material(process), Guideline(), taken)
    assert {key for each in again for key in each.keys} >= {f"handover|{new}", f"role|{new}"}
    assert not any(link in key for each in again for key in each.keys)
    assert all(each.after in (None, "") for each in again), "the step before it was thrown out"


def test_what_is_missing_is_told_heading_by_heading():
    sections = (
        GuidelineSection("p", "Formål", "", part=Part.PURPOSE),
        GuidelineSection("t", "Trin", "", part=Part.STEPS),
        GuidelineSection("o", "Ejer", "", part=Part.FOLLOW_UP),
    )
    bare = lacks_of(Guideline(sections))
    assert bare[:2] == (Lack("p", "text"), Lack("t", "steps"))
    assert [each.name for each in bare[2:]] == ["owner", "follow_up", "applies_from"]
    steps = (GuidelineStep("1", "a", "b", "c", "d"), GuidelineStep("2", "a", "b", "", "d"))
    full = Guideline(sections, "Leder", "2026-09-01", "2026-06-01", steps)
    assert lacks_of(full) == (Lack("p", "text"), Lack("t", "deadline", 2))


def test_differences_name_sections_steps_and_facts_that_changed():
    old = Guideline(
        (GuidelineSection("a", "Formål", "Vi ringer i morgen."), GuidelineSection("b", "Bilag", "x")),
        steps=(GuidelineStep("1", "Rådgiver", "Sender"), GuidelineStep("2", "Bostøtte", "Svarer")),
    )
    new = Guideline(
        (GuidelineSection("c", "Nyt", "y"), GuidelineSection("a", "Formål", "Vi ringer i dag.")),
        owner="Leder",
        steps=(GuidelineStep("2", "Bostøtte", "Svarer"), GuidelineStep("1", "Rådgiver", "Sender", "3 dage")),
    )
    told = changes_between(old, new)
    words = {(each.title, each.step, each.name): each for each in told}
    text = words["Formål", 0, "text"].pieces
    assert [piece.text.strip() for piece in text if piece.how is How.REMOVED] == ["morgen"]
    assert [piece.text.strip() for piece in text if piece.how is How.ADDED] == ["dag"]
    assert (words["Nyt", 0, "text"].how, words["Bilag", 0, "text"].how) == (How.ADDED, How.REMOVED)
    assert words["", 2, "deadline"].pieces[0].text == "3 dage"
    assert words["", 0, "owner"].pieces[0].how is How.ADDED
    assert ("", 0, "steps") in words, "the steps stand in another order"
    assert changes_between(new, new) == ()
