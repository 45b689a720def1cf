"""Office files built to do harm, and broken ones: one sentence that names the file and helps, and little memory."""

import io
import os
import struct
import tracemalloc
import zipfile

import docx
import odfdo
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from desktop.exchange.case_reader import ReadCase, read_case
from desktop.trouble import Trouble

MEGABYTE = 1024 * 1024
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def refused(path):
    with pytest.raises(Trouble) as caught:
        read_case(path)
    said = caught.value.say()
    assert said.startswith(path.name)
    assert caught.value.advice
    return said


def outcome(path):
    try:
        return read_case(path)
    except Trouble as trouble:
        return trouble


@pytest.fixture
def word(tmp_path):
    """Write a Word file whose body is this XML, however wrong."""

    def word(body="", document=None, name="Sag.docx", **parts):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("[Content_Types].xml", "<Types/>")
            file.writestr("_rels/.rels", RELATIONS)
            text = document or f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
            file.writestr("word/document.xml", text)
            for part, data in parts.items():
                file.writestr(part, data)
        return path

    return word


@pytest.fixture
def good(tmp_path):
    """An ordinary file of each kind."""
    document = docx.Document()
    document.add_heading("Ole", 0)
    document.add_paragraph("Bor alene. " * 50)
    document.save(tmp_path / "god.docx")
    odt = odfdo.Document("text")
    odt.body.append(odfdo.Header(1, "Ole"))
    odt.body.append(odfdo.Paragraph("Bor alene."))
    odt.save(tmp_path / "god.odt")
    canvas = Canvas(str(tmp_path / "god.pdf"))
    canvas.drawString(70, 700, "Ole bor alene.")
    canvas.save()
    return {kind: tmp_path / f"god.{kind}" for kind in ("docx", "odt", "pdf")}


P = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "body",
    [
        P * 600_000,
        "<w:p/>" * 3_000_000,
        "<w:p><w:r><w:t>" + "x" * (20 * MEGABYTE) + "</w:t></w:r></w:p>",
        "<w:tbl>" + ("<w:tr>" + f"<w:tc>{P}</w:tc>" * 100 + "</w:tr>") * 10_000 + "</w:tbl>",
        "<w:tbl><w:tr><w:tc>" * 20_000,
        "<w:sdt><w:sdtContent>" * 20_000 + "</w:sdtContent></w:sdt>" * 20_000,
        "<w:p>" + f"<w:r><w:t>{'ord ' * 5}</w:t></w:r>" * 130_000 + "</w:p>",
    ],
    ids=["paragraphs", "empty", "one word", "table", "nested", "deep", "runs"],
)
def test_bombs_of_words_are_refused_within_bounds(word, body):
    path = word(body)
    tracemalloc.start()
    said = refused(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "far more than a case" in said or "damaged" in said
    assert peak < 400 * MEGABYTE


def test_zip_bomb_is_refused_by_what_it_becomes_not_by_what_it_says(word, tmp_path):
    path = word(P)
    data = bytearray(word("x" * (200 * MEGABYTE)).read_bytes())
    # Every size the file tells of its large part is made small.
    for sign, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = -1
        while (start := data.find(sign, start + 1)) >= 0:
            if b"word/document.xml" in data[start : start + 80]:
                data[start + at : start + at + 4] = struct.pack("<I", 500)
    path.write_bytes(data)
    refused(path)


def test_files_of_many_members_and_a_directory_without_end_are_refused(tmp_path):
    path = tmp_path / "mange.docx"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(6_000):
            file.writestr(f"word/{number}.xml", "")
    assert "far more" in refused(path)
    with zipfile.ZipFile(path, "w") as file:
        for number in range(60_000):
            file.writestr(f"{number}", "")
    assert "far more" in refused(path)


@pytest.mark.parametrize("name", ["../ud.xml", "/etc/x.xml", "C:\\x.xml", "a/../../x", "..\\x"])
def test_members_outside_the_file_are_refused(word, name):
    assert "no ordinary document" in refused(word(P, **{name: "x"}))


ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_grow(word, encoding):
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    text = (
        f'{head}{ENTITIES}<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>'
    )
    assert "no ordinary document" in refused(word(document=text.encode(encoding)))
    outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    assert "no ordinary document" in refused(word(document=f"{head}{outside}<w:document/>".encode(encoding)))


@pytest.mark.parametrize("kind", ["docx", "odt", "pdf"])
def test_file_cut_short_anywhere_is_told_of(good, kind):
    path = good[kind]
    data = path.read_bytes()
    for part in (0.02, 0.3, 0.6, 0.9, 0.99):
        path.write_bytes(data[: int(len(data) * part)])
        match outcome(path):
            case Trouble() as trouble:
                assert trouble.say().startswith(path.name)
            case ReadCase() as done:  # a PDF is mended by its reader where that can be done
                assert kind == "pdf"
                assert "Ole" in done.case.title + done.case.situation


@pytest.mark.parametrize("kind", ["docx", "odt", "pdf"])
def test_file_of_200_megabytes_is_refused_at_once(good, kind):
    path = good[kind]
    os.truncate(path, 200 * MEGABYTE)
    said = refused(path)
    assert "50 MB" in said


@pytest.mark.parametrize("kind", ["docx", "odt", "pdf"])
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".pdf", ".txt", ".md", ".yaml"])
def test_wrong_name_makes_no_difference(good, kind, suffix):
    path = good[kind].rename(good[kind].with_name(f"forkert{suffix}"))
    done = read_case(path)
    assert "Ole" in done.case.title + done.case.situation
    assert "alene" in done.case.situation


