"""The library file: rows and bytes; knows nobody above it."""
