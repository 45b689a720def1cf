"""Accessible PDF on reportlab: what is painted gets a place in a tree that screen readers follow (PDF/UA-1).

reportlab paints pages and knows nothing of structure. This room adds it, with pikepdf, in three steps:

    file = io.BytesIO()
    canvas = reportlab.pdfgen.canvas.Canvas(file, initialFontName="Body", lang="en", invariant=1)
    canvas.setTitle("Yearly report")
    tree, marking = Structure(), Marking(canvas)

    # 1. Grow the tree in the order of reading, and paint each part of it where it belongs on the page.
    with marking.content(tree.add("H1")):
        canvas.drawString(72, 720, "Yearly report ")
    table = tree.add("Table")
    row = tree.add("TR", table)
    with marking.content(tree.add("TH", row, scope="Column")):
        canvas.drawString(72, 690, "Month ")
    with marking.artifact("Pagination"):  # seen, not read
        canvas.drawString(72, 30, "Page 1")
    marking.link(tree.add("Link", tree.add("P")), "Go to the table", "table", (72, 600, 200, 612))

    # 2. End each page here, not on the canvas.
    marking.next_page()

    # 3. Put the tree into the file.
    canvas.save()
    tagged = tag(file.getvalue(), marking, tree, Facts("Yearly report", "en", author="The office"))
    tagged.content  # the bytes
    tagged.faults  # why it does not call itself PDF/UA-1; empty where it does

Roles are the standard structure types of PDF 1.7 (`roles.py`). A figure wants `alt` and `box`, a heading of a table
`scope`, a cell under several headings `heads`, a phrase in another language `language`, a list `scope` for how it is
numbered. The tree's order is the order of reading, wherever things lie on the page and whichever page they lie on; an
element may be painted in several pieces and on several pages.

What the room sees to: headings and their levels as given, lists, tables, figures, links, notes with their names, the
tree of parents, tab order, language, title, page labels, dates, and ToUnicode tables without the entries that PDF/UA
forbids. What its user sees to: fonts that are embedded (TrueType, registered with reportlab, and the first font named
as above, or the file refers to Helvetica), a space at the end of each line that wraps (words copied from the page run
together without it; `spelled` for letters drawn with others than are meant), and bookmarks (`canvas.addOutlineEntry`).

`checks.py` walks the finished file and tells what a machine can find against PDF/UA-1. Only where it finds nothing
does the file say of itself that it is one. A machine cannot tell whether the order makes sense or the words under a
figure are true.

The room uses reportlab, pikepdf and the standard library, and nothing of the program around it.
"""
