"""The collaboration survey on paper: a questionnaire for each role, to be filled in by hand and typed in afterwards."""

from collections.abc import Iterator

from desktop.model.survey import BEST, WORST, Dimension, Survey, SurveyRole
from desktop.report import blocks as b
from desktop.words import Translate

UNKNOWN = "0"
TO_WRITE = " \n "


def survey_paper(survey: Survey, round_name: str, translate: Translate) -> b.Report:
    """Put the questionnaires together, one for each role, each beginning on a page of its own."""
    title = translate("SurveyPaper", "Collaboration survey")
    blocks = [block for role in survey.roles for block in _questionnaire(survey, role, round_name, translate)]
    return b.Report(f"{title} · {round_name}", tuple(blocks))


def _questionnaire(survey: Survey, role: SurveyRole, round_name: str, translate: Translate) -> Iterator[b.Block]:
    title = translate("SurveyPaper", "Collaboration survey")
    yield b.PageBreak(f"{title} · {round_name} · {role.label}")
    kicker = f"{title} · {round_name}"
    yield b.Heading(
        1, translate("SurveyPaper", "I answer as: {role}").format(role=role.label), kicker, f"role-{role.id}"
    )
    yield b.Paragraph(_how(survey, translate), b.Style.LEAD)
    yield b.Bullets(tuple(_scale(survey)))
    number = 0
    for place, about in enumerate(survey.about(role.id), 1):
        rows = []
        for dimension in Dimension:
            number += 1
            rows.append(_row(number, survey.items.statement(dimension, about.label)))
        yield b.Heading(2, f"{place}. {about.label}", key=f"{role.id}-{about.id}")
        yield b.Table(_head(translate), tuple(rows), (9, 92, 11, 11, 11, 11, 11, 11), whole=True)
    yield b.Table(
        (translate("SurveyPaper", "A code of your own (you may leave it out)"), translate("SurveyPaper", "Code")),
        (b.Row((b.Cell(_code(translate)), b.Cell(TO_WRITE))),),
        (110, 56),
        whole=True,
    )


def _head(translate: Translate) -> tuple[str, ...]:
    values = tuple(str(value) for value in range(WORST, BEST + 1))
    return (translate("SurveyPaper", "No."), translate("SurveyPaper", "Ring one number"), *values, UNKNOWN)


def _row(number: int, statement: str) -> b.Row:
    values = [b.Cell(str(value)) for value in range(WORST, BEST + 1)]
    return b.Row((b.Cell(str(number), strong=True), b.Cell(statement), *values, b.Cell(UNKNOWN)))


def _how(survey: Survey, translate: Translate) -> str:
    words = translate(
        "SurveyPaper",
        "It is about the work on “{process}”. For each role below, ring the number that fits how you find it. Write no "
        "name. What you say is only shown together with that of others: a field is shown when at least {least} have "
        "answered it.",
    )
    return words.format(process=survey.process, least=survey.least)


def _scale(survey: Survey) -> Iterator[str]:
    for value, words in enumerate(survey.items.scale, WORST):
        yield f"{value}  {words}"
    yield f"{UNKNOWN}  {survey.items.unknown}"


def _code(translate: Translate) -> str:
    return translate(
        "SurveyPaper",
        "The same code before and after lets what you say be compared with what you said. Make one up that only you "
        "know and can find again, such as two letters and a day: “ka14”. The code is not kept.",
    )
