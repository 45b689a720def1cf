"""The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), and which of them may lie in which."""

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")

GROUPING = ("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct")
BLOCKS = ("P", *HEADINGS, "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot")
INLINE = ("Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP")
DRAWN = ("Figure", "Formula", "Form")

ROLES = frozenset((*GROUPING, *BLOCKS, *INLINE, *DRAWN))

CELLS = ("TH", "TD")
ROW_GROUPS = ("THead", "TBody", "TFoot")

CHILDREN = {
    "L": ("Caption", "L", "LI"),
    "LI": ("Lbl", "LBody"),
    "Table": ("Caption", "TR", *ROW_GROUPS),
    "THead": ("TR",),
    "TBody": ("TR",),
    "TFoot": ("TR",),
    "TR": CELLS,
    "TOC": ("Caption", "TOC", "TOCI"),
    "TOCI": ("Lbl", "Reference", "NonStruct", "P", "TOC", "Link"),
}
"""The only roles that may lie directly in these, which hold no content of their own but for an entry of contents."""

PARENTS = {
    "LI": ("L",),
    "LBody": ("LI",),
    "TR": ("Table", *ROW_GROUPS),
    "TH": ("TR",),
    "TD": ("TR",),
    "THead": ("Table",),
    "TBody": ("Table",),
    "TFoot": ("Table",),
    "TOCI": ("TOC",),
}
"""The only roles in which these may lie."""
