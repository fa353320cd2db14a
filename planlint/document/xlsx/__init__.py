"""Excel files: their parts and values, and the lines of their sheets."""
