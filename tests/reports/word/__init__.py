"""The Word file given back."""
