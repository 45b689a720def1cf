"""The collaboration survey on paper: a questionnaire for each role, to be filled in by hand and typed in afterwards."""

from collections.abc import Iterator

from desktop.layout.survey_paper import answer_rows
from desktop.model.survey import BEST, WORST, Dimension, Survey, SurveyRole
from desktop.report import blocks as b
from desktop.report import measures as m
from desktop.words import Translate

UNKNOWN = "0"
TO_WRITE = " \n" + 18 * "_"


def survey_paper(survey: Survey, round_name: str, translate: Translate) -> b.Report:
    """Put the questionnaires together, one for each role, each beginning on a page of its own."""
    title = translate("SurveyPaper", "Collaboration survey")
    blocks = [block for role in survey.roles for block in _questionnaire(survey, role, round_name, translate)]
    return b.Report(f"{title} · {round_name}", tuple(blocks))


def _questionnaire(survey: Survey, role: SurveyRole, round_name: str, translate: Translate) -> Iterator[b.Block]:
    """The rows of one role after another are numbered on, as they are where they are typed in."""
    name = translate("SurveyPaper", "Collaboration survey")
    title = f"{name} · {round_name}"
    yield b.PageBreak(f"{title} · {role.label}")
    yield b.Heading(
        1, translate("SurveyPaper", "I answer as: {role}").format(role=role.label), title, f"role-{role.id}"
    )
    yield b.Paragraph(_how(survey, translate))
    values = [str(value) for value in range(WORST, BEST + 1)]
    for place, about in enumerate(survey.about(role.id)):
        first = place * len(Dimension) + 1
        statements = [survey.items.statement(dimension, about.label) for dimension in Dimension]
        chart = answer_rows(first, statements, values, UNKNOWN, m.COLUMN)
        said = " ".join(f"{number}. {words}" for number, words in enumerate(statements, first))
        yield b.Figure(f"{place + 1}. {about.label}", chart, said)
        yield b.Paragraph(" · ".join(_scale(survey)), b.Style.NOTE)
    yield b.Table(
        (translate("SurveyPaper", "A code of your own (you may leave it out)"), translate("SurveyPaper", "Code")),
        (b.Row((b.Cell(_code(translate)), b.Cell(TO_WRITE))),),
        (116, 50),
        whole=True,
    )


def _how(survey: Survey, translate: Translate) -> str:
    words = translate(
        "SurveyPaper",
        "It is about the work on “{process}”. Fill in the ring of the number that fits how you find each role; what "
        "the numbers mean stands under them. Write no name. What you say is only shown together with that of others: a "
        "field is shown when at least {least} have answered it.",
    )
    return words.format(process=survey.process, least=survey.least)


def _scale(survey: Survey) -> Iterator[str]:
    for value, words in enumerate(survey.items.scale, WORST):
        yield f"{value} {words}"
    yield f"{UNKNOWN} {survey.items.unknown}"


def _code(translate: Translate) -> str:
    return translate(
        "SurveyPaper",
        "The same code before and after lets what you say be compared with what you said. Make one up that only you "
        "know and can find again, such as two letters and a day: “ka14”. The code is not kept.",
    )
