"""Whose voice a text lets be heard, and where it only says so."""
