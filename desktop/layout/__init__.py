"""Where things go: snapshots become marks in millimetres, for the screen and for paper alike."""