def test_text_called_a_document_is_read_as_text_and_web_pages_too(tmp_path):
    path = tmp_path / "sag.docx"
    path.write_text("# Ole\n\nBor alene.\n", "utf-8")
    assert read_case(path).case.situation == "Bor alene."
    path.write_text("<html><body><h1>Ole</h1><p>Bor alene.</p></body></html>", "utf-8")
    assert (read_case(path).case.title, read_case(path).case.situation) == ("Ole", "Bor alene.")


def test_other_programs_files_are_refused_with_advice(tmp_path):
    assert "save it as .docx" in refused(tmp_path / "sag.doc")
    assert "save it as .docx" in refused(tmp_path / "sag.pages")
    for data in (b"{\\rtf1 Ole}", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)):
        (tmp_path / "sag.docx").write_bytes(data)
        assert "save it as .docx" in refused(tmp_path / "sag.docx")
    with zipfile.ZipFile(tmp_path / "sag.docx", "w") as file:
        file.writestr("_rels/.rels", RELATIONS.replace("word/document", "xl/workbook"))
    assert "Excel" in refused(tmp_path / "sag.docx")
    spreadsheet = odfdo.Document("spreadsheet")
    spreadsheet.save(tmp_path / "ark.ods")
    (tmp_path / "ark.ods").rename(tmp_path / "ark.odt")
    assert "OpenDocument" in refused(tmp_path / "ark.odt")
    (tmp_path / "foto.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert "picture" in refused(tmp_path / "foto.pdf")


def test_locked_files_say_so(good, tmp_path):
    writer = pypdf.PdfWriter(clone_from=good["pdf"])
    writer.encrypt("hemmeligt", algorithm="RC4-128")
    writer.write(good["pdf"])
    assert "password" in refused(good["pdf"])
    stream = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1200) + "EncryptedPackage".encode("utf-16-le") + bytes(300)
    good["docx"].write_bytes(stream)
    assert "password" in refused(good["docx"])
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        'manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    )
    with zipfile.ZipFile(good["odt"], "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("content.xml", b"\x00\x01")
        file.writestr("META-INF/manifest.xml", manifest)
    assert "password" in refused(good["odt"])


def test_macros_are_left_where_they_are(word):
    done = read_case(word(P, **{"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen()"}))
    assert [left.say() for left in done.left_behind] == ["macros"]
    assert done.case.situation == "x"


def test_document_without_words_says_so(word):
    assert "holds no text" in refused(word("<w:p/>"))


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_damaged_bytes_give_a_case_or_one_sentence(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("slag")
    buffer = io.BytesIO()
    kind = data.draw(st.sampled_from(["docx", "pdf"]))
    if kind == "docx":
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
            file.writestr("_rels/.rels", RELATIONS)
            file.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{P * 3}</w:body></w:document>')
    else:
        canvas = Canvas(buffer, pageCompression=0)
        canvas.drawString(70, 700, "Ole bor alene.")
        canvas.save()
    raw = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path = folder / f"slag.{kind}"
    path.write_bytes(raw)
    assert isinstance(outcome(path), ReadCase | Trouble)


@pytest.mark.parametrize("kids", [b"[2 0 R]/Count 99999999", b"[3 0 R]/Count 299", b"[]/Count 0"])
def test_pages_of_a_pdf_that_go_in_circles_or_are_missing_are_refused(tmp_path, kids):
    path = tmp_path / "ring.pdf"
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids" + kids + b">>endobj "
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj trailer<</Root 1 0 R>>"
    )
    refused(path)
