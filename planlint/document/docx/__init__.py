"""Word files: their parts, styles and numbers, and the blocks that these make."""
