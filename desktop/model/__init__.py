"""Nouns, rules and vocabularies: frozen dataclasses and pure functions, no storage and no drawing."""
