"""A good file that is spoilt in one place is found out: each check fails where it should, and only there."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from desktop.tagged.checks import faults_of
from desktop.tagged.faults import Rule
from desktop.tagged.tree_walk import walk
from tests.tagged.papers import one_of_everything

GOOD = one_of_everything().content
Spoil = Callable[[Pdf], object]


def found(spoil: Spoil) -> set[Rule]:
    with pikepdf.open(io.BytesIO(GOOD)) as pdf:
        spoil(pdf)
        out = io.BytesIO()
        pdf.save(out)
    with pikepdf.open(io.BytesIO(out.getvalue())) as spoilt:
        return {fault.rule for fault in faults_of(spoilt)}


def node(pdf: Pdf, role: str, at: int = 0) -> pikepdf.Object:
    return [each.object for each in walk(pdf).nodes if each.role == role][at]


def put(pdf: Pdf, page: int, before: bytes = b"", after: bytes = b"") -> None:
    content = pdf.pages[page].obj.Contents
    content.write(before + content.read_bytes() + after)


def swapped(pdf: Pdf, old: bytes, new: bytes, page: int = 1) -> None:
    content = pdf.pages[page].obj.Contents
    assert old in content.read_bytes()
    content.write(content.read_bytes().replace(old, new, 1))


def drop(holder: pikepdf.Object, key: str) -> None:
    del holder[key]


def font(pdf: Pdf) -> pikepdf.Object:
    return next(iter(pdf.pages[0].obj.Resources.Font.values()))


def described(pdf: Pdf) -> pikepdf.Object:
    one = font(pdf)
    return one.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in one else one.FontDescriptor


def form(pdf: Pdf) -> None:
    made = pdf.make_stream(b"/P <</MCID 0>> BDC EMC", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    pdf.pages[1].obj.Resources.XObject = Dictionary(Fm=made)
    put(pdf, 1, after=b"\n/Artifact BMC /Fm Do EMC")


def loop(pdf: Pdf) -> None:
    node(pdf, "BlockQuote").K.append(node(pdf, "Document"))


def untitled(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = " "


def forget_cell(pdf: Pdf) -> None:
    row = node(pdf, "TR", 1)
    row.K = Array(list(row.K)[:-1])


SPOILT: dict[str, tuple[Spoil, set[Rule]]] = {
    "nothing": (lambda pdf: None, set()),
    "not said to be tagged": (lambda pdf: drop(pdf.Root, "/MarkInfo"), {Rule.MARKED}),
    "suspect": (lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True), {Rule.MARKED}),
    "no language": (lambda pdf: drop(pdf.Root, "/Lang"), {Rule.LANGUAGE}),
    "a tongue that is none": (
        lambda pdf: node(pdf, "Span").__setitem__("/Lang", String("på dansk")),
        {Rule.LANGUAGE},
    ),
    "no title": (untitled, {Rule.TITLE}),
    "title not shown": (lambda pdf: drop(pdf.Root, "/ViewerPreferences"), {Rule.TITLE}),
    "a form to fill in": (lambda pdf: pdf.Root.__setitem__("/AcroForm", Dictionary()), {Rule.UNKNOWN}),
    "a script": (lambda pdf: pdf.Root.__setitem__("/Names", Dictionary(JavaScript=Dictionary())), {Rule.UNKNOWN}),
    "marks in a form": (form, {Rule.UNKNOWN}),
    "no tab order": (lambda pdf: drop(pdf.pages[1].obj, "/Tabs"), {Rule.TABS}),
    "a font left out": (lambda pdf: drop(described(pdf), "/FontFile2"), {Rule.FONT}),
    "letters without text": (lambda pdf: drop(font(pdf), "/ToUnicode"), {Rule.LETTERS}),
    "a letter that is none": (
        lambda pdf: font(pdf).ToUnicode.write(b"1 beginbfchar\n<01> <0000>\nendbfchar"),
        {Rule.LETTERS},
    ),
    "no tree": (lambda pdf: drop(pdf.Root, "/StructTreeRoot"), {Rule.TREE}),
    "a tree in a ring": (loop, {Rule.TREE}),
    "a wrong parent": (lambda pdf: node(pdf, "H1").__setitem__("/P", node(pdf, "H2")), {Rule.TREE}),
    "a role nobody knows": (lambda pdf: node(pdf, "H2").__setitem__("/S", Name.Kapitel), {Rule.ROLE}),
    "text in a list": (lambda pdf: node(pdf, "LI").__setitem__("/S", Name.P), {Rule.NESTING}),
    "a cell outside a row": (lambda pdf: node(pdf, "P").__setitem__("/S", Name.TD), {Rule.NESTING}),
    "headings with a gap": (lambda pdf: node(pdf, "H2").__setitem__("/S", Name.H4), {Rule.HEADINGS}),
    "no first heading": (lambda pdf: node(pdf, "H1").__setitem__("/S", Name.H2), {Rule.HEADINGS}),
    "a figure without words": (lambda pdf: drop(node(pdf, "Figure"), "/Alt"), {Rule.ALT}),
    "a figure without a place": (lambda pdf: drop(node(pdf, "Figure"), "/A"), {Rule.BOX}),
    "a row that is short": (forget_cell, {Rule.TABLE, Rule.UNREACHED}),
    "a cell too wide": (lambda pdf: node(pdf, "TD", -1).A.__setitem__("/ColSpan", 3), {Rule.TABLE}),
    "a cell too tall": (lambda pdf: node(pdf, "TH", 2).A.__setitem__("/RowSpan", 3), {Rule.TABLE}),
    "a heading of nothing": (lambda pdf: drop(node(pdf, "TH").A, "/Scope"), {Rule.HEADS}),
    "a heading that is not there": (
        lambda pdf: node(pdf, "TD", 1).A.__setitem__("/Headers", Array([String("e9")])),
        {Rule.NAME},
    ),
    "a name given twice": (lambda pdf: node(pdf, "Note").__setitem__("/ID", node(pdf, "TH").ID), {Rule.NAME}),
    "a note without a name": (lambda pdf: drop(node(pdf, "Note"), "/ID"), {Rule.NAME}),
    "painted outside": (lambda pdf: put(pdf, 0, after=b"\n0 0 m 9 9 l S"), {Rule.OUTSIDE}),
    "content that does not end": (lambda pdf: put(pdf, 0, after=b"\n/Artifact BMC"), {Rule.INSIDE}),
    "an end too many": (lambda pdf: put(pdf, 0, after=b"\nEMC"), {Rule.INSIDE}),
    "furniture in content": (lambda pdf: swapped(pdf, b"BDC", b"BDC /Artifact BMC EMC"), {Rule.INSIDE}),
    "content nobody reaches": (
        lambda pdf: put(pdf, 0, after=b"\n/P <</MCID 99>> BDC 0 0 m 9 9 l S EMC"),
        {Rule.UNREACHED},
    ),
    "content reached twice": (
        lambda pdf: node(pdf, "H2").K.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[1].obj, MCID=1)),
        {Rule.UNREACHED},
    ),
    "content that is not there": (
        lambda pdf: node(pdf, "H2").K.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[1].obj, MCID=99)),
        {Rule.MISSING},
    ),
    "the way back lost": (lambda pdf: drop(pdf.pages[1].obj, "/StructParents"), {Rule.PARENT}),
    "a link without words": (lambda pdf: drop(pdf.pages[0].obj.Annots[0], "/Contents"), {Rule.LINK}),
    "a link that is no link": (lambda pdf: node(pdf, "Link").__setitem__("/S", Name.Reference), {Rule.LINK}),
    "a link that finds no way back": (
        lambda pdf: pdf.pages[0].obj.Annots[0].__setitem__("/StructParent", 99),
        {Rule.PARENT},
    ),
    "a remark on the page": (
        lambda pdf: pdf.pages[0].obj.Annots[0].__setitem__("/Subtype", Name.Text),
        {Rule.UNKNOWN},
    ),
}


@pytest.mark.parametrize("what", SPOILT)
def test_what_is_spoilt_is_found(what: str) -> None:
    spoil, expected = SPOILT[what]
    assert found(spoil) == expected


def test_every_rule_can_be_broken() -> None:
    assert set().union(*(rules for _, rules in SPOILT.values())) == set(Rule) - {Rule.LOCKED}


def test_a_file_locked_against_reading_aloud_is_found() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(GOOD)) as pdf:
        allow = pikepdf.Permissions(accessibility=False)
        old = pikepdf.Encryption(owner="x", user="", R=3, aes=False, metadata=False, allow=allow)  # newer ones may not
        pdf.save(out, encryption=old)
    with pikepdf.open(io.BytesIO(out.getvalue())) as locked:
        assert Rule.LOCKED in {fault.rule for fault in faults_of(locked)}
