"""The command line: what can be done without a window, and while one is open."""
