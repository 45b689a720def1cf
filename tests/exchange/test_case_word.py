"""Word files as Word itself writes them: everything its reader sees comes along, and nothing of what she does not."""

import io
import pickle
import zipfile

import docx
import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.case import Actor
from desktop.model.cpr import MASK
from desktop.model.sides import Side

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Kommunens rubrik"/>'
    '<w:basedOn w:val="Overskrift1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Strk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)


def part(tag, inner):
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{tag} {SPACES}>{inner}</w:{tag}>'


def relations(*targets):
    entries = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{target}"'
        + (' TargetMode="External"' if "://" in target or target.startswith("mailto:") else "")
        + "/>"
        for at, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{PACKAGE}">{entries}</Relationships>'


def p(*runs, style="", properties=""):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def h(text, style="Overskrift1"):
    return p(r(text), style=style)


def table(*rows):
    cells = ("".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


@pytest.fixture
def word(tmp_path):
    """Read a Word file with this body, and whatever other parts."""

    def word(*body, parts=(), extra=()):
        kinds = {"footnotes", "endnotes", "comments", "header1", "footer1"}
        path = tmp_path / "Sag.docx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("[Content_Types].xml", "<Types/>")
            file.writestr("_rels/.rels", relations(("officeDocument", "word/document.xml")))
            file.writestr("word/document.xml", part("document", f"<w:body>{''.join(body)}<w:sectPr/></w:body>"))
            file.writestr("word/styles.xml", part("styles", STYLES))
            file.writestr("word/numbering.xml", part("numbering", NUMBERING))
            targets = [("styles", "styles.xml"), ("numbering", "numbering.xml"), *extra]
            for name, data in dict(parts).items():
                file.writestr(f"word/{name}.xml" if name in kinds else name, data)
                if name in kinds:
                    targets.append((name.rstrip("1"), f"{name}.xml"))
            file.writestr("word/_rels/document.xml.rels", relations(*targets))
        return read_case(path)

    return word


def left(done):
    return [found.say() for found in done.left_behind]


def situation(done):
    return done.case.situation


START = h("Ole", "Titel") + h("Situation")


@pytest.mark.parametrize(
    "heading",
    [
        h("Situation"),
        h("Situation", "Rubrik"),
        p(r("Situation"), properties='<w:outlineLvl w:val="1"/>'),
        p(r("Situation", "<w:b/>")),
        p(r("Situ", "<w:b/>"), r("ation:", '<w:rStyle w:val="Strk"/>')),
        p(r("Situation", "<w:b/>"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
        p(r("SITUATION")),
        p(r("2. Situationen"), style="Overskrift1"),
    ],
)
def test_headings_are_known_by_style_outline_and_bold_letters(word, heading):
    done = word(h("Ole", "Titel"), h("Egne ord"), p(r("»Ja.«")), heading, p(r("Ole bor alene.")))
    assert (done.case.title, done.case.own_words, situation(done)) == ("Ole", ("Ja.",), "Ole bor alene.")


def test_labels_in_bold_within_a_paragraph_and_before_a_tab(word):
    done = word(
        h("Ole", "Titel"),
        p(r("Persona:", "<w:b/>"), r(" Ole, 45 år. "), r("Emneord", "<w:b/>"), r(": gæld, bolig")),
        p(r("Målgruppe"), "<w:r><w:tab/></w:r>", r("Voksne")),
        p(r("Borgerens egne ord: »Jeg vil selv.« »Ikke nu.«")),
    )
    case = done.case
    assert (case.persona, case.age, case.keywords) == ("Ole, 45 år.", 45, ("gæld", "bolig"))
    assert (case.target_groups, case.own_words) == (("Voksne",), ("Jeg vil selv.", "Ikke nu."))


def test_ordinary_words_are_not_taken_for_marks(word):
    words = ["# 4 på listen", "*Ikke* en_liste_her", "> fem dage", "[x](y) og `z`", "a|b \\ c", "_____"]
    done = word(START, *(p(r(text.replace(">", "&gt;"))) for text in words))
    assert situation(done) == "\n\n".join(words)


def test_lists_keep_their_numbers_and_levels(word):
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    bullets = numbered.replace('"2"', '"1"')
    done = word(
        START,
        *(p(r(text), properties=numbered) for text in ("først", "siden")),
        h("Spørgsmål"),
        *(p(r(text), properties=bullets) for text in ("Hvad nu?", "Hvem?")),
    )
    assert situation(done) == "1. først\n2. siden"
    assert done.case.questions == ("Hvad nu?", "Hvem?")


def test_a_form_with_labels_on_the_left_fills_fields_and_keeps_the_rest(word):
    done = word(
        table(
            (p(r("Sagsnr.")), p(r("otte"))),
            (p(r("Titel")), p(r("Ring først"))),
            (p(r("Borgerens navn")), p(r("Ole"))),
            (p(r("Alder")), p(r("45 år"))),
            (p(r("Retsgrundlag")), p(r("SEL § 85"))),
            (p(r("Situation", "<w:b/>")), p(r("Bor alene.")) + p(r("Har en hund."))),
            (p(r("Kontaktperson")), p(r("Fru X"))),
        ),
        p(r("Resten af historien.")),
    )
    case = done.case
    assert (case.title, case.persona, case.age, case.legal_basis) == ("Ring først", "Ole", 45, ("SEL § 85",))
    assert case.situation == "Resten af historien.\n\nBor alene.\n\nHar en hund."
    assert "Sagsnr.\notte" in case.left_over
    assert "Kontaktperson\nFru X" in case.left_over


def test_tables_of_levels_and_of_people_are_read_by_row(word):
    merged = '<w:vMerge w:val="restart"/>'
    levels = table(
        (p(r("Tema")), p(r("Undertema")), p(r("Niveau")), p(r("Mål"))),
        (p(r("Praktiske opgaver")), p(r("Gøre rent")), p(r("3")), p()),
        (p(), p(r("Lave mad")), p(r("1")), p(r("0"))),
    ).replace(
        '<w:tcPr/><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Praktiske',
        f'<w:tcPr>{merged}</w:tcPr><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Praktiske',
    )
    people = table(
        (p(r("Rolle")), p(r("Funktion"))), (p(r("bostøtte")), p(r("Team Nord"))), (p(r("Pårørende")), p(r("mor")))
    )
    done = word(h("Ole", "Titel"), h("Temaer og niveauer"), levels, h("Aktører"), people)
    rows = [(line.theme, line.label, line.level, line.expected) for line in done.case.assessments]
    assert rows == [("Praktiske opgaver", "Gøre rent", 3, None), ("Praktiske opgaver", "Lave mad", 1, 0)]
    assert done.case.actors == (Actor("bostøtte (Team Nord)", Side.PROVIDER), Actor("mor", Side.RELATIVES))


def test_columns_with_headings_and_nested_tables_are_read_in_order(word):
    inner = table((p(r("Uge 1")), p(r("bad"))), (p(r("Uge 2")), p(r("indkøb"))))
    done = word(
        h("Ole", "Titel"),
        table((p(r("Situation")), p(r("Egne ord"))), (p(r("Bor alene.")) + inner, p(r("»Ja.«")))),
    )
    assert situation(done) == "Bor alene.\n\nUge 1 | bad\nUge 2 | indkøb"
    assert done.case.own_words == ("Ja.",)


def test_a_text_box_comes_once_and_the_text_goes_on_after_it(word):
    box = f"<w:txbxContent>{p(r('Egne ord', '<w:b/>'))}{p(r('»Jeg vil selv.«'))}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    done = word(START, p(r("Bor alene."), drawing), p(r("Har en hund.")))
    assert done.case.own_words == ("Jeg vil selv.",)
    assert situation(done) == "Bor alene.\n\nHar en hund."


def test_tracked_changes_are_read_as_if_accepted(word):
    done = word(
        START,
        p(
            r("Han bor "),
            '<w:del w:id="1" w:author="X"><w:r><w:delText>hemmeligt sted</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" w:author="X">{r("alene")}</w:ins>',
            f'<w:moveFrom w:id="3">{r("flyttet ord")}</w:moveFrom>',
            r(" nu"),
            properties='<w:rPr><w:del w:id="4"/></w:rPr>',
        ),
        p(f'<w:moveTo w:id="5">{r(" og her")}</w:moveTo>', r(".")),
    )
    assert situation(done) == "Han bor alene nu og her."
    assert left(done) == ["tracked deletions (2)"]
    assert "hemmeligt" not in repr(done)
    assert pickle.loads(pickle.dumps(done)) == done


def test_comments_hidden_text_and_pictures_stay_behind_and_are_counted(word):
    done = word(
        START,
        p(
            '<w:commentRangeStart w:id="0"/>',
            r("Bor alene."),
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
            r("skjulte ord", "<w:vanish/>"),
            r("mere skjult", '<w:rStyle w:val="Skjult"/>'),
            r(" Synligt.", '<w:vanish w:val="0"/>'),
            '<w:r><w:drawing><a:graphic><a:blip r:embed="rId9"/></a:graphic></w:drawing></w:r>',
        ),
        parts={
            "comments": part("comments", f'<w:comment w:id="0" w:author="Ukendt">{p(r("intern note"))}</w:comment>'),
            "docProps/thumbnail.jpeg": b"x",
            "word/vbaProject.bin": b"macro",
            "word/embeddings/oleObject1.bin": b"x",
        },
    )
    assert situation(done) == "Bor alene. Synligt."
    assert left(done) == ["comments", "hidden text (2)", "pictures", "embedded files", "preview picture", "macros"]
    assert not [word for word in ("intern", "skjul", "Ukendt", "macro") if word in repr(done.case)]


def test_fields_give_their_result_and_never_their_instruction(word):
    def field(told, result):
        def char(kind):
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        instruction = f"<w:r><w:instrText> {told} </w:instrText></w:r>"
        return char("begin") + instruction + char("separate") + r(result) + char("end")

    done = word(
        START,
        p(
            r("Se "),
            field("REF afsnit1", "afsnittet"),
            r(" fra "),
            field("FILENAME \\p", "C:\\sager\\ole.docx"),
            r(" her."),
        ),
        p('<w:fldSimple w:instr=" AUTHOR ">' + r("Ukendt Forfatter") + "</w:fldSimple>", r("Ny linje.")),
        p(r("Skriv til "), f'<w:hyperlink r:id="rId2">{r("os")}</w:hyperlink>', r(".")),
        extra=[("hyperlink", "mailto:nogen@example.org")],
    )
    assert situation(done) == "Se afsnittet fra her.\n\nNy linje.\n\nSkriv til os."
    assert left(done) == ["author", "file path", "addresses behind links"]
    assert not [word for word in ("sager", "Ukendt", "example") if word in repr(done)]


def test_headers_footers_and_notes_are_kept_at_the_end_once(word):
    page = '<w:fldSimple w:instr="PAGE">' + r("3") + "</w:fldSimple>"
    done = word(
        START,
        p(r("Bor alene"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(".")),
        parts={
            "header1": part("hdr", p(r("Temadag i Elmekær"))),
            "footer1": part("ftr", p(r("Temadag i Elmekær")) + p(r("Side "), page, r(" af 4"))),
            "footnotes": part("footnotes", f'<w:footnote w:id="2">{p(r("Siden i fjor."))}</w:footnote>'),
        },
    )
    assert situation(done) == "Bor alene[1]."
    assert done.case.left_over == "[1] Siden i fjor.\n\nTemadag i Elmekær"


def test_small_signs_and_content_controls(word):
    done = word(
        START,
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('I en boks.'))}</w:sdtContent></w:sdt>",
        p(
            r("Livs­"),
            "<w:r><w:softHyphen/></w:r>",
            r("historie"),
            "<w:r><w:noBreakHyphen/></w:r>",
            r("kort"),
            "<w:r><w:br/></w:r>",
            r("Ny linje"),
            "<w:r><w:tab/></w:r>",
            r("her"),
        ),
        p(r("Indhold"), style="Indholdsfortegnelse1"),
    )
    assert situation(done) == "I en boks.\n\nLivshistorie-kort\nNy linje her"


@pytest.mark.parametrize(
    "between", ["</w:t></w:r><w:r><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t><w:br/><w:t>"]
)
def test_personal_number_in_pieces_is_masked(word, between):
    number = f"{17:02}{3:02}{64}", f"{2222}"
    done = word(START, f"<w:p><w:r><w:t>Han har nr. {number[0]}{between}-{number[1]} i alt.</w:t></w:r></w:p>")
    assert situation(done) == f"Han har nr. {MASK} i alt."
    assert done.masked_cpr == 1


def test_personal_number_in_two_cells_is_masked(word):
    number = f"{17:02}{3:02}{64}", f"{2222}"
    done = word(START, table((p(r("CPR")), p(r(number[0])), p(r(number[1]))), (p(r("Tlf")), p(r("nej")), p())))
    assert number[0] not in repr(done)
    assert number[1] not in repr(done)
    assert situation(done) == f"CPR | {MASK}\nTlf | nej"


def test_what_word_knows_of_people_stays_behind(tmp_path):
    document = docx.Document()
    document.core_properties.author = "Forfatter Forfattersen"
    document.core_properties.last_modified_by = "Retter Rettesen"
    document.core_properties.comments = ""
    document.add_heading("Ole", 0)
    document.add_paragraph("Bor alene.")
    path = tmp_path / "ole.docx"
    document.save(path)
    done = read_case(path)
    assert left(done)[:2] == ["author", "last modified by"]
    assert not [word for word in ("Forfatter", "Retter") if word in repr(done)]
    assert (done.case.title, situation(done), done.case.source) == ("Ole", "Bor alene.", "ole.docx")


def test_strict_office_xml_is_the_same(word, tmp_path):
    word(START, p(r("Bor alene.")))
    path = tmp_path / "Sag.docx"
    old = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    with zipfile.ZipFile(path, "w") as file:
        for name in old.namelist():
            text = old.read(name).decode()
            file.writestr(name, text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main"))
    assert situation(read_case(path)) == "Bor alene."
