"""One invented case as LibreOffice wrote it in three formats, with a table, a header, a picture and its writers."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.sides import Side

SAMPLES = Path(__file__).parent / "samples"
KINDS = ("docx", "odt", "pdf")


@pytest.mark.parametrize("kind", KINDS)
def test_file_from_libreoffice_is_understood_whole(kind):
    case = read_case(SAMPLES / f"asta.{kind}").case
    assert (case.title, case.persona, case.age) == ("Nøglen under måtten", "Asta, 44 år, gartner.", 44)
    assert case.keywords == ("bostøtte", "overgang", "netværk")
    assert (case.target_groups, case.legal_basis) == (("Psykisk vanskelighed",), ("SEL § 85", "SEL § 141"))
    assert [paragraph[:20] for paragraph in case.situation.split("\n\n")] == [
        "Asta er opdigtet. Hu",
        "I foråret skiftede k",
    ]
    assert case.own_words == (
        "Når nøglen ligger der, er det mig, der inviterer.",
        "Jeg vil ikke ringes op. Jeg vil bankes på hos.",
    )
    assert [actor.side for actor in case.actors] == [
        *(Side.AUTHORITY, Side.PROVIDER, Side.PROVIDER, Side.RELATIVES, Side.OTHERS)
    ]
    assert [(line.theme, line.label, line.level, line.expected) for line in case.assessments] == [
        ("Praktiske opgaver", "Lave mad", 2, 1),
        ("Praktiske opgaver", "Gøre rent", 1, 1),
        ("Relationer", "Indgå i samspil", 3, 2),
    ]
    assert len(case.questions) == 3
    assert case.went_wrong.endswith("at alle kendte den.")
    assert case.left_over == "Temadag i Elmekær Kommune"


def test_the_three_formats_give_the_same_case():
    docx, odt, pdf = (replace(read_case(SAMPLES / f"asta.{kind}").case, source="", id="") for kind in KINDS)
    assert docx == odt == pdf


@pytest.mark.parametrize("kind", KINDS)
def test_names_in_the_file_are_told_of_and_left_behind(kind):
    path = SAMPLES / f"asta.{kind}"
    inside = path.read_bytes()
    if kind != "pdf":
        with zipfile.ZipFile(io.BytesIO(inside)) as file:
            inside = b"".join(file.read(name) for name in file.namelist())
        assert b"Forfattersen" in inside  # the file does hold what must not come along
    done = read_case(path)
    said = [left.say() for left in done.left_behind]
    assert {"author", "pictures"} <= set(said)
    assert not [name for name in ("Forfattersen", "Rettesen", "Intern titel", "LibreOffice") if name in repr(done)]
