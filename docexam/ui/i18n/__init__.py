"""Translations of the program's own words, by Qt."""
