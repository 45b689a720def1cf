"""OpenDocument texts: what LibreOffice and others write is read as it is seen, and what it keeps of people is not."""

import odfdo
import pytest

from desktop.exchange.case_reader import read_case

META = "Forfatter Forfattersen"


@pytest.fixture
def odt(tmp_path):
    """Read an OpenDocument text with this XML for a body, and these automatic styles."""

    def odt(body, styles="", name="Sag.odt"):
        document = odfdo.Document("text")
        document.meta.creator = META
        document.body.clear()
        for element in odfdo.Element.from_tag(f"<office:text>{body}</office:text>").children:
            document.body.append(element)
        automatic = document.get_part("content.xml").get_element("//office:automatic-styles")
        for element in odfdo.Element.from_tag(f"<office:automatic-styles>{styles}</office:automatic-styles>").children:
            automatic.append(element)
        document.save(tmp_path / name)
        return read_case(tmp_path / name)

    return odt


def left(done):
    return [found.say() for found in done.left_behind if found.what not in ("preview picture", "template")]


START = "<text:h text:outline-level='1'>Ole</text:h><text:h text:outline-level='2'>Situation</text:h>"
BOLD = (
    "<style:style style:name='F' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
    "<style:style style:name='PF' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>"
    "<style:style style:name='S' style:family='text'><style:text-properties text:display='none'/></style:style>"
)


def test_headings_lists_breaks_and_blanks(odt):
    done = odt(
        START + "<text:p>Bor<text:s text:c='3'/>alene.<text:line-break/>Nu.<text:tab/>Her</text:p>"
        "<text:p text:style-name='PF'>Egne ord</text:p><text:p>»Ja.«</text:p>"
        "<text:p><text:span text:style-name='F'>Persona:</text:span> Ole, 45 år</text:p>"
        "<text:p><text:span text:style-name='F'>Spørgsmål</text:span></text:p>"
        "<text:list text:style-name='L'><text:list-item><text:p>Hvad nu?</text:p></text:list-item>"
        "<text:list-item><text:p>Hvem?</text:p></text:list-item></text:list>",
        BOLD,
    )
    case = done.case
    assert (case.title, case.situation, case.own_words) == ("Ole", "Bor alene.\nNu. Her", ("Ja.",))
    assert (case.persona, case.questions) == ("Ole, 45 år", ("Hvad nu?", "Hvem?"))


def test_numbered_lists_and_ordinary_words(odt):
    style = (
        "<text:list-style style:name='N'><text:list-level-style-number text:level='1' style:num-format='1'/>"
        "</text:list-style>"
    )
    item = "<text:list-item><text:p>{}</text:p></text:list-item>"
    done = odt(
        f"{START}<text:list text:style-name='N'>{item.format('først')}{item.format('siden')}</text:list>"
        "<text:p># *ord* [x](y)</text:p>",
        style,
    )
    assert done.case.situation == "1. først\n2. siden\n\n# *ord* [x](y)"


def test_changes_comments_and_hidden_text_stay_behind(odt):
    done = odt(
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info/>"
        "<text:p>hemmeligt sted</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        f"{START}<text:p>Bor <text:change text:change-id='c1'/>alene"
        "<office:annotation><dc:creator>Ukendt</dc:creator><text:p>intern note</text:p></office:annotation>."
        "<text:span text:style-name='S'>skjulte ord</text:span></text:p>"
        "<text:section text:name='x' text:display='none'><text:p>skjult afsnit</text:p></text:section>"
        "<text:p>Fil: <text:file-name>C:/sager/ole.odt</text:file-name> af <text:author-name>Ukendt</text:author-name>"
        "<text:a xlink:href='mailto:nogen@example.org'>skriv</text:a></text:p>",
        BOLD,
    )
    assert done.case.situation == "Bor alene.\n\nFil: af skriv"
    assert set(left(done)) == {
        *("author", "last modified by", "file path", "comments", "tracked deletions", "hidden text (2)"),
        "addresses behind links",
    }
    assert not [
        word for word in ("hemmelig", "intern", "skjul", "Ukendt", META, "sager", "example") if word in repr(done)
    ]


def test_boxes_notes_pictures_and_tables(odt):
    cell = "<table:table-cell>{}</table:table-cell>"
    row = f"<table:table-row>{cell.format('<text:p>{}</text:p>')}{cell}</table:table-row>"
    done = odt(
        f"{START}<text:p>Bor alene<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Siden i fjor.</text:p></text:note-body></text:note>."
        "<draw:frame><draw:text-box><text:p>Egne ord</text:p><text:p>»Ja.«</text:p></draw:text-box></draw:frame>"
        "<draw:frame><draw:image xlink:href='Pictures/1.png'/><draw:image xlink:href='Pictures/1.svm'/></draw:frame>"
        "</text:p>"
        "<text:p>Har en hund.</text:p><table:table>"
        + row.format("Alder", "<text:p>45</text:p>")
        + row.format("Andet", "<text:p>mere</text:p>")
        + "</table:table>"
    )
    case = done.case
    assert (case.situation, case.own_words, case.age) == ("Bor alene[1].\n\nHar en hund.", ("Ja.",), 45)
    assert case.left_over == "Andet\nmere\n\n[1] Siden i fjor."
    assert "pictures" in left(done)
