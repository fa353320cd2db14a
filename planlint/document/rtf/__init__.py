"""Rich Text files: their grammar, what is in force where, and the blocks that this makes."""
