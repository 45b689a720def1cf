"""A painted PDF made whole: its tree, title, language, labels and dates, and the name PDF/UA-1 where it may have it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from desktop.tagged.checks import faults_of
from desktop.tagged.faults import Fault
from desktop.tagged.marking import Marking
from desktop.tagged.structure import Structure
from desktop.tagged.tree import write_tree
from desktop.tagged.unicode_table import mend_unicode_tables

VERSION = "1.7"
"""The PDF that PDF/UA-1 is written for."""


@dataclass(frozen=True, slots=True)
class Label:
    """From the page with index `first` on, pages are called by numbers of a style (D, R, r, A, a) after a prefix."""

    first: int = 0
    style: str = "D"
    prefix: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says of itself; `language` by BCP 47. Without `made` there is no date in it."""

    title: str
    language: str
    author: str = ""
    made: datetime | None = None
    labels: tuple[Label, ...] = (Label(),)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A finished PDF; it calls itself PDF/UA-1 where there are no `faults`."""

    content: bytes
    faults: tuple[Fault, ...]


def tag(content: bytes, marking: Marking, structure: Structure, facts: Facts) -> Tagged:
    """Give a painted PDF its structure. The same pages, tree and facts give the same bytes."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        write_tree(pdf, marking, structure)
        mend_unicode_tables(pdf)
        _describe(pdf, facts)
        faults = tuple(faults_of(pdf))
        if not faults:
            with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
                metadata["pdfuaid:part"] = "1"
        out = io.BytesIO()
        pdf.save(
            out,
            min_version=VERSION,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return Tagged(out.getvalue(), faults)


def _describe(pdf: Pdf, facts: Facts) -> None:
    pdf.Root.Lang = String(facts.language)
    pdf.Root.PageLabels = Dictionary(Nums=Array([part for label in facts.labels for part in _label(label)]))
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    for key in ("/CreationDate", "/ModDate"):
        if facts.made is not None:
            pdf.docinfo[key] = String(_date(facts.made))
        elif key in pdf.docinfo:
            del pdf.docinfo[key]
    pdf.docinfo["/Title"] = String(facts.title)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = facts.title
        metadata["dc:language"] = [facts.language]
        if facts.author:
            pdf.docinfo["/Author"] = String(facts.author)
            metadata["dc:creator"] = [facts.author]
            metadata["xmp:CreatorTool"] = facts.author
        if facts.made is not None:
            metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = facts.made.isoformat(timespec="seconds")


def _label(label: Label) -> Iterator[Dictionary | int]:
    told = Dictionary(St=label.start)
    if label.style:
        told.S = Name(f"/{label.style}")
    if label.prefix:
        told.P = String(label.prefix)
    yield label.first
    yield told


def _date(when: datetime) -> str:
    zone = when.strftime("%z")
    return when.strftime("D:%Y%m%d%H%M%S") + (f"{zone[:3]}'{zone[3:5]}" if zone else "")
