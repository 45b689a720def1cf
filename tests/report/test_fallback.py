"""The fallback plan on paper: one page, with this laptop's address on it and room for what is made on the day."""

from pathlib import Path

import pytest

from desktop.language import words_of
from desktop.model.fallback import FallbackPlan
from desktop.paths import resources
from desktop.report.fallback import fallback_plan
from desktop.report.pdf import write_pdf
from tests.report.papers import Paper, bare


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_plan_is_one_page_that_can_be_read_aloud(tmp_path: Path, language: str):
    translate = words_of(language, resources() / "i18n")
    path = tmp_path / "plan.pdf"
    write_pdf(fallback_plan(FallbackPlan(("192.168.1.20", "10.0.0.4"), 8421), translate), path, translate)
    paper = Paper(path)
    (page,) = paper.pages
    for words in ("192.168.1.20", "10.0.0.4", "8421", "192.168.137.1", "169.254.", ".brobyg", "HOTSPOT", "TCP"):
        assert bare(words) in page, words
    assert bare("Når netværket ikke virker" if language == "da" else "When the network does not work") in page
    assert paper.pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert [round(float(side)) for side in paper.pdf.pages[0].mediabox[2:]] == [595, 842]


def test_a_laptop_without_network_leaves_room_for_an_address(tmp_path: Path):
    path = tmp_path / "plan.pdf"
    write_pdf(fallback_plan(FallbackPlan((), 8420), lambda _, text: text), path, lambda _, text: text)
    (page,) = Paper(path).pages
    assert bare("Address (TCP port 8420) Nothing is lost") in page
