"""What was found is replaced, removed or kept: how the case then reads."""

import pytest

from desktop.guard.answering import REMOVED, answered, answered_text
from desktop.guard.guard import open_findings
from desktop.model.case import Actor, Assessment, Case
from desktop.model.case_places import Place
from desktop.model.cpr import MASK
from desktop.model.privacy import Finding, Keep, Remove, Replace, Review, Sort, Subject
from desktop.model.sides import Side


def read_with(guard, text, answers):
    """The text as it reads when subjects, named by sort and key, are answered."""
    case = Case(id="c", title="Sagen", situation=text)
    given = {Subject(*subject): answer for subject, answer in answers.items()}
    return answered(case, guard.examine(case), given).situation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mikkel ringer. Så svarer Mikkel.", "Ole ringer. Så svarer Ole."),
        ("Det er Mikkels mor.", "Det er Oles mor."),
        ("Det er Mikkel's mor.", "Det er Oles mor."),
        ("MIKKEL ringer til mikkel.", "OLE ringer til Ole."),
        ("Vi taler om Mikkel-sagen.", "Vi taler om Ole-sagen."),
        ("Mikkelsen er en anden end Mikkel.", "Mikkelsen er en anden end Ole."),
        ("(Mikkel) »Mikkel« Mikkel, Mikkel!", "(Ole) »Ole« Ole, Ole!"),
    ],
)
def test_a_first_name_is_replaced_as_it_was_written(guard, text, expected):
    assert read_with(guard, text, {("name", "mikkel"): Replace("Ole")}) == expected


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Jonas", "Jonas' mor og Jonas"),
        ("Max", "Max' mor og Max"),
        ("Fritz", "Fritz' mor og Fritz"),
        ("Anne-Marie", "Anne-Maries mor og Anne-Marie"),
    ],
)
def test_the_genitive_follows_the_new_name(guard, new, expected):
    assert read_with(guard, "Mikkels mor og Mikkel", {("name", "mikkel"): Replace(new)}) == expected


@pytest.mark.parametrize("written", ["Jonas' mor", "Jonas’ mor", "Jonas's mor"])
def test_the_genitive_of_a_name_in_s_is_known(guard, written):
    assert read_with(guard, f"Det er {written}.", {("name", "jonas"): Replace("Ole")}) == "Det er Oles mor."


def test_a_full_name_is_replaced_wherever_a_part_of_it_stands(guard):
    text = "Karen Holm kom. Karen græd. Det var fru Holms taske. KAREN HOLM! Karens hund. Karen Louise Holm gik."
    assert read_with(guard, text, {("name", "karen holm"): Replace("Grete Dahl")}) == (
        "Grete Dahl kom. Grete græd. Det var fru Dahls taske. GRETE DAHL! Gretes hund. Grete Dahl gik."
    )


def test_two_of_a_family_are_answered_one_by_one(guard):
    text = "Karen Holm og Ole Holm kom. Karen lo. Ole lo. Hr. Holm lo."
    findings = guard.examine_text(text)
    assert {finding.subject.key for finding in findings} == {"karen holm", "ole holm", "holm"}
    assert read_with(guard, text, {("name", "karen holm"): Replace("Grete Dahl")}) == (
        "Grete Dahl og Ole Holm kom. Grete lo. Ole lo. Hr. Holm lo."
    )


def test_andreas_is_andreas_mother_where_andrea_is_in_the_case(guard):
    text = "Andrea kom. Det er Andreas mor."
    assert read_with(guard, text, {("name", "andrea"): Replace("Grete")}) == "Grete kom. Det er Gretes mor."
    assert read_with(guard, "Det er Andreas mor.", {("name", "andreas"): Replace("Ole")}) == "Det er Ole mor."


def test_a_town_is_bent_too(guard):
    text = "Aalborgs skoler. I Aalborg Kommune."
    assert read_with(guard, text, {("address", "aalborg"): Replace("Elmekær")}) == "Elmekærs skoler. I Elmekær Kommune."


def test_what_is_removed_leaves_a_word_in_brackets(guard):
    text = "Karens tlf. er 40 12 34 56, mail karen@hjemme.dk, bil AB 12 345."
    findings = guard.examine_text(text)
    new, _ = answered_text(text, findings, {finding.subject: Remove() for finding in findings})
    assert new == "[navn]s tlf. er [telefonnummer fjernet], mail [e-mail fjernet], bil [nummerplade fjernet]."


