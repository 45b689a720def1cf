"""The drawings of a collaboration survey as pictures of their own, each with the words that describe it."""

from collections.abc import Mapping

from desktop.report.blocks import Figure
from desktop.report.picture import Picture, chart_picture
from desktop.report.survey import Told, process_of, told_blocks
from desktop.words import Translate


def survey_pictures(told: Told, language: str, translate: Translate) -> Mapping[str, Picture]:
    """Every drawing of a round, and of what has changed since the one before, by what it is called."""
    process = process_of(told.survey, translate)
    figures = (block for block in told_blocks(told, 2, translate) if isinstance(block, Figure))
    return {each.title: figure_picture(each, f"{each.title} · {process}", language) for each in figures}


def figure_picture(figure: Figure, title: str, language: str) -> Picture:
    """A chart as a picture with what it shows."""
    words = figure.alt.rsplit(". ", 1)[0] + "."  # no table follows a picture
    return chart_picture(figure.chart, title, words, language)
