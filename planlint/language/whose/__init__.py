"""Whose life an outcome changes: the child's, or only an adult's."""