def test_the_words_in_brackets_can_be_of_another_language(guard):
    text = "Call 40 12 34 56."
    findings = guard.examine_text(text)
    words = {**REMOVED, Sort.PHONE: "[number gone]"}
    assert answered_text(text, findings, {findings[0].subject: Remove()}, words)[0] == "Call [number gone]."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ring til 40 12 34 56, tak.", "Ring til, tak."),
        ("40 12 34 56 er nummeret.", "er nummeret."),
        ("Nummeret er 40 12 34 56", "Nummeret er"),
    ],
)
def test_nothing_in_its_place_leaves_no_gap(guard, text, expected):
    assert read_with(guard, text, {("phone", "40123456"): Replace("")}) == expected


def test_a_date_at_the_start_of_a_sentence_keeps_its_capital(guard):
    text = "Den 3. april 2024 faldt hun."
    assert read_with(guard, text, {("date", "2024-04-03"): Replace("i foråret")}) == "I foråret faldt hun."


def test_what_is_kept_or_not_answered_stays(guard):
    text = "Karen ringer til Mikkel."
    assert read_with(guard, text, {("name", "karen"): Keep("opdigtet")}) == text


def test_every_text_of_a_case_changes_but_its_id_and_codes(guard):
    case = Case(
        id="mikkel",
        title="Mikkels valg",
        persona="Mikkel, 22 år.",
        keywords=("Mikkel",),
        situation="Mikkel kom.",
        own_words=("Jeg hedder Mikkel.",),
        actors=(Actor("Mikkels mor", Side.RELATIVES),),
        assessments=(Assessment("FFB", "mikkel", "Lave mad", 2, note="siger Mikkel"),),
        questions=("Hvad vil Mikkel?",),
        source="mikkel.docx",
    )
    new = answered(case, guard.examine(case), {Subject(Sort.NAME, "mikkel"): Replace("Ole")})
    assert (new.id, new.assessments[0].code) == ("mikkel", "mikkel")
    assert "mikkel" not in repr(new).replace("id='mikkel'", "").replace("code='mikkel'", "").lower()
    assert (new.title, new.actors[0].role, new.source) == ("Oles valg", "Oles mor", "Ole.docx")


def test_where_the_findings_lie_afterwards_is_told(guard):
    text = "Karen Holm ringer til Mikkel på 40 12 34 56."
    findings = guard.examine_text(text)
    answers = {Subject(Sort.NAME, "karen holm"): Replace("Bo"), Subject(Sort.PHONE, "40123456"): Remove()}
    new, settled = answered_text(text, findings, answers)
    assert [new[each.start : each.end] for each in settled] == ["Bo", "Mikkel", "[telefonnummer fjernet]"]


def test_no_cpr_number_is_left_even_if_somebody_keeps_it(guard, cpr_number):
    case = Case(id="c", title="T", situation=f"Nr. {cpr_number}.")
    findings = guard.examine(case)
    kept = answered(case, findings, {finding.subject: Keep("fordi") for finding in findings})
    assert kept.situation == f"Nr. {MASK}."
    review = Review("Bo", 0, tuple((finding.subject, "fordi") for finding in findings))
    assert open_findings(findings, review) == findings
    assert cpr_number not in repr(findings)


def test_a_review_clears_what_was_kept_and_parts_of_a_kept_name(guard):
    findings = guard.examine_text("Karen ringer til Mikkel.")
    review = Review("Bo", 0, ((Subject(Sort.NAME, "karen holm"), "opdigtet"),))
    assert [finding.subject.key for finding in open_findings(findings, review)] == ["mikkel"]
    assert open_findings(findings, None) == findings


def test_a_hidden_number_can_be_kept_hidden(guard):
    findings = guard.examine_text(f"Nr. {MASK}.")
    assert findings == (Finding(Place("text"), 4, 15, Subject(Sort.CPR, "hidden"), certain=True, why=findings[0].why),)
    assert open_findings(findings, Review("Bo", 0, ((findings[0].subject, "skjult"),))) == ()
