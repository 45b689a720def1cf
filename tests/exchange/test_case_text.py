"""Cases written as Markdown or plain text are read in the variants people write them in."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.case import Actor
from desktop.model.sides import Side
from desktop.paths import resources

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def read(tmp_path):
    def read(text, name="sag.md", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return read_case(path)

    return read


def levels(case):
    return [(line.label, line.level, line.expected) for line in case.assessments]


@pytest.mark.parametrize("name", ["mikkel.md", "inger.md", "torben.txt"])
def test_same_story_is_the_same_case_however_it_is_written(name):
    """Labels in bold, headings with bullets, or capitals and lines broken at 76 signs: all equal the shipped YAML."""
    shipped = read_case(resources() / "cases" / f"{Path(name).stem}.yaml").case
    written = read_case(SAMPLES / name)
    assert written.notes == ()
    assert set(written.case.assessments) == set(shipped.assessments)
    same = {"id": "", "source": "", "assessments": (), "target_groups": ()}
    assert replace(written.case, **same) == replace(shipped, **same)


@pytest.mark.parametrize(
    "heading",
    [
        "## Situation\n",
        "# SITUATION #\n",
        "### 2. Situationen\n",
        "Situation\n---------\n",
        "Situation\n=========\n",
        "**Situation**\n",
        "__Situation:__\n",
        "**Situation.** ",
        "**Situation:** ",
        "**Situation**: ",
        "SITUATION:\n",
        "Situation: ",
        "SITUATION\n",
        "Situation\n",
        "Baggrund:\n",
        "## Borgerens historie\n",
    ],
)
def test_situation_is_found_under_every_kind_of_heading(read, heading):
    case = read(f"# Ole\n\n**Egne ord:** »Ja.«\n\n{heading}Ole bor alene.\n\n## Spørgsmål\n- Hvad nu?\n").case
    assert (case.title, case.situation, case.own_words, case.questions) == (
        "Ole",
        "Ole bor alene.",
        ("Ja.",),
        ("Hvad nu?",),
    )


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Borgerens egne ord", "own_words"),
        ("Egne ord", "own_words"),
        ("Mikkels egne ord", "own_words"),
        ("Aktører", "actors"),
        ("Personer", "actors"),
        ("Temaer og niveau", "assessments"),
        ("Tilstande og niveau", "assessments"),
        ("Hvad er gået skævt", "went_wrong"),
        ("Hvad er gået skævt i samarbejdet?", "went_wrong"),
        ("Hvad gik galt", "went_wrong"),
        ("Spørgsmål", "questions"),
        ("Spørgsmål til gruppen", "questions"),
        ("Spørgsmål (til gruppen)", "questions"),
        ("Emneord", "keywords"),
        ("Retsgrundlag", "legal_basis"),
        ("Lovgrundlag", "legal_basis"),
        ("Persona", "persona"),
        ("Skala", "scale"),
    ],
)
def test_each_heading_fills_its_field(read, heading, field):
    case = read(f"# Ole\n\n## {heading}\n\nNoget om det\n").case
    assert getattr(case, field)
    assert case.left_over == ""


def test_text_without_headings_is_title_and_situation(read):
    done = read("Ole flytter\n\nOle bor alene.\nHan er 45.\n", "ole.txt")
    assert (done.case.title, done.case.situation) == ("Ole flytter", "Ole bor alene.\nHan er 45.")
    assert len(done.notes) == 1


def test_text_without_first_line_to_use_is_named_after_the_file(read):
    text = "Ole bor alene, og " * 20
    case = read(text, "Ole på 3. sal.txt").case
    assert (case.title, case.situation) == ("Ole på 3. sal", text.strip())


def test_what_is_not_understood_is_kept(read):
    done = read("# Ole\n\nFiktiv.\n\n## Situation\nOle bor alene.\n\n## Medicin\nTo piller.\n\n## Hobby\nFisk.\n")
    assert done.case.situation == "Fiktiv.\n\nOle bor alene."
    assert done.case.left_over == "Medicin\nTo piller.\n\nHobby\nFisk."
    assert len(done.notes) == 1


def test_headings_within_a_part_belong_to_its_words(read):
    case = read("# Ole\n\n## Situation\nBor alene.\n\n### Familien\nEn søster.\n\n## Baggrund\nFra Fyn.\n").case
    assert case.situation == "Bor alene.\n\nFamilien:\nEn søster.\n\nBaggrund:\nFra Fyn."


@pytest.mark.parametrize(
    "quotes",
    [
        "»Jeg vil selv.« – »Ikke to på én gang.«",
        "“Jeg vil selv.”\n“Ikke to på én gang.”",
        '- "Jeg vil selv."\n- "Ikke to på én\n  gang."',
        "”Jeg vil selv.”, ”Ikke to på én gang.”",
        "„Jeg vil selv.“ „Ikke to på én gang.“",
        "> Jeg vil selv.\n>\n> Ikke to på én gang.",
        "* Jeg vil selv.\n* Ikke to på én gang.",
    ],
)
def test_each_quotation_is_a_string_of_its_own(read, quotes):
    case = read(f"# Ole\n\n## Egne ord\n\n{quotes}\n").case
    assert case.own_words == ("Jeg vil selv.", "Ikke to på én gang.")
    assert case.left_over == ""


def test_words_around_quotations_are_kept(read):
    case = read("# Ole\n\n## Egne ord\n\nOm aftenen: »Nej.« Om dagen: »Ja.«\n").case
    assert case.own_words == ("Nej.", "Ja.")
    assert "Om aftenen:" in case.left_over


@pytest.mark.parametrize(
    ("role", "side"),
    [
        ("sagsbehandler", Side.AUTHORITY),
        ("Visitator", Side.AUTHORITY),
        ("sagsbehandler i psykiatrien", Side.AUTHORITY),
        ("kontaktpædagog", Side.PROVIDER),
        ("hjemmeplejen", Side.PROVIDER),
        ("bostøtte", Side.PROVIDER),
        ("ergoterapeut", Side.PROVIDER),
        ("social- og sundhedshjælper", Side.PROVIDER),
        ("mor", Side.RELATIVES),
        ("far", Side.RELATIVES),
        ("storesøster", Side.RELATIVES),
        ("nabo (tidligere sygeplejerske)", Side.RELATIVES),
        ("samlever", Side.RELATIVES),
        ("praktiserende læge", Side.OTHERS),
        ("distriktspsykiatrisk sygeplejerske", Side.OTHERS),
        ("jobcenter", Side.OTHERS),
        ("pædagog i børnehaven", Side.OTHERS),
        ("formand for grundejerne", Side.OTHERS),
        ("borgeren", Side.CITIZEN),
    ],
)
def test_side_is_guessed_from_the_role(read, role, side):
    assert read(f"# Ole\n\n## Aktører\n\n{role}\n").case.actors == (Actor(role, side),)


def test_actors_are_split_at_commas_but_not_in_brackets(read):
    case = read("# Ole\n\n**Aktører.** Sagsbehandler, bror (pårørende, tidligere værge), tolk.\n").case
    assert [actor.role for actor in case.actors] == ["Sagsbehandler", "bror (pårørende, tidligere værge)", "tolk"]


def test_actors_under_the_name_of_a_side_are_on_it(read):
    case = read("# Ole\n\n## Aktører\n- Myndighed: Anne\n- Leverandør: nattevagt, Bo\n- Borger: Ole\n").case
    assert [(actor.role, actor.side) for actor in case.actors] == [
        ("Anne", Side.AUTHORITY),
        ("nattevagt", Side.PROVIDER),
        ("Bo", Side.PROVIDER),
        ("Ole", Side.CITIZEN),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "Praktiske opgaver: Gøre rent 3 · Lave mad 1 → 0.",
        "Praktiske opgaver: Gøre rent 3, Lave mad 1 -> 0",
        "Praktiske opgaver:\n- Gøre rent: 3\n- Lave mad: 1 → 0",
        "### Praktiske opgaver\n* Gøre rent, niveau 3\n* Lave mad – 1 → 0",
        "| Tema | Undertema | Niveau | Mål |\n|---|---|---|---|\n"
        "| Praktiske opgaver | Gøre rent | 3 | |\n| Praktiske opgaver | Lave mad | 1 | 0 |",
    ],
)
def test_levels_are_read_from_running_text_bullets_and_tables(read, written):
    case = read(f"# Ole\n\n**Skala:** FFB 0–4\n\n## Temaer og niveau\n\n{written}\n").case
    assert levels(case) == [("Gøre rent", 3, None), ("Lave mad", 1, 0)]
    assert {(line.theme, line.system) for line in case.assessments} == {("Praktiske opgaver", "FFB")}


def test_lines_without_level_and_remarks_are_not_level_zero(read):
    text = "Uden niveau: Hukommelse, Søvn. Egenomsorg: Bære, flytte og løfte 2. Støttebehov: højt, svingende. "
    text += "Relationer: Samvær ikke vurderet · Netværk 7."
    case = read(f"# Ole\n\n## Temaer\n{text}").case
    assert levels(case) == [
        ("Hukommelse", None, None),
        ("Søvn", None, None),
        ("Bære, flytte og løfte", 2, None),
        ("Støttebehov", None, None),
        ("Samvær", None, None),
        ("Netværk", None, None),
    ]
    assert [line.note for line in case.assessments] == ["", "", "", "højt, svingende", "ikke vurderet", "7"]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("**Persona:** Inger, 81 år, enke.", 81),
        ("**Persona:** En 34-årig kvinde.", 34),
        ("**Alder:** 45 år", 45),
        ("**Persona:** Kvinde, 40-50 år.", None),
        ("**Persona:** Har boet på et bosted i 31 år.", None),
        ("Birthe, 58 år", 58),
    ],
)
def test_age_is_read_and_a_span_of_years_is_none(read, text, age):
    assert read(f"# Sag\n\n{text}\n\n## Situation\nNoget.\n").case.age == age


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_ordinary_encodings_and_line_ends_give_the_same_case(read, encoding, newline):
    text = newline.join(["# Åse Sørensen på ældrecentret", "", "## Egne ord", "", "»Æh – nå.«"])
    done = read(text, "sag.txt", encoding)
    assert (done.case.title, done.case.own_words) == ("Åse Sørensen på ældrecentret", ("Æh – nå.",))
    assert len([note for note in done.notes if "Windows" in note.say()]) == (encoding == "cp1252")


def test_letters_of_two_parts_become_one(read):
    assert read("# A\u030ase\n\n## Aktører\nmor\n").case.title == "Åse"


def test_marks_are_taken_out_and_words_are_not(read):
    case = read("# *Ole*\n\n## Situation\nHan er **22** år, bor i [huset](http://x.dk) og har 2 * 3 børn\\*.\n").case
    assert (case.title, case.situation) == ("Ole", "Han er 22 år, bor i huset (http://x.dk) og har 2 * 3 børn*.")


def test_same_file_gives_the_same_id_and_another_case_another(read):
    first, again = read("# Ole\n\nBor alene.\n"), read("# Ole\n\nBor alene.\n", "kopi.md")
    other = read("# Ole\n\nBor hos sin mor.\n")
    assert first.case.id == again.case.id
    assert first.case.id != other.case.id


def test_an_introduction_under_the_title_opens_the_situation_and_names_the_person(read):
    case = read("# Ring først\n\nAsta, 44 år, gartner.\n\nHun er opdigtet.\n\n## Situation\nHun bor alene.\n").case
    assert (case.persona, case.age) == ("Asta, 44 år, gartner.", 44)
    assert case.situation == "Hun er opdigtet.\n\nHun bor alene."
    assert case.left_over == ""


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Kort om borgeren", "persona"),
        ("Situationen lige nu", "situation"),
        ("Det der gik galt", "went_wrong"),
    ],
)
def test_headings_as_people_write_them_open_their_part(read, heading, field):
    case = read(f"# En case\n\n## {heading}\n\nHun bor i en lejlighed.\n\n## Spørgsmål\n\nHvad nu?\n").case
    assert getattr(case, field) == "Hun bor i en lejlighed."


def test_headings_with_a_name_in_them_are_known(read):
    case = read(
        "# En case\n\n## Hvad siger Fatima selv?\n\n»Jeg vil selv.«\n\n## Hvem er med omkring Fatima\n\n- Visitator\n"
    ).case
    assert case.own_words == ("Jeg vil selv.",)
    assert [actor.role for actor in case.actors] == ["Visitator"]


@pytest.mark.parametrize("persona", ["Fatima på 27 år", "Erik 27 år", "Lone, 27 år", "En 27-årig mand"])
def test_an_age_is_found_as_people_write_it(read, persona):
    assert read(f"# En case\n\n## Persona\n\n{persona}\n\n## Situation\n\nHan bor her.\n").case.age == 27
