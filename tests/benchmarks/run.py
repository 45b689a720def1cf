"""Measure the bars of the design and print a table: `python3 packaging/dev.py bench`."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.settings import Appearance
from desktop.sweeping import Sweeping
from desktop.theme import dress, load_fonts, theme_of
from tests.benchmarks import canvas, case_search, cases, goals, late, page, posters, returning, start, together
from tests.benchmarks.measure import HEAD


def main() -> int:
    app = QApplication(sys.argv[:1])
    family = load_fonts()
    dress(app, theme_of(Appearance.LIGHT), family)
    sweeping = Sweeping(app)
    sweeping.start()  # as in the program
    print(HEAD)
    rows = [
        *start.rows(),
        *canvas.rows(family),
        *page.rows(sweeping),
        *case_search.rows(),
        *cases.rows(),
        *goals.rows(),
        *together.rows(),
        *late.rows(),
        *returning.rows(),
        *posters.rows(),
    ]
    for row in rows:
        print(row.line())
    over = sum(not row.within for row in rows)
    print(f"{len(rows) - over} of {len(rows)} within their bars")
    return 0


if __name__ == "__main__":
    sys.exit(main())
