"""The collaboration survey on paper: a questionnaire for each role, with the numbers that are typed in."""

from dataclasses import replace

from pypdfium2 import PdfDocument

from desktop.language import Language
from desktop.model.sides import Side
from desktop.model.survey import Survey, SurveyRole
from desktop.model.survey_items import load_items
from desktop.paths import resources
from desktop.report.blocks import Figure, Heading
from desktop.report.pdf import made_pdf
from desktop.report.survey_paper import survey_paper

ROLES = (
    SurveyRole("v", "Visitator", Side.AUTHORITY),
    SurveyRole("p", "Pædagog", Side.PROVIDER),
    SurveyRole("b", "Borger", Side.CITIZEN),
)


def survey(*, within: bool = False) -> Survey:
    return Survey("x", "fra bestilling til første opfølgning", ROLES, load_items(resources()), within=within)


def test_each_role_gets_a_questionnaire_about_the_others_with_numbered_statements():
    report = survey_paper(survey(), "Førmåling", Language.translate)
    assert [block.text for block in report.blocks if isinstance(block, Heading)] == [
        "I answer as: Visitator",
        "I answer as: Pædagog",
        "I answer as: Borger",
    ]
    first, second = [block for block in report.blocks if isinstance(block, Figure)][:2]
    assert (first.title, second.title) == ("1. Pædagog", "2. Borger")
    assert first.alt.startswith("1. Pædagog tager kontakt til os")
    assert "14. Borger viser respekt" in second.alt
    within = survey_paper(survey(within=True), "Førmåling", Language.translate)
    assert len([block for block in within.blocks if isinstance(block, Figure)]) == 9


def test_the_questionnaires_can_be_printed_and_read_aloud():
    made = made_pdf(survey_paper(survey(), "Førmåling", Language.translate), Language.translate)
    assert made.content.startswith(b"%PDF")
    assert not made.faults


def test_what_one_says_of_four_roles_is_one_sheet_of_paper_with_a_line_for_the_code():
    roles = (*ROLES, SurveyRole("j", "Jobkonsulent"))
    report = survey_paper(replace(survey(within=True), roles=roles), "Førmåling", Language.translate)
    with PdfDocument(made_pdf(report, Language.translate).content) as printed:
        words = [page.get_textpage().get_text_range() for page in printed]
    assert len(words) == 2 * len(roles), "two pages each"
    assert all("____" in page for page in words[1::2])
