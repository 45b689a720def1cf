"""The main window, its pages, panels and dialogs."""
