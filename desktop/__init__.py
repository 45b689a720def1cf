"""Brobyg's desktop program, floor by floor; an import may only point down (pyproject.toml holds the contracts).

6  __main__, app, commands     command line; joins everything once
5  windows                     pages, panels, dialogs
4  canvas, session, shelf, settings, language, theme, icons
3  archive, report, exchange   documents on disk; marks on paper; other programs' files
2  document, layout            the shared documents, and where things go on a drawing
1  model, trouble, words, paths
"""

__version__ = "0.1.0"
