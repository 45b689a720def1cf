"""The shared documents of a theme day: the only room that writes them, and the only one that speaks pycrdt."""
